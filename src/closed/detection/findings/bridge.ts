import { SCRIPT_LATN, type DocumentView } from '../document.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { isNumberedTurn, isSpeaker, isSpeech } from '../reading/speech.ts';
import type { SpanType } from '../rules.ts';
import { keysOf } from '../words/normalise.ts';
import { BIT_KIN, BIT_PLACE_NOUN } from '../words/lexicon.ts';
import { CLAUSE_ENDS } from '../lexicon/english-bodies.ts';
import { LITTLE_WORDS, OF_LETTERS, TYPED_SHORT } from '../lexicon/english-talk.ts';
import type { Candidate } from './candidates.ts';

/** What is told in a clause of one's own words, so that words left out between two of them are most likely of the same telling. */
const TOLD: ReadonlySet<SpanType> = new Set<SpanType>([
  'age',
  'date',
  'detail',
  'disability',
  'duration',
  'event',
  'family-size',
  'illness',
  'pregnancy',
  'title',
]);

/**
 * In English talk, takes in the few words between two findings that tell of somebody ("four girls | burned | two from the same house"), in
 * place, and lets go what only the second look shows and what says nothing alone ("of", "my sister"). `shown` is in the order of the text;
 * what is sure stays as it is.
 */
export function bridgeInTalk(view: DocumentView, shown: readonly Candidate[], sure: number): readonly Candidate[] {
  if (!isSpeech(view)) return shown;
  const reader = readerOf(view);
  const bridged = new Set<Candidate>();
  for (let n = 0; n + 1 < shown.length; n++) {
    const [left, right] = [shown[n] as Candidate, shown[n + 1] as Candidate];
    if (!TOLD.has(left.type) || !TOLD.has(right.type) || !isFewWords(reader, left.last, right.first)) continue;
    if (left.score < sure) {
      left.last = right.first;
      left.end = reader.end(left.last - 1);
    } else if (right.score < sure) {
      right.first = left.last;
      right.start = reader.start(right.first);
    } else continue;
    bridged.add(left).add(right);
  }
  return shown.filter((candidate) => candidate.type !== 'detail' || bridged.has(candidate) || says(reader, candidate));
}

/** Words with which something else begins. */
const apart = keysOf(CLAUSE_ENDS);
apart.delete('and');

/** How many words two findings of one telling may have left out between them. */
const MOST_BETWEEN = 3;

/** A word or few, and no mark but a comma or a stroke, in one line of English. */
function isFewWords(reader: Reader, from: number, to: number): boolean {
  if (to <= from || !reader.sameSegment(from, to) || !reader.segment(from).english) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (!reader.isMark(i)) {
      if (apart.has(reader.key(i))) return false;
      words++;
    } else if (!/^(?:,|-|['’]s?)$/.test(reader.form(i))) return false;
    if (reader.lineStart(i)) return false;
  }
  return words > 0 && words <= MOST_BETWEEN && !reader.lineStart(to);
}

const little = keysOf(`${LITTLE_WORDS} ${TYPED_SHORT} ${OF_LETTERS}`);

/** Whether anything in it may tell of somebody: not if all of it is little words of English without capitals, and words for relatives and places. */
function says(reader: Reader, { first, last }: Candidate): boolean {
  for (let i = first; i < last; i++) {
    if (reader.isMark(i) || isNumberedTurn(reader, i) || isSpeaker(reader, i)) continue;
    if (reader.script(i) !== SCRIPT_LATN || !reader.segment(i).english || reader.isNumber(i)) return true;
    if ((reader.ownCapital(i) && reader.key(i) !== 'i') || reader.form(i - 1) === '-') return true;
    if (!little.has(reader.key(i)) && !reader.has(i, BIT_KIN | BIT_PLACE_NOUN)) return true;
  }
  return false;
}
