import { z } from 'zod';
import { defineRoute, page } from '#platform/http';
import { searchArchive } from './actions.ts';
import { addressPart, addressQuery, asInput, readAddress } from './address.ts';
import { isFacetValue } from './facets.ts';
import { PAGE_LENGTHS, searchPage, searchTitle, unknownFilterPage } from './pages.tsx';
import { waysOut } from './ways-out.ts';

export const routes = [
  defineRoute({
    method: 'get',
    path: '/search',
    access: 'anyone',
    query: addressQuery.extend({
      page: addressPart.page,
      per: z.coerce
        .number()
        .pipe(z.union(PAGE_LENGTHS.map((length) => z.literal(length))))
        .catch(PAGE_LENGTHS[0]),
      find: addressPart.one(100),
    }),
    handle: async ({ ctx, locale, query }) => {
      const address = readAddress(query);
      const unknown = [...new Set(address.filters)].filter((value) => !isFacetValue(value));
      if (unknown.length > 0)
        return page(searchTitle(locale, address.q), unknownFilterPage({ locale, address, unknown }), { status: 400 });
      const found = await searchArchive(ctx, { ...asInput(address), page: query.page, perPage: query.per, locale });
      const nothing = found.problems.length === 0 && found.testimonies === 0;
      return page(
        searchTitle(locale, found.q),
        searchPage({
          locale,
          found,
          address,
          find: query.find?.trim() ?? '',
          waysOut: nothing ? await waysOut(ctx, address, found.understood, locale) : [],
        }),
      );
    },
  }),
];
