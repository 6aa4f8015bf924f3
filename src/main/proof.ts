import { z } from 'zod';
import { closingToProve, fileClosingProof, fileProof, withdrawalToProve, type CheckedSurface } from '#release/consent';
import type { Context } from '#platform/context';
import type { AnyRoute } from '#platform/http';
import { defineJob } from '#platform/jobs';
import { keepLedger } from '#platform/ledger';
import { dropMails } from '#platform/mail';

/**
 * An address of the public site, and what a stranger must find there. `gone`: the neutral page, 410. `absent`: an answer without the
 * item's address; a tombstone entry of a feed is one. `without`: an answer that shows nothing of the part that was taken back.
 */
interface Probe {
  path: string;
  expects: 'gone' | 'absent' | 'without';
}

/** What was taken back of an item that can still be read. */
export interface TakenPart {
  scopes: readonly string[];
  passages: readonly string[];
}

export interface Item {
  publicId: string;
  /** How many editions it ever had. */
  editions: number;
  /** Null where all of it was withdrawn. */
  part: { taken: TakenPart; tombstones: readonly number[]; readable: boolean } | null;
}

/**
 * The addresses to try, made from the routes themselves: a route that is added later is tried without anybody thinking of it.
 * Routes with `:id` are asked for the item; all others are asked as they stand. A route of which a stranger cannot know a parameter
 * (the link in a mail) cannot be asked.
 */
export function probes(routes: readonly AnyRoute[], item: Item): Probe[] {
  const { part } = item;
  const elsewhere = part ? 'without' : 'absent';
  return routes
    .filter((route) => route.method === 'get')
    .flatMap((route): Probe[] => {
      if (!route.path.includes(':')) return [{ path: route.path, expects: elsewhere }];
      if (!route.path.includes(':id')) return [];
      const fixed = route.path.includes(':number');
      const numbers = fixed ? Array.from({ length: item.editions }, (_, n) => n + 1) : [item.editions];
      return numbers.map((number) => ({
        path: route.path.replace(':id', item.publicId).replace(':number', String(number)),
        expects: !part || (fixed ? part.tombstones.includes(number) : !part.readable) ? 'gone' : 'without',
      }));
    });
}

/** Whether an answer shows something of a part that was taken back. */
function shows(taken: TakenPart, about: boolean, type: string, body: string): boolean {
  if (taken.passages.some((anchor) => body.includes(anchor))) return true;
  if (!about) return false;
  if (type.includes('json')) {
    const answer = JSON.parse(body) as { uses?: unknown; segments?: unknown; summary?: unknown };
    const uses: unknown[] = Array.isArray(answer.uses) ? answer.uses : [];
    return (
      uses.some((use) => typeof use === 'string' && taken.scopes.includes(use)) ||
      (taken.scopes.includes('publish-transcript') && Array.isArray(answer.segments) && answer.segments.length > 0) ||
      (taken.scopes.includes('publish-summary') && typeof answer.summary === 'string')
    );
  }
  return taken.scopes.includes('publish-transcript') && body.includes('class="turn"');
}

/** Asks one address as a stranger would, and says what was found. */
async function look(base: string, probe: Probe, item: Item): Promise<CheckedSurface> {
  const { path, expects } = probe;
  const result = (found: string, ok: boolean) => ({ surface: path, expected: expects, found, ok });
  try {
    const ask = (query: string) =>
      fetch(`${base}${path}${query}`, {
        redirect: 'manual',
        headers: { Accept: '*/*' },
        signal: AbortSignal.timeout(10_000),
      });
    let answer = await ask('');
    // Where a question is needed, one that finds much.
    if (answer.status === 400) answer = await ask('?q=a&prefix=a');
    const { status } = answer;
    const body = await answer.text();
    if (expects === 'gone') return result(String(status), status === 410);
    if (expects === 'without') {
      const type = answer.headers.get('content-type') ?? '';
      const seen = item.part !== null && shows(item.part.taken, path.includes(item.publicId), type, body);
      return result(`${status}${seen ? ' !' : ''}`, status < 500 && !seen);
    }
    const named = body.includes(item.publicId);
    // A feed keeps an entry without content, so that those who copied it delete their copy.
    const tombstone = named && (path.startsWith('/feed') || path.includes('/changes'));
    return result(`${status}${tombstone ? ' †' : named ? ' !' : ''}`, status < 500 && (!named || tombstone));
  } catch (error) {
    return result(error instanceof Error ? error.name : 'no answer', false);
  }
}

/** Addresses asked at the same time: a site under load answers each late, and a proof must not take minutes. */
const TOGETHER = 6;

/** Fetches every public surface, in the order of the routes. */
export async function lookEverywhere(base: string, routes: readonly AnyRoute[], item: Item): Promise<CheckedSurface[]> {
  const asked = probes(routes, item);
  const found: CheckedSurface[] = [];
  for (let at = 0; at < asked.length; at += TOGETHER)
    found.push(...(await Promise.all(asked.slice(at, at + TOGETHER).map((probe) => look(base, probe, item)))));
  return found;
}

const baseOf = (ctx: Context) =>
  `http://${ctx.config.host === '0.0.0.0' ? '127.0.0.1' : ctx.config.host}:${ctx.config.publicPort}`;

/** Tried again until the site is clean: a process that was just starting has not answered. */
function demandClean(surfaces: readonly { ok: boolean }[]): void {
  const left = surfaces.filter((surface) => !surface.ok).length;
  if (left > 0) throw new Error(`${left} surfaces are not clean yet`);
}

/** After a withdrawal, or after a part was taken back: every public surface is asked, and the result is filed for her to read. */
export function withdrawalJobs(routes: readonly AnyRoute[]) {
  return [
    defineJob({
      name: 'withdrawal.clean',
      waits: true,
      input: z.object({ withdrawalId: z.uuid() }),
      async run(ctx: Context, { withdrawalId }) {
        // First of all outside the database: from here on no backup brings it back.
        await keepLedger(ctx);
        const item = await withdrawalToProve(ctx, withdrawalId);
        if (!item) return;
        await dropMails(ctx.config, item.publicId);
        const surfaces = await lookEverywhere(baseOf(ctx), routes, { ...item, part: null });
        await fileProof(ctx, withdrawalId, surfaces);
        demandClean(surfaces);
      },
    }),
    defineJob({
      name: 'closing.prove',
      waits: true,
      input: z.object({ closingId: z.uuid() }),
      async run(ctx: Context, { closingId }) {
        await keepLedger(ctx);
        const about = await closingToProve(ctx, closingId);
        if (!about) return;
        const { publicId, editions, detail, tombstones, readable } = about;
        const surfaces = await lookEverywhere(baseOf(ctx), routes, {
          publicId,
          editions,
          part: { taken: detail, tombstones, readable },
        });
        await fileClosingProof(ctx, closingId, about, surfaces);
        demandClean(surfaces);
      },
    }),
  ];
}
