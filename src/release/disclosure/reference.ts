import table from './reference.json' with { type: 'json' };

/** The quasi-identifiers of an edition: what someone who knows her could recognise her by when it stands together. */
export type FactName =
  | 'originCountry'
  | 'originLevel1'
  | 'originDistrict'
  | 'destination'
  | 'sector'
  | 'departurePeriod'
  | 'returnPeriod'
  | 'ageBand'
  | 'community'
  | 'maritalState'
  | 'children';
export type Facts = Readonly<Partial<Record<FactName, string | null>>>;

/**
 * Expected numbers of women, for the question "how many could this be?". ROUGH: orders of magnitude at the rarer end, see `notice`
 * and `sources` in reference.json. A demographer must replace them.
 */
export const REFERENCE: {
  readonly version: string;
  readonly status: string;
  readonly notice: string;
  readonly sources: readonly { of: string; source: string }[];
} = table;

const yearlyWomen: Readonly<Record<string, Readonly<Record<string, number>>>> = table.yearlyWomen;
const sectors: Readonly<Record<string, Readonly<Record<string, number>>>> = table.sectorByDestination;
const level1: Readonly<Record<string, readonly { share: number; names: readonly string[] }[]>> = table.level1;
const districts: Readonly<Record<string, number>> = table.districts;
const smallDistricts: Readonly<Record<string, readonly string[]>> = table.smallDistricts;
const decades: Readonly<Record<string, number>> = table.years.decades;
const leftShares: Readonly<Record<string, number>> = table.leftInText;

/** A name without the word for the kind of unit, without case and without what is written one way or another. */
function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\u093c|\u09bc|[\u200b-\u200f]/gu, '')
    .replace(/\b(province|division|state|district)\b|प्रदेश$|प्रान्त|राज्य|विभाग|मंडल|ज़िला|जिल्ला|বিভাগ|রাজ্য|প্রদেশ$|জেলা/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

const shareByName = new Map(
  Object.entries(level1).flatMap(([country, units]) =>
    units.flatMap((unit) => unit.names.map((name) => [`${country}/${placeKey(name)}`, unit.share] as const)),
  ),
);
const DESTINATIONS = [...new Set(Object.values(yearlyWomen).flatMap((flows) => Object.keys(flows)))];
const smallKeys = new Set(
  Object.entries(smallDistricts).flatMap(([country, names]) => names.map((name) => `${country}/${placeKey(name)}`)),
);

/** People that a place must have before it may be named at all. */
const LEAST_PEOPLE = 20_000;

/**
 * Whether a place is large enough to be named: a country; a province, division or state by its known name; a district unless it is
 * one of the smallest. Everything below, and every name that is not known, only with a population that is known.
 * @param place.country ISO 3166-1 alpha-2; without it a name is looked for in all countries of origin
 */
export function mayNamePlace(place: {
  level: 'country' | 'level1' | 'district' | 'local';
  name: string;
  country?: string | null | undefined;
  population?: number | undefined;
}): boolean {
  if (place.population !== undefined) return place.population >= LEAST_PEOPLE;
  const countries = place.country ? [place.country] : Object.keys(level1);
  const key = placeKey(place.name);
  if (place.level === 'level1') return countries.some((country) => shareByName.has(`${country}/${key}`));
  if (place.level === 'district') return key !== '' && !countries.some((country) => smallKeys.has(`${country}/${key}`));
  return place.level === 'country';
}

/** First and last year of a period as it is printed (`2012`, `2010-2014`); null for none or one that cannot be read. */
export function yearsOf(period: string | null | undefined): { from: number; to: number } | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(period ?? '');
  if (!match) return null;
  const from = Number(match[1]);
  return { from, to: Math.max(from, Number(match[2] ?? from)) };
}

/** How many women's worth of a present-day year left in a year: far fewer did before 2000. */
function weightOf(year: number): number {
  return decades[String(Math.min(2030, Math.max(1980, Math.floor(year / 10) * 10)))] ?? 0;
}

/**
 * Years' worth of departures that fit. Who left in one year comes home in any later one with the same small chance: returns are
 * spread, and the rarer end is what counts.
 */
function departures(departure: string | null | undefined, back: string | null | undefined): number {
  const { from, to } = table.years;
  const left = yearsOf(departure) ?? { from, to };
  const home = yearsOf(back);
  let sum = 0;
  for (let year = Math.max(left.from, from); year <= Math.min(left.to, to); year += 1) {
    if (!home) {
      sum += weightOf(year);
      continue;
    }
    const chances = Math.max(0, Math.min(home.to, to) - Math.max(home.from, year) + 1);
    sum += weightOf(year) * Math.min(table.returnAtMost, table.returnPerYear * chances);
  }
  return sum;
}

function ageShare(band: string): number {
  const match = /^(\d{1,3})-(\d{1,3})$/.exec(band);
  if (!match) return table.shares.ageUnknown;
  return Math.min(0.5, Math.max(1, Number(match[2]) - Number(match[1]) + 1) * table.shares.ageYear);
}

function childrenShare(children: string): number {
  const number = /^\d{1,2}$/.test(children) ? Number(children) : null;
  if (number === null || number < 4) return table.shares.children;
  return number === 4 ? table.shares.childrenFour : table.shares.childrenMore;
}

/** Part of the women of a country who come from a unit of it; for a name that is not known the smallest part there is. */
function originShare(country: string, facts: Facts): number {
  const units = level1[country];
  const smallest = Math.min(0.001, ...(units ?? []).map((unit) => unit.share));
  const named = facts.originLevel1 ? (shareByName.get(`${country}/${placeKey(facts.originLevel1)}`) ?? smallest) : 1;
  // Districts differ in size: as if there were twice as many.
  return facts.originDistrict ? Math.min(named, 1 / (2 * (districts[country] ?? 1_000))) : named;
}

/**
 * How many women are expected to share these facts: departures that fit, times shares as if they were independent (they are not; the
 * rarer end of each makes up for some of that). One more fact, or a finer one, never makes it more.
 */
export function expectedPopulation(facts: Facts): number {
  const origins = facts.originCountry ? [facts.originCountry] : Object.keys(yearlyWomen);
  let yearly = 0;
  for (const origin of origins) {
    const flows = yearlyWomen[origin] ?? {};
    // Of a country that the table does not know, a few women may have gone anywhere.
    const known = origin in yearlyWomen ? Object.keys(flows) : DESTINATIONS;
    const places = facts.destination ? [facts.destination] : known;
    for (const place of places) {
      const share = facts.sector ? ((sectors[place] ?? sectors['default'])?.[facts.sector] ?? table.sectorUnknown) : 1;
      yearly += (flows[place] ?? table.yearlyUnknown) * share * originShare(origin, facts);
    }
  }
  let expected = yearly * departures(facts.departurePeriod, facts.returnPeriod);
  if (facts.ageBand) expected *= ageShare(facts.ageBand);
  if (facts.community) expected *= table.shares.community;
  if (facts.maritalState) expected *= table.shares.maritalState;
  if (facts.children) expected *= childrenShare(facts.children);
  return expected;
}

/** Part of all women of whom something that was left in the words is true; 0 for what identifies directly and should not be there. */
export function shareOfLeft(type: string): number {
  return leftShares[type] ?? 0;
}
