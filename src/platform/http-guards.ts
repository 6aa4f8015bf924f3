import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import type { AnyRoute, Session, Surface } from '#platform/http';
import { platformTexts } from '#platform/text';

/** Reads one cookie by name, or undefined. */
export function cookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
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

export function checkAccess(surface: Surface, route: AnyRoute, ctx: Context, session: Session | null): void {
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
export function refuseCrossSite(request: Request): void {
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

export function securityHeaders(surface: Surface): RequestHandler {
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
