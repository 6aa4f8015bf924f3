import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { codeState, confirmReplacement, endReplacement, issueCode, requestReplacement } from './cards.ts';
import { REPLACEMENT_REASONS } from './rules.ts';

const id = z.object({ id: z.uuid() });

/** Her code at the desk, and another one where a card is lost or in wrong hands. */
export const codeApi: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/code',
    access: { may: 'code.issue' },
    tag: 'Consent',
    summary: 'Whether she has a code, and since when; never the code.',
    params: id,
    response: z.object({
      issuedAt: instant.nullable(),
      replacement: z
        .object({
          reason: z.enum(REPLACEMENT_REASONS),
          requestedAt: instant,
          confirmed: z.boolean(),
          mine: z.boolean(),
        })
        .nullable(),
    }),
    answer: async ({ ctx, params }) => {
      const { issuedAt, replacement } = await codeState(ctx, params.id);
      return {
        issuedAt: issuedAt?.toISOString() ?? null,
        replacement: replacement && {
          reason: replacement.reason,
          requestedAt: replacement.requestedAt.toISOString(),
          confirmed: replacement.confirmedAt !== null,
          mine: replacement.mine,
        },
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/code',
    access: { may: 'code.issue' },
    tag: 'Consent',
    summary:
      'Issues her code, to be written on her card. A second one needs a replacement that another person confirmed.',
    params: id,
    status: 201,
    response: z.object({ code: z.string() }),
    answer: async ({ ctx, params }) => ({ code: await issueCode(ctx, params.id, randomBytes) }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/code/replacement',
    access: { may: 'code.issue' },
    tag: 'Consent',
    summary: 'Asks for another code. Unless the card is only lost, the old code ends at once.',
    params: id,
    body: z.object({ reason: z.enum(REPLACEMENT_REASONS) }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await requestReplacement(ctx, params.id, body.reason);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/code/replacement/confirmation',
    access: { may: 'code.issue' },
    tag: 'Consent',
    summary: 'A second person confirms the replacement; whoever asked for it cannot.',
    params: id,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params }) => {
      await confirmReplacement(ctx, params.id);
      return undefined;
    },
  }),
  defineApi({
    method: 'delete',
    path: '/api/v1/testimonies/:id/code/replacement',
    access: { may: 'code.issue' },
    tag: 'Consent',
    summary: 'Ends the replacement without a new code; a code that was stopped stays so.',
    params: id,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params }) => {
      await endReplacement(ctx, params.id);
      return undefined;
    },
  }),
];
