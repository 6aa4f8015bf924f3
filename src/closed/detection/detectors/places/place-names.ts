import { isCalendarWord, isFestival } from '../../words/calendar.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import { isCountryName, placeLadder } from '../../words/gazetteer.ts';
import { PLACE_WORD } from '../../words/lexemes.ts';
import {
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_NATIONALITY,
  BIT_OF_HEAD,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_RELIGION,
  BIT_ROAD,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  placeNounKinds,
} from '../../words/lexicon.ts';
import { PLACE_ENDINGS } from '../../lexicon/places.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { spokenDigits, spokenTens } from '../../numbers/spoken.ts';
import { runEnd } from '../names/runs.ts';
import { nounBeside } from './nouns.ts';

/**
 * Places no gazetteer has: a capitalised name after a preposition, a name beside "village", "ward 5", an unknown word
 * with the ending of a place name.
 */
export const placeNames: Detector = {
  id: 'place-names',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.isWord(i)) continue;
      if (reader.has(i, BIT_PLACE_NOUN)) wardNumber(reader, i, out);
      const script = reader.script(i);
      if (script === SCRIPT_LATN && reader.capital(i)) {
        const last = runEnd(reader, i);
        capitalised(reader, i, last, out);
        i = last;
      } else if (
        script === SCRIPT_DEVA ||
        script === SCRIPT_BENG ||
        (script === SCRIPT_LATN && reader.lang(i) === 'latn')
      ) {
        plain(reader, i, out);
        if ((reader.perWord(PLACE_WORD, i, placeWord) & TELLS_HOME) !== 0) home(reader, i, out);
      }
    }
    return out;
  },
};

const PREPOSITIONS = new Set('in at from near into around outside through via towards to'.split(' '));
const NO_PLACE = new Set(
  'i the a an my we he she it they god mum dad english court january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const KNOWN_NOT_PLACE = BIT_TITLE | BIT_KIN | BIT_ORG_HEAD | BIT_OF_HEAD | BIT_NATIONALITY | BIT_RELIGION;

const HOME = keysOf(
  'स्थान जन्मस्थान घर बाड़ी गाँव गाउँ बाडी मायका माइत ससुराल বাড়ি ঘর গ্রাম ghar bari maika maiti sasural desh gaon gaun gram',
);
const IN = keysOf('में मा से बाट me ma mein mai se bata e te theke dekhi');

/** "घर थुलोपाखरमा", "ghar bansbari me hai", "বাড়ি নলছিটি,": an unknown word that tells where home is. */
function home(reader: Reader, cue: number, out: Finding[]): void {
  const first = cue + 1;
  if (!reader.isWord(first) || reader.lineStart(first) || reader.form(first).length < 4) return;
  if (reader.has(first, ~0) && !reader.has(first, BIT_PLACE)) return;
  const next = first + 1;
  const where = reader.isWord(next) && IN.has(reader.key(next));
  const listed = /^[,।.]$/.test(reader.form(next));
  const ended = /(?:मा|बाट|ে|তে|য়)$/.test(reader.form(first));
  if (!where && !listed && !ended) return;
  out.push(
    new Reasons()
      .add('home', listed && !where ? 32 : 38)
      .finding(reader, first, first, 'place', { ladder: placeLadder(undefined, 'place') }),
  );
}

function capitalised(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  const last = to;
  while (first < last && reader.sentenceStart(first) && reader.has(first, BIT_COMMON)) first++;
  if (
    !reader.isWord(first) ||
    NO_PLACE.has(reader.key(first)) ||
    isCalendarWord(reader.key(first)) ||
    isFestival(reader.key(first)) ||
    reader.capitalLine(first)
  )
    return;
  for (let i = first; i <= last; i++) if (reader.has(i, KNOWN_NOT_PLACE) && !reader.has(i, BIT_PLACE_NOUN)) return;
  if (last > first && reader.has(last, BIT_ROAD) && !reader.has(last, BIT_PLACE_NOUN)) return;
  if (reader.has(first, BIT_PLACE) && isCountryName(phraseAt(reader, first, last))) return;
  const reasons = new Reasons();
  const before = reader.before(first);
  const key = before === first - 1 ? reader.key(before) : '';
  const noun = nounBeside(reader, first, last);
  const own = last > first && reader.has(last, BIT_PLACE_NOUN) ? placeNounKinds().get(reader.key(last)) : undefined;
  const preposition = PREPOSITIONS.has(key);
  if (preposition) reasons.add('preposition', key === 'to' || key === 'into' ? 15 : 28);
  if (noun || own) reasons.add('place-noun', 45);
  if (reasons.total === 0 && !ending(reader.key(last))) return;
  if (ending(reader.key(last)) && !reader.has(last, BIT_COMMON)) reasons.add('place-ending', 15);
  const common = last === first && reader.has(first, BIT_COMMON);
  if (!common) reasons.add('capital', reader.sentenceStart(first) ? 0 : 10);
  else reasons.add('ordinary-word', -10);
  if (reader.near(first, last, BIT_LIVING)) reasons.add('living', 10);
  if (reader.has(first, BIT_GIVEN) && !noun && !own) reasons.add('given-name', -22);
  else if (reader.has(first, BIT_SURNAME) && !reader.has(first, BIT_PLACE) && !noun && !own) reasons.add('surname', -6);
  if (first === last && reader.allCaps(first)) reasons.add('acronym', -15);
  if (reasons.total < 10) return;
  out.push(reasons.finding(reader, first, last, 'place', { ladder: placeLadder(undefined, noun ?? own ?? 'place') }));
}

function phraseAt(reader: Reader, first: number, last: number): string {
  const keys: string[] = [];
  for (let i = first; i <= last; i++) if (!reader.isMark(i)) keys.push(reader.key(i));
  return keys.join(' ');
}

const WARD_NUMBER = keysOf('no number num nos nambar नं न नम्बर नंबर নং নম্বর');

/** "ward no. 5", "वडा नं. ५", "৫ নং ওয়ার্ড". */
function wardNumber(reader: Reader, noun: number, out: Finding[]): void {
  const kind = placeNounKinds().get(reader.stem(noun)) ?? placeNounKinds().get(reader.key(noun));
  if (kind !== 'ward') return;
  let at = noun + 1;
  for (let n = 0; n < 3 && at < reader.count && (reader.isMark(at) || WARD_NUMBER.has(reader.key(at))); n++) at++;
  const told = numberOfWard(reader, at);
  if (told > 0 && reader.sameSegment(noun, at)) {
    // "In the ward one of the nurses": a word may be no number of the ward.
    out.push(
      new Reasons()
        .add('ward-number', reader.isNumber(at) ? 60 : 35)
        .finding(reader, noun, at + told - 1, 'place', { ladder: placeLadder(undefined, 'ward') }),
    );
    return;
  }
  at = noun - 1;
  for (let n = 0; n < 2 && at >= 0 && (reader.isMark(at) || WARD_NUMBER.has(reader.key(at))); n++) at--;
  if (at >= 0 && reader.isNumber(at) && reader.sameSegment(noun, at) && reader.end(at) - reader.start(at) <= 2) {
    out.push(
      new Reasons()
        .add('ward-number', 60)
        .finding(reader, at, noun, 'place', { ladder: placeLadder(undefined, 'ward') }),
    );
  }
}

/** Of how many words a number of a ward, at most 99, is made here, in figures or spoken; 0 for none. */
function numberOfWard(reader: Reader, at: number): number {
  if (at >= reader.count) return 0;
  if (reader.isNumber(at)) return reader.end(at) - reader.start(at) <= 2 ? 1 : 0;
  if (spokenTens(reader.key(at)) !== undefined) return spokenDigits(reader.key(at + 1))?.length === 1 ? 2 : 1;
  const digits = spokenDigits(reader.key(at));
  return digits !== undefined && digits.length <= 2 ? 1 : 0;
}

/** Without capitals: an unknown word before or after "village", or one that ends like a place and says where. */
function plain(reader: Reader, i: number, out: Finding[]): void {
  if (
    reader.has(i, BIT_COMMON | BIT_TALK | BIT_PLACE_NOUN | BIT_KIN | BIT_TITLE | BIT_LIVING) ||
    reader.form(i).length < 3
  )
    return;
  const noun = nounBeside(reader, i, i);
  const reasons = new Reasons();
  if (noun) reasons.add('place-noun', reader.latin(i) ? 30 : 34);
  if ((reader.perWord(PLACE_WORD, i, placeWord) & ENDS_LIKE_PLACE) !== 0) reasons.add('place-ending', 22);
  if (reasons.total === 0) return;
  if (reader.has(i, BIT_PLACE)) reasons.add('gazetteer', 5);
  if (reader.has(i, BIT_GIVEN | BIT_SURNAME)) reasons.add('also-a-name', -20);
  if (reader.near(i, i, BIT_LIVING)) reasons.add('living', 12);
  if (reasons.total < 10) return;
  out.push(reasons.finding(reader, i, i, 'place', { ladder: placeLadder(undefined, noun ?? 'place') }));
}

const ENDINGS = PLACE_ENDINGS.map((e) => keyOf(e)).filter((e) => e.length >= 3);
const LAST_LETTERS = new Set(ENDINGS.map((e) => e.at(-1)));

function ending(key: string): boolean {
  if (key.length < 6 && !/[\u0900-\u09ff]/.test(key)) return false;
  return LAST_LETTERS.has(key.at(-1)) && ENDINGS.some((e) => key.length >= e.length + 2 && key.endsWith(e));
}

const CASES = ['मा', 'बाट', 'को', 'देखि', 'সহ', 'ে', 'ের', 'র', 'েই', 'থেকে'].map(keyOf);

const ENDS_LIKE_PLACE = 1;
const TELLS_HOME = 2;

function placeWord(reader: Reader, i: number): number {
  const ends = ending(reader.stem(i)) || ending(reader.key(i)) || endingBeforeCase(reader, i);
  return (ends ? ENDS_LIKE_PLACE : 0) | (HOME.has(reader.key(i)) ? TELLS_HOME : 0);
}

function endingBeforeCase(reader: Reader, i: number): boolean {
  const key = reader.key(i);
  return CASES.some((c) => key.endsWith(c) && ending(key.slice(0, -c.length)));
}
