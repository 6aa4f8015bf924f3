import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { entrust, useArchive } from '#test/archive';

const archive = useArchive();

describe('what was sent and cannot be used', () => {
  it.each([
    ['en', 'Password (missing)'],
    ['hi', 'पासवर्ड (छूटा हुआ)'],
    ['bn', 'পাসওয়ার্ড (বাদ পড়েছে)'],
    ['ne', 'पासवर्ड (छुटेको)'],
  ])('is named as its form names it, with its fault, in the language of who sent it (%s)', async (locale, fault) => {
    const { text } = await request(archive().deskApp)
      .post('/sign-in')
      .set('Sec-Fetch-Site', 'same-origin')
      .set('Accept-Language', locale)
      .set('Accept', 'text/html')
      .type('form')
      .send({ email: 'someone@katha.example' })
      .expect(400);
    expect(text).toContain(fault);
    expect(text).not.toContain('Invalid input');
  });

  it.each([
    ['redactor', (id: string) => `/testimonies/${id}/publication/record`, { title: 'ab', language: 'en' }, 'शीर्षक ('],
    [
      'redactor',
      (id: string) => `/testimonies/${id}/publication/record`,
      { title: 'abc', language: 'en', departurePeriod: 'long ago' },
      'कहिले गइन् (वर्ष, वा 2010-2014) (लेख्नुपर्ने गरी लेखिएको छैन)',
    ],
    ['partner', () => '/testimonies', { known: '' }, 'बोलिएका भाषा (छुटेको)'],
    ['steward', () => '/partners', { name: 'Somebody', country: 'Nepal' }, 'देश ('],
    ['steward', () => '/people/invitations', { role: 'partner', partnerId: '' }, 'साझेदार (साझेदार कर्मचारी'],
    ['researcher', () => '/uses', { address: '0', kind: 'teaching', institution: 'a@b.example' }, 'इमेल ठेगाना होइन'],
  ] as const)('is named so on the desk (%s, %s)', async (who, path, fields, named) => {
    const id = await entrust(archive());
    const agent = await archive().atDesk(who);
    const { text } = await agent
      .post(`${path(id)}?lang=ne`)
      .type('form')
      .send(fields)
      .expect(400);
    expect(text).toContain(named);
    expect(text).not.toMatch(/Invalid input|Too small|(?:departurePeriod|partnerId|languages) \(/);
  });

  it('keeps an invitation that was refused as it was filled in', async () => {
    const agent = await archive().atDesk('steward');
    const { text } = await agent
      .post('/people/invitations')
      .type('form')
      .send({ role: 'partner', partnerId: '', email: 'new@katha.example' })
      .expect(400);
    expect(text).toMatch(/<option value="partner" selected>|<option [^>]*selected[^>]*value="partner"/);
    expect(text).toContain('value="new@katha.example"');
  });

  it('keeps the reason of a signature that was refused, also where nothing is left to sign', async () => {
    const id = await entrust(archive());
    const path = `/testimonies/${id}/publication`;
    const reviewer = await archive().atDesk('reviewer');
    const sign = () => reviewer.post(`${path}/disclosure`).type('form').send({ reason: 'Too few' }).expect(422);
    const kept = /<textarea[^>]*name="reason"[^>]*>Too few<\/textarea>/;
    expect((await sign()).text).toMatch(kept);
    const record = {
      title: 'A rare way',
      language: 'en',
      originCountry: 'BD',
      destination: 'CY',
      departurePeriod: '1995',
    };
    const redactor = await archive().atDesk('redactor');
    await redactor.post(`${path}/record`).type('form').send(record).expect(303);
    const { text } = await sign();
    expect(text).toMatch(kept);
    expect(text).toContain('href="#risk"');
  });

  it('leaves standing what was typed, but no password', async () => {
    const id = await entrust(archive());
    const stranger = request.agent(archive().deskApp).set('Sec-Fetch-Site', 'same-origin');
    const wrong = await stranger
      .post('/sign-in')
      .type('form')
      .send({ email: archive().email('partner'), password: 'not the right one' })
      .expect(401);
    expect(wrong.text).toContain(`value="${archive().email('partner')}"`);
    expect(wrong.text).not.toContain('not the right one');
    const partner = await archive().atDesk('partner');
    const known = 'kin: Typedword Thapa\nvillage: Long Village';
    const intake = await partner.post('/testimonies').type('form').send({ known, reference: 'KTM-99' }).expect(400);
    expect(intake.text).toContain('Typedword Thapa');
    expect(intake.text).toContain('value="KTM-99"');
    const redactor = await archive().atDesk('redactor');
    const record = { title: 'A long title', summary: 'A typed summary.', language: 'en', departurePeriod: 'once' };
    const path = `/testimonies/${id}/publication/record`;
    const refused = await redactor.post(path).type('form').send(record).expect(400);
    for (const typed of ['A long title', 'A typed summary.', 'value="once"']) expect(refused.text).toContain(typed);
    // Programs that ask a page are told in their own form.
    await redactor
      .post(path)
      .set('Accept', 'application/json')
      .type('form')
      .send(record)
      .expect('Content-Type', /problem/);
    await redactor
      .post(path)
      .type('form')
      .send({ ...record, departurePeriod: '२०१० – २०१४' })
      .expect(303);
  });

  it('says to a woman what she left out, in her words', async () => {
    const post = (fields: Record<string, string>) =>
      request(archive().publicApp)
        .post('/yours/change')
        .set('Accept-Language', 'en')
        .type('form')
        .send(fields)
        .expect(400);
    const hours = (await post({ code: '9876 5432', contact: 'hours', from: '10:00', scopes: 'media' })).text;
    expect(hours).toContain('When may we call? (choose the days, and from when to when)');
    // What she chose is kept, what was missing is asked there, and her code is given anew.
    for (const kept of ['name="contact" value="hours"', 'name="scopes" value="media"', 'name="days"'])
      expect(hours).toContain(kept);
    expect(hours).not.toContain('9876');
    expect(hours).toContain('<title>Page</title>');
    const words = (await post({ code: '1', wish: 'other' })).text;
    expect(words).toContain('Ask for a change (say in your words what it is)');
    expect(words).toContain('<textarea id="f-words"');
  });
});
