const NUMBER = '(?:[A-D]|\\d{1,3}|ONE|TWO|THREE|FOUR|I{1,3})';
const UNIT =
  '(?:TAPE|SIDE|CASSETTE|REEL|DISC|DISK|TRACK|FILE|PART|SESSION|INTERVIEW|RECORDING|TRANSCRIPT|TRANSCRIPTION|AUDIO)';
const HEADING = new RegExp(
  `^[[(]?(?:(?:END|START|BEGINNING|BEGIN)(?:\\s+OF)?(?:\\s+THE)?\\s+)?${UNIT}(?:\\s+(?:N[O0]\\.?\\s*)?${NUMBER})?(?:\\s*[,/:–-]?\\s*${UNIT}\\s+${NUMBER})?[\\])]?[.:]?$`,
  'i',
);
const CAPITAL_HEADING = new RegExp(`^(?:END(?:\\s+OF)?\\s+)?${UNIT}\\s+${NUMBER}\\b[^a-z]*$`);
const END = /^[[(]?(?:END|ENDS)(?:\s+OF)?[\])]?[.:]?$/i;
const ENDING = /^[[(]?(?:END|ENDS)\b/i;

export type Heading = 'start' | 'end';

/** Whether a line is a heading of tapes, sides or files, and whether it opens or closes one. */
export function headingOf(line: string): Heading | null {
  if (line.length > 160) return null;
  if (END.test(line)) return line === line.toUpperCase() ? 'end' : null;
  if (HEADING.test(line) || CAPITAL_HEADING.test(line)) {
    // A word alone is a heading only where it is set as one: somebody may answer "Interview."
    if (/^\p{L}+\.?$/u.test(line) && line !== line.toUpperCase()) return null;
    return ENDING.test(line) ? 'end' : 'start';
  }
  return null;
}

/** Whether `END OF` or `END` was broken off from the heading on the next line. */
export function isOpenEnd(line: string): boolean {
  return END.test(line);
}

/** Whether a line is a remark of the transcriber: bracketed as a whole, in capitals, or about the machine. */
export function isRemark(line: string): boolean {
  if (/^(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})[.!]?$/u.test(line)) return true;
  if (
    line.length <= 300 &&
    /^(?:tape|recording|recorder|audio)\b.{0,60}\b(?:starts|ends|stops|stopped|pauses|paused|resumes|turned|switched|inaudible|unclear)\b/iu.test(
      line,
    )
  )
    return true;
  return line.length <= 300 && !/\p{Ll}|\p{Lo}/u.test(line) && (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3;
}
