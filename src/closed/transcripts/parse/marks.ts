import { parseClock, parseDotted, readDamagedMark } from './times.ts';

/** A time mark at the head of a line, and what follows it. */
export interface LeadingMark {
  /** As written. */
  mark: string;
  readings: number[];
  wellFormed: boolean;
  rest: string;
}

/** How the marks of a transcript are written; a lone number at a line's head is no mark in a text that has none. */
export type MarkStyle = { dotted: boolean; bare: boolean };

const CLOCK = '\\d{1,3}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d{1,3})?';
const BRACKETED = new RegExp(
  `^(?:[[({<]\\s*(${CLOCK})\\s*[\\])}>]|#(\\d{1,2}:\\d{2}:\\d{2})-\\d{1,2}#)[ \\t]*[:.,-]?(?=\\s|$)[ \\t]*`,
);
const BARE_STRONG = new RegExp(`^(${CLOCK})(?:\\t\\s*| {2,}|$)`);
const BARE_WEAK = new RegExp(`^(${CLOCK}) (?=\\S)`);
const DOTTED = /^(\d{1,3}\.\d\d)(?:[ ]*\t\s*| {2,}|[ ]*$)/;
const DAMAGED = /^([\dIlOo|][\dIlOo|.,:; ]{1,7}?)(?:[ ]*\t\s*)/;
const INLINE = new RegExp(`(?:[[(]\\s*(${CLOCK})\\s*[\\])]|#(\\d{1,2}:\\d{2}:\\d{2})-\\d{1,2}#)`, 'g');

/** Finds out how a transcript's marks are written, from all its lines (trimmed at the left). */
export function markStyle(lines: readonly string[]): MarkStyle {
  let dotted = 0;
  let strong = 0;
  let weak = 0;
  let rising = 0;
  let last = -1;
  for (const line of lines) {
    if (!/^\d/.test(line)) continue;
    if (DOTTED.test(line)) dotted++;
    if (BARE_STRONG.test(line)) strong++;
    const ms = parseClock(BARE_WEAK.exec(line)?.[1] ?? '');
    if (ms === null) continue;
    weak++;
    if (ms >= last) rising++;
    last = ms;
  }
  return { dotted: dotted >= 3, bare: strong >= 2 || (weak >= 3 && rising / weak >= 0.6) };
}

export function leadingMark(line: string, style: MarkStyle): LeadingMark | null {
  const take = (match: RegExpExecArray | null, written: string | undefined, readings: number[], wellFormed: boolean) =>
    match && written !== undefined
      ? { mark: written.trim(), readings, wellFormed, rest: line.slice(match[0].length) }
      : null;
  const one = (ms: number | null) => (ms === null ? [] : [ms]);
  const bracketed = BRACKETED.exec(line);
  if (bracketed) {
    const written = bracketed[1] ?? bracketed[2];
    const ms = parseClock(written ?? '');
    return take(bracketed, written, one(ms), ms !== null);
  }
  if (!/^[\dIlOo|]/.test(line)) return null;
  const strong = BARE_STRONG.exec(line);
  const bare = strong ?? (style.bare ? BARE_WEAK.exec(line) : null);
  if (bare && (style.bare || style.dotted || bare[0].length < line.length)) {
    const ms = parseClock(bare[1] ?? '');
    if (ms !== null || style.bare) return take(bare, bare[1], one(ms), ms !== null);
  }
  if (!style.dotted) return null;
  const dotted = DOTTED.exec(line);
  if (dotted) {
    const ms = parseDotted(dotted[1] ?? '');
    return take(dotted, dotted[1], one(ms), ms !== null);
  }
  const damaged = DAMAGED.exec(line);
  const readings = readDamagedMark(damaged?.[1]?.trim() ?? '');
  return readings.length > 0 ? take(damaged, damaged?.[1], readings, false) : null;
}

/** Takes bracketed times out of running text; each is left as the offset in the remaining, trimmed text where it stood. */
export function inlineMarks(text: string): { text: string; marks: { at: number; ms: number; mark: string }[] } {
  const marks: { at: number; ms: number; mark: string }[] = [];
  if (!/[[(#]\s*\d/.test(text)) return { text, marks };
  let out = '';
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const written = match[1] ?? match[2] ?? '';
    const ms = parseClock(written);
    if (ms === null) continue;
    out = (out + text.slice(from, match.index)).trimEnd();
    from = match.index + match[0].length;
    if (out === '') from += /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
    marks.push({ at: out.length, ms, mark: written });
  }
  return { text: (out + text.slice(from)).trimEnd(), marks };
}

const LABELLED_TIME = new RegExp(
  `^([^\\t\\n:()[\\]<>]{1,40}?)(?:\\s*[([]\\s*(${CLOCK})\\s*[\\])]\\s*(?:[:：]\\s*(?=\\S|$)|$)|(?:\\s+|\\s*[-–|]\\s*)(${CLOCK})$)`,
);

/** Reads `Name (00:12): text` and the `Name   0:12` that stands alone above a turn. */
export function labelledTime(line: string): (LeadingMark & { label: string }) | null {
  const match = LABELLED_TIME.exec(line.slice(0, 120));
  const label = match?.[1]?.trim();
  const written = match?.[2] ?? match?.[3];
  if (!match || !label || !written || !/^\p{L}/u.test(label) || label.split(/\s+/).length > 4) return null;
  // The head of a longer line only looks like a line that ends with a time.
  if (match[0].length === 120 && line.length > 120) return null;
  const ms = parseClock(written);
  return ms === null
    ? null
    : { label, mark: written, readings: [ms], wellFormed: true, rest: line.slice(match[0].length) };
}
