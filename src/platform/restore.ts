import pg from 'pg';
import { demandWholeSight, tablesOf, type Manifest, type TableColumns } from '#platform/backup-format';
import { linesOf, readRows } from '#platform/backup-verify';
import { localFiles } from '#platform/files';
import { KeyMissing, openTestimonyKey, type KeyRing } from '#platform/keys';
import type { LedgerLine } from '#platform/ledger';
import { Decrypter } from 'age-encryption';

/** Rows and characters that one statement is given at most. */
const BATCH = 200;
const BATCH_CHARACTERS = 4 * 1024 * 1024;

export interface Restored {
  rows: number;
  /** Withdrawals, destroyed keys and narrowed terms that the backup did not know of yet. */
  replayed: { withdrawn: number; destroyed: number; narrowed: number };
  /** Testimonies whose published words nobody can open any more; their addresses are tombstones. */
  tombstones: number;
}

/** @throws Error where somebody works in this database already: a backup is restored into an empty archive only */
export async function demandEmpty(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: made } = await client.query<{ made: boolean }>(
      "select to_regclass('closed.testimonies') is not null as made",
    );
    if (!made[0]?.made) return;
    const { rows } = await client.query<{ full: boolean }>(
      'select exists (select from closed.testimonies) or exists (select from people.accounts) or exists (select from open.items) or exists (select from people.partners) as full',
    );
    if (rows[0]?.full)
      throw new Error(
        'This archive is not empty: people or testimonies are in it. A backup is restored into an empty archive only; name another folder with KATHA_DATA.',
      );
  } finally {
    await client.end();
  }
}

/** @throws Error where testimonies of the backup have no key here though the ledger knows of no withdrawal: the key folder is too old */
export async function demandKeys(ring: KeyRing, manifest: Manifest, ledger: readonly LedgerLine[]): Promise<void> {
  const closed = new Set(
    ledger
      .filter(({ fact }) => fact.kind === 'withdrawn' || fact.kind === 'key-destroyed')
      .map((line) => line.fact.testimony),
  );
  const here = new Set(await ring.testimonyKeys.ids());
  const missing = manifest.testimonies.filter((id) => !here.has(id) && !closed.has(id));
  if (missing.length > 0)
    throw new Error(
      `The keys of ${missing.length} testimonies of this backup are not in the key folder (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' ...' : ''}), and the ledger says nothing of their destruction. Put a newer copy of the key folder there.`,
    );
}

/**
 * Fills an empty database, whose schema is the backup's, in one transaction: the rows, then all that the ledger says happened since.
 * Nothing is to be seen before both are there. A kill leaves the database empty.
 * @throws SealBroken; Error for rows that do not fit
 */
export async function restoreDatabase(
  ownerUrl: string,
  dir: string,
  manifest: Manifest,
  ring: KeyRing,
  ledger: readonly LedgerLine[],
  progress: { step(): void },
): Promise<Restored> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const result: Restored = { rows: 0, replayed: { withdrawn: 0, destroyed: 0, narrowed: 0 }, tombstones: 0 };
  try {
    await demandWholeSight(client);
    await client.query('begin');
    // Triggers and references are for changes; these rows went through them once.
    await client.query('set local session_replication_role = replica');
    const tables = new Map((await tablesOf(client)).map((table) => [table.table, table]));
    for (const table of tables.keys()) await client.query(`delete from ${table}`);
    for (const part of manifest.parts) {
      const table = tables.get(part.table);
      if (part.kind === 'queue') continue;
      if (!table) throw new Error(`The backup has a table ${part.table} that this schema does not know.`);
      if (part.kind === 'words') result.rows += await loadWords(client, dir, part.path, table, ring);
      else
        await inBatches(readRows(dir, manifest, ring, part), async (batch) => {
          const added = await insert(client, table, batch);
          result.rows += added;
          if (part.kind === 'tombstones') result.tombstones += added;
        });
      progress.step();
    }
    await setSequences(client);
    await client.query('set local session_replication_role = origin');
    await replay(client, ledger, result);
    for (const part of manifest.parts.filter((one) => one.kind === 'queue'))
      for await (const row of readRows(dir, manifest, ring, part))
        await client.query(
          `select graphile_worker.add_job($1::jsonb ->> 'name', ($1::jsonb -> 'payload')::json, job_key => $1::jsonb ->> 'key',
             run_at => ($1::jsonb ->> 'at')::timestamptz, max_attempts => 25)`,
          [row],
        );
    await client.query(
      `insert into platform.audit (seq, at, actor, action, subject, detail, prev, hash)
       values (0, now(), 'system:command restore', 'archive.restore', $1, $2::jsonb, '', '')`,
      [`backup:${manifest.id}`, JSON.stringify({ madeAt: manifest.at, rows: result.rows, ...result.replayed })],
    );
    await client.query('commit');
  } finally {
    // A transaction that was not committed ends with its connection.
    await client.end();
  }
  for (const line of ledger)
    if (line.fact.kind === 'key-destroyed') await ring.testimonyKeys.destroy(line.fact.testimony);
  return result;
}

async function inBatches(rows: AsyncIterable<string>, take: (batch: string[]) => Promise<void>): Promise<void> {
  let batch: string[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += row.length;
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    await take(batch);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) await take(batch);
}

async function insert(client: pg.Client, table: TableColumns, rows: readonly string[]): Promise<number> {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const { rowCount } = await client.query(
    `insert into ${table.table} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${table.table}, $1::jsonb) on conflict do nothing`,
    [`[${rows.join(',')}]`],
  );
  return rowCount ?? 0;
}

/** Words whose key is gone stay closed: the tombstones that are loaded after them take their addresses. */
async function loadWords(
  client: pg.Client,
  dir: string,
  at: string,
  table: TableColumns,
  ring: KeyRing,
): Promise<number> {
  let loaded = 0;
  for await (const line of linesOf(await localFiles(dir).open(at))) {
    const record = JSON.parse(line) as { testimony: string; rows: number; sealed: string };
    const decrypter = new Decrypter();
    try {
      decrypter.addIdentity((await openTestimonyKey(ring, record.testimony)).identity);
    } catch (error) {
      if (error instanceof KeyMissing) continue;
      throw error;
    }
    const rows = (await decrypter.decrypt(Buffer.from(record.sealed, 'base64'), 'text')).split('\n');
    if (rows.length !== record.rows) throw new Error(`${at} does not hold the rows it says.`);
    loaded += await insert(client, table, rows);
  }
  return loaded;
}

/** Numbers go on after the highest that was given. */
async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select n.nspname || '.' || c.relname as table, a.attname as column, pg_get_serial_sequence(n.nspname || '.' || c.relname, a.attname) as sequence
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('people', 'closed', 'release', 'open', 'platform') and c.relkind = 'r' and a.attidentity <> ''`,
  );
  for (const { table, column, sequence } of rows)
    await client.query(
      `select setval('${sequence}', coalesce((select max("${column}") from ${table}), 1), exists (select from ${table}))`,
    );
}

/** Does again what happened after the backup was made, as it was done: by the same doors, with the times of then. */
async function replay(client: pg.Client, ledger: readonly LedgerLine[], result: Restored): Promise<void> {
  for (const { fact } of ledger) {
    if (fact.kind === 'withdrawn') {
      const { rowCount: known } = await client.query('select from release.withdrawals where testimony_id = $1', [
        fact.testimony,
      ]);
      if (known) continue;
      const { rows } = await client.query<{ done: string | null }>('select release.withdraw($1, $2, $3) as done', [
        fact.testimony,
        fact.channel,
        fact.graceDays,
      ]);
      // One that was entrusted and withdrawn after the backup is not in it.
      if (!rows[0]?.done) continue;
      await client.query(
        `update closed.testimony_keys set destroy_after = $2::timestamptz + make_interval(days => $3) where testimony_id = $1 and destroyed_at is null`,
        [fact.testimony, fact.at, fact.graceDays],
      );
      await client.query('update closed.testimonies set withdrawn_at = $2 where id = $1', [fact.testimony, fact.at]);
      await client.query('set local session_replication_role = replica');
      await client.query('update release.withdrawals set at = $2 where testimony_id = $1', [fact.testimony, fact.at]);
      await client.query('set local session_replication_role = origin');
      result.replayed.withdrawn += 1;
    } else if (fact.kind === 'key-destroyed') {
      const { rowCount } = await client.query(
        'update closed.testimony_keys set destroyed_at = $2 where testimony_id = $1 and destroyed_at is null',
        [fact.testimony, fact.at],
      );
      result.replayed.destroyed += rowCount ?? 0;
    } else if (fact.kind === 'terms') result.replayed.narrowed += await narrow(client, fact);
    else if (fact.kind === 'consent-event') result.replayed.narrowed += await closeAgain(client, fact);
    else if (fact.kind === 'code-stopped' || fact.kind === 'calls-limited') await closeFurther(client, fact);
    else await takeParts(client, fact);
  }
}

/** A no, an end or a death told after the backup was made. It is said for now: no record that is replayed comes later. */
async function closeAgain(
  client: pg.Client,
  fact: Extract<LedgerLine['fact'], { kind: 'consent-event' }>,
): Promise<number> {
  const { scopes, audiences, media } = fact;
  const { rowCount } = await client.query(
    `insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
     select t.id, t.partner_id, $2, now(), 'system', $4
     from closed.testimonies t where t.id = $1 and t.withdrawn_at is null and not exists (
       select from release.consent_events e where e.testimony_id = t.id and e.kind = $2 and date_trunc('milliseconds', e.at) = $3)`,
    [fact.testimony, fact.event, fact.at, JSON.stringify({ scopes, audiences, media })],
  );
  if (!rowCount) return 0;
  await client.query('select release.follow_consent($1)', [fact.testimony]);
  return 1;
}

/**
 * A card that was stopped, or calls that she limited, after the backup was made. A code issued since is not in the backup and needs a
 * replacement; the hours she gave are not in the ledger, so that until staff ask her again nobody calls.
 */
async function closeFurther(
  client: pg.Client,
  fact: Extract<LedgerLine['fact'], { kind: 'code-stopped' | 'calls-limited' }>,
): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('release.contact_limits') is not null as there",
  );
  // A schema from before she could limit calls has no place for it.
  if (fact.kind === 'calls-limited' && !rows[0]?.there) return;
  await client.query(
    fact.kind === 'code-stopped'
      ? `update release.codes c set revoked_at = $2 where c.testimony_id = $1 and c.revoked_at is null
         and not exists (select from release.codes k where k.testimony_id = $1 and date_trunc('milliseconds', k.revoked_at) >= $2::timestamptz)`
      : `insert into release.contact_limits (testimony_id, partner_id, never, at) select t.id, t.partner_id, true, $2 from closed.testimonies t
         where t.id = $1 and not exists (select from release.contact_limits l where l.testimony_id = $1 and date_trunc('milliseconds', l.at) >= $2::timestamptz)`,
    [fact.testimony, fact.at],
  );
}

/** Parts that she took back after the backup was made. What was let in again since is not in the ledger: it stays out until she says so. */
async function takeParts(
  client: pg.Client,
  fact: Extract<LedgerLine['fact'], { kind: 'parts-taken' | 'editions-closed' | 'use-stopped' }>,
): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regprocedure('release.follow_parts(uuid)') is not null as there",
  );
  if (fact.kind === 'use-stopped') {
    if (rows[0]?.there)
      await client.query('update release.uses set objected_at = $2 where id = $1 and objected_at is null', [
        fact.use,
        fact.at,
      ]);
    return;
  }
  // A schema from before parts could be taken out: what is published of hers closes until staff publish it anew.
  if (!rows[0]?.there) {
    await client.query(
      `update open.editions set visible_until = now() where status <> 'withdrawn' and public_id = (select public_id from closed.testimonies where id = $1)`,
      [fact.testimony],
    );
    return;
  }
  if (fact.kind === 'editions-closed') {
    const { rowCount: known } = await client.query(
      "select from release.closings where testimony_id = $1 and kind = 'edition-closed' and date_trunc('milliseconds', at) >= $2::timestamptz",
      [fact.testimony, fact.at],
    );
    if (!known) await client.query("select release.close_editions($1, $2, 'system')", [fact.testimony, fact.editions]);
    return;
  }
  const { rowCount: taken } = await client.query(
    `insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
     select t.id, t.partner_id, 'narrowed', greatest(now(), $2::timestamptz), 'system', jsonb_build_object('passages', $3::jsonb, 'languages', $4::jsonb)
     from closed.testimonies t where t.id = $1 and t.withdrawn_at is null and not exists (
       select from release.consent_events e where e.testimony_id = t.id and e.kind = 'narrowed' and date_trunc('milliseconds', e.at) = $2::timestamptz)`,
    [fact.testimony, fact.at, JSON.stringify(fact.passages), JSON.stringify(fact.languages)],
  );
  if (taken) await client.query('select release.follow_parts($1)', [fact.testimony]);
}

/** A record that the backup does not know: what it no longer allowed is taken away; what it allowed more is asked again. */
async function narrow(client: pg.Client, fact: Extract<LedgerLine['fact'], { kind: 'terms' }>): Promise<number> {
  const { rowCount } = await client.query(
    `insert into release.consents (testimony_id, partner_id, seq, record, scopes_allowed, audiences, media, languages, embargo_until, embargo_event, expires_at, minor)
     select c.testimony_id, c.partner_id, $2,
       c.record
         || jsonb_build_object(
           'scopes', coalesce(c.record -> 'scopes', '{}')
             || coalesce((select jsonb_object_agg(s, 'deny') from unnest(c.scopes_allowed) s where not s = any ($3)), '{}'),
           'audiences', coalesce((select jsonb_agg(a order by n) from jsonb_array_elements_text(c.record -> 'audiences') with ordinality x (a, n) where a = any ($4)), '[]'),
           'media', to_jsonb(array(select m from unnest(c.media) m where m = any (coalesce($5, c.media)))),
           'languages', to_jsonb(f.languages),
           'expiresAt', f.expires,
           'embargo', jsonb_build_object('until', f.until, 'event', f.event)),
       array(select s from unnest(c.scopes_allowed) s where s = any ($3)),
       array(select a from unnest(c.audiences) a where a = any ($4)),
       array(select m from unnest(c.media) m where m = any (coalesce($5, c.media))), f.languages, f.until, f.event, f.expires, c.minor or $10
     from release.consents c
     cross join lateral (select
       -- None named is any: then the other's count; where both name some, only what both name.
       case when cardinality(coalesce($6::text[], '{}')) = 0 then c.languages when cardinality(c.languages) = 0 then $6
         else array(select l from unnest(c.languages) l where l = any ($6)) || case when c.languages && $6 then '{}'::text[] else array['none'] end end as languages,
       least(c.expires_at, $7::timestamptz) as expires, greatest(c.embargo_until, $8::timestamptz) as until,
       coalesce(c.embargo_event, case when $9 then 'as recorded after the backup' end) as event) f
     where c.testimony_id = $1 and c.seq = (select max(x.seq) from release.consents x where x.testimony_id = $1) and c.seq < $2
       and not exists (select from release.withdrawals w where w.testimony_id = $1)`,
    [
      fact.testimony,
      fact.record,
      fact.scopes,
      fact.audiences,
      fact.media ?? null,
      fact.languages ?? null,
      fact.expires ?? null,
      fact.notBefore ?? null,
      fact.waits ?? false,
      fact.minor ?? false,
    ],
  );
  if (!rowCount) return 0;
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regprocedure('release.follow_consent(uuid)') is not null as there",
  );
  // A schema from before pages followed the terms: what is published of hers closes until staff publish it anew.
  await client.query(
    rows[0]?.there
      ? 'select release.follow_consent($1)'
      : `update open.editions set visible_until = now() where status <> 'withdrawn' and public_id = (select public_id from closed.testimonies where id = $1)`,
    [fact.testimony],
  );
  return 1;
}
