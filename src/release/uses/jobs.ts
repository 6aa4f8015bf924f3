import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { followAllUses, followUses } from './actions.ts';
import { mailJob, mailNotice } from './mail.ts';

export const jobs = [
  defineJob({
    name: 'uses.follow',
    input: z.object({ publicId: z.string() }),
    async run(ctx, { publicId }) {
      await followUses(ctx, publicId);
    },
  }),
  defineJob({
    name: 'uses.follow-all',
    input: z.object({}),
    every: '17 * * * *',
    async run(ctx) {
      await followAllUses(ctx);
    },
  }),
  defineJob({
    ...mailJob,
    waits: true,
    async run(ctx, { noticeId }) {
      await mailNotice(ctx, noticeId);
    },
  }),
];
