import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchArchive } from '#open/search';
import type { Context } from '#platform/context';
import { LOCALES } from '#platform/i18n';
import { allConcepts, isPublicConcept } from '#release/publication';
import { useDatabase } from '#test/database';
import { resolveFacetValue } from '../../../src/open/search/facets.ts';
import { relayAll } from '../../../src/open/search/maintain.ts';
import { placeNames, PLACES, synonymsFor } from '../../../src/open/search/vocabulary.ts';
import { words } from '../../../src/open/search/words.ts';
import { newPublicId, TestArchive } from './archive.ts';
import { noMeilisearch, startMeilisearch } from './meili-server.ts';

const folded = (name: string) =>
  words(name)
    .map((word) => word.folded)
    .join(' ');

describe('the place authority', () => {
  it('has every place once, with names in four languages and a country', () => {
    expect(new Set(PLACES.map((place) => place.id)).size).toBe(PLACES.length);
    for (const place of PLACES) {
      expect(place.country).toMatch(/^[A-Z]{2}$/);
      for (const locale of LOCALES)
        expect([place.id, locale, place.names[locale]?.length > 0]).toEqual([place.id, locale, true]);
      for (const name of [...place.names.hi, ...place.names.ne]) expect(name).toMatch(/^[\u0900-\u097f ]+$/);
      for (const name of place.names.bn) expect(name).toMatch(/^[\u0980-\u09ff ]+$/);
    }
  });

  it('gives no name to two places', () => {
    const owners = Map.groupBy(
      PLACES.flatMap((place) => [...new Set(placeNames(place).map(folded))].map((name) => ({ name, id: place.id }))),
      (one) => one.name,
    );
    expect(
      [...owners.values()].filter((list) => list.length > 1).map((list) => list.map((one) => `${one.name} ${one.id}`)),
    ).toEqual([]);
  });

  it('names countries in fields by any name, and offers the country of a town', () => {
    for (const [text, value] of [
      ['Burma', 'origin/mm'],
      ['Ceylon', 'origin/lk'],
      ['সৌদি', 'destination/sa'],
      ['साउदी अरब', 'destination/sa'],
      ['UAE', 'destination/ae'],
    ] as const)
      expect([text, resolveFacetValue(value.split('/')[0] ?? '', text)]).toEqual([text, { value }]);
    expect(resolveFacetValue('destination', 'दुबई')).toEqual({ suggestions: ['ae'] });
    expect(resolveFacetValue('origin', 'Dacca')).toEqual({ suggestions: ['bd'] });
  });

  it.each([
    ['Kathmandu', 'काठमाडौं'],
    ['Dacca', 'ঢাকা'],
    ['ঢাকা', 'Dhaka'],
    ['Bombay', 'मुम्बई'],
    ['Calcutta', 'কলকাতা'],
    ['Burma', 'Myanmar'],
    ['साउदी', 'সৌদি আরব'],
    ['Chittagong', 'চট্টগ্রাম'],
    ['Jessore', 'যশোর'],
    ['बनारस', 'Varanasi'],
  ])('knows that %s is %s', (one, other) => {
    expect(synonymsFor(folded(one))).toContain(folded(other));
    expect(synonymsFor(folded(other))).toContain(folded(one));
  });
});

function describeNames(options: () => { meiliUrl?: string }) {
  const database = useDatabase();
  let archive: TestArchive;
  let world: Context;
  const concepts = allConcepts().filter((concept) => isPublicConcept(concept.id));
  const idOf = new Map<string, string>();
  let dhaka = '';
  let old = '';

  beforeAll(async () => {
    archive = await TestArchive.open(database());
    world = archive.context('katha_public', options());
    const say = async (language: string, text: string, more: { themes?: string[]; facts?: object } = {}) =>
      (
        await archive.publish({
          publicId: newPublicId(),
          title: language === 'bn' ? 'তাঁর কথা' : 'उनको कुरा',
          language,
          segments: [{ ord: 0, lang: language, text }],
          ...more,
        })
      ).publicId;
    for (const [n, { id }] of concepts.entries())
      idOf.set(id, await say(n % 2 ? 'bn' : 'ne', n % 2 ? 'আমি ফিরে এসেছি।' : 'म फर्किएँ।', { themes: [id] }));
    dhaka = await say('bn', 'আমরা ঢাকা থেকে রওনা হলাম।');
    old = await say('en', 'We sailed from Rangoon to Calcutta.');
    idOf.set('kuwait', await say('ne', 'म फर्किएँ।', { facts: { originCountry: 'LK', destination: 'KW' } }));
    await relayAll(archive.context('katha_worker', options()));
  }, 120_000);
  afterAll(() => archive.close());

  const find = async (q: string, exact = false) => {
    const page = await searchArchive(world, { q, exact, perPage: 100 });
    expect([q, page.problems, page.degraded]).toEqual([q, [], false]);
    return page;
  };
  const idsOf = async (q: string, exact = false) => (await find(q, exact)).hits.map((hit) => hit.publicId);

  it('finds what is tagged with a concept by its name in any language', async () => {
    const missed: string[] = [];
    for (const concept of concepts) {
      for (const locale of LOCALES) {
        // A colon would make a field of the word before it.
        const name = concept.prefLabel[locale].replaceAll(':', '');
        if (!(await idsOf(name)).includes(idOf.get(concept.id) ?? '')) missed.push(`${concept.id} ${locale}: ${name}`);
      }
    }
    expect(concepts.length).toBeGreaterThan(90);
    expect(missed).toEqual([]);
  }, 120_000);

  it('says which tags it looked for, and looks for none in quotes or with the exact spelling', async () => {
    const page = await find('মজুরি আটকে রাখা বা কম দেওয়া');
    expect(page.widened.flatMap((one) => one.tags)).toEqual(['violation/wages-withheld']);
    expect(await idsOf('"মজুরি আটকে রাখা বা কম দেওয়া"')).toEqual([]);
    expect(await idsOf('মজুরি আটকে রাখা বা কম দেওয়া', true)).toEqual([]);
  });

  it('finds places by their other names, and countries by the record', async () => {
    for (const q of ['Dhaka', 'Dacca', 'ढाका', 'ঢাকা']) expect([q, await idsOf(q)]).toEqual([q, [dhaka]]);
    expect(await idsOf('Dacca', true)).toEqual([]);
    for (const q of ['Yangon', 'यांगून', 'কলকাতা', 'Kolkata']) expect([q, await idsOf(q)]).toEqual([q, [old]]);
    for (const q of ['Kuwait', 'कुवेत', 'কুয়েত', 'Ceylon', 'শ্রীলঙ্কা'])
      expect([q, (await idsOf(q)).includes(idOf.get('kuwait') ?? '')]).toEqual([q, true]);
  });
}

describe('names on Postgres', () => {
  describeNames(() => ({}));
});

describe.skipIf(noMeilisearch !== null)(`names on Meilisearch${noMeilisearch ? ` (${noMeilisearch})` : ''}`, () => {
  let server: Awaited<ReturnType<typeof startMeilisearch>>;
  beforeAll(async () => {
    server = await startMeilisearch();
  });
  afterAll(() => server?.stop());
  describeNames(() => ({ meiliUrl: server.url }));
});
