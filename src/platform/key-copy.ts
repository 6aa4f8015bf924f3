import path from 'node:path';
import { ensureDir, namesIn, readBytes, removeDurably, writeAtomically } from '#platform/disk';
import { keyFolderIn, NAMES } from '#platform/key-folder';
import { archiveName, type KeyRing } from '#platform/keys';
import { headOf, ledgerIn, ownLedger, reaches, readLedger, writeLedger } from '#platform/ledger';
import { TESTIMONY_KEYS, testimonyKeyFiles } from '#platform/testimony-keys';

/** Says whose copy a folder is: keys of another archive are never mixed with these, nor removed. */
const MARK = 'archive.txt';

export interface KeyCopy {
  written: number;
  /** Keys of testimonies that were destroyed in the archive, and now in the copy. */
  removed: number;
  testimonies: number;
}

/**
 * Brings a copy of the key folder and of the ledger up to date: `FOLDER/keys`, `FOLDER/ledger`, laid out as in a data folder. Keys that
 * were destroyed are removed from the copy. The recovery key is never copied: it belongs elsewhere.
 * @throws Error where the folder holds something else, or a ledger that goes further than the archive's own
 */
export async function copyKeys(dataDir: string, ring: KeyRing, to: string): Promise<KeyCopy> {
  const from = keyFolderIn(dataDir);
  const there = path.resolve(to);
  const name = archiveName(ring);
  const names = (await namesIn(there)) ?? [];
  if (names.includes(MARK)) {
    if (!(await readBytes(path.join(there, MARK), 4096)).toString('utf8').includes(name))
      throw new Error(`${there} is the copy of another archive's keys. Name another folder.`);
  } else if (names.length > 0)
    throw new Error(`${there} is no copy of this archive's keys, and not empty. Name a new folder.`);
  const lines = await ownLedger(dataDir, ring);
  const theirs = (await readLedger(ledgerIn(there), ring)) ?? [];
  if (!reaches(lines, headOf(theirs)))
    throw new Error(
      `The ledger in ${there} goes further than the archive's own: the archive's was put back from an old copy.`,
    );

  await ensureDir(path.join(there, 'keys', TESTIMONY_KEYS));
  await writeAtomically(path.join(there, MARK), `Copy of the keys of the Katha archive ${name}.\n`);
  const copy: KeyCopy = { written: 0, removed: 0, testimonies: 0 };
  const put = async (file: string) => {
    const bytes = await readBytes(path.join(from, file), 64 * 1024);
    const old = await readBytes(path.join(there, 'keys', file), 64 * 1024).catch(() => undefined);
    if (old?.equals(bytes)) return;
    await writeAtomically(path.join(there, 'keys', file), bytes);
    copy.written += 1;
  };
  const ids = await ring.testimonyKeys.ids();
  for (const id of ids) await put(path.join(TESTIMONY_KEYS, `${id}.age`));
  for (const file of [NAMES.secret, NAMES.recoveryRecipient, NAMES.master]) await put(file);
  const kept = new Set(ids);
  const copied = testimonyKeyFiles(path.join(there, 'keys'));
  for (const id of await copied.ids())
    if (!kept.has(id)) {
      await copied.destroy(id);
      copy.removed += 1;
    }
  await removeDurably(path.join(there, 'keys', NAMES.nextMaster));
  await writeLedger(there, lines);
  return { ...copy, testimonies: ids.length };
}
