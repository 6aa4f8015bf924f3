import { SCRIPT_DEVA } from '../document.ts';
import { REGIONAL_WORDS, ROLE_WORDS } from '../lexicon/hindi-words.ts';
import type { Reader } from '../reading/reader.ts';
import { isHindiVerb } from './hindi-verbs.ts';
import { HINDI_WORD } from './lexemes.ts';
import { BIT_ALSO_WORD, BIT_COMMON, BIT_COMMUNITY, BIT_GIVEN, BIT_ILLNESS, BIT_PLACE, BIT_SURNAME } from './lexicon.ts';
import { keysOf } from './normalise.ts';

const SMALL = keysOf(REGIONAL_WORDS);
const ROLES = keysOf(ROLE_WORDS);
const OTHERS = BIT_GIVEN | BIT_SURNAME | BIT_ALSO_WORD | BIT_COMMUNITY | BIT_ILLNESS;
const SMALL_WORD = 1;
const VERB = 2;
const ROLE = 3;

/** Whether a word is a small one of Hindi and its regions or the form of a verb: it names nobody and tells nothing. */
export function isHindiWord(reader: Reader, i: number): boolean {
  const kind = kindOf(reader, i);
  return kind === SMALL_WORD || kind === VERB;
}

/** Whether a word is a small one, which is part of no name however sure a tagger is. */
export function isSmallHindiWord(reader: Reader, i: number): boolean {
  return kindOf(reader, i) === SMALL_WORD;
}

/** Either of these, or what people are to one another, said without a name. */
export function isNoHindiName(reader: Reader, i: number): boolean {
  return kindOf(reader, i) !== 0;
}

function kindOf(reader: Reader, i: number): number {
  if (reader.script(i) !== SCRIPT_DEVA || !reader.isWord(i) || reader.lang(i) !== 'hi') return 0;
  const kind = reader.perWord(HINDI_WORD, i, ofEveryDay);
  // "केली ने": who acts is somebody, whatever the word looks like.
  return kind === VERB && reader.form(i + 1) === 'ने' ? 0 : kind;
}

function ofEveryDay(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (SMALL.has(key)) return SMALL_WORD;
  if (ROLES.has(key)) return ROLE;
  // "निकली": a village, too, but an everyday word first.
  const other = reader.has(i, OTHERS) || (reader.has(i, BIT_PLACE) && !reader.has(i, BIT_COMMON));
  return key.length > 3 && !other && isHindiVerb(key) ? VERB : 0;
}
