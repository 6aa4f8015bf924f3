import type { Context } from '#platform/context';
import { read, sqlState } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Answer, Question, Search } from './port.ts';
import * as store from './store/reading.ts';
import { searchTexts } from './text.ts';

/** The embedded engine: default, fallback, and what the other one is measured against. */
export const postgresSearch: Search = {
  name: 'postgres',
  async ask(ctx: Context, question: Question): Promise<Answer> {
    return inTime(() =>
      read(ctx, async (tx) => {
        await store.limitTime(tx, store.STATEMENT_TIMEOUT_MS);
        return { ...(await store.runSearch(tx, question)), engine: 'postgres', degraded: false };
      }),
    );
  },
};

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
