import type { AnchoredSpan, Reanchored, SegmentInput } from '../rules.ts';

/** How much of the text around a span is compared when its words occur more than once. */
const CONTEXT = 48;
/** A mention that moved further than this many segments is another mention. */
const REACH = 3;

/**
 * Finds the spans of one version of a transcript in the next. A span is kept when its exact words stand again in the
 * same segment or a near one, and the text around tells which of several it is; everything else is reported as lost,
 * for a person to look at. Never guesses between two equally good places.
 */
export function reanchor<S extends AnchoredSpan>(
  oldSpans: readonly S[],
  oldSegments: readonly Pick<SegmentInput, 'ord' | 'text'>[],
  newSegments: readonly Pick<SegmentInput, 'ord' | 'text'>[],
): Reanchored<S> {
  const before = new Map(oldSegments.map((segment, index) => [segment.ord, { text: segment.text, index }]));
  const unchanged = new Map<number, boolean>();
  const moved = positionsByContent(oldSegments, newSegments);
  const kept: S[] = [];
  const lost: S[] = [];
  for (const span of oldSpans) {
    const old = before.get(span.segment);
    const words = old?.text.slice(span.start, span.end) ?? '';
    if (!old || words === '') {
      lost.push(span);
      continue;
    }
    const target = moved[old.index] as number;
    const sameText = unchanged.get(old.index) ?? newSegments[target]?.text === old.text;
    unchanged.set(old.index, sameText);
    if (sameText) {
      kept.push({ ...span, segment: (newSegments[target] as { ord: number }).ord });
      continue;
    }
    const place = bestPlace(old.text, span, words, newSegments, target);
    if (place) kept.push({ ...span, ...place });
    else lost.push(span);
  }
  return { kept, lost };
}

/** For each old segment the most likely new one: that with the same text in order, else the one beside its neighbour. */
function positionsByContent(
  oldSegments: readonly { text: string }[],
  newSegments: readonly { text: string }[],
): number[] {
  const where = new Map<string, number[]>();
  newSegments.forEach((segment, index) => {
    const list = where.get(segment.text) ?? [];
    list.push(index);
    where.set(segment.text, list);
  });
  let expected = 0;
  return oldSegments.map((segment) => {
    const same = where.get(segment.text)?.find((index) => index >= expected);
    // A repeated short turn ("Yes.") far ahead is no anchor.
    const found =
      same !== undefined && (segment.text.length > 40 || same - expected <= REACH)
        ? same
        : Math.min(expected, Math.max(0, newSegments.length - 1));
    expected = found + 1;
    return found;
  });
}

function bestPlace(
  oldText: string,
  span: AnchoredSpan,
  words: string,
  newSegments: readonly Pick<SegmentInput, 'ord' | 'text'>[],
  target: number,
): AnchoredSpan | undefined {
  const left = oldText.slice(Math.max(0, span.start - CONTEXT), span.start);
  const right = oldText.slice(span.end, span.end + CONTEXT);
  let best: AnchoredSpan | undefined;
  let bestScore = -1;
  let tie = false;
  for (let i = Math.max(0, target - REACH); i <= Math.min(newSegments.length - 1, target + REACH); i++) {
    const segment = newSegments[i] as Pick<SegmentInput, 'ord' | 'text'>;
    let occurrences = 0;
    for (let at = segment.text.indexOf(words); at >= 0 && occurrences < 200; at = segment.text.indexOf(words, at + 1)) {
      occurrences++;
      if (cutsWord(segment.text, at, words, oldText, span)) continue;
      const score =
        commonEnd(left, segment.text.slice(Math.max(0, at - CONTEXT), at)) +
        commonStart(right, segment.text.slice(at + words.length, at + words.length + CONTEXT)) -
        Math.abs(i - target) * 4;
      if (score > bestScore) {
        best = { segment: segment.ord, start: at, end: at + words.length };
        bestScore = score;
        tie = false;
      } else if (score === bestScore) tie = true;
    }
  }
  return tie ? undefined : best;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** "Rita" is not found again inside "Margarita", unless it stood inside a word before. */
function cutsWord(text: string, at: number, words: string, oldText: string, span: AnchoredSpan): boolean {
  const inside = (whole: string, start: number, end: number): [boolean, boolean] => [
    LETTER.test(whole[start - 1] ?? '') && LETTER.test(whole[start] ?? ''),
    LETTER.test(whole[end] ?? '') && LETTER.test(whole[end - 1] ?? ''),
  ];
  const [left, right] = inside(text, at, at + words.length);
  const [oldLeft, oldRight] = inside(oldText, span.start, span.end);
  return (left && !oldLeft) || (right && !oldRight);
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
