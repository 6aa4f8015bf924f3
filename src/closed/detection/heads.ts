import { CLASSES, CLASS_DIGIT, CLASS_LETTER } from './characters.ts';
import type { DocumentView } from './document.ts';
import { UNKNOWN } from './lexemes.ts';
import { once } from './once.ts';

/** A pattern, and what a word must hold for the pattern to begin in it. */
export interface Head {
  readonly pattern: RegExp;
  readonly starts: RegExp;
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

/** One of several words, which may be simple patterns ("eyes?|ears?|[2-9]"), and what it goes on with, another pattern. */
export function headWith(words: string, rest: string): Head {
  const first = words
    .replaceAll(')?(?:', '|')
    .replaceAll(/\(\?:|\)/g, '')
    .split('|')
    .map((word) => /^[\p{L}\p{M}]+/u.exec(word.replace(/\p{L}\?.*$/u, ''))?.[0] ?? '\\p{Nd}');
  return {
    pattern: new RegExp(`${EDGE}(?:${words})${rest}${STOP_ALL}`, 'giu'),
    starts: new RegExp(`${EDGE}(?:${[...new Set(first)].join('|')})`, 'iu'),
  };
}

/**
 * Finds patterns as `matchAll` does in the text with ASCII digits, but reads only at the words in which one can begin. Which
 * those are is asked once per form and kept with it, under `property`.
 */
export class Heads {
  readonly heads: readonly Head[];
  /** Phrases that begin alike have one head, which is looked for once. */
  private readonly place: readonly number[];
  private readonly starts: readonly RegExp[];
  private readonly patterns: readonly RegExp[];
  /** Those that match only at the border of a word: inside one they need not be tried. */
  private readonly edged: readonly boolean[];
  private readonly property: number;

  constructor(property: number, heads: readonly Head[]) {
    const different = [...new Set(heads)];
    if (different.length > 30) throw new Error('more patterns than bits');
    this.property = property;
    this.heads = heads;
    this.place = heads.map((head) => different.indexOf(head));
    this.starts = different.map((head) => head.starts);
    this.patterns = different.map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', 'y')));
    this.edged = different.map(({ pattern }) => pattern.source.startsWith(EDGE));
  }

  /** The matches of each pattern, in the order of the patterns. */
  readonly find = once((view): readonly (readonly RegExpExecArray[])[] => this.search(view));

  private search(view: DocumentView): RegExpExecArray[][] {
    const { tokens, vocabulary } = view;
    const masks = vocabulary.lexemes.map(({ values, form }) => {
      if (values[this.property] === UNKNOWN)
        values[this.property] = this.starts.reduce(
          (mask, starts, i) => (starts.test(form) ? mask | (1 << i) : mask),
          0,
        );
      return values[this.property] as number;
    });
    const out: RegExpExecArray[][] = this.patterns.map(() => []);
    for (let i = 0; i < tokens.count; i++) {
      for (let mask = masks[tokens.word[i] as number] as number; mask !== 0; mask &= mask - 1) {
        const p = 31 - Math.clz32(mask & -mask);
        this.read(view.digits, tokens.start[i] as number, tokens.end[i] as number, p, out[p] as RegExpExecArray[]);
      }
    }
    return this.place.map((p) => out[p] as RegExpExecArray[]);
  }

  /** Matches that begin in a word and not inside the match before. */
  private read(text: string, start: number, end: number, p: number, out: RegExpExecArray[]): void {
    const pattern = this.patterns[p] as RegExp;
    const before = out.at(-1);
    let at = before ? Math.max(start, before.index + before[0].length) : start;
    while (at < end) {
      const beside = this.edged[p] ? CLASSES[text.charCodeAt(at - 1)] : undefined;
      pattern.lastIndex = at;
      const match = beside === CLASS_LETTER || beside === CLASS_DIGIT ? null : pattern.exec(text);
      if (match) out.push(match);
      at = match ? at + Math.max(1, match[0].length) : at + 1;
    }
  }
}
