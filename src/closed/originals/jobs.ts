import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { sweepOriginals } from './actions.ts';

export const jobs = [
  defineJob({
    name: 'originals.sweep',
    input: z.object({}),
    every: '17 3 * * *',
    async run(ctx) {
      const removed = await sweepOriginals(ctx);
      if (removed > 0) ctx.log.info({ removed }, 'unfinished uploads removed');
    },
  }),
];
