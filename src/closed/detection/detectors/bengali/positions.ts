import { SCRIPT_BENG, type Detector, type Finding } from '../../document.ts';
import { BESIDE_NAMES } from '../../lexicon/bengali.ts';
import { FORM_LABELS, OF_A_NATION, PERSON_ROLES } from '../../lexicon/bengali-talk.ts';
import { SYLLABLES_OF_NAMES } from '../../lexicon/bengali-names.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { isCountryName } from '../../words/gazetteer.ts';
import { BENGALI_POSITION, lexemeAt } from '../../words/lexemes.ts';
import {
  BIT_AGENT,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import { BESIDE_OTHERS, NAMES_NOBODY, possibleName } from '../names/possible.ts';
import { lookAtWords, type Look } from './looks.ts';

/**
 * Names in Bengali talk by where they stand: behind the colon of a form ("নিয়োগকর্তা: টপ গ্লোব"), behind the country somebody is of
 * ("কেনিয়ার মার্সি"), behind what somebody does ("লাইন চিফ দিলানি"), and names of two short parts ("কা হো", "আয়ে আয়ে").
 */
export const bengaliPositions: Detector = {
  id: 'bengali-positions',
  run: (view) => lookAtWords(view, BENGALI_POSITION, LOOKS),
};

const LABELS = new Map<string, SpanType>(
  Object.entries(FORM_LABELS).flatMap(([type, words]) => [...keysOf(words)].map((key) => [key, type as SpanType])),
);
const NATIONS = keysOf(OF_A_NATION);
const ROLES = keysOf(PERSON_ROLES);
const SYLLABLES = keysOf(SYLLABLES_OF_NAMES);

const LOOKS: readonly Look[] = [
  [(_reader, _i, key) => LABELS.has(key), labelled],
  [ofNation, fromAbroad],
  [(_reader, _i, key) => ROLES.has(key), inRole],
  [(_reader, _i, key) => SYLLABLES.has(key), inSyllables],
];

const BESIDE = keysOf(BESIDE_NAMES);
const inBengali = possibleName(SCRIPT_BENG, 3, BESIDE, NAMES_NOBODY);
/** A word that no list has, or only as a name, and that is no verb. */
function isName(reader: Reader, i: number): boolean {
  return (
    reader.follows(i) &&
    inBengali(reader, i) &&
    !reader.has(i, BIT_COMMON | BIT_TALK) &&
    !isVerbForm(reader.form(i), SCRIPT_BENG)
  );
}

/** The same of a word that no list has at all. */
function isNew(reader: Reader, i: number): boolean {
  return isName(reader, i) && reader.bits(i) === 0;
}

const LONGEST_VALUE = 7;
/** What says in a form that there is nothing to say. */
const NOTHING = keysOf(
  'নেই নাই না হ্যাঁ হ্যা জানা অজানা অজ্ঞাত প্রযোজ্য নয় অনুল্লেখিত নিজে নিজেই একজন এক একা ভালো খারাপ স্বাভাবিক সুস্থ মৃত জীবিত আছে ছিল গৃহকর্মী গৃহিণী',
);

/** "নিয়োগকর্তা: টপ গ্লোব ম্যানুফ্যাকচারিং। ": what stands between a label's colon and the next mark. */
function labelled(reader: Reader, label: number, out: Finding[]): void {
  if (reader.form(label + 1) !== ':' || reader.lineStart(label + 1)) return;
  const first = label + 2;
  let last = label + 1;
  while (last - first < LONGEST_VALUE && reader.follows(last + 1)) last++;
  if (last < first || last - first >= LONGEST_VALUE) return;
  for (let i = first; i <= last; i++)
    if (NOTHING.has(reader.key(i)) || reader.has(i, BIT_SPEECH) || isPlainVerb(reader, i)) return;
  const type = LABELS.get(reader.key(label)) as SpanType;
  out.push(new Reasons().add('label', 34).finding(reader, first, last, type));
}

function isPlainVerb(reader: Reader, i: number): boolean {
  return isVerbForm(reader.form(i), SCRIPT_BENG) && !reader.has(i, BIT_GIVEN | BIT_SURNAME);
}

/** "কেনিয়ার", "চীনের", "নেপালি": of a country. */
function ofNation(reader: Reader, i: number, key: string): boolean {
  return NATIONS.has(key) || lexemeAt(reader.view, i).forms.some((form) => form !== key && isCountryName(form));
}

/** "কেনিয়ার মার্সি", "চীনের শাও ইয়ান": who is of a country. */
function fromAbroad(reader: Reader, nation: number, out: Finding[]): void {
  const first = nation + 1;
  if (!isNew(reader, first)) return;
  const last = reader.suffix(first) === 0 && isName(reader, first + 1) ? first + 1 : first;
  out.push(new Reasons().add('from-abroad', 31).finding(reader, first, last, 'person', BESIDE_OTHERS));
}

/** "লাইন চিফ দিলানি শ্রীলঙ্কার": who somebody is, before a word of no list. */
function inRole(reader: Reader, role: number, out: Finding[]): void {
  const first = role + 1;
  if (reader.suffix(role) > 0 || !isNew(reader, first)) return;
  const last = reader.suffix(first) === 0 && isName(reader, first + 1) ? first + 1 : first;
  out.push(new Reasons().add('in-role', 32).finding(reader, first, last, 'person', BESIDE_OTHERS));
}

const BEFORE_A_NAME = BIT_KIN | BIT_TITLE | BIT_AGENT | BIT_EMPLOYER | BIT_NAME_CUE;
const NAMED = keysOf('নামে নামের নামর নামক');
const MOST_PARTS = 4;

/** "কা হো", "আহ কং", "আয়ে আয়ে": two such syllables or more, of which not every one is a word of Bengali, or where names stand. */
function inSyllables(reader: Reader, first: number, out: Finding[]): void {
  if (reader.follows(first) && SYLLABLES.has(reader.key(first - 1))) return;
  let last = first;
  while (last - first < MOST_PARTS - 1 && reader.follows(last + 1) && SYLLABLES.has(bare(reader, last + 1))) last++;
  if (last === first) return;
  let rare = 0;
  for (let i = first; i <= last; i++) if (!reader.has(i, BIT_COMMON | BIT_TALK)) rare++;
  const before = reader.before(first);
  const led =
    before === first - 1 &&
    (reader.has(before, BEFORE_A_NAME) ||
      ROLES.has(reader.key(before)) ||
      ofNation(reader, before, reader.key(before)));
  if (rare === 0 && !led && !NAMED.has(reader.key(last + 1))) return;
  out.push(new Reasons().add('syllables', 33).finding(reader, first, last, 'person'));
}

/** A syllable without its case ending. */
function bare(reader: Reader, i: number): string {
  const { key, forms } = lexemeAt(reader.view, i);
  return SYLLABLES.has(key) ? key : (forms.find((form) => SYLLABLES.has(form)) ?? key);
}
