import { z } from 'zod';
import { pipeline } from '#pipeline';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import * as actions from './actions.ts';
import { IDENTITY_FIELDS } from '#rules/closed/identity';
import { factsSchema, identityInput, knownIdentifierSchema, openInput, TESTIMONY_LANGUAGES } from './rules.ts';

const id = z.object({ id: z.uuid() });
const stage = z.enum(pipeline.map((step) => step.stage));
const described = z.object({
  languages: z.array(z.enum(TESTIMONY_LANGUAGES)).min(1),
  facts: factsSchema.omit({ imported: true }),
  identity: identityInput.prefault({}),
  known: z.array(knownIdentifierSchema).max(500).default([]),
});

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies',
    access: { may: 'testimony.read' },
    tag: 'Testimonies',
    summary: 'All testimonies that this account may see, the newest change first.',
    response: z.object({
      testimonies: z.array(
        z.object({
          id: z.uuid(),
          publicId: z.string(),
          partnerId: z.uuid(),
          partner: z.string(),
          stage,
          languages: z.array(z.string()),
          openSpans: z.int(),
          spans: z.int(),
          transcriptVersion: z.int().nullable(),
          consent: z.boolean(),
          editions: z.int(),
          withdrawn: z.boolean(),
          updatedAt: instant,
        }),
      ),
    }),
    answer: async ({ ctx }) => ({
      testimonies: (await actions.listTestimonies(ctx)).map((row) => ({
        ...row,
        updatedAt: row.updatedAt.toISOString(),
      })),
    }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies',
    access: { may: 'testimony.open' },
    tag: 'Testimonies',
    summary: 'Opens a testimony with a key of its own. A partner’s staff leaves partnerId out.',
    body: openInput,
    status: 201,
    response: z.object({ id: z.uuid() }),
    answer: async ({ ctx, body }) => ({ id: await actions.openTestimony(ctx, body) }),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id',
    access: { may: 'testimony.read' },
    tag: 'Testimonies',
    summary:
      'What a testimony is worked with and what is known to identify her: closed matter. Who she is lies apart; `holds` says what there is of it.',
    params: id,
    response: z.object({
      id: z.uuid(),
      publicId: z.string(),
      partnerId: z.uuid(),
      partner: z.string(),
      partnerCountry: z.string(),
      stage,
      languages: z.array(z.string()),
      facts: factsSchema,
      known: z.array(knownIdentifierSchema),
      holds: z.array(z.enum(IDENTITY_FIELDS)),
      withdrawnAt: instant.nullable(),
      createdAt: instant,
    }),
    answer: async ({ ctx, params }) => {
      const found = await actions.getTestimony(ctx, params.id);
      return {
        ...found,
        withdrawnAt: found.withdrawnAt?.toISOString() ?? null,
        createdAt: found.createdAt.toISOString(),
      };
    },
  }),
  defineApi({
    method: 'put',
    path: '/api/v1/testimonies/:id',
    access: { may: 'testimony.describe' },
    tag: 'Testimonies',
    summary:
      'Says anew what a testimony is worked with and what identifies her. Columns of an import stay as they are; of who she is, what is left empty stays as it is.',
    params: id,
    body: described,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      const before = await actions.getTestimony(ctx, params.id);
      await actions.describeTestimony(ctx, params.id, {
        ...body,
        facts: { ...body.facts, imported: before.facts.imported },
      });
      return undefined;
    },
  }),
];
