/**
 * Trains the taggers from public data, and the second look at talk: `npm run train [-- deva|beng|latn|second-look] [--data DIR]
 * [--tune]`. Same data and same seed give the same bytes. Writes `src/closed/detection/data/tagger-<script>.json` and
 * `second-look.json`, and prints the figures of the model card.
 *
 * Of each set every tenth sentence is held out and never trained on; of the others every tenth is the tuning part, on which the
 * thresholds were set with taggers that had not learned it (`--tune` makes those). What is committed has learned it too. Of the second
 * look `--tune` prints what it finds in texts left out in turn.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { BITS, LABELS, examples, type Example, type Model } from './tagger/examples.ts';
import { secondLook } from './tagger/second-look.ts';
import { Weights, measure, step } from './tagger/weights.ts';
import { trainingSets } from './measure/training-sets.ts';

const RATE = 0.1;
/**
 * How each tagger learns: how often it reads everything; which share of its features a word does without, each time anew, so that none
 * decides alone; and of how many taggers, each with an order of its own, it is the mean. The fewer the sentences, the more it helps.
 */
const LEARNING: Readonly<Record<Model, { epochs: number; dropped: number; taggers: number }>> = {
  deva: { epochs: 8, dropped: 0, taggers: 1 },
  beng: { epochs: 10, dropped: 0.3, taggers: 3 },
  latn: { epochs: 8, dropped: 0, taggers: 1 },
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, tune: { type: 'boolean' } },
});
const data = options.data ?? new URL('../../shared/data/ner', import.meta.url).pathname;
if (!existsSync(data)) throw new Error(`No training data in ${data}: name the folder with --data.`);

function random(seedValue: number): () => number {
  let a = seedValue >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
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
  const weights = mean(model, training);
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

/** The mean of some taggers that learned the same in other orders. */
function mean(model: Model, training: readonly Example[]): Weights {
  const { taggers } = LEARNING[model];
  const sum = new Weights(BITS[model]);
  for (let n = 0; n < taggers; n++) {
    const { w, t, seen } = learned(model, training, random(20260101 + n));
    sum.seen.set(seen);
    w.forEach((x, i) => (sum.w[i] = (sum.w[i] as number) + x / taggers));
    t.forEach((x, i) => (sum.t[i] = (sum.t[i] as number) + x / taggers));
  }
  return sum;
}

function learned(model: Model, training: readonly Example[], next: () => number): Weights {
  const { epochs, dropped } = LEARNING[model];
  const weights = new Weights(BITS[model]);
  for (const example of training)
    for (const list of [...example.own, ...example.rest])
      for (const slot of list) weights.seen[slot] = Math.min(2, (weights.seen[slot] as number) + 1);
  const order = training.map((_, i) => i);
  const started = performance.now();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = RATE * (1 - (0.8 * epoch) / epochs);
    for (const index of order) step(training[index] as Example, weights, next, rate, dropped);
  }
  process.stderr.write(`${model}: ${epochs} epochs in ${Math.round((performance.now() - started) / 1000)} s\n`);
  return weights;
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
  const body = deflateRawSync(packed, { level: 9 }).toString('base64');
  write(`tagger-${model}`, `${JSON.stringify({ labels: LABELS, bits, scale, transitions: [...t], weights: body })}\n`);
  process.stderr.write(
    `${model}: ${packed.filter((x) => x !== 0).length} weights, ${Math.round(body.length / 1024)} KB\n`,
  );
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../src/closed/detection/data/${name}.json`, import.meta.url), text);
}

const SECOND_LOOK = 'second-look';
const known = [...Object.keys(BITS), SECOND_LOOK];
for (const model of positionals.length > 0 ? positionals : known) {
  if (!known.includes(model)) throw new Error(`No such tagger: ${model}. One of ${known.join(', ')}.`);
  if (model === SECOND_LOOK)
    write(
      model,
      secondLook(() => random(20260103), options.tune ? (line) => process.stdout.write(`${line}\n`) : undefined),
    );
  else train(model as Model);
}
