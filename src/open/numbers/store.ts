import type { Tx } from '#platform/database';

/** The tables as they stand, or undefined before the first were made. */
export async function currentTables(tx: Tx): Promise<{ madeAt: Date; tables: unknown } | undefined> {
  return tx.selectFrom('open.aggregate_tables').select(['made_at as madeAt', 'tables']).executeTakeFirst();
}
