import { withoutPlaceholders } from './placeholders.ts';
import { hashOf, lexed, lexemesAt, type Lexed } from './words.ts';

// An entry holds the first bits of a lexeme's hash and, in the others, which word of the text it is of.
const WORD_BITS = 12;
const WORDS = 1 << WORD_BITS;
/** So many bits of an entry tell whether a set may hold the lexeme. */
const SET_BITS = 12;

const hash = (lexeme: string): number => hashOf(lexeme, 0, lexeme.length);

/** Lexemes that are looked for. It may hold one more than it should, never one less. */
export class LexemeSet {
  private readonly bits = new Uint32Array(2 ** (SET_BITS - 5));

  constructor(lexemes: readonly string[]) {
    for (const lexeme of lexemes) {
      const bit = hash(lexeme) >>> (32 - SET_BITS);
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  mayHold(entry: number): boolean {
    const bit = entry >>> (32 - SET_BITS);
    return (((this.bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0;
  }
}

/** Where the lexemes of a text stand, as numbers: to look for some, its words need not be read. */
export class LexemePlaces {
  private readonly text: string;
  private readonly lang: string;
  /** Of every lexeme of every word, in the order of the words. */
  private readonly entries: Uint32Array;
  /** Start and end of each word. */
  private readonly places: Uint32Array;

  constructor(text: string, lang: string) {
    this.text = withoutPlaceholders(text);
    this.lang = lang;
    const entries: number[] = [];
    const places: number[] = [];
    lexed(text, lang).forEach(({ start, end, forms }, n) => {
      places.push(start, end);
      const note = (lexeme: string) => entries.push(((hash(lexeme) >>> WORD_BITS) << WORD_BITS) | (n % WORDS));
      note(forms.folded);
      forms.keys.forEach(note);
    });
    this.entries = new Uint32Array(entries);
    this.places = new Uint32Array(places);
  }

  /** The nth word. */
  word(n: number): Lexed | undefined {
    const [start, end] = [this.places[2 * n], this.places[2 * n + 1]];
    if (start === undefined || end === undefined) return undefined;
    return { start, end, forms: lexemesAt(this.text, start, end, this.lang) };
  }

  /** The words that may carry one of these lexemes, each once, in their order. */
  eachOf(lexemes: LexemeSet, found: (n: number) => void): void {
    let turns = 0;
    let last = -1;
    let before = 0;
    for (const entry of this.entries) {
      const low = entry % WORDS;
      // Long texts have more words than an entry can count.
      if (low < before) turns++;
      before = low;
      const n = turns * WORDS + low;
      if (n !== last && lexemes.mayHold(entry)) found((last = n));
    }
  }
}
