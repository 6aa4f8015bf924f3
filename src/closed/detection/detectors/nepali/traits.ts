import type { Detector } from '../../document.ts';
import { Heads, alternatives } from '../../patterns/heads.ts';
import { NUMBERS_NEPALI } from '../../lexicon/nepali-numbers.ts';
import { runPhrases, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { AGE, AGE_HEAD, CASE, COUNT, COUNTER, EDGE, END, KIDS, MONTHS, days, head, word, years } from './heads.ts';

/**
 * What Nepali talk tells of somebody without saying what it is: an age without its unit ("म चौध की थिएँ", "बिहे पन्ध्रमै"), a year
 * without its thousands ("बहत्तर सालको भुइँचालो", "०६८ मा"), a part of the body and what is wrong with it, who is in the family.
 */
export const nepaliTraits: Detector = {
  id: 'nepali-traits',
  run(view) {
    if (!isSpeech(view) || !view.segments.some(({ lang }) => lang === 'ne')) return [];
    return runPhrases(view, ALL, HEADS);
  },
};

const BODY =
  'ढाड|कम्मर|खुट्टा|हात|कान|आँखा|औंला|औँला|पाठेघर|आङ|टाउको|छाती|पेट|मुटु|घुँडा|नसा|डिस्क|हड्डी|हाड|करङ|फोक्सो|मिर्गौला|मृगौला|किड्नी|किडनी|कलेजो|छाला|दाँत|जिब्रो|घाँटी|मेरुदण्ड|पाखुरा|नाडी|काँध|बच्चादानी|पित्तथैली|दिमाग|मुख|गोडा|पैताला|कुइनो|थाप्लो|स्तन|दूध';
const WHICH =
  /(?<![\p{L}\p{M}])(?:देब्रे|दाहिने|दायाँ|बायाँ|दाइने|एउटा|एक|दुइटा|दुइवटा|दुई|तीनटा|तीन|चार|दुवै|आधा|सानो|बूढी|माझी|चोर|कान्छी) $/u;
const BROKEN =
  'छैन|चल्दैन|चल्न|लग्यो|लगिदियो|लगिदि|कुप्रो|कुप्री|झर्‍यो|सुन्दिन|सुन्दैन|सुनिँदैन|नसुन्ने|देख्दिन|देख्दैन|देखिँदैन|नदेख्ने|छोटो|बाङ्गो|बाङ्गि|लुलो|काटि|काटे|कटे|भाँचि|भाँच्|भाँचे|गुमे|गुमाए|गुमाएँ|गुम्यो|नचल्ने|लत्रे|कुच्चि|चुँडि|काम गर्दैन|काम नगर्ने';
const SICK =
  'सकियो|सकिए|सकिएको|काम नगर्ने|काम गर्दैन|खराब|खत्तम|फेल|चिप्लि|चिप्ले|च्यापि|खस्ने|खसे|खस्यो|झर्ने|फेल|झिके|झिकि|निकाले|निकालि|फाले|फालि|पोले|पोलि|डढे|डढ्यो|सडे|चेपि|सुन्नि|पत्थरी|एलर्जी|इन्फेक्सन|संक्रमण|सङ्क्रमण|क्यान्सर|ट्युमर|ट्यूमर|अल्सर|लकवा|बाथ|चिलाउने|जलन|प्वाल|पानी जमे|पानी भरि|बिग्रे|बिग्रि|सुके|सुक्यो|अपरेसन|अपरेशन|अप्रेसन|फुटे|फुट्यो|फर्क्यो|घाउ|गाँठो|गाँठा';
const PAIN = 'ढाड|कम्मर|घुँडा|छाती|मुटु|पाठेघर|नसा|हड्डी|जोर्नी|मिर्गौला|कान';

const MORE = `(?:(?:,| र| अनि)? (?:${COUNT}|एक|एउटा|एउटी|एक्लो)${COUNTER} (?:${KIDS}))`;
const counted = (list: string): RegExp =>
  new RegExp(
    `${EDGE}(?:${list})${COUNTER} (?:${KIDS})(?: (?:${KIDS}))?(?:${MORE})*(?:, (?:छोरा|छोरी|सन्तान) (?:छैन|छैनन्|भएन|भएनन्|नभएको))?(?=${CASE}${END})`,
    'giu',
  );

/** What befell many at once, and is known by its year. */
const GREAT =
  'भुइँचालो|भूइँचालो|भुइचालो|भूकम्प|भुकम्प|बाढी|पहिरो|हिमपहिरो|हिउँपहिरो|आगलागी|अग्निकाण्ड|विस्फोट|बिस्फोट|काण्ड|हत्याकाण्ड|आन्दोलन|जनआन्दोलन|डढेलो|नाकाबन्दी|नाकाबन्दि|दंगा|दङ्गा|संकटकाल';
const DISASTERS = `${GREAT}|भिडन्त|दुर्घटना|घटना|प्रकरण|हमला|आक्रमण`;

const OF_A_YEAR = /(?<![\d/.-])(?:\d{4}|0\d\d)(?: साल)?(?: ?को)? $/u;

const PHRASES: readonly Phrase[] = [
  {
    type: 'age',
    rule: 'somebody-and-number',
    points: 33,
    head: AGE_HEAD(`(?=मा${END}|मै${END}|[,।.]| ?(?:की|को|मा|मै)${END}| (?:पुग|लाग|टेक|काट|कट|नाघ)[\\p{L}\\p{M}]+)`),
    before:
      /(?<![\p{L}\p{M}])(?:म|ऊ|उ|उनी|उहाँ|तिनी|त्यो बेला|त्यतिबेला|आफू)(?: (?:त|चाहिँ|चाहिं|अहिले|भर्खर|जम्मा|मात्र|खालि))? $/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'married-at',
    points: 36,
    head: AGE_HEAD(`(?= ?(?:मा|मै|को|की)${END}|मा${END}|मै${END}|[,।.])`),
    before:
      /(?:बिहे|बिहा|विवाह|निकाह|गौना|मागी|लगन|सुत्केरी|महिनावारी|कागज|पासपोर्ट|राहदानी|नागरिकता|उमेर|मेडिकल)(?:मा|को|ले)?(?: (?![\p{N}])[\p{L}\p{M}]+){0,2} $/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'age-reached',
    points: 34,
    head: AGE_HEAD(`(?= (?:पुग|लाग|टेक|नाघ|काट|कट)(?!न)[\\p{L}\\p{M}]*${END}| होला)`),
  },
  {
    type: 'age',
    rule: 'number-in',
    points: 31,
    head: new RegExp(`${EDGE}(?:${alternatives(NUMBERS_NEPALI.slice(10, 41).join('|'))})(?=(?:मा|मै)${END})`, 'giu'),
  },
  {
    type: 'age',
    rule: 'one-or-the-other',
    points: 38,
    head: new RegExp(
      `${EDGE}${AGE}[ -]${AGE}(?: (?:वर्ष|बर्ष)${CASE}(?! ?(?:पछि|अघि|अगाडि|भयो|बस|काम))|(?= ?(?:की|मा|मै)${END}))`,
      'giu',
    ),
  },
  {
    type: 'date',
    rule: 'short-year',
    points: 48,
    head: /(?<![\d/.-]|\d )0[2-9]\d(?:\/\d\d)?(?! ?[\d/-])/gu,
    after: new RegExp(
      `^(?: साल|(?: ?को)? (?:${alternatives(`${MONTHS}|दसैं|दशैं|तिहार|तीज|माघी|होली|छठ|ल्होसार|ल्होछार|ईद|क्रिसमस`)}))`,
      'u',
    ),
  },
  {
    type: 'date',
    rule: 'year-in-words',
    points: 60,
    head: new RegExp(
      `${EDGE}(?:(?:उन्नाइस|उन्नाईस|उन्नाइश) सय (?:${alternatives(NUMBERS_NEPALI.slice(1).join('|'))})(?: साल)?|(?:दुई|दुइ|२|2) हजार (?:${alternatives(NUMBERS_NEPALI.slice(1).join('|'))})(?: साल)?|(?:${alternatives(years)}|[3-9]\\d) साल)(?=${CASE}(?:तिर|देखि|सम्म|पछि)?${END})`,
      'giu',
    ),
    after: new RegExp(`^(?:को)? (?:${alternatives(MONTHS)})(?: (?:${alternatives(days)}|[0-3]?\\d)(?: गते)?)?`, 'u'),
  },
  {
    type: 'date',
    rule: 'day-in-words',
    points: 60,
    head: head(MONTHS, `(?:को)? (?:${alternatives(days)})(?: गते)?(?=${CASE}${END})`),
    before: OF_A_YEAR,
  },
  {
    type: 'date',
    rule: 'day-in-words',
    points: 60,
    head: head(days, ` (?:गते|(?:${alternatives(MONTHS)}))(?=${CASE}${END})`),
    before: new RegExp(
      `(?:${OF_A_YEAR.source.slice(0, -1)})?(?:${alternatives(MONTHS)})(?:को|मा)? $|${OF_A_YEAR.source}`,
      'u',
    ),
  },
  // More than the year by itself has, which would take it alone.
  {
    type: 'event',
    rule: 'disaster-of-a-year',
    points: 80,
    head: head(GREAT, `(?=${CASE}${END})`),
    before: new RegExp(`(?:\\d{4}|0?\\d\\d|${alternatives(years)}) साल(?:को)? (?:${word} ){0,2}$`, 'u'),
    needs: 'before',
  },
  {
    type: 'event',
    rule: 'dated-disaster',
    points: 45,
    head: head(DISASTERS, `(?=${CASE}${END})`),
    before: new RegExp(
      `(?:(?:(?:\\d{4}|0?\\d\\d|${alternatives(years)}) (?:साल)(?:को)?|(?:(?:${alternatives(days)}|\\d{1,2}) (?:गते )?)?(?:${alternatives(MONTHS)})(?: (?:\\d{1,2}|${alternatives(days)}))?(?:को)?) (?:${word} ){0,2}|(?:पहिलो|दोस्रो|तेस्रो) ${word} )$`,
      'u',
    ),
    needs: 'before',
  },
  {
    type: 'disability',
    rule: 'part-of-the-body',
    points: 38,
    head: head(BODY, `${CASE}${END}`),
    before: WHICH,
    after: new RegExp(`^(?: ${word}){0,3}? (?:${BROKEN})[\\p{L}\\p{M}]*`, 'u'),
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'since-birth',
    points: 40,
    head: head('जन्मैदेखि|जन्मदेखि|जन्मदै|सानैदेखि|जन्मजात', ''),
    after:
      /^(?: [\p{L}\p{M}]+){0,2}? (?:बोल्दैन|बोल्न|सुन्दैन|सुन्न|देख्दैन|देख्न|हिँड्दैन|हिँड्न|चल्दैन|नबोल्ने|नसुन्ने|नदेख्ने|लाटो|लाटी|बहिरो|बहिरी|अन्धो|अन्धी|लङ्गडो|लङ्गडी|अपाङ्ग|अपांग|कमजोर)[\p{L}\p{M}]*(?: सक[\p{L}\p{M}]+)?/u,
    needs: 'after',
  },
  {
    type: 'illness',
    rule: 'part-of-the-body',
    points: 38,
    head: head(BODY, `${CASE}${END}`),
    before: WHICH,
    after: new RegExp(`^(?: ${word}){0,2}? (?:${SICK})[\\p{L}\\p{M}]*`, 'u'),
    needs: 'after',
  },
  {
    type: 'illness',
    rule: 'ache',
    points: 34,
    head: head(PAIN, `${CASE}${END}`),
    before: WHICH,
    after: /^(?: [\p{L}\p{M}]+)? (?:दुख्ने|दुखेर|दुखेको|दुखाइ|दुख्छ|दुख्थ्यो)/u,
    needs: 'after',
  },
  {
    type: 'pregnancy',
    rule: 'with-child',
    points: 44,
    head: head('पेट|गर्भ|बच्चा', `${CASE}${END}`),
    before: new RegExp(`(?:(?:${alternatives(NUMBERS_NEPALI.slice(1, 11).join('|'))}|\\d) महिना(?:को|की|मा)? )$`, 'u'),
    after:
      /^ (?:[\p{L}\p{M}\p{N}]+ महिना(?:को|की|मा)?(?: बच्चा| गर्भ)?|बोके[\p{L}\p{M}]*|बस्यो|बसे[\p{L}\p{M}]*|रहे[\p{L}\p{M}]*|रह्यो|तुहि[\p{L}\p{M}]*|तुहा[\p{L}\p{M}]*|खेर ग[\p{L}\p{M}]*|खस्यो|फाल्[\p{L}\p{M}]*|फाले[\p{L}\p{M}]*)/u,
    needs: 'after',
  },
  {
    type: 'pregnancy',
    rule: 'months-with-child',
    points: 44,
    head: head(NUMBERS_NEPALI.slice(1, 11).join('|'), ' महिना(?:को|की) (?:पेट|गर्भ|बच्चा बोक[\\p{L}\\p{M}]*)'),
  },
  {
    type: 'family-size',
    rule: 'counted',
    points: 44,
    head: counted(COUNT),
    before: /(?<![\p{L}\p{M}])(?:साना|ससाना|सानासाना|नाबालक|दूधे) $/u,
  },
  {
    type: 'family-size',
    rule: 'counted',
    points: 36,
    head: new RegExp(`${EDGE}(?:एक|एउटा|एउटी)${COUNTER} (?:${KIDS})(?:${MORE})+(?=${CASE}${END})`, 'giu'),
  },
  {
    type: 'family-size',
    rule: 'counted-after',
    points: 34,
    head: new RegExp(`${EDGE}(?:${KIDS}) (?:${COUNT})(?: ?(?:जना|वटा|ओटा))?(?=[,।.]|$)`, 'giu'),
  },
  {
    type: 'family-size',
    rule: 'household',
    points: 40,
    head: new RegExp(`${EDGE}(?:${COUNT}) जना(?:को)? (?:परिवार|जहान|घरमा)`, 'giu'),
  },
];
const LETTERS = '(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|आइ|जे|के|एल|एम|एन|ओ|पी|क्यु|क्यू|आर|एस|टी|यु|यू|भी|वी|डब्लु|डब्ल्यू|एक्स|वाई|वाइ|जेड)+';
/** Numbers with letters read out in them, and short ones that only talk groups so. */
const CODES: readonly Phrase[] = [
  {
    type: 'id-number',
    rule: 'letters-and-figures',
    points: 42,
    head: new RegExp(
      `${EDGE}(?:${LETTERS}[ -]){0,2}${LETTERS}(?:(?: ?[-/.] ?|, | )\\d+)+(?:[ -]${LETTERS}(?![\\p{L}\\p{M}]))?`,
      'giu',
    ),
  },
  {
    type: 'id-number',
    rule: 'letters-and-figures',
    points: 42,
    head: new RegExp(`${EDGE}\\d+(?:[-/.]${LETTERS}[-/.]\\d+| \\d{3} \\d{3}(?! ?\\d)|-\\d{4}(?![-/\\d]))`, 'giu'),
  },
  {
    type: 'case-number',
    rule: 'letters-and-figures',
    points: 46,
    head: /(?<![\p{L}\p{M}])(?:[\u0915-\u0939][\u093e-\u094c]?\.? ?){1,3}\d{1,5}[/-]\d{2,4}(?!\d)/gu,
  },
];
const ALL = [...PHRASES, ...CODES];
const HEADS = new Heads(ALL.map((phrase) => phrase.head));
