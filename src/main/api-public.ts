import { withReference, type ApiSurface } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { api as exchange } from '../open/exchange/api.ts';
import { api as reading } from '../open/reading/api.ts';
import { api as numbers } from '../open/numbers/api.ts';
import { api as search } from '../open/search/api.ts';
import { api as searchTools } from '../open/search/tools-api.ts';
import { publicApi as byCode } from '../release/consent/public-routes.ts';

export const SERVER = '/api/v1';

/** What anyone may ask a program for. */
export const publicOperations: readonly AnyRoute[] = [
  ...reading,
  ...search,
  ...searchTools,
  ...numbers,
  ...exchange,
  ...byCode,
];

export const REFUSALS = `Refusals are problem documents (RFC 9457, application/problem+json) that say what is wrong and what to do, in the language of Accept-Language. What was withdrawn answers 410, for ever and on every address.`;

export const PUBLIC_API: ApiSurface = {
  title: 'Katha: the public API',
  server: SERVER,
  description: `What the public site shows, for programs: published testimonies, search, citations, and what changed. No key and no account are needed, and nobody is followed.

${REFUSALS}

Each testimony says what its narrator allows others to do with it (uses). Whoever keeps a copy reads the changes at least once a day and deletes what was withdrawn.`,
};

export const publicApi: readonly AnyRoute[] = withReference(
  publicOperations,
  PUBLIC_API,
  ({ ctx }) => ctx.config.publicUrl,
);
