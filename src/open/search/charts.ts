import type { z } from 'zod';
import type { Context } from '#platform/context';
import type { Locale } from '#platform/i18n';
import { readQuestion, searchInput, type ExplainedProblem, type SearchInput } from './asking.ts';
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
  /** From origin to destination, the most first. Countries only: regions hold them. */
  readonly corridors: readonly CountedPair[];
  /** Concepts of `about` by decade. */
  readonly periods: CountTable;
  /** Concepts of `about` that stand on the same record. */
  readonly together: CountTable;
}

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
    return { problems: understood.problems, about, testimonies: 0, corridors: [], periods: NONE, together: NONE };
  const { testimonies, tables } = await countPairs(ctx, understood.question, TABLES(about));
  const [corridors = [], periods = [], together = []] = tables;
  return {
    problems: [],
    about,
    testimonies,
    corridors: corridors
      .filter((pair) => !isRegion(pair.column))
      .map((pair) => ({
        row: named(pair.row, asked.locale),
        column: named(pair.column, asked.locale),
        n: pair.n,
      })),
    periods: asTable(periods, asked.locale, 'value'),
    together: mirrored(
      together.filter((pair) => !isBroader(pair.row, pair.column)),
      asked.locale,
    ),
  };
}

const named = (value: string, locale: Locale): Labelled => ({ value, label: facetLabel(value, locale) });

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
    rows: shownRows.map((value) => named(value, locale)),
    columns: shownColumns.map((value) => named(value, locale)),
    counts,
    largest: Math.max(0, ...counts.flat()),
    left: rows.length - shownRows.length + (columns.length - shownColumns.length),
  };
}
