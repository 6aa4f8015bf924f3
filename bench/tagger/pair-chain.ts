/**
 * Two labels along a line, outside an identifier and inside: forward-backward as in `tagger/crf.ts`. What one label says of the next
 * is learned for words and for marks apart.
 */

/** From outside to outside, outside to inside, inside to outside, inside to inside: where a word comes next, then where a mark does. */
export const TURNS = 8;
export const turnsAt = (mark: number): number => mark * 4;
const MOST = 30;

export interface Posteriors {
  /** The probability of each token of being inside. */
  readonly inside: Float64Array;
  /** How often each turn is taken, as far as is known. */
  readonly turns: Float64Array;
}

/** `sums`: what each token says by itself for being inside, as a logit. */
export function posteriors(sums: Float64Array, marks: Uint8Array, turns: Float64Array): Posteriors {
  const length = sums.length;
  const powers = turns.map(Math.exp);
  const own = sums.map((sum) => Math.exp(Math.max(-MOST, Math.min(MOST, sum))));
  const before = new Float64Array(2 * length);
  const scale = new Float64Array(length);
  for (let k = 0; k < length; k++) {
    const t = turnsAt(marks[k] as number);
    const [out, inside] = k === 0 ? [1, 0] : [before[2 * k - 2] as number, before[2 * k - 1] as number];
    const stays = k === 0 ? 1 : out * (powers[t] as number) + inside * (powers[t + 2] as number);
    const enters =
      (own[k] as number) * (k === 0 ? 1 : out * (powers[t + 1] as number) + inside * (powers[t + 3] as number));
    scale[k] = stays + enters;
    before[2 * k] = stays / (stays + enters);
    before[2 * k + 1] = enters / (stays + enters);
  }
  const inside = new Float64Array(length);
  const taken = new Float64Array(TURNS);
  let [afterOut, afterInside] = [1, 1];
  for (let k = length - 1; k >= 0; k--) {
    inside[k] = (before[2 * k + 1] as number) * afterInside;
    if (k === 0) break;
    const t = turnsAt(marks[k] as number);
    const out = afterOut / (scale[k] as number);
    const within = (afterInside * (own[k] as number)) / (scale[k] as number);
    const [fromOut, fromInside] = [before[2 * k - 2] as number, before[2 * k - 1] as number];
    [afterOut, afterInside] = [0, 0];
    for (let turn = 0; turn < 4; turn++) {
      const weight = (powers[t + turn] as number) * (turn % 2 === 0 ? out : within);
      taken[t + turn] = (taken[t + turn] as number) + weight * (turn < 2 ? fromOut : fromInside);
      if (turn < 2) afterOut += weight;
      else afterInside += weight;
    }
  }
  return { inside, turns: taken };
}
