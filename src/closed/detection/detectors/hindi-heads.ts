import { alternatives, startsWith, type Head } from '../heads.ts';
import { COUNT, FUNCTION_WORDS } from '../lexicon/hindi.ts';

// What the phrases of Hindi talk are made of: borders, words that join, numbers.

export const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
export const STOP = '(?![\\p{L}\\p{M}])';
export const FUNCTION = alternatives(FUNCTION_WORDS.split(/\s+/).join('|'));
export const count = `(?:${alternatives(COUNT)}|\\d{1,2})`;

/** A head that begins with one of the words, whatever else it asks for. */
export function head(source: string, words: string): Head {
  return { pattern: new RegExp(`${EDGE}${source}`, 'giu'), starts: startsWith(words) };
}
