import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { MONTHS as ENGLISH_MONTHS, ORDINALS as DAYS_IN_ORDER } from '../../lexicon/english-calendar.ts';
import { MONTHS_LIKE_WORDS, MONTHS_OF_THE_REGION } from '../../lexicon/months.ts';
import { TEENS, TENS, UNIT } from '../../lexicon/english-numbers.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';

/** Days, years and ages said in words, times told by a feast or a disaster, and quarters that are numbered, in English. */
export const englishTimes: Detector = {
  id: 'english-times',
  run: (view) => (writtenIn(view, SCRIPT_LATN) ? runPhrases(view, PHRASES, HEADS) : []),
};

const DAY_ORDINALS = `${DAYS_IN_ORDER}|thirty[- ]first|thirty[- ]second`;
const DAY_NUMBERS = `${UNIT}|${TEENS}|twenty(?:[- ](?:${UNIT}))?|thirty(?:[- ](?:one|two))?`;
const YEAR = `(?:nineteen (?:hundred(?: and)? )?(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|oh (?:${UNIT}))|twenty (?:oh (?:${UNIT})|${TEENS}|(?:twenty|thirty)(?:[- ](?:${UNIT}))?)|two thousand(?: and)? (?:${UNIT}|${TEENS}|(?:twenty|thirty|seventy|eighty|sixty|fifty)(?:[- ](?:${UNIT}))?))`;
const MONTHS = `${ENGLISH_MONTHS}|jan|feb|sept|nov|dec|${MONTHS_OF_THE_REGION}|${MONTHS_LIKE_WORDS}`;

const PHRASES: readonly Phrase[] = [
  {
    type: 'age',
    rule: 'two-ages',
    points: 40,
    head: headWith(
      `(?:${TENS})|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|eleven|twelve|ten|eight|nine|\\p{Nd}{2}`,
      `(?:[- ](?:${UNIT}))?(?:,| or|-| and(?: a)?|, or|, maybe|,? may be)? ?(?:(?:${TENS})(?:[- ](?:${UNIT}))?|half|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\\p{Nd}{2})(?: (?:years?|yrs)(?: old)?)?(?! (?:months?|weeks?|days?|hours?|minutes?|people|women|men|girls|boys|thousand|hundred|lakh|rupees|kilos?|times|houses|rooms|percent|dollars|riyals?|taka|dinars?|km))`,
    ),
    before: /(?:(?:am|was|is|i'm|she's|he's|about|around|maybe|age|were|turned|be|at|say) |(?:am|was|is|be), )$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'decade-of-life',
    points: 34,
    head: headWith(
      'early|late|mid|middle',
      '[- ](?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)',
    ),
    before: /(?:in|my|her|his|their|the)(?: my| her| his| the)? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'date',
    rule: 'worded-day',
    points: 48,
    head: headWith(MONTHS, ''),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:the )?(?:${DAY_ORDINALS}|${DAY_NUMBERS}|\\d{1,2}(?:st|nd|rd|th)?)(?: day)?(?: of)? $`,
      'iu',
    ),
    after: new RegExp(`^,? (?:of )?(?:(?:19|20)\\d\\d(?!\\d)|${YEAR})`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'worded-year',
    points: 42,
    head: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${YEAR}(?![\\p{L}\\p{M}])`, 'giu'),
    before: new RegExp(`(?:(?:${MONTHS})(?:,| of)? |\\d{1,2}(?:st|nd|rd|th)? )$`, 'iu'),
  },
  {
    type: 'date',
    rule: 'day-of-the-month',
    points: 34,
    head: /(?<![\p{L}\p{M}\p{N}])\d{1,2}(?:st|nd|rd|th)(?: of (?:this|that|last|next|every|the) month)?(?![\p{L}\p{M}\p{N}])/giu,
    before: /(?:on|by|till|until|since|from|is|the date|before|after)(?: on)? the $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'date',
    rule: 'month-of-a-year',
    points: 44,
    head: headWith('(?:19|20)\\d\\d', `,? (?:in )?(?:the )?(?:month|months) of (?:${MONTHS})`),
  },
  {
    type: 'date',
    rule: 'feast',
    points: 36,
    head: headWith(
      'puja|pooja|jatra|purnima|jayanti|parab|parba|utsav|sankranti|navami|ashtami|chaturthi|panchami|ekadashi',
      '',
    ),
    before:
      /(?:(?:(?:the )?(?:day|night|week|morning|evening|eve|month|year) (?:of|before|after) (?:the )?)?(?!(?:the|a|did|do|our|my|her|his|for|with|and|of|at|in|to|one|some|any|every|small|big|make|made|this|that|did) )[\p{L}]{3,14} )$/iu,
    needs: 'before',
  },
  {
    type: 'event',
    rule: 'year-of',
    points: 34,
    head: headWith(
      'year',
      '(?:s)? of (?:the )?(?!(?:my|our|her|his|a|work|service|marriage|age|study|school|this|that|birth|experience|contract|life|which) ?)[\\p{L}]{3,14}(?: (?:flood|war|fire|strike|storm|famine|drought|earthquake|lockdown|epidemic|election|coup|curfew|riots|riot))?',
    ),
    before: /(?:(?:in|from|until|since|after|before|was) )?the $/iu,
    needs: 'before',
  },
  {
    type: 'place',
    rule: 'numbered-quarter',
    points: 42,
    head: headWith(
      'sector|block|phase|zone|lorong|jalan|section|seksyen|pocket|khand|mile|camp|gali|extension|stage|taman|kampung|blok',
      '(?: (?:no\\.?|number|num))?(?: [\\p{L}]{3,14}){0,2} ?[-]?(?:one|two|three|four|five|six|seven|eight|nine|ten|[IVX]{1,4}|\\d{1,3})(?:\\/\\d{1,3})?[a-z]?',
    ),
    before: /(?:(?<![\p{L}])(?:\p{Lu}[\p{L}'’-]+ ){1,2})$/u,
  },
  {
    type: 'date',
    rule: 'month-of-the-south',
    points: 42,
    head: headWith(
      'chithirai|vaikasi|aani|aadi|avani|aavani|purattasi|aippasi|karthigai|margazhi|thai|maasi|panguni|chingam|kanni|thulam|vrischikam|dhanu|makaram|kumbham|meenam|medam|edavam|mithunam|karkidakam|ashadha|sravana',
      ' month',
    ),
  },
  {
    type: 'date',
    rule: 'feast-of',
    points: 36,
    head: headWith('feast', ' of (?:the |our |st\\.? |saint )?[\\p{L}]{3,14}(?: (?:the|of) [\\p{L}]{3,14})?'),
  },
  {
    type: 'date',
    rule: 'day-of-a-feast',
    points: 40,
    head: headOf(
      "palm sunday|easter sunday|easter monday|good friday|ash wednesday|holy week|maundy thursday|holy saturday|christmas eve|christmas day|new year's eve|new year's day|new years eve|new year day|new year|independence day|republic day|women's day|womens day|may day|victory day|children's day|mothers day|mother's day|teachers day|martyrs day|martyr's day|labour day|language day|mother language day|gandhi jayanti|ambedkar jayanti|valentine's day|shab-e-barat|shab e barat|shab-e-qadr|bakri id|bakri eid|bakr id|big eid|small eid|chhoti eid|eid day|eid ul fitr|eid ul adha|eid-ul-fitr|eid-ul-azha|chand raat|maghe sankranti|makar sankranti|maghi|buddha jayanti|buddha purnima|krishna janmashtami|ram navami|durga puja|kali puja|saraswati puja|vishwakarma puja|chhath puja|karma puja|akshaya tritiya|raksha bandhan|bhai dooj|bhai tika|bhai phota|dashain tika|vijaya dashami|maha shivaratri|gai jatra|janai purnima|nepali new year|bengali new year|pohela boishakh|poila boishakh|boxing day|onam day|full moon of|black moon of|new moon of|first rain of",
    ),
    before:
      /(?:(?:(?:the )?(?:day|night|week|morning|evening|eve|month|year) (?:of|before|after)|(?:two|three|four|five|ten|few|\d) (?:days|weeks) (?:before|after)) (?:the )?)$/iu,
    after:
      /^(?:,? (?:of |in )?(?:19|20)\d\d(?!\d)| (?:of |in )?(?:the )?(?:last|next|same|that|previous|following) year(?![\p{L}]))/u,
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
