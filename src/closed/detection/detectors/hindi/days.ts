import { SCRIPT_DEVA, type Detector } from '../../document.ts';
import { Heads, alternatives, headOf } from '../../patterns/heads.ts';
import { ENGLISH_UNITS, FEASTS, MONTHS, SEASONS, YEARS } from '../../lexicon/hindi-times.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { EDGE, FUNCTION, STOP_ALL as STOP, counted, number, ofYear, year } from './heads.ts';

/** Times as talk tells them and the news does not: "ग्यारह तारीख़", "2008 की बरसात", "बारह साल पहले सावन में", "1996 बैच". */
export const hindiDays: Detector = {
  id: 'hindi-days',
  run(view) {
    return writtenIn(view, SCRIPT_DEVA) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : [];
  },
};

/** How long ago, before what is told by a month, a season or a feast. */
const ago = new RegExp(
  `${EDGE}(?:(?:पिछले से पिछले|पिछले|पिछला|बीते|गत|उस|उसी|इस|इसी|अगले|अगला) (?:साल|बरस|बरिस|वर्ष)|${number} (?:${alternatives(YEARS)}|महीना|महीने|माह) (?:पहले|पहिले|पहिलहीं|बाद))(?: (?:के|की|का|वाली|वाले|वाला|में|जब))?,? $`,
  'iu',
);
const within = `^(?: (?:के|की|का) (?:महीने|महीना|माह|दिन|रात|बाद|पहले|समय|टाइम|सीज़न|मौसम)${STOP})?`;
const teens =
  'टेन|इलेवन|इलेवेन|ट्वेल्व|थर्टीन|फोर्टीन|फ़ोर्टीन|फिफ्टीन|फ़िफ़्टीन|सिक्सटीन|सेवनटीन|सेवेनटीन|सेवेंटीन|एटीन|एट्टीन|एइटीन|नाइनटीन|नाइन्टीन';
const tens = 'ट्वेंटी|थर्टी|फोर्टी|फ़ोर्टी|फिफ्टी|फ़िफ़्टी|सिक्सटी|सेवेंटी|सेवंटी|एटी|एट्टी|एइटी|नाइंटी|नाइन्टी';
const unit = alternatives(ENGLISH_UNITS);
const feasts = alternatives(FEASTS);

/** "ट्वेंटी एट्टीन की दिवाली", "नाइनटीन नाइंटी एट". */
function englishYear(first: string, rest: string): Phrase {
  return {
    type: 'date',
    rule: 'english-year',
    points: 42,
    head: headOf(first),
    after: new RegExp(`^ ${rest}${STOP}(?: (?:की|के|वाली|वाले) (?:${feasts})${STOP})?`, 'iu'),
    needs: 'after',
  };
}

const PHRASES: readonly Phrase[] = [
  {
    type: 'date',
    rule: 'day-of-the-month',
    points: 33,
    head: counted(`${number} तारी[खक]़?${STOP}`),
  },
  {
    type: 'date',
    rule: 'after-the-word-date',
    points: 33,
    head: counted(`${number}${STOP}(?! ?[/.-]\\d)`),
    before: /(?:दिनांक|तारी[खक]़?)(?: थी| था)? ?:? ?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'date',
    rule: 'named-month',
    points: 32,
    head: headOf(MONTHS),
    after: new RegExp(`^ (?:(?:का|के) )?(?:महीना|महीने|माह|मास)${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'month-of-a-feast',
    points: 32,
    head: headOf('के महीने|का महीना|के महीना'),
    before: new RegExp(
      `${EDGE}(?!(?:${FUNCTION}|${number}|पहले|पिछले|आख़िरी|पगार|नौकरी|काम|गर्मी|सर्दी)${STOP})[\\p{L}\\p{M}]{3,} $`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'season-of-a-year',
    points: 40,
    head: headOf(SEASONS),
    before: ofYear,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'so-long-ago',
    points: 36,
    head: headOf(`${MONTHS}|${FEASTS}|${SEASONS}`),
    before: ago,
    after: new RegExp(within, 'iu'),
    needs: 'before',
  },
  englishYear('ट्वेंटी', `(?:${alternatives(teens)}|ट्वेंटी(?: (?:${unit}))?)`),
  englishYear('नाइनटीन|नाइन्टीन|नाइंटीन', `(?:${alternatives(tens)})(?: (?:${unit}))?`),
  englishYear('टू थाउजेंड|टू थाउज़ेंड|टू थाउजंड', `(?:(?:एंड|ऐंड) )?(?:${unit})`),
  {
    type: 'date',
    rule: 'class-of-a-year',
    points: 40,
    head: headOf('बैच|सेशन|सत्र'),
    before: new RegExp(`${EDGE}${year}(?:[-–]\\d{2,4})?(?: (?:का|के|की|वाला|वाले|वाली))? $`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'year-of-a-class',
    points: 40,
    head: headOf('बैच|सेशन|सत्र'),
    after: new RegExp(`^ (?:(?:था|थी|का|के|नंबर) )?${year}(?:[-–]\\d{2,4})?`, 'iu'),
    needs: 'after',
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
