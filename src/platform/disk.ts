import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

export async function statOrNothing(at: string): Promise<Stats | undefined> {
  return stat(at).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  });
}

/** A name in a folder is durable only once the folder itself is on the disk. */
export async function syncDir(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and those above it, durably; only this user may enter the new ones. */
export async function ensureDir(dir: string): Promise<void> {
  const first = await mkdir(dir, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let at = path.resolve(dir); at.length >= path.dirname(path.resolve(first)).length; at = path.dirname(at)) {
    await syncDir(at);
    if (at === path.dirname(at)) return;
  }
}

/** Replaces a file as a whole: a reader, or the next start after a power cut, sees the old bytes or the new. */
export async function writeAtomically(at: string, data: Uint8Array | string, mode = 0o600): Promise<void> {
  const unfinished = path.join(path.dirname(at), `.${randomUUID()}.part`);
  try {
    await writeNew(unfinished, data, mode);
    await rename(unfinished, at);
    await syncDir(path.dirname(at));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeNew(at: string, data: Uint8Array | string, mode: number): Promise<void> {
  const handle = await open(at, 'wx', mode);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes a folder with all its files at once, only for this user. Of several processes that try, one succeeds.
 * @returns false where the folder is there already and not empty; it is then left as it is.
 */
export async function createFolder(dir: string, contents: ReadonlyMap<string, string | Uint8Array>): Promise<boolean> {
  const parent = path.dirname(dir);
  await ensureDir(parent);
  const unfinished = path.join(parent, `.${path.basename(dir)}-${randomUUID()}`);
  try {
    await mkdir(unfinished, { mode: 0o700 });
    for (const [name, data] of contents) await writeNew(path.join(unfinished, name), data, 0o600);
    await syncDir(unfinished);
    await rename(unfinished, dir);
    await syncDir(parent);
    return true;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Gives a file another name in its folder, in place of what had it; the name survives a power cut. A file that is gone is no error. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    // Another process did it this instant.
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  await syncDir(path.dirname(to));
}

/** Removes a file so that it stays away after a power cut. One that is not there is no error. */
export async function removeDurably(at: string): Promise<void> {
  await rm(at, { force: true });
  if (await statOrNothing(path.dirname(at))) await syncDir(path.dirname(at));
}

/** Names in a folder, sorted; undefined when there is no such folder. */
export async function namesIn(dir: string): Promise<string[] | undefined> {
  return readdir(dir).then(
    (names) => names.sort(),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    },
  );
}

/** Permission bits of a file or folder, such as 0o600. */
export async function modeOf(at: string): Promise<number> {
  return (await stat(at)).mode & 0o777;
}

/** @throws Error naming the file when it is larger than `maxBytes` or no regular file. */
export async function readBytes(at: string | Buffer, maxBytes = 64 * 1024 * 1024): Promise<Buffer> {
  const handle = await open(at, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new Error(`${String(at)} is no regular file.`);
    if (found.size > maxBytes) throw new Error(`${String(at)} has ${found.size} bytes; at most ${maxBytes} are read.`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** UTF-8 text. @throws Error for a file that is too large or not UTF-8: never U+FFFD in its place. */
export async function readTextFile(at: string, maxBytes?: number): Promise<string> {
  const bytes = await readBytes(at, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${at} is not UTF-8 text.`, { cause: error });
  }
}

export interface FolderFile {
  /** Relative to the folder, with `/` between parts. */
  name: string;
  bytes: Buffer;
}

export interface FolderLimits {
  /** Which files to read at all, by name. */
  only?: (name: string) => boolean;
  maxFileBytes?: number;
  maxTotalBytes?: number;
}

/**
 * Reads a folder and those in it, sorted by name; hidden files and links are left out. Names that are not UTF-8 are read
 * as Windows-1252, so that no file is passed over for its name.
 * @throws Error for a folder that is missing, or larger than the limits (64 MiB a file, 512 MiB together by default).
 */
export async function readFolder(dir: string, limits: FolderLimits = {}): Promise<FolderFile[]> {
  const { only = () => true, maxFileBytes = 64 * 1024 * 1024, maxTotalBytes = 512 * 1024 * 1024 } = limits;
  const found: FolderFile[] = [];
  let left = maxTotalBytes;
  const visit = async (folder: Buffer, under: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
      const name = under + decodeName(entry.name);
      const at = Buffer.concat([folder, Buffer.from('/'), entry.name]);
      if (entry.name[0] === 0x2e) continue;
      if (entry.isDirectory()) await visit(at, `${name}/`);
      else if (entry.isFile() && only(name)) {
        const bytes = await readBytes(at, maxFileBytes);
        left -= bytes.length;
        if (left < 0) throw new Error(`${dir} holds more than ${maxTotalBytes} bytes: take it in parts.`);
        found.push({ name, bytes });
      }
    }
  };
  await visit(Buffer.from(dir), '');
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function decodeName(name: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('windows-1252').decode(name);
  }
}
