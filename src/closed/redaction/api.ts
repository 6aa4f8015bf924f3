import { z } from 'zod';
import { Evidence, IdentifierClass, Subject } from '#rules/closed/detection';
import { defineApi, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { addSpan, decide, replaceSure, undo, workbench } from './actions.ts';
import { addInput, decideInput } from './rules.ts';

const id = z.object({ id: z.uuid() });
const version = z.object({
  version: z
    .int()
    .min(1)
    .meta({ description: 'The transcript version that was looked at; 409 where there is a newer one.' }),
});

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/redaction',
    access: { may: 'redaction.read' },
    tag: 'Redaction',
    summary:
      'Every span that may identify someone, in clusters, with its evidence and what was decided; and the words as they would be published.',
    params: id,
    response: z.object({
      version: z.int(),
      searched: z.boolean().meta({ description: 'False while the engine still searches this version.' }),
      mayUndo: z.boolean(),
      open: z.int(),
      clusters: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          type: z.string(),
          class: IdentifierClass,
          open: z.int(),
          levels: z.array(z.object({ level: z.int(), placeholder: z.string() })),
          mentions: z.array(
            z.object({
              id: z.string(),
              segment: z.int(),
              start: z.int().meta({ description: 'UTF-16 units in the text of the segment.' }),
              end: z.int(),
              text: z.string(),
              subject: Subject,
              score: z.int(),
              status: z.enum(['auto', 'suspect', 'manual']),
              decision: z.enum(['open', 'keep', 'replace']),
              level: z.int().nullable(),
              evidence: z.array(Evidence),
            }),
          ),
        }),
      ),
      segments: z.array(z.object({ ord: z.int(), published: z.string() })),
    }),
    answer: async ({ ctx, params }) => {
      const work = await workbench(ctx, params.id);
      return {
        version: work.transcript.version,
        searched: work.searched,
        mayUndo: work.mayUndo,
        open: work.clusters.reduce((sum, cluster) => sum + cluster.open, 0),
        clusters: work.clusters,
        segments: work.segments.map((segment) => ({ ord: segment.ord, published: segment.text })),
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/redaction/decisions',
    access: { may: 'redaction.decide' },
    tag: 'Redaction',
    summary: 'Decides mentions by id, or all of a cluster: keep, replace at a level, or open again.',
    params: id,
    body: decideInput,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await decide(ctx, params.id, body);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/redaction/sure',
    access: { may: 'redaction.decide' },
    tag: 'Redaction',
    summary: 'Replaces, at the level the engine proposes, every open span that it is sure of.',
    params: id,
    body: version,
    response: z.object({ replaced: z.int() }),
    answer: async ({ ctx, params, body }) => ({ replaced: await replaceSure(ctx, params.id, body.version) }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/redaction/spans',
    access: { may: 'redaction.decide' },
    tag: 'Redaction',
    summary: 'Marks what the engine missed, by place or by its words, and replaces it.',
    params: id,
    body: addInput,
    status: 201,
    response: z.object({ marked: z.int() }),
    answer: async ({ ctx, params, body }) => ({ marked: await addSpan(ctx, params.id, body) }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/redaction/undo',
    access: { may: 'redaction.decide' },
    tag: 'Redaction',
    summary: 'Takes the last decision back; again and again, as far as there are any.',
    params: id,
    body: version,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await undo(ctx, params.id, body.version);
      return undefined;
    },
  }),
];
