import { readerOf } from '../../src/closed/detection/reading/reader.ts';
import {
  CENTRE,
  OFFSETS,
  TOKEN_SLOTS,
  edgeSlots,
  pairHash,
  sequences,
  tokenSlots,
  wordSlots,
} from '../../src/closed/detection/tagger/features.ts';
import { buildView } from '../../src/closed/detection/reading/view.ts';
import type { Sentence } from '../measure/training-sets.ts';

/** Of the tables of the taggers, by script. */
export const BITS = { deva: 20, beng: 19, latn: 20 } as const;
export type Model = keyof typeof BITS;

export const LABELS = ['O', 'PER', 'LOC', 'ORG', 'NUM', 'TIM', 'MISC'] as const;

/** One line of a text, as the tagger learns it. */
export interface Example {
  readonly length: number;
  /** Slots of each token: what its own form says, then everything else. */
  readonly own: Int32Array[];
  readonly rest: Int32Array[];
  /** 1 for a mark. */
  readonly marks: Uint8Array;
  readonly gold: Uint8Array;
  /** Which mention of the sentence a token belongs to, -1 for none: full cover is counted by mention. */
  readonly mention: Int32Array;
}

/** The lines of a sentence with their features. */
export function examples(sentence: Sentence, bits: number): Example[] {
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
    const marks = Uint8Array.from({ length: to - from }, (_, k) => (reader.isMark(from + k) ? 1 : 0));
    const gold = new Uint8Array(to - from);
    const mention = new Int32Array(to - from).fill(-1);
    sentence.spans.forEach((span, m) => {
      for (let i = from; i < to; i++)
        if (reader.start(i) < span.end && reader.end(i) > span.start) {
          gold[i - from] = LABELS.indexOf(span.label);
          mention[i - from] = m;
        }
    });
    out.push({ length: to - from, own, rest, marks, gold, mention });
  }
  return out;
}
