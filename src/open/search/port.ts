import type { Context } from '#platform/context';
import type { Expression } from './expression.ts';
import type { WordPlan } from './plan.ts';

export const SORTS = ['relevance', 'newest', 'oldest', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** What an engine is asked. */
export interface Question {
  /** What the words of a passage must satisfy; null lists testimonies by their printed record (passage 0). */
  readonly plan: WordPlan | null;
  /** The words as typed, which weigh more. */
  readonly typed: Expression | null;
  /** What the labels of a testimony must satisfy. */
  readonly fields: Expression | null;
  /** Chosen facet values, `group/value`, by group: any within a group, all groups together. Groups are not empty. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Never empty. Only what one of these may read now is found, counted or hinted at. */
  readonly audiences: readonly string[];
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
}

/** Where a passage stands in a live edition. Passage 0 is the printed record and has no segments. UTF-16 units. */
export interface HitPlace {
  readonly publicId: string;
  readonly edition: number;
  readonly ord: number;
  readonly firstSegment: number | null;
  readonly firstAt: number | null;
  readonly lastSegment: number | null;
  readonly lastAt: number | null;
}

/** How an outside engine names a hit. */
export type HitKey = Pick<HitPlace, 'publicId' | 'edition' | 'ord'>;

/** A hit with what is shown of it, read from the edition itself. */
export interface Hit extends HitPlace {
  readonly title: string;
  readonly summary: string | null;
  readonly language: string;
  readonly publishedAt: Date;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly themes: readonly string[];
  readonly selfDescription: string | null;
  /** The segments that the passage is cut from, whole. */
  readonly segments: readonly {
    readonly ord: number;
    readonly anchor: string;
    readonly speaker: string | null;
    readonly startMs: number | null;
    readonly lang: string;
    readonly text: string;
  }[];
}

export type EngineName = 'postgres' | 'meilisearch';

export interface Answer {
  readonly engine: EngineName;
  /** True where the engine that should have answered could not. */
  readonly degraded: boolean;
  /** How many testimonies have a matching passage: exact. */
  readonly testimonies: number;
  /** How many passages match; at least so many where `capped`. */
  readonly passages: number;
  readonly capped: boolean;
  /** Testimonies by facet value; a group's own choice does not narrow its own counts. Values without any are left out. */
  readonly facets: Readonly<Record<string, number>>;
  /** One that went between finding and reading is left out. */
  readonly hits: readonly Hit[];
}

/**
 * How far the counts of a group may be told. `record`: every value is printed on the public record, so that a list of hits tells the
 * same, and counts are exact. What is known only in the aggregate has no class here: no question can name it, no count reaches it.
 */
export type CountClass = 'record';

/** Two groups of facets whose values are counted together. */
export interface PairTable {
  readonly rows: string;
  readonly columns: string;
}

/** One cell of such a table; none is empty. Values are `group/value`. */
export interface Pair {
  readonly row: string;
  readonly column: string;
  /** Testimonies. */
  readonly n: number;
}

/** The read side. Both engines give the same hits and the same counts; the order of equally good hits is their own. */
export interface Search {
  readonly name: EngineName;
  /** @throws Refusal `unavailable` where the database is away or the question takes too long */
  ask(ctx: Context, question: Question): Promise<Answer>;
}

/** An outside engine, by the address that the database knows it by. */
export interface EngineTarget {
  readonly url: string;
  readonly key: string | null;
}

/** A testimony as an outside engine is told of it. */
export interface IndexedTestimony {
  readonly publicId: string;
  readonly edition: number;
  readonly audiences: readonly string[];
  readonly visibleFrom: Date;
  readonly visibleUntil: Date | null;
  readonly publishedAt: Date;
  readonly titleKey: string;
  readonly facets: readonly string[];
  /** Lexemes of the labels, `group/value`, `year/2010`, `title/word`. */
  readonly labels: readonly string[];
  readonly passages: readonly { readonly ord: number; readonly lexemes: readonly string[] }[];
}

/** The write side of an outside engine: it is told again until it holds what the database holds. */
export interface SearchIndexer {
  readonly name: EngineName;
  /** Puts testimonies in place of what stood there of them, and waits until that is so. */
  put(testimonies: readonly IndexedTestimony[]): Promise<void>;
  /** Takes testimonies out, and waits until they are. */
  remove(publicIds: readonly string[]): Promise<void>;
  /** How many passages it holds, by `publicId` and edition. */
  counts(): Promise<Map<string, number>>;
}

/** Key of `SearchIndexer.counts`. */
export const editionKey = (publicId: string, edition: number): string => `${publicId}-${edition}`;

/** The furthest hit that can be asked for. */
export const DEEPEST = 10_000;
