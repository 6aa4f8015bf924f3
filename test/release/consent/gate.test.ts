import pg from 'pg';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { addConsentEvent, recordConsent } from '#release/consent';
import { getConsent } from '#actions/release/consent';
import { publish, review, saveRecord, signDisclosure, signRedaction } from '#actions/release/publication';
import type { ConsentRecord, EventKind } from '#rules/release/consent';
import { finalVersion, recordHerReview } from '../../../src/release/publication/her-review.ts';
import { consentRecord, entrust, publicRecord, publishOne, redactAll, useArchive } from '#test/archive';

const archive = useArchive();
const NO_WORDS = { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' };

let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: archive().database.url });
  await owner.connect();
});
afterAll(() => owner.end());

const record = (id: string, change: Partial<ConsentRecord>) =>
  recordConsent(archive().as('partner'), id, { record: consentRecord(change), private: NO_WORDS });
const happens = (id: string, kind: Exclude<EventKind, 'withdrawn' | 'given' | 'renewed'>) =>
  addConsentEvent(archive().as('partner'), id, { kind });

/** Signed by both, so that nothing but her consent can stand in the way. */
async function signed(change: Partial<ConsentRecord>): Promise<string> {
  // She is asked over what there is: a child's words may not be prepared after that.
  const id = await entrust(archive(), { consent: null });
  await redactAll(archive(), id);
  await record(id, change);
  await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'At the gate' }));
  await signRedaction(archive().as('redactor'), id);
  await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test.');
  return id;
}

const blocked = async (id: string) =>
  (await review(archive().as('reviewer'), id)).blockers.map((one) => one.name).filter((name) => !name.includes('sign'));

describe('the gate, for what only she can say', () => {
  it.each([
    ['she has died, and wished it taken back', { afterDeath: 'withdraw' as const }, ['death-reported'], 'after-death'],
    [
      'she has died, and her family has not been asked',
      { afterDeath: 'ask-family' as const },
      ['death-reported'],
      'after-death',
    ],
    ['she was asked again and has not answered', {}, ['requested'], 'not-open'],
    ['she refused', {}, ['refused'], 'not-open'],
    ['the consent was not valid', {}, ['invalidated'], 'not-open'],
    ['it has run out', {}, ['expired'], 'expired'],
    ['she named countries, and the net is everywhere', { territories: ['NP'] }, [], 'audience'],
    [
      'readers must be two things at once, which no page can ask',
      { audiences: ['advocate', 'accredited-researcher'], audienceRule: 'all' as const },
      [],
      'audience',
    ],
    ['she is thinking it over', { coolingOffDays: 14 }, [], 'cooling-off'],
  ] as [string, Partial<ConsentRecord>, Parameters<typeof happens>[1][], string][])(
    '%s',
    async (_what, change, kinds, blocker) => {
      const id = await signed(change);
      for (const kind of kinds) await happens(id, kind);
      expect(await blocked(id)).toContain(`consent-${blocker}`);
      for (const { what, todo } of (await review(archive().as('reviewer'), id)).blockers)
        for (const text of [what, todo]) expect(Object.values(text).every((words) => words.length > 8)).toBe(true);
      await expect(publish(archive().as('reviewer'), id)).rejects.toMatchObject({ kind: 'blocked' });
    },
  );

  it('opens when the family agreed after her death', async () => {
    const id = await signed({ afterDeath: 'ask-family' });
    await happens(id, 'death-reported');
    await happens(id, 'family-agreed');
    await expect(publish(archive().as('reviewer'), id)).resolves.toBe(1);
  });

  it('a release of what she waited for serves that wait only: a new wait is a new one', async () => {
    const id = await signed({ embargo: { until: null, event: 'my case is over' } });
    await happens(id, 'embargo-released');
    expect(await blocked(id)).not.toContain('consent-embargo');
    await record(id, { embargo: { until: null, event: 'my daughter is married' } });
    expect(await blocked(id)).toContain('consent-embargo');
  });
});

describe('a child', () => {
  it('is sealed until she consents again herself, of age: no later record, and no early word, opens it', async () => {
    const id = await signed({ ageAtConsent: 16 });
    expect(await blocked(id)).toContain('consent-minor');
    await record(id, { ageAtConsent: 19 });
    expect(await blocked(id)).toContain('consent-minor');
    // Her word before the day counts for nothing.
    await happens(id, 'reaffirmed-as-adult');
    expect(await blocked(id)).toContain('consent-minor');
    await expect(publish(archive().as('reviewer'), id)).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('is of age on the day that her age first said, however often it is recorded anew', async () => {
    const id = await signed({ ageAtConsent: 16 });
    const from = async () => (await getConsent(archive().as('partner'), id)).record?.adultFrom ?? '';
    const first = await from();
    const later = { now: () => new Date(Date.now() + 240 * 86_400_000) };
    const again = async (ageAtConsent: number, birthDate?: string) => {
      await recordConsent({ ...archive().as('partner'), clock: later }, id, {
        record: consentRecord({ ageAtConsent }),
        private: { ...NO_WORDS, birthDate },
      });
      return from();
    };
    expect(first).toMatch(/^\d{4}-\d\d-01$/);
    expect(await again(16)).toBe(first);
    // Half a year later she is 17 of some months: it may be sooner, and is never later.
    expect((await again(17)) <= first).toBe(true);
    // Said to be younger than before, the first age was wrong.
    expect((await again(15)) > first).toBe(true);
    expect(await again(15, '2012-02-03')).toBe('2030-03-01');
  });

  it('recorded as one by mistake: her date of birth and her own word open it', async () => {
    const id = await signed({ ageAtConsent: 16 });
    await recordConsent(archive().as('partner'), id, {
      record: consentRecord({ ageAtConsent: 34 }),
      private: { ...NO_WORDS, birthDate: '1992-03-14' },
    });
    expect(await blocked(id)).toContain('consent-minor');
    await happens(id, 'reaffirmed-as-adult');
    expect(await blocked(id)).toEqual([]);
    const kept = await getConsent(archive().as('partner'), id);
    expect(kept.record?.adultFrom).toBe('2010-04-01');
    expect(JSON.stringify(kept.record)).not.toContain('1992');
  });
});

describe('her review of the final version', () => {
  it('nothing is published that she wished to hear and did not, or heard otherwise', async () => {
    const id = await signed({ reviewsFinal: true });
    const partner = archive().as('partner');
    const heard = async () => (await finalVersion(partner, id)).draft?.digest.toString('hex') ?? '';
    expect(await blocked(id)).toEqual(['her-review-missing']);
    const first = await heard();
    await recordHerReview(partner, id, { digest: first, outcome: 'changes', how: 'read-aloud' });
    expect(await blocked(id)).toEqual(['her-review-changes']);
    await recordHerReview(partner, id, { digest: first, outcome: 'agreed', how: 'read-aloud' });
    expect(await blocked(id)).toEqual([]);
    // One word is changed: what she heard is not this any more, and her word for the old one is not taken either.
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'At another gate' }));
    await signRedaction(archive().as('redactor'), id);
    await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test.');
    expect(await blocked(id)).toEqual(['her-review-missing']);
    await expect(
      recordHerReview(partner, id, { digest: first, outcome: 'agreed', how: 'read-aloud' }),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await recordHerReview(partner, id, { digest: await heard(), outcome: 'agreed', how: 'read-herself' });
    await expect(publish(archive().as('reviewer'), id)).resolves.toBe(1);
  });

  it('is recorded by her own partner only, never by those who work on the words', async () => {
    const id = await signed({ reviewsFinal: true });
    const digest = (await finalVersion(archive().as('partner'), id)).draft?.digest.toString('hex') ?? '';
    for (const [who, kind] of [
      ['redactor', 'forbidden'],
      ['reviewer', 'forbidden'],
      ['partner-b', 'not-found'],
    ] as const)
      await expect(
        recordHerReview(archive().as(who), id, { digest, outcome: 'agreed', how: 'read-aloud' }),
      ).rejects.toMatchObject({ kind });
    expect(await blocked(id)).toEqual(['her-review-missing']);
  });
});

describe('what is published follows', () => {
  const status = async (id: string) => {
    const { publicId } = await getTestimony(archive().system, id);
    return (await request(archive().publicApp).get(`/t/${publicId}`)).status;
  };

  it.each([
    ['death-reported', { afterDeath: 'withdraw' as const }],
    ['death-reported', { afterDeath: 'ask-family' as const }],
    ['refused', {}],
    ['invalidated', {}],
    ['expired', {}],
    ['requested', {}],
  ] as const)('%s closes the page at once', async (kind, consent) => {
    const { id } = await publishOne(archive(), { consent });
    expect(await status(id)).toBe(200);
    await happens(id, kind);
    expect(await status(id)).toBe(410);
  });

  it('death leaves it where she wished it to stay', async () => {
    const { id } = await publishOne(archive(), { consent: { afterDeath: 'keep-terms' } });
    await happens(id, 'death-reported');
    expect(await status(id)).toBe(200);
  });

  it('a narrowing that names nothing takes everything', async () => {
    const { id } = await publishOne(archive());
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed' });
    expect(await status(id)).toBe(410);
    expect(await blocked(id)).toContain('consent-scope');
  });

  it('a clock that ran ahead when she said yes does not undo the no that she says now', async () => {
    const { id } = await publishOne(archive());
    // As if the machine had been a month ahead that day.
    await owner.query('set session_replication_role = replica');
    await owner.query(
      `insert into release.consent_events (testimony_id, partner_id, kind, at, channel)
       select id, partner_id, 'renewed', now() + interval '30 days', 'intake' from closed.testimonies where id = $1`,
      [id],
    );
    await owner.query('set session_replication_role = origin');
    await happens(id, 'refused');
    expect(await status(id)).toBe(410);
    const { rows } = await owner.query<{ no: string[] }>(
      "select release.against($1, 'publish-metadata', 'public', 'en', now() + interval '31 days') as no",
      [id],
    );
    expect(rows[0]?.no).toEqual(['state']);
  });

  it('a no that comes while an edition waits to be published stops it', async () => {
    const id = await signed({});
    const { draft } = await review(archive().as('reviewer'), id);
    const reviewer = archive().as('reviewer').actor;
    if (!draft || reviewer.kind !== 'account') throw new Error('nothing to publish');
    const asked = () =>
      owner.query<{ found: string[] }>('select release.blockers($1, $2, $3, $4, $5) as found', [
        id,
        draft.version,
        reviewer.id,
        JSON.stringify(draft.edition),
        JSON.stringify(draft.segments),
      ]);
    await owner.query('begin');
    try {
      expect((await asked()).rows[0]?.found).toEqual([]);
      await happens(id, 'refused');
      expect((await asked()).rows[0]?.found).toEqual(['consent-not-open']);
    } finally {
      await owner.query('rollback');
    }
  });

  it('a clock that runs ahead is not believed', async () => {
    const { id } = await publishOne(archive());
    await owner.query(
      `insert into release.consent_events (testimony_id, partner_id, kind, at, channel)
       select id, partner_id, 'expired', now() + interval '30 days', 'system' from closed.testimonies where id = $1`,
      [id],
    );
    expect(await blocked(id)).toContain('consent-expired');
  });

  it('two who record at once: the no holds, whichever comes first', async () => {
    for (const order of [0, 1]) {
      const { id } = await publishOne(archive());
      const both = [() => happens(id, 'refused'), () => happens(id, 'embargo-released')];
      await Promise.all((order ? both.toReversed() : both).map((one) => one()));
      expect(await status(id)).toBe(410);
    }
  });
});

describe('the desk', () => {
  it('records every limit and gives each back in the form, and on file', async () => {
    const id = await entrust(archive(), { consent: null });
    const agent = await archive().atDesk('partner');
    const fields = {
      noticeLanguage: 'ne',
      how: 'read-aloud',
      mode: 'thumbprint',
      present: ['narrator', 'witness'],
      ableToDecide: 'true',
      risk: 'high',
      ageAtConsent: '31',
      jurisdiction: 'NP',
      ground: 'consent',
      'scope-publish-metadata': 'allow',
      'scope-publish-audio': 'ask',
      audiences: ['advocate', 'accredited-researcher'],
      audienceRule: 'all',
      media: ['text', 'altered-voice'],
      languages: ['ne', 'en'],
      territories: 'np, in',
      coolingOffDays: '10',
      reviewsFinal: 'true',
      naming: 'chosen-name',
      afterDeath: 'ask-family',
      contactBack: 'true',
      safeDays: ['0', '3'],
      safeFrom: '10:00',
      safeTo: '12:30',
      safeZone: 'Asia/Kathmandu',
    };
    await agent.post(`/testimonies/${id}/consent`).type('form').send(fields).expect(303);
    const kept = await getConsent(archive().as('partner'), id);
    expect(kept.record).toMatchObject({
      audienceRule: 'all',
      media: ['text', 'altered-voice'],
      languages: ['ne', 'en'],
      territories: ['NP', 'IN'],
      coolingOffDays: 10,
      reviewsFinal: true,
    });
    expect(kept.private?.safety).toEqual({ days: [0, 3], from: '10:00', to: '12:30', timeZone: 'Asia/Kathmandu' });
    const form = await agent.get(`/testimonies/${id}/consent`).expect(200);
    for (const there of ['value="NP IN"', 'value="10"', 'value="10:00"', 'value="12:30"'])
      expect(form.text).toContain(there);
    // The same form once more changes nothing of it.
    await agent.post(`/testimonies/${id}/consent`).type('form').send(fields).expect(303);
    expect((await getConsent(archive().as('partner'), id)).record).toEqual(kept.record);
  });

  it('says what is wrong with hours, and stores nothing', async () => {
    const id = await entrust(archive(), { consent: null });
    const agent = await archive().atDesk('partner');
    const answer = await agent
      .post(`/testimonies/${id}/consent`)
      .type('form')
      .send({ safeDays: ['1'], safeFrom: '25:00', safeTo: '9', noticeLanguage: 'ne', how: 'x' });
    expect(answer.status).toBe(400);
    expect((await getConsent(archive().as('partner'), id)).records).toBe(0);
  });
});
