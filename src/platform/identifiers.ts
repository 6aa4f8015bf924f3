/**
 * Public identifiers: opaque, random, without sequence, date or country, and with a check character, so that a slip of the pen
 * does not lead to another woman's testimony.
 */

/** Thirty-two signs without i, l, o, u: nothing to confuse with 1 and 0, and fewer accidental words (after Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

/** Product in GF(32) with the primitive polynomial x^5 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0, x = a; bit < 5; bit += 1, x = x & 16 ? (x << 1) ^ 0b100101 : x << 1)
    if (b & (1 << bit)) product ^= x;
  return product;
}

/**
 * The check sign of nine signs: their sum weighted with nine different powers of a primitive element of GF(32). Every changed sign
 * and every exchange of two signs, adjacent or not, changes it.
 */
function checkOf(values: readonly number[]): number {
  let weight = 2;
  let sum = 0;
  for (const value of values) {
    sum ^= multiply(value, weight);
    weight = multiply(weight, 2);
  }
  return sum;
}

/** A new public id: 45 random bits and a check sign. @param random a source of random bytes */
export function newPublicId(random: (n: number) => Uint8Array): string {
  const values = [...random(LENGTH - 1)].map((byte) => byte & 31);
  return [...values, checkOf(values)].map((value) => ALPHABET[value]).join('');
}

/** Whether this could be a public id: right signs, right length, right check sign. */
export function isPublicId(text: string): boolean {
  if (text.length !== LENGTH) return false;
  const values = [...text].map((sign) => ALPHABET.indexOf(sign));
  return !values.includes(-1) && checkOf(values.slice(0, -1)) === values.at(-1);
}

/**
 * The anchor of a passage: derived from its item and its place in the transcript, not from its words, so that it is the same in
 * every edition as long as the transcript's turns are.
 * @param taken anchors given out before, to which it is added
 */
export function anchorFor(publicId: string, ord: number, taken: Set<string>): string {
  // FNV-1a, 32 bit: spread, not secrecy.
  let hash = 0x811c9dc5;
  for (const sign of `${publicId}/${ord}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  for (let length = 4; ; length += 1) {
    let code = '';
    for (let at = 0, rest = hash; at < length; at += 1) {
      code += ALPHABET[(rest ^ at) & 31];
      rest = at < 5 ? rest >>> 5 : Math.imul(rest + ord + at, 0x9e3779b1) >>> 0;
    }
    const anchor = `p-${code}`;
    if (length <= 8 && !taken.has(anchor)) {
      taken.add(anchor);
      return anchor;
    }
    if (length > 8) {
      hash = Math.imul(hash + 1, 0x01000193) >>> 0;
      length = 3;
    }
  }
}
