import { originalSealed } from '#closed/originals';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { defineJob } from '#platform/jobs';
import { consentSaid } from '#release/consent';
import { noteUnreadable, transcribe, waitingToTranscribe } from './actions.ts';

async function readWords(ctx: Context, originalId: string): Promise<void> {
  try {
    await transcribe(ctx, originalId);
  } catch (error) {
    // What she has not allowed waits, sealed, until a consent is recorded that allows it (`consent.said`).
    if (error instanceof Refusal && error.kind === 'blocked') return;
    // A file without words, or withdrawn meanwhile, stays so however often it is tried.
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    await noteUnreadable(ctx, originalId, error);
  }
}

export const jobs = [
  defineJob({ ...originalSealed, run: (ctx, { originalId }) => readWords(ctx, originalId) }),
  defineJob({
    ...consentSaid,
    async run(ctx, { testimonyId }) {
      for (const originalId of await waitingToTranscribe(ctx, testimonyId)) await readWords(ctx, originalId);
    },
  }),
];
