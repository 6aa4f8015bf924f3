import { SCRIPT_BENG, type Detector } from '../document.ts';
import { Heads } from '../heads.ts';
import { isRomanised, runPhrases, writtenIn, type Phrase } from '../phrases.ts';
import { isSpeech } from '../speech.ts';
import { feast, head, number, one } from './bengali-times.ts';

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
const LENGTHS = 'বছর|বচ্ছর|বৎসর|মাস|bochor|bosor|bochhor|mash|mas';
const ODD =
  'সাত|নয়|এগারো|এগার|তেরো|চৌদ্দ|চোদ্দ|ষোলো|সতেরো|আঠারো|উনিশ|একুশ|বাইশ|তেইশ|shat|noy|egaro|tero|choddo|sholo|shotero|atharo|unish|ekush|baish|teish';

const PHRASES: readonly Phrase[] = [
  {
    type: 'duration',
    rule: 'half-a-unit',
    points: 34,
    head: head(`(?:(?:সাড়ে|পৌনে|সোয়া|sare|share|poune|soya) ${number}|আড়াই|দেড়|arai|adai|der) ${one(LENGTHS)}`),
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
    head: head(`(?:${number}|\\d{1,2}) (?:বছর|বচ্ছর|বৎসর|মাস|bochor|bosor|bochhor|mash|mas)`),
    after: new RegExp(`^,? (?:আর |ও |ar |o )?(?:${number}|\\d{1,2}) (?:মাস|দিন|mash|mas|din)(?![\\p{L}\\p{M}])`, 'iu'),
    needs: 'after',
  },
  {
    type: 'age',
    rule: 'set-apart',
    points: 33,
    head: head(
      `(?:(?:সাড়ে |পৌনে |sare |share )?(?:${number}|\\d{1,2})|আড়াই|দেড়|arai|der) (?:বছর|বচ্ছর|মাস|bochor|bosor|bochhor|mash)`,
    ),
    before: /(?<=[\p{L}\p{M}],) $/u,
    after: /^(?=[,.।;)\n]|$)/u,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'about-a-year',
    points: 42,
    head: /(?<![\p{L}\p{N}./-])(?:19[5-9]\d|20[0-3]\d)(?= ?(?:সনে|সনের|সন|সালে|সালের|সাল|সালের|র দিকে|এর দিকে|এর শেষে|র শেষে|এর মাঝামাঝি|র মাঝামাঝি|এর শুরুতে|র শুরুতে|এ আসছি|এ গেছি|তে আসছি|তে গেছি)| (?:te|e|er dike|er shesh|er majhamajhi|er shuru|r dike|r shesh|er age|er por|theke|porjonto)(?![\p{L}]))/giu,
  },
  {
    type: 'date',
    rule: 'time-of-a-feast',
    points: 34,
    head: feast,
    after:
      /^(?= ?(?:er|r|এর)? (?:সময়|সময়ে|সময়ত|সময়টায়|টাইমে|কালে|ছুটিতে|মৌসুমে|আগে|পরে|পর|somoy|somoye|shomoy|shomoye|samay|time|timee|age|pore|por|chhutite|chutite|rat|rate|din)(?![\p{L}\p{M}]))/iu,
    needs: 'after',
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
