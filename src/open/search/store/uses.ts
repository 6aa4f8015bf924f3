import { sql } from 'kysely';
import type { Tx } from '#platform/database';

/** What the narrators of these editions allow others to do with them, in the order given; null for what may not be read now. */
export async function usesOf(
  tx: Tx,
  editions: readonly { publicId: string; edition: number }[],
  audiences: readonly string[],
): Promise<(string[] | null)[]> {
  const { rows } = await sql<{ uses: string[] | null }>`
    select e.uses
    from rows from (jsonb_to_recordset(${JSON.stringify(editions)}::jsonb) as ("publicId" text, edition int)) with ordinality as k ("publicId", edition, n)
    left join open.editions e on e.public_id = k."publicId" and e.number = k.edition and e.status = 'live'
      and e.audiences && ${[...audiences]}::text[] and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)
    order by k.n`.execute(tx);
  return rows.map((row) => row.uses);
}
