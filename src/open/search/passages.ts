import { withoutPlaceholders } from './placeholders.ts';
import { eachWord } from './words.ts';

/** A segment, as far as cutting it needs. */
export interface CutSegment {
  readonly ord: number;
  readonly text: string;
}

/** From a character of one segment up to, not including, a character of the same or a later one. UTF-16 units. */
export interface Passage {
  readonly firstSegment: number;
  readonly firstAt: number;
  readonly lastSegment: number;
  readonly lastAt: number;
  readonly words: number;
}

export const SHORTEST_PASSAGE = 40;
export const LONGEST_PASSAGE = 120;
/** Inside a long turn a sentence that ends beyond this many words ends the passage. */
const GOOD_LENGTH = 80;

/** A stretch that is never cut except when it is longer than a passage: a sentence of one segment. */
interface Unit {
  segment: number;
  at: number;
  end: number;
  /** Where each word begins. */
  starts: number[];
  /** True where a turn ends after it. */
  turnEnds: boolean;
}

// A full stop ends a sentence before a space; danda, double danda, question and exclamation marks also without one.
const SENTENCE_END =
  /(?:[.!?\u2026]+["'\u201d\u2019)\]]*(?=\s|$)|[\u0964\u0965\uff01\uff1f]+["'\u201d\u2019)\]]*|\n+)\s*/gu;

/**
 * Cuts segments into passages of 40 to 120 words, at the end of a turn where possible, otherwise of a sentence (danda included),
 * and inside a sentence only when it is longer than a passage. Passages follow one another without gap or overlap: every
 * character of every segment is in one. A testimony of fewer than 40 words is one passage; without any segment there is none.
 */
export function cutPassages(segments: readonly CutSegment[]): Passage[] {
  const units = segments.flatMap(unitsOf).flatMap(splitLong);
  const groups: Unit[][] = [];
  let group: Unit[] = [];
  let count = 0;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
    count = 0;
  };
  for (let i = 0; i < units.length; i++) {
    let unit = units[i];
    if (!unit) continue;
    if (count + unit.starts.length > LONGEST_PASSAGE) {
      if (count >= SHORTEST_PASSAGE) close();
      else {
        // A short beginning before a long sentence: the sentence gives what is missing.
        const [head, tail] = splitAt(unit, GOOD_LENGTH - count);
        group.push(head);
        close();
        unit = tail;
      }
    }
    group.push(unit);
    count += unit.starts.length;
    if ((unit.turnEnds && count >= SHORTEST_PASSAGE) || count >= GOOD_LENGTH) close();
  }
  close();
  return mendEnd(groups).map(asPassage);
}

function unitsOf(segment: CutSegment): Unit[] {
  // No passage is cut within a placeholder.
  const text = withoutPlaceholders(segment.text);
  const ends: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) ends.push(match.index + match[0].length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const units: Unit[] = ends.map((end, n) => ({
    segment: segment.ord,
    at: ends[n - 1] ?? 0,
    end,
    starts: [],
    turnEnds: n === ends.length - 1,
  }));
  let n = 0;
  eachWord(text, (start) => {
    while (n < units.length - 1 && start >= (units[n]?.end ?? 0)) n++;
    units[n]?.starts.push(start);
  });
  return units;
}

function splitAt(unit: Unit, words: number): [Unit, Unit] {
  const cut = unit.starts[words] ?? unit.end;
  return [
    { ...unit, end: cut, starts: unit.starts.slice(0, words), turnEnds: false },
    { ...unit, at: cut, starts: unit.starts.slice(words) },
  ];
}

function splitLong(unit: Unit): Unit[] {
  const parts = Math.ceil(unit.starts.length / LONGEST_PASSAGE);
  if (parts <= 1) return [unit];
  const out: Unit[] = [];
  let rest = unit;
  for (let left = parts; left > 1; left--) {
    const [head, tail] = splitAt(rest, Math.ceil(rest.starts.length / left));
    out.push(head);
    rest = tail;
  }
  return [...out, rest];
}

const wordsIn = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.starts.length, 0);

/** A last passage that is too short joins the one before it, or takes words from it. */
function mendEnd(groups: Unit[][]): Unit[][] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last || !before || wordsIn(last) >= SHORTEST_PASSAGE) return groups;
  const together = [...before, ...last];
  const total = wordsIn(together);
  if (total <= LONGEST_PASSAGE) return [...groups.slice(0, -2), together];
  const half = nearestEnd(together, total);
  return [...groups.slice(0, -2), ...half];
}

/** Two halves of at least 40 words, cut after a sentence where one ends in time. */
function nearestEnd(units: readonly Unit[], total: number): Unit[][] {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  let count = 0;
  units.forEach((unit, n) => {
    count += unit.starts.length;
    const fits =
      count >= SHORTEST_PASSAGE &&
      total - count >= SHORTEST_PASSAGE &&
      count <= LONGEST_PASSAGE &&
      total - count <= LONGEST_PASSAGE;
    const distance = Math.abs(count - total / 2);
    if (fits && distance < bestDistance) {
      best = n;
      bestDistance = distance;
    }
  });
  if (best >= 0) return [units.slice(0, best + 1), units.slice(best + 1)];
  const target = Math.ceil(total / 2);
  const head: Unit[] = [];
  let need = target;
  for (const [n, unit] of units.entries()) {
    if (unit.starts.length < need) {
      head.push(unit);
      need -= unit.starts.length;
      continue;
    }
    const [first, second] = splitAt(unit, need);
    return [
      [...head, first],
      [second, ...units.slice(n + 1)],
    ];
  }
  return [head];
}

function asPassage(units: readonly Unit[]): Passage {
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) throw new Error('a passage of nothing');
  return {
    firstSegment: first.segment,
    firstAt: first.at,
    lastSegment: last.segment,
    lastAt: last.end,
    words: wordsIn(units),
  };
}

/** The stretches of a passage, segment by segment, in order. */
export function piecesOf<S extends CutSegment>(
  passage: Omit<Passage, 'words'>,
  segments: readonly S[],
): { segment: S; at: number; end: number }[] {
  return segments
    .filter((segment) => segment.ord >= passage.firstSegment && segment.ord <= passage.lastSegment)
    .map((segment) => ({
      segment,
      at: segment.ord === passage.firstSegment ? passage.firstAt : 0,
      end: segment.ord === passage.lastSegment ? passage.lastAt : segment.text.length,
    }));
}
