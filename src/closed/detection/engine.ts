import { CLASS_OF } from './classes.ts';
import { clusterOf, longestLabel, nameClusters } from './clusters.ts';
import { detectors as ownDetectors } from './detectors.ts';
import {
  SCRIPT_NAMES,
  SCRIPT_NONE,
  TOKEN_MARK,
  type Detector,
  type DocumentView,
  type SegmentView,
} from './document.ts';
import { endingLength } from './endings.ts';
import { compareText } from './evidence.ts';
import { knownSubject, mergeSame, toCandidates, type Candidate } from './findings.ts';
import { takeHonorifics } from './honorifics.ts';
import { defaultLadder } from './ladders.ts';
import { propagate } from './propagate.ts';
import { doubtNames, resolveOverlaps } from './resolve.ts';
import {
  THRESHOLDS,
  type Detection,
  type KnownIdentifier,
  type SegmentInput,
  type Span,
  type SpanCluster,
  type SpanType,
  type Thresholds,
} from './rules.ts';
import { buildView } from './view.ts';

/** Raised whenever the same text may give other spans; kept with every detection that is stored. */
export const ENGINE_VERSION = '2.1.1';

export interface DetectOptions {
  /** Instead of the engine's own set. Their order does not matter. */
  readonly detectors?: readonly Detector[];
  /** In addition to the engine's own set. */
  readonly extra?: readonly Detector[];
  readonly thresholds?: Thresholds;
}

export interface DetectInput {
  readonly segments: readonly SegmentInput[];
  readonly transcriptVersion: string;
  readonly known?: readonly KnownIdentifier[] | undefined;
  readonly options?: DetectOptions | undefined;
}

/**
 * Proposes identifying spans, sorted by segment and place, never overlapping. Pure and deterministic: the same input
 * gives the same bytes. Time is linear in the length of the text.
 */
export function detect(input: DetectInput): Detection {
  const options = input.options ?? {};
  const thresholds = options.thresholds ?? THRESHOLDS;
  const set = [...(options.detectors ?? ownDetectors()), ...(options.extra ?? [])].sort((a, b) =>
    compareText(a.id, b.id),
  );
  const view = buildView(input.segments, input.known ?? []);
  const found = mergeSame(set.flatMap((detector) => toCandidates(view, detector.id, detector.run(view))));
  const repeated = propagate(view, found, thresholds);
  const all = repeated.length > 0 ? mergeSame([...found, ...repeated]) : found;
  const resolved = resolveOverlaps(
    view,
    all.filter((candidate) => candidate.score > 0),
    thresholds,
  );
  const shown = cutAtSegments(
    view,
    resolved.filter((candidate) => candidate.score >= thresholds.suspect),
  );
  doubtNames(shown, thresholds.auto);
  const clusterNames = nameClusters(clusterOf(view, shown));
  takeHonorifics(view, shown);
  return assemble(view, shown, clusterNames, input.transcriptVersion, thresholds, set);
}

/** One text without segments: `start` and `end` count UTF-16 units of the whole text. */
export function detectText(
  text: string,
  options: {
    lang?: string | undefined;
    known?: readonly KnownIdentifier[] | undefined;
    options?: DetectOptions | undefined;
  } = {},
): Detection {
  return detect({
    segments: [{ ord: 0, lang: options.lang, text }],
    transcriptVersion: 'text',
    known: options.known,
    options: options.options,
  });
}

/** A number said over two turns is one finding and two spans, in one cluster. */
function cutAtSegments(view: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  if (view.segments.length < 2) return [...candidates];
  const out: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const first = view.tokens.segment[candidate.first] as number;
    const last = view.tokens.segment[candidate.last - 1] as number;
    if (first === last) {
      out.push(candidate);
      return;
    }
    for (let s = first; s <= last; s++) {
      const segment = view.segments[s] as SegmentView;
      let from = Math.max(candidate.first, segment.firstToken);
      let to = Math.min(candidate.last, segment.lastToken);
      while (from < to && view.tokens.kind[from] === TOKEN_MARK) from++;
      while (to > from && view.tokens.kind[to - 1] === TOKEN_MARK) to--;
      if (from >= to) continue;
      out.push({
        ...candidate,
        first: from,
        last: to,
        start: Math.max(candidate.start, view.tokens.start[from] as number),
        end: Math.min(candidate.end, view.tokens.end[to - 1] as number),
        clusterKey: candidate.clusterKey ?? `over-turns-${index}`,
      });
    }
  });
  return out;
}

/** 64 bits of FNV-1a in two halves: stable over runs and machines, and no secret. */
function hash64(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = (Math.imul(b ^ ((unit << 5) | (unit >>> 3)), 0x01000193) + 0x9e37) | 0;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** The id of a span: the same place in the same transcript version always has the same id. */
export function spanId(transcriptVersion: string, segment: number, start: number, end: number): string {
  return hash64(`${transcriptVersion}\n${segment}\n${start}\n${end}`);
}

function assemble(
  view: DocumentView,
  candidates: readonly Candidate[],
  clusterNames: readonly string[],
  transcriptVersion: string,
  thresholds: Thresholds,
  set: readonly Detector[],
): Detection {
  // What one mention knows, all mentions of its cluster know: who it is about, and the better ladder.
  const subjects = new Map<string, Candidate['subject']>();
  const ladders = new Map<string, NonNullable<Candidate['ladder']>>();
  candidates.forEach((candidate, i) => {
    const name = clusterNames[i] as string;
    subjects.set(name, knownSubject(subjects.get(name), candidate.subject));
    const key = `${name} ${candidate.type}`;
    if (candidate.ladder && !ladders.has(key)) ladders.set(key, candidate.ladder);
  });
  const spans: Span[] = [];
  const clusters = new Map<string, SpanCluster & { labels: string[] }>();
  const byType: Partial<Record<SpanType, number>> = {};
  candidates.forEach((candidate, i) => {
    const segment = view.segments[view.tokens.segment[candidate.first] as number] as SegmentView;
    const name = clusterNames[i] as string;
    const subject = knownSubject(candidate.subject, subjects.get(name)) ?? 'unknown';
    const start = candidate.start - segment.start;
    const end = candidate.end - segment.start;
    const suffix = candidate.suffixLength ?? endingLength(view, candidate);
    const ladder = candidate.ladder ?? ladders.get(`${name} ${candidate.type}`) ?? defaultLadder(candidate.type);
    const span: Span = {
      id: spanId(transcriptVersion, segment.ord, start, end),
      transcriptVersion,
      segment: segment.ord,
      start,
      end,
      type: candidate.type,
      class: candidate.class ?? CLASS_OF[candidate.type],
      subject,
      script: SCRIPT_NAMES[scriptOf(view, candidate)] ?? 'none',
      evidence: candidate.evidence.map(({ said }) => said),
      score: candidate.score,
      status: candidate.score >= thresholds.auto ? 'auto' : 'suspect',
      cluster: name,
      ladder,
      suffix: suffix === 0 ? '' : view.text.slice(candidate.end - suffix, candidate.end),
      decidedBy: null,
      decidedAt: null,
    };
    spans.push(span);
    byType[span.type] = (byType[span.type] ?? 0) + 1;
    const cluster = clusters.get(name) ?? { id: name, type: span.type, subject, label: '', spans: [], labels: [] };
    cluster.spans.push(span.id);
    cluster.labels.push(view.text.slice(candidate.start, candidate.end - suffix));
    clusters.set(name, cluster);
  });
  let words = 0;
  for (let i = 0; i < view.tokens.count; i++) if (view.tokens.kind[i] !== TOKEN_MARK) words++;
  const auto = spans.filter((span) => span.status === 'auto').length;
  return {
    spans,
    clusters: [...clusters.values()].map(({ labels, ...cluster }) => ({ ...cluster, label: longestLabel(labels) })),
    engine: { version: ENGINE_VERSION, detectors: set.map((detector) => detector.id) },
    stats: { characters: view.text.length, words, auto, suspect: spans.length - auto, byType },
  };
}

function scriptOf(view: DocumentView, candidate: Candidate): number {
  for (let i = candidate.first; i < candidate.last; i++) {
    const script = view.tokens.script[i] as number;
    if (script !== SCRIPT_NONE) return script;
  }
  return SCRIPT_NONE;
}
