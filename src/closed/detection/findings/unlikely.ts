import type { DocumentView } from '../document.ts';
import { SPOKEN_TO } from '../lexicon/english-talk.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import type { SpanType } from '../rules.ts';
import { logit, sumOf } from '../tagger/second-look.ts';
import { readingOf } from '../tagger/stretches.ts';
import { keysOf } from '../words/normalise.ts';
import type { Candidate } from './candidates.ts';

/** What is taken for a name by its looks, or by lists in which half of the words of romanised talk are names or villages somewhere. */
const GUESSED: ReadonlySet<SpanType> = new Set<SpanType>([
  'person',
  'kin-name',
  'employer',
  'agent',
  'place',
  'organisation',
  'amount',
  'date',
]);
/** Probability under which, by the second look, a word is part of nothing that identifies; and what a guess may have for that to count. */
const UNLIKELY = 0.02;
const MOST_POINTS = 50;

const spokenTo = keysOf(SPOKEN_TO);

/** In English "Madam", "Sir" without a name. */
function isSpokenTo(reader: Reader, { type, first, last }: Candidate): boolean {
  if (type !== 'person') return false;
  for (let i = first; i < last; i++)
    if (!reader.isMark(i) && (!reader.segment(i).english || !spokenTo.has(reader.key(i)))) return false;
  return true;
}

/**
 * Of romanised talk, lets go of guesses in which no word looks like part of an identifier to the second look, which has learned from talk:
 * one in fifty of such words is part of one. Of all talk, what is only how somebody is spoken to.
 */
export function withoutUnlikely(view: DocumentView, shown: readonly Candidate[]): readonly Candidate[] {
  const { speech, second } = readingOf(view);
  if (!speech) return shown;
  const reader = readerOf(view);
  const least = sumOf(logit(UNLIKELY));
  return shown.filter((candidate) => {
    const { type, score, first, last } = candidate;
    if (isSpokenTo(reader, candidate)) return false;
    if (score >= MOST_POINTS || !GUESSED.has(type) || reader.lang(first) !== 'latn' || reader.segment(first).english)
      return true;
    if (reader.ownCapital(first)) return true;
    for (let i = first; i < last; i++) if (!reader.isMark(i) && (second[i] as number) >= least) return true;
    return false;
  });
}
