import { cuesToDraft, readBlocks, type Cue, type Voice } from './cues.ts';
import type { ParsedDraft } from './draft.ts';
import type { OddityLog } from './oddities.ts';
import { withoutTags } from './vtt.ts';

/** Reads SubRip: numbered cues, commas before milliseconds, a few HTML tags. Numbers may be missing or wrong. */
export function parseSrt(text: string, log: OddityLog): ParsedDraft {
  return cuesToDraft(readBlocks(text, log), voicesOf, log);
}

/** Two speakers in one subtitle stand on two lines, each after a dash. */
function voicesOf(cue: Cue): Voice[] {
  const dashed =
    cue.lines.length > 1 && cue.lines.filter((line) => /^[-–—]\s*\S/u.test(line)).length === cue.lines.length;
  if (dashed) return cue.lines.map((line) => ({ speaker: null, text: withoutTags(line) }));
  return [{ speaker: null, text: withoutTags(cue.lines.join('\n')) }];
}
