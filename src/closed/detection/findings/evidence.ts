import type { Trust } from '../document.ts';
import type { SpanType } from '../rules.ts';

/** Evidence on its way, with what its finding and its detector tell of it besides. */
export interface Reason {
  readonly detector: string;
  readonly rule: string;
  readonly points: number;
  readonly trust: Trust;
  /** Of one family only what the detector with the most to say says counts. */
  readonly family: string | undefined;
  /** Not sure with nothing but a tagger beside it. */
  readonly doubtful: boolean;
}

/**
 * What several detectors look for by the same words, each in its own language or list: that they agree says no more than that
 * there are such words. Of other traits (ages, illnesses, offices) two that agree are hardly ever wrong.
 */
const SAID_ONCE: ReadonlySet<SpanType> = new Set<SpanType>(['disability', 'family-size', 'duration']);

/** The family of a finding that names none. */
export function familyOf(type: SpanType): string | undefined {
  return SAID_ONCE.has(type) ? type : undefined;
}

export function isTag({ trust }: Reason): boolean {
  return trust === 'tagger';
}

export function isOpenWord({ trust }: Reason): boolean {
  return trust === 'open';
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareReasons(a: Reason, b: Reason): number {
  return compareText(a.detector, b.detector) || compareText(a.rule, b.rule) || a.points - b.points;
}

/** In order, in place: they are few, and sorting of the language's own takes memory for each list. */
export function sortReasons(list: Reason[]): Reason[] {
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as Reason;
    let at = i;
    for (; at > 0 && compareReasons(list[at - 1] as Reason, item) > 0; at--) list[at] = list[at - 1] as Reason;
    list[at] = item;
  }
  return list;
}

export function sum(evidence: readonly Reason[]): number {
  let total = 0;
  for (const { points } of evidence) total += points;
  return total;
}

/** Repeated evidence (same detector, same rule) counts once, at its highest; so does what is of one family. */
export function joinEvidence(a: readonly Reason[], b: readonly Reason[]): Reason[] {
  // A list that grows takes room for many more than there are; this one is of its length from the beginning.
  const best = [...a, ...b];
  let count = 0;
  for (const item of best) {
    const at = placeOf(item, best, count);
    if (at === count || Math.abs(item.points) > Math.abs((best[at] as Reason).points)) best[at] = item;
    if (at === count) count++;
  }
  best.length = count;
  return sortReasons(oncePerFamily(best));
}

/** Where the same was said before among the first so many, or their number. */
function placeOf({ rule, detector }: Reason, list: readonly Reason[], count: number): number {
  for (let at = 0; at < count; at++) {
    const known = list[at] as Reason;
    if (known.rule === rule && known.detector === detector) return at;
  }
  return count;
}

/** Whether two detectors say what is of one family. */
function hasAgreed(evidence: readonly Reason[]): boolean {
  for (const { family, detector } of evidence) {
    if (family === undefined) continue;
    for (const other of evidence) if (other.family === family && other.detector !== detector) return true;
  }
  return false;
}

/** Of each family keeps what one detector says: the one with the most points, the first by name among equals. */
function oncePerFamily(evidence: Reason[]): Reason[] {
  if (!hasAgreed(evidence)) return evidence;
  const totals = new Map<string, Map<string, number>>();
  for (const { family, detector, points } of evidence) {
    if (family === undefined) continue;
    const detectors = totals.get(family) ?? new Map<string, number>();
    detectors.set(detector, (detectors.get(detector) ?? 0) + points);
    totals.set(family, detectors);
  }
  const heard = new Map<string, string>();
  for (const [family, detectors] of totals)
    heard.set(family, [...detectors].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]);
  return evidence.filter(({ family, detector }) => family === undefined || heard.get(family) === detector);
}
