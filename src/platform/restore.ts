import pg from 'pg';
import { demandWholeSight, tablesOf, type Manifest, type TableColumns } from '#platform/backup-format';
import { linesOf, readRows } from '#platform/backup-verify';
import { localFiles } from '#platform/files';
import { KeyMissing, openTestimonyKey, type KeyRing } from '#platform/keys';
import type { LedgerLine } from '#platform/ledger';
import { replay, type Replayed } from '#platform/replay';
import { Decrypter } from 'age-encryption';

/** Rows and characters that one statement is given at most. */
const BATCH = 200;
const BATCH_CHARACTERS = 4 * 1024 * 1024;

export interface Restored {
  rows: number;
  replayed: Replayed;
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
    await replay(client, ledger, result.replayed);
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
