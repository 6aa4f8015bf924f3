import { bitsOf } from './lexicon.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, TOKEN_WORD, type DocumentView } from './rules.ts';
import { keyOf } from './normalise.ts';
import { suffixesOf } from './suffixes.ts';

/**
 * What is known of the distinct words of one document: their bits in the lexicon, and the stem of an inflected form.
 * Computed once per word form, on first use, and kept as long as the view.
 */
export interface Words {
  /** Bits of the form, or of its stem where the form itself is unknown. */
  readonly bits: Uint32Array;
  /** UTF-16 units of case ending that were taken off to find the bits; 0 for none. */
  readonly suffix: Uint8Array;
  /** The key without its case ending. */
  stem(word: number): string;
}

const cache = new WeakMap<DocumentView, Words>();

export function wordsOf(view: DocumentView): Words {
  let words = cache.get(view);
  if (!words) {
    words = compute(view);
    cache.set(view, words);
  }
  return words;
}

function compute(view: DocumentView): Words {
  const { vocabulary, tokens } = view;
  const bits = new Uint32Array(vocabulary.size);
  const suffix = new Uint8Array(vocabulary.size);
  const done = new Uint8Array(vocabulary.size);
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    if (done[word] === 1) continue;
    done[word] = 1;
    if (tokens.kind[i] !== TOKEN_WORD) continue;
    const key = vocabulary.key(word);
    let found = bitsOf(key);
    const script = tokens.script[i] as number;
    if (found === 0 && (script === SCRIPT_DEVA || script === SCRIPT_BENG)) {
      const form = vocabulary.form(word);
      for (const ending of suffixesOf(form, script)) {
        found = bitsOf(keyOf(form.slice(0, -ending.length)));
        if (found !== 0) {
          suffix[word] = ending.length;
          break;
        }
      }
    }
    bits[word] = found;
  }
  const stems: (string | undefined)[] = [];
  return {
    bits,
    suffix,
    stem(word) {
      let stem = stems[word];
      if (stem === undefined) {
        const length = suffix[word] as number;
        stem = length === 0 ? vocabulary.key(word) : keyOf(vocabulary.form(word).slice(0, -length));
        stems[word] = stem;
      }
      return stem;
    },
  };
}
