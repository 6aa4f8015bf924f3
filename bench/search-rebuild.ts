import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { Client } from 'pg';
import { searchArchive } from '#open/search';
import { buildPassages } from '#rules/open/search';
import type { Context } from '#platform/context';
import { relayAll } from '../src/open/search/maintain.ts';
import { ownIndexes } from '../src/open/search/meili-indexer.ts';
import { rebuild } from '../src/open/search/relay.ts';
import { publish, testimony, word } from './search-corpus.ts';
import { ms, write } from './search-load.ts';

/** A testimony of its own that is withdrawn while the index is made again. */
const CANARY = '9zzzzzzzzz';
const CANARY_WORD = 'canaryword';
const READERS = 4;

/**
 * Makes a new generation of the index while readers search, and withdraws a testimony when a third of it is told. Counts answers that
 * failed, that came from another engine, that were neither those of before nor those of after the withdrawal, or that still knew the
 * testimony a second after the commit.
 */
export async function measureRebuild(
  context: (role: 'katha_public' | 'katha_worker') => Context,
  url: string,
  owner: string,
): Promise<void> {
  const worker = context('katha_worker');
  const reader = context('katha_public');
  const client = new Client({ connectionString: owner });
  await client.connect();
  const one = testimony(1_000_000);
  const canary = {
    ...one,
    publicId: CANARY,
    segments: one.segments.map((segment) => ({ ...segment, text: `${segment.text} ${CANARY_WORD}` })),
  };
  await client.query('begin');
  await client.query('delete from open.editions where public_id = $1', [CANARY]);
  await client.query('delete from open.items where public_id = $1', [CANARY]);
  await publish(client, canary, buildPassages(canary, canary.segments), 5);
  await client.query('commit');
  await relayAll(worker);

  const queries = [
    CANARY_WORD,
    word('en', 25),
    word('hi', 60),
    word('ne', 9_000),
    `${word('en', 100)} OR ${word('bn', 100)}`,
  ];
  const state = async (q: string) => {
    const page = await searchArchive(reader, { q });
    return {
      said: JSON.stringify([page.testimonies, page.passages, page.facets]),
      engine: page.degraded ? 'degraded' : page.engine,
      shown: page.hits.some((hit) => hit.publicId === CANARY),
    };
  };
  const before = new Map<string, string>();
  for (const q of queries) before.set(q, (await state(q)).said);

  const answers: { q: string; said: string; at: number; shown: boolean }[] = [];
  const times: number[] = [];
  const engines: Record<string, number> = {};
  let failed = 0;
  let withdrawn = Number.POSITIVE_INFINITY;
  let forgotten = Number.POSITIVE_INFINITY;
  const reading = { on: true };
  const readers = Array.from({ length: READERS }, async (_, n) => {
    for (let k = n; reading.on; k++) {
      const q = queries[k % queries.length] ?? '';
      const at = performance.now();
      try {
        const { said, engine, shown } = await state(q);
        answers.push({ q, said, at, shown });
        engines[engine] = (engines[engine] ?? 0) + 1;
        times.push(performance.now() - at);
      } catch {
        failed++;
      }
    }
  });
  const raw = new Meilisearch({ host: url });
  const [answering = ''] = await ownIndexes(raw);
  const withdraw = async () => {
    await client.query('begin');
    await client.query(`update open.items set state = 'withdrawn', changed_at = now() where public_id = $1`, [CANARY]);
    await client.query('select release.empty_editions($1)', [CANARY]);
    await client.query('commit');
    withdrawn = performance.now();
    while ((await held(raw, answering)) > 0) await delay(100);
    forgotten = performance.now();
  };
  let withdrawing: Promise<void> | undefined;
  const started = performance.now();
  const load = loadavg()[0] ?? 0;
  const made = await rebuild(worker, { url, key: null }, (done, total) => {
    if (done > total / 3) withdrawing ??= withdraw();
  });
  const seconds = (performance.now() - started) / 1000;
  await withdrawing;
  await delay(1_500);
  reading.on = false;
  await Promise.all(readers);
  const after = new Map<string, string>();
  for (const q of queries) after.set(q, (await state(q)).said);
  const late = answers.filter((one) => one.at > withdrawn + 1_000);
  const mixed = answers.filter((one) => one.said !== before.get(one.q) && one.said !== after.get(one.q));
  const wrong = late.filter((one) => one.said !== after.get(one.q) || one.shown);
  const seen = answers.filter((one) => one.at > withdrawn && one.shown).map((one) => one.at - withdrawn);
  times.sort((a, b) => a - b);
  write(
    `\nRebuild of ${made?.passages} passages while ${READERS} readers search (load ${load.toFixed(1)}): ${seconds.toFixed(0)} s, ${Math.round((made?.passages ?? 0) / seconds)} passages/s. ` +
      `${answers.length} answers (${Object.entries(engines)
        .map(([engine, n]) => `${n} ${engine}`)
        .join(', ')}), p50 ${ms(times[times.length >> 1] ?? 0)} ms, slowest ${ms(times.at(-1) ?? 0)} ms. ` +
      `Failed ${failed}, mixed ${mixed.length}, of ${late.length} answers later than 1 s after the withdrawal ${wrong.length} knew of it; ` +
      `last shown ${seen.length === 0 ? 'never after the commit' : `${ms(Math.max(...seen))} ms after it`}. ` +
      `The generation that answered had forgotten it ${((forgotten - withdrawn) / 1000).toFixed(1)} s after the commit, the new one holds ${await held(raw, made?.index ?? '')} of its passages.`,
  );
  await client.end();
  await worker.db.destroy();
  await reader.db.destroy();
}

/** How many passages of the testimony an index holds; none where it is gone itself. */
async function held(raw: Meilisearch, index: string): Promise<number> {
  const found = await raw
    .index(index)
    .search('', { filter: `testimony = ${CANARY}`, limit: 0 })
    .catch(() => ({ estimatedTotalHits: 0 }));
  return found.estimatedTotalHits;
}
