import type { DocumentView } from '../document.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';
import type { SpanType } from '../rules.ts';
import { isBengaliInLatin, isEveryday } from '../words/bengali-latin.ts';
import { BIT_AFTER_NAME, BIT_KIN, BIT_TITLE } from '../words/lexicon.ts';
import { isNepaliInLatinLetters, isNepaliWordInLatin } from '../words/nepali-latin.ts';
import type { Candidate } from './candidates.ts';
import { isTag, type Reason } from './evidence.ts';

const NAMED: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent', 'place']);
/** What a form of address or a relation is in a name: it stands at its edge, and is no word of talk there. */
const ROLES = BIT_TITLE | BIT_KIN | BIT_AFTER_NAME;

/**
 * What speaks against proposing a name by itself in romanised talk: an everyday word of Nepali or Bengali in it, as names of lists so often
 * are ("mari", "buda", "Tarpor Bulbuli"); and a village that only the gazetteer and a tagger know, written small.
 */
export function romanisedWords(view: DocumentView, candidate: Candidate, sure: number): Reason | undefined {
  if (!NAMED.has(candidate.type) || !isSpeech(view)) return undefined;
  const reader = readerOf(view);
  const { first, last, evidence, type } = candidate;
  if (reader.lang(first) !== 'latn' || !reader.latin(first)) return undefined;
  const listed =
    type === 'place' &&
    !reader.capital(first) &&
    evidence.every((reason) => isTag(reason) || (reason.detector === 'places' && reason.rule === 'gazetteer'));
  if (!listed && !hasWordOfTalk(reader, first, last)) return undefined;
  return {
    detector: (evidence[0] as Reason).detector,
    rule: listed ? 'written-small' : 'word-of-talk',
    points: sure - 1 - candidate.score,
    trust: 'rule',
    family: undefined,
    doubtful: false,
  };
}

function hasWordOfTalk(reader: Reader, first: number, last: number): boolean {
  const nepali = isNepaliInLatinLetters(reader.view);
  if (!nepali && !isBengaliInLatin(reader.view)) return false;
  for (let i = first; i < last; i++) {
    if (!reader.isWord(i) || (reader.capital(i) && !reader.sentenceStart(i)) || reader.has(i, ROLES)) continue;
    if (nepali ? isNepaliWordInLatin(reader.key(i)) : isEveryday(reader, i)) return true;
  }
  return false;
}
