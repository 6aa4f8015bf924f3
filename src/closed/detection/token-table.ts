import type { Tokens } from './rules.ts';

/** The tables a document is tokenised into: tokens as parallel arrays, and the distinct forms. */

export class Builder {
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  script: Uint8Array;
  flags: Uint8Array;
  word: Int32Array;
  segment: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.script = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.word = new Int32Array(capacity);
    this.segment = new Int32Array(capacity);
  }

  grow(): void {
    const next = new Builder(this.start.length * 2);
    next.start.set(this.start);
    next.end.set(this.end);
    next.kind.set(this.kind);
    next.script.set(this.script);
    next.flags.set(this.flags);
    next.word.set(this.word);
    next.segment.set(this.segment);
    this.start = next.start;
    this.end = next.end;
    this.kind = next.kind;
    this.script = next.script;
    this.flags = next.flags;
    this.word = next.word;
    this.segment = next.segment;
  }

  finish(): Tokens {
    const n = this.count;
    return {
      count: n,
      start: this.start.subarray(0, n),
      end: this.end.subarray(0, n),
      kind: this.kind.subarray(0, n),
      script: this.script.subarray(0, n),
      flags: this.flags.subarray(0, n),
      word: this.word.subarray(0, n),
      segment: this.segment.subarray(0, n),
    };
  }
}
