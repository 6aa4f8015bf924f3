import { sql } from 'kysely';
import type { Tx } from '#platform/database';

export type Decision = 'open' | 'keep' | 'replace';

export interface SpanRow {
  transcript_id: string;
  id: string;
  testimony_id: string;
  partner_id: string;
  segment: number;
  start_at: number;
  end_at: number;
  type: string;
  class: 'direct' | 'quasi' | 'sensitive';
  score: number;
  status: 'auto' | 'suspect' | 'manual';
  cluster: string;
  sealed: Buffer;
  decision: Decision;
  level: string | null;
  decided_by: string | null;
  decided_at: Date | null;
}

/** One span's decision before and after, as the append-only log keeps it. */
export interface Change {
  span: string;
  before: { decision: Decision; level: string | null } | null;
  after: { decision: Decision; level: string | null } | null;
}

/** Writes many spans in few statements; the parameters of one stay under Postgres' 65,535. */
export async function addSpans(tx: Tx, rows: readonly SpanRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto('closed.spans')
      .values(rows.slice(at, at + 1000))
      .execute();
}

export async function spansOf(tx: Tx, transcriptId: string): Promise<SpanRow[]> {
  const rows = await tx
    .selectFrom('closed.spans')
    .selectAll()
    .where('transcript_id', '=', transcriptId)
    .orderBy('segment')
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  return rows as SpanRow[];
}

export async function hasDetection(tx: Tx, transcriptId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('closed.detections')
    .select('transcript_id')
    .where('transcript_id', '=', transcriptId)
    .executeTakeFirst();
  return found !== undefined;
}

export async function addDetection(
  tx: Tx,
  row: { transcript_id: string; testimony_id: string; partner_id: string; engine: string; spans: number },
): Promise<void> {
  await tx.insertInto('closed.detections').values(row).execute();
}

export async function setDecision(
  tx: Tx,
  transcriptId: string,
  spanIds: readonly string[],
  to: { decision: Decision; level: string | null },
  by: string | null,
  at: Date,
): Promise<void> {
  const open = to.decision === 'open';
  await tx
    .updateTable('closed.spans')
    .set({ decision: to.decision, level: to.level, decided_by: open ? null : by, decided_at: open ? null : at })
    .where('transcript_id', '=', transcriptId)
    .where('id', 'in', [...spanIds])
    .execute();
}

export async function removeSpan(tx: Tx, transcriptId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('closed.spans')
    .where('transcript_id', '=', transcriptId)
    .where('id', '=', id)
    .where('status', '=', 'manual')
    .execute();
}

export async function logDecision(
  tx: Tx,
  row: {
    testimony_id: string;
    partner_id: string;
    transcript_id: string;
    kind: 'decide' | 'add' | 'undo';
    undoes: number | null;
    changes: readonly Change[];
    decided_by: string;
  },
): Promise<void> {
  await tx
    .insertInto('closed.decisions')
    .values({ ...row, changes: sql`${JSON.stringify(row.changes)}::jsonb` })
    .execute();
}

/** The last decision that was not undone and is no undoing itself, if it is this person's or anybody's. */
export async function lastDecision(
  tx: Tx,
  transcriptId: string,
): Promise<{ id: number; kind: 'decide' | 'add'; changes: Change[] } | undefined> {
  const { rows } = await sql<{ id: number; kind: 'decide' | 'add'; changes: Change[] }>`
    select d.id, d.kind, d.changes from closed.decisions d
    where d.transcript_id = ${transcriptId} and d.kind <> 'undo' and not exists (select from closed.decisions u where u.undoes = d.id)
    order by d.id desc limit 1`.execute(tx);
  return rows[0];
}
