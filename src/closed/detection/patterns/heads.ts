import { Automaton, DEAD, LONGEST, MOST, UNKNOWN, signAt } from './automaton.ts';
import { asciiDigits } from '../reading/characters.ts';
import type { DocumentView } from '../document.ts';
import type { Lexeme } from '../words/lexemes.ts';
import { once } from '../reading/once.ts';

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
  return alternativesOf(list.split('|').map(signs));
}

/** The same of words that are given as the patterns of their signs. */
export function alternativesOf(words: readonly (readonly string[])[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let at = root;
    for (const sign of word) {
      let branch = at.next.get(sign);
      if (!branch) at.next.set(sign, (branch = { next: new Map(), ends: false }));
      at = branch;
    }
    at.ends = true;
  }
  return patternOf(root);
}

/** One of the words or phrases of a list, from border to border. */
export function headOf(list: string): RegExp {
  return new RegExp(`${EDGE}(?:${alternatives(list)})${STOP}`, 'giu');
}

/** One of several words, which may be simple patterns ("eyes?|ears?|[2-9]"), and what it goes on with, another pattern. */
export function headWith(words: string, rest: string): RegExp {
  return new RegExp(`${EDGE}(?:${words})${rest}${STOP_ALL}`, 'giu');
}

/** Whatever is looked for, and the automaton that tells where all of it may match, made when it is first asked. */
export const searches: Heads[] = [];
const patterns: RegExp[] = [];
let automaton: Automaton | undefined;

/** Where a pattern began in a word, and where it stands at the end of the word, or after the space behind it. */
interface Beginning {
  readonly offset: number;
  readonly state: number;
}

/** Where the patterns stand after a word: kept with the form. */
export interface Beginnings {
  readonly generation: number;
  /** Those that began with the word, after a space: at its end, and after one more space. */
  readonly first: number;
  readonly spaced: number;
  /** Those that began inside it: at its end, and after a space. */
  readonly inside: readonly Beginning[];
  readonly insideSpaced: readonly Beginning[];
  /** Whether nothing begins with it, whatever stands before. */
  readonly never: boolean;
  /** Too long to tell of: to be read wherever it stands. */
  readonly untold: boolean;
}

const SPACE = 0x20;

/** Of words with which nothing begins: most. */
let none: Beginnings | undefined;

function beginningsIn(search: Automaton, { form }: Lexeme): Beginnings {
  const { generation } = search;
  if (none?.generation !== generation)
    none = { generation, first: DEAD, spaced: DEAD, inside: [], insideSpaced: [], never: true, untold: false };
  const word = asciiDigits(form);
  if (word.length > LONGEST) return { ...none, never: false, untold: true };
  const after = (sign: number, from: number): number => search.through(search.start(sign), word, from);
  const inside: Beginning[] = [];
  for (let offset = 1; offset < word.length; offset++) {
    const state = after(signAt(word, offset - 1), offset);
    if (state !== DEAD) inside.push({ offset, state });
  }
  if (inside.length === 0 && after(UNKNOWN, 0) === DEAD) return none;
  const first = after(SPACE, 0);
  const spaced = search.through(first, ' ', 0);
  const insideSpaced = inside
    .map(({ offset, state }) => ({ offset, state: search.through(state, ' ', 0) }))
    .filter(({ state }) => state !== DEAD);
  const untold = [first, spaced, ...inside.map(({ state }) => state), ...insideSpaced.map(({ state }) => state)];
  return { generation, first, spaced, inside, insideSpaced, never: false, untold: untold.includes(MOST) };
}

/** What of a word is to be read: nothing, its beginning only after a space and before one, or more. */
const NEVER = 0;
const BETWEEN_SPACES = 1;
const MORE = 2;

/** The places at which each pattern may match, in order. */
const placesOf = once((view): readonly (readonly number[] | undefined)[] => {
  const search = (automaton ??= new Automaton(patterns));
  search.makeRoom();
  const { tokens, vocabulary, digits } = view;
  const spaced = new Int16Array(vocabulary.size);
  const wanted = new Uint8Array(vocabulary.size);
  vocabulary.lexemes.forEach((lexeme, word) => {
    if (lexeme.beginnings?.generation !== search.generation) lexeme.beginnings = beginningsIn(search, lexeme);
    const { spaced: state, never, untold, insideSpaced } = lexeme.beginnings;
    spaced[word] = state;
    wanted[word] = never ? NEVER : untold || insideSpaced.length > 0 ? MORE : BETWEEN_SPACES;
  });
  const out: (number[] | undefined)[] = patterns.map(() => undefined);
  const read = (state: number, from: number, at: number): void => {
    if (state !== DEAD)
      for (const pattern of search.mayMatch(state, digits, at, from)) (out[pattern] ??= []).push(from);
  };
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    const want = wanted[word] as number;
    if (want === NEVER) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const before = signAt(digits, start - 1);
    const beforeSpace = signAt(digits, end) === SPACE;
    if (want === BETWEEN_SPACES && before === SPACE && beforeSpace) {
      read(spaced[word] as number, start, end + 1);
      continue;
    }
    const { first, inside, insideSpaced, untold } = (vocabulary.lexemes[word] as Lexeme).beginnings as Beginnings;
    if (untold || before !== SPACE) read(search.start(before), start, start);
    else read(first, start, end);
    if (untold) for (let at = start + 1; at < end; at++) read(search.start(signAt(digits, at - 1)), at, at);
    else if (beforeSpace) for (const { offset, state } of insideSpaced) read(state, start + offset, end + 1);
    else for (const { offset, state } of inside) read(state, start + offset, end);
  }
  return out;
});

const NONE: readonly RegExpExecArray[] = [];

/** Finds patterns as `matchAll` does in the text with ASCII digits, but reads only at the words in which one can begin. */
export class Heads {
  readonly patterns: readonly RegExp[];
  /** Patterns that are given more than once are looked for once. */
  private readonly places: readonly number[];
  private readonly different: readonly RegExp[];
  private readonly nothing: readonly (readonly RegExpExecArray[])[];
  /** The number of the first among the patterns of all. */
  private readonly first: number;

  constructor(list: readonly RegExp[]) {
    if (automaton) throw new Error('a pattern is added after the first text was read');
    const different = [...new Set(list)];
    this.patterns = list;
    this.places = list.map((pattern) => different.indexOf(pattern));
    this.different = different.map(({ source, flags }) => new RegExp(source, flags.replace('g', 'y')));
    this.nothing = list.map(() => NONE);
    this.first = patterns.length;
    patterns.push(...different);
    searches.push(this);
  }

  /** The matches of each pattern, in the order of the patterns. */
  readonly find = once((view): readonly (readonly RegExpExecArray[])[] => {
    const places = placesOf(view);
    let found: (readonly RegExpExecArray[])[] | undefined;
    this.different.forEach((pattern, i) => {
      const at = places[this.first + i];
      if (at) (found ??= this.different.map(() => NONE))[i] = matches(view, pattern, at);
    });
    const all = found;
    return all ? this.places.map((i) => all[i] as readonly RegExpExecArray[]) : this.nothing;
  });
}

/** The matches at some of the places; none begins inside the one before. */
function matches({ digits }: DocumentView, pattern: RegExp, places: readonly number[]): readonly RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(digits);
    if (!match) continue;
    out.push(match);
    free = at + Math.max(1, match[0].length);
  }
  return out;
}
