import type { Expression } from './expression.ts';
import { initialsOfLexeme, initialsOfUnit } from './initials.ts';
import { LexemePlaces, LexemeSet } from './lexeme-places.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { eachWord, lexed, lexemesAt, type Lexed, type Lexemes } from './words.ts';

interface Leaf {
  readonly lexeme: string;
  readonly exact?: true;
}

/** What is looked for, taken apart once for many texts. */
export interface Marker {
  readonly terms: readonly Leaf[];
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly Leaf[])[];
  /** What a word begins with that carries one of the terms or begins so, as bits. */
  readonly initials: number;
  /** The terms, and what each phrase begins with. */
  readonly heads: LexemeSet;
}

/** Collects what may be marked in a text: everything that is asked for and not excluded. */
export function makeMarker(expression: Expression | null): Marker {
  const terms = new Map<string, Leaf>();
  const prefixes: string[] = [];
  const phrases: (readonly Leaf[])[] = [];
  const visit = (at: Expression): void => {
    switch (at.op) {
      case 'term':
        terms.set(`${at.exact ? '=' : ' '}${at.lexeme}`, at);
        return;
      case 'prefix':
        prefixes.push(at.lexeme);
        return;
      case 'phrase':
        phrases.push(at.lexemes);
        return;
      case 'not':
        return;
      default:
        at.items.forEach(visit);
    }
  };
  if (expression) visit(expression);
  let initials = 0;
  for (const lexeme of [...[...terms.values()].map((term) => term.lexeme), ...prefixes])
    initials |= initialsOfLexeme(lexeme);
  const heads = new LexemeSet(
    [...terms.values(), ...phrases.flatMap((leaves) => leaves.slice(0, 1))].map((leaf) => leaf.lexeme),
  );
  return { terms: [...terms.values()], prefixes, phrases, initials, heads };
}

function carries(forms: Lexemes, { lexeme, exact }: Leaf): boolean {
  if (exact) return forms.plain && forms.folded === lexeme;
  return forms.folded === lexeme || forms.keys.includes(lexeme);
}

const begins = (forms: Lexemes, prefix: string): boolean =>
  forms.folded.startsWith(prefix) || forms.keys.some((key) => key.startsWith(prefix));

/**
 * Where a text in a language holds what was looked for: `[start, end]` in UTF-16 units of the text as it is shown, whole words, in
 * order, without overlap. A phrase is one range. Words are compared folded, the text itself is not touched.
 */
export function highlight(text: string, lang: string, marker: Marker): [number, number][] {
  const { terms, prefixes, phrases, initials } = marker;
  const ranges: [number, number][] = [];
  if (initials !== 0) {
    const spoken = withoutPlaceholders(text);
    eachWord(spoken, (start, end) => {
      if ((initialsOfUnit(spoken.charCodeAt(start)) & initials) === 0) return;
      const forms = lexemesAt(spoken, start, end, lang);
      if (terms.some((term) => carries(forms, term)) || prefixes.some((prefix) => begins(forms, prefix)))
        ranges.push([start, end]);
    });
  }
  if (phrases.length === 0) return ranges;
  const words = lexed(text, lang);
  words.forEach((_, n) => phraseRanges(phrases, n, (at) => words[at], ranges));
  return merged(ranges);
}

/** Where phrases stand whose first word is the nth. */
function phraseRanges(
  phrases: Marker['phrases'],
  n: number,
  word: (n: number) => Lexed | undefined,
  into: [number, number][],
): void {
  const first = word(n);
  for (const phrase of phrases) {
    const last = word(n + phrase.length - 1);
    const stands = (leaf: Leaf, k: number) => {
      const at = word(n + k);
      return at !== undefined && carries(at.forms, leaf);
    };
    if (first && last && phrase.every(stands)) into.push([first.start, last.end]);
  }
}

/** Noting where lexemes stand takes as long as marking some of them so often. */
const OFTEN = 6;

/**
 * A text that may be marked again and again, as what is kept of hits is. Where its lexemes stand is noted once it was marked often;
 * from then on most of it need not be read.
 */
export class MarkedText {
  readonly text: string;
  readonly lang: string;
  private marked = 0;
  private places: LexemePlaces | undefined;

  constructor(text: string, lang: string) {
    this.text = text;
    this.lang = lang;
  }

  /** The same as `highlight` gives. */
  marks(marker: Marker): [number, number][] {
    const { terms, prefixes, phrases, heads } = marker;
    if (this.marked < OFTEN || prefixes.length > 0) {
      this.marked++;
      return highlight(this.text, this.lang, marker);
    }
    const places = (this.places ??= new LexemePlaces(this.text, this.lang));
    const ranges: [number, number][] = [];
    places.eachOf(heads, (n) => {
      const found = places.word(n);
      if (!found) return;
      if (terms.some((term) => carries(found.forms, term))) ranges.push([found.start, found.end]);
      phraseRanges(phrases, n, (at) => places.word(at), ranges);
    });
    return phrases.length === 0 ? ranges : merged(ranges);
  }
}

function merged(ranges: [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = out.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
