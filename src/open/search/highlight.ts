import type { Expression } from './expression.ts';
import { initialsOfLexeme, initialsOfUnit } from './initials.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { eachWord, lexed, lexemesAt, type Lexemes } from './words.ts';

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
  return { terms: [...terms.values()], prefixes, phrases, initials };
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
  for (const phrase of phrases) {
    for (let n = 0; n + phrase.length <= words.length; n++) {
      const first = words[n];
      const last = words[n + phrase.length - 1];
      if (first && last && phrase.every((leaf, k) => carries((words[n + k] ?? first).forms, leaf)))
        ranges.push([first.start, last.end]);
    }
  }
  return merged(ranges);
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
