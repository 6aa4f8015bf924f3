import authority from '../../../search-config/places.json' with { type: 'json' };
import synonyms from '../../../search-config/synonyms.json' with { type: 'json' };
import { LOCALES, type Locale } from '#platform/i18n';
import { allConcepts, concept, isPublicConcept, type Concept } from '#release/publication';
import { words } from './words.ts';

/** A concept and all that stand above it, as far as they may be counted and filtered by. */
export function withBroader(id: string): Concept[] {
  const found: Concept[] = [];
  const visit = (at: string) => {
    const here = concept(at);
    if (!here || found.includes(here)) return;
    found.push(here);
    here.broader.forEach(visit);
  };
  visit(id);
  return found.filter((here) => isPublicConcept(here.id));
}

const joined = (text: string) =>
  words(text)
    .map((w) => w.folded)
    .join(' ');

/** A place under all its names; see search-config/places.json. */
export interface Place {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: 'country' | 'region' | 'city';
  readonly names: Readonly<Record<Locale, readonly string[]>>;
  /** Names that it had before. */
  readonly former?: readonly string[];
  /** Other spellings. */
  readonly also?: readonly string[];
}
export const PLACES = authority.places as unknown as readonly Place[];

/** Every name of a place, the present ones first. */
export const placeNames = (place: Place): string[] => [
  ...new Set([...LOCALES.flatMap((locale) => place.names[locale]), ...(place.former ?? []), ...(place.also ?? [])]),
];

// The name of a concept in one language is its name in the others; what the vocabulary calls it besides is often wider or narrower.
const conceptNames = allConcepts()
  .filter((known) => isPublicConcept(known.id))
  .map((known) => LOCALES.map((locale) => known.prefLabel[locale]));

const placesByName = new Map(
  PLACES.flatMap((place) => placeNames(place).map((name) => [joined(name), place] as const)),
);
/** The place that is called so; folded words joined by one space. */
export const placeNamed = (text: string): Place | undefined => placesByName.get(text);

const synonymGroups: readonly string[][] = [...synonyms.groups, ...PLACES.map(placeNames), ...conceptNames].map(
  (group) => [...new Set(group.map(joined))].filter((text) => text !== ''),
);
const synonymsOf = new Map<string, Set<string>>();
for (const group of synonymGroups) {
  for (const text of group) {
    const others = synonymsOf.get(text) ?? new Set<string>();
    for (const other of group) if (other !== text) others.add(other);
    synonymsOf.set(text, others);
  }
}

/** The most words that a synonym has. */
export const LONGEST_SYNONYM = Math.max(...synonymGroups.flat().map((text) => text.split(' ').length));

/** Other names of the same thing; folded words joined by one space, both in and out. */
export function synonymsFor(text: string): readonly string[] {
  return [...(synonymsOf.get(text) ?? [])];
}

const tagsOf = new Map<string, Set<string>>();
const nameTag = (name: string, tags: readonly string[]) => {
  const key = joined(name);
  if (key !== '') tagsOf.set(key, new Set([...(tagsOf.get(key) ?? []), ...tags]));
};
for (const known of allConcepts())
  if (isPublicConcept(known.id)) for (const locale of LOCALES) nameTag(known.prefLabel[locale], [known.id]);
for (const place of PLACES) {
  const code = place.country.toLowerCase();
  if (place.kind === 'country')
    for (const name of placeNames(place)) nameTag(name, [`origin/${code}`, `destination/${code}`]);
}

/** Tags of the printed record that are called so in any language, `group/value`; folded words joined by one space. */
export function tagsNamed(text: string): readonly string[] {
  return [...(tagsOf.get(text) ?? [])];
}
