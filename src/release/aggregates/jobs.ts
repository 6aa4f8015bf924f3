import { z } from 'zod';
import { defineJob, type AnyJob, type JobRequest } from '#platform/jobs';
import { refreshAggregates } from './actions.ts';

export const refreshJob: JobRequest<Record<string, never>> = { name: 'aggregates.refresh', input: z.object({}) };

export const jobs: readonly AnyJob[] = [
  defineJob({
    ...refreshJob,
    every: '41 * * * *',
    run: async (ctx) => {
      const { changed, made } = await refreshAggregates(ctx);
      if (made) ctx.log.info({ changed }, 'tables of aggregate counts made anew');
    },
  }),
];
