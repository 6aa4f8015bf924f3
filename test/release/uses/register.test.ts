import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { addConsentEvent, issueCode } from '#release/consent';
import { connect } from '#platform/database';
import { waitingMails } from '#platform/mail';
import { entrust, publishOne, useArchive } from '#test/archive';
import {
  amendUse,
  checkUse,
  endUse,
  followUses,
  getUse,
  listUses,
  registerUse,
} from '../../../src/release/uses/actions.ts';
import { mailNotice } from '../../../src/release/uses/mail.ts';
import {
  parseUseAddress,
  standing,
  USE_KINDS,
  useInputSchema,
  type UseInput,
} from '../../../src/release/uses/rules.ts';
import { withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();
const world = () => request(archive().publicApp);
const forget = () => sql`delete from people.throttle`.execute(archive().worker.db);

const words = (change: Partial<UseInput> = {}) => ({
  institution: 'Institute for Labour Studies',
  work: `Annual report ${randomBytes(3).toString('hex')}`,
  place: 'Kathmandu, printed',
  purpose: 'To show what contracts say and what happens.',
  kind: 'quote-in-reports' as const,
  ...change,
});

async function published(consent = {}) {
  const { id } = await publishOne(archive(), {
    text: `Interviewer: Please begin.\nNarrator: My name is Sushma Karkiwal. The days were long ${randomBytes(4).toString('hex')}.\nNarrator: I would go again.\n`,
    record: { title: 'Long days' },
    consent,
  });
  return { id, publicId: (await getTestimony(archive().system, id)).publicId };
}

/** What the worker does after a change: the jobs that were asked for in its transaction, once. */
async function work(publicId: string): Promise<number> {
  const { rows: asked } = await sql<{ n: number }>`
    select count(*)::int as n from graphile_worker.jobs where key = ${`uses.follow:${publicId}`}`.execute(owner);
  expect(asked[0]?.n, 'the change asked for the job').toBe(1);
  await sql`select graphile_worker.remove_job(${`uses.follow:${publicId}`})`.execute(owner);
  const told = await followUses(archive().worker, publicId);
  const { rows } = await sql<{
    id: number;
  }>`select id from release.use_notices where mailed_at is null order by id`.execute(archive().worker.db);
  for (const { id } of rows) {
    await mailNotice(archive().worker, id);
    await mailNotice(archive().worker, id);
  }
  return told;
}

let owner: ReturnType<typeof connect>;
beforeAll(() => {
  owner = connect(archive().database.url, { name: 'owner', max: 1 });
});

afterAll(() => owner.destroy());

describe('what is read from an address', () => {
  it.each([
    ['7h3k9m2xq4', { publicId: '7h3k9m2xq4', edition: null, anchor: null }],
    ['https://katha.example/t/7h3k9m2xq4', { publicId: '7h3k9m2xq4', edition: null, anchor: null }],
    [' /t/7h3k9m2xq4/e2#p-7f3k ', { publicId: '7h3k9m2xq4', edition: 2, anchor: 'p-7f3k' }],
    [
      'https://katha.example/t/7h3k9m2xq4/e12?lang=ne#p-7f3k',
      { publicId: '7h3k9m2xq4', edition: 12, anchor: 'p-7f3k' },
    ],
    ['https://katha.example/browse', null],
    ['', null],
    ['7h3k9m2xq4/e0', null],
  ])('%s', (text, expected) => expect(parseUseAddress(text)).toEqual(expected));

  it('takes no e-mail address among the words that are published', () => {
    expect(useInputSchema.safeParse({ ...words(), address: 'x', institution: 'a.person@example.org' }).success).toBe(
      false,
    );
    expect(useInputSchema.safeParse({ ...words(), address: 'x' }).success).toBe(true);
  });
});

describe('whether a use may go on', () => {
  const yes = { allowed: true, reasons: [] };
  const no = { allowed: false, reasons: ['scope' as const] };
  it.each([
    [{ edition: true, any: true, decision: yes, objected: false }, 'good'],
    [{ edition: false, any: true, decision: yes, objected: false }, 'replaced'],
    [{ edition: true, any: true, decision: no, objected: false }, 'not-allowed'],
    [{ edition: false, any: true, decision: no, objected: false }, 'not-allowed'],
    [{ edition: true, any: true, decision: yes, objected: true }, 'not-allowed'],
    [{ edition: false, any: false, decision: yes, objected: true }, 'gone'],
    [
      { edition: true, any: true, decision: { allowed: false, reasons: ['withdrawn' as const] }, objected: false },
      'gone',
    ],
  ])('%j: %s', (ground, expected) => expect(standing(ground)).toBe(expected));
});

describe('registering', () => {
  it('takes up a use that she allows; another person publishes its words; no name or mail of a person is public', async () => {
    const { publicId } = await published();
    const advocate = archive().as('advocate');
    const input = words();
    const id = await registerUse(advocate, { ...input, address: `/t/${publicId}/e1` });
    const before = (await world().get(`/t/${publicId}`).expect(200)).text;
    expect(before).toContain('Where it is used');
    expect(before).not.toContain(input.work);
    await checkUse(archive().as('reviewer'), id, true);
    const { text } = await world().get(`/t/${publicId}`).expect(200);
    for (const part of [input.institution, input.work, input.place, input.purpose]) expect(text).toContain(part);
    const { body } = await world().get(`/api/v1/testimonies/${publicId}/registered-uses`).expect(200);
    expect(body.uses).toMatchObject([
      { id, kind: 'quote-in-reports', work: input.work, endedAt: null, stopped: false },
    ]);
    for (const shown of [text, JSON.stringify(body)]) {
      expect(shown).not.toContain(archive().email('advocate'));
      expect(shown).not.toContain('Test advocate');
    }
  });

  it('refuses what she does not allow, with the reason in words, and keeps nothing of it', async () => {
    const { publicId } = await published();
    const before = (await listUses(archive().as('advocate'))).length;
    for (const kind of USE_KINDS.filter((one) => one !== 'quote-in-reports'))
      await expect(
        registerUse(archive().as('advocate'), { ...words({ kind }), address: publicId }),
      ).rejects.toMatchObject({ kind: 'blocked', details: { codes: ['scope'] } });
    expect(await listUses(archive().as('advocate'))).toHaveLength(before);
    const agent = await archive().atDesk('advocate');
    const answer = await agent
      .post('/uses')
      .set('Sec-Fetch-Site', 'same-origin')
      .set('Accept-Language', 'ne')
      .set('Accept', 'text/html')
      .type('form')
      .send({ ...words({ kind: 'use-in-court' }), address: publicId, agreed: 'true' });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/She did not allow this use|उनले यो प्रयोगको अनुमति दिएकी छैनन्/);
    // What was typed stays in the form.
    expect(answer.text).toMatch(/<option value="use-in-court" selected/);
    expect(answer.text).toContain(`value="${publicId}"`);
    expect(answer.text).toMatch(/value="Annual report \w+"/);
    await agent
      .post('/uses')
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({ ...words(), address: publicId })
      .expect(400);
  });

  it('asks her first where she wants to be asked, and says nothing of her life', async () => {
    const scopes = {
      'hold-sealed': 'allow',
      transcribe: 'allow',
      'staff-redaction': 'allow',
      'publish-metadata': 'allow',
      'publish-transcript': 'allow',
      'publish-summary': 'allow',
      teaching: 'ask',
    } as const;
    const { id, publicId } = await published({ scopes });
    await expect(
      registerUse(archive().as('researcher'), { ...words({ kind: 'teaching' }), address: publicId }),
    ).rejects.toMatchObject({ kind: 'blocked', details: { codes: ['ask-first'] } });
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['teaching'] });
    await expect(
      registerUse(archive().as('researcher'), { ...words({ kind: 'teaching' }), address: publicId }),
    ).rejects.toMatchObject({ kind: 'blocked', details: { codes: ['scope'] } });
  });

  it('refuses a tombstone, an unknown passage, an unpublished testimony, and an address that is none', async () => {
    const { id, publicId } = await published();
    const closed = await getTestimony(archive().system, await entrust(archive()));
    const researcher = archive().as('researcher');
    const at = (address: string) => registerUse(researcher, { ...words(), address });
    await expect(at('nonsense')).rejects.toMatchObject({ kind: 'invalid' });
    await expect(at(closed.publicId)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(at(`/t/${publicId}/e7`)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(at(`/t/${publicId}#p-0000`)).rejects.toMatchObject({ kind: 'not-found' });
    await withdraw(archive().as('partner'), id, 30);
    await expect(at(publicId)).rejects.toMatchObject({ kind: 'gone' });
    await expect(at(`/t/${publicId}/e1`)).rejects.toMatchObject({ kind: 'gone' });
  });

  it('the database refuses by itself a use that is not among those printed', async () => {
    const { id, publicId } = await published();
    const client = new pg.Client({ connectionString: archive().database.roles.katha_desk });
    await client.connect();
    await client.query('begin');
    await client.query("select set_config('katha.partner', '*', true)");
    await expect(
      client.query(
        `insert into release.uses (testimony_id, partner_id, public_id, edition, scope, institution, work, place, purpose, account_id)
         select $1, $2, $3, 1, 'machine-learning', 'xx', 'xx', 'xx', 'xx', (select id from people.accounts limit 1)`,
        [id, archive().partnerId, publicId],
      ),
    ).rejects.toMatchObject({ code: 'KB002' });
    await client.end();
  });

  it('one reader does not see or change the use of another; the narrator’s partner sees it, another partner does not', async () => {
    const { publicId } = await published();
    const id = await registerUse(archive().as('advocate'), { ...words(), address: publicId });
    await expect(getUse(archive().as('researcher'), id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(getUse(archive().as('partner-b'), id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(endUse(archive().as('researcher'), id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(endUse(archive().as('partner'), id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await getUse(archive().as('partner'), id)).toMatchObject({ publicId, title: 'Long days', language: 'en' });
    await expect(getUse(archive().as('advocate'), randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('changed words are looked at again; an ended use stays, with its day', async () => {
    const { publicId } = await published();
    const advocate = archive().as('advocate');
    const id = await registerUse(advocate, { ...words(), address: publicId });
    await checkUse(archive().as('steward'), id, true);
    const { kind: _kind, ...changed } = words({ work: 'Another title' });
    await amendUse(advocate, id, changed);
    expect((await world().get(`/t/${publicId}`)).text).not.toContain('Another title');
    await checkUse(archive().as('steward'), id, true);
    await endUse(advocate, id);
    expect((await world().get(`/t/${publicId}`)).text).toMatch(/Another title[\s\S]*not any more since/);
    await expect(amendUse(advocate, id, changed)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(endUse(advocate, id)).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('whoever registered a use is told once', () => {
  const mails = async (publicId: string) =>
    (await waitingMails(archive().config)).filter((mail) => mail.about === publicId);

  it('after a withdrawal, in her language, without a reason or a word of it', async () => {
    const { id, publicId } = await published();
    const use = await registerUse(archive().as('advocate'), { ...words(), address: publicId });
    const ended = await registerUse(archive().as('advocate'), { ...words(), address: publicId });
    await endUse(archive().as('advocate'), ended);
    await sql`update people.accounts set locale = 'bn' where email = ${archive().email('advocate')}`.execute(owner);
    await withdraw(archive().as('partner'), id, 30);
    expect(await work(publicId)).toBe(1);
    expect(await followUses(archive().worker, publicId)).toBe(0);
    const sent = await mails(publicId);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: archive().email('advocate'), kind: 'notice' });
    expect(sent[0]?.text).toContain('আপনি যা ব্যবহার করেছেন তা আর প্রকাশিত নেই');
    for (const word of ['Long days', 'withdraw', 'প্রত্যাহার', 'Sushma']) expect(sent[0]?.text).not.toContain(word);
    expect(await getUse(archive().as('advocate'), use)).toMatchObject({ standing: 'gone', title: null });
    // The outbox is in the data folder, which is not committed, one file a mail.
    expect(readdirSync(path.join(archive().config.dataDir, 'outbox')).length).toBeGreaterThan(0);
    await sql`update people.accounts set locale = 'en' where email = ${archive().email('advocate')}`.execute(owner);
  });

  it('after a narrowing: the use that she took back, and no other', async () => {
    const consent = {
      scopes: Object.fromEntries(
        [
          'hold-sealed',
          'transcribe',
          'staff-redaction',
          'publish-metadata',
          'publish-transcript',
          'publish-summary',
          'teaching',
          'quote-in-reports',
        ].map((scope) => [scope, 'allow' as const]),
      ),
    };
    const { id, publicId } = await published(consent);
    const teaching = await registerUse(archive().as('researcher'), {
      ...words({ kind: 'teaching' }),
      address: publicId,
    });
    const report = await registerUse(archive().as('researcher'), { ...words(), address: publicId });
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['teaching'] });
    expect(await work(publicId)).toBe(1);
    expect((await getUse(archive().as('researcher'), teaching)).standing).toBe('not-allowed');
    expect((await getUse(archive().as('researcher'), report)).standing).toBe('good');
    expect((await mails(publicId)).map((mail) => mail.text.includes('This use is no longer allowed'))).toEqual([true]);
  });

  it('after she objects to one with her code, in the same words; she reads the register on her page', async () => {
    await forget();
    const { id, publicId } = await published();
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    const input = words();
    const use = await registerUse(archive().as('advocate'), { ...input, address: publicId });
    await checkUse(archive().as('reviewer'), use, true);
    const other = await registerUse(archive().as('researcher'), { ...words(), address: publicId });
    const page = await world().post('/yours').set('Accept-Language', 'hi').type('form').send({ code }).expect(200);
    expect(page.text).toContain(input.work);
    expect(page.text).toContain('data-listen');
    await world().post('/yours/change').type('form').send({ code, uses: use }).expect(200);
    expect(await work(publicId)).toBe(1);
    expect((await getUse(archive().as('advocate'), use)).standing).toBe('not-allowed');
    expect((await getUse(archive().as('researcher'), other)).standing).toBe('good');
    expect((await mails(publicId)).map((mail) => mail.to)).toEqual([archive().email('advocate')]);
    const { body } = await world().get(`/api/v1/testimonies/${publicId}/registered-uses`).expect(200);
    expect((body.uses as { id: string; stopped: boolean }[]).find((one) => one.id === use)?.stopped).toBe(true);
  });

  it('a use of another testimony is not touched by her code', async () => {
    await forget();
    const [hers, another] = [await published(), await published()];
    const code = await issueCode(archive().as('partner'), hers.id, randomBytes);
    const use = await registerUse(archive().as('advocate'), { ...words(), address: another.publicId });
    await world().post('/yours/change').type('form').send({ code, uses: use }).expect(200);
    const { body } = await world().get(`/api/v1/testimonies/${another.publicId}/registered-uses`).expect(200);
    expect(body.uses).toMatchObject([{ id: use, stopped: false }]);
  });

  it('the register says nothing where only researchers may read, and nothing of a tombstone', async () => {
    await forget();
    const { id, publicId } = await published({ audiences: ['accredited-researcher'] });
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    const input = words();
    const use = await registerUse(archive().as('researcher'), { ...input, address: publicId });
    await checkUse(archive().as('reviewer'), use, true);
    for (const text of [
      (await world().get(`/t/${publicId}`).expect(410)).text,
      (await world().get(`/api/v1/testimonies/${publicId}/registered-uses`).expect(410)).text,
      (await world().post('/yours').type('form').send({ code }).expect(200)).text,
    ])
      expect(text).not.toContain(input.work);
    const { rows } = await sql`select * from open.uses_of(${publicId})`.execute(archive().worker.db);
    expect(rows).toEqual([]);
    // An advocate, whom she did not name, cannot register one.
    await expect(registerUse(archive().as('advocate'), { ...words(), address: publicId })).rejects.toMatchObject({
      kind: 'gone',
    });
  });
});
