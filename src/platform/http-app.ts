import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import type { z } from 'zod';
import type { Context } from '#platform/context';
import { HTTP_STATUS, Refusal } from '#platform/errors';
import type { AnyRoute, Reply, Session, Surface, Typed } from '#platform/http';
import { checkAccess, cookie, originOf, refuseCrossSite, securityHeaders } from '#platform/http-guards';
import { isLocale, negotiateLocale, say, type Locale, type Text } from '#platform/i18n';
import { platformTexts } from '#platform/text';

interface Prepared {
  ctx: Context;
  session: Session | null;
  locale: Locale;
  at: number;
}
const prepared = new WeakMap<Request, Prepared>();

/** The cookie that holds the chosen language: a preference, not a person. */
const LANGUAGE_COOKIE = 'lang';

/**
 * Express app of one surface. Every route is mounted from the list, so that a test that walks `surface.routes`, or the
 * router itself, sees all there is.
 */
export function makeApp(surface: Surface, base: Context): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  // Without a proxy that is named, nobody's word is taken for where a request comes from.
  app.set('trust proxy', base.config.trustProxy ?? false);
  app.use(securityHeaders(surface));
  app.use((request, response, next) => {
    response.locals['started'] = performance.now();
    response.on('finish', () => {
      // The pattern of the route, not the address that was asked: addresses name testimonies and queries.
      base.log.info(
        {
          method: request.method,
          route: response.locals['route'] ?? '-',
          status: response.statusCode,
          ms: Math.round(performance.now() - (response.locals['started'] as number)),
        },
        'request',
      );
    });
    next();
  });
  app.get('/assets/:name', (request: Request, response: Response) => {
    response.locals['route'] = '/assets/:name';
    const found = surface.asset(String(request.params['name']));
    if (!found) throw new Refusal('not-found', platformTexts.notFound);
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.type(found.type).send(found.body);
  });
  for (const route of surface.routes) {
    app[route.method](route.path, (request: Request, response: Response, next: NextFunction) => {
      response.locals['route'] = route.path;
      serve(surface, route, request, response).catch(next);
    });
  }
  app.use((_request: Request) => {
    throw new Refusal('not-found', platformTexts.notFound, { todo: platformTexts.notFoundTodo });
  });
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    answerError(surface, base, error, request, response);
  });
  return app;
}

async function prepare(surface: Surface, request: Request, response: Response): Promise<Prepared> {
  const { ctx, session, locale } = await surface.inRequest(request);
  const asked = request.query['lang'];
  const remembered = cookie(request, LANGUAGE_COOKIE);
  if (isLocale(asked) && asked !== remembered)
    response.append('Set-Cookie', `${LANGUAGE_COOKIE}=${asked}; Path=/; SameSite=Lax`);
  const chosen = [asked, remembered, locale].find(isLocale) ?? negotiateLocale(request.headers['accept-language']);
  const made = { ctx, session, locale: chosen, at: performance.now() };
  prepared.set(request, made);
  return made;
}

async function serve(surface: Surface, route: AnyRoute, request: Request, response: Response): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') refuseCrossSite(request);
  const { ctx, session, locale } = await prepare(surface, request, response);
  checkAccess(surface, route, ctx, session);
  const basics = {
    ctx,
    locale,
    session,
    url: request.originalUrl,
    origin: originOf(request.ip),
    header: (name: string) => request.get(name),
    raw: request,
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    for (const step of route.before ? [route.before(basics)] : [readForm, readJson]) {
      await new Promise<void>((resolve, reject) => {
        step(request, response, (error?: unknown) =>
          error ? reject(error instanceof Error ? error : new Error('unreadable')) : resolve(),
        );
      });
    }
  }
  const asked = {
    ...basics,
    params: check(route.params, request.params, locale) as never,
    query: check(route.query, request.query, locale) as never,
  };
  const sent: unknown = request.body ?? {};
  let reply: Reply;
  try {
    reply = await route.handle({ ...asked, body: check(route.body, sent, locale, route.labels) as never });
  } catch (error) {
    if (!(error instanceof Refusal) || !route.again || !request.accepts('html')) throw error;
    const form = await route.again(asked, { problem: error, fields: sent as Typed['fields'] });
    reply = { ...form, status: HTTP_STATUS[error.kind], headers: { ...form.headers, ...headersOf(error) } };
  }
  await send(surface, { ctx, locale }, request, response, reply);
}

const readForm = express.urlencoded({ extended: false, limit: '2mb', parameterLimit: 20_000 });
const readJson = express.json({ limit: '2mb' });

function check(schema: z.ZodType | undefined, value: unknown, locale: Locale, labels?: AnyRoute['labels']): unknown {
  if (!schema) return value;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => ({ field: issue.path.join('.') || '-', problem: issue.message }));
  const named = result.error.issues.slice(0, 6).map((issue, n) => {
    const label = labels?.[issue.path.findLast((part) => typeof part === 'string') ?? ''];
    return `${label ? say(locale, label) : fields[n]?.field} (${faultOf(issue, locale, isMissing(value, issue.path))})`;
  });
  const list = new Intl.ListFormat(locale).format(named);
  throw new Refusal('invalid', platformTexts.badInput, {
    todo: platformTexts.badInputTodo,
    params: { fields: list },
    details: { fields },
  });
}

const FAULTS: Readonly<Partial<Record<z.core.$ZodIssue['code'], Text>>> = {
  too_small: platformTexts.tooLittle,
  too_big: platformTexts.tooMuch,
  invalid_type: platformTexts.wrongKind,
  invalid_format: platformTexts.wrongForm,
  invalid_value: platformTexts.noChoice,
};

/** Whether nothing was sent there: no field, an empty one, or nothing chosen of several. */
function isMissing(sent: unknown, path: readonly PropertyKey[]): boolean {
  const part = (of: unknown, name: PropertyKey) => (of as Readonly<Record<PropertyKey, unknown>> | undefined)?.[name];
  // A form is flat, whatever its fields are gathered into.
  const given = path.reduce(part, sent) ?? part(sent, path.findLast((name) => typeof name === 'string') ?? '');
  return given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0);
}

/** What is wrong with a field, in words of the language. A rule of our own brings them with it: `params: { text }` of its refinement. */
function faultOf(issue: z.core.$ZodIssue, locale: Locale, missing: boolean): string {
  // Of what may be left empty, the first alternative is what it must be otherwise.
  const first = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  if (first) return faultOf(first, locale, missing);
  const text =
    issue.code === 'custom'
      ? (issue.params?.['text'] as Text | undefined)
      : missing
        ? platformTexts.missing
        : FAULTS[issue.code];
  return text ? say(locale, text) : issue.message;
}

async function send(
  surface: Surface,
  request: { ctx: Context; locale: Locale },
  raw: Request,
  response: Response,
  reply: Reply,
): Promise<void> {
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    if (name.toLowerCase() === 'set-cookie') response.append(name, value);
    else response.setHeader(name, value);
  }
  switch (reply.kind) {
    case 'redirect':
      response.redirect(303, reply.to);
      return;
    case 'json':
      response
        .status(reply.status ?? 200)
        .type(reply.type ?? 'application/json')
        .send(JSON.stringify(reply.data));
      return;
    case 'text':
      if (reply.download) response.attachment(reply.download);
      response
        .status(reply.status ?? 200)
        .type(reply.type)
        .send(reply.text);
      return;
    case 'stream':
      if (reply.download) response.attachment(reply.download);
      response.type(reply.type);
      await pipeline(reply.stream, response);
      return;
    case 'page': {
      const document = surface.frame(reply, { ...request, path: raw.path, url: reply.at ?? raw.originalUrl });
      response
        .status(reply.status ?? 200)
        .type('html')
        .send(`<!doctype html>${renderToString(document)}`);
    }
  }
}

const headersOf = (refusal: Refusal): Record<string, string> =>
  refusal.kind === 'throttled' ? { 'Retry-After': '60' } : {};

function answerError(surface: Surface, base: Context, error: unknown, request: Request, response: Response): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const ready = prepared.get(request);
  const locale = ready?.locale ?? negotiateLocale(request.headers['accept-language']);
  const refusal = asRefusal(error);
  let status: number;
  let what: string;
  let todo: string | undefined;
  if (refusal) {
    status = HTTP_STATUS[refusal.kind];
    ({ what, todo } = refusal.explain(locale));
    response.set(headersOf(refusal));
  } else {
    const id = randomUUID().slice(0, 8);
    base.log.error({ err: error, id, route: response.locals['route'] }, 'fault');
    status = 500;
    what = say(locale, platformTexts.ourFault);
    todo = say(locale, platformTexts.ourFaultTodo, { id });
  }
  const wantsJson = request.path.startsWith('/api/') || !request.accepts('html');
  if (wantsJson) {
    response
      .status(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          status,
          title: what,
          detail: todo,
          kind: refusal?.kind ?? 'fault',
          ...(refusal?.details === undefined ? {} : { details: refusal.details }),
        }),
      );
    return;
  }
  if (status === 401 && surface.signInPath && request.method === 'GET') {
    response.redirect(303, `${surface.signInPath}?then=${encodeURIComponent(request.originalUrl)}`);
    return;
  }
  const ctx = ready?.ctx ?? base;
  const page = surface.refusalPage({ status, what, todo, details: refusal?.details }, locale);
  // What answered a form cannot be asked for again in another language.
  const url = request.method === 'GET' ? request.originalUrl : '/';
  const document = surface.frame(page, { ctx, locale, path: request.path, url });
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>${renderToString(document)}`);
}

/** Maps what Express and its parsers throw for bad input; everything else that is no Refusal is our fault. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const status = error instanceof Error ? (error as { status?: unknown }).status : undefined;
  if (status === 413) return new Refusal('too-large', platformTexts.tooLarge);
  if (status === 404) return new Refusal('not-found', platformTexts.notFound, { todo: platformTexts.notFoundTodo });
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new Refusal('invalid', platformTexts.notReadable, { todo: platformTexts.badInputTodo });
  if (error instanceof URIError) return new Refusal('invalid', platformTexts.notReadable);
  return undefined;
}
