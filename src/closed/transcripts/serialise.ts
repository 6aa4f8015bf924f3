import { Refusal } from '#platform/errors';
import { formatClock, shortClock } from './parse/times.ts';
import type { Segment } from './rules.ts';
import { texts } from './text.ts';

export interface SerialiseOptions {
  /** How a speaker is called in the output; by default as labelled, and nothing where there is no label. */
  nameOf?: (segment: Segment) => string | null;
  /** Only this part, with its own clock; by default all parts, one after the other. */
  part?: number;
  /** Where each part starts in the whole, in milliseconds; by default where the one before is reckoned to end. */
  offsetsMs?: readonly number[];
}

interface TimedText {
  segment: Segment;
  text: string;
  startMs: number;
  endMs: number;
}

/** Speed of speech where a transcript gives none, in characters per millisecond: about 150 English words a minute. */
const DEFAULT_RATE = 14 / 1000;

/** A cue at least as long is long enough to be shown. */
const SHORTEST_CUE_MS = 200;

/**
 * Writes WebVTT. Times that the transcript does not give are reckoned between those it gives, in proportion to the length of
 * the words, and a note says so.
 *
 * @throws Refusal `invalid` for a transcript without any time.
 */
export function toVtt(segments: readonly Segment[], options: SerialiseOptions = {}): string {
  const { cues, reckoned } = timed(segments, options);
  const nameOf = options.nameOf ?? ((segment: Segment) => segment.speaker);
  const blocks = cues.map(({ segment, text, startMs, endMs }) => {
    const name = nameOf(segment)
      ?.replace(/[\n\r>]+/g, ' ')
      .trim();
    const voice = name ? `<v ${escapeMarkup(name)}>` : '';
    return `${formatClock(startMs)} --> ${formatClock(endMs)}\n${voice}${escapeMarkup(text.replace(/\n+/g, '\n'))}`;
  });
  return `${['WEBVTT', ...(reckoned ? ['NOTE Some times are reckoned between those that were written down.'] : []), ...blocks].join('\n\n')}\n`;
}

/** Writes SubRip; speakers stand before their words. @throws Refusal `invalid` for a transcript without any time. */
export function toSrt(segments: readonly Segment[], options: SerialiseOptions = {}): string {
  const nameOf = options.nameOf ?? ((segment: Segment) => segment.speaker);
  const blocks = timed(segments, options).cues.map(({ segment, text, startMs, endMs }, i) => {
    const name = nameOf(segment)?.replace(/\s+/g, ' ').trim();
    const words = text.replace(/\n+/g, '\n').replaceAll('-->', '→');
    return `${i + 1}\n${formatClock(startMs, ',')} --> ${formatClock(endMs, ',')}\n${name ? `${name}: ` : ''}${words}`;
  });
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

/** Writes paragraphs with a blank line between them, each with its speaker and, where known, its time. */
export function toPlainText(
  segments: readonly Segment[],
  options: Pick<SerialiseOptions, 'nameOf' | 'part'> & { times?: boolean } = {},
): string {
  const nameOf = options.nameOf ?? ((segment: Segment) => segment.speaker);
  const paragraphs: string[] = [];
  let last: Segment | undefined;
  for (const segment of segments) {
    if (options.part !== undefined && segment.part !== options.part) continue;
    if (last && last.paragraph === segment.paragraph && last.part === segment.part)
      paragraphs.push(`${paragraphs.pop()} ${segment.text}`);
    else {
      const time = (options.times ?? true) && segment.startMs !== null ? `[${shortClock(segment.startMs)}] ` : '';
      const name = segment.kind === 'speech' ? nameOf(segment)?.replace(/\s+/g, ' ').trim() : undefined;
      paragraphs.push(`${time}${name ? `${name}: ` : ''}${segment.text}`);
    }
    last = segment;
  }
  return paragraphs.length > 0 ? `${paragraphs.join('\n\n')}\n` : '';
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A stretch of words between two known or unknown times. */
interface Piece {
  segment: Segment;
  text: string;
  startMs: number | null;
  endMs: number | null;
}

function timed(segments: readonly Segment[], options: SerialiseOptions): { cues: TimedText[]; reckoned: boolean } {
  const spoken = segments.filter(
    (segment) => segment.kind === 'speech' && (options.part === undefined || segment.part === options.part),
  );
  const parts = new Map<number, Piece[]>();
  for (const segment of spoken) {
    const list = parts.get(segment.part) ?? [];
    list.push(...pieces(segment));
    parts.set(segment.part, list);
  }
  if (spoken.length > 0 && [...parts.values()].flat().every((piece) => piece.startMs === null))
    throw new Refusal('invalid', texts.noTimes, { todo: texts.noTimesTodo });
  const cues: TimedText[] = [];
  let reckoned = false;
  let offset = 0;
  for (const [part, list] of [...parts].sort(([a], [b]) => a - b)) {
    offset = options.part === undefined ? (options.offsetsMs?.[part] ?? offset) : 0;
    reckoned ||= list.some((piece) => piece.startMs === null);
    const starts = reckonStarts(list);
    let end = 0;
    for (const [i, piece] of list.entries()) {
      const startMs = starts[i] ?? 0;
      const next = starts[i + 1] ?? startMs + piece.text.length / DEFAULT_RATE;
      const endMs = Math.max(startMs + SHORTEST_CUE_MS, piece.endMs ?? next);
      cues.push({
        segment: piece.segment,
        text: piece.text,
        startMs: Math.round(startMs + offset),
        endMs: Math.round(endMs + offset),
      });
      end = Math.max(end, endMs);
    }
    offset += Math.ceil(end);
  }
  return { cues, reckoned };
}

function pieces(segment: Segment): Piece[] {
  const cuts = [{ at: 0, ms: segment.startMs }, ...segment.anchors];
  return cuts
    .map((cut, i): Piece => {
      const last = i === cuts.length - 1;
      return {
        segment,
        text: segment.text.slice(cut.at, cuts[i + 1]?.at).trim(),
        startMs: cut.ms,
        endMs: last ? segment.endMs : null,
      };
    })
    .filter((piece) => piece.text !== '');
}

/** Start of each piece: as known, never before the one before; else in proportion to the words between known times. */
function reckonStarts(list: readonly Piece[]): number[] {
  const starts: number[] = [];
  const lengths = list.map((piece) => piece.text.length + 1);
  let known = -1;
  let knownMs = 0;
  const fill = (to: number, toMs: number | null) => {
    const words = lengths.slice(Math.max(known, 0), to).reduce((sum, length) => sum + length, 0);
    const perCharacter = toMs === null ? 1 / DEFAULT_RATE : Math.max(0, toMs - knownMs) / Math.max(1, words);
    let at = knownMs;
    for (let i = Math.max(known, 0); i < to; i++) {
      starts[i] = at;
      at += (lengths[i] ?? 0) * perCharacter;
    }
  };
  for (const [i, piece] of list.entries()) {
    if (piece.startMs === null) continue;
    const ms = Math.max(piece.startMs, knownMs);
    fill(i, ms);
    starts[i] = ms;
    known = i;
    knownMs = ms;
  }
  fill(list.length, null);
  return starts;
}
