import { SCRIPT_NAMES, TOKEN_MARK, type DocumentView } from '../document.ts';
import { once } from './once.ts';

/** How many words there are in a document, numbers among them. */
export interface Counts {
  readonly words: number;
  /** The same by script. */
  readonly inScript: Int32Array;
}

export const countsOf = once((view: DocumentView): Counts => {
  const { count, kind, script } = view.tokens;
  const inScript = new Int32Array(SCRIPT_NAMES.length);
  let words = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] === TOKEN_MARK) continue;
    words++;
    const code = script[i] as number;
    inScript[code] = (inScript[code] as number) + 1;
  }
  return { words, inScript };
});
