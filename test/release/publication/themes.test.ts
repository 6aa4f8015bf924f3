import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import {
  allConcepts,
  concept,
  conceptLabel,
  conceptsOf,
  directions,
  isPublicConcept,
  publicConcepts,
} from '#release/publication';
import { printable } from '../../../src/release/publication/themes.ts';
import vocabulary from '../../../src/release/publication/themes.json' with { type: 'json' };

const ids = new Set(allConcepts().map((one) => one.id));
const full = vocabulary.concepts as unknown as readonly {
  id: string;
  type: string;
  facet: string;
  narrower: string[];
  broader: string[];
  related: string[];
  directions: string[];
  instruments: { instrument: string }[];
}[];

describe('the vocabulary', () => {
  it('is the archive’s own, with every concept once', () => {
    expect(vocabulary.id).toBe('urn:katha:themes');
    expect(JSON.stringify(vocabulary)).not.toContain('testimony-archive');
    expect(ids.size).toBe(vocabulary.concepts.length);
    expect([vocabulary.facets.length, ids.size, vocabulary.directions.length]).toEqual([9, 118, 3]);
  });

  it('refers to nothing that is not there', () => {
    const facets = new Set(vocabulary.facets.map((facet) => facet.id));
    const known = new Set(directions().map((direction) => direction.id));
    const instruments = new Set(vocabulary.instruments.map((instrument) => instrument.id));
    const lost = full.flatMap((one) => [
      ...(facets.has(one.facet) && one.id.startsWith(`${one.facet}/`) ? [] : [`${one.id}: facet ${one.facet}`]),
      ...[...one.broader, ...one.narrower, ...one.related].filter((id) => !ids.has(id)).map((id) => `${one.id}: ${id}`),
      ...one.directions.filter((id) => !known.has(id)).map((id) => `${one.id}: direction ${id}`),
      ...one.instruments
        .filter(({ instrument }) => !instruments.has(instrument))
        .map(({ instrument }) => `${one.id}: instrument ${instrument}`),
    ]);
    expect(lost).toEqual([]);
    expect(
      allConcepts()
        .filter((one) => one.disclosure.rollUpTo !== null && !ids.has(one.disclosure.rollUpTo))
        .map((one) => one.id),
    ).toEqual([]);
  });

  it('says broader and narrower, and related, from both sides', () => {
    const of = (id: string) => full.find((one) => one.id === id);
    const oneSided = full.flatMap((one) => [
      ...one.broader.filter((id) => !of(id)?.narrower.includes(one.id)).map((id) => `${one.id} < ${id}`),
      ...one.narrower.filter((id) => !of(id)?.broader.includes(one.id)).map((id) => `${one.id} > ${id}`),
      ...one.related.filter((id) => !of(id)?.related.includes(one.id)).map((id) => `${one.id} ~ ${id}`),
    ]);
    expect(oneSided).toEqual([]);
  });

  it('has no concept above itself, by broader or by what it rolls up to', () => {
    const climb = (id: string, up: (id: string) => string[]): boolean => {
      const seen = new Set<string>();
      for (let layer = up(id); layer.length > 0; layer = layer.flatMap(up)) {
        if (layer.includes(id) || seen.size > ids.size) return true;
        for (const each of layer) seen.add(each);
      }
      return false;
    };
    for (const { id } of allConcepts()) {
      expect(climb(id, (at) => concept(at)?.broader.slice() ?? [])).toBe(false);
      expect(climb(id, (at) => [concept(at)?.disclosure.rollUpTo ?? []].flat())).toBe(false);
    }
  });

  it('names every concept and direction in the four languages of the interface', () => {
    for (const locale of LOCALES) {
      for (const { id } of allConcepts()) expect(conceptLabel(id, locale)).toMatch(/\p{L}/u);
      for (const direction of directions()) {
        expect(direction.label(locale)).toMatch(/\p{L}/u);
        expect(direction.note(locale).length).toBeGreaterThan(20);
      }
    }
    expect(conceptLabel('no/such', 'ne')).toBe('no/such');
  });

  it('has no label of one language twice in a facet', () => {
    const twice = [...LOCALES, 'es' as const].flatMap((locale) => {
      const labels = vocabulary.concepts.map((one) => `${one.facet} ${locale} ${one.prefLabel[locale]}`);
      return labels.filter((label, at) => labels.indexOf(label) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('gives every direction something that may be shown', () => {
    for (const { id } of directions()) expect(conceptsOf(id).length).toBeGreaterThan(3);
    expect(conceptsOf('no-direction')).toEqual([]);
  });
});

describe('what is most sensitive', () => {
  const high = allConcepts().filter((one) => one.disclosure.sensitivity === 'high');

  it('is neither a facet nor a label on a record', () => {
    expect(high.length).toBeGreaterThan(5);
    for (const { id } of high) {
      expect(isPublicConcept(id)).toBe(false);
      expect(publicConcepts()).not.toContain(id);
      expect(directions().flatMap((direction) => conceptsOf(direction.id))).not.toContain(id);
    }
  });

  it('is never printed, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.subarray([...ids, 'no/such', '', '__proto__']), (chosen) => {
        const shown = printable(chosen);
        expect(shown.every(isPublicConcept)).toBe(true);
        expect(shown).toEqual([...new Set(shown)].sort());
        expect(printable([...chosen].reverse())).toEqual(shown);
        for (const id of chosen) if (isPublicConcept(id)) expect(shown).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  it('is counted by nobody under five', () => {
    for (const one of allConcepts()) expect(one.disclosure.minimumCount).toBeGreaterThanOrEqual(5);
  });
});
