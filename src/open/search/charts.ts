import type { z } from 'zod';
import type { Context } from '#platform/context';
import type { Locale } from '#platform/i18n';
import { searchHref, type SearchAddress } from './address.ts';
import { readQuestion, searchInput, type ExplainedProblem, type SearchInput } from './asking.ts';
import { BOM, csvRow } from './csv.ts';
import { CONCEPT_GROUPS, facetLabel, isBroader, isRegion } from './facets.ts';
import type { Pair, PairTable } from './port.ts';
import { countPairs } from './postgres.ts';

export type ConceptGroup = (typeof CONCEPT_GROUPS)[number];

interface Labelled {
  readonly value: string;
  readonly label: string;
}

/** A table of counts with its rows and columns in the order in which they are shown. */
export interface CountTable {
  readonly rows: readonly Labelled[];
  readonly columns: readonly Labelled[];
  /** Testimonies by row and column; 0 where no testimony stands. */
  readonly counts: readonly (readonly number[])[];
  readonly largest: number;
  /** Rows and columns that are not shown because a chart holds no more; they are in the files. */
  readonly left: number;
}

export interface CountedPair {
  readonly row: Labelled;
  readonly column: Labelled;
  readonly n: number;
}

export interface Charts {
  readonly problems: readonly ExplainedProblem[];
  readonly about: ConceptGroup;
  /** How many testimonies match at all. */
  readonly testimonies: number;
  /** From origin to destination, the most first, as many as a chart has room for. Countries only: regions hold them. */
  readonly corridors: readonly CountedPair[];
  /** Concepts of `about` by decade. */
  readonly periods: CountTable;
  /** Concepts of `about` that stand on the same record. */
  readonly together: CountTable;
  /** Every cell of the three tables, also those that no chart has room for. */
  readonly cells: Readonly<Record<ChartName, readonly CountedPair[]>>;
}

export const CHARTS = ['corridors', 'periods', 'together'] as const;
export type ChartName = (typeof CHARTS)[number];

/** As many rows as fit a screen and can be told apart. */
const MOST_ROWS = 20;

const TABLES = (about: ConceptGroup): readonly PairTable[] => [
  { rows: 'origin', columns: 'destination' },
  { rows: about, columns: 'decade' },
  { rows: about, columns: about },
];

const NONE: CountTable = { rows: [], columns: [], counts: [], largest: 0, left: 0 };

/**
 * What the testimonies of a search have in common, as tables: corridors, concepts by period, concepts together. Counts are of
 * testimonies, exact, and of what is printed on the public record only.
 * @throws Refusal as `searchArchive`
 */
export async function chartsOf(
  ctx: Context,
  input: SearchInput & { about?: ConceptGroup | undefined },
): Promise<Charts> {
  const asked: z.output<typeof searchInput> = searchInput.parse(input);
  const about = input.about ?? 'theme';
  const understood = readQuestion(ctx, asked);
  if (!understood.ok)
    return {
      problems: understood.problems,
      about,
      testimonies: 0,
      corridors: [],
      periods: NONE,
      together: NONE,
      cells: { corridors: [], periods: [], together: [] },
    };
  const { testimonies, tables } = await countPairs(ctx, understood.question, TABLES(about));
  const [ways = [], periods = [], all = []] = tables;
  const corridors = ways.filter((pair) => !isRegion(pair.column));
  const together = all.filter((pair) => !isBroader(pair.row, pair.column));
  const named = (pairs: readonly Pair[]): CountedPair[] =>
    pairs.map((pair) => ({
      row: labelled(pair.row, asked.locale),
      column: labelled(pair.column, asked.locale),
      n: pair.n,
    }));
  const cells = { corridors: named(corridors), periods: named(periods), together: named(together) };
  return {
    problems: [],
    about,
    testimonies,
    corridors: cells.corridors.slice(0, MOST_ROWS),
    periods: asTable(periods, asked.locale, 'value'),
    together: mirrored(together, asked.locale),
    cells,
  };
}

const labelled = (value: string, locale: Locale): Labelled => ({ value, label: facetLabel(value, locale) });

function weights(pairs: readonly Pair[], of: (pair: Pair) => readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const pair of pairs) for (const value of of(pair)) sums.set(value, (sums.get(value) ?? 0) + pair.n);
  return sums;
}
const heaviest = (sums: ReadonlyMap<string, number>) =>
  [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);

function asTable(pairs: readonly Pair[], locale: Locale, columnOrder: 'value' | 'weight'): CountTable {
  const rows = heaviest(weights(pairs, (pair) => [pair.row]));
  const sums = weights(pairs, (pair) => [pair.column]);
  const columns = columnOrder === 'value' ? [...sums.keys()].sort() : heaviest(sums);
  return filled(pairs, rows, columns, locale);
}

/** A group with itself: each pair stands on both sides of the diagonal. */
function mirrored(pairs: readonly Pair[], locale: Locale): CountTable {
  const values = heaviest(weights(pairs, (pair) => [pair.row, pair.column]));
  const both = pairs.flatMap((pair) => [pair, { row: pair.column, column: pair.row, n: pair.n }]);
  return filled(both, values, values, locale);
}

function filled(
  pairs: readonly Pair[],
  rows: readonly string[],
  columns: readonly string[],
  locale: Locale,
): CountTable {
  const cells = new Map(pairs.map((pair) => [`${pair.row} ${pair.column}`, pair.n]));
  const shownRows = rows.slice(0, MOST_ROWS);
  const shownColumns = columns.slice(0, MOST_ROWS);
  const counts = shownRows.map((row) => shownColumns.map((column) => cells.get(`${row} ${column}`) ?? 0));
  return {
    rows: shownRows.map((value) => labelled(value, locale)),
    columns: shownColumns.map((value) => labelled(value, locale)),
    counts,
    largest: Math.max(0, ...counts.flat()),
    left: rows.length - shownRows.length + (columns.length - shownColumns.length),
  };
}

/** The numbers of all three charts as CSV, one cell a line, each with the address of the search that finds its testimonies. */
export function chartsCsv(charts: Charts, address: SearchAddress, site: string, at: Date): string {
  return (
    BOM +
    csvRow(['chart', 'row', 'row_label', 'column', 'column_label', 'testimonies', 'search', 'counted']) +
    CHARTS.flatMap((chart) =>
      charts.cells[chart].map((cell) =>
        csvRow([
          chart,
          cell.row.value,
          cell.row.label,
          cell.column.value,
          cell.column.label,
          cell.n,
          site + cellHref(address, cell),
          at.toISOString(),
        ]),
      ),
    ).join('')
  );
}

/**
 * The search that finds the testimonies of one cell. Two values of one group are alternatives as filters, so the second one is asked as
 * a field of the query.
 */
export function cellHref(address: SearchAddress, cell: Pick<CountedPair, 'row' | 'column'>): string {
  const fields = [cell.row.value, cell.column.value].map((value) => {
    const [group = '', name = ''] = value.split('/');
    return `${group}:${name}`;
  });
  const q = address.q === '' ? fields.join(' ') : `(${address.q}) ${fields.join(' ')}`;
  return searchHref({ ...address, q });
}
