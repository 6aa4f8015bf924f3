import { Refusal } from '#platform/errors';
import { languagesOf } from '../language.ts';
import {
  LIMITS,
  type ParsedTranscript,
  type Segment,
  type SegmentLanguage,
  type TextEncoding,
  type TranscriptFormat,
} from '../rules.ts';
import { texts } from '../text.ts';
import type { Draft, ParsedDraft } from './draft.ts';
import type { OddityLog } from './oddities.ts';

/**
 * Turns what a parser read into a transcript: cuts over-long turns, gives languages and ordinals, sums up the speakers.
 *
 * @throws Refusal `too-large` for more segments or words than a transcript may have.
 */
export function finish(
  parsed: ParsedDraft,
  file: { format: TranscriptFormat; encoding: TextEncoding; declaredLanguage?: SegmentLanguage },
  log: OddityLog,
): ParsedTranscript {
  const pieces: { draft: Draft; source: number; paragraph: number }[] = [];
  let paragraph = 0;
  let units = 0;
  for (const [source, draft] of parsed.drafts.entries()) {
    if (draft.text.trim() === '') continue;
    units += draft.text.length;
    if (units > LIMITS.units)
      throw new Refusal('too-large', texts.tooManySigns, {
        todo: texts.tooManyLinesTodo,
        params: { n: LIMITS.units },
      });
    for (const piece of cut(trim(draft))) pieces.push({ draft: piece, source, paragraph });
    paragraph++;
    if (pieces.length > LIMITS.segments)
      throw new Refusal('too-large', texts.tooManySegments, {
        todo: texts.tooManyLinesTodo,
        params: { n: LIMITS.segments },
      });
  }
  const languages = languagesOf(
    pieces.map(({ draft }) => draft.text),
    file.declaredLanguage,
  );
  const segments = pieces.map(({ draft, paragraph: number }, ord): Segment => {
    const { kind, role, part, startMs, endMs, mark, anchors, text } = draft;
    const speaker = draft.speaker === null ? null : draft.speaker.slice(0, 200).toWellFormed();
    return {
      ord,
      kind,
      speaker,
      role,
      speakerInferred: draft.inferred,
      part,
      startMs,
      endMs,
      mark: mark?.slice(0, 40) ?? null,
      anchors,
      lang: languages.each[ord] ?? 'und',
      text,
      paragraph: number,
    };
  });
  const ordOf = new Map<number, number>();
  for (const [ord, { source }] of pieces.entries()) if (!ordOf.has(source)) ordOf.set(source, ord);
  if (segments.length === 0) log.add('empty-transcript', 'error');
  return {
    segments,
    speakers: speakersOf(segments),
    parts: parsed.partLabels.map((label, part) => ({
      label,
      firstSegment: Math.max(
        0,
        segments.findIndex((segment) => segment.part === part),
      ),
    })),
    language: languages.dominant,
    format: file.format,
    encoding: file.encoding,
    header: parsed.header,
    links: parsed.links.flatMap((link) => {
      const segment = ordOf.get(link.segment);
      return segment === undefined ? [] : [{ ...link, segment }];
    }),
    oddities: log.list(),
  };
}

function speakersOf(segments: readonly Segment[]): ParsedTranscript['speakers'] {
  const speakers = new Map<string, ParsedTranscript['speakers'][number]>();
  for (const { kind, speaker: name, role, speakerInferred: inferred } of segments) {
    if (kind !== 'speech' || (name === null && role === null)) continue;
    const key = name ?? `role:${role}`;
    const known = speakers.get(key);
    if (known) known.turns++;
    else speakers.set(key, { name, role, turns: 1, inferred });
  }
  return [...speakers.values()];
}

/** Takes the spaces off both ends, keeping anchors where they were in the words. */
function trim(draft: Draft): Draft {
  const lead = draft.text.length - draft.text.trimStart().length;
  const text = draft.text.trim();
  const anchors = draft.anchors
    .map(({ at, ms }) => ({ at: at - lead, ms }))
    .filter(({ at }) => at > 0 && at < text.length);
  return { ...draft, text, anchors };
}

/** Cuts a turn longer than `LIMITS.segmentLength` at the end of a sentence or at least of a word. */
function cut(draft: Draft): Draft[] {
  const pieces: Draft[] = [];
  let nextAnchor = 0;
  for (let from = 0; from < draft.text.length; ) {
    const to =
      draft.text.length - from <= LIMITS.segmentLength
        ? draft.text.length
        : from + cutPoint(draft.text.slice(from, from + LIMITS.segmentLength));
    const raw = draft.text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const piece: Draft = { ...draft, text: raw.trim(), anchors: [] };
    if (from > 0) Object.assign(piece, { startMs: null, mark: null });
    if (to < draft.text.length) piece.endMs = null;
    for (; nextAnchor < draft.anchors.length; nextAnchor++) {
      const anchor = draft.anchors[nextAnchor];
      if (!anchor || anchor.at >= to) break;
      if (anchor.at <= start) piece.startMs ??= anchor.ms;
      else piece.anchors.push({ at: anchor.at - start, ms: anchor.ms });
    }
    if (piece.text !== '') pieces.push(piece);
    from = to;
  }
  return pieces;
}

/** Where to end a piece, in a stretch as long as one may be. */
function cutPoint(text: string): number {
  const window = text.slice(LIMITS.segmentLength / 2);
  const sentence = Math.max(...['. ', '? ', '! ', '। ', '\n'].map((end) => window.lastIndexOf(end)));
  const found = sentence >= 0 ? sentence : window.lastIndexOf(' ');
  if (found >= 0) return LIMITS.segmentLength / 2 + found + 1;
  // A text without spaces: never before a sign that belongs to the letter before it, nor between the halves of a character.
  let at = text.length - 1;
  while (at > text.length - 64 && /^(?:[\udc00-\udfff]|\p{M}|\u200d|\u200c)/u.test(text.slice(at, at + 2))) at--;
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
