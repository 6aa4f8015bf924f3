import type { Detector } from '../../document.ts';
import { Heads, alternatives } from '../../patterns/heads.ts';
import { NUMBERS_NEPALI } from '../../lexicon/nepali-numbers.ts';
import {
  NEPALI_DISABILITIES,
  NEPALI_FEASTS,
  NEPALI_ILLNESSES,
  NEPALI_ORDERS,
  NEPALI_TIMES,
} from '../../lexicon/nepali-traits.ts';
import { runPhrases, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { AGE, AGE_HEAD, CASE, COUNT, COUNTER, EDGE, END, KIDS, MONTHS, days, head, years } from './heads.ts';

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
    before: /(?<![\p{L}\p{M}])(?:बडादसैं|दसैं|दशैं|तिहार|छठ|पोहोर|गत साल|गत|अघिल्लो|गएको साल|गएको|यसपालि)(?:को)? $/u,
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
    type: 'date',
    rule: 'day-of-the-moon',
    points: 40,
    head: head(MONTHS, `(?: महिना)?(?:को)? (?:औंसी|औँसी|पूर्णिमा|पुर्णिमा|एकादशी|सङ्क्रान्ति|संक्रान्ति|मसान्त|शुक्ल|कृष्ण)${ENDED}`),
  },
  {
    type: 'date',
    rule: 'day-of-the-month',
    points: 33,
    head: new RegExp(`${EDGE}(?:${alternatives(days)}|[0-3]?\\d) गते${ENDED}`, 'giu'),
  },
  {
    type: 'disability',
    rule: 'cannot',
    points: 34,
    head: head(
      'हिँड्न|हिंड्न|हिड्न|देख्न|सुन्न|बोल्न|उठ्न|बस्न|चल्न|समाउन|टेक्न',
      ' (?:नै |पनि |राम्ररी |राम्रो )?(?:सक्दैन|सक्दैनन्|सक्दिनन्|सक्दिन|सक्दिनँ|सक्नुहुन्न|सक्नुहुँदैन|नसक्ने|नसकेको|नसकेकी|नसक्नुहुने)(?:को|का|की|ले|लाई)?(?![\\p{L}\\p{M}])',
    ),
    before: /(?:(?:राम्ररी|एक्लै|आफैँ|अझै|दुवै खुट्टा|एक खुट्टा|लट्ठी बिना) )$/u,
  },
  {
    type: 'disability',
    rule: 'below-the-waist',
    points: 40,
    head: head('कम्मरमुनि|कम्मरमुनिको|कम्मरदेखि|कम्मरभन्दा|घाँटीमुनि|घाँटीदेखि|छातीमुनि', ''),
    after: /^(?: [\p{L}\p{M}]+){0,3}? (?:चल्दैन|चल्न|नचल्ने|काम गर्दैन|सुन्न|लाटो|लुलो|मरे|प्यारालाइ|पक्षाघात)[\p{L}\p{M}]*/u,
    needs: 'after',
  },
  {
    type: 'age',
    rule: 'years-now',
    points: 34,
    head: AGE_HEAD(' (?:वर्ष|बर्ष)(?=[,।.])'),
    before:
      /(?<![\p{L}\p{M}])(?:अहिले|अब|भर्खर|उमेर|म|ऊ|उनी|छोरा|छोरी|नाति|नातिनी|बच्चा|बच्ची|भाइ|बहिनी)(?: [\p{L}\p{M}]+)? $/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'one-or-the-other',
    points: 36,
    head: AGE_HEAD(` (?:कि|वा) ${AGE}(?: (?:वर्ष|बर्ष))?(?=${CASE}${END})`),
    before: /(?<![\p{L}\p{M}])(?:म|ऊ|उ|उनी|उहाँ|उमेर|तिनी)(?: (?:त|चाहिँ|चाहिं|जम्मा|त्यस्तै|होला))? $/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'place',
    rule: 'ward-of-a-municipality',
    points: 46,
    head: head('गाउँपालिका|नगरपालिका|उपमहानगरपालिका|महानगरपालिका', ''),
    before: /(?<![\p{L}\p{M}])[\p{L}\p{M}]+ $/u,
    after: /^[ ,–-]*(?:वडा ?(?:नं\.?|नम्बर)? ?)?\d{1,2}(?!\d)/u,
    needs: 'after',
  },
  {
    type: 'place',
    rule: 'municipality-in-letters',
    points: 40,
    head: /(?<![\p{L}\p{M}])(?:उ\.? ?म\.? ?न\.? ?पा|म\.? ?न\.? ?पा|न\.? ?पा|गा\.? ?पा|गा\.? ?वि\.? ?स)(?![\p{L}\p{M}])\.?/gu,
    before: /(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,} $/u,
    after: /^ ?[–-] ?\d{1,2}(?!\d)(?:, ?[\p{L}\p{M}]{3,}(?=[,।;]| \d))?/u,
    needs: 'before',
  },
  {
    type: 'address',
    rule: 'street-and-number',
    points: 45,
    head: head('स्ट्रिट|स्ट्रीट|एभिन्यु|एभेन्यु|रोड|मार्ग|लेन|गल्ली', ''),
    before: /(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]+ ){0,2}(?!(?:को|का|की|त्यो|यो|एउटा|ठूलो|सानो) )[\p{L}\p{M}]+ $/u,
    after: /^ (?:घर )?(?:(?:नम्बर|नं\.?) ?\d{1,4}(?!\d)|\d{1,4} (?:नम्बर|नं))/u,
    needs: 'both',
  },
  {
    type: 'age',
    rule: 'asked-for',
    points: 38,
    head: AGE_HEAD('(?=[,।.\\n]|$)'),
    before: /(?:उमेर|कति वर्ष|कति बर्ष)(?: [\p{L}\p{M}]+){0,2} ?\?\s*(?:[\p{L}\p{M}]+ ?:\s*)?$/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'family-size',
    rule: 'only-one',
    points: 36,
    head: head('एक्लो|एक्ली|एउटै|एकमात्र', ` (?:मात्र )?(?:${KIDS})(?=${CASE}${END})`),
  },
  {
    type: 'family-size',
    rule: 'counted-in-a-form',
    points: 40,
    head: new RegExp(
      `${EDGE}(?:${KIDS})[ -]*\\d{1,2}(?: ?(?:जना|वटा))?(?:[,/ ]+(?:र )?(?:${KIDS})[ -]*\\d{1,2}(?: ?(?:जना|वटा))?)+(?![\\p{L}\\p{M}\\d])`,
      'giu',
    ),
  },
  {
    type: 'family-size',
    rule: 'asked-for',
    points: 38,
    head: new RegExp(`${EDGE}(?:${COUNT}) ?(?:जना|वटा|ओटा)(?=[,।.]|$)`, 'giu'),
    before:
      /(?:सन्तान|छोराछोरी|बच्चा|बालबच्चा|परिवार|दिदीबहिनी|दाजुभाइ)(?:मा|का)?(?: [\p{L}\p{M}]+){0,2} ?\?\s*(?:[\p{L}\p{M}]+ ?[:.]\s*)?$/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'family-size',
    rule: 'after-so-many',
    points: 38,
    head: head('पहिलो|दोस्रो|तेस्रो|चौथो|पाँचौं|छैटौं|सातौं|आठौं|नवौं', ` (?:छोरा|छोरी|सन्तान)(?=${CASE}${END})`),
    before: new RegExp(`(?:${COUNT})${COUNTER} (?:${KIDS})पछि $`, 'u'),
  },
  {
    type: 'organisation',
    rule: 'of-those-abroad',
    points: 40,
    head: head(
      'समाज|संघ|सङ्घ|एकता समाज|एकता मञ्च|सम्पर्क समिति|जनसम्पर्क समिति|सेवा समिति',
      `(?=(?:को|का|की|ले|मा|लाई)?${END})`,
    ),
    before: /(?<![\p{L}\p{M}])(?:(?:गैरआवासीय|प्रवासी|आप्रवासी|अनिवासी) )?नेपाली (?:महिला )?$/u,
    after:
      /^ (?:कतार|कुवेत|कुवैत|साउदी|ओमान|बहराइन|मलेसिया|मलेशिया|जापान|कोरिया|लेबनान|जोर्डन|साइप्रस|इजरायल|हङकङ|युएई|दुबई|मालदिभ्स|पोर्चुगल)(?=(?:को|का|की|ले|मा|लाई)?(?![\p{L}\p{M}]))/u,
    needs: 'before',
  },
  {
    type: 'title',
    rule: 'office-of-a-kind',
    points: 38,
    head: head(
      'संयोजक|सदस्य|सदस्या|सल्लाहकार|अध्यक्ष|सचिव|कोषाध्यक्ष|सभापति|उपाध्यक्ष|सहसंयोजक|प्रतिनिधि|प्रमुख|नेता|नेतृ',
      `(?=${CASE}${END})`,
    ),
    before:
      /(?<![\p{L}\p{M}])(?:(?:पूर्व|भूतपूर्व|महिला|दलित|जिल्ला|केन्द्रीय|प्रदेश|वडा|टोल|नगर|गाउँ|उप|सह|संस्थापक|निवर्तमान|कार्यसमिति|कार्यवाहक|स्थानीय) ){1,2}$/u,
    needs: 'before',
  },
  {
    type: 'title',
    rule: 'office-held',
    points: 34,
    head: head('सल्लाहकार|संयोजक|संस्थापक|कोषाध्यक्ष|प्रवक्ता|महासचिव|सहजकर्ता|सामाजिक परिचालक|स्वयंसेविका', ''),
    after: /^(?= (?:छु|हुँ|हुं|थिएँ|थिएं|भएँ|भएं|भएकी|बनेँ|बनें|चुनिएँ|छैं|हुनुहुन्छ|हुनुहुन्थ्यो)(?![\p{L}\p{M}]))/u,
    needs: 'after',
  },
  {
    type: 'id-number',
    rule: 'called-a-number',
    points: 34,
    head: /(?<![\p{L}\p{M}\d/.-])\d{3,12}(?![\d/]|[.-]\d)/gu,
    before: /(?:नम्बर|नंबर|नं\.?|कोड|आइडी|आईडी|टोकन|ब्याज|रोल)(?: (?:थियो|हो|छ|चाहिँ|चाहिं|त|भनेको|मेरो|चाहियो))? ?[:：]? ?$/u,
    needs: 'before',
    bare: true,
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
