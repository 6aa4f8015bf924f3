import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#platform/errors';
import { useArchive } from '#test/archive';
import { decodeQueries, MOST_BYTES, MOST_QUERIES, readQueries } from '../../../src/open/search/batch.ts';
import { bytes, useEditions } from './tools.ts';

const archive = useArchive();
const editions = useEditions(archive);

const refusal = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('a list of queries', () => {
  it('takes one query a line as it stands, commas and quotation marks included', () => {
    expect(readQueries('"domestic work", kuwait\r\n\n  मज़दूरी OR wages \n-x y').queries).toEqual([
      { line: 1, label: '', q: '"domestic work", kuwait', filters: [], exact: false },
      { line: 3, label: '', q: 'मज़दूरी OR wages', filters: [], exact: false },
      { line: 4, label: '', q: '-x y', filters: [], exact: false },
    ]);
  });

  it.each([',', ';', '\t'])('takes CSV with %j between the cells', (d) => {
    const text = `\ufeffLabel${d}Q${d}Filter${d}exact${d}note\r\none${d}"a ""b c"""${d}theme/kafala destination/sa${d}true${d}n\r\n${d}d\r\n`;
    expect(readQueries(text)).toEqual({
      queries: [
        { line: 2, label: 'one', q: 'a "b c"', filters: ['theme/kafala', 'destination/sa'], exact: true },
        { line: 3, label: '', q: 'd', filters: [], exact: false },
      ],
      unread: ['note'],
    });
  });

  it.each([
    ['', 'invalid'],
    [' \n\r\n\t', 'invalid'],
    ['q,filter\n', 'invalid'],
    ['q\n"open', 'invalid'],
    ['q\na,b,c', 'invalid'],
    ['q,query\na,b', 'invalid'],
    ['q,exact\na,perhaps', 'invalid'],
    [Array.from({ length: MOST_QUERIES + 1 }, (_, n) => `w${n}`).join('\n'), 'too-large'],
    ['क'.repeat(MOST_BYTES / 3 + 1), 'too-large'],
  ])('refuses %j', (text, kind) => {
    const refused = refusal(() => readQueries(text));
    for (const locale of ['en', 'hi', 'bn', 'ne'] as const) {
      const { what, todo } = refused.explain(locale);
      expect(refused.kind).toBe(kind);
      expect(what.length).toBeGreaterThan(8);
      expect(todo?.length).toBeGreaterThan(8);
    }
  });

  it('reads UTF-8 and marked UTF-16, and refuses what is neither', () => {
    expect(decodeQueries(Buffer.from('घर'))).toBe('घर');
    expect(decodeQueries(Buffer.from('\ufeffघर', 'utf16le'))).toBe('घर');
    for (const wrong of [
      Buffer.from('घर', 'utf16le'),
      Buffer.from('caf\xe9', 'latin1'),
      Buffer.from('PK\x03\x04\0\0xlsx', 'latin1'),
    ])
      expect(refusal(() => decodeQueries(wrong)).kind).toBe('unsupported');
  });

  it('never fails but by refusing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `q,filter\n${text}`),
        ),
        (text) => {
          try {
            expect(readQueries(text).queries.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
    );
  });
});

describe('many searches counted at once', () => {
  let withdrawn = '';
  beforeAll(async () => {
    const say = (title: string, text: string, more = {}) =>
      editions().publish({ publicId: editions().id(), title, segments: [{ ord: 0, lang: 'en', text }], ...more });
    await say('One', 'The okapiword alone.', { themes: ['theme/kafala'] });
    await say('Two', 'The okapiword and the genetword.');
    await say('Kept', 'The okapiword kept.', { audiences: ['advocate'] });
    withdrawn = (await say('Gone', 'The okapiword gone.')).publicId;
  });
  const post = () => request(archive().publicApp).post('/search/batch');

  const sent =
    'label,q,filter\nboth,okapiword,\nkafala,okapiword,theme/kafala\n=evil,genetword,\nslip,(genetword,\nnone,x,theme/nothing\n';
  const download = async (text: string) => {
    const { body } = await post().field('queries', text).field('as', 'csv').buffer(true).parse(bytes).expect(200);
    return parse(body as Buffer, { columns: true, bom: true }) as unknown as Record<string, string>[];
  };

  it('counts in a table, and names slips by their line and column', async () => {
    const { text } = await post().field('queries', sent).expect(200).expect('content-type', /html/);
    expect(text).toContain('<a href="/search?q=okapiword&amp;f=theme%2Fkafala">okapiword</a>');
    expect(text).toMatch(/Character 1: This bracket is not closed/);
    expect(text).toContain('theme/nothing” is not something to choose by');
    expect(text).toContain('2 searches could not be counted');
  });

  it('gives the same as CSV, which a spreadsheet cannot be made to run and which can be sent again', async () => {
    const rows = await download(sent);
    expect(rows.map((row) => [row['line'], row['label'], row['testimonies'], row['problem_column']])).toEqual([
      ['2', 'both', '3', ''],
      ['3', 'kafala', '1', ''],
      ['4', "'=evil", '1', ''],
      ['5', 'slip', '', '1'],
      ['6', 'none', '', ''],
    ]);
    expect(rows[0]?.['search']).toBe(`${archive().config.publicUrl}/search?q=okapiword`);
  });

  it('counts no longer what was withdrawn', async () => {
    await editions().withdraw(withdrawn);
    expect((await download('okapiword')).map((row) => [row['testimonies'], row['passages']])).toEqual([['2', '2']]);
  });

  it('takes a file, in Indic scripts too', async () => {
    const { text } = await post()
      .attach('file', Buffer.from('\ufeffq\nokapiword\nमज़दूरी\n', 'utf16le'), 'खोज.csv')
      .expect(200);
    expect(text).toContain('मज़दूरी</a>');
  });

  it('refuses on the page itself, and keeps what was typed', async () => {
    await post().field('queries', '').expect(400);
    const { text } = await post()
      .field('queries', 'kept <b>words')
      .attach('file', Buffer.from('other'), 'x.csv')
      .expect(400);
    expect(text).toContain('kept &lt;b>words');
    await post()
      .attach('file', Buffer.from([0xff, 0xff, 0x00]), 'x.csv')
      .expect(415);
    await post()
      .attach('file', Buffer.alloc(MOST_BYTES + 1, 'a'), 'x.csv')
      .expect(413);
    await post()
      .field('queries', 'w\n'.repeat(MOST_QUERIES + 1))
      .expect(413);
    await post().send({ queries: 'x' }).expect(415);
    await post().set('Sec-Fetch-Site', 'cross-site').field('queries', 'x').expect(403);
  });

  it('answers programs with the same counts', async () => {
    const { body } = await request(archive().publicApp)
      .post('/api/v1/search/batch')
      .send({ queries: [{ q: 'okapiword', label: 'a' }, { q: '"open' }, { q: '', filters: ['age-band/30'] }] })
      .expect(200);
    expect(body.results).toMatchObject([
      { label: 'a', testimonies: 2, passages: 2, problems: [] },
      { testimonies: null, problems: [{ column: 1 }] },
      { testimonies: null, problems: [{ column: null }] },
    ]);
    await request(archive().publicApp).post('/api/v1/search/batch').send({ queries: [] }).expect(400);
  });

  it('is not asked without end', async () => {
    let status = 200;
    for (let n = 0; n < 40 && status === 200; n++) status = (await post().field('queries', 'okapiword')).status;
    expect(status).toBe(429);
  });
});
