import { z } from 'zod';
import type { JobRequest } from '#platform/jobs';

/** Announced when something was recorded of a consent: work that waited for it may go on. */
export const consentSaid: JobRequest<{ testimonyId: string }> = {
  name: 'consent.said',
  input: z.object({ testimonyId: z.uuid() }),
};
