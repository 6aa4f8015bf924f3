import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { read } from '#platform/database';
import { getConsent, recordConsent } from '#actions/release/consent';
import { addConsentEvent, termsIn } from '#release/consent';
import { consentPrivateSchema, NARROWABLE } from '#rules/release/consent';
import { consentRecord, entrust, issueCode, publishOne, useArchive } from '#test/archive';
import { renderToString } from 'preact-render-to-string';
import { wishPage } from '../../../src/release/consent/wish-page.tsx';
import { contactNow, endWish, waitingWishes, wishesOf } from '../../../src/release/consent/tasks.ts';

const archive = useArchive();
const world = () => request(archive().publicApp);
/** Guesses are counted by origin: each test starts with none. */
const forget = () => sql`delete from people.throttle`.execute(archive().worker.db);

async function withCode(secret: string, consent = {}) {
  await forget();
  const { id } = await publishOne(archive(), {
    text: `Interviewer: Please begin.\nNarrator: My name is Sushma Karkiwal. The ${secret} stood by the well in the morning ${randomBytes(4).toString('hex')}.\n`,
    record: { title: `About a well ${secret}`, summary: `A summary with ${secret}x.` },
    consent: { ...consentRecord(), ...consent },
  });
  const code = await issueCode(archive().as('partner'), id, randomBytes);
  const { publicId } = await getTestimony(archive().system, id);
  return { id, code, publicId };
}

const change = (code: string, fields: Record<string, string | string[]>) =>
  world()
    .post('/yours/change')
    .type('form')
    .send({ code, ...fields });

describe('a slip of the code', () => {
  it('asks for it again on the same page, and what she chose is not lost', async () => {
    const { code, publicId } = await withCode('papaya');
    const slip = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    const answer = await change(slip, { scopes: ['teaching', 'media'], wish: 'other', words: 'call "me" & my sister' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('What you chose is still here');
    expect(answer.text.replaceAll(/\D/g, '')).not.toContain(slip.replaceAll(' ', ''));
    // What a browser sends on, with the right code.
    const kept = [...answer.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
    );
    expect(kept).toEqual([
      ['scopes', 'teaching'],
      ['scopes', 'media'],
      ['wish', 'other'],
      ['words', 'call "me" & my sister'],
    ]);
    const done = await change(code, { scopes: ['teaching', 'media'], wish: 'other', words: 'call me' });
    expect(done.status).toBe(200);

    const back = await world().post('/yours/withdraw').type('form').send({ code: slip, graceDays: '0' }).expect(400);
    expect(back.text).toContain('name="graceDays" value="0"');
    expect(back.text).toContain('action="/yours/withdraw"');
    await world().get(`/t/${publicId}`).expect(200);
  });
});

describe('what she sees with her code', () => {
  it('says what is published, in her language, and links to it', async () => {
    const { code, publicId } = await withCode('mango');
    const answer = await world().post('/yours').set('Accept-Language', 'ne').type('form').send({ code }).expect(200);
    expect(answer.text).toContain('About a well mango');
    expect(answer.text).toContain(`/t/${publicId}`);
    expect(answer.text).toContain('प्रतिवेदनमा उद्धरण');
    expect(answer.text).toContain('<title>पृष्ठ</title>');
    // Never back in the page: neither the code nor its digits in a row.
    expect(answer.text.replaceAll(/\D/g, '')).not.toContain(code.replaceAll(' ', ''));
  });

  it('takes the digits of every script, in any grouping', async () => {
    const { code } = await withCode('guava');
    const bengali = code.replace(/\d/g, (digit) => String.fromCodePoint(0x9e6 + Number(digit)));
    await world()
      .post('/yours')
      .type('form')
      .send({ code: bengali.replaceAll(' ', '-') })
      .expect(200);
  });

  it('a holder of the card learns nothing that is not public: no name, no partner, no unpublished title or choice', async () => {
    await forget();
    const id = await entrust(archive(), { narrator: 'Sushma Karkiwal' });
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    const { text } = await world().post('/yours').type('form').send({ code }).expect(200);
    const { publicId, partner } = await getTestimony(archive().system, id);
    for (const word of ['Sushma', 'Karkiwal', partner, publicId, id, 'house in Kuwait'])
      expect(text).not.toContain(word);
    // What she allowed is not told either: the list of what can be forbidden is the same for everyone.
    await forget();
    const other = await entrust(archive(), {
      consent: { scopes: { transcribe: 'allow' }, audiences: [] },
    });
    const second = await issueCode(archive().as('partner'), other, randomBytes);
    const again = await world().post('/yours').type('form').send({ code: second }).expect(200);
    expect(again.text).toBe(text);
  });

  it('what only researchers may read is not told to a holder of the card', async () => {
    const { code } = await withCode('papaya', { audiences: ['accredited-researcher'] });
    const { text } = await world().post('/yours').type('form').send({ code }).expect(200);
    expect(text).not.toContain('papaya');
    const status = await world().post('/api/v1/withdrawals/status').send({ code }).expect(200);
    expect(status.body).toMatchObject({ state: 'kept' });
  });
});

describe('narrowing by her code', () => {
  it('takes a use away on every public surface within a second, and says so in the record', async () => {
    const { id, code, publicId } = await withCode('lychee');
    expect((await world().get(`/api/v1/testimonies/${publicId}`)).text).toContain('quote-in-reports');
    const began = performance.now();
    await change(code, { scopes: 'quote-in-reports' }).expect(200);
    const item = await world().get(`/api/v1/testimonies/${publicId}`).expect(200);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(item.text).not.toContain('quote-in-reports');
    const { record, events } = await getConsent(archive().as('partner'), id);
    expect(record?.scopes['quote-in-reports']).toBe('deny');
    expect(events.at(-1)).toMatchObject({ kind: 'narrowed', scopes: ['quote-in-reports'] });
    const allowed = await read(archive().as('partner'), (tx) => termsIn(tx, archive().as('partner'), id, 'en'));
    expect(allowed.scopes).not.toContain('quote-in-reports');
    expect(allowed.scopes).toContain('publish-transcript');
  });

  it('takes her words away, and nobody finds them by searching', async () => {
    const { code, publicId } = await withCode('tamarind');
    expect((await world().get('/search?q=tamarind')).text).toContain(publicId);
    await change(code, { scopes: ['publish-transcript', 'publish-summary'] }).expect(200);
    for (const at of [`/t/${publicId}`, `/t/${publicId}/e1`, `/api/v1/testimonies/${publicId}`, '/feed.atom'])
      expect((await world().get(at)).text, at).not.toContain('stood by the well');
    expect((await world().get(`/t/${publicId}`).expect(200)).text).toContain('About a well tamarind');
    expect((await world().get('/search?q=tamarind')).text).not.toContain(publicId);
    for (const table of ['open.segments', 'open.editions', 'open.passages', 'open.search_testimonies']) {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from ${sql.raw(table)} x where x::text like '%tamarindx%'`.execute(
        archive().worker.db,
      );
      expect(rows[0]?.n, table).toBe(0);
    }
  });

  it.each([
    ['everyone reading it', { audiences: 'public' }],
    ['all of it', { scopes: 'publish-metadata' }],
  ])('takes %s away: the address stays, the content goes', async (_what, fields) => {
    const { code, publicId } = await withCode('jackfruit');
    const began = performance.now();
    await change(code, fields).expect(200);
    await world().get(`/t/${publicId}`).expect(410);
    expect(performance.now() - began).toBeLessThan(1000);
    for (const at of ['/browse', '/feed.atom', '/search?q=jackfruit', '/sitemap.xml'])
      expect((await world().get(at)).text, at).not.toContain('About a well jackfruit');
    await forget();
    const status = await world().post('/yours').type('form').send({ code }).expect(200);
    expect(status.text).not.toContain('jackfruit');
  });

  it('never opens anything, whatever is sent', async () => {
    const { id, code } = await withCode('banana');
    await change(code, { scopes: 'use-in-court' }).expect(200);
    const { record } = await getConsent(archive().as('partner'), id);
    expect(record?.scopes['use-in-court']).toBe('deny');
    expect(record?.scopes['teaching']).toBe('deny');
    await change(code, { scopes: 'hold-sealed' }).expect(400);
    await change(code, { scopes: 'nonsense' }).expect(400);
    await change(code, { audiences: 'narrator' }).expect(400);
    await change(code, {}).expect(400);
    expect(NARROWABLE).not.toContain('hold-sealed');
  });

  it('a wrong code changes nothing and answers as a slip does', async () => {
    await withCode('coconut');
    const wrong = await change('1234 5678 9012 3456', { scopes: 'teaching' }).expect(400);
    const slip = await change('12', { scopes: 'teaching' }).expect(400);
    expect(wrong.text).toBe(slip.text);
  });

  it('her free words kept with the consent are still there, and a new consent opens again only by publishing', async () => {
    const { id, code, publicId } = await withCode('lemon');
    const partner = archive().as('partner');
    await recordConsent(partner, id, {
      record: consentRecord(),
      private: consentPrivateSchema.parse({ redactionWishes: 'hide the well' }),
    });
    await change(code, { scopes: 'publish-transcript' }).expect(200);
    expect((await getConsent(partner, id)).private?.redactionWishes).toBe('hide the well');
    await recordConsent(partner, id, { record: consentRecord(), private: consentPrivateSchema.parse({}) });
    expect((await world().get(`/t/${publicId}`)).text).not.toContain('stood by the well');
  });

  it('after a withdrawal there is nothing left to change', async () => {
    const { code } = await withCode('orange');
    await world().post('/yours/withdraw').type('form').send({ code }).expect(200);
    await change(code, { scopes: 'teaching' }).expect(410);
  });

  it('a consent that staff narrow or close is followed the same way', async () => {
    const { id, publicId } = await withCode('walnut');
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['publish-transcript'] });
    expect((await world().get(`/t/${publicId}`).expect(200)).text).not.toContain('stood by the well');
    await addConsentEvent(archive().as('partner'), id, { kind: 'refused' });
    await world().get(`/t/${publicId}`).expect(410);
  });
});

describe('what she asks for', () => {
  it('reaches her partner sealed, and no other partner', async () => {
    const { id, code } = await withCode('pear');
    const words = 'Please take out the part about the Kanarimango shop.\nThank you. ধন্যবাদ';
    await change(code, { wish: 'remove', words }).expect(200);
    const { rows } = await sql<{
      sealed: Buffer;
    }>`select words_sealed as sealed from release.wishes where testimony_id = ${id}`.execute(archive().worker.db);
    expect(rows[0]?.sealed.toString('latin1')).toContain('age-encryption.org');
    expect(rows[0]?.sealed.toString('latin1')).not.toContain('Kanarimango');
    const partner = archive().as('partner');
    expect(await waitingWishes(partner)).toContainEqual(expect.objectContaining({ id }));
    expect(await waitingWishes(archive().as('partner-b'))).toEqual([]);
    const { wishes } = await wishesOf(partner, id);
    expect(wishes).toMatchObject([{ kind: 'remove', words, doneAt: null }]);
    await expect(wishesOf(archive().as('partner-b'), id)).rejects.toMatchObject({ kind: 'not-found' });

    const desk = await archive().atDesk('partner');
    expect((await desk.get(`/testimonies/${id}/wishes`).expect(200)).text).toContain('Kanarimango');
    expect((await desk.get('/').expect(200)).text).toContain(`/testimonies/${id}/wishes`);
    await endWish(partner, id, wishes[0]?.id ?? '');
    expect((await waitingWishes(partner)).some((one) => one.id === id)).toBe(false);
  });

  it('the length of a short wish does not show', async () => {
    const { id, code } = await withCode('plum');
    await change(code, { wish: 'other', words: 'no' }).expect(200);
    await change(code, { wish: 'other', words: 'no, never, not in this world '.repeat(20) }).expect(200);
    const { rows } = await sql<{
      n: number;
    }>`select distinct octet_length(words_sealed) as n from release.wishes where testimony_id = ${id}`.execute(
      archive().worker.db,
    );
    expect(rows).toHaveLength(1);
  });

  it('too long, or nothing in it, is refused', async () => {
    const { code } = await withCode('fig');
    await change(code, { wish: 'other', words: '' }).expect(400);
    await change(code, { wish: 'other', words: 'x'.repeat(2001) }).expect(400);
    await change(code, { wish: 'money', words: 'x' }).expect(400);
    await change(code, { words: `lone \ud800 surrogate` }).expect(200);
  });

  it('thirty waiting wishes are enough, and then all of a change is refused', async () => {
    const { id, code, publicId } = await withCode('grape');
    const owner = new pg.Client({ connectionString: archive().database.url });
    await owner.connect();
    await owner.query(
      "insert into release.wishes (testimony_id, partner_id, kind) select t.id, t.partner_id, 'call' from closed.testimonies t, generate_series(1, 30) where t.id = $1",
      [id],
    );
    await owner.end();
    await change(code, { wish: 'call', scopes: 'publish-metadata' }).expect(409);
    await world().get(`/t/${publicId}`).expect(200);
  });
});

describe('when she may be called', () => {
  it('never is never, from this moment, and hours hold beside those recorded', async () => {
    const { id, code } = await withCode('date');
    const partner = archive().as('partner');
    const always = { days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '23:59', timeZone: 'Asia/Kathmandu' };
    await recordConsent(partner, id, {
      record: consentRecord({ contactBack: true }),
      private: consentPrivateSchema.parse({ safety: always }),
    });
    const noon = { ...partner, clock: { now: () => new Date(Date.now() + 86_400_000) } };
    noon.clock.now = () => new Date(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T06:15:00Z`);
    expect((await contactNow(noon, id)).decision).toEqual({ allowed: true });
    await change(code, {
      contact: 'hours',
      days: ['0', '1', '2', '3', '4', '5', '6'],
      from: '14:00',
      to: '15:00',
      timeZone: 'Asia/Kathmandu',
    }).expect(200);
    const found = await contactNow(noon, id);
    expect(found.decision).toEqual({ allowed: false, reason: 'outside-window' });
    expect(found.next?.toISOString().slice(11, 16)).toBe('08:15');
    // Told by her clock, whatever the clock of the archive.
    const page = renderToString(wishPage({ locale: 'en', found: { ...(await wishesOf(noon, id)), contact: found } }));
    expect(page).toMatch(/at 2:00\sPM Nepal Time/);
    await change(code, { contact: 'never' }).expect(200);
    expect((await contactNow(noon, id)).decision).toEqual({ allowed: false, reason: 'not-wished' });
  });

  it('hours given by code cannot make a call where she wished none', async () => {
    const { id, code } = await withCode('olive');
    await change(code, {
      contact: 'hours',
      days: ['0', '1', '2', '3', '4', '5', '6'],
      from: '00:00',
      to: '23:59',
      timeZone: 'Asia/Dhaka',
    }).expect(200);
    expect((await contactNow(archive().as('partner'), id)).decision).toEqual({ allowed: false, reason: 'not-wished' });
    await change(code, { contact: 'hours', from: '10:00', to: '11:00', timeZone: 'Asia/Dhaka' }).expect(400);
  });
});
