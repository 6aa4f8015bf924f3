import type { DocumentView } from '../document.ts';
import { NEPALI_PEOPLES, NEPALI_RIVERS } from '../lexicon/nepali-names.ts';
import { readerOf } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';
import { lexemeAt } from '../words/lexemes.ts';
import { keysOf } from '../words/normalise.ts';
import { against, isTold, type Candidate } from './candidates.ts';
import type { Reason } from './evidence.ts';

const PEOPLES = keysOf(NEPALI_PEOPLES);
const RIVERS = keysOf(NEPALI_RIVERS);
const REMEMBERED = keysOf('सम्झना याद');
const IS_THERE = keysOf('छ छैन थियो थिएन भएन भयो हुन्न हुँदैन नभएको');

/**
 * What speaks against proposing one word of Nepali talk by itself as a name: it is what a people, a language or an order of birth is called
 * ("नक्कली नेपाली पासपोर्ट", "कान्छाले मात्रै होइन"), a river by which nobody lives, or not a name but whether one is remembered.
 */
export function nepaliWords(view: DocumentView, candidate: Candidate, sure: number): Reason | undefined {
  const { first, last, type } = candidate;
  const reader = readerOf(view);
  if (last - first > 1 || reader.lang(first) !== 'ne' || !isSpeech(view)) return undefined;
  const { forms } = lexemeAt(view, first);
  const is = (words: ReadonlySet<string>): boolean => forms.some((form) => words.has(form));
  if (type === 'place') return is(RIVERS) ? against(candidate, 'river', sure) : undefined;
  if (type !== 'person' && type !== 'kin-name') return undefined;
  if (is(REMEMBERED) && IS_THERE.has(reader.key(last))) return against(candidate, 'remembered', sure);
  return !isTold(candidate) && is(PEOPLES) ? against(candidate, 'people-or-name', sure) : undefined;
}
