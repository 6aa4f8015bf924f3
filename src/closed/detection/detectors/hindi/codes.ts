import { SCRIPT_DEVA, TOKEN_MIXED, type Detector, type Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { HINDI_CODE } from '../../words/lexemes.ts';
import { LETTER_NAMES } from '../../lexicon/hindi.ts';
import { keysOf } from '../../words/normalise.ts';
import { writtenIn } from '../../patterns/phrases.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { isSpeech } from '../../reading/speech.ts';
import { spokenDigits, spokenTimes } from '../../numbers/spoken.ts';

/**
 * Numbers as Hindi talk calls them, of whatever kind: letters and figures in any script after "नंबर", "संख्या" or the name of
 * what bears them ("टोकन नंबर टी 3381", "गाड़ी नंबर आर जे तेरह पी ए 4471", "कांड संख्या 54/18"). Shown for a look.
 */
export const hindiCodes: Detector = {
  id: 'hindi-codes',
  run(view) {
    if (!writtenIn(view, SCRIPT_DEVA) || !isSpeech(view)) return [];
    return eachWord(view, { property: HINDI_CODE, part: partOf }, (reader, i, part, out) =>
      (part & CUE) !== 0 ? after(reader, i, out) : i,
    );
  },
};

const CUE = 1;
const LETTER = 2;
const FIGURE = 4;

const CUES = keysOf(
  'नंबर नम्बर नंबरवा नं संख्या क्रमांक क्रमाँक आईडी आइडी कोड पिन पीएनआर टोकन बैज रोल रजिस्ट्रेशन पंजीयन पंजीकरण सीरियल रसीद रेफरेंस रेफरेन्स फाइल फ़ाइल सनहा कांड टिकट कार्ड no nos number id ref reference token',
);
const CASES = keysOf(
  'केस मुकदमा मुक़दमा मुकदमे मामला मामले एफआईआर एफ़आईआर कांड वाद परिवाद सनहा जीडी शिकायत अर्जी अपील रिट याचिका सेशन इस्तगासा',
);
const VEHICLES = keysOf('गाड़ी गाडी ट्रक बस बोलेरो टेम्पो ऑटो जीप मोटरसाइकिल बाइक कार पिकअप टैक्सी स्कूटी ट्रैक्टर');
/** Said between the cue and the number. */
const FILLERS = keysOf(
  'था थी है हैं ये यह वो वह यही मेरा मेरी हमारा हमर उसका उनका तो बोलूँ बोलती बताती बताऊँ लिखो लिखिए लिख लो याद रहा रहै अब भी पर में का की कौन सा अच्छा हाँ जी नंबर नम्बर नं पूरा पुराना नया होगा रहे हल छल आय',
);
const names = LETTER_NAMES.split('|').sort((a, b) => b.length - a.length);
const LETTERS = new RegExp(`^(?:${names.join('|')}){1,6}$`, 'u');
const ALONE = keysOf(LETTER_NAMES.replaceAll('|', ' '));
/** Letters whose names are words: they count only beside other letters and figures. */
const LONGEST = 16;

function partOf(reader: Reader, i: number): number {
  const key = reader.key(i);
  const form = reader.form(i).normalize('NFC');
  const letters = reader.script(i) === SCRIPT_DEVA ? ALONE.has(key) || LETTERS.test(form) : /^[A-Z]{1,6}$/.test(form);
  const figures = spokenDigits(key) !== undefined || spokenTimes(key) !== undefined;
  return (CUES.has(key) ? CUE : 0) | (letters ? LETTER : 0) | (figures ? FIGURE : 0);
}

/** The number after a cue: its last token, or the cue where there is none. */
function after(reader: Reader, cue: number, out: Finding[]): number {
  let first = cue + 1;
  for (let n = 0; n < 6 && first < reader.count && reader.sameSegment(first, cue); n++) {
    if (
      /^[,:.?–—-]$/.test(reader.form(first)) ||
      (reader.isWord(first) && FILLERS.has(reader.key(first)) && !begins(reader, first))
    )
      first++;
    else break;
  }
  const run = runFrom(reader, first);
  if (!run || !reader.sameSegment(first, cue)) return cue;
  // "दो नंबर का धंधा": one word that counts is no number of anything.
  if (run.figures < 2 && !(run.figures === 1 && run.letters > 0)) return cue;
  // "SC No. 214/11": letters before the cue are part of it.
  if (reader.latin(cue) && reader.isWord(cue - 1) && /^[A-Z]{2,6}$/.test(reader.form(cue - 1))) first = cue - 1;
  const type = typeOf(reader, cue);
  out.push(
    new Reasons()
      .add('called-a-number', 36)
      .finding(reader, first, run.last, type, { suffixLength: 0, propagate: false }),
  );
  return run.last;
}

/** Whether a filler is itself the first letter of a number ("जी 4471"). */
function begins(reader: Reader, i: number): boolean {
  return (reader.perWord(HINDI_CODE, i, partOf) & LETTER) !== 0 && isFigure(reader, i + 1);
}

function isFigure(reader: Reader, i: number): boolean {
  return (
    reader.isNumber(i) ||
    reader.kind(i) === TOKEN_MIXED ||
    (reader.isWord(i) && (reader.perWord(HINDI_CODE, i, partOf) & FIGURE) !== 0)
  );
}

interface Run {
  readonly last: number;
  readonly figures: number;
  readonly letters: number;
}

/** Letters and figures from `first` on, with the marks between them. */
function runFrom(reader: Reader, first: number): Run | undefined {
  let last = first - 1;
  let figures = 0;
  let letters = 0;
  let pending = 0;
  for (let at = first; at < reader.count && at - first < LONGEST && reader.sameSegment(at, first); at++) {
    if (at > first && reader.lineStart(at)) break;
    if (/^[-–/.,()]$/.test(reader.form(at))) {
      if (at === first) return undefined;
      continue;
    }
    if (isFigure(reader, at)) {
      const length = reader.isWord(at)
        ? (spokenDigits(reader.key(at))?.length ?? 1)
        : reader.end(at) - reader.start(at);
      figures += length;
      letters += pending;
      pending = 0;
      last = at;
    } else if (reader.isWord(at) && (reader.perWord(HINDI_CODE, at, partOf) & LETTER) !== 0) {
      // A letter at the end belongs to it only where it is written with it.
      if (reader.form(at - 1) === '/' || (reader.glued(at) && at > first)) {
        letters++;
        last = at;
      } else pending++;
    } else break;
  }
  return figures === 0 ? undefined : { last, figures, letters };
}

function typeOf(reader: Reader, cue: number): SpanType {
  if (reader.nearKey(cue, cue, CASES, 2) || CASES.has(reader.key(cue))) return 'case-number';
  return reader.nearKey(cue, cue, VEHICLES, 2) ? 'vehicle-plate' : 'id-number';
}
