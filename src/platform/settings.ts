import { sql } from 'kysely';
import type { Context } from '#platform/context';
import type { Tx } from '#platform/database';

/**
 * Whether this archive is a demonstration, all of whose people are invented. Every process may ask: it is printed on each page.
 */
export async function isDemonstration(by: Pick<Context, 'db'> | Tx): Promise<boolean> {
  const { rows } = await sql<{ demonstration: boolean }>`select open.is_demonstration() as demonstration`.execute(
    'db' in by ? by.db : by,
  );
  return rows[0]?.demonstration === true;
}

/** Writes a setting. Desk and worker may; see `platform.settings`. */
export async function setSetting(ctx: Context, key: string, value: unknown): Promise<void> {
  await sql`insert into platform.settings (key, value) values (${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (key) do update set value = excluded.value`.execute(ctx.db);
}

/**
 * Whether these keys are the archive's own: the first ones to open it are remembered. A lost key folder beside a full database would
 * otherwise be replaced by new keys without a word.
 * @param recipient public part of the master key
 */
export async function keysBelong(ctx: Context, recipient: string): Promise<boolean> {
  const { rows } = await sql<{ value: unknown }>`
    with kept as (insert into platform.settings (key, value) values ('master-recipient', ${JSON.stringify(recipient)}::jsonb) on conflict (key) do nothing returning value)
    select value from kept union all select value from platform.settings where key = 'master-recipient'`.execute(
    ctx.db,
  );
  return rows[0]?.value === recipient;
}
