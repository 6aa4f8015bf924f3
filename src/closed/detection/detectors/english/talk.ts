import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { Heads, headWith } from '../../patterns/heads.ts';
import { OFFICES_HELD } from '../../lexicon/english-talk.ts';
import { FEASTS_ALONE } from '../../lexicon/romanised-talk.ts';
import { TEENS, TENS, UNIT } from '../../lexicon/english-numbers.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { ENGLISH_COMPLAINTS } from './complaints.ts';

/**
 * What may tell of somebody where she speaks of herself in English, in the open vocabulary of talk: ages said in passing, days
 * known by what was on them, complaints, offices, what befell many. Shown for a look, hardly ever more.
 */
export const englishTalk: Detector = {
  id: 'english-talk',
  trust: 'open',
  run: (view) => (writtenIn(view, SCRIPT_LATN) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const NUMBER = `(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|${UNIT}|\\d{1,2})`;
/** From four on: "one", "two", "three" count too much besides. */
const AGE = `(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|four|five|six|seven|eight|nine|[4-9]|[1-9]\\d)`;
/** What an age ends with: the end of what is said, or what goes on with a sentence, and never a thing that is counted. */
const AGE_ENDS =
  '(?=[,.;:!?)\\n–—-]|$| (?:when|and (?:he|she|i|they|my|we|the|a)|or|then|that|but|she|he|i|they|at|in that|by then|already|only|now|years?|yrs)(?!\\p{L}))';
/** Words before "day", "season", "winter" that name none. */
const NO_DAY =
  '(?!(?:the|a|an|all|every|each|any|some|one|two|three|same|that|this|these|those|other|another|next|last|first|second|third|my|our|her|his|their|your|its|whole|half|full|late|early|long|short|bad|good|hard|sad|happy|great|big|nice|free|off|to|of|per|by|and|or|for|from|at|in|on|which|what|very|few|many|several|working|rest|holy|black|dark|until|till|following|previous|final|present|modern|old|new|cold|hot|rainy|dry|whole|end|day|night|year|school|wedding|birth|pay|salary|more|most|no|only|her|such|than|previous|past|full|week|bed|mid|over|right|later|with|is|was|were|it|if|me|him|them|us|you|he|she|they|we|i) )';

const DIGIT = `zero|oh|${UNIT}`;
const REPEAT = 'double|triple|treble';
/** "double zero", "treble 6": inside what is read out. */
const REPEATED = headWith(REPEAT, ` (?:\\d(?!\\d)|${DIGIT})`);
const MORE_DIGITS = new RegExp(`^(?:[, ]{1,2}(?:(?:${REPEAT}) )?(?:\\d{1,6}|${DIGIT})(?![\\p{L}]))+`, 'iu');

const PHRASES: readonly Phrase[] = [
  ...ENGLISH_COMPLAINTS,
  {
    type: 'age',
    rule: 'age-in-passing',
    points: 33,
    head: new RegExp(
      `(?<=(?<!\\p{L})(?:i|she|he|they|we|daughter|son|child|boy|girl|baby|must be|who|it) (?:am|was|is|were|be|turned|became|maybe|about|only|just|hardly|barely|around|almost|nearly|already|now|then|even|not even|must be|would be|will be)(?: (?:maybe|about|only|just|hardly|barely|around|almost|nearly|already|now|then|not even|be|some|like|um|uh|,))* ?|(?<!\\p{L})(?:must be|maybe|turned|turning) )${AGE}${AGE_ENDS}`,
      'giu',
    ),
  },
  {
    type: 'age',
    rule: 'age-of-a-second',
    points: 33,
    head: new RegExp(
      `(?<=(?:and|then|now|or) (?:i was |she was |he was |she is |he is )?)${AGE}(?= when (?:i|she|he|they|we)(?!\\p{L}))`,
      'giu',
    ),
  },
  {
    type: 'age',
    rule: 'age-after-her-name',
    points: 33,
    head: new RegExp(
      `(?<=(?:\\p{L}{3,}\\)?|, [FMfm]),? )(?<!(?:${TENS}|${TEENS}|${UNIT}|block|sector|room|flat|house|number|no|ward|floor|lane|gate|plot|shop|phase|villa|building|street|article|class|page|line|camp|unit|and|the|or|of|about|zone|tower),? )(?:(?:about|approx\\.?|around|nearly|aged|age) )?${AGE}(?: next month| plus| running| years?| yrs| and a half)?(?=[,.;)](?! ?(?:${TENS}|${TEENS}|${UNIT}|\\d)))`,
      'giu',
    ),
    before: /(?:, |\) |: )$/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'part-of-a-year',
    points: 36,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/-])${NUMBER}(?:,? (?:and (?:a )?half|plus|odd|something|going on ${NUMBER}|running|complete|completed|next month|last month|or so)| (?:years?|yrs?)(?:,| and)? ${NUMBER} months?| to ${NUMBER} years? old|,? (?:or|maybe) ${NUMBER} years?)(?! (?:months?|weeks?|days?|hours?|km|kilos?|lakhs?|thousand|hundred|acres?|people|women|girls|men|times|feet|rooms|dinars?|riyals?|dirhams?|kilometers?|kilometres?|o'clock)(?!\\p{L}))(?!\\p{L})`,
      'giu',
    ),
  },
  {
    type: 'age',
    rule: 'age-at-a-turn-of-life',
    points: 35,
    head: new RegExp(
      `(?<=(?:marri(?:ed|age)|wedding|widow(?:ed)?|mother|engaged|pregnant|work|working|worked|school|orphan|father died|mother died|home|born|given|left|delivered|divorced|periods?|village)(?: \\p{L}{1,12}){0,3} at )${AGE}(?! ?(?:o'?clock|am|pm|in the (?:morning|evening|night)|at night|p\\.m|a\\.m|hundred|thousand|different|percent|houses?|places?|rupees|dollars)(?!\\p{L}))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    type: 'age',
    rule: 'age-in-brackets',
    points: 36,
    head: /(?<=\p{L} ?\((?:about |aged |approx\.? |now |then )?)[1-9]\d?(?=[),])/gu,
  },
  {
    type: 'date',
    rule: 'days-from-a-day',
    points: 33,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${NUMBER}|a few|some) (?:days?|weeks?|months?|nights?) (?:after|before) (?:the )?(?!I(?![\\p{L}]))\\p{Lu}[\\p{L}’'-]{3,16}(?: \\p{Lu}[\\p{L}’'-]{2,16})?(?:,? (?:of |in )?(?:19|20)\\d\\d)?(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    type: 'date',
    rule: 'feast-in-talk',
    points: 32,
    head: headWith(FEASTS_ALONE, '(?: (?:day|eve|night|week|time|season|month))?'),
  },
  {
    type: 'date',
    rule: 'told-by-a-lockdown',
    points: 34,
    head: headWith(
      '(?:first|second|third|last|great) (?:lockdown|wave|blockade|curfew|emergency|amnesty|flood|strike)|lockdown (?:one|two|three|1|2|3)|(?<=(?:before|after|during|since|until|till) (?:the |that )?)(?:(?:big|last|great|first|second) )?(?:elections?|floods?|strike|lockdown|earthquake|war|riots|blockade|curfew|cyclone|storm|drought|demonetisation|note ban|partition|emergency|revolution|coup|blast)',
      '',
    ),
  },
  {
    type: 'date',
    rule: 'day-known-by-what-it-was',
    points: 31,
    head: headWith('day|season|winter|summer|year|festival|mela|monsoon|harvest|holidays?|vacation', ''),
    before: new RegExp(
      `(?<=(?:on|in|during|by|until|till|since|before|after|for|around|was|is|only|,)(?: the| that)? )${NO_DAY}\\p{L}[\\p{L}’'-]{2,16} (?:${NO_DAY}\\p{L}[\\p{L}’'-]{2,16} )?$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'year-by-its-last-figures',
    points: 33,
    head: new RegExp(
      `(?<=(?:in|since|from|until|till|is|was|year|of|around|about|end of|before|after) )(?:['’]\\d{2}|(?:${TENS})[- ](?:${UNIT})|(?:seventy|eighty|ninety))(?=[,.;!?\\n)]|$| (?:i|we|they|she|he|my|by|when|through|to|till|until|or)(?!\\p{L}))`,
      'giu',
    ),
  },
  {
    type: 'date',
    rule: 'counted-seasons',
    points: 32,
    head: headWith(
      NUMBER,
      ' (?:monsoons?|seasons?|winters?|harvests?|dashains?|eids?|diwalis?|ramadans?|ramzans?|onams?|pujas?|holis?|christmases)',
    ),
  },
  {
    type: 'duration',
    rule: 'length-in-talk',
    points: 31,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(?:${NUMBER}|many|a) (?:years?|months?|weeks?|days?|nights?|hours?|fortnights?)(?:,? (?:and|then|and then|plus|with) (?:(?:another )?(?:${NUMBER}) (?:years?|months?|weeks?|days?|nights?|hours?)|a half))(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    type: 'family-size',
    rule: 'twins-and-lone-children',
    points: 34,
    head: headWith(
      'twins?|triplets|youngest|eldest|oldest|firstborn|first-born|orphans?|stepmother|stepfather|step-mother|step-father|foster|adopted|co-wife|co-wives|joint family|single mother|love marriage|child marriage|child bride|child widow|widow|widowed|widower|divorced|divorcee|unmarried mother|illegitimate|without (?:a )?(?:brother|sister|father|mother)|no (?:brothers?|sisters?|sons?|daughters?|issue)',
      '(?: (?:brothers?|sisters?|sons?|daughters?|boys?|girls?|child|children|one|baby|babies))?',
    ),
  },
  {
    type: 'family-size',
    rule: 'parent-of-how-many',
    points: 34,
    head: headWith(
      '(?:mother|father|parents|grandmother) of|only us',
      ` (?:${NUMBER})(?: (?:children|sons|daughters|girls|boys|sisters|brothers|living))?(?:,? (?:${NUMBER}) (?:living|alive|dead|surviving|girls|boys|sons|daughters))?(?! (?:years|months|weeks|days|hours|times|rooms))`,
    ),
  },
  {
    type: 'family-size',
    rule: 'order-among-them',
    points: 34,
    head: headWith(
      'eldest|oldest|youngest|middle|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last',
      `(?: (?:one|child|girl|boy|daughter|son))? (?:after|among|amongst|between|out of|of) (?:the |my |all )?(?:${NUMBER}|many|dead)(?: (?:dead|living|small))?(?: (?:ones?|sisters?|brothers?|girls?|boys?|sons?|daughters?|children|siblings))?`,
    ),
  },
  {
    type: 'family-size',
    rule: 'counted-and-what-they-lack',
    points: 36,
    head: headWith(
      NUMBER,
      ` (?:small |little |grown |married )?(?:sisters?|brothers?|girls?|boys?|daughters?|sons?|children)(?:,? and (?:a|one|an|two|three) (?:grandson|granddaughter|grandchild|niece|nephew|stepson|orphan)|,? (?:and )?(?:without|no|not one|and then|then|at last|and at last|and then at last)(?: at last)?(?: an?| any| the)? (?:brothers?|sisters?|boys?|girls?|sons?|daughters?|father|mother)| (?:aged|of) ${NUMBER}(?:(?:,| and|, and) ${NUMBER})*)`,
    ),
  },
  {
    type: 'title',
    rule: 'office-of-a-named-body',
    points: 36,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:[Ff]ormer |[Ee]x-|[Rr]etired |[Aa]ssistant |[Vv]ice[- ]|[Dd]eputy |[Hh]ead |[Ff]irst )?(?:${OFFICES_HELD}) (?:of|in|for|at|with) (?:the |our |my |a )?(?:\\p{L}[\\p{L}'’-]* ){0,2}?(?!I(?![\\p{L}]))(?:\\p{Lu}[\\p{L}'’&-]*)(?: (?:of |the |and )?(?!I(?![\\p{L}]))\\p{Lu}[\\p{L}'’&-]*){0,3}(?: (?:hostel|sisters|brothers|group|committee|school|church|club|union|samiti|sangha?m?|parish|society|village|ward|choir|temple|mosque|office|army|police|chapter|team|board|party|parishad|panchayat|sabha|mandal|network))?`,
      'gu',
    ),
  },
  {
    type: 'title',
    rule: 'office-of-something',
    points: 34,
    head: headWith(
      OFFICES_HELD,
      " of (?:the |our |my |a )?[\\p{L}’'-]{3,16}(?: [\\p{L}’'-]{3,16})? (?:group|committee|sisters|hostel|parishad|panchayat|union|samiti|society|village|ward|school|church|choir|club|team|board|party|office|army|police|temple|mosque|parish|council|court|line|floor|batch|mill|factory|shelter|camp)",
    ),
  },
  {
    type: 'event',
    rule: 'known-by-how-many',
    points: 34,
    head: headWith(
      `(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|${UNIT}|\\d{1,3}`,
      ' (?:nurses|girls|women|workers|of us|survivors|maids|sailors|boys|men|people|labourers)(?: (?:from|in|of|at|who) (?:the |that )?[\\p{L}]{2,16}(?: [\\p{L}]{2,16}){0,4})?',
    ),
    before: /(?:one of|among|famous|those)(?: the| those)? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'case-number',
    rule: 'figures-of-a-list',
    points: 33,
    head: /(?<=(?<!\p{L})(?:victim|witness|accused|number|token|bed|batch|seat|file|serial|cell|patient|prisoner|respondent|petitioner)\.? ?(?:no\.?|number|num)? ?#?)(?:\d{1,6}|[A-Z]{1,4}[- /]?\d{1,6})(?![\p{L}\p{N}/-])/gu,
  },
  {
    type: 'id-number',
    rule: 'letters-strokes-and-figures',
    points: 33,
    head: /(?<![\p{L}\p{N}/])(?!Rs|SR|AED|QR|KD|BD|OMR|INR|NPR|BDT|USD|EUR)(?:[A-Z]{1,7}\.?(?: ?\([A-Z]{1,4}\))?|Cr|Crl|[A-Z]\d{1,3})(?:[ ./-]{0,2}(?:No\.? ?)?[A-Z0-9]{1,9}){0,4}[ ./-]{0,2}\d{2,9}(?:\/[A-Z0-9]{1,8}){0,3}(?: (?:of|dated) (?:\d{1,2}[./]){0,2}(?:19|20)?\d\d)?(?![\p{L}\p{N}])/gu,
    before: /(?:no|number|nos|nambar|is|was|card|code|file|case|certificate|being|portal|grievance|,)\.?:?,? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'phone',
    rule: 'said-with-repeats',
    points: 50,
    head: REPEATED,
    before: new RegExp(`(?:(?:\\d{1,6}|${DIGIT})[, ]{1,2}(?:(?:${REPEAT}) (?:\\d|${DIGIT})[, ]{1,2})?)+$`, 'iu'),
    after: MORE_DIGITS,
    needs: 'before',
  },
  {
    type: 'phone',
    rule: 'said-with-repeats',
    points: 50,
    head: REPEATED,
    after: MORE_DIGITS,
    needs: 'after',
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
