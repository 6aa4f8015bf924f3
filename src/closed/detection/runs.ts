import { keyOf } from './normalise.ts';
import { spokenDigit } from './numerals.ts';
import { readerOf, type Reader } from './reader.ts';
import { TOKEN_MIXED, TOKEN_NUMBER, type DocumentView } from './rules.ts';

/** A run of figures as they are written or said: "9841-234 567", "A 1234567", "nine eight four one ...". */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
  /** Letters and digits only, ASCII, upper case. */
  readonly code: string;
  /** Digits only. */
  readonly digits: string;
  /** Said digit by digit. */
  readonly spoken: boolean;
  /** As written, with ASCII digits. */
  readonly written: string;
}

/** A run of more tokens than this is a table or noise. */
const LONGEST_RUN = 24;
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['डबल', 2],
  ['ট্রিপল', 3],
  ['ডাবল', 2],
]);
const SEPARATOR = /^[-‑–/.()+]$/;

const cache = new WeakMap<DocumentView, readonly NumberRun[]>();

/** Every run of the document with four digits or more, in order. Computed once per view. */
export function numberRuns(view: DocumentView): readonly NumberRun[] {
  let runs = cache.get(view);
  if (!runs) {
    runs = find(readerOf(view));
    cache.set(view, runs);
  }
  return runs;
}

function find(reader: Reader): NumberRun[] {
  const out: NumberRun[] = [];
  for (let i = 0; i < reader.count; i++) {
    const kind = reader.kind(i);
    if (kind === TOKEN_NUMBER || (kind === TOKEN_MIXED && /\d/.test(reader.form(i)))) {
      const last = written(reader, i);
      push(reader, i, last, out);
      i = last;
    } else if (reader.isWord(i) && spokenDigit(reader.key(i)) >= 0) {
      const run = spoken(reader, i);
      if (run) {
        out.push(run);
        i = run.last;
      }
    }
  }
  return out;
}

function figure(reader: Reader, i: number): boolean {
  return reader.isNumber(i) || (reader.kind(i) === TOKEN_MIXED && /^[A-Z]{0,4}\d[\dA-Z]*$/i.test(reader.form(i)));
}

function written(reader: Reader, first: number): number {
  let last = first;
  while (last - first < LONGEST_RUN) {
    let next = last + 1;
    let marks = 0;
    while (marks < 2 && next < reader.count && SEPARATOR.test(reader.form(next))) {
      next++;
      marks++;
    }
    if (next >= reader.count || !figure(reader, next)) break;
    // Over a turn or a line only without anything between, as when a number is said in two breaths.
    if (!reader.sameSegment(last, next) && marks > 0) break;
    // "in 1990. 15 people": a full stop followed by a space ends the run.
    if (marks > 0 && reader.form(next - 1) === '.' && !reader.glued(next)) break;
    last = next;
  }
  return last;
}

function push(reader: Reader, first: number, last: number, out: NumberRun[]): void {
  const from = reader.form(first - 1) === '+' && reader.glued(first) ? first - 1 : first;
  const text = reader.view.digits.slice(reader.start(from), reader.end(last));
  const code = text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const digits = code.replace(/\D/g, '');
  if (digits.length < 4 && !/[A-Z]/.test(code)) return;
  out.push({ first: from, last, code, digits, spoken: false, written: text });
}

/** Six digit words or more in a row, "double five" included. */
function spoken(reader: Reader, first: number): NumberRun | undefined {
  let digits = '';
  let last = first;
  let at = first;
  while (at < reader.count && digits.length < 40) {
    if (/^[,.-]$/.test(reader.form(at))) {
      at++;
      continue;
    }
    const times = REPEATS.get(keyOf(reader.form(at)));
    const word = times === undefined ? at : at + 1;
    const value = reader.isWord(word) ? spokenDigit(reader.key(word)) : -1;
    if (value < 0) break;
    digits += String(value).repeat(times ?? 1);
    last = word;
    at = word + 1;
  }
  if (digits.length < 6) return undefined;
  return { first, last, code: digits, digits, spoken: true, written: digits };
}
