import { z } from 'zod';
import { defineRoute, page } from '#platform/http';
import { searchArchive } from './actions.ts';
import { addressPart, addressQuery, asInput, readAddress } from './address.ts';
import { PAGE_LENGTHS, searchPage, searchTitle } from './pages.tsx';
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
