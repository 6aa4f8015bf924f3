import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { LANGUAGES, talkOf, type GoldRow } from '../../test/gold/make.ts';
import type { Random } from '../measure/speech.ts';
import { BITS, examples, type Model } from './examples.ts';
import { exchanged } from './exchange.ts';
import { TURNS, posteriors, turnsAt } from './pair-chain.ts';

/**
 * The second look: of each word of talk, whether it is part of anything that identifies, by a chain of two labels over the features
 * of the taggers. It learns from talk alone, the tuning part of the gold set and `bench/talk`, where every kind of
 * identifier is marked and not only what the news names.
 */
const SLOTS = 2 ** 19;
const EPOCHS = 4;
const RATE = 0.05;
const L2 = 1e-3;
/** A slot that fewer words have says nothing of others. */
const SEEN = 5;
/** Share of its features that a word does without, each time anew, so that no single one decides. */
const HIDDEN = 0.15;
/** What is as good as certain is not learned again. */
const CERTAIN = 0.002;
/** Steps up to the size that nearly all weights stay under: finer ones only make the file larger. */
const STEPS = 24;
/** Parts of the cross-validation, by text. */
const PARTS = 5;

interface Line {
  readonly slots: readonly Int32Array[];
  readonly marks: Uint8Array;
  readonly gold: Uint8Array;
  /** Which mention of the text a token is part of, -1 for none. */
  readonly mention: Int32Array;
}
interface Talk {
  readonly row: GoldRow;
  /** Written for this, not filled from templates. */
  readonly told: boolean;
  readonly lines: readonly Line[];
}
interface Learned {
  /** One for each slot, and last one that every word has. */
  readonly weights: Float32Array;
  readonly turns: Float64Array;
}

/** Which tagger reads a language, whose features these are. */
const TAGGER: Readonly<Record<string, Model>> = { hi: 'deva', ne: 'deva', bn: 'beng' };

function texts(): Talk[] {
  return LANGUAGES.flatMap((lang) => {
    const read = (name: string): GoldRow[] =>
      readFileSync(new URL(`../../test/gold/${lang}/${name}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as GoldRow);
    const told = [...read('interviews-tuning'), ...talkOf(lang)];
    return [
      ...told.map((row) => ({ row, told: true, lines: linesOf(row) })),
      ...read('tuning').map((row) => ({ row, told: false, lines: linesOf(row) })),
    ];
  });
}

function linesOf({ text, lang, spans }: GoldRow): Line[] {
  const labelled = spans.map(({ start, end }) => ({ start, end, label: 'MISC' as const }));
  return examples({ text, lang, spans: labelled, speech: true }, BITS[TAGGER[lang] ?? 'latn']).map(
    ({ own, rest, marks, gold, mention }) => ({
      slots: own.map((slots, k) => Int32Array.from([...slots, ...(rest[k] as Int32Array)], (slot) => slot % SLOTS)),
      marks,
      gold,
      mention,
    }),
  );
}

function sumsOf(slots: readonly Int32Array[], weights: Float32Array): Float64Array {
  return Float64Array.from(slots, (list) => {
    let sum = weights[SLOTS] as number;
    for (const slot of list) sum += weights[slot] as number;
    return sum;
  });
}

/** Learned by AdaGrad, from what was told as it stands and with its mentions exchanged, in an order drawn anew each time. */
function learn(talk: readonly Talk[], random: Random): Learned {
  const told = talk.filter((text) => text.told).map(({ row }) => row);
  const lines = [...talk.flatMap((text) => text.lines), ...exchanged(told, random).flatMap(linesOf)];
  const seen = new Uint8Array(SLOTS);
  for (const { slots } of lines)
    for (const list of slots) for (const slot of list) seen[slot] = Math.min(SEEN, (seen[slot] as number) + 1);
  const known = new Map(
    lines.map((line) => [line, line.slots.map((list) => list.filter((slot) => seen[slot] === SEEN))]),
  );
  const weights = new Float32Array(SLOTS + 1);
  const squares = new Float32Array(SLOTS + 1).fill(1e-2);
  const turns = new Float64Array(TURNS);
  const turnSquares = new Float64Array(TURNS).fill(1e-2);
  const change = (slot: number, error: number, decay: number): void => {
    const gradient = error - decay * (weights[slot] as number);
    const square = (squares[slot] as number) + gradient * gradient;
    squares[slot] = square;
    weights[slot] = (weights[slot] as number) + (RATE * gradient) / Math.sqrt(square);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [lines[i], lines[j]] = [lines[j] as Line, lines[i] as Line];
    }
    for (const line of lines) {
      const { marks, gold } = line;
      const slots = (known.get(line) as Int32Array[]).map((list) => list.filter(() => random() >= HIDDEN));
      const guess = posteriors(sumsOf(slots, weights), marks, turns);
      const wrong = guess.turns.map((count) => -count);
      slots.forEach((list, k) => {
        const inside = gold[k] === 0 ? 0 : 1;
        if (k > 0) {
          const turn = turnsAt(marks[k] as number) + (gold[k - 1] === 0 ? 0 : 2) + inside;
          wrong[turn] = (wrong[turn] as number) + 1;
        }
        const error = inside - (guess.inside[k] as number);
        if (Math.abs(error) < CERTAIN) return;
        for (const slot of list) change(slot, error, L2);
        change(SLOTS, error, 0);
      });
      wrong.forEach((error, turn) => {
        const square = (turnSquares[turn] as number) + error * error;
        turnSquares[turn] = square;
        turns[turn] = (turns[turn] as number) + (RATE * error) / Math.sqrt(square);
      });
    }
  }
  return { weights, turns };
}

/** Weights as a byte each, in the form that is written. */
function packed({ weights, turns }: Learned): string {
  const sizes = Float64Array.from(
    weights.filter((x) => x !== 0),
    Math.abs,
  ).sort();
  const scale = Math.round(((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / STEPS) * 1e5) / 1e5;
  const bytes = Int8Array.from(weights.subarray(0, -1), (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  const whole = Array.from(turns, (x) => Math.round(x / scale));
  return `${JSON.stringify({
    slots: SLOTS,
    scale,
    bias: Math.round((weights.at(-1) as number) / scale),
    turns: [whole.slice(0, TURNS / 2), whole.slice(TURNS / 2)],
    weights: deflateRawSync(bytes, { level: 9 }).toString('base64'),
  })}\n`;
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
    const { weights, turns } = learn(
      talk.filter((text, i) => !text.told || i % PARTS !== part),
      random(),
    );
    talk.forEach((text, i) => {
      if (!text.told || i % PARTS !== part) return;
      const of = counts.get(text.row.lang) ?? GRID.map(() => ({ mentions: 0, whole: 0, shown: 0, right: 0 }));
      counts.set(text.row.lang, of);
      const p = text.lines.map(({ slots, marks }) => posteriors(sumsOf(slots, weights), marks, turns).inside);
      GRID.forEach((least, k) => {
        const count = of[k] as (typeof of)[number];
        const all = new Set<number>();
        const missed = new Set<number>();
        text.lines.forEach(({ marks, mention }, l) => {
          mention.forEach((m, w) => {
            if (marks[w] === 1) return;
            const shown = (p[l]?.[w] as number) >= least;
            if (m >= 0) all.add(m);
            if (m >= 0 && !shown) missed.add(m);
            if (shown) count.shown++;
            if (shown && m >= 0) count.right++;
          });
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
