import { withReference, type ApiSurface } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { api as originals } from '../closed/originals/api.ts';
import { api as redaction } from '../closed/redaction/api.ts';
import { api as testimonies } from '../closed/testimonies/api.ts';
import { api as transcripts } from '../closed/transcripts/api.ts';
import { api as exchange } from '../open/exchange/api.ts';
import { api as reading } from '../open/reading/api.ts';
import { api as numbers } from '../open/numbers/api.ts';
import { api as search } from '../open/search/api.ts';
import { api as searchTools } from '../open/search/tools-api.ts';
import { api as accounts } from '../people/accounts/api.ts';
import { api as partners } from '../people/partners/api.ts';
import { api as consent } from '../release/consent/api.ts';
import { api as publication } from '../release/publication/api.ts';
import { api as uses } from '../release/uses/api.ts';
import { api as audit } from './api-audit.ts';
import { REFUSALS, SERVER } from './api-public.ts';

// On the desk the archive stands beside what is still worked on, and shows each reader what was allowed to her.
const archive = [...reading, ...search, ...searchTools, ...numbers, ...exchange].map(
  (route): AnyRoute => ({ ...route, path: route.path.replace(SERVER, `${SERVER}/archive`), access: 'signed-in' }),
);

/** What staff may do by program, and the archive as they may read it. */
export const deskOperations: readonly AnyRoute[] = [
  ...testimonies,
  ...originals,
  ...transcripts,
  ...redaction,
  ...consent,
  ...publication,
  ...uses,
  ...accounts,
  ...partners,
  ...audit,
  ...archive,
];

export const DESK_API: ApiSurface = {
  title: 'Katha: the desk API',
  server: SERVER,
  cookie: 'katha-8081',
  description: `What the desk does, for programs, under the same permissions: a program signs in as a person and acts as her. The session is a cookie, named after the desk’s port. Where DESK is the desk’s address:

    curl -c cookies -d 'email=you@example.org' --data-urlencode 'password=…' DESK/sign-in
    curl -b cookies -c cookies -H 'Origin: DESK' -d 'code=123456' DESK/sign-in/code

Every request that changes something carries the desk’s own address as Origin. ${REFUSALS}

Testimonies have a UUID here; their public ids are for the archive, which is under /archive and shows each reader what was allowed to her.`,
};

export const deskApi: readonly AnyRoute[] = withReference(deskOperations, DESK_API, ({ ctx }) => ctx.config.deskUrl);
