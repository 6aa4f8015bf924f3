import { z } from 'zod';
import { allows } from '#people/roles';
import { defineRoute, page, redirect, type RouteRequest, type Typed } from '#platform/http';
import { say } from '#platform/i18n';
import * as actions from './actions.ts';
import { identityPage, listPage, requestPage, testimonyIdentityPage } from './pages.tsx';
import { requestInput } from './rules.ts';
import { texts } from './text.ts';

const id = z.object({ id: z.uuid() });

const askedFor = async (
  { ctx, locale, params }: Pick<RouteRequest<{ id: string }>, 'ctx' | 'locale' | 'params'>,
  typed?: Typed,
) =>
  page(
    say(locale, texts.title),
    testimonyIdentityPage({ locale, ...(await actions.unmaskingsOf(ctx, params.id)), typed }),
    { at: `/testimonies/${params.id}/identity` },
  );

export const routes = [
  defineRoute({
    method: 'get',
    path: '/identity',
    access: { may: 'identity.ask' },
    handle: async ({ ctx, locale }) =>
      page(say(locale, texts.title), listPage({ locale, requests: await actions.listUnmaskings(ctx) })),
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/identity',
    access: { may: 'identity.ask' },
    params: id,
    handle: (request) => askedFor(request),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/identity',
    access: { may: 'identity.ask' },
    params: id,
    body: requestInput,
    labels: { purpose: texts.purpose, reason: texts.reason },
    handle: async ({ ctx, params, body }) =>
      redirect(`/identity/${await actions.requestUnmasking(ctx, params.id, body)}`),
    again: askedFor,
  }),
  defineRoute({
    method: 'get',
    path: '/identity/:id',
    access: { may: 'identity.ask' },
    params: id,
    handle: async ({ ctx, locale, params }) => {
      const found = await actions.getUnmasking(ctx, params.id);
      return page(
        say(locale, texts.one, { id: found.request.publicId }),
        requestPage({ locale, ...found, mayAnswer: allows(ctx.actor, 'identity.answer') && !found.mine }),
      );
    },
  }),
  defineRoute({
    method: 'post',
    path: '/identity/:id/answer',
    access: { may: 'identity.answer' },
    params: id,
    body: z.object({ answer: z.enum(['grant', 'refuse']) }),
    handle: async ({ ctx, params, body }) => {
      await actions.answerUnmasking(ctx, params.id, body.answer === 'grant');
      return redirect(`/identity/${params.id}`);
    },
  }),
  // A view is asked for by a button, never by an address: no link, history or prefetch opens her name.
  defineRoute({
    method: 'post',
    path: '/identity/:id/view',
    access: { may: 'identity.ask' },
    params: id,
    handle: async ({ ctx, locale, params }) => {
      const seen = await actions.viewIdentity(ctx, params.id);
      return page(say(locale, texts.one, { id: seen.request.publicId }), identityPage({ locale, ...seen }), {
        at: `/identity/${params.id}`,
      });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/identity/:id/end',
    access: { may: 'identity.ask' },
    params: id,
    handle: async ({ ctx, params }) => {
      await actions.endUnmasking(ctx, params.id);
      return redirect(`/identity/${params.id}`);
    },
  }),
];
