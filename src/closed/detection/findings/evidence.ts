import type { Evidence, SpanType } from '../rules.ts';

/** Evidence on its way, with what its finding tells of it besides. */
export interface Reason {
  readonly said: Evidence;
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

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareReasons({ said: a }: Reason, { said: b }: Reason): number {
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
  for (const { said } of evidence) total += said.points;
  return total;
}

/** Repeated evidence (same detector, same rule) counts once, at its highest; so does what is of one family. */
export function joinEvidence(a: readonly Reason[], b: readonly Reason[]): Reason[] {
  const best: Reason[] = [];
  for (const item of a) addReason(best, item);
  for (const item of b) addReason(best, item);
  return sortReasons(oncePerFamily(best));
}

function addReason(best: Reason[], item: Reason): void {
  const { rule, detector, points } = item.said;
  for (let at = 0; at < best.length; at++) {
    const { said } = best[at] as Reason;
    if (said.rule !== rule || said.detector !== detector) continue;
    if (Math.abs(points) > Math.abs(said.points)) best[at] = item;
    return;
  }
  best.push(item);
}

/** Of each family keeps what one detector says: the one with the most points, the first by name among equals. */
function oncePerFamily(evidence: Reason[]): Reason[] {
  if (evidence.every(({ family }) => family === undefined)) return evidence;
  const points = new Map<string, Map<string, number>>();
  for (const { family, said } of evidence) {
    if (family === undefined) continue;
    const detectors = points.get(family) ?? new Map<string, number>();
    detectors.set(said.detector, (detectors.get(said.detector) ?? 0) + said.points);
    points.set(family, detectors);
  }
  const heard = new Map<string, string>();
  for (const [family, detectors] of points)
    heard.set(family, [...detectors].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]);
  return evidence.filter(({ family, said }) => family === undefined || heard.get(family) === said.detector);
}
