import { z } from 'zod';
import { defineApi, instant } from '#platform/api';
import { verifyAudit } from '#platform/audit';
import { keptHead } from '#platform/audit-head';
import { auditTrail } from '#platform/audit-trail';
import { read } from '#platform/database';
import type { AnyRoute } from '#platform/http';

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/audit',
    access: { may: 'audit.read' },
    tag: 'Audit',
    summary: 'Who did what to which record, the newest first; never a name, a text or a value.',
    query: z.object({
      before: z.coerce.number().int().min(1).optional().meta({ description: 'Only lines before this one.' }),
      subject: z
        .string()
        .max(200)
        .optional()
        .meta({ description: 'Only about this record, such as testimony:… with its UUID.' }),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: z.object({
      lines: z.array(
        z.object({
          seq: z.int(),
          at: instant,
          actor: z.string(),
          action: z.string(),
          subject: z.string(),
          detail: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    answer: async ({ ctx, query }) => {
      const lines = await read(ctx, (tx) =>
        auditTrail(tx, { before: query.before ?? null, limit: query.limit, subject: query.subject }),
      );
      return {
        lines: lines.map((line) => ({
          ...line,
          at: line.at.toISOString(),
          detail: line.detail as Record<string, unknown>,
        })),
      };
    },
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/audit/verification',
    access: { may: 'audit.read' },
    tag: 'Audit',
    summary: 'Recomputes the chain: whether a line was changed, removed, moved or cut off.',
    response: z.object({
      sound: z.boolean(),
      lines: z.int(),
      broken: z.object({ seq: z.int(), problem: z.enum(['changed', 'missing-or-moved', 'truncated']) }).nullable(),
    }),
    answer: async ({ ctx }) => {
      const kept = await keptHead(ctx.config);
      const verdict = await read(ctx, (tx) => verifyAudit(tx, kept));
      return {
        sound: verdict.ok,
        lines: verdict.rows,
        broken: verdict.ok ? null : { seq: verdict.seq, problem: verdict.problem },
      };
    },
  }),
];
