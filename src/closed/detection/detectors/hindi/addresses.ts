import { SCRIPT_DEVA, type Detector, type Finding } from '../../document.ts';
import {
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_ROAD,
  BIT_SURNAME,
} from '../../words/lexicon.ts';
import { FUNCTION_WORDS } from '../../lexicon/hindi.ts';
import { isHindiWord } from '../../words/hindi-words.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';

/**
 * Addresses as they are said in Hindi: parts between commas, of which the first has a noun of houses and streets or a
 * number ("रूम नं 6, पठान चाल, गैबी नगर"), and whatever is listed after "पता" ("घर का पता मोहल्ला इस्लामिया, मस्जिद गली").
 */
export const hindiAddresses: Detector = {
  id: 'hindi-addresses',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (reader.script(i) !== SCRIPT_DEVA || reader.lang(i) !== 'hi' || !reader.isWord(i)) continue;
      const key = reader.key(i);
      const asked =
        ASKED.has(key) || (key === HOUSE && (NUMBER_MARKS.has(reader.key(i + 1)) || reader.form(i + 1) === ':'));
      const last = asked
        ? afterCue(reader, i, out)
        : PARTS.has(key) || isLettered(reader, i) || isHouseNumber(reader, i)
          ? parts(reader, i, false, out)
          : i;
      i = Math.max(i, last);
    }
    return out;
  },
};

const FUNCTION = keysOf(FUNCTION_WORDS);
const ASKED = keysOf('पता पते एड्रेस ऐड्रेस एड्रैस ठिकाना');
const FILLERS = keysOf(
  'हइ हे हवे हवय बा छै अछि छल रहे नंबर नम्बर नं है था का की के लिखो लिखिए लिख लिखना लीजिए लो बोलूँ बोलती बताती याद मेरा हमारा घर उनका उसका यही ये यह हैं वो अभी अब तो पूरा पुराना नया जो पर',
);
/** Nouns of houses, their parts and what they stand in. */
const PARTS = keysOf(
  'वार्ड खंड लाइन मकान कोठा रूम कमरा कमरे खोली फ्लैट प्लॉट प्लाट बिल्डिंग बिल्डींग इमारत टावर ब्लॉक गली विला चाल चॉल झुग्गी क्वार्टर बंगला बंगले कोठी मोहल्ला मुहल्ला सेक्टर स्ट्रीट रोड हाउस अपार्टमेंट सोसाइटी सोसायटी माला मंज़िल मंजिल फ्लोर लेन पिन ज़ोन डोर पॉकेट फेज़ फेज एन्क्लेव रेजीडेंसी अपार्टमेंट्स काम्प्लेक्स कॉम्प्लेक्स दुकान शॉप हाउसिंग मार्ग चौक इंटि इंटी वीधि वीधी तेरु तेरुवु पेटा कॉलनी लेआउट मार्केट कटरा हाता अहाता झोपड़पट्टी',
);
const LETTERS = keysOf('ए बी सी डी ई एफ जी एच आई जे के एल एम एन पी आर एस टी');

/** "ए-47", "बी 2/118": a letter and a number, as houses have. */
function isLettered(reader: Reader, i: number): boolean {
  return LETTERS.has(reader.key(i)) && reader.isNumber(/^[-/]$/.test(reader.form(i + 1)) ? i + 2 : i + 1);
}

/** "म.नं. 42": the number of a house, in letters. */
function isHouseNumber(reader: Reader, i: number): boolean {
  return reader.key(i) === 'म' && reader.form(i + 1) === '.' && NUMBER_MARKS.has(reader.key(i + 2));
}

const NUMBER_MARKS = keysOf('नंबर नम्बर नं न सं संख्या');
const HOUSE = keyOf('घर');
const INSIDE = keysOf('में मे के की पर');
/** "दरगाह के पीछे", "मंदिर के सामने": what an address is told by. */
const BESIDE = keysOf('पीछे सामने पास बगल नज़दीक नजदीक ऊपर नीचे किनारे');
const OF = keyOf('के');
const IN = keysOf('में पे पर से के का की मे को वाला वाली तक');
/** Words a part may have at most. */
const LONGEST = 5;

/** The end of a part that begins at `from`: before a comma, the end of the sentence, or a postposition. */
function partEnd(reader: Reader, from: number): { last: number; marks: number; closed: boolean } {
  let at = from;
  let last = from - 1;
  let words = 0;
  let number = -1;
  // "रूम नंबर 214 मेस चलाती थी": what goes on after a number is no part of it.
  const cut = () =>
    number < 0 ? { last: from - 1, marks: 0, closed: false } : { last: number, marks: 1, closed: false };
  while (at < reader.count && reader.sameSegment(at, from) && (at === from || !reader.lineStart(at))) {
    const form = reader.form(at);
    if (reader.isMark(at)) {
      // "17-3-455/बी/9"
      if (/^[-/.]$/.test(form) && reader.glued(at) && reader.glued(at + 1) && !reader.isMark(at + 1)) {
        at++;
        continue;
      }
      if (form === '.' && NUMBER_MARKS.has(reader.key(at - 1))) {
        at++;
        continue;
      }
      return { last, marks: words, closed: true };
    }
    if (reader.key(at) === OF && words > 0 && BESIDE.has(reader.key(at + 1))) {
      last = at + 1;
      at += 2;
      continue;
    }
    if (IN.has(reader.key(at)) && words > 0 && !isLetter(reader, at)) return { last, marks: words, closed: false };
    if (FUNCTION.has(reader.key(at)) && !mayBegin(reader, at)) return cut();
    words++;
    if (words > LONGEST) return number < 0 ? { last, marks: words, closed: true } : cut();
    if (reader.isNumber(at)) number = at;
    last = at;
    at++;
  }
  return { last, marks: words, closed: true };
}

/** "के ब्लॉक", "टावर के,": the letter, not the word. */
function isLetter(reader: Reader, i: number): boolean {
  return (
    reader.key(i) === OF &&
    (PARTS.has(reader.key(i + 1)) || (PARTS.has(reader.key(i - 1)) && reader.form(i + 1) === ','))
  );
}

/** "दूसरा माला", "नई बस्ती", "वे नंबर 4521": a small word that is part of a name or number here. */
function mayBegin(reader: Reader, i: number): boolean {
  const next = reader.key(i + 1);
  return (
    NUMBER_MARKS.has(reader.key(i)) ||
    NUMBER_MARKS.has(next) ||
    PARTS.has(next) ||
    reader.has(i + 1, BIT_PLACE_NOUN) ||
    isLetter(reader, i)
  );
}

interface Part {
  readonly noun: boolean;
  readonly number: boolean;
  readonly name: boolean;
}

function readPart(reader: Reader, first: number, last: number): Part {
  let noun = false;
  let number = false;
  let name = false;
  for (let i = first; i <= last; i++) {
    if (reader.isMark(i)) continue;
    if (!reader.isWord(i)) number = true;
    else if (PARTS.has(reader.key(i)) || reader.has(i, BIT_ROAD | BIT_PLACE_NOUN)) noun = true;
    else if (reader.has(i, BIT_KIN)) return { noun: false, number: false, name: false };
    else if (!reader.has(i, BIT_COMMON) || reader.has(i, BIT_PLACE | BIT_GIVEN | BIT_SURNAME)) name = true;
  }
  return { noun, number, name };
}

/** The parts from `head` on, the one it stands in first. */
function parts(reader: Reader, head: number, asked: boolean, out: Finding[]): number {
  let first = head;
  // "सफ़ा टावर": what stands before the noun in its part belongs to it, when nothing else does.
  const least = asked ? head : head - 3;
  while (
    first > least &&
    first > 0 &&
    reader.isWord(first - 1) &&
    reader.sameSegment(first - 1, head) &&
    !reader.lineStart(first) &&
    (!FUNCTION.has(reader.key(first - 1)) || isLetter(reader, first - 1)) &&
    !reader.has(first - 1, BIT_KIN)
  )
    first--;
  let at = first;
  let last = head - 1;
  let count = 0;
  let nouns = 0;
  let numbers = 0;
  for (let n = 0; n < 8; n++) {
    const end = partEnd(reader, at);
    if (end.marks === 0 || end.marks > LONGEST) break;
    const part = readPart(reader, at, end.last);
    if (!part.noun && !part.number && !(n > 0 && part.name)) break;
    count++;
    if (part.noun) nouns++;
    if (part.number) numbers++;
    last = end.last;
    // "अंजनी सोसायटी में रूम नंबर 214"
    const within = !end.closed && INSIDE.has(reader.key(last + 1)) && PARTS.has(reader.key(last + 2));
    if (!within && (!end.closed || reader.form(last + 1) !== ',')) break;
    at = last + 2;
    if (!reader.sameSegment(at, head) || reader.lineStart(at)) break;
  }
  if (count === 0 || last < head) return head;
  const enough = asked
    ? count >= 2 || numbers > 0 || nouns > 0
    : (count >= 2 && (numbers > 0 || nouns > 1)) || (nouns > 0 && numbers > 0);
  if (!enough) return head;
  if (numbers > 0 && !asked) first = withPartsBefore(reader, first);
  const sure = numbers > 0 && (count >= 2 || asked);
  out.push(new Reasons().add('parts-of-an-address', sure ? 62 : 38).finding(reader, first, last, 'address'));
  return last;
}

/** "अल खुवैर, वे नंबर 4521, विला 18": where the parts before begin that have a number, a noun or a place, or are words of no list. */
function withPartsBefore(reader: Reader, from: number): number {
  let first = from;
  for (let n = 0; n < 3 && reader.form(first - 1) === ','; n++) {
    let at = first - 1;
    while (
      first - at <= LONGEST &&
      at > 0 &&
      reader.sameSegment(at - 1, from) &&
      !reader.isMark(at - 1) &&
      !reader.lineStart(at) &&
      (!FUNCTION.has(reader.key(at - 1)) || mayBegin(reader, at - 1)) &&
      !reader.has(at - 1, BIT_KIN | BIT_LIVING) &&
      (!reader.isWord(at - 1) || isOfAnAddress(reader, at - 1))
    )
      at--;
    if (at === first - 1) break;
    first = at;
  }
  return first;
}

function isOfAnAddress(reader: Reader, i: number): boolean {
  return (
    PARTS.has(reader.key(i)) ||
    NUMBER_MARKS.has(reader.key(i)) ||
    mayBegin(reader, i) ||
    reader.has(i, BIT_PLACE | BIT_ROAD | BIT_PLACE_NOUN) ||
    (reader.bits(i) === 0 && !isHindiWord(reader, i))
  );
}

/** "घर का पता है ...", "पता लिखिए: ...". */
function afterCue(reader: Reader, cue: number, out: Finding[]): number {
  let at = cue + 1;
  for (let n = 0; n < 8 && at < reader.count; n++) {
    if (!reader.sameSegment(at, cue) || /^[।?!]$/.test(reader.form(at))) return cue;
    if (/^[,:–—-]$/.test(reader.form(at)) || FILLERS.has(reader.key(at))) at++;
    else break;
  }
  return at < reader.count && at > cue ? parts(reader, at, true, out) : cue;
}
