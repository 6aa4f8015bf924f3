import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { setAllApart } from './actions.ts';

export const jobs = [
  // Testimonies from before the vault, also such as a restored backup brings back.
  defineJob({
    name: 'identity.set-apart',
    input: z.object({}),
    every: '17 * * * *',
    async run(ctx) {
      const moved = await setAllApart(ctx);
      if (moved > 0) ctx.log.info({ moved }, 'identities were moved into the vault');
    },
  }),
];
