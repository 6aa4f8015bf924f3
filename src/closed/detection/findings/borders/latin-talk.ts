import { giveReason, type Candidate } from '../candidates.ts';
import { BIT_COMMON, BIT_KIN, BIT_ORG_HEAD, BIT_TALK } from '../../words/lexicon.ts';
import { WORDS_OF_BODIES } from '../../lexicon/organisations.ts';
import {
  ADDRESS_JOINS,
  ADDRESS_WORDS,
  ALIASES,
  FAMILY_ADDRESSES,
  FAMILY_AFTER,
  MORE_HEADS,
  NAME_LEADS,
  NO_OFFICE_BEFORE,
  NOT_OF_PLACES,
  SHORT_NAMES,
  TIME_AFTER,
  TIME_BEFORE,
  TIME_JOINS,
  TIME_LINKS,
  TITLES_IN_TALK,
  TRADES_OF_FIRMS,
} from '../../lexicon/latin-talk.ts';
import { keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { moveTo, type Room } from './room.ts';

const TIMES: ReadonlySet<SpanType> = new Set<SpanType>(['date', 'duration', 'event']);
const NAMES: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent']);
const NUMBERED: ReadonlySet<SpanType> = new Set<SpanType>([
  'passport',
  'pan',
  'voter',
  'visa',
  'work-permit',
  'licence',
  'id-number',
  'vehicle-plate',
  'phone',
  'amount',
]);
/** Numbers that may begin with a letter. */
const READ_OUT: ReadonlySet<SpanType> = new Set<SpanType>(['passport', 'id-number', 'phone', 'case-number', 'licence']);
const BEFORE_A_HEAD: ReadonlySet<SpanType> = new Set<SpanType>([...NAMES, 'organisation', 'place']);

const timeBefore = keysOf(TIME_BEFORE);
const timeJoins = keysOf(TIME_JOINS);
const timeAfter = keysOf(TIME_AFTER);
const timeLinks = keysOf(TIME_LINKS);
const moreHeads = keysOf(MORE_HEADS);
const inFirms = keysOf(`${TRADES_OF_FIRMS} ${WORDS_OF_BODIES}`);
const familyAddresses = keysOf(FAMILY_ADDRESSES);
const familyAfter = keysOf(FAMILY_AFTER);
const nameLeads = keysOf(NAME_LEADS);
const titlesInTalk = keysOf(TITLES_IN_TALK);
const addressWords = keysOf(ADDRESS_WORDS);
const addressJoins = keysOf(ADDRESS_JOINS);
const shortNames = keysOf(SHORT_NAMES);
const aliases = keysOf(ALIASES);
const notOfPlaces = keysOf(NOT_OF_PLACES);
const noOffice = keysOf(NO_OFFICE_BEFORE);

/** How many words a time or a name may grow by, and how many may stand between two parts of it. */
const MOST_WORDS = 4;
const MOST_BETWEEN = 2;

/**
 * In talk in Latin letters what is known of a time or a name is often its middle: "the second week of | March", "Chhath | ko
 * bihana", "Notre Dame | basilica", "Papa | Domingos". Widens what was found, in place, over words that belong to nothing
 * else. What grew is shown, and no longer sure.
 */
export function widenInTalk(reader: Reader, candidate: Candidate, room: Room, sure: number): void {
  const lang = reader.lang(candidate.first);
  if (lang !== 'en' && lang !== 'latn') return;
  const free = Math.max(room.free, candidate.first - MOST_WORDS);
  const taken = Math.min(room.taken, candidate.last + MOST_WORDS);
  const [first, end] = bordersOf(reader, candidate, free, taken);
  grow(reader, candidate, first, bridged(reader, candidate.type, end, room.next), sure);
}

/** "do hazaar tera | ki | durga puja", "gt road | opposite the | Bus Stand": small words between two parts of one time or address belong to it. */
function bridged(reader: Reader, type: SpanType, last: number, next: Candidate | undefined): number {
  if (!next || next.first - last > MOST_BETWEEN || next.first <= last || !reader.sameSegment(last - 1, next.first))
    return last;
  const time = TIMES.has(type) && TIMES.has(next.type);
  const address = type === 'address' && (next.type === 'address' || next.type === 'place');
  const names = NAMES.has(type) && NAMES.has(next.type) && reader.lang(last) === 'latn';
  if (!time && !address && !names) return last;
  for (let at = last; at < next.first; at++) {
    const key = reader.key(at);
    const inside = time
      ? timeLinks.has(key) || timeJoins.has(key)
      : names
        ? aliases.has(key)
        : addressWords.has(key) || addressJoins.has(key);
    if (reader.lineStart(at) || !inside) return last;
  }
  return next.first;
}

/** Where a candidate begins and ends, with what belongs to it of the words that are free. */
function bordersOf(reader: Reader, { type, first, last }: Candidate, free: number, taken: number): [number, number] {
  if (TIMES.has(type)) return [timeFrom(reader, first, free), timeTo(reader, last, taken)];
  if (READ_OUT.has(type) && reader.segment(first).english)
    return [letterFrom(reader, first, free), letterTo(reader, last, taken)];
  if (type === 'address') return [first, addressTo(reader, last, taken)];
  if (NUMBERED.has(type))
    return reader.lang(first) === 'latn' ? lettersAround(reader, first, last, free, taken) : [first, last];
  if (type === 'community') return [capitalFrom(reader, first, free), last];
  if (type === 'title') return [officeFrom(reader, first, free), last];
  if (!BEFORE_A_HEAD.has(type)) return [first, last];
  const from = leadFrom(reader, NAMES.has(type) ? addressFrom(reader, first, free) : first, free);
  return [from, headTo(reader, type, NAMES.has(type) ? addressedTo(reader, last, taken) : last, taken)];
}

function grow(reader: Reader, candidate: Candidate, first: number, last: number, sure: number): void {
  if (first === candidate.first && last === candidate.last) return;
  moveTo(reader, candidate, first, last);
  if (candidate.score < sure || candidate.evidence.some(({ detector }) => detector === 'known')) return;
  giveReason(candidate, {
    detector: 'borders',
    rule: 'widened',
    points: sure - 1 - candidate.score,
    trust: 'rule',
    family: undefined,
    doubtful: false,
  });
}

function goesOn(reader: Reader, from: number, i: number): boolean {
  return reader.isWord(i) && reader.latin(i) && reader.sameSegment(from, i) && !reader.lineStart(Math.max(from, i));
}

/** Where a time begins: "the last week of | Ashwin", "a Tuesday in | Falgun". */
function timeFrom(reader: Reader, first: number, free: number): number {
  let found = first;
  for (let at = first - 1; at >= free && goesOn(reader, at + 1, at); at--) {
    if (timeBefore.has(reader.key(at))) found = at;
    else if (!timeJoins.has(reader.key(at))) break;
  }
  return found;
}

/** One past where it ends: "Wangala | day", "karwachauth | ke baad", "bakrid | se chaar roz pehle". */
function timeTo(reader: Reader, last: number, taken: number): number {
  let found = last;
  let links = 0;
  for (let at = last; at < taken && goesOn(reader, at - 1, at); at++) {
    const key = reader.key(at);
    if (timeAfter.has(key)) found = at + 1;
    else if (!timeLinks.has(key) || links++ > 1) break;
  }
  return found;
}

const isLetter = (reader: Reader, i: number): boolean => reader.isWord(i) && reader.form(i).length === 1;
/** Letters that are words of their own in romanised talk. */
const WORDS_OF_ONE_LETTER = new Set('e o r h m k n u'.split(' '));

/** "a | 2 1 8 8", "c d e p l | 4 4 1 9 | m": letters said one by one before figures said one by one, and after them where some stand before. */
function lettersAround(reader: Reader, first: number, last: number, free: number, taken: number): [number, number] {
  const single = (i: number): boolean => reader.isNumber(i) && reader.form(i).length === 1;
  let from = first;
  if (single(first) || isLetter(reader, first))
    while (from > free && isLetter(reader, from - 1) && goesOn(reader, from, from - 1)) from--;
  if (from === first - 1 && single(first) && WORDS_OF_ONE_LETTER.has(reader.key(from))) from = first;
  const lettered = isLetter(reader, from);
  const closes = lettered && last < taken && single(last - 1) && isLetter(reader, last) && reader.isMark(last + 1);
  return [from, closes && goesOn(reader, last - 1, last) ? last + 1 : last];
}

/** "Papa | Domingos", "Didi | Anuradha", in romanised talk "master | riaz": what somebody is called by before her name. */
function addressFrom(reader: Reader, first: number, free: number): number {
  const abbreviated = reader.form(first - 1) === '.' ? first - 2 : first;
  if (
    abbreviated < first &&
    abbreviated >= free &&
    reader.lang(first) === 'latn' &&
    shortNames.has(reader.key(abbreviated))
  )
    return abbreviated;
  const at = first - 1;
  if (at < free || !goesOn(reader, first, at)) return first;
  const key = reader.key(at);
  return (reader.capital(at) && familyAddresses.has(key)) || (reader.lang(at) === 'latn' && titlesInTalk.has(key))
    ? at
    : first;
}

/** A form of address however long its vowels are written: "daa", "bhaii". */
const short = (key: string): string => key.replaceAll(/([aiu])\1+/g, '$1').replaceAll('ee', 'i');

/** "harfool | baba", in romanised talk. */
function addressedTo(reader: Reader, last: number, taken: number): number {
  return last < taken &&
    reader.lang(last - 1) === 'latn' &&
    goesOn(reader, last - 1, last) &&
    (familyAfter.has(reader.key(last)) || familyAfter.has(short(reader.key(last))))
    ? last + 1
    : last;
}

/** "n | eight one two double seven", in English: a letter before figures that are read out. */
function letterFrom(reader: Reader, first: number, free: number): number {
  const at = first - 1;
  return at >= free &&
    goesOn(reader, first, at) &&
    /^(?:[A-HJ-Z]|[b-hj-z])$/.test(reader.form(at)) &&
    reader.isWord(first)
    ? at
    : first;
}

/** "70-3319 | -A" */
function letterTo(reader: Reader, last: number, taken: number): number {
  return last + 1 < taken &&
    /^[-/]$/.test(reader.form(last)) &&
    reader.glued(last) &&
    reader.glued(last + 1) &&
    /^[A-Z]$/.test(reader.form(last + 1))
    ? last + 2
    : last;
}

/** "al | quoz", "Naya | Baneshwor". */
function leadFrom(reader: Reader, first: number, free: number): number {
  const at = first - 1;
  return at >= free &&
    goesOn(reader, first, at) &&
    nameLeads.has(reader.key(at)) &&
    reader.capital(at) === reader.capital(first)
    ? at
    : first;
}

/** "Thadou | Kuki": a word with a capital that is no everyday one, before a community. */
function capitalFrom(reader: Reader, first: number, free: number): number {
  const at = first - 1;
  return at >= free && goesOn(reader, first, at) && reader.ownCapital(at) && !reader.has(at, BIT_COMMON) ? at : first;
}

/** "camp | leader", "nursing | superintendent": what an office is for stands before it, in English as one noun. */
function officeFrom(reader: Reader, first: number, free: number): number {
  const at = first - 1;
  return at >= free &&
    reader.segment(first).english &&
    goesOn(reader, first, at) &&
    !noOffice.has(reader.key(at)) &&
    !/(?:ly|ed)$/.test(reader.key(at))
    ? at
    : first;
}

/** One past where an address ends: "Cusrow Baug | , block F, ground floor", "gt road | opposite the bus stand". */
function addressTo(reader: Reader, last: number, taken: number): number {
  let found = last;
  for (let at = last; at < taken; at++) {
    const inside = reader.form(at) === ',' || reader.isNumber(at) || goesOn(reader, at - 1, at);
    if (!inside || reader.lineStart(at)) break;
    if (addressWords.has(reader.key(at))) found = at + 1;
    else if (found === at && (reader.isNumber(at) || reader.form(at).length === 1) && reader.form(at) !== ',')
      found = at + 1;
    else if (reader.form(at) !== ',' && !addressJoins.has(reader.key(at))) break;
  }
  return found;
}

/** One past the head noun that a name goes on to: "Grace | Home", "ganga | hosiery works", "Harness | walk-in centre". */
function headTo(reader: Reader, type: SpanType, last: number, taken: number): number {
  let found = last;
  // "St. Xavier's"
  if (last < taken && /^['’]s$/.test(reader.form(last)) && hasSaint(reader, last)) found = ++last;
  for (let at = last; at < taken && (goesOn(reader, at - 1, at) || reader.form(at) === '-'); at++) {
    if (reader.has(at, BIT_KIN) || (type === 'place' && notOfPlaces.has(reader.key(at)))) break;
    const key = reader.key(at);
    if (reader.has(at, BIT_ORG_HEAD) || moreHeads.has(key)) found = at + 1;
    else if (
      reader.form(at) !== '-' &&
      !inFirms.has(key) &&
      (reader.has(at, BIT_COMMON | BIT_TALK) || !reader.capital(at))
    )
      break;
  }
  return found;
}

function hasSaint(reader: Reader, last: number): boolean {
  return [2, 3].some((back) => /^(?:st|saint|sr)$/.test(reader.key(last - back)));
}
