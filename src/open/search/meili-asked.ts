import type { MultiSearchFederation, MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { readSingly } from '#platform/database';
import { FACETS } from './facets.ts';
import { EngineFault, type meiliSearcher } from './meili-client.ts';
import { groupFilter, labelFilter, meiliQuery, readableFilter, type Alternative } from './meili-documents.ts';
import type { Seen } from './meili-ways.ts';
import type { Answer, Hit, HitKey, Question } from './port.ts';
import type { Looked } from './shelf.ts';
import * as store from './store/reading.ts';

const MOST_ASKED = 5_000;

// What the engine says is checked like anything that comes from outside: an answer of another shape is a fault, not an empty result.
const count = z.number().int().min(0);
const distribution = z.custom<Readonly<Record<string, number>>>(isDistribution);
const keys = z.array(
  z.object({ id: z.string().regex(/^[0-9a-z]+-\d+-\d+$/) }).transform(({ id }) => {
    const [publicId = '', edition = '', ord = ''] = id.split('-');
    return { publicId, edition: Number(edition), ord: Number(ord) };
  }),
);
const listed = z.object({ hits: keys, totalHits: count });
/** Which testimonies have a hit; how many each is not asked. */
const named = z.object({
  facetsByIndex: z.record(
    z.string(),
    z.object({
      distribution: z.object({ testimony: z.custom<object>((value) => value !== null && typeof value === 'object') }),
    }),
  ),
});
const several = z.object({ results: z.array(z.unknown()) });
const counted = z.object({ totalHits: count, facetDistribution: z.record(z.string(), distribution) });

function isDistribution(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((n) => Number.isInteger(n) && n >= 0)
  );
}

export type Found = Omit<Answer, 'engine' | 'degraded'>;

/** An engine that can answer. */
interface Ready {
  readonly search: ReturnType<typeof meiliSearcher>;
  /** Its address, as the database knows it. */
  readonly target: string;
  readonly index: string;
  readonly seen: Seen;
  /** The epoch as it is when it is asked for, or later. */
  readonly epoch: () => Promise<string>;
}

/** What was known of the engine before it was asked is no longer so. */
export class Moved extends Error {
  override readonly name = 'Moved';
}

const SORT: Readonly<Record<Question['sort'], string[]>> = {
  relevance: [],
  newest: ['publishedAt:desc', 'ord:asc'],
  oldest: ['publishedAt:asc', 'ord:asc'],
  title: ['titleKey:asc', 'ord:asc'],
};

/** One question, put to one generation of the engine. */
export class Asked {
  private readonly ctx: Context;
  private readonly engine: Ready;
  private readonly question: Question;
  private readonly base: string;

  constructor(ctx: Context, engine: Ready, question: Question) {
    this.ctx = ctx;
    this.engine = engine;
    this.question = question;
    const parts = [readableFilter(question.audiences, ctx.clock.now().getTime(), engine.seen.state.removed)];
    if (question.fields) parts.push(labelFilter(question.fields));
    this.base = parts.join(' AND ');
  }

  /** @throws Moved where it must be asked again; EngineFault for an answer that cannot be */
  async answer(ways: readonly Alternative[]): Promise<Found> {
    const [only] = ways;
    return only && ways.length === 1 ? this.plainly(only) : this.alternatives(ways);
  }

  /**
   * Puts a question to the engine: a page of hits, and what is counted, in one request or apart. What the engine is asked by is compared
   * with the database beside, so that whoever asks after a withdrawal is never answered by what was known before it. Where the page
   * was not asked for yet, it is asked for by itself, and what is shown of it read while the engine counts.
   * @throws Moved; EngineFault where a hit is not published
   */
  private async put(requests: {
    readonly page: () => Promise<unknown>;
    readonly counts: () => Promise<unknown>;
    readonly together: () => Promise<readonly [unknown, unknown]>;
  }): Promise<{ passages: number; hits: readonly Hit[]; counts: unknown }> {
    const { asked } = this.engine.seen;
    const { plan, groups, fields, sort, offset, limit } = this.question;
    const name = JSON.stringify([plan?.expression, groups, fields, sort, offset, limit]);
    const read = async (answer: unknown) => {
      const { hits, totalHits } = listed.parse(answer);
      return { passages: totalHits, hits: await this.shown(hits) };
    };
    if (asked.has(name)) {
      const [[page, counts]] = await Promise.all([requests.together(), this.unmoved()]);
      return { ...(await read(page)), counts };
    }
    const [page, counts] = await Promise.all([requests.page().then(read), requests.counts(), this.unmoved()]);
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.add(name);
    return { ...page, counts };
  }

  /** @throws Moved */
  private async unmoved(): Promise<void> {
    this.hold(await this.engine.epoch());
  }

  /** @throws Moved where what was known of the engine is of another epoch */
  private hold(epoch: string): void {
    if (epoch !== this.engine.seen.state.epoch) throw new Moved('published, withdrawn or told meanwhile');
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
  private async plainly(way: Alternative): Promise<Found> {
    const chosen = Object.keys(this.question.groups);
    const open = FACETS.map((facet) => facet.id).filter((id) => !chosen.includes(id));
    const testimonies = (filter: string, groups: readonly string[]): MultiSearchQuery => ({
      ...this.query(way, filter),
      page: 1,
      hitsPerPage: 0,
      distinct: 'testimony',
      facets: groups.map((group) => `f_${group}`),
    });
    const page: MultiSearchQuery = { ...this.query(way, this.filter()), ...this.page };
    const counting = [
      testimonies(this.filter(), open),
      ...chosen.map((group) => testimonies(this.filter(group), [group])),
    ];
    const search = async (queries: MultiSearchQuery[]): Promise<readonly unknown[]> =>
      several.parse(await this.engine.search({ queries })).results;
    const found = await this.put({
      page: async () => (await search([page]))[0],
      counts: () => search(counting),
      together: async () => {
        const [first, ...rest] = await search([page, ...counting]);
        return [first, rest];
      },
    });
    const counts = z.array(counted).length(counting.length).parse(found.counts);
    return {
      testimonies: counts[0]?.totalHits ?? 0,
      passages: found.passages,
      capped: false,
      facets: Object.assign({}, ...counts.flatMap((result) => Object.values(result.facetDistribution))) as Record<
        string,
        number
      >,
      hits: found.hits,
    };
  }

  /**
   * Several sets of words: the engine joins them and names the testimonies, which are counted here. Where facets are chosen, those they
   * leave out are counted, too, and the hits are asked for beside.
   */
  private async alternatives(ways: readonly Alternative[]): Promise<Found> {
    const { index } = this.engine;
    const naming = { facetsByIndex: { [index]: ['testimony'] } };
    const search = (federation: MultiSearchFederation & { page: number; hitsPerPage: number }, filter: string) =>
      this.engine.search({ federation, queries: ways.map((way) => this.query(way, filter)) });
    const page = () => search(this.page, this.filter());
    const counts = () => search({ page: 1, hitsPerPage: 0, ...naming }, this.base);
    const found = await this.put({
      page,
      counts,
      together: async () => {
        if (Object.keys(this.question.groups).length > 0) return Promise.all([page(), counts()]);
        const both = await search({ ...this.page, ...naming }, this.base);
        return [both, both];
      },
    });
    const { facetsByIndex } = named.parse(found.counts);
    const testimonies = Object.keys(facetsByIndex[index]?.distribution.testimony ?? {});
    const { shelf } = this.engine.seen;
    const counted = await this.onShelf(
      () => shelf.facetsOf(testimonies),
      (missing) => ({ keys: [], testimonies: missing }),
    );
    const tally = shelf.count(counted.found, this.question.groups);
    return {
      ...tally,
      passages: found.passages,
      capped: false,
      hits: found.hits,
    };
  }

  /** What is shown of these hits. @throws Moved; EngineFault where one is not published */
  private async shown(keys: readonly HitKey[]): Promise<readonly Hit[]> {
    const { found, missing } = await this.onShelf(
      () => this.engine.seen.shelf.hitsOf(keys),
      (lacking) => ({ keys: lacking, testimonies: [] }),
    );
    if (missing.length > 0) throw new EngineFault('a hit that is not published');
    return found;
  }

  /**
   * What is on the shelf once what was missing has been read; taken before anybody else can clear it. What is missing then is not
   * published.
   * @throws Moved
   */
  private async onShelf<K, T>(
    look: () => Looked<K, T>,
    asked: (missing: readonly K[]) => store.Lacking,
  ): Promise<Looked<K, T>> {
    const { target, seen } = this.engine;
    const before = look();
    if (before.missing.length === 0) return before;
    const lacking = asked(before.missing);
    const told = await readSingly(this.ctx, (db) => store.told(db, target, lacking, this.question.audiences));
    this.hold(told.epoch);
    seen.shelf.put(told);
    return look();
  }
}
