import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { addPartner, closePartner, listPartners } from './actions.ts';
import { partnerInput } from './rules.ts';

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/partners',
    access: { may: 'partner.manage' },
    tag: 'People',
    summary: 'The partners of the archive.',
    response: z.object({
      partners: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          country: z.string(),
          createdAt: instant,
          closedAt: instant.nullable(),
        }),
      ),
    }),
    answer: async ({ ctx }) => ({
      partners: (await listPartners(ctx)).map((partner) => ({
        id: partner.id,
        name: partner.name,
        country: partner.country,
        createdAt: partner.created_at.toISOString(),
        closedAt: partner.closed_at?.toISOString() ?? null,
      })),
    }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/partners',
    access: { may: 'partner.manage' },
    tag: 'People',
    summary: 'Adds a partner. 409 where the name is taken.',
    body: partnerInput,
    status: 201,
    response: z.object({ id: z.uuid() }),
    answer: async ({ ctx, body }) => ({ id: await addPartner(ctx, body) }),
  }),
  defineApi({
    method: 'patch',
    path: '/api/v1/partners/:id',
    access: { may: 'partner.manage' },
    tag: 'People',
    summary: 'Closes a partner to new testimonies, or opens it again; what it entrusted stays.',
    params: z.object({ id: z.uuid() }),
    body: z.object({ closed: z.boolean() }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await closePartner(ctx, { id: params.id, closed: body.closed });
      return undefined;
    },
  }),
];
