import { alternatives } from '../../patterns/heads.ts';
import { NUMBERS_NEPALI } from '../../lexicon/nepali-numbers.ts';

// What the phrases of Nepali talk are made of: borders, case endings, numbers, months.

export const EDGE = '(?<![\\p{L}\\p{M}\\p{N}/.-])';
export const END = '(?![\\p{L}\\p{M}\\p{N}])';
export const CASE = '(?:हरू|हरु)?(?:को|का|की|ले|मा|लाई|बाट|मध्ये|मै|कै)?';
export const word = '[\\p{L}\\p{M}]+';

/** A head that begins with one of the words, whatever else it asks for. */
export function head(list: string, rest: string, edge = EDGE): RegExp {
  return new RegExp(`${edge}(?:${alternatives(list)})${rest}`, 'giu');
}

export const ages = NUMBERS_NEPALI.slice(5, 75).join('|');
export const days = NUMBERS_NEPALI.slice(1, 33).join('|');
export const years = NUMBERS_NEPALI.slice(30, 100).join('|');
export const AGE = `(?:${alternatives(ages)}|[1-7]\\d|[5-9])`;
export const AGE_HEAD = (rest: string): RegExp => new RegExp(`${EDGE}(?:${AGE}(?: ${AGE})?)${rest}`, 'giu');

export const MONTHS =
  'वैशाख|बैशाख|जेठ|असार|साउन|श्रावण|भदौ|भाद्र|असोज|आश्विन|कात्तिक|कार्तिक|मंसिर|मङ्सिर|पुस|पुष|माघ|फागुन|फाल्गुन|चैत|चैत्र|जनवरी|जनवरि|फेब्रुअरी|फेब्रुवरी|मार्च|अप्रिल|जुन|जुलाई|जुलाइ|अगस्ट|अगस्त|अगष्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर';

/** How many of a family. */
export const COUNT = `${alternatives(`${NUMBERS_NEPALI.slice(2, 16).join('|')}|दुइटा|दुइटी|तीनटा|तीनटी|चारटा|पाँचटा`)}|[2-9]|1\\d`;
export const COUNTER =
  '(?: ?(?:जना|वटा|ओटा|वटी|ओटी|भाइ))?(?: (?:साना|ससाना|सानासाना|साना-साना|स-साना|ठूला|नाबालक|दूधे|काखे|जुम्ल्याहा|अविवाहित))?';
export const KIDS = alternatives(
  'छोराछोरी|छोरा|छोरी|सन्तान|बच्चा|बच्ची|बालबच्चा|केटाकेटी|नानी|दाजुभाइ|दाजुभाई|दिदीबहिनी|दिदीबैनी|भाइबहिनी|दिदीभाइ|दाजुबहिनी|दाइ|दाजु|दिदी|भाइ|बहिनी|बैनी|सौता|आमा|श्रीमती|बुढी|परिवार|जहान|नाति|नातिनी',
);
