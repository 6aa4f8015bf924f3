import { Chain } from '../../src/closed/detection/tagger/crf.ts';
import { LABELS, type Example } from './examples.ts';

const L = LABELS.length;
const L2 = 2e-3;
/** How often a word hides its own form in training, so that the surroundings and endings of unknown names are learned. */
const HIDDEN = 0.08;

/** What is learned: a weight for each slot and label with the sum of its squared gradients, and the same of the transitions. */
export class Weights {
  readonly w: Float32Array;
  readonly g: Float32Array;
  readonly t = new Float64Array(L * L);
  readonly tg = new Float64Array(L * L);
  readonly seen: Uint8Array;
  constructor(bits: number) {
    this.w = new Float32Array(2 ** bits * L);
    this.g = new Float32Array(2 ** bits * L);
    this.seen = new Uint8Array(2 ** bits);
  }
}

const chain = new Chain();
const transition = new Float64Array(L * L);

function infer(example: Example, weights: Weights, hidden?: Uint8Array): void {
  chain.reserve(example.length);
  const { emission } = chain;
  const { w, seen } = weights;
  const sums = new Float64Array(L);
  for (let i = 0; i < example.length; i++) {
    sums.fill(0);
    for (const list of hidden?.[i]
      ? [example.rest[i] as Int32Array]
      : [example.own[i] as Int32Array, example.rest[i] as Int32Array])
      for (const slot of list) {
        if ((seen[slot] as number) < 2) continue;
        const row = slot * L;
        for (let y = 0; y < L; y++) sums[y] = (sums[y] as number) + (w[row + y] as number);
      }
    let top = -Infinity;
    for (let y = 0; y < L; y++) top = Math.max(top, sums[y] as number);
    for (let y = 0; y < L; y++) emission[i * L + y] = Math.exp((sums[y] as number) - top);
  }
  for (let k = 0; k < L * L; k++) transition[k] = Math.exp(weights.t[k] as number);
  chain.run(example.length, transition);
}

/** Learns from one example (AdaGrad); words picked by `next` hide their own form, and each is without a share `dropped` of its features. */
export function step(whole: Example, weights: Weights, next: () => number, rate: number, dropped: number): void {
  const thinned = (list: Int32Array): Int32Array => list.filter(() => next() >= dropped);
  const example = dropped > 0 ? { ...whole, own: whole.own.map(thinned), rest: whole.rest.map(thinned) } : whole;
  const hidden = Uint8Array.from({ length: example.length }, () => (next() < HIDDEN ? 1 : 0));
  infer(example, weights, hidden);
  const { alpha, beta, emission, scale } = chain;
  const { w, g, seen, t, tg } = weights;
  const error = new Float64Array(L);
  const pairs = new Float64Array(L * L);
  for (let i = 0; i < example.length; i++) {
    let certain = 0;
    for (let y = 0; y < L; y++) {
      const p = (alpha[i * L + y] as number) * (beta[i * L + y] as number);
      error[y] = (example.gold[i] === y ? 1 : 0) - p;
      certain = Math.max(certain, Math.abs(error[y] as number));
    }
    if (i > 0) {
      for (let x = 0; x < L; x++)
        for (let y = 0; y < L; y++)
          pairs[x * L + y] =
            (pairs[x * L + y] as number) -
            ((alpha[(i - 1) * L + x] as number) *
              (transition[x * L + y] as number) *
              (emission[i * L + y] as number) *
              (beta[i * L + y] as number)) /
              (scale[i] as number);
      const k = (example.gold[i - 1] as number) * L + (example.gold[i] as number);
      pairs[k] = (pairs[k] as number) + 1;
    }
    if (certain < 0.003) continue;
    for (const list of hidden[i]
      ? [example.rest[i] as Int32Array]
      : [example.own[i] as Int32Array, example.rest[i] as Int32Array])
      for (const slot of list) {
        if ((seen[slot] as number) < 2) continue;
        const row = slot * L;
        for (let y = 0; y < L; y++) {
          const gradient = (error[y] as number) - L2 * (w[row + y] as number);
          const squares = (g[row + y] as number) + gradient * gradient;
          g[row + y] = squares;
          w[row + y] = (w[row + y] as number) + (rate * gradient) / Math.sqrt(squares + 1);
        }
      }
  }
  for (let k = 0; k < L * L; k++) {
    const gradient = pairs[k] as number;
    tg[k] = (tg[k] as number) + gradient * gradient;
    t[k] = (t[k] as number) + (rate * gradient) / Math.sqrt((tg[k] as number) + 1);
  }
}

export interface Measured {
  recall: number;
  precision: number;
}

/** Untyped, full cover: a mention counts when each of its tokens is above the threshold. */
export function measure(set: readonly Example[], weights: Weights, thresholds: readonly number[]): Measured[] {
  const counts = thresholds.map(() => ({ mentions: 0, covered: 0, shown: 0, right: 0 }));
  for (const example of set) {
    infer(example, weights);
    const p = Float64Array.from(
      { length: example.length },
      (_, i) => 1 - (chain.alpha[i * L] as number) * (chain.beta[i * L] as number),
    );
    thresholds.forEach((threshold, k) => {
      const count = counts[k] as (typeof counts)[number];
      const missed = new Set<number>();
      const all = new Set<number>();
      for (let i = 0; i < example.length; i++) {
        const shown = (p[i] as number) >= threshold;
        const m = example.mention[i] as number;
        if (m >= 0) {
          all.add(m);
          if (!shown) missed.add(m);
        }
        if (shown) {
          count.shown++;
          if (m >= 0) count.right++;
        }
      }
      count.mentions += all.size;
      count.covered += all.size - missed.size;
    });
  }
  return counts.map((c) => ({
    recall: c.covered / Math.max(1, c.mentions),
    precision: c.right / Math.max(1, c.shown),
  }));
}
