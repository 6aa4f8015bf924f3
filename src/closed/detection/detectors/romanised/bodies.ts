import type { Detector, Finding } from '../../document.ts';
import {
  BENGALI_BETWEEN,
  BENGALI_CLOSING,
  BENGALI_DOINGS,
  BENGALI_HARMS,
  BENGALI_PARTS,
  BETWEEN,
  CLOSING,
  DOINGS,
  HARMS,
  PARTS,
} from '../../lexicon/romanised-bodies.ts';
import { isRomanised } from '../../patterns/phrases.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { BENGALI_BODY, NEPALI_BODY } from '../../words/lexemes.ts';
import { bonesOf } from '../../words/nepali-latin.ts';

/**
 * A part of the body and, in the same clause, what befell it or what it does no more, in the free words of romanised talk: "bayan haat ko
 * hatkela dobriyeko", "phokso ma dhulo jamyo", "chokhot dekhe na". Only for a look.
 */
export const romanisedBodies: Detector = {
  id: 'romanised-bodies',
  trust: 'open',
  run(view) {
    if (!isRomanised(view) || !isSpeech(view)) return [];
    const reader = readerOf(view);
    const of = isBengaliInLatin(view)
      ? (i: number): number => reader.perWord(BENGALI_BODY, i, inBengali)
      : (i: number): number => reader.perWord(NEPALI_BODY, i, inNepali);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (reader.lang(i) !== 'latn' || !reader.latin(i) || (of(i) & PART) === 0) continue;
      const last = lastOf(reader, i, of);
      if (last === i) continue;
      out.push(new Reasons().add('part-and-harm', POINTS).finding(reader, firstOf(reader, i, of), last, 'illness'));
      i = last;
    }
    return out;
  },
};

const POINTS = 33;
const MOST_WORDS = 7;
/** Words of no list that may stand in such a telling. */
const MOST_OTHERS = 1;
/** How far before a part its side may stand. */
const MOST_BEFORE = 3;

/** What a word is in such a telling. */
type Of = (i: number) => number;
const PART = 1;
const HARM = 2;
const INNER = 4;
const CLOSES = 8;

/** A word by its sounds, with its vowels. */
function fold(key: string): string {
  return key
    .replaceAll(/a+/g, 'a')
    .replaceAll(/(?<=[cs])h+/g, '')
    .replaceAll('x', 'c')
    .replaceAll(/[vw]/g, 'b')
    .replaceAll(/(.)\1+/g, '$1');
}
const listed = (list: string, form: (word: string) => string): Set<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(form));

const parts = listed(PARTS, fold);
const harms = listed(HARMS, bonesOf);
const doings = listed(DOINGS, bonesOf);
const between = listed(BETWEEN, fold);
const closing = listed(CLOSING, fold);
/** Endings of verbs of which only the stem is listed, and of those that deny. */
const ENDED =
  /(?:i?(?:di|rh|r|sk|hl)?(?:eko|eki|ek|ko|ki|k|yo|y|e|i|in|ne|nu|n|nc|nci|ncu|c|ci|cu|cn|er|eri|d|di|to|t|ty|tyo|tin|inc|inco|unc|diyo|die|dieko|ieko|iyo|ieki|iyeko|cyo|pr|o|u|l))$/;
const DENIED = /(?:n?din(?:n|to|tyo|s)?|din.*|en|in|en[nt].*|ns[ck].*)$/;
/** Case endings that are written on to a part. */
const ON_A_PART = /(?<=..)(?:ko|ma|mai|le)$/;

function inNepali(reader: Reader, i: number): number {
  const key = reader.key(i);
  const form = fold(key);
  let mask = parts.has(form) || parts.has(form.replace(ON_A_PART, '')) ? PART : 0;
  if (between.has(form)) mask |= INNER;
  if (closing.has(form)) mask |= CLOSES;
  const own = bonesOf(key);
  if (key.length < 3) return mask;
  const harmed =
    harms.has(own) || harms.has(own.replace(ENDED, '')) || (DENIED.test(own) && doings.has(own.replace(DENIED, '')));
  return harmed ? mask | HARM : mask;
}

const bengaliParts = listed(BENGALI_PARTS, fold);
const bengaliHarms = listed(`${BENGALI_HARMS} ${BENGALI_DOINGS}`, fold);
const bengaliBetween = listed(BENGALI_BETWEEN, fold);
const bengaliClosing = listed(BENGALI_CLOSING, fold);

function inBengali(reader: Reader, i: number): number {
  const form = fold(reader.key(i));
  return (
    (bengaliParts.has(form) ? PART : 0) |
    (bengaliHarms.has(form) ? HARM : 0) |
    (bengaliBetween.has(form) ? INNER : 0) |
    (bengaliClosing.has(form) ? CLOSES : 0)
  );
}

/** The last word of what is told of the part at `i`; `i` itself if nothing is. */
function lastOf(reader: Reader, i: number, of: Of): number {
  let last = i;
  let others = 0;
  for (let at = i + 1; at - last <= MOST_WORDS && reader.follows(at) && reader.latin(at); at++) {
    const what = of(at);
    if ((what & HARM) !== 0) {
      last = at;
      others = 0;
    } else if (last > i && (what & CLOSES) !== 0) return at;
    else if ((what & (PART | INNER)) === 0 && ++others > MOST_OTHERS) break;
  }
  return last;
}

/** Small words that no telling begins with. */
const NEVER_FIRST = new Set(
  'ko ki ka ke le ma mai me ra ani pani po nai bata er r e te o ar theke amar ne se pe par bhi'.split(' '),
);

/** Where it begins: the sides and numbers before the part. */
function firstOf(reader: Reader, i: number, of: Of): number {
  let first = i;
  for (let at = i - 1; i - at <= MOST_BEFORE && reader.follows(at + 1) && reader.isWord(at); at--) {
    if ((of(at) & (PART | INNER)) === 0) break;
    if (!NEVER_FIRST.has(reader.key(at))) first = at;
  }
  return first;
}
