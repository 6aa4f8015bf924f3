import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, TOKEN_WORD, type DocumentView } from '../document.ts';
import { isOpenWord, isTag, sum, type Reason } from './evidence.ts';
import { against, giveReason, isTold, type Candidate } from './candidates.ts';
import { nepaliWords } from './nepali-doubts.ts';
import { romanisedEdges, romanisedWords } from './romanised-doubts.ts';
import { isCountryName, isState, placesNamed } from '../words/gazetteer.ts';
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
import { readerOf, type Reader } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';
import { wordsOf } from '../words/known.ts';

/**
 * What speaks against proposing a finding by itself, in the name of the detector of one of its reasons; undefined where nothing does.
 * What is doubted stays shown, so that nothing is lost: a person looks.
 */
type Doubt = (
  view: DocumentView,
  candidate: Candidate,
  sure: number,
  next: Candidate | undefined,
) => Reason | undefined;

const DOUBTS: readonly Doubt[] = [
  noCue,
  openVocabulary,
  ordinaryWords,
  romanisedWords,
  romanisedEdges,
  edges,
  stateInTalk,
  nepaliWords,
];

/** Gives candidates that are sure the reasons against it, until they are sure no longer. */
export function doubt(view: DocumentView, candidates: readonly Candidate[], sure: number): void {
  candidates.forEach((candidate, n) => {
    for (const doubtOf of DOUBTS) {
      if (candidate.score < sure) break;
      const reason = doubtOf(view, candidate, sure, candidates[n + 1]);
      if (reason) giveReason(candidate, reason);
    }
  });
}

const NO_CUE = -12;
const NEVER_SURE = new Set(['capital', 'honorific', 'everyday-name']);

/**
 * A name of a list that nothing but a tagger confirms, without capitals: many are everyday words as well ("पूजा", "জমির"). It is no
 * longer sure unless the tagger all but is.
 */
function noCue(_view: DocumentView, { type, evidence, score }: Candidate, sure: number): Reason | undefined {
  if (type !== 'person' || evidence.length === 1 || !evidence.some(isTag)) return undefined;
  const doubtful = evidence.find((reason) => !isTag(reason) && reason.doubtful);
  if (!doubtful || !evidence.every((reason) => reason.doubtful || isTag(reason))) return undefined;
  // A capital that a sentence's first word has in any case, a form of address after a word that some list has as a surname, or a relation before an everyday word, never makes a name sure.
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
    if (tokens.script[i] === SCRIPT_BENG && candidate.last - candidate.first > 1)
      plain = ((bits[tokens.word[i] as number] as number) & (BIT_TALK | BESIDE_NAMES)) === BIT_TALK;
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
      (candidate.type !== 'place' && (known & BIT_PLACE) !== 0 && isCountryName(stem));
  }
  if (!plain && named) return undefined;
  return against(candidate, plain ? 'ordinary-word' : 'no-name-inside', sure);
}

/** In English talk a state by itself tells about as little as a country. */
function stateInTalk(view: DocumentView, candidate: Candidate, sure: number): Reason | undefined {
  const { type, first, last } = candidate;
  if (type !== 'place' || view.tokens.script[first] !== SCRIPT_LATN || !isSpeech(view)) return undefined;
  const keys: string[] = [];
  for (let i = first; i < last; i++) keys.push(lexemeAt(view, i).key);
  const [place] = placesNamed(keys.join(' '));
  return place && isState(place) ? against(candidate, 'state-in-talk', sure) : undefined;
}

/** What is said around a time and is none of it, or only where she reckons by it: "छठ के बाद", "২০১৮ তারিখে". */
const AROUND_A_TIME = keysOf(
  'के को का की से पहले बाद पहिले समय वक़्त वक्त साल दौरान रात दिन आसपास करीब लगभग सालमा साल अघि पछि बेला बेलामा তারিখে আগে পরে সময় সময়ে',
);
const TIMES: ReadonlySet<SpanType> = new Set<SpanType>(['date', 'duration']);
const PEOPLE: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent']);
const CASE = /..(?:ले|लाई|को|की|सँग|सँगै|बाट)$/u;
const ONLY_ITS_NOUN = new Set(['head-noun', 'several-words', 'part', 'org', 'per', 'loc']);
const ONLY_A_LIST = new Set(['gazetteer', 'living', 'locative', 'also-a-name', 'part', 'loc', 'per', 'org']);

/** What in talk of Devanagari and Bengali is often right in the main and wrong at its edges, by kind. */
const EDGES: readonly (readonly [
  rule: string,
  is: (reader: Reader, candidate: Candidate, next: Candidate | undefined) => boolean,
])[] = [
  [
    'time-and-more',
    (reader, { type, first, last }) =>
      TIMES.has(type) && (AROUND_A_TIME.has(reader.key(last - 1)) || AROUND_A_TIME.has(reader.key(first))),
  ],
  // "सरपंच बिपिन नाहक": an office that says who somebody else is.
  [
    'office-before-a-name',
    (reader, { type, last }, next) =>
      type === 'title' && next?.first === last && PEOPLE.has(next.type) && !reader.lineStart(last),
  ],
  // "ভাসুর ইউপি সদস্য": whose office it is.
  ['office-of-a-relative', (reader, { type, first }) => type === 'title' && reader.has(first, BIT_KIN)],
  ['madam-or-name', (_reader, { type, evidence }) => type === 'employer' && said(evidence, 'agent-or-employer')],
  // "মহিলা কমিশনে", "স্বনির্ভর গোষ্ঠী": many a body is called by what it is.
  [
    'body-by-its-noun',
    (reader, { type, first, last, evidence }) =>
      type === 'organisation' &&
      last - first <= 2 &&
      reader.script(first) === SCRIPT_BENG &&
      evidence.every((reason) => ONLY_ITS_NOUN.has(reason.rule)) &&
      !named(reader, first, last),
  ],
  // "मिराको एजेन्ट", "জাকির হোসেনের ভাই": of somebody, somebody else.
  [
    'case-inside',
    (reader, { type, first, last }) => {
      if (!PEOPLE.has(type) && type !== 'organisation') return false;
      for (let i = first; i < last - 1; i++)
        if (reader.suffix(i) > 0 || (reader.bits(i) === 0 && CASE.test(reader.form(i)))) return reader.lang(i) !== 'hi';
      return false;
    },
  ],
  [
    'tagger-alone',
    (reader, { type, first, evidence }) =>
      (reader.lang(first) === 'ne' || (reader.lang(first) === 'hi' && type === 'person')) && evidence.every(isTag),
  ],
  // "डाक्टर निश्चल": in Nepali a title is said of somebody as often as to him.
  ['title-or-name', (reader, { first, evidence }) => reader.lang(first) === 'ne' && said(evidence, 'after-title')],
  // "বলিয়া", "সাগরে": a place of the gazetteer that is a word of every day.
  [
    'place-or-word',
    (reader, { type, first, last, evidence }) =>
      type === 'place' &&
      last - first === 1 &&
      reader.script(first) === SCRIPT_BENG &&
      (reader.has(first, BIT_COMMON) || said(evidence, 'also-a-name')) &&
      evidence.every((reason) => ONLY_A_LIST.has(reason.rule)),
  ],
  // "বিকাশ নম্বর", "বিকাশ করছে": money sent by telephone, after which some are called.
  [
    'money-or-name',
    (reader, { type, first, last }) =>
      PEOPLE.has(type) && last - first === 1 && MONEY.has(reader.key(first)) && OF_MONEY.has(reader.key(last)),
  ],
];

/** Services that money is sent by, and what is said of them. */
const MONEY = keysOf('বিকাশ নগদ রকেট উপায়');
const OF_MONEY = keysOf(
  'নম্বর নাম্বার নং নম্বরে নাম্বারে করছে করেছে করে কইরা করত করতো করি করতাম করছি করলাম করো দোকান এজেন্ট একাউন্ট অ্যাকাউন্ট',
);

/** Whether a stretch has a word that is no everyday one, or a name as well. */
function named(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reader.bits(i) === 0 || reader.has(i, NAMES)) return true;
  return false;
}

function said(evidence: readonly Reason[], rule: string): boolean {
  return evidence.some((reason) => reason.rule === rule);
}

/** What in talk is seldom right to the last word. */
function edges(
  view: DocumentView,
  candidate: Candidate,
  sure: number,
  next: Candidate | undefined,
): Reason | undefined {
  const reader = readerOf(view);
  if (reader.latin(candidate.first) || !isSpeech(view)) return undefined;
  const edge = EDGES.find(([, is]) => is(reader, candidate, next));
  return edge && against(candidate, edge[0], sure);
}
