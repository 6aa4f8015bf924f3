import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Meilisearch } from 'meilisearch';

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
 * Sends head and body in one packet. The built-in fetch sends them apart, and the server's system then waits 40 ms for the rest
 * of what is there already.
 */
function send(input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]): Promise<unknown> {
  const url = input instanceof URL ? input : new URL(input instanceof Request ? input.url : input);
  const body = typeof init?.body === 'string' ? Buffer.from(init.body) : undefined;
  const given = init?.headers instanceof Headers ? init.headers : new Headers(init?.headers);
  const headers: Record<string, string> = Object.fromEntries(given);
  if (body) headers['content-length'] = String(body.length);
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) =>
      reject(new EngineFault(error instanceof Error ? error.message : 'no answer', { cause: error }));
    const request = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: init?.method ?? 'GET',
        headers,
        agent: secure ? agents['https:'] : agents['http:'],
        ...(init?.signal ? { signal: init.signal } : {}),
      },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > LARGEST_ANSWER) response.destroy(new Error('the answer is too large'));
          else parts.push(part);
        });
        response.on('error', fail);
        response.on('end', () => {
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
      },
    );
    request.setNoDelay(true);
    request.on('error', fail);
    request.end(body);
  });
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
