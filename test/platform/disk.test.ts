import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolder, ensureDir, readBytes, readFolder, readTextFile, writeAtomically } from '#platform/disk';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'katha-disk-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

test('writing atomically replaces the whole and leaves nothing beside it', async () => {
  const at = path.join(dir, 'settings.json');
  await writeAtomically(at, 'one');
  await writeAtomically(at, 'two');
  expect(await readFile(at, 'utf8')).toBe('two');
  expect(await readdir(dir)).toEqual(['settings.json']);
  expect((await stat(at)).mode & 0o777).toBe(0o600);
});

test('twenty writers at once: the file is always one of the whole values', async () => {
  const at = path.join(dir, 'value');
  const values = Array.from({ length: 20 }, (_, i) => String(i).repeat(50_000));
  await Promise.all(values.map((value) => writeAtomically(at, value)));
  expect(values).toContain(await readFile(at, 'utf8'));
  expect(await readdir(dir)).toEqual(['value']);
});

test('a write that cannot be done leaves the old file and no rest', async () => {
  await mkdir(path.join(dir, 'taken'));
  await expect(writeAtomically(path.join(dir, 'taken'), 'x')).rejects.toThrow('EISDIR');
  expect(await readdir(dir)).toEqual(['taken']);
});

test('a folder made at once is there with all its files or not at all; the second comer leaves the first alone', async () => {
  const at = path.join(dir, 'keys');
  const outcomes = await Promise.all(
    ['a', 'b', 'c'].map((who) =>
      createFolder(
        at,
        new Map([
          ['one', who],
          ['two', who],
        ]),
      ),
    ),
  );
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await readdir(dir)).toEqual(['keys']);
  expect(await readFile(path.join(at, 'one'), 'utf8')).toBe(await readFile(path.join(at, 'two'), 'utf8'));
});

test('ensureDir makes what is missing, only for this user, and minds nothing that is there', async () => {
  await ensureDir(path.join(dir, 'a/b/c'));
  await ensureDir(path.join(dir, 'a/b/c'));
  expect((await stat(path.join(dir, 'a/b'))).mode & 0o777).toBe(0o700);
});

test('text that is not UTF-8 is refused, not repaired', async () => {
  await writeFile(path.join(dir, 'latin1.txt'), Buffer.from([0x63, 0xe9]));
  await writeFile(path.join(dir, 'hindi.txt'), 'कथा');
  await expect(readTextFile(path.join(dir, 'latin1.txt'))).rejects.toThrow('not UTF-8');
  expect(await readTextFile(path.join(dir, 'hindi.txt'))).toBe('कथा');
});

test('files past the limit, folders, devices and pipes are refused at once', async () => {
  await writeFile(path.join(dir, 'big'), Buffer.alloc(1001));
  await expect(readBytes(path.join(dir, 'big'), 1000)).rejects.toThrow('1001 bytes');
  await expect(readBytes(dir)).rejects.toThrow('no regular file');
  await expect(readBytes('/dev/zero')).rejects.toThrow('no regular file');
  execFileSync('mkfifo', [path.join(dir, 'pipe')]);
  await expect(readBytes(path.join(dir, 'pipe'))).rejects.toThrow('no regular file');
});

test('a folder is read with those in it, sorted, without hidden files and links', async () => {
  await mkdir(path.join(dir, 'transcripts'));
  await writeFile(path.join(dir, 'transcripts/b.txt'), 'b');
  await writeFile(path.join(dir, 'list.csv'), 'l');
  await writeFile(path.join(dir, '.DS_Store'), 'x');
  await symlink('/etc/passwd', path.join(dir, 'link.txt'));
  await symlink('..', path.join(dir, 'transcripts/round'));
  const all = await readFolder(dir);
  expect(all.map((file) => [file.name, file.bytes.toString()])).toEqual([
    ['list.csv', 'l'],
    ['transcripts/b.txt', 'b'],
  ]);
  expect((await readFolder(dir, { only: (name) => name.endsWith('.txt') })).map((file) => file.name)).toEqual([
    'transcripts/b.txt',
  ]);
});

test('a name that is not UTF-8 does not hide its file', async () => {
  await writeFile(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]), 'x');
  expect((await readFolder(dir)).map((file) => file.name)).toEqual(['café.txt']);
});

test('a folder larger than the limits is refused before memory fills', async () => {
  await writeFile(path.join(dir, 'a'), Buffer.alloc(600));
  await writeFile(path.join(dir, 'b'), Buffer.alloc(600));
  await expect(readFolder(dir, { maxTotalBytes: 1000 })).rejects.toThrow('more than 1000 bytes');
  await expect(readFolder(dir, { maxFileBytes: 500 })).rejects.toThrow('at most 500');
  await expect(readFolder(path.join(dir, 'missing'))).rejects.toThrow('ENOENT');
});
