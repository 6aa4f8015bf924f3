import { inflateRawSync } from 'node:zlib';
import trained from '../data/second-look.json' with { type: 'json' };
import type { Reader } from '../reading/reader.ts';

/** The least margin; below it there is only what was not read. */
const LEAST = -32_000;

/**
 * What the features of the taggers say of a word of talk when all that was learned from is talk, with every kind of identifier marked in
 * it: a sum of weights, one byte a feature, the same for all scripts; and what one word says of the next (`settle`). How likely the
 * word is part of an identifier: `likely`.
 */
export class SecondLook {
  /** What every word has. */
  readonly bias = trained.bias;
  private readonly weights: Int8Array;
  private readonly mask = trained.slots - 1;
  private ahead = new Float64Array(512);

  constructor() {
    this.weights = new Int8Array(inflateRawSync(Buffer.from(trained.weights, 'base64')));
  }

  /** What features add; their numbers are cut to the size of the table. */
  sum(slots: Int32Array): number {
    const { weights, mask } = this;
    let sum = 0;
    for (let i = 0; i < slots.length; i++) sum += weights[(slots[i] as number) & mask] as number;
    return sum;
  }

  /**
   * The sums of the tokens from `from` on, each by itself, become margins, in place: by how much the best reading of all of them in which
   * the token is part of an identifier is better than the best in which it is not. So the words of one mention stand or fall together.
   */
  settle(sums: Int16Array, length: number, reader: Reader, from: number): void {
    if (this.ahead.length < length) this.ahead = new Float64Array(2 * length);
    const { ahead } = this;
    let after = 0;
    for (let k = length - 1; k >= 0; k--) {
      ahead[k] = after;
      const turns = reader.isMark(from + k) ? MARK : WORD;
      const inside = (sums[k] as number) + after;
      after = Math.max(turns[2], turns[3] + inside) - Math.max(turns[0], turns[1] + inside);
    }
    let margin = 0;
    for (let k = 0; k < length; k++) {
      const turns = reader.isMark(from + k) ? MARK : WORD;
      const come = k === 0 ? 0 : Math.max(turns[1], turns[3] + margin) - Math.max(turns[0], turns[2] + margin);
      margin = (sums[k] as number) + come;
      sums[k] = Math.max(LEAST, Math.min(-LEAST, Math.round(margin + (ahead[k] as number))));
    }
  }
}

type Turns = readonly [number, number, number, number];
/** From outside to outside, outside to inside, inside to outside, inside to inside: where a word comes next, and a mark. */
const [WORD, MARK] = trained.turns as unknown as readonly [Turns, Turns];

let loaded: SecondLook | undefined;

/** Unpacked on first use. */
export function secondLook(): SecondLook {
  loaded ??= new SecondLook();
  return loaded;
}

/** The probability that a sum stands for. */
export function likely(sum: number): number {
  return 1 / (1 + Math.exp(-sum * trained.scale));
}

/** The sum that stands for a logit. */
export function sumOf(odds: number): number {
  return odds / trained.scale;
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
