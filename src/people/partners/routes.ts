import { z } from 'zod';
import { defineRoute, page, redirect } from '#platform/http';
import { say } from '#platform/i18n';
import { addPartner, closePartner, listPartners } from './actions.ts';
import { partnersPage } from './pages.tsx';
import { partnerInput } from './rules.ts';
import { texts } from './text.ts';

export const routes = [
  defineRoute({
    method: 'get',
    path: '/partners',
    access: { may: 'partner.manage' },
    handle: async ({ ctx, locale }) =>
      page(say(locale, texts.partners), partnersPage({ locale, partners: await listPartners(ctx) })),
  }),
  defineRoute({
    method: 'post',
    path: '/partners',
    access: { may: 'partner.manage' },
    body: partnerInput,
    labels: { name: texts.name, country: texts.country },
    handle: async ({ ctx, body }) => {
      await addPartner(ctx, body);
      return redirect('/partners');
    },
    again: async ({ ctx, locale }, typed) =>
      page(say(locale, texts.partners), partnersPage({ locale, partners: await listPartners(ctx), typed })),
  }),
  defineRoute({
    method: 'post',
    path: '/partners/:id',
    access: { may: 'partner.manage' },
    params: z.object({ id: z.uuid() }),
    body: z.object({ closed: z.enum(['true', 'false']) }),
    handle: async ({ ctx, params, body }) => {
      await closePartner(ctx, { id: params.id, closed: body.closed === 'true' });
      return redirect('/partners');
    },
  }),
];
