import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { LANGUAGES, talkOf, type GoldRow } from '../../test/gold/make.ts';
import type { Random } from '../measure/speech.ts';
import { BITS, examples, type Model } from './examples.ts';

/**
 * The second look: of each word of talk, whether it is part of anything that identifies, by logistic regression over the
 * features of the taggers. It learns from talk alone, the tuning part of the gold set and `bench/talk`, where every kind of
 * identifier is marked and not only what the news names.
 */
const SLOTS = 2 ** 17;
const EPOCHS = 6;
const RATE = 0.05;
const L2 = 1e-3;
/** A slot that one word alone has says nothing of others. */
const SEEN = 2;
/** Parts of the cross-validation, by text. */
const PARTS = 10;

interface Word {
  readonly slots: Int32Array;
  readonly identifies: boolean;
  /** Which mention of the text it is a word of, -1 for none. */
  readonly mention: number;
}
interface Talk {
  readonly lang: string;
  readonly words: readonly Word[];
}

/** Which tagger reads a language, whose features these are. */
const TAGGER: Readonly<Record<string, Model>> = { hi: 'deva', ne: 'deva', bn: 'beng' };

function texts(): Talk[] {
  return LANGUAGES.flatMap((lang) => {
    const tuning = ['interviews-tuning', 'tuning'].flatMap((name) =>
      readFileSync(new URL(`../../test/gold/${lang}/${name}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as GoldRow),
    );
    return [...tuning, ...talkOf(lang)].map((row) => ({ lang: row.lang, words: wordsOf(row) }));
  });
}

function wordsOf({ text, lang, spans }: GoldRow): Word[] {
  const labelled = spans.map(({ start, end }) => ({ start, end, label: 'MISC' as const }));
  return examples({ text, lang, spans: labelled, speech: true }, BITS[TAGGER[lang] ?? 'latn']).flatMap(
    ({ own, rest, gold, mention }) =>
      own.map((slots, i) => ({
        slots: Int32Array.from([...slots, ...(rest[i] as Int32Array)], (slot) => slot % SLOTS),
        identifies: gold[i] !== 0,
        mention: mention[i] as number,
      })),
  );
}

function sumOf({ slots }: Word, weights: Float64Array): number {
  let sum = weights[SLOTS] as number;
  for (const slot of slots) sum += weights[slot] as number;
  return sum;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A weight for each slot, and last one that every word has. Learned by AdaGrad, in an order drawn anew each time. */
function learn(talk: readonly Talk[], random: Random): Float64Array {
  const size = SLOTS + 1;
  const seen = new Uint8Array(size);
  const words = talk.flatMap((text) => text.words);
  for (const { slots } of words) for (const slot of slots) seen[slot] = Math.min(SEEN, (seen[slot] as number) + 1);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const change = (slot: number, error: number): void => {
    const gradient = error - L2 * (weights[slot] as number);
    squares[slot] = (squares[slot] as number) + gradient * gradient;
    weights[slot] = (weights[slot] as number) + (RATE * gradient) / Math.sqrt(squares[slot]);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = words.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [words[i], words[j]] = [words[j] as Word, words[i] as Word];
    }
    for (const word of words) {
      const error = (word.identifies ? 1 : 0) - sigmoid(sumOf(word, weights));
      if (Math.abs(error) < 0.002) continue;
      for (const slot of word.slots) if ((seen[slot] as number) >= SEEN) change(slot, error);
      change(SLOTS, error);
    }
  }
  return weights;
}

/** Weights as a byte each, in the form that is written. */
function packed(weights: Float64Array): string {
  const sizes = Float64Array.from(
    weights.filter((x) => x !== 0),
    Math.abs,
  ).sort();
  const scale = Math.round(((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127) * 1e5) / 1e5;
  const bytes = Int8Array.from(weights.subarray(0, -1), (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  const bias = Math.round((weights.at(-1) as number) / scale);
  const body = deflateRawSync(bytes, { level: 9 }).toString('base64');
  return `${JSON.stringify({ slots: SLOTS, scale, bias, weights: body })}\n`;
}

/** What is written; and, where wanted, a line of figures for each language from texts that were not learned. */
export function secondLook(random: () => Random, report: ((line: string) => void) | undefined): string {
  const talk = texts();
  if (report) validate(talk, random, report);
  return packed(learn(talk, random()));
}

const GRID = [0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7];

function validate(talk: readonly Talk[], random: () => Random, report: (line: string) => void): void {
  const counts = new Map<string, { mentions: number; whole: number; shown: number; right: number }[]>();
  for (let part = 0; part < PARTS; part++) {
    const weights = learn(
      talk.filter((_, i) => i % PARTS !== part),
      random(),
    );
    talk.forEach((text, i) => {
      if (i % PARTS !== part) return;
      const of = counts.get(text.lang) ?? GRID.map(() => ({ mentions: 0, whole: 0, shown: 0, right: 0 }));
      counts.set(text.lang, of);
      const p = text.words.map((word) => sigmoid(sumOf(word, weights)));
      GRID.forEach((least, k) => {
        const count = of[k] as (typeof of)[number];
        const all = new Set<number>();
        const missed = new Set<number>();
        text.words.forEach(({ mention }, w) => {
          const shown = (p[w] as number) >= least;
          if (mention >= 0) all.add(mention);
          if (mention >= 0 && !shown) missed.add(mention);
          if (shown) count.shown++;
          if (shown && mention >= 0) count.right++;
        });
        count.mentions += all.size;
        count.whole += all.size - missed.size;
      });
    });
  }
  for (const [lang, of] of counts) {
    const figures = GRID.map((least, k) => {
      const { mentions, whole, shown, right } = of[k] as (typeof of)[number];
      return `${least}:${(whole / mentions).toFixed(3)}/${(right / Math.max(1, shown)).toFixed(3)}`;
    });
    report(`second look, alone, texts not learned, ${lang}: ${figures.join(' ')}`);
  }
}
