import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { useArchive } from '#test/archive';
import { csvRow } from '../../../src/open/search/csv.ts';
import { bytes, useEditions } from './tools.ts';

const archive = useArchive();
const editions = useEditions(archive);

const HOSTILE = '=HYPERLINK("http://example.org","x"), "quoted"\r\nER  - \r\nTY  - JOUR <script>';
const get = (path: string) => request(archive().publicApp).get(path).buffer(true).parse(bytes);
const text = async (path: string) => (await get(path).expect(200)).body.toString('utf8') as string;
const csv = (file: string) => parse(file, { columns: true, bom: true }) as Record<string, string>[];
const jsonl = (file: string) =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const ris = (file: string) =>
  file
    .split('ER  - \r\n')
    .slice(0, -1)
    .map((record) =>
      record
        .split('\r\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, 2), line.slice(6)] as const),
    );

let hostile = '';
let plain = '';
let kept = '';

beforeAll(async () => {
  hostile = (
    await editions().publish({
      publicId: editions().id(),
      title: HOSTILE,
      themes: ['theme/kafala'],
      facts: { originCountry: 'NP', destination: 'KW' },
      segments: [
        { ord: 0, lang: 'en', text: '=1+1 the tapirword, "said" she,\nER  - and went.' },
        { ord: 1, lang: 'ne', text: 'म घर फर्किएँ। tapirword' },
      ],
    })
  ).publicId;
  plain = (
    await editions().publish({
      publicId: editions().id(),
      title: 'A plain one',
      segments: [{ ord: 0, lang: 'en', text: 'Here the tapirword stands again.' }],
    })
  ).publicId;
  kept = (
    await editions().publish({
      publicId: editions().id(),
      title: 'For research',
      audiences: ['accredited-researcher'],
      segments: [{ ord: 0, lang: 'en', text: 'The tapirword kept back.' }],
    })
  ).publicId;
});

describe('results of a search as files', () => {
  it('gives CSV that says what was asked and leads to each passage', async () => {
    const file = await text('/search/export.csv?q=tapirword&sort=title');
    expect(file.startsWith('\ufeff"rank","id"')).toBe(true);
    expect(file.replaceAll('\r\n', '').includes('\r')).toBe(false);
    const rows = csv(file);
    expect(new Set(rows.map((row) => row['id']))).toEqual(new Set([hostile, plain]));
    for (const row of rows) {
      expect(row).toMatchObject({ query: 'tapirword', filters: '', sort: 'title', cut: 'false', edition: '1' });
      expect(row['url']).toBe(`${archive().config.publicUrl}/t/${row['id']}/e1#${row['anchor']}`);
      expect(row['search']).toBe(`${archive().config.publicUrl}/search?q=tapirword&sort=title`);
      expect(Number(row['found'])).toBe(rows.length);
      expect(Date.parse(row['exported'] ?? '')).toBeGreaterThan(Date.now() - 60_000);
    }
    const evil = rows.find((row) => row['id'] === hostile);
    expect(evil).toMatchObject({
      title: `'${HOSTILE.replaceAll('\r\n', '\n')}`,
      themes: 'theme/kafala',
      destination: 'KW',
    });
    expect(evil?.['text']).toContain('म घर फर्किएँ।');
  });

  it('gives JSON lines with the search first and the count last', async () => {
    const lines = jsonl(await text('/search/export.jsonl?q=tapirword'));
    expect(lines[0]).toMatchObject({ type: 'search', query: 'tapirword', filters: [], cut: false, testimonies: 2 });
    expect(lines.at(-1)).toEqual({ type: 'end', hits: lines.length - 2 });
    const hit = lines.find((line) => line['id'] === hostile);
    expect(hit).toMatchObject({ type: 'hit', title: HOSTILE, themes: ['theme/kafala'], uses: [] });
  });

  it('gives RIS in which no title or word ends a record', async () => {
    const file = await text('/search/export.ris?q=tapirword');
    const records = ris(file);
    const found = csv(await text('/search/export.csv?q=tapirword'));
    expect(records.length).toBe(found.length);
    for (const [n, record] of records.entries()) {
      expect(record[0]).toEqual(['TY', 'MANSCPT']);
      const tags = new Map(record);
      expect(tags.get('UR')).toBe(found[n]?.['url']);
      expect(tags.get('N1')).toMatch(/^Search of \d{4}-\d\d-\d\d: query: tapirword; /);
      expect(record.filter(([tag]) => tag === 'UR' || tag === 'ID').length).toBe(2);
    }
    expect(new Set(records.map((record) => new Map(record).get('ID'))).size).toBe(records.length);
  });

  it('offers each as a download under a dated name', async () => {
    const { headers } = await get('/search/export.csv?q=tapirword');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="?katha-search-\d{4}-\d\d-\d\d\.csv"?$/);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('narrows by the same filters as search, and says so', async () => {
    const rows = csv(await text('/search/export.csv?q=tapirword&f=destination/kw'));
    expect(rows.map((row) => [row['id'], row['filters']])).toEqual(rows.map(() => [hostile, 'destination/kw']));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('says in a file without hits what was asked', async () => {
    expect(csv(await text('/search/export.csv?q=nothingofthekind'))).toMatchObject([
      { id: '', query: 'nothingofthekind', found: '0' },
    ]);
    expect(jsonl(await text('/search/export.jsonl?q=nothingofthekind'))).toMatchObject([
      { type: 'search', found: 0 },
      { type: 'end', hits: 0 },
    ]);
    expect(await text('/search/export.ris?q=nothingofthekind')).toBe('');
  });

  it('holds every testimony once where no word is looked for', async () => {
    const rows = csv(await text('/search/export.csv'));
    expect(new Set(rows.map((row) => row['id']))).toEqual(new Set([hostile, plain]));
    expect(new Set(rows.map((row) => row['kind']))).toEqual(new Set(['record']));
  });

  it.each(['csv', 'jsonl', 'ris'])(
    '%s: refuses an unknown filter and a query with a slip, and says what to do',
    async (extension) => {
      for (const query of ['f=theme/nothing', 'f=age-band/30', 'q=%22open', 'q=(a']) {
        const { body } = await request(archive().publicApp)
          .get(`/search/export.${extension}?${query}`)
          .set('Accept', 'application/json')
          .expect(400)
          .expect('content-type', /problem\+json/);
        expect(body).toMatchObject({ kind: 'invalid', detail: expect.stringMatching(/.{10}/) });
      }
    },
  );

  it('keeps to itself what the public may not read, and what was withdrawn', async () => {
    const gone = await editions().publish({
      publicId: editions().id(),
      title: 'Soon gone',
      segments: [{ ord: 0, lang: 'en', text: 'The tapirword until today.' }],
    });
    expect(await text('/search/export.csv?q=tapirword')).toContain(gone.publicId);
    await editions().withdraw(gone.publicId);
    for (const extension of ['csv', 'jsonl', 'ris'])
      for (const query of ['q=tapirword', '']) {
        const file = await text(`/search/export.${extension}?${query}`);
        expect(file).not.toContain(gone.publicId);
        expect(file).not.toContain(kept);
        expect(file).toContain(plain);
      }
  });
});

describe('a record of CSV', () => {
  it('gives back every text, but for an apostrophe before what a spreadsheet would run', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', '+1', '-1', '@x', '\t=1', '＝1', '\u200b=1', ' =1', '\r=1'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (values) => {
        const [row = []] = parse(csvRow(values));
        expect(row.length).toBe(values.length);
        for (const value of row) expect(value).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠]|^\t/);
      }),
    );
    for (const value of ['work', 'a "b", c', 'l\nm', 'ঢাকা', "'quoted"])
      expect(parse(csvRow([value, 'x']))).toEqual([[value, 'x']]);
    for (const value of ['=1', '+1', '-1', '@x', '\t=1', '＝1'])
      expect(parse(csvRow([value, 'x']))).toEqual([[`'${value}`, 'x']]);
  });
});
