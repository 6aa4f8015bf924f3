/**
 * Expected numbers of women, for the question "how many could this be?". ROUGH: orders of magnitude per year, put together from what
 * is publicly reported of labour approvals and stocks (BMET Bangladesh, Department of Foreign Employment Nepal, eMigrate India) and
 * rounded to one digit; informal movement is counted low on purpose. A demographer must replace them: docs/disclosure.md.
 */

/** Women who leave in a year, by origin and destination (ISO 3166-1). */
const YEARLY: Readonly<Record<string, number>> = {
  'BD>SA': 40_000, 'BD>JO': 9_000, 'BD>OM': 6_000, 'BD>QA': 3_000, 'BD>AE': 5_000, 'BD>LB': 3_000, 'BD>KW': 500, 'BD>MY': 500, 'BD>IN': 10_000, 'BD>CY': 100,
  'NP>KW': 2_000, 'NP>AE': 6_000, 'NP>QA': 2_000, 'NP>SA': 1_000, 'NP>LB': 500, 'NP>JO': 900, 'NP>OM': 700, 'NP>MY': 1_000, 'NP>CY': 600, 'NP>IN': 30_000,
  'IN>SA': 2_000, 'IN>KW': 6_000, 'IN>AE': 6_000, 'IN>OM': 3_000, 'IN>QA': 1_000, 'IN>LB': 200, 'IN>JO': 300, 'IN>MY': 300, 'IN>CY': 200,
};
const YEARLY_UNKNOWN = 50;

/** Part of all women who go that are of one value, at the rarer end of what is seen. */
const SHARE: Readonly<Record<string, number>> = {
  'sector/domestic-work': 0.6,
  'sector/live-in': 0.5,
  'sector/live-out': 0.1,
  'sector/child-care': 0.08,
  'sector/elder-care': 0.06,
  'sector/cleaning-hospitality': 0.08,
  'sector/factory-garments': 0.15,
  'sector/farm-construction': 0.05,
};

/** First-level units and districts of a country: a woman is taken to come from any of them alike, from the smaller half. */
const UNITS: Readonly<Record<string, { level1: number; district: number }>> = { NP: { level1: 14, district: 154 }, BD: { level1: 16, district: 128 }, IN: { level1: 60, district: 1_400 } };

const GENERAL: Readonly<Record<string, number>> = { sector: 0.02, ageBand: 0.15, community: 0.03, maritalState: 0.1, children: 0.1 };

/** Years that a period covers; a single year is 1, nothing said is ten. */
function years(period: string | null | undefined): number {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(period ?? '');
  if (!match) return 10;
  return match[2] ? Math.max(1, Number(match[2]) - Number(match[1]) + 1) : 1;
}

export type FactName = 'originCountry' | 'originLevel1' | 'originDistrict' | 'destination' | 'sector' | 'departurePeriod' | 'returnPeriod' | 'ageBand' | 'community' | 'maritalState' | 'children';
export type Facts = Readonly<Partial<Record<FactName, string | null>>>;

/**
 * How many women are expected to share these facts: a product of shares, as if they were independent (they are not; the rarer end
 * of each share makes up for some of that).
 */
export function expectedPopulation(facts: Facts): number {
  const { originCountry, destination } = facts;
  const yearly = Object.entries(YEARLY)
    .filter(([pair]) => (!originCountry || pair.startsWith(`${originCountry}>`)) && (!destination || pair.endsWith(`>${destination}`)))
    .reduce((sum, [, n]) => sum + n, 0);
  let expected = (yearly || YEARLY_UNKNOWN) * Math.min(years(facts.departurePeriod), years(facts.returnPeriod));
  if (facts.departurePeriod && facts.returnPeriod) expected *= 0.2;
  const units = UNITS[originCountry ?? ''] ?? { level1: 60, district: 1_400 };
  if (facts.originDistrict) expected /= units.district;
  else if (facts.originLevel1) expected /= units.level1;
  if (facts.sector) expected *= SHARE[facts.sector] ?? GENERAL['sector'] ?? 1;
  for (const name of ['ageBand', 'community', 'maritalState', 'children'] as const) if (facts[name]) expected *= GENERAL[name] ?? 1;
  return expected;
}
