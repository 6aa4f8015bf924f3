import namesData from '../data/names.json' with { type: 'json' };
import ordinaryData from '../data/ordinary.json' with { type: 'json' };
import * as english from '../lexicon/english.ts';
import * as organisations from '../lexicon/organisations.ts';
import * as people from '../lexicon/people.ts';
import * as places from '../lexicon/places.ts';
import * as traits from '../lexicon/traits.ts';
import { gazetteerFirstWords } from './gazetteer.ts';
import { MORE_HINDI_GIVEN } from '../lexicon/hindi-more-names.ts';
import { HINDI_GIVEN, HINDI_SURNAMES } from '../lexicon/hindi-names.ts';
import { NEPALI_LAND, NEPALI_RATHER_WORDS, NEPALI_WORDS } from '../lexicon/nepali.ts';
import { FUNCTION_WORDS } from '../lexicon/romanised.ts';
import { foldDevanagari, foldLatin, keyOf } from './normalise.ts';
import { WordTable } from './word-table.ts';

/** What a word may be. A word may be many things at once; detectors weigh them against each other. */
export const BIT_COMMON = 1 << 0;
export const BIT_GIVEN = 1 << 1;
export const BIT_SURNAME = 1 << 2;
export const BIT_PLACE = 1 << 3;
export const BIT_TITLE = 1 << 4;
export const BIT_AFTER_NAME = 1 << 5;
export const BIT_KIN = 1 << 6;
export const BIT_NAME_CUE = 1 << 7;
export const BIT_ORG_HEAD = 1 << 8;
export const BIT_ROAD = 1 << 9;
export const BIT_UNIT = 1 << 10;
export const BIT_COMMUNITY = 1 << 11;
export const BIT_RELIGION = 1 << 12;
export const BIT_ILLNESS = 1 << 13;
export const BIT_OCCUPATION = 1 << 14;
export const BIT_PLACE_NOUN = 1 << 15;
export const BIT_WHERE = 1 << 16;
export const BIT_LIVING = 1 << 17;
export const BIT_AGENT = 1 << 18;
export const BIT_EMPLOYER = 1 << 19;
export const BIT_PARTICLE = 1 << 20;
export const BIT_DISABILITY = 1 << 21;
export const BIT_PREGNANCY = 1 << 22;
export const BIT_SPEECH = 1 << 23;
export const BIT_OFFICE = 1 << 24;
export const BIT_NATIONALITY = 1 << 25;
export const BIT_OF_HEAD = 1 << 26;
/** A name that is also an ordinary word. */
export const BIT_ALSO_WORD = 1 << 27;
/** An ordinary word of talk: of romanised Hindi, Nepali or Bengali, told by `isTalk` in whatever spelling; of Nepali in its own script. */
export const BIT_TALK = 1 << 28;
/** What the land and a town are made of ("hill", "crossroads"), after which Nepali names its places. */
export const BIT_LAND = 1 << 29;

const NAME_BITS = BIT_GIVEN | BIT_SURNAME | BIT_PLACE | BIT_ALSO_WORD;

let table: WordTable | undefined;
let alike: WordTable | undefined;
let talk: WordTable | undefined;
let kin: Map<string, string> | undefined;
let placeNouns: Map<string, string> | undefined;
let organisationHeads: Map<string, string> | undefined;

function mark(map: WordTable, list: Iterable<string>, bit: number): void {
  for (const key of list) map.set(key, map.get(key) | bit);
}

function keysOf(text: string): string[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => keyOf(word));
}

function roles(source: Readonly<Record<string, string>>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [role, words] of Object.entries(source))
    for (const key of keysOf(words)) if (!map.has(key)) map.set(key, role);
  return map;
}

function build(): WordTable {
  const map = new WordTable();
  map.mark(ordinaryData.latn, BIT_COMMON);
  map.mark(ordinaryData.native, BIT_COMMON);
  map.mark(ordinaryData.alsoNames, BIT_ALSO_WORD);
  for (const list of [namesData.givenLatn, namesData.givenDeva, namesData.givenBeng]) map.mark(list, BIT_GIVEN);
  mark(map, keysOf(people.MORE_GIVEN), BIT_GIVEN);
  mark(map, keysOf(`${HINDI_GIVEN} ${MORE_HINDI_GIVEN}`), BIT_GIVEN);
  mark(map, keysOf(HINDI_SURNAMES), BIT_SURNAME);
  for (const list of [namesData.surnameLatn, namesData.surnameDeva, namesData.surnameBeng]) map.mark(list, BIT_SURNAME);
  mark(
    map,
    keysOf(english.IRREGULAR).filter((key) => (map.get(key) & (BIT_GIVEN | BIT_SURNAME)) === 0),
    BIT_COMMON,
  );
  mark(map, gazetteerFirstWords(), BIT_PLACE);
  mark(map, keysOf(people.TITLES), BIT_TITLE);
  mark(map, keysOf(people.AFTER_NAMES), BIT_AFTER_NAME);
  mark(map, keysOf(people.NAME_CUES), BIT_NAME_CUE);
  mark(map, keysOf(people.SPEECH), BIT_SPEECH);
  mark(map, keysOf(people.AGENT_WORDS), BIT_AGENT);
  mark(map, keysOf(people.EMPLOYER_WORDS), BIT_EMPLOYER);
  mark(map, keysOf(people.PARTICLES), BIT_PARTICLE);
  mark(map, [...kinRoles().keys()], BIT_KIN);
  mark(map, [...placeNounKinds().keys()], BIT_PLACE_NOUN);
  mark(map, keysOf(places.WHERE), BIT_WHERE);
  mark(map, keysOf(places.LIVING), BIT_LIVING);
  mark(map, keysOf(places.ROADS), BIT_ROAD);
  mark(map, keysOf(places.UNITS), BIT_UNIT);
  mark(map, [...organisationKinds().keys()], BIT_ORG_HEAD);
  mark(map, keysOf(organisations.OF_HEADS), BIT_OF_HEAD);
  mark(map, keysOf(traits.COMMUNITIES), BIT_COMMUNITY);
  mark(map, keysOf(traits.RELIGIONS), BIT_RELIGION);
  mark(map, keysOf(traits.ILLNESSES), BIT_ILLNESS);
  mark(map, keysOf(traits.DISABILITIES), BIT_DISABILITY);
  mark(map, keysOf(traits.PREGNANCIES), BIT_PREGNANCY);
  mark(map, keysOf(traits.OFFICES), BIT_OFFICE);
  mark(map, keysOf(traits.OCCUPATIONS), BIT_OCCUPATION);
  mark(map, keysOf(NEPALI_RATHER_WORDS), BIT_COMMON | BIT_TALK | BIT_ALSO_WORD);
  mark(map, keysOf(NEPALI_LAND), BIT_COMMON | BIT_LAND);
  for (const key of keysOf(NEPALI_WORDS)) {
    const bits = map.get(key);
    if ((bits & (BIT_GIVEN | BIT_SURNAME)) === 0) map.set(key, bits | BIT_COMMON | BIT_TALK);
  }
  const nations = keysOf(traits.NATIONALITIES);
  mark(map, nations, BIT_NATIONALITY);
  mark(
    map,
    nations.map((key) => `${key}s`),
    BIT_NATIONALITY,
  );
  mark(
    map,
    keysOf(traits.RELIGIONS)
      .filter((key) => /^[a-z]+$/.test(key))
      .map((key) => `${key}s`),
    BIT_RELIGION,
  );
  for (const key of keysOf(FUNCTION_WORDS)) map.set(key, (map.get(key) & ~NAME_BITS) | BIT_COMMON);
  return map.close();
}

/** The bits of a key made by `keyOf`; 0 for an unknown word. */
export function bitsOf(key: string): number {
  table ??= build();
  return table.get(key);
}

/** The bits of what sounds like a word of Devanagari that is in no list as it is written ("सकुन्तला" for "शकुन्तला"). */
export function soundBitsOf(form: string): number {
  if (!alike) {
    alike = new WordTable();
    table ??= build();
    for (let number = 0; number < table.size; number++) {
      const bits = table.valueAt(number);
      if ((bits & ~BIT_COMMON) === 0) continue;
      const key = table.word(number);
      if (/^[\u0900-\u097f]{3,}$/u.test(key)) mark(alike, [foldDevanagari(key)], bits);
    }
  }
  return alike.get(foldDevanagari(form));
}

/** Whether a key in Latin letters is an ordinary word of romanised speech. */
export function isTalk(key: string): boolean {
  if (!talk) {
    talk = new WordTable();
    talk.mark(ordinaryData.talk, BIT_TALK);
  }
  return talk.has(foldLatin(key));
}

export function kinRoles(): ReadonlyMap<string, string> {
  kin ??= roles(people.KIN);
  return kin;
}

export function placeNounKinds(): ReadonlyMap<string, string> {
  placeNouns ??= roles(places.PLACE_NOUNS);
  return placeNouns;
}

export function organisationKinds(): ReadonlyMap<string, string> {
  organisationHeads ??= roles(organisations.ORGANISATION_HEADS);
  return organisationHeads;
}
