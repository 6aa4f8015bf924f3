/**
 * Trains the taggers from public data: `npm run train [-- deva|beng|latn] [--data DIR] [--tune]`. Same data and same
 * seed give the same bytes. Writes `src/closed/detection/data/tagger-<script>.json`, and prints the figures of the model card.
 *
 * Of each set every tenth sentence is held out and never trained on; of the others every tenth is the tuning part, on which the
 * thresholds were set with taggers that had not learned it (`--tune` makes those). What is committed has learned it too.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { readerOf } from '../src/closed/detection/reader.ts';
import { Chain } from '../src/closed/detection/tagger/crf.ts';
import {
  CENTRE,
  OFFSETS,
  TOKEN_SLOTS,
  edgeSlots,
  pairHash,
  sequences,
  tokenSlots,
  wordSlots,
} from '../src/closed/detection/tagger/features.ts';
import { buildView } from '../src/closed/detection/view.ts';
import { trainingSets, type Sentence } from './measure/training-sets.ts';

const LABELS = ['O', 'PER', 'LOC', 'ORG', 'NUM', 'TIM', 'MISC'] as const;
const L = LABELS.length;
const BITS = { deva: 20, beng: 19, latn: 20 } as const;
type Model = keyof typeof BITS;
const EPOCHS = 8;
const RATE = 0.1;
const L2 = 2e-3;
/** How often a word hides its own form in training, so that the surroundings and endings of unknown names are learned. */
const HIDDEN = 0.08;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, epochs: { type: 'string' }, tune: { type: 'boolean' } },
});
const data = options.data ?? new URL('../../shared/data/ner', import.meta.url).pathname;
if (!existsSync(data)) throw new Error(`No training data in ${data}: name the folder with --data.`);
const epochs = Number(options.epochs ?? EPOCHS);

function random(seedValue: number): () => number {
  let a = seedValue >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Example {
  readonly length: number;
  /** Slots of each token: what its own form says, then everything else. */
  readonly own: Int32Array[];
  readonly rest: Int32Array[];
  readonly gold: Uint8Array;
  /** Which mention of the sentence a token belongs to, -1 for none: full cover is counted by mention. */
  readonly mention: Int32Array;
}

function examples(sentence: Sentence, bits: number): Example[] {
  const view = buildView([{ ord: 0, lang: sentence.lang, text: sentence.text }], []);
  const reader = readerOf(view);
  const starts = sequences(reader);
  const edge = edgeSlots(bits);
  const slots = Array.from({ length: reader.count }, (_, i) => wordSlots(reader, i, bits, sentence.speech ?? false));
  const hashes = Array.from({ length: reader.count }, (_, i) => pairHash(reader, i));
  const out: Example[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    if (to === from) continue;
    const own: Int32Array[] = [];
    const rest: Int32Array[] = [];
    for (let i = from; i < to; i++) {
      const token = new Int32Array(TOKEN_SLOTS);
      const before = i > from ? (hashes[i - 1] as number) : 1;
      const after = i + 1 < to ? (hashes[i + 1] as number) : 2;
      tokenSlots(view.tokens.flags[i] as number, hashes[i] as number, before, after, bits, token);
      const around: number[] = [...token];
      OFFSETS.forEach((offset, o) => {
        if (o === CENTRE) return;
        const at = i + offset;
        around.push(...((at < from || at >= to ? edge : (slots[at] as Int32Array[]))[o] as Int32Array));
      });
      own.push((slots[i] as Int32Array[])[CENTRE] as Int32Array);
      rest.push(Int32Array.from(around));
    }
    const gold = new Uint8Array(to - from);
    const mention = new Int32Array(to - from).fill(-1);
    sentence.spans.forEach((span, m) => {
      for (let i = from; i < to; i++)
        if (reader.start(i) < span.end && reader.end(i) > span.start) {
          gold[i - from] = LABELS.indexOf(span.label);
          mention[i - from] = m;
        }
    });
    out.push({ length: to - from, own, rest, gold, mention });
  }
  return out;
}

class Weights {
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

function step(example: Example, weights: Weights, next: () => number, rate: number): void {
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

interface Measured {
  recall: number;
  precision: number;
}

/** Untyped, full cover: a mention counts when each of its tokens is above the threshold. */
function measure(set: readonly Example[], weights: Weights, thresholds: readonly number[]): Measured[] {
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

const GRID = [0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

function train(model: Model): void {
  const bits = BITS[model];
  const sets = trainingSets(model, data, random(20260102));
  const training: Example[] = [];
  const held: Record<string, Example[]> = {};
  const tuning: Record<string, Example[]> = {};
  for (const [name, sentences] of Object.entries(sets)) {
    sentences.forEach((sentence, i) => {
      const made = examples(sentence, bits);
      const part = sentence.part ?? (i % 10 === 9 ? 'held out' : i % 10 === 4 ? 'tuning' : 'training');
      if (part === 'held out') (held[name] ??= []).push(...made);
      else if (part === 'tuning' && options.tune) (tuning[name] ??= []).push(...made);
      else training.push(...made);
    });
  }
  const weights = new Weights(bits);
  for (const example of training)
    for (const list of [...example.own, ...example.rest])
      for (const slot of list) weights.seen[slot] = Math.min(2, (weights.seen[slot] as number) + 1);
  const next = random(20260101);
  const order = training.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const started = performance.now();
    for (const index of order) step(training[index] as Example, weights, next, RATE * (1 - (0.8 * epoch) / epochs));
    if (epoch % 3 === 2 || epoch === epochs - 1) {
      const line = Object.entries(tuning).map(([name, set]) => {
        const m = measure(set, weights, [0.1, 0.5]);
        return `${name} ${m.map((x) => `${x.recall.toFixed(3)}/${x.precision.toFixed(3)}`).join(' ')}`;
      });
      process.stderr.write(
        `${model} epoch ${epoch + 1} (${Math.round((performance.now() - started) / 1000)} s): ${line.join('; ')}\n`,
      );
    }
  }
  quantise(model, bits, weights);
  for (const [part, group] of [
    ['tuning', tuning],
    ['held out', held],
  ] as const)
    for (const [name, set] of Object.entries(group)) {
      const figures = measure(set, weights, GRID);
      process.stdout.write(
        `${model} ${part} ${name}: ${GRID.map((t, i) => `${t}:${figures[i]?.recall.toFixed(3)}/${figures[i]?.precision.toFixed(3)}`).join(' ')}\n`,
      );
    }
}

/** Rounds weights to a byte each, in place, so that what is measured is what is written; then writes them. */
function quantise(model: Model, bits: number, weights: Weights): void {
  const { w, t } = weights;
  const sizes = Float32Array.from(
    w.filter((x) => x !== 0),
    Math.abs,
  ).sort();
  const limit = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const scale = Math.round((limit / 127) * 1e5) / 1e5;
  const packed = new Int8Array(w.length);
  for (let i = 0; i < w.length; i++) {
    const rounded = Math.max(-127, Math.min(127, Math.round((w[i] as number) / scale)));
    packed[i] = rounded;
    w[i] = rounded * scale;
  }
  for (let k = 0; k < t.length; k++) t[k] = Math.round((t[k] as number) * 1000) / 1000;
  weights.seen.fill(2);
  const file = new URL(`../src/closed/detection/data/tagger-${model}.json`, import.meta.url);
  const body = deflateRawSync(packed, { level: 9 }).toString('base64');
  writeFileSync(file, `${JSON.stringify({ labels: LABELS, bits, scale, transitions: [...t], weights: body })}\n`);
  process.stderr.write(
    `${model}: ${packed.filter((x) => x !== 0).length} weights, ${Math.round(body.length / 1024)} KB\n`,
  );
}

const wanted = positionals.length > 0 ? positionals : Object.keys(BITS);
for (const model of wanted) {
  if (!(model in BITS)) throw new Error(`No such tagger: ${model}. One of ${Object.keys(BITS).join(', ')}.`);
  train(model as Model);
}
