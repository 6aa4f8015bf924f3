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

interface Known {
  readonly bits: number;
  readonly suffix: number;
}

/** Forms that are remembered from one document to the next; then the store begins anew. */
const KEPT = 16_384;
const kept = new Map<string, Known>();

function lookUp(form: string, key: () => string, script: number): Known {
  const seen = kept.get(form);
  if (seen) return seen;
  let bits = bitsOf(key());
  let suffix = 0;
  if (bits === 0 && (script === SCRIPT_DEVA || script === SCRIPT_BENG)) {
    for (const ending of suffixesOf(form, script)) {
      bits = bitsOf(keyOf(form.slice(0, -ending.length)));
      if (bits !== 0) {
        suffix = ending.length;
        break;
      }
    }
  }
  const known = { bits, suffix };
  if (form.length <= 40) {
    if (kept.size >= KEPT) kept.clear();
    kept.set(form, known);
  }
  return known;
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
    const form = vocabulary.form(word);
    const known = lookUp(form, () => vocabulary.key(word), tokens.script[i] as number);
    bits[word] = known.bits;
    suffix[word] = known.suffix;
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
