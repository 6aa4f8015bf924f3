import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { buildPassages, RULES_VERSION, type SearchDocuments } from './documents.ts';
import { engineTargets } from './engines.ts';
import { MeiliIndexer } from './meili-indexer.ts';
import { keepSearchKey, keyIn } from './meili-keys.ts';
import { editionKey, type EngineTarget } from './port.ts';
import { differences, rebuild, relay, tellingClient } from './relay.ts';
import * as store from './store/keeping.ts';

export interface EngineReport {
  readonly engine: string;
  /** Testimonies that the engine holds otherwise than the database. */
  readonly wrong: readonly string[];
  readonly checked: number;
}

type Step = (done: number, total: number) => void;

/** Makes an edition's documents from what is published of it. @returns undefined when it is no longer live */
async function documentsOf(ctx: Context, publicId: string, edition: number): Promise<SearchDocuments | undefined> {
  const content = await read(ctx, (tx) => store.publishedContent(tx, publicId, edition));
  return content && buildPassages(content, content.segments);
}

/** Puts editions into search again. One that went meanwhile is left out: only a live edition is ever indexed. */
async function index(
  ctx: Context,
  editions: readonly { publicId: string; edition: number }[],
  step: Step,
): Promise<number> {
  let done = 0;
  for (const { publicId, edition } of editions) {
    const documents = await documentsOf(ctx, publicId, edition);
    if (documents) {
      await transact(ctx, async (tx) => {
        if (await store.publishedContent(tx, publicId, edition))
          await store.indexEdition(tx, publicId, edition, documents);
      });
    }
    step(++done, editions.length);
  }
  return done;
}

/** Makes the documents of every live edition again in the database. @returns how many */
export async function rebuildDatabase(ctx: Context, step: Step = () => undefined): Promise<number> {
  return index(ctx, await read(ctx, (tx) => store.liveEditions(tx)), step);
}

/**
 * Compares what the database's search holds with what the published words give, word for word.
 * `thorough` false looks only for editions that are missing, incomplete or folded by other rules.
 */
export async function verifyDatabase(
  ctx: Context,
  thorough: boolean,
  step: Step = () => undefined,
): Promise<EngineReport> {
  const live = await read(ctx, (tx) => store.liveEditions(tx));
  const missing = await read(ctx, (tx) => store.unindexedEditions(tx, RULES_VERSION));
  const wrong = new Set(missing.map((edition) => edition.publicId));
  if (thorough) {
    let done = 0;
    for (const { publicId, edition } of live) {
      const documents = await documentsOf(ctx, publicId, edition);
      if (documents && !wrong.has(publicId)) {
        const same = await read(
          ctx,
          async (tx) =>
            JSON.stringify(sorted(await store.heldDocuments(tx, publicId))) ===
            JSON.stringify(sorted(await store.asHeld(tx, documents))),
        );
        if (!same) wrong.add(publicId);
      }
      step(++done, live.length);
    }
  }
  return { engine: 'postgres', wrong: [...wrong], checked: live.length };
}

const sorted = (held: Awaited<ReturnType<typeof store.heldDocuments>>) =>
  held && [held.words, held.labels, held.facets, held.passages];

/** Puts into the database's search what `verifyDatabase` found wrong. */
export async function repairDatabase(ctx: Context, wrong: readonly string[]): Promise<number> {
  const live = await read(ctx, (tx) => store.liveEditions(tx));
  return index(
    ctx,
    live.filter((edition) => wrong.includes(edition.publicId)),
    () => undefined,
  );
}

/** Compares how many passages of each testimony an outside engine holds with the database. */
export async function verifyEngine(ctx: Context, target: EngineTarget): Promise<EngineReport> {
  const { active } = await read(ctx, (tx) => store.engineState(tx, target.url));
  const held = await read(ctx, (tx) => store.passageCounts(tx));
  const expected = new Map(held.map((row) => [editionKey(row.publicId, row.edition), row.passages]));
  const found = active ? await new MeiliIndexer(tellingClient(target), active).counts() : new Map<string, number>();
  const wrong = differences(found, expected);
  if (wrong.length === 0) await transact(ctx, (tx) => store.setEngine(tx, target.url, { verifiedAt: ctx.clock.now() }));
  return { engine: target.url, wrong, checked: expected.size };
}

/**
 * Looks once over everything: indexes what is missing, tells the engines what they were not told, compares and tells again what
 * differs. A generation that is missing altogether is built. Comes to the same end when repeated.
 */
export async function verifyAndRepair(ctx: Context): Promise<EngineReport[]> {
  const reports: EngineReport[] = [];
  const database = await verifyDatabase(ctx, false);
  if (database.wrong.length > 0) await repairDatabase(ctx, database.wrong);
  reports.push(database);
  const targets = await engineTargets(ctx);
  const work = [
    ...targets.map((target) => async () => {
      const { active } = await read(ctx, (tx) => store.engineState(tx, target.url));
      if (!active) {
        await rebuild(ctx, target);
        return;
      }
      await relay(ctx, target);
      const report = await verifyEngine(ctx, target);
      reports.push(report);
      if (report.wrong.length > 0) {
        ctx.log.warn({ engine: report.engine, wrong: report.wrong.length }, 'search engine differs from the database');
        await transact(ctx, (tx) => store.tellAgain(tx, report.wrong));
        await relay(ctx, target);
      }
    }),
    async () => void (await keepSearchKey(ctx, targets)),
  ];
  try {
    await everyOne(work);
  } finally {
    await transact(ctx, (tx) => store.pruneOutbox(tx));
  }
  return reports;
}

/**
 * Tells every outside engine what it was not told yet. Without one there is nobody to tell. One that fails keeps nothing from the others.
 * @throws the first fault, once all were told
 */
export async function relayAll(ctx: Context): Promise<void> {
  const targets = await engineTargets(ctx);
  await everyOne([
    ...targets.map((target) => async () => {
      const { active } = await read(ctx, (tx) => store.engineState(tx, target.url));
      await (active ? relay(ctx, target) : rebuild(ctx, target));
    }),
    async () => {
      if (!(await keyIn(ctx.config.meiliSearchKeyFile))) await keepSearchKey(ctx, targets);
    },
  ]);
}

/** Does all of it, whatever fails: one engine that is away keeps nothing from the others. @throws the first fault, at the end */
async function everyOne(work: readonly (() => Promise<void>)[]): Promise<void> {
  for (const done of await Promise.allSettled(work.map((one) => one())))
    if (done.status === 'rejected') throw done.reason;
}
