import { SCRIPT_BENG, type Detector } from '../../document.ts';
import { Heads } from '../../patterns/heads.ts';
import { FEASTS, RELATIVES } from '../../lexicon/bengali.ts';
import { isRomanised, runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { feast, head, number, one } from './times.ts';

/** Times that only somebody who speaks of herself means by such words: "সাড়ে তিন বছর", "2015 te", "ঈদের সময়", "তাওহিদ, আট বছর". */
export const bengaliTalk: Detector = {
  id: 'bengali-talk',
  run(view) {
    return (writtenIn(view, SCRIPT_BENG) || isRomanised(view)) && isSpeech(view)
      ? runPhrases(view, PHRASES, HEADS)
      : [];
  },
};

/** Units that lengths of time are told in, and numbers that are exact enough to stand out. */
const LENGTHS = 'বছর|বচ্ছর|বৎসর|মাস|bochor|bochhor|bosor|bosar|mash|mas';
const CASE = '(?:ের|র|ে|টা|er|r|e)?';
const ODD =
  'সাত|নয়|এগারো|এগার|তেরো|চৌদ্দ|চোদ্দ|ষোলো|সতেরো|আঠারো|উনিশ|একুশ|বাইশ|তেইশ|shat|sat|saat|noy|noi|egaro|egharo|tero|choddo|sholo|shotero|sotero|atharo|unish|ekush|baish|teish';
const HALF = 'সাড়ে|পৌনে|সোয়া|sare|share|shaare|poune|soya';
const HALVES = 'আড়াই|দেড়|arai|adai|aarai|der|derh';
const STOP = '(?![\\p{L}\\p{M}])';
const FEW = `(?:${number}|\\d{1,2})`;
/** What stands before the time of a feast, and after it. */
const LAST = 'গত|আগের|পরের|goto|gato';
const LAST_YEAR = 'গেল|গেলো|গত|gelo|goto';
const AROUND =
  'সময়|সময়ে|সময়ত|সময়টায়|টাইমে|কালে|ছুটিতে|মৌসুমে|আগে|আগেই|পরে|পরেই|পর|পরপরই|দিন|দিনে|দিনই|রাত|রাতে|রাইতে|সকালে|ভোরে|রোজ|শুক্রবার|শুক্কুরবার|শনিবার|রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|বিষ্যুদবার|somoy|somoye|shomoy|shomoye|samay|time|timee|age|pore|por|chhutite|chutite|rat|rate|raat|raate|din|dine|agei|porei|dinei|ratei|shokale|bhore|shukrobar|shukkurbar|shonibar|robibar|shombar|mongolbar|budhbar|brihoshpotibar';

const PHRASES: readonly Phrase[] = [
  {
    type: 'duration',
    rule: 'half-a-unit',
    points: 34,
    head: head(`(?:${one(HALF)} ${number}|${one(HALVES)}) ${one(LENGTHS)}${CASE}`),
  },
  {
    type: 'duration',
    rule: 'odd-length',
    points: 31,
    head: head(`(?:${one(ODD)}|[79]|1[1-46-9]) ${one(LENGTHS)}`),
  },
  {
    type: 'duration',
    rule: 'years-and-months',
    points: 46,
    head: head(`${FEW} ${one(LENGTHS)}`),
    after: new RegExp(
      `^,? (?:আর |ও |ar |o )?${FEW} (?:মাস|দিন|হপ্তা|সপ্তাহ|mash|mas|din|dino|hopta|shoptaho|soptaho)(?![\\p{L}\\p{M}])`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'duration',
    rule: 'weeks',
    points: 31,
    head: head(`${FEW} (?:সপ্তাহ|হপ্তা|shoptaho|soptaho|shoptah|hopta)`),
  },
  {
    type: 'age',
    rule: 'set-apart',
    points: 33,
    head: head(`(?:(?:${one(HALF)} )?${FEW}|${one(HALVES)}) ${one(LENGTHS)}${CASE}`),
    before: /(?<=[\p{L}\p{M}],) $/u,
    after: /^(?=[,.।;)\n]|$)/u,
    needs: 'before',
  },
  {
    type: 'age',
    rule: 'months-of-somebody',
    points: 33,
    head: head(`(?:(?:${one(HALF)} )?${FEW}|${one(HALVES)}) (?:মাসের|মাসর|masher|maser)`),
    after: new RegExp(
      `^(?=[,.।;)\\n]|$| ${one('বাচ্চা|মেয়ে|মাইয়া|ছেলে|পোলা|শিশু|কোলে|ছাওয়া|তখন|মাত্র|baccha|bachcha|meye|chele|chhele|maiya|pola|tokhon')})`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'age',
    rule: 'so-old-am-i',
    points: 33,
    head: head(`(?:${number}|baro|tero|\\d\\d)`),
    before:
      /(?<=(?<![\p{L}\p{M}])(?:আমি|মুই|আঁই|হামি|আঁর|ami|mui|আমার বয়স|amar boyosh) (?:তখন |এখন |তো |মাত্র |tokhon |ekhon |to |matro )?|(?<![\p{L}\p{M}])(?:আসলে|আসল বয়স|asole|ashole) )$/iu,
    after: /^(?=[,.।;!?\n]|$)/u,
    needs: 'before',
  },
  {
    type: 'age',
    rule: 'age-that-runs',
    points: 33,
    head: head(`(?:(?:${one(HALF)} )?${number}|\\d\\d)`),
    after: new RegExp(
      `^(?= ${one('চলে|চলতেছে|চলছে|চলতাছে|চলতেসে|পার হইছে|পার হয়েছে|পার হইল|পার হলো|পেরিয়ে গেছে|পূর্ণ হইছে|পূর্ণ হয়েছে|ছুঁইছুঁই|ছুঁয়েছে|পড়ছে|পড়েছে|হইল এইবার|chole|cholche|cholteche')}${STOP})`,
      'iu',
    ),
    before:
      /(?<=(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]+(?:র|ের)|আমার|আঁর|মোর|amar|tar|or) (?:তখন |এখন |এহন |তো |মাত্র |tokhon |ekhon )?)$/iu,
    needs: 'both',
  },
  {
    type: 'age',
    rule: 'age-of-now',
    points: 32,
    head: head(`(?:(?:${one(HALF)} )?${number}|\\d\\d)`),
    before: new RegExp(
      `(?<=(?<![\\p{L}\\p{M}])(?:${one(RELATIVES)}|মা|বাবা|আমি) (?:(?!নম্বর|রুম)[\\p{L}\\p{M}]{2,14} )?(?:এখন|এহন|এলা|অহন|তখন|তহন) )$`,
      'iu',
    ),
    after: /^(?=[,.।;!?\n]|$)/u,
    needs: 'both',
  },
  {
    type: 'age',
    rule: 'age-after-words',
    points: 33,
    head: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${number}|baro|tero|\\d\\d)(?:[- ]${number})?`, 'giu'),
    before: new RegExp(
      `(?<=(?<![\\p{L}\\p{M}])${one('বয়স|বয়েস|boyosh|boyos|bayosh')}(?:[ ,?।:-]+[\\p{L}\\p{M}]+){0,4}[ ,?।:-]+)$`,
      'iu',
    ),
    after: new RegExp(
      `^(?:(?=[,.।;!?\\n]|$)| ${one('বছর|বচ্ছর|bochor|bosor')}${STOP}|${one('ের|র')}? ${one('উপর|উপরে|ওপর|ওপরে|কাছাকাছি|মতো|মতন|মত|কোঠায়|ধারে|পার|বেশি|কম|moto|upore|kachakachi')}${STOP}|(?=-| হবে| হইব| hobe))`,
      'iu',
    ),
    needs: 'both',
  },
  {
    type: 'age',
    rule: 'age-of-a-relative',
    points: 32,
    head: head(`${FEW} ${one('বছর|বচ্ছর|bochor|bochhor|bosor')}`),
    before: new RegExp(`(?<=(?<![\\p{L}\\p{M}])${one(RELATIVES)} )$`, 'iu'),
    after: /^(?=[,.।;!?\n]|$)/u,
    needs: 'before',
  },
  {
    type: 'age',
    rule: 'scores',
    points: 33,
    head: head(
      `(?:এক|দু|দুই|তিন|চার|পাঁচ|dui|tin|char)['’]? ?(?:কুড়ি|kuri)(?: (?:${number}))?(?: (?:বছর|বচ্ছর|bochor)(?:ের|র)?)?`,
    ),
  },
  {
    type: 'date',
    rule: 'about-a-year',
    points: 42,
    head: /(?<![\p{L}\p{N}./-])(?:19[5-9]\d|20[0-3]\d)(?: ?-?(?:এর|র) (?:দিকে|শেষে|শেষের দিকে|মাঝামাঝি|মাঝামাঝিতে|শুরুতে|শুরুর দিকে|প্রথম দিকে|আগে|পরে)| (?:er|r) (?:dike|shesh|sheshe|shesher dike|majhamajhi|shuru|shurute|prothom dike|age|por|pore)|(?= ?(?:সনে|সনের|সন|সালে|সালের|সাল|এ আসছি|এ গেছি|তে আসছি|তে গেছি)| (?:te|e|theke|porjonto)(?![\p{L}])))(?![\p{L}\p{M}])/giu,
  },
  {
    type: 'date',
    rule: 'time-of-a-feast',
    points: 34,
    head: feast,
    before: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${one(LAST_YEAR)} ${one('বছর|বছরের|বচ্ছর|বার|bochor|bosor')} |${one(LAST)} )$`,
      'iu',
    ),
    after: new RegExp(
      `^ ?(?:(?:er|r|এর|ta|ti) )?(?:${FEW} (?:দিন|সপ্তাহ|মাস|din|mash) )?(?:(?:আগের|পরের|ager|porer) )?(?:${one(AROUND)})(?![\\p{L}\\p{M}])`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'on-a-feast',
    points: 33,
    head: head(`${one(FEASTS)}(?:${one('ে|তে|য়|ত')}| (?:te|e)(?= ))`),
  },
  {
    type: 'date',
    rule: 'last-feast',
    points: 34,
    head: feast,
    before: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${one(LAST_YEAR)} ${one('বছর|বছরের|বচ্ছর|বার|bochor|bosor')} |${one(LAST)} )$`,
      'iu',
    ),
    needs: 'before',
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
