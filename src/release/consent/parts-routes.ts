import { z } from 'zod';
import { allows } from '#people/roles';
import { Refusal } from '#platform/errors';
import { defineRoute, page, redirect, type AnyRoute } from '#platform/http';
import { say } from '#platform/i18n';
import { addConsentEvent } from './actions.ts';
import { closeEditions, getParts, letPartsBack } from './parts.ts';
import { partsPage } from './parts-page.tsx';
import { partsTexts as texts } from './parts-text.ts';
import { NARROWABLE } from './rules.ts';

const testimony = z.object({ id: z.uuid() });
const many = <T extends z.ZodType>(item: T, most: number) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(most));
export const partsSchema = z.object({
  passages: many(z.string().regex(/^p-[0-9a-z]{4,8}$/), 5000),
  languages: many(z.string().regex(/^[a-z]{2,8}$/), 20),
});

/** The desk's side of taking back a part. */
export const partsRoutes: AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/parts',
    access: { may: 'edition.close' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(
        say(locale, texts.title),
        partsPage({
          locale,
          found: await getParts(ctx, params.id),
          may: { record: allows(ctx.actor, 'consent.record') },
        }),
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/parts',
    access: { may: 'consent.record' },
    params: testimony,
    body: partsSchema.extend({ scopes: many(z.enum(NARROWABLE), NARROWABLE.length) }),
    handle: async ({ ctx, params, body }) => {
      // An event that names nothing would take everything.
      if (body.scopes.length + body.passages.length + body.languages.length === 0)
        throw new Refusal('invalid', texts.nothingMarked);
      await addConsentEvent(ctx, params.id, { kind: 'narrowed', ...body });
      return redirect(`/testimonies/${params.id}/parts`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/parts/back',
    access: { may: 'consent.record' },
    params: testimony,
    body: partsSchema,
    handle: async ({ ctx, params, body }) => {
      await letPartsBack(ctx, params.id, body);
      return redirect(`/testimonies/${params.id}/parts`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/parts/close',
    access: { may: 'edition.close' },
    params: testimony,
    body: z.object({ edition: z.coerce.number().int().min(1).max(99_999) }),
    handle: async ({ ctx, params, body }) => {
      await closeEditions(ctx, params.id, [body.edition]);
      return redirect(`/testimonies/${params.id}/parts`);
    },
  }),
];
