import { z } from 'zod';
import { defineRoute, page, type AnyRoute, type Reply } from '#platform/http';
import type { Context } from '#platform/context';
import { say, type Locale } from '#platform/i18n';
import { throttle } from '#platform/throttle';
import { addressPart, addressQuery, asInput, readAddress, searchHref, type SearchAddress } from './address.ts';
import { readQuestion, searchInput } from './asking.ts';
import { chartsPage } from './charts-page.tsx';
import { chartsCsv, chartsOf } from './charts.ts';
import { compareCsv, compareSearches } from './compare.ts';
import { comparePage } from './compare-page.tsx';
import { contextCsv, contextLines, CONTEXT_ORDERS, type ContextOrder } from './context-lines.ts';
import { contextPage, type ContextPage } from './context-page.tsx';
import { refuseProblems, stepThrough } from './export.ts';
import { CONCEPT_GROUPS } from './facets.ts';
import { helpPage } from './help-page.tsx';
import { helpTexts } from './help-text.ts';
import { chartTexts, compareTexts, contextTexts } from './views-text.ts';

/** Each counts the archive anew. */
export const VIEW_LIMIT = { attempts: 300, seconds: 600 } as const;

const csv = (text: string, name: string, at: Date): Reply => ({
  kind: 'text',
  type: 'text/csv; charset=utf-8',
  text,
  download: `katha-${name}-${at.toISOString().slice(0, 10)}.csv`,
});

/** Lines of the first so many passages: more than anybody reads, in a page that still opens on a telephone. */
const MOST_PASSAGES = 500;

async function linesOf(
  ctx: Context,
  address: SearchAddress,
  order: ContextOrder,
  locale: Locale,
): Promise<ContextPage> {
  const asked = readQuestion(ctx, searchInput.parse({ ...asInput(address), locale }));
  const none = { problems: [], hasWords: false, lines: [], found: 0, read: 0 };
  if (!asked.ok) return { ...none, problems: asked.problems };
  if (!asked.question.plan) return none;
  const { found, hits } = await stepThrough(ctx, address, locale, MOST_PASSAGES);
  const first = (await hits.next()).value ?? [];
  return {
    ...none,
    hasWords: true,
    lines: contextLines(first, order, locale),
    found,
    read: Math.min(found, MOST_PASSAGES),
  };
}

const chartQuery = addressQuery.extend({ about: z.enum(CONCEPT_GROUPS).catch('theme') });
/** The charts of an address, for the page and for the file. */
async function askedCharts(ctx: Context, query: z.output<typeof chartQuery>, locale: Locale, origin: string) {
  await throttle(ctx, 'search-view', origin, VIEW_LIMIT);
  const address = readAddress(query);
  return { address, charts: await chartsOf(ctx, { ...asInput(address), about: query.about, locale }) };
}
const contextQuery = addressQuery.extend({ order: z.enum(CONTEXT_ORDERS).catch('hits') });
/** The lines of an address, likewise. */
async function askedLines(ctx: Context, query: z.output<typeof contextQuery>, locale: Locale, origin: string) {
  await throttle(ctx, 'search-view', origin, VIEW_LIMIT);
  const address = readAddress(query);
  return { address, found: await linesOf(ctx, address, query.order, locale) };
}
const compareQuery = addressQuery.extend({
  q2: addressPart.one(4_000),
  f2: addressPart.several,
  exact2: addressPart.one(10),
});

function twoAddresses(query: z.output<typeof compareQuery>): [SearchAddress, SearchAddress] {
  const first = { ...readAddress(query), sort: 'relevance' } as const;
  return [first, { q: query.q2 ?? '', filters: query.f2, exact: query.exact2 === 'true', sort: 'relevance' }];
}

/** Both sides of a comparison, likewise. */
async function askedSides(ctx: Context, query: z.output<typeof compareQuery>, locale: Locale, origin: string) {
  await throttle(ctx, 'search-view', origin, VIEW_LIMIT);
  return compareSearches(ctx, ...twoAddresses(query), locale);
}

export const viewRoutes: readonly AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/search/help',
    access: 'anyone',
    handle: ({ locale }) => page(say(locale, helpTexts.title), helpPage({ locale })),
  }),
  defineRoute({
    method: 'get',
    path: '/search/context',
    access: 'anyone',
    query: contextQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      const { address, found } = await askedLines(ctx, query, locale, origin);
      return page(say(locale, contextTexts.title), contextPage({ locale, address, order: query.order, found }));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/search/context.csv',
    access: 'anyone',
    query: contextQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      const { address, found } = await askedLines(ctx, query, locale, origin);
      if (found.problems.length > 0) throw refuseProblems(found.problems);
      const site = ctx.config.publicUrl;
      const at = ctx.clock.now();
      return csv(contextCsv(found.lines, site + searchHref(address), site, at), 'context', at);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/search/charts',
    access: 'anyone',
    query: chartQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      const { address, charts } = await askedCharts(ctx, query, locale, origin);
      return page(say(locale, chartTexts.title), chartsPage({ locale, address, charts }));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/search/charts.csv',
    access: 'anyone',
    query: chartQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      const { address, charts } = await askedCharts(ctx, query, locale, origin);
      if (charts.problems.length > 0) throw refuseProblems(charts.problems);
      const at = ctx.clock.now();
      return csv(chartsCsv(charts, address, ctx.config.publicUrl, at), 'charts', at);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/search/compare',
    access: 'anyone',
    query: compareQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      const found = await askedSides(ctx, query, locale, origin);
      return page(say(locale, compareTexts.title), comparePage({ locale, found }));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/search/compare.csv',
    access: 'anyone',
    query: compareQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      const found = await askedSides(ctx, query, locale, origin);
      const problems = found.sides.flatMap((side) => side.problems);
      if (problems.length > 0) throw refuseProblems(problems);
      const at = ctx.clock.now();
      return csv(compareCsv(found, ctx.config.publicUrl, at), 'compare', at);
    },
  }),
];
