import type { Beginnings } from '../patterns/heads.ts';
import { isRomanisedVerb, isVerbInAy } from './bengali-verbs.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, TOKEN_WORD, type DocumentView } from '../document.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_DISABILITY,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_ILLNESS,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_OFFICE,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_PREGNANCY,
  BIT_RELIGION,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  bitsOf,
  isTalk,
  soundBitsOf,
} from './lexicon.ts';
import { isNepaliVerb } from './nepali-verbs.ts';
import { keyOf } from './normalise.ts';
import { suffixesOf } from './suffixes.ts';
import { isVerbForm } from './verb-forms.ts';

/**
 * One form and everything that depends on it alone: its key, what the lexicon says of it, its case endings. Computed on
 * first use and kept from one document to the next, for running text repeats its words.
 */
export class Lexeme {
  readonly form: string;
  readonly hash: number;
  readonly kind: number;
  readonly script: number;
  /** The view that is being built, and the number of the form in it. */
  view = 0;
  number = 0;
  /** What detectors ask of a word again and again, by property; `UNKNOWN` until computed. */
  readonly values: number[] = Array.from({ length: PROPERTIES }, () => UNKNOWN);
  /** Where the patterns of `heads.ts` stand after it. */
  beginnings: Beginnings | undefined;
  /** Rows of the taggers' sums, by tagger and language; see `tagger/model.ts`. */
  rows: number[] | undefined;
  private ownKey: string | undefined;
  private ownStem: string | undefined;
  private ownForms: readonly string[] | undefined;
  private ownEndings: readonly string[] | undefined;
  private ownBits = -1;
  private ownSuffix = 0;

  constructor(form: string, hash: number, kind: number, script: number) {
    this.form = form;
    this.hash = hash;
    this.kind = kind;
    this.script = script;
  }

  /** For comparing only. A "word" of thousands of letters is noise or an attack; its beginning is enough to tell it. */
  get key(): string {
    this.ownKey ??= keyOf(this.form.length > 200 ? this.form.slice(0, 200) : this.form);
    return this.ownKey;
  }

  /** The possible case endings, longest first. */
  get endings(): readonly string[] {
    this.ownEndings ??= suffixesOf(this.form, this.script);
    return this.ownEndings;
  }

  /** Every key the word may be known by: as written, and without each of `endings`, in their order. */
  get forms(): readonly string[] {
    if (!this.ownForms) {
      const keys = [this.key];
      if (this.form.length < 60)
        for (const ending of this.endings) keys.push(keyOf(this.form.slice(0, -ending.length)));
      this.ownForms = keys;
    }
    return this.ownForms;
  }

  /** Bits of the form in the lexicon, or of its stem where the form itself is unknown. */
  get bits(): number {
    if (this.ownBits < 0) this.lookUp();
    return this.ownBits;
  }

  /** UTF-16 units of case ending that were taken off to find the bits; 0 for none. */
  get suffix(): number {
    if (this.ownBits < 0) this.lookUp();
    return this.ownSuffix;
  }

  /** The key without that case ending. */
  get stem(): string {
    this.ownStem ??= this.suffix === 0 ? this.key : keyOf(this.form.slice(0, -this.suffix));
    return this.ownStem;
  }

  private lookUp(): void {
    if (this.kind !== TOKEN_WORD) {
      this.ownBits = 0;
      return;
    }
    let bits = bitsOf(this.key);
    if ((bits === 0 || bits === BIT_COMMON) && (this.script === SCRIPT_DEVA || this.script === SCRIPT_BENG)) {
      for (const ending of this.endings) {
        const stem = bitsOf(keyOf(this.form.slice(0, -ending.length)));
        // "गाउँमा" is an ordinary word, and "village" all the same.
        if (bits === 0 ? stem !== 0 : (stem & ROLES) !== 0) {
          bits = stem;
          this.ownSuffix = ending.length;
          break;
        }
      }
    }
    if (this.script === SCRIPT_BENG && this.ownSuffix > 0 && isVerbInAy(this.form)) {
      bits = BIT_COMMON;
      this.ownSuffix = 0;
    }
    if (bits === 0 && isVerbForm(this.form, this.script))
      bits = this.script === SCRIPT_BENG ? BIT_COMMON | BIT_TALK : BIT_COMMON;
    if (bits === 0 && this.script === SCRIPT_DEVA) bits = this.soundsLike();
    if (this.script === SCRIPT_DEVA && (bits & ~(BIT_COMMON | BIT_TALK)) === 0 && this.form.length <= LONGEST_KEPT) {
      bits |= soundBitsOf(this.form) & TRAITS;
      if (bits !== 0 && (bits & BIT_TALK) === 0 && isNepaliVerb(this.form)) bits |= BIT_TALK;
    }
    if (this.script === SCRIPT_LATN && (bits & NOT_TALK) === 0 && (isTalk(this.key) || isRomanisedVerb(this.key)))
      bits |= BIT_TALK;
    this.ownBits = bits;
  }

  /** The bits of a word that is written otherwise in the lexicon, with or without a case ending. */
  private soundsLike(): number {
    if (this.form.length > LONGEST_KEPT) return 0;
    let bits = soundBitsOf(this.form);
    for (const ending of this.endings) {
      if (bits !== 0 || this.form.length - ending.length < 3) break;
      bits = soundBitsOf(this.form.slice(0, -ending.length));
      if (bits !== 0) this.ownSuffix = ending.length;
    }
    return bits;
  }
}

/** What a word does beside a name. */
const ROLES =
  BIT_KIN |
  BIT_TITLE |
  BIT_AFTER_NAME |
  BIT_PLACE |
  BIT_PLACE_NOUN |
  BIT_AGENT |
  BIT_EMPLOYER |
  BIT_ORG_HEAD |
  BIT_NAME_CUE;
/** What tells something of somebody, in whatever spelling. */
const TRAITS = BIT_KIN | BIT_COMMUNITY | BIT_RELIGION | BIT_ILLNESS | BIT_DISABILITY | BIT_PREGNANCY | BIT_OFFICE;
/** What is known of English, or as a name, is not asked after in romanised talk. */
const NOT_TALK = BIT_COMMON | BIT_GIVEN | BIT_SURNAME;

/** Not computed yet. */
export const UNKNOWN = -32768;
/** Properties of a form that are kept with it. */
export const NUMERAL = 0;
export const MONTH = 1;
export const SPOKEN = 2;
export const FIRST_PERSON = 3;
export const TRAIT = 4;
export const PLACE_WORD = 5;
export const EVENT = 6;
export const UNKNOWN_WORD = 7;
export const HINDI_ROLE = 8;
export const STRANGE_WORD = 9;
export const NEPALI_NAME = 10;
export const HINDI_CODE = 11;
export const HINDI_CUE = 12;
export const NEPALI_CALL = 13;
export const OTHER_HEAD = 14;
export const BENGALI_NAME = 15;
export const PLACES_FROM = 16;
export const BENGALI_CUE = 17;
export const ROMANISED_WORD = 18;
export const PROPERTIES = 19;

/** Forms that are kept; then the store begins anew. Longer ones are hardly ever met again. */
const KEPT = 16_384;
const LONGEST_KEPT = 40;
const SLOTS = 4 * KEPT;

/** Forms by hash, in an open table; equal hashes are told apart by their letters. */
class Store {
  private table: Int32Array;
  readonly lexemes: Lexeme[] = [];

  constructor(slots: number) {
    this.table = new Int32Array(slots);
  }

  find(text: string, start: number, end: number, hash: number): Lexeme | undefined {
    const mask = this.table.length - 1;
    const length = end - start;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = this.table[slot] as number;
      if (entry === 0) return undefined;
      const lexeme = this.lexemes[entry - 1] as Lexeme;
      if (lexeme.hash === hash) {
        const { form } = lexeme;
        if (form.length === length) {
          let i = 0;
          while (i < length && form.charCodeAt(i) === text.charCodeAt(start + i)) i++;
          if (i === length) return lexeme;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  add(lexeme: Lexeme): void {
    this.lexemes.push(lexeme);
    if (this.lexemes.length * 2 > this.table.length) {
      this.table = new Int32Array(this.table.length * 4);
      this.lexemes.forEach((one, index) => this.place(one, index));
    } else this.place(lexeme, this.lexemes.length - 1);
  }

  private place(lexeme: Lexeme, index: number): void {
    const mask = this.table.length - 1;
    let slot = (lexeme.hash ^ (lexeme.hash >>> 15)) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = index + 1;
  }
}

let kept = new Store(SLOTS);
let views = 0;

/** The forms of one document: equal forms have equal numbers. */
export class Forms {
  readonly lexemes: Lexeme[] = [];
  private readonly text: string;
  private readonly view: number;
  /** Forms that are too long to keep, or for which there was no room. */
  private own: Store | undefined;

  constructor(text: string) {
    this.text = text;
    this.view = ++views;
    if (kept.lexemes.length >= KEPT) kept = new Store(SLOTS);
  }

  get size(): number {
    return this.lexemes.length;
  }

  /** The number of the form from `start` to `end`. Equal forms have equal hashes, kinds and scripts. */
  intern(start: number, end: number, hash: number, kind: number, script: number): number {
    const { text } = this;
    const short = end - start <= LONGEST_KEPT;
    let lexeme = short ? kept.find(text, start, end, hash) : undefined;
    lexeme ??= this.own?.find(text, start, end, hash);
    if (!lexeme) {
      lexeme = new Lexeme(short ? copy(text, start, end) : text.slice(start, end), hash, kind, script);
      if (short && kept.lexemes.length < KEPT) kept.add(lexeme);
      else (this.own ??= new Store(1024)).add(lexeme);
    }
    if (lexeme.view !== this.view) {
      lexeme.view = this.view;
      lexeme.number = this.lexemes.length;
      this.lexemes.push(lexeme);
    }
    return lexeme.number;
  }

  form(word: number): string {
    return (this.lexemes[word] as Lexeme).form;
  }

  key(word: number): string {
    return (this.lexemes[word] as Lexeme).key;
  }
}

/** A string of its own: a slice would keep the whole testimony in memory for as long as the word is kept. */
function copy(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}

/** The lexeme of a token. */
export function lexemeAt(view: DocumentView, token: number): Lexeme {
  return view.vocabulary.lexemes[view.tokens.word[token] as number] as Lexeme;
}
