import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import { useArchive } from '#test/archive';
import { HELP } from '../../../src/open/search/help-page.tsx';
import { bytes, useEditions } from './tools.ts';
import type { TestEdition } from './archive.ts';

const archive = useArchive();
const editions = useEditions(archive);

const get = async (path: string, language = 'en') =>
  (await request(archive().publicApp).get(path).set('Accept-Language', language).expect(200)).text;
const csv = async (path: string) => {
  const { body } = await request(archive().publicApp).get(path).buffer(true).parse(bytes).expect(200);
  return parse(body as Buffer, { columns: true, bom: true }) as unknown as Record<string, string>[];
};
const at = (path: string) => path.replaceAll('&amp;', '&');

let hers = '';
beforeAll(async () => {
  const say = (title: string, text: string, more: Partial<TestEdition> = {}) =>
    editions().publish({ publicId: editions().id(), title, segments: [{ ord: 0, lang: 'en', text }], ...more });
  const way = (originCountry: string, destination: string, departurePeriod: string) => ({
    originCountry,
    destination,
    departurePeriod,
    returnPeriod: departurePeriod,
  });
  hers = (
    await say('First', 'Long before the tapirword came after.', {
      facts: way('NP', 'KW', '2012'),
      themes: ['theme/kafala', 'theme/organising', 'violation/wages-withheld'],
    })
  ).publicId;
  await say('Second', 'Another tapirword zebra.', { facts: way('NP', 'KW', '2003'), themes: ['theme/kafala'] });
  await say('Third', 'A tapirword, an apple; and <b>loud</b> tapirword “quoted”.', {
    facts: way('BD', 'LB', '2013'),
    themes: ['theme/organising'],
  });
  await say('Fourth', 'The kammala garden.');
  await say('पाँचवीं', 'वहाँ कमला थी।', { language: 'hi', segments: [{ ord: 0, lang: 'hi', text: 'वहाँ कमला थी।' }] });
  await say('Hidden', 'Only an advocate reads this tapirword.', {
    facts: way('IN', 'OM', '2013'),
    audiences: ['advocate'],
  });
});

describe('the page of results', () => {
  it('takes one filter away, or all, and keeps the search', async () => {
    const page = await get('/search?q=tapirword&f=origin/np&f=theme/kafala&f=origin/np&sort=newest');
    expect(page).toContain('aria-label="Take away: Nepal"');
    expect(page).toContain('href="/search?q=tapirword&amp;f=theme%2Fkafala&amp;sort=newest"');
    expect(page).toContain('href="/search?q=tapirword&amp;sort=newest"');
    expect(page.match(/class="tag"/g)).toHaveLength(2);
  });

  it('narrows the lists by a name in any script, and keeps what was chosen', async () => {
    const page = await get('/search?q=tapirword&f=theme/kafala&find=কুয়েত');
    expect(page).toContain('name="f" value="destination/kw"');
    expect(page).not.toContain('value="destination/lb"');
    expect(page).toMatch(/type="hidden" name="f" value="theme\/kafala"|value="theme\/kafala" checked/);
    expect(await get('/search?q=tapirword&find=nowhereland')).toContain('Nothing in the lists is called so');
  });

  it('points at the place of a slip, and shows nothing of markup as markup', async () => {
    const page = await get('/search?q=%3Cscript%3E(a');
    expect(page).toContain('Character 9');
    expect(page).toContain('<mark>(</mark>');
    expect(page).not.toContain('<script>(');
    expect(await get('/search?q=तपाईं%20(क', 'ne')).toContain('अक्षर ७');
  });

  it('keeps what was chosen while a slip is mended, and offers no empty lists', async () => {
    const slip = await get('/search?q=(a&f=theme/kafala');
    expect(slip).toContain('<input type="hidden" name="f" value="theme/kafala"/>');
    for (const page of [slip, await get('/search?q=nosuchword')]) expect(page).not.toContain('Narrow down');
  });

  it('offers a better spelling in the script that was typed', async () => {
    // A word of another script that sounds just so is nearer, but would be found as it was typed.
    expect(await get('/search?q=kamala+gardn')).toContain('>kammala garden</a>?');
  });

  it('says what a search that finds nothing would find without one of its parts, with the count it then gives', async () => {
    const page = await get('/search?q=tapirword+nosuchword&f=destination/kw');
    const [, href = '', left, count] =
      /<a href="([^"]+)">without ([^<]+)<\/a> <span class="soft">(\d+)/.exec(page) ?? [];
    expect([left, count]).toEqual(['nosuchword', '2']);
    expect(await get(at(href))).toContain('2 passages in 2 testimonies');
    expect(await get('/search?q=tapirword+nosuchword&f=destination/om')).toContain('only tapirword');
    expect(await get('/search?q=nosuchword')).toContain('Try fewer words');
  });

  it('offers alternatives where "or" was typed small', async () => {
    const page = await get('/search?q=tapirword+or+nosuchword');
    const [, href = '', count] =
      /<a href="([^"]+)">tapirword OR nosuchword<\/a> <span class="soft">(\d+)/.exec(page) ?? [];
    expect(await get(at(href))).toContain(`in ${count} testimonies`);
    expect(await get('/search?q=or+nosuchword')).not.toContain('OR nosuchword');
  });

  it('names what an address chooses by that is in no list, and leads on without it', async () => {
    const { text } = await request(archive().publicApp)
      .get('/search?q=tapirword&f=theme/kafala&f=ageBand/30&f=%3Cb%3E')
      .expect(400);
    expect(text).toContain('ageBand/30 and &lt;b>');
    expect(text).toContain('href="/search?q=tapirword&amp;f=theme%2Fkafala"');
  });

  it('names signs that were not looked for, and takes lengths of a page that it knows', async () => {
    expect(await get('/search?q=tapirword+%3F%3F&per=50')).toContain('These signs were not looked for: ??');
    for (const per of ['-1', '1e9', 'x', '50&per=20']) await get(`/search?q=tapirword&per=${per}`);
  });
});

describe('charts', () => {
  it('draw what the table says, as pictures that are well-formed and have a name', async () => {
    for (const locale of LOCALES) {
      const page = await get('/search/charts?q=tapirword', locale);
      const pictures = [...page.matchAll(/<svg viewBox[\s\S]*?<\/svg>/g)]
        .map(([svg]) => svg)
        .filter((svg) => svg.includes('role="img"'));
      expect(pictures).toHaveLength(3);
      for (const svg of pictures) {
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).toMatch(/<title id="\w+-title">[^<]{3,}<\/title><desc id="\w+-about">[^<]{3,}<\/desc>/);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
    }
    const page = await get('/search/charts?q=tapirword');
    expect(page).toContain('<title>Nepal → Kuwait: 2</title>');
    expect(page).toMatch(/<td>Nepal<\/td><td>Kuwait<\/td><td><a href="[^"]+">2<\/a>/);
    expect(page).not.toContain('Oman');
  });

  it('say years in the digits of the language, and name none of several that hold the most', async () => {
    expect(await get('/search/charts?q=tapirword', 'bn')).toMatch(/<text [^>]*>২০১০<\/text>/);
    expect(await get('/search/charts?q=tapirword', 'ne')).toContain('२०१० को दशक');
    expect(await get('/search/charts?q=tapirword')).toContain('The most: Nepal → Kuwait, 2.');
    expect(await get('/search/charts?q=tapirword+zebra+OR+apple', 'bn')).toContain('সবচেয়ে বড় সংখ্যা ১, ২ বার।');
  });

  it('lead from each number to the search that finds just those', async () => {
    const rows = await csv('/search/charts.csv?q=tapirword');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const search = new URL(row['search'] ?? '');
      const answer = await request(archive().publicApp).get(`/api/v1/search${search.search}`).expect(200);
      expect([row['row'], row['column'], answer.body.testimonies]).toEqual([
        row['row'],
        row['column'],
        Number(row['testimonies']),
      ]);
    }
    expect(rows.find((row) => row['chart'] === 'together')).toMatchObject({ testimonies: '1' });
  });

  it('say so where there is nothing to draw, and where the query has a slip', async () => {
    expect(await get('/search/charts?q=nosuchword')).toContain('There is nothing to draw');
    expect(await get('/search/charts?q=(a')).toContain('Character 1');
    await request(archive().publicApp).get('/search/charts.csv?q=(a').expect(400);
    await request(archive().publicApp).get('/search/charts?f=ageBand/30').expect(400);
  });
});

describe('words in context', () => {
  it('puts each occurrence on a line, ordered by what stands after or before', async () => {
    const lines = await csv('/search/context.csv?q=tapirword&order=after');
    expect(lines.map((line) => line['after'])).toEqual([
      ', an apple; and <b>loud</b> tapirword “quoted”.',
      '“quoted”.',
      'came after.',
      'zebra.',
    ]);
    expect(lines[2]).toMatchObject({ before: 'Long before the', keyword: 'tapirword' });
    expect(lines[2]?.['url']).toBe(`${archive().config.publicUrl}/t/${hers}#p-0000`);
    const page = await get('/search/context?q=tapirword&order=before');
    expect(page).toContain('4 lines from 3 testimonies');
    expect(page).not.toContain('<b>loud');
    // No space where she made none, and whose words they are.
    expect(page).toMatch(/<bdi>A <\/bdi><\/span><a href="[^"]+"><mark>tapirword<\/mark><\/a><span><bdi>, an apple;/);
    expect(page).toContain('<cite class="soft" lang="en">Third</cite>');
  });

  it('asks for a word where there is none', async () => {
    expect(await get('/search/context?f=theme/kafala')).toContain('Type a word');
    expect(await get('/search/context?q=nosuchword')).toContain('stand in no one’s own words');
  });

  it('cuts no line within a placeholder', async () => {
    const around = '[woman from the same village 2] went to [a district in the hills of the east]मा then, ';
    const { publicId } = await editions().publish({
      publicId: editions().id(),
      title: 'Fifth',
      segments: [{ ord: 0, lang: 'en', text: `${around.repeat(2)}okapiword ${around.repeat(3)}okapiword.` }],
    });
    // One that is longer than a line.
    const long = `[${'very '.repeat(20)}long]`;
    await editions().publish({
      publicId: editions().id(),
      title: 'Sixth',
      segments: [{ ord: 0, lang: 'en', text: `Once in ${long} okapiword ${long} it was.` }],
    });
    const lines = await csv('/search/context.csv?q=okapiword');
    expect(lines.filter((line) => line['url']?.includes(publicId))).toHaveLength(2);
    for (const side of lines.flatMap((line) => [line['before'] ?? '', line['after'] ?? '']))
      expect(side).toMatch(/^[^[\]]*(?:\[[^[\]]+\][^[\]]*)*$/);
    expect(lines.find((line) => line['title'] === 'Sixth')).toMatchObject({ before: `… ${long}`, after: `${long} …` });
  });
});

describe('two searches side by side', () => {
  it('counts each side as the search itself does, its own choice included', async () => {
    const rows = await csv('/search/compare.csv?q=tapirword&f=theme/kafala&q2=tapirword&f2=origin/bd');
    const of = (value: string) => {
      const row = rows.find((one) => one['value'] === value);
      return [row?.['first_testimonies'], row?.['second_testimonies'], row?.['first_share'], row?.['second_share']];
    };
    expect(rows[0]).toMatchObject({ list: 'all', first_testimonies: '2', second_testimonies: '1' });
    expect(of('theme/organising')).toEqual(['1', '1', '0.5000', '1.0000']);
    // A list to choose from would count the two others here; what is compared is what was found.
    expect(of('origin/np')).toEqual(['2', '0', '1.0000', '0.0000']);
    expect(rows.some((row) => row['value'] === 'origin/in')).toBe(false);
    const page = await get('/search/compare?q=tapirword&f=theme/kafala&q2=(a');
    expect(page).toContain('Character 1');
  });
});

describe('the help page', () => {
  it('has examples in four scripts, each of which the search understands', async () => {
    const examples = HELP.flatMap((line) => line.examples);
    for (const script of [/[A-Za-z]/, /[\u0900-\u097f]/, /[\u0980-\u09ff]/])
      expect(examples.filter(({ q }) => script.test(q)).length).toBeGreaterThan(3);
    for (const { q } of examples) {
      const answer = await request(archive().publicApp)
        .get(`/api/v1/search?q=${encodeURIComponent(q)}`)
        .expect(200);
      expect([q, answer.body.problems]).toEqual([q, []]);
    }
    for (const locale of LOCALES) expect(await get('/search/help', locale)).toContain('गन्तव्य:साइप्रस');
  });
});

describe('whatever stands in an address', () => {
  const UGLY = [
    '%00',
    '%E2%80%AE%E2%80%8F',
    '%ED%A0%80',
    '"',
    '((((((',
    'a'.repeat(3_900),
    '<svg/onload=x>',
    'f%5B%5D=1',
    '-',
    '*',
    'year:9999..1',
    'OR',
  ];
  it.each([
    '/search',
    '/search/context',
    '/search/charts',
    '/search/compare',
    '/search/saved',
    '/search/context.csv',
    '/search/charts.csv',
    '/search/compare.csv',
  ])(
    '%s answers, or says what is wrong',
    async (path) => {
      for (const q of UGLY) {
        for (const rest of [
          `q=${q}`,
          `q=a&q=${q}`,
          `q=tapirword&f=${q}`,
          `q2=${q}&f2=${q}`,
          `q=tapirword&about=${q}&order=${q}&page=${q}&per=${q}&find=${q}`,
        ]) {
          const answer = await request(archive().publicApp).get(`${path}?${rest}`);
          expect([`${path}?${rest}`, answer.status < 500]).toEqual([`${path}?${rest}`, true]);
          expect(answer.text ?? '').not.toContain('<svg/onload');
        }
      }
    },
    60_000,
  );
});
