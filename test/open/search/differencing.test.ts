import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchArchive, suggestWords, type SearchPage } from '#open/search';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { hiddenFactsSchema } from '#rules/release/publication';
import { useDatabase } from '#test/database';
import { chartsOf } from '../../../src/open/search/charts.ts';
import { compareSearches } from '../../../src/open/search/compare.ts';
import { exportSearch } from '../../../src/open/search/export.ts';
import { readQuestion, searchInput } from '../../../src/open/search/asking.ts';
import { countPairs } from '../../../src/open/search/postgres.ts';
import { relayAll } from '../../../src/open/search/maintain.ts';
import { TestArchive, type TestEdition } from './archive.ts';
import { makeCorpus } from './corpus.ts';
import { noMeilisearch, startMeilisearch } from './meili-server.ts';

// What is known only in the aggregate is not counted by search at all. That is shown the strong way: the same archive is asked
// every pair and every triple of filters twice, with the hidden facts of its testimonies dealt out differently. Whoever asks
// cannot tell the two apart, and so cannot subtract any two answers to isolate fewer than k women, or any number of them.

const HIDDEN = Object.keys(hiddenFactsSchema.shape);
/** Some values that one woman alone has, some that k-1 and k of them share. */
const dealt = (n: number, turn: number) => {
  const place = (n * 7 + turn * 23) % 60;
  const value = place === 0 ? 'onlyherzz' : place < 5 ? 'fourofthemzz' : place < 10 ? 'fiveofthemzz' : 'manyofthemzz';
  return Object.fromEntries(HIDDEN.map((name) => [name, `${value}${name}`]));
};

const FILTERS = [
  'origin/np',
  'origin/bd',
  'destination/gulf',
  'destination/lb',
  'destination/sa',
  'theme/kafala',
  'theme/organising',
  'violation/wages-withheld',
  'redress/embassy',
  'sector/live-in',
  'language/hi',
  'language/ne',
  'decade/2000',
  'decade/2010',
];
const combinations = FILTERS.flatMap((a, i) => [
  [a],
  ...FILTERS.slice(i + 1).flatMap((b, j) => [[a, b], ...FILTERS.slice(i + j + 2).map((c) => [a, b, c])]),
]);

const counted = (page: SearchPage) => ({
  testimonies: page.testimonies,
  passages: page.passages,
  didYouMean: page.didYouMean,
  facets: page.facets.map((facet) => [facet.id, facet.values.map((value) => [value.value, value.count])]),
  degraded: page.degraded,
});

function describeDifferencing(options: () => { meiliUrl?: string }) {
  const database = useDatabase();
  let archive: TestArchive;
  let world: Context;
  const editions: TestEdition[] = makeCorpus(60, 5).map((edition) => ({
    ...edition,
    audiences: ['public'],
    visibleFrom: new Date(0),
    visibleUntil: null,
  }));

  async function publish(turn: number) {
    for (const [n, edition] of editions.entries())
      await archive.publish({ ...edition, facts: { ...edition.facts, ...dealt(n, turn) } });
    await relayAll(archive.context('katha_worker', options()));
  }
  async function askAll() {
    const answers: Record<string, unknown> = {};
    for (const filters of combinations)
      answers[filters.join(' ')] = counted(await searchArchive(world, { q: 'work', filters, perPage: 1 }));
    return answers;
  }
  /** What else counts or copies: charts, two searches side by side, and the rows of a file without what a new edition changes. */
  async function askTools() {
    const answers: unknown[] = [];
    for (const filters of combinations.filter((one) => one.length < 3)) {
      const address = { q: 'work', filters, exact: false, sort: 'relevance' } as const;
      const { cells, testimonies } = await chartsOf(world, { q: 'work', filters });
      const { groups } = await compareSearches(world, address, { ...address, filters: [] }, 'en');
      answers.push({ filters, cells, testimonies, groups });
    }
    const { hits } = await exportSearch(world, { q: 'work', filters: [], exact: false, sort: 'title' }, 'en');
    const rows: unknown[] = [];
    for await (const step of hits)
      for (const { id, kind, title, origin, destination, themes, text } of step)
        rows.push({ id, kind, title, origin, destination, themes, text });
    return { answers, rows: rows.map((row) => JSON.stringify(row)).sort() };
  }

  beforeAll(async () => {
    archive = await TestArchive.open(database());
    world = archive.context('katha_public', options());
  });
  afterAll(() => archive.close());

  it('answers every single, pair and triple of filters alike, whatever the hidden facts are', async () => {
    expect(combinations).toHaveLength(14 + 91 + 364);
    await publish(0);
    const before = await askAll();
    const tools = await askTools();
    await publish(1);
    const after = await askAll();
    expect(after).toEqual(before);
    expect(await askTools()).toEqual(tools);
    expect(tools.rows.length).toBeGreaterThan(20);
    expect(JSON.stringify([before, tools])).not.toMatch(/ofthemzz|onlyherzz/);
    const some = Object.values(before) as ReturnType<typeof counted>[];
    expect(some.filter((one) => one.testimonies > 0).length).toBeGreaterThan(200);
    expect(some.some((one) => one.degraded)).toBe(false);
  }, 120_000);

  it('counts pairs of no group but those whose values are printed', async () => {
    const asked = readQuestion(world, searchInput.parse({ q: 'work' }));
    if (!asked.ok) throw new Error('this can be asked');
    for (const name of HIDDEN)
      for (const table of [
        { rows: name, columns: 'origin' },
        { rows: 'origin', columns: name },
        { rows: name, columns: name },
      ])
        await expect(countPairs(world, asked.question, [table])).rejects.toThrow(Refusal);
  });

  it('takes no hidden fact as a filter, a field, a word or a beginning of one', async () => {
    for (const name of HIDDEN) {
      await expect(searchArchive(world, { q: 'work', filters: [`${name}/onlyherzz${name}`] })).rejects.toThrow(Refusal);
      const field = await searchArchive(world, { q: `${name}:onlyherzz${name}` });
      expect(field.problems.map((problem) => problem.code)).toEqual(['unknown-field']);
      expect(field.facets).toEqual([]);
    }
    for (const q of [
      'onlyherzz*',
      'onlyherzzageband',
      'onlyherzzagebant',
      '"onlyherzzageband"',
      'title:onlyherzzageband',
    ])
      expect(await searchArchive(world, { q })).toMatchObject({
        testimonies: 0,
        passages: 0,
        didYouMean: null,
        hits: [],
      });
    for (const typed of ['only', 'onlyherzz', 'fourof', 'manyofthemzz'])
      expect(await suggestWords(world, typed)).toEqual([]);
  });

  it('shows no more by leaving out than by choosing: exclusions and years add up to the printed record', async () => {
    const total = (await searchArchive(world, { q: 'work' })).testimonies;
    for (const field of ['origin:NP', 'theme:kafala', 'language:hi', 'decade:2000s']) {
      const [chosen, left] = await Promise.all([
        searchArchive(world, { q: `work ${field}` }),
        searchArchive(world, { q: `work -${field}` }),
      ]);
      expect([field, chosen.testimonies + left.testimonies]).toEqual([field, total]);
    }
  });
}

describe('differencing on Postgres', () => {
  describeDifferencing(() => ({}));
});

describe.skipIf(noMeilisearch !== null)(
  `differencing on Meilisearch${noMeilisearch ? ` (${noMeilisearch})` : ''}`,
  () => {
    let server: Awaited<ReturnType<typeof startMeilisearch>>;
    beforeAll(async () => {
      server = await startMeilisearch();
    });
    afterAll(() => server?.stop());
    describeDifferencing(() => ({ meiliUrl: server.url }));
  },
);
