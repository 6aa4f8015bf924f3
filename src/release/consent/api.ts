import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { addConsentEvent, getConsent, recordConsent } from './actions.ts';
import { exportConsent } from './jsonld.ts';
import { codeApi } from './code-api.ts';
import { noticeRows, NOTICE } from './notice.ts';
import {
  AUDIENCES,
  consentPrivateSchema,
  consentRecordSchema,
  EVENT_KINDS,
  MEDIA,
  RECORDABLE_EVENTS,
  SCOPES,
  WISHES,
} from './rules.ts';
import { partsApi, proofSchema } from './parts-api.ts';
import { partsSchema } from './parts-routes.ts';
import { endWish, wishesOf } from './tasks.ts';
import { withdraw, withdrawalReport } from './withdrawal.ts';

const id = z.object({ id: z.uuid() });
const scopes = z.array(z.enum(SCOPES));
const audiences = z.array(z.enum(AUDIENCES));
const STATES = [
  'ConsentUnknown',
  'ConsentRequested',
  'ConsentRefused',
  'ConsentGiven',
  'RenewedConsentGiven',
  'ConsentExpired',
  'ConsentInvalidated',
  'ConsentWithdrawn',
] as const;

/** The desk's side. */
export const api: AnyRoute[] = [
  ...partsApi,
  defineApi({
    method: 'get',
    path: '/api/v1/consent-notices',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'The notice that is read to her, word for word, with the id and digest that a record names.',
    response: z.object({
      notices: z.array(z.object({ id: z.string(), language: z.string(), body: z.string(), sha256: z.string() })),
    }),
    answer: () => ({
      notices: noticeRows().map((row) => ({
        id: `${NOTICE.id}/${row.version}`,
        language: row.language,
        body: row.body,
        sha256: row.sha256.toString('hex'),
      })),
    }),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/consent',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'The state of the consent (W3C DPV), the record in force, and everything that happened to it.',
    params: id,
    response: z.object({
      state: z.enum(STATES),
      records: z.int(),
      record: consentRecordSchema.nullable(),
      private: consentPrivateSchema.nullable(),
      events: z.array(z.object({ kind: z.enum(EVENT_KINDS), at: instant, scopes, audiences })),
    }),
    answer: async ({ ctx, params }) => {
      const found = await getConsent(ctx, params.id);
      return {
        state: found.state,
        records: found.records,
        record: found.record,
        private: found.private,
        events: found.events.map((event) => ({
          kind: event.kind,
          at: event.at.toISOString(),
          scopes: [...(event.scopes ?? [])],
          audiences: [...(event.audiences ?? [])],
        })),
      };
    },
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/consent-record',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'Everything recorded of her consent, as JSON-LD: ISO/IEC TS 27560:2023 with the terms of the W3C DPV.',
    params: id,
    response: z.looseObject({ '@context': z.record(z.string(), z.string()), '@id': z.string(), '@type': z.string() }),
    answer: async ({ ctx, params }) => (await exportConsent(ctx, params.id)).document,
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/consent',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'Records what she allowed, as given or renewed. What is not named is no. The record before stays.',
    params: id,
    body: z.object({ record: consentRecordSchema, private: consentPrivateSchema.prefault({}) }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await recordConsent(ctx, params.id, body);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/consent/events',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary:
      'Records something that happened to the consent. Narrowing names what she took away: scopes, readers, forms, languages, passages; what is published follows at once.',
    params: id,
    body: z.object({
      kind: z.enum([...RECORDABLE_EVENTS, 'narrowed']),
      scopes: scopes.optional(),
      audiences: audiences.optional(),
      media: z.array(z.enum(MEDIA)).optional(),
      languages: partsSchema.shape.languages.optional(),
      passages: partsSchema.shape.passages.optional().meta({ description: 'Anchors.' }),
    }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await addConsentEvent(ctx, params.id, body);
      return undefined;
    },
  }),
  ...codeApi,
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/wishes',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'What she asked for with her code, and whether she may be contacted now.',
    params: id,
    response: z.object({
      mayContact: z.boolean(),
      nextSafeMoment: instant.nullable(),
      wishes: z.array(
        z.object({
          id: z.uuid(),
          kind: z.enum(WISHES),
          words: z.string().nullable(),
          at: instant,
          doneAt: instant.nullable(),
        }),
      ),
    }),
    answer: async ({ ctx, params }) => {
      const { wishes, contact } = await wishesOf(ctx, params.id);
      return {
        mayContact: contact.decision.allowed,
        nextSafeMoment: contact.next?.toISOString() ?? null,
        wishes: wishes.map((wish) => ({
          ...wish,
          at: wish.at.toISOString(),
          doneAt: wish.doneAt?.toISOString() ?? null,
        })),
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/wishes/:wish/done',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'Notes that a wish was seen to.',
    params: z.object({ id: z.uuid(), wish: z.uuid() }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params }) => {
      await endWish(ctx, params.id, params.wish);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/withdrawal',
    access: { may: 'testimony.withdraw' },
    tag: 'Withdrawal',
    summary: 'Withdraws for her, at once and everywhere. Keys are destroyed after the days she chose.',
    params: id,
    body: z.object({ graceDays: z.int().min(0).max(365) }),
    response: z.object({ publicId: z.string() }),
    answer: async ({ ctx, params, body }) => ({ publicId: await withdraw(ctx, params.id, body.graceDays) }),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/withdrawal',
    access: { may: 'testimony.withdraw' },
    tag: 'Withdrawal',
    summary: 'What was found on every public surface after the withdrawal; null while there was none.',
    params: id,
    response: z.object({
      report: z
        .object({
          withdrawnAt: instant,
          proofs: z.array(proofSchema),
        })
        .nullable(),
    }),
    answer: async ({ ctx, params }) => {
      const report = await withdrawalReport(ctx, params.id);
      return {
        report: report && {
          withdrawnAt: report.withdrawal.at.toISOString(),
          proofs: report.proofs.map((proof) => ({
            checkedAt: proof.checked_at.toISOString(),
            clean: proof.clean,
            surfaces: proof.surfaces as { surface: string; expected: string; found: string; ok: boolean }[],
          })),
        },
      };
    },
  }),
];
