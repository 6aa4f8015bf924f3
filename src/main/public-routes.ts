import { routes as exchange } from '#routes/open/exchange';
import { routes as numbers } from '#routes/open/numbers';
import { routes as reading } from '#routes/open/reading';
import { routes as search } from '#routes/open/search';
import type { AnyRoute } from '#platform/http';
import { toolRoutes } from '../open/search/export-routes.tsx';
import { feedRoutes } from '../open/search/saved-routes.tsx';
import { publicRoutes as citers } from '../release/citers/public-routes.ts';
import { publicRoutes as yours } from '../release/consent/public-routes.ts';
import { publicApi } from './api-public.ts';

// Imported by the public process: nothing of the closed zone may come with it (test/architecture.test.ts follows the imports).

/** All that the public site answers. */
export const publicRoutes: readonly AnyRoute[] = [
  ...reading,
  ...search,
  ...toolRoutes,
  ...feedRoutes,
  ...numbers,
  ...yours,
  ...citers,
  ...exchange,
  ...publicApi,
];
