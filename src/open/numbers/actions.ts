import { z } from 'zod';
import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { aggregateTableSchema, type AggregateTable } from './rules.ts';
import * as store from './store.ts';

/** All tables of what is known only in the aggregate; the same for everyone who asks. No table before k testimonies were published. */
export async function aggregateNumbers(ctx: Context): Promise<{ madeAt: Date | null; tables: AggregateTable[] }> {
  const found = await read(ctx, (tx) => store.currentTables(tx));
  return { madeAt: found?.madeAt ?? null, tables: found ? z.array(aggregateTableSchema).parse(found.tables) : [] };
}
