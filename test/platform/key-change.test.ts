import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeMaster, changeRecovery, recoverMaster } from '#platform/key-change';
import { archiveName, digest, newTestimonyKey, openKeyRing, openTestimonyKey } from '#platform/keys';

const IDS = [
  '0190b2a4-0000-7000-8000-000000000001',
  '0190b2a4-0000-7000-8000-000000000002',
  '0190b2a4-0000-7000-8000-000000000003',
];
let dataDir: string;
let identities: string[];
let before: { name: string; sum: string; master: string };
const inKeys = (name: string) => path.join(dataDir, 'keys', name);
const secretIn = async (name: string) =>
  (await readFile(inKeys(name), 'utf8')).split('\n').find((line) => line.startsWith('AGE-')) ?? '';

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'katha-change-'));
  const ring = await openKeyRing({ dataDir });
  identities = [];
  for (const id of IDS) identities.push((await newTestimonyKey(ring, id)).key.identity);
  before = { name: archiveName(ring), sum: digest(ring, 'x', 'y').toString('hex'), master: ring.recipient };
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

/** The archive opens, is the same one, and so does each testimony. */
async function allOpens() {
  const ring = await openKeyRing({ dataDir }, { make: false });
  expect({ name: archiveName(ring), sum: digest(ring, 'x', 'y').toString('hex') }).toEqual({
    name: before.name,
    sum: before.sum,
  });
  for (const [n, id] of IDS.entries()) expect((await openTestimonyKey(ring, id)).identity).toBe(identities[n]);
  return ring;
}

async function opensWith(identity: string, name: string): Promise<boolean> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(await readFile(inKeys(name))).then(
    () => true,
    () => false,
  );
}

/** A step that ends the change after the nth write, as a kill there would. */
function killAfter(n: number) {
  let left = n;
  return () => {
    if (--left === 0) throw new Error('killed');
  };
}

describe('a new master key', () => {
  test('opens everything; the one before opens nothing; the recovery key goes on', async () => {
    const old = await secretIn('master-key.txt');
    const made = await changeMaster(dataDir);
    expect(made).toMatchObject({ testimonies: 3 });
    expect(made.master).not.toBe(before.master);
    expect((await allOpens()).recipient).toBe(made.master);
    const recovery = await secretIn('recovery-key.txt');
    for (const name of ['archive-secret.age', ...IDS.map((id) => `testimony-keys/${id}.age`)]) {
      expect(await opensWith(old, name)).toBe(false);
      expect(await opensWith(recovery, name)).toBe(true);
    }
    expect(await readdir(path.join(dataDir, 'keys'))).not.toContain('next-master-key.txt');
  });

  // Writes: the next key, three testimony keys, the secret; then the name changes.
  test.each([1, 2, 3, 4, 5])('killed after write %i, the archive opens, and the same call ends it', async (n) => {
    await expect(changeMaster(dataDir, killAfter(n))).rejects.toThrow('killed');
    const ring = await allOpens();
    if (n === 5) {
      expect(ring.recipient).not.toBe(before.master);
      return;
    }
    expect(ring.recipient).toBe(before.master);
    const next = await secretIn('next-master-key.txt');
    // What is entrusted in between is sealed to the key in force, and goes along.
    const id = '0190b2a4-0000-7000-8000-000000000009';
    const late = await newTestimonyKey(ring, id);
    expect((await changeMaster(dataDir)).master).toBe(await identityToRecipient(next));
    const after = await allOpens();
    expect((await openTestimonyKey(after, id)).identity).toBe(late.key.identity);
  });
});

describe('a new recovery key', () => {
  test.each([1, 3, 4, 5, 6])(
    'killed after write %i, the archive opens; ended, the old one opens nothing',
    async (n) => {
      const old = await secretIn('recovery-key.txt');
      const identity = await generateX25519Identity();
      const recipient = await identityToRecipient(identity);
      await expect(changeRecovery(dataDir, recipient, killAfter(n))).rejects.toThrow('killed');
      await allOpens();
      await changeRecovery(dataDir, recipient);
      const ring = await allOpens();
      expect(ring).toMatchObject({ recoveryRecipient: recipient, recipient: before.master, recoveryKeyAt: null });
      for (const name of ['archive-secret.age', ...IDS.map((id) => `testimony-keys/${id}.age`)]) {
        expect(await opensWith(old, name)).toBe(false);
        expect(await opensWith(identity, name)).toBe(true);
      }
      expect((await readdir(path.join(dataDir, 'keys'))).sort()).toEqual([
        'archive-secret.age',
        'master-key.txt',
        'recovery-recipient.txt',
        'testimony-keys',
      ]);
    },
  );
});

describe('from the recovery key alone', () => {
  let recovery: string;
  beforeEach(async () => {
    recovery = await secretIn('recovery-key.txt');
    await rm(inKeys('recovery-key.txt'));
  });

  test.each([0, 1, 2, 4, 5])(
    'the archive opens again with a new master key (killed once after write %i)',
    async (n) => {
      await rm(inKeys('master-key.txt'));
      if (n > 0) {
        await expect(recoverMaster(dataDir, recovery, killAfter(n))).rejects.toThrow('killed');
        if (n < 5) await expect(openKeyRing({ dataDir })).rejects.toThrow('master-key.txt is missing');
      }
      if (n < 5) await recoverMaster(dataDir, recovery);
      expect((await allOpens()).recipient).not.toBe(before.master);
      expect(await readdir(path.join(dataDir, 'keys'))).not.toContain('recovery-key.txt');
    },
  );

  test('not beside a master key, not with another key, not without the secret', async () => {
    await expect(recoverMaster(dataDir, recovery)).rejects.toThrow('master-key.txt is there');
    await rm(inKeys('master-key.txt'));
    await expect(recoverMaster(dataDir, await generateX25519Identity())).rejects.toThrow(
      'does not open this key folder',
    );
    const secret = await readFile(inKeys('archive-secret.age'));
    await rm(inKeys('archive-secret.age'));
    await expect(recoverMaster(dataDir, recovery)).rejects.toThrow('archive-secret.age is missing');
    await writeFile(inKeys('archive-secret.age'), secret, { mode: 0o600 });
    await recoverMaster(dataDir, recovery);
    await allOpens();
  });
});
