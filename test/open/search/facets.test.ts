import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import { allConcepts } from '#release/publication';
import { editionFactsSchema, hiddenFactsSchema } from '#rules/release/publication';
import {
  FACETS,
  facetLabel,
  facetValues,
  isFacetValue,
  periodYears,
  resolveFacetValue,
  yearsAway,
} from '../../../src/open/search/facets.ts';

const source = { language: 'hi', facts: {}, themes: [], media: ['text'] };

describe('facets', () => {
  it('are made of what is printed, never of what is known only in the aggregate', () => {
    const hidden = Object.keys(hiddenFactsSchema.shape);
    expect(hidden.length).toBeGreaterThan(0);
    expect(FACETS.map((facet) => facet.id).filter((id) => hidden.includes(id))).toEqual([]);
    expect(FACETS.every((facet) => facet.counts === 'record')).toBe(true);
    const facts = Object.fromEntries(hidden.map((name) => [name, 'SECRETVALUE']));
    const printed = editionFactsSchema.parse({});
    expect(facetValues({ ...source, facts: { ...printed, ...facts } })).toEqual(facetValues(source));
  });

  it('leave out what is too grave to count, and the places below a country', () => {
    const grave = allConcepts().filter((concept) => !concept.disclosure.publicFacet);
    expect(grave.length).toBeGreaterThan(0);
    for (const concept of grave) {
      expect(facetValues({ ...source, themes: [concept.id] }).filter((value) => value.startsWith(concept.id))).toEqual(
        [],
      );
      expect(isFacetValue(concept.id)).toBe(false);
    }
    expect(
      facetValues({ ...source, facts: { originCountry: 'NP', originLevel1: 'Bagmati' } as never }).join(),
    ).not.toContain('Bagmati');
  });

  it('stand under their broader ones and their directions', () => {
    expect(facetValues({ ...source, facts: { destination: 'KW' } })).toEqual(
      expect.arrayContaining(['destination/kw', 'destination/gulf']),
    );
    expect(
      facetValues({ ...source, themes: ['violation/wages-withheld'] }).some((value) => value.startsWith('direction/')),
    ).toBe(true);
  });

  it.each([
    ['2010', [2010, 2010]],
    ['2010-2014', [2010, 2014]],
    ['2014-2010', [2010, 2014]],
    ['early 2010s', null],
    [null, null],
  ] as const)('reads the period %s', (text, years) => expect(periodYears(text)).toEqual(years));

  it('count every year away, and none of a slip', () => {
    expect(yearsAway({ departurePeriod: '2008', returnPeriod: '2010-2011' })).toEqual([2008, 2009, 2010, 2011]);
    expect(yearsAway({ departurePeriod: '2012', returnPeriod: '2009' })).toEqual([]);
    expect(yearsAway({ departurePeriod: '1008', returnPeriod: '2009' })).toEqual([]);
  });

  it('are named in four languages', () => {
    for (const facet of FACETS) for (const locale of LOCALES) expect(facet.label[locale]).not.toBe('');
    expect(facetLabel('origin/np', 'ne')).toBe('नेपाल');
    expect(facetLabel('decade/2010', 'en')).toBe('2010s');
    expect(facetLabel('language/latn', 'bn')).not.toBe('latn');
  });

  it('are found by any of their names', () => {
    expect(resolveFacetValue('destination', 'সৌদি আরব')).toEqual({ value: 'destination/sa' });
    expect(resolveFacetValue('origin', 'BD')).toEqual({ value: 'origin/bd' });
    expect(resolveFacetValue('decade', '२०१०s')).toEqual({ value: 'decade/2010' });
    expect(resolveFacetValue('theme', 'no such thing')).toHaveProperty('suggestions');
    expect(resolveFacetValue('theme', '')).toHaveProperty('suggestions');
  });
});
