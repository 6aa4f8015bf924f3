import { LABELS } from './crf.ts';

/**
 * What each slot says for each label, one byte a weight. Most slots say nothing; the rows of the others lie one after the other, behind
 * one of nothing for all the rest.
 */
export class Weights {
  readonly values: Int8Array;
  /** A bit for each slot, set where it weighs anything. */
  private readonly bits: Int32Array;
  /** How many rows there are before each 32 slots. */
  private readonly before: Int32Array;

  /** `dense`: a row for every slot. */
  constructor(dense: Uint8Array) {
    const words = Math.ceil(dense.length / LABELS / 32);
    this.bits = new Int32Array(words);
    this.before = new Int32Array(words);
    let rows = 1;
    for (let at = 0, slot = 0; at < dense.length; slot++, at += LABELS) {
      const word = slot >>> 5;
      if ((slot & 31) === 0) this.before[word] = rows;
      if (!weighs(dense, at)) continue;
      this.bits[word] = (this.bits[word] as number) | (1 << (slot & 31));
      rows++;
    }
    this.values = new Int8Array(rows * LABELS);
    for (let at = 0, slot = 0; at < dense.length; slot++, at += LABELS) {
      const row = this.row(slot);
      if (row !== 0) this.values.set(dense.subarray(at, at + LABELS), row);
    }
  }

  /** Where the row of a slot begins in `values`; 0: it says nothing. */
  row(slot: number): number {
    const word = slot >>> 5;
    const bits = this.bits[word] as number;
    // Half of what is asked for says something: a branch would be guessed wrongly as often.
    const says = (bits >>> (slot & 31)) & 1;
    return says * LABELS * ((this.before[word] as number) + ones(bits & ((1 << (slot & 31)) - 1)));
  }
}

function weighs(dense: Uint8Array, at: number): boolean {
  for (let i = at; i < at + LABELS; i++) if (dense[i] !== 0) return true;
  return false;
}

/** How many bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
