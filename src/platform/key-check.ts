import { sql } from 'kysely';
import { vaultOf, type Context } from '#platform/context';
import { read } from '#platform/database';

/** How the key files fit the database: testimonies whose key is missing though nobody destroyed it, and keys of none. */
export async function checkTestimonyKeys(ctx: Context): Promise<{ keys: number; missing: string[]; left: string[] }> {
  const here = new Set(await vaultOf(ctx).keys.testimonyKeys.ids());
  const rows = await read(ctx, async (tx) => {
    const found = await sql<{ id: string; destroyed: boolean }>`
      select testimony_id as id, destroyed_at is not null as destroyed from closed.testimony_keys order by 1`.execute(
      tx,
    );
    return found.rows;
  });
  return {
    keys: here.size,
    missing: rows.filter((row) => !row.destroyed && !here.has(row.id)).map((row) => row.id),
    left: rows.filter((row) => row.destroyed && here.has(row.id)).map((row) => row.id),
  };
}
