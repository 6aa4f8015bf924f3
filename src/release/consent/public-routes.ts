import { z } from 'zod';
import { defineApi } from '#platform/api';
import { defineRoute, page, type AnyRoute } from '#platform/http';
import { say } from '#platform/i18n';
import { statusByCode, withdrawByCode } from './hers.ts';
import { pageTexts as texts } from './page-text.ts';
import { yoursPage } from './pages.tsx';

const code = z.object({
  code: z
    .string()
    .max(100)
    .meta({
      description: 'Sixteen digits, in any grouping and in the digits of any of the languages.',
      examples: ['1234 5678 9012 3456'],
    }),
});
/** Her side, on the public site: the code is asked for in a form and is never in an address. */
export const publicRoutes: AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/yours',
    access: 'anyone',
    handle: ({ locale }) => page(say(locale, texts.yours), yoursPage({ locale, status: null, done: false })),
  }),
  defineRoute({
    method: 'post',
    path: '/yours',
    access: 'anyone',
    body: code,
    handle: async ({ ctx, locale, body, origin }) =>
      page(
        say(locale, texts.yours),
        yoursPage({ locale, status: await statusByCode(ctx, body.code, origin), done: false }),
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/yours/withdraw',
    access: 'anyone',
    body: code,
    handle: async ({ ctx, locale, body, origin }) => {
      await withdrawByCode(ctx, body.code, origin);
      return page(say(locale, texts.doneTitle), yoursPage({ locale, status: null, done: true }));
    },
  }),
];

/** Her side: no account, the code only, never in an address. */
export const publicApi: AnyRoute[] = [
  defineApi({
    method: 'post',
    path: '/api/v1/withdrawals',
    access: 'anyone',
    tag: 'Withdrawal',
    summary: 'Withdraws by her code: no account, no reason. From the answer on, every address of it says 410.',
    body: code,
    status: 201,
    response: z.object({ id: z.string().meta({ description: 'The public id that is a tombstone now.' }) }),
    answer: async ({ ctx, body, origin }) => ({ id: await withdrawByCode(ctx, body.code, origin) }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/withdrawals/status',
    access: 'anyone',
    tag: 'Withdrawal',
    summary: 'What is published under her code.',
    body: code,
    response: z.object({ id: z.string(), state: z.enum(['published', 'kept', 'withdrawn']) }),
    answer: async ({ ctx, body, origin }) => {
      const { publicId, state } = await statusByCode(ctx, body.code, origin);
      return { id: publicId, state };
    },
  }),
];
