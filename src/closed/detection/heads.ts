import { CLASSES, CLASS_DIGIT, CLASS_LETTER } from './characters.ts';
import type { DocumentView } from './document.ts';
import { INSIDE, UNKNOWN, lexemeAt, type Lexeme } from './lexemes.ts';
import { once } from './once.ts';

/** A pattern, and what a word must hold for the pattern to begin in it. */
export interface Head {
  readonly pattern: RegExp;
  readonly starts: RegExp;
  /** Whether the text goes on after that word as the pattern asks, as far as a sign or two tell. */
  readonly goesOn?: GoesOn | undefined;
}

export type GoesOn = (text: string, end: number) => boolean;

/** One of the signs stands there, and where that is a space, one of `then` after it. */
export function nextIs(signs: string, then?: string): GoesOn {
  return (text, end) => {
    const sign = text.charAt(end);
    return signs.includes(sign) && (then === undefined || sign !== ' ' || then.includes(text.charAt(end + 1)));
  };
}

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const STOP = '(?![\\p{L}\\p{M}])';
const STOP_ALL = '(?![\\p{L}\\p{M}\\p{N}])';

/** Bengali letters that are written in one sign or in two. */
const DOTTED: Readonly<Record<string, string>> = { '\u09a1': '\u09dc', '\u09a2': '\u09dd', '\u09af': '\u09df' };

/**
 * The signs of a word as patterns: in Devanagari with or without the dots below, and with either sign of a nasal vowel; in
 * Bengali with dotted letters in one sign or two, and with or without the sign of a nasal vowel.
 */
function signs(word: string): string[] {
  const text = word.normalize('NFC').replaceAll('़', '');
  return (text.match(/[\s\S]\u09bc?/gu) ?? []).map((sign) => {
    const dotted = sign.length === 2 ? DOTTED[sign[0] as string] : undefined;
    if (dotted) return `(?:${sign}|${dotted})`;
    if (sign === '\u0981') return '\u0981?';
    if (/[कखगजफडढ]/.test(sign)) return `${sign}़?`;
    if (/[ँं]/.test(sign)) return '[ँं]';
    return /[.*+?^${}()|[\]\\]/.test(sign) ? `\\${sign}` : sign;
  });
}

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

function patternOf({ next, ends }: Branch): string {
  if (next.size === 0) return '';
  const all = [...next].map(([sign, branch]) => sign + patternOf(branch)).join('|');
  return next.size === 1 && !ends ? all : `(?:${all})${ends ? '?' : ''}`;
}

/** A pattern of the words of a list, the longest first, so that "vice president" is tried before "vice"; what words begin with alike is read once. */
export function alternatives(list: string): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of list.split('|')) {
    let at = root;
    for (const sign of signs(word)) {
      let branch = at.next.get(sign);
      if (!branch) at.next.set(sign, (branch = { next: new Map(), ends: false }));
      at = branch;
    }
    at.ends = true;
  }
  return patternOf(root);
}

/** One of the words or phrases of a list, from border to border. */
export function headOf(list: string): Head {
  return { pattern: new RegExp(`${EDGE}(?:${alternatives(list)})${STOP}`, 'giu'), starts: startsWith(list) };
}

/** What a word holds that begins one of the phrases: the letters up to the first other sign, with more letters after them (a case ending) where `stop` is empty. */
export function startsWith(list: string, stop: '' | typeof STOP = STOP): RegExp {
  const first = list.split('|').map((phrase) => /^[\p{L}\p{M}]+/u.exec(phrase)?.[0] ?? '');
  if (first.includes('')) throw new Error(`a phrase of "${list}" does not begin with a letter`);
  return new RegExp(`${EDGE}(?:${alternatives([...new Set(first)].join('|'))})${stop}`, 'iu');
}

/** Any word with a digit, of whatever script. */
export const WITH_DIGIT = /\p{Nd}/u;

/** The letters that one of the words of `headWith` begins with in any case, or that it begins with a digit. */
function beginning(word: string): string {
  const letters = /^[\p{L}\p{M}]+/u.exec(word.replace(/\p{L}\?.*$/u, ''))?.[0];
  if (letters !== undefined) return letters;
  if (/^(?:\\d|\\p\{Nd\}|\d|\[\d(?:-\d)?\])/.test(word)) return '\\p{Nd}';
  throw new Error(`"${word}" begins neither with a letter nor with a digit`);
}

/** One of several words, which may be simple patterns ("eyes?|ears?|[2-9]"), and what it goes on with, another pattern. */
export function headWith(words: string, rest: string): Head {
  const first = words
    .replaceAll(')?(?:', '|')
    .replaceAll(/\(\?:|\)/g, '')
    .split('|')
    .map(beginning);
  return {
    pattern: new RegExp(`${EDGE}(?:${words})${rest}${STOP_ALL}`, 'giu'),
    starts: new RegExp(`${EDGE}(?:${[...new Set(first)].join('|')})`, 'iu'),
  };
}

/** What the letters of a word before its last one are: a bit for each kind there is. */
const ASCII = 1;
const OTHER_LETTER = 2;
const DIGIT = 4;
const NEITHER = 8;
const KINDS = 16;

function kindsInside({ form }: Lexeme): number {
  let kinds = 0;
  for (let i = 0; i + 1 < form.length; i++) {
    const unit = form.charCodeAt(i);
    const cls = CLASSES[unit];
    kinds |= cls === CLASS_DIGIT ? DIGIT : cls !== CLASS_LETTER ? NEITHER : unit < 0x80 ? ASCII : OTHER_LETTER;
  }
  return kinds;
}

/** The kinds after which a pattern never begins, by what it says itself of what stands before it. */
function kindsBefore({ source, flags }: RegExp): number {
  const excluded = /^\(\?<!(\[(?:[^\]\\]|\\[\s\S])*\])\)/u.exec(source)?.[1];
  if (excluded === undefined) return 0;
  const all = (signs: string): boolean => new RegExp(`^${excluded}+$`, flags.replaceAll(/[gy]/g, '')).test(signs);
  return (all('azAZ') ? ASCII : 0) | (all('éकाঙি') ? OTHER_LETTER : 0) | (all('09') ? DIGIT : 0);
}

/**
 * Finds patterns as `matchAll` does in the text with ASCII digits, but reads only at the words in which one can begin. Which
 * those are is asked once per form and kept with it, under `property`.
 */
export class Heads {
  readonly heads: readonly Head[];
  /** Phrases that begin alike have one head, which is looked for once. */
  private readonly place: readonly number[];
  private readonly different: readonly Head[];
  private readonly patterns: readonly RegExp[];
  /** By the kinds of letters in a word, the patterns that begin at its beginning or not at all: a bit each. */
  private readonly whole: readonly number[];
  private readonly property: number;

  constructor(property: number, heads: readonly Head[]) {
    const different = [...new Set(heads)];
    if (different.length > 30) throw new Error('more patterns than bits');
    this.property = property;
    this.heads = heads;
    this.different = different;
    this.place = heads.map((head) => different.indexOf(head));
    this.patterns = different.map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', 'y')));
    const before = different.map(({ pattern }) => kindsBefore(pattern));
    this.whole = Array.from({ length: KINDS }, (_, inside) =>
      before.reduce((mask, kinds, i) => ((inside & ~kinds) === 0 ? mask | (1 << i) : mask), 0),
    );
  }

  /** The matches of each pattern, in the order of the patterns. */
  readonly find = once((view): readonly (readonly RegExpExecArray[])[] => this.search(view));

  private search(view: DocumentView): RegExpExecArray[][] {
    const { tokens, vocabulary, digits } = view;
    const masks = vocabulary.lexemes.map(({ values, form }) => {
      if (values[this.property] === UNKNOWN)
        values[this.property] = this.different.reduce(
          (mask, { starts }, i) => (starts.test(form) ? mask | (1 << i) : mask),
          0,
        );
      return values[this.property] as number;
    });
    const out: RegExpExecArray[][] = this.patterns.map(() => []);
    for (let i = 0; i < tokens.count; i++) {
      let mask = masks[tokens.word[i] as number] as number;
      if (mask === 0) continue;
      const lexeme = lexemeAt(view, i);
      if (lexeme.values[INSIDE] === UNKNOWN) lexeme.values[INSIDE] = kindsInside(lexeme);
      const whole = this.whole[lexeme.values[INSIDE] as number] as number;
      const start = tokens.start[i] as number;
      const end = tokens.end[i] as number;
      for (; mask !== 0; mask &= mask - 1) {
        const p = 31 - Math.clz32(mask & -mask);
        const goesOn = this.different[p]?.goesOn;
        if (goesOn && !goesOn(digits, end)) continue;
        const last = (whole & (1 << p)) !== 0 ? start + 1 : end;
        for (let at = start; at < last; ) at = this.read(digits, p, at, out[p] as RegExpExecArray[]);
      }
    }
    return this.place.map((p) => out[p] as RegExpExecArray[]);
  }

  /** Keeps the match at a place that is not inside the match before; returns the next place to read. */
  private read(text: string, p: number, at: number, out: RegExpExecArray[]): number {
    const before = out.at(-1);
    const free = before ? before.index + before[0].length : 0;
    if (at < free) return free;
    const pattern = this.patterns[p] as RegExp;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return at + 1;
    out.push(match);
    return at + Math.max(1, match[0].length);
  }
}
