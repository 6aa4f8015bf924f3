import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { Meilisearch, type FederatedMultiSearchParams, type MultiSearchParams } from 'meilisearch';

/** An outside engine did not do what it was asked to: not there, too slow, an error, an answer that cannot be. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}

const agents = {
  'http:': new HttpAgent({ keepAlive: true, maxSockets: 64 }),
  'https:': new HttpsAgent({ keepAlive: true, maxSockets: 64 }),
};
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * One request and its answer. Head and body go in one packet: the built-in fetch sends them apart, and the server's system then waits
 * 40 ms for the rest of what is there already.
 */
function exchange(options: RequestOptions, body: Buffer | undefined, timeoutMs?: number): Promise<unknown> {
  const secure = options.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)({
      ...options,
      agent: secure ? agents['https:'] : agents['http:'],
      headers: { ...options.headers, ...(body ? { 'content-length': String(body.length) } : {}) },
    });
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => request.destroy(new Error('no answer in time')), timeoutMs);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(new EngineFault(error instanceof Error ? error.message : 'no answer', { cause: error }));
    };
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > LARGEST_ANSWER) response.destroy(new Error('the answer is too large'));
        else parts.push(part);
      });
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        const text = Buffer.concat(parts).toString('utf8');
        const status = response.statusCode ?? 0;
        try {
          const answer: unknown = text === '' ? undefined : JSON.parse(text);
          if (status >= 200 && status < 300) resolve(answer);
          // The engine's own message repeats what it was asked; only its code is told on.
          else fail(new Error(`status ${status} ${(answer as { code?: string } | undefined)?.code ?? ''}`.trim()));
        } catch {
          fail(new Error(`status ${status}, not JSON`));
        }
      });
    });
    request.setNoDelay(true);
    request.on('error', fail);
    request.end(body);
  });
}

function send(input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]): Promise<unknown> {
  const url = input instanceof URL ? input : new URL(input instanceof Request ? input.url : input);
  const given = init?.headers instanceof Headers ? init.headers : new Headers(init?.headers);
  return exchange(
    {
      ...urlToHttpOptions(url),
      method: init?.method ?? 'GET',
      headers: Object.fromEntries(given),
      ...(init?.signal ? { signal: init.signal } : {}),
    },
    typeof init?.body === 'string' ? Buffer.from(init.body) : undefined,
  );
}

/** A client of one engine. Every request ends after `timeoutMs`; whatever goes wrong is an `EngineFault`. */
export function meiliClient(target: string, key: string | null, timeoutMs: number): Meilisearch {
  return new Meilisearch({
    host: target,
    httpClient: send,
    timeout: timeoutMs,
    ...(key === null ? {} : { apiKey: key }),
  });
}

/** Puts searches to one engine, without what a client for everything does besides. Otherwise as `meiliClient`. */
export function meiliSearcher(
  target: string,
  key: string | null,
  timeoutMs: number,
): (asked: MultiSearchParams | FederatedMultiSearchParams) => Promise<unknown> {
  const options: RequestOptions = {
    ...urlToHttpOptions(new URL('multi-search', target.endsWith('/') ? target : `${target}/`)),
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
  };
  return (asked) => exchange(options, Buffer.from(JSON.stringify(asked)), timeoutMs);
}
