import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, parseCode } from '../../../src/release/consent/code.ts';

const inScript = (code: string, zero: number) =>
  code.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const bare = (code: string) => code.replaceAll(' ', '');

describe('the narrator’s code', () => {
  it('is sixteen digits in groups of four, and reads as itself', () => {
    for (let n = 0; n < 500; n += 1) {
      const code = newCode(randomBytes);
      expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
      expect(parseCode(code)).toBe(code);
    }
  });

  it('does not come twice', () => {
    const codes = new Set(Array.from({ length: 20_000 }, () => newCode(randomBytes)));
    expect(codes.size).toBe(20_000);
  });

  it('uses every digit alike: bytes that would favour some are thrown away', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 5_000; n += 1)
      for (const digit of bare(newCode(randomBytes)).slice(0, 14))
        counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
    // 70,000 digits, 7,000 of each; five standard deviations are 397.
    for (const count of counts) expect(Math.abs(count - 7_000)).toBeLessThan(400);
  });

  it.each([
    ['with nothing between', (code: string) => bare(code)],
    ['with hyphens', (code: string) => code.replaceAll(' ', '-')],
    ['with long dashes', (code: string) => code.replaceAll(' ', '–')],
    ['with dots', (code: string) => code.replaceAll(' ', '.')],
    ['with spaces around and inside', (code: string) => `  ${bare(code).split('').join(' ')}\n`],
    ['with invisible joiners', (code: string) => bare(code).split('').join('\u200d')],
    ['in Devanagari', (code: string) => inScript(code, 0x966)],
    ['in Bengali', (code: string) => inScript(code, 0x9e6)],
    ['in Arabic digits', (code: string) => inScript(code, 0x660)],
    ['in Persian digits', (code: string) => inScript(code, 0x6f0)],
    ['in full-width digits', (code: string) => inScript(code, 0xff10)],
    ['half in one script, half in another', (code: string) => code.slice(0, 9) + inScript(code.slice(9), 0x966)],
  ])('is understood %s', (_how, typed) => {
    for (let n = 0; n < 50; n += 1) {
      const code = newCode(randomBytes);
      expect(parseCode(typed(code))).toBe(code);
    }
  });

  it('with one digit changed is refused: every digit, every change', () => {
    for (let n = 0; n < 200; n += 1) {
      const code = bare(newCode(randomBytes));
      for (let at = 0; at < 16; at += 1)
        for (let digit = 0; digit < 10; digit += 1) {
          if (String(digit) === code[at]) continue;
          expect(parseCode(code.slice(0, at) + digit + code.slice(at + 1))).toBeNull();
        }
    }
  });

  it('with two digits exchanged is refused: every pair, near or far', () => {
    for (let n = 0; n < 200; n += 1) {
      const code = bare(newCode(randomBytes));
      for (let a = 0; a < 16; a += 1)
        for (let b = a + 1; b < 16; b += 1) {
          if (code[a] === code[b]) continue;
          const signs = code.split('');
          [signs[a], signs[b]] = [signs[b] ?? '', signs[a] ?? ''];
          expect(parseCode(signs.join(''))).toBeNull();
        }
    }
  });

  it.each([
    '',
    ' ',
    '1234',
    '1234 5678 9012 345',
    '1234 5678 9012 34567',
    'abcd efgh ijkl mnop',
    '1234 5678 9012 345l',
    '½234 5678 9012 3456',
    '𝟙'.repeat(16),
    '\ud800'.repeat(16),
    '0'.repeat(100_000),
    `${'-'.repeat(100_000)}1`,
  ])('%# that is none is refused', (typed) => {
    expect(parseCode(typed)).toBeNull();
  });

  it('never fails on what people type, and never takes what is not sixteen digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const parsed = parseCode(typed);
        expect(parsed ?? '0000 0000 0000 0000').toMatch(/^\d{4}( \d{4}){3}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
