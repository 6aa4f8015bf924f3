import { sql } from 'kysely';
import { actorName, type Context } from '#platform/context';
import type { Tx } from '#platform/database';

export interface AuditEvent {
  /** What was done, as `thing.verb`. */
  action: `${string}.${string}`;
  /** Which record, as `kind:id`. */
  subject: string;
  /** Counts, kinds and identifiers; never a name, an address, a text or a value. */
  detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Adds to the chained audit, in the transaction of the change itself: no change without its trace. */
export async function audit(tx: Tx, ctx: Context, event: AuditEvent): Promise<void> {
  await sql`insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
    values (0, ${ctx.clock.now()}, ${actorName(ctx.actor)}, ${event.action}, ${event.subject}, ${JSON.stringify(event.detail ?? {})}::jsonb, '', '')`.execute(
    tx,
  );
}

export interface AuditHead {
  seq: number;
  /** Hexadecimal. */
  hash: string;
}

export type AuditVerdict =
  | { ok: true; rows: number; head: AuditHead | null }
  | { ok: false; rows: number; seq: number; problem: 'changed' | 'missing-or-moved' | 'truncated' };

/**
 * Recomputes the whole chain in the database and compares its head with the one kept outside.
 * A changed row breaks its own hash; a removed, inserted or moved one breaks its neighbour's; a truncated tail no longer
 * holds the head that was kept outside.
 */
export async function verifyAudit(tx: Tx, kept: AuditHead | null): Promise<AuditVerdict> {
  const { rows } = await sql<{ rows: number; bad_hash: number | null; bad_link: number | null }>`
    select count(*)::int as rows,
      min(seq) filter (where hash <> platform.audit_hash(seq, at, actor, action, subject, detail, prev)) as bad_hash,
      min(seq) filter (where seq <> expected_seq or prev <> coalesce(before, '\\x'::bytea)) as bad_link
    from (select a.*, row_number() over (order by seq) as expected_seq, lag(hash) over (order by seq) as before from platform.audit a) chain`.execute(
    tx,
  );
  const found = rows[0] ?? { rows: 0, bad_hash: null, bad_link: null };
  if (found.bad_hash !== null) return { ok: false, rows: found.rows, seq: found.bad_hash, problem: 'changed' };
  if (found.bad_link !== null) return { ok: false, rows: found.rows, seq: found.bad_link, problem: 'missing-or-moved' };
  const head = await auditHead(tx);
  if (kept) {
    const { rows: at } = await sql<{
      hash: string;
    }>`select encode(hash, 'hex') as hash from platform.audit where seq = ${kept.seq}`.execute(tx);
    if (at[0]?.hash !== kept.hash) return { ok: false, rows: found.rows, seq: kept.seq, problem: 'truncated' };
  }
  return { ok: true, rows: found.rows, head };
}

/** The last link of the chain, to be kept outside the database. */
export async function auditHead(tx: Tx): Promise<AuditHead | null> {
  const { rows } =
    await sql<AuditHead>`select seq, encode(hash, 'hex') as hash from platform.audit order by seq desc limit 1`.execute(
      tx,
    );
  return rows[0] ?? null;
}
