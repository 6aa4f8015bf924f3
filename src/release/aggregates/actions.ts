import { findByPublicId, openOne, readRecord } from '#closed/testimonies';
import { vaultOf, type Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { publicRecordSchema } from '#rules/release/publication';
import { aggregateTables, changed, K, type Counted } from './rules.ts';
import * as store from './store.ts';

/**
 * Makes the tables of what is known only in the aggregate anew, if at least k editions changed since they were made; otherwise leaves
 * them as they are, so that no two versions can be subtracted to tell of fewer. A testimony that cannot be opened is counted as not told.
 * @returns how many editions changed, and whether the tables were made
 */
export async function refreshAggregates(ctx: Context): Promise<{ changed: number; made: boolean }> {
  const { editions, counted } = await read(ctx, async (tx) => ({
    editions: await store.publicEditions(tx),
    counted: await store.countedEditions(tx),
  }));
  const count = changed(counted, editions);
  if (count < K) return { changed: count, made: false };
  const members: Counted[] = [];
  for (const edition of editions) {
    const hidden = await hiddenFacts(ctx, edition.publicId);
    members.push({ ...edition, hidden });
  }
  const secret = vaultOf(ctx).keys.labelKey('aggregate cells').export().toString('hex');
  const tables = aggregateTables(members, secret);
  const from = editions.map(({ publicId, edition }) => ({ publicId, edition }));
  await transact(ctx, (tx) => store.replaceTables(tx, { at: ctx.clock.now(), tables, from }));
  return { changed: count, made: true };
}

async function hiddenFacts(ctx: Context, publicId: string): Promise<Counted['hidden']> {
  const id = await findByPublicId(ctx, publicId);
  if (id === undefined) return {};
  try {
    return await read(ctx, async (tx) => {
      const record = await readRecord(tx, await openOne(tx, ctx, id), publicRecordSchema);
      return record?.hidden ?? {};
    });
  } catch (error) {
    // Withdrawn since the list was read.
    if (error instanceof Refusal) return {};
    throw error;
  }
}
