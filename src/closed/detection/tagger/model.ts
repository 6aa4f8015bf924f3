import { inflateRawSync } from 'node:zlib';
import beng from '../data/tagger-beng.json' with { type: 'json' };
import deva from '../data/tagger-deva.json' with { type: 'json' };
import latn from '../data/tagger-latn.json' with { type: 'json' };
import type { DetectionLang } from '../document.ts';
import { ROWS, lexemeAt } from '../words/lexemes.ts';
import type { Reader } from '../reading/reader.ts';
import { LABELS, Chain } from './crf.ts';
import { OFFSETS, edgeSlots, pairAfter, pairBefore, pairHash, placeSlot, wordSlots } from './features.ts';
import { secondLook, type SecondLook } from './second-look.ts';
import { Weights } from './weights.ts';

export type TaggerName = 'deva' | 'beng' | 'latn';

interface Trained {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly scale: number;
  readonly transitions: readonly number[];
  /** Raw deflate of one signed byte per slot and label, in base64. */
  weights: string;
}
const TRAINED: Readonly<Record<TaggerName, Trained>> = { beng, deva, latn };

/** Words whose sums are kept, for one tagger; then they are made anew. */
const KEPT_WORDS = 8_192;
/** Exponentials that are kept, one for each whole number of units below the top; beyond it they are computed. */
const KEPT_POWERS = 4_096;

/** Sums of one word: a row of labels for each distance. */
const STEP = OFFSETS.length * LABELS;

/** Flags of a token are one byte. */
const FLAGS = 256;

const NAMES: readonly TaggerName[] = ['deva', 'beng', 'latn'];
const LANGUAGES: readonly DetectionLang[] = ['en', 'hi', 'bn', 'ne', 'latn'];
/** Each language, written and spoken. */
const DOMAINS = 2 * LANGUAGES.length;

/** A trained linear-chain tagger. Index 0 of `labels` is "no identifier". */
export class Tagger {
  readonly labels: readonly string[];
  private readonly bits: number;
  private readonly scale: number;
  private readonly weights: Weights;
  private readonly transition: Float64Array;
  private readonly chain = new Chain();
  /** Where the weights of each place in a sentence lie, and what the second look says of it, by the flags of a token. */
  private readonly placeRows = new Int32Array(FLAGS);
  private readonly placeLooks = new Int8Array(FLAGS);
  private readonly powers: Float64Array;
  /**
   * What a word adds at each distance, `OFFSETS.length` rows of labels for each word; and the words' hashes for pairs. The
   * first row is the border's.
   */
  private readonly sums: Int16Array;
  private readonly hashes = new Int32Array(KEPT_WORDS);
  /** The same for the second look: a sum for each distance. */
  private readonly seconds = new Int16Array(KEPT_WORDS * OFFSETS.length);
  private readonly look: SecondLook = secondLook();
  /** What the second look says of each token that `probabilities` was last asked of, where somebody spoke. */
  second = new Int16Array(512);
  private used = 1;
  /** How often the sums were made anew; a row of an earlier time is none. */
  private time = 0;
  private readonly place: number;
  private rows = new Int32Array(512);

  constructor(name: TaggerName, trained: Trained) {
    if (trained.labels.length !== LABELS) throw new Error(`a tagger has ${LABELS} labels`);
    this.labels = trained.labels;
    this.bits = trained.bits;
    this.scale = trained.scale;
    this.place = NAMES.indexOf(name) * DOMAINS;
    this.weights = new Weights(inflateRawSync(Buffer.from(trained.weights, 'base64')));
    this.transition = Float64Array.from(trained.transitions, Math.exp);
    this.powers = Float64Array.from({ length: KEPT_POWERS }, (_, below) => Math.exp(-below * trained.scale));
    this.sums = new Int16Array(KEPT_WORDS * STEP);
    this.addUp(0, edgeSlots(trained.bits));
    for (let flags = 0; flags < FLAGS; flags++) {
      const slot = placeSlot(flags, (1 << trained.bits) - 1);
      this.placeRows[flags] = this.weights.row(slot);
      this.placeLooks[flags] = this.look.weight(slot);
    }
  }

  private addUp(row: number, slots: readonly Int32Array[]): void {
    const { sums, weights } = this;
    const { values } = weights;
    slots.forEach((list, o) => {
      this.seconds[row * OFFSETS.length + o] = this.look.sum(list);
      const at = row * STEP + o * LABELS;
      sums.fill(0, at, at + LABELS);
      for (let k = 0; k < list.length; k++) {
        const from = weights.row(list[k] as number);
        if (from === 0) continue;
        for (let y = 0; y < LABELS; y++) sums[at + y] = (sums[at + y] as number) + (values[from + y] as number);
      }
    });
  }

  /** The row of sums of a word in the language of its turn, written or spoken; kept in `rows` by number of the form. */
  private rowOf(reader: Reader, i: number, rows: Int32Array, place: number, speech: boolean): number {
    const before = this.time * KEPT_WORDS;
    const word = reader.view.tokens.word[i] as number;
    const known = rows[word] as number;
    if (known > before) return known - before;
    const lexeme = lexemeAt(reader.view, i);
    const at = lexeme.place * ROWS + place;
    let row = lexeme.shelf ? (lexeme.shelf.rows[at] as number) : 0;
    if (row <= before) {
      const made = this.used++;
      this.addUp(made, wordSlots(reader, i, this.bits, speech));
      this.hashes[made] = pairHash(reader, i);
      row = before + made;
      if (lexeme.shelf) lexeme.shelf.rows[at] = row;
    }
    rows[word] = row;
    return row - before;
  }

  /** The power that a whole number of units below the top stands for. */
  private power(below: number): number {
    return below < KEPT_POWERS ? (this.powers[below] as number) : Math.exp(-below * this.scale);
  }

  /**
   * Probabilities of the labels for the tokens from `from` up to `to`: rows of `LABELS`, to be read before the
   * next call. `speech`: somebody speaks of herself. Not `chained`: only for the second look. Time is linear in the number
   * of tokens.
   */
  probabilities(reader: Reader, from: number, to: number, speech: boolean, chained: boolean): Float64Array {
    const { chain, sums, hashes, weights, placeRows, placeLooks } = this;
    const mask = (1 << this.bits) - 1;
    const { values } = weights;
    const length = to - from;
    chain.reserve(length);
    const { emission, alpha, beta } = chain;
    if (this.used + length > KEPT_WORDS) {
      this.used = 1;
      this.time++;
    }
    if (this.rows.length < length) {
      this.rows = new Int32Array(2 * length);
      this.second = new Int16Array(2 * length);
    }
    const { rows, second, seconds, look } = this;
    const place = this.place + LANGUAGES.indexOf(reader.lang(from)) + (speech ? LANGUAGES.length : 0);
    const known = reader.table(place);
    for (let k = 0; k < length; k++) rows[k] = this.rowOf(reader, from + k, known, place, speech);
    const { flags } = reader.view.tokens;
    for (let k = 0; k < length; k++) {
      const own = rows[k] as number;
      const before = k > 0 ? (hashes[rows[k - 1] as number] as number) : 1;
      const after = k + 1 < length ? (hashes[rows[k + 1] as number] as number) : 2;
      const flag = flags[from + k] as number;
      const hash = hashes[own] as number;
      const withLeft = pairBefore(before, hash, mask);
      const withRight = pairAfter(hash, after, mask);
      const first = k > 1 ? (rows[k - 2] as number) : 0;
      const left = k > 0 ? (rows[k - 1] as number) : 0;
      const right = k + 1 < length ? (rows[k + 1] as number) : 0;
      const last = k + 2 < length ? (rows[k + 2] as number) : 0;
      if (speech)
        second[k] =
          look.bias +
          (seconds[first * OFFSETS.length] as number) +
          (seconds[left * OFFSETS.length + 1] as number) +
          (seconds[own * OFFSETS.length + 2] as number) +
          (seconds[right * OFFSETS.length + 3] as number) +
          (seconds[last * OFFSETS.length + 4] as number) +
          look.weight(withLeft) +
          look.weight(withRight) +
          (placeLooks[flag] as number);
      if (!chained) continue;
      const a = first * STEP;
      const b = left * STEP + LABELS;
      const c = own * STEP + 2 * LABELS;
      const d = right * STEP + 3 * LABELS;
      const e = last * STEP + 4 * LABELS;
      const f = placeRows[flag] as number;
      const g = weights.row(withLeft);
      const h = weights.row(withRight);
      // The seven labels are written out, as in the chain.
      const e0 =
        (sums[a] as number) +
        (sums[b] as number) +
        (sums[c] as number) +
        (sums[d] as number) +
        (sums[e] as number) +
        (values[f] as number) +
        (values[g] as number) +
        (values[h] as number);
      const e1 =
        (sums[a + 1] as number) +
        (sums[b + 1] as number) +
        (sums[c + 1] as number) +
        (sums[d + 1] as number) +
        (sums[e + 1] as number) +
        (values[f + 1] as number) +
        (values[g + 1] as number) +
        (values[h + 1] as number);
      const e2 =
        (sums[a + 2] as number) +
        (sums[b + 2] as number) +
        (sums[c + 2] as number) +
        (sums[d + 2] as number) +
        (sums[e + 2] as number) +
        (values[f + 2] as number) +
        (values[g + 2] as number) +
        (values[h + 2] as number);
      const e3 =
        (sums[a + 3] as number) +
        (sums[b + 3] as number) +
        (sums[c + 3] as number) +
        (sums[d + 3] as number) +
        (sums[e + 3] as number) +
        (values[f + 3] as number) +
        (values[g + 3] as number) +
        (values[h + 3] as number);
      const e4 =
        (sums[a + 4] as number) +
        (sums[b + 4] as number) +
        (sums[c + 4] as number) +
        (sums[d + 4] as number) +
        (sums[e + 4] as number) +
        (values[f + 4] as number) +
        (values[g + 4] as number) +
        (values[h + 4] as number);
      const e5 =
        (sums[a + 5] as number) +
        (sums[b + 5] as number) +
        (sums[c + 5] as number) +
        (sums[d + 5] as number) +
        (sums[e + 5] as number) +
        (values[f + 5] as number) +
        (values[g + 5] as number) +
        (values[h + 5] as number);
      const e6 =
        (sums[a + 6] as number) +
        (sums[b + 6] as number) +
        (sums[c + 6] as number) +
        (sums[d + 6] as number) +
        (sums[e + 6] as number) +
        (values[f + 6] as number) +
        (values[g + 6] as number) +
        (values[h + 6] as number);
      let top = e0;
      if (e1 > top) top = e1;
      if (e2 > top) top = e2;
      if (e3 > top) top = e3;
      if (e4 > top) top = e4;
      if (e5 > top) top = e5;
      if (e6 > top) top = e6;
      const row = k * LABELS;
      emission[row] = this.power(top - e0);
      emission[row + 1] = this.power(top - e1);
      emission[row + 2] = this.power(top - e2);
      emission[row + 3] = this.power(top - e3);
      emission[row + 4] = this.power(top - e4);
      emission[row + 5] = this.power(top - e5);
      emission[row + 6] = this.power(top - e6);
    }
    if (speech) look.settle(second, length, reader, from);
    if (!chained) return alpha;
    chain.run(length, this.transition);
    for (let k = 0; k < length * LABELS; k++) alpha[k] = (alpha[k] as number) * (beta[k] as number);
    return alpha;
  }
}

const loaded = new Map<TaggerName, Tagger>();

/** Unpacked on first use. */
export function tagger(name: TaggerName): Tagger {
  let found = loaded.get(name);
  if (!found) {
    found = new Tagger(name, TRAINED[name]);
    // Unpacked once; the text would stay in memory for as long as the process lives.
    TRAINED[name].weights = '';
    loaded.set(name, found);
  }
  return found;
}
