import { sql } from 'kysely';
import type { Tx } from '#platform/database';

export interface ConsentRow {
  id: string;
  testimony_id: string;
  partner_id: string;
  record: unknown;
  private_sealed: Buffer | null;
  scopes_allowed: string[];
  audiences: string[];
  media: string[];
  languages: string[];
  embargo_until: Date | null;
  embargo_event: string | null;
  expires_at: Date | null;
  minor: boolean;
  recorded_by: string | null;
}

/** Adds the next record of a testimony; the earlier ones stay. */
export async function addConsent(tx: Tx, row: ConsentRow): Promise<void> {
  const { record, ...rest } = row;
  await tx
    .insertInto('release.consents')
    .values({
      ...rest,
      record: sql`${JSON.stringify(record)}::jsonb`,
      seq: sql<number>`(select coalesce(max(c.seq), 0) + 1 from release.consents c where c.testimony_id = ${row.testimony_id})`,
    })
    .execute();
}

export async function consentsOf(tx: Tx, testimonyId: string) {
  return tx.selectFrom('release.consents').selectAll().where('testimony_id', '=', testimonyId).orderBy('seq').execute();
}

export async function addEvent(
  tx: Tx,
  row: {
    testimony_id: string;
    partner_id: string;
    kind: string;
    at: Date;
    channel: 'intake' | 'code' | 'partner' | 'steward' | 'system';
    detail: unknown;
  },
): Promise<void> {
  await tx
    .insertInto('release.consent_events')
    .values({ ...row, detail: sql`${JSON.stringify(row.detail)}::jsonb` })
    .execute();
}

export async function eventsOf(tx: Tx, testimonyId: string) {
  return tx
    .selectFrom('release.consent_events')
    .selectAll()
    .where('testimony_id', '=', testimonyId)
    .orderBy('id')
    .execute();
}

export async function withdraw(
  tx: Tx,
  testimonyId: string,
  channel: 'partner' | 'steward',
  graceDays: number,
): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null;
  }>`select release.withdraw(${testimonyId}, ${channel}, ${graceDays}) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function withdrawalById(tx: Tx, id: string) {
  return tx.selectFrom('release.withdrawals').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function withdrawalOf(tx: Tx, testimonyId: string) {
  return tx.selectFrom('release.withdrawals').selectAll().where('testimony_id', '=', testimonyId).executeTakeFirst();
}

export interface CheckedSurface {
  surface: string;
  expected: string;
  found: string;
  ok: boolean;
}

/** Files a proof of a withdrawal, or of a closing. */
export async function fileProofOf(
  tx: Tx,
  row: {
    withdrawal_id: string | null;
    closing_id: string | null;
    partner_id: string;
    surfaces: readonly CheckedSurface[];
    clean: boolean;
  },
): Promise<void> {
  await tx
    .insertInto('release.withdrawal_proofs')
    .values({ ...row, surfaces: sql`${JSON.stringify(row.surfaces)}::jsonb` })
    .execute();
}

export async function proofsOf(tx: Tx, withdrawalId: string) {
  return tx
    .selectFrom('release.withdrawal_proofs')
    .select(['checked_at', 'surfaces', 'clean'])
    .where('withdrawal_id', '=', withdrawalId)
    .orderBy('id', 'desc')
    .execute();
}

/** Testimonies whose grace period is over and whose keys are to be destroyed. */
export async function keysToDestroy(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('closed.testimony_keys')
    .select('testimony_id')
    .where('destroyed_at', 'is', null)
    .where('destroy_after', '<=', sql<Date>`now()`)
    .execute();
  return rows.map((row) => row.testimony_id);
}

/** Notes that a key was destroyed. Its file was removed from the key folder before. */
export async function destroyKey(tx: Tx, testimonyId: string, at: Date): Promise<void> {
  await tx
    .updateTable('closed.testimony_keys')
    .set({ destroyed_at: at })
    .where('testimony_id', '=', testimonyId)
    .execute();
}

/** Keeps the notices that are in use, word for word; those that are there already stay as they are. */
export async function keepNotices(
  tx: Tx,
  rows: readonly { id: string; language: string; version: number; body: string; sha256: Buffer }[],
): Promise<void> {
  await tx
    .insertInto('release.notices')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function editionsOf(tx: Tx, publicId: string): Promise<number> {
  const { n } = await tx
    .selectFrom('open.editions')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow();
  return n;
}

/** Every notice that was ever read to somebody, word for word. */
export async function readNotices(tx: Tx) {
  return tx.selectFrom('release.notices').select(['id', 'language', 'sha256', 'body']).execute();
}
