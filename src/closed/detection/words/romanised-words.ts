import { isBengaliInLatin, isBengaliWordInLatin } from './bengali-latin.ts';
import { BENGALI_IN_LATIN, HINDI_IN_LATIN, NEPALI_IN_LATIN } from './lexemes.ts';
import { BIT_GIVEN, BIT_PLACE, BIT_SURNAME } from './lexicon.ts';
import { isNepaliInLatinLetters, isNepaliWordInLatin } from './nepali-latin.ts';
import { EVERYDAY_ROMANISED, TYPED_IN_HASTE } from '../lexicon/romanised-everyday.ts';
import { keysOf } from './normalise.ts';
import type { Reader } from '../reading/reader.ts';
import { isHindiVerbInLatin } from './romanised-verbs.ts';

const NAMES = BIT_GIVEN | BIT_SURNAME | BIT_PLACE;
const listed = keysOf(`${EVERYDAY_ROMANISED} ${TYPED_IN_HASTE}`);
/** What forms of verbs end in, in romanised Hindi and Nepali, and names hardly ever do. */
const VERB =
  /(?:.[aeiou]yo|[^aeiou]yo|aera|yera|[^rb]era|eko|eki|eka|daina|dina|thyo|chha|chhan|chhin|chhu|chhau|inchha|unchha|auda|unda|aune|nuhos|nuhunchha|ungi|enge|ogi|iyega)$/;

/** In no list of names, and one of every day, whatever is told with it. */
const PLAIN = 1;
/** One of every day that may be a name, too. */
const OF_TALK = 2;

/** What a word is, as one of every day in the language in which a document is written in Latin letters. */
function everyday(reader: Reader, i: number): number {
  if (reader.lang(i) === 'bn' || isBengaliInLatin(reader.view)) return reader.perWord(BENGALI_IN_LATIN, i, ofBengali);
  return isNepaliInLatinLetters(reader.view)
    ? reader.perWord(NEPALI_IN_LATIN, i, ofNepali)
    : reader.perWord(HINDI_IN_LATIN, i, ofHindi);
}

function ofHindi(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (listed.has(key)) return PLAIN;
  return reader.bits(i) === 0 && key.length >= 5 && key.length < 24 && (VERB.test(key) || isHindiVerbInLatin(key))
    ? PLAIN
    : 0;
}

function ofNepali(reader: Reader, i: number): number {
  return ofHindi(reader, i) | (isNepaliWordInLatin(reader.key(i)) ? OF_TALK : 0);
}

function ofBengali(reader: Reader, i: number): number {
  return isBengaliWordInLatin(reader.key(i)) ? OF_TALK : 0;
}

/** At the beginning of a sentence, a line, or what is said after a speaker or a label, words have a capital in any case. */
function begins(reader: Reader, i: number): boolean {
  return reader.sentenceStart(i) || reader.lineStart(i) || /^[:.]$/.test(reader.form(i - 1));
}

/** A capital inside a sentence makes a name of it. */
function isSmall(reader: Reader, i: number): boolean {
  return reader.isWord(i) && reader.latin(i) && (!reader.capital(i) || begins(reader, i));
}

/** Whether a word without a capital of its own is one of every day in romanised Hindi or Nepali, or of a form that only verbs have. */
export function isRomanisedWord(reader: Reader, i: number): boolean {
  return reader.lang(i) === 'latn' && isSmall(reader, i) && (everyday(reader, i) & PLAIN) !== 0;
}

/** The same, or any everyday word or form of a verb of Nepali, however it is typed: no name stands in such a word alone, though a complaint may. */
export function isNoRomanisedName(reader: Reader, i: number): boolean {
  if (reader.lang(i) !== 'latn' || !isSmall(reader, i)) return false;
  const what = everyday(reader, i);
  return (
    (what & PLAIN) !== 0 || ((what & OF_TALK) !== 0 && !reader.has(i, NAMES) && isNepaliInLatinLetters(reader.view))
  );
}

/** Whether a word is one of every day in romanised Nepali or Bengali, though a name may be so, too. */
export function isWordOfTalk(reader: Reader, i: number): boolean {
  return isSmall(reader, i) && (everyday(reader, i) & OF_TALK) !== 0;
}
