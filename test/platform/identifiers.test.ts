import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorFor, isPublicId, newPublicId } from '#platform/identifiers';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'.split('');
const ids = Array.from({ length: 40 }, () => newPublicId(randomBytes));

describe('a public id', () => {
  it('is ten signs that cannot be mixed up', () => {
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
      expect(id).not.toMatch(/[ilou]/);
      expect(isPublicId(id)).toBe(true);
    }
  });

  it('with one sign changed is none: every place, every sign', () => {
    expect.hasAssertions();
    for (const id of ids)
      for (let at = 0; at < id.length; at += 1)
        for (const sign of ALPHABET)
          if (sign !== id[at]) expect(isPublicId(id.slice(0, at) + sign + id.slice(at + 1))).toBe(false);
  });

  // The check is linear, so that an exchange is noticed or not by the difference of two signs alone: each place, each difference.
  it('with two signs exchanged is none: every pair of places, every difference', () => {
    for (let a = 0; a < 9; a += 1)
      for (let b = a + 1; b < 10; b += 1)
        for (let difference = 1; difference < 32; difference += 1) {
          const bytes = new Uint8Array(9);
          bytes[a] = difference;
          let id = newPublicId(() => bytes);
          if (b === 9) {
            const last = ALPHABET.indexOf(id[9] ?? '');
            if (last === difference) continue;
          }
          const signs = id.split('');
          [signs[a], signs[b]] = [signs[b] ?? '', signs[a] ?? ''];
          id = signs.join('');
          expect(isPublicId(id)).toBe(false);
        }
    for (const id of ids)
      for (let a = 0; a < 9; a += 1)
        for (let b = a + 1; b < 10; b += 1) {
          if (id[a] === id[b]) continue;
          const signs = id.split('');
          [signs[a], signs[b]] = [signs[b] ?? '', signs[a] ?? ''];
          expect(isPublicId(signs.join(''))).toBe(false);
        }
  });

  it('uses all of its forty-five bits', () => {
    expect(new Set(Array.from({ length: 50_000 }, () => newPublicId(randomBytes))).size).toBe(50_000);
    for (let at = 0; at < 9; at += 1)
      expect(new Set(Array.from({ length: 2_000 }, () => newPublicId(randomBytes)[at])).size).toBe(32);
  });

  it.each([
    '',
    'x',
    '7H3K9M2XQ4',
    '7h3k9m2xq',
    'iiiiiiiiii',
    '\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800',
    '../../etc/',
    'x'.repeat(100_000),
  ])('is not %#', (text) => {
    expect(isPublicId(text)).toBe(false);
  });

  it('is none for anything that is not ten of its signs', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        expect(isPublicId(text) ? text : '0000000000').toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the anchors of an item', () => {
  const anchors = (id: string, count: number) => {
    const taken = new Set<string>();
    return Array.from({ length: count }, (_, ord) => anchorFor(id, ord, taken));
  };

  it('are short, all different, and the same each time', () => {
    for (const id of ids.slice(0, 5)) {
      const made = anchors(id, 3_000);
      expect(new Set(made).size).toBe(made.length);
      for (const anchor of made) expect(anchor).toMatch(/^p-[0-9a-hjkmnp-tv-z]{4,8}$/);
      expect(anchors(id, 3_000)).toEqual(made);
    }
  });

  it('do not move when turns are added after them', () => {
    const id = ids[0] ?? '';
    expect(anchors(id, 500).slice(0, 300)).toEqual(anchors(id, 300));
  });

  it('say nothing of where in the interview they stand', () => {
    const made = anchors(ids[0] ?? '', 400);
    const sorted = [...made].sort();
    const inOrder = made.filter((anchor, n) => n > 0 && anchor > (made[n - 1] ?? '')).length;
    expect(sorted).not.toEqual(made);
    expect(Math.abs(inOrder - 200)).toBeLessThan(60);
  });

  it('find another place where the first is taken, again and again', () => {
    const taken = new Set<string>();
    expect(new Set(Array.from({ length: 500 }, () => anchorFor('0000000000', 7, taken))).size).toBe(500);
  });

  it('are found for a very long interview without delay', () => {
    expect(new Set(anchors(ids[0] ?? '', 30_000)).size).toBe(30_000);
  });
});
