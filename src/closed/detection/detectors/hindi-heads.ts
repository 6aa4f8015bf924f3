import { WITH_DIGIT, alternatives, startsWith, type Head } from '../heads.ts';
import { COUNT, FUNCTION_WORDS } from '../lexicon/hindi.ts';
import { HINDI_PAIRS } from '../spoken.ts';

// What the phrases of Hindi talk are made of: borders, words that join, numbers.

export const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
export const STOP = '(?![\\p{L}\\p{M}])';
export const STOP_ALL = '(?![\\p{L}\\p{M}\\p{N}])';
export const FUNCTION = alternatives(FUNCTION_WORDS.split(/\s+/).join('|'));
export const count = `(?:${alternatives(COUNT)}|\\d{1,2})`;

/** A head that begins with one of the words, whatever else it asks for. */
export function head(source: string, words: string): Head {
  return { pattern: new RegExp(`${EDGE}${source}`, 'giu'), starts: startsWith(words) };
}

export const NUMBERS = `${COUNT}|${HINDI_PAIRS.join('|')}`;
/** Of the last century, said without it. */
export const EARLY = HINDI_PAIRS.slice(1, HINDI_PAIRS.indexOf('चालीस')).join('|');
export const LATE = HINDI_PAIRS.slice(HINDI_PAIRS.indexOf('पैंतालीस')).join('|');
export const number = `(?:${alternatives(NUMBERS)}|\\d{1,2})`;

/** A number said or written, and what follows it. */
export function counted(words: string, rest: string): Head {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/.-])${rest}`, 'giu'),
    starts: new RegExp(`${startsWith(words).source}|${WITH_DIGIT.source}`, 'iu'),
  };
}
