import { inflateRawSync } from 'node:zlib';
import trained from '../data/second-look.json' with { type: 'json' };

/**
 * What the features of the taggers say of a word of talk when all that was learned from is talk, with every kind of identifier marked in
 * it: a sum of weights, one byte a feature, the same for all scripts. How likely the word is part of an identifier: `likely`.
 */
export class SecondLook {
  /** What every word has. */
  readonly bias = trained.bias;
  private readonly weights: Int8Array;
  private readonly mask = trained.slots - 1;

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
}

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
