import path from 'node:path';
import { codeOf, ensureDir, namesIn, readBytes, removeDurably, writeAtomically } from '#platform/disk';

/** The folder of testimony keys inside the key folder, and the end of each file's name. */
export const TESTIMONY_KEYS = 'testimony-keys';
const END = '.age';
const ID = /^[0-9A-Za-z-]{1,64}$/;

/**
 * The sealed keys of testimonies, a file each in `<data>/keys/testimony-keys/`. They lie with the keys and not in the database: no
 * backup of database and files holds them, so that a key which was destroyed here is nowhere else.
 */
export interface TestimonyKeyFiles {
  /** The age file, or undefined where there is none: it was destroyed, or the folder was put back without it. */
  read(testimonyId: string): Promise<Buffer | undefined>;
  /** Keeps or replaces one; when it resolves, it survives a power cut. */
  keep(testimonyId: string, sealed: Uint8Array): Promise<void>;
  /** Removes for good. One that is not there is no error, so that a job may repeat. */
  destroy(testimonyId: string): Promise<void>;
  /** Ids of the testimonies whose key is here, sorted. */
  ids(): Promise<string[]>;
}

/** @param keyFolder the folder that `testimony-keys/` lies in */
export function testimonyKeyFiles(keyFolder: string): TestimonyKeyFiles {
  const dir = path.join(keyFolder, TESTIMONY_KEYS);
  const at = (id: string): string => {
    if (!ID.test(id)) throw new Error('A testimony id has 1 to 64 letters, digits and hyphens.');
    return path.join(dir, `${id}${END}`);
  };
  return {
    async read(id) {
      try {
        return await readBytes(at(id), 64 * 1024);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    async keep(id, sealed) {
      await ensureDir(dir);
      await writeAtomically(at(id), sealed);
    },
    async destroy(id) {
      await removeDurably(at(id));
    },
    async ids() {
      return ((await namesIn(dir)) ?? [])
        .filter((name) => name.endsWith(END) && ID.test(name.slice(0, -END.length)))
        .map((name) => name.slice(0, -END.length));
    },
  };
}
