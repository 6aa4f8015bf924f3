import { randomBytes } from 'node:crypto';
import pg from 'pg';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { workbench, decide } from '#closed/redaction';
import { addConsentEvent, recordConsent, issueCode } from '#release/consent';
import { publish, review, saveRecord, signDisclosure, signRedaction } from '#actions/release/publication';
import { consentRecord, entrust, interview, publicRecord, publishOne, redactAll, useArchive } from '#test/archive';

const archive = useArchive();

async function publicIdOf(id: string): Promise<string> {
  return (await review(archive().as('reviewer'), id)).testimony.publicId;
}

describe('promise 1: default deny', () => {
  it.each([
    ['no consent at all', null, 'consent-missing'],
    ['no readers named', { audiences: [] }, 'consent-audience'],
    [
      'metadata not allowed',
      { scopes: { ...consentRecord().scopes, 'publish-metadata': 'deny' as const } },
      'consent-scope',
    ],
    ['asked each time', { scopes: { ...consentRecord().scopes, 'publish-metadata': 'ask' as const } }, 'consent-scope'],
    ['an embargo by date', { embargo: { until: '2090-01-01T00:00:00Z', event: null } }, 'consent-embargo'],
    ['an embargo by event', { embargo: { until: null, event: 'my case is over' } }, 'consent-embargo'],
    ['expired', { expiresAt: '2020-01-01T00:00:00Z' }, 'consent-expired'],
    ['under age', { ageAtConsent: 16 }, 'consent-minor'],
    ['another language only', { languages: ['bn'] }, 'consent-language'],
    ['not able to decide', { ableToDecide: false }, 'consent-scope'],
  ])('%s: not publishable', async (_what, consent, blocker) => {
    const id = await entrust(archive(), { consent: null });
    await redactAll(archive(), id);
    if (consent !== null)
      await recordConsent(archive().as('partner'), id, {
        record: consentRecord(consent),
        private: { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' },
      });
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'Denied by default' }));
    const { blockers } = await review(archive().as('reviewer'), id);
    expect(blockers.map((one) => one.name)).toContain(blocker);
    await expect(publish(archive().as('reviewer'), id)).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('an embargo by event is released by a person, and then no longer blocks', async () => {
    const id = await entrust(archive(), { consent: { embargo: { until: null, event: 'my case is over' } } });
    await redactAll(archive(), id);
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'After the case' }));
    await addConsentEvent(archive().as('partner'), id, { kind: 'embargo-released' });
    const { blockers } = await review(archive().as('reviewer'), id);
    expect(blockers.map((one) => one.name)).not.toContain('consent-embargo');
  });

  it('a consent that ends takes the edition away by itself, in every answer', async () => {
    const soon = new Date(Date.now() + 1_500).toISOString();
    const { id } = await publishOne(archive(), {
      text: interview('Ephemeralword stood here.'),
      consent: { expiresAt: soon },
      record: { title: 'Until soon' },
    });
    const publicId = await publicIdOf(id);
    await request(archive().publicApp).get(`/t/${publicId}`).expect(200);
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    await request(archive().publicApp).get(`/t/${publicId}`).expect(410);
    const search = await request(archive().publicApp).get('/search?q=ephemeralword');
    expect(search.text).not.toContain(publicId);
  });

  it('what is for researchers only is gone for the public and there for a researcher', async () => {
    const { id } = await publishOne(archive(), {
      text: interview('Restrictedword stood here.'),
      consent: { audiences: ['accredited-researcher'] },
      record: { title: 'For researchers' },
    });
    const publicId = await publicIdOf(id);
    await request(archive().publicApp).get(`/t/${publicId}`).expect(410);
    const found = await request(archive().publicApp).get('/search?q=restrictedword');
    expect(found.text).not.toContain(publicId);
    const agent = await archive().atDesk('researcher');
    await agent.get(`/t/${publicId}`).expect(200);
  });
});

describe('promise 2: two people', () => {
  it('whoever decided a span or signed the redaction cannot publish, in code and in the database', async () => {
    const id = await entrust(archive());
    await redactAll(archive(), id);
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'Two people' }));
    await signRedaction(archive().as('redactor'), id);
    await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test.');
    await expect(publish(archive().as('redactor'), id)).rejects.toMatchObject({ kind: 'forbidden' });
    const owner = new pg.Client({ connectionString: archive().database.url });
    await owner.connect();
    const { rows } = await owner.query<{ id: string; partner_id: string }>(
      "select (select id from people.accounts where role = 'redactor') as id, partner_id from closed.testimonies where id = $1",
      [id],
    );
    await expect(
      owner.query(
        'insert into release.publications (testimony_id, partner_id, edition, transcript_version, redacted_by, published_by) values ($1, $2, 1, 1, $3, $3)',
        [id, rows[0]?.partner_id, rows[0]?.id],
      ),
    ).rejects.toMatchObject({ constraint: 'two_people' });
    await owner.end();
  });

  it('an account that was redactor and became reviewer cannot publish its own work', async () => {
    const id = await entrust(archive());
    await redactAll(archive(), id);
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'Changed roles' }));
    await signRedaction(archive().as('redactor'), id);
    await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test.');
    const redactor = archive().as('redactor').actor;
    if (redactor.kind !== 'account') throw new Error('no account');
    const owner = new pg.Client({ connectionString: archive().database.url });
    await owner.connect();
    await owner.query("update people.accounts set role = 'reviewer' where id = $1", [redactor.id]);
    try {
      await expect(
        publish({ ...archive().as('redactor'), actor: { ...redactor, role: 'reviewer' } }, id),
      ).rejects.toMatchObject({ details: { blockers: ['same-person'] } });
    } finally {
      await owner.query("update people.accounts set role = 'redactor' where id = $1", [redactor.id]);
      await owner.end();
    }
  });
});

describe('promise 3: the gate is the only door', () => {
  it('no process can write an edition or a segment by itself', async () => {
    for (const url of Object.values(archive().database.roles)) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const statement of [
        "insert into open.items (public_id, state, latest) values ('0000000000', 'live', 1)",
        "insert into open.editions (public_id, number, status, audiences, visible_from, content_digest) values ('0000000000', 1, 'live', '{public}', now(), '')",
        "insert into open.segments (public_id, edition, ord, anchor, lang, text) values ('0000000000', 1, 0, 'p-0000', 'en', 'x')",
        "update open.editions set title = 'changed'",
        'delete from open.segments',
        'insert into release.publications select * from release.publications',
      ])
        await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
  });

  it('other words than were signed do not pass, however the door is called', async () => {
    const id = await entrust(archive());
    await redactAll(archive(), id);
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'Signed words' }));
    await signRedaction(archive().as('redactor'), id);
    await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test.');
    const reviewer = archive().as('reviewer').actor;
    const { draft } = await review(archive().as('reviewer'), id);
    if (!draft || reviewer.kind !== 'account') throw new Error('no draft');
    const client = new pg.Client({ connectionString: archive().database.roles.katha_desk });
    await client.connect();
    const forged = [{ ...draft.segments[0], text: 'My name is Sushma Karkiwal.' }];
    await expect(
      client.query(
        "select set_config('katha.partner', '*', false), release.publish_edition($1, $2, $3, $4, $5, null)",
        [id, draft.version, reviewer.id, JSON.stringify(draft.edition), JSON.stringify(forged)],
      ),
    ).rejects.toMatchObject({ code: 'KB001' });
    await client.end();
  });

  it('without a record all that is missing is said at once', async () => {
    const id = await entrust(archive());
    const names = async () => (await review(archive().as('reviewer'), id)).blockers.map((one) => one.name);
    expect(await names()).toEqual(['record-missing', 'spans-open']);
    await redactAll(archive(), id);
    expect(await names()).toEqual(['record-missing']);
  });

  it('an open span, a later decision or a later record makes the signatures worthless', async () => {
    const id = await entrust(archive());
    await redactAll(archive(), id);
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'Signed early' }));
    await signRedaction(archive().as('redactor'), id);
    await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test.');
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'Changed afterwards' }));
    await expect(publish(archive().as('reviewer'), id)).rejects.toMatchObject({
      details: { blockers: ['redaction-not-signed', 'disclosure-not-signed'] },
    });
    const { transcript, clusters } = await workbench(archive().as('redactor'), id);
    await decide(archive().as('redactor'), id, {
      version: transcript.version,
      cluster: clusters[0]?.id ?? '',
      decision: 'open',
    });
    await expect(publish(archive().as('reviewer'), id)).rejects.toMatchObject({ kind: 'blocked' });
    const { blockers } = await review(archive().as('reviewer'), id);
    expect(blockers.map((one) => one.name)).toContain('spans-open');
  });

  it('the same is not published twice, whoever asks and by which way', async () => {
    const { id, edition } = await publishOne(archive(), { record: { title: 'Once is enough' } });
    const reviewer = archive().as('reviewer');
    expect(edition).toBe(1);
    await expect(publish(reviewer, id)).rejects.toMatchObject({ kind: 'conflict' });
    await Promise.allSettled([publish(reviewer, id), publish(reviewer, id)]);
    expect((await review(reviewer, id)).editions).toHaveLength(1);
  });

  it('a name that stands in the title blocks', async () => {
    const id = await entrust(archive());
    await redactAll(archive(), id);
    await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'The story of Sushma Karkiwal' }));
    await expect(signRedaction(archive().as('redactor'), id)).rejects.toMatchObject({ kind: 'blocked' });
  });
});

describe('promise 5: withdrawal', () => {
  it('with her code: at once on page, API, search, feed and citation, the same again and again', async () => {
    const { id } = await publishOne(archive(), {
      text: interview('An umbrella stood here.'),
      record: { title: 'To be taken back' },
    });
    const publicId = await publicIdOf(id);
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    const world = request(archive().publicApp);
    expect((await world.get('/search?q=umbrella')).text).toContain(publicId);
    await world.post('/yours').type('form').send({ code }).expect(200);
    await world
      .post('/yours/withdraw')
      .type('form')
      .send({ code: code.replaceAll(' ', '-') })
      .expect(200);
    const began = Date.now();
    await world.get(`/t/${publicId}`).expect(410);
    await world.get(`/t/${publicId}/e1`).expect(410);
    await world.get(`/t/${publicId}/e1/cite.bib`).expect(410);
    await world.get(`/api/v1/testimonies/${publicId}`).expect(410);
    expect((await world.get('/search?q=umbrella')).text).not.toContain(publicId);
    expect((await world.get('/feed.atom')).text).not.toContain('To be taken back');
    expect((await world.get('/browse')).text).not.toContain(publicId);
    expect(Date.now() - began).toBeLessThan(1_000);
    await world.post('/yours/withdraw').type('form').send({ code }).expect(200);
    await expect(publish(archive().as('reviewer'), id)).rejects.toMatchObject({ kind: 'gone' });
  });

  it('a code that is none answers in one wording, for a slip and for an unknown code', async () => {
    const world = request(archive().publicApp);
    const slip = await world.post('/yours').type('form').send({ code: '1234 5678 9012 3456' }).expect(400);
    const other = await world.post('/yours').type('form').send({ code: 'hello' }).expect(400);
    expect(slip.text).toBe(other.text);
  });

  it('guesses are throttled', async () => {
    const world = request(archive().publicApp);
    let last = 0;
    for (let n = 0; n < 14 && last !== 429; n += 1)
      last = (await world.post('/yours').type('form').send({ code: '1234 5678 9012 3456' })).status;
    expect(last).toBe(429);
  });
});
