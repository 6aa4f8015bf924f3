import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { read, readSingly, type Reader } from '#platform/database';
import { Refusal } from '#platform/errors';
import { any, keptOfTestimony, term, type Expression } from './expression.ts';
import { FACETS } from './facets.ts';
import { EngineFault, meiliClient } from './meili-client.ts';
import {
  alternatives,
  groupFilter,
  labelFilter,
  meiliQuery,
  MOST_ALTERNATIVES,
  readableFilter,
  type Alternative,
} from './meili-documents.ts';
import type { WordPlan } from './plan.ts';
import type { Answer, Hit, Question, Search } from './port.ts';
import { postgresSearch } from './postgres.ts';
import { engineState } from './store/keeping.ts';
import * as store from './store/reading.ts';

/** The engine answers within this time, or the database does. */
const ENGINE_TIMEOUT_MS = 1_500;
/** A phrase is compared with the edition for at most so many passages; beyond, the database looks for it itself. */
const MOST_VERIFIED = 1_000;
const MOST_REMOVED = 100;
// After so many faults in a row the engine is left alone for a while, so that not every reader waits for it.
const FAULTS_UNTIL_REST = 3;
const REST_MS = 10_000;

// What the engine says is checked like anything that comes from outside: an answer of another shape is a fault, not an empty result.
const count = z.number().int().min(0);
const distribution = z.record(z.string(), count);
const keys = z.array(
  z.object({ id: z.string().regex(/^[0-9a-z]+-\d+-\d+$/) }).transform(({ id }) => {
    const [publicId = '', edition = '', ord = ''] = id.split('-');
    return { publicId, edition: Number(edition), ord: Number(ord) };
  }),
);
const listed = z.object({ hits: keys, totalHits: count });
const counted = z.object({ totalHits: count, facetDistribution: z.record(z.string(), distribution) });

type Found = Omit<Answer, 'engine' | 'degraded'>;
interface Ready {
  client: Meilisearch;
  index: string;
  removed: string[];
}

/**
 * Meilisearch where it can honour the question, Postgres otherwise. Postgres answers, too, while the engine was not told of
 * everything that is published, and `degraded` where the engine fails, is slow, or gives hits that are not of a live edition.
 * What has been withdrawn is left out by the filter, and no hit is shown that the database does not find live.
 */
export function meilisearch(target: string, key: string | null): Search {
  const client = meiliClient(target, key, ENGINE_TIMEOUT_MS);
  let faults = 0;
  let restUntil = 0;

  return {
    name: 'meilisearch',
    async ask(ctx, question) {
      if (!question.plan) return postgresSearch.ask(ctx, question);
      const { plan } = question;
      const { state, ways } = await readSingly(ctx, (db) => prepare(db, target, plan, question.audiences));
      if (!ways || state.added > 0 || state.removed.length > MOST_REMOVED) return postgresSearch.ask(ctx, question);
      if (!state.active || performance.now() < restUntil)
        return { ...(await postgresSearch.ask(ctx, question)), degraded: true };
      try {
        const asked = new Asked(
          ctx,
          { client, index: state.active, removed: state.removed },
          question,
          plan.expression,
        );
        const found = await (ways.list.length === 1 && !ways.verify
          ? asked.plainly(ways.list[0] as Alternative)
          : ways.verify
            ? asked.verified(ways.list)
            : asked.alternatives(ways.list));
        faults = 0;
        return found ? { ...found, engine: 'meilisearch', degraded: false } : postgresSearch.ask(ctx, question);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        faults++;
        if (faults >= FAULTS_UNTIL_REST) restUntil = performance.now() + REST_MS;
        ctx.log.warn({ err: error, faults }, 'outside search engine failed; the database answers');
        return { ...(await postgresSearch.ask(ctx, question)), degraded: true };
      }
    },
  };
}

/**
 * What the engine was told of, and the alternatives that it would be asked, or null where it cannot honour them. Spellings that nobody
 * used are left out.
 */
async function prepare(db: Reader, target: string, plan: WordPlan, audiences: readonly string[]) {
  const spelt = plan.complement ? null : await spellOut(db, plan.expression, audiences);
  const candidates = new Set<string>();
  if (spelt) collectAlternatives(spelt, candidates);
  const { known, ...state } = await engineState(db, target, [...candidates], audiences);
  return { state, ways: spelt ? alternatives(prune(spelt, new Set(known))) : null };
}

/** Beginnings of words as the words that begin so; null where there are too many, or numbers, of which no list is kept. */
async function spellOut(db: Reader, expression: Expression, audiences: readonly string[]): Promise<Expression | null> {
  switch (expression.op) {
    case 'prefix': {
      if (/\p{Nd}/u.test(expression.lexeme)) return null;
      const found = await store.termsBeginning(db, expression.lexeme, MOST_ALTERNATIVES + 1, audiences);
      return found.length > MOST_ALTERNATIVES ? null : any([term(expression.lexeme), ...found.map(term)]);
    }
    case 'and':
    case 'or': {
      const items: Expression[] = [];
      for (const item of expression.items) {
        const spelt = await spellOut(db, item, audiences);
        if (!spelt) return null;
        items.push(spelt);
      }
      return { ...expression, items };
    }
    default:
      return expression;
  }
}

function collectAlternatives(expression: Expression, into: Set<string>, inside = false): void {
  if (expression.op === 'or' || expression.op === 'and')
    for (const item of expression.items) collectAlternatives(item, into, inside || expression.op === 'or');
  else if (inside && expression.op === 'term') into.add(expression.lexeme);
  else if (inside && expression.op === 'phrase') for (const leaf of expression.lexemes) into.add(leaf.lexeme);
}

/** Leaves out alternatives of which some word stands nowhere: they find nothing. One is always left. */
function prune(expression: Expression, known: ReadonlySet<string>): Expression {
  if (expression.op === 'and') return { op: 'and', items: expression.items.map((item) => prune(item, known)) };
  if (expression.op !== 'or') return expression;
  // Of exact spellings no list is kept: those stay, and the database answers.
  const mayStand = (lexeme: string) => known.has(lexeme) || !keptOfTestimony(lexeme);
  const kept = expression.items.filter((item) =>
    item.op === 'term'
      ? mayStand(item.lexeme)
      : item.op === 'phrase'
        ? item.lexemes.every((leaf) => mayStand(leaf.lexeme))
        : true,
  );
  return any((kept.length > 0 ? kept : expression.items.slice(0, 1)).map((item) => prune(item, known)));
}

const SORT: Readonly<Record<Question['sort'], string[]>> = {
  relevance: [],
  newest: ['publishedAt:desc', 'ord:asc'],
  oldest: ['publishedAt:asc', 'ord:asc'],
  title: ['titleKey:asc', 'ord:asc'],
};

/** One question, put to one generation of the engine. */
class Asked {
  private readonly ctx: Context;
  private readonly engine: Ready;
  private readonly question: Question;
  private readonly expression: Expression;
  private readonly base: string;

  constructor(ctx: Context, engine: Ready, question: Question, expression: Expression) {
    this.ctx = ctx;
    this.engine = engine;
    this.question = question;
    this.expression = expression;
    const parts = [readableFilter(question.audiences, ctx.clock.now().getTime(), engine.removed)];
    if (question.fields) parts.push(labelFilter(question.fields));
    this.base = parts.join(' AND ');
  }

  private filter(without?: string): string {
    const groups = Object.entries(this.question.groups).filter(([group]) => group !== without);
    return [this.base, ...groups.map(([group, values]) => groupFilter(group, values))].join(' AND ');
  }

  private query(way: Alternative, filter: string) {
    const sort = SORT[this.question.sort];
    return {
      indexUid: this.engine.index,
      q: meiliQuery(way),
      filter,
      matchingStrategy: 'all' as const,
      attributesToRetrieve: ['id'],
      ...(sort.length > 0 ? { sort } : {}),
    };
  }

  private get page(): { page: number; hitsPerPage: number } {
    const { offset, limit } = this.question;
    return { page: Math.floor(offset / limit) + 1, hitsPerPage: limit };
  }

  /** One set of words: hits, and testimonies counted by the engine, once for all facets and once without each chosen one. */
  async plainly(way: Alternative): Promise<Found> {
    const chosen = Object.keys(this.question.groups);
    const open = FACETS.map((facet) => facet.id).filter((id) => !chosen.includes(id));
    const testimonies = (filter: string, groups: readonly string[]): MultiSearchQuery => ({
      ...this.query(way, filter),
      page: 1,
      hitsPerPage: 0,
      distinct: 'testimony',
      facets: groups.map((group) => `f_${group}`),
    });
    const { results } = await this.engine.client.multiSearch({
      queries: [
        { ...this.query(way, this.filter()), ...this.page },
        testimonies(this.filter(), open),
        ...chosen.map((group) => testimonies(this.filter(group), [group])),
      ],
    });
    const hits = listed.parse(results[0]);
    const counts = z
      .array(counted)
      .length(1 + chosen.length)
      .parse(results.slice(1));
    return {
      testimonies: counts[0]?.totalHits ?? 0,
      passages: hits.totalHits,
      capped: false,
      facets: Object.assign({}, ...counts.flatMap((result) => Object.values(result.facetDistribution))) as Record<
        string,
        number
      >,
      hits: await this.shown(hits.hits),
    };
  }

  /** Several sets of words: the engine joins them; the database counts facets over the testimonies it names. */
  async alternatives(ways: readonly Alternative[]): Promise<Found> {
    const { index, client } = this.engine;
    const [everywhere, onPage] = await Promise.all([
      client.multiSearch({
        federation: { page: 1, hitsPerPage: 0, facetsByIndex: { [index]: ['testimony'] } },
        queries: ways.map((way) => this.query(way, this.base)),
      }),
      client.multiSearch({ federation: this.page, queries: ways.map((way) => this.query(way, this.filter())) }),
    ]);
    const named = z
      .object({
        facetsByIndex: z.record(z.literal(index), z.object({ distribution: z.object({ testimony: distribution }) })),
      })
      .parse(everywhere);
    const page = listed.parse(onPage);
    const [{ facets, passing }, hits] = await Promise.all([
      readSingly(this.ctx, (db) =>
        store.tally(
          db,
          Object.keys(named.facetsByIndex[index]?.distribution.testimony ?? {}),
          this.question.groups,
          this.question.audiences,
        ),
      ),
      this.shown(page.hits),
    ]);
    return { testimonies: passing.length, passages: page.totalHits, capped: false, facets, hits };
  }

  /**
   * With a phrase: the engine names the passages that hold its words, the database says in which of them they stand in order.
   * Null where there are too many to compare.
   */
  async verified(ways: readonly Alternative[]): Promise<Found | null> {
    const candidates = listed.parse(
      await this.engine.client.multiSearch({
        federation: { page: 1, hitsPerPage: MOST_VERIFIED },
        queries: ways.map((way) => this.query(way, this.base)),
      }),
    );
    if (candidates.totalHits > MOST_VERIFIED) return null;
    const { offset, limit, groups, audiences } = this.question;
    return read(this.ctx, async (tx) => {
      await store.limitTime(tx, store.STATEMENT_TIMEOUT_MS);
      const matching = await store.locate(tx, candidates.hits, this.expression, audiences);
      const { facets, passing } = await store.tally(
        tx,
        [...new Set(matching.map((hit) => hit.publicId))],
        groups,
        audiences,
      );
      const kept = new Set(passing);
      const hits = matching.filter((hit) => kept.has(hit.publicId));
      return {
        testimonies: passing.length,
        passages: hits.length,
        capped: false,
        facets,
        hits: await store.shown(tx, hits.slice(offset, offset + limit), audiences),
      };
    });
  }

  /** @throws EngineFault where a hit is not of a live edition: the engine then does not hold what the database holds */
  private async shown(found: readonly store.HitKey[]): Promise<Hit[]> {
    const hits = await readSingly(this.ctx, (db) => store.shownOf(db, found, this.question.audiences));
    if (hits.length !== found.length) throw new EngineFault('hits that are not published');
    return hits;
  }
}
