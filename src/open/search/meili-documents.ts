import { createHash } from 'node:crypto';
import type { Expression } from './expression.ts';
import type { IndexedTestimony } from './port.ts';

// The engine cuts, folds and stems words of each script in its own way. Words are therefore written in letters and digits of ASCII,
// one to one, so that both engines compare the same things. Longer words than this are left out by the engine: they get a digest.
const LONGEST_WORD = 200;

/** A folded word as the outside engine is given it. Words of plain Latin letters stay as they are. */
function encodeWord(lexeme: string): string {
  if (lexeme.startsWith('~')) return `zxs${lexeme.slice(1).toLowerCase()}`;
  if (/^[a-z0-9]+$/.test(lexeme) && !lexeme.startsWith('zx')) return lexeme;
  let out = 'zx';
  for (const letter of lexeme) {
    const c = letter.codePointAt(0) ?? 0;
    out += c >= 0x0900 && c <= 0x09ff ? (c - 0x0900).toString(16).padStart(2, '0') : `g${c.toString(16)}h`;
  }
  return out.length <= LONGEST_WORD ? out : `zxd${createHash('sha256').update(lexeme).digest('hex').slice(0, 40)}`;
}

/** A label as the outside engine is given it: `theme/kafala` as it is, words of a title encoded. */
function encodeLabel(label: string): string {
  const slash = label.indexOf('/');
  return label.startsWith('title/') ? `title/${encodeWord(label.slice(slash + 1))}` : label;
}

export interface MeiliDocument {
  id: string;
  testimony: string;
  edition: string;
  ord: number;
  text: string;
  sounds: string;
  labels: string[];
  audiences: string[];
  from: number;
  until: number;
  publishedAt: number;
  titleKey: string;
  [facet: `f_${string}`]: string[];
}

/** Later than any date: a testimony without an end. */
const NEVER = 8.64e15;

/** One document for each passage. Nothing of it is ever shown; only its id is given back. */
export function meiliDocuments(testimony: IndexedTestimony): MeiliDocument[] {
  const facets: Record<`f_${string}`, string[]> = {};
  for (const value of testimony.facets) {
    const [group = ''] = value.split('/');
    (facets[`f_${group}`] ??= []).push(value);
  }
  const labels = testimony.labels.map(encodeLabel);
  return testimony.passages.map((passage) => ({
    id: `${testimony.publicId}-${testimony.edition}-${passage.ord}`,
    testimony: testimony.publicId,
    edition: `${testimony.publicId}-${testimony.edition}`,
    ord: passage.ord,
    // Exact spellings and pairs of function words serve phrases, which the database answers.
    text: passage.lexemes
      .filter((lexeme) => !/^[~="]/.test(lexeme))
      .map(encodeWord)
      .join(' '),
    sounds: passage.lexemes
      .filter((lexeme) => lexeme.startsWith('~'))
      .map(encodeWord)
      .join(' '),
    labels,
    audiences: [...testimony.audiences],
    from: testimony.visibleFrom.getTime(),
    until: testimony.visibleUntil?.getTime() ?? NEVER,
    publishedAt: testimony.publishedAt.getTime(),
    titleKey: testimony.titleKey,
    ...facets,
  }));
}

/** One way to satisfy an expression: words that must be there, words that must not. */
export interface Alternative {
  with: string[];
  without: string[];
}

/** More terms than this are cut off by the engine without a word. */
const MOST_TERMS = 10;
/** More alternatives than this are quicker in the database. */
export const MOST_ALTERNATIVES = 16;

/**
 * Writes an expression as alternatives of words (disjunctive normal form). Null where the engine cannot honour it: phrases, exact
 * spellings, beginnings of words, more terms or alternatives than it takes.
 */
export function alternatives(expression: Expression): Alternative[] | null {
  const visit = (at: Expression): Alternative[] | null => {
    switch (at.op) {
      case 'term':
        return at.exact || at.lexeme.startsWith('=') ? null : [{ with: [at.lexeme], without: [] }];
      case 'not':
        return at.item.op === 'term' && !at.item.exact && !at.item.lexeme.startsWith('=')
          ? [{ with: [], without: [at.item.lexeme] }]
          : null;
      case 'or': {
        const parts = at.items.map(visit);
        return parts.includes(null) ? null : bounded(parts.flatMap((part) => part ?? []));
      }
      case 'and': {
        let out: Alternative[] | null = [{ with: [], without: [] }];
        for (const item of at.items) {
          const next = visit(item);
          if (!next || !out) return null;
          const product: Alternative[] = out.flatMap((one) =>
            next.map((other) => ({ with: [...one.with, ...other.with], without: [...one.without, ...other.without] })),
          );
          out = bounded(product);
        }
        return out;
      }
      default:
        return null;
    }
  };
  const list = visit(expression)?.map((one) => ({ with: [...new Set(one.with)], without: [...new Set(one.without)] }));
  if (!list || list.some((one) => one.with.length === 0 || one.with.length + one.without.length > MOST_TERMS))
    return null;
  return list;
}

const bounded = (list: Alternative[]) => (list.length > MOST_ALTERNATIVES ? null : list);

/** An alternative as the engine reads it. */
export const meiliQuery = (alternative: Alternative): string =>
  [...alternative.with.map(encodeWord), ...alternative.without.map((word) => `-${encodeWord(word)}`)].join(' ');

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** What the labels must satisfy, as a filter. */
export function labelFilter(expression: Expression): string {
  switch (expression.op) {
    case 'term':
      return `labels = ${quoted(encodeLabel(expression.lexeme))}`;
    case 'and':
      return `(${expression.items.map(labelFilter).join(' AND ')})`;
    case 'or': {
      const terms = expression.items.flatMap((item) => (item.op === 'term' ? [quoted(encodeLabel(item.lexeme))] : []));
      // A span of years is one comparison, not a hundred.
      if (terms.length === expression.items.length) return `labels IN [${terms.join(', ')}]`;
      return `(${expression.items.map(labelFilter).join(' OR ')})`;
    }
    case 'not':
      return `(NOT ${labelFilter(expression.item)})`;
    default:
      throw new Error('labels are asked for whole');
  }
}

/** Chosen values of one facet, as a filter. */
export const groupFilter = (group: string, values: readonly string[]): string =>
  `f_${group} IN [${values.map(quoted).join(', ')}]`;

/** Who may read it now, without what went since the engine was last told. */
export function readableFilter(audiences: readonly string[], now: number, removed: readonly string[]): string {
  const parts = [`audiences IN [${audiences.map(quoted).join(', ')}]`, `from <= ${now}`, `until > ${now}`];
  if (removed.length > 0) parts.push(`testimony NOT IN [${removed.map(quoted).join(', ')}]`);
  return parts.join(' AND ');
}
