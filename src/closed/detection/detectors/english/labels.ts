import type { Detector, Finding } from '../../document.ts';
import { readerOf, type Reader } from '../../reading/reader.ts';
import { isNumberedTurn, isSpeaker, isSpeech } from '../../reading/speech.ts';
import { BIT_COMMON } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';

/**
 * Who writes or speaks, by name, before each turn: "[10:41, 14/06] Baby Jaan: ...", "Mukta: ...". What stands there at least twice and is
 * tells somebody from others is taken for a name.
 */
export const englishLabels: Detector = {
  id: 'english-labels',
  run(view) {
    if (!isSpeech(view)) return [];
    const reader = readerOf(view);
    const labels = new Map<string, [first: number, last: number][]>();
    for (let i = 0; i < reader.count; i++) {
      if (!reader.lineStart(i) || !reader.segment(i).english) continue;
      const from = afterTime(reader, i);
      const label = labelAt(reader, from, from > i);
      if (!label) continue;
      const key = keyOf(reader, label);
      labels.set(key, [...(labels.get(key) ?? []), label]);
    }
    const out: Finding[] = [];
    for (const places of labels.values()) {
      if (places.length < LEAST) continue;
      for (const [first, last] of places)
        out.push({
          start: reader.start(first),
          end: reader.end(last),
          type: 'person',
          evidence: [{ rule: 'label-of-turns', points: 45 }],
        });
    }
    return out;
  },
};

/** How often a label must stand there. */
const LEAST = 2;
const MOST_WORDS = 3;
/** A time in front of a label is no longer than this, in tokens: "[14/06/2023, 10:41:07] ". */
const LONGEST_TIME = 16;

/** Behind the time that a program wrote at the head of a line. */
function afterTime(reader: Reader, from: number): number {
  let at = from;
  while (
    at < from + LONGEST_TIME &&
    at < reader.count &&
    (reader.isMark(at) || reader.isNumber(at) || /^[ap]m$/i.test(reader.form(at)))
  ) {
    if (at > from && reader.lineStart(at)) return from;
    at++;
  }
  return at;
}

/** Who writes on behalf of others. */
const roles = keysOf(
  'office admin support helpline hotline desk centre center counsellor counselor worker case caseworker officer team staff ngo lawyer advocate doctor nurse me you she he group volunteer field coordinator manager social',
);

/** Up to three words with capitals, and a colon; where no time stands before it, one of them at least no everyday word. */
function labelAt(reader: Reader, first: number, timed: boolean): [number, number] | undefined {
  if (isSpeaker(reader, first) || isNumberedTurn(reader, first)) return undefined;
  let last = first;
  while (last - first < MOST_WORDS && reader.isWord(last) && reader.latin(last) && reader.capital(last)) last++;
  if (last === first || reader.form(last) !== ':') return undefined;
  // "R: At the airport."
  if (last === first + 1 && reader.form(first).length === 1) return undefined;
  for (let i = first; i < last; i++)
    if (timed ? !roles.has(reader.key(i)) : !reader.has(i, BIT_COMMON)) return [first, last - 1];
  return undefined;
}

function keyOf(reader: Reader, [first, last]: [number, number]): string {
  let key = '';
  for (let i = first; i <= last; i++) key += ` ${reader.key(i)}`;
  return key;
}
