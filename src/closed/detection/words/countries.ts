import type { Reader } from '../reading/reader.ts';
import { isCountryName } from './gazetteer.ts';
import { lexemeAt } from './lexemes.ts';
import { BIT_PLACE } from './lexicon.ts';

/** Whether a word by itself, or two together, are the name of a country. */
export function isCountry(reader: Reader, first: number, last = first): boolean {
  if (last === first)
    return reader.has(first, BIT_PLACE) && lexemeAt(reader.view, first).places[0]?.level === 'country';
  return last === first + 1 && isCountryName(`${reader.key(first)} ${reader.key(last)}`);
}
