import { isCalendarWord, isFestival, isMonth } from '../../words/calendar.ts';
import type { Detector, Finding, SegmentView } from '../../document.ts';
import { isCountryName, placesNamed } from '../../words/gazetteer.ts';
import { STRANGE_WORD, UNKNOWN_WORD } from '../../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_ORG_HEAD,
  BIT_PARTICLE,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  BIT_WHERE,
} from '../../words/lexicon.ts';
import { FAMILY_AFTER, TITLES_IN_TALK } from '../../lexicon/latin-talk.ts';
import { IRREGULAR, LOANS } from '../../lexicon/english.ts';
import { TYPED_SHORT } from '../../lexicon/english-talk.ts';
import { ENGLISH_WORDS } from '../../lexicon/organisations.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { isNoRomanisedName } from '../../words/romanised-words.ts';
import { BESIDE_OTHERS } from './possible.ts';

/**
 * English without capitals ("my cousin rehana went to al ain"): a word that is neither English nor of the everyday words
 * that English took over from the region is most often a name, of somebody, of a place, or inside that of an
 * organisation. Shown for a look, never proposed by itself.
 */
export const unknownWords: Detector = {
  id: 'unknown-words',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (const segment of view.segments) {
      if (!segment.plain && !segment.english) continue;
      for (let i = segment.firstToken; i < segment.lastToken; i++) {
        // Among capitals a small word that a list knows as a name and English does not is a name typed in haste.
        if (!segment.plain) {
          if (unknown(reader, i) && reader.has(i, BIT_GIVEN | BIT_SURNAME | BIT_PLACE))
            i = name(reader, segment, i, out);
        } else if (!segment.english) {
          const [from, to] = addressed(reader, i);
          if (from < to)
            out.push(new Reasons().add('addressed', POINTS).finding(reader, from, to, 'person', BESIDE_OTHERS));
          else if (strange(reader, i) || called(reader, i) || placed(reader, i))
            out.push(new Reasons().add('unknown-word', POINTS).finding(reader, i, i, 'person', BESIDE_OTHERS));
        } else if (unknown(reader, i)) i = name(reader, segment, i, out);
        else if (reader.has(i, BIT_ORG_HEAD)) worded(reader, segment, i, out);
      }
    }
    return out;
  },
};

const POINTS = 31;
/** What is longer is noise. */
const LONGEST = 24;
/** What a name may be besides without being less of one. */
const NAMES = BIT_GIVEN | BIT_SURNAME | BIT_PLACE | BIT_ALSO_WORD | BIT_PARTICLE | BIT_TALK;
const OTHERWISE = BIT_SPEECH | BIT_LIVING | BIT_WHERE | BIT_KIN | BIT_AFTER_NAME | BIT_TITLE;
const loans = keysOf(`${LOANS} ${TYPED_SHORT}`);
const irregular = keysOf(IRREGULAR);
const addressAfter = keysOf(FAMILY_AFTER);
const addressBefore = keysOf(TITLES_IN_TALK);
const parts = keysOf(ENGLISH_WORDS);
/** Small words that stand inside a name, at which none begins. */
const INNER = new Set('for of and the our new good first little self'.split(' '));
/** What stands before a name and belongs to it. */
const LEADS = new Set(
  'al el um umm abu bin bint binti ibn mc de st saint mr mrs ms miss mister madam madame dr doctor sir sister father brother mother mama baba auntie aunty uncle pastor sheikh hajji haji captain major mbak mas bapak ibu pak tuan puan encik kak makcik pakcik datuk datin ate kuya tita lola daw ma ko signor signora signore kyria kyrios kyrie mdm mem khun phi nong hotel hospital camp sri shri smt ang ah new north south east west upper lower old'.split(
    ' ',
  ),
);
const TAILS = new Set(
  'station office branch post board road street lane nagar colony camp garden estate chowk gali bazar bazaar market tola para block khola ltd limited pvt group sons'.split(
    ' ',
  ),
);

function unknown(reader: Reader, i: number): boolean {
  return (
    reader.isWord(i) && reader.latin(i) && !reader.capital(i) && reader.perWord(UNKNOWN_WORD, i, unknownWord) === 1
  );
}

function unknownWord(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (key.length < 3 || reader.has(i, ~NAMES) || loans.has(key) || irregular.has(key)) return 0;
  if (isMonth(key) || isCalendarWord(key) || isFestival(key)) return 0;
  // What English makes of a known word is known itself; what is left of these endings is slang.
  if (/(?:'|ing|ness|ful|less|ally)$/.test(key) && !reader.has(i, BIT_GIVEN | BIT_SURNAME | BIT_PLACE)) return 0;
  return isCountryName(key) ? 0 : 1;
}

/** What verbs and inflected words of romanised Hindi, Nepali and Bengali end in, and names hardly ever do. */
const INFLECTED =
  /(?:..(?:ungi|unga|oge|ogi|enge|engi|iye|iyega|ti|te|tey|kar|ke|ne|na|nu|nus|nos|era|eko|eki|eka|yeko|yeki|chu|chhu|chau|chhau|cha|chha|chan|chhan|chin|chhin|yau|yo|thyo|thie|thiye|thiyo|aune|auna|unu|daina|dina|dinan|lai|le|ko|ki|haru|bata|dekhi|ma|mai|pani|lam|bo|ben|chi|chhi|che|chhe|chilo|chilam|chen|tam|ta|gulo|gula|der|er|re|ake|ra|eno|ish|ai|ao|aye|ayo|aya|wala|wali|wale|on|iyan|iyaan|ein|en)|nahi.*)$/;

/** What follows a name that somebody is called by. */
const CALLING = new Set(
  'naam nam likho likhiye lekhnus likhnus bolte bolti kehte kahte kehti bulate bulati pukarte bhanchan bhanthe bhancha bhanne bolauchan bolaunthe dake dakto daake namak naamak bhanera'.split(
    ' ',
  ),
);
/** Postpositions of the one who acts or receives, in romanised talk. */
const ACTING = new Set('ne le lai sanga sangai'.split(' '));

/** In romanised talk: a word of no list that is not inflected as verbs are, where names stand. */
function strange(reader: Reader, i: number): boolean {
  if (!reader.isWord(i) || !reader.latin(i) || reader.capital(i) || reader.perWord(STRANGE_WORD, i, strangeWord) !== 1)
    return false;
  if (isNoRomanisedName(reader, i)) return false;
  const next = i + 1;
  if (
    reader.isWord(next) &&
    !reader.lineStart(next) &&
    (CALLING.has(reader.key(next)) || ACTING.has(reader.key(next)) || reader.has(next, BIT_AFTER_NAME))
  )
    return true;
  const closed = reader.isMark(next) || reader.lineStart(next) || next >= reader.count;
  const opened = i === 0 || reader.lineStart(i) || reader.isMark(i - 1);
  if (closed) return true;
  const led = opened || reader.has(i - 1, BIT_KIN | BIT_TITLE | BIT_AGENT | BIT_EMPLOYER | BIT_PLACE_NOUN);
  return led && AT.has(reader.key(next));
}

/**
 * "bas pinky likho", "imtiyaz naam hai", "pratik le", "bahini sristi": a name that is a word, too, or one of a list, before what
 * somebody is called by, before what tells who acts, or after a relation.
 */
function called(reader: Reader, i: number): boolean {
  if (!reader.has(i, BIT_GIVEN) || reader.has(i, OTHERWISE)) return false;
  if (reader.has(i - 1, BIT_KIN) && !reader.lineStart(i) && reader.form(i).length >= 4) return true;
  const next = i + 1;
  if (!reader.isWord(next) || reader.lineStart(next)) return false;
  return CALLING.has(reader.key(next)) || (ACTING.has(reader.key(next)) && reader.form(i).length >= 4);
}

/** "bhanwari bua", "compounder upendra": in romanised talk a word that is no everyday one beside a form of address; the first and the last of both. */
function addressed(reader: Reader, i: number): readonly [number, number] {
  const nobody = [i, i] as const;
  if (!reader.isWord(i) || !reader.latin(i) || reader.lang(i) !== 'latn' || reader.form(i).length < 3) return nobody;
  if (reader.has(i, BIT_COMMON | BIT_TALK | OTHERWISE) || isNoRomanisedName(reader, i)) return nobody;
  const beside = (at: number, words: ReadonlySet<string>): boolean => reader.isWord(at) && words.has(reader.key(at));
  if (!reader.lineStart(i + 1) && beside(i + 1, addressAfter)) return [i, i + 1];
  return !reader.lineStart(i) && beside(i - 1, addressBefore) ? [i - 1, i] : nobody;
}

/** "muscat", "bangalore": a place that English has as a word, too, before where or at the end of what is said. */
function placed(reader: Reader, i: number): boolean {
  if (
    !reader.has(i, BIT_PLACE) ||
    reader.has(i, OTHERWISE | BIT_TALK | BIT_ORG_HEAD | BIT_PLACE_NOUN) ||
    !reader.has(i, BIT_COMMON)
  )
    return false;
  if (!WIDE.has(placesNamed(reader.key(i))[0]?.level ?? '')) return false;
  const next = i + 1;
  return (
    reader.form(i).length >= 4 &&
    (next >= reader.count || reader.lineStart(next) || reader.isMark(next) || AT.has(reader.key(next)))
  );
}
/** Levels of the gazetteer that are known far away. */
const WIDE: ReadonlySet<string> = new Set(['city', 'district']);
const AT = new Set(
  'me mein ma bata se tak samma jana jaana gayi gaye gaya gako pugyo pugen pahunchi ko ka ki ke'.split(' '),
);

function strangeWord(reader: Reader, i: number): number {
  const key = reader.key(i);
  return key.length >= 4 &&
    key.length <= LONGEST &&
    reader.bits(i) === 0 &&
    !loans.has(key) &&
    !irregular.has(key) &&
    !INFLECTED.test(key)
    ? 1
    : 0;
}

/** A word that is also a name, beside one that is nothing else: "mercy kutty". */
function alsoName(reader: Reader, i: number): boolean {
  return (
    reader.has(i, BIT_GIVEN | BIT_SURNAME) &&
    !reader.has(i, OTHERWISE) &&
    reader.form(i).length >= 3 &&
    !irregular.has(reader.key(i))
  );
}

/** The name around the unknown word at `i`; returns its last token. */
function name(reader: Reader, segment: SegmentView, i: number, out: Finding[]): number {
  const word = (at: number): boolean =>
    at >= segment.firstToken && at < segment.lastToken && reader.isWord(at) && reader.latin(at);
  const joins = (at: number): boolean => reader.form(at) === '-' && reader.glued(at) && reader.glued(at + 1);
  let first = i;
  for (let n = 0; n < 4 && !reader.lineStart(first); n++) {
    let at = first - 1;
    const hyphen = joins(at);
    if (hyphen || (reader.form(at) === '.' && reader.glued(at))) at--;
    if (!word(at)) break;
    const lead = LEADS.has(reader.key(at));
    if (!lead && !hyphen && (reader.form(first - 1) === '.' || !alsoName(reader, at))) break;
    first = at;
  }
  let last = i;
  while (last - i < 6) {
    const next = joins(last + 1) ? last + 2 : last + 1;
    if (!reader.follows(next) || !reader.latin(next)) break;
    if (next === last + 1 && !unknown(reader, next) && !alsoName(reader, next) && !TAILS.has(reader.key(next))) break;
    last = next;
  }
  const head = headAfter(reader, last);
  const organisation = head > last;
  if (organisation) {
    last = head;
    while (first > i - 4 && word(first - 1) && !reader.lineStart(first) && parts.has(reader.key(first - 1))) first--;
    while (first < i && INNER.has(reader.key(first))) first++;
  }
  const before = reader.before(first);
  const where = before === first - 1 && reader.has(before, BIT_WHERE);
  out.push(
    new Reasons()
      .add('unknown-word', POINTS)
      .finding(reader, first, last, organisation ? 'organisation' : where ? 'place' : 'person'),
  );
  return last;
}

/** The head noun of an organisation that a name goes on to, over words such names are made of; or the word it begins at. */
function headAfter(reader: Reader, last: number): number {
  let found = last;
  for (let at = last + 1; at - last <= 5 && reader.follows(at); at++) {
    if (reader.has(at, BIT_ORG_HEAD) || (found > last && TAILS.has(reader.key(at)))) found = at;
    else if (!parts.has(reader.key(at)) && !unknown(reader, at)) break;
  }
  return found;
}

/** "foreign employment board", "migrant workers protection society": two such words or more before a head noun. */
function worded(reader: Reader, segment: SegmentView, head: number, out: Finding[]): void {
  let first = head;
  while (
    first - 1 >= segment.firstToken &&
    head - first < 5 &&
    !reader.lineStart(first) &&
    reader.isWord(first - 1) &&
    (parts.has(reader.key(first - 1)) || (reader.has(first - 1, BIT_ORG_HEAD) && reader.has(first - 1, BIT_COMMON)))
  )
    first--;
  while (first < head && INNER.has(reader.key(first))) first++;
  if (head - first < 2) return;
  out.push(new Reasons().add('worded-name', POINTS).finding(reader, first, head, 'organisation', { suffixLength: 0 }));
}
