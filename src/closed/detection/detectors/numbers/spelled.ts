import { SCRIPT_BENG, SCRIPT_DEVA, type Detector, type Finding } from '../../document.ts';
import { keysOf } from '../../words/normalise.ts';
import { cueOf } from '../../numbers/cues.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { numberRuns, overPieces } from '../../numbers/runs.ts';

/** Numbers that begin, end or go on with letters said by their names: "के सात दो शून्य ...", "एच आर 74 बी 2213", "डी क्यू एच पी एस, चार चार एक सात, के". */
export const spelled: Detector = {
  id: 'spelled',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    let taken = -1;
    const runs = numberRuns(view);
    runs.forEach((run, n) => {
      if (run.first <= taken) return;
      let [first, named] = letters(reader, run.first, -1);
      let last = run.last;
      let digits = run.digits.length;
      // "एच आर 74 बी 2213": a number too short to be a run of its own.
      const short = first - 1;
      if (named > 0 && reader.isNumber(short) && reader.end(short) - reader.start(short) <= 2) {
        const [from, more] = letters(reader, short, -1);
        if (more > 1) {
          first = from;
          named += more;
          digits += reader.end(short) - reader.start(short);
        }
      }
      // Letters and figures in turn, as on a number plate.
      for (let k = n; ; k++) {
        const [end, after] = letters(reader, last, 1);
        const next = runs[k + 1];
        const joined = next !== undefined && after > 0 && next.first === skip(reader, end + 1, 1);
        const closes = after > 0 && !joined && (after > 1 || end + 1 >= reader.count || reader.isMark(end + 1));
        if (joined || closes) {
          named += after;
          last = end;
        }
        if (!joined) break;
        last = next.last;
        digits += next.digits.length;
      }
      if (named === 0) return;
      taken = last;
      const cue = cueOf(reader, first, last);
      const series = named > 1 ? digits >= 2 : digits >= 6 || (cue !== undefined && digits >= 4);
      if (!series) return;
      const plate = named > 1 && digits <= 6 && !cue;
      out.push(
        ...overPieces(
          reader,
          { ...run, first, last },
          new Reasons()
            .add('letters-said', cue || named > 2 ? 66 : 46)
            .finding(reader, first, last, plate ? 'vehicle-plate' : (cue?.type ?? 'id-number'), { suffixLength: 0 }),
        ),
      );
    });
    return out;
  },
};

/** The names of the letters, as Hindi, Nepali and Bengali say them. */
const LETTERS = keysOf(
  'বি সি ডি এফ জি এইচ আই জে কে এল এম এন পি কিউ আর এস টি ইউ ভি ডব্লিউ ডাব্লিউ ডাবলিউ এক্স ওয়াই জেড এ ই ও ए बी सी डी ई एफ जी एच आई आइ जे के एल एम एन ओ पी क्यू क्यु आर एस टी यू यु वी डब्ल्यू डब्लू डब्लु एक्स वाई वाइ ज़ेड जेड ज़ैड',
);
/** Letters that are as often a word of the language. */
const ALSO_WORDS = keysOf('के ए जी पी ई ओ এ ই ও কে আর জি আই টি পি');
const MOST = 6;

function skip(reader: Reader, i: number, step: 1 | -1): number {
  let at = i;
  while (/^[,.-]$/.test(reader.form(at)) && at >= 0 && at < reader.count) at += step;
  return at;
}

/** The last letter in a row from `edge` on, and how many there are. */
function letters(reader: Reader, edge: number, step: 1 | -1): [end: number, count: number] {
  let end = edge;
  let count = 0;
  let words = 0;
  for (let at = skip(reader, edge + step, step); count < MOST; at = skip(reader, at + step, step)) {
    if (at < 0 || at >= reader.count || !reader.sameSegment(at, edge) || !LETTERS.has(reader.key(at))) break;
    if (reader.script(at) !== SCRIPT_DEVA && reader.script(at) !== SCRIPT_BENG) break;
    if (ALSO_WORDS.has(reader.key(at))) words++;
    end = at;
    count++;
  }
  // "उसके 2014": one such word after a word it belongs to is no letter.
  if (
    count === 1 &&
    words === 1 &&
    step === -1 &&
    !/^[,:।]$/.test(reader.form(end - 1)) &&
    !NUMBERED.has(reader.key(end - 1))
  )
    return [edge, 0];
  // "১৯৯১ ও": "and", not O.
  if (count === words && step === 1 && reader.script(end) === SCRIPT_BENG) return [edge, 0];
  return [end, count];
}

/** What stands before the first letter of a number. */
const NUMBERED = keysOf('নম্বর নং নাম্বার পাসপোর্ট ছিল লেখেন नंबर नम्बर नं है हैं था उनका उसका मेरा लिखो लिखिए पासपोर्ट');
