import type { VNode } from 'preact';
import { z } from 'zod';
import { defineApi, instant } from '#platform/api';
import { Refusal } from '#platform/errors';
import { defineRoute, page, redirect, type AnyRoute, type RouteRequest, type Typed } from '#platform/http';
import { say, type Locale, type Text } from '#platform/i18n';
import { changeByCode, statusByCode, withdrawByCode } from './hers.ts';
import { pageTexts as texts } from './page-text.ts';
import { changesSchema, GRACE_DAYS, type Changes } from './rules.ts';
import { LEFT_OUT, type LeftOut } from './yours-form.tsx';
import { changedPage, codeAskedPage, takenBackPage, yoursPage, type CodeAgain } from './yours-page.tsx';
import { yoursTexts } from './yours-text.ts';

const code = z.object({
  code: z
    .string()
    .max(100)
    .meta({
      description: 'Sixteen digits, in any grouping and in the digits of any of the languages.',
      examples: ['1234 5678 9012 3456'],
    }),
});
const many = <T extends z.ZodType>(item: T, most = 100) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(most));
const graceDays = z.coerce
  .number()
  .int()
  .min(0)
  .max(365)
  .default(GRACE_DAYS[0])
  .meta({ description: 'Days until nobody can open it any more: 30 where nothing is said.' });

/** What she left out, in words of hers. */
const FAULTS: Readonly<Record<string, Text>> = { wish: yoursTexts.wishFault, contact: yoursTexts.contactFault };

/** The flat fields of the form, as changes. */
const form = code
  .extend({
    scopes: many(z.string()),
    audiences: many(z.string()),
    uses: many(z.string()),
    passages: many(z.string(), 2000),
    languages: many(z.string()),
    wish: z.string().max(20).default(''),
    words: z.string().max(8000).default(''),
    contact: z.enum(['', 'never', 'hours']).default(''),
    days: many(z.coerce.number()),
    from: z.string().max(10).default(''),
    to: z.string().max(10).default(''),
    timeZone: z.string().max(60).default(''),
  })
  .transform((fields, issues): { code: string; changes: Changes } => {
    const words = fields.words.replaceAll('\r\n', '\n').trim();
    const { days, from, to, timeZone } = fields;
    const parsed = changesSchema.safeParse({
      scopes: fields.scopes,
      audiences: fields.audiences,
      uses: fields.uses,
      passages: fields.passages,
      languages: fields.languages,
      // Words without a choice are a wish as well.
      wish: fields.wish || words ? { kind: fields.wish || 'other', words } : null,
      contact:
        fields.contact === 'never'
          ? { never: true }
          : fields.contact === 'hours'
            ? { never: false, hours: { days, from, to, timeZone } }
            : null,
    });
    if (parsed.success) return { code: fields.code, changes: parsed.data };
    for (const { path, message } of parsed.error.issues)
      issues.addIssue({ code: 'custom', path: path.slice(0, 1), message, params: { text: FAULTS[String(path[0])] } });
    return z.NEVER;
  });

/** A page of hers: neither the tab nor the history says what it is. */
const hersPage = (locale: Locale, body: VNode) =>
  page(say(locale, texts.yours), body, { tab: say(locale, yoursTexts.tab), scripts: ['listen.js'], at: '/yours' });

/** The form's fields as they were sent, without the code. */
function chosen(body: unknown): [string, string][] {
  return Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    name === 'code'
      ? []
      : [value].flat().flatMap((one): [string, string][] => (typeof one === 'string' && one ? [[name, one]] : [])),
  );
}

/** What she left out, from the faults of her form. */
const leftOut = (details: unknown): LeftOut[] =>
  LEFT_OUT.filter((part) =>
    (details as { fields?: readonly { field: string }[] } | undefined)?.fields?.some(({ field }) => field === part),
  );

/** After a slip the code, and what she left out, is asked for where she is; what she chose is not lost. */
const askAgain =
  (then: CodeAgain['then']) =>
  ({ locale }: Pick<RouteRequest, 'locale'>, { problem, fields }: Typed) => {
    const kept = chosen(fields);
    if (then === 'change' && kept.length === 0) throw problem;
    const again = { then, chosen: kept, leftOut: leftOut(problem.details), ...problem.explain(locale) };
    return hersPage(locale, codeAskedPage(locale, again));
  };

function demandSomething(changes: Changes): void {
  const { scopes, audiences, wish, contact, uses, passages, languages } = changes;
  if (scopes.length + audiences.length + uses.length + passages.length + languages.length === 0 && !wish && !contact)
    throw new Refusal('invalid', yoursTexts.nothingChosen, { todo: yoursTexts.nothingChosenTodo });
}

/** Reloading, or changing the language, after something was done: back to the beginning, and nothing is done again. */
const startAgain = (path: string): AnyRoute =>
  defineRoute({ method: 'get', path, access: 'anyone', handle: () => redirect('/yours') });

/** Her side, on the public site: the code is asked for in a form each time and is never in an address. */
export const publicRoutes: AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/yours',
    access: 'anyone',
    // A code that somebody wrote into the address is not taken, and does not stay there.
    handle: ({ locale, url }) =>
      /^[^?]*(\?lang=\w+)?$/.test(url) ? hersPage(locale, codeAskedPage(locale)) : redirect('/yours'),
  }),
  defineRoute({
    method: 'post',
    path: '/yours',
    access: 'anyone',
    body: code,
    handle: async ({ ctx, locale, body, origin }) =>
      hersPage(locale, yoursPage({ locale, hers: await statusByCode(ctx, body.code, origin) })),
    again: askAgain('look'),
  }),
  defineRoute({
    method: 'post',
    path: '/yours/change',
    access: 'anyone',
    body: form,
    labels: { wish: yoursTexts.wish, words: yoursTexts.inWords, contact: yoursTexts.contact },
    handle: async ({ ctx, locale, body, origin }) => {
      demandSomething(body.changes);
      await changeByCode(ctx, body.code, origin, body.changes);
      return hersPage(locale, changedPage(locale, body.changes));
    },
    again: askAgain('change'),
  }),
  defineRoute({
    method: 'post',
    path: '/yours/withdraw',
    access: 'anyone',
    body: code.extend({ graceDays }),
    handle: async ({ ctx, locale, body, origin }) => {
      await withdrawByCode(ctx, body.code, origin, body.graceDays);
      return hersPage(locale, takenBackPage(locale));
    },
    again: askAgain('withdraw'),
  }),
  startAgain('/yours/change'),
  startAgain('/yours/withdraw'),
];

/** Her side: no account, the code only, never in an address. */
export const publicApi: AnyRoute[] = [
  defineApi({
    method: 'post',
    path: '/api/v1/withdrawals',
    access: 'anyone',
    tag: 'Withdrawal',
    summary: 'Withdraws by her code: no account, no reason. From the answer on, every address of it says 410.',
    body: code.extend({ graceDays }),
    status: 201,
    response: z.object({ id: z.string().meta({ description: 'The public id that is a tombstone now.' }) }),
    answer: async ({ ctx, body, origin }) => ({
      id: await withdrawByCode(ctx, body.code, origin, body.graceDays),
    }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/withdrawals/status',
    access: 'anyone',
    tag: 'Withdrawal',
    summary: 'What is published under her code.',
    body: code,
    response: z.object({
      id: z.string(),
      state: z.enum(['published', 'kept', 'withdrawn']),
      proof: z.object({ checkedAt: instant, clean: z.boolean(), surfaces: z.int() }).nullable().meta({
        description:
          'What a stranger found on every public surface after a withdrawal, or after a part was taken back.',
      }),
    }),
    answer: async ({ ctx, body, origin }) => {
      const { publicId, state, proof } = await statusByCode(ctx, body.code, origin);
      return {
        id: publicId,
        state,
        proof:
          proof && proof.checkedAt
            ? { checkedAt: proof.checkedAt.toISOString(), clean: proof.clean === true, surfaces: proof.surfaces ?? 0 }
            : null,
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/withdrawals/changes',
    access: 'anyone',
    tag: 'Withdrawal',
    summary:
      'Takes scopes, readers, passages and languages away, stops registered uses, leaves a wish, limits calls: by her code, all of it or nothing. Nothing can be opened with it.',
    body: code.extend({ changes: changesSchema }),
    response: z.object({ id: z.string() }),
    answer: async ({ ctx, body, origin }) => {
      demandSomething(body.changes);
      return { id: await changeByCode(ctx, body.code, origin, body.changes) };
    },
  }),
];
