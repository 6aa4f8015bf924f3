import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN } from '../document.ts';
import { BIT_COMMON } from '../words/lexicon.ts';
import { once } from '../reading/once.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';
import { sequences } from './features.ts';
import type { TaggerName } from './model.ts';

/** How a document is tagged, computed once for the three taggers. */
export interface Reading {
  readonly speech: boolean;
  readonly stretches: readonly Stretch[];
  /** In talk, what the second look says of each token once its stretch is tagged; `UNREAD` before, and in what is no talk. */
  readonly second: Int16Array;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly script: TaggerName;
  /** Whether it may name somebody, as far as the tagger is believed. */
  readonly names: boolean;
}

export const UNREAD = -32768;

export const readingOf = once((view): Reading => {
  const reader = readerOf(view);
  const speech = isSpeech(view);
  const stretches: Stretch[] = [];
  const starts = sequences(reader);
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    const script = to > from ? scriptOf(reader, from, to) : undefined;
    if (!script) continue;
    const names = script !== 'latn' || mayName(reader, from, to);
    if (names || speech) stretches.push({ from, to, script, names });
  }
  return { speech, stretches, second: new Int16Array(speech ? reader.count : 0).fill(UNREAD) };
});

/** The script most of a stretch is written in. */
function scriptOf(reader: Reader, from: number, to: number): TaggerName | undefined {
  let deva = 0;
  let beng = 0;
  let latn = 0;
  for (let i = from; i < to; i++) {
    const script = reader.script(i);
    if (script === SCRIPT_DEVA) deva++;
    else if (script === SCRIPT_BENG) beng++;
    else if (script === SCRIPT_LATN) latn++;
  }
  if (deva + beng + latn === 0) return undefined;
  if (deva >= beng && deva >= latn) return 'deva';
  return beng >= latn ? 'beng' : 'latn';
}

/** English without a capital inside a sentence names nobody. */
function mayName(reader: Reader, from: number, to: number): boolean {
  if (reader.lang(from) !== 'en') return true;
  for (let i = from; i < to; i++)
    if (
      reader.isWord(i) &&
      reader.capital(i) &&
      (!reader.sentenceStart(i) || !reader.has(i, BIT_COMMON)) &&
      reader.key(i) !== 'i'
    )
      return true;
  return false;
}
