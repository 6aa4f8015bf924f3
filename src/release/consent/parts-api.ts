import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { closeEditions, getParts, letPartsBack } from './parts.ts';
import { partsSchema } from './parts-routes.ts';

const id = z.object({ id: z.uuid() });

/** What a stranger found on each public surface after something was taken back. */
export const proofSchema = z.object({
  checkedAt: instant,
  clean: z.boolean(),
  surfaces: z.array(z.object({ surface: z.string(), expected: z.string(), found: z.string(), ok: z.boolean() })),
});

/** Taking back a part at the desk; to take out, see the events of the consent. */
export const partsApi: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/parts',
    access: { may: 'edition.close' },
    tag: 'Withdrawal',
    summary:
      'Its editions, the passages and languages that she took back, what was closed and what was found afterwards.',
    params: id,
    response: z.object({
      editions: z.array(
        z.object({ edition: z.int(), status: z.enum(['live', 'superseded', 'withdrawn']), publishedAt: instant }),
      ),
      takenBack: z.object({ passages: z.array(z.string()), languages: z.array(z.string()) }),
      closings: z.array(
        z.object({
          at: instant,
          kind: z.enum(['narrowed', 'edition-closed']),
          channel: z.string(),
          scopes: z.array(z.string()),
          passages: z.array(z.string()),
          languages: z.array(z.string()),
          editions: z.array(z.int()),
          proof: proofSchema.nullable(),
        }),
      ),
    }),
    answer: async ({ ctx, params }) => {
      const { editions, taken, closings } = await getParts(ctx, params.id);
      return {
        editions: editions.map((one) => ({
          edition: one.number,
          status: one.status,
          publishedAt: one.publishedAt.toISOString(),
        })),
        takenBack: taken,
        closings: closings.map(({ at, kind, channel, detail, proof }) => ({
          at: at.toISOString(),
          kind,
          channel,
          scopes: detail.scopes,
          passages: detail.passages,
          languages: detail.languages,
          editions: detail.editions ?? [],
          proof: proof && { ...proof, checkedAt: proof.checkedAt.toISOString() },
        })),
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/parts/back',
    access: { may: 'consent.record' },
    tag: 'Withdrawal',
    summary: 'She allows these again: they can be published with the next edition.',
    params: id,
    body: partsSchema,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await letPartsBack(ctx, params.id, body);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/parts/close',
    access: { may: 'edition.close' },
    tag: 'Withdrawal',
    summary: 'Closes an edition that shows too much, at once. To publish again takes two people.',
    params: id,
    body: z.object({ edition: z.int().min(1).max(99_999) }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await closeEditions(ctx, params.id, [body.edition]);
      return undefined;
    },
  }),
];
