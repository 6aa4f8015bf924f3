import { keyOf } from './normalise.ts';
import type { Tokens, Vocabulary } from './rules.ts';

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

/** Gives equal forms equal numbers, without making a string for every token. */
export class FormTable implements Vocabulary {
  private readonly text: string;
  private table = new Int32Array(4096);
  private hashes: number[] = [];
  private starts: number[] = [];
  private ends: number[] = [];
  private forms: (string | undefined)[] = [];
  private keys: (string | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get size(): number {
    return this.starts.length;
  }

  intern(start: number, end: number, hash: number): number {
    let mask = this.table.length - 1;
    let slot = hash & mask;
    const length = end - start;
    for (;;) {
      const entry = this.table[slot] as number;
      if (entry === 0) break;
      const id = entry - 1;
      if (this.hashes[id] === hash) {
        const from = this.starts[id] as number;
        if ((this.ends[id] as number) - from === length) {
          let i = 0;
          while (i < length && this.text.charCodeAt(from + i) === this.text.charCodeAt(start + i)) i++;
          if (i === length) return id;
        }
      }
      slot = (slot + 1) & mask;
    }
    const id = this.starts.length;
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
    this.table[slot] = id + 1;
    if (id * 2 > this.table.length) {
      const larger = new Int32Array(this.table.length * 4);
      mask = larger.length - 1;
      for (let i = 0; i <= id; i++) {
        let at = (this.hashes[i] as number) & mask;
        while (larger[at] !== 0) at = (at + 1) & mask;
        larger[at] = i + 1;
      }
      this.table = larger;
    }
    return id;
  }

  form(word: number): string {
    let form = this.forms[word];
    if (form === undefined) {
      form = this.text.slice(this.starts[word], this.ends[word]);
      this.forms[word] = form;
    }
    return form;
  }

  key(word: number): string {
    let key = this.keys[word];
    if (key === undefined) {
      const form = this.form(word);
      // A "word" of thousands of letters is noise or an attack; its beginning is enough to tell it from others.
      key = keyOf(form.length > 200 ? form.slice(0, 200) : form);
      this.keys[word] = key;
    }
    return key;
  }
}
