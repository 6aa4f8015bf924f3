import { SCRIPT_DEVA } from '../document.ts';
import { NEPALI_OF_THE_PLAINS, NEPALI_PAPERS, NEPALI_SET_OFF } from '../lexicon/nepali-papers.ts';
import type { Reader } from '../reading/reader.ts';
import { NEPALI_NO_NAME } from './lexemes.ts';
import { BIT_GIVEN, BIT_PLACE, BIT_SURNAME, BIT_TALK, bitsOf } from './lexicon.ts';
import { keyOf, keysOf } from './normalise.ts';

const PAPERS = keysOf(NEPALI_PAPERS);
const ALONE = keysOf(`${NEPALI_SET_OFF} ${NEPALI_OF_THE_PLAINS}`);
const CASED = /^(.{2,}?)(?:हरू|हरु)?(?:को|का|की|ले|लाई|मा|बाट|सँग|देखि|सम्म|तिर)$/u;

/** Whether a token of Nepali talk names nobody wherever it stands: a word of papers, an ending that was set off, or what a list is numbered by ("क)"). */
export function isNoNepaliName(reader: Reader, i: number): boolean {
  if (reader.lang(i) !== 'ne') return false;
  return reader.perWord(NEPALI_NO_NAME, i, ofPapers) === 1 || isOrder(reader, i);
}

function isOrder(reader: Reader, i: number): boolean {
  return reader.form(i + 1) === ')' && /^(?:[\d०-९]{1,2}|[क-ह])$/u.test(reader.form(i)) && reader.form(i - 1) !== '(';
}

function ofPapers(reader: Reader, i: number): number {
  if (!reader.isWord(i) || reader.script(i) !== SCRIPT_DEVA) return 0;
  if (PAPERS.has(reader.key(i))) return 1;
  if (ALONE.has(reader.key(i)) && !reader.has(i, BIT_GIVEN | BIT_SURNAME)) return 1;
  const bare = CASED.exec(reader.form(i))?.[1];
  return bare !== undefined && PAPERS.has(keyOf(bare)) ? 1 : 0;
}

/** Whether a word is one of everyday talk with a case ending, that no list has as a name: "घरमा", "भनाइमा". */
export function isCasedTalk(reader: Reader, i: number): boolean {
  const bare = CASED.exec(reader.form(i))?.[1];
  if (bare === undefined || reader.has(i, BIT_GIVEN | BIT_SURNAME | BIT_PLACE)) return false;
  const bits = bitsOf(keyOf(bare));
  return (bits & BIT_TALK) !== 0 && (bits & (BIT_GIVEN | BIT_SURNAME | BIT_PLACE)) === 0;
}
