import { inflateRawSync } from 'node:zlib';
import trained from '../data/second-look.json' with { type: 'json' };
import { TOKEN_MARK } from '../document.ts';
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
  private ahead = new Int32Array(512);

  constructor() {
    this.weights = new Int8Array(inflateRawSync(Buffer.from(trained.weights, 'base64')));
  }

  /** What a feature adds; its number is cut to the size of the table. */
  weight(slot: number): number {
    return this.weights[slot & this.mask] as number;
  }

  /** What features add. */
  sum(slots: Int32Array): number {
    let sum = 0;
    for (let i = 0; i < slots.length; i++) sum += this.weight(slots[i] as number);
    return sum;
  }

  /**
   * The sums of the tokens from `from` on, each by itself, become margins, in place: by how much the best reading of all of them in which
   * the token is part of an identifier is better than the best in which it is not. So the words of one mention stand or fall together.
   */
  settle(sums: Int16Array, length: number, reader: Reader, from: number): void {
    if (this.ahead.length < length) this.ahead = new Int32Array(2 * length);
    const { ahead } = this;
    const { kind } = reader.view.tokens;
    const [word0, word1, word2, word3] = WORD;
    const [mark0, mark1, mark2, mark3] = MARK;
    let after = 0;
    for (let k = length - 1; k >= 0; k--) {
      ahead[k] = after;
      const inside = (sums[k] as number) + after;
      after =
        kind[from + k] === TOKEN_MARK
          ? Math.max(mark2, mark3 + inside) - Math.max(mark0, mark1 + inside)
          : Math.max(word2, word3 + inside) - Math.max(word0, word1 + inside);
    }
    let margin = 0;
    for (let k = 0; k < length; k++) {
      let come = 0;
      if (k > 0)
        come =
          kind[from + k] === TOKEN_MARK
            ? Math.max(mark1, mark3 + margin) - Math.max(mark0, mark2 + margin)
            : Math.max(word1, word3 + margin) - Math.max(word0, word2 + margin);
      margin = (sums[k] as number) + come;
      sums[k] = Math.max(LEAST, Math.min(-LEAST, margin + (ahead[k] as number)));
    }
  }
}

type Turns = readonly [number, number, number, number];
/** Whole numbers: from outside to outside, outside to inside, inside to outside, inside to inside: where a word comes next, and a mark. */
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
