import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { followCiters, mailLink, sweepCiters, tellCiter, tellJob } from './work.ts';

export const jobs = [
  defineJob({
    name: 'citers.ask',
    waits: true,
    input: z.object({ citerId: z.uuid() }),
    async run(ctx, { citerId }) {
      await mailLink(ctx, citerId);
    },
  }),
  defineJob({
    name: 'citers.follow',
    input: z.object({ publicId: z.string() }),
    async run(ctx, { publicId }) {
      await followCiters(ctx, publicId);
    },
  }),
  defineJob({
    ...tellJob,
    waits: true,
    async run(ctx, { citerId, cause }) {
      await tellCiter(ctx, citerId, cause);
    },
  }),
  defineJob({
    name: 'citers.sweep',
    input: z.object({}),
    every: '37 * * * *',
    async run(ctx) {
      await sweepCiters(ctx);
    },
  }),
];
