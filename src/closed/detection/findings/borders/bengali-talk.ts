import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { isWordOfTalk } from '../../words/romanised-words.ts';
import { SCRIPT_BENG } from '../../document.ts';
import type { Candidate } from '../candidates.ts';
import { lexemeAt } from '../../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../../words/lexicon.ts';
import { BESIDE_NAMES } from '../../lexicon/bengali.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { moveTo, type Room } from './room.ts';
import { isVerbForm } from '../../words/verb-forms.ts';

const PEOPLE: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent']);
const OFFICES: ReadonlySet<SpanType> = new Set<SpanType>(['organisation', 'agent', 'employer']);
const OFFICES_TO_BE: ReadonlySet<SpanType> = new Set<SpanType>([...OFFICES, 'detail']);
const NAMES: ReadonlySet<SpanType> = new Set<SpanType>([...PEOPLE, ...OFFICES, 'place']);

/** Last parts of names, in both scripts, that are no name of a place or an office. */
const LAST_PARTS = keysOf(
  'উল্লাহ উল্লা উদ্দিন উদ্দীন হক হোসেন হোসাইন আলম ইসলাম রহমান খাতুন বেগম বিবি বানু আক্তার আখতার নাহার নেছা নেসা নিসা বেওয়া রানী রাণী বালা দাসী মিয়া মিঞা আলী সরকার মণ্ডল মন্ডল শেখ সেখ খান চৌধুরী তালুকদার হাওলাদার মোল্লা মুন্সী প্রামাণিক বিশ্বাস দাস রায় পারভীন সুলতানা ইয়াসমিন জাহান ullah uddin haque hoque hossain hosen alam islam rahman khatun begum bibi banu akter akhter nahar nesa beowa rani bala mia miah ali sarkar mondal sheikh khan chowdhury talukdar molla munshi pramanik biswas das roy sultana jahan',
);
/** What is said after a whole name, of a person who is brought in by it. */
const NAMED = keysOf('নামে নামের নামক নামীয় name namer namok');
/** Short words of names of the east and of the Gulf, before the part that is found. */
const LEADS = keysOf('মা উ শা আল এল বিন বিনতে বু ma u al el bin binte');
const LIMITED = keysOf('লিঃ লি লিমিটেড ltd limited pvt প্রাঃ প্রাইভেট');
/** Letters before the noun of a quarter: "lb nagar". */
const INITIALS = /^[b-df-hj-np-tv-z]{2,3}$/;
/** What tells one of a name from another: "ছোট মনির", "মোটা সেলিম". */
const NICKNAMES = keysOf(
  'ছোট বড় মোটা লম্বা কালা কালো ধলা খোঁড়া ল্যাংড়া লেংড়া কানা পাগলা বুইড়া বুড়া choto chhoto boro mota lomba kala kana langra buira',
);
const MOTHER = keyOf('মা');
/** What stands between two parts of one name. */
const INNER = keysOf('বিন বিনতে ইবনে আল ওরফে bin binte ibn ibne al el de of orofe');
const AND = keysOf('ও এন্ড অ্যান্ড o and');
const THE = keysOf('the দ্য দি');
/** Nouns of offices that romanised talk writes with a case ending. */
const HEADS = keysOf(
  'thana hospital college school office court jail camp madrasa factory bazar bazaar market company station girls boys high hat haat bagan colony garments textiles knitting mission church masjid mosjid clinic union shongho sangha somiti fish foods agro',
);
const CASE = /(?:te|er|ke|r|e|y)$/;
const BESIDE = keysOf(BESIDE_NAMES);

/**
 * Of names in Bengali talk often a part is found that lists and rules know; what stands right beside it is the rest: "সাদিয়া জাহান মৌ।",
 * "রশিদ উল্লাহ", "মা শীতলা প্লেসমেন্ট", "banarhat thanar". Widens what was found, in place, over words that belong to nothing
 * else.
 */
export function takeWholeName(reader: Reader, candidate: Candidate, { free, taken, next }: Room): void {
  if (!NAMES.has(candidate.type)) return;
  const inBengali = reader.script(candidate.first) === SCRIPT_BENG;
  if (!inBengali && !(reader.latin(candidate.first) && isBengaliInLatin(reader.view))) return;
  lead(reader, candidate, free);
  join(reader, candidate, next);
  const last = restOf(reader, candidate, taken, inBengali);
  if (last >= candidate.last) moveTo(reader, candidate, candidate.first, last + 1);
}

/** "মা থেন" after "নাম", "মা মনসা দল", "Ain o Salish Kendra". */
function lead(reader: Reader, candidate: Candidate, free: number): void {
  const before = candidate.first - 1;
  if (before < free || !reader.isWord(before) || reader.lineStart(candidate.first)) return;
  if (candidate.start !== reader.start(candidate.first)) return;
  const key = reader.key(before);
  const named =
    PEOPLE.has(candidate.type) &&
    LEADS.has(key) &&
    (reader.has(before - 1, BIT_NAME_CUE) || (key !== MOTHER && reader.has(before - 1, BIT_KIN | BIT_TITLE)));
  const nicknamed = PEOPLE.has(candidate.type) && NICKNAMES.has(key) && !reader.has(before - 1, BIT_KIN);
  const office = OFFICES.has(candidate.type) && (THE.has(key) || (key === MOTHER && !reader.has(before - 1, BIT_KIN)));
  // "Naya Paltan": inside a sentence a capital is part of the name.
  const capital = reader.latin(before) && reader.ownCapital(before) && reader.capital(candidate.first);
  const initials =
    candidate.type === 'place' && reader.latin(before) && INITIALS.test(key) && !isWordOfTalk(reader, before);
  if (!named && !nicknamed && !office && !capital && !initials) return;
  moveTo(reader, candidate, before, candidate.last);
}

/** "খামিস বিন সাঈদ", "আইন ও সালিশ কেন্দ্র": what stands between two findings that are one name. */
function join(reader: Reader, candidate: Candidate, next: Candidate | undefined): void {
  const between = candidate.last;
  // "Cox's Bazar"
  if (
    next &&
    next.type === candidate.type &&
    next.first === between + 1 &&
    /^['’]s$/.test(reader.form(between)) &&
    reader.glued(between)
  ) {
    moveTo(reader, candidate, candidate.first, between + 1);
    return;
  }
  if (!next || next.first !== between + 1 || !reader.isWord(between) || reader.lineStart(next.first)) return;
  const key = reader.key(between);
  const gap =
    OFFICES_TO_BE.has(next.type) &&
    reader.has(next.last - 1, BIT_ORG_HEAD) &&
    reader.end(candidate.last - 1) === candidate.end &&
    reader.suffix(between - 1) === 0 &&
    mayGoOn(reader, between);
  const one = PEOPLE.has(candidate.type) && PEOPLE.has(next.type) && INNER.has(key);
  const office =
    next.type === 'organisation' && AND.has(key) && (reader.capital(candidate.first) || !reader.latin(between));
  if (!one && !office && !gap) return;
  moveTo(reader, candidate, candidate.first, between + 1);
}

/** The last token of what belongs to the name after it, or the token before the end of the candidate. */
function restOf(reader: Reader, candidate: Candidate, taken: number, inBengali: boolean): number {
  const none = candidate.last - 1;
  const next = candidate.last;
  const word = (i: number): boolean =>
    i < taken &&
    reader.isWord(i) &&
    reader.sameSegment(none, i) &&
    !reader.lineStart(i) &&
    reader.script(i) === reader.script(none);
  // "Jadavpur 8B,", "মিরপুর ১১।"
  if (candidate.type === 'place' && next < taken && isQuarter(reader, next) && reader.end(none) === candidate.end)
    return next;
  if (!word(next) || candidate.end !== reader.end(none)) return none;
  if (LIMITED.has(reader.key(next))) return next;
  if (word(next + 1) && LIMITED.has(reader.key(next + 1)) && reader.suffix(none) === 0) return next + 1;
  if (reader.suffix(none) > 0 && !reader.latin(none)) return none;
  if (reader.latin(next) && HEADS.has(headOf(reader.key(next))) && candidate.type !== 'person') return next;
  if (OFFICES.has(candidate.type)) {
    const head = officeEnd(reader, next, word);
    if (head >= next) return head;
  }
  const closed = (i: number): boolean => i + 1 >= reader.count || reader.isMark(i + 1) || reader.lineStart(i + 1);
  if (candidate.type === 'place') {
    const known = reader.has(none, BIT_PLACE) || candidate.last - candidate.first > 1;
    return inBengali && !known && closed(next) && mayGoOn(reader, next) ? next : none;
  }
  if (!PEOPLE.has(candidate.type)) return none;
  if (isLastPart(reader, next)) return next;
  if (word(next + 1) && isLastPart(reader, next + 1) && mayGoOn(reader, next)) return next + 1;
  if (inBengali && /^মা(?:র|রে|কে|য়ে)?$/u.test(reader.form(next)) && !reader.form(none).endsWith('র')) return next;
  // "সাদিয়া জাহান মৌ।": what ends the sentence after a name of two words is its third.
  const closes = next + 1 >= reader.count || reader.isMark(next + 1) || NAMED.has(reader.key(next + 1));
  return inBengali && closes && candidate.last - candidate.first >= 2 && mayGoOn(reader, next) ? next : none;
}

/** "brac learning center": the noun of an office that a name goes on to, over one word at most. */
function officeEnd(reader: Reader, next: number, word: (i: number) => boolean): number {
  if (reader.has(next, BIT_ORG_HEAD)) return next;
  const over = word(next + 1) && reader.has(next + 1, BIT_ORG_HEAD) && !reader.has(next, NO_PART);
  return over && !BESIDE.has(reader.key(next)) && !(reader.latin(next) && isWordOfTalk(reader, next)) ? next + 1 : -1;
}

/** A number of a quarter, at the end of what is said. */
function isQuarter(reader: Reader, i: number): boolean {
  if (reader.isWord(i) || reader.isMark(i) || reader.lineStart(i) || reader.form(i).length > 3) return false;
  return i + 1 >= reader.count || (reader.isMark(i + 1) && !/^[-/:]$/.test(reader.form(i + 1)));
}

function isLastPart(reader: Reader, i: number): boolean {
  return lexemeAt(reader.view, i).forms.some((form) => LAST_PARTS.has(form));
}

const NO_PART = BIT_KIN | BIT_TALK | BIT_TITLE | BIT_NAME_CUE | BIT_AFTER_NAME;

function mayGoOn(reader: Reader, i: number): boolean {
  if (BESIDE.has(reader.key(i)) || reader.has(i, NO_PART) || reader.suffix(i) > 0) return false;
  if (reader.latin(i) && isWordOfTalk(reader, i)) return false;
  if (reader.has(i, BIT_COMMON) && !reader.has(i, BIT_GIVEN | BIT_SURNAME) && reader.form(i).length > 5) return false;
  return !isVerbForm(reader.form(i), reader.script(i));
}

function headOf(key: string): string {
  return HEADS.has(key) ? key : key.replace(CASE, '');
}
