import type { Tx } from '#platform/database';

/** A line of the audit: who did what to which record, never a name, a text or a value. */
export interface AuditLine {
  seq: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  detail: unknown;
}

/** Lines of the audit, the newest first. @param before only those of a smaller number, for going further back; null for the newest */
export async function auditTrail(
  tx: Tx,
  options: { before: number | null; limit: number; subject?: string | undefined },
): Promise<AuditLine[]> {
  let query = tx
    .selectFrom('platform.audit')
    .select(['seq', 'at', 'actor', 'action', 'subject', 'detail'])
    .orderBy('seq', 'desc')
    .limit(options.limit);
  if (options.before !== null) query = query.where('seq', '<', options.before);
  if (options.subject !== undefined) query = query.where('subject', '=', options.subject);
  return query.execute();
}
