/** A seeded source of numbers (mulberry32): the same seed gives the same cases, byte for byte. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) % limit) | 0;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
  digits(count: number): string {
    let out = '';
    while (out.length < count) out += String(this.below(10));
    return out;
  }
  letters(count: number, alphabet = 'ABCDEFGHJKLMNPRSTUVWXYZ'): string {
    let out = '';
    while (out.length < count) out += alphabet[this.below(alphabet.length)];
    return out;
  }
  /** An integer from `low` to `high`, written with at least `width` digits. */
  between(low: number, high: number, width = 1): string {
    return String(low + this.below(high - low + 1)).padStart(width, '0');
  }
}
