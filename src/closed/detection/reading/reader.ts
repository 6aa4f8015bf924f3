import {
  FLAG_ALL_CAPS,
  FLAG_CAPITAL,
  FLAG_CLOSED,
  FLAG_GLUED,
  FLAG_LINE_START,
  FLAG_SENTENCE_START,
  SCRIPT_LATN,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type DetectionLang,
  type DocumentView,
  type Finding,
  type SegmentView,
} from '../document.ts';
import { PROPERTIES, UNKNOWN, type Lexeme } from '../words/lexemes.ts';
import { once } from './once.ts';
import { wordsOf, type Words } from '../words/known.ts';

/** How far context reaches, in words, on both sides: in South Asian languages the cue often follows the name. */
export const CONTEXT_REACH = 6;

/** Questions detectors ask of a token again and again. Holds nothing of its own. */
export class Reader {
  readonly view: DocumentView;
  readonly count: number;
  private readonly words: Words;
  private readonly kinds: Uint8Array;
  private readonly scripts: Uint8Array;
  private readonly flags: Uint8Array;
  private readonly numbers: Int32Array;
  private readonly segments: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly lexemes: readonly Lexeme[];
  private readonly wordBits: Uint32Array;
  /** What `perWord` gave, by property and number of the form: close together, unlike the forms themselves. */
  private readonly values: Int32Array;
  private readonly tables: (Int32Array | undefined)[] = [];

  constructor(view: DocumentView) {
    const { tokens } = view;
    this.view = view;
    this.count = tokens.count;
    this.words = wordsOf(view);
    this.kinds = tokens.kind;
    this.scripts = tokens.script;
    this.flags = tokens.flags;
    this.numbers = tokens.word;
    this.segments = tokens.segment;
    this.starts = tokens.start;
    this.ends = tokens.end;
    this.lexemes = view.vocabulary.lexemes;
    this.values = new Int32Array(PROPERTIES * this.lexemes.length).fill(UNKNOWN);
    this.wordBits = this.words.bits;
  }

  private lexeme(i: number): Lexeme {
    return this.lexemes[this.numbers[i] as number] as Lexeme;
  }

  /** A number that depends on the form alone, computed once and kept with it. `compute` must not return `UNKNOWN`. */
  perWord(property: number, i: number, compute: (reader: Reader, i: number) => number): number {
    const word = this.numbers[i] as number;
    const value = this.values[property * this.lexemes.length + word] as number;
    return value === UNKNOWN ? this.learn(word, property, i, compute) : value;
  }

  /** A number for each form of the document, 0 at first, for the taggers to keep their rows in. */
  table(number: number): Int32Array {
    return (this.tables[number] ??= new Int32Array(this.lexemes.length));
  }

  private learn(word: number, property: number, i: number, compute: (reader: Reader, i: number) => number): number {
    const { shelf, place } = this.lexemes[word] as Lexeme;
    const at = place * PROPERTIES + property;
    let value = shelf ? (shelf.values[at] as number) : UNKNOWN;
    if (value === UNKNOWN) {
      value = compute(this, i);
      if (shelf) shelf.values[at] = value;
    }
    this.values[property * this.lexemes.length + word] = value;
    return value;
  }

  kind(i: number): number {
    return this.kinds[i] ?? 0;
  }

  isWord(i: number): boolean {
    return this.kinds[i] === TOKEN_WORD;
  }

  /** A word in the line of the token before it: what began there may go on with it. */
  follows(i: number): boolean {
    return this.isWord(i) && !this.lineStart(i);
  }

  isNumber(i: number): boolean {
    return this.kinds[i] === TOKEN_NUMBER;
  }

  isMark(i: number): boolean {
    return this.kinds[i] === TOKEN_MARK;
  }

  script(i: number): number {
    return this.scripts[i] ?? 0;
  }

  latin(i: number): boolean {
    return this.scripts[i] === SCRIPT_LATN;
  }

  bits(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.wordBits[this.numbers[i] as number] as number);
  }

  has(i: number, mask: number): boolean {
    return (this.bits(i) & mask) !== 0;
  }

  /** UTF-16 units of case ending that had to be taken off for the lexicon to know the word. */
  suffix(i: number): number {
    return this.words.suffix[this.numbers[i] as number] as number;
  }

  key(i: number): string {
    return i < 0 || i >= this.count ? '' : this.lexeme(i).key;
  }

  stem(i: number): string {
    return i < 0 || i >= this.count ? '' : this.lexeme(i).stem;
  }

  form(i: number): string {
    return i < 0 || i >= this.count ? '' : this.lexeme(i).form;
  }

  start(i: number): number {
    return this.starts[i] as number;
  }

  end(i: number): number {
    return this.ends[i] as number;
  }

  flag(i: number, mask: number): boolean {
    return ((this.flags[i] ?? 0) & mask) !== 0;
  }

  capital(i: number): boolean {
    return this.flag(i, FLAG_CAPITAL);
  }

  /** A capital of its own, not the one that a sentence begins with: it says that the word is a name. */
  ownCapital(i: number): boolean {
    return this.capital(i) && !this.sentenceStart(i);
  }

  allCaps(i: number): boolean {
    return this.flag(i, FLAG_ALL_CAPS);
  }

  /** Lies in a line of capitals throughout. */
  capitalLine(i: number): boolean {
    return this.flag(i, FLAG_CLOSED);
  }

  sentenceStart(i: number): boolean {
    return this.flag(i, FLAG_SENTENCE_START);
  }

  lineStart(i: number): boolean {
    return this.flag(i, FLAG_LINE_START);
  }

  glued(i: number): boolean {
    return this.flag(i, FLAG_GLUED);
  }

  segment(i: number): SegmentView {
    return this.view.segments[this.segments[i] as number] as SegmentView;
  }

  lang(i: number): DetectionLang {
    return this.segment(i).lang;
  }

  sameSegment(i: number, j: number): boolean {
    return i >= 0 && j >= 0 && i < this.count && j < this.count && this.segments[i] === this.segments[j];
  }

  /** The nearest token before `i` that is not punctuation, in the same turn; -1 when there is none. */
  before(i: number): number {
    let at = i - 1;
    while (at >= 0 && this.isMark(at)) at--;
    return at >= 0 && this.sameSegment(at, i) ? at : -1;
  }

  after(i: number): number {
    let at = i + 1;
    while (at < this.count && this.isMark(at)) at++;
    return at < this.count && this.sameSegment(at, i) ? at : -1;
  }

  /** Whether a word with one of the bits stands within `reach` words before `first` or after `last`, in the same turn. */
  near(first: number, last: number, mask: number, reach = CONTEXT_REACH): boolean {
    return this.nearBefore(first, mask, reach) || this.nearAfter(last, mask, reach);
  }

  nearBefore(first: number, mask: number, reach = CONTEXT_REACH): boolean {
    let at = first;
    for (let n = 0; n < reach; n++) {
      at = this.before(at);
      if (at < 0) return false;
      if (this.has(at, mask)) return true;
    }
    return false;
  }

  nearAfter(last: number, mask: number, reach = CONTEXT_REACH): boolean {
    let at = last;
    for (let n = 0; n < reach; n++) {
      at = this.after(at);
      if (at < 0) return false;
      if (this.has(at, mask)) return true;
    }
    return false;
  }

  /** Whether one of the keys stands within `reach` words on either side. */
  nearKey(first: number, last: number, keys: ReadonlySet<string>, reach = CONTEXT_REACH): boolean {
    let at = first;
    for (let n = 0; n < reach; n++) {
      at = this.before(at);
      if (at < 0) break;
      if (keys.has(this.key(at)) || keys.has(this.stem(at))) return true;
    }
    at = last;
    for (let n = 0; n < reach; n++) {
      at = this.after(at);
      if (at < 0) break;
      if (keys.has(this.key(at)) || keys.has(this.stem(at))) return true;
    }
    return false;
  }
}

export const readerOf = once((view) => new Reader(view));

const NO_REASONS: Reasons['list'] = [];

/** Collects reasons; the ones that weigh nothing are left out. */
export class Reasons {
  list: readonly { readonly rule: string; readonly points: number }[] = NO_REASONS;
  total = 0;

  add(rule: string, points: number): this {
    if (points !== 0) {
      // They are few: a list that grows takes room for many more.
      const reason = { rule, points };
      this.list = this.list.length === 0 ? [reason] : [...this.list, reason];
      this.total += points;
    }
    return this;
  }

  finding(reader: Reader, first: number, last: number, type: Finding['type'], extra: Partial<Finding> = {}): Finding {
    return { start: reader.start(first), end: reader.end(last), type, evidence: this.list, ...extra };
  }
}
