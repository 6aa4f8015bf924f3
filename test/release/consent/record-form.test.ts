import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordConsent } from '#release/consent';
import { getConsent } from '#actions/release/consent';
import { LOCALES } from '#platform/i18n';
import { SCOPES } from '#rules/release/consent';
import { consentRecord, entrust, useArchive } from '#test/archive';
import { SCOPE_GROUPS } from '../../../src/release/consent/record-form.tsx';
import { reasonTexts } from '../../../src/release/consent/text.ts';
import { withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();
let agent: ReturnType<typeof request.agent>;
beforeAll(async () => {
  agent = await archive().atDesk('partner');
});
const page = async (id: string, locale = 'en') =>
  (await agent.get(`/testimonies/${id}/consent?lang=${locale}`).expect(200)).text;

/** What a browser would send if nobody changed anything. */
function asItStands(html: string): [string, string][] {
  const form = /<form method="post" action="\/testimonies\/[^"]+\/consent">([\s\S]*?)<\/form>/.exec(html)?.[1] ?? '';
  const attribute = (tag: string, name: string) =>
    new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, 'name') ?? '';
    const ticked = /type="(?:checkbox|radio)"/.test(tag);
    return ticked && !/ checked/.test(tag) ? [] : [[name, attribute(tag, 'value') ?? '']];
  });
  const areas = [...form.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)].map(
    ([, tag = '', text = '']): [string, string] => [attribute(` ${tag}`, 'name') ?? '', text],
  );
  const lists = [...form.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, tag = '', options = '']): [string, string] => {
      const all = [...options.matchAll(/<option ([^>]*)>/g)].map(([option]) => option);
      return [
        attribute(` ${tag}`, 'name') ?? '',
        attribute(all.find((one) => / selected/.test(one)) ?? all[0] ?? '', 'value') ?? '',
      ];
    },
  );
  return [...inputs, ...areas, ...lists];
}

describe('the form that records her consent', () => {
  it('asks each question once', () => {
    expect(Object.values(SCOPE_GROUPS).flat().sort()).toEqual([...SCOPES].sort());
  });

  it('stands open for a new one, and folded with what was said for one that was recorded', async () => {
    const fresh = await entrust(archive(), { consent: null });
    const known = await entrust(archive());
    expect((await page(fresh)).match(/<details class="group" open/g)?.length).toBe(7);
    const folded = await page(known);
    expect(folded).not.toMatch(/<details class="group" open/);
    expect(folded).toContain('yes: 3 · no: 2');
    expect(await page(known, 'bn')).toContain('হ্যাঁ: ৩ · না: ২');
    for (const locale of LOCALES) expect(asItStands(await page(known, locale)).length).toBeGreaterThan(SCOPES.length);
  });

  it('sent back as it stands changes nothing', async () => {
    const id = await entrust(archive(), { consent: null });
    const record = consentRecord({
      risk: 'high',
      audiences: ['accredited-researcher', 'advocate', 'public'],
      audienceRule: 'all',
      media: ['text', 'audio'],
      languages: ['ne', 'latn'],
      territories: ['NP', 'IN'],
      embargo: { until: '2031-02-03T00:00:00Z', event: 'my case is "over"' },
      expiresAt: '2041-02-03T00:00:00Z',
      reconsentAt: '2032-02-03T00:00:00Z',
      coolingOffDays: 9,
      reviewsFinal: true,
      furtherBases: [
        { jurisdiction: 'IN', ground: 'consent' },
        { jurisdiction: 'DE', ground: 'consent' },
      ],
      naming: 'chosen-name',
      contactBack: true,
      afterDeath: 'withdraw',
    });
    const kept = {
      redactionWishes: 'the shop',
      contactHow: 'by the school',
      contactWindow: 'mornings',
      benefit: 'a copy',
      riskNotes: 'her uncle',
      safety: { days: [1, 3], from: '09:00', to: '11:30', timeZone: 'Asia/Riyadh' },
    };
    await recordConsent(archive().as('partner'), id, { record, private: kept });
    const before = await getConsent(archive().as('partner'), id);
    await agent
      .post(`/testimonies/${id}/consent`)
      .type('form')
      .send(new URLSearchParams(asItStands(await page(id))).toString())
      .expect(303);
    const after = await getConsent(archive().as('partner'), id);
    expect(after.records).toBe(before.records + 1);
    expect(after.record).toEqual(before.record);
    expect(after.private).toEqual(before.private);
  });

  it('keeps what was typed where some of it cannot be used, says which and why, and records nothing', async () => {
    const id = await entrust(archive());
    const changed = new Map<string, string>([
      ['territories', 'Nepal'],
      ['safeFrom', 'nine'],
      ['ageAtConsent', '3'],
      ['contactHow', 'by the "school" & the shop'],
      ['scope-teaching', 'ask'],
    ]);
    const sent = asItStands(await page(id)).map(
      ([name, value]) => [name, changed.get(name) ?? value] as [string, string],
    );
    const answer = await agent
      .post(`/testimonies/${id}/consent`)
      .type('form')
      .send(new URLSearchParams([...sent, ['safeDays', '2']]).toString())
      .expect(400);
    // Above the form by the names of the fields, and at each field.
    for (const said of [
      'Only in these countries (Write two letters for each country, such as NP IN.)',
      'Hours in which a call cannot give her away (Choose at least one day, and write both times, such as 09:30.)',
      'Her age (Write a whole number.)',
    ])
      expect(answer.text).toContain(said);
    expect(answer.text.match(/<p class="problem"/g)).toHaveLength(3);
    // The languages of the page lead to the form.
    expect(answer.text).toContain(`href="/testimonies/${id}/consent?lang=ne"`);
    const kept = new Map(asItStands(answer.text));
    for (const [name, value] of changed) expect([name, kept.get(name)]).toEqual([name, value]);
    expect(kept.get('safeDays')).toBe('2');
    // The groups that hold what is wrong stand open, the others as they were.
    expect(answer.text.match(/<details class="group" open/g)?.length).toBe(3);
    expect(answer.text).not.toMatch(/must match|Invalid|territories\.0/);
    expect((await getConsent(archive().as('partner'), id)).records).toBe(1);
  });

  it('sent untouched records nothing; that she says no to everything is said by itself', async () => {
    const id = await entrust(archive(), { consent: null });
    const send = (fields: [string, string][]) =>
      agent.post(`/testimonies/${id}/consent`).type('form').send(new URLSearchParams(fields).toString());
    const untouched = asItStands(await page(id));
    const { text } = await send(untouched).expect(400);
    expect(text).toContain('What she allows (Ask her, and mark her answers.');
    expect(text).toContain('She was asked, and says no to everything');
    expect((await getConsent(archive().as('partner'), id)).records).toBe(0);
    const answer = await send([...untouched, ['allNo', 'true']]).expect(303);
    const after = (await agent.get(answer.headers['location'] ?? '').expect(200)).text;
    expect(after).toContain('She allows nothing.');
    // Said once, it is not asked again.
    await send(asItStands(after)).expect(303);
  });

  it('once sent says in words what it allows now, and what stands in the way', async () => {
    const id = await entrust(archive());
    const send = async (change: Record<string, string>, locale = 'en') => {
      const sent = asItStands(await page(id)).map(([name, value]) => [name, change[name] ?? value] as [string, string]);
      const { headers } = await agent
        .post(`/testimonies/${id}/consent`)
        .type('form')
        .send(new URLSearchParams(sent).toString())
        .expect(303);
      return (await agent.get(`${headers['location']}&lang=${locale}`).expect(200)).text;
    };
    const open = await send({ 'scope-teaching': 'ask' });
    expect(open).toContain('Her consent is recorded');
    expect(open).toMatch(/She allows:<\/strong> Keep it locked away · Write down what was said · /);
    expect(open).toMatch(/To be asked each time:<\/strong> [^·<]+<\/p>/);
    expect(open).toMatch(/It may be published now, for:<\/strong> [^<]*everyone/);
    const waiting = await send({ embargoUntil: '2099-01-01' });
    expect(waiting).toContain('Nothing of it may be published now.');
    expect(waiting).toContain(reasonTexts.embargo.what.en);
    expect(await page(id)).not.toContain('Her consent is recorded');
  });

  it('of a testimony that was taken back says so, keeps what was recorded, and takes nothing more', async () => {
    const id = await entrust(archive());
    await withdraw(archive().as('partner'), id, 30);
    const html = await page(id);
    expect(html).toContain('It was taken back.');
    expect(html).toContain('<details open><summary>What was recorded');
    expect(html).toContain(`href="/testimonies/${id}/withdraw"`);
    expect(html).not.toMatch(/<form [^>]*action="\/testimonies/);
    for (const path of ['consent', 'consent/events'])
      await agent
        .post(`/testimonies/${id}/${path}`)
        .type('form')
        .send(
          new URLSearchParams([...asItStands(await page(await entrust(archive()))), ['kind', 'requested']]).toString(),
        )
        .expect(410);
  });
});
