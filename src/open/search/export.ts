import { citedUrl } from '#rules/open/citation';
import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Locale } from '#platform/i18n';
import { asInput, searchHref, type SearchAddress } from './address.ts';
import { readQuestion, searchInput, type ExplainedProblem } from './asking.ts';
import { searchEngine } from './engines.ts';
import { makeMarker } from './highlight.ts';
import { DEEPEST, type Question, type Sort } from './port.ts';
import { foundPassage, type FoundPassage } from './results.ts';
import { usesOf } from './store/uses.ts';
import { toolTexts } from './tools-text.ts';

/** So many hits are asked for and held at a time. */
const STEP = 500;

/** What was asked, and how much was found: every file of results carries it. */
export interface ExportedSearch {
  readonly q: string;
  readonly filters: readonly string[];
  readonly exact: boolean;
  readonly sort: Sort;
  /** Address of the search, which asks it again. */
  readonly url: string;
  readonly exportedAt: Date;
  readonly testimonies: number;
  /** Hits: passages, or the records of testimonies where no word was looked for. At least so many where `capped`. */
  readonly found: number;
  readonly capped: boolean;
  /** True where the file ends before the hits do. */
  readonly cut: boolean;
}

/** A hit as a file carries it. */
export interface ExportedHit {
  /** Its place in the list, from 1. */
  readonly rank: number;
  /** As in `FoundPassage.passage`. */
  readonly passage: string;
  readonly id: string;
  readonly edition: number;
  readonly anchor: string | null;
  /** Of this very edition, and the passage in it: answers for ever. */
  readonly url: string;
  readonly kind: FoundPassage['kind'];
  readonly title: string;
  readonly language: string;
  /** Of the edition. */
  readonly published: Date;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly themes: readonly string[];
  /** What the narrator allows others to do with it; nothing else is allowed. */
  readonly uses: readonly string[];
  readonly selfDescription: string | null;
  /** Each segment on a line of its own, its speaker before it; `…` where it goes on. */
  readonly text: string;
}

/** A query that cannot be asked, as a refusal: files and feeds have no other place to say it. */
export function refuseProblems(problems: readonly ExplainedProblem[]): Refusal {
  return new Refusal('invalid', toolTexts.badQuery, {
    todo: toolTexts.badQueryTodo,
    params: { problems: problems.map((problem) => `${problem.message} (${problem.column})`).join(' ') },
    details: { problems },
  });
}

/** The words of a hit as plain text. */
export function textOf(hit: FoundPassage): string {
  return hit.pieces
    .map((piece) => {
      const words = `${piece.cutBefore ? '… ' : ''}${piece.text}${piece.cutAfter ? ' …' : ''}`;
      return piece.speaker ? `${piece.speaker}: ${words}` : words;
    })
    .join('\n');
}

/**
 * Hits of a search in steps, so that a long list is never held at once: what is found, counted and shown is what a page of results
 * would show to the same person. A hit that moves while the steps are taken comes once. The first step is taken at once.
 * @throws Refusal `invalid` for a query with a slip or an unknown filter; `unavailable` as `searchArchive`
 */
export async function stepThrough(
  ctx: Context,
  address: SearchAddress,
  locale: Locale,
  step = STEP,
): Promise<{ question: Question; testimonies: number; found: number; capped: boolean; hits: HitSteps }> {
  const asked = readQuestion(ctx, searchInput.parse({ ...asInput(address), locale }));
  if (!asked.ok) throw refuseProblems(asked.problems);
  const { question, meant } = asked;
  const engine = await searchEngine(ctx);
  const marker = makeMarker(meant.words);
  const ask = (offset: number) => engine.ask(ctx, { ...question, limit: Math.min(step, DEEPEST - offset), offset });
  const first = await ask(0);
  const found = question.plan ? first.passages : first.testimonies;

  async function* hits(): HitSteps {
    const seen = new Set<string>();
    let answer = first;
    for (let offset = 0; ; ) {
      const fresh = answer.hits.map((hit) => foundPassage(hit, marker)).filter((hit) => !seen.has(hit.passage));
      for (const hit of fresh) seen.add(hit.passage);
      yield fresh;
      offset += step;
      if (offset >= Math.min(found, DEEPEST)) return;
      answer = await ask(offset);
    }
  }
  return { question, testimonies: first.testimonies, found, capped: first.capped, hits: hits() };
}
export type HitSteps = AsyncGenerator<readonly FoundPassage[], void, undefined>;

/**
 * The results of a search for a file: what was asked and found, and the hits in steps, at most `DEEPEST`.
 * @throws Refusal as `stepThrough`
 */
export async function exportSearch(
  ctx: Context,
  address: SearchAddress,
  locale: Locale,
): Promise<{ search: ExportedSearch; hits: AsyncGenerator<readonly ExportedHit[], void, undefined> }> {
  const { question, testimonies, found, capped, hits } = await stepThrough(ctx, address, locale);
  const site = ctx.config.publicUrl;
  let rank = 0;
  async function* exported() {
    for await (const step of hits) {
      const uses = await read(ctx, (tx) => usesOf(tx, step, question.audiences));
      yield step.flatMap((hit, n): ExportedHit[] => {
        const allowed = uses[n];
        // It went between finding and writing.
        if (!allowed) return [];
        const facts = hit.facts as { originCountry?: string | null; destination?: string | null };
        rank += 1;
        return [
          {
            rank,
            passage: hit.passage,
            id: hit.publicId,
            edition: hit.edition,
            anchor: hit.anchor,
            url: citedUrl({ publicId: hit.publicId, number: hit.edition }, site, hit.anchor ?? undefined),
            kind: hit.kind,
            title: hit.title,
            language: hit.language,
            published: hit.publishedAt,
            origin: facts.originCountry ?? null,
            destination: facts.destination ?? null,
            themes: hit.themes,
            uses: allowed,
            selfDescription: hit.selfDescription,
            text: textOf(hit),
          },
        ];
      });
    }
  }
  return {
    search: {
      q: address.q,
      filters: [...new Set(address.filters)].sort(),
      exact: address.exact,
      sort: address.sort,
      url: site + searchHref(address),
      exportedAt: ctx.clock.now(),
      testimonies,
      found,
      capped,
      cut: capped || found > DEEPEST,
    },
    hits: exported(),
  };
}
