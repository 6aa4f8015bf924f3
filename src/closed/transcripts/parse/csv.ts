import { Refusal } from '#platform/errors';
import { texts } from '../text.ts';
import { emptyHeader, speech, type Draft, type ParsedDraft } from './draft.ts';
import { excerpt, type OddityLog } from './oddities.ts';
import { assignRoles } from './roles.ts';
import { readTable, type Table } from './table.ts';
import { parseClock, parseDotted, shortClock } from './times.ts';

type Column = 'speaker' | 'start' | 'end' | 'text';

/** What columns are called, after `columnKey`; the first of a list that a table has is taken. */
const ALIASES: Readonly<Record<Column, readonly string[]>> = {
  text: [
    'text',
    'transcript',
    'transcription',
    'utterance',
    'words',
    'content',
    'caption',
    'sentence',
    'dialogue',
    'speech',
    'segment text',
    'पाठ',
    'कथन',
    'প্রতিলিপি',
    'লেখা',
    'বক্তব্য',
    'भनाइ',
  ],
  speaker: [
    'speaker',
    'speaker name',
    'speaker label',
    'who',
    'voice',
    'participant',
    'person',
    'role',
    'name',
    'वक्ता',
    'বক্তা',
    'बोल्ने',
  ],
  start: [
    'start',
    'start time',
    'starttime',
    'start timecode',
    'begin',
    'begin time',
    'from',
    'in',
    'tc in',
    'time in',
    'timestamp',
    'time',
    'timecode',
    'समय',
    'शुरू',
    'সময়',
    'শুরু',
    'सुरु',
  ],
  end: [
    'end',
    'end time',
    'endtime',
    'end timecode',
    'stop',
    'to',
    'out',
    'tc out',
    'time out',
    'finish',
    'अंत',
    'শেষ',
    'अन्त्य',
  ],
};

const KEYS = new Map(
  (Object.entries(ALIASES) as [Column, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name) => [name, column] as const),
  ),
);

/** A column's name for comparison: `Start_Time (ms)` is `start time`. */
function columnKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[([{].*$/, '')
    .replace(/[_\-.:#/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?:ms|msec|milliseconds|s|sec|secs|seconds)$/, '')
    .trim();
}

/** Whether the first line of a text names the columns of a transcript. */
export function isTranscriptTable(firstLine: string): boolean {
  if (firstLine.length > 2000) return false;
  const columns = new Set(
    [',', '\t', ';', '|'].flatMap((delimiter) => {
      const found = firstLine.split(delimiter).map((cell) => KEYS.get(columnKey(cell.replaceAll('"', ''))));
      return found.includes('text') && found.length > 1 ? found : [];
    }),
  );
  return columns.has('text') && (columns.has('speaker') || columns.has('start'));
}

/**
 * Reads a table of speaker, start, end and text in any order. Without a line of names the columns are found by what they
 * hold. Times may be clocks, seconds, or milliseconds where the column says so.
 *
 * @throws Refusal `unsupported` for a table without words.
 */
export function parseCsv(text: string, log: OddityLog): ParsedDraft {
  const { first, rows } = readTable(text, log);
  const trimmed = (cells: readonly string[]) => cells.map((cell) => cell.trim());
  return tableToDraft(
    { first: trimmed(first), rows: rows.map(({ cells, line }) => ({ cells: trimmed(cells), line })) },
    log,
  );
}

/** The same for a table that was already divided into trimmed cells, as one in a document is. */
export function tableToDraft(table: Table, log: OddityLog): ParsedDraft {
  if (table.first.length === 0) return { drafts: [], header: emptyHeader(), links: [], partLabels: [null] };
  const named = namedColumns(table.first);
  const columns = named ?? guessColumns(table);
  if (!columns) throw new Refusal('unsupported', texts.tableWithoutWords, { todo: texts.tableWithoutWordsTodo });
  const rows = named ? table.rows : [{ cells: table.first, line: 1 }, ...table.rows];
  if (!named) log.add('csv-no-header', 'warning', { line: 1 }, { columns: [...columns.keys()].join(', ') });
  else {
    const used = new Set(columns.values());
    for (const [i, name] of table.first.entries())
      if (!used.has(i) && name !== '') log.add('csv-column-unknown', 'note', { line: 1 }, { column: excerpt(name) });
  }
  const unit = (column: Column): number =>
    /\b(?:ms|msec|milliseconds)\b|_ms\b|ms\)/i.test(named ? (table.first[columns.get(column) ?? -1] ?? '') : '')
      ? 1
      : 1000;
  const drafts: Draft[] = [];
  let previous = -1;
  for (const { cells, line } of rows) {
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? '';
    const words = cell('text').replace(/\s*\n\s*/g, '\n');
    const time = (column: Column) => {
      const written = cell(column);
      if (written === '') return null;
      const ms = readTime(written, unit(column));
      if (ms === null) log.add('cue-unreadable-time', 'warning', { line }, { found: excerpt(written) });
      return ms;
    };
    const startMs = time('start');
    let endMs = time('end');
    if (words === '') {
      if (cells.some((one) => one !== ''))
        log.add('cue-empty', 'note', { line }, { time: startMs === null ? '' : shortClock(startMs) });
      continue;
    }
    if (startMs !== null) {
      if (startMs < previous) log.add('time-backwards', 'warning', { line }, { mark: cell('start') });
      previous = startMs;
      if (endMs === startMs) log.add('cue-zero-length', 'warning', { line }, { time: shortClock(startMs) });
      if (endMs !== null && endMs < startMs) {
        log.add('cue-ends-before-start', 'warning', { line }, { time: shortClock(startMs), end: shortClock(endMs) });
        endMs = null;
      }
    }
    const speaker = cell('speaker')
      .replace(/[:：]$/, '')
      .trim();
    drafts.push(
      speech(words, line, { speaker: speaker === '' ? null : speaker, startMs, endMs, mark: cell('start') || null }),
    );
  }
  if (!columns.has('start') && drafts.length > 0) log.add('times-missing', 'note');
  const header = emptyHeader();
  assignRoles(drafts, { header }, log);
  return { drafts, header, links: [], partLabels: [null] };
}

function namedColumns(first: readonly string[]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  const keys = first.map(columnKey);
  for (const column of Object.keys(ALIASES) as Column[]) {
    const name = ALIASES[column].find((alias) => keys.includes(alias));
    if (name !== undefined) columns.set(column, keys.indexOf(name));
  }
  return columns.has('text') ? columns : null;
}

/** Finds the columns of a table without names: times read as times, words are long, speakers are few. */
function guessColumns(table: Table): Map<Column, number> | null {
  const sample = [table.first, ...table.rows.slice(0, 200).map((row) => row.cells)];
  const columns = new Map<Column, number>();
  const width = table.first.length;
  let longest = -1;
  let length = 0;
  for (let i = 0; i < width; i++) {
    const cells = sample.map((row) => row[i] ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) continue;
    const times = cells.filter((cell) => readTime(cell, 1000) !== null).length / cells.length;
    if (times >= 0.8) {
      if (!columns.has('start')) columns.set('start', i);
      else if (!columns.has('end')) columns.set('end', i);
      continue;
    }
    const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    if (mean > length) [longest, length] = [i, mean];
  }
  // Without times or speakers it may be any list; and a list is no transcript.
  if (longest < 0 || length < 12) return null;
  columns.set('text', longest);
  for (let i = 0; i < width; i++) {
    if ([...columns.values()].includes(i)) continue;
    const cells = sample.map((row) => row[i] ?? '').filter((cell) => cell !== '');
    const few = new Set(cells).size <= Math.max(2, cells.length / 4);
    if (cells.length >= 2 && few && cells.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell))) {
      columns.set('speaker', i);
      break;
    }
  }
  return columns.has('start') || columns.has('speaker') ? columns : null;
}

/** A clock, `m.ss` only where it cannot be seconds, or a number of seconds or milliseconds. */
function readTime(written: string, unit: number): number | null {
  const clock = parseClock(written);
  if (clock !== null) return clock;
  const number = /^\d{1,9}(?:[.,]\d{1,9})?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
  if (Number.isFinite(number) && number * unit <= 360_000_000) return Math.round(number * unit);
  return parseDotted(written);
}
