import type { Beginnings } from '../patterns/heads.ts';
import { isRomanisedVerb, isVerbInAy } from './bengali-verbs.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, TOKEN_WORD, isIndic, type DocumentView } from '../document.ts';
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
import { placesNamed, type Place } from './gazetteer.ts';
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
  /** What is kept with it from one document to the next, and its place there; undefined for forms that are not kept. */
  shelf: Shelf | undefined;
  place = 0;
  /** Where the patterns of `heads.ts` stand after it. */
  beginnings: Beginnings | undefined;
  private ownPlaces: readonly Place[] | undefined;
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

  /** The places that are called so, largest level first. */
  get places(): readonly Place[] {
    this.ownPlaces ??= placesNamed(this.key);
    return this.ownPlaces;
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
    if ((bits === 0 || bits === BIT_COMMON) && isIndic(this.script)) {
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

/** Numbers that are kept with forms, so many for each: in two pieces of memory, for there are thousands of forms. */
export class Shelf {
  /** What detectors ask of a word again and again, by property; `UNKNOWN` until computed. */
  readonly values: Int32Array;
  /** Rows of the taggers' sums, by tagger and language; see `tagger/model.ts`. */
  readonly rows: Int32Array;

  constructor(forms: number) {
    this.values = new Int32Array(forms * PROPERTIES).fill(UNKNOWN);
    this.rows = new Int32Array(forms * ROWS);
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

/** Longer forms are hardly ever met again: little is computed of them, and nothing kept. */
export const LONGEST_KEPT = 40;

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
export const HINDI_IN_LATIN = 18;
export const TELLS_BENGALI = 19;
export const INSIDE_PLACES = 20;
export const NEPALI_IN_LATIN = 21;
export const NEPALI_BODY = 22;
export const BENGALI_BODY = 23;
export const TELLS_NEPALI = 24;
export const BODY_WORD = 25;
export const FIRM_WORD = 26;
export const HINDI_WORD = 27;
export const PAPER_WORD = 28;
export const BENGALI_IN_LATIN = 29;
export const NEPALI_NO_NAME = 30;
export const BENGALI_POSITION = 31;
export const PROPERTIES = 32;
/** Three taggers, five languages, written and spoken. */
export const ROWS = 30;

/** The lexeme of a token. */
export function lexemeAt(view: DocumentView, token: number): Lexeme {
  return view.vocabulary.lexemes[view.tokens.word[token] as number] as Lexeme;
}
