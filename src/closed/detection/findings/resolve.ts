import { FLAG_CAPITAL, FLAG_SENTENCE_START, TOKEN_MARK, type DocumentView } from '../document.ts';
import { isOpenWord, isTag, type Reason } from './evidence.ts';
import { TYPE_RANK, comparePlace, cutTo, finerLadder, giveReason, knownSubject, type Candidate } from './candidates.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../words/lexicon.ts';
import type { SpanType, Thresholds } from '../rules.ts';
import { wordsOf } from '../words/known.ts';

/** Types that are one kind of thing: what is found twice is joined, not disputed. */
const FAMILY: Readonly<Partial<Record<SpanType, string>>> = {
  person: 'person',
  'kin-name': 'person',
  place: 'place',
  address: 'address',
  organisation: 'organisation',
  employer: 'organisation',
  date: 'time',
  duration: 'time',
  age: 'time',
};

/** Longer findings say more than shorter ones: points per word that break a dispute, up to six words. */
const POINTS_PER_WORD = 8;
/** What a different detector adds by having found a part of the same thing. */
const SUPPORT = 17;

/** What would not be shown by itself never stands in the way of what would. */
const UNSHOWN = 1000;
/** A street is more than a place, and says more. */
const ADDRESS = 20;
/** Rules know borders and kinds better than taggers do, however sure these are. */
const TAGGED = 60;
/** Score under which a tagger is not believed about an ordinary word beside what a rule found. */
const UNSURE = 36;
const UNSURE_BESIDE_SURE = 45;

function family(type: SpanType): string {
  return FAMILY[type] ?? type;
}

function priority(view: DocumentView, candidate: Candidate, shown: number): number {
  let words = 0;
  for (let i = candidate.first; i < candidate.last && words < 6; i++) if (view.tokens.kind[i] !== TOKEN_MARK) words++;
  return (
    candidate.score +
    (candidate.type === 'address' ? ADDRESS : 0) +
    POINTS_PER_WORD * words -
    (isTagged(candidate) ? TAGGED : 0) -
    (candidate.score < shown ? UNSHOWN : 0)
  );
}

/**
 * Makes findings that overlap into spans that do not. Strongest first, each takes the tokens still free; what is left of
 * a weaker one becomes a span of its own or, when both are one kind of thing, part of the stronger. No word that was
 * found is ever uncovered by this, but for two cases: where a rule and a tagger found the same thing, the rule knows its
 * borders, and ordinary words the tagger took along are let go; and "of" or "and" at a cut joins nothing any more. Cost: the total length of the findings, after one sort.
 */
export function resolveOverlaps(
  view: DocumentView,
  candidates: readonly Candidate[],
  { suspect: shown, auto: sure }: Thresholds,
): Candidate[] {
  for (const candidate of candidates) candidate.priority = priority(view, candidate, shown);
  const ranked = [...candidates].sort(
    (a, b) =>
      b.priority - a.priority ||
      b.end - b.start - (a.end - a.start) ||
      (TYPE_RANK.get(a.type) ?? 0) - (TYPE_RANK.get(b.type) ?? 0) ||
      a.start - b.start,
  );
  const owner = new Int32Array(view.tokens.count).fill(-1);
  const winners: Candidate[] = [];
  for (const candidate of ranked) {
    let at = candidate.first;
    while (at < candidate.last) {
      const taken = owner[at] as number;
      if (taken >= 0) {
        const winner = winners[taken] as Candidate;
        if (family(winner.type) === family(candidate.type)) support(winner, candidate);
        while (at < candidate.last && owner[at] === taken) at++;
        continue;
      }
      let end = at;
      let worth = false;
      while (end < candidate.last && owner[end] === -1) {
        if (view.tokens.kind[end] !== TOKEN_MARK) worth = true;
        end++;
      }
      if (worth) take(view, owner, winners, candidate, at, end, sure);
      at = end;
    }
  }
  return winners.sort(comparePlace);
}

function take(
  view: DocumentView,
  owner: Int32Array,
  winners: Candidate[],
  candidate: Candidate,
  from: number,
  to: number,
  sure: number,
): void {
  const whole = from === candidate.first && to === candidate.last;
  if (!whole) {
    // A neighbour of the same kind grows over what is left, instead of two spans standing side by side.
    for (const side of [from - 1, to]) {
      if (side < candidate.first || side >= candidate.last) continue;
      const index = owner[side] as number;
      const neighbour = winners[index];
      if (!neighbour || family(neighbour.type) !== family(candidate.type)) continue;
      const unsure = neighbour.score >= sure ? UNSURE_BESIDE_SURE : UNSURE;
      if (isTagged(candidate) && candidate.score < unsure && !isTagged(neighbour) && isOrdinary(view, from, to)) return;
      // What is only suspected does not become sure by standing beside what is, or will be by this very support.
      if (
        (isTagged(candidate) || candidate.evidence.every(isOpenWord)) &&
        candidate.score < sure &&
        neighbour.score + SUPPORT >= sure
      )
        continue;
      owner.fill(index, from, to);
      const part = cutTo(view, candidate, from, to);
      neighbour.first = Math.min(neighbour.first, from);
      neighbour.last = Math.max(neighbour.last, to);
      neighbour.start = Math.min(neighbour.start, part.start);
      neighbour.end = Math.max(neighbour.end, part.end);
      return;
    }
    // What joined the parts is loose at the cut, and not part of anything.
    while (from < to && joins(view, from)) from++;
    while (to > from && joins(view, to - 1)) to--;
    if (from === to) return;
  }
  owner.fill(winners.length, from, to);
  winners.push(whole ? candidate : cutTo(view, candidate, from, to));
}

const JOINING: ReadonlySet<string> = new Set(['of', 'and', 'the', 'at', 'in', 'from', 'with']);

function joins(view: DocumentView, i: number): boolean {
  if (view.tokens.kind[i] === TOKEN_MARK) return true;
  return JOINING.has(view.text.slice(view.tokens.start[i], view.tokens.end[i]));
}

function isTagged(candidate: Candidate): boolean {
  return candidate.evidence.every(isTag);
}

const ORDINARY =
  BIT_COMMON | BIT_TITLE | BIT_KIN | BIT_AGENT | BIT_EMPLOYER | BIT_PLACE_NOUN | BIT_AFTER_NAME | BIT_SPEECH | BIT_TALK;

/** Whether all words of a stretch are known, and none as a name. */
function isOrdinary(view: DocumentView, from: number, to: number): boolean {
  const { bits } = wordsOf(view);
  for (let i = from; i < to; i++) {
    if (view.tokens.kind[i] === TOKEN_MARK) continue;
    const known = bits[view.tokens.word[i] as number] as number;
    const flags = view.tokens.flags[i] as number;
    if ((flags & FLAG_CAPITAL) !== 0 && (flags & FLAG_SENTENCE_START) === 0) return false;
    if ((known & ORDINARY) === 0 || (known & (BIT_GIVEN | BIT_SURNAME)) !== 0) return false;
  }
  return true;
}

/** Whether the same detector, or one that says the same, speaks for it already. */
function isSaid({ evidence }: Candidate, { detector, family: one }: Reason): boolean {
  for (const known of evidence)
    if (known.detector === detector || (one !== undefined && known.family === one)) return true;
  return false;
}

function support(winner: Candidate, other: Candidate): void {
  let first: Reason | undefined;
  let points = 0;
  for (const reason of other.evidence) {
    if (reason.points <= 0 || isSaid(winner, reason)) continue;
    first ??= reason;
    points += reason.points;
  }
  // Of whatever it is a part, it does not say that it is one.
  if (first) giveReason(winner, { ...first, rule: 'part', points: Math.min(SUPPORT, points), doubtful: true });
  if (winner.type === other.type) winner.ladder = finerLadder(winner.ladder, other.ladder);
  winner.subject = knownSubject(winner.subject, other.subject);
}
