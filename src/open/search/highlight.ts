import type { Expression } from './expression.ts';
import { lexemes, rawWords, type Lexemes } from './words.ts';

type Leaf = { lexeme: string; exact?: true };

/** What is looked for, taken apart once for many texts. */
export interface Marker {
  readonly terms: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly Leaf[])[];
  /** Words that were looked at already: speech repeats itself. */
  readonly seen: Map<Lexemes, boolean>;
}

/** The words of a text as it is shown, cut once for whatever is looked for in it. UTF-16 units. */
export type CutText = readonly { readonly start: number; readonly end: number; readonly forms: Lexemes }[];

export function cutText(text: string, lang: string): CutText {
  return rawWords(text)
    .map(({ start, raw }) => ({ start, end: start + raw.length, forms: lexemes(raw, lang) }))
    .filter(({ forms }) => forms.folded !== '');
}

/** Collects what may be marked in a text: everything that is asked for and not excluded. */
export function makeMarker(expression: Expression | null): Marker {
  const terms = new Set<string>();
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const phrases: Leaf[][] = [];
  const visit = (at: Expression): void => {
    switch (at.op) {
      case 'term':
        (at.exact ? exact : terms).add(at.lexeme);
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
  return { terms, exact, prefixes, phrases, seen: new Map() };
}

function carries(forms: Lexemes, { lexeme, exact }: Leaf): boolean {
  if (exact) return forms.plain && forms.folded === lexeme;
  return forms.folded === lexeme || forms.keys.includes(lexeme);
}

function matches(forms: Lexemes, { terms, exact, prefixes }: Marker): boolean {
  if (terms.has(forms.folded) || (forms.plain && exact.has(forms.folded))) return true;
  if (forms.keys.some((key) => terms.has(key))) return true;
  return prefixes.some((prefix) => forms.folded.startsWith(prefix) || forms.keys.some((key) => key.startsWith(prefix)));
}

/**
 * Where a text holds what was looked for: `[start, end]` in UTF-16 units of the text as it is shown, whole words, in order,
 * without overlap. A phrase is one range. Words are compared folded, the text itself is not touched.
 */
export function highlight(text: CutText, marker: Marker): [number, number][] {
  const { phrases, seen } = marker;
  const ranges: [number, number][] = [];
  for (const { start, end, forms } of text) {
    let marked = seen.get(forms);
    if (marked === undefined) seen.set(forms, (marked = matches(forms, marker)));
    if (marked) ranges.push([start, end]);
  }
  for (const phrase of phrases) {
    for (let n = 0; n + phrase.length <= text.length; n++) {
      const first = text[n];
      const last = text[n + phrase.length - 1];
      if (first && last && phrase.every((leaf, k) => carries((text[n + k] ?? first).forms, leaf)))
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
