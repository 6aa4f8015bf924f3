import { z } from 'zod';
import { allows } from '#people/roles';
import { defineRoute, page, redirect, type RouteRequest } from '#platform/http';
import { say } from '#platform/i18n';
import { publish, review, saveRecord, signDisclosure, signRedaction } from './actions.ts';
import { herReviewRoutes } from './her-review-routes.tsx';
import { reviewPage } from './pages.tsx';
import { publicRecordSchema } from './rules.ts';
import { texts } from './text.ts';

const testimony = z.object({ id: z.uuid() });
const text = z.string().max(5000).default('');
/** The flat fields of the form, gathered into a record. */
const form = z
  .object({
    title: text,
    summary: text,
    language: text,
    selfDescription: text,
    originCountry: text,
    originLevel1: text,
    destination: text,
    sector: text,
    departurePeriod: text,
    returnPeriod: text,
    originDistrict: text,
    ageBand: text,
    community: text,
    maritalState: text,
    children: text,
    themes: z.preprocess(
      (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value),
      z.array(z.string().max(120)),
    ),
    replacesOlder: z.string().optional(),
  })
  .transform(
    ({
      title,
      summary,
      language,
      selfDescription,
      themes,
      replacesOlder,
      originDistrict,
      ageBand,
      community,
      maritalState,
      children,
      ...facts
    }) => ({
      title,
      summary,
      language,
      selfDescription,
      themes,
      replacesOlder: replacesOlder === 'true',
      facts,
      hidden: { originDistrict, ageBand, community, maritalState, children },
    }),
  )
  .transform((record) => record as z.input<typeof publicRecordSchema>)
  .pipe(publicRecordSchema);

const labels = {
  title: texts.titleField,
  summary: texts.summary,
  language: texts.language,
  selfDescription: texts.selfDescription,
  originCountry: texts.origin,
  originLevel1: texts.originLevel1,
  destination: texts.destination,
  sector: texts.sector,
  departurePeriod: texts.departure,
  returnPeriod: texts.return,
  originDistrict: texts.district,
  ageBand: texts.ageBand,
  community: texts.community,
  maritalState: texts.marital,
  children: texts.children,
  themes: texts.themes,
};

const back = (id: string, query = '') => redirect(`/testimonies/${id}/publication${query}`);

const reviewed = async (
  { ctx, locale, params }: Pick<RouteRequest<{ id: string }>, 'ctx' | 'locale' | 'params'>,
  shown: Pick<Parameters<typeof reviewPage>[0], 'done' | 'refused'>,
) =>
  page(
    say(locale, texts.title),
    reviewPage({
      locale,
      review: await review(ctx, params.id),
      may: {
        describe: allows(ctx.actor, 'testimony.describe'),
        signRedaction: allows(ctx.actor, 'redaction.sign'),
        signDisclosure: allows(ctx.actor, 'disclosure.sign'),
        publish: allows(ctx.actor, 'edition.publish'),
      },
      ...shown,
    }),
    { at: `/testimonies/${params.id}/publication` },
  );

export const routes = [
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/publication',
    access: { may: 'redaction.read' },
    params: testimony,
    query: z.object({ done: z.coerce.number().int().min(1).optional().catch(undefined) }),
    handle: (request) => reviewed(request, { done: request.query.done ?? null }),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/publication/record',
    access: { may: 'testimony.describe' },
    params: testimony,
    body: form,
    labels,
    handle: async ({ ctx, params, body }) => {
      await saveRecord(ctx, params.id, body);
      return back(params.id);
    },
    again: (request, typed) => reviewed(request, { done: null, refused: { form: 'record', typed } }),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/publication/redaction',
    access: { may: 'redaction.sign' },
    params: testimony,
    handle: async ({ ctx, params }) => {
      await signRedaction(ctx, params.id);
      return back(params.id);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/publication/disclosure',
    access: { may: 'disclosure.sign' },
    params: testimony,
    body: z.object({ reason: z.string().max(4000).default('') }),
    labels: { reason: texts.reason },
    handle: async ({ ctx, params, body }) => {
      await signDisclosure(ctx, params.id, body.reason);
      return back(params.id);
    },
    again: (request, typed) => reviewed(request, { done: null, refused: { form: 'risk', typed } }),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/publication',
    access: { may: 'edition.publish' },
    params: testimony,
    handle: async ({ ctx, params }) => back(params.id, `?done=${await publish(ctx, params.id)}`),
  }),
  ...herReviewRoutes,
];
