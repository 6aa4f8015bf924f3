import { createHash, randomBytes } from 'node:crypto';

/**
 * Secret sharing after A. Shamir, "How to share a secret", Communications of the ACM 22(11), 1979: over GF(2^8) with the
 * polynomial of AES (FIPS 197, x^8 + x^4 + x^3 + x + 1), each byte of the secret by itself. Any `needed` shares give the
 * secret back; fewer say nothing about it, for every secret is then equally likely.
 */

const EXP = new Uint8Array(510);
const LOG = new Uint8Array(256);
for (let i = 0, x = 1; i < 255; i++) {
  EXP[i] = x;
  EXP[i + 255] = x;
  LOG[x] = i;
  // 3 generates the multiplicative group.
  x ^= (x << 1) ^ (x & 0x80 ? 0x11b : 0);
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (EXP[(LOG[a] as number) + (LOG[b] as number)] as number);
}

function divide(a: number, b: number): number {
  return a === 0 ? 0 : (EXP[(LOG[a] as number) + 255 - (LOG[b] as number)] as number);
}

export interface Share {
  /** Random, the same for all shares of one split: shares of different splits are never mixed. */
  readonly set: Uint8Array;
  readonly needed: number;
  /** 1 to 255. */
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** @throws RangeError for an empty secret, or numbers outside 2 <= needed <= shares <= 255 */
export function split(
  secret: Uint8Array,
  needed: number,
  shares: number,
  random: (n: number) => Uint8Array = randomBytes,
): Share[] {
  if (secret.length === 0 || needed < 2 || needed > shares || shares > 255)
    throw new RangeError('a secret of at least one byte, and 2 <= needed <= shares <= 255');
  const set = random(4);
  const coefficients = Array.from({ length: needed - 1 }, () => random(secret.length));
  return Array.from({ length: shares }, (_, n) => {
    const index = n + 1;
    const bytes = Uint8Array.from(secret, (byte, i) => {
      let value = 0;
      for (let k = needed - 2; k >= 0; k--)
        value = multiply(value ^ ((coefficients[k] as Uint8Array)[i] as number), index);
      return value ^ byte;
    });
    return { set, needed, index, bytes };
  });
}

/** The secret, from as many shares as are needed; more are used too, and must agree. @throws RangeError saying what is wrong */
export function combine(shares: readonly Share[]): Uint8Array {
  const [first] = shares;
  if (!first) throw new RangeError('there is no share');
  const same = (share: Share) =>
    Buffer.from(share.set).equals(first.set) &&
    share.needed === first.needed &&
    share.bytes.length === first.bytes.length;
  if (!shares.every(same)) throw new RangeError('the shares are not all of the same set');
  const distinct = [...new Map(shares.map((share) => [share.index, share])).values()];
  if (distinct.length < first.needed)
    throw new RangeError(`${first.needed} different shares are needed, and there are ${distinct.length}`);
  return Uint8Array.from(first.bytes, (_, i) => {
    let value = 0;
    for (const a of distinct) {
      let weight = 1;
      for (const b of distinct) if (a !== b) weight = multiply(weight, divide(b.index, a.index ^ b.index));
      value ^= multiply(weight, a.bytes[i] as number);
    }
    return value;
  });
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VERSION = 1;
const CHECK_BYTES = 4;

/** A share as groups of five signs (Crockford's base 32), with a check of four bytes, to be printed and typed in again. */
export function writeShare(share: Share): string {
  const body = Uint8Array.from([VERSION, share.needed, share.index, ...share.set, ...share.bytes]);
  const bytes = [...body, ...createHash('sha256').update(body).digest().subarray(0, CHECK_BYTES)];
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) text += ALPHABET[(held << (5 - bits)) & 31];
  return text.replace(/.{5}(?=.)/g, '$&-');
}

/** Reads what `writeShare` wrote; case, spaces and hyphens do not matter, and O, I, L are read as 0, 1, 1. @throws RangeError */
export function readShare(text: string): Share {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of signs) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) throw new RangeError(`"${sign}" is no sign of a share`);
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  const body = Uint8Array.from(bytes.slice(0, -CHECK_BYTES));
  const check = createHash('sha256').update(body).digest().subarray(0, CHECK_BYTES);
  if (body.length < 8 || !check.equals(Uint8Array.from(bytes.slice(-CHECK_BYTES))))
    throw new RangeError('a sign was changed, left out or added');
  if (body[0] !== VERSION) throw new RangeError(`it is of version ${body[0]}, which this Katha does not know`);
  return { needed: body[1] as number, index: body[2] as number, set: body.subarray(3, 7), bytes: body.subarray(7) };
}
