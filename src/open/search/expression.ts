import { stopPair } from './stops.ts';

/** What the words of a passage, or the labels of a testimony, must satisfy. Both engines and the tests' oracle read this. */
export type Expression =
  | { op: 'term'; lexeme: string /** Only where the exact spelling is the folded one. */; exact?: true }
  | { op: 'prefix'; lexeme: string }
  | { op: 'phrase'; lexemes: { lexeme: string; exact?: true }[] }
  | { op: 'and' | 'or'; items: Expression[] }
  | { op: 'not'; item: Expression };

export const term = (lexeme: string): Expression => ({ op: 'term', lexeme });

// Most are terms: writing those down whole takes as long as all else of a plan.
const nameOf = (item: Expression): string =>
  item.op === 'term' ? `${item.exact ? '=' : ' '}${item.lexeme}` : JSON.stringify(item);

function joined(op: 'and' | 'or', items: readonly Expression[]): Expression {
  const flat = items.flatMap((item) => (item.op === op ? item.items : [item]));
  const seen = new Set<string>();
  const unique = flat.filter((item) => {
    const key = nameOf(item);
    return seen.has(key) ? false : seen.add(key);
  });
  const only = unique[0];
  return only && unique.length === 1 ? only : { op, items: unique };
}
export const all = (items: readonly Expression[]): Expression => joined('and', items);
export const any = (items: readonly Expression[]): Expression => joined('or', items);

/** The opposite, with every `not` at a leaf (De Morgan). */
export function negate(expression: Expression): Expression {
  switch (expression.op) {
    case 'and':
      return any(expression.items.map(negate));
    case 'or':
      return all(expression.items.map(negate));
    case 'not':
      return leafNots(expression.item);
    default:
      return { op: 'not', item: expression };
  }
}

/** The same, with every `not` at a leaf. */
export function leafNots(expression: Expression): Expression {
  switch (expression.op) {
    case 'and':
      return all(expression.items.map(leafNots));
    case 'or':
      return any(expression.items.map(leafNots));
    case 'not':
      return negate(expression.item);
    default:
      return expression;
  }
}

/** Whether a passage without any of the words would match: no index can find those. Expects nots at the leaves. */
export function matchesNothing(expression: Expression): boolean {
  switch (expression.op) {
    case 'and':
      return expression.items.every(matchesNothing);
    case 'or':
      return expression.items.some(matchesNothing);
    case 'not':
      return true;
    default:
      return false;
  }
}

/**
 * Whether a lexeme is kept of a testimony as a whole. Exact spellings and pairs of function words are kept of passages only: the
 * database takes no more than a megabyte of words for one row.
 */
export const keptOfTestimony = (lexeme: string): boolean => !/^[="]/.test(lexeme);

/** Whether a testimony that has the words somewhere surely has a passage that matches: single words, joined by OR only. */
export function isDecidable(expression: Expression): boolean {
  if (expression.op === 'or') return expression.items.every(isDecidable);
  return (
    (expression.op === 'term' && !expression.exact && keptOfTestimony(expression.lexeme)) || expression.op === 'prefix'
  );
}

/** What every testimony with a matching passage satisfies as a whole, or null where nothing can be said. Nots at the leaves. */
export function loosely(expression: Expression): Expression | null {
  switch (expression.op) {
    case 'term':
      return keptOfTestimony(expression.lexeme) ? term(expression.lexeme) : null;
    case 'prefix':
      return expression;
    case 'phrase': {
      const known = expression.lexemes.filter(({ lexeme }) => keptOfTestimony(lexeme));
      return known.length === 0 ? null : all(known.map(({ lexeme }) => term(lexeme)));
    }
    case 'not':
      return null;
    case 'and': {
      const known = expression.items.map(loosely).filter((item) => item !== null);
      return known.length === 0 ? null : all(known);
    }
    default: {
      const known = expression.items.map(loosely);
      return known.includes(null) ? null : any(known.filter((item) => item !== null));
    }
  }
}

/** A lexeme as Postgres reads it in a tsvector or tsquery literal. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

const leaf = ({ lexeme, exact }: { lexeme: string; exact?: true }) => quoteLexeme(lexeme) + (exact ? ':A' : '');

/** The expression as a tsquery literal. Never goes through the database's own parser of words. */
export function tsquery(expression: Expression): string {
  switch (expression.op) {
    case 'term':
      return leaf(expression);
    case 'prefix':
      return `${quoteLexeme(expression.lexeme)}:*`;
    case 'phrase':
      return `(${[expression.lexemes.map(leaf).join(' <-> '), ...stopPairs(expression.lexemes).map(quoteLexeme)].join(' & ')})`;
    case 'not':
      return `!(${tsquery(expression.item)})`;
    case 'and':
      return `(${expression.items.map(tsquery).join(' & ')})`;
    default:
      return `(${expression.items.map(tsquery).join(' | ')})`;
  }
}

function stopPairs(lexemes: readonly { lexeme: string }[]): string[] {
  return lexemes.flatMap(({ lexeme }, n) => {
    const pair = n === 0 ? null : stopPair(lexemes[n - 1]?.lexeme ?? '', lexeme);
    return pair === null ? [] : [pair];
  });
}
