import { z } from 'zod';
import { fileProof, withdrawalToProve } from '#release/consent';
import type { Context } from '#platform/context';
import type { AnyRoute } from '#platform/http';
import { defineJob } from '#platform/jobs';
import { keepLedger } from '#platform/ledger';
import { dropMails } from '#platform/mail';

/** An address of the public site, and what a stranger must find there once an item was withdrawn. */
interface Probe {
  path: string;
  /** `gone`: 410. `absent`: an answer without the item's address; a tombstone entry of a feed is one. */
  expects: 'gone' | 'absent';
}

/**
 * The addresses to try, made from the routes themselves: a route that is added later is tried without anybody thinking of it.
 * Routes with `:id` are asked for the item; all others are asked as they stand.
 */
export function probes(routes: readonly AnyRoute[], publicId: string, editions: number): Probe[] {
  return routes
    .filter((route) => route.method === 'get')
    .flatMap((route): Probe[] => {
      if (!route.path.includes(':')) return [{ path: route.path, expects: 'absent' }];
      if (!route.path.includes(':id')) return [];
      const numbers = route.path.includes(':number') ? Array.from({ length: editions }, (_, n) => n + 1) : [1];
      return numbers.map((number) => ({
        path: route.path.replace(':id', publicId).replace(':number', String(number)),
        expects: 'gone',
      }));
    });
}

/** Fetches every public surface as a stranger would, and says what was found. */
export async function proveWithdrawal(
  base: string,
  routes: readonly AnyRoute[],
  item: { publicId: string; editions: number },
) {
  const checked = [];
  for (const probe of probes(routes, item.publicId, item.editions)) {
    let found: string;
    let ok: boolean;
    try {
      const answer = await fetch(`${base}${probe.path}`, {
        redirect: 'manual',
        headers: { Accept: '*/*' },
        signal: AbortSignal.timeout(10_000),
      });
      const body = await answer.text();
      const shown = body.includes(item.publicId);
      const feed = probe.path.startsWith('/feed') || probe.path.includes('/changes');
      found = `${answer.status}${probe.expects === 'absent' ? (shown ? (feed ? ', tombstone' : ', still named') : ', not named') : ''}`;
      ok = probe.expects === 'gone' ? answer.status === 410 : answer.status < 500 && (!shown || feed);
    } catch (error) {
      found = error instanceof Error ? error.name : 'no answer';
      ok = false;
    }
    checked.push({ surface: probe.path, expected: probe.expects === 'gone' ? '410' : 'not named', found, ok });
  }
  return checked;
}

/** After a withdrawal: every public surface is asked, and the result is filed for her to read. */
export function withdrawalJobs(routes: readonly AnyRoute[]) {
  return [
    defineJob({
      name: 'withdrawal.clean',
      input: z.object({ withdrawalId: z.uuid() }),
      async run(ctx: Context, { withdrawalId }) {
        // First of all outside the database: from here on no backup brings it back.
        await keepLedger(ctx);
        const item = await withdrawalToProve(ctx, withdrawalId);
        if (!item) return;
        await dropMails(ctx.config, item.publicId);
        const base = `http://${ctx.config.host === '0.0.0.0' ? '127.0.0.1' : ctx.config.host}:${ctx.config.publicPort}`;
        const surfaces = await proveWithdrawal(base, routes, item);
        await fileProof(ctx, withdrawalId, surfaces);
        // Tried again until the site is clean: a process that was just starting has not answered.
        if (surfaces.some((surface) => !surface.ok))
          throw new Error(`${surfaces.filter((surface) => !surface.ok).length} surfaces are not clean yet`);
      },
    }),
  ];
}
