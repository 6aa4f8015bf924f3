import type { Readable } from 'node:stream';
import type { Request, RequestHandler } from 'express';
import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import type { Locale, Text } from '#platform/i18n';
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
      /** Where it can be asked for again, for the language links of an answer to a form. */
      at?: string;
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
  /** What the fields of its form are called there: so a faulty one is named. */
  readonly labels?: Readonly<Record<string, Text>>;
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
  /** Shows its form once more, with what was typed, where that is refused; without it the refusal stands on a page of its own. */
  readonly again?: (
    request: Omit<RouteRequest<P, Q, B>, 'body'>,
    typed: Typed,
  ) => Promise<Extract<Reply, { kind: 'page' }>> | Extract<Reply, { kind: 'page' }>;
}

/** A form that was refused: why, and what was typed. */
export interface Typed {
  readonly problem: Refusal;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
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

/** Shorthand for replies. */
export const page = (
  title: string,
  body: VNode,
  more: Partial<Extract<Reply, { kind: 'page' }>> = {},
): Extract<Reply, { kind: 'page' }> => ({
  kind: 'page',
  title,
  body,
  ...more,
});
export const redirect = (to: string): Reply => ({ kind: 'redirect', to });

/** A refusal that a route finds itself. */
export const notFound = (what: Text = platformTexts.notFound): Refusal =>
  new Refusal('not-found', what, { todo: platformTexts.notFoundTodo });
