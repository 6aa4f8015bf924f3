import { Refusal } from '#platform/errors';
import { LIMITS } from '../rules.ts';
import { texts } from '../text.ts';
import type { LabelCandidate } from './labels.ts';
import type { LeadingMark } from './marks.ts';

/** A line that is not blank. */
export interface Line {
  /** From 1. */
  n: number;
  /** Without the spaces around it; tabs inside are kept. */
  text: string;
  /** Columns of white space before it, a tab counting as eight. */
  indent: number;
  blankBefore: boolean;
}

/** A line with its mark and its possible label taken off. */
export interface ReadLine extends Line {
  mark: LeadingMark | null;
  label: LabelCandidate | null;
  /** What is left without the mark, and with the label. */
  body: string;
}

/**
 * The lines of a text that are not blank.
 *
 * @throws Refusal `too-large` for more lines than any transcript has.
 */
export function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  let n = 0;
  let blankBefore = false;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    n++;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') blankBefore = true;
    else {
      lines.push({ n, text: trimmed, indent: indentOf(raw), blankBefore });
      blankBefore = false;
      if (lines.length > LIMITS.segments * 4)
        throw new Refusal('too-large', texts.tooManyLines, {
          todo: texts.tooManyLinesTodo,
          params: { n: LIMITS.segments * 4 },
        });
    }
    from = to + 1;
  }
  return lines;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '\t') columns += 8;
    else if (raw[i] === ' ') columns++;
    else break;
  }
  return columns;
}

/**
 * Whether the lines were broken by a typewriter's or editor's margin, so that a line is not a paragraph: most lines that
 * are followed at once by another come near the longest line, and none is longer than a margin would let it.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter((_, i) => lines[i + 1]?.blankBefore === false);
  if (followed.length < 5 || followed.length < lines.length * 0.3) return false;
  const lengths = lines.map((line) => line.text.length + Math.min(line.indent, 8)).sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (longest > 130 || longest < 35) return false;
  const full = followed.filter((line) => line.text.length + Math.min(line.indent, 8) >= longest * 0.7).length;
  return full / followed.length >= 0.5;
}

/** Whether a line goes on with the sentence of the one before: it starts small after a line that ended without a full stop. */
export function continues(before: string, line: string): boolean {
  if (/[.?!…।॥:;"'”’)\]]\s*$/u.test(before)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  if (before.endsWith(',')) return /^[\d\p{L}]/u.test(line);
  return (
    /\b(?:a|an|the|of|in|to|and|at|for|with|from|on|by|or|my|his|her|our|their|your|is|was|were|that)$/iu.test(
      before,
    ) && /^[\d\p{Lu}]/u.test(line)
  );
}

/** Joins a broken line to the one before, undoing a hyphen at the margin. */
export function joinLines(before: string, line: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return /[-–—]$/u.test(before) ? `${before}${line}` : `${before} ${line}`;
}
