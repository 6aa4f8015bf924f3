import data from './data/places.json' with { type: 'json' };
import type { DetectionLang, LadderStep } from './rules.ts';
import { keptLadder, type Step } from './ladders.ts';
import { phraseKey } from './normalise.ts';
import { TERMS, UNIT_NAMES } from './text.ts';

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

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
  /** Every key that begins a name, and how many words such a name has at most. */
  readonly first: ReadonlyMap<string, number>;
}

let loaded: Gazetteer | undefined;

function load(): Gazetteer {
  const byCode = new Map<string, Place>();
  const byKey = new Map<string, Place[]>();
  const first = new Map<string, number>();
  const index = (name: string, place: Place): void => {
    if (name === '') return;
    const key = phraseKey(name);
    const words = key.split(' ');
    if (key.length < 2 || words.length > LONGEST_PLACE) return;
    const list = byKey.get(key);
    if (!list) byKey.set(key, [place]);
    else if (!list.includes(place)) list.push(place);
    first.set(words[0] as string, Math.max(words.length, first.get(words[0] as string) ?? 0));
  };
  for (const line of data.units.split('\n')) {
    const [code = '', level = 'village', parent = '', names = '', deva = '', beng = '', small = ''] = line.split('|');
    const place: Place = {
      code,
      level: level as PlaceLevel,
      parent,
      names: names.split(';'),
      deva,
      beng,
      small: small !== '',
    };
    byCode.set(code, place);
    for (const name of place.names) index(name, place);
    index(deva, place);
    index(beng, place);
  }
  data.world.split('\n').forEach((line, i) => {
    const bar = line.lastIndexOf('|');
    const name = line.slice(0, bar);
    const place: Place = {
      code: `w${i}`,
      level: 'city',
      parent: line.slice(bar + 1),
      names: [name],
      deva: '',
      beng: '',
      small: false,
    };
    byCode.set(place.code, place);
    index(name, place);
  });
  for (const list of byKey.values())
    if (list.length > 1) list.sort((a, b) => RANK[a.level] - RANK[b.level] || (a.code < b.code ? -1 : 1));
  return { byCode, byKey, first };
}

function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

/** Every key that begins a place name. */
export function gazetteerFirstWords(): readonly string[] {
  return [...gazetteer().first.keys()];
}

/** How many words a place name that begins with this key has at most; 0 where none does. */
export function wordsOfPlacesFrom(key: string): number {
  return gazetteer().first.get(key) ?? 0;
}

/** The places of that name, largest level first. The key is that of `phraseKey`. */
export function placesNamed(key: string): readonly Place[] {
  return gazetteer().byKey.get(key) ?? [];
}

export function placeByCode(code: string): Place | undefined {
  return gazetteer().byCode.get(code);
}

/** The place itself and all it lies in, from the inside out. */
export function chainOf(place: Place): Place[] {
  const chain = [place];
  for (let at = placeByCode(place.parent); at && chain.length < 8; at = placeByCode(at.parent)) chain.push(at);
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
