import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise, skeleton, soundKeys } from '../../../src/open/search/romanise.ts';

describe('romanising', () => {
  it.each([
    ['नौकरी', 'naukri'],
    ['नेपाल', 'nepal'],
    ['घर', 'ghar'],
    ['नमस्कार', 'namaskar'],
    ['मित्र', 'mitra'],
    ['पासपोर्ट', 'pasport'],
    ['ज्ञान', 'gyan'],
    ['लड़की', 'larki'],
    ['ज़मीन', 'zamin'],
    ['संबंध', 'sambandh'],
    ['ঢাকা', 'dhaka'],
    ['বাংলাদেশ', 'bangladesh'],
    ['রহিমা', 'rahima'],
  ])('%s is %s', (word, latin) => expect(romanise(word)).toBe(latin));

  it.each([
    ['नौकरी', 'naukri', 'nokri', 'naukari'],
    ['कफ़ाला', 'kafala', 'kaphala', 'kafaala'],
    ['दीदी', 'didi', 'deedee', 'दिदी', 'দিদি'],
    ['नहीं', 'nahi', 'nahin'],
    ['अच्छा', 'accha', 'achchha', 'acha'],
    ['কলকাতা', 'kolkata', 'kalkata', 'कलकत्ता'],
    ['मनोवारा', 'monowara', 'manoara', 'মনোয়ারা'],
    ['पैसा', 'paisa'],
  ])('one way of writing %s sounds like the others', (first, ...others) => {
    const all = [first, ...others].map((word) => new Set(soundKeys(word)));
    for (const [n, keys] of all.entries()) {
      // Each meets the first, or one that meets the first.
      const meets = all.some((other, k) => k !== n && [...keys].some((key) => other.has(key)));
      expect([others[n - 1] ?? first, meets]).toEqual([others[n - 1] ?? first, true]);
    }
  });

  it.each([
    ['काम', 'कम्बल'],
    ['log', 'lag'],
    ['kam', 'kamal'],
    ['घर', 'गर'],
  ])('%s does not sound like %s', (a, b) =>
    expect(soundKeys(a).filter((key) => soundKeys(b).includes(key))).toEqual([]),
  );

  it('gives keys of small letters only, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const key of soundKeys(text)) expect(key).toMatch(/^[a-zC]{2,}$/);
        expect(typeof skeleton(text)).toBe('string');
        romanise(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps of a misspelt word what the right one has, too', () => {
    expect(skeleton('emploier')).toBe(skeleton('employer'));
    expect(skeleton('passpott')).not.toBe('');
  });
});
