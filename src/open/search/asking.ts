import { z } from 'zod';
import { audiencesOf } from '#rules/open/reading';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { LOCALES, say, type Locale } from '#platform/i18n';
import { isFacet, isFacetValue } from './facets.ts';
import { understand, wordPlan, type Understood } from './plan.ts';
import { SORTS, type Question } from './port.ts';
import type { QueryProblem } from './query.ts';
import { problemTexts, searchTexts } from './text.ts';

export const searchInput = z.object({
  q: z.string().max(4_000).default(''),
  /** Chosen facet values, `group/value`. */
  filters: z.array(z.string().max(120)).max(100).default([]),
  sort: z.enum(SORTS).default('relevance'),
  page: z.number().int().min(1).default(1),
  perPage: z.number().int().min(1).max(100).default(20),
  /** Only the spelling that was typed: no other scripts, no synonyms. */
  exact: z.boolean().default(false),
  locale: z.enum(LOCALES).default('en'),
});
export type SearchInput = z.input<typeof searchInput>;

/** A problem of the query, in the reader's language. `column` counts characters from 1; `at` and `end` are UTF-16 units. */
export interface ExplainedProblem extends QueryProblem {
  readonly message: string;
}

function explain(problem: QueryProblem, locale: Locale): ExplainedProblem {
  const suggestions = new Intl.ListFormat(locale, { type: 'disjunction' }).format(problem.suggestions ?? []);
  return { ...problem, message: say(locale, problemTexts[problem.code], { text: problem.text, suggestions }) };
}

/** Chosen values by group. @throws Refusal `invalid` for one that nobody can choose */
function grouped(filters: readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const value of new Set(filters)) {
    const [group = ''] = value.split('/');
    if (!isFacet(group) || !isFacetValue(value))
      throw new Refusal('invalid', searchTexts.badFilter, { todo: searchTexts.badFilterTodo, params: { value } });
    (groups[group] ??= []).push(value);
  }
  return groups;
}

export type Asked =
  | { ok: true; meant: Understood; question: Question }
  | { ok: false; problems: readonly ExplainedProblem[] };

/**
 * A search as an engine is asked it, or why it cannot be. Page and length are the caller's: the first hit alone unless changed.
 * @throws Refusal `invalid` for an unknown filter
 */
export function readQuestion(ctx: Context, input: z.output<typeof searchInput>): Asked {
  const groups = grouped(input.filters);
  const meant = understand(input.q, { exact: input.exact });
  if (!meant.ok) return { ok: false, problems: meant.problems.map((problem) => explain(problem, input.locale)) };
  return {
    ok: true,
    meant,
    question: {
      plan: meant.words ? wordPlan(meant.words) : null,
      typed: meant.typed,
      fields: meant.fields,
      groups,
      audiences: audiencesOf(ctx.actor),
      sort: input.sort,
      limit: 1,
      offset: 0,
    },
  };
}
