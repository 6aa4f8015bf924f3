import type { DetectionLang, DocumentView, Finding } from '../document.ts';
import { readerOf, type Reader } from './reader.ts';

/** Words of which a detector asks something, once for each form: `part` says what they are to it, 0 for nothing. */
export interface Asked {
  /** Where the answer is kept with the form. */
  readonly property: number;
  readonly part: (reader: Reader, i: number) => number;
  /** Of this script only. */
  readonly script?: number;
  /** Only in turns of this language. */
  readonly lang?: DetectionLang;
}

/**
 * Goes through the words of a document that are anything to a detector, and collects what `visit` finds at them; it may return
 * the last token it has read.
 */
export function eachWord(
  view: DocumentView,
  { property, part, script, lang }: Asked,
  visit: (reader: Reader, i: number, part: number, out: Finding[]) => number | undefined,
): Finding[] {
  const reader = readerOf(view);
  const out: Finding[] = [];
  for (let i = 0; i < reader.count; i++) {
    if (!reader.isWord(i) || (script !== undefined && reader.script(i) !== script)) continue;
    const found = reader.perWord(property, i, part);
    if (found === 0 || (lang !== undefined && reader.lang(i) !== lang)) continue;
    i = Math.max(i, visit(reader, i, found, out) ?? i);
  }
  return out;
}
