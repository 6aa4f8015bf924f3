import { z } from 'zod';
import { citationBox, citationHead, exportCitation, EXPORTS } from '#open/citation';
import { conceptLabel, directions, languageLabel, placeLabel, publicConcepts } from '#release/publication';
import { HTTP_STATUS, Refusal } from '#platform/errors';
import { isPublicId } from '#platform/identifiers';
import { defineRoute, notFound, page, type Reply, type RouteRequest } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { browse, overview, readEdition, type BrowseFilter, type Found } from './actions.ts';
import { aboutPage, browsePage, homePage, type BrowseGroup } from './pages.tsx';
import { mayRegister, PAGE_SIZE, pageNumber } from './rules.ts';
import { testimonyPage, tombstonePage } from './testimony-page.tsx';
import { texts } from './text.ts';

const item = z.object({ id: z.string().max(40) });
const fixed = z.object({ id: z.string().max(40), number: z.string().regex(/^[1-9]\d{0,4}$/) });
// Two of a kind are no value of the list; an empty one is none.
const one = z.preprocess(
  (value) => (Array.isArray(value) ? value.join(', ') : value === '' ? undefined : value),
  z.string().max(300).optional(),
);
const filters = z.object({ direction: one, theme: one, origin: one, destination: one, language: one, page: one });

/**
 * What programs are told at a page: not to index what she did not allow to be harvested, and (W3C TDMRep) that mining it is reserved
 * unless she allowed both that and machine learning.
 */
function forPrograms(uses: readonly string[]): Record<string, string> {
  const harvest = uses.includes('harvest-by-aggregators');
  return {
    ...(harvest ? {} : { 'X-Robots-Tag': 'noindex, noarchive' }),
    'TDM-Reservation': harvest && uses.includes('machine-learning') ? '0' : '1',
  };
}

/** An address with a slip in it is told apart from one that was never given by its check character; both are 404. */
async function found(request: RouteRequest, id: string, number: number | null): Promise<Found> {
  if (!isPublicId(id)) throw notFound();
  return readEdition(request.ctx, id, number);
}

function show(request: RouteRequest, answer: Found): Reply {
  const { locale, ctx } = request;
  if (answer.kind === 'gone')
    return page(say(locale, texts.goneTitle), tombstonePage({ locale, latest: answer.latest }), { status: 410 });
  const citation = citationBox(answer.edition, ctx.config.publicUrl);
  return page(
    answer.edition.title,
    testimonyPage({
      locale,
      ...answer,
      citation,
      register: mayRegister(ctx.actor),
      tell: ctx.actor.kind === 'visitor',
    }),
    {
      headers: forPrograms(answer.edition.uses),
      head: citationHead(answer.edition, ctx.config.publicUrl),
      scripts: ['copy.js'],
    },
  );
}

/** What a list is narrowed by, in words. */
function chosenIn(filter: BrowseFilter, locale: Locale): string {
  const { theme, direction, origin, destination, language } = filter;
  return [
    direction &&
      directions()
        .find((known) => known.id === direction)
        ?.label(locale),
    theme && conceptLabel(theme, locale),
    placeLabel(origin, locale),
    placeLabel(destination, locale),
    language && languageLabel(language, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}

export const routes = [
  defineRoute({
    method: 'get',
    path: '/',
    access: 'anyone',
    handle: async ({ ctx, locale }) => page(say(locale, texts.lead), homePage({ locale, ...(await overview(ctx)) })),
  }),
  defineRoute({
    method: 'get',
    path: '/about',
    access: 'anyone',
    handle: ({ locale }) => page(say(locale, texts.about), aboutPage(locale)),
  }),
  defineRoute({
    method: 'get',
    path: '/browse',
    access: 'anyone',
    query: filters,
    handle: async ({ ctx, locale, query }) => {
      const { page: asked, ...filter } = query;
      let problem: Refusal | undefined;
      const listed = await browse(ctx, { ...filter, page: pageNumber(asked) }).catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
        problem = error;
        return browse(ctx, { page: 1 });
      });
      const at = problem ? 1 : pageNumber(asked);
      const title = (!problem && chosenIn(filter, locale)) || say(locale, texts.all);
      const groups: BrowseGroup[] = [
        {
          title: say(locale, texts.directions),
          links: directions().map((known) => ({
            href: `/browse?direction=${known.id}`,
            label: known.label(locale),
            n: listed.directions.get(known.id) ?? 0,
            current: known.id === filter.direction,
          })),
        },
        {
          title: say(locale, texts.byTheme),
          links: publicConcepts()
            .filter((id) => listed.counts.has(id))
            .map((id) => ({
              href: `/browse?theme=${encodeURIComponent(id)}`,
              label: conceptLabel(id, locale),
              n: listed.counts.get(id) ?? 0,
              current: id === query.theme,
            })),
        },
        {
          title: say(locale, texts.byOrigin),
          links: listed.origins.map(({ value, n }) => ({
            href: `/browse?origin=${encodeURIComponent(value)}`,
            label: placeLabel(value, locale),
            n,
            current: value === query.origin,
          })),
        },
        {
          title: say(locale, texts.byDestination),
          links: listed.destinations.map(({ value, n }) => ({
            href: `/browse?destination=${encodeURIComponent(value)}`,
            label: placeLabel(value, locale),
            n,
            current: value === query.destination,
          })),
        },
      ];
      const kept = new URLSearchParams(
        Object.entries(problem ? {} : filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      const href = (n: number) => `/browse?${new URLSearchParams([...kept, ['page', String(n)]]).toString()}`;
      return page(
        title,
        browsePage({
          locale,
          title,
          rows: listed.rows,
          total: listed.total,
          page: at,
          pages: Math.ceil(listed.total / PAGE_SIZE),
          href,
          groups,
          problem,
        }),
        problem ? { status: HTTP_STATUS[problem.kind] } : {},
      );
    },
  }),
  defineRoute({
    method: 'get',
    path: '/t/:id',
    access: 'anyone',
    params: item,
    handle: async (request) => show(request, await found(request, request.params.id, null)),
  }),
  defineRoute({
    method: 'get',
    path: '/t/:id/e:number',
    access: 'anyone',
    params: fixed,
    handle: async (request) => show(request, await found(request, request.params.id, Number(request.params.number))),
  }),
  ...EXPORTS.map((format) =>
    defineRoute({
      method: 'get',
      path: `/t/:id/e:number/cite.${format.extension}`,
      access: 'anyone',
      params: fixed,
      handle: async (request) => {
        const answer = await found(request, request.params.id, Number(request.params.number));
        if (answer.kind === 'gone') return show(request, answer);
        return {
          kind: 'text',
          type: format.type,
          headers: forPrograms(answer.edition.uses),
          text: exportCitation(answer.edition, request.ctx.config.publicUrl, format.id),
          download: `katha-${request.params.id}.${format.extension}`,
        };
      },
    }),
  ),
];
