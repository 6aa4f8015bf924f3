import { createHmac, timingSafeEqual } from 'node:crypto';
import path from 'node:path';
import type pg from 'pg';
import { z } from 'zod';
import { codeOf, readTextFile } from '#platform/disk';
import type { KeyRing } from '#platform/keys';

/**
 * A backup is a folder:
 *   manifest.json   what there is, with the SHA-256 of each; written last, so that a folder without it is no backup
 *   database/       the rows of each table, a JSON object a line, sealed with the backup's own key
 *   words/          what is published of each testimony, sealed to that testimony's own key: with it, it closes
 *   files/          the sealed originals, as they lie in the archive
 */
export const MANIFEST = 'manifest.json';
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const partSchema = z.strictObject({
  path: z.string(),
  kind: z.enum(['rows', 'words', 'tombstones', 'queue']),
  table: z.string(),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: hash,
});
export type BackupPart = z.infer<typeof partSchema>;
const manifestSchema = z.strictObject({
  format: z.literal('katha-backup'),
  version: z.literal(1),
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Name of the archive whose keys open it. */
  archive: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), sha256: hash })),
  /** How far the ledger of withdrawals had come. */
  ledger: z.strictObject({ seq: z.int().min(0), mac: z.string() }),
  /** The age identity that database/ is sealed to, itself sealed as a field of the archive: a new master key does not close it. */
  key: z.base64(),
  recipient: z.string(),
  /** Testimonies whose key existed. */
  testimonies: z.array(z.uuid()),
  parts: z.array(partSchema),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: hash })),
  /** Originals whose sealed file was missing or damaged in the archive already. */
  damaged: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;
const signedSchema = z.strictObject({ manifest: manifestSchema, mac: hash });

/** Where the backup's own key stands, as a sealed field. */
export const keyField = (id: string) => ({ table: 'backup', id, column: 'key' });

// Parsed, so that the order of the properties is always the schema's.
function macOf(ring: KeyRing, manifest: Manifest): Buffer {
  return createHmac('sha256', ring.labelKey('backup manifest'))
    .update(JSON.stringify(manifestSchema.parse(manifest)))
    .digest();
}

export function writeManifest(ring: KeyRing, manifest: Manifest): string {
  return `${JSON.stringify({ manifest, mac: macOf(ring, manifest).toString('hex') })}\n`;
}

/** @throws Error for a folder that is no finished backup, or whose manifest was changed or is another archive's */
export async function readManifest(dir: string, ring: KeyRing, name: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readTextFile(path.join(dir, MANIFEST), 512 * 1024 * 1024);
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new Error(`${dir} is no backup, or one that was cut off before its end: it has no ${MANIFEST}.`, {
        cause: error,
      });
    throw error;
  }
  let signed: z.infer<typeof signedSchema>;
  try {
    signed = signedSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`The manifest of ${dir} is damaged, or of a version that this Katha does not know.`, {
      cause: error,
    });
  }
  const { manifest, mac } = signed;
  if (manifest.archive !== name)
    throw new Error(`${dir} is a backup of another archive: the keys here are not those it was made with.`);
  if (!timingSafeEqual(macOf(ring, manifest), Buffer.from(mac, 'hex')))
    throw new Error(`The manifest of ${dir} was changed after the backup was made. Use another backup.`);
  return manifest;
}

export interface TableColumns {
  /** With its schema. */
  table: string;
  columns: string[];
  /** Holds words that are published of a testimony. */
  words: boolean;
}

/** Sessions end with a restore; counters of attempts live for a day; search is made again from the words. */
const LEFT_OUT = /^(people\.(sessions|throttle)|open\.(search_.*|passages))$/;

/** The tables that are backed up, in the order of their names. */
export async function tablesOf(client: pg.Client): Promise<TableColumns[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select n.nspname || '.' || c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname in ('people', 'closed', 'release', 'open', 'platform') and c.relkind = 'r' and c.relpersistence = 'p'
     group by 1 order by 1`,
  );
  return rows
    .filter((row) => !LEFT_OUT.test(row.table))
    .map((row) => ({
      ...row,
      words: row.table.startsWith('open.') && row.table !== 'open.items' && row.columns.includes('public_id'),
    }));
}

/** @throws Error where row-level security would hide rows from this user: a backup must be whole */
export async function demandWholeSight(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.rolsuper)
    throw new Error(
      'Backup and restore need the database as its superuser: row-level security hides rows from others.',
    );
}
