import { inDigits, LOCALES, say, type Locale, type Text } from '#platform/i18n';
import {
  allConcepts,
  concept,
  conceptLabel,
  directions,
  isPublicConcept,
  languageLabel,
  placeLabel,
} from '#release/publication';
import { fold } from './fold.ts';
import type { CountClass } from './port.ts';
import { facetTexts, mediumNames } from './text.ts';
import { placeNamed, PLACES, synonymsFor, withBroader } from './vocabulary.ts';
import { words } from './words.ts';

/** What of a published edition decides which facets it stands under; see `EditionDraft` in release/publication. */
export interface FacetSource {
  readonly language: string;
  readonly facts: {
    readonly originCountry?: string | null | undefined;
    readonly destination?: string | null | undefined;
    readonly sector?: string | null | undefined;
    readonly departurePeriod?: string | null | undefined;
    readonly returnPeriod?: string | null | undefined;
  };
  readonly themes: readonly string[];
  readonly media: readonly string[];
}

/**
 * The groups that a reader can choose by. Every one is a field printed on the public record, so that its counts may be exact
 * (class `record`); what is only known in the aggregate is no facet and has no count here.
 */
export interface FacetGroup {
  readonly id: string;
  readonly label: Text;
  readonly counts: CountClass;
}

/** Groups whose values are concepts of the vocabulary: `violation/wages-withheld`. */
export const CONCEPT_GROUPS = [
  'theme',
  'reason',
  'recruitment',
  'sector',
  'destination',
  'violation',
  'redress',
  'support',
  'outcome',
] as const;

export const FACETS: readonly FacetGroup[] = (
  ['direction', ...CONCEPT_GROUPS, 'origin', 'language', 'decade', 'medium'] as const
).map((id) => ({
  id,
  label: facetTexts[id],
  counts: 'record',
}));

const FACET_IDS = new Set(FACETS.map((facet) => facet.id));
export const isFacet = (id: string): boolean => FACET_IDS.has(id);

/** First and last year of a period as it is printed (`2010` or `2010-2014`), or null. */
export function periodYears(period: string | null | undefined): [number, number] | null {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(period ?? '');
  if (!found) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return last >= first ? [first, last] : [last, first];
}

// A period printed by mistake as a century would put a testimony under every year.
const LONGEST_STAY = 60;

/** Every year from leaving to coming home, as far as it is printed. */
export function yearsAway(facts: FacetSource['facts']): number[] {
  const left = periodYears(facts.departurePeriod);
  const back = periodYears(facts.returnPeriod);
  const first = left?.[0] ?? back?.[0];
  const last = back?.[1] ?? left?.[1];
  if (first === undefined || last === undefined || last < first || last - first > LONGEST_STAY) return [];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** Values of an edition, `group/value`, sorted. Concepts that are too grave for a facet, and unknown ones, give none. */
export function facetValues(edition: FacetSource): string[] {
  const found = new Set<string>();
  const add = (id: string) => {
    for (const here of withBroader(id)) {
      found.add(here.id);
      for (const direction of here.directions) found.add(`direction/${direction}`);
    }
  };
  for (const theme of edition.themes) add(theme);
  const { facts } = edition;
  if (facts.sector) add(facts.sector);
  if (facts.destination && /^[A-Z]{2}$/.test(facts.destination)) {
    const id = `destination/${facts.destination.toLowerCase()}`;
    if (concept(id)) add(id);
    else found.add(id);
  }
  if (facts.originCountry && /^[A-Z]{2}$/.test(facts.originCountry))
    found.add(`origin/${facts.originCountry.toLowerCase()}`);
  if (LANGUAGES.includes(edition.language)) found.add(`language/${edition.language}`);
  for (const medium of edition.media) if (medium in mediumNames) found.add(`medium/${medium}`);
  for (const year of yearsAway(facts)) found.add(`decade/${Math.floor(year / 10) * 10}`);
  return [...found].sort();
}

/**
 * What the printed record says by tags and countries, each as one lexeme: who looks for the name of a theme or a country finds what is
 * tagged so, whatever language it is told in (see `tagsNamed`).
 */
export function tagLexemes(edition: FacetSource): string[] {
  return facetValues(edition)
    .filter((value) => concept(value) !== undefined || value.startsWith('origin/') || value.startsWith('destination/'))
    .map((value) => `#${value}`);
}

/** Languages of an edition; `latn` is Hindi, Bengali or Nepali in Latin letters. */
const LANGUAGES = ['en', 'hi', 'bn', 'ne', 'latn'];

/** How the group of a value is called. */
export function groupLabel(value: string, locale: Locale): string {
  const group = FACETS.find((facet) => value.startsWith(`${facet.id}/`));
  return group ? say(locale, group.label) : '';
}

/** How a facet value is called. */
export function facetLabel(value: string, locale: Locale): string {
  if (concept(value)) return conceptLabel(value, locale);
  const [group = '', name = ''] = value.split('/');
  switch (group) {
    case 'direction':
      return (
        directions()
          .find((d) => d.id === name)
          ?.label(locale) ?? name
      );
    case 'origin':
    case 'destination':
      return placeLabel(name.toUpperCase(), locale);
    case 'language':
      return languageLabel(name, locale);
    case 'medium':
      return name in mediumNames ? say(locale, mediumNames[name as keyof typeof mediumNames]) : name;
    case 'decade':
      return say(locale, facetTexts.decadeOf, { decade: inDigits(locale, name) });
    default:
      return name;
  }
}

/**
 * Whether a text stands in a name of the value, in any language or script: how a long list is narrowed. An empty text stands in all.
 */
export function isNamedLike(value: string, text: string): boolean {
  const wanted = joined(text);
  if (wanted === '') return true;
  const known = concept(value);
  const spoken = [
    value.split('/')[1] ?? '',
    ...LOCALES.map((locale) => facetLabel(value, locale)),
    ...(known ? Object.values(known.altLabel).flat() : []),
  ].map((name) => joined(name ?? ''));
  return [wanted, ...synonymsFor(wanted)].some((name) => spoken.some((one) => one.includes(name)));
}

/** Whether one value stands above the other in the vocabulary: they always go together, which tells nothing. */
export function isBroader(a: string, b: string): boolean {
  return withBroader(a).some((here) => here.id === b) || withBroader(b).some((here) => here.id === a);
}

/** Whether a value is a whole region where the others of its group are countries. */
export const isRegion = (value: string): boolean => /^destination\/(?![a-z]{2}$)/.test(value);

/** Whether a value may be asked for; unknown ones would silently find nothing. */
export function isFacetValue(value: string): boolean {
  const [group = '', name = ''] = value.split('/');
  if (concept(value)) return isPublicConcept(value);
  switch (group) {
    case 'direction':
      return directions().some((d) => d.id === name);
    case 'origin':
    case 'destination':
      return /^[a-z]{2}$/.test(name);
    case 'language':
      return LANGUAGES.includes(name);
    case 'medium':
      return name in mediumNames;
    case 'decade':
      return /^(?:19|20)\d0$/.test(name);
    default:
      return false;
  }
}

const joined = (text: string) =>
  words(text)
    .map((w) => w.folded)
    .join(' ');

let names: Map<string, Map<string, string>> | undefined;

/** group -> folded name -> value: identifiers, labels in every language, other names. */
function namesByGroup(): Map<string, Map<string, string>> {
  if (names) return names;
  names = new Map();
  const add = (value: string, name: string) => {
    const [group = ''] = value.split('/');
    const known = names?.get(group) ?? new Map<string, string>();
    names?.set(group, known);
    const key = joined(name);
    if (key !== '' && !known.has(key)) known.set(key, value);
  };
  const all = [
    ...allConcepts()
      .map((c) => c.id)
      .filter(isPublicConcept),
    ...directions().map((d) => `direction/${d.id}`),
    ...LANGUAGES.map((l) => `language/${l}`),
    ...Object.keys(mediumNames).map((m) => `medium/${m}`),
    ...COUNTRIES.map((c) => `origin/${c}`),
    ...COUNTRIES.filter((c) => !concept(`destination/${c}`)).map((c) => `destination/${c}`),
  ];
  for (const value of all) {
    add(value, value.split('/')[1] ?? '');
    for (const locale of LOCALES) add(value, facetLabel(value, locale));
  }
  for (const known of allConcepts()) {
    if (!isPublicConcept(known.id)) continue;
    for (const other of Object.values(known.altLabel).flat()) if (other !== undefined) add(known.id, other);
  }
  return names;
}

/** Values of a group that a query may name, apart from decades, of which there are as many as there are. */
export function knownValues(group: string): string[] {
  return [...new Set(namesByGroup().get(group)?.values())];
}

/** Countries of origin, and the destinations beyond the vocabulary that a query may name. */
const COUNTRIES = [
  ...new Set([...PLACES.filter((place) => place.kind === 'country').map((place) => place.country.toLowerCase()), 'us']),
];

/**
 * The value of a group that a person means, or what she could mean: `kafala`, `कफ़ाला`, `theme/kafala`, `Saudi Arabia`.
 */
export function resolveFacetValue(group: string, text: string): { value: string } | { suggestions: string[] } {
  const plain = text.trim().toLowerCase();
  const direct = plain.startsWith(`${group}/`) ? plain : `${group}/${plain}`;
  if (
    isFacetValue(direct) &&
    (group !== 'origin' && group !== 'destination'
      ? true
      : COUNTRIES.includes(plain.slice(-2)) || concept(direct) !== undefined)
  )
    return { value: direct };
  const decade = group === 'decade' ? /^((?:19|20)\d)0s?$/.exec(fold(plain)) : null;
  if (decade) return { value: `decade/${decade[1]}0` };
  const known = namesByGroup().get(group) ?? new Map<string, string>();
  const key = joined(text);
  const found = [key, ...synonymsFor(key)].map((name) => known.get(name)).find((value) => value !== undefined);
  if (found) return { value: found };
  // A word that stands in the name of one value only is enough to name it.
  const named = new Set(
    [...known].filter(([name]) => key !== '' && ` ${name} `.includes(` ${key} `)).map(([, value]) => value),
  );
  const [only] = named;
  if (only !== undefined && named.size === 1) return { value: only };
  // A town is in no record, but its country may be: offered, not put in its place.
  if (group === 'origin' || group === 'destination') {
    const place = placeNamed(key);
    if (place) return { suggestions: [place.country.toLowerCase()] };
  }
  const near = [...known]
    .filter(([name]) => key !== '' && (name.includes(key) || key.includes(name)))
    .map(([, value]) => value);
  const offered = near.length > 0 ? near : [...new Set(known.values())];
  return { suggestions: [...new Set(offered)].slice(0, 5).map((value) => value.split('/')[1] ?? value) };
}
