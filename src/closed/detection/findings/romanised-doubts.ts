import type { DocumentView } from '../document.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';
import type { SpanType } from '../rules.ts';
import {
  BIT_AFTER_NAME,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_ORG_HEAD,
  BIT_PARTICLE,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../words/lexicon.ts';
import { isRomanisedWord, isWordOfTalk } from '../words/romanised-words.ts';
import { against, type Candidate } from './candidates.ts';
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
  return against(candidate, listed ? 'written-small' : 'word-of-talk', sure);
}

function hasWordOfTalk(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!reader.has(i, ROLES) && isWordOfTalk(reader, i)) return true;
  return false;
}

const CALLED: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'place', 'organisation']);
const NO_EDGE =
  BIT_GIVEN | BIT_SURNAME | BIT_PLACE | BIT_ALSO_WORD | BIT_PARTICLE | ROLES | BIT_ORG_HEAD | BIT_PLACE_NOUN;

/** A name of romanised talk that begins or ends with an everyday word ("Ab Chingari sangathan", "kar Kamla"), or is one. */
export function romanisedEdges(view: DocumentView, candidate: Candidate, sure: number): Reason | undefined {
  const { first, last, type } = candidate;
  const reader = readerOf(view);
  if (!CALLED.has(type) || reader.lang(first) !== 'latn' || !isSpeech(view)) return undefined;
  const plain = (i: number): boolean =>
    isRomanisedWord(reader, i) ||
    (reader.latin(i) && !reader.ownCapital(i) && reader.has(i, BIT_COMMON | BIT_TALK) && !reader.has(i, NO_EDGE));
  return plain(first) || plain(last - 1) ? against(candidate, 'ordinary-word', sure) : undefined;
}
