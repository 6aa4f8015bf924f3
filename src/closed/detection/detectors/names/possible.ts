import {
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_KIN,
  BIT_LIVING,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_SPEECH,
  BIT_TITLE,
  BIT_WHERE,
} from '../../words/lexicon.ts';
import type { Reader } from '../../reading/reader.ts';

/** What a word is that names nobody, though it stands where names stand: a relative, a title, a verb of saying. */
export const NAMES_NOBODY = BIT_KIN | BIT_TITLE | BIT_SPEECH | BIT_LIVING | BIT_WHERE | BIT_NAME_CUE | BIT_ORG_HEAD;

/**
 * The question whether a word may be a name, in a language without capitals: a word of its script, of `least` units or more,
 * that is none of `words` (keys) and has none of `bits`.
 */
export function possibleName(
  script: number,
  least: number,
  words: ReadonlySet<string>,
  bits: number,
): (reader: Reader, i: number) => boolean {
  return (reader, i) =>
    i >= 0 &&
    reader.isWord(i) &&
    reader.script(i) === script &&
    reader.form(i).length >= least &&
    !words.has(reader.key(i)) &&
    !reader.has(i, bits);
}

/** No everyday word, or one that is a name as well. */
export function isUncommon(reader: Reader, i: number): boolean {
  return !reader.has(i, BIT_COMMON) || reader.has(i, BIT_ALSO_WORD);
}

/** What detectors for one language and the one for all say alike: that a relation stands before a word of no list. */
export const AFTER_RELATION = { family: 'after-relation' } as const;

/** What several say alike: that a list of places has the word. */
export const LISTED_PLACE = { family: 'listed-place' } as const;

/** What a tagger sees as well: words around that names have around them. It is no second reason beside the tagger's. */
export const BESIDE_OTHERS = { family: 'words-around' } as const;
