import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import request from 'supertest';
import { expect, test } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { writeBackup } from '#platform/backup';
import { verifyBackup } from '#platform/backup-verify';
import { localFiles } from '#platform/files';
import { openKeyRing } from '#platform/keys';
import { headOf, keepLedger } from '#platform/ledger';
import { restoreDatabase } from '#platform/restore';
import { dropDatabase, freshDatabase } from '#test/database';
import { interview, issueCode, publishOne, useArchive } from '#test/archive';
import { confirmReplacement, requestReplacement } from '../../src/release/consent/cards.ts';
import { closeEditions, getParts } from '../../src/release/consent/parts.ts';
import { registerUse } from '../../src/release/uses/actions.ts';

const archive = useArchive();

test('promise 6: what she closed with her code, and the card that was stopped, stay so in yesterday’s backup', async () => {
  const work = await mkdtemp(path.join(tmpdir(), 'katha-restore-hers-'));
  const into = await freshDatabase();
  const ring = await openKeyRing(archive().config);
  const quiet = () => ({ step: () => undefined, end: () => undefined });
  try {
    const made = [];
    for (const word of ['saffron', 'turmeric']) {
      const { id } = await publishOne(archive(), {
        text: interview(`There was ${word} in it.`),
        record: { title: `Spices ${word}` },
      });
      const code = await issueCode(archive().as('partner'), id, randomBytes);
      made.push({ id, code, publicId: (await getTestimony(archive().system, id)).publicId });
    }
    const [hers, other] = made;
    if (!hers || !other) throw new Error('Both were made.');
    // A code that was replaced before the backup: the one that works now goes on working.
    await requestReplacement(archive().as('partner'), other.id, 'seen');
    await confirmReplacement(archive().as('steward'), other.id);
    await issueCode(archive().as('partner'), other.id, randomBytes);
    const head = headOf(await keepLedger(archive().worker));
    const from = {
      ownerUrl: archive().database.url,
      keys: ring,
      files: localFiles(archive().config.uploadsDir),
      ledger: head,
      now: new Date(),
    };
    await writeBackup(path.join(work, 'yesterday'), from, quiet);

    const changes = { code: hers.code, scopes: 'publish-transcript', contact: 'never' };
    await request(archive().publicApp).post('/yours/change').type('form').send(changes).expect(200);
    await requestReplacement(archive().as('partner'), hers.id, 'wrong-hands');
    const ledger = await keepLedger(archive().worker);
    expect(
      ledger
        .slice(head.seq)
        .map((line) => line.fact.kind)
        .sort(),
    ).toEqual(['calls-limited', 'code-stopped', 'consent-event', 'terms']);
    // Asked again, nothing is written twice.
    expect(await keepLedger(archive().worker)).toHaveLength(ledger.length);

    const { manifest } = await verifyBackup(path.join(work, 'yesterday'), ring, { open: false }, quiet);
    const { replayed } = await restoreDatabase(into.url, path.join(work, 'yesterday'), manifest, ring, ledger, {
      step: () => undefined,
    });
    // The record without it, and the event that says so.
    expect(replayed).toMatchObject({ withdrawn: 0, narrowed: 2 });
    const client = new pg.Client({ connectionString: into.url });
    await client.connect();
    const one = async (query: string) => (await client.query<{ n: number }>(query, [hers.id])).rows[0]?.n;
    const words = "select count(*)::int as n from open.segments where text like '%saffron%' and $1::text <> ''";
    expect(await one(words)).toBe(0);
    expect(await one(words.replace('saffron', 'turmeric'))).toBeGreaterThan(0);
    const live = 'select count(*)::int as n from release.codes where revoked_at is null and';
    expect(await one(`${live} testimony_id = $1`)).toBe(0);
    expect(await one(`${live} testimony_id <> $1`)).toBe(1);
    expect(await one('select count(*)::int as n from release.contact_limits where testimony_id = $1 and never')).toBe(
      1,
    );
    await client.end();
  } finally {
    await dropDatabase(into.name);
    await rm(work, { recursive: true, force: true });
  }
}, 60_000);

test('promise 6: a passage, an edition and a use that she took back stay so in yesterday’s backup', async () => {
  const work = await mkdtemp(path.join(tmpdir(), 'katha-restore-parts-'));
  const into = await freshDatabase();
  const ring = await openKeyRing(archive().config);
  const quiet = () => ({ step: () => undefined, end: () => undefined });
  try {
    const made = [];
    for (const word of ['cinnamon', 'cardamom', 'clove']) {
      const { id } = await publishOne(archive(), {
        text: `Interviewer: Please begin.\nNarrator: My name is Sushma Karkiwal. The days were long.\nInterviewer: And then?\nNarrator: There was ${word} in it.\n`,
        record: { title: 'Spices', summary: null },
      });
      const code = await issueCode(archive().as('partner'), id, randomBytes);
      made.push({ id, code, publicId: (await getTestimony(archive().system, id)).publicId });
    }
    const [passage, edition, used] = made;
    if (!passage || !edition || !used) throw new Error('All were made.');
    const use = await registerUse(archive().as('advocate'), {
      address: used.publicId,
      kind: 'quote-in-reports',
      institution: 'An institute',
      work: 'A report',
      place: 'Printed',
      purpose: 'To show it.',
    });
    const ledger = headOf(await keepLedger(archive().worker));
    const from = {
      ownerUrl: archive().database.url,
      keys: ring,
      files: localFiles(archive().config.uploadsDir),
      ledger,
      now: new Date(),
    };
    await writeBackup(path.join(work, 'yesterday'), from, quiet);

    const anchor = (await getParts(archive().as('partner'), passage.id)).words.at(-1)?.anchor ?? '';
    const send = (fields: object) =>
      request(archive().publicApp).post('/yours/change').type('form').send(fields).expect(200);
    await send({ code: passage.code, passages: anchor });
    await send({ code: used.code, uses: use });
    await closeEditions(archive().as('reviewer'), edition.id, [1]);
    const lines = await keepLedger(archive().worker);
    expect(lines.slice(ledger.seq).map((line) => line.fact.kind)).toEqual([
      'parts-taken',
      'use-stopped',
      // The one that was closed, and the one that had the passage.
      'editions-closed',
      'editions-closed',
    ]);
    expect(await keepLedger(archive().worker)).toHaveLength(lines.length);

    const { manifest } = await verifyBackup(path.join(work, 'yesterday'), ring, { open: false }, quiet);
    await restoreDatabase(into.url, path.join(work, 'yesterday'), manifest, ring, lines, { step: () => undefined });
    const client = new pg.Client({ connectionString: into.url });
    await client.connect();
    const { rows } = await client.query<{ word: string; n: number }>(
      "select w as word, (select count(*)::int from open.segments s where s.text like '%' || w || '%') as n from unnest(array['cinnamon', 'cardamom', 'clove', 'days were long']) w",
    );
    expect(rows.map((row) => [row.word, row.n > 0])).toEqual([
      ['cinnamon', false],
      ['cardamom', false],
      ['clove', true],
      ['days were long', true],
    ]);
    const { rows: state } = await client.query<{ status: string }>(
      'select status from open.editions where public_id = $1 order by number',
      [passage.publicId],
    );
    expect(state.map((row) => row.status)).toEqual(['withdrawn', 'live']);
    const { rows: uses } = await client.query<{ stopped: boolean }>(
      'select objected_at is not null as stopped from release.uses where id = $1',
      [use],
    );
    expect(uses).toEqual([{ stopped: true }]);
    await client.end();
  } finally {
    await dropDatabase(into.name);
    await rm(work, { recursive: true, force: true });
  }
}, 60_000);
