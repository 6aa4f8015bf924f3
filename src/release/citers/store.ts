import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { Locale } from '#platform/i18n';
import type { Cause } from './rules.ts';

// What the public process may ask: each is one narrow function of the database.

/** The public age key of a testimony that everybody can read; null for one that nobody can, undefined for an address never given. */
export async function recipientOf(tx: Tx, publicId: string): Promise<string | null | undefined> {
  const { rows } = await sql<{ recipient: string | null }>`
    select open.recipient_of(i.public_id) as recipient from open.items i where i.public_id = ${publicId}`.execute(tx);
  return rows[0]?.recipient;
}

/** @returns false where too many wait for an answer */
export async function ask(tx: Tx, publicId: string, sealed: Buffer, locale: Locale): Promise<boolean> {
  const { rows } = await sql<{
    ok: boolean;
  }>`select open.ask_to_be_told(${publicId}, ${sealed}, ${locale}) as ok`.execute(tx);
  return rows[0]?.ok ?? false;
}

export async function byToken(
  tx: Tx,
  tokenHash: Buffer,
): Promise<{ publicId: string; confirmed: boolean } | undefined> {
  const { rows } = await sql<{ publicId: string; confirmed: boolean }>`
    select public_id as "publicId", confirmed from open.citer_by_token(${tokenHash})`.execute(tx);
  return rows[0];
}

export async function confirm(tx: Tx, tokenHash: Buffer): Promise<void> {
  await sql`select open.confirm_citer(${tokenHash})`.execute(tx);
}

export async function stop(tx: Tx, tokenHash: Buffer): Promise<void> {
  await sql`select open.stop_citer(${tokenHash})`.execute(tx);
}

// What the worker does.

export interface CiterRow {
  id: string;
  testimonyId: string;
  publicId: string;
  addressSealed: Buffer;
  locale: Locale;
  confirmed: boolean;
}

export async function citer(tx: Tx, id: string): Promise<CiterRow | undefined> {
  const { rows } = await sql<CiterRow>`
    select id, testimony_id as "testimonyId", public_id as "publicId", address_sealed as "addressSealed", locale, confirmed_at is not null as confirmed
    from release.citers where id = ${id}`.execute(tx);
  return rows[0];
}

export async function setToken(tx: Tx, id: string, tokenHash: Buffer): Promise<void> {
  await tx.updateTable('release.citers').set({ token_hash: tokenHash }).where('id', '=', id).execute();
}

export async function forget(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('release.citers').where('id', '=', id).execute();
}

/** Those of an item who have something to be told: it is gone, or the edition they asked under is, and another can be read. */
export async function toTell(tx: Tx, publicId: string): Promise<{ id: string; confirmed: boolean; cause: Cause }[]> {
  const { rows } = await sql<{ id: string; confirmed: boolean; cause: Cause }>`
    with readable as (
      select e.number from open.editions e where e.public_id = ${publicId} and e.status <> 'withdrawn' and 'public' = any (e.audiences)
        and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until))
    select c.id, c.confirmed_at is not null as confirmed, case when exists (select from readable) then 'corrected' else 'gone' end as cause
    from release.citers c where c.public_id = ${publicId} and not exists (select from readable r where r.number = c.edition) order by c.id`.execute(
    tx,
  );
  return rows;
}

/** Public ids of all items that somebody waits for. */
export async function citedItems(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('release.citers').select('public_id').distinct().execute();
  return rows.map((row) => row.public_id);
}

/** Forgets addresses whose link was not followed in time. @returns how many */
export async function forgetUnconfirmed(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('release.citers')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
