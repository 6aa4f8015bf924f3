/**
 * Forward-backward of a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001), scaled at each
 * step as in Rabiner, "A Tutorial on Hidden Markov Models", Proc. IEEE 77(2), 1989, section V.
 */
export class Chain {
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  /** exp of the emission scores, `length` rows of `LABELS`. Filled by the caller, and then `run`. */
  emission = new Float64Array(0);
  scale = new Float64Array(0);

  reserve(length: number): void {
    if (this.scale.length >= length) return;
    const size = Math.max(length, 2 * this.scale.length);
    this.alpha = new Float64Array(size * LABELS);
    this.beta = new Float64Array(size * LABELS);
    this.emission = new Float64Array(size * LABELS);
    this.scale = new Float64Array(size);
  }

  /**
   * Afterwards `alpha[i*7+y] * beta[i*7+y]` is the probability of label y at place i. `t`: exp of the transitions, from row to
   * column. The sums over the seven labels are written out: in loops they take twice the time.
   */
  run(length: number, t: Float64Array): void {
    this.forward(length, t);
    this.backward(length, t);
  }

  private forward(length: number, t: Float64Array): void {
    const { alpha, emission, scale } = this;
    for (let i = 0; i < length; i++) {
      const row = i * LABELS;
      let total = 0;
      if (i === 0) {
        for (let y = 0; y < LABELS; y++) total += alpha[y] = emission[y] as number;
      } else {
        const a0 = alpha[row - 7] as number;
        const a1 = alpha[row - 6] as number;
        const a2 = alpha[row - 5] as number;
        const a3 = alpha[row - 4] as number;
        const a4 = alpha[row - 3] as number;
        const a5 = alpha[row - 2] as number;
        const a6 = alpha[row - 1] as number;
        for (let y = 0; y < LABELS; y++) {
          const into =
            a0 * (t[y] as number) +
            a1 * (t[7 + y] as number) +
            a2 * (t[14 + y] as number) +
            a3 * (t[21 + y] as number) +
            a4 * (t[28 + y] as number) +
            a5 * (t[35 + y] as number) +
            a6 * (t[42 + y] as number);
          total += alpha[row + y] = (emission[row + y] as number) * into;
        }
      }
      const share = 1 / total;
      scale[i] = share;
      for (let y = 0; y < LABELS; y++) alpha[row + y] = (alpha[row + y] as number) * share;
    }
  }

  private backward(length: number, t: Float64Array): void {
    const { beta, emission, scale } = this;
    for (let y = 0; y < LABELS; y++) beta[(length - 1) * LABELS + y] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * LABELS;
      const after = row + LABELS;
      const share = scale[i + 1] as number;
      const b0 = (emission[after] as number) * (beta[after] as number) * share;
      const b1 = (emission[after + 1] as number) * (beta[after + 1] as number) * share;
      const b2 = (emission[after + 2] as number) * (beta[after + 2] as number) * share;
      const b3 = (emission[after + 3] as number) * (beta[after + 3] as number) * share;
      const b4 = (emission[after + 4] as number) * (beta[after + 4] as number) * share;
      const b5 = (emission[after + 5] as number) * (beta[after + 5] as number) * share;
      const b6 = (emission[after + 6] as number) * (beta[after + 6] as number) * share;
      for (let x = 0; x < LABELS; x++) {
        const k = x * LABELS;
        beta[row + x] =
          (t[k] as number) * b0 +
          (t[k + 1] as number) * b1 +
          (t[k + 2] as number) * b2 +
          (t[k + 3] as number) * b3 +
          (t[k + 4] as number) * b4 +
          (t[k + 5] as number) * b5 +
          (t[k + 6] as number) * b6;
      }
    }
  }
}

/** No identifier, person, place, organisation, number, time, other. */
export const LABELS = 7;
