import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { localFiles } from '#platform/files';
import { filesContract, listed } from './files.contract.ts';

const made: string[] = [];
async function freshFolder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'katha-files-'));
  made.push(dir);
  return dir;
}
afterAll(async () => {
  for (const dir of made) await rm(dir, { recursive: true, force: true });
});

filesContract('a folder of this machine', async () => localFiles(await freshFolder()));

test('a folder that does not exist yet is an empty place', async () => {
  const files = localFiles(path.join(await freshFolder(), 'not', 'yet'));
  expect(await listed(files)).toEqual([]);
  expect(await files.sweep(new Date())).toBe(0);
  await files.put('a', Readable.from([Buffer.from('x')]));
  expect(await files.exists('a')).toBe(true);
});

test('kill -9 while a file is written: nothing is listed, and the rest is swept away once it is old', async () => {
  const dir = await freshFolder();
  const program = `
    import { Readable } from 'node:stream';
    import { localFiles } from '#platform/files';
    const slow = Readable.from((async function* () {
      for (;;) { yield Buffer.alloc(70000, 1); process.stdout.write('.'); await new Promise((go) => setTimeout(go, 5)); }
    })(), { objectMode: false });
    await localFiles(process.argv[1]).put('deep/down/original.age', slow);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    let dots = 0;
    child.stdout.on('data', (data: Buffer) => {
      dots += data.length;
      if (dots > 3) resolve();
    });
  });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));

  const files = localFiles(dir);
  expect(await readdir(path.join(dir, 'deep/down'))).toHaveLength(1);
  expect(await listed(files)).toEqual([]);
  expect(await files.sweep(new Date(Date.now() - 3_600_000))).toBe(0);
  expect(await files.sweep(new Date(Date.now() + 1000))).toBe(1);
  expect(await readdir(path.join(dir, 'deep/down'))).toEqual([]);
});

test('sweeping spares finished files, however old, and follows no link out of the place', async () => {
  const dir = await freshFolder();
  const outside = await freshFolder();
  await writeFile(path.join(outside, '.someone.part'), 'theirs');
  await symlink(outside, path.join(dir, 'link'));
  const files = localFiles(dir);
  await files.put('old.age', Readable.from([Buffer.from('x')]));
  await utimes(path.join(dir, 'old.age'), new Date(0), new Date(0));
  expect(await files.sweep(new Date())).toBe(0);
  expect((await listed(files)).map((file) => file.path)).toEqual(['old.age']);
  expect(await readdir(outside)).toEqual(['.someone.part']);
});

test('a path through an existing file is an error that leaves that file alone', async () => {
  const files = localFiles(await freshFolder());
  await files.put('a', Readable.from([Buffer.from('x')]));
  await expect(files.put('a/b', Readable.from([Buffer.from('y')]))).rejects.toThrow('EEXIST');
  expect(await files.size('a')).toBe(1);
  expect(await files.exists('a/b')).toBe(false);
});
