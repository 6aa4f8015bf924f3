import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { writeBackup } from '#platform/backup';
import { verifyBackup } from '#platform/backup-verify';
import { localFiles } from '#platform/files';
import { openKeyRing } from '#platform/keys';
import { headOf, keepLedger } from '#platform/ledger';
import { restoreDatabase } from '#platform/restore';
import { addConsentEvent, recordConsent } from '#release/consent';
import { dropDatabase, freshDatabase } from '#test/database';
import { consentRecord, interview, publishOne, useArchive } from '#test/archive';

const archive = useArchive();
const NO_WORDS = { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' };

test('promise 6: a no, an end, a death, a passage and a shorter time since yesterday hold in yesterday’s backup', async () => {
  const work = await mkdtemp(path.join(tmpdir(), 'katha-restore-parts-'));
  const into = await freshDatabase();
  const ring = await openKeyRing(archive().config);
  const quiet = () => ({ step: () => undefined, end: () => undefined });
  const owner = new pg.Client({ connectionString: archive().database.url });
  await owner.connect();
  try {
    const what = ['refused', 'died', 'passage', 'shorter', 'embargo', 'untouched'] as const;
    const made = new Map<string, { id: string; publicId: string }>();
    for (const name of what) {
      const { id } = await publishOne(archive(), {
        text: interview(`There was ${name}word in it.`),
        record: { title: `Restored ${name}` },
        consent: name === 'died' ? { afterDeath: 'withdraw' } : {},
      });
      made.set(name, { id, publicId: (await getTestimony(archive().system, id)).publicId });
    }
    const of = (name: (typeof what)[number]) => made.get(name) ?? { id: '', publicId: '' };
    const head = headOf(await keepLedger(archive().worker));
    await writeBackup(
      path.join(work, 'yesterday'),
      {
        ownerUrl: archive().database.url,
        keys: ring,
        files: localFiles(archive().config.uploadsDir),
        ledger: head,
        now: new Date(),
      },
      quiet,
    );

    const partner = archive().as('partner');
    await addConsentEvent(partner, of('refused').id, { kind: 'refused' });
    await addConsentEvent(partner, of('died').id, { kind: 'death-reported' });
    const { rows } = await owner.query<{ anchor: string }>(
      "select anchor from open.segments where public_id = $1 and text like '%passageword%'",
      [of('passage').publicId],
    );
    await addConsentEvent(partner, of('passage').id, { kind: 'narrowed', passages: [rows[0]?.anchor ?? ''] });
    for (const [name, change] of [
      ['shorter', { expiresAt: new Date(Date.now() - 1000).toISOString() }],
      ['embargo', { embargo: { until: null, event: 'my case is over' } }],
    ] as const)
      await recordConsent(partner, of(name).id, { record: consentRecord(change), private: NO_WORDS });
    const ledger = await keepLedger(archive().worker);
    expect(JSON.stringify(ledger)).not.toContain('my case is over');
    expect(await keepLedger(archive().worker)).toHaveLength(ledger.length);

    const { manifest } = await verifyBackup(path.join(work, 'yesterday'), ring, { open: false }, quiet);
    await restoreDatabase(into.url, path.join(work, 'yesterday'), manifest, ring, ledger, { step: () => undefined });
    const stranger = new pg.Client({ connectionString: into.roles.katha_public });
    await stranger.connect();
    const reads = async (name: (typeof what)[number], word: string) =>
      (
        await stranger.query<{ n: number }>(
          'select count(*)::int as n from open.segments where public_id = $1 and text like $2',
          [of(name).publicId, `%${word}%`],
        )
      ).rows[0]?.n ?? -1;
    for (const name of ['refused', 'died', 'shorter', 'embargo'] as const)
      expect([name, await reads(name, '')]).toEqual([name, 0]);
    expect(await reads('passage', 'passageword')).toBe(0);
    expect(await reads('passage', 'right contract')).toBe(1);
    expect(await reads('untouched', 'untouchedword')).toBe(1);
    await stranger.end();
  } finally {
    await owner.end();
    await dropDatabase(into.name);
    await rm(work, { recursive: true, force: true });
  }
}, 60_000);
