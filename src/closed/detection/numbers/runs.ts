import { TOKEN_MIXED, TOKEN_NUMBER, type Finding } from '../document.ts';
import { SPOKEN } from '../words/lexemes.ts';
import { keysOf } from '../words/normalise.ts';
import { isNumberCue } from './cues.ts';
import { once } from '../reading/once.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { spokenDigits, spokenTens, spokenTimes } from './spoken.ts';

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
  /** First and last tokens of the pieces, when somebody else spoke in between. */
  readonly pieces?: readonly (readonly [first: number, last: number])[];
}

/** A run of more tokens than this is a table or noise. */
const LONGEST_RUN = 24;
const SEPARATOR = /^[-‑–/.()+]$/;

/** Every run of the document with four digits or more, in order. */
export const numberRuns = once((view): readonly NumberRun[] => find(readerOf(view)));

function find(reader: Reader): NumberRun[] {
  const out: NumberRun[] = [];
  for (let i = 0; i < reader.count; i++) {
    const kind = reader.kind(i);
    if (kind === TOKEN_NUMBER || (kind === TOKEN_MIXED && /\d/.test(codeOf(reader, i, i)))) {
      const run = startsSpoken(reader, i) ? spoken(reader, i) : undefined;
      if (run) {
        out.push(run);
        i = run.last;
        continue;
      }
      const last = written(reader, i);
      push(reader, i, last, out);
      i = last;
    } else if (reader.isWord(i) && mayBeSpoken(reader, i)) {
      const run = spoken(reader, i);
      if (run) {
        out.push(run);
        i = run.last;
      }
    }
  }
  return joinOverTurns(reader, out);
}

/** A word in between of so many words at most is a sign of listening: "yes, go on". */
const LONGEST_ECHO = 4;

/** A number said in two breaths, with a word of the listener between them. */
function joinOverTurns(reader: Reader, runs: readonly NumberRun[]): NumberRun[] {
  const out: NumberRun[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before && isEcho(reader, before, run)) {
      out[out.length - 1] = {
        first: before.first,
        last: run.last,
        code: before.code + run.code,
        digits: before.digits + run.digits,
        spoken: before.spoken,
        written: `${before.written} ${run.written}`,
        pieces: [...(before.pieces ?? [[before.first, before.last] as const]), [run.first, run.last] as const],
      };
    } else out.push(run);
  }
  return out.filter(
    (run) =>
      run.digits.length >= 4 ||
      /[A-Z]/.test(run.code) ||
      (run.digits.length >= 2 && isNumberCue(reader, reader.before(run.first))),
  );
}

function isEcho(reader: Reader, before: NumberRun, run: NumberRun): boolean {
  if (before.spoken !== run.spoken || before.digits.length + run.digits.length > 20) return false;
  if (run.first - before.last > 2 * LONGEST_ECHO + 2 || !startsLine(reader, run.first)) return false;
  let words = 0;
  let lines = 0;
  for (let i = before.last + 1; i < run.first; i++) {
    if (startsLine(reader, i)) lines++;
    else if (lines === 0) return false;
    if (reader.isNumber(i)) return false;
    if (reader.isWord(i)) words++;
  }
  return lines === 1 && words > 0 && words <= LONGEST_ECHO;
}

function startsLine(reader: Reader, i: number): boolean {
  return reader.lineStart(i) || (i > 0 && !reader.sameSegment(i, i - 1));
}

/** What was found of a run, as one finding for each piece, all of them one thing. */
export function overPieces(reader: Reader, run: NumberRun, finding: Finding): Finding[] {
  if (!run.pieces) return [finding];
  const clusterKey = `run-${run.first}`;
  return run.pieces.map(([first, last]) => ({
    ...finding,
    start: reader.start(first),
    end: reader.end(last),
    clusterKey,
  }));
}

/** Shapes of numbers that begin with letters set apart from their digits: passports, voter cards, PAN, permits, IBAN. */
const LETTERED = /^(?:[A-Z]{1,2}\d{6,9}|[A-Z]{3}\d{7}|[A-Z]{5}\d{4}[A-Z]?|[A-Z]{2}\d{13,30})$/;

/** Capital letters just before the digits of a run that belong to it ("BA 8921555", "B A 8 9 2 ..."). */
function letteredFrom(reader: Reader, first: number, code: string): number {
  let at = first;
  let letters = '';
  let best = first;
  while (letters.length < 5) {
    let before = at - 1;
    if (before >= 0 && /^[-–]$/.test(reader.form(before)) && at === first) before--;
    if (before < 0 || !reader.isWord(before) || !reader.latin(before)) break;
    const form = reader.form(before);
    // Without capitals anywhere letters stand small, too.
    const small = reader.segment(before).plain && /^(?:[b-hj-z]|pa)$/.test(form);
    if ((!small && !/^[A-Z]{1,5}$/.test(form)) || (letters !== '' && form.length > 1) || isNumberCue(reader, before))
      break;
    letters = form.toUpperCase() + letters;
    at = before;
    if (LETTERED.test(letters + code)) best = at;
    if (form.length > 1) break;
  }
  return best;
}

/** A single capital letter after the digits, as a PAN ends. */
function letteredTo(reader: Reader, last: number): number {
  const next = last + 1;
  return reader.isWord(next) && /^[A-Z]$/.test(reader.form(next)) ? next : last;
}

function figure(reader: Reader, i: number): boolean {
  return reader.isNumber(i) || (reader.kind(i) === TOKEN_MIXED && /^[A-Z]{0,5}\d[\dA-Z]*$/.test(codeOf(reader, i, i)));
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
    if (next >= reader.count) break;
    // The bank's letters inside an IBAN.
    if (last === first && /^[A-Z]{2}\d\d$/.test(codeOf(reader, first, first)) && /^[A-Z]{4}$/.test(reader.form(next))) {
      last = next;
      continue;
    }
    if (!figure(reader, next)) break;
    // Over a turn or a line only without anything between, as when a number is said in two breaths.
    if (!reader.sameSegment(last, next) && marks > 0) break;
    // "in 1990. 15 people": a full stop followed by a space ends the run.
    if (marks > 0 && reader.form(next - 1) === '.' && !reader.glued(next)) break;
    last = next;
  }
  return last;
}

function push(reader: Reader, first: number, last: number, out: NumberRun[]): void {
  let from = reader.form(first - 1) === '+' && reader.glued(first) ? first - 1 : first;
  let to = last;
  const plain = codeOf(reader, from, to);
  if (from === first && /^\d/.test(plain)) {
    const end = letteredTo(reader, last);
    const pan = end > last ? letteredFrom(reader, first, codeOf(reader, first, end)) : first;
    if (pan < first) {
      from = pan;
      to = end;
    } else from = letteredFrom(reader, first, plain);
  }
  const code = codeOf(reader, from, to);
  const digits = code.replace(/\D/g, '');
  // Shorter pieces are kept for the moment: the rest may come after the listener's word.
  if (digits.length === 0) return;
  out.push({
    first: from,
    last: to,
    code,
    digits,
    spoken: false,
    written: reader.view.digits.slice(reader.start(from), reader.end(to)),
  });
}

function codeOf(reader: Reader, first: number, last: number): string {
  return reader.view.digits
    .slice(reader.start(first), reader.end(last))
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase();
}

function isSpoken(reader: Reader, i: number): number {
  const key = reader.key(i);
  return spokenDigits(key) !== undefined || spokenTens(key) !== undefined || spokenTimes(key) !== undefined ? 1 : 0;
}

function mayBeSpoken(reader: Reader, i: number): boolean {
  return reader.perWord(SPOKEN, i, isSpoken) === 1;
}

/** What people say while they think, between two digits. */
const HESITATION = keysOf(
  'um uh uhm er erm ah hmm haan han matlab mane ani tarpor dash hyphen slash उम हाँ मतलब माने अनि উম হ্যাঁ মানে তারপর আর',
);

/** "94470 one six three": what was begun in figures goes on in words. */
function startsSpoken(reader: Reader, i: number): boolean {
  return reader.isNumber(i) && reader.isWord(i + 1) && mayBeSpoken(reader, i + 1) && mayBeSpoken(reader, i + 2);
}

/** Whether a hesitation at `i` stands between two digits, commas around it or none. */
function hesitates(reader: Reader, i: number): boolean {
  if (!reader.isWord(i) || !HESITATION.has(reader.key(i))) return false;
  let next = i + 1;
  while (/^[,.-]$/.test(reader.form(next))) next++;
  return (
    reader.isNumber(next) || (reader.isWord(next) && (mayBeSpoken(reader, next) || HESITATION.has(reader.key(next))))
  );
}

const HUNDRED = keysOf('hundred sau saya shoy soy सौ सय শ শো শত');

/** Digits a run of words must make: fewer when each is said by itself, for "nineteen seventy-eight" is a year. */
const LEAST_SINGLE = 4;
const LEAST_PAIRED = 6;

/** Digits or pairs of digits in a row, "double five" included. */
function spoken(reader: Reader, first: number): NumberRun | undefined {
  let digits = '';
  let last = first;
  let at = first;
  let words = 0;
  let pairs = 0;
  while (at < reader.count && digits.length < 40) {
    if (/^[,.-]$/.test(reader.form(at)) && at > first) {
      at++;
      continue;
    }
    if (at > first && digits !== '' && hesitates(reader, at)) {
      at++;
      continue;
    }
    if (reader.isNumber(at)) {
      const figures = codeOf(reader, at, at);
      if (!/^\d{1,5}$/.test(figures)) break;
      digits += figures;
      last = at;
      at++;
      continue;
    }
    if (!reader.isWord(at)) break;
    const times = spokenTimes(reader.key(at));
    const word = times === undefined ? at : at + 1;
    const ten = times === undefined ? spokenTens(reader.key(word)) : undefined;
    if (ten !== undefined) {
      const unit = reader.form(word + 1) === '-' ? word + 2 : word + 1;
      const value = reader.latin(unit) ? spokenDigits(reader.key(unit)) : undefined;
      const whole = value !== undefined && value.length === 1 && value !== '0';
      digits += ten + (whole ? value : '0');
      last = whole ? unit : word;
      pairs++;
    } else {
      const value = spokenDigits(reader.key(word));
      if (value === undefined || !reader.isWord(word)) break;
      digits += value.repeat(times ?? 1);
      if (value.length > 1) pairs++;
      last = word;
      if (value.length === 1 && HUNDRED.has(reader.key(word + 1))) {
        // "teen sau barah", "four hundred and seven", "dui saya".
        last = /^(?:and|ra|aur)$/.test(reader.key(word + 2)) ? word + 2 : word + 1;
        const rest = spokenTens(reader.key(last + 1)) ? 2 : (spokenDigits(reader.key(last + 1))?.length ?? 0);
        digits += rest === 2 ? '' : rest === 1 ? '0' : '00';
        pairs++;
        if (rest === 0) last = word + 1;
      }
    }
    words++;
    at = last + 1;
  }
  if (words < 3 || digits.length < (pairs > 0 ? LEAST_PAIRED : LEAST_SINGLE)) return undefined;
  return { first, last, code: digits, digits, spoken: true, written: digits };
}
