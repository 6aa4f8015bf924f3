import { alternatives } from '../../patterns/heads.ts';
import { COUNT, FUNCTION_WORDS } from '../../lexicon/hindi.ts';
import { HINDI_PAIRS } from '../../numbers/spoken.ts';

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

export const THOUSANDS = 'दो हजार|दू हजार|उन्नीस सौ|उन्निस सौ|अठारह सौ';
/** What follows a sum and not a year. */
export const NO_SUM =
  '(?! (?:सौ|हजार|हज़ार|लाख|करोड़|रुप|रूप|रु|पैसा|पैसे|रियाल|दीनार|दिनार|दिरहम|टका|रिंगित|डॉलर|पाउंड|मीटर|किलो|लोग|आदमी|औरत|फुट|बीघा|एकड़))';
export const year = `(?:(?:1[34]|18|19|20)\\d\\d|(?:${alternatives(THOUSANDS)}) ${number}${STOP_ALL}${NO_SUM}|दो हज़?ार${STOP_ALL}${NO_SUM})`;
export const led = '(?:सन्?|साल|वर्ष|ईस्वी|ईसवी|संवत्?|सम्वत्?|हिजरी|फसली)';
export const ledYear = `(?:${year}|${led} '?${number}${STOP_ALL})`;
/** "2008 की", before what was in that year. */
export const ofYear = new RegExp(`${EDGE}${ledYear}(?: (?:की|के|का|में|वाली|वाले|वाला|साल|महीने|माह))* $`, 'iu');
