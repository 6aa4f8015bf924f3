import { SCRIPT_NAMES, TOKEN_WORD, type DetectionLang, type DocumentView, type Finding } from '../document.ts';
import { once } from './once.ts';
import { countsOf } from './counts.ts';
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
  const words = wordsOf(view)[script ?? ALL] as Int32Array;
  const out: Finding[] = [];
  let free = 0;
  for (const i of words) {
    if (i < free) continue;
    const found = reader.perWord(property, i, part);
    if (found === 0 || (lang !== undefined && reader.lang(i) !== lang)) continue;
    free = Math.max(i, visit(reader, i, found, out) ?? i) + 1;
  }
  return out;
}

const ALL = SCRIPT_NAMES.length;

/** The words of a document, by script, and then all of them. */
const wordsOf = once((view): readonly Int32Array[] => {
  const { count, kind, script } = view.tokens;
  const { words, inScript } = countsOf(view);
  const out = Array.from({ length: ALL + 1 }, (_, code) => new Int32Array(inScript[code] ?? words));
  const length = new Int32Array(ALL + 1);
  const add = (list: number, i: number): void => {
    (out[list] as Int32Array)[length[list] as number] = i;
    length[list] = (length[list] as number) + 1;
  };
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TOKEN_WORD) continue;
    add(script[i] as number, i);
    add(ALL, i);
  }
  return out.map((list, code) => list.subarray(0, length[code]));
});
