import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { AGGREGATE_FIELDS, TABLES, type AggregateTable } from '#rules/open/numbers';
import { refreshAggregates } from '#release/aggregates';
import { FACETS } from '../../src/open/search/facets.ts';
import { aggregateTables, changed, K, type Counted } from '../../src/release/aggregates/rules.ts';
import { publishOne, useArchive } from '#test/archive';

const SECRET = 'only for this test';
const DIVISION_VALUES = {
  destination: ['KW', 'SA', 'LB', 'QA', 'OM', 'JO'],
  originCountry: ['NP', 'BD', 'IN'],
  sector: ['sector/domestic-work', 'sector/live-in', 'sector/child-care', 'sector/factory-garments'],
} as const;

/** A small generator with a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Skewed, as archives are: some values are common, some have one woman, and most of Kuwait is of one age. */
function syntheticArchive(size: number, seed: number): Counted[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
  return Array.from({ length: size }, (_, n) => {
    const destination = pick(DIVISION_VALUES.destination);
    return {
      publicId: `t${String(n).padStart(9, '0')}`,
      edition: 1,
      facts: {
        destination,
        originCountry: pick(DIVISION_VALUES.originCountry),
        sector: pick(DIVISION_VALUES.sector),
      },
      hidden: {
        ageBand:
          destination === 'KW' && random() < 0.9 ? '30-39' : pick(['20-29', '30-39', '40-49', '50-59', '60-69', null]),
        maritalState: pick(['married', 'single', 'widowed', 'separated']),
        children: pick(['2', '1', '0', '3', '4', '5', '9']),
        community: pick(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', `alone ${n}`]),
      },
    };
  });
}

/** How many a reader of the tables knows there to be: of these women, at least and at most so many. */
interface Known {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
  readonly lo: number;
  readonly hi: number;
  /** Null for what search tells. */
  readonly row: { readonly field: string; readonly value: string | null } | null;
  /** The smallest set of printed values that it lies within, by what it says. */
  readonly within: ReadonlySet<string>;
}

const plain = (value: string | null | undefined) => value?.toLowerCase() ?? null;

function knownCells(members: readonly Counted[], tables: readonly AggregateTable[]): Known[] {
  return tables.flatMap((table) => {
    const declared = TABLES.find((one) => one.id === table.id);
    if (!declared) throw new Error(table.id);
    const row = (one: Counted) => plain(one.hidden[declared.rows]);
    const column = (one: Counted) => (declared.columns ? (one.facts[declared.columns] ?? null) : null);
    const is = (list: readonly (string | null)[], at: string | null, value: string | null) =>
      at === null ? value === null || !list.includes(value) : value === at;
    return table.rows.flatMap((r, i) =>
      table.columns.map((c, j): Known => {
        const within = members.filter((one) => declared.columns === null || is(table.columns, c, column(one)));
        const ids = new Set(
          members
            .filter(
              (one) => is(table.rows, r, row(one)) && (declared.columns === null || is(table.columns, c, column(one))),
            )
            .map((one) => one.publicId),
        );
        const shown = table.cells[i]?.[j] ?? null;
        return {
          what: `${table.id} ${r} ${c}`,
          ids,
          lo: shown === null ? 0 : Math.max(K, shown - 4),
          hi: shown === null ? members.length : shown + 4,
          row: { field: declared.rows, value: r },
          within: new Set(within.map((one) => one.publicId)),
        };
      }),
    );
  });
}

/** What search tells exactly: every single, pair and triple of printed values. */
function knownBySearch(members: readonly Counted[]): Known[] {
  const conditions = Object.entries(DIVISION_VALUES).flatMap(([field, values]) =>
    values.map((value) => ({ field, value })),
  );
  const of = (list: typeof conditions): Known => {
    const ids = new Set(
      members
        .filter((one) => list.every(({ field, value }) => one.facts[field as keyof Counted['facts']] === value))
        .map((one) => one.publicId),
    );
    return {
      what: list.map(({ value }) => value).join('+') || 'all',
      ids,
      lo: ids.size,
      hi: ids.size,
      row: null,
      within: ids,
    };
  };
  const later = (list: typeof conditions) =>
    conditions.filter(
      (one) =>
        conditions.indexOf(one) > conditions.indexOf(list.at(-1) as (typeof conditions)[0]) &&
        list.every((other) => other.field !== one.field),
    );
  const singles = conditions.map((one) => [one]);
  const pairs = singles.flatMap((list) => later(list).map((one) => [...list, one]));
  const triples = pairs.flatMap((list) => later(list).map((one) => [...list, one]));
  return [[], ...singles, ...pairs, ...triples].map(of).filter((one) => one.ids.size > 0);
}

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size <= b.size && [...a].every((id) => b.has(id));
/** Whether a reader knows that b lies in a: by what they say, and by counts that search tells. */
function liesIn(b: Known, a: Known): boolean {
  if (a.row === null) return subset(b.within, a.ids);
  return b.row !== null && b.row.field === a.row.field && b.row.value === a.row.value && subset(b.within, a.within);
}
const apart = (b: Known, c: Known) =>
  (b.row !== null && c.row !== null && b.row.field === c.row.field && b.row.value !== c.row.value) ||
  [...b.within].every((id) => !c.within.has(id));

/** Every difference and intersection of two or three known sets of which a reader could tell that it is some, and fewer than k. */
function isolated(known: readonly Known[]): string[] {
  const found: string[] = [];
  const look = (what: string, lo: number, hi: number) => {
    if (lo >= 1 && hi < K) found.push(`${what}: ${lo} to ${hi}`);
  };
  const whole = known.filter((one) => one.row === null);
  for (const a of known) {
    if (a.row) look(a.what, a.lo, a.hi);
    const within = known.filter((b) => b !== a && b.ids.size > 0 && liesIn(b, a));
    for (const [n, b] of within.entries()) {
      if (a.row || b.row) look(`${a.what} - ${b.what}`, a.lo - b.hi, a.hi - b.lo);
      for (const c of within.slice(n + 1)) {
        if (!(a.row || b.row || c.row) || !apart(b, c)) continue;
        look(`${a.what} - ${b.what} - ${c.what}`, a.lo - b.hi - c.hi, a.hi - b.lo - c.lo);
      }
    }
    if (!a.row) continue;
    // Where a cell fills almost all of a printed set, it tells of each small printed set within.
    for (const u of whole.filter((one) => liesIn(a, one)))
      for (const b of whole.filter((one) => subset(one.ids, u.ids)))
        look(`${a.what} & ${b.what} in ${u.what}`, a.lo + b.lo - u.hi, Math.min(a.hi, b.hi));
  }
  return found;
}

describe('tables of what is known only in the aggregate', () => {
  it('are of no field that search knows', () => {
    for (const field of AGGREGATE_FIELDS) expect(FACETS.some((facet) => facet.id === field)).toBe(false);
    expect(new Set(TABLES.map((table) => table.id)).size).toBe(TABLES.length);
  });

  it.each([60, 150, 400])(
    'never isolate fewer than k of %i testimonies by any pair or triple of cells and filters',
    (size) => {
      for (const seed of [1, 2, 3]) {
        const members = syntheticArchive(size, seed);
        const tables = aggregateTables(members, SECRET);
        expect(tables.length).toBeGreaterThan(3);
        const cells = knownCells(members, tables);
        expect(cells.some((cell) => cell.lo > 0)).toBe(true);
        for (const cell of cells)
          if (cell.lo > 0)
            expect([cell.what, cell.ids.size >= cell.lo && cell.ids.size <= cell.hi]).toEqual([cell.what, true]);
        expect(isolated([...knownBySearch(members), ...cells])).toEqual([]);
      }
    },
    60_000,
  );

  it('would be caught by the same test if they were shown as counted', () => {
    const members = syntheticArchive(60, 1);
    const tables = aggregateTables(members, SECRET);
    const bare = knownCells(members, tables).map((cell) => ({ ...cell, lo: cell.ids.size, hi: cell.ids.size }));
    expect(isolated([...knownBySearch(members), ...bare]).length).toBeGreaterThan(0);
  });

  it('show none and one to four alike, and name no value of fewer than five', () => {
    const members = syntheticArchive(150, 4);
    const few = (n: number): Counted[] =>
      Array.from({ length: n }, (_, at) => ({
        publicId: `few${at}`,
        edition: 1,
        facts: { destination: 'KW' },
        hidden: { community: 'onlyherword' },
      }));
    for (const n of [0, 1, 2, 3, 4])
      expect(JSON.stringify(aggregateTables([...members, ...few(n)], SECRET))).not.toContain('onlyherword');
    expect(JSON.stringify(aggregateTables([...members, ...few(5)], SECRET))).toContain('onlyherword');
    expect(JSON.stringify(aggregateTables(members, SECRET))).not.toContain('alone');
    const nearlyAll = members.map((one, n) => ({
      ...one,
      hidden: { community: n < K - 1 ? 'fewothers' : 'nearlyall' },
    }));
    expect(JSON.stringify(aggregateTables(nearlyAll, SECRET))).not.toMatch(/nearlyall|fewothers/);
  });

  it('leave out a table that has no number to show, and keep the one beside it', () => {
    // Six married women and six others, in threes of each of two countries: every cell of the divided table is too small.
    const origins = ['NP', 'IN'];
    const members = Array.from(
      { length: 12 },
      (_, n): Counted => ({
        publicId: `m${n}`,
        edition: 1,
        facts: { originCountry: origins[n % 2] ?? null },
        hidden: { maritalState: n < 6 ? 'married' : null },
      }),
    );
    expect(aggregateTables(members, SECRET).map((table) => table.id)).toEqual(['marital-state']);
  });

  it('give the same answer each time, whatever the order, and another for another secret', () => {
    const members = syntheticArchive(150, 5);
    const shuffled = [...members].sort((a, b) => (a.hidden.children ?? '').localeCompare(b.hidden.children ?? ''));
    expect(aggregateTables(shuffled, SECRET)).toEqual(aggregateTables(members, SECRET));
    expect(aggregateTables(members, 'another')).not.toEqual(aggregateTables(members, SECRET));
  });

  it('counts a woman once, come, gone or in a new edition', () => {
    const was = [
      { publicId: 'a', edition: 1 },
      { publicId: 'b', edition: 1 },
      { publicId: 'c', edition: 1 },
    ];
    expect(changed(was, was)).toBe(0);
    expect(
      changed(was, [
        { publicId: 'a', edition: 2 },
        { publicId: 'b', edition: 1 },
        { publicId: 'd', edition: 1 },
      ]),
    ).toBe(3);
  });
});

describe('the tables in a whole archive', () => {
  const archive = useArchive();

  it('are made from sealed records in batches of k, and say so on the page and to programs', async () => {
    const { worker } = archive();
    const publishAged = async (n: number, ageBand: string) =>
      publishOne(archive(), {
        record: {
          title: `Counted ${n}`,
          hidden: { originDistrict: null, ageBand, community: 'Wordnobodyknows', maritalState: null, children: null },
        },
      });
    const ask = async () => (await request(archive().publicApp).get('/api/v1/numbers').expect(200)).body;
    expect(await ask()).toEqual({ madeAt: null, tables: [] });
    expect((await request(archive().publicApp).get('/numbers').expect(200)).text).toContain('There is no table yet');
    for (let n = 0; n < K - 1; n++) await publishAged(n, ' 30-39');
    expect(await refreshAggregates(worker)).toEqual({ changed: K - 1, made: false });
    await publishAged(4, '30-39 ');
    expect(await refreshAggregates(worker)).toEqual({ changed: K, made: true });
    const first = await ask();
    // All five are of one age: to name it would tell it of each of them.
    expect(first).toMatchObject({ madeAt: expect.any(String), tables: [] });
    for (let n = 5; n < 9; n++) await publishAged(n, '40-49');
    expect(await refreshAggregates(worker)).toEqual({ changed: 4, made: false });
    expect(await ask()).toEqual(first);
    await publishAged(9, '40-49');
    expect(await refreshAggregates(worker)).toMatchObject({ made: true });
    const second = await ask();
    expect(second.tables.find((table: AggregateTable) => table.id === 'age').rows).toEqual(['30-39', '40-49', null]);
    const page = (await request(archive().publicApp).get('/numbers').expect(200)).text;
    expect(page).toContain('fewer than five, or hidden');
    expect(JSON.stringify(second)).not.toContain('wordnobodyknows');
    // Nothing of it is anywhere else.
    for (const path of [
      '/search?q=counted',
      '/search/charts',
      '/search/compare?q=counted',
      '/search/export.csv?q=counted',
      '/api/v1/search?q=counted',
      '/api/v1/search/charts?q=counted',
      '/api/v1/search/words?q=wordno',
    ]) {
      const { text } = await request(archive().publicApp).get(path).expect(200);
      expect([path, /\b30-39|wordnobodyknows/i.test(text)]).toEqual([path, false]);
    }
    const { body } = await request(archive().publicApp).get('/api/v1/search?q=wordnobodyknows').expect(200);
    expect(body).toMatchObject({ testimonies: 0, passages: 0, didYouMean: null });
  }, 120_000);
});
