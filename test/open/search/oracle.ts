import type { Expression } from '../../../src/open/search/expression.ts';
import { facetValues, tagLexemes, yearsAway } from '../../../src/open/search/facets.ts';
import { cutPassages, piecesOf } from '../../../src/open/search/passages.ts';
import { understand } from '../../../src/open/search/plan.ts';
import { lexed, type Lexemes } from '../../../src/open/search/words.ts';
import type { Published } from './archive.ts';

/** What a search must give, computed by looking at every passage of every edition, with no index at all. */
export interface Expected {
  passages: string[];
  testimonies: number;
  facets: Record<string, number>;
}

interface Line {
  key: string;
  /** Words in order; null parts one turn from the next. */
  forms: (Lexemes | null)[];
}

interface Seen {
  edition: Published;
  lines: Line[];
  labels: Set<string>;
  facets: string[];
}

function formsOf(text: string, lang: string): (Lexemes | null)[] {
  return [...lexed(text, lang).map(({ forms }) => forms), null];
}

export class Oracle {
  private readonly seen: Seen[];

  constructor(editions: Iterable<Published>) {
    this.seen = [...editions].map((edition) => {
      const segments = [...edition.segments].sort((a, b) => a.ord - b.ord);
      const cut = cutPassages(segments).filter((passage) => passage.words > 0);
      const key = (ord: number) => `${edition.publicId}.e${edition.number}.${ord}`;
      const record: Line = {
        key: key(0),
        forms: [
          ...formsOf(edition.title, edition.language),
          ...formsOf(edition.summary ?? '', edition.language),
          ...tagLexemes(edition).map((folded) => ({ folded, plain: false, stems: [], keys: [] })),
        ],
      };
      const spoken = cut.map(
        (passage, n): Line => ({
          key: key(n + 1),
          forms: piecesOf(passage, segments).flatMap((piece) =>
            formsOf(piece.segment.text.slice(piece.at, piece.end), piece.segment.lang),
          ),
        }),
      );
      const facets = facetValues(edition);
      const title = formsOf(edition.title, edition.language).flatMap((form) =>
        form ? [form.folded, ...form.stems] : [],
      );
      return {
        edition,
        lines: [record, ...spoken],
        facets,
        labels: new Set([
          ...facets,
          ...yearsAway(edition.facts).map((year) => `year/${year}`),
          ...title.map((word) => `title/${word}`),
        ]),
      };
    });
  }

  search(
    q: string,
    filters: readonly string[],
    audiences: readonly string[],
    options: { exact?: boolean; now?: Date } = {},
  ): Expected | null {
    const meant = understand(q, { exact: options.exact ?? false });
    if (!meant.ok) return null;
    const now = options.now ?? new Date();
    const groups = new Map<string, string[]>();
    for (const value of new Set(filters))
      groups.set(value.split('/')[0] ?? '', [...(groups.get(value.split('/')[0] ?? '') ?? []), value]);
    const found: string[] = [];
    const facets: Record<string, number> = {};
    let testimonies = 0;
    for (const one of this.seen) {
      const { edition } = one;
      if (
        !edition.audiences.some((audience) => audiences.includes(audience)) ||
        edition.visibleFrom > now ||
        (edition.visibleUntil !== null && edition.visibleUntil <= now)
      )
        continue;
      if (meant.fields && !satisfied(meant.fields, (leaf) => leaf.op === 'term' && one.labels.has(leaf.lexeme)))
        continue;
      const expression = meant.words;
      const lines = expression
        ? one.lines.filter((line) => satisfied(expression, (leaf) => holds(line, leaf)))
        : one.lines.slice(0, 1);
      if (lines.length === 0) continue;
      const failed = [...groups]
        .filter(([, values]) => !values.some((value) => one.labels.has(value)))
        .map(([group]) => group);
      for (const value of one.facets) {
        if (failed.length === 0 || (failed.length === 1 && failed[0] === value.split('/')[0]))
          facets[value] = (facets[value] ?? 0) + 1;
      }
      if (failed.length > 0) continue;
      testimonies++;
      found.push(...lines.map((line) => line.key));
    }
    return { passages: found.sort(), testimonies, facets };
  }
}

type Leaf = Exclude<Expression, { op: 'and' | 'or' | 'not' }>;

function satisfied(expression: Expression, leafHolds: (leaf: Leaf) => boolean): boolean {
  switch (expression.op) {
    case 'and':
      return expression.items.every((item) => satisfied(item, leafHolds));
    case 'or':
      return expression.items.some((item) => satisfied(item, leafHolds));
    case 'not':
      return !satisfied(expression.item, leafHolds);
    default:
      return leafHolds(expression);
  }
}

function stands(form: Lexemes | null | undefined, leaf: { lexeme: string; exact?: true }): boolean {
  if (!form) return false;
  if (leaf.exact) return form.plain && form.folded === leaf.lexeme;
  return form.folded === leaf.lexeme || form.keys.includes(leaf.lexeme);
}

function holds(line: Line, leaf: Leaf): boolean {
  switch (leaf.op) {
    case 'term':
      return line.forms.some((form) => stands(form, leaf));
    case 'prefix':
      return line.forms.some(
        (form) => form !== null && [form.folded, ...form.stems].some((word) => word.startsWith(leaf.lexeme)),
      );
    default:
      return line.forms.some((_, at) => leaf.lexemes.every((wanted, n) => stands(line.forms[at + n], wanted)));
  }
}
