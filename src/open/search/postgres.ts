import type { Context } from '#platform/context';
import { read, sqlState } from '#platform/database';
import { Refusal } from '#platform/errors';
import { FACETS } from './facets.ts';
import type { Answer, Pair, PairTable, Question, Search } from './port.ts';
import * as store from './store/reading.ts';
import { searchTexts } from './text.ts';

/** The embedded engine: default, fallback, and what the other one is measured against. */
export const postgresSearch: Search = {
  name: 'postgres',
  async ask(ctx: Context, question: Question): Promise<Answer> {
    return inTime(() =>
      read(ctx, async (tx) => {
        await store.limitTime(tx, store.STATEMENT_TIMEOUT_MS);
        const found = await store.runSearch(tx, question);
        const hits = await store.shown(tx, found.hits, question.audiences);
        return { ...found, hits, engine: 'postgres', degraded: false };
      }),
    );
  },
};

/**
 * Counts testimonies by pairs of values, for every table asked for. The database alone counts them, whichever engine finds passages.
 * @throws Refusal `invalid` for a group whose counts may not be told; `unavailable` where it takes too long
 */
export async function countPairs(
  ctx: Context,
  question: Question,
  tables: readonly PairTable[],
): Promise<{ testimonies: number; tables: Pair[][] }> {
  for (const group of tables.flatMap((table) => [table.rows, table.columns])) {
    if (!FACETS.some((facet) => facet.id === group && facet.counts === 'record'))
      throw new Refusal('invalid', searchTexts.badFilter, {
        todo: searchTexts.badFilterTodo,
        params: { value: group },
      });
  }
  return inTime(() =>
    read(ctx, async (tx) => {
      await store.limitTime(tx, store.STATEMENT_TIMEOUT_MS);
      return store.pairs(tx, question, tables);
    }),
  );
}

/** Says in words that a statement was ended for taking too long. */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) === '57014')
      throw new Refusal('unavailable', searchTexts.tooSlow, { todo: searchTexts.tooSlowTodo });
    throw error;
  }
}
