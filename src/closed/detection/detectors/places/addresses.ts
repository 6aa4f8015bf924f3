import { SCRIPT_LATN, TOKEN_MIXED, type Detector, type Finding } from '../../document.ts';
import { BIT_COMMON, BIT_KIN, BIT_PLACE, BIT_PLACE_NOUN, BIT_ROAD, BIT_TITLE, BIT_UNIT } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { numberAt } from '../../reading/view.ts';

/**
 * Street addresses, spoken and in letterheads: house name, number, street, suburb, state and postcode, over line breaks
 * and in capitals; and South Asian ones built of numbered parts ("house 12, road 5, sector 3", "मकान नं. २३").
 */
export const addresses: Detector = {
  id: 'addresses',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.isWord(i)) continue;
      if (reader.has(i, BIT_ROAD) && reader.latin(i)) {
        const last = street(reader, i, out);
        if (last > i) i = last;
      } else if (reader.has(i, BIT_UNIT)) {
        const last = numberedParts(reader, i, out);
        if (last > i) i = last;
      }
    }
    return out;
  },
};

const ABBREVIATED = new Set('st rd ave ln dr cres pl pde hwy tce blvd cct gr ct sq gdns'.split(' '));
/** Nouns of streets that are as often another word; they need a number, or a name of two words in capitals. */
const WEAK = new Set(
  'way place court drive close rise walk row gate hill square path circuit gardens st dr pl la via calle rue para'.split(
    ' ',
  ),
);
const NUMBER_WORDS = new Set('no number nos nr unit flat lot apartment apt'.split(' '));
const DIRECTIONS = new Set('north south east west upper lower'.split(' '));
const STATES = new Set('nsw n.s.w vic qld tas sa wa act nt australia'.split(' '));

interface Street {
  first: number;
  last: number;
  number: boolean;
  named: boolean;
}

function street(reader: Reader, road: number, out: Finding[]): number {
  const found = streetAt(reader, road);
  if (!found) return road;
  const reasons = new Reasons();
  const weak = WEAK.has(reader.key(road));
  const capitals = reader.capitalLine(road);
  if (found.number) reasons.add('numbered-street', weak ? 65 : 85);
  else if (found.named) reasons.add('named-street', weak ? (found.last - found.first >= 2 ? 34 : 28) : 45);
  const extended = { ...found };
  houseName(reader, extended, reasons);
  suburb(reader, extended, reasons);
  if (!found.number && capitals && reasons.total < 60) reasons.add('letterhead', 20);
  if (
    /^(?:live|lived|lives|living|address|at|in|of|corner|on|down|up|moved)$/.test(
      reader.key(reader.before(extended.first)),
    )
  )
    reasons.add('where', 12);
  if (reasons.total >= 20) out.push(reasons.finding(reader, extended.first, extended.last, 'address'));
  return extended.last;
}

/** The name and number before the noun of the street: capitalised words, or an ordinal ("Third Avenue", "5th Street"). */
function streetAt(reader: Reader, road: number): Street | undefined {
  if (!reader.capital(road) && !(ABBREVIATED.has(reader.key(road)) && reader.form(road + 1) === '.')) return undefined;
  let first = road;
  let words = 0;
  for (let i = road - 1; i >= 0 && words < 4 && reader.sameSegment(i, road) && !reader.lineStart(i + 1); i--) {
    if (reader.isMark(i)) {
      const mark = reader.form(i);
      const inside = /^['’]s$/i.test(mark) || (/^['’.-]$/.test(mark) && (mark === '.' || reader.glued(i + 1)));
      if (!inside || !reader.isWord(i - 1) || (mark === '.' && reader.end(i - 1) - reader.start(i - 1) > 4)) break;
      continue;
    }
    if (
      reader.isWord(i) &&
      reader.capital(i) &&
      !(reader.has(i, BIT_TITLE) && reader.capitalLine(i)) &&
      !/^(?:the|a|and|in|at|on|of|to|from|number|no|house|i|where|what|was|is|yes|oh|then|well|so)$/.test(reader.key(i))
    ) {
      first = i;
      words++;
      continue;
    }
    if (reader.kind(i) === TOKEN_MIXED && /^\d{1,3}(?:st|nd|rd|th)$/i.test(reader.form(i))) {
      first = i;
      words++;
    }
    break;
  }
  // "Church and Phillip Street": two streets of one corner.
  let last = road;
  if (reader.form(last + 1) === '.' && reader.glued(last + 1) && ABBREVIATED.has(reader.key(last))) last++;
  const next = last + 1;
  if (
    words > 0 &&
    reader.isWord(next) &&
    DIRECTIONS.has(reader.key(next)) &&
    reader.capital(next) &&
    !reader.lineStart(next)
  )
    last = next;
  const number = houseNumber(reader, first);
  if (words === 0 && number === undefined) return undefined;
  // "St Patrick", "Dr Brown": a title, not a street.
  if (words === 0 && /^(?:st|dr)$/.test(reader.key(road))) return undefined;
  if (
    /^(?:st|dr)$/.test(reader.key(road)) &&
    number === undefined &&
    reader.isWord(road + 1 + (reader.form(road + 1) === '.' ? 1 : 0)) &&
    reader.capital(road + 1 + (reader.form(road + 1) === '.' ? 1 : 0))
  )
    return undefined;
  return { first: number ?? first, last, number: number !== undefined, named: words > 0 };
}

/** The first token of the number before a street: "23", "12A", "2/14", "No. 1", "number 7,", "lot 3". */
function houseNumber(reader: Reader, first: number): number | undefined {
  let at = first - 1;
  if (reader.form(at) === ',') at--;
  if (at < 0 || !reader.sameSegment(at, first)) return undefined;
  const numeric = (i: number): boolean =>
    (reader.isNumber(i) && reader.end(i) - reader.start(i) <= 5) ||
    (reader.kind(i) === TOKEN_MIXED && /^[\dl]{1,4}[a-z]?$/i.test(reader.form(i)));
  if (!numeric(at)) return undefined;
  if (reader.lineStart(first) && !reader.lineStart(at)) return undefined;
  let from = at;
  if (/^[/-]$/.test(reader.form(from - 1)) && numeric(from - 2)) from -= 2;
  let before = from - 1;
  while (before >= 0 && /^[.#,]$/.test(reader.form(before)) && from - before <= 2) before--;
  if (before >= 0 && reader.isWord(before) && NUMBER_WORDS.has(reader.key(before)) && reader.sameSegment(before, first))
    from = before;
  return from;
}

/** A house name in quotes, or alone on the line above: "Yonder", 'The Oaks'. */
function houseName(reader: Reader, street: Street, reasons: Reasons): void {
  let at = street.first - 1;
  if (reader.form(at) === ',') at--;
  if (at < 0 || !reader.sameSegment(at, street.first)) return;
  if (/^["'”’»]$/.test(reader.form(at))) {
    let open = at - 1;
    let words = 0;
    while (open >= 0 && words < 5 && !/^["'“‘«”’]$/.test(reader.form(open))) {
      if (reader.isWord(open)) words++;
      open--;
    }
    if (open >= 0 && words > 0 && words < 5 && reader.sameSegment(open, at)) {
      street.first = open;
      reasons.add('house-name', 20);
    }
  }
}

/** Suburb, state and postcode after the street, on the same line or the lines below it. */
function suburb(reader: Reader, street: Street, reasons: Reasons): void {
  let at = street.last + 1;
  let comma = false;
  // Notes beside a letterhead ("(River Road)", "by Mrs ...") stay on their line.
  while (
    at < reader.count &&
    /^[,.()]$/.test(reader.form(at)) &&
    reader.sameSegment(at, street.last) &&
    at - street.last <= 3
  ) {
    comma ||= reader.form(at) === ',';
    at++;
  }
  const below = at < reader.count && reader.lineStart(at);
  const near =
    at < reader.count &&
    reader.sameSegment(at, street.last) &&
    reader.isWord(at) &&
    reader.capital(at) &&
    reader.latin(at);
  if (!near || (!comma && !below && !reader.has(at, BIT_PLACE))) return;
  if (reader.sentenceStart(at) && reader.has(at, BIT_COMMON) && !reader.capitalLine(at) && !comma) return;
  if (/^(?:i|my|the|we|it|and|mrs|mr|miss|interview|so|yes|no)$/.test(reader.key(at)) || reader.has(at, BIT_KIN))
    return;
  if (below && !(reader.capitalLine(at) || lineIsName(reader, at))) return;
  let last = at;
  for (let i = at + 1; i < reader.count && i - at < 8 && reader.sameSegment(i, at) && !reader.lineStart(i); i++) {
    if (
      reader.isWord(i) &&
      reader.capital(i) &&
      !/^(?:i|and|the)$/.test(reader.key(i)) &&
      !(reader.sentenceStart(i) && !reader.capitalLine(i))
    )
      last = i;
    else if (
      /^[.,]$/.test(reader.form(i)) &&
      i + 1 < reader.count &&
      !(reader.sentenceStart(i + 1) && !STATES.has(reader.key(i + 1)) && !reader.capitalLine(i + 1))
    )
      continue;
    else if (reader.isNumber(i) && reader.end(i) - reader.start(i) >= 4 && reader.end(i) - reader.start(i) <= 6) {
      last = i;
      reasons.add('postcode', 15);
      break;
    } else break;
  }
  street.last = last;
  reasons.add('suburb', 15);
}

/** Whether a line holds only capitalised words, marks and a postcode. */
function lineIsName(reader: Reader, first: number): boolean {
  let words = 0;
  for (let i = first; i < reader.count && (i === first || !reader.lineStart(i)) && reader.sameSegment(i, first); i++) {
    if (reader.isMark(i) || reader.isNumber(i)) continue;
    if (!reader.isWord(i) || !reader.capital(i)) return false;
    words++;
  }
  return words > 0 && words <= 4;
}

const HOUSE_PARTS = keysOf(
  'डर्म कोठा रुम फ्ल्याट ब्लक भिल्ला बिल्डिङ तला झुप्रो हाउस अपार्टमेन्ट टावर house flat room apartment building block floor villa road plot sector lane gali street holding unit door camp मकान घर फ्लैट कमरा गली सेक्टर प्लॉट ब्लॉक रोड বাসা বাড়ি ফ্ল্যাট রোড সেক্টর ব্লক গলি লেন হোল্ডিং kothi makan basha bari',
);
const NUMBER_MARKS = keysOf('no number num nambar নং নম্বর নাম্বার नं न नम्बर नंबर');

/** "House 12, Road 5, Sector 3": two numbered parts or more; one alone with "no." and a place. */
function numberedParts(reader: Reader, first: number, out: Finding[]): number {
  let at = first;
  let parts = 0;
  let last = first;
  let marked = false;
  while (at < reader.count && reader.sameSegment(first, at) && parts < 8) {
    if (!HOUSE_PARTS.has(reader.key(at)) && !HOUSE_PARTS.has(reader.stem(at))) break;
    let number = at + 1;
    for (let n = 0; n < 3 && (NUMBER_MARKS.has(reader.key(number)) || /^[.:#-]$/.test(reader.form(number))); n++) {
      if (NUMBER_MARKS.has(reader.key(number))) marked = true;
      number++;
    }
    const numeric =
      reader.isNumber(number) && numberAt(reader.view.text, reader.start(number), reader.end(number)) < 10000;
    if (!numeric && !(reader.kind(number) === TOKEN_MIXED && /^\d{1,4}[a-z]$/i.test(reader.form(number)))) break;
    parts++;
    last = number;
    at = number + 1;
    while (at < reader.count && /^[,/;-]$/.test(reader.form(at))) at++;
  }
  if (parts === 0) return first;
  if (parts === 1 && !marked) return first;
  const reasons = new Reasons().add('numbered-parts', parts >= 2 ? 70 : 32);
  const place = last + (/^[,.]$/.test(reader.form(last + 1)) ? 2 : 1);
  if (reader.has(place, BIT_PLACE) && (reader.capital(place) || reader.script(place) !== SCRIPT_LATN)) {
    reasons.add('place', 20);
    last = place;
    if (reader.has(place + 1, BIT_PLACE | BIT_PLACE_NOUN) && reader.capital(place + 1)) last = place + 1;
  }
  out.push(reasons.finding(reader, first, last, 'address'));
  return last;
}
