import { CLOSED_ENDINGS, CLOSED_STEMS, OPEN_ENDINGS, OPEN_STEMS } from '../lexicon/hindi-verbs.ts';
import { keysOf } from './normalise.ts';

const closed = keysOf(CLOSED_STEMS);
const open = keysOf(OPEN_STEMS);
const afterClosed = keysOf(CLOSED_ENDINGS);
const afterOpen = keysOf(OPEN_ENDINGS);
/** What makes of a stem another one, which has the endings after a vowel: "बना", "बनवा"; and those of the east that shorten it: "बनवलस", "बनइनी". */
const MADE = /^(?:ा|वा)/u;
const SHORTENED = /^(?:[वइउ](?=[लन])|ौ(?=ल[कनह]))/u;
const LONGEST_STEM = 8;
/** Stems longer than this are no beginnings of names, so that what names end in may follow: "निकली". */
const LONG = 3;
/** Nouns of such a form. */
const NOUNS = keysOf(
  'धरती भरती गिनती बिनती बीनणी करेला बोया सहेली पहेली पलटन लगन जलन चलन मिलन बंधन सावन पावन जीवन खाना गाना सोना होली हरेली बरिस लड़के बहिन छोरे सरना चेतना गोदना खोली खाला देहात मॉडल लड़ाई भरतिया बरात सराब शराब सतासी बोली गोली चोली रोली डोली टोली पाली झोली बरसी तुलसी मानत सूरत मूरत मरन तरन सरन',
);

/** Whether a key in Devanagari has the form of a verb of Hindi or of one of its regions; a name may have it as well. */
export function isHindiVerb(key: string): boolean {
  if (NOUNS.has(key)) return false;
  for (let length = Math.min(LONGEST_STEM, key.length - 1); length > 0; length--) {
    const stem = key.slice(0, length);
    const rest = key.slice(length);
    if (open.has(stem) && afterOpen.has(rest)) return true;
    if (!closed.has(stem)) continue;
    if (afterClosed.has(rest) || (length > LONG && /^[ाीेो]ं?$/u.test(rest))) return true;
    if (length > 1 && MADE.test(rest) && afterOpen.has(rest.replace(MADE, ''))) return true;
    if (length > 1 && SHORTENED.test(rest) && afterClosed.has(rest.slice(1))) return true;
  }
  return false;
}
