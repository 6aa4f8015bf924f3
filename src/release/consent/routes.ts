import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { getTestimony } from '#closed/testimonies';
import { defineRoute, page, redirect, type AnyRoute, type RouteRequest, type Typed } from '#platform/http';
import { Refusal } from '#platform/errors';
import { LOCALES, say } from '#platform/i18n';
import { addConsentEvent, getConsent, recordConsent } from './actions.ts';
import { cardPicture, codePage } from './card.tsx';
import { cardTexts } from './card-text.ts';
import { codeState, confirmReplacement, endReplacement, issueCode, requestReplacement } from './cards.ts';
import { parseCode } from './code.ts';
import { consentForm, consentLabels } from './form.ts';
import { exportConsent } from './jsonld.ts';
import { partsRoutes } from './parts-routes.ts';
import { consentPage, withdrawPage } from './pages.tsx';
import { pageTexts as texts } from './page-text.ts';
import { RECORDABLE_EVENTS, REPLACEMENT_REASONS } from './rules.ts';
import { endWish, wishesOf } from './tasks.ts';
import { wishPage } from './wish-page.tsx';
import { withdraw, withdrawalReport } from './withdrawal.ts';
import { yoursTexts } from './yours-text.ts';

const testimony = z.object({ id: z.uuid() });

const consentAt = async (
  { ctx, locale, params }: Pick<RouteRequest<{ id: string }>, 'ctx' | 'locale' | 'params'>,
  more: { saved?: boolean; typed?: Typed },
) =>
  page(say(locale, texts.consent), consentPage({ locale, consent: await getConsent(ctx, params.id), ...more }), {
    at: `/testimonies/${params.id}/consent`,
  });

/** The desk's side: recording consent, issuing codes, withdrawing for her. */
export const routes: AnyRoute[] = [
  ...partsRoutes,
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/consent',
    access: { may: 'consent.record' },
    params: testimony,
    query: z.object({ saved: z.string().optional() }),
    handle: (request) => consentAt(request, { saved: request.query.saved === 'yes' }),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/consent',
    access: { may: 'consent.record' },
    params: testimony,
    body: consentForm,
    labels: consentLabels,
    handle: async ({ ctx, params, body }) => {
      await recordConsent(ctx, params.id, body);
      return redirect(`/testimonies/${params.id}/consent?saved=yes`);
    },
    again: (request, typed) => consentAt(request, { typed }),
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/consent.jsonld',
    access: { may: 'consent.record' },
    params: testimony,
    handle: async ({ ctx, params }) => {
      const { publicId, document } = await exportConsent(ctx, params.id);
      return {
        kind: 'text',
        type: 'application/ld+json',
        text: `${JSON.stringify(document, null, 2)}\n`,
        download: `consent-${publicId}.jsonld`,
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/consent/events',
    access: { may: 'consent.record' },
    params: testimony,
    body: z.object({ kind: z.enum(RECORDABLE_EVENTS) }),
    handle: async ({ ctx, params, body }) => {
      await addConsentEvent(ctx, params.id, body);
      return redirect(`/testimonies/${params.id}/consent`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/code',
    access: { may: 'code.issue' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(
        say(locale, texts.codeTitle),
        codePage({ locale, state: await codeState(ctx, params.id), issued: null, address: ctx.config.cardUrl }),
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/code',
    access: { may: 'code.issue' },
    params: testimony,
    body: z.object({ language: z.enum(LOCALES).optional() }),
    handle: async ({ ctx, locale, params, body }) => {
      const code = await issueCode(ctx, params.id, randomBytes);
      return page(
        say(locale, texts.codeTitle),
        codePage({
          locale,
          state: await codeState(ctx, params.id),
          issued: { code, language: body.language ?? locale },
          address: ctx.config.cardUrl,
        }),
        // What a printer puts on the edge of the sheet must not say what this is.
        { tab: say(locale, yoursTexts.tab) },
      );
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/code/picture',
    access: { may: 'code.issue' },
    params: testimony,
    body: z.object({ code: z.string().max(60), language: z.enum(LOCALES) }),
    handle: ({ ctx, body }) => {
      const code = parseCode(body.code);
      if (!code) throw new Refusal('invalid', cardTexts.codeSlip);
      return {
        kind: 'text',
        type: 'image/svg+xml',
        text: cardPicture(code, body.language, ctx.config.cardUrl),
        download: 'card.svg',
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/code/replacement',
    access: { may: 'code.issue' },
    params: testimony,
    body: z.object({ reason: z.enum(REPLACEMENT_REASONS) }),
    handle: async ({ ctx, params, body }) => {
      await requestReplacement(ctx, params.id, body.reason);
      return redirect(`/testimonies/${params.id}/code`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/code/replacement/confirm',
    access: { may: 'code.issue' },
    params: testimony,
    handle: async ({ ctx, params }) => {
      await confirmReplacement(ctx, params.id);
      return redirect(`/testimonies/${params.id}/code`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/code/replacement/end',
    access: { may: 'code.issue' },
    params: testimony,
    handle: async ({ ctx, params }) => {
      await endReplacement(ctx, params.id);
      return redirect(`/testimonies/${params.id}/code`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/wishes',
    access: { may: 'consent.record' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(say(locale, cardTexts.wishes), wishPage({ locale, found: await wishesOf(ctx, params.id) })),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/wishes/:wish/done',
    access: { may: 'consent.record' },
    params: z.object({ id: z.uuid(), wish: z.uuid() }),
    handle: async ({ ctx, params }) => {
      await endWish(ctx, params.id, params.wish);
      return redirect(`/testimonies/${params.id}/wishes`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/withdraw',
    access: { may: 'testimony.withdraw' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(
        say(locale, texts.withdraw),
        withdrawPage({
          locale,
          testimony: await getTestimony(ctx, params.id),
          report: await withdrawalReport(ctx, params.id),
        }),
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/withdraw',
    access: { may: 'testimony.withdraw' },
    params: testimony,
    body: z.object({ graceDays: z.coerce.number().int().min(0).max(365) }),
    handle: async ({ ctx, params, body }) => {
      await withdraw(ctx, params.id, body.graceDays);
      return redirect(`/testimonies/${params.id}/withdraw`);
    },
  }),
];
