import { sql } from 'kysely';
import type { Role } from '#platform/context';
import type { Tx } from '#platform/database';

export async function accountByEmail(tx: Tx, email: string) {
  return tx.selectFrom('people.accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

export async function accountById(tx: Tx, id: string) {
  return tx.selectFrom('people.accounts').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function listAccounts(tx: Tx) {
  return tx
    .selectFrom('people.accounts as a')
    .leftJoin('people.partners as p', 'p.id', 'a.partner_id')
    .select([
      'a.id',
      'a.email',
      'a.display_name',
      'a.role',
      'a.partner_id',
      'p.name as partner',
      'a.disabled_at',
      'a.created_at',
      'a.totp_confirmed_at',
    ])
    .orderBy('a.display_name')
    .execute();
}

export async function addAccount(
  tx: Tx,
  row: {
    email: string;
    display_name: string;
    role: Role;
    partner_id: string | null;
    password_hash: string;
    locale: string;
  },
): Promise<string> {
  const { id } = await tx.insertInto('people.accounts').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function setRole(tx: Tx, id: string, role: Role, partnerId: string | null): Promise<void> {
  await tx.updateTable('people.accounts').set({ role, partner_id: partnerId }).where('id', '=', id).execute();
}

export async function setDisabled(tx: Tx, id: string, at: Date | null): Promise<void> {
  await tx.updateTable('people.accounts').set({ disabled_at: at }).where('id', '=', id).execute();
}

export async function setPasswordHash(tx: Tx, id: string, hash: string): Promise<void> {
  await tx.updateTable('people.accounts').set({ password_hash: hash }).where('id', '=', id).execute();
}

export async function setTotp(tx: Tx, id: string, sealed: Buffer | null, confirmedAt: Date | null): Promise<void> {
  await tx
    .updateTable('people.accounts')
    .set({ totp_sealed: sealed, totp_confirmed_at: confirmedAt, totp_last_step: null })
    .where('id', '=', id)
    .execute();
}

/** Takes a time step for good. False where it, or a later one, was used already. */
export async function takeTotpStep(tx: Tx, id: string, step: number): Promise<boolean> {
  const result = await tx
    .updateTable('people.accounts')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function addSession(
  tx: Tx,
  row: { token_hash: Buffer; account_id: string; expires_at: Date; complete: boolean },
): Promise<void> {
  await tx.insertInto('people.sessions').values(row).execute();
}

/** The session and its account, if both are still good; marks it as used, at most once a minute. */
export async function useSession(tx: Tx, tokenHash: Buffer, idleHours: number) {
  const found = await tx
    .selectFrom('people.sessions as s')
    .innerJoin('people.accounts as a', 'a.id', 's.account_id')
    .select([
      's.token_hash',
      's.complete',
      's.last_seen_at',
      'a.id',
      'a.role',
      'a.partner_id',
      'a.display_name',
      'a.locale',
      'a.totp_confirmed_at',
    ])
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', sql<Date>`now()`)
    .where('s.last_seen_at', '>', sql<Date>`now() - make_interval(hours => ${idleHours})`)
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!found) return undefined;
  await tx
    .updateTable('people.sessions')
    .set({ last_seen_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('last_seen_at', '<', sql<Date>`now() - interval '1 minute'`)
    .execute();
  return found;
}

export async function endSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('people.sessions').where('token_hash', '=', tokenHash).execute();
}

export async function endSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('people.sessions').where('account_id', '=', accountId).execute();
}

export async function addInvitation(
  tx: Tx,
  row: {
    token_hash: Buffer;
    email: string | null;
    role: Role;
    partner_id: string | null;
    invited_by: string | null;
    expires_at: Date;
  },
): Promise<void> {
  await tx.insertInto('people.invitations').values(row).execute();
}

/** An invitation that may still be accepted; locked, so that it is accepted once. */
export async function openInvitation(tx: Tx, tokenHash: Buffer, lock: boolean) {
  const query = tx
    .selectFrom('people.invitations')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

export async function closeInvitation(tx: Tx, tokenHash: Buffer, at: Date): Promise<void> {
  await tx.updateTable('people.invitations').set({ accepted_at: at }).where('token_hash', '=', tokenHash).execute();
}

export async function listInvitations(tx: Tx) {
  return tx
    .selectFrom('people.invitations as i')
    .leftJoin('people.partners as p', 'p.id', 'i.partner_id')
    .select(['i.email', 'i.role', 'p.name as partner', 'i.created_at', 'i.expires_at'])
    .where('i.accepted_at', 'is', null)
    .where('i.expires_at', '>', sql<Date>`now()`)
    .orderBy('i.created_at', 'desc')
    .execute();
}

/** Whether any steward can sign in. */
export async function hasSteward(tx: Tx): Promise<boolean> {
  const found = await tx
    .selectFrom('people.accounts')
    .select('id')
    .where('role', '=', 'steward')
    .where('disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
