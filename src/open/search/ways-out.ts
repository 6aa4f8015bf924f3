import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { say, type Locale } from '#platform/i18n';
import { asInput, searchHref, type SearchAddress } from './address.ts';
import { readQuestion, searchInput } from './asking.ts';
import { searchEngine } from './engines.ts';
import { facetLabel } from './facets.ts';
import { pageTexts } from './page-text.ts';
import type { QueryNode } from './query.ts';

/** A wider search that finds something where this one finds nothing. */
export interface WayOut {
  /** `without`: all but one part. `only`: one part alone, without any filter. `as`: the same words, put otherwise. */
  readonly kind: 'without' | 'only' | 'as';
  /** That part as the reader chose or typed it, or the words. */
  readonly name: string;
  readonly href: string;
  readonly testimonies: number;
}

/** So many are tried, and for so long: each is one more search, and the page waits for them. */
const MOST_TRIED = 8;
const MOST_MS = 800;

type Try = Pick<WayOut, 'kind' | 'name'> & { readonly address: SearchAddress };

/** "kafala or water", in which `or` is a word like any other. */
const SMALL_OR = /(?<=\S\s+)or(?=\s+\S)/gi;

/**
 * For a search that finds nothing: what is found when "or" is the operator and no word, when one of its filters, one of its words, or the exact spelling is left out; where that
 * finds nothing either, what its parts find alone. The most first. Counts are those of the search that each link asks. What there was
 * no time for is left out.
 * @throws Refusal as `searchArchive`
 */
export async function waysOut(
  ctx: Context,
  address: SearchAddress,
  understood: QueryNode | null,
  locale: Locale,
): Promise<WayOut[]> {
  const filters = [...new Set(address.filters)];
  const parts = (understood?.kind === 'and' ? understood.items : understood ? [understood] : []).map((part) => ({
    name: address.q.slice(part.at, part.end),
    rest: `${address.q.slice(0, part.at)} ${address.q.slice(part.end)}`.replace(/\s+/g, ' ').trim(),
  }));
  const alternatives = address.q.replace(SMALL_OR, 'OR');
  const as: Try[] =
    alternatives === address.q ? [] : [{ kind: 'as', name: alternatives, address: { ...address, q: alternatives } }];
  const without: Try[] = [
    ...(address.exact ? [{ name: say(locale, pageTexts.exact), address: { ...address, exact: false } }] : []),
    ...filters.map((value) => ({
      name: facetLabel(value, locale),
      address: { ...address, filters: filters.filter((other) => other !== value) },
    })),
    ...(parts.length > 1 ? parts.map(({ name, rest }) => ({ name, address: { ...address, q: rest } })) : []),
  ].map((one) => ({ kind: 'without' as const, ...one }));
  const alone: Try[] = parts.map(({ name }) => ({
    kind: 'only',
    name,
    address: { ...address, q: name, filters: [], exact: false },
  }));
  const until = performance.now() + MOST_MS;
  const found = await tried(ctx, [...as, ...without], locale, until);
  return found.length > 0 ? found : tried(ctx, alone, locale, until);
}

async function tried(ctx: Context, tries: readonly Try[], locale: Locale, until: number): Promise<WayOut[]> {
  const engine = await searchEngine(ctx);
  const found: WayOut[] = [];
  for (const { kind, name, address } of tries.slice(0, MOST_TRIED)) {
    if (performance.now() > until) break;
    const asked = readQuestion(ctx, searchInput.parse({ ...asInput(address), locale }));
    // What is left of a query may be no query: `a OR`.
    if (!asked.ok) continue;
    try {
      const { testimonies } = await engine.ask(ctx, asked.question);
      if (testimonies > 0) found.push({ kind, name, href: searchHref(address), testimonies });
    } catch (error) {
      // Too slow, or just gone: help is no reason to refuse the page that says that nothing was found.
      if (error instanceof Refusal && error.kind === 'unavailable') break;
      throw error;
    }
  }
  return found.sort((a, b) => b.testimonies - a.testimonies);
}
