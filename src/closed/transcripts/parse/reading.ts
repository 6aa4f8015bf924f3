import { acceptLabels, labelCandidate, labelKey, type AcceptedLabels } from './labels.ts';
import type { Line, ReadLine } from './lines.ts';
import { labelledTime, leadingMark, markStyle } from './marks.ts';

/** Takes the time mark and the possible label off each line, and decides which labels are speakers. */
export function readLines(lines: readonly Line[]): { read: ReadLine[]; labels: AcceptedLabels } {
  const style = markStyle(lines.map((line) => line.text));
  const read = lines.map((line): ReadLine => {
    const mark = leadingMark(line.text, style);
    if (mark) return { ...line, mark, body: mark.rest, label: labelCandidate(mark.rest) };
    return withLabelledTime(line) ?? withoutMark(line);
  });
  const labels = acceptLabels(read.map((line) => line.label));
  const accepted = (line: ReadLine) =>
    line.label !== null &&
    (labels.spelling.has(labelKey(line.label.label)) || labels.slips.has(labelKey(line.label.label)));
  // A time beside what turned out to be no speaker is left in its sentence.
  return {
    read: read.map((line) =>
      line.body === line.text || line.mark?.rest === line.body || accepted(line) ? line : withoutMark(line),
    ),
    labels,
  };
}

function withoutMark(line: Line): ReadLine {
  return {
    n: line.n,
    text: line.text,
    indent: line.indent,
    blankBefore: line.blankBefore,
    mark: null,
    body: line.text,
    label: labelCandidate(line.text),
  };
}

/** `Name (0:12): text`, `Name  0:12` alone, and `Name: [0:12] text`: rewritten as a mark and `Name: text`. */
function withLabelledTime(line: Line): ReadLine | null {
  const timed = labelledTime(line.text);
  if (timed) {
    const body = `${timed.label}: ${timed.rest}`;
    const label = labelCandidate(body);
    return label && { ...line, mark: timed, body, label };
  }
  const label = labelCandidate(line.text);
  const inner = label?.form === 'colon' ? leadingMark(label.rest, { dotted: false, bare: false }) : null;
  return (
    label &&
    inner && { ...line, mark: inner, body: `${label.label}: ${inner.rest}`, label: { ...label, rest: inner.rest } }
  );
}
