import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { AggregateTable } from '#rules/open/numbers';

interface Edition {
  publicId: string;
  edition: number;
  facts: Record<string, string | null>;
}

/** What everyone may read now. */
export async function publicEditions(tx: Tx): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select public_id as "publicId", number as edition, facts from open.editions
    where status = 'live' and 'public' = any (audiences) and now() >= visible_from and (visible_until is null or now() < visible_until)
    order by public_id`.execute(tx);
  return rows;
}

/** The editions that the present tables were made from. */
export async function countedEditions(tx: Tx): Promise<Omit<Edition, 'facts'>[]> {
  return tx.selectFrom('release.aggregate_editions').select(['public_id as publicId', 'edition']).execute();
}

/** Puts new tables in the place of the old ones. */
export async function replaceTables(
  tx: Tx,
  made: { at: Date; tables: readonly AggregateTable[]; from: readonly Omit<Edition, 'facts'>[] },
): Promise<void> {
  await sql`insert into open.aggregate_tables (made_at, tables) values (${made.at}, ${JSON.stringify(made.tables)}::jsonb)
    on conflict (one) do update set made_at = excluded.made_at, tables = excluded.tables`.execute(tx);
  await tx.deleteFrom('release.aggregate_editions').execute();
  await sql`insert into release.aggregate_editions (public_id, edition)
    select e."publicId", e.edition from jsonb_to_recordset(${JSON.stringify(made.from)}::jsonb) as e ("publicId" text, edition int)`.execute(
    tx,
  );
}
