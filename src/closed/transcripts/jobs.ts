import { originalSealed } from '#closed/originals';
import { Refusal } from '#platform/errors';
import { defineJob } from '#platform/jobs';
import { noteUnreadable, transcribe } from './actions.ts';

export const jobs = [
  defineJob({
    ...originalSealed,
    async run(ctx, { originalId }) {
      try {
        await transcribe(ctx, originalId);
      } catch (error) {
        // A file without words, or withdrawn meanwhile, stays so however often it is tried.
        if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
        await noteUnreadable(ctx, originalId, error);
      }
    },
  }),
];
