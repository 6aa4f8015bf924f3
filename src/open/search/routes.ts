import { z } from 'zod';
import { defineRoute, page } from '#platform/http';
import { searchArchive } from './actions.ts';
import { searchPage, searchTitle } from './pages.tsx';
import { SORTS } from './port.ts';

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().max(4_000).optional());
const query = z.object({
  q: one,
  f: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(120)).max(100),
  ),
  exact: one,
  sort: z.enum(SORTS).catch('relevance'),
  page: z.coerce.number().int().min(1).catch(1),
});

export const routes = [
  defineRoute({
    method: 'get',
    path: '/search',
    access: 'anyone',
    query,
    handle: async ({ ctx, locale, query: asked }) => {
      const found = await searchArchive(ctx, {
        q: asked.q ?? '',
        filters: asked.f,
        exact: asked.exact === 'true',
        sort: asked.sort,
        page: asked.page,
        locale,
      });
      const href = (change: Record<string, string | null>) => {
        const next = new URLSearchParams({ q: found.q });
        for (const filter of found.filters) next.append('f', filter);
        if (found.exact) next.set('exact', 'true');
        if (found.sort !== 'relevance') next.set('sort', found.sort);
        next.set('page', String(found.page));
        for (const [name, value] of Object.entries(change)) {
          if (value === null) next.delete(name);
          else next.set(name, value);
        }
        return `/search?${next.toString()}`;
      };
      return page(searchTitle(locale, found.q), searchPage({ locale, found, href }));
    },
  }),
];
