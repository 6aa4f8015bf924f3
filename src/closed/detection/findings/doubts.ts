import { SCRIPT_DEVA, TOKEN_WORD, type DocumentView } from '../document.ts';
import { isOpenWord, isTag, sum, type Reason } from './evidence.ts';
import { giveReason, type Candidate } from './candidates.ts';
import { placesNamed } from '../words/gazetteer.ts';
import { lexemeAt } from '../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_PARTICLE,
  BIT_PLACE,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../words/lexicon.ts';
import { EVERYDAY_NAMES } from '../lexicon/hindi-names.ts';
import { NEPALI_EVERYDAY_NAMES } from '../lexicon/nepali-names.ts';
import { keysOf } from '../words/normalise.ts';
import type { SpanType } from '../rules.ts';
import { isSpeech } from '../reading/speech.ts';
import { wordsOf } from '../words/known.ts';

/**
 * What speaks against proposing a finding by itself, in the name of the detector of one of its reasons; undefined where nothing does.
 * What is doubted stays shown, so that nothing is lost: a person looks.
 */
type Doubt = (view: DocumentView, candidate: Candidate, sure: number) => Reason | undefined;

const DOUBTS: readonly Doubt[] = [noCue, openVocabulary, ordinaryWords];

/** Gives candidates that are sure the reasons against it, until they are sure no longer. */
export function doubt(view: DocumentView, candidates: readonly Candidate[], sure: number): void {
  for (const candidate of candidates)
    for (const doubtOf of DOUBTS) {
      if (candidate.score < sure) break;
      const reason = doubtOf(view, candidate, sure);
      if (reason) giveReason(candidate, reason);
    }
}

const NO_CUE = -12;
const NEVER_SURE = new Set(['capital', 'honorific']);

/**
 * A name of a list that nothing but a tagger confirms, without capitals: many are everyday words as well ("पूजा", "জমির"). It is no
 * longer sure unless the tagger all but is.
 */
function noCue(_view: DocumentView, { type, evidence, score }: Candidate, sure: number): Reason | undefined {
  if (type !== 'person' || evidence.length === 1 || !evidence.some(isTag)) return undefined;
  const doubtful = evidence.find((reason) => !isTag(reason) && reason.doubtful);
  if (!doubtful || !evidence.every((reason) => reason.doubtful || isTag(reason))) return undefined;
  // A capital that a sentence's first word has in any case, or a form of address after a word that some list has as a surname, never makes a name sure.
  const points = NEVER_SURE.has(doubtful.rule) ? Math.min(NO_CUE, sure - 1 - score) : NO_CUE;
  return { ...doubtful, rule: 'no-cue', points };
}

/** What only the detectors of open vocabulary lift over `sure`. */
function openVocabulary(_view: DocumentView, { evidence, score }: Candidate, sure: number): Reason | undefined {
  const open = evidence.find(isOpenWord);
  if (!open || sum(evidence.filter((reason) => !isOpenWord(reason))) >= sure) return undefined;
  return { ...open, rule: 'open-vocabulary', points: sure - 1 - score };
}

const NAMED: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'place']);
const NAMES = BIT_GIVEN | BIT_SURNAME | BIT_PLACE | BIT_ALSO_WORD | BIT_PARTICLE;
const ROLES = BIT_TITLE | BIT_KIN | BIT_AFTER_NAME;
const BESIDE_NAMES = NAMES | ROLES;
/** Names that are words of every day, and a word or two that some list has as a name. */
const EVERYDAY = keysOf(`${EVERYDAY_NAMES} ${NEPALI_EVERYDAY_NAMES} माइती किराना सरकार राखी जनी होली तिहार`);

/**
 * A name in Devanagari in which an ordinary word stands ("नफ़ीसा कहिए"), or which is nothing but one: in talk half of these reach over the
 * name's border, or are none.
 */
function ordinaryWords(view: DocumentView, candidate: Candidate, sure: number): Reason | undefined {
  if (!NAMED.has(candidate.type) || !isSpeech(view)) return undefined;
  const { bits } = wordsOf(view);
  const { tokens } = view;
  let plain = false;
  let named = false;
  for (let i = candidate.first; i < candidate.last && !plain; i++) {
    if (tokens.kind[i] !== TOKEN_WORD || tokens.script[i] !== SCRIPT_DEVA) {
      if (tokens.kind[i] === TOKEN_WORD) named = true;
      continue;
    }
    const { forms, stem } = lexemeAt(view, i);
    const known = bits[tokens.word[i] as number] as number;
    named ||= known === 0 || ((known & NAMES) !== 0 && (known & ROLES) === 0);
    plain =
      ((known & (BIT_COMMON | BIT_TALK)) !== 0 && (known & BESIDE_NAMES) === 0) ||
      (candidate.last - candidate.first === 1 && !isTold(candidate) && forms.some((form) => EVERYDAY.has(form))) ||
      (candidate.type !== 'place' && (known & BIT_PLACE) !== 0 && placesNamed(stem)[0]?.level === 'country');
  }
  if (!plain && named) return undefined;
  return {
    detector: (candidate.evidence[0] as Reason).detector,
    rule: plain ? 'ordinary-word' : 'no-name-inside',
    points: sure - 1 - candidate.score,
    trust: 'rule',
    family: undefined,
    doubtful: false,
  };
}

/** What says of a word that somebody is called it. */
const TELLING = new Set(['name-cue', 'title', 'after-title', 'kinship', 'honorific', 'told-as-a-name', 'as-told']);

function isTold({ evidence }: Candidate): boolean {
  return evidence.some(({ rule }) => TELLING.has(rule));
}
