import { z } from 'zod';
import { defineJob, type AnyJob } from '#platform/jobs';
import { relayAll, verifyAndRepair } from './maintain.ts';

const nothing = z.object({});

export const jobs: readonly AnyJob[] = [
  // Asked for by every publication and withdrawal; once a minute for what was left over.
  defineJob({ name: 'search.relay', input: nothing, every: '* * * * *', run: (ctx) => relayAll(ctx) }),
  defineJob({
    name: 'search.verify',
    input: nothing,
    every: '17 * * * *',
    run: async (ctx) => {
      await verifyAndRepair(ctx);
    },
  }),
];
