/**
 * What the law of a country asks of us, as versioned data. NOT LEGAL ADVICE: every value was set from general knowledge of the
 * sources named beside it, and a lawyer of that country must confirm each before the archive takes real testimonies. A change is a
 * new version with its own day; a record is judged by the version that was in force when it was made.
 */

/** The states of origin that the archive works in (ISO 3166-1 alpha-2). */
export type PolicyCountry = 'IN' | 'BD' | 'NP';

export interface CountryPolicy {
  readonly country: PolicyCountry;
  readonly version: string;
  /** First day it holds, `YYYY-MM-DD`. */
  readonly since: string;
  /** Age in completed years from which her own consent counts. */
  readonly majority: number;
  /** Years that a sealed testimony is kept without a new consent, unless she set an earlier end. */
  readonly retentionYears: number;
  /** Years after which she is asked again, where she named no day herself. */
  readonly reconsentYears: number;
  /** Languages in which the notice must be on offer, best first (ISO 639-1). */
  readonly noticeLanguages: readonly string[];
  /** Hours from noticing a breach until those concerned, and the authority if there is one, are told. */
  readonly breachHours: number;
  /** Who is told of a breach besides her; null where the law names none. */
  readonly authority: string | null;
  readonly sources: readonly { readonly what: keyof CountryPolicy; readonly source: string }[];
  readonly lawyerConfirmed: boolean;
}

export const COUNTRY_POLICIES: readonly CountryPolicy[] = [
  {
    country: 'IN',
    version: 'IN-2026-1',
    since: '2026-01-01',
    majority: 18,
    retentionYears: 75,
    reconsentYears: 5,
    noticeLanguages: ['hi', 'bn', 'ne', 'en'],
    breachHours: 72,
    authority: 'Data Protection Board of India',
    sources: [
      {
        what: 'majority',
        source:
          'Indian Majority Act 1875, s. 3; Digital Personal Data Protection Act 2023, s. 2(f) (child: under 18), s. 9',
      },
      {
        what: 'noticeLanguages',
        source:
          'Digital Personal Data Protection Act 2023, s. 5(3) and 6(3): English or any language of the Eighth Schedule',
      },
      {
        what: 'breachHours',
        source:
          'Digital Personal Data Protection Act 2023, s. 8(6); Rules 2025: without delay, details to the Board within 72 hours',
      },
      {
        what: 'retentionYears',
        source:
          'own choice, after the closure periods that archives use for living persons; s. 17(2)(b) exempts archiving under standards',
      },
      { what: 'reconsentYears', source: 'own choice' },
    ],
    lawyerConfirmed: false,
  },
  {
    country: 'BD',
    version: 'BD-2026-1',
    since: '2026-01-01',
    majority: 18,
    retentionYears: 75,
    reconsentYears: 5,
    noticeLanguages: ['bn', 'en'],
    breachHours: 72,
    authority: null,
    sources: [
      {
        what: 'majority',
        source: 'Majority Act 1875, s. 3, as in force in Bangladesh; Children Act 2013, s. 4 (child: up to 18)',
      },
      {
        what: 'noticeLanguages',
        source: 'Constitution, art. 3 (state language Bangla); Bangla Bhasha Procholon Ain 1987',
      },
      {
        what: 'breachHours',
        source:
          'own choice, the strictest of the three countries; Personal Data Protection Ordinance 2025 to be read by a lawyer',
      },
      { what: 'retentionYears', source: 'own choice, after the closure periods that archives use for living persons' },
      { what: 'reconsentYears', source: 'own choice' },
    ],
    lawyerConfirmed: false,
  },
  {
    country: 'NP',
    version: 'NP-2026-1',
    since: '2026-01-01',
    majority: 18,
    retentionYears: 75,
    reconsentYears: 5,
    noticeLanguages: ['ne', 'hi', 'en'],
    breachHours: 72,
    authority: null,
    sources: [
      {
        what: 'majority',
        source: 'Act Relating to Children 2018 (2075), s. 2 (child: under 18); National Civil Code 2017 (2074), s. 2',
      },
      {
        what: 'noticeLanguages',
        source:
          'Constitution of Nepal, art. 6 and 7 (Nepali in Devanagari as official language, all mother tongues national languages)',
      },
      {
        what: 'breachHours',
        source:
          'own choice, the strictest of the three countries; the Individual Privacy Act 2018 (2075) names no hours',
      },
      { what: 'retentionYears', source: 'own choice, after the closure periods that archives use for living persons' },
      { what: 'reconsentYears', source: 'own choice' },
    ],
    lawyerConfirmed: false,
  },
];

/** For a country that no policy was written for: the strictest value of each. */
const STRICTEST = {
  majority: Math.max(...COUNTRY_POLICIES.map((policy) => policy.majority)),
  retentionYears: Math.min(...COUNTRY_POLICIES.map((policy) => policy.retentionYears)),
  reconsentYears: Math.min(...COUNTRY_POLICIES.map((policy) => policy.reconsentYears)),
  breachHours: Math.min(...COUNTRY_POLICIES.map((policy) => policy.breachHours)),
} as const;

/**
 * The policy of a country at a moment: the newest version that had begun. Null for a country without one, and before the first.
 * @param country ISO 3166-1 alpha-2
 */
export function policyOf(country: string, at: Date): CountryPolicy | null {
  const day = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
  return COUNTRY_POLICIES.filter(
    (policy) => policy.country === country && policy.since <= day,
  ).reduce<CountryPolicy | null>((best, one) => (best === null || one.since > best.since ? one : best), null);
}

/** The age from which her own consent counts; in a country without a policy the highest known. */
export function ageOfMajority(country: string): number {
  const known = COUNTRY_POLICIES.filter((policy) => policy.country === country);
  return known.length > 0 ? Math.max(...known.map((policy) => policy.majority)) : STRICTEST.majority;
}

/** Until when a breach that was noticed at a moment must be reported. */
export function breachDeadline(country: string, noticed: Date): Date {
  return new Date(noticed.getTime() + (policyOf(country, noticed)?.breachHours ?? STRICTEST.breachHours) * 3_600_000);
}

const plusYears = (from: Date, years: number): Date => {
  const to = new Date(from);
  to.setUTCFullYear(to.getUTCFullYear() + years);
  // 29 February becomes 28 February, not 1 March: a term never grows by a day.
  if (to.getUTCMonth() !== from.getUTCMonth()) to.setUTCDate(0);
  return to;
};

/** When she is to be asked again, where she named no day herself. */
export function reconsentDue(country: string, recorded: Date): Date {
  return plusYears(recorded, policyOf(country, recorded)?.reconsentYears ?? STRICTEST.reconsentYears);
}

/** Only who was recorded by this moment can be due by `until` through the policy of a land, whichever land it is. */
export function firstRecordedToAskAgain(until: Date): Date {
  // A day later than the shortest term says: 29 February is counted as the day before.
  return plusYears(new Date(until.getTime() + 86_400_000), -STRICTEST.reconsentYears);
}

/** Until when a testimony is kept sealed without a new word from her. */
export function retainUntil(country: string, recorded: Date): Date {
  return plusYears(recorded, policyOf(country, recorded)?.retentionYears ?? STRICTEST.retentionYears);
}

/**
 * The first day on which she is certainly of age. From a birth date: that birthday. From an age only: as late as it can be, that many
 * years after the day the age was given. Rounded up to the first of a month, so that the day kept in clear is not her birthday.
 * @returns `YYYY-MM-DD`, or null when nothing is known
 */
export function adultFrom(
  country: string,
  known: { birthDate?: string | undefined; age?: number | null | undefined; at: Date },
): string | null {
  const majority = ageOfMajority(country);
  const base = known.birthDate ? new Date(`${known.birthDate}T00:00:00Z`) : known.at;
  const years = known.birthDate
    ? majority
    : known.age === null || known.age === undefined
      ? null
      : majority - known.age;
  if (years === null || Number.isNaN(base.getTime())) return null;
  // An age of majority is reached on the birthday itself; one born on 29 February reaches it on 1 March.
  const day = new Date(Date.UTC(base.getUTCFullYear() + years, base.getUTCMonth(), base.getUTCDate()));
  const first = day.getUTCDate() === 1 ? day : new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1));
  return Number.isNaN(first.getTime()) ? null : first.toISOString().slice(0, 10);
}
