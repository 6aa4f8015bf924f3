/**
 * Forward-backward of a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001), scaled at each
 * step as in Rabiner, "A Tutorial on Hidden Markov Models", Proc. IEEE 77(2), 1989, section V.
 */
export class Chain {
  readonly labels: number;
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  /** exp of the emission scores, `length` rows of `labels`. Filled by the caller, and then `run`. */
  emission = new Float64Array(0);
  scale = new Float64Array(0);

  constructor(labels: number) {
    this.labels = labels;
  }

  reserve(length: number): void {
    if (this.scale.length >= length) return;
    const size = Math.max(length, 2 * this.scale.length);
    this.alpha = new Float64Array(size * this.labels);
    this.beta = new Float64Array(size * this.labels);
    this.emission = new Float64Array(size * this.labels);
    this.scale = new Float64Array(size);
  }

  /** Afterwards `alpha[i*L+y] * beta[i*L+y]` is the probability of label y at place i. `transition`: exp, from row to column. */
  run(length: number, transition: Float64Array): void {
    const { labels: L, alpha, beta, emission, scale } = this;
    for (let i = 0; i < length; i++) {
      const row = i * L;
      let total = 0;
      for (let y = 0; y < L; y++) {
        let value = emission[row + y] as number;
        if (i > 0) {
          let into = 0;
          for (let x = 0; x < L; x++) into += (alpha[row - L + x] as number) * (transition[x * L + y] as number);
          value *= into;
        }
        alpha[row + y] = value;
        total += value;
      }
      scale[i] = total;
      for (let y = 0; y < L; y++) alpha[row + y] = (alpha[row + y] as number) / total;
    }
    for (let y = 0; y < L; y++) beta[(length - 1) * L + y] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L;
      const next = scale[i + 1] as number;
      for (let x = 0; x < L; x++) {
        let value = 0;
        for (let y = 0; y < L; y++)
          value +=
            (transition[x * L + y] as number) * (emission[row + L + y] as number) * (beta[row + L + y] as number);
        beta[row + x] = value / next;
      }
    }
  }
}
