import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { z } from 'zod';
import type { Context } from '#platform/context';
import { HTTP_STATUS, Refusal } from '#platform/errors';
import { isLocale, negotiateLocale, say, type Locale, type Text } from '#platform/i18n';
import { platformTexts } from '#platform/text';

/**
 * Who may use a route. `anyone`: no account. `half`: after the password, before the one-time code. `signed-in`: any account.
 * `{ may }`: whoever the permission table allows that action; the action itself asks again, for the very record.
 */
export type Access = 'anyone' | 'half' | 'signed-in' | { readonly may: string };

export type Reply =
  | {
      kind: 'page';
      title: string;
      /** What the tab and the history say instead, where the title would give somebody away. */
      tab?: string;
      body: VNode;
      status?: number;
      headers?: Record<string, string> /** Extra `<head>` elements. */;
      head?: VNode /** Client bundles by name. */;
      scripts?: readonly string[];
    }
  | { kind: 'json'; data: unknown; status?: number; headers?: Record<string, string>; type?: string }
  | {
      kind: 'text';
      type: string;
      text: string;
      status?: number;
      headers?: Record<string, string> /** Offered as a download under this name. */;
      download?: string;
    }
  | { kind: 'stream'; type: string; stream: Readable; headers?: Record<string, string>; download?: string }
  | { kind: 'redirect'; to: string; headers?: Record<string, string> };

export interface RouteRequest<P = unknown, Q = unknown, B = unknown> {
  readonly ctx: Context;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly locale: Locale;
  /** Path and query as asked, for links back; never logged. */
  readonly url: string;
  /** A request header, or undefined. */
  header(name: string): string | undefined;
  /** Opaque origin of the request for throttling only. */
  readonly origin: string;
  /** What the session resolver found (token and account), for the routes that end or complete a session. */
  readonly session: Session | null;
  /** What the route's `before` handlers left, such as files of an upload. */
  readonly raw: Request;
}

/** A session as the sign-in slice resolves it. */
export interface Session {
  readonly tokenHash: Buffer;
  readonly complete: boolean;
  readonly accountId: string;
}

export interface Route<P = unknown, Q = unknown, B = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express 5 path. */
  readonly path: string;
  readonly access: Access;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Handlers that must run before the body is read: multer, for uploads. Access is checked before them. */
  readonly before?: (request: Omit<RouteRequest, 'params' | 'query' | 'body'>) => RequestHandler;
  /** What the API description says; only routes under `/api/` carry it. */
  readonly api?: {
    readonly summary: string;
    readonly tag: string;
    readonly response: z.ZodType;
    readonly status?: number;
  };
  handle(request: RouteRequest<P, Q, B>): Promise<Reply> | Reply;
}

// A list of routes of different shapes: inputs are checked by their own schemas before `handle` sees them.
// biome-ignore lint: the existential type has no other spelling
export type AnyRoute = Route<never, never, never>;

export function defineRoute<P, Q, B>(route: Route<P, Q, B>): AnyRoute {
  return route as unknown as AnyRoute;
}

export interface Surface {
  /** `public` or `desk`: which process this is. */
  readonly name: 'public' | 'desk';
  readonly routes: readonly AnyRoute[];
  /** Makes the context of a request, resolving its session if it has one. */
  inRequest(request: Request): Promise<{ ctx: Context; session: Session | null; locale: Locale | null }>;
  /** Whether the permission table allows an action at all to this actor. */
  may(ctx: Context, action: string): boolean;
  /** Wraps a page in the frame of this surface and renders the whole document. */
  frame(
    page: Extract<Reply, { kind: 'page' }>,
    request: { ctx: Context; locale: Locale; path: string; url: string },
  ): VNode;
  /** Static files: content-addressed, cached for ever. */
  asset(name: string): { body: Buffer; type: string } | undefined;
  /** A page for a refusal, framed like any other. */
  refusalPage(
    refusal: { status: number; what: string; todo: string | undefined; details: unknown },
    locale: Locale,
  ): Extract<Reply, { kind: 'page' }>;
  /** Where to send someone who must sign in first. */
  readonly signInPath: string | null;
}

interface Prepared {
  ctx: Context;
  session: Session | null;
  locale: Locale;
  at: number;
}
const prepared = new WeakMap<Request, Prepared>();

/** The cookie that holds the chosen language: a preference, not a person. */
const LANGUAGE_COOKIE = 'lang';

/** Reads one cookie by name, or undefined. */
export function cookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

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
  const reply = await route.handle({
    ...basics,
    params: check(route.params, request.params, locale) as never,
    query: check(route.query, request.query, locale) as never,
    body: check(route.body, request.body ?? {}, locale) as never,
  });
  await send(surface, { ctx, locale }, request, response, reply);
}

/** An address for counting attempts. One subscriber of IPv6 has a whole /64 of addresses: they count as one. */
export function originOf(ip: string | undefined): string {
  if (!ip) return '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

const readForm = express.urlencoded({ extended: false, limit: '2mb', parameterLimit: 20_000 });
const readJson = express.json({ limit: '2mb' });

function check(schema: z.ZodType | undefined, value: unknown, locale: Locale): unknown {
  if (!schema) return value;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => ({ field: issue.path.join('.') || '-', problem: issue.message }));
  const list = new Intl.ListFormat(locale).format(fields.slice(0, 6).map((f) => `${f.field} (${f.problem})`));
  throw new Refusal('invalid', platformTexts.badInput, {
    todo: platformTexts.badInputTodo,
    params: { fields: list },
    details: { fields },
  });
}

function checkAccess(surface: Surface, route: AnyRoute, ctx: Context, session: Session | null): void {
  if (route.access === 'anyone') return;
  const signIn = () => new Refusal('unauthenticated', platformTexts.signInFirst);
  if (route.access === 'half') {
    if (!session) throw signIn();
    return;
  }
  if (ctx.actor.kind !== 'account' || !session?.complete) throw signIn();
  if (route.access !== 'signed-in' && !surface.may(ctx, route.access.may))
    throw new Refusal('forbidden', platformTexts.notAllowed, { todo: platformTexts.notAllowedTodo });
}

/**
 * Refuses a change asked for by another site: by Sec-Fetch-Site where the browser says it, by Origin otherwise.
 * Programs without a browser send neither and carry no cookie of a person.
 */
function refuseCrossSite(request: Request): void {
  const refuse = () => new Refusal('forbidden', platformTexts.crossSite, { todo: platformTexts.crossSiteTodo });
  const site = request.get('sec-fetch-site');
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw refuse();
    return;
  }
  const origin = request.get('origin');
  if (origin !== undefined) {
    let host: string;
    try {
      host = new URL(origin).host;
    } catch {
      throw refuse();
    }
    if (host !== request.get('host')) throw refuse();
    return;
  }
  if (request.headers.cookie !== undefined) throw refuse();
}

function securityHeaders(surface: Surface): RequestHandler {
  const strict = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    // Nothing is kept on a shared screen: what is shown may be withdrawn the next second.
    response.setHeader('Cache-Control', 'no-store');
    if (surface.name === 'desk') response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    strict(request, response, next);
  };
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
      const document = surface.frame(reply, { ...request, path: raw.path, url: raw.originalUrl });
      response
        .status(reply.status ?? 200)
        .type('html')
        .send(`<!doctype html>${renderToString(document)}`);
    }
  }
}

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
    if (refusal.kind === 'throttled') response.setHeader('Retry-After', '60');
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
  const document = surface.frame(page, { ctx, locale, path: request.path, url: request.originalUrl });
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

/** Shorthand for replies. */
export const page = (title: string, body: VNode, more: Partial<Extract<Reply, { kind: 'page' }>> = {}): Reply => ({
  kind: 'page',
  title,
  body,
  ...more,
});
export const redirect = (to: string): Reply => ({ kind: 'redirect', to });

/** A refusal that a route finds itself. */
export const notFound = (what: Text = platformTexts.notFound): Refusal =>
  new Refusal('not-found', what, { todo: platformTexts.notFoundTodo });
