import { describe, expect, it } from 'vitest';
import {
  adultFrom,
  ageOfMajority,
  breachDeadline,
  consentRecordSchema,
  COUNTRY_POLICIES,
  isMinor,
  policyOf,
  reconsentDue,
  retainUntil,
} from '#rules/release/consent';
import { aRecord, day } from './records.ts';

describe('the policy of each country', () => {
  it.each(COUNTRY_POLICIES)(
    '$version names a source for every value that law decides, and is not yet confirmed',
    (policy) => {
      const sourced = new Set(policy.sources.map((source) => source.what));
      for (const value of ['majority', 'noticeLanguages', 'breachHours', 'retentionYears', 'reconsentYears'] as const)
        expect(sourced).toContain(value);
      expect(policy.lawyerConfirmed).toBe(false);
      expect(policy.noticeLanguages).toContain('en');
      expect(policy.version.startsWith(policy.country)).toBe(true);
    },
  );

  it('has one version a day and country', () => {
    expect(new Set(COUNTRY_POLICIES.map((policy) => `${policy.country} ${policy.since}`)).size).toBe(
      COUNTRY_POLICIES.length,
    );
  });

  it('holds from its day on, and not before', () => {
    expect(policyOf('NP', day('2026-01-01'))?.version).toBe('NP-2026-1');
    expect(policyOf('NP', day('2025-12-31'))).toBeNull();
    expect(policyOf('QA', day('2026-06-01'))).toBeNull();
    expect(policyOf('NP', new Date(Number.NaN))).toBeNull();
  });

  it('gives a country without one the strictest', () => {
    expect(ageOfMajority('QA')).toBe(18);
    expect(breachDeadline('QA', day('2026-06-01'))).toEqual(day('2026-06-04'));
  });

  it('counts terms in whole years, never a day longer', () => {
    expect(reconsentDue('IN', day('2028-02-29'))).toEqual(day('2033-02-28'));
    expect(retainUntil('BD', day('2026-03-05'))).toEqual(day('2101-03-05'));
  });
});

describe('when a child is of age', () => {
  it.each([
    [
      'by her birthday, rounded up to the first of a month',
      { birthDate: '2009-03-14', at: day('2026-01-10') },
      '2027-04-01',
    ],
    [
      'on the day itself where it is the first of a month',
      { birthDate: '2009-03-01', at: day('2026-01-10') },
      '2027-03-01',
    ],
    ['on 1 March for one born on 29 February', { birthDate: '2008-02-29', at: day('2026-01-10') }, '2026-03-01'],
    ['as late as an age allows', { age: 17, at: day('2026-01-10') }, '2027-02-01'],
    ['over the turn of a year', { age: 16, at: day('2026-12-10') }, '2029-01-01'],
    ['not known without either', { age: null, at: day('2026-01-10') }, null],
    ['not known for a day that is none', { birthDate: '2009-02-31x', at: day('2026-01-10') }, null],
  ])('is %s', (_what, known, expected) => {
    expect(adultFrom('NP', known)).toBe(expected);
  });

  it('is asked of every age', () => {
    expect(isMinor({ ageAtConsent: 17 }, 'IN')).toBe(true);
    expect(isMinor({ ageAtConsent: 18 }, 'IN')).toBe(false);
    expect(isMinor({ ageAtConsent: null }, 'IN')).toBe(false);
    expect(isMinor({ ageAtConsent: null, adult: false }, 'IN')).toBe(true);
    expect(isMinor({ ageAtConsent: Number.NaN }, 'IN')).toBe(true);
  });
});

describe('the record', () => {
  it('is read as it is written', () => {
    expect(consentRecordSchema.parse(JSON.parse(JSON.stringify(aRecord())))).toEqual(aRecord());
  });

  it.each([
    ['an unknown scope', { scopes: { everything: 'allow' } }],
    ['an answer that is none', { scopes: { media: 'perhaps' } }],
    ['a notice without its digest', { notice: { id: 'x', sha256: '', language: 'ne', how: 'read-aloud' } }],
    ['a role that nobody has', { present: ['trafficker'] }],
    ['a day that is none', { expiresAt: '2026-02-31' }],
    ['an instant without a zone', { expiresAt: '2026-02-03T00:00:00' }],
    ['a country in small letters', { territories: ['np'] }],
    ['an age of a baby', { ageAtConsent: 2 }],
    ['half a year of age', { ageAtConsent: 17.5 }],
    ['an event of a thousand words', { embargo: { until: null, event: 'x'.repeat(1000) } }],
    ['a basis of no kind', { basis: { jurisdiction: 'NP', ground: 'because' } }],
    ['no basis', { basis: undefined }],
  ])('refuses %s', (_what, differs) => {
    expect(consentRecordSchema.safeParse({ ...aRecord(), ...differs }).success).toBe(false);
  });

  it('takes everything that an older record did not have yet as absent', () => {
    const { adult: _adult, adultFrom: _from, audienceRule: _rule, furtherBases: _bases, ...older } = aRecord();
    expect(consentRecordSchema.parse(older)).toEqual(older);
  });
});
