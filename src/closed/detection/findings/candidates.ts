import { TYPE_ORDER } from './classes.ts';
import { TOKEN_MARK, type Detector, type DocumentView } from '../document.ts';
import { stemKey } from '../words/endings.ts';
import { sortReasons, compareText, familyOf, joinEvidence, sum, type Reason } from './evidence.ts';
import type { IdentifierClass, LadderStep, SpanType, Subject } from '../rules.ts';

/** A finding on its way to becoming a span: evidence named by detector, and the tokens it lies on. */
export interface Candidate {
  start: number;
  end: number;
  readonly type: SpanType;
  evidence: Reason[];
  score: number;
  readonly class: IdentifierClass | undefined;
  subject: Subject | undefined;
  readonly suffixLength: number | undefined;
  ladder: readonly LadderStep[] | undefined;
  clusterKey: string | undefined;
  readonly propagate: boolean | undefined;
  /** First token, and one past the last. */
  first: number;
  last: number;
  /** Of these tokens what names it, without forms of address; undefined: all of them. */
  named: readonly [first: number, last: number] | undefined;
  /** By which overlaps are resolved. */
  priority: number;
}

export const TYPE_RANK: ReadonlyMap<SpanType, number> = new Map(TYPE_ORDER.map((type, rank) => [type, rank]));

export function comparePlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || (TYPE_RANK.get(a.type) ?? 0) - (TYPE_RANK.get(b.type) ?? 0);
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(view: DocumentView, offset: number): number {
  const { end, count } = view.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds what a detector finds, as candidates; findings without any token, or with no evidence, say nothing and are left out. */
export function addCandidates(view: DocumentView, detector: Detector, out: Candidate[]): void {
  const { id, trust = 'rule' } = detector;
  for (const finding of detector.run(view)) {
    const start = Math.max(0, Math.trunc(finding.start));
    const end = Math.min(view.text.length, Math.trunc(finding.end));
    if (!(end > start) || finding.evidence.length === 0) continue;
    const first = tokenAt(view, start);
    let last = first;
    while (last < view.tokens.count && (view.tokens.start[last] as number) < end) last++;
    if (last === first) continue;
    const family = finding.family ?? familyOf(finding.type);
    const doubtful = finding.doubtful ?? false;
    const evidence = finding.evidence.map(
      ({ rule, points }): Reason => ({ detector: id, rule, points: Math.trunc(points), trust, family, doubtful }),
    );
    sortReasons(evidence);
    out.push({
      start,
      end,
      type: finding.type,
      evidence,
      score: sum(evidence),
      class: finding.class,
      subject: finding.subject,
      suffixLength: finding.suffixLength,
      ladder: finding.ladder,
      clusterKey: finding.clusterKey,
      propagate: finding.propagate,
      first,
      last,
      named: undefined,
      priority: 0,
    });
  }
}

/** Gives a candidate one reason more, and its points. */
export function giveReason(candidate: Candidate, reason: Reason): void {
  candidate.evidence = joinEvidence(candidate.evidence, [reason]);
  candidate.score = sum(candidate.evidence);
}

/** A candidate as far as it lies on the tokens from `first` up to `last`. */
export function cutTo(view: DocumentView, candidate: Candidate, first: number, last: number): Candidate {
  const { start, end } = view.tokens;
  return {
    ...candidate,
    first,
    last,
    start: first === candidate.first ? candidate.start : (start[first] as number),
    end: last === candidate.last ? candidate.end : (end[last - 1] as number),
  };
}

function compare(a: Candidate, b: Candidate): number {
  return (
    comparePlace(a, b) ||
    compareText(a.evidence[0]?.detector ?? '', b.evidence[0]?.detector ?? '') ||
    compareText(a.evidence[0]?.rule ?? '', b.evidence[0]?.rule ?? '') ||
    b.score - a.score ||
    compareText(
      JSON.stringify([a.ladder, a.subject, a.clusterKey]),
      JSON.stringify([b.ladder, b.subject, b.clusterKey]),
    )
  );
}

/** Sorted by start as numbers, which is quick; only those few that begin in one place are compared in full. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const count = candidates.length;
  const numbers = new Float64Array(count);
  for (let i = 0; i < count; i++) numbers[i] = (candidates[i] as Candidate).start * count + i;
  numbers.sort();
  const out: Candidate[] = [];
  for (let i = 0; i < count; i++) {
    const candidate = candidates[(numbers[i] as number) % count] as Candidate;
    let at = i;
    for (; at > 0; at--) {
      const before = out[at - 1] as Candidate;
      if (before.start !== candidate.start || compare(before, candidate) <= 0) break;
      out[at] = before;
    }
    out[at] = candidate;
  }
  return out;
}

/** Adds up findings of the same place and type, in place and in order. Repeated evidence (same detector, same rule) counts once, at its highest. */
export function mergeSame(candidates: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of inOrder(candidates)) {
    const previous = out[out.length - 1];
    if (
      !previous ||
      previous.start !== candidate.start ||
      previous.end !== candidate.end ||
      previous.type !== candidate.type
    ) {
      out.push(candidate);
      continue;
    }
    previous.evidence = joinEvidence(previous.evidence, candidate.evidence);
    previous.score = sum(previous.evidence);
    previous.ladder = finerLadder(previous.ladder, candidate.ladder);
    previous.subject = knownSubject(previous.subject, candidate.subject);
    previous.clusterKey ??= candidate.clusterKey;
  }
  return out;
}

/** The ladder with more steps knows more; between equals the first in order is kept, so that nothing depends on chance. */
export function finerLadder(
  a: readonly LadderStep[] | undefined,
  b: readonly LadderStep[] | undefined,
): readonly LadderStep[] | undefined {
  if (!a) return b;
  if (!b || a === b || b.length < a.length) return a;
  if (b.length > a.length) return b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

export function knownSubject(a: Subject | undefined, b: Subject | undefined): Subject | undefined {
  return a === undefined || a === 'unknown' ? b : a;
}

/** Keys of the words of a stretch of tokens; the last one without its case ending. Marks are left out. */
export function phraseOf(view: DocumentView, first: number, last: number): readonly string[] {
  if (first + 1 === last && view.tokens.kind[first] !== TOKEN_MARK) return [stemKey(view, first)];
  const keys: string[] = [];
  let lastWord = last - 1;
  while (lastWord >= first && view.tokens.kind[lastWord] === TOKEN_MARK) lastWord--;
  for (let i = first; i <= lastWord; i++) {
    if (view.tokens.kind[i] === TOKEN_MARK) continue;
    const word = view.tokens.word[i] as number;
    keys.push(i === lastWord ? stemKey(view, i) : view.vocabulary.key(word));
  }
  return keys;
}

/** A reason that leaves a candidate just not sure. */
export function against({ evidence, score }: Candidate, rule: string, sure: number): Reason {
  const { detector } = evidence[0] as Reason;
  return { detector, rule, points: sure - 1 - score, trust: 'rule', family: undefined, doubtful: false };
}

/** What says of a word that somebody is called it. */
const TELLING = new Set(['name-cue', 'title', 'after-title', 'kinship', 'honorific', 'told-as-a-name', 'as-told']);

/** Whether it was said, one way or another, that somebody is called so. */
export function isTold({ evidence }: Candidate): boolean {
  return evidence.some(({ rule }) => TELLING.has(rule));
}
