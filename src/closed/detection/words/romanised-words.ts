import { isBengaliInLatin } from './bengali-latin.ts';
import { NEPALI_IN_LATIN, ROMANISED_WORD } from './lexemes.ts';
import { BIT_GIVEN, BIT_PLACE, BIT_SURNAME } from './lexicon.ts';
import { isNepaliInLatinLetters, isNepaliWordInLatin } from './nepali-latin.ts';
import { EVERYDAY_ROMANISED, TYPED_IN_HASTE } from '../lexicon/romanised-everyday.ts';
import { keysOf } from './normalise.ts';
import type { Reader } from '../reading/reader.ts';
import { isHindiVerbInLatin } from './romanised-verbs.ts';

const NAMES = BIT_GIVEN | BIT_SURNAME | BIT_PLACE;
const everyday = keysOf(`${EVERYDAY_ROMANISED} ${TYPED_IN_HASTE}`);
/** What forms of verbs end in, in romanised Hindi and Nepali, and names hardly ever do. */
const VERB =
  /(?:.[aeiou]yo|[^aeiou]yo|aera|yera|[^rb]era|eko|eki|eka|daina|dina|thyo|chha|chhan|chhin|chhu|chhau|inchha|unchha|auda|unda|aune|nuhos|nuhunchha|ungi|enge|ogi|iyega)$/;

/** Whether a word without a capital of its own is one of every day in romanised Hindi or Nepali, or of a form that only verbs have. */
export function isRomanisedWord(reader: Reader, i: number): boolean {
  return (
    reader.lang(i) === 'latn' &&
    reader.isWord(i) &&
    reader.latin(i) &&
    (!reader.capital(i) || reader.sentenceStart(i)) &&
    reader.perWord(ROMANISED_WORD, i, ofEveryDay) === 1 &&
    !isBengaliInLatin(reader.view)
  );
}

function ofEveryDay(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (everyday.has(key)) return 1;
  return reader.bits(i) === 0 && key.length >= 5 && key.length < 24 && (VERB.test(key) || isHindiVerbInLatin(key))
    ? 1
    : 0;
}

/** The same, or any everyday word or form of a verb of Nepali, however it is typed: no name stands in such a word alone, though a complaint may. */
export function isNoRomanisedName(reader: Reader, i: number): boolean {
  return (
    isRomanisedWord(reader, i) ||
    (reader.lang(i) === 'latn' &&
      reader.isWord(i) &&
      reader.latin(i) &&
      (!reader.capital(i) || reader.sentenceStart(i)) &&
      !reader.has(i, NAMES) &&
      isNepaliInLatinLetters(reader.view) &&
      reader.perWord(NEPALI_IN_LATIN, i, ofNepali) === 1)
  );
}

function ofNepali(reader: Reader, i: number): number {
  return isNepaliWordInLatin(reader.key(i)) ? 1 : 0;
}
