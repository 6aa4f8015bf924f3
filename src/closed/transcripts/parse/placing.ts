import type { Draft } from './draft.ts';
import { headingOf } from './headings.ts';
import type { OddityLog } from './oddities.ts';
import { placeTimes, shortClock } from './times.ts';

/** A time mark and the draft it belongs to: at its head (0), inside its text, or at its end. */
export interface MarkAt {
  draft: Draft;
  at: number | 'end';
  line: number;
  mark: string;
  readings: number[];
  wellFormed: boolean;
}

/**
 * Gives every draft its part and, where they can be trusted, its times; reports each mark that is damaged or contradicts
 * the others, and each place where the clock starts again.
 *
 * @returns the label of each part, as the transcript heads it.
 */
export function attachTimes(drafts: readonly Draft[], marks: readonly MarkAt[], log: OddityLog): (string | null)[] {
  const indexOf = new Map(drafts.map((draft, i) => [draft, i]));
  const place = (mark: MarkAt) => indexOf.get(mark.draft) ?? 0;
  const ordered = [...marks].sort((a, b) => place(a) - place(b) || order(a) - order(b));
  const headingsUpTo: number[] = [];
  let headings = 0;
  for (const draft of drafts) {
    if (draft.kind === 'heading') headings++;
    headingsUpTo.push(headings);
  }
  let seen = 0;
  const placed = placeTimes(
    ordered.map((mark) => {
      const now = headingsUpTo[place(mark)] ?? 0;
      const afterHeading = now > seen;
      seen = now;
      return { readings: mark.readings, afterHeading };
    }),
  );
  const labels: (string | null)[] = [startLabel(drafts, 0, ordered[0] ? place(ordered[0]) : -1).label];
  const starts: number[] = [0];
  let previous = 0;
  for (const [i, mark] of ordered.entries()) {
    const { ms, restarts } = placed[i] ?? { ms: null, restarts: false };
    const where = { line: mark.line };
    if (restarts && ms !== null) {
      const { label, first } = startLabel(drafts, previous + 1, place(mark));
      labels.push(label);
      starts.push(first);
      log.add('time-restart', 'note', where, { mark: mark.mark, part: labels.length, label: label ?? '' });
    }
    if (ms !== null) {
      if (!mark.wellFormed) log.add('time-mark-malformed', 'note', where, { mark: mark.mark, read: shortClock(ms) });
      previous = place(mark);
    } else if (mark.readings.length === 0) log.add('time-mark-unreadable', 'warning', where, { mark: mark.mark });
    else log.add('time-backwards', 'warning', where, { mark: mark.mark });
    attach(mark, ms);
  }
  let part = 0;
  for (const [i, draft] of drafts.entries()) {
    while (part + 1 < starts.length && i >= (starts[part + 1] ?? Infinity)) part++;
    draft.part = part;
    // Where several marks stand at one place, the words after it begin at the last.
    draft.anchors.sort((a, b) => a.at - b.at || a.ms - b.ms);
    draft.anchors = draft.anchors.filter((anchor, n) => draft.anchors[n + 1]?.at !== anchor.at);
  }
  return labels;
}

function order(mark: MarkAt): number {
  return mark.at === 'end' ? Infinity : mark.at;
}

function attach(mark: MarkAt, ms: number | null): void {
  const { draft } = mark;
  if (mark.at === 0) {
    draft.mark = mark.mark;
    draft.startMs = ms;
  } else if (ms === null) return;
  else if (mark.at === 'end' || mark.at >= draft.text.length) draft.endMs = ms;
  else draft.anchors.push({ at: mark.at, ms });
}

/** The headings that open a part, between the last mark of the part before and the first of this one. */
function startLabel(drafts: readonly Draft[], from: number, to: number): { label: string | null; first: number } {
  const titles: string[] = [];
  let first = to;
  for (let i = to; i >= Math.max(0, from); i--) {
    const draft = drafts[i];
    if (draft?.kind !== 'heading') continue;
    if (headingOf(draft.text) !== 'start') break;
    titles.unshift(draft.text.replace(/[.:]$/, ''));
    first = i;
  }
  return { label: titles.length > 0 ? titles.join(' ') : null, first: Math.max(first, 0) };
}
