import { CsvError, parse } from 'csv-parse/sync';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { say, type Locale } from '#platform/i18n';
import { readQuestion } from './asking.ts';
import { searchHref, type SearchAddress } from './address.ts';
import { BOM, csvRow } from './csv.ts';
import { searchEngine } from './engines.ts';
import { searchTexts } from './text.ts';
import { toolTexts } from './tools-text.ts';

export const MOST_QUERIES = 200;
export const MOST_BYTES = 256 * 1024;
/** As in `searchInput`. */
const LONGEST_QUERY = 4_000;
/** Shorter than what stands before us waits for an answer; what was not asked by then is named. */
const MOST_MS = 40_000;

export interface BatchQuery {
  /** In what was sent, from 1. */
  readonly line: number;
  /** The sender's own name for it; empty where there is none. */
  readonly label: string;
  readonly q: string;
  readonly filters: readonly string[];
  readonly exact: boolean;
}

export interface Batch {
  readonly queries: readonly BatchQuery[];
  /** Columns that mean nothing here. */
  readonly unread: readonly string[];
}

export interface BatchProblem {
  /** Of the query, in characters from 1; null where it is about the line as a whole. */
  readonly column: number | null;
  readonly message: string;
}

export interface BatchRow extends BatchQuery {
  /** Null where the query could not be asked; `problems` then says why. */
  readonly found: { readonly testimonies: number; readonly passages: number; readonly capped: boolean } | null;
  readonly problems: readonly BatchProblem[];
  /** Path of the search. */
  readonly href: string;
}

/**
 * A file's text: UTF-8, or UTF-16 that says so in its first two bytes, as spreadsheets write it.
 * @throws Refusal `unsupported` for what is no text, or in another encoding
 */
export function decodeQueries(bytes: Uint8Array): string {
  const wrong = () => new Refusal('unsupported', toolTexts.wrongEncoding, { todo: toolTexts.wrongEncodingTodo });
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw wrong();
  }
  // Control characters stand in binary files, and in UTF-16 that does not say so.
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text)) throw wrong();
  return text;
}

const HEADERS = new Map([
  ['q', 'q'],
  ['query', 'q'],
  ['label', 'label'],
  ['filter', 'filter'],
  ['filters', 'filter'],
  ['exact', 'exact'],
]);
const headerName = (cell: string) => HEADERS.get(cell.trim().toLowerCase());

/** The sign between the cells of a first line that names a column `q`; null where the text is a plain list. */
function delimiterOf(firstLine: string): string | null {
  for (const delimiter of [',', ';', '\t']) {
    const cells = firstLine.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (cells.some((cell) => headerName(cell) === 'q')) return delimiter;
  }
  return null;
}

/**
 * Queries of a text: one a line, as it stands; or CSV with a column `q` (or `query`) in its first line, and if wished `filter` (values of
 * lists, `group/value`, parted by blanks, commas or semicolons), `label` and `exact` (`true`). Empty lines of a list are left out.
 * @throws Refusal `invalid` where there is none or the CSV is broken, `too-large` beyond `MOST_QUERIES` or `MOST_BYTES`
 */
export function readQueries(text: string): Batch {
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooBig();
  const clean = text.toWellFormed().replace(/^\ufeff/, '');
  const first = clean.split(/\r\n?|\n/).find((line) => line.trim() !== '');
  const delimiter = first === undefined ? null : delimiterOf(first);
  const batch = delimiter === null ? readList(clean) : readCsv(clean, delimiter);
  if (batch.queries.length === 0) throw new Refusal('invalid', toolTexts.noQueries, { todo: toolTexts.noQueriesTodo });
  if (batch.queries.length > MOST_QUERIES)
    throw new Refusal('too-large', toolTexts.tooManyQueries, {
      todo: toolTexts.tooManyQueriesTodo,
      params: { count: batch.queries.length, most: MOST_QUERIES },
    });
  return batch;
}

export const tooBig = (): Refusal =>
  new Refusal('too-large', toolTexts.tooBig, { todo: toolTexts.tooBigTodo, params: { kilobytes: MOST_BYTES / 1024 } });

function readList(text: string): Batch {
  const queries = text
    .split(/\r\n?|\n/)
    .map((line, n) => ({ line: n + 1, label: '', q: line.trim(), filters: [], exact: false }))
    .filter((query) => query.q !== '');
  return { queries, unread: [] };
}

const TRUE = new Set(['true', '1', 'yes', 'x']);
const FALSE = new Set(['', 'false', '0', 'no']);

function readCsv(text: string, delimiter: string): Batch {
  const broken = (line: number) =>
    new Refusal('invalid', toolTexts.brokenCsv, { todo: toolTexts.brokenCsvTodo, params: { line } });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (error instanceof CsvError) throw broken(typeof error['lines'] === 'number' ? error['lines'] : 1);
    throw error;
  }
  const header = records.shift()?.record ?? [];
  const names = header.map(headerName);
  const twice = names.find((name, n) => name !== undefined && names.indexOf(name) !== n);
  if (twice !== undefined)
    throw new Refusal('invalid', toolTexts.columnTwice, { todo: toolTexts.columnTwiceTodo, params: { name: twice } });
  const queries = records
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, info }): BatchQuery => {
      const cell = (name: string) => record[names.indexOf(name)]?.trim() ?? '';
      const exact = cell('exact').toLowerCase();
      if (!TRUE.has(exact) && !FALSE.has(exact)) throw broken(info.lines);
      return {
        line: info.lines,
        label: cell('label'),
        q: cell('q'),
        filters: cell('filter')
          .split(/[\s,;|]+/)
          .filter((value) => value !== ''),
        exact: TRUE.has(exact),
      };
    });
  return { queries, unread: header.filter((cell, n) => names[n] === undefined && cell.trim() !== '') };
}

/**
 * Counts for each query what search would count for the same person. A query that cannot be asked gives its problems and leaves the
 * others alone; those that there was no time for say so.
 * @throws Refusal `unavailable` where the database is away
 */
export async function countBatch(ctx: Context, queries: readonly BatchQuery[], locale: Locale): Promise<BatchRow[]> {
  const until = performance.now() + MOST_MS;
  const rows: BatchRow[] = [];
  for (const query of queries) {
    const address: SearchAddress = { q: query.q, filters: query.filters, exact: query.exact, sort: 'relevance' };
    const row = { ...query, href: searchHref(address) };
    if (performance.now() > until) {
      rows.push({ ...row, found: null, problems: [{ column: null, message: say(locale, toolTexts.notAsked) }] });
      continue;
    }
    rows.push({ ...row, ...(await count(ctx, address, locale)) });
  }
  return rows;
}

async function count(
  ctx: Context,
  address: SearchAddress,
  locale: Locale,
): Promise<Pick<BatchRow, 'found' | 'problems'>> {
  const failed = (message: string) => ({ found: null, problems: [{ column: null, message }] });
  if (address.q.length > LONGEST_QUERY)
    return failed(say(locale, toolTexts.queryTooLong, { most: LONGEST_QUERY, count: address.q.length }));
  try {
    const asked = readQuestion(ctx, { ...address, filters: [...address.filters], page: 1, perPage: 1, locale });
    if (!asked.ok) return { found: null, problems: asked.problems };
    const engine = await searchEngine(ctx);
    const { testimonies, passages, capped } = await engine.ask(ctx, { ...asked.question, limit: 1, offset: 0 });
    return { found: { testimonies, passages, capped }, problems: [] };
  } catch (error) {
    // An unknown filter, or one query that takes too long, is about its line alone.
    if (error instanceof Refusal && (error.kind === 'invalid' || error.what === searchTexts.tooSlow))
      return failed(error.explain(locale).what);
    throw error;
  }
}

const COLUMNS = [
  'line',
  'label',
  'q',
  'filter',
  'exact',
  'testimonies',
  'passages',
  'at_least',
  'problem_column',
  'problem',
  'search',
  'counted',
] as const;

/** The counts as CSV; it can be sent again as it is. Counts are empty where a query could not be asked. */
export function batchCsv(rows: readonly BatchRow[], site: string, at: Date): string {
  return (
    BOM +
    csvRow(COLUMNS) +
    rows
      .map((row) =>
        csvRow([
          row.line,
          row.label,
          row.q,
          row.filters.join(' '),
          row.exact,
          row.found?.testimonies ?? null,
          row.found?.passages ?? null,
          row.found?.capped ?? null,
          row.problems[0]?.column ?? null,
          row.problems.map((problem) => problem.message).join(' '),
          site + row.href,
          at.toISOString(),
        ]),
      )
      .join('')
  );
}
