import { isCalendarWord } from '../../words/calendar.ts';
import { BIT_COMMON, BIT_GIVEN, BIT_KIN, BIT_PARTICLE, BIT_SURNAME, BIT_TITLE } from '../../words/lexicon.ts';
import { once } from '../../reading/once.ts';
import type { Reader } from '../../reading/reader.ts';
import { SMALL } from './after-cues.ts';

/** Never part of a name though written with a capital. */
export const NEVER_IN_NAMES = new Set([
  'i',
  "i'm",
  "i'd",
  "i've",
  "i'll",
  'ok',
  'mum',
  'dad',
  'mummy',
  'daddy',
  'tv',
  'god',
  'laughs',
  'yes',
  'no',
  'oh',
  'and',
  'the',
  'but',
  'so',
  'we',
  'he',
  'she',
  'they',
  'it',
  'you',
  'my',
  'a',
  'an',
  // What forms and letters shorten before a name or a number.
  'emp',
  'vill',
  'dist',
  'distt',
  'dt',
  'mob',
  'regd',
  'tk',
]);

/** A longer run of capitals is a heading or noise, and must not make the engine slow. */
export const LONGEST_RUN = 24;

/** The last tokens of runs, by their first; 0 where nobody asked yet. A run that ends with the first token of all is asked for again. */
const ends = once((view) => new Int32Array(view.tokens.count));

/** The last token of the run of capitalised words that begins at `i`: initials, hyphens and particles belong to it. */
export function runEnd(reader: Reader, i: number): number {
  const known = ends(reader.view);
  return (known[i] ||= findEnd(reader, i));
}

function findEnd(reader: Reader, i: number): number {
  let last = i;
  for (;;) {
    if (last - i >= LONGEST_RUN) return last;
    let next = last + 1;
    if (next >= reader.count || reader.lineStart(next)) return last;
    const initial = reader.end(last) - reader.start(last) === 1;
    const mark = reader.isMark(next) ? reader.form(next) : '';
    if (
      mark === '.' &&
      reader.glued(next) &&
      (initial || reader.has(last, BIT_TITLE) || reader.end(last) - reader.start(last) <= 2)
    ) {
      next++;
      if (/^[-‑]$/.test(reader.form(next)) && reader.glued(next + 1)) next++;
    } else if ((mark === '-' || mark === '‑' || mark === '–') && reader.glued(next) && reader.glued(next + 1)) next++;
    else if (mark !== '') return last;
    // Particles only between capitalised words: "Costa de Meyer", but not "Rita and".
    let particles = 0;
    while (
      particles < 2 &&
      next < reader.count &&
      reader.isWord(next) &&
      !reader.capital(next) &&
      reader.has(next, BIT_PARTICLE) &&
      // "Dammam e Kamal": in, to, of.
      !(reader.lang(next) === 'latn' && SMALL.has(reader.key(next))) &&
      !reader.has(next, BIT_KIN)
    ) {
      next++;
      particles++;
    }
    // "Park Soon-ja"
    if (mark !== '' && mark !== '.' && particles === 0 && isSecondSyllable(reader, next)) {
      last = next;
      continue;
    }
    if (!goesOn(reader, next)) return last;
    const isInitial =
      reader.end(next) - reader.start(next) === 1 && reader.form(next + 1) === '.' && reader.glued(next + 1);
    if ((NEVER_IN_NAMES.has(reader.key(next)) && !isInitial) || isCalendarWord(reader.key(next))) return last;
    if (reader.capitalLine(next) !== reader.capitalLine(last)) return last;
    // "for the Government Mr Example": a title begins another name.
    if (isTitle(reader, next) && !isTitle(reader, last)) return last;
    last = next;
  }
}

/** In English, the small second half of a Korean or Chinese given name, behind its hyphen. */
function isSecondSyllable(reader: Reader, i: number): boolean {
  return (
    reader.follows(i) && reader.lang(i) === 'en' && reader.end(i) - reader.start(i) <= 5 && !reader.has(i, BIT_COMMON)
  );
}

/** Whether a run of capitalised words may go on at `i`: a word with a capital in the same line. */
export function goesOn(reader: Reader, i: number): boolean {
  return reader.follows(i) && reader.latin(i) && reader.capital(i);
}

/** An address before a name that is nothing else. */
function isTitle(reader: Reader, i: number): boolean {
  return (
    reader.has(i, BIT_TITLE) &&
    !reader.has(i, BIT_GIVEN | BIT_SURNAME) &&
    /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|judge|shri|smt|md|rev)$/.test(reader.key(i))
  );
}
