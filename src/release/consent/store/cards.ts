import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { ReplacementReason } from '../wishes.ts';

/** Replaces the live code, if any, by a new one. The database refuses a second code that two people did not ask for. */
export async function replaceCode(
  tx: Tx,
  row: { code_hash: Buffer; testimony_id: string; partner_id: string; issued_by: string | null },
  at: Date,
): Promise<void> {
  await stopCode(tx, row.testimony_id, at);
  await tx.insertInto('release.codes').values(row).execute();
}

/** Ends the live code, if there is one. */
export async function stopCode(tx: Tx, testimonyId: string, at: Date): Promise<void> {
  await tx
    .updateTable('release.codes')
    .set({ revoked_at: at })
    .where('testimony_id', '=', testimonyId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Whether she ever had a code, and since when the one that works now does. */
export async function codesOf(tx: Tx, testimonyId: string): Promise<{ ever: boolean; live: Date | null }> {
  const rows = await tx
    .selectFrom('release.codes')
    .select(['issued_at', 'revoked_at'])
    .where('testimony_id', '=', testimonyId)
    .execute();
  return { ever: rows.length > 0, live: rows.find((row) => row.revoked_at === null)?.issued_at ?? null };
}

export interface Replacement {
  id: string;
  reason: ReplacementReason;
  requestedBy: string;
  requester: string;
  requestedAt: Date;
  confirmedAt: Date | null;
}

/** The replacement that is under way, if one is. */
export async function openReplacement(tx: Tx, testimonyId: string): Promise<Replacement | null> {
  const { rows } = await sql<Replacement>`
    select r.id, r.reason, r.requested_by as "requestedBy", coalesce(a.display_name, '') as requester, r.requested_at as "requestedAt", r.confirmed_at as "confirmedAt"
    from release.code_replacements r left join people.accounts a on a.id = r.requested_by
    where r.testimony_id = ${testimonyId} and r.closed_at is null`.execute(tx);
  return rows[0] ?? null;
}

export async function addReplacement(
  tx: Tx,
  row: { testimony_id: string; partner_id: string; reason: ReplacementReason; requested_by: string },
): Promise<void> {
  await tx.insertInto('release.code_replacements').values(row).execute();
}

export async function confirmReplacement(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx
    .updateTable('release.code_replacements')
    .set({ confirmed_by: by, confirmed_at: at })
    .where('id', '=', id)
    .execute();
}

export async function closeReplacement(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('release.code_replacements').set({ closed_at: at }).where('id', '=', id).execute();
}
