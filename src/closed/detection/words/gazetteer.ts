import data from '../data/places.json' with { type: 'json' };
import type { DetectionLang } from '../document.ts';
import { keptLadder, type Step } from '../findings/ladders.ts';
import { SPELLINGS } from '../lexicon/places.ts';
import { phraseKey } from './normalise.ts';
import { WordTable } from './word-table.ts';
import type { LadderStep } from '../rules.ts';
import { TERMS, UNIT_NAMES } from '../text.ts';

/** One administrative unit or city. `small`: under 20,000 people, never named in what is published. */
export interface Place {
  readonly code: string;
  readonly level: PlaceLevel;
  readonly parent: string;
  readonly names: readonly string[];
  readonly deva: string;
  readonly beng: string;
  readonly small: boolean;
}
export type PlaceLevel = 'country' | 'province' | 'district' | 'city' | 'town' | 'local' | 'village';

/** A place name is looked for over at most this many words. */
const LONGEST_PLACE = 4;
const RANK: Readonly<Record<PlaceLevel, number>> = {
  country: 0,
  province: 1,
  district: 2,
  city: 3,
  town: 4,
  local: 5,
  village: 6,
};

/** Place numbers: units of the list first, then cities of the world. A place is read from its line when it is asked for. */
interface Gazetteer {
  /** Offsets of the lines, in `data.units` and then in `data.world`. */
  readonly lines: Int32Array;
  readonly units: number;
  /** One more than the place of a code. */
  readonly byCode: WordTable;
  /** One more than the place of a key; of several places the number of their list below zero. */
  readonly byKey: WordTable;
  readonly shared: readonly (readonly number[])[];
  /** Every key that begins a name, and how many words such a name has at most. */
  readonly first: WordTable;
  /** Every key that stands in a name after its first word. */
  readonly rest: WordTable;
}

let loaded: Gazetteer | undefined;

function load(): Gazetteer {
  const units = data.units.split('\n');
  const world = data.world.split('\n');
  const lines = new Int32Array(units.length + world.length);
  const byCode = new WordTable();
  const byKey = new WordTable();
  const shared: number[][] = [[]];
  const first = new WordTable();
  const rest = new WordTable();
  const index = (name: string, number: number): void => {
    if (name === '') return;
    const key = phraseKey(name);
    const words = key.split(' ');
    if (key.length < 2 || words.length > LONGEST_PLACE) return;
    const known = byKey.get(key);
    if (known === 0) byKey.set(key, number + 1);
    else if (known < 0) {
      const others = shared[-known] as number[];
      if (!others.includes(number)) others.push(number);
    } else if (known !== number + 1) {
      byKey.set(key, -shared.length);
      shared.push([known - 1, number]);
    }
    first.set(words[0] as string, Math.max(words.length, first.get(words[0] as string)));
    for (let n = 1; n < words.length; n++) rest.set(words[n] as string, 1);
  };
  let at = 0;
  units.forEach((line, number) => {
    lines[number] = at;
    at += line.length + 1;
    const [code = '', , , names = '', deva = '', beng = ''] = line.split('|');
    byCode.set(code, number + 1);
    for (const name of names.split(';')) index(name, number);
    index(deva, number);
    index(beng, number);
  });
  for (const [name, spellings] of Object.entries(SPELLINGS)) {
    const known = byKey.get(phraseKey(name));
    const number = known < 0 ? shared[-known]?.[0] : known > 0 ? known - 1 : undefined;
    if (number !== undefined) for (const spelling of spellings.split(', ')) index(spelling, number);
  }
  at = 0;
  world.forEach((line, i) => {
    lines[units.length + i] = at;
    at += line.length + 1;
    index(line.slice(0, line.lastIndexOf('|')), units.length + i);
  });
  return {
    lines,
    units: units.length,
    byCode: byCode.close(),
    byKey: byKey.close(),
    shared,
    first: first.close(),
    rest: rest.close(),
  };
}

function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

/** Places that were asked for, by number; and those of one name, by key. Then the stores begin anew. */
const KEPT = 8_192;
const read = new Map<number, Place>();
const named = new Map<string, readonly Place[]>();
const chains = new Map<string, readonly Place[]>();

function placeAt(number: number): Place {
  let place = read.get(number);
  if (!place) {
    const { lines, units } = gazetteer();
    const world = number >= units;
    const text = world ? data.world : data.units;
    const from = lines[number] as number;
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    place = world ? cityOf(line, number - units) : unitOf(line);
    if (read.size >= KEPT) read.clear();
    read.set(number, place);
  }
  return place;
}

function unitOf(line: string): Place {
  const [code = '', level = 'village', parent = '', names = '', deva = '', beng = '', small = ''] = line.split('|');
  return { code, level: level as PlaceLevel, parent, names: names.split(';'), deva, beng, small: small !== '' };
}

function cityOf(line: string, i: number): Place {
  const bar = line.lastIndexOf('|');
  return {
    code: `w${i}`,
    level: 'city',
    parent: line.slice(bar + 1),
    names: [line.slice(0, bar)],
    deva: '',
    beng: '',
    small: false,
  };
}

/** Every key that begins a place name. */
export function gazetteerFirstWords(): Iterable<string> {
  return gazetteer().first.words();
}

/** How many words a place name that begins with this key has at most; 0 where none does. */
export function wordsOfPlacesFrom(key: string): number {
  return gazetteer().first.get(key);
}

/** Whether names of places go on with this key. */
export function isInsidePlaces(key: string): boolean {
  return gazetteer().rest.has(key);
}

const NONE: readonly Place[] = [];

/** The places of that name, largest level first. The key is that of `phraseKey`. */
export function placesNamed(key: string): readonly Place[] {
  const { byKey, shared } = gazetteer();
  const known = byKey.get(key);
  if (known === 0) return NONE;
  let places = named.get(key);
  if (!places) {
    places = (known > 0 ? [known - 1] : (shared[-known] as readonly number[]))
      .map(placeAt)
      .sort((a, b) => RANK[a.level] - RANK[b.level] || (a.code < b.code ? -1 : 1));
    if (named.size >= KEPT) named.clear();
    named.set(key, places);
  }
  return places;
}

/** Whether a key, of one word or several, is the name of a country. */
export function isCountryName(key: string): boolean {
  return placesNamed(key)[0]?.level === 'country';
}

export function placeByCode(code: string): Place | undefined {
  const { byCode, units, lines } = gazetteer();
  const known = byCode.get(code);
  const number = known > 0 ? known - 1 : /^w\d+$/.test(code) ? units + Number(code.slice(1)) : -1;
  return number >= 0 && number < lines.length ? placeAt(number) : undefined;
}

/** The place itself and all it lies in, from the inside out. */
export function chainOf(place: Place): readonly Place[] {
  let chain = chains.get(place.code);
  if (!chain) {
    const outer = [place];
    for (let at = placeByCode(place.parent); at && outer.length < 8; at = placeByCode(at.parent)) outer.push(at);
    chain = outer;
    if (chains.size >= KEPT) chains.clear();
    chains.set(place.code, chain);
  }
  return chain;
}

/** The name of a place for readers of a language: "Sindhupalchok District", "सिन्धुपाल्चोक जिल्ला". */
export function placeName(code: string, lang: Exclude<DetectionLang, 'latn'>): string {
  const place = placeByCode(code);
  if (!place) return TERMS['place']?.[lang] ?? 'place';
  const native = lang === 'bn' ? place.beng : lang === 'en' ? '' : place.deva;
  const name = native === '' ? (place.names[0] ?? '') : native;
  const pattern = place.level === 'district' ? UNIT_NAMES.district : UNIT_NAMES.country;
  return pattern[lang].replace('{name}', name);
}

/**
 * The ladder of a place: never the place itself, first the kind of place in the smallest enclosing unit that is large
 * enough (district, else province), then wider and wider. `kind` is a term: village, town, city ...
 */
export function placeLadder(place: Place | undefined, kind: string): readonly LadderStep[] {
  return keptLadder(`place ${place?.code ?? ''} ${kind}`, () => placeSteps(place, kind));
}

function placeSteps(place: Place | undefined, kind: string): readonly Step[] {
  const steps: Step[] = [];
  if (place) {
    for (const outer of chainOf(place).slice(1)) {
      if (outer.small || (outer.level !== 'district' && outer.level !== 'province' && outer.level !== 'country'))
        continue;
      steps.push(['place-in', { kind, place: `@${outer.code}` }]);
    }
  }
  return [...steps, ['place', { kind }], ['place', { kind: 'place' }], ['removed']];
}

/** The term for a level, when the text does not say it. */
export function kindOf(place: Place): string {
  return place.level === 'local' ? 'local' : place.level;
}

/** States that are a city. */
const CITY_STATES = new Set(['in-s10', 'in-s31', 'in-s32']);
/** Whether a place is a state or province as a whole. */
export const isState = ({ level, code }: Place): boolean => level === 'province' && !CITY_STATES.has(code);
