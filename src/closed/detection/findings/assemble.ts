import { CLASS_OF } from './classes.ts';
import { SCRIPT_NAMES, SCRIPT_NONE, type DocumentView, type SegmentView } from '../document.ts';
import { countsOf } from '../reading/counts.ts';
import { endingLength } from '../words/endings.ts';
import { compareText } from './evidence.ts';
import { knownSubject, type Candidate } from './candidates.ts';
import { defaultLadder } from './ladders.ts';
import type { Detection, LadderStep, Span, SpanCluster, SpanType, Subject, Thresholds } from '../rules.ts';

/** What the mentions of one thing know together. */
interface Cluster {
  readonly name: string;
  readonly type: SpanType;
  subject: Subject | undefined;
  /** The first ladder that a mention of a type brought. */
  ladders: Partial<Record<SpanType, readonly LadderStep[]>> | undefined;
  readonly spans: string[];
  label: string;
}

/**
 * Makes spans of what was found, in order, and clusters of the spans. `groups` has the number of the group of each candidate;
 * clusters are named `c1`, `c2` ... by first mention.
 */
export function assemble(
  view: DocumentView,
  candidates: readonly Candidate[],
  groups: readonly number[],
  transcriptVersion: string,
  thresholds: Thresholds,
): Omit<Detection, 'engine'> {
  const clusters = new Map<number, Cluster>();
  // What one mention knows, all mentions of its cluster know: who it is about, and the better ladder.
  const of = candidates.map((candidate, i) => {
    const group = groups[i] as number;
    let cluster = clusters.get(group);
    if (!cluster) {
      const name = `c${clusters.size + 1}`;
      cluster = { name, type: candidate.type, subject: undefined, ladders: undefined, spans: [], label: '' };
      clusters.set(group, cluster);
    }
    cluster.subject = knownSubject(cluster.subject, candidate.subject);
    if (candidate.ladder) (cluster.ladders ??= {})[candidate.type] ??= candidate.ladder;
    return cluster;
  });
  const idOf = spanIds(transcriptVersion);
  const byType: Partial<Record<SpanType, number>> = {};
  let auto = 0;
  const spans = candidates.map((candidate, i) => {
    const cluster = of[i] as Cluster;
    const suffix = candidate.suffixLength ?? endingLength(view, candidate);
    const span = spanOf(view, candidate, cluster, suffix, transcriptVersion, idOf, thresholds);
    byType[span.type] = (byType[span.type] ?? 0) + 1;
    if (span.status === 'auto') auto++;
    cluster.spans.push(span.id);
    if (candidate.end - suffix - candidate.start >= cluster.label.length)
      cluster.label = longerLabel(cluster.label, view.text.slice(candidate.start, candidate.end - suffix));
    return span;
  });
  return {
    spans,
    clusters: [...clusters.values()].map(
      ({ name, type, subject, spans: members, label }): SpanCluster => ({
        id: name,
        type,
        subject: subject ?? 'unknown',
        label,
        spans: members,
      }),
    ),
    stats: { characters: view.text.length, words: countsOf(view).words, auto, suspect: spans.length - auto, byType },
  };
}

function spanOf(
  view: DocumentView,
  candidate: Candidate,
  cluster: Cluster,
  suffix: number,
  transcriptVersion: string,
  idOf: ReturnType<typeof spanIds>,
  thresholds: Thresholds,
): Span {
  const segment = view.segments[view.tokens.segment[candidate.first] as number] as SegmentView;
  const start = candidate.start - segment.start;
  const end = candidate.end - segment.start;
  return {
    id: idOf(segment.ord, start, end),
    transcriptVersion,
    segment: segment.ord,
    start,
    end,
    type: candidate.type,
    class: candidate.class ?? CLASS_OF[candidate.type],
    subject: knownSubject(candidate.subject, cluster.subject) ?? 'unknown',
    script: SCRIPT_NAMES[scriptOf(view, candidate)] ?? 'none',
    evidence: candidate.evidence.map(({ detector, rule, points }) => ({ detector, rule, points })),
    score: candidate.score,
    status: candidate.score >= thresholds.auto ? 'auto' : 'suspect',
    cluster: cluster.name,
    ladder: candidate.ladder ?? cluster.ladders?.[candidate.type] ?? defaultLadder(candidate.type),
    suffix: suffix === 0 ? '' : view.text.slice(candidate.end - suffix, candidate.end),
    decidedBy: null,
    decidedAt: null,
  };
}

/** The longer of two labels; of equals the first in order. */
function longerLabel(a: string, b: string): string {
  return b.length > a.length || (b.length === a.length && compareText(b, a) < 0) ? b : a;
}

/** 64 bits of FNV-1a in two halves: stable over runs and machines, and no secret. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0xcbf29ce4;

  add(text: string): this {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = (Math.imul(b ^ ((unit << 5) | (unit >>> 3)), 0x01000193) + 0x9e37) | 0;
    }
    this.a = a;
    this.b = b;
    return this;
  }

  /** What was added so far, to go on from. */
  copy(): Hash {
    const copy = new Hash();
    copy.a = this.a;
    copy.b = this.b;
    return copy;
  }

  get digest(): string {
    return hex(this.a) + hex(this.b);
  }
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(value: number): string {
  return (
    (BYTES[value >>> 24] as string) +
    (BYTES[(value >>> 16) & 255] as string) +
    (BYTES[(value >>> 8) & 255] as string) +
    (BYTES[value & 255] as string)
  );
}

/** The ids of spans of a transcript version: the same place in it always has the same id. */
function spanIds(transcriptVersion: string): (segment: number, start: number, end: number) => string {
  const version = new Hash().add(`${transcriptVersion}\n`);
  return (segment, start, end) => version.copy().add(`${segment}\n${start}\n${end}`).digest;
}

function scriptOf(view: DocumentView, candidate: Candidate): number {
  for (let i = candidate.first; i < candidate.last; i++) {
    const script = view.tokens.script[i] as number;
    if (script !== SCRIPT_NONE) return script;
  }
  return SCRIPT_NONE;
}
