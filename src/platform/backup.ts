import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import {
  demandWholeSight,
  keyField,
  MANIFEST,
  tablesOf,
  writeManifest,
  type BackupPart,
  type Manifest,
  type TableColumns,
} from '#platform/backup-format';
import { ensureDir, namesIn, writeAtomically } from '#platform/disk';
import { localFiles, type Files } from '#platform/files';
import { sealTo } from '#platform/key-folder';
import { sealField } from '#platform/fields';
import { archiveName, startDigest, type KeyRing } from '#platform/keys';
import type { LedgerHead } from '#platform/ledger';
import { sealStream } from '#platform/sealing';

/** Rows fetched at once: a sealed transcript may have a megabyte. */
const BATCH = 50;
/** Rows of one testimony that are sealed together. */
const WORDS_TOGETHER = 500;
/** What of an edition stays when it is withdrawn, as `release.empty_editions` leaves it. */
const TOMBSTONE = {
  status: 'withdrawn',
  title: null,
  summary: null,
  language: null,
  facts: {},
  themes: [],
  uses: [],
  media: [],
  self_description: null,
};

/** Rows of a query as JSON texts, a batch at a time, out of the transaction that is open. */
async function* rowsOf(client: pg.Client, query: string): AsyncGenerator<{ row: string; key: string | null }[]> {
  await client.query(`declare katha_backup no scroll cursor for ${query}`);
  for (;;) {
    const { rows } = await client.query<{ row: string; key: string | null }>(`fetch ${BATCH} from katha_backup`);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) break;
  }
  await client.query('close katha_backup');
}

const selectRows = (table: TableColumns): string =>
  `select (select to_jsonb(x) from (select ${table.columns.map((column) => `t."${column}"`).join(', ')}) x)::text as row, null as key from ${table.table} t`;

/**
 * Writes a backup of the archive into a folder that must be new or empty: one snapshot of the database, and every sealed file. No key
 * is in it, and no search index; nothing in it is readable without the key folder.
 * @param step called with how much of the whole (tables and files) was done
 * @throws Error where something is in the folder already; then nothing was written
 */
export async function writeBackup(
  to: string,
  from: { ownerUrl: string; keys: KeyRing; files: Files; ledger: LedgerHead; now: Date },
  begin: (total: number) => { step(): void; end(): void },
): Promise<Manifest> {
  const dir = path.resolve(to);
  if (((await namesIn(dir)) ?? []).length > 0)
    throw new Error(`There is something in ${dir} already, and a backup never overwrites. Name a new folder.`);
  await ensureDir(dir);
  const out = localFiles(dir);
  const id = randomUUID();
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const client = new pg.Client({ connectionString: from.ownerUrl });
  await client.connect();
  try {
    await demandWholeSight(client);
    await client.query("set time zone 'UTC'");
    await client.query('begin isolation level repeatable read read only');
    const tables = await tablesOf(client);
    const stored: { path: string }[] = [];
    for await (const file of from.files.list('')) stored.push(file);
    const progress = begin(tables.length + stored.length);

    const put = async (
      part: Pick<BackupPart, 'kind' | 'table' | 'path'>,
      lines: () => AsyncGenerator<string>,
      seal: boolean,
    ) => {
      let rows = 0;
      const counted = async function* () {
        for await (const line of lines()) {
          rows += 1;
          yield Buffer.from(`${line}\n`);
        }
      };
      const plain = Readable.from(counted(), { objectMode: false });
      const stream = seal ? sealStream([recipient], plain, startDigest(from.keys, 'backup')).cipher : plain;
      const written = await out.put(part.path, stream);
      return { ...part, rows, bytes: written.bytes, sha256: written.sha256.toString('hex') };
    };
    const rowsIn = (query: string) =>
      async function* () {
        for await (const batch of rowsOf(client, query)) for (const { row } of batch) yield row;
      };

    const parts: BackupPart[] = [];
    for (const table of tables) {
      if (table.words) {
        parts.push(
          await put(
            { kind: 'words', table: table.table, path: `words/${table.table}.jsonl` },
            () => words(client, table),
            false,
          ),
        );
      } else {
        parts.push(
          await put(
            { kind: 'rows', table: table.table, path: `database/${table.table}.age` },
            rowsIn(selectRows(table)),
            true,
          ),
        );
      }
      progress.step();
    }
    parts.push(
      await put(
        { kind: 'tombstones', table: 'open.editions', path: 'database/open.editions.tombstones.age' },
        rowsIn(
          `select (to_jsonb(t) || '${JSON.stringify(TOMBSTONE)}'::jsonb)::text as row, null as key from open.editions t`,
        ),
        true,
      ),
      await put(
        { kind: 'queue', table: 'graphile_worker.jobs', path: 'database/queue.age' },
        rowsIn(`select jsonb_build_object('name', t.identifier, 'payload', j.payload, 'key', j.key, 'at', j.run_at)::text as row, null as key
          from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`),
        true,
      ),
    );
    const { rows: migrations } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from public.katha_migrations order by name',
    );
    const { rows: keys } = await client.query<{ testimony_id: string }>(
      'select testimony_id from closed.testimony_keys where destroyed_at is null order by 1',
    );
    const { rows: originals } = await client.query<{ path: string; sha256: string; gone: boolean }>(
      `select o.path, encode(o.cipher_sha256, 'hex') as sha256, k.destroyed_at is not null as gone
       from closed.originals o join closed.testimony_keys k using (testimony_id)`,
    );
    await client.query('commit');

    const files: Manifest['files'] = [];
    for (const { path: at } of stored) {
      if (await from.files.exists(at)) {
        const written = await out.put(`files/${at}`, await from.files.open(at));
        files.push({ path: at, bytes: written.bytes, sha256: written.sha256.toString('hex') });
      }
      progress.step();
    }
    progress.end();
    const kept = new Map(files.map((file) => [file.path, file.sha256]));
    const manifest: Manifest = {
      format: 'katha-backup',
      version: 1,
      id,
      at: from.now.toISOString(),
      archive: archiveName(from.keys),
      migrations,
      ledger: from.ledger,
      key: sealField(from.keys.archiveKey, keyField(id), identity).toString('base64'),
      recipient,
      testimonies: keys.map((key) => key.testimony_id),
      parts,
      files,
      damaged: originals.filter((one) => !one.gone && kept.get(one.path) !== one.sha256).map((one) => one.path),
    };
    await writeAtomically(path.join(dir, MANIFEST), writeManifest(from.keys, manifest));
    return manifest;
  } finally {
    await client.end();
  }
}

/**
 * What is published, by testimony, each batch sealed to the testimony's own public key: when its key is destroyed, this closes with it.
 * A tombstone of a testimony without a key has no words, and is among the tombstones.
 */
async function* words(client: pg.Client, table: TableColumns): AsyncGenerator<string> {
  let held: { testimony: string; recipient: string; rows: string[] } | null = null;
  const sealed = async (batch: NonNullable<typeof held>) =>
    JSON.stringify({
      testimony: batch.testimony,
      rows: batch.rows.length,
      sealed: (await sealTo([batch.recipient], Buffer.from(batch.rows.join('\n')))).toString('base64'),
    });
  const query = `select x.row, x.testimony_id || ' ' || x.recipient as key from (
    select (select to_jsonb(y) from (select ${table.columns.map((column) => `t."${column}"`).join(', ')}) y)::text as row, k.testimony_id, k.recipient
    from ${table.table} t join closed.testimonies s on s.public_id = t.public_id join closed.testimony_keys k on k.testimony_id = s.id
    where k.destroyed_at is null order by k.testimony_id) x`;
  for await (const batch of rowsOf(client, query))
    for (const { row, key } of batch) {
      const [testimony = '', recipient = ''] = (key ?? '').split(' ');
      if (held && (held.testimony !== testimony || held.rows.length >= WORDS_TOGETHER)) {
        yield await sealed(held);
        held = null;
      }
      held ??= { testimony, recipient, rows: [] };
      held.rows.push(row);
    }
  if (held) yield await sealed(held);
}

/** SHA-256 of a stored file, hexadecimal, and its size. */
export async function measure(files: Files, at: string): Promise<{ bytes: number; sha256: string }> {
  const sum = createHash('sha256');
  let bytes = 0;
  for await (const chunk of await files.open(at)) {
    bytes += (chunk as Buffer).length;
    sum.update(chunk as Buffer);
  }
  return { bytes, sha256: sum.digest('hex') };
}
