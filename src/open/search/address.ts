import { z } from 'zod';
import { SORTS } from './port.ts';
import type { SearchInput } from './asking.ts';

/** A search as its address carries it: all that is needed to ask it again. */
export interface SearchAddress {
  readonly q: string;
  readonly filters: readonly string[];
  readonly exact: boolean;
  readonly sort: (typeof SORTS)[number];
}

const one = (longest: number) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().max(longest).optional());
const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]).filter((v) => v !== ''),
  z.array(z.string().max(120)).max(100),
);

/** The part of an address that every page of search reads. */
export const addressQuery = z.object({
  q: one(4_000),
  f: several,
  exact: one(10),
  sort: z.enum(SORTS).catch('relevance'),
});
/** Fields of an address that single pages add. */
export const addressPart = { one, several, page: z.coerce.number().int().min(1).catch(1) };

export function readAddress(query: z.output<typeof addressQuery>): SearchAddress {
  return { q: query.q ?? '', filters: query.f, exact: query.exact === 'true', sort: query.sort };
}

/** The same search without one filter; null: without any. */
export const withoutFilter = (address: SearchAddress, value: string | null): SearchAddress => ({
  ...address,
  filters: value === null ? [] : address.filters.filter((other) => other !== value),
});

/** What an action takes. */
export const asInput = (address: SearchAddress): Pick<SearchInput, 'q' | 'sort' | 'exact'> & { filters: string[] } => ({
  q: address.q,
  filters: [...address.filters],
  exact: address.exact,
  sort: address.sort,
});

/**
 * The address of a search: always the same for the same search, so that it can be kept, cited and compared. Chosen values stand in
 * order and once; what is ordinary is left out. Its form does not change: old links lead where they led.
 */
export function searchHref(
  address: SearchAddress,
  path = '/search',
  more: Readonly<Record<string, string | readonly string[] | null | undefined>> = {},
): string {
  const parts = new URLSearchParams();
  if (address.q !== '') parts.set('q', address.q);
  for (const value of [...new Set(address.filters)].sort()) parts.append('f', value);
  if (address.exact) parts.set('exact', 'true');
  if (address.sort !== 'relevance') parts.set('sort', address.sort);
  for (const [name, value] of Object.entries(more)) {
    if (value === null || value === undefined || value === '') continue;
    for (const each of typeof value === 'string' ? [value] : value) parts.append(name, each);
  }
  const query = parts.toString();
  return query === '' ? path : `${path}?${query}`;
}
