import { parseTranscript } from '../../../src/closed/transcripts/parse.ts';
import type { OddityCode, ParsedTranscript, SegmentLanguage } from '../../../src/closed/transcripts/rules.ts';

/** Reads a transcript that a test wrote. */
export async function reading(
  content: string | Uint8Array,
  fileName = 'interview.txt',
  declaredLanguage?: SegmentLanguage,
): Promise<ParsedTranscript> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return parseTranscript(bytes, declaredLanguage === undefined ? { fileName } : { fileName, declaredLanguage });
}

/** Windows-1252 or other single bytes as they stand. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export function utf16(text: string, order: 'le' | 'be', bom = true): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    (bom ? [0xfeff, ...units] : units).flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}

/** Words of all turns, in order. */
export const spoken = (parsed: ParsedTranscript) =>
  parsed.segments.filter((segment) => segment.kind === 'speech').map((segment) => segment.text);

/** Who says what, shortly. */
export const turns = (parsed: ParsedTranscript) =>
  parsed.segments
    .filter((segment) => segment.kind === 'speech')
    .map((segment) => `${segment.speaker ?? segment.role}: ${segment.text}`);

export const starts = (parsed: ParsedTranscript) =>
  parsed.segments
    .filter((segment) => segment.kind === 'speech')
    .map((segment) => (segment.startMs === null ? null : segment.startMs / 1000));

export const oddities = (parsed: ParsedTranscript, code: OddityCode) =>
  parsed.oddities.filter((oddity) => oddity.code === code);

export const codes = (parsed: ParsedTranscript) => [...new Set(parsed.oddities.map((oddity) => oddity.code))].sort();
