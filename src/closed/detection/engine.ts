import { assemble } from './findings/assemble.ts';
import { bridgeInTalk } from './findings/bridge.ts';
import { clusterOf } from './findings/clusters.ts';
import { detectors as ownDetectors } from './detectors.ts';
import { TOKEN_MARK, type Detector, type DocumentView, type SegmentView } from './document.ts';
import { compareText } from './findings/evidence.ts';
import { mergeSame, addCandidates, type Candidate } from './findings/candidates.ts';
import { withOtherForms } from './findings/other-forms.ts';
import { propagate } from './findings/propagate.ts';
import { doubt } from './findings/doubts.ts';
import { withoutGuesses } from './findings/quiet.ts';
import { resolveOverlaps } from './findings/resolve.ts';
import { THRESHOLDS, type Detection, type KnownIdentifier, type SegmentInput, type Thresholds } from './rules.ts';
import { withSecondLook } from './findings/second-look.ts';
import { withoutUnlikely } from './findings/unlikely.ts';
import { buildView } from './reading/view.ts';
import { moveBorders } from './findings/borders/borders.ts';

/** Raised whenever the same text may give other spans; kept with every detection that is stored. */
export const ENGINE_VERSION = '2.4.0';

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

function inOrder(detectors: readonly Detector[]): readonly Detector[] {
  return [...detectors].sort((a, b) => compareText(a.id, b.id));
}

const OWN = inOrder(ownDetectors());

/**
 * Proposes identifying spans, sorted by segment and place, never overlapping. Pure and deterministic: the same input
 * gives the same bytes. Time is linear in the length of the text.
 */
export function detect(input: DetectInput): Detection {
  const options = input.options ?? {};
  const thresholds = options.thresholds ?? THRESHOLDS;
  const { detectors = OWN, extra = [] } = options;
  const set = detectors === OWN && extra.length === 0 ? OWN : inOrder([...detectors, ...extra]);
  const view = buildView(input.segments, input.known ?? []);
  const said: Candidate[] = [];
  for (const detector of set) addCandidates(view, detector, said);
  const found = mergeSame(said);
  const repeated = propagate(view, found, thresholds);
  const all = repeated.length > 0 ? mergeSame([...found, ...repeated]) : found;
  const resolved = resolveOverlaps(
    view,
    all.filter((candidate) => candidate.score > 0),
    thresholds,
  );
  const certain = withoutUnlikely(
    view,
    withoutGuesses(
      view,
      resolved.filter((candidate) => candidate.score >= thresholds.suspect),
    ),
  );
  doubt(view, certain, thresholds.auto);
  const whole = moveBorders(view, certain, thresholds.auto);
  const looked = bridgeInTalk(view, withSecondLook(view, whole, thresholds), thresholds.auto);
  const shown = cutAtSegments(view, withOtherForms(view, looked, thresholds));
  const groups = clusterOf(view, shown);
  const { spans, clusters, stats } = assemble(view, shown, groups, input.transcriptVersion, thresholds);
  const engine = { version: ENGINE_VERSION, detectors: set.map((detector) => detector.id) };
  return { spans, clusters, engine, stats };
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
        named: undefined,
        start: Math.max(candidate.start, view.tokens.start[from] as number),
        end: Math.min(candidate.end, view.tokens.end[to - 1] as number),
        clusterKey: candidate.clusterKey ?? `over-turns-${index}`,
      });
    }
  });
  return out;
}
