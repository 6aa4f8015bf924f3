import { cp, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Decrypter } from 'age-encryption';
import pg from 'pg';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { publicRoutes } from '#main/public-routes';
import { buildBundles } from '#platform/bundles';
import { writeBackup } from '#platform/backup';
import { verifyBackup } from '#platform/backup-verify';
import type { Context } from '#platform/context';
import { connect, read } from '#platform/database';
import { localFiles } from '#platform/files';
import { makeApp } from '#platform/http-app';
import { copyKeys } from '#platform/key-copy';
import { openKeyRing, openTestimonyKey, type KeyRing } from '#platform/keys';
import { headOf, keepLedger, ledgerIn, ownLedger, readLedger, type LedgerLine } from '#platform/ledger';
import { verifyAudit } from '#platform/audit';
import { demandEmpty, demandKeys, restoreDatabase, type Restored } from '#platform/restore';
import { destroyKeys, withdraw } from '../../src/release/consent/withdrawal.ts';
import { publicSurface } from '../../src/main/surfaces.tsx';
import { interview, publishOne, useArchive } from '../support/archive.ts';
import { dropDatabase, freshDatabase, type TestDatabase } from '../support/database.ts';

const WORDS = ['butterscotch', 'thunderclap', 'windowsill'];
const quiet = () => ({ step: () => undefined, end: () => undefined });
const archive = useArchive();
let ring: KeyRing;
let work: string;
let yesterday: string;
const ids: string[] = [];
const publicIds: string[] = [];
let ledger: LedgerLine[];
let restoredInto: TestDatabase;
let restored: Restored;
let destroyed: number;

async function owned<T extends pg.QueryResultRow>(url: string, query: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(query, values)).rows;
  } finally {
    await client.end();
  }
}

async function everyFile(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

const backup = async (name: string) => {
  const to = path.join(work, name);
  await writeBackup(
    to,
    {
      ownerUrl: archive().database.url,
      keys: ring,
      files: localFiles(archive().config.uploadsDir),
      ledger: headOf(await keepLedger(archive().worker)),
      now: new Date(),
    },
    quiet,
  );
  return to;
};

/** All that whoever holds the master and the recovery key can make of a folder, by trying each on everything. */
async function readableWith(identities: string[], dir: string): Promise<string> {
  const seen: string[] = [];
  const opened = async (bytes: Uint8Array) => {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    return decrypter.decrypt(bytes).then(
      (plain) => Buffer.from(plain).toString('utf8'),
      () => '',
    );
  };
  for (const at of await everyFile(dir)) {
    const bytes = await readFile(at);
    const text = bytes.toString('utf8');
    seen.push(text, await opened(bytes));
    for (const [, sealed] of text.matchAll(/"sealed":"([^"]+)"/g))
      seen.push(await opened(Buffer.from(sealed ?? '', 'base64')));
  }
  return seen.join('\n');
}

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'katha-restore-'));
  ring = await openKeyRing(archive().config);
  for (const [n, word] of WORDS.entries()) {
    const { id } = await publishOne(archive(), {
      text: interview(`There was a ${word} there.`),
      record: { title: `A testimony ${n}`, summary: `She speaks of a ${word}.` },
    });
    ids.push(id);
    publicIds.push((await getTestimony(archive().system, id)).publicId);
  }
  yesterday = await backup('yesterday');
  // Today: the first is withdrawn and its key destroyed; the second is withdrawn, its grace runs.
  await withdraw(archive().as('steward'), ids[0] ?? '', 0);
  await withdraw(archive().as('steward'), ids[1] ?? '', 30);
  destroyed = await destroyKeys(archive().worker);
  ledger = await keepLedger(archive().worker);
  restoredInto = await freshDatabase();
  await demandEmpty(restoredInto.url);
  const { manifest } = await verifyBackup(yesterday, ring, { open: false }, quiet);
  await demandKeys(ring, manifest, ledger);
  restored = await restoreDatabase(restoredInto.url, yesterday, manifest, ring, ledger, { step: () => undefined });
}, 120_000);
afterAll(async () => {
  await rm(work, { recursive: true, force: true });
  if (restoredInto) await dropDatabase(restoredInto.name);
});

describe('promise 6: restore never resurrects', () => {
  test('what was withdrawn after the backup is withdrawn in what was restored, and its key stays destroyed', async () => {
    expect(destroyed).toBe(1);
    expect(restored.replayed).toEqual({ withdrawn: 2, destroyed: 1, narrowed: 0 });
    const keys = await owned<{ testimony_id: string; destroyed: boolean; due: boolean }>(
      restoredInto.url,
      `select testimony_id, destroyed_at is not null as destroyed, destroy_after > now() + interval '29 days' as due from closed.testimony_keys`,
    );
    expect(keys.find((key) => key.testimony_id === ids[0])).toMatchObject({ destroyed: true });
    expect(keys.find((key) => key.testimony_id === ids[1])).toMatchObject({ destroyed: false, due: true });
    expect(keys.find((key) => key.testimony_id === ids[2])).toMatchObject({ destroyed: false, due: null });
    await expect(openTestimonyKey(ring, ids[0] ?? '')).rejects.toThrow('is not in the key folder');
    const all =
      JSON.stringify(await owned(restoredInto.url, 'select * from open.editions')) +
      JSON.stringify(await owned(restoredInto.url, 'select * from open.segments'));
    expect(all).not.toContain(WORDS[0]);
    expect(all).not.toContain(WORDS[1]);
    expect(all).toContain(WORDS[2]);
  });

  test('its addresses answer 410 everywhere, and the one that was not withdrawn is read', async () => {
    const db = connect(restoredInto.roles.katha_public, { name: 'restored', max: 4 });
    const ctx: Context = { ...archive().system, db, actor: { kind: 'visitor' }, vault: null };
    const app = makeApp(publicSurface(ctx, publicRoutes, await buildBundles(), { demonstration: false }), ctx);
    try {
      for (const route of publicRoutes.filter((one) => one.method === 'get' && one.path.includes(':id')))
        for (const gone of publicIds.slice(0, 2)) {
          const at = route.path.replace(':id', gone).replace(':number', '1');
          if (at.includes(':')) continue;
          expect([at, (await request(app).get(at)).status]).toEqual([at, 410]);
        }
      const page = publicRoutes.find((one) => one.method === 'get' && /^\/[a-z]+\/:id$/.test(one.path))?.path ?? '';
      const answer = await request(app).get(page.replace(':id', publicIds[2] ?? ''));
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(WORDS[2]);
    } finally {
      await db.destroy();
    }
  });

  test('the chain of the audit goes on unbroken, and the restore stands in it', async () => {
    const db = connect(restoredInto.roles.katha_worker, { name: 'restored', max: 2 });
    try {
      const verdict = await read({ ...archive().worker, db }, (tx) => verifyAudit(tx, null));
      expect(verdict.ok).toBe(true);
    } finally {
      await db.destroy();
    }
    expect(await owned(restoredInto.url, `select from platform.audit where action = 'archive.restore'`)).toHaveLength(
      1,
    );
  });

  test('after shredding, neither the backup from before nor one from after holds a word that the master or recovery key opens', async () => {
    const today = await backup('today');
    const secret = (name: string) =>
      readFile(path.join(archive().dir, 'keys', name), 'utf8').then(
        (text) => text.split('\n').find((line) => line.startsWith('AGE-')) ?? '',
      );
    const held = [await secret('master-key.txt'), await secret('recovery-key.txt')];
    // Whoever holds the folder opens the backup's own key and all testimony keys that are left, too.
    for (const id of await ring.testimonyKeys.ids()) held.push((await openTestimonyKey(ring, id)).identity);
    const { openText } = await import('#platform/fields');
    const { keyField } = await import('#platform/backup-format');
    for (const folder of [yesterday, today]) {
      const { manifest } = await verifyBackup(folder, ring, { open: false }, quiet);
      held.push(openText(ring.archiveKey, keyField(manifest.id), Buffer.from(manifest.key, 'base64')));
    }
    const before = await readableWith(held, yesterday);
    const after = await readableWith(held, today);
    for (const readable of [before, after]) {
      expect(readable).toContain(WORDS[2]);
      expect(readable).not.toContain(WORDS[0]);
    }
    // Nothing at all without a key.
    expect(await readableWith([], yesterday)).not.toMatch(new RegExp(`${WORDS.join('|')}|katha\\.example`));
    expect((await everyFile(path.join(archive().dir, 'keys'))).join()).not.toContain(ids[0]);
  });

  test('a copy of the key folder loses the key with the next sync', async () => {
    const copy = path.join(work, 'copy');
    await copyKeys(archive().config.dataDir, ring, copy);
    await writeFile(path.join(copy, 'keys', 'testimony-keys', `${ids[0]}.age`), 'as it was before');
    expect(await copyKeys(archive().config.dataDir, ring, copy)).toMatchObject({ removed: 1, testimonies: 2 });
    expect((await everyFile(copy)).join()).not.toContain(ids[0]);
    expect(await readLedger(ledgerIn(copy), ring)).toHaveLength(ledger.length);
    expect(await readdir(path.join(copy, 'keys'))).not.toContain('recovery-key.txt');
  });

  test('a database in which somebody works is not restored into', async () => {
    await expect(demandEmpty(archive().database.url)).rejects.toThrow('is not empty');
  });

  test('a key folder that is too old is refused', async () => {
    const { manifest } = await verifyBackup(yesterday, ring, { open: false }, quiet);
    await expect(demandKeys(ring, manifest, [])).rejects.toThrow(
      'The keys of 1 testimonies of this backup are not in the key folder',
    );
  });
});

describe('the ledger outside the database', () => {
  test('names no more than addresses, terms and times', () => {
    expect(ledger.map((line) => line.fact.kind).sort()).toEqual(['key-destroyed', 'withdrawn', 'withdrawn']);
    expect(JSON.stringify(ledger)).not.toMatch(/Sushma|@|account/);
  });

  test.each([
    ['changed', (text: string) => text.replace('"graceDays":30', '"graceDays":31')],
    ['shortened at its begin', (text: string) => text.split('\n').slice(1).join('\n')],
    ['reordered', (text: string) => `${text.trimEnd().split('\n').toReversed().join('\n')}\n`],
    ['cut in a line', (text: string) => text.slice(0, -20)],
  ])('%s, it is refused', async (_, change) => {
    const at = path.join(work, 'ledger.jsonl');
    await writeFile(at, change(await readFile(ledgerIn(archive().config.dataDir), 'utf8')));
    await expect(readLedger(at, ring)).rejects.toThrow('is broken at line');
  });

  test('with its end cut off, the archive that wrote it notices', async () => {
    const at = ledgerIn(archive().config.dataDir);
    const whole = await readFile(at, 'utf8');
    await writeFile(at, whole.split('\n').slice(0, 1).join('\n') + '\n');
    await expect(ownLedger(archive().config.dataDir, ring)).rejects.toThrow('ends before line 3');
    await writeFile(at, whole);
  });

  test('said twice, nothing is written twice', async () => {
    expect(await keepLedger(archive().worker)).toEqual(ledger);
  });
});

describe('a backup is checked before it is believed', () => {
  const broken = async (harm: (dir: string) => Promise<void>) => {
    const dir = path.join(work, `broken-${Math.random().toString(36).slice(2)}`);
    await cp(yesterday, dir, { recursive: true });
    await harm(dir);
    return verifyBackup(dir, ring, { open: false }, quiet);
  };

  test('sound, every original opens to its last byte, those shredded since excepted', async () => {
    const report = await verifyBackup(yesterday, ring, { open: true }, quiet);
    expect(report).toMatchObject({ problems: [], opened: 2, closed: 1 });
  });

  test('one flipped bit in any kind of file is named', async () => {
    for (const at of ['words/open.segments.jsonl', 'database/closed.testimonies.age']) {
      const { problems } = await broken(async (dir) => {
        const handle = await open(path.join(dir, at), 'r+');
        const byte = Buffer.alloc(1);
        await handle.read(byte, 0, 1, 300);
        await handle.write(Buffer.of((byte[0] ?? 0) ^ 1), 0, 1, 300);
        await handle.close();
      });
      expect(problems).toEqual([`${at} was changed: its SHA-256 is another.`]);
    }
  });

  test('a missing file, a cut one and an added one are named', async () => {
    const { problems } = await broken(async (dir) => {
      await rm(path.join(dir, 'database/release.consents.age'));
      await truncate(path.join(dir, 'database/closed.spans.age'), 100);
      await writeFile(path.join(dir, 'database/extra.age'), 'x');
    });
    expect(problems).toHaveLength(3);
    expect(problems.join()).toMatch(/release\.consents\.age is missing.*|closed\.spans\.age was cut/s);
  });

  test('a manifest that was changed, or is not there, is no backup', async () => {
    await expect(
      broken(async (dir) => {
        const at = path.join(dir, 'manifest.json');
        await writeFile(
          at,
          (await readFile(at, 'utf8')).replace('"version":1', '"version":1 ').replace(/"seq":\d+/, '"seq":9'),
        );
      }),
    ).rejects.toThrow('was changed after the backup was made');
    await expect(broken((dir) => rm(path.join(dir, 'manifest.json')))).rejects.toThrow('was cut off before its end');
  });

  test('under the keys of another archive it is a foreign one', async () => {
    const other = await openKeyRing({ dataDir: path.join(work, 'other') });
    await expect(verifyBackup(yesterday, other, { open: false }, quiet)).rejects.toThrow('backup of another archive');
  });

  test('it never overwrites', async () => {
    await expect(backup('yesterday')).rejects.toThrow('never overwrites');
  });
});
