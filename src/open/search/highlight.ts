import type { Expression } from './expression.ts';
import { lexemes, rawWords, type Lexemes } from './words.ts';

type Leaf = { lexeme: string; exact?: true };

/** What is looked for, taken apart once for many texts. */
export interface Marker {
  readonly terms: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly Leaf[])[];
  /** Words that were looked at already, by language: speech repeats itself. */
  readonly seen: Map<string, Map<string, Looked>>;
}

interface Looked {
  readonly forms: Lexemes;
  readonly matches: boolean;
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
  return (
    forms.folded === lexeme ||
    forms.stems.includes(lexeme) ||
    `=${forms.exact}` === lexeme ||
    (lexeme.startsWith('~') && forms.sounds.includes(lexeme.slice(1)))
  );
}

function matches(forms: Lexemes, marker: Marker): boolean {
  if (marker.terms.has(forms.folded) || (forms.plain && marker.exact.has(forms.folded))) return true;
  if (forms.exact !== null && marker.terms.has(`=${forms.exact}`)) return true;
  if (forms.stems.some((stem) => marker.terms.has(stem)) || forms.sounds.some((sound) => marker.terms.has(`~${sound}`)))
    return true;
  return marker.prefixes.some(
    (prefix) => forms.folded.startsWith(prefix) || forms.stems.some((stem) => stem.startsWith(prefix)),
  );
}

/**
 * Where a text holds what was looked for: `[start, end]` in UTF-16 units of the text as it is shown, whole words, in order,
 * without overlap. A phrase is one range. Words are compared folded, the text itself is not touched.
 */
export function highlight(text: string, lang: string, marker: Marker): [number, number][] {
  const { phrases } = marker;
  let seen = marker.seen.get(lang);
  if (!seen) marker.seen.set(lang, (seen = new Map()));
  const found: { start: number; end: number; forms: Lexemes }[] = [];
  const ranges: [number, number][] = [];
  for (const { start, raw } of rawWords(text)) {
    let here = seen.get(raw);
    if (!here) {
      const forms = lexemes(raw, lang);
      seen.set(raw, (here = { forms, matches: matches(forms, marker) }));
    }
    if (here.forms.folded === '') continue;
    const end = start + raw.length;
    if (here.matches) ranges.push([start, end]);
    if (phrases.length > 0) found.push({ start, end, forms: here.forms });
  }
  for (const phrase of phrases) {
    for (let n = 0; n + phrase.length <= found.length; n++) {
      const first = found[n];
      const last = found[n + phrase.length - 1];
      if (first && last && phrase.every((leaf, k) => carries((found[n + k] ?? first).forms, leaf)))
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
