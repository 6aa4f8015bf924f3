import type { DetectionLang, DocumentView } from '../document.ts';
import { BIT_AFTER_NAME, BIT_TITLE } from '../words/lexicon.ts';
import { takeAddress } from './borders/forms-of-address.ts';
import { comparePlace, type Candidate } from './candidates.ts';
import { countsOf } from '../reading/counts.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { isTimestamp } from '../reading/speech.ts';
import { isHindiWord } from '../words/hindi-words.ts';
import { isNoNepaliName } from '../words/nepali-words.ts';
import { isRomanisedWord } from '../words/romanised-words.ts';
import type { Thresholds } from '../rules.ts';
import { likely, logit, sumOf } from '../tagger/second-look.ts';
import { readingOf } from '../tagger/stretches.ts';

/**
 * Probability from which a word of talk that nothing found is shown, where as many words as usual were found. Set on texts that were new to the
 * engine, so that of all words shown about seven in ten are right.
 */
const SHOWN: Readonly<Record<DetectionLang, number>> = { en: 0.045, hi: 0.17, ne: 0.08, bn: 0.13, latn: 0.4 };

/** Share of the words of a document that were found: where few were, few of those left are right, too. */
const USUAL_SHARE = 0.3;
const LEAST_SHARE = 0.02;
const MOST_SHARE = 0.4;
/** In fewer words that share says nothing, nor is it certain that somebody speaks. */
const SHORTEST = 60;
/** By how much surer a word must be for each step in the odds of that share. */
const CAUTION = 2.5;

/** What certainty itself would add to the points: never enough to be proposed by itself. */
const POINTS_OF_CERTAINTY = 20;

/**
 * Of talk, the words that no detector found and that look like part of an identifier all the same: for a look only. `shown` is what will be
 * shown; returned is that and what comes to it, in order of place.
 */
export function withSecondLook(
  view: DocumentView,
  shown: readonly Candidate[],
  thresholds: Thresholds,
): readonly Candidate[] {
  const { speech, second } = readingOf(view);
  const { words } = countsOf(view);
  if (!speech || words < SHORTEST) return shown;
  const reader = readerOf(view);
  const found = new Uint8Array(reader.count);
  let of = 0;
  for (const { first, last, named } of shown) {
    found.fill(1, first, last);
    const [from, to] = named ?? [first, last];
    for (let i = from; i < to; i++) if (!reader.isMark(i)) of++;
  }
  const share = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, of / words));
  const caution = CAUTION * (logit(USUAL_SHARE) - logit(share));
  const more: Candidate[] = [];
  for (const { lang, english, firstToken, lastToken } of view.segments) {
    const least = sumOf(logit(SHOWN[english ? 'en' : lang]) + caution);
    const isLeft = (i: number): boolean =>
      (second[i] as number) >= least &&
      found[i] === 0 &&
      !reader.isMark(i) &&
      !isBesideName(reader, found, i) &&
      !isTimestamp(reader, i) &&
      !isRomanisedWord(reader, i) &&
      !isNoNepaliName(reader, i) &&
      (!isHindiWord(reader, i) || (found[i - 1] === 1 && found[i + 1] === 1));
    for (let i = firstToken; i < lastToken; i++) {
      if (!isLeft(i)) continue;
      const first = i;
      let most = second[i] as number;
      while (i + 1 < lastToken && !reader.lineStart(i + 1) && isLeft(i + 1))
        most = Math.max(most, second[++i] as number);
      const look = seen(reader, first, i, thresholds.suspect + Math.floor(POINTS_OF_CERTAINTY * likely(most)));
      takeAddress(reader, look, { free: first, taken: found[i + 1] === 1 ? i + 1 : lastToken, next: undefined });
      i = look.last - 1;
      more.push(look);
    }
  }
  return more.length === 0 ? shown : [...shown, ...more].sort(comparePlace);
}

function seen(reader: Reader, first: number, last: number, points: number): Candidate {
  return {
    start: reader.start(first),
    end: reader.end(last),
    type: 'detail',
    evidence: [
      { detector: 'second-look', rule: 'like-an-identifier', points, trust: 'rule', family: undefined, doubtful: true },
    ],
    score: points,
    class: undefined,
    subject: undefined,
    suffixLength: undefined,
    ladder: undefined,
    clusterKey: undefined,
    propagate: undefined,
    first,
    last: last + 1,
    named: undefined,
    priority: 0,
  };
}

/** A form of address beside what was found, which takes it along or does not. */
function isBesideName(reader: Reader, found: Uint8Array, i: number): boolean {
  return (found[i - 1] === 1 || found[i + 1] === 1) && reader.has(i, BIT_TITLE | BIT_AFTER_NAME);
}
