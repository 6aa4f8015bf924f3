import type { DocumentView } from './document.ts';
import { joinEvidence, sum } from './evidence.ts';
import type { Candidate } from './findings.ts';
import { BIT_COMMON, BIT_KIN, BIT_ORG_HEAD, BIT_TALK } from './lexicon.ts';
import { ENGLISH_WORDS } from './lexicon/organisations.ts';
import {
  FAMILY_ADDRESSES,
  MORE_HEADS,
  TIME_AFTER,
  TIME_BEFORE,
  TIME_JOINS,
  TIME_LINKS,
  TRADES_OF_FIRMS,
} from './lexicon/latin-talk.ts';
import { keysOf } from './normalise.ts';
import { readerOf, type Reader } from './reader.ts';
import type { SpanType } from './rules.ts';
import { isSpeech } from './speech.ts';

const TIMES: ReadonlySet<SpanType> = new Set<SpanType>(['date', 'duration']);
const NAMES: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent']);
const BEFORE_A_HEAD: ReadonlySet<SpanType> = new Set<SpanType>([...NAMES, 'organisation', 'place']);

const timeBefore = keysOf(TIME_BEFORE);
const timeJoins = keysOf(TIME_JOINS);
const timeAfter = keysOf(TIME_AFTER);
const timeLinks = keysOf(TIME_LINKS);
const moreHeads = keysOf(MORE_HEADS);
const inFirms = keysOf(`${TRADES_OF_FIRMS} ${ENGLISH_WORDS}`);
for (const small of ['of', 'for', 'and', 'the', 'our']) inFirms.delete(small);
const familyAddresses = keysOf(FAMILY_ADDRESSES);

/** How many words a time or a name may grow by. */
const MOST_WORDS = 4;

/**
 * In talk in Latin letters what is known of a time or a name is often its middle: "the second week of | March", "Chhath | ko
 * bihana", "Notre Dame | basilica", "Papa | Domingos". Widens what was found, in place, over words that belong to nothing
 * else; `candidates` are in the order of the text and do not overlap. What grew is shown, and no longer sure.
 */
export function widenInTalk(view: DocumentView, candidates: readonly Candidate[], sure: number): void {
  if (!isSpeech(view)) return;
  const reader = readerOf(view);
  candidates.forEach((candidate, n) => {
    const lang = reader.lang(candidate.first);
    if (lang !== 'en' && lang !== 'latn') return;
    const free = Math.max(candidates[n - 1]?.last ?? 0, candidate.first - MOST_WORDS);
    const taken = Math.min(candidates[n + 1]?.first ?? reader.count, candidate.last + MOST_WORDS);
    const { type } = candidate;
    const first = TIMES.has(type)
      ? timeFrom(reader, candidate.first, free)
      : NAMES.has(type)
        ? addressFrom(reader, candidate.first, free)
        : candidate.first;
    const last = TIMES.has(type)
      ? timeTo(reader, candidate.last, taken)
      : BEFORE_A_HEAD.has(type)
        ? headTo(reader, candidate.last, taken)
        : candidate.last;
    grow(reader, candidate, first, last, sure);
  });
}

function grow(reader: Reader, candidate: Candidate, first: number, last: number, sure: number): void {
  if (first === candidate.first && last === candidate.last) return;
  if (first < candidate.first) candidate.start = reader.start(first);
  if (last > candidate.last) candidate.end = reader.end(last - 1);
  candidate.first = first;
  candidate.last = last;
  if (candidate.score < sure || candidate.evidence.some(({ said }) => said.detector === 'known')) return;
  candidate.evidence = joinEvidence(candidate.evidence, [
    {
      said: { detector: 'borders', rule: 'widened', points: sure - 1 - candidate.score },
      family: undefined,
      doubtful: false,
    },
  ]);
  candidate.score = sum(candidate.evidence);
}

function goesOn(reader: Reader, from: number, i: number): boolean {
  return reader.isWord(i) && reader.latin(i) && reader.sameSegment(from, i) && !reader.lineStart(Math.max(from, i));
}

/** Where a time begins: "the last week of | Ashwin", "a Tuesday in | Falgun". */
function timeFrom(reader: Reader, first: number, free: number): number {
  let found = first;
  for (let at = first - 1; at >= free && goesOn(reader, at + 1, at); at--) {
    if (timeBefore.has(reader.key(at))) found = at;
    else if (!timeJoins.has(reader.key(at))) break;
  }
  return found;
}

/** One past where it ends: "Wangala | day", "karwachauth | ke baad", "bakrid | se chaar roz pehle". */
function timeTo(reader: Reader, last: number, taken: number): number {
  let found = last;
  let links = 0;
  for (let at = last; at < taken && goesOn(reader, at - 1, at); at++) {
    const key = reader.key(at);
    if (timeAfter.has(key)) found = at + 1;
    else if (!timeLinks.has(key) || links++ > 1) break;
  }
  return found;
}

/** "Papa | Domingos", "Didi | Anuradha": what one of a family is called by, with a capital as names have. */
function addressFrom(reader: Reader, first: number, free: number): number {
  const at = first - 1;
  return at >= free && goesOn(reader, first, at) && reader.capital(at) && familyAddresses.has(reader.key(at))
    ? at
    : first;
}

/** One past the head noun that a name goes on to: "Grace | Home", "ganga | hosiery works", "Harness | walk-in centre". */
function headTo(reader: Reader, last: number, taken: number): number {
  let found = last;
  for (let at = last; at < taken && (goesOn(reader, at - 1, at) || reader.form(at) === '-'); at++) {
    if (reader.has(at, BIT_KIN)) break;
    const key = reader.key(at);
    if (reader.has(at, BIT_ORG_HEAD) || moreHeads.has(key)) found = at + 1;
    else if (
      reader.form(at) !== '-' &&
      !inFirms.has(key) &&
      (reader.has(at, BIT_COMMON | BIT_TALK) || !reader.capital(at))
    )
      break;
  }
  return found;
}
