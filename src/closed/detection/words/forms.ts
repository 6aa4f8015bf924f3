import { LONGEST_KEPT, Lexeme, Shelf } from './lexemes.ts';

/** Forms that are kept; then the store begins anew. */
const KEPT = 16_384;
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
let shelf = new Shelf(KEPT);
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
    if (kept.lexemes.length >= KEPT) {
      kept = new Store(SLOTS);
      shelf = new Shelf(KEPT);
    }
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
      if (short && kept.lexemes.length < KEPT) {
        lexeme.shelf = shelf;
        lexeme.place = kept.lexemes.length;
        kept.add(lexeme);
      } else (this.own ??= new Store(1024)).add(lexeme);
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
