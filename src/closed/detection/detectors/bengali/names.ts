import { isWordOfTalk } from '../../words/romanised-words.ts';
import { SCRIPT_BENG, SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import { BENGALI_NAME } from '../../words/lexemes.ts';
import {
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TITLE,
  bitsOf,
} from '../../words/lexicon.ts';
import { BESIDE_NAMES } from '../../lexicon/bengali.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import { lookAtWords, type Look } from './looks.ts';
import { AFTER_RELATION, NAMES_NOBODY, isUncommon, possibleName } from '../names/possible.ts';

/** Names in Bengali talk that stand where only names stand: before "নামে এক", before "বলে ডাকে", before "সাহেব", glued to "দি" and "বাবু". */
export const bengaliNames: Detector = {
  id: 'bengali-names',
  run: (view) => lookAtWords(view, BENGALI_NAME, LOOKS),
};

const LOOKS: readonly Look[] = [
  [(_reader, _i, key) => SAYING.has(key), whoSpeaks],
  [(_reader, _i, key) => NAMED.has(key) || SO_CALLED.has(key), beforeNamed],
  [(_reader, _i, key) => CALLED.has(key), called],
  [(reader, i, key) => ADDRESS.has(key) || ADDRESS.has(reader.stem(i)), beforeAddress],
  [(reader, i) => reader.has(i, BIT_KIN) && reader.suffix(i) === 0, afterKin],
  [(reader, i) => reader.has(i, BIT_COMMON) && !reader.has(i, BIT_GIVEN | BIT_SURNAME), enumerated],
  [(_reader, _i, key) => OPENING.has(key), untilMark],
  [(reader, i) => reader.has(i, BIT_SURNAME), beforeSurname],
  [(reader, i) => !reader.has(i, BIT_GIVEN | BIT_KIN | BIT_TITLE) && GLUED.test(reader.form(i)), glued],
];

const NAMED = keysOf('নামে নামের নামর নামক নামো name namer namok naame');
/** "মাই চয়েসেস বলে একটা এনজিও": what is followed by "one". */
const SO_CALLED = keysOf('বলে বইলা bole boila');
const ONE = keysOf(
  'এক একটা একটি একজন একডা এক্কান একখান একগা কেউ কোনো আরেক আরেকটা আরেকজন আমাগো আমাদের আমার ওই সেই যে ek ekta ekti ekjon arek arekta arekjon amago amader amar oi',
);
const CALLED = keysOf(
  'ডাকে ডাকত ডাকতো ডাকতেন ডাকেন ডাকতাম ডাকি ডাহে ডাকছে ডাইকত ডাইকতো dake daake dakto dakten daken daktam daki daikto',
);
const CALLING = keysOf('বলে বইলা বলেই কইয়া কয়া কইরা করে হিসাবে নামে নামেই bole boila kore koira name');
/** Who calls, near a name that somebody is called by. */
const CALLERS = keysOf(
  'সবাই সকলে লোকে মানুষ মাইনষে মায়ে মা বাপে বাবা আব্বা বাড়িতে বাড়িত গ্রামে গ্রামের পাড়ার আমারে আমাকে আমায় নাম ডাকনাম ওরে তারে sobai shobai loke lokey maye ma baba barite gramer amake amare ore',
);
const ADDRESS = keysOf(
  `সাহেব সাব ছাব সায়েব আপা আফা আপু ভাই বাই ভাইজান ভাইয়া দিদি দি দাদা দা বৌদি বউদি মাসি মাসিমা পিসি কাকা কাকু কাকিমা কাকি জেঠি জেঠু মামা মামি চাচা চাচি চাচী খালা খালু ফুপু নানি নানা দাদি দাদু বাবু স্যার ছার ম্যাডাম ম্যাম মেম হাজী হাজি হুজুর মাস্টার মাষ্টার ডাক্তার উকিল মেম্বার চেয়ারম্যান দালাল আদম মোড়ল মাতব্বর মাঝি মিস্ত্রি মিস্ত্রী ঠিকাদার কন্ট্রাক্টর সওদাগর কবিরাজ মহাজন সর্দার সর্দারনী আন্টি আংকেল আঙ্কেল সিস্টার ফাদার টিচার দারোগা ড্রাইভার মেমসাহেব বিবিসাব দিদিমণি বাড়িওয়ালা বাড়িওয়ালি বাইদেউ পাজি পাজী কমিশনার মামু পিসে মেসো মশাই জেঠিমা দিদা দাদাজি সরপঞ্চ মুন্সি কমরেড আক্কা আম্মা চেয়ারম্যান`,
);
/** Forms of address that even an ordinary word before them is the name of. */
const SURE_ADDRESS = keysOf('সাহেব বৌদি বউদি দালাল বাবু স্যার ম্যাডাম আপা দিদি মেম্বার আদম পাজি পাজী বাইদেউ আক্কা');
const BESIDE = keysOf(BESIDE_NAMES);
const inBengali = possibleName(SCRIPT_BENG, 2, BESIDE, NAMES_NOBODY | BIT_PLACE_NOUN);
const inLatin = possibleName(SCRIPT_LATN, 3, new Set(), NAMES_NOBODY | BIT_PLACE_NOUN);
const mayName = (reader: Reader, i: number): boolean =>
  reader.latin(i) ? inLatin(reader, i) && !isWordOfTalk(reader, i) : inBengali(reader, i);

/** "নদী নামে একটা মেয়ে", "রঞ্জিত চিসিম নামে এক লোক". */
function beforeNamed(reader: Reader, cue: number, out: Finding[]): void {
  const last = cue - 1;
  if (!ONE.has(reader.key(cue + 1)) || reader.lineStart(cue) || !mayName(reader, last)) return;
  const first = mayName(reader, last - 1) && isUncommon(reader, last - 1) && !reader.lineStart(last) ? last - 1 : last;
  out.push(new Reasons().add('named', isUncommon(reader, last) ? 44 : 34).finding(reader, first, last, 'person'));
}

/** "আমি মালতী বলছি", "ami malati bolchi": who says that she speaks. */
function whoSpeaks(reader: Reader, verb: number, out: Finding[]): void {
  const last = verb - 1;
  if (reader.lineStart(verb) || !mayName(reader, last)) return;
  const first = mayName(reader, last - 1) && !SELF.has(reader.key(last - 1)) ? last - 1 : last;
  if (!SELF.has(reader.key(first - 1)) || isVerbForm(reader.form(last), reader.script(last))) return;
  out.push(new Reasons().add('who-speaks', 36).finding(reader, first, last, 'person'));
}
const SAYING = keysOf('বলছি বলতেছি কইতাছি কইতেছি কইছি বলছিলাম bolchi bolsi boltesi boltechi koitasi koitesi');
const SELF = keysOf('আমি মুই আঁই হামি ami mui');

/** "মনু বলে ডাকে", "মায়ে ডাকত ফেলানি,". */
function called(reader: Reader, verb: number, out: Finding[]): void {
  const linked = CALLING.has(reader.key(verb - 1));
  const last = linked ? verb - 2 : verb - 1;
  if (!reader.lineStart(verb) && mayName(reader, last)) {
    if (isUncommon(reader, last) || linked || reader.nearKey(last, last, CALLERS, 3))
      out.push(new Reasons().add('called', isUncommon(reader, last) ? 36 : 32).finding(reader, last, last, 'person'));
    return;
  }
  const next = verb + 1;
  const closes = next + 1 >= reader.count || reader.isMark(next + 1);
  if (closes && !reader.lineStart(next) && reader.sameSegment(verb, next) && mayName(reader, next))
    out.push(new Reasons().add('called', 33).finding(reader, next, next, 'person'));
}

/** "মল্লিক সাহেব", "লাইজু আপা": what stands before a form of address. */
function beforeAddress(reader: Reader, address: number, out: Finding[]): void {
  const name = address - 1;
  if (reader.lineStart(address) || !mayName(reader, name)) return;
  const known = !isUncommon(reader, name);
  // "অফিসের আপা", "দেশি ভাই": whose she is, or what he is like.
  if (known && (!SURE_ADDRESS.has(reader.stem(address)) || /(?:র|ি|ে|া)$/u.test(reader.form(name)))) return;
  if (reader.suffix(name) > 0) return;
  out.push(new Reasons().add('before-address', known ? 31 : 38).finding(reader, name, address, 'person'));
}

/** "প্রবীর চ্যাটার্জি": an ordinary word before a surname is a given name here. */
function beforeSurname(reader: Reader, surname: number, out: Finding[]): void {
  const name = surname - 1;
  if (reader.lineStart(surname) || reader.has(surname, BIT_GIVEN | BIT_KIN) || !mayName(reader, name)) return;
  if (reader.has(name, BIT_GIVEN | BIT_SURNAME) || !reader.has(name, BIT_COMMON) || reader.suffix(name) > 0) return;
  if (reader.has(surname, BIT_COMMON | BIT_ALSO_WORD)) return;
  out.push(new Reasons().add('before-surname', 33).finding(reader, name, surname, 'person'));
}

/** What a name of several words follows, up to the next mark: "কোম্পানির নাম ক্লাসিক ফ্যাশন,", "গ্রাম খামার মনোহরপুর,". */
const OPENING = keysOf('নাম নামটা নামডা গ্রাম গেরাম গাঁও পাড়া মহল্লা ডাকঘর পোস্ট থানা উপজেলা জেলা ইউনিয়ন মৌজা সাং');
const OFFICES = keysOf(
  'কোম্পানির অফিসের এজেন্সির স্কুলের হাসপাতালের দোকানের হোটেলের ফ্যাক্টরির কারখানার গার্মেন্টসের পার্লারের সমিতির দলের সংস্থার এনজিওর বাগানের মিলের মাদ্রাসার কলেজের থানার হোমের সেন্টারের',
);
const NO_PART = keysOf(
  'না নাই নেই নাইকা ছিল আছিল আছে হইল হলো হয় মনে জানি জানে কি কী আর তো ও বা দিয়া দিয়ে থেকে থেইকা শুনে শুনছি বললেই বলব কমু কইতাম লেখা লেখেন বলেন একই এইটা ওইটা এইডা ওইডা যা যে সে উনি আমি দিছে রাখছি রাখছে রাখা আসলে মানে করে করি ভালো ডাকনাম আলাদা বদল বদলায়া বদলে ভুল ঠিক কইরা',
);
const MOST_WORDS = 4;

function untilMark(reader: Reader, cue: number, out: Finding[]): void {
  const name = reader.has(cue, BIT_NAME_CUE);
  let last = cue;
  let company = OFFICES.has(reader.key(cue - 1));
  while (last - cue <= MOST_WORDS) {
    const next = last + 1;
    if (next >= reader.count || reader.isMark(next) || reader.lineStart(next)) break;
    if (!reader.isWord(next) || reader.script(next) !== SCRIPT_BENG) return;
    if (NO_PART.has(reader.key(next)) || BESIDE.has(reader.key(next)) || reader.has(next, BIT_SPEECH | BIT_NAME_CUE))
      return;
    if (isVerbForm(reader.form(next), SCRIPT_BENG) && !reader.has(next, BIT_GIVEN | BIT_SURNAME)) return;
    if (reader.has(next, BIT_ORG_HEAD)) company = true;
    last = next;
  }
  const length = last - cue;
  if (length < 2 || length > MOST_WORDS) return;
  const first = cue + 1;
  if (reader.has(first, BIT_KIN) && !company) return;
  const type = company ? 'organisation' : name ? 'person' : 'place';
  out.push(new Reasons().add('after-its-noun', 34).finding(reader, first, last, type));
}

/** "বাপ কাসেম বয়াতি", "স্বামী নান্নু মাঝি": two words after a relation, of which one at least is a name or unknown. */
function afterKin(reader: Reader, kin: number, out: Finding[]): void {
  const [first, last] = [kin + 1, kin + 2];
  if (reader.lineStart(first) || reader.lineStart(last) || !reader.sameSegment(kin, last)) return;
  if (!mayName(reader, first) || !mayName(reader, last) || reader.suffix(first) > 0) return;
  if (isVerbForm(reader.form(first), SCRIPT_BENG) || NO_PART.has(reader.key(first)) || NO_PART.has(reader.key(last)))
    return;
  const named = reader.has(last, BIT_SURNAME) || (reader.bits(last) === 0 && reader.has(first, BIT_GIVEN));
  const closes = last + 1 >= reader.count || reader.isMark(last + 1);
  if (named || (closes && reader.bits(last) === 0))
    out.push(new Reasons().add('after-relation', 34).finding(reader, first, last, 'kin-name', AFTER_RELATION));
}

/** "হ্যাপি, রওশন, কাজলী": an ordinary word between names of a list. */
function enumerated(reader: Reader, i: number, out: Finding[]): void {
  if (!mayName(reader, i)) return;
  if (reader.form(i - 1) !== ',' || !/^(?:,|আর|ও|ar|o)$/u.test(reader.form(i + 1)) || NO_PART.has(reader.key(i)))
    return;
  if (isVerbForm(reader.form(i), SCRIPT_BENG)) return;
  const name = (j: number): boolean =>
    reader.sameSegment(i, j) && reader.has(j, BIT_GIVEN) && !reader.has(j, BIT_COMMON);
  if (name(i + 2) || (reader.form(i - 3) === ',' && name(i - 2)))
    out.push(new Reasons().add('among-names', 32).finding(reader, i, i, 'person'));
}

const GLUED = /^(.{2,12}?)(বেন|আম্মা|আক্কা|দিদি|দি|দাদা|দা|বাবু|বৌদি|বউদি|মাসি|কাকু|কাকা|সাহেব|আপা|ভাই)(?:র|রা|রে|কে|ের|দের|ও|ই)?$/u;
const CERTAIN = /^(?:বাবু|বৌদি|বউদি|মাসি|সাহেব)$/;

/** "অনিমাদি", "ঘোষবাবু": a form of address written on to the name. */
function glued(reader: Reader, i: number, out: Finding[]): void {
  const match = GLUED.exec(reader.form(i));
  if (!match) return;
  const bits = bitsOf(keyOf(match[1] as string));
  const named = (bits & (BIT_GIVEN | BIT_SURNAME)) !== 0 && (bits & BIT_COMMON) === 0;
  if (named || (bits === 0 && CERTAIN.test(match[2] as string) && !reader.has(i, BIT_COMMON)))
    out.push(new Reasons().add('glued-address', named ? 40 : 33).finding(reader, i, i, 'person'));
}
