/** Where something stands in the query as typed, in UTF-16 units. */
export interface Place {
  at: number;
  end: number;
}

/**
 * What is asked. `word` also holds what several words are asked as one because of a hyphen: that is a `phrase` with
 * `quoted: false`. Folded words are never empty.
 */
export type QueryNode =
  | ({ kind: 'word'; folded: string; typed: string } & Place)
  | ({ kind: 'prefix'; folded: string } & Place)
  | ({ kind: 'exact'; words: ExactWord[] } & Place)
  | ({ kind: 'phrase'; words: string[]; quoted: boolean } & Place)
  | ({ kind: 'field'; field: string; value: string; valueAt: number } & Place)
  | ({ kind: 'not'; item: QueryNode } & Place)
  | ({ kind: 'and' | 'or'; items: QueryNode[] } & Place);

interface ExactWord {
  folded: string;
  exact: string;
}

export const QUERY_PROBLEMS = [
  'unclosed-quote',
  'unclosed-bracket',
  'unopened-bracket',
  'empty-phrase',
  'empty-group',
  'nothing-after',
  'nothing-before-or',
  'wildcard-place',
  'wildcard-short',
  'no-letters',
  'too-long',
  'too-many-words',
  'too-deep',
  'unknown-field',
  'field-without-value',
  'unknown-value',
  'bad-years',
  'field-or-word',
] as const;
export type QueryProblemCode = (typeof QUERY_PROBLEMS)[number];

/** Why a query cannot be answered as it stands, and where. */
export interface QueryProblem extends Place {
  code: QueryProblemCode;
  /** Counted from 1, in characters as a person counts them (code points). */
  column: number;
  /** The part it is about, and what could stand there instead. */
  text: string;
  suggestions?: readonly string[];
}

export type Parsed =
  | {
      ok: true;
      query: QueryNode | null /** Signs without a letter, which no search can look for. */;
      ignored: readonly Place[];
    }
  | { ok: false; problems: readonly QueryProblem[] };

/** A problem with its column. */
export function problem(
  query: string,
  code: QueryProblemCode,
  place: Place,
  suggestions?: readonly string[],
): QueryProblem {
  const found: QueryProblem = {
    code,
    at: place.at,
    end: place.end,
    column: Array.from(query.slice(0, place.at)).length + 1,
    text: query.slice(place.at, place.end),
  };
  return suggestions && suggestions.length > 0 ? { ...found, suggestions } : found;
}
