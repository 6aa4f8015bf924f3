import { z } from 'zod';
import { defineRoute, page, redirect, type AnyRoute } from '#platform/http';
import { say } from '#platform/i18n';
import { askToBeTold, behindLink, confirmLink, demandReadable, stopLink } from './actions.ts';
import { askedPage, linkPage } from './pages.tsx';
import { addressSchema } from './rules.ts';
import { texts } from './text.ts';

const link = z.object({ token: z.string().max(100) });

/** Being told without an account: a form, and what stands behind the link of the mail that it sends. */
export const publicRoutes: AnyRoute[] = [
  defineRoute({
    method: 'post',
    path: '/t/:id/tell',
    access: 'anyone',
    params: z.object({ id: z.string().max(40) }),
    body: z.object({ email: addressSchema }),
    labels: { email: texts.email },
    handle: async ({ ctx, locale, params, body, origin }) => {
      await askToBeTold(ctx, params.id, body.email, locale, origin);
      return page(say(locale, texts.title), askedPage(locale, params.id));
    },
  }),
  // After a reload, or in another language, of the answer to the form: back to where it stands.
  defineRoute({
    method: 'get',
    path: '/t/:id/tell',
    access: 'anyone',
    params: z.object({ id: z.string().max(40) }),
    handle: async ({ ctx, params }) => {
      await demandReadable(ctx, params.id);
      return redirect(`/t/${params.id}`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/told/:token',
    access: 'anyone',
    params: link,
    handle: async ({ ctx, locale, params }) => {
      const found = await behindLink(ctx, params.token);
      return page(say(locale, texts.title), linkPage({ locale, token: params.token, found }), {
        status: found ? 200 : 404,
      });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/told/:token/confirm',
    access: 'anyone',
    params: link,
    handle: async ({ ctx, params }) => {
      await confirmLink(ctx, params.token);
      return redirect(`/told/${params.token}`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/told/:token/stop',
    access: 'anyone',
    params: link,
    handle: async ({ ctx, params }) => {
      await stopLink(ctx, params.token);
      return redirect(`/told/${params.token}`);
    },
  }),
];
