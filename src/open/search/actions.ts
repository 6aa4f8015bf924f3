import { audiencesOf } from '#rules/open/reading';
import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { Refusal } from '#platform/errors';
import { readQuestion, searchInput, type ExplainedProblem, type SearchInput } from './asking.ts';
import { romanOf } from './documents.ts';
import { searchEngine } from './engines.ts';
import { makeMarker } from './highlight.ts';
import { understand, wordPlan, type Understood } from './plan.ts';
import { DEEPEST, type EngineName, type Question, type Sort } from './port.ts';
import { inTime } from './postgres.ts';
import type { QueryNode } from './query.ts';
import { facetLists, foundPassage, type FacetList, type FoundPassage } from './results.ts';
import * as store from './store/reading.ts';
import { searchTexts } from './text.ts';
import { words } from './words.ts';

/** All that a page of results shows. */
export interface SearchPage {
  readonly q: string;
  readonly exact: boolean;
  readonly sort: Sort;
  readonly page: number;
  readonly pages: number;
  readonly perPage: number;
  /** What was chosen, in the order of the input. */
  readonly filters: readonly string[];
  /** Why the query cannot be answered; then there are no hits and no counts. */
  readonly problems: readonly ExplainedProblem[];
  /** The query as it was understood, as a tree; null without a query or with problems. */
  readonly understood: QueryNode | null;
  /** Other names and spellings that were looked for, by the part of the query they stand for. */
  readonly widened: readonly {
    at: number;
    end: number;
    text: string;
    synonyms: readonly string[];
    tags: readonly string[];
    sounds: boolean;
  }[];
  /** Parts without a letter or number, which no search can look for. */
  readonly ignored: readonly string[];
  readonly testimonies: number;
  readonly passages: number;
  /** True where at least `passages` match. */
  readonly capped: boolean;
  readonly hits: readonly FoundPassage[];
  readonly facets: readonly FacetList[];
  /** A query that finds something, where this one finds nothing because of a spelling. */
  readonly didYouMean: string | null;
  readonly engine: EngineName;
  /** True where the engine that should have answered could not. */
  readonly degraded: boolean;
}

/**
 * Searches what is published and may be read by whoever asks: hits with their words and what to mark in them, exact counts of
 * testimonies by facet, and a better spelling where nothing was found. A query with a slip gives `problems` and nothing else.
 * @throws Refusal `invalid` for an unknown filter or a page too far on; `unavailable` where the database is away or the search takes too long
 */
export async function searchArchive(ctx: Context, input: SearchInput): Promise<SearchPage> {
  const asked = searchInput.parse(input);
  const { locale } = asked;
  const offset = (asked.page - 1) * asked.perPage;
  if (offset + asked.perPage > DEEPEST)
    throw new Refusal('invalid', searchTexts.tooDeep, { todo: searchTexts.tooDeepTodo, params: { count: DEEPEST } });
  const understood = readQuestion(ctx, asked);
  const engine = await searchEngine(ctx);
  const empty = {
    q: asked.q,
    exact: asked.exact,
    sort: asked.sort,
    page: asked.page,
    pages: 0,
    perPage: asked.perPage,
    filters: asked.filters,
    problems: [],
    understood: null,
    widened: [],
    ignored: [],
    testimonies: 0,
    passages: 0,
    capped: false,
    hits: [],
    facets: [],
    didYouMean: null,
    engine: engine.name,
    degraded: false,
  } satisfies SearchPage;
  if (!understood.ok) return { ...empty, problems: understood.problems };
  const { meant } = understood;
  const question: Question = { ...understood.question, limit: asked.perPage, offset };
  const answer = await engine.ask(ctx, question);
  const marker = makeMarker(meant.words);
  return {
    ...empty,
    pages: Math.ceil(Math.min(question.plan ? answer.passages : answer.testimonies, DEEPEST) / asked.perPage),
    understood: meant.node,
    widened: meant.widened.map((one) => ({ ...one, text: asked.q.slice(one.at, one.end) })),
    ignored: meant.ignored.map((place) => asked.q.slice(place.at, place.end)),
    testimonies: answer.testimonies,
    passages: answer.passages,
    capped: answer.capped,
    hits: answer.hits.map((hit) => foundPassage(hit, marker)),
    facets: facetLists(answer.facets, question.groups, locale),
    didYouMean: answer.testimonies === 0 && meant.node ? await betterSpelling(ctx, asked.q, meant, question) : null,
    engine: answer.engine,
    degraded: answer.degraded,
  };
}

/** The words of a query that are looked for, not excluded. */
function typedWords(node: QueryNode): Extract<QueryNode, { kind: 'word' }>[] {
  if (node.kind === 'word') return [node];
  return node.kind === 'and' || node.kind === 'or' ? node.items.flatMap(typedWords) : [];
}

const MOST_CORRECTED = 4;

/**
 * The query with its unknown words replaced by the nearest known ones, if it then finds something under the same filters. Only
 * words that this reader could find anyway are ever suggested, in the spelling of a passage that she could open.
 */
async function betterSpelling(ctx: Context, q: string, meant: Understood, question: Question): Promise<string | null> {
  if (!meant.node) return null;
  const typed = typedWords(meant.node);
  const { audiences } = question;
  const replaced = await inTime(() =>
    read(ctx, async (tx) => {
      await store.limitTime(tx, store.STATEMENT_TIMEOUT_MS);
      const known = await store.knownTerms(tx, [...new Set(typed.map((word) => word.folded))], audiences);
      const unknown = typed
        .filter((word) => !known.has(word.folded) && word.folded.length > 2)
        .slice(0, MOST_CORRECTED);
      const found: { at: number; end: number; by: string }[] = [];
      for (const word of unknown) {
        const by = nearest(word.folded, await store.similarTerms(tx, romanOf(word.folded), 12, audiences));
        if (by !== null) found.push({ at: word.at, end: word.end, by });
      }
      return found;
    }),
  );
  if (replaced.length === 0) return null;
  const rewrite = (spelling: (folded: string) => string) =>
    replaced
      .toSorted((a, b) => b.at - a.at)
      .reduce((text, one) => text.slice(0, one.at) + spelling(one.by) + text.slice(one.end), q);
  const better = understand(
    rewrite((folded) => folded),
    { exact: false },
  );
  if (!better.ok || !better.words) return null;
  const engine = await searchEngine(ctx);
  const answer = await engine.ask(ctx, {
    ...question,
    plan: wordPlan(better.words),
    typed: better.typed,
    limit: 1,
    offset: 0,
  });
  if (answer.testimonies === 0) return null;
  const first = answer.hits[0] ? foundPassage(answer.hits[0], makeMarker(better.words)) : undefined;
  const spelt = new Map<string, string>();
  for (const text of first ? [first.title, ...first.pieces.map((piece) => piece.text)] : []) {
    for (const word of words(text))
      if (!spelt.has(word.folded)) spelt.set(word.folded, text.slice(word.start, word.end).toLowerCase());
  }
  return rewrite((folded) => spelt.get(folded) ?? folded);
}

/** The nearest candidate, if it is near: at most one letter in three differs once both are romanised. */
function nearest(
  folded: string,
  candidates: readonly { term: string; roman: string; nearness: number }[],
): string | null {
  const { roman } = romanOf(folded);
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(roman, candidate.roman);
    // One in the script that was typed, unless one in another is nearer by more than a letter: what is spelt so in the other is found anyway.
    const cost = distance + (sameScript(folded, candidate.term) ? 0 : 1.5) - candidate.nearness / 10;
    if (distance <= Math.max(1, Math.floor(roman.length / 3)) && cost < bestCost) {
      best = candidate.term;
      bestCost = cost;
    }
  }
  return best;
}

const scriptOf = (word: string) =>
  /[\u0900-\u097f]/.test(word) ? 'devanagari' : /[\u0980-\u09ff]/.test(word) ? 'bengali' : 'latin';
const sameScript = (a: string, b: string) => scriptOf(a) === scriptOf(b);

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const MOST_SUGGESTED = 8;

/**
 * Words that go on from what is being typed, the commonest first: for completing the last word of a query. Only words that this
 * reader could find. Empty for fewer than two letters.
 */
export async function suggestWords(ctx: Context, typed: string): Promise<string[]> {
  const last = words(typed.slice(-200)).at(-1);
  if (!last || last.folded.length < 2) return [];
  return inTime(() =>
    read(ctx, async (tx) => {
      await store.limitTime(tx, store.STATEMENT_TIMEOUT_MS);
      return store.termsBeginning(tx, last.folded, MOST_SUGGESTED, audiencesOf(ctx.actor));
    }),
  );
}
