import { Refusal } from '#platform/errors';
import { languageOf } from './language.ts';
import { cleanText } from './parse/characters.ts';
import { oddityLog } from './parse/oddities.ts';
import { LIMITS, type Segment, type SegmentEdit } from './rules.ts';
import { texts } from './text.ts';

/**
 * Applies one change and returns the segments of the new version; the old ones stay as they are. Times stay with the words
 * they belonged to: an anchor in changed words is dropped.
 *
 * @throws Refusal `not-found` for a segment that is not there, `invalid` for a change that would leave a turn without words,
 *   divide outside its words, join across parts or grow beyond `LIMITS.segmentLength`.
 */
export function editSegments(old: readonly Segment[], edit: SegmentEdit): Segment[] {
  const segment = old[edit.ord];
  if (!segment)
    throw new Refusal('not-found', texts.noSuchSegment, { todo: texts.openAgain, params: { n: edit.ord + 1 } });
  switch (edit.kind) {
    case 'text':
      return replace(old, edit.ord, 1, [withText(segment, edit.text)]);
    case 'split':
      return replace(old, edit.ord, 1, split(segment, edit.at));
    case 'merge':
      return replace(old, edit.ord, 2, [merge(segment, old[edit.ord + 1])]);
    default:
      return withSpeaker(old, segment, edit);
  }
}

function replace(old: readonly Segment[], at: number, removed: number, added: readonly Segment[]): Segment[] {
  const grows = added.length > removed;
  return [...old.slice(0, at), ...added, ...old.slice(at + removed)].map((segment, ord) => ({
    ...segment,
    ord,
    // A divided turn is two paragraphs, so all that follow move on by one.
    paragraph: segment.paragraph + (grows && ord > at ? 1 : 0),
  }));
}

function withText(segment: Segment, written: string): Segment {
  const text = cleanText(written, oddityLog()).trim();
  if (text === '') throw new Refusal('invalid', texts.textEmpty, { todo: texts.openAgain });
  checkLength(text);
  const kept = unchanged(segment.text, text);
  const anchors = segment.anchors.flatMap(({ at, ms }) => {
    const moved = kept(at, at);
    return moved !== null && moved > 0 && moved < text.length ? [{ at: moved, ms }] : [];
  });
  const lang = languageOf(text);
  return { ...segment, text, anchors, lang: lang === 'und' ? segment.lang : lang };
}

function checkLength(text: string): void {
  if (text.length > LIMITS.segmentLength)
    throw new Refusal('invalid', texts.turnTooLong, { todo: texts.openAgain, params: { n: LIMITS.segmentLength } });
}

function split(segment: Segment, at: number): [Segment, Segment] {
  const { text } = segment;
  const insideCharacter = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  const head = text.slice(0, at).trim();
  const tail = text.slice(at).trim();
  if (insideCharacter || head === '' || tail === '')
    throw new Refusal('invalid', texts.splitOutside, { todo: texts.openAgain });
  const tailStart = at + (text.slice(at).length - text.slice(at).trimStart().length);
  const first = segment.anchors.find((anchor) => anchor.at >= head.length && anchor.at <= tailStart);
  return [
    { ...segment, text: head, endMs: null, anchors: segment.anchors.filter((anchor) => anchor.at < head.length) },
    {
      ...segment,
      text: tail,
      startMs: first?.ms ?? null,
      mark: null,
      anchors: segment.anchors
        .filter((anchor) => anchor.at > tailStart)
        .map((anchor) => ({ at: anchor.at - tailStart, ms: anchor.ms })),
    },
  ];
}

function merge(segment: Segment, next: Segment | undefined): Segment {
  if (!next) throw new Refusal('invalid', texts.nothingToJoin, { todo: texts.openAgain });
  if (next.part !== segment.part) throw new Refusal('invalid', texts.differentParts, { todo: texts.openAgain });
  const text = `${segment.text} ${next.text}`;
  checkLength(text);
  const offset = segment.text.length + 1;
  const start = next.startMs === null ? [] : [{ at: offset, ms: next.startMs }];
  return {
    ...segment,
    text,
    endMs: next.endMs,
    anchors: [...segment.anchors, ...start, ...next.anchors.map(({ at, ms }) => ({ at: at + offset, ms }))],
  };
}

function withSpeaker(
  old: readonly Segment[],
  chosen: Segment,
  edit: Extract<SegmentEdit, { kind: 'speaker' }>,
): Segment[] {
  const speaker =
    edit.speaker === null || edit.speaker === ''
      ? null
      : cleanText(edit.speaker, oddityLog()).replace(/\s+/g, ' ').trim() || null;
  const same = (segment: Segment) =>
    segment.ord === chosen.ord ||
    (edit.everywhere &&
      segment.kind === chosen.kind &&
      segment.speaker === chosen.speaker &&
      segment.role === chosen.role);
  return old.map((segment) => {
    if (!same(segment)) return segment;
    // A remark that somebody turns out to have said is speech.
    const kind = segment.kind === 'note' && (speaker !== null || edit.role !== null) ? 'speech' : segment.kind;
    return { ...segment, kind, speaker, role: edit.role, speakerInferred: false };
  });
}

/**
 * Tells where a stretch of the old words begins in the new ones: before the first or after the last change it keeps its
 * place; between them it is found again if it occurs there once; else null.
 */
function unchanged(before: string, after: string): (start: number, end: number) => number | null {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
  return (start, end) => {
    if (end <= prefix) return start;
    if (start >= before.length - suffix) return start + after.length - before.length;
    if (end <= start) return null;
    const words = before.slice(start, end);
    const from = Math.max(0, prefix - words.length);
    const to = Math.min(after.length, after.length - suffix + words.length);
    const found = after.slice(from, to).indexOf(words);
    if (found < 0 || after.slice(from, to).indexOf(words, found + 1) >= 0) return null;
    return from + found;
  };
}

/**
 * Where a turn of an older version stands in a newer one: counted on from the nearest turn before it whose words stand once in
 * both, and not past the nearest such turn after it. What was itself changed is found by its place among the others.
 */
export function placeNow(old: readonly Segment[], now: readonly Segment[], ord: number): number {
  const [before, after] = [once(old), once(now)];
  const places = old.map(({ text }) => (before.has(text) ? after.get(text) : undefined));
  const near = places.findLastIndex((place, at) => place !== undefined && at <= ord);
  const counted = near < 0 ? ord : (places[near] ?? 0) + ord - near;
  const next = places.find((place, at) => place !== undefined && at > ord) ?? now.length;
  return Math.max(0, Math.min(counted, next - 1));
}

/** The words that stand in one turn alone, each with its place. */
function once(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const { ord, text } of segments) {
    if (places.has(text)) twice.add(text);
    places.set(text, ord);
  }
  for (const text of twice) places.delete(text);
  return places;
}
