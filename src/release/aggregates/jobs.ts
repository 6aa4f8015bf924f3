import { z } from 'zod';
import { defineJob, type AnyJob } from '#platform/jobs';
import { refreshAggregates } from './actions.ts';

export const jobs: readonly AnyJob[] = [
  defineJob({
    name: 'aggregates.refresh',
    input: z.object({}),
    every: '41 * * * *',
    run: async (ctx) => {
      const { changed, made } = await refreshAggregates(ctx);
      if (made) ctx.log.info({ changed }, 'tables of aggregate counts made anew');
    },
  }),
];
