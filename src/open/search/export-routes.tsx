import { Readable } from 'node:stream';
import { defineRoute, type AnyRoute } from '#platform/http';
import { throttle } from '#platform/throttle';
import { batchRoutes } from './batch-routes.tsx';
import { addressQuery, readAddress } from './address.ts';
import { EXPORT_FORMATS } from './export-files.ts';
import { exportSearch } from './export.ts';
import { savedRoutes } from './saved-routes.tsx';
import { viewRoutes } from './views-routes.tsx';

/** A file can hold as many hits as a hundred pages: enough for a day's work, too few to wear the archive out. */
const EXPORT_LIMIT = { attempts: 60, seconds: 600 } as const;

const exportRoutes = EXPORT_FORMATS.map((format) =>
  defineRoute({
    method: 'get',
    path: `/search/export.${format.extension}`,
    access: 'anyone',
    query: addressQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      await throttle(ctx, 'search-export', origin, EXPORT_LIMIT);
      const { search, hits } = await exportSearch(ctx, readAddress(query), locale);
      return {
        kind: 'stream',
        type: format.type,
        stream: Readable.from(format.write(search, hits, ctx.config.publicUrl)),
        download: `katha-search-${search.exportedAt.toISOString().slice(0, 10)}.${format.extension}`,
      };
    },
  }),
);

/** Tools of a researcher, for whoever may search; each shows what search would show to the same person. */
export const toolRoutes: readonly AnyRoute[] = [...exportRoutes, ...batchRoutes, ...savedRoutes, ...viewRoutes];
