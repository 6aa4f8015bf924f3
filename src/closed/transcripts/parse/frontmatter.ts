import type { TranscriptHeader } from '../rules.ts';
import { emptyHeader, speech, type Draft } from './draft.ts';
import { headerCells, headerField, isHeaderShaped, isNameShaped, readHeader } from './header.ts';
import { headingOf } from './headings.ts';
import { labelKey, type AcceptedLabels } from './labels.ts';
import type { ReadLine } from './lines.ts';

/** A header is looked for in as many lines. */
const FARTHEST = 60;

/** Divides the lines above the interview from it, and reads them. */
export function splitHeader(
  lines: readonly ReadLine[],
  labels: AcceptedLabels,
  wrapped: boolean,
): { header: TranscriptHeader; headerDrafts: Draft[]; body: readonly ReadLine[] } {
  const end = headerEnd(lines, labels, wrapped);
  const headerLines = lines.slice(0, end);
  const headerDrafts = headerLines.flatMap((line) =>
    headerCells(line.text).map((cell) => speech(cell, line.n, { kind: 'header' })),
  );
  return {
    header: end > 0 ? readHeader(headerLines.map((line) => line.text)) : emptyHeader(),
    headerDrafts,
    body: lines.slice(end),
  };
}

function headerEnd(lines: readonly ReadLine[], labels: AcceptedLabels, wrapped: boolean): number {
  // In a text broken at a margin every line of speech is as short as a line of a header.
  const margin = wrapped ? Math.max(...lines.slice(0, 500).map((line) => line.text.length)) * 0.6 : Infinity;
  const fits = (line: ReadLine | undefined) =>
    line !== undefined &&
    isHeaderShaped(line.text) &&
    (line.text.length <= margin || headerCells(line.text).some((cell) => headerField(cell) !== null));
  const first = lines.slice(0, FARTHEST);
  const plainField = (line: ReadLine) =>
    headerCells(line.text)
      .map(headerField)
      .some((found) => found !== null && found.field !== 'interviewer' && found.field !== 'narrator');
  const surelyHeader = first.slice(0, 12).some(plainField);
  const startsInterview = (line: ReadLine) => {
    if (line.mark && headerField(line.text) === null) return true;
    if (headingOf(line.text) === 'start' && headerField(line.text) === null) return true;
    if (!line.label || !labels.spelling.has(labelKey(line.label.label))) return false;
    const found = headerField(line.body);
    if (!found) return true;
    if (found.field !== 'interviewer' && found.field !== 'narrator') return false;
    // `Interviewer: Jane Roe` names her; `Interviewer: Welcome.` is her first turn.
    return !(isNameShaped(found.value) && !found.value.endsWith('.') && (surelyHeader || found.value.includes(' ')));
  };
  const start = first.findIndex(startsInterview);
  if (start >= 0) {
    let end = 0;
    while (end < start && fits(first[end])) end++;
    return end;
  }
  // Neither marks nor labels: only lines up to the last one that names a field can be told from speech.
  if (!first.slice(0, 4).some((line) => headerCells(line.text).some((cell) => headerField(cell) !== null))) return 0;
  const last = first
    .slice(0, 25)
    .findLastIndex(
      (line) => headerCells(line.text).some((cell) => headerField(cell) !== null) && isHeaderShaped(line.text),
    );
  let end = last + 1;
  // An address goes on below, in the same block.
  while (
    end < first.length &&
    first[end]?.blankBefore === false &&
    isHeaderShaped(first[end]?.text ?? '') &&
    (first[end]?.text.length ?? 0) < 60
  )
    end++;
  return end;
}
