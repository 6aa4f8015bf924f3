import type { Detector } from '../document.ts';
import { Heads, alternatives } from '../heads.ts';
import { NUMBERS_NEPALI } from '../lexicon/nepali-numbers.ts';
import {
  NEPALI_DISABILITIES,
  NEPALI_FEASTS,
  NEPALI_ILLNESSES,
  NEPALI_ORDERS,
  NEPALI_TIMES,
} from '../lexicon/nepali-traits.ts';
import { runPhrases, type Phrase } from '../phrases.ts';
import { isSpeech } from '../speech.ts';
import { AGE_HEAD, CASE, COUNT, COUNTER, EDGE, END, KIDS, MONTHS, head, years } from './nepali-heads.ts';

/**
 * What Nepali talk names in words of a list: illnesses, disabilities, feasts as days, times everybody can date; and what stands
 * beside a number that is an age, or an order of birth.
 */
export const nepaliPhrases: Detector = {
  id: 'nepali-phrases',
  run(view) {
    if (!isSpeech(view) || !view.segments.some(({ lang }) => lang === 'ne')) return [];
    return runPhrases(view, PHRASES, HEADS);
  },
};

const ENDED = `(?=${CASE}(?:तिर|ताका|सम्म|देखि|पछि|अघि|पनि|नै)?${END})`;
const YOUNG = NUMBERS_NEPALI.slice(5, 30).join('|');

const PHRASES: readonly Phrase[] = [
  { type: 'illness', rule: 'named-illness', points: 36, head: head(NEPALI_ILLNESSES, ENDED) },
  { type: 'disability', rule: 'named-disability', points: 36, head: head(NEPALI_DISABILITIES, ENDED) },
  {
    type: 'id-number',
    rule: 'letters-and-figures',
    points: 42,
    head: /(?<![\p{L}\p{M}\p{N}-])[A-Z]{1,6}(?:[-/][A-Z\d]{1,6}){0,3}[-/]\d{2,8}(?![\d/-])/gu,
  },
  {
    type: 'date',
    rule: 'feast-of-a-year',
    points: 48,
    head: head(NEPALI_FEASTS, ENDED),
    before: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:वि\\.? ?सं\\.? ?|सन् )?(?:(?:20|19)\\d\\d|0\\d\\d)(?: ?साल)?(?: ?को)?|(?:${alternatives(years)}) साल(?:को)?) $`,
      'u',
    ),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'told-by-a-feast',
    points: 33,
    head: head(
      NEPALI_FEASTS,
      `(?=(?:मा|मै|ताका|तिर|पछि|अघि|देखि|सम्म)${END}|(?:को|का)? (?:दिन|भोलिपल्ट|पर्सिपल्ट|अघिल्लो|बेला|बेलामा|रात|राति|बिहान|साँझ|टीका|छेक|छेकमा|मुखमा|छुट्टी|लगत्तै|अगाडि|पछि|अघि|वरिपरि|आसपास|महिना)|को${END})`,
    ),
  },
  {
    type: 'date',
    rule: 'told-by-the-times',
    points: 33,
    head: head(NEPALI_TIMES, `(?=(?:मा|मै|ताका|तिर|पछि|अघि|देखि|सम्म|को|का)?${END})`),
  },
  {
    type: 'date',
    rule: 'week-of-a-month',
    points: 34,
    head: head(
      MONTHS,
      `(?:को)? (?:पहिलो|दोस्रो|तेस्रो|चौथो|अन्तिम|पछिल्लो) (?:हप्ता|साता|शनिबार|आइतबार|सोमबार|मंगलबार|बुधबार|बिहीबार|शुक्रबार)${ENDED}`,
    ),
  },
  {
    type: 'age',
    rule: 'years-of-age',
    points: 34,
    head: new RegExp(
      `${EDGE}(?:${alternatives(YOUNG)}|[5-9]|[12]\\d)(?: ?/ ?\\d\\d?)? ?(?:साल|बरस|बर्ष|वर्ष)(?=(?:मा|मै|की|कै|का|कि)${END}| (?:मा|मै|की|पुग|लाग|टेक|नाघ|काट)[\\p{L}\\p{M}]*${END})`,
      'giu',
    ),
  },
  {
    type: 'age',
    rule: 'number-of-somebody',
    points: 32,
    head: AGE_HEAD(
      `(?=(?:की|कि|को|मै)(?:[,।.;?!)]|$)|(?:की|कि|मै) (?:थि|भ|छ|हुँ|उमेर|बेला|होली|होलिन्|होला)[\\p{L}\\p{M}]*${END})`,
    ),
  },
  {
    type: 'age',
    rule: 'years-written',
    points: 36,
    head: AGE_HEAD('(?=[,।.;)\\n]| ?(?:की|को|का)?(?:[,।.;)\\n]|$))'),
    before: /(?:वर्ष|बर्ष|उमेर|उमेर वर्ष|उ\.?) ?[:：-]? ?$/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'family-size',
    rule: 'order-among',
    points: 42,
    head: new RegExp(
      `${EDGE}(?:${COUNT})${COUNTER}(?: (?:${KIDS}))?(?: (?:${KIDS}))?(?:मा|मध्ये|मध्येमा|मध्येकी|मध्येको)(?: (?:म|मै|ऊ|उ|उनी|उहाँ|आफू))?(?: चाहिँ)? (?:${alternatives(NEPALI_ORDERS)})(?=${CASE}${END})`,
      'giu',
    ),
  },
  {
    type: 'family-size',
    rule: 'order-of-birth',
    points: 38,
    head: head(
      'छोरी|छोरा|छोराछोरी|सन्तान|दाजुभाइ|दिदीबहिनी|भाइबहिनी|बहिनी|भाइ|परिवार|घर|खलक|सबै',
      ` ?(?:पट्टि|तिर|मध्ये|मध्येमा|मध्येकी|मध्येको|मा)(?: (?:म|मै|ऊ|उनी))? (?:${alternatives(NEPALI_ORDERS)})(?: (?:सन्तान|छोरी|छोरा|बहिनी|भाइ|दिदी|दाइ))?(?=${CASE}${END})`,
    ),
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
