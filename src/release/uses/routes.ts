import { z } from 'zod';
import { allows } from '#people/roles';
import { accountOf } from '#platform/context';
import { Refusal } from '#platform/errors';
import { defineRoute, page, redirect, type AnyRoute } from '#platform/http';
import { say } from '#platform/i18n';
import { amendUse, checkUse, endUse, getUse, listUses, registerUse } from './actions.ts';
import { newUsePage, usePage, usesPage } from './pages.tsx';
import { useInputSchema, useWordsSchema } from './rules.ts';
import { texts } from './text.ts';

const one = z.object({ id: z.uuid() });
const labels = {
  address: texts.address,
  kind: texts.kind,
  institution: texts.institution,
  work: texts.work,
  place: texts.place,
  purpose: texts.purpose,
};
const agreed = { agreed: z.string().optional() };

function demandAgreed(given: { agreed?: string | undefined }): void {
  if (given.agreed !== 'true') throw new Refusal('invalid', texts.agreeFirst, { todo: texts.agreeFirstTodo });
}

export const routes: AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/uses',
    access: { may: 'use.read' },
    handle: async ({ ctx, locale }) =>
      page(
        say(locale, texts.title),
        usesPage({
          locale,
          uses: await listUses(ctx),
          me: accountOf(ctx).id,
          may: { register: allows(ctx.actor, 'use.register'), check: allows(ctx.actor, 'use.check') },
        }),
      ),
  }),
  defineRoute({
    method: 'get',
    path: '/uses/new',
    access: { may: 'use.register' },
    query: z.object({ address: z.string().max(500).default('').catch('') }),
    handle: ({ locale, query }) => page(say(locale, texts.register), newUsePage({ locale, address: query.address })),
  }),
  defineRoute({
    method: 'post',
    path: '/uses',
    access: { may: 'use.register' },
    body: useInputSchema.extend(agreed),
    labels,
    handle: async ({ ctx, body: { agreed: given, ...input } }) => {
      demandAgreed({ agreed: given });
      return redirect(`/uses/${await registerUse(ctx, input)}`);
    },
    // It may be allowed for another kind of use.
    again: ({ locale }, typed) =>
      page(say(locale, texts.register), newUsePage({ locale, address: '', typed }), { at: '/uses/new' }),
  }),
  defineRoute({
    method: 'get',
    path: '/uses/:id',
    access: { may: 'use.read' },
    params: one,
    handle: async ({ ctx, locale, params }) => {
      const use = await getUse(ctx, params.id);
      const mine = use.accountId === accountOf(ctx).id;
      return page(use.work, usePage({ locale, use, mine, mayCheck: !mine && allows(ctx.actor, 'use.check') }));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/uses/:id',
    access: { may: 'use.register' },
    params: one,
    body: useWordsSchema.extend(agreed),
    labels,
    handle: async ({ ctx, params, body: { agreed: given, ...words } }) => {
      demandAgreed({ agreed: given });
      await amendUse(ctx, params.id, words);
      return redirect(`/uses/${params.id}`);
    },
    again: async ({ ctx, locale, params }, typed) => {
      const use = await getUse(ctx, params.id);
      return page(
        use.work,
        usePage({ locale, use, mine: use.accountId === accountOf(ctx).id, mayCheck: false, typed }),
      );
    },
  }),
  defineRoute({
    method: 'post',
    path: '/uses/:id/end',
    access: { may: 'use.register' },
    params: one,
    handle: async ({ ctx, params }) => {
      await endUse(ctx, params.id);
      return redirect(`/uses/${params.id}`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/uses/:id/check',
    access: { may: 'use.check' },
    params: one,
    body: z.object({ decision: z.enum(['show', 'keep']) }),
    handle: async ({ ctx, params, body }) => {
      await checkUse(ctx, params.id, body.decision === 'show');
      return redirect('/uses');
    },
  }),
];
