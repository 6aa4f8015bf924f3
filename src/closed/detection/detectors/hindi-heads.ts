import { alternatives } from '../heads.ts';
import { COUNT, FUNCTION_WORDS } from '../lexicon/hindi.ts';
import { HINDI_PAIRS } from '../spoken.ts';

// What the phrases of Hindi talk are made of: borders, words that join, numbers.

export const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
export const STOP = '(?![\\p{L}\\p{M}])';
export const STOP_ALL = '(?![\\p{L}\\p{M}\\p{N}])';
export const FUNCTION = alternatives(FUNCTION_WORDS.split(/\s+/).join('|'));
export const count = `(?:${alternatives(COUNT)}|\\d{1,2})`;

/** A head that begins where a word does. */
export function head(source: string): RegExp {
  return new RegExp(`${EDGE}${source}`, 'giu');
}

export const NUMBERS = `${COUNT}|${HINDI_PAIRS.join('|')}`;
/** Of the last century, said without it. */
export const EARLY = HINDI_PAIRS.slice(1, HINDI_PAIRS.indexOf('चालीस')).join('|');
export const LATE = HINDI_PAIRS.slice(HINDI_PAIRS.indexOf('पैंतालीस')).join('|');
export const number = `(?:${alternatives(NUMBERS)}|\\d{1,2})`;

/** A number said or written, and what follows it. */
export function counted(rest: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/.-])${rest}`, 'giu');
}
