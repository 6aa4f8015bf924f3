import { createHash, randomUUID } from 'node:crypto';
import { link, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { codeOf, ensureDir, statOrNothing, syncDir } from '#platform/disk';
import { Refusal } from '#platform/errors';
import { fileTexts } from '#platform/file-text';

export interface StoredFile {
  path: string;
  bytes: number;
  modifiedAt: Date;
}

/**
 * Where sealed files are kept. A file is written once, whole, and never changed: it is there with all its bytes, or it is
 * not there. Paths are relative, of `a-z 0-9 _ . -` and `/`; no part begins with a dot.
 */
export interface Files {
  /**
   * Keeps everything the stream yields under a path that is not taken. When it resolves, the bytes are on the disk and
   * survive a power cut. When the stream fails, or is destroyed before its end, nothing is left.
   * @returns the number of bytes and their SHA-256.
   * @throws FileTaken; Refusal `unavailable` when the disk is full; whatever the stream failed with.
   */
  put(path: string, stream: Readable): Promise<{ bytes: number; sha256: Buffer }>;
  /**
   * @param range first and last byte, both inclusive, from 0.
   * @throws FileMissing; RangeError when no byte lies in the range.
   */
  open(path: string, range?: { start: number; end?: number }): Promise<Readable>;
  /** Bytes, or undefined when there is no such file. */
  size(path: string): Promise<number | undefined>;
  exists(path: string): Promise<boolean>;
  /** Removes for good. A file that is not there is no error, so that a job may repeat. */
  remove(path: string): Promise<void>;
  /** Finished files whose path begins with the prefix, in the order of their paths' bytes. */
  list(prefix: string): AsyncIterable<StoredFile>;
  /** Removes what unfinished `put`s left that have not grown since `olderThan`. @returns how many. */
  sweep(olderThan: Date): Promise<number>;
}

export class FileTaken extends Error {
  constructor(at: string) {
    super(`There is a file at ${at} already, and stored files are never overwritten.`);
    this.name = 'FileTaken';
  }
}

export class FileMissing extends Error {
  constructor(at: string) {
    super(`There is no file at ${at}.`);
    this.name = 'FileMissing';
  }
}

const PART = /^[a-z0-9_-][a-z0-9_.-]{0,127}$/;

/** @throws Error for a path that is absolute, climbs, hides, or uses a character outside the allowed set. */
function checkStoredPath(at: string): string {
  if (at.length > 512 || !at.split('/').every((part) => PART.test(part)))
    throw new Error(
      `${JSON.stringify(at.slice(0, 80))} is no path of a stored file: only a-z 0-9 _ . - in parts divided by /.`,
    );
  return at;
}

/** Unfinished files are hidden ones, which no stored path can name. */
const UNFINISHED = /^\..+\.part$/;

/** Files in one folder of this machine, which must be able to make hard links (every ordinary Unix file system can). */
export function localFiles(root: string): Files {
  const base = path.resolve(root);
  const locate = (at: string): string => path.join(base, checkStoredPath(at));

  return {
    async put(at, stream) {
      const target = locate(at);
      const folder = path.dirname(target);
      const unfinished = path.join(folder, `.${randomUUID()}.part`);
      try {
        if (await statOrNothing(target)) throw new FileTaken(at);
        await ensureDir(folder);
        try {
          const written = await writeThrough(unfinished, stream);
          // A link fails where a rename would silently replace.
          await link(unfinished, target).catch((error: unknown) => {
            throw codeOf(error) === 'EEXIST' ? new FileTaken(at) : error;
          });
          return written;
        } finally {
          await rm(unfinished, { force: true });
          await syncDir(folder);
        }
      } catch (error) {
        stream.destroy();
        throw storageError(error, base);
      }
    },

    async open(at, range) {
      const handle = await open(locate(at), 'r').catch((error: unknown) => {
        throw codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? new FileMissing(at) : error;
      });
      try {
        const { size } = await handle.stat();
        if (
          range &&
          !(
            Number.isSafeInteger(range.start) &&
            range.start >= 0 &&
            range.start < size &&
            (range.end ?? size) >= range.start
          )
        )
          throw new RangeError(`Bytes ${range.start} to ${range.end ?? ''} are not in a file of ${size}.`);
        return handle.createReadStream({ highWaterMark: 256 * 1024, ...range });
      } catch (error) {
        await handle.close();
        throw error;
      }
    },

    async size(at) {
      const found = await statOrNothing(locate(at));
      return found?.isFile() ? found.size : undefined;
    },

    async exists(at) {
      return (await statOrNothing(locate(at)))?.isFile() ?? false;
    },

    async remove(at) {
      const target = locate(at);
      await rm(target, { force: true });
      if (await statOrNothing(path.dirname(target))) await syncDir(path.dirname(target));
    },

    async *list(prefix) {
      if (prefix !== '') checkStoredPath(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
      for await (const found of walk(base, '')) {
        if (found.path.startsWith(prefix) && !UNFINISHED.test(path.posix.basename(found.path))) yield found;
      }
    },

    async sweep(olderThan) {
      let removed = 0;
      for await (const found of walk(base, '')) {
        if (!UNFINISHED.test(path.posix.basename(found.path)) || found.modifiedAt >= olderThan) continue;
        await rm(path.join(base, found.path), { force: true });
        removed++;
      }
      return removed;
    },
  };
}

/** Writes a new file and forces it to the disk before it returns. */
async function writeThrough(at: string, stream: Readable): Promise<{ bytes: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(at, 'wx', 0o600);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest() };
}

function storageError(error: unknown, base: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('unavailable', fileTexts.diskFull, { todo: fileTexts.diskFullTodo });
    case 'EPERM':
    case 'ENOTSUP':
      return new Error(
        `${base} cannot keep sealed files: its file system makes no hard links, or this user may not write there.`,
        { cause: error },
      );
    default:
      return error;
  }
}

/** Every regular file under a folder in the order of their paths' bytes; a folder that vanishes meanwhile is empty. */
async function* walk(base: string, under: string): AsyncGenerator<StoredFile> {
  const entries = await readdir(path.join(base, under), { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  // With its slash, a folder sorts where its files do: `a-b` before `a/b`.
  const sorted = entries
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { entry, key } of sorted) {
    const at = under + key;
    if (entry.isDirectory()) yield* walk(base, at);
    else if (entry.isFile()) {
      const found = await statOrNothing(path.join(base, at));
      if (found) yield { path: at, bytes: found.size, modifiedAt: found.mtime };
    }
  }
}
