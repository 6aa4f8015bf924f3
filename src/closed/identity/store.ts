import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { IdentityField, Purpose } from './rules.ts';

/** Sealed as they lie in the vault. */
export interface SealedNames {
  name_sealed: Buffer | null;
  also_known_sealed: Buffer[];
}
export interface SealedIdentity extends SealedNames {
  contact_sealed: Buffer | null;
  catalogue_sealed: Buffer[];
}

export async function keepIdentity(
  tx: Tx,
  at: { testimonyId: string; partnerId: string },
  sealed: {
    name: Buffer | null;
    alsoKnown: Buffer | null;
    contact: Buffer | null;
    catalogue: Buffer | null;
    forget: readonly IdentityField[];
  },
): Promise<void> {
  await sql`select closed.keep_identity(${at.testimonyId}, ${at.partnerId}, ${sealed.name}, ${sealed.alsoKnown}, ${sealed.contact},
    ${sealed.catalogue}, ${[...sealed.forget]}::text[])`.execute(tx);
}

export async function holds(tx: Tx, testimonyId: string): Promise<IdentityField[]> {
  const row = await tx
    .selectFrom('closed.identities')
    .select('holds')
    .where('testimony_id', '=', testimonyId)
    .executeTakeFirst();
  return (row?.holds ?? []) as IdentityField[];
}

export async function namesForSearch(tx: Tx, testimonyId: string): Promise<SealedNames | undefined> {
  const { rows } = await sql<SealedNames>`select * from closed.names_for_search(${testimonyId})`.execute(tx);
  return rows[0];
}

export async function identityForExport(tx: Tx, testimonyId: string): Promise<SealedIdentity | undefined> {
  const { rows } = await sql<SealedIdentity>`select * from closed.identity_for_export(${testimonyId})`.execute(tx);
  return rows[0];
}

/** One view, with its line in the audit; the database refuses it where no grant is valid. */
export async function openIdentity(tx: Tx, unmaskingId: string): Promise<SealedIdentity | undefined> {
  const { rows } = await sql<SealedIdentity>`select * from closed.open_identity(${unmaskingId})`.execute(tx);
  return rows[0];
}

export async function addUnmasking(
  tx: Tx,
  row: {
    id: string;
    testimony_id: string;
    partner_id: string;
    purpose: Purpose;
    reason_sealed: Buffer;
    requested_by: string;
  },
): Promise<void> {
  await tx.insertInto('closed.unmaskings').values(row).execute();
}

const unmaskings = (tx: Tx) =>
  tx
    .selectFrom('closed.unmaskings as u')
    .innerJoin('closed.testimonies as t', 't.id', 'u.testimony_id')
    .innerJoin('people.partners as p', 'p.id', 'u.partner_id')
    // A partner does not see a steward's account; that it was one is said all the same.
    .leftJoin('people.accounts as asked', 'asked.id', 'u.requested_by')
    .leftJoin('people.accounts as answered', 'answered.id', 'u.decided_by')
    .select([
      'u.id',
      'u.testimony_id',
      't.public_id',
      't.withdrawn_at',
      'p.name as partner',
      'u.purpose',
      'u.requested_by',
      'asked.display_name as requester',
      'u.requested_at',
      'u.answer_by',
      'u.decided_by',
      'answered.display_name as decider',
      'u.decided_at',
      'u.granted',
      'u.expires_at',
      'u.ended_at',
      'u.views',
      'u.last_viewed_at',
    ]);
export type UnmaskingRow = Awaited<ReturnType<typeof listUnmaskings>>[number];

/** The newest first. */
export async function listUnmaskings(tx: Tx, of: { testimonyId?: string } = {}) {
  let query = unmaskings(tx).orderBy('u.requested_at', 'desc').limit(200);
  if (of.testimonyId) query = query.where('u.testimony_id', '=', of.testimonyId);
  return query.execute();
}

export async function unmaskingById(tx: Tx, id: string): Promise<UnmaskingRow | undefined> {
  return unmaskings(tx).where('u.id', '=', id).executeTakeFirst();
}

export async function reasonOf(tx: Tx, id: string): Promise<Buffer | undefined> {
  const row = await tx.selectFrom('closed.unmaskings').select('reason_sealed').where('id', '=', id).executeTakeFirst();
  return row?.reason_sealed;
}

/** @returns until when, or null for a refusal */
export async function decideUnmasking(tx: Tx, id: string, grant: boolean): Promise<Date | null> {
  const { rows } = await sql<{ until: Date | null }>`select closed.decide_unmasking(${id}, ${grant}) as until`.execute(
    tx,
  );
  return rows[0]?.until ?? null;
}

export async function endUnmasking(tx: Tx, id: string): Promise<void> {
  await sql`select closed.end_unmasking(${id})`.execute(tx);
}
