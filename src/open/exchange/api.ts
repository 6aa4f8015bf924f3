import { z } from 'zod';
import { recentChanges } from '#open/reading';
import { defineApi, instant } from '#platform/api';
import type { AnyRoute } from '#platform/http';

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/changes',
    access: 'anyone',
    tag: 'Changes',
    summary:
      'What appeared, changed or went, the newest first, of what may be harvested. Whoever keeps copies removes those of withdrawn items.',
    query: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(50) }),
    response: z.object({
      changes: z.array(
        z.object({
          id: z.string(),
          state: z.enum(['live', 'withdrawn']),
          changedAt: instant,
          edition: z.int().nullable().meta({ description: 'Null for what was withdrawn.' }),
          title: z.string().nullable(),
          language: z.string().nullable(),
        }),
      ),
    }),
    answer: async ({ ctx, query }) => ({
      changes: (await recentChanges(ctx, query.limit)).map((change) => ({
        id: change.publicId,
        state: change.state,
        changedAt: change.changedAt.toISOString(),
        edition: change.state === 'live' ? change.number : null,
        title: change.title,
        language: change.language,
      })),
    }),
  }),
];
