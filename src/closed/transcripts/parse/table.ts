import { parse, type CsvError, type Options } from 'csv-parse/sync';
import { Refusal } from '#platform/errors';
import { LIMITS } from '../rules.ts';
import { texts } from '../text.ts';
import type { OddityLog } from './oddities.ts';

/** A table as it stands in a delimited file. Cells keep the spaces around them: in a catalogue they tell of slips. */
export interface Table {
  /** The first record. */
  first: string[];
  rows: { cells: string[]; line: number }[];
}

/** More columns than any list of interviews has: such a line is no row. */
const WIDEST = 1000;

const DELIMITERS = [',', '\t', ';', '|'] as const;

/**
 * Reads delimited text: the delimiter is found by which one divides the lines most evenly. Ragged rows and unbalanced
 * quotes are survived and reported.
 *
 * @param text clean text, as `cleanText` leaves it.
 * @throws Refusal `invalid` where no record can be made of it, `too-large` for more rows than a transcript has.
 */
export function readTable(text: string, log: OddityLog, delimiter = sniffDelimiter(text)): Table {
  const records = parseRecords(text, delimiter, log).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rows] = records;
  if (rows.length > LIMITS.segments)
    throw new Refusal('too-large', texts.tooManySegments, {
      todo: texts.tooManyLinesTodo,
      params: { n: LIMITS.segments },
    });
  const width = first?.cells.length ?? 0;
  if (width > WIDEST) throw new Refusal('invalid', texts.tableUnreadable, { todo: texts.exportAgain });
  for (const { cells, line } of rows) {
    const extra = cells.slice(width).some((cell) => cell.trim() !== '');
    if (cells.length < width || extra)
      log.add('csv-ragged-row', 'note', { line }, { found: cells.length, expected: width });
  }
  return { first: first?.cells ?? [], rows };
}

function parseRecords(text: string, delimiter: string, log: OddityLog): { cells: string[]; line: number }[] {
  const options: Options = {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  };
  const run = (more: Options) => {
    const result = parse(text, { ...options, ...more }) as unknown as { record: string[]; info: { lines: number } }[];
    return result.map(({ record, info }) => ({ cells: record, line: info.lines }));
  };
  try {
    return run({});
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    log.add('csv-quote', 'warning', typeof lines === 'number' ? { line: lines } : {});
  }
  try {
    // Taken as plain cells, quotation marks cost only themselves.
    return run({ quote: false }).map(({ cells, line }) => ({
      cells: cells.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
      line,
    }));
  } catch (error) {
    throw new Refusal('invalid', texts.tableUnreadable, {
      todo: texts.exportAgain,
      details: error instanceof Error ? error.message : undefined,
    });
  }
}

/** The delimiter that divides the first lines into the most, and most even, cells; a comma where none does. */
export function sniffDelimiter(text: string): string {
  const sample = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = sample.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const header = counts[0] ?? 0;
    if (header === 0) continue;
    const even = counts.filter((count) => count === header).length / counts.length;
    // A delimiter in the first line weighs more than its being absent from lines inside quoted cells.
    const score = (0.3 + even) * Math.min(header, 8);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
