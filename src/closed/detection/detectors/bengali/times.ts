import { SCRIPT_BENG, type Detector } from '../../document.ts';
import { Heads, alternatives } from '../../patterns/heads.ts';
import { ERAS, FEASTS, MONTHS } from '../../lexicon/bengali.ts';
import { isRomanised, runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { BENGALI_LATIN_PAIRS, BENGALI_PAIRS } from '../../numbers/spoken.ts';

/** Times as Bengali tells them: "সাতাশি সাল", "দুই হাজার নয় সালে", "মে মাসের চৌদ্দ তারিখ", "মহালয়ার আগের দিন, ২০১৭", "করোনার বছর". */
export const bengaliTimes: Detector = {
  id: 'bengali-times',
  run(view) {
    return writtenIn(view, SCRIPT_BENG) || isRomanised(view) ? runPhrases(view, PHRASES, HEADS) : [];
  },
};

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const STOP = '(?![\\p{L}\\p{M}\\p{N}])';
/** Case endings of what a time is told by. */
const ENDING = '(?:ের|র|ে|তে|য়|ত|ো|er|r|e|te|y)?';
export const one = (list: string): string => `(?:${alternatives(list)})`;
const UNITS =
  'এক|দুই|দু|তিন|চার|চাইর|চারি|পাঁচ|ছয়|ছ|সাত|আট|নয়|ন|ek|dui|du|tin|teen|char|chair|pach|paach|panch|paanch|choy|chhoy|chhay|soy|shat|sat|saat|shaat|aat|at|aath|noy|noi|nau|dosh|dos';
const NUMBERS = `${UNITS}|baro|tero|${BENGALI_PAIRS.join('|')}|${BENGALI_LATIN_PAIRS.join('|')}`;
/** Of the last century, said without it. */
const LATE = [
  ...BENGALI_PAIRS.slice(BENGALI_PAIRS.indexOf('পঞ্চাশ')),
  ...BENGALI_LATIN_PAIRS.slice(BENGALI_LATIN_PAIRS.indexOf('ponchash')),
].join('|');
export const number = one(NUMBERS);
const THOUSANDS =
  'dui hazar|du hazar|দুই হাজার|দু হাজার|দুহাজার|উনিশশো|উনিশশ|উনিশ শো|উনিশ শ|উনিশো|চৌদ্দশো|চৌদ্দশ|চৌদ্দ শ|তেরোশো|তেরশো|dui hajar|du hajar|unishsho|unish sho';
/** What follows a sum and not a year. */
const NO_SUM =
  '(?! (?:শ|শো|হাজার|লাখ|লক্ষ|কোটি|টাকা|ট্যাকা|টেকা|রিয়াল|দিনার|দিরহাম|রিংগিত|ডলার|জন|টা|কেজি|taka|riyal|dinar|dirham|jon)(?![\\p{L}\\p{M}]))';
const YEAR_WORD =
  "(?:'|-|’)?(?: ?(?:সালের|সালে|সাল|সালত|সালো|সনের|সনে|সন|সনো|সনত|ইয়ের|য়ের|ইর|এর|ের|র|এ|সালেই|বঙ্গাব্দের|বঙ্গাব্দে|বঙ্গাব্দ|খ্রিস্টাব্দে|saler|sale|saal|sal|shale|shal|er|r|e)(?![\\p{L}\\p{M}]))?";
const year = `(?:(?:13|14|18|19|20)\\d\\d|${one(THOUSANDS)} ${number}(?:ের|র|এর)?${STOP}${NO_SUM})`;
const yearBefore = new RegExp(`${EDGE}(?:${year}|${one(LATE)}|\\d\\d(?= ?(?:সাল|সন|sal|shal)))${YEAR_WORD},? ?$`, 'iu');
const yearAfter = `(?:,? (?:${year}|${one(LATE)}(?= (?:সাল|সন)))${YEAR_WORD})`;

export function head(source: string): RegExp {
  return new RegExp(`${EDGE}${source}${STOP}`, 'giu');
}

const month = head(
  `${one(MONTHS)}${ENDING}(?: (?:মাসের|মাসে|মাসত|মাসো|মাস|mase|maser|mashe|masher|masot|mashot|maso|masho|mas|mash))?`,
);
export const feast = head(`${one(FEASTS)}${ENDING}(?: ${one(FEASTS)}${ENDING})?`);
const SEASONS =
  'শীতকাল|শীতকালে|শীত|শীতে|বর্ষাকাল|বর্ষা|বর্ষায়|গরমকাল|গরমে|গ্রীষ্ম|গ্রীষ্মে|শরৎ|শরতে|হেমন্ত|হেমন্তে|বসন্ত|বসন্তে|sheetkal|shitkal|sheetkale|shitkale|sheete|shite|borsha|borshay|borshakal|gorome|gorom kale';
const DAY = '(?:ই|শে|এ|লা|ঠা|রা|তারিখ|তারিখে| তারিখ| তারিখে|-ই|i|e|she|la| tarikh)?';
/** Days of a month that have a word of their own. */
const FIRST_DAYS = 'পয়লা|পহেলা|পহেলি|পয়লা|দোসরা|তেসরা|চৌঠা|poyla|pohela|dosra|tesra|choutha';

const PHRASES: readonly Phrase[] = [
  {
    type: 'date',
    rule: 'spoken-year',
    points: 42,
    head: head(one(THOUSANDS)),
    after: new RegExp(`^(?: ${number}${STOP}${NO_SUM}${YEAR_WORD}| (?:সালে|সালের|সাল|সনে)${STOP})`, 'iu'),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'short-year',
    points: 46,
    head: head(`(?:${one(NUMBERS)}|\\d\\d) (?:সালের|সালে|সালত|সালেই|সাল|সনের|সনে|সন|saler|sale|shale|saal)`),
  },
  {
    type: 'date',
    rule: 'day-in-words',
    points: 60,
    head: month,
    before: new RegExp(
      `${EDGE}(?:(?:${year}|${one(LATE)}(?= (?:সাল|সন)))${YEAR_WORD},? )?(?:${number}|\\d{1,2}|${one(FIRST_DAYS)})${DAY} $`,
      'iu',
    ),
    after: new RegExp(
      `^(?:${yearAfter}|(?: er| r)? (?:আগের|পরের|ager|porer) (?:দিন|রাতে|রাত|din|rat|rate|raate))?`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'day-after-month',
    points: 60,
    head: month,
    before: yearBefore,
    after: new RegExp(
      `^(?: (?:er|r))?,? (?:${number}|\\d{1,2})(?: ?(?:তারিখে|তারিখ|tarikhe|tarikh)(?![\\p{L}\\p{M}])|(?=[,.।]))`,
      'iu',
    ),
    needs: 'after',
  },
  { type: 'date', rule: 'month-of-a-year', points: 60, head: month, before: yearBefore, needs: 'before' },
  {
    type: 'date',
    rule: 'season-of-a-year',
    points: 46,
    head: head(`${one(SEASONS)}${ENDING}`),
    before: yearBefore,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'month-and-year',
    points: 60,
    head: month,
    after: new RegExp(`^${yearAfter}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'disaster-of-a-year',
    points: 46,
    head: head(`${one(ERAS)}${ENDING}`),
    before: yearBefore,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'feast-of-a-year',
    points: 60,
    head: feast,
    before: yearBefore,
    after:
      /^(?: (?:er|r|এর))?(?: (?:আগের দিন|পরের দিন|পরদিন|আগের রাতে|দিন|দিনে|রাতে|ager din|porer din|din))?(?![\p{L}\p{M}])/iu,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'feast-and-year',
    points: 60,
    head: feast,
    after: new RegExp(
      `^(?: (?:er|r|এর))?(?: (?:আগের|পরের|ager|porer))?(?: (?:দিন|দিনে|রাত|রাতে|সময়|মাসে|আগে|পরে|din|rat|age|pore))?${yearAfter}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'day-of-a-feast',
    points: 36,
    head: feast,
    before: /(?<![\p{L}\p{M}])(?:গত|গেল|গেলো|আগের|পরের|gato|goto) (?:(?:বছর|বছরের|বার|bochor) )?$/iu,
    after:
      /^(?: (?:er|r))?(?: (?:(?:এক|দুই|তিন|চার|পাঁচ|\d{1,2}|ek|dui|tin|char|pach) (?:দিন|সপ্তাহ|din|shoptaho) (?:আগে|পরে|age|pore)|(?:আগের|পরের|ager|porer) (?:দিন|দিনে|রাত|রাতে|সপ্তাহে|মাসে|din|rat|rate)|(?:দিন|দিনে|রাতে|সকালে|din|raat)(?![\p{L}\p{M}])))/iu,
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'year-of-an-event',
    points: 36,
    head: head(`${one(ERAS)}(?:ের|র|এর| er| r)? (?:বছর|বছরে|বছরের|বচ্ছর|আমলে|আমল|আমলের|bochor|bochhor|amole)`),
    after: new RegExp(`^(?:,? (?:${one(LATE)}|${year})${YEAR_WORD})?`, 'iu'),
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
