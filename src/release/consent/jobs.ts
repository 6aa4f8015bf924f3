import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { destroyKeys } from './withdrawal.ts';

export const jobs = [
  defineJob({
    name: 'keys.destroy',
    input: z.object({}),
    every: '*/10 * * * *',
    async run(ctx) {
      await destroyKeys(ctx);
    },
  }),
];
