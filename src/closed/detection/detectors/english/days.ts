import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { Heads, headWith } from '../../patterns/heads.ts';
import { MONTHS as ENGLISH_MONTHS, ORDINALS as DAYS_IN_ORDER } from '../../lexicon/english-calendar.ts';
import { MONTHS_OF_THE_REGION } from '../../lexicon/months.ts';
import { TEENS, TENS, UNIT } from '../../lexicon/english-numbers.ts';
import { runPhrases, behind, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';

/**
 * Days and ages as English talk tells them: by a month of the countries' own calendars, by what was done in the fields, by the feast that is to
 * come. Only for a look.
 */
export const englishDays: Detector = {
  id: 'english-days',
  trust: 'open',
  run: (view) => (writtenIn(view, SCRIPT_LATN) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const MONTHS = `${MONTHS_OF_THE_REGION}|marga|dhul hijja|dhu al-hijja|rabi ul awwal`;
const FEASTS =
  'dashain|dasain|tihar|diwali|deepavali|holi|eid|id|bakrid|bakra eid|christmas|easter|onam|pongal|ugadi|durga puja|kali puja|puja|bihu|losar|chhath|teej|maghi|navratri|dussehra|dasara|rakhi|michaelmas|vishu|baisakhi|lohri|sankranti|new year|birthday|republic day|independence day';
const NUMBER = `(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|${UNIT}|\\d{1,2})`;
const ORDINALS = `${DAYS_IN_ORDER}|thirty[- ](?:first|second)|last|\\d{1,2}(?:st|nd|rd|th)`;
const WEEKDAYS = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday|jumma';
const BEASTS = 'mouse|rat|ox|bull|tiger|hare|rabbit|cat|dragon|snake|horse|sheep|goat|monkey|bird|rooster|dog|pig|boar';

const number = headWith(NUMBER, '');
const ordinal = headWith(ORDINALS, '');
/** A number that may be the age of somebody who speaks. */
const AGE = `(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|[1-9]\\d`;
const age = headWith(AGE, '');
const YEAR =
  "(?:(?:19|20)\\d\\d|['’]?\\d\\d|the (?:year )?(?:19|20)\\d\\d|that year|last year|this year|the next year)";
const UNITS = 'years?|months?|weeks?|days?|nights?';

const PHRASES: readonly Phrase[] = [
  {
    type: 'date',
    rule: 'month-in-talk',
    points: 36,
    head: headWith(
      `(?<=(?:in|since|by|until|till|from|of|during|around|last|this|next|that|come|about|early|late|mid|end|beginning|start|middle) (?:the )?(?:month of )?)(?:${MONTHS})`,
      '',
    ),
    before:
      /(?<![\p{L}\p{N}])(?:(?:first|second|third|fourth|last|whole|early|late|mid|end|beginning|start|middle|full moon|new moon|dark moon)(?: (?:week|day|days|half|part|month))?(?: of| in)? |(?:months?|week|days?|night|eve) of )(?:the )?(?:month of )?$/iu,
    after: behind(
      '(?: month(?:,? (?:of )?(?:last year|this year|that year|next year|the (?:same|next|following) year))?|,? (?:of )?(?:last year|this year|that year|next year|the (?:same|next|following) year))',
    ),
  },
  {
    type: 'date',
    rule: 'weekday-and-day',
    points: 36,
    head: headWith(WEEKDAYS, ''),
    needs: 'after',
    after: behind(
      `,? (?:the )?(?:${ORDINALS}|${NUMBER})(?:,? (?:day )?(?:of|in) (?:the )?(?:month of )?[\\p{L}]{3,10})?`,
    ),
  },
  {
    type: 'date',
    rule: 'day-of-a-month',
    points: 38,
    head: ordinal,
    needs: 'after',
    after: behind(
      `(?: day| night| week| sunday| monday| tuesday| wednesday| thursday| friday| saturday)? (?:of|in) (?:the )?(?:month of )?(?:${MONTHS}|${ENGLISH_MONTHS})`,
    ),
  },
  {
    type: 'date',
    rule: 'year-of-a-beast',
    points: 36,
    head: headWith('year|losar|lhosar|lhochhar', ' of'),
    needs: 'after',
    after: behind(` (?:the )?(?:(?:wood|fire|earth|iron|metal|water)[- ])?(?:(?:male|female)[- ])?(?:${BEASTS})`),
  },
  {
    type: 'date',
    rule: 'work-of-the-fields',
    points: 33,
    head: headWith(
      'sowing|planting|transplanting|harvest|harvesting|reaping|threshing|cutting|plucking|picking|husking|ploughing|weeding|flowering|fishing|mango|litchi|lychee|paddy|wheat|mustard|jute|potato|cardamom|mahua|sal|cotton|tea|rice',
      '',
    ),
    before: /(?:(?:in|at|during|before|after|since|by|until|till|of|was)(?: the| that)? )(?:[\p{L}]{3,12} )?$/iu,
    needs: 'both',
    bare: true,
    after: behind(
      `(?: (?:planting|transplanting|harvest|harvesting|cutting|plucking|picking|flower|flowering|selling|sowing))?[- ](?:time|times|season|month|days|week)(?: (?:of|in) ${YEAR})?`,
    ),
  },
  {
    type: 'date',
    rule: 'eve-of-what-has-a-name',
    points: 34,
    head: headWith('eve|day|night|feast|festival|week|morning|evening', ' of'),
    needs: 'after',
    after:
      /^ (?:the |St\.? |Saint |Our |Sri |Lord )?(?!I(?![\p{L}]))\p{Lu}[\p{L}’'-]{2,16}(?: (?:of the |the |of )?\p{Lu}[\p{L}’'-]{2,16}){0,2}(?: (?:match|final|fire|flood|storm|cyclone|election|wedding|raid|strike|festival|fair|mela|feast|puja|procession|accident|quake|earthquake|blast|riot|riots))?(?![\p{L}])/u,
  },
  {
    type: 'date',
    rule: 'years-in-words',
    points: 36,
    head: headWith(`(?:nineteen |twenty )?(?:${TENS})(?:[- ](?:${UNIT}))?`, ''),
    before: /(?:in|from|since|between|is|was|that['’]?s|it['’]?s|about|around|during) $/iu,
    needs: 'both',
    bare: true,
    after: behind(` (?:till|to|until|through|up to|and) (?:nineteen |twenty )?(?:${TENS})[- ](?:${UNIT})`),
  },
  ...[ordinal, number].map(
    (head): Phrase => ({
      type: 'date',
      rule: 'day-of-a-fast',
      points: 36,
      head,
      needs: 'after',
      after: behind(` (?:roza|rojah?|rozas|fast|saum|taraweeh)(?: (?:of|in) ${YEAR})?`),
    }),
  ),
  {
    type: 'date',
    rule: 'before-or-after-a-feast',
    points: 33,
    head: headWith(`${NUMBER}|a few|some`, ''),
    needs: 'after',
    after: behind(
      ` (?:or \\p{L}{3,5} )?(?:${UNITS}) (?:before|after|to|past|from) (?:the )?(?:[\\p{L}]{3,10} )?(?:${FEASTS}|${MONTHS})(?:,? (?:(?:of|in) )?${YEAR})?`,
    ),
  },
  {
    type: 'age',
    rule: 'age-by-a-month',
    points: 36,
    head: age,
    before:
      /(?:(?:am|is|was|be|turn|turned|turning|complete|completed|i['’]?m|she['’]?s|he['’]?s|age|about|nearly|just|only)) $/iu,
    needs: 'both',
    bare: true,
    after: behind(
      `,? (?:this|next|come|coming|in|by|since|on|last) (?:coming |the )?(?:${MONTHS}|${ENGLISH_MONTHS}|${FEASTS}|winter|summer|spring|autumn|monsoon|month)`,
    ),
  },
  {
    type: 'age',
    rule: 'age-that-was-told',
    points: 34,
    head: number,
    before:
      /(?<!\p{L})age[^.\n]{0,24}?(?:said|told|say|tell|wrote|written|write|put|as|is|was|be|gave|made|made it|become|became|:|-)(?: (?:it |i |i was |i am |she |him |them |her |that |only |about |as |to be ))*\s?$/iu,
    needs: 'both',
    bare: true,
    after:
      /^(?: (?:years?|yrs?)(?: old)?)?(?=[,.;:!?)\n–—"”-]|$| (?:and|but|so|then|they|he|she|i|in|on|the|my)(?!\p{L}))/iu,
  },
  {
    type: 'age',
    rule: 'less-or-more-than',
    points: 34,
    head: number,
    before: /(?:am|is|was|are|[.?!:]|age|i['’]?m|she['’]?s|be) (?:now |just |about |a )?$/iu,
    needs: 'both',
    bare: true,
    after: behind(
      ` (?:less than|short of|under|over|above|past|years? (?:less|short|over|past|more)(?: than| of)?) (?:${TENS}|${NUMBER})`,
    ),
  },
  {
    type: 'duration',
    rule: 'and-some-more',
    points: 34,
    head: number,
    needs: 'after',
    before: /(?<![\p{L}\p{N}])(?:(?:an?|one|two|three|four) )?hundred(?: and)? $/iu,
    after: behind(
      ` (?:${UNITS}),? (?:and|plus|with|less|minus|short of|but for) (?:(?:an?|some|a few|few|a couple of|odd|half an?|another|about|almost|nearly) ){0,2}(?:(?:${NUMBER}) )?(?:${UNITS}|hours?|half|more)`,
    ),
  },
  {
    type: 'duration',
    rule: 'and-half',
    points: 34,
    head: number,
    needs: 'after',
    after: behind(` and (?:an? )?(?:half|quarter) (?:${UNITS})`),
  },
  {
    type: 'age',
    rule: 'and-some-months',
    points: 34,
    head: age,
    before: /(?:am|is|was|be|about|,|i['’]?m|she['’]?s|he['’]?s|only|just|at|of) $/iu,
    needs: 'both',
    bare: true,
    after: behind(' (?:years? )?and (?:some|a few|few|odd|so many) (?:months|days)'),
  },
  {
    type: 'duration',
    rule: 'more-than-a-hundred',
    points: 34,
    head: headWith('an?|one|two|three|four|five|six', ' hundred'),
    needs: 'after',
    after: behind(`(?: and)?(?: (?:${NUMBER}))? (?:${UNITS})`),
  },
  {
    type: 'age',
    rule: 'at-most',
    points: 34,
    head: age,
    before: /(?:girl|boy|child|is|was|am|be|about|,|i['’]?m|she['’]?s|he['’]?s|woman|man|age) $/iu,
    needs: 'both',
    bare: true,
    after:
      /^ (?:at most|at the most|at least|or so|or thereabouts|years or so|not more|and not more|last birthday|already|completed?|gone|past|something|odd|and a bit)(?=[,.;:!?)\n]|$)/iu,
  },
  {
    type: 'age',
    rule: 'im-without-its-stroke',
    points: 33,
    head: age,
    before: /(?<!\p{L})(?:im|i['’]m|shes|she['’]s|hes|he['’]s|am|was) (?:now |just |only |like |about )?$/iu,
    needs: 'both',
    bare: true,
    after:
      /^(?=[,.;:!?)\n]|$| (?:unmarried|married|now|years?|yrs|only|and|but|so|with|widow|from|single|divorced|already|today)(?!\p{L}))/iu,
  },
  {
    type: 'age',
    rule: 'of-an-age',
    points: 34,
    head: number,
    before:
      /(?<!\p{L})(?:girl|boy|child|daughter|son|woman|man|widow|mother|bride|lady|youth|lad|kid|sister|brother) of (?:about |some |hardly |barely |just |only )?$/iu,
    needs: 'both',
    bare: true,
    after:
      /^(?! (?:months?|weeks?|days?|hours?|people|girls|boys|women|children|houses|rooms|lakhs?|thousand|hundred|kilos?|times)(?!\p{L}))/iu,
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
