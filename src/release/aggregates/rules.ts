import { TABLES, type AggregateField, type AggregateTable, type Division } from '#rules/open/numbers';
import { cellKey, LIMITS, suppress, type Cell } from '#rules/release/disclosure';

/** Fewest women that a cell may show, and fewest changed editions before the tables are made anew. */
export const K = LIMITS.k;

/** A testimony as the tables count it. */
export interface Counted {
  readonly publicId: string;
  readonly edition: number;
  /** Known only in the aggregate. */
  readonly hidden: Readonly<Partial<Record<AggregateField, string | null>>>;
  /** As printed. */
  readonly facts: Readonly<Partial<Record<Division, string | null>>>;
}

/** The same words are the same value, however they are spaced or capitalised. */
const plain = (value: string | null | undefined): string | null =>
  value?.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase() || null;

/**
 * Values that may be named: those of at least k testimonies, in alphabetical order, for an order by size would tell the sizes. What nearly
 * everyone shares is not named either: to know that somebody is in the archive would be to know it of her. What is left, and what is not
 * told, goes together under null.
 */
function namedValues(
  members: readonly Counted[],
  valueOf: (one: Counted) => string | null,
  leastOthers: number,
): (string | null)[] {
  const counts = new Map<string, number>();
  for (const one of members) {
    const value = valueOf(one);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [
    ...[...counts].flatMap(([value, n]) => (n >= K && members.length - n >= leastOthers ? [value] : [])).sort(),
    null,
  ];
}

/**
 * All declared tables over these testimonies, as they may be shown: cells of fewer than k hidden, others hidden with them so that no sum
 * gives them away, the rest rounded by the set they count. Every sum of a row or column is taken to be known exactly, because search
 * tells some of them. Tables in which no value can be named, or no cell shown, are left out.
 */
export function aggregateTables(members: readonly Counted[], secret: string): AggregateTable[] {
  return TABLES.flatMap(({ id, rows: field, columns: division }): AggregateTable[] => {
    const rowOf = (one: Counted) => plain(one.hidden[field]);
    const columnOf = (one: Counted) => (division === null ? null : (one.facts[division] ?? null));
    const rows = namedValues(members, rowOf, K);
    const columns = division === null ? [null] : namedValues(members, columnOf, 0);
    if (rows.length === 1 || (division !== null && columns.length === 1)) return [];
    const [rowNames, columnNames] = [new Set(rows), new Set(columns)];
    const at = (one: Counted) => {
      const [row, column] = [rowOf(one), columnOf(one)];
      return `${rowNames.has(row) ? row : null}\0${columnNames.has(column) ? column : null}`;
    };
    const inCell = Map.groupBy(members, at);
    const cells: Cell[] = rows.flatMap((row) =>
      columns.map((column) => {
        const key = `${row}\0${column}`;
        const ids = (inCell.get(key) ?? []).map((one) => one.publicId);
        return {
          key,
          n: ids.length,
          set: cellKey(ids, secret),
          ...(division === null ? {} : { margins: [`row ${row}`, `column ${column}`] }),
        };
      }),
    );
    const shown = new Map(suppress(cells, { k: K, base: K, secret }).map((cell) => [cell.key, cell.shown]));
    const table = rows.map((row) => columns.map((column) => shown.get(`${row}\0${column}`) ?? null));
    return table.flat().some((cell) => cell !== null) ? [{ id, rows, columns, cells: table }] : [];
  });
}

/** How many editions differ between those that were counted and those that are there: come, gone, or come in a new edition. */
export function changed(
  before: readonly Pick<Counted, 'publicId' | 'edition'>[],
  now: readonly Pick<Counted, 'publicId' | 'edition'>[],
): number {
  const editionOf = (list: readonly Pick<Counted, 'publicId' | 'edition'>[]) =>
    new Map(list.map((one) => [one.publicId, one.edition]));
  const [was, is] = [editionOf(before), editionOf(now)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).length;
}
