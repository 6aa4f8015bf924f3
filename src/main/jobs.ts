import { jobs as originals } from '#jobs/closed/originals';
import { jobs as redaction } from '#jobs/closed/redaction';
import { jobs as testimonies } from '#jobs/closed/testimonies';
import { jobs as transcripts } from '#jobs/closed/transcripts';
import { jobs as search } from '#jobs/open/search';
import { jobs as aggregates } from '#jobs/release/aggregates';
import { jobs as consent } from '#jobs/release/consent';
import { jobs as citers } from '#jobs/release/citers';
import { jobs as uses } from '#jobs/release/uses';
import type { AnyJob } from '#platform/jobs';
import { withdrawalJobs } from './proof.ts';
import { publicRoutes } from './public-routes.ts';
import { jobs as upkeep } from './upkeep.ts';

/** All that happens later. */
export const jobs: readonly AnyJob[] = [
  ...testimonies,
  ...originals,
  ...transcripts,
  ...redaction,
  ...aggregates,
  ...consent,
  ...uses,
  ...citers,
  ...search,
  ...withdrawalJobs(publicRoutes),
  ...upkeep,
];
