import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, say } from '#platform/i18n';
import {
  apply,
  assess,
  coarser,
  expectedPopulation,
  gravity,
  LIMITS,
  mayNamePlace,
  proposeGeneralisation,
  REFERENCE,
  violationsOf,
  type ArchiveRow,
  type FactName,
  type Facts,
} from '#rules/release/disclosure';
import { violationTexts } from '#release/disclosure';
import { allConcepts } from '../../../src/release/publication/themes.ts';
import { BROADER_SECTOR, WORTH } from '../../../src/release/disclosure/ladder.ts';

const usual: Facts = {
  originCountry: 'NP',
  originLevel1: 'Bagmati',
  destination: 'KW',
  sector: 'sector/live-in',
  departurePeriod: '2010-2014',
  returnPeriod: '2012-2016',
};
const rare: Facts = { originCountry: 'BD', destination: 'CY', sector: 'sector/elder-care', departurePeriod: '1995' };
const rows = (count: number, facts: Facts, themes: readonly string[] = []): ArchiveRow[] =>
  Array.from({ length: count }, () => ({ facts, themes }));

describe('a rare combination', () => {
  it('is none where very many women share every three facts', () => {
    expect(assess(usual, [], [])).toEqual({ violations: [], inText: [], leastDiverse: null, meter: 9, proposal: [] });
  });

  it('is named with its smallest part only', () => {
    const found = violationsOf(rare, [], []);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found)
      for (const other of found)
        if (one !== other) expect(one.facts.every((fact) => other.facts.includes(fact))).toBe(false);
    expect(
      found.every(
        (violation) => violation.kind === 'rare' && violation.k === 1 && violation.expected < LIMITS.population,
      ),
    ).toBe(true);
  });

  it('is none where five of the archive share it, this one counted; four are too few', () => {
    expect(violationsOf(rare, [], rows(4, rare))).toEqual([]);
    const found = violationsOf(rare, [], rows(3, rare));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((violation) => violation.k === 4)).toBe(true);
  });

  it('counts two ways of writing a value as one', () => {
    const facts = { ...rare, originLevel1: 'Khulna' };
    expect(violationsOf(facts, [], rows(4, { ...facts, originLevel1: ' KHULNA ' }))).toEqual([]);
  });

  it('does not count what another testimony leaves out', () => {
    expect(violationsOf(rare, [], rows(100, {}))).toEqual(violationsOf(rare, [], []));
  });

  it('is looked for in facts that are never printed as well', () => {
    const found = violationsOf(
      { ...usual, originDistrict: 'Sindhupalchok', community: 'Thami', children: '6' },
      [],
      [],
    );
    expect(found.flatMap((violation) => violation.facts)).toContain('originDistrict');
  });

  it('is none where nothing is said', () => {
    expect(assess({}, [], [])).toMatchObject({ violations: [], meter: 9 });
    expect(assess({ originCountry: null, sector: '' }, ['violation/trafficking'], rows(3, {}))).toMatchObject({
      violations: [],
    });
  });
});

describe('a place', () => {
  it.each([
    ['a province', { level: 'level1', name: 'Bagmati Province', country: 'NP' }, true],
    ['a province in Nepali', { level: 'level1', name: 'बागमती प्रदेश', country: 'NP' }, true],
    ['a division in Bengali', { level: 'level1', name: 'খুলনা বিভাগ', country: 'BD' }, true],
    ['a state in Hindi, with and without nukta signs', { level: 'level1', name: 'छत्तीसगढ', country: 'IN' }, true],
    ['a state in capitals', { level: 'level1', name: 'WEST BENGAL', country: 'IN' }, true],
    ['a state of a country that was not named', { level: 'level1', name: 'Kerala' }, true],
    ['a province of another country', { level: 'level1', name: 'Bagmati', country: 'IN' }, false],
    ['a village where a province should stand', { level: 'level1', name: 'Ichok', country: 'NP' }, false],
    ['a district', { level: 'district', name: 'Sindhupalchok', country: 'NP' }, true],
    ['a district of six thousand people', { level: 'district', name: 'Manang District', country: 'NP' }, false],
    ['the same in Nepali', { level: 'district', name: 'मनाङ जिल्ला', country: 'NP' }, false],
    ['a municipality', { level: 'local', name: 'Melamchi', country: 'NP' }, false],
    [
      'a municipality that is known to be large',
      { level: 'local', name: 'Melamchi', country: 'NP', population: 41_000 },
      true,
    ],
    ['one person short', { level: 'local', name: 'Somewhere', country: 'NP', population: 19_999 }, false],
    ['a district without a name', { level: 'district', name: '', country: 'NP' }, false],
    ['a hostile name', { level: 'level1', name: '\ud800__proto__', country: 'constructor' }, false],
  ] as const)('%s', (_what, place, allowed) => {
    expect(mayNamePlace(place)).toBe(allowed);
  });

  it('that may not be named is a violation, even where five share it', () => {
    const facts = { ...usual, originLevel1: 'Ichok' };
    expect(violationsOf(facts, [], rows(20, facts))).toEqual([
      expect.objectContaining({ facts: ['originLevel1'], kind: 'small-place', k: 21 }),
    ]);
    expect(assess(facts, [], rows(20, facts)).proposal).toEqual([{ fact: 'originLevel1', from: 'Ichok', to: null }]);
  });
});

describe('different accounts', () => {
  const grave = 'violation/sexual-violence';
  it('must stand behind a combination that rests on the archive alone: three for the gravest', () => {
    expect(violationsOf(rare, [grave], rows(9, rare, [grave])).map((violation) => violation.kind)).toContain('uniform');
    expect(
      violationsOf(rare, [grave], [...rows(8, rare, [grave]), ...rows(1, rare)]).map((violation) => violation.kind),
    ).toContain('uniform');
    expect(
      violationsOf(
        rare,
        [grave],
        [...rows(7, rare, [grave]), ...rows(1, rare), ...rows(1, rare, ['violation/threats'])],
      ),
    ).toEqual([]);
  });

  it('must be two for what is grave', () => {
    expect(
      violationsOf(rare, ['violation/threats'], rows(9, rare, ['violation/threats'])).map(
        (violation) => violation.kind,
      ),
    ).toContain('uniform');
    expect(
      violationsOf(rare, ['violation/threats'], [...rows(8, rare, ['violation/threats']), ...rows(1, rare)]),
    ).toEqual([]);
  });

  it('are not asked for where nothing grave was told, nor where the world is the crowd', () => {
    expect(violationsOf(rare, ['theme/organising'], rows(9, rare))).toEqual([]);
    expect(violationsOf(usual, [grave], rows(9, usual, [grave]))).toEqual([]);
  });

  it('are counted in the assessment', () => {
    expect(assess(rare, [grave], rows(9, rare, [grave])).leastDiverse).toBe(1);
    expect(assess(usual, [grave], rows(9, usual, [grave])).leastDiverse).toBeNull();
  });

  it('are asked for by every concept of high sensitivity, and by no other as much', () => {
    const high = allConcepts().filter((concept) => concept.disclosure.sensitivity === 'high');
    expect(high.map((concept) => gravity(concept.id))).toEqual(high.map(() => 3));
    expect(allConcepts().filter((concept) => gravity(concept.id) === 3)).toHaveLength(high.length);
  });
});

describe('what is left in the words', () => {
  it('makes an edition easy to find together with its facts', () => {
    const found = assess(
      usual,
      [],
      [],
      [
        { type: 'illness', value: 'leprosy' },
        { type: 'event', value: 'the only one to come home after the fire' },
      ],
    );
    expect(found.violations).toEqual([]);
    expect(found.inText.length).toBeGreaterThan(0);
    expect(
      found.inText.every(
        (risk) => risk.types.length + risk.facts.length <= LIMITS.combination && risk.expected < LIMITS.population,
      ),
    ).toBe(true);
    expect(found.meter).toBeGreaterThan(50);
  });

  it('is always wrong where it names someone directly', () => {
    expect(assess({}, [], [], [{ type: 'person', value: 'Sunita' }]).inText).toEqual([
      { types: ['person'], facts: [], expected: 0 },
    ]);
  });

  it('counts a value once however often it was said, and two values as narrower than one', () => {
    const once = assess(usual, [], [], [{ type: 'date', value: '3 May' }]);
    expect(
      assess(
        usual,
        [],
        [],
        [
          { type: 'date', value: '3 May' },
          { type: 'date', value: '3 MAY ' },
        ],
      ),
    ).toEqual(once);
    expect(
      assess(
        usual,
        [],
        [],
        [
          { type: 'date', value: '3 May' },
          { type: 'date', value: '9 June' },
        ],
      ).inText.length,
    ).toBeGreaterThanOrEqual(once.inText.length);
  });

  it('is weighed in time where there is much of it', () => {
    const left = Array.from({ length: 5_000 }, (_, n) => ({
      type: ['age', 'community', 'date', 'event', 'illness', 'occupation', 'religion', 'x'][n % 8] ?? '',
      value: `v${n}`,
    }));
    const start = performance.now();
    assess(
      { ...usual, originDistrict: 'Kavre', ageBand: '34', community: 'x', maritalState: 'y', children: '3' },
      [],
      [],
      left,
    );
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('the proposal', () => {
  it('says the least less that leaves nothing wrong', () => {
    expect(
      assess(
        {
          ...usual,
          originDistrict: 'Sindhupalchok',
          ageBand: '34',
          community: 'Tamang',
          maritalState: 'widowed',
          children: '5',
        },
        [],
        [],
      ).proposal,
    ).toEqual([{ fact: 'originDistrict', from: 'Sindhupalchok', to: null }]);
  });

  it('prefers a coarser period to none', () => {
    const steps = proposeGeneralisation({ originCountry: 'BD', destination: 'CY', departurePeriod: '1995' }, [], []);
    expect(steps).toEqual([{ fact: 'departurePeriod', from: '1995', to: '1995-1999' }]);
  });

  it.each([
    ['departurePeriod', '2012', '2010-2014'],
    ['departurePeriod', '2010-2014', '2010-2019'],
    ['departurePeriod', '2013-2016', '2010-2019'],
    ['departurePeriod', '2018-2021', null],
    ['returnPeriod', '2010-2019', null],
    ['returnPeriod', 'long ago', null],
    ['ageBand', '34', '30-34'],
    ['ageBand', '30-34', '30-39'],
    ['ageBand', '33-36', '30-39'],
    ['ageBand', '38-41', null],
    ['ageBand', '30-39', null],
    ['sector', 'sector/live-in', 'sector/domestic-work'],
    ['sector', 'sector/domestic-work', null],
    ['originLevel1', 'Bagmati', null],
  ] as const)('takes %s from %s to %s', (fact, from, to) => {
    expect(coarser(fact, from)).toBe(to);
  });

  it('rolls sectors up as the vocabulary does', () => {
    const rolled = allConcepts().filter(
      (concept) => concept.facet === 'sector' && concept.disclosure.rollUpTo !== null,
    );
    expect(Object.fromEntries(rolled.map((concept) => [concept.id, concept.disclosure.rollUpTo]))).toEqual(
      BROADER_SECTOR,
    );
  });
});

const value: { [name in FactName]: readonly string[] } = {
  originCountry: ['NP', 'BD', 'IN', 'LK'],
  originLevel1: ['Bagmati', 'Karnali', 'Khulna', 'Kerala', 'Ichok'],
  originDistrict: ['Sindhupalchok', 'Manang', 'Jessore'],
  destination: ['KW', 'SA', 'JO', 'CY', 'IS'],
  sector: ['sector/live-in', 'sector/domestic-work', 'sector/factory-garments', 'sector/sex-work', 'sector/nothing'],
  departurePeriod: ['2012', '2010-2014', '1985', '2019-2022', '0001-9999', 'never'],
  returnPeriod: ['2014', '2010-2019', '1990', '2050'],
  ageBand: ['34', '30-34', '30-39', 'old'],
  community: ['Tamang', 'Chakma'],
  maritalState: ['widowed'],
  children: ['2', '4', '9'],
};
const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.entries(value).map(([name, values]) => [name, fc.constantFrom(null, ...values)])),
  { requiredKeys: [] },
);
const archive: fc.Arbitrary<ArchiveRow[]> = fc.array(
  fc.record({ facts, themes: fc.subarray(['violation/threats', 'violation/trafficking', 'theme/kafala']) }),
  { maxLength: 12 },
);

describe('for all facts', () => {
  it('one more fact never makes the crowd larger', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...(Object.keys(value) as FactName[])), (some, name) => {
        expect(expectedPopulation(some)).toBeLessThanOrEqual(expectedPopulation({ ...some, [name]: null }) + 1e-6);
      }),
      { numRuns: 5_000 },
    );
  });

  it('a coarser fact never makes the crowd smaller', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...(Object.keys(value) as FactName[])), (some, name) => {
        const to = coarser(name, some[name] ?? '');
        expect(expectedPopulation({ ...some, [name]: to })).toBeGreaterThanOrEqual(expectedPopulation(some) - 1e-6);
      }),
      { numRuns: 5_000 },
    );
  });

  it('the proposal leaves nothing wrong, none of its steps is needless, and it is the same each time', () => {
    fc.assert(
      fc.property(
        facts,
        archive,
        fc.subarray(['violation/threats', 'violation/trafficking']),
        (some, others, themes) => {
          const steps = proposeGeneralisation(some, themes, others);
          expect(proposeGeneralisation({ ...some }, themes, [...others].reverse())).toEqual(steps);
          expect(violationsOf(steps.reduce(apply, some), themes, others)).toEqual([]);
          for (const step of steps)
            expect(
              violationsOf(steps.filter((other) => other !== step).reduce(apply, some), themes, others),
            ).not.toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('one more testimony never makes a combination rarer', () => {
    fc.assert(
      fc.property(facts, archive, facts, (some, others, more) => {
        const rareIn = (all: ArchiveRow[]) =>
          violationsOf(some, [], all).filter((violation) => violation.kind === 'rare');
        // A pair that is no longer rare may leave triples that are: every one of them was forbidden before, by itself or by a part.
        const before = rareIn(others);
        const unknown = rareIn([...others, { facts: more, themes: [] }]).filter(
          (violation) => !before.some((known) => known.facts.every((name) => violation.facts.includes(name))),
        );
        expect(unknown).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('the meter is 51 or more exactly where something is wrong', () => {
    fc.assert(
      fc.property(facts, archive, (some, others) => {
        const { violations, meter } = assess(some, ['violation/threats'], others);
        expect(meter > 50).toBe(violations.length > 0);
        expect(meter).toBeLessThanOrEqual(100);
      }),
      { numRuns: 120 },
    );
  });
});

describe('the reference figures', () => {
  it('say that they are rough, and where each comes from', () => {
    expect(REFERENCE.status).toBe('rough');
    expect(REFERENCE.notice).toMatch(/demographer/);
    expect(REFERENCE.sources.length).toBeGreaterThan(4);
  });

  it('give every fact a worth', () => {
    expect(Object.keys(WORTH).sort()).toEqual(Object.keys(value).sort());
  });
});

describe('every kind of violation', () => {
  it.each(Object.keys(violationTexts) as (keyof typeof violationTexts)[])('%s is told in four languages', (kind) => {
    for (const locale of LOCALES) expect(say(locale, violationTexts[kind], { k: 2, expected: 3 })).not.toContain('{');
  });
});

describe('a large archive', () => {
  it('is weighed within a second', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({
      facts: { ...rare, departurePeriod: String(1990 + (n % 30)) },
      themes: ['violation/threats'],
    }));
    const start = performance.now();
    assess(
      { ...rare, originDistrict: 'Jessore', ageBand: '30-39', community: 'x', maritalState: 'y', children: '3' },
      ['violation/threats'],
      many,
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
