import type { Reader } from '../reading/reader.ts';
import { lexemeAt } from './lexemes.ts';
import { BIT_PLACE } from './lexicon.ts';

/** Whether a word by itself is the name of a country. */
export function isCountry(reader: Reader, i: number): boolean {
  return reader.has(i, BIT_PLACE) && lexemeAt(reader.view, i).places[0]?.level === 'country';
}
