import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { EngineFault, meiliClient } from './meili-client.ts';
import { INDEX_PREFIX, MeiliIndexer, ownIndexes } from './meili-indexer.ts';
import { editionKey, type EngineTarget, type IndexedTestimony } from './port.ts';
import * as store from './store/keeping.ts';

/** Loading, settings and deletions take longer than a search. */
const TELLING_TIMEOUT_MS = 60_000;
const TESTIMONIES_AT_ONCE = 40;

export const tellingClient = (target: EngineTarget): Meilisearch =>
  meiliClient(target.url, target.key, TELLING_TIMEOUT_MS);

/**
 * Does work that only one worker may do to an engine at a time. Waits a little for another that is at it.
 * @returns undefined where another worker kept it
 */
async function withLease<T>(
  ctx: Context,
  target: EngineTarget,
  work: (renew: () => Promise<void>) => Promise<T>,
): Promise<T | undefined> {
  const holder = randomUUID();
  const take = () => transact(ctx, (tx) => store.takeLease(tx, target.url, holder));
  for (let attempt = 0; !(await take()); attempt++) {
    if (attempt >= 20) return undefined;
    await delay(500);
  }
  try {
    return await work(async () => {
      if (!(await take())) throw new EngineFault('another worker took over');
    });
  } finally {
    await transact(ctx, (tx) => store.endLease(tx, target.url, holder));
  }
}

/** Tells one engine what it was not told yet. @returns how many testimonies it was told of; null where another worker is at it */
export async function relay(ctx: Context, target: EngineTarget): Promise<number | null> {
  const done = await withLease(ctx, target, async (renew) => {
    const { active } = await read(ctx, (tx) => store.engineState(tx, target.url));
    if (!active) return 0;
    return tellPending(ctx, target, new MeiliIndexer(tellingClient(target), active), renew);
  });
  return done ?? null;
}

/**
 * Brings an index up to what is committed. Withdrawals go first. A change counts as told only after the engine's task succeeded
 * and its count of passages is the database's. Repeating it changes nothing.
 */
async function tellPending(
  ctx: Context,
  target: EngineTarget,
  indexer: MeiliIndexer,
  renew: () => Promise<void>,
): Promise<number> {
  let told = 0;
  for (;;) {
    const { applied } = await read(ctx, (tx) => store.engineState(tx, target.url));
    const upto = await transact(ctx, (tx) => store.lastChange(tx));
    if (upto <= applied) return told;
    told += await tellBetween(ctx, indexer, applied, upto, renew);
    await transact(ctx, (tx) => store.setEngine(tx, target.url, { applied: upto }));
  }
}

/** Brings the testimonies that changed in a stretch of the outbox to what they are now. */
async function tellBetween(
  ctx: Context,
  indexer: MeiliIndexer,
  since: number,
  upto: number,
  renew: () => Promise<void>,
): Promise<number> {
  const changed = (await read(ctx, (tx) => store.changesBetween(tx, since, upto, 1_000_000))).map(
    (change) => change.publicId,
  );
  for (let at = 0; at < changed.length; at += TESTIMONIES_AT_ONCE) {
    await renew();
    await bringUp(ctx, indexer, changed.slice(at, at + TESTIMONIES_AT_ONCE));
  }
  return changed.length;
}

async function bringUp(ctx: Context, indexer: MeiliIndexer, publicIds: readonly string[]): Promise<void> {
  const present = await read(ctx, (tx) => store.indexedTestimonies(tx, publicIds));
  const here = new Set(present.map((testimony) => testimony.publicId));
  await indexer.remove(publicIds.filter((id) => !here.has(id)));
  await indexer.put(present);
  checkCounts(await indexer.countsOf(publicIds), expectedCounts(present));
}

function expectedCounts(
  testimonies: readonly Pick<IndexedTestimony, 'publicId' | 'edition' | 'passages'>[],
): Map<string, number> {
  return new Map(
    testimonies.map((testimony) => [editionKey(testimony.publicId, testimony.edition), testimony.passages.length]),
  );
}

function checkCounts(found: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): void {
  const wrong = differences(found, expected);
  if (wrong.length > 0) throw new EngineFault(`the engine holds other passages of ${wrong.length} testimonies`);
}

/** Items whose passages are counted differently, missing or too many. */
export function differences(found: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): string[] {
  const wrong = [...expected].filter(([key, count]) => found.get(key) !== count).map(([key]) => key);
  const extra = [...found.keys()].filter((key) => !expected.has(key));
  return [...new Set([...wrong, ...extra].map((key) => key.slice(0, key.lastIndexOf('-'))))];
}

/**
 * Makes a new generation beside the one that answers, and lets it answer once it holds what the database holds. Searches go on
 * meanwhile; what is withdrawn meanwhile leaves both. An attempt that was cut off leaves an index that the next one removes.
 * @returns null where another worker is at it
 */
export async function rebuild(
  ctx: Context,
  target: EngineTarget,
  step: (done: number, total: number) => void = () => undefined,
): Promise<{ index: string; passages: number } | null> {
  const done = await withLease(ctx, target, async (renew) => {
    const client = tellingClient(target);
    const before = await read(ctx, (tx) => store.engineState(tx, target.url));
    const index = `${INDEX_PREFIX}${ctx.clock.now().getTime().toString(36)}_${randomUUID().slice(0, 8)}`;
    const indexer = new MeiliIndexer(client, index);
    await indexer.create();
    await indexer.configure();
    const since = await transact(ctx, async (tx) => {
      const seq = await store.lastChange(tx);
      await store.setEngine(tx, target.url, { building: index, buildingSince: seq });
      return seq;
    });
    const answering = before.active ? new MeiliIndexer(client, before.active) : null;
    await load(ctx, target, indexer, answering, renew, step);
    const upto = await catchUp(ctx, indexer, since, renew);
    const passages = await transact(ctx, async (tx) => {
      // Holding the writers' lock, nothing changes between comparing and switching.
      const last = await store.lastChange(tx);
      if (last > upto) await tellBetween(ctx, indexer, upto, last, renew);
      const counts = await store.passageCounts(tx);
      checkCounts(
        await indexer.counts(),
        new Map(counts.map((row) => [editionKey(row.publicId, row.edition), row.passages])),
      );
      await store.setEngine(tx, target.url, {
        active: index,
        building: null,
        applied: last,
        verifiedAt: ctx.clock.now(),
      });
      return counts.reduce((sum, row) => sum + row.passages, 0);
    });
    for (const old of await ownIndexes(client)) if (old !== index) await new MeiliIndexer(client, old).drop();
    return { index, passages };
  });
  return done ?? null;
}

async function load(
  ctx: Context,
  target: EngineTarget,
  indexer: MeiliIndexer,
  answering: MeiliIndexer | null,
  renew: () => Promise<void>,
  step: (done: number, total: number) => void,
): Promise<void> {
  const total = (await read(ctx, (tx) => store.passageCounts(tx))).length;
  let after = '';
  let done = 0;
  for (;;) {
    const ids = await read(ctx, (tx) => store.testimoniesAfter(tx, after, TESTIMONIES_AT_ONCE));
    const last = ids.at(-1);
    if (last === undefined) break;
    await renew();
    await indexer.add(await read(ctx, (tx) => store.indexedTestimonies(tx, ids)));
    // The generation that answers is kept up meanwhile: nobody else may while we hold the lease.
    if (answering) await tellPending(ctx, target, answering, renew);
    after = last;
    done += ids.length;
    step(done, total);
  }
  await indexer.settle();
}

async function catchUp(
  ctx: Context,
  indexer: MeiliIndexer,
  since: number,
  renew: () => Promise<void>,
): Promise<number> {
  let from = since;
  for (;;) {
    const upto = await transact(ctx, (tx) => store.lastChange(tx));
    if (upto === from) return from;
    await tellBetween(ctx, indexer, from, upto, renew);
    from = upto;
  }
}
