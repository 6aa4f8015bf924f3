import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { mailJob, mailPartner, tellJob, tellPartner } from './tell.ts';
import { destroyKeys } from './withdrawal.ts';

export const jobs = [
  defineJob({ ...tellJob, run: tellPartner }),
  defineJob({ ...mailJob, waits: true, run: mailPartner }),
  defineJob({
    name: 'keys.destroy',
    input: z.object({}),
    every: '*/10 * * * *',
    async run(ctx) {
      await destroyKeys(ctx);
    },
  }),
];
