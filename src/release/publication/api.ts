import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { say } from '#platform/i18n';
import { publish, review, saveRecord, signDisclosure, signRedaction, type Signature } from './actions.ts';
import { herReviewApi } from './her-review-routes.tsx';
import { publicRecordSchema } from './rules.ts';

const id = z.object({ id: z.uuid() });
const some = z.string().nullable();

/** `publicRecordSchema` as it is read back: what was left empty is null. */
const recordSchema = z.object({
  title: z.string(),
  summary: some,
  language: z.string(),
  selfDescription: some,
  facts: z.object({
    originCountry: some,
    originLevel1: some,
    destination: some,
    sector: some,
    departurePeriod: some,
    returnPeriod: some,
  }),
  hidden: z.object({ originDistrict: some, ageBand: some, community: some, maritalState: some, children: some }),
  themes: z.array(z.string()),
  replacesOlder: z.boolean(),
});

const signatureSchema = z
  .object({
    by: z.string(),
    at: instant,
    current: z.boolean().meta({ description: 'False when something was changed since.' }),
  })
  .meta({ id: 'Signature' });

const signed = (signature: Signature | null) => signature && { ...signature, at: signature.at.toISOString() };

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/publication',
    access: { may: 'redaction.read' },
    tag: 'Publication',
    summary: 'What would be published, the risk of it, who has signed it, and everything that stands in the way.',
    params: id,
    response: z.object({
      record: recordSchema.nullable(),
      draft: z
        .object({
          transcriptVersion: z.int(),
          digest: z.string().meta({ description: 'Hexadecimal; what the signatures are under.' }),
          title: z.string(),
          summary: some,
          themes: z.array(z.string()),
          uses: z.array(z.string()),
          audiences: z.array(z.string()),
          scopes: z.array(z.string()),
          visibleUntil: some,
          segments: z.array(
            z.object({ ord: z.int(), anchor: z.string(), speaker: some, lang: z.string(), text: z.string() }),
          ),
        })
        .nullable(),
      risk: z
        .object({
          meter: z.number().meta({ description: '0 (no risk seen) to 100.' }),
          violations: z.array(
            z.object({
              facts: z.array(z.string()),
              k: z.int(),
              expected: z.int(),
              kind: z.enum(['rare', 'uniform', 'small-place']),
            }),
          ),
          proposal: z.array(z.object({ fact: z.string(), from: z.string(), to: some })),
        })
        .nullable(),
      redactionSigned: signatureSchema.nullable(),
      disclosureSigned: signatureSchema.nullable(),
      blockers: z.array(z.object({ name: z.string(), what: z.string(), todo: z.string() })),
      editions: z.array(
        z.object({ edition: z.int(), publishedAt: instant, redactor: z.string(), publisher: z.string() }),
      ),
    }),
    answer: async ({ ctx, locale, params }) => {
      const found = await review(ctx, params.id);
      const { draft } = found;
      return {
        record: found.record,
        draft: draft && {
          ...draft.edition,
          transcriptVersion: draft.version,
          digest: draft.digest.toString('hex'),
          segments: draft.segments,
        },
        risk: draft && draft.assessment,
        redactionSigned: signed(found.redactionSigned),
        disclosureSigned: signed(found.disclosureSigned),
        blockers: found.blockers.map((blocker) => ({
          name: blocker.name,
          what: say(locale, blocker.what, blocker.params),
          todo: say(locale, blocker.todo, blocker.params),
        })),
        editions: found.editions.map((edition) => ({
          edition: edition.edition,
          publishedAt: edition.published_at.toISOString(),
          redactor: edition.redactor,
          publisher: edition.publisher,
        })),
      };
    },
  }),
  defineApi({
    method: 'put',
    path: '/api/v1/testimonies/:id/publication/record',
    access: { may: 'testimony.describe' },
    tag: 'Publication',
    summary: 'Writes the proposed public record. Signatures given before no longer fit.',
    params: id,
    body: publicRecordSchema,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await saveRecord(ctx, params.id, body);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/publication/redaction-signature',
    access: { may: 'redaction.sign' },
    tag: 'Publication',
    summary:
      'The redactor’s signature under the words as they would be published. 422 while spans are open or residues stand.',
    params: id,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params }) => {
      await signRedaction(ctx, params.id);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/publication/disclosure-signature',
    access: { may: 'disclosure.sign' },
    tag: 'Publication',
    summary:
      'The reviewer’s signature under the weighing of the risk. 422 where something is rare and no reason is given.',
    params: id,
    body: z.object({ reason: z.string().max(4000).default('') }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await signDisclosure(ctx, params.id, body.reason);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/publication',
    access: { may: 'edition.publish' },
    tag: 'Publication',
    summary:
      'Publishes the next edition. 422 with every blocker by name; 409 where it is published as it stands; the one who redacted cannot publish.',
    params: id,
    status: 201,
    response: z.object({ edition: z.int() }),
    answer: async ({ ctx, params }) => ({ edition: await publish(ctx, params.id) }),
  }),
  ...herReviewApi,
];
