import { defineRoute, page, type AnyRoute } from '#platform/http';
import { say } from '#platform/i18n';
import { aggregateNumbers } from './actions.ts';
import { numbersPage } from './pages.tsx';
import { texts } from './text.ts';

export const routes: readonly AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/numbers',
    access: 'anyone',
    handle: async ({ ctx, locale }) =>
      page(say(locale, texts.title), numbersPage({ locale, ...(await aggregateNumbers(ctx)) })),
  }),
];
