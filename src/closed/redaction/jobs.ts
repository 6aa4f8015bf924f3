import { transcriptWritten } from '#closed/transcripts';
import { defineJob } from '#platform/jobs';
import { searchTranscript } from './searching.ts';

export const jobs = [
  defineJob({
    ...transcriptWritten,
    async run(ctx, { testimonyId }) {
      await searchTranscript(ctx, testimonyId);
    },
  }),
];
