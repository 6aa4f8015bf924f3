import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sealField, openField } from '#platform/fields';
import {
  digest,
  newTestimonyKey,
  openKeyFile,
  openKeyRing,
  openTestimonyKey,
  SealBroken,
  startDigest,
  type KeyRing,
} from '#platform/keys';

const ID = '0190b2a4-0000-7000-8000-000000000001';
const OTHER = '0190b2a4-0000-7000-8000-000000000002';

let dataDir: string;
const inKeys = (name: string): string => path.join(dataDir, 'keys', name);
const sealedKey = async (ring: KeyRing, id: string): Promise<Buffer> =>
  (await ring.testimonyKeys.read(id)) ?? Buffer.alloc(0);
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'katha-keys-'));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

describe('the key folder', () => {
  test('is made once, readable by this user only, and opens to the same keys afterwards', async () => {
    const first = await openKeyRing({ dataDir });
    expect(first.created).toBe(true);
    expect((await readdir(path.join(dataDir, 'keys'))).sort()).toEqual([
      'archive-secret.age',
      'master-key.txt',
      'recovery-key.txt',
      'recovery-recipient.txt',
    ]);
    for (const name of await readdir(path.join(dataDir, 'keys')))
      expect((await stat(inKeys(name))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(dataDir, 'keys'))).mode & 0o777).toBe(0o700);
    expect(await readdir(dataDir)).toEqual(['keys']);

    const second = await openKeyRing({ dataDir });
    expect(second.created).toBe(false);
    expect(second.recipient).toBe(first.recipient);
    expect(second.recoveryRecipient).toBe(first.recoveryRecipient);
    expect(digest(second, 'x', 'y')).toEqual(digest(first, 'x', 'y'));
  });

  test('an empty folder that is there already, as a mounted one is, is used', async () => {
    await mkdir(path.join(dataDir, 'keys'), { mode: 0o700 });
    expect((await openKeyRing({ dataDir })).created).toBe(true);
  });

  test('eight processes that start at once on a new archive make one set of keys', async () => {
    const program = `import { openKeyRing } from '#platform/keys';
      const ring = await openKeyRing({ dataDir: process.argv[1] });
      process.stdout.write(ring.recipient + ' ' + ring.created);`;
    const runs = Array.from({ length: 8 }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return buffer(child.stdout).then((told) => told.toString().split(' '));
    });
    const told = await Promise.all(runs);
    expect(new Set(told.map(([recipient]) => recipient)).size).toBe(1);
    expect(told.filter(([, created]) => created === 'true')).toHaveLength(1);
    expect(await readdir(dataDir)).toEqual(['keys']);
  }, 60_000);

  test('the archive works when the recovery key has been moved offline', async () => {
    const before = await openKeyRing({ dataDir });
    expect(before.recoveryKeyAt).toBe(inKeys('recovery-key.txt'));
    await rename(inKeys('recovery-key.txt'), path.join(dataDir, 'safe'));
    const ring = await openKeyRing({ dataDir });
    expect(ring.recoveryKeyAt).toBeNull();
    const made = await newTestimonyKey(ring, ID);
    const decrypter = new Decrypter();
    decrypter.addIdentity(
      (await readFile(path.join(dataDir, 'safe'), 'utf8')).split('\n').find((line) => line.startsWith('AGE')) ?? '',
    );
    expect(await decrypter.decrypt((await ring.testimonyKeys.read(ID)) ?? Buffer.alloc(0), 'text')).toContain(
      made.key.identity,
    );
  });

  test.each(['master-key.txt', 'recovery-recipient.txt', 'archive-secret.age'])(
    'without %s it refuses, names the file, and makes no new key',
    async (name) => {
      await openKeyRing({ dataDir });
      await rm(inKeys(name));
      const before = await readdir(path.join(dataDir, 'keys'));
      await expect(openKeyRing({ dataDir })).rejects.toThrow(
        new RegExp(`${name} is missing.*No new key was made`, 's'),
      );
      expect(await readdir(path.join(dataDir, 'keys'))).toEqual(before);
    },
  );

  test.each([
    ['master-key.txt', ''],
    ['master-key.txt', '# only a comment\n'],
    ['master-key.txt', 'AGE-SECRET-KEY-1QQQQQQQQ\n'],
    ['master-key.txt', 'kein Schlüssel'],
    ['recovery-key.txt', 'AGE-SECRET-KEY-1QQQQQQQQ\n'],
    ['recovery-recipient.txt', 'age1qqqq\n'],
    ['archive-secret.age', ''],
    ['archive-secret.age', 'age-encryption.org/v1\n'],
  ])('a damaged %s (%j) is refused by name', async (name, content) => {
    await openKeyRing({ dataDir });
    await writeFile(inKeys(name), content);
    await expect(openKeyRing({ dataDir })).rejects.toThrow('is damaged');
  });

  test('one changed letter of the master key is noticed, and the message does not show the key', async () => {
    await openKeyRing({ dataDir });
    const text = await readFile(inKeys('master-key.txt'), 'utf8');
    const key = /AGE-SECRET-KEY-1\S+/.exec(text)?.[0] ?? '';
    const changed = key.slice(0, 40) + (key[40] === 'Q' ? 'P' : 'Q') + key.slice(41);
    await writeFile(inKeys('master-key.txt'), text.replace(key, changed));
    const error: unknown = await openKeyRing({ dataDir }).catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 9 })).toMatch(/is damaged/);
    expect(inspect(error, { depth: 9 })).not.toContain(changed.slice(20, 50));
  });

  test("another archive's key file in place of one is noticed", async () => {
    await openKeyRing({ dataDir });
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'katha-keys-'));
    await openKeyRing({ dataDir: elsewhere });
    for (const name of await readdir(path.join(dataDir, 'keys'))) {
      const own = await readFile(inKeys(name));
      await writeFile(inKeys(name), await readFile(path.join(elsewhere, 'keys', name)));
      await expect(openKeyRing({ dataDir })).rejects.toThrow('is damaged');
      await writeFile(inKeys(name), own);
    }
    await rm(elsewhere, { recursive: true });
    await openKeyRing({ dataDir });
  });

  test.each([0o640, 0o604, 0o660, 0o644])(
    'a key file with mode %o is refused, with the command that mends it',
    async (mode) => {
      await openKeyRing({ dataDir });
      await chmod(inKeys('master-key.txt'), mode);
      await expect(openKeyRing({ dataDir })).rejects.toThrow(`chmod 600 '${inKeys('master-key.txt')}'`);
    },
  );

  test('a key folder in which others may write is refused', async () => {
    await openKeyRing({ dataDir });
    await chmod(path.join(dataDir, 'keys'), 0o777);
    await expect(openKeyRing({ dataDir })).rejects.toThrow('chmod 700');
  });

  test('Windows line ends and blank lines in a key file do no harm', async () => {
    const ring = await openKeyRing({ dataDir });
    const text = await readFile(inKeys('master-key.txt'), 'utf8');
    await writeFile(inKeys('master-key.txt'), `\r\n${text.replaceAll('\n', '\r\n')}\r\n`);
    expect((await openKeyRing({ dataDir })).recipient).toBe(ring.recipient);
  });

  test('neither a ring nor a testimony key prints or serialises its secrets', async () => {
    const ring = await openKeyRing({ dataDir });
    const { key } = await newTestimonyKey(ring, ID);
    const master = /AGE-SECRET-KEY-1\S+/.exec(await readFile(inKeys('master-key.txt'), 'utf8'))?.[0] ?? '-';
    for (const shown of [
      JSON.stringify({ ring, key }),
      inspect({ ring, key }, { depth: 9, showHidden: true, getters: false }),
      JSON.stringify({ ...key, ...ring }),
    ]) {
      expect(shown).not.toContain('AGE-SECRET-KEY');
      expect(shown).not.toContain(master);
    }
  });
});

describe('the key of a testimony', () => {
  test('opens again with the master key, and gives the same keys', async () => {
    const ring = await openKeyRing({ dataDir });
    const made = await newTestimonyKey(ring, ID);
    const opened = await openTestimonyKey(await openKeyRing({ dataDir }), ID);
    expect(opened.identity).toBe(made.key.identity);
    expect(opened.recipient).toBe(made.recipient);
    const context = { table: 't', id: ID, column: 'c' };
    expect(openField(opened, context, sealField(made.key, context, Buffer.from('katha'))).toString()).toBe('katha');
  });

  test('swapped with that of another testimony, it does not open', async () => {
    const ring = await openKeyRing({ dataDir });
    await newTestimonyKey(ring, ID);
    await newTestimonyKey(ring, OTHER);
    await ring.testimonyKeys.keep(ID, await sealedKey(ring, OTHER));
    await expect(openTestimonyKey(ring, ID)).rejects.toThrow(SealBroken);
  });

  test('a key that somebody else sealed to the public master key is not taken for ours', async () => {
    const ring = await openKeyRing({ dataDir });
    const identity = await generateX25519Identity();
    await newTestimonyKey(ring, ID);
    const ours = Buffer.from(await ring.unseal(await sealedKey(ring, ID))).toString();
    for (const forged of [
      `# testimony: ${ID}\n${identity}\n`,
      ours.replace(/AGE-SECRET-KEY-1\S+/, identity),
      ours.replace(/# bound: .*/, '# bound: AAAA'),
      ours.replace(/# bound: .*/, `# bound: ${Buffer.alloc(32).toString('base64')}`),
      '',
    ]) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(ring.recipient);
      await ring.testimonyKeys.keep(ID, await encrypter.encrypt(forged));
      await expect(openTestimonyKey(ring, ID)).rejects.toThrow(SealBroken);
    }
  });

  test('cut at any length or with any bit turned, it does not open', async () => {
    const ring = await openKeyRing({ dataDir });
    await newTestimonyKey(ring, ID);
    const sealed = await sealedKey(ring, ID);
    for (let at = 0; at < sealed.length; at += 7) {
      await expect(openKeyFile(ring, sealed.subarray(0, at), ID)).rejects.toThrow(SealBroken);
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      await expect(openKeyFile(ring, flipped, ID)).rejects.toThrow(SealBroken);
    }
  });

  test('under the keys of another archive it does not open', async () => {
    const ring = await openKeyRing({ dataDir });
    await newTestimonyKey(ring, ID);
    const other = await openKeyRing({ dataDir: path.join(dataDir, 'other') });
    await other.testimonyKeys.keep(ID, await sealedKey(ring, ID));
    await expect(openTestimonyKey(other, ID)).rejects.toThrow(SealBroken);
  });

  test.each(['', 'a\nb', 'x'.repeat(65), 'ä'])(
    'an id that could forge a line of the key file is refused: %j',
    async (id) => {
      await expect(newTestimonyKey(await openKeyRing({ dataDir }), id)).rejects.toThrow('testimony id');
    },
  );

  test('the recovery key and the stock age program suffice to open a file of the testimony', async (ctx) => {
    if (spawnSync('age', ['--version']).error) ctx.skip('the age program is not installed');
    const made = await newTestimonyKey(await openKeyRing({ dataDir }), ID);
    const encrypter = new Encrypter();
    encrypter.addRecipient(made.recipient);
    await writeFile(path.join(dataDir, 'original.age'), await encrypter.encrypt('her words'));
    execFileSync('age', [
      '-d',
      '-i',
      inKeys('recovery-key.txt'),
      '-o',
      path.join(dataDir, 'key.txt'),
      inKeys(`testimony-keys/${ID}.age`),
    ]);
    const opened = execFileSync('age', ['-d', '-i', path.join(dataDir, 'key.txt'), path.join(dataDir, 'original.age')]);
    expect(opened.toString()).toBe('her words');
    const secret = execFileSync('age', [
      '-d',
      '-i',
      inKeys('recovery-key.txt'),
      inKeys('archive-secret.age'),
    ]).toString();
    expect(JSON.parse(secret)).toMatchObject({
      version: 1,
      master: await identityToRecipient((await readFile(inKeys('master-key.txt'), 'utf8')).split('\n')[2] ?? ''),
    });
  });
});

describe('digests', () => {
  test('are the same for the same bytes, in one piece or many, and in a later process', async () => {
    const ring = await openKeyRing({ dataDir });
    const parts = startDigest(await openKeyRing({ dataDir }), 'original')
      .update('a')
      .update(Buffer.from('bc'));
    expect(parts.digest()).toEqual(digest(ring, 'original', 'abc'));
    expect(digest(ring, 'original', '')).toHaveLength(32);
  });

  test('differ by label and by archive', async () => {
    const ring = await openKeyRing({ dataDir });
    const other = await openKeyRing({ dataDir: path.join(dataDir, 'other') });
    const all = [
      digest(ring, 'original', 'abc'),
      digest(ring, 'import', 'abc'),
      digest(other, 'original', 'abc'),
      digest(ring, 'original', 'abd'),
    ];
    expect(new Set(all.map((one) => one.toString('hex'))).size).toBe(4);
  });
});
