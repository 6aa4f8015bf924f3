import type { Lexeme } from './lexemes.ts';
import { once } from '../reading/once.ts';

/** What is known of the distinct words of one document: their bits in the lexicon, and the stem of an inflected form. */
export interface Words {
  /** Bits of the form, or of its stem where the form itself is unknown. */
  readonly bits: Uint32Array;
  /** UTF-16 units of case ending that were taken off to find the bits; 0 for none. */
  readonly suffix: Uint8Array;
  /** The key without its case ending. */
  stem(word: number): string;
}

export const wordsOf = once((view): Words => {
  const { lexemes } = view.vocabulary;
  const bits = new Uint32Array(lexemes.length);
  const suffix = new Uint8Array(lexemes.length);
  lexemes.forEach((lexeme, word) => {
    bits[word] = lexeme.bits;
    suffix[word] = lexeme.suffix;
  });
  return { bits, suffix, stem: (word) => (lexemes[word] as Lexeme).stem };
});
