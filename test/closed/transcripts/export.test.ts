import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { sealOriginal } from '#closed/originals';
import { getTestimony } from '#closed/testimonies';
import { commands } from '#commands/closed/transcripts';
import { EXIT } from '#platform/command';
import { read } from '#platform/database';
import { entrust, interview, useArchive } from '../../support/archive.ts';

const run = promisify(execFile);
const AGE = ['/usr/bin/age', '/usr/local/bin/age'].find((at) => existsSync(at));
const archive = useArchive();
const out = mkdtempSync(path.join(tmpdir(), 'katha-export-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

async function exportTo(publicId: string, to: string): Promise<number> {
  const command = commands.find((one) => one.name === 'export-sealed');
  if (command?.needs !== 'archive') throw new Error('there is no such command');
  return command.run(
    {
      args: [publicId],
      options: { to },
      json: false,
      out: () => undefined,
      result: () => undefined,
      progress: () => ({ step: () => undefined, end: () => undefined }),
    },
    archive().system,
  );
}

const open = async (file: string, key = 'recovery-key.txt'): Promise<Buffer> => {
  const plain = path.join(out, 'plain');
  await run(AGE ?? 'age', ['-d', '-i', path.join(archive().dir, 'keys', key), '-o', plain, file]);
  const bytes = readFileSync(plain);
  rmSync(plain);
  return bytes;
};

describe('katha export-sealed', () => {
  it('writes files that the age program opens with the recovery key, byte for byte', async (ctx) => {
    if (!AGE) ctx.skip('the age program is not installed here');
    const text = interview('The ferry was called Marigold.');
    const id = await entrust(archive(), { text });
    const film = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200_000, 7)]);
    await sealOriginal(archive().as('partner'), id, { name: 'Sushma Karkiwal.pdf', bytes: film });
    const { publicId } = await getTestimony(archive().system, id);
    expect(await exportTo(publicId, out)).toBe(EXIT.ok);

    const folder = path.join(out, publicId);
    expect(readdirSync(folder).toSorted()).toEqual([
      'contents.json.age',
      'identity.json.age',
      'original-1.age',
      'original-2.age',
      'transcript-1.json.age',
    ]);
    expect(await open(path.join(folder, 'original-1.age'))).toEqual(Buffer.from(text));
    expect((await open(path.join(folder, 'original-2.age'))).equals(film)).toBe(true);
    expect((await open(path.join(folder, 'transcript-1.json.age'))).toString()).toContain('Marigold');
    expect((await open(path.join(folder, 'contents.json.age'))).toString()).toContain('Sushma Karkiwal.pdf');
    for (const name of readdirSync(folder))
      expect(readFileSync(path.join(folder, name)).toString('latin1')).not.toMatch(/Marigold|Karkiwal/);
    await expect(open(path.join(folder, 'original-1.age'), 'master-key.txt')).rejects.toThrow(/no identity matched/);
    const cut = path.join(out, 'cut.age');
    writeFileSync(cut, readFileSync(path.join(folder, 'original-2.age')).subarray(0, -1000));
    await expect(open(cut)).rejects.toThrow(/failed to decrypt/);
  });

  it('never writes over an earlier export', async () => {
    const { publicId } = await getTestimony(archive().system, await entrust(archive()));
    const to = path.join(out, 'twice');
    await exportTo(publicId, to);
    await expect(exportTo(publicId, to)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('leaves nothing when a sealed file was exchanged for that of another testimony', async () => {
    const [one, other] = [await entrust(archive()), await entrust(archive())];
    const pathOf = (id: string) =>
      read(archive().system, (tx) =>
        tx
          .selectFrom('closed.originals')
          .select('path')
          .where('testimony_id', '=', id)
          .executeTakeFirstOrThrow()
          .then((row) => path.join(archive().config.uploadsDir, row.path)),
      );
    rmSync(await pathOf(one));
    copyFileSync(await pathOf(other), await pathOf(one));
    const { publicId } = await getTestimony(archive().system, one);
    const to = path.join(out, 'exchanged');
    await expect(exportTo(publicId, to)).rejects.toMatchObject({ kind: 'conflict' });
    expect(readdirSync(path.join(to, publicId))).toEqual([]);
  });

  it('refuses a testimony that is not there, and a call without a folder', async () => {
    await expect(exportTo('nosuchone1', out)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await exportTo('', out)).toBe(EXIT.usage);
  });
});
