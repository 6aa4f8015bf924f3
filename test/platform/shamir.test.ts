import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, readShare, split, writeShare } from '#platform/shamir';

describe('secret sharing', () => {
  it('any three of five give the secret back, in any order, and more agree', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 90 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3 }),
        (secret, chosen) => {
          const shares = split(secret, 3, 5);
          const given = chosen.map((i) => readShare(writeShare(shares[i] as (typeof shares)[number])));
          expect(combine(given)).toEqual(secret);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('two of three say nothing: every secret fits them equally well', () => {
    // One byte, all 65,536 polynomials: of each pair of values of shares 1 and 2, each secret occurs exactly once.
    const seen = new Map<number, Set<number>>();
    for (let secret = 0; secret < 256; secret++)
      for (let a = 0; a < 256; a++)
        for (const b of [0, 1, 77, 255]) {
          const rows = [Uint8Array.of(0, 0, 0, 0), Uint8Array.of(a), Uint8Array.of(b)];
          const [one, two] = split(Uint8Array.of(secret), 3, 3, () => rows.shift() as Uint8Array);
          const key = ((one?.bytes[0] ?? 0) << 16) | ((two?.bytes[0] ?? 0) << 8) | b;
          (seen.get(key) ?? seen.set(key, new Set()).get(key))?.add(secret);
        }
    const pairs = new Map<number, Set<number>>();
    for (const [key, secrets] of seen)
      for (const secret of secrets) (pairs.get(key >> 8) ?? pairs.set(key >> 8, new Set()).get(key >> 8))?.add(secret);
    expect(Math.min(...[...pairs.values()].map((set) => set.size))).toBeGreaterThanOrEqual(4);
    expect(pairs.size).toBe(65_536);
  });

  it('fewer shares, a share twice, and shares of two splits are refused', () => {
    const secret = Buffer.from('AGE-SECRET-KEY-1EXAMPLE');
    const shares = split(secret, 3, 5);
    const other = split(secret, 3, 5);
    expect(() => combine(shares.slice(0, 2))).toThrow(/3 different shares are needed, and there are 2/);
    expect(() => combine([shares[0], shares[0], shares[1]].flatMap((s) => s ?? []))).toThrow(/there are 2/);
    expect(() => combine([...shares.slice(0, 2), ...other.slice(2, 3)])).toThrow(/not all of the same set/);
    expect(() => combine([])).toThrow(/no share/);
  });

  it('every slip of one sign is noticed; spaces, case and O for 0 are not slips', () => {
    const [share] = split(Buffer.from('a key of some length'), 2, 2);
    const text = writeShare(share as NonNullable<typeof share>);
    expect(readShare(text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).toEqual(readShare(text));
    const signs = text.replaceAll('-', '');
    for (let i = 0; i < signs.length; i++) {
      const changed = `${signs.slice(0, i)}${signs[i] === '7' ? '8' : '7'}${signs.slice(i + 1)}`;
      // The last sign carries a few bits of padding that mean nothing.
      if (i < signs.length - 1) expect(() => readShare(changed)).toThrow(/changed, left out or added/);
    }
    expect(() => readShare(signs.slice(1))).toThrow(RangeError);
    expect(() => readShare('')).toThrow(RangeError);
    expect(() => readShare('हिंदी')).toThrow(/no sign of a share/);
  });
});
