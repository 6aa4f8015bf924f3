import { SCRIPT_DEVA, TOKEN_WORD, type DocumentView } from '../document.ts';
import { sum, type Reason } from './evidence.ts';
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
import { isOpenWord, isTag } from './resolve.ts';
import type { SpanType } from '../rules.ts';
import { isSpeech } from '../reading/speech.ts';
import { wordsOf } from '../words/counts.ts';

// What is shown and not proposed by itself: nothing is lost by a doubt, for a person looks.

const NO_CUE = -12;
const NEVER_SURE = new Set(['capital', 'honorific']);

/**
 * A name of a list that nothing but a tagger confirms, without capitals: many are everyday words as well ("पूजा", "জমির"). Nothing that
 * is shown is lost by it; it is no longer sure unless the tagger all but is.
 */
export function doubtNames(candidates: readonly Candidate[], sure: number): void {
  for (const candidate of candidates) {
    if (candidate.score < sure || candidate.type !== 'person') continue;
    if (candidate.evidence.length === 1 || !candidate.evidence.some(isTag)) continue;
    const doubtful = candidate.evidence.find((e) => !isTag(e) && e.doubtful);
    if (!doubtful || !candidate.evidence.every((e) => e.doubtful || isTag(e))) continue;
    // A capital that a sentence's first word has in any case, or a form of address after a word that some list has as a surname, never makes a name sure.
    const points = NEVER_SURE.has(doubtful.said.rule) ? Math.min(NO_CUE, sure - 1 - candidate.score) : NO_CUE;
    giveReason(candidate, { ...doubtful, said: { detector: doubtful.said.detector, rule: 'no-cue', points } });
  }
}

/** Keeps for a look what only the detectors of open vocabulary lift over `sure`. */
export function doubtOpenWords(candidates: readonly Candidate[], sure: number): void {
  for (const candidate of candidates) {
    if (candidate.score < sure) continue;
    const open = candidate.evidence.find(isOpenWord);
    if (!open || sum(candidate.evidence.filter((reason) => !isOpenWord(reason))) >= sure) continue;
    const said = { detector: open.said.detector, rule: 'open-vocabulary', points: sure - 1 - candidate.score };
    giveReason(candidate, { ...open, said });
  }
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
export function doubtWords(view: DocumentView, candidates: readonly Candidate[], sure: number): void {
  if (!isSpeech(view)) return;
  const { bits } = wordsOf(view);
  const { tokens } = view;
  for (const candidate of candidates) {
    if (candidate.score < sure || !NAMED.has(candidate.type)) continue;
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
    if (!plain && named) continue;
    const { said } = candidate.evidence[0] as Reason;
    const rule = plain ? 'ordinary-word' : 'no-name-inside';
    giveReason(candidate, {
      said: { detector: said.detector, rule, points: sure - 1 - candidate.score },
      family: undefined,
      doubtful: false,
    });
  }
}

/** What says of a word that somebody is called it. */
const TELLING = new Set(['name-cue', 'title', 'after-title', 'kinship', 'honorific', 'told-as-a-name', 'as-told']);

function isTold({ evidence }: Candidate): boolean {
  return evidence.some(({ said }) => TELLING.has(said.rule));
}
