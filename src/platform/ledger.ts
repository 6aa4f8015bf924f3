import { createHmac } from 'node:crypto';
import path from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { vaultOf } from '#platform/context';
import { read, type Tx } from '#platform/database';
import { codeOf, ensureDir, readTextFile, writeAtomically } from '#platform/disk';
import type { KeyRing } from '#platform/keys';

/**
 * The ledger of withdrawals outside the database, `<data>/ledger/withdrawals.jsonl`: what a restored backup must be told before it
 * serves. Identifiers, terms and times only; no name, no words. Each line carries a keyed hash over itself and the line before, so that
 * a changed, removed, moved or foreign line shows; `head.json` beside it, and each backup, remember how far it had come.
 */

const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('withdrawn'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
    channel: z.enum(['code', 'partner', 'steward']),
    graceDays: z.int().min(0).max(365),
  }),
  z.strictObject({
    kind: z.literal('key-destroyed'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
  }),
  // What was still allowed from then on, where it became less or other than at first.
  z.strictObject({
    kind: z.literal('terms'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
    record: z.int().min(2),
    scopes: z.array(z.string()),
    audiences: z.array(z.string()),
    media: z.array(z.string()).optional(),
    languages: z.array(z.string()).optional(),
    expires: z.iso.datetime().nullable().optional(),
    notBefore: z.iso.datetime().nullable().optional(),
    /** She waits for something that a person confirms; what it is stays inside. */
    waits: z.boolean().optional(),
    minor: z.boolean().optional(),
  }),
  // What closed it without a new record: a no, an end, her death.
  z.strictObject({
    kind: z.literal('consent-event'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
    event: z.string(),
    number: z.int(),
    scopes: z.array(z.string()),
    audiences: z.array(z.string()),
    media: z.array(z.string()),
  }),
  // A card that no longer works.
  z.strictObject({ kind: z.literal('code-stopped'), at: z.iso.datetime(), testimony: z.uuid(), publicId: z.string() }),
  // She limited calls with her code. The hours are sealed and not written here.
  z.strictObject({ kind: z.literal('calls-limited'), at: z.iso.datetime(), testimony: z.uuid(), publicId: z.string() }),
  // Passages and languages that she took out of what is published.
  z.strictObject({
    kind: z.literal('parts-taken'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
    passages: z.array(z.string()),
    languages: z.array(z.string()),
  }),
  // Editions that were closed because they show too much.
  z.strictObject({
    kind: z.literal('editions-closed'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
    editions: z.array(z.int().min(1)),
  }),
  // A registered use that she does not want.
  z.strictObject({
    kind: z.literal('use-stopped'),
    at: z.iso.datetime(),
    testimony: z.uuid(),
    publicId: z.string(),
    use: z.uuid(),
  }),
]);
export type LedgerFact = z.infer<typeof factSchema>;
const lineSchema = z.strictObject({ seq: z.int().min(1), fact: factSchema, mac: z.string().regex(/^[0-9a-f]{64}$/) });
export type LedgerLine = z.infer<typeof lineSchema>;
const headSchema = z.strictObject({ seq: z.int().min(0), mac: z.string() });
export type LedgerHead = z.infer<typeof headSchema>;
const NO_LINE: LedgerHead = { seq: 0, mac: '' };

export function ledgerIn(dataDir: string): string {
  return path.join(dataDir, 'ledger', 'withdrawals.jsonl');
}

function macOf(ring: KeyRing, before: string, seq: number, fact: LedgerFact): string {
  return createHmac('sha256', ring.labelKey('withdrawal ledger'))
    .update(`${before}\n${seq}\n${JSON.stringify(fact)}`)
    .digest('hex');
}

/**
 * Reads a ledger and checks every line of it.
 * @returns undefined where there is no such file
 * @throws Error for a line that was changed, removed, moved, or written by another archive
 */
export async function readLedger(at: string, ring: KeyRing): Promise<LedgerLine[] | undefined> {
  let text: string;
  try {
    text = await readTextFile(at, 256 * 1024 * 1024);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const broken = (line: number) =>
    new Error(
      `${at} is broken at line ${line}: it was changed, cut, or is another archive's. Use the copy that lies with the copy of the key folder.`,
    );
  if (text !== '' && !text.endsWith('\n')) throw broken(text.split('\n').length);
  const lines: LedgerLine[] = [];
  let before = '';
  for (const [n, row] of text.split('\n').slice(0, -1).entries()) {
    let line: LedgerLine;
    try {
      line = lineSchema.parse(JSON.parse(row));
    } catch {
      throw broken(n + 1);
    }
    if (line.seq !== n + 1 || line.mac !== macOf(ring, before, line.seq, line.fact)) throw broken(n + 1);
    before = line.mac;
    lines.push(line);
  }
  return lines;
}

export function headOf(lines: readonly LedgerLine[]): LedgerHead {
  const last = lines.at(-1);
  return last ? { seq: last.seq, mac: last.mac } : NO_LINE;
}

/** Whether a ledger goes at least as far as a head that was remembered, and is the same one. */
export function reaches(lines: readonly LedgerLine[], head: LedgerHead): boolean {
  return head.seq === 0 || lines[head.seq - 1]?.mac === head.mac;
}

/**
 * The ledger of a data folder, compared with the head kept beside it.
 * @throws Error where it is broken, or ends before its head
 */
export async function ownLedger(dataDir: string, ring: KeyRing): Promise<LedgerLine[]> {
  const at = ledgerIn(dataDir);
  const lines = (await readLedger(at, ring)) ?? [];
  const head = await readTextFile(path.join(path.dirname(at), 'head.json')).then(
    (text) => headSchema.parse(JSON.parse(text)),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return NO_LINE;
      throw error;
    },
  );
  if (!reaches(lines, head))
    throw new Error(
      `${at} ends before line ${head.seq}, which was written once: it was cut, or put back from an old copy.`,
    );
  return lines;
}

/** Replaces the ledger of a data folder: by one that goes further, never by less. */
export async function writeLedger(dataDir: string, lines: readonly LedgerLine[]): Promise<void> {
  const at = ledgerIn(dataDir);
  await ensureDir(path.dirname(at));
  await writeAtomically(at, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await writeAtomically(path.join(path.dirname(at), 'head.json'), JSON.stringify(headOf(lines)));
}

/** All that the ledger must hold, in the order in which it happened. */
async function facts(tx: Tx): Promise<LedgerFact[]> {
  const { rows } = await sql<{ fact: unknown }>`
    select jsonb_build_object('kind', 'withdrawn', 'at', to_char(w.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', w.testimony_id, 'publicId', w.public_id, 'channel', w.channel, 'graceDays', w.grace_days) as fact, w.at, false
    from release.withdrawals w
    union all
    select jsonb_build_object('kind', 'key-destroyed', 'at', to_char(k.destroyed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', k.testimony_id, 'publicId', t.public_id), k.destroyed_at, false
    from closed.testimony_keys k join closed.testimonies t on t.id = k.testimony_id where k.destroyed_at is not null
    union all
    select jsonb_build_object('kind', 'terms', 'at', to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', c.testimony_id, 'publicId', t.public_id, 'record', c.seq, 'scopes', c.scopes_allowed, 'audiences', c.audiences,
      'media', c.media, 'languages', c.languages, 'expires', to_char(c.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'notBefore', to_char(c.embargo_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'waits', c.embargo_event is not null, 'minor', c.minor), c.recorded_at, false
    from release.consents c join closed.testimonies t on t.id = c.testimony_id where c.seq > 1
    union all
    select jsonb_build_object('kind', 'code-stopped', 'at', to_char(k.revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', k.testimony_id, 'publicId', t.public_id), k.revoked_at, false
    from release.codes k join closed.testimonies t on t.id = k.testimony_id where k.revoked_at is not null
    union all
    select jsonb_build_object('kind', 'calls-limited', 'at', to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', l.testimony_id, 'publicId', t.public_id), l.at, false
    from release.contact_limits l join closed.testimonies t on t.id = l.testimony_id
    union all
    select jsonb_build_object('kind', 'parts-taken', 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', e.testimony_id, 'publicId', t.public_id, 'passages', coalesce(e.detail -> 'passages', '[]'), 'languages', coalesce(e.detail -> 'languages', '[]')), e.at, false
    from release.consent_events e join closed.testimonies t on t.id = e.testimony_id
    where e.kind = 'narrowed' and not e.detail ? 'carried'
      and coalesce(e.detail -> 'passages', '[]') || coalesce(e.detail -> 'languages', '[]') <> '[]'
    union all
    select jsonb_build_object('kind', 'editions-closed', 'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', c.testimony_id, 'publicId', c.public_id, 'editions', c.detail -> 'editions'), c.at, true
    from release.closings c where c.kind = 'edition-closed'
    union all
    select jsonb_build_object('kind', 'use-stopped', 'at', to_char(u.objected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', u.testimony_id, 'publicId', u.public_id, 'use', u.id), u.objected_at, false
    from release.uses u where u.objected_at is not null
    union all
    -- One that was replaced because it showed what the next one hides.
    select jsonb_build_object('kind', 'editions-closed', 'at', to_char(n.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', t.id, 'publicId', t.public_id, 'editions', jsonb_build_array(e.number)), n.published_at, true
    from open.editions e join open.items i on i.public_id = e.public_id and i.state <> 'withdrawn'
    join open.editions n on n.public_id = e.public_id and n.number = e.number + 1
    join closed.testimonies t on t.public_id = e.public_id
    where e.status = 'withdrawn'
    union all
    select jsonb_build_object('kind', 'consent-event', 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'testimony', e.testimony_id, 'publicId', t.public_id, 'event', e.kind, 'number', e.id,
      'scopes', '[]'::jsonb, 'audiences', '[]'::jsonb, 'media', '[]'::jsonb)
      || coalesce((select jsonb_object_agg(d.key, d.value) from jsonb_each(case when jsonb_typeof(e.detail) = 'object' then e.detail else '{}' end) d
        where d.key in ('scopes', 'audiences', 'media') and jsonb_typeof(d.value) = 'array'), '{}'), e.at, false
    from release.consent_events e join closed.testimonies t on t.id = e.testimony_id
    where e.kind not in ('given', 'renewed', 'embargo-released', 'reaffirmed-as-adult', 'family-agreed', 'withdrawn')
      -- Parts have a line of their own.
      and not (e.kind = 'narrowed' and (e.detail ? 'carried' or coalesce(e.detail -> 'passages', '[]') || coalesce(e.detail -> 'languages', '[]') <> '[]'))
    -- Editions last: what is taken out of one leaves another in its place, where there is one to make it of.
    order by 3, 2`.execute(tx);
  return rows.map((row) => factSchema.parse(row.fact));
}

/** What makes a fact the same as one that is written down. Of a withdrawal, or a destroyed key, there is one a testimony. */
function nameOf(fact: LedgerFact): string {
  const name = `${fact.kind} ${fact.testimony}`;
  if (fact.kind === 'withdrawn' || fact.kind === 'key-destroyed') return name;
  return `${name} ${fact.kind === 'terms' ? fact.record : fact.kind === 'use-stopped' ? fact.use : fact.kind === 'consent-event' ? `${fact.number} ${fact.at}` : fact.kind === 'editions-closed' ? `${fact.editions.join()} ${fact.at}` : fact.at}`;
}

/**
 * Writes down outside the database what happened and is not there yet. Twice is once; two processes wait for each other.
 * @returns the lines there are now
 */
export async function keepLedger(ctx: Context): Promise<LedgerLine[]> {
  const ring = vaultOf(ctx).keys;
  return read(ctx, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('katha.ledger'))`.execute(tx);
    const lines = await ownLedger(ctx.config.dataDir, ring);
    const known = new Set(lines.map((line) => nameOf(line.fact)));
    const fresh = (await facts(tx)).filter((fact) => !known.has(nameOf(fact)));
    if (fresh.length === 0 && lines.length > 0) return lines;
    for (const fact of fresh) {
      const before = headOf(lines);
      lines.push({ seq: before.seq + 1, fact, mac: macOf(ring, before.mac, before.seq + 1, fact) });
    }
    await writeLedger(ctx.config.dataDir, lines);
    return lines;
  });
}
