import { z } from 'zod';
import { defineRoute, type Access, type AnyRoute, type Route, type RouteRequest } from '#platform/http';
import type { Locale } from '#platform/i18n';

/** A route for programs. Its answer is data of the declared shape, and nothing beside it. */
export interface ApiRoute<P, Q, B, R extends z.ZodType> {
  readonly method: Route['method'];
  /** Express 5 path, beginning with `/api/v1/`. */
  readonly path: string;
  readonly access: Access;
  /** One sentence for the description: what it gives or does. */
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Takes files: what reads them before `answer`. */
  readonly before?: NonNullable<Route['before']>;
  readonly response: R;
  /** 200 unless said otherwise; 204 with `nothing`. */
  readonly status?: number;
  readonly answer: (request: RouteRequest<P, Q, B>) => Promise<z.input<R>> | z.input<R>;
}

/**
 * Makes a route of it. The answer goes through its own schema: fields that are not declared do not leave, and an answer of another
 * shape is a fault of ours and not sent.
 */
export function defineApi<P, Q, B, R extends z.ZodType>(route: ApiRoute<P, Q, B, R>): AnyRoute {
  const { summary, tag, response, status, answer, ...rest } = route;
  return defineRoute<P, Q, B>({
    ...rest,
    api: { summary, tag, response, ...(status === undefined ? {} : { status }) },
    handle: async (request) => ({ kind: 'json', data: response.parse(await answer(request)), status: status ?? 200 }),
  });
}

/** For answers of 204: it was done, there is nothing to say. */
export const nothing = z.undefined();

/** Bytes of a file, in a form or as an answer. */
export const fileSchema = z.string().meta({ format: 'binary' });

/** Milliseconds-exact instant in UTC, as `Date.toISOString` writes it. */
export const instant = z.iso.datetime();

/** A sentence in every language of the interface. */
export const textSchema = z.object({ en: z.string(), hi: z.string(), bn: z.string(), ne: z.string() } satisfies Record<
  Locale,
  z.ZodString
>);

/** What every refusal looks like: RFC 9457, with the kind that this archive acts upon. */
export const problemSchema = z
  .object({
    status: z.int(),
    title: z.string().meta({ description: 'What is wrong, in the language of the request.' }),
    detail: z.string().optional().meta({ description: 'What to do about it.' }),
    kind: z.enum([
      'invalid',
      'unauthenticated',
      'forbidden',
      'not-found',
      'conflict',
      'gone',
      'too-large',
      'unsupported',
      'blocked',
      'throttled',
      'unavailable',
      'fault',
    ]),
    details: z.unknown().optional().meta({ description: 'For programs: faulty fields, or blockers by name.' }),
  })
  .meta({ id: 'Problem' });

export interface ApiSurface {
  readonly title: string;
  readonly description: string;
  /** Path that every operation begins with. */
  readonly server: string;
  /** Name of the session cookie where there are sessions. */
  readonly cookie?: string;
}

/**
 * The routes with their own description: a page to read at the server path, the OpenAPI document beside it. Both are made when
 * first asked for, so that no start waits for them.
 * @param base address of this surface, for the examples
 */
export function withReference(
  routes: readonly AnyRoute[],
  surface: ApiSurface,
  base: (request: RouteRequest) => string,
): AnyRoute[] {
  const document = once(async () => (await import('#platform/openapi')).describeApi(routes, surface));
  return [
    ...routes,
    defineRoute({
      method: 'get',
      path: surface.server,
      access: 'anyone',
      handle: async (request) => {
        const { apiReference } = await import('#html/api-reference');
        const { title, body } = apiReference(await document(), { locale: request.locale, base: base(request) });
        return { kind: 'page', title, body };
      },
    }),
    defineRoute({
      method: 'get',
      path: `${surface.server}/openapi.json`,
      access: 'anyone',
      handle: async () => ({
        kind: 'json',
        type: 'application/vnd.oai.openapi+json;version=3.1',
        data: await document(),
      }),
    }),
  ];
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
