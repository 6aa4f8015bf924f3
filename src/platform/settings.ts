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
 * otherwise be replaced by new keys without a word. The archive's name comes from its secret, so that a new master key changes nothing.
 * @param keys the archive's name, and the public part of the master key, by which archives were known before
 */
export async function keysBelong(ctx: Context, keys: { name: string; recipient: string }): Promise<boolean> {
  const { rows } = await sql<{ key: string; value: unknown }>`
    select key, value from platform.settings where key in ('archive-name', 'master-recipient')`.execute(ctx.db);
  const kept = (key: string) => rows.find((row) => row.key === key)?.value;
  const name = kept('archive-name');
  if (name !== undefined) return name === keys.name;
  const recipient = kept('master-recipient');
  if (recipient !== undefined && recipient !== keys.recipient) return false;
  await sql`insert into platform.settings (key, value) values ('archive-name', ${JSON.stringify(keys.name)}::jsonb) on conflict (key) do nothing`.execute(
    ctx.db,
  );
  return true;
}
