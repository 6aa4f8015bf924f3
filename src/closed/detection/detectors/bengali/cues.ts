import { isWordOfTalk } from '../../words/romanised-words.ts';
import { SCRIPT_BENG, SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import { BENGALI_CUE, lexemeAt } from '../../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_PLACE,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  BIT_WHERE,
} from '../../words/lexicon.ts';
import { BESIDE_NAMES } from '../../lexicon/bengali.ts';
import {
  BENGALI_EVERYDAY_GIVEN,
  BENGALI_GIVEN,
  BENGALI_GIVEN_LATIN,
  BENGALI_TOWNS,
} from '../../lexicon/bengali-names.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import { lookAtWords, type Look } from './looks.ts';
import { BESIDE_OTHERS, LISTED_PLACE, NAMES_NOBODY, isUncommon, possibleName } from '../names/possible.ts';

/**
 * Names in Bengali talk that a small sign beside them tells: a case ending set off by a dash ("সুশীলন-এর"), a name of the lists,
 * "ওরফে" between two, who calls ("লোকে বলে কনু।"), what is passed through on the way ("হিলি দিয়ে পার").
 */
export const bengaliCues: Detector = {
  id: 'bengali-cues',
  run: (view) => lookAtWords(view, BENGALI_CUE, LOOKS),
};

const LOOKS: readonly Look[] = [
  [isGiven, listed],
  [(reader, i) => reader.latin(i) && TOWNS.has(townOf(reader, i)), town],
  [(reader, i) => ENDINGS.has(reader.form(i)), setOff],
  [(_reader, _i, key) => ALIAS.has(key), alias],
  [(_reader, _i, key) => SAID.has(key), calledBy],
  [(_reader, _i, key) => THROUGH.has(key), passed],
  [(_reader, _i, key) => SAINTS.has(key), saint],
  [(_reader, _i, key) => OF_THE_GULF.has(key), ofTheGulf],
  [(_reader, _i, key) => ROLES.has(key), afterRole],
  [isLetter, lettered],
];

const BESIDE = keysOf(BESIDE_NAMES);
const inBengali = possibleName(SCRIPT_BENG, 2, BESIDE, NAMES_NOBODY);
const inLatin = possibleName(SCRIPT_LATN, 3, new Set(), NAMES_NOBODY);
const mayName = (reader: Reader, i: number): boolean =>
  reader.latin(i) ? inLatin(reader, i) && !isWordOfTalk(reader, i) : inBengali(reader, i);

const GIVEN = keysOf(`${BENGALI_GIVEN} ${BENGALI_GIVEN_LATIN}`);
const EVERYDAY = keysOf(BENGALI_EVERYDAY_GIVEN);

/** Whether a form, with or without a case ending, is a given name of the lists. */
function isGiven(reader: Reader, i: number): boolean {
  return lexemeAt(reader.view, i).forms.some((form) => GIVEN.has(form) || EVERYDAY.has(form));
}

/** What a name of the lists needs beside it where it is a word as well. */
const BESIDE_A_NAME = BIT_KIN | BIT_TITLE | BIT_AGENT | BIT_EMPLOYER | BIT_NAME_CUE;
const RELATIONS = keysOf(
  'নাতি নাতনি নাতিন ভাইপো ভাইঝি ভাগ্নে ভাগনা ভাগ্নি ভাগ্নী ভাতিজা ভাতিজি ছেলে পোলা পুত পুয়া পুলা ছাওয়াল মেয়ে মাইয়া বেটি বেটা স্বামী জামাই ভাই বোন বইন মা বাবা বাপ আব্বা আম্মা দেবর ননদ শ্বশুর শাশুড়ি মালিক দালাল',
);
const TO_SOMEBODY = /(?:কে|রে|েরে)$/u;
/** What one is or becomes: "ম্যাডাম খুশি হইতেন". */
const BEING = /^(?:হ|অই|ছিল|আছিল|থাক)/u;

function listed(reader: Reader, i: number, out: Finding[]): void {
  const everyday = !lexemeAt(reader.view, i).forms.some((form) => GIVEN.has(form));
  if (reader.latin(i)) {
    if (isWordOfTalk(reader, i)) return;
  } else if (everyday || reader.has(i, BIT_COMMON)) {
    // What a list of the lexicon has is weighed with the rest of what speaks for it.
    if (everyday && (reader.has(i, BIT_GIVEN) || BEING.test(reader.form(i + 1)))) return;
    const before = reader.before(i);
    const beside =
      before === i - 1 &&
      (RELATIONS.has(reader.key(before)) || (reader.has(before, BESIDE_A_NAME) && reader.suffix(before) === 0));
    const after =
      (reader.has(i + 1, BIT_AFTER_NAME | BIT_NAME_CUE | BIT_SURNAME) ||
        (reader.has(i + 1, BIT_GIVEN) && !reader.has(i + 1, BIT_COMMON))) &&
      !reader.lineStart(i + 1);
    if (!beside && !after && !TO_SOMEBODY.test(reader.form(i))) return;
  }
  out.push(
    new Reasons()
      .add(everyday ? 'everyday-name' : 'given-name', 32)
      .finding(reader, i, i, 'person', { doubtful: true, ...((everyday || reader.latin(i)) && BESIDE_OTHERS) }),
  );
}

const ENDINGS = new Set('এর এ কে তে র রে য় থেকে এরা এরই তেই'.split(' ').map((ending) => ending.normalize('NFC')));
const MOST_WORDS = 4;

/** "সুশীলন-এর", "বন্ধু সোশ্যাল ওয়েলফেয়ার-এ": a dash before a case ending sets off a name from it. */
function setOff(reader: Reader, ending: number, out: Finding[]): void {
  const last = ending - 2;
  if (!/^[-‑–]$/.test(reader.form(ending - 1)) || !reader.glued(ending) || !reader.glued(ending - 1)) return;
  if (!reader.isWord(last) || reader.script(last) !== SCRIPT_BENG || reader.form(last).length < 3) return;
  if (reader.has(last, BIT_KIN | BIT_TALK)) return;
  let first = last;
  while (
    last - first < MOST_WORDS &&
    mayName(reader, first - 1) &&
    !reader.lineStart(first) &&
    reader.sameSegment(first - 1, last) &&
    reader.suffix(first - 1) === 0 &&
    !reader.has(first - 1, BIT_TALK) &&
    !isVerbForm(reader.form(first - 1), SCRIPT_BENG)
  )
    first--;
  out.push(new Reasons().add('ending-set-off', 33).finding(reader, first, last, 'organisation'));
}

const ALIAS = keysOf('ওরফে উরফে ওর্ফে orofe urfe orfe');

/** "আসরাফুল হক ওরফে বাপি": what follows is a name, too. */
function alias(reader: Reader, i: number, out: Finding[]): void {
  const name = i + 1;
  if (reader.lineStart(name) || !reader.isWord(name) || !reader.isWord(i - 1)) return;
  out.push(new Reasons().add('alias', 40).finding(reader, i - 1, name, 'person'));
}

const SAID = keysOf('বলে বলত বলতো কয় কইত কইতো কইতে bole bolto koy koito');
/** Who gives somebody a name. */
const CALLERS = keysOf(
  'সবাই সকলে লোকে মানুষ মানুষে মাইনষে কেউ মায়ে বাপে পাড়ায় গ্রামে আমারে আমাকে আমায় মোরে মোক আঁরে ওরে ওকে তারে তাকে sobai shobai loke lokey manushe amake amare ore oke tare take',
);
const CALLING = keysOf('ইয়া এই ওই ya');

/** "কেউ কেউ বলে কনু।", "আমারে কইত ইয়া কুনু।" */
function calledBy(reader: Reader, verb: number, out: Finding[]): void {
  const hailed = CALLING.has(reader.key(verb + 1));
  const name = hailed ? verb + 2 : verb + 1;
  if (reader.lineStart(name) || !reader.isWord(name) || !reader.sameSegment(verb, name)) return;
  if (name + 1 < reader.count && !reader.isMark(name + 1)) return;
  if (!reader.nearKey(verb, verb, CALLERS, 3) || !mayName(reader, name)) return;
  if (!hailed && reader.has(name, BIT_COMMON) && !reader.has(name, BIT_ALSO_WORD)) return;
  out.push(new Reasons().add('called-by', 32).finding(reader, name, name, 'person'));
}

const THROUGH = keysOf('দিয়ে দিয়া দিয়া হয়ে হইয়া diye diya hoye hoya');
const CROSSING = keysOf(
  'পার বর্ডার সীমান্ত ওপার ওপারে পুশব্যাক ঢুকলাম ঢুকছি ফেরত ফিরলাম ফিরেছি ফিরছি আসলাম ভারত ভারতে ইন্ডিয়া par border opare firlam dhuklam india',
);

/** "হিলি দিয়ে পার করেছিল": the place one crosses a border at. */
function passed(reader: Reader, through: number, out: Finding[]): void {
  const place = through - 1;
  if (reader.lineStart(through) || !mayName(reader, place) || reader.suffix(place) > 0) return;
  if (reader.has(place, BIT_WHERE | BIT_TALK) || isVerbForm(reader.form(place), reader.script(place))) return;
  if (!reader.nearKey(place, through, CROSSING, 4)) return;
  if (reader.has(place, BIT_COMMON) && !reader.has(place, BIT_PLACE) && reader.form(place).length > 5) return;
  out.push(new Reasons().add('way', isUncommon(reader, place) ? 36 : 31).finding(reader, place, place, 'place'));
}

const SAINTS = keysOf('সেন্ট সেইন্ট st saint');

/** "সেন্ট ভিনসেন্ট": a school, a home, a church, whether it says so or not. */
function saint(reader: Reader, i: number, out: Finding[]): void {
  const name = reader.form(i + 1) === '.' ? i + 2 : i + 1;
  if (!mayName(reader, name) || reader.lineStart(name) || reader.lineStart(i + 1)) return;
  out.push(new Reasons().add('saint', 36).finding(reader, i, name, 'organisation'));
}

const LETTERS = new Set(
  'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড'
    .split(' ')
    .map((letter) => letter.normalize('NFC')),
);
/** Of so many letters a name is made, or of one fewer where a word follows or "নাম" stands before. */
const LEAST_LETTERS = 3;

function isLetter(reader: Reader, i: number): boolean {
  if (i < 0 || !reader.isWord(i)) return false;
  return reader.latin(i) ? /^[a-zA-Z]$/.test(reader.form(i)) : LETTERS.has(reader.form(i).normalize('NFC'));
}

/** "জে কে ভি", "r g kar": a firm or office that is called by letters. */
function lettered(reader: Reader, first: number, out: Finding[]): void {
  if (isLetter(reader, first - 1)) return;
  let last = first;
  while (isLetter(reader, last + 1) && !reader.lineStart(last + 1)) last++;
  const letters = last - first + 1;
  // Letters and then a number are the number of something; spelled names are told elsewhere.
  if (letters < 2 || letters > 5 || reader.isNumber(last + 1)) return;
  const follows = mayName(reader, last + 1) && !reader.lineStart(last + 1) && !reader.has(last + 1, BIT_TALK);
  const named = reader.nearBefore(first, BIT_NAME_CUE, 1);
  if (letters < LEAST_LETTERS && !follows && !named) return;
  const end = follows && (!reader.has(last + 1, BIT_COMMON) || reader.has(last + 1, BIT_SURNAME)) ? last + 1 : last;
  if (letters < LEAST_LETTERS && end === last && !named) return;
  out.push(new Reasons().add('letters', 32).finding(reader, first, end, 'organisation'));
}

const TOWNS = keysOf(BENGALI_TOWNS);

/** "amake dhaka anlo". */
function town(reader: Reader, i: number, out: Finding[]): void {
  if (!reader.capital(i)) out.push(new Reasons().add('town', 31).finding(reader, i, i, 'place', LISTED_PLACE));
}

/** "dhakay", "kolkatar": a town without its case ending, where it has one. */
function townOf(reader: Reader, i: number): string {
  const key = reader.key(i);
  return TOWNS.has(key) ? key : key.replace(/(?:te|er|e|r|y)$/, '');
}

const OF_THE_GULF = keysOf('আল এল বিন বিনতে উম্মে উম্ম আবু আবু ইবনে al el bin binte umme umm abu');

/** "আল মারাই", "উম্মে খালিদ": what follows is a name, whatever it looks like. */
function ofTheGulf(reader: Reader, i: number, out: Finding[]): void {
  const name = i + 1;
  if (!reader.isWord(name) || reader.lineStart(name) || reader.form(name).length < 3) return;
  if (reader.latin(i) && (reader.capital(i) !== reader.capital(name) || isWordOfTalk(reader, name))) return;
  if (BESIDE.has(reader.key(name))) return;
  out.push(new Reasons().add('of-the-gulf', 33).finding(reader, i, name, 'person'));
}

/** Who or what is named right after, up to the next mark: "এজেন্সি ইউরো ভিশন,", "মালকিন খুন নোই।", "agency the sky air,". */
const ROLES = keysOf(
  'এজেন্সি এজেন্সী এজেন্ট কোম্পানি কোম্পানী হোটেল পার্লার সেলুন ফ্যাক্টরি কারখানা বার ক্লাব এনজিও সংস্থা স্কুল কলেজ হাসপাতাল মালিক মালকিন মনিব কফিল দালাল ম্যানেজার সুপারভাইজার ইনচার্জ ফোরম্যান ঠিকাদার বস মহাজন মুনশি সর্দার আসামি গুন্ডা agency agent company hotel parlour factory karkhana bar club ngo school college hospital malik malkin kofil kafil dalal manager supervisor incharge foreman thikadar boss mohajon munshi sardar',
);
const OFFICE_ROLES = keysOf(
  'এজেন্সি এজেন্সী কোম্পানি কোম্পানী হোটেল পার্লার সেলুন ফ্যাক্টরি কারখানা বার ক্লাব এনজিও সংস্থা স্কুল কলেজ হাসপাতাল agency company hotel parlour factory karkhana bar club ngo school college hospital',
);
/** What is said of somebody after such a word, and names nobody. */
const SAID_OF = keysOf(
  'ভালো ভাল খারাপ বুড়া বুড়ি বুড়ো মানুষ লোক মহিলা বেটা বেটি নাই নেই আছে ছিল আছিল হইল একজন একটা অনেক খুব আর তো ও না কি কী মারা গেছে বন্ধ নিজে নিজেই আমার আমাদের বাঙালি সৌদি ইন্ডিয়ান পাকিস্তানি বাংলাদেশি নেপালি শ্রীলঙ্কান চাইনিজ কোরিয়ান পাঞ্জাবি খালি ধরা আলাদা মানে বলে বলছে কয় কইছে গরিব ধনী রাগী পুলিশ ডাক্তার মাস্টার bhalo kharap buro buri manush lok nai nei ache chilo ekjon ekta onek khub ar to o na ki mara bondho nije bangali saudi indian pakistani bangladeshi nepali chinese korean',
);
const HOTELS = keysOf('হোটেল রেস্টুরেন্ট hotel');
const LONGEST_AFTER_ROLE = 3;

function afterRole(reader: Reader, role: number, out: Finding[]): void {
  let last = role;
  while (last - role <= LONGEST_AFTER_ROLE) {
    const next = last + 1;
    if (next >= reader.count || reader.isMark(next) || reader.lineStart(next)) break;
    const key = reader.key(next);
    if (!reader.isWord(next) || reader.script(next) !== reader.script(role) || SAID_OF.has(key) || BESIDE.has(key))
      return;
    if (reader.latin(next) && isWordOfTalk(reader, next) && key !== 'the') return;
    if (reader.has(next, BIT_KIN) && next === role + 1) return;
    last = next;
  }
  const words = last - role;
  if (words === 0 || words > LONGEST_AFTER_ROLE || /^[:]$/.test(reader.form(last + 1))) return;
  // The verb ends the sentence.
  if (isVerbForm(reader.form(last), reader.script(last)) && !reader.has(last, BIT_GIVEN)) return;
  // One ordinary word alone rather tells what kind it is.
  if (words === 1 && reader.has(last, BIT_COMMON) && !reader.has(last, BIT_ALSO_WORD | BIT_GIVEN)) return;
  const type = OFFICE_ROLES.has(reader.key(role)) ? 'organisation' : 'person';
  // "হোটেল সিক্স সিজনস": a hotel is called so.
  const first = HOTELS.has(reader.key(role)) ? role : role + 1;
  out.push(new Reasons().add('after-role', 32).finding(reader, first, last, type));
}
