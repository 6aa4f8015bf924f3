import { inflateRawSync } from 'node:zlib';
import beng from '../data/tagger-beng.json' with { type: 'json' };
import deva from '../data/tagger-deva.json' with { type: 'json' };
import latn from '../data/tagger-latn.json' with { type: 'json' };
import type { Reader } from '../reader.ts';
import type { DocumentView } from '../rules.ts';
import { Chain } from './crf.ts';
import { OFFSETS, TOKEN_SLOTS, edgeSlots, pairHash, tokenSlots, wordSlots } from './features.ts';

export type TaggerName = 'deva' | 'beng' | 'latn';

interface Trained {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly scale: number;
  readonly transitions: readonly number[];
  /** Raw deflate of one signed byte per slot and label, in base64. */
  readonly weights: string;
}
const TRAINED: Readonly<Record<TaggerName, Trained>> = { beng, deva, latn };

/** Words whose sums are kept between documents; then the store begins anew. A few megabytes. */
const KEPT_WORDS = 8_192;

/** What a word adds at each distance, `OFFSETS.length` rows of labels; and its hash for pairs. */
interface Word {
  readonly vector: Int32Array;
  readonly hash: number;
}

/** A trained linear-chain tagger. Index 0 of `labels` is "no identifier". */
export class Tagger {
  readonly labels: readonly string[];
  private readonly bits: number;
  private readonly scale: number;
  private readonly weights: Int8Array;
  private readonly transition: Float64Array;
  private readonly chain: Chain;
  private readonly edge: Int32Array;
  private readonly slots = new Int32Array(TOKEN_SLOTS);
  private readonly sums: Float64Array;
  /** By language and form: what a word adds at each distance. */
  private kept = new Map<string, Map<string, Word>>();
  private keptWords = 0;
  /** The same by word number, for as long as a document is at hand. */
  private readonly views = new WeakMap<DocumentView, Map<string, (Word | undefined)[]>>();

  constructor(trained: Trained) {
    this.labels = trained.labels;
    this.bits = trained.bits;
    this.scale = trained.scale;
    const bytes = inflateRawSync(Buffer.from(trained.weights, 'base64'));
    this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.transition = Float64Array.from(trained.transitions, Math.exp);
    this.chain = new Chain(trained.labels.length);
    this.sums = new Float64Array(trained.labels.length);
    this.edge = this.vectorOf(edgeSlots(trained.bits));
  }

  private vectorOf(slots: readonly Int32Array[]): Int32Array {
    const size = this.labels.length;
    const vector = new Int32Array(slots.length * size);
    slots.forEach((list, o) => {
      for (const slot of list)
        for (let y = 0; y < size; y++)
          vector[o * size + y] = (vector[o * size + y] as number) + (this.weights[slot * size + y] as number);
    });
    return vector;
  }

  private word(reader: Reader, i: number): Word {
    const form = reader.form(i);
    const lang = reader.lang(i);
    let words = this.kept.get(lang);
    if (!words) this.kept.set(lang, (words = new Map()));
    let word = words.get(form);
    if (!word) {
      word = { vector: this.vectorOf(wordSlots(reader, i, this.bits)), hash: pairHash(reader, i) };
      // A "word" of thousands of letters is noise, and not worth its room.
      if (form.length <= 40) {
        if (this.keptWords++ >= KEPT_WORDS) {
          this.kept.clear();
          this.keptWords = 0;
        } else words.set(form, word);
      }
    }
    return word;
  }

  private wordsOfView(reader: Reader, lang: string): (Word | undefined)[] {
    let languages = this.views.get(reader.view);
    if (!languages) this.views.set(reader.view, (languages = new Map()));
    let words = languages.get(lang);
    if (!words) languages.set(lang, (words = []));
    return words;
  }

  /**
   * Probabilities of the labels for the tokens from `from` up to `to`: rows of `labels.length`, to be read before the
   * next call. Time is linear in the number of tokens.
   */
  probabilities(reader: Reader, from: number, to: number): Float64Array {
    const { chain, sums } = this;
    const size = this.labels.length;
    const length = to - from;
    chain.reserve(length);
    const { word: numbers, flags } = reader.view.tokens;
    const known = this.wordsOfView(reader, reader.lang(from));
    const words: Word[] = [];
    for (let k = 0; k < length; k++) words.push((known[numbers[from + k] as number] ??= this.word(reader, from + k)));
    for (let k = 0; k < length; k++) {
      sums.fill(0);
      for (let o = 0; o < OFFSETS.length; o++) {
        const at = k + (OFFSETS[o] as number);
        const vector = at < 0 || at >= length ? this.edge : (words[at] as Word).vector;
        for (let y = 0; y < size; y++) sums[y] = (sums[y] as number) + (vector[o * size + y] as number);
      }
      const before = words[k - 1]?.hash ?? 1;
      const after = words[k + 1]?.hash ?? 2;
      tokenSlots(flags[from + k] as number, (words[k] as Word).hash, before, after, this.bits, this.slots);
      for (let s = 0; s < TOKEN_SLOTS; s++) {
        const row = (this.slots[s] as number) * size;
        for (let y = 0; y < size; y++) sums[y] = (sums[y] as number) + (this.weights[row + y] as number);
      }
      let top = -Infinity;
      for (let y = 0; y < size; y++) top = Math.max(top, sums[y] as number);
      for (let y = 0; y < size; y++) chain.emission[k * size + y] = Math.exp(((sums[y] as number) - top) * this.scale);
    }
    chain.run(length, this.transition);
    const { alpha, beta } = chain;
    for (let k = 0; k < length * size; k++) alpha[k] = (alpha[k] as number) * (beta[k] as number);
    return alpha;
  }
}

const loaded = new Map<TaggerName, Tagger>();

/** Unpacked on first use. */
export function tagger(name: TaggerName): Tagger {
  let found = loaded.get(name);
  if (!found) {
    found = new Tagger(TRAINED[name]);
    loaded.set(name, found);
  }
  return found;
}
