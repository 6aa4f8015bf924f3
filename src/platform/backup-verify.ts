import { createInterface } from 'node:readline';
import path from 'node:path';
import { measure } from '#platform/backup';
import { keyField, MANIFEST, readManifest, type BackupPart, type Manifest } from '#platform/backup-format';
import { localFiles, type Files } from '#platform/files';
import { openText } from '#platform/fields';
import { archiveName, KeyMissing, openTestimonyKey, type KeyRing } from '#platform/keys';
import { openSealed } from '#platform/sealing';

export interface BackupReport {
  manifest: Manifest;
  /** What is wrong, a sentence each; empty for a sound backup. */
  problems: string[];
  /** Originals that were opened to the last byte; null where nobody asked. */
  opened: number | null;
  /** Originals that nobody can open any more, because their key was destroyed since. */
  closed: number;
}

/** The rows of a part of database/, as the JSON texts they are. @throws SealBroken */
export async function* readRows(
  dir: string,
  manifest: Manifest,
  ring: KeyRing,
  part: BackupPart,
): AsyncGenerator<string> {
  const identity = openText(ring.archiveKey, keyField(manifest.id), Buffer.from(manifest.key, 'base64'));
  yield* linesOf(openSealed(identity, await localFiles(dir).open(part.path)));
}

/** The lines of a stream; its failure is thrown, never taken for its end. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let failed: Error | undefined;
  stream.once('error', (error: Error) => {
    failed = error;
    lines.close();
  });
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield line;
  if (failed) throw failed;
}

/**
 * Compares every byte of a backup with its manifest. With `open`, every row is unsealed and counted, and every original whose key is
 * still there is opened to its last byte.
 * @throws Error for what is no backup of this archive at all
 */
export async function verifyBackup(
  dir: string,
  ring: KeyRing,
  options: { open: boolean },
  begin: (total: number) => { step(): void; end(): void },
): Promise<BackupReport> {
  const manifest = await readManifest(dir, ring, archiveName(ring));
  const stored = localFiles(dir);
  const problems: string[] = [];
  const expected = new Map<string, { bytes: number; sha256: string }>([
    ...manifest.parts.map((part) => [part.path, part] as const),
    ...manifest.files.map((file) => [`files/${file.path}`, file] as const),
  ]);
  const progress = begin(expected.size);
  for (const [at, want] of expected) {
    const problem = await compare(stored, at, want);
    if (problem) problems.push(problem);
    progress.step();
  }
  progress.end();
  for await (const file of stored.list(''))
    if (file.path !== MANIFEST && !expected.has(file.path))
      problems.push(`${file.path} is not in the manifest: it was added.`);
  for (const at of manifest.damaged)
    problems.push(`${at} was missing or damaged in the archive when the backup was made.`);
  const report: BackupReport = { manifest, problems, opened: null, closed: 0 };
  if (options.open && problems.length === 0) await openAll(dir, ring, report);
  return report;
}

async function compare(stored: Files, at: string, want: { bytes: number; sha256: string }): Promise<string | null> {
  const size = await stored.size(at);
  if (size === undefined) return `${at} is missing.`;
  if (size < want.bytes) return `${at} was cut: it has ${size} of ${want.bytes} bytes.`;
  if (size > want.bytes) return `${at} has ${size} bytes instead of ${want.bytes}.`;
  return (await measure(stored, at)).sha256 === want.sha256 ? null : `${at} was changed: its SHA-256 is another.`;
}

async function openAll(dir: string, ring: KeyRing, report: BackupReport): Promise<void> {
  const { manifest, problems } = report;
  report.opened = 0;
  const files = localFiles(path.join(dir, 'files'));
  for (const part of manifest.parts) {
    if (part.kind === 'words') continue;
    let rows = 0;
    for await (const row of readRows(dir, manifest, ring, part)) {
      rows += 1;
      if (part.kind !== 'rows' || part.table !== 'closed.originals') continue;
      const original = JSON.parse(row) as { path: string; testimony_id: string };
      if (!(await files.exists(original.path))) continue;
      try {
        const key = await openTestimonyKey(ring, original.testimony_id);
        for await (const _chunk of openSealed(key.identity, await files.open(original.path)));
        report.opened += 1;
      } catch (error) {
        if (error instanceof KeyMissing) report.closed += 1;
        else problems.push(`${original.path} does not open: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (rows !== part.rows) problems.push(`${part.path} has ${rows} rows instead of ${part.rows}.`);
  }
}
