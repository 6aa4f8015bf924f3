import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchArchive, type SearchPage } from '#open/search';
import type { Context } from '#platform/context';
import { useDatabase } from '#test/database';
import { newPublicId, TestArchive, researcher } from './archive.ts';
import { makeCorpus, makeQueries, type TestQuery } from './corpus.ts';
import { Oracle } from './oracle.ts';

/** An engine under test: where it is, and what must be done after publishing so that it answers itself. */
export interface EngineUnderTest {
  readonly name: 'postgres' | 'meilisearch';
  meiliUrl?: string;
  /** Brings the engine up to what is published. */
  settle(worker: Context): Promise<void>;
}

/** Every hit of a query, page after page. */
async function everyHit(
  ctx: Context,
  input: Parameters<typeof searchArchive>[1],
): Promise<{ first: SearchPage; passages: string[] }> {
  const first = await searchArchive(ctx, { ...input, perPage: 100 });
  const passages = first.hits.map((hit) => hit.passage);
  for (let page = 2; page <= first.pages; page++)
    passages.push(...(await searchArchive(ctx, { ...input, perPage: 100, page })).hits.map((hit) => hit.passage));
  return { first, passages };
}

const counts = (page: SearchPage) =>
  Object.fromEntries(
    page.facets.flatMap((facet) =>
      facet.values.filter((value) => value.count > 0).map((value) => [value.value, value.count]),
    ),
  );

/** What every engine must do alike: compared with an oracle that looks at every passage. */
export function describeEngine(engine: () => EngineUnderTest): void {
  const database = useDatabase();
  let archive: TestArchive;
  let ctx: Context;
  let desk: Context;
  let oracle: Oracle;
  const queries = makeQueries(480);
  const audiencesOf = { public: ['public'], researcher: ['public', 'accredited-researcher'] };

  const options = (): { meiliUrl?: string } => {
    const { meiliUrl } = engine();
    return meiliUrl === undefined ? {} : { meiliUrl };
  };

  beforeAll(async () => {
    archive = await TestArchive.open(database());
    for (const edition of makeCorpus(120)) await archive.publish(edition);
    ctx = archive.context('katha_public', options());
    desk = archive.context('katha_desk', { ...options(), actor: researcher });
    await engine().settle(archive.context('katha_worker', options()));
    oracle = new Oracle(archive.published.values());
  }, 120_000);
  afterAll(() => archive?.close());

  async function compare(
    by: Context,
    query: TestQuery,
    audiences: readonly string[],
    sort: 'relevance' | 'newest' | 'oldest' | 'title' = 'relevance',
  ) {
    const expected = oracle.search(query.q, query.filters, audiences, { exact: query.exact });
    const { first, passages } = await everyHit(by, { ...query, sort });
    const found = {
      refused: first.problems.length > 0,
      degraded: first.degraded,
      passages: passages.toSorted(),
      count: first.passages,
      testimonies: first.testimonies,
      facets: counts(first),
    };
    const wanted = {
      refused: expected === null,
      degraded: false,
      passages: expected?.passages ?? [],
      count: expected?.passages.length ?? 0,
      testimonies: expected?.testimonies ?? 0,
      facets: expected?.facets ?? {},
    };
    // Under the query as its name, so that a difference says of which.
    const name = JSON.stringify(query);
    expect({ [name]: found }).toEqual({ [name]: wanted });
    return first;
  }

  it('gives the hits and the counts of the oracle for 480 queries in four scripts', async () => {
    const answered = { postgres: 0, meilisearch: 0 };
    let withHits = 0;
    for (const query of queries) {
      const page = await compare(ctx, query, audiencesOf.public);
      answered[page.engine]++;
      if (page.passages > 0) withHits++;
    }
    expect(withHits).toBeGreaterThan(120);
    // Otherwise the comparison would be of Postgres with itself.
    if (engine().name === 'meilisearch') expect(answered.meilisearch).toBeGreaterThan(120);
  }, 240_000);

  it('gives researchers what was allowed to them, and still nothing else', async () => {
    let more = 0;
    for (const query of queries.slice(0, 60)) {
      const page = await compare(desk, query, audiencesOf.researcher);
      if (page.passages > (await searchArchive(ctx, query)).passages) more++;
    }
    expect(more).toBeGreaterThan(0);
  }, 120_000);

  it('finds the same in every order, and newest means newest', async () => {
    for (const query of queries.slice(60, 90))
      for (const sort of ['newest', 'oldest', 'title'] as const) await compare(ctx, query, audiencesOf.public, sort);
    const { first } = await everyHit(ctx, { q: 'काम OR work OR kaam OR কাজ', sort: 'newest' });
    const times = first.hits.map((hit) => hit.publishedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  }, 120_000);

  it('marks something in every hit of a positive word', async () => {
    const { first } = await everyHit(ctx, { q: 'naukri' });
    expect(first.hits.length).toBeGreaterThan(0);
    for (const hit of first.hits)
      expect(hit.titleMarks.length + hit.pieces.reduce((sum, piece) => sum + piece.marks.length, 0)).toBeGreaterThan(0);
    const scripts = new Set(
      first.hits.flatMap((hit) =>
        hit.pieces.flatMap((piece) =>
          piece.marks.map(([start, end]) =>
            /[\u0900-\u097f]/.test(piece.text.slice(start, end)) ? 'devanagari' : 'latin',
          ),
        ),
      ),
    );
    expect([...scripts].sort()).toEqual(['devanagari', 'latin']);
  });

  it('finds no word of a placeholder, and a phrase with one as it stands', async () => {
    const text = 'They took my [pangolin number] and never gave it back. [[Weeping.]] I went to [aardvark town]मा.';
    const publicId = newPublicId();
    await archive.publish({ publicId, title: 'Papers', segments: [{ ord: 0, lang: 'en', text }] });
    await engine().settle(archive.context('katha_worker', options()));
    for (const q of ['pangolin', 'pangol*', 'aardvark', '"my and never"', '"pangolin number"', 'मा gave'])
      expect([q, (await searchArchive(ctx, { q })).hits.map((hit) => hit.publicId)]).toEqual([q, []]);
    for (const q of ['weeping', '"my [pangolin number] and never"', '"to [another place]"'])
      expect([q, (await searchArchive(ctx, { q })).hits.map((hit) => hit.publicId)]).toEqual([q, [publicId]]);
    await archive.withdraw(publicId);
  });

  it('finds at once what is published, and nothing of what is withdrawn', async () => {
    const [edition] = makeCorpus(1, 99);
    if (!edition) throw new Error('no edition');
    await archive.publish({
      ...edition,
      audiences: ['public'],
      visibleFrom: new Date(0),
      visibleUntil: null,
      segments: [{ ord: 0, lang: 'en', text: 'The zebrafinch sang in the kitchen.' }],
    });
    expect((await searchArchive(ctx, { q: 'zebrafinch' })).testimonies).toBe(1);
    await engine().settle(archive.context('katha_worker', options()));
    expect((await searchArchive(ctx, { q: 'zebrafinch' })).testimonies).toBe(1);
    await archive.withdraw(edition.publicId);
    const after = await searchArchive(ctx, { q: 'zebrafinch' });
    expect([after.testimonies, after.passages, after.hits.length, after.facets.length]).toEqual([0, 0, 0, 0]);
    expect(after.didYouMean).toBeNull();
  });
}
