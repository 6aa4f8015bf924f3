import type { Tokens } from '../document.ts';

/** The table a document is tokenised into, as parallel arrays. One is used again and again. */

export class Builder {
  start!: Int32Array;
  end!: Int32Array;
  kind!: Uint8Array;
  script!: Uint8Array;
  flags!: Uint8Array;
  word!: Int32Array;
  segment!: Int32Array;
  count = 0;
  private capacity = 0;

  constructor() {
    this.reserve(SMALLEST);
  }

  grow(): void {
    this.reserve(this.capacity * 2);
  }

  /** Empty again, and of ordinary size. */
  clear(): void {
    this.count = 0;
    if (this.capacity > LARGEST_KEPT) this.reserve(SMALLEST);
  }

  private reserve(capacity: number): void {
    const numbers = (old?: Int32Array): Int32Array => larger(new Int32Array(capacity), old, this.count);
    const bytes = (old?: Uint8Array): Uint8Array => larger(new Uint8Array(capacity), old, this.count);
    this.capacity = capacity;
    this.start = numbers(this.start);
    this.end = numbers(this.end);
    this.kind = bytes(this.kind);
    this.script = bytes(this.script);
    this.flags = bytes(this.flags);
    this.word = numbers(this.word);
    this.segment = numbers(this.segment);
  }

  get full(): boolean {
    return this.count === this.capacity;
  }

  /** The tokens so far, in arrays of their own: one piece of memory for all seven. */
  finish(): Tokens {
    const n = this.count;
    const memory = new ArrayBuffer(n * 19);
    const numbers = (at: number, from: Int32Array): Int32Array => {
      const out = new Int32Array(memory, at * n, n);
      out.set(from.subarray(0, n));
      return out;
    };
    const bytes = (at: number, from: Uint8Array): Uint8Array => {
      const out = new Uint8Array(memory, at * n, n);
      out.set(from.subarray(0, n));
      return out;
    };
    return {
      count: n,
      start: numbers(0, this.start),
      end: numbers(4, this.end),
      word: numbers(8, this.word),
      segment: numbers(12, this.segment),
      kind: bytes(16, this.kind),
      script: bytes(17, this.script),
      flags: bytes(18, this.flags),
    };
  }
}

const SMALLEST = 1 << 14;
/** Room for more tokens than this is given back when the document is done. */
const LARGEST_KEPT = 1 << 18;

function larger<A extends Int32Array | Uint8Array>(next: A, old: A | undefined, count: number): A {
  if (old) next.set(old.subarray(0, count));
  return next;
}
