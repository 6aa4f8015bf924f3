import type { Tx } from '#platform/database';

export interface TranscriptRow {
  id: string;
  testimony_id: string;
  partner_id: string;
  version: number;
  original_id: string | null;
  format: string;
  segments: number;
  segments_sealed: Buffer;
  report_sealed: Buffer;
  created_by: string | null;
}

export async function addTranscript(tx: Tx, row: TranscriptRow): Promise<void> {
  await tx.insertInto('closed.transcripts').values(row).execute();
}

export async function latestTranscript(tx: Tx, testimonyId: string) {
  return tx
    .selectFrom('closed.transcripts')
    .selectAll()
    .where('testimony_id', '=', testimonyId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function transcriptVersion(tx: Tx, testimonyId: string, version: number) {
  return tx
    .selectFrom('closed.transcripts')
    .selectAll()
    .where('testimony_id', '=', testimonyId)
    .where('version', '=', version)
    .executeTakeFirst();
}

export async function transcriptOfOriginal(tx: Tx, originalId: string) {
  return tx
    .selectFrom('closed.transcripts')
    .select(['id', 'version'])
    .where('original_id', '=', originalId)
    .executeTakeFirst();
}

export async function versionsOf(tx: Tx, testimonyId: string) {
  return tx
    .selectFrom('closed.transcripts as t')
    .leftJoin('people.accounts as a', 'a.id', 't.created_by')
    .select(['t.version', 't.created_at', 't.segments', 't.format', 'a.display_name as by'])
    .where('t.testimony_id', '=', testimonyId)
    .orderBy('t.version', 'desc')
    .execute();
}

export async function addUnreadable(
  tx: Tx,
  row: { original_id: string; testimony_id: string; partner_id: string; problem_sealed: Buffer },
): Promise<void> {
  await tx
    .insertInto('closed.unreadable')
    .values(row)
    .onConflict((oc) => oc.column('original_id').doNothing())
    .execute();
}

export async function unreadableOf(tx: Tx, testimonyId: string) {
  return tx.selectFrom('closed.unreadable').selectAll().where('testimony_id', '=', testimonyId).execute();
}
