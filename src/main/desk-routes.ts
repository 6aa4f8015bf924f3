import { routes as identity } from '#routes/closed/identity';
import { routes as originals } from '#routes/closed/originals';
import { routes as redaction } from '#routes/closed/redaction';
import { routes as testimonies } from '#routes/closed/testimonies';
import { routes as transcripts } from '#routes/closed/transcripts';
import { routes as numbers } from '#routes/open/numbers';
import { routes as reading } from '#routes/open/reading';
import { routes as search } from '#routes/open/search';
import { routes as accounts } from '#routes/people/accounts';
import { routes as partners } from '#routes/people/partners';
import { routes as consent } from '#routes/release/consent';
import { routes as publication } from '#routes/release/publication';
import { routes as uses } from '#routes/release/uses';
import type { AnyRoute } from '#platform/http';
import { toolRoutes } from '../open/search/export-routes.tsx';
import { deskApi } from './api.ts';
import { auditRoutes } from './audit-page.tsx';
import { homeRoutes } from './home.tsx';
import { outboxRoutes } from './outbox.tsx';

/** The archive read at the desk, by people whom a woman let read more than the public: the same pages, behind a sign-in. */
const readingRoom: AnyRoute[] = [...reading, ...search, ...toolRoutes, ...numbers]
  .filter((route) => route.path !== '/')
  .map((route) => ({ ...route, access: 'signed-in' }));

/** All that the desk answers. */
export const deskRoutes: readonly AnyRoute[] = [
  ...homeRoutes,
  ...auditRoutes,
  ...accounts,
  ...partners,
  ...testimonies,
  ...identity,
  ...originals,
  ...transcripts,
  ...redaction,
  ...consent,
  ...publication,
  ...uses,
  ...outboxRoutes,
  ...readingRoom,
  ...deskApi,
];
