import { Refusal } from '#platform/errors';
import { LIMITS } from '../rules.ts';
import { texts } from '../text.ts';
import type { Draft, ParsedDraft } from './draft.ts';
import { emptyHeader, speech } from './draft.ts';
import { splitHeader } from './frontmatter.ts';
import { headingOf, isOpenEnd, isRemark } from './headings.ts';
import { captionArrows, labelKey, type AcceptedLabels } from './labels.ts';
import { contentLines, continues, isHardWrapped, joinLines, type ReadLine } from './lines.ts';
import { inlineMarks, type LeadingMark } from './marks.ts';
import { excerpt, type OddityLog } from './oddities.ts';
import { attachTimes, type MarkAt } from './placing.ts';
import { readLines } from './reading.ts';
import { assignRoles } from './roles.ts';

/**
 * Reads a transcript that is plain lines: header, headings, labelled or unlabelled turns, time marks at the head of a line or
 * in brackets inside it. Cells set side by side by a tab after a heading are taken apart.
 *
 * @param text clean text, as `cleanText` leaves it.
 * @param options `header: false` where the format keeps its metadata elsewhere; `wrapped` where it is known whether a line is
 *   a paragraph.
 * @throws Refusal `too-large`
 */
export function parsePlain(
  text: string,
  log: OddityLog,
  options: { header?: boolean; wrapped?: boolean } = {},
): ParsedDraft {
  const lines = contentLines(text);
  if (lines.length === 0) return { drafts: [], header: emptyHeader(), links: [], partLabels: [null] };
  const { read, labels } = readLines(lines);
  const wrapped = options.wrapped ?? isHardWrapped(lines);
  const { header, headerDrafts, body } =
    options.header === false
      ? { header: emptyHeader(), headerDrafts: [], body: read }
      : splitHeader(read, labels, wrapped);
  const { drafts, marks, setOff } = readBody(body, labels, wrapped, log);
  if (marks.length > LIMITS.segments)
    throw new Refusal('too-large', texts.tooManySegments, {
      todo: texts.tooManyLinesTodo,
      params: { n: LIMITS.segments },
    });
  const all = [...headerDrafts, ...drafts];
  const partLabels = attachTimes(all, marks, log);
  if (marks.length === 0 && drafts.length > 0) log.add('times-missing', 'note', {}, {});
  assignRoles(all, { header, setOff }, log);
  return { drafts: all, header, links: [], partLabels };
}

interface Body {
  drafts: Draft[];
  marks: MarkAt[];
  setOff: Map<Draft, boolean>;
}

function readBody(lines: readonly ReadLine[], labels: AcceptedLabels, wrapped: boolean, log: OddityLog): Body {
  const drafts: Draft[] = [];
  const marks: MarkAt[] = [];
  const setOff = new Map<Draft, boolean>();
  const hasLabels = labels.spelling.size > 0;
  const blankSeparated = lines.filter((line) => line.blankBefore).length >= lines.length / 2;
  const shouted = lines.filter((line) => !/\p{Ll}|\p{Lo}/u.test(line.body)).length > lines.length / 2;
  let speaker: string | null = null;
  let pending: { mark: LeadingMark; line: number } | null = null;
  let labelWaits = false;
  let lastIndent = 0;
  // An object, because the compiler forgets what a function assigned to a variable.
  const open: { text: GrowingText | null } = { text: null };

  const put = (draft: Draft, line: ReadLine, mark: LeadingMark | null) => {
    const kept = mark ?? pending?.mark ?? null;
    if (mark && pending) endWith(drafts.at(-1), pending, marks);
    pending = null;
    open.text?.close();
    open.text = draft.kind === 'speech' ? growingText(draft) : null;
    drafts.push(draft);
    setOff.set(draft, blankSeparated ? line.blankBefore : true);
    if (kept)
      marks.push({ draft, at: 0, line: line.n, mark: kept.mark, readings: kept.readings, wellFormed: kept.wellFormed });
    return draft;
  };

  for (const [i, line] of lines.entries()) {
    const last = drafts.at(-1);
    const accepted = acceptedLabel(line, labels, log);
    const { before, heading: cellHeading, after } = headingCells(accepted ? accepted.rest : line.body);
    const text = before;

    if (text === '' && !cellHeading) {
      if (accepted) {
        speaker = accepted.name;
        labelWaits = true;
      }
      if (line.mark) {
        if (pending) endWith(last, pending, marks);
        pending = { mark: line.mark, line: line.n };
      }
      continue;
    }
    if (text !== '') {
      const heading = accepted ? null : headingOf(text);
      const pageNumber =
        i === lines.length - 1 && (line.blankBefore || last?.kind === 'heading') && /^\d{1,3}$/.test(text);
      const joinsEnd = last?.kind === 'heading' && !line.blankBefore && isOpenEnd(last.text);
      if (heading) {
        if (joinsEnd && last) last.text = `${last.text} ${text}`;
        else put(speech(text, line.n, { kind: 'heading' }), line, line.mark);
      } else if (!accepted && (pageNumber || (isRemark(text) && !(shouted && !/^[[({]/.test(text))))) {
        put(speech(text, line.n, { kind: 'note' }), line, line.mark);
      } else if (!accepted && !labelWaits && open.text && goesOn(open.text.tail(), text, line, lastIndent, wrapped)) {
        append(open.text, text, line, marks);
      } else {
        if (accepted) speaker = accepted.name;
        // What stands before the first label of a labelled transcript is nobody's turn.
        const kind = hasLabels && speaker === null ? 'note' : 'speech';
        const inline = inlineMarks(text);
        const draft = put(speech(inline.text, line.n, { kind, speaker }), line, line.mark);
        for (const mark of inline.marks)
          marks.push({ draft, at: mark.at, line: line.n, mark: mark.mark, readings: [mark.ms], wellFormed: true });
        labelWaits = false;
      }
      lastIndent = line.indent;
    }
    if (after !== '') {
      const previous = drafts.findLast((draft) => draft.kind === 'speech');
      put(speech(after, line.n, { speaker: previous?.speaker ?? speaker }), line, null);
    }
    if (cellHeading) put(speech(cellHeading, line.n, { kind: 'heading' }), line, text === '' ? line.mark : null);
    for (const found of letterForDigit(line.body)) log.add('letter-for-digit', 'note', { line: line.n }, { found });
  }
  if (pending) endWith(drafts.at(-1), pending, marks);
  open.text?.close();
  return { drafts, marks, setOff };
}

/** A turn that goes on over several lines, gathered so that adding a line does not copy those before it. */
interface GrowingText {
  draft: Draft;
  /** The end of the words so far: enough to tell whether a sentence is over. */
  tail(): string;
  /** Adds a line. @returns the offset at which it begins. */
  add(line: string): number;
  /** Hands the words to the draft. */
  close(): void;
}

function growingText(draft: Draft): GrowingText {
  const pieces = [draft.text];
  let length = draft.text.length;
  let tail = draft.text.slice(-40);
  return {
    draft,
    tail: () => tail,
    add(line) {
      const joined = joinLines(tail, line);
      const removed = joined.startsWith(tail) ? 0 : 1; // the hyphen of a divided word
      if (removed) pieces.push((pieces.pop() ?? '').slice(0, -1));
      const added = joined.slice(tail.length - removed);
      pieces.push(added);
      length += added.length - removed;
      tail = joined.slice(-40);
      return length - line.length;
    },
    close() {
      draft.text = pieces.join('');
    },
  };
}

/** A mark with nothing after it is where the turn before ended. */
function endWith(last: Draft | undefined, pending: { mark: LeadingMark; line: number }, marks: MarkAt[]): void {
  if (last)
    marks.push({
      draft: last,
      at: 'end',
      line: pending.line,
      mark: pending.mark.mark,
      readings: pending.mark.readings,
      wellFormed: pending.mark.wellFormed,
    });
}

function acceptedLabel(line: ReadLine, labels: AcceptedLabels, log: OddityLog): { name: string; rest: string } | null {
  if (line.label) {
    const key = labelKey(line.label.label);
    const meant = labels.slips.get(key);
    const name = labels.spelling.get(meant ?? key);
    if (meant && name) log.add('speaker-spelling', 'note', { line: line.n }, { found: line.label.label, meant: name });
    if (name !== undefined) return { name, rest: line.label.rest.trim() };
  }
  const arrows = captionArrows(line.body);
  return arrows?.label ? { name: arrows.label, rest: arrows.rest.trim() } : null;
}

/** Takes apart `It is a pleasure.<tabs>END OF INTERVIEW` and `END<tab>we both agree`. */
function headingCells(text: string): { before: string; heading: string | null; after: string } {
  if (!text.includes('\t')) return { before: text.trim(), heading: null, after: '' };
  const cells = text.split(/\t+/).map((cell) => cell.trim());
  const first = cells[0] ?? '';
  const last = cells.at(-1) ?? '';
  if (cells.length > 1 && last !== '' && headingOf(last) && first !== '')
    return { before: cells.slice(0, -1).join(' ').trim(), heading: last, after: '' };
  const rest = cells
    .slice(1)
    .filter((cell) => cell !== '')
    .join(' ');
  if (first !== '' && rest !== '' && headingOf(first)) return { before: '', heading: first, after: rest };
  return { before: text.replace(/\t+/g, ' ').trim(), heading: null, after: '' };
}

function goesOn(before: string, text: string, line: ReadLine, lastIndent: number, wrapped: boolean): boolean {
  if (wrapped) return !line.blankBefore && !line.mark && line.indent <= lastIndent + 2;
  if (line.blankBefore && (line.mark || !/^\p{Ll}/u.test(text))) return false;
  return continues(before, text);
}

function append(growing: GrowingText, text: string, line: ReadLine, marks: MarkAt[]): void {
  const inline = inlineMarks(text);
  const start = growing.add(inline.text);
  const add = (at: number, { mark, readings, wellFormed }: Pick<MarkAt, 'mark' | 'readings' | 'wellFormed'>) =>
    marks.push({ draft: growing.draft, at: Math.max(1, at), line: line.n, mark, readings, wellFormed });
  if (line.mark) add(start, line.mark);
  for (const { at, ms, mark } of inline.marks) add(start + at, { mark, readings: [ms], wellFormed: true });
}

/** Words in which a typewriter's or scanner's letter stands for a digit (`l945`, `N0`, `lst`), or the reverse (`1ive`). */
function letterForDigit(text: string): string[] {
  if (!/\d|lst/.test(text)) return [];
  const found = text.match(
    /(?<![\p{L}\d])(?:(?=[lIO]*\d)(?=\d*[lIO])[lIO\d]{2,6}(?:st|nd|rd|th|s)?|lst|1[a-z]{2,}(?<!1st)|\p{Lu}+0\p{Lu}*)(?![\p{L}\d])/gu,
  );
  return (found ?? []).slice(0, 20).map((word) => excerpt(word, 20));
}
