import { z } from 'zod';
import { cite, EXPORTS, exportCitation, STYLES } from '#open/citation';
import { concept, conceptLabel, conceptsOf, directions, publicConcepts } from '#release/publication';
import { defineApi, instant, textSchema } from '#platform/api';
import { Refusal } from '#platform/errors';
import { notFound, type AnyRoute, type RouteRequest } from '#platform/http';
import { isPublicId } from '#platform/identifiers';
import { LOCALES } from '#platform/i18n';
import { browse, readEdition, themeCounts, type Found } from './actions.ts';
import { PAGE_SIZE } from './rules.ts';
import type { EditionRow } from './store.ts';
import { texts } from './text.ts';

const ID = z.string().max(40).meta({ description: 'Public id, as in the address /t/{id}.' });
const NUMBER = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .pipe(z.int())
  .meta({ description: 'Number of a fixed edition.' });
const code = z.string().max(120);

const editionSchema = z
  .object({
    id: z.string(),
    edition: z.int(),
    status: z.enum(['live', 'superseded']),
    publishedAt: instant,
    title: z.string(),
    summary: z.string().nullable(),
    language: z.string().meta({ description: 'en, hi, bn, ne, or latn for one of these in Latin letters.' }),
    selfDescription: z.string().nullable().meta({ description: 'The name that she chose, if any.' }),
    facts: z.object({
      originCountry: z.string().nullable().default(null),
      originLevel1: z.string().nullable().default(null),
      destination: z.string().nullable().default(null),
      sector: z.string().nullable().default(null),
      departurePeriod: z.string().nullable().default(null),
      returnPeriod: z.string().nullable().default(null),
    }),
    themes: z.array(z.string()),
    uses: z.array(z.string()).meta({ description: 'What she allows others to do with it; nothing else is allowed.' }),
    media: z.array(z.string()),
    url: z.url(),
  })
  .meta({ id: 'Edition' });

const wholeSchema = editionSchema
  .extend({
    latestEdition: z.int(),
    segments: z
      .array(
        z.object({
          anchor: z.string().meta({ description: 'Stable over editions: /t/{id}#{anchor}.' }),
          speaker: z.string().nullable(),
          startMs: z.int().nullable(),
          lang: z.string(),
          text: z.string(),
        }),
      )
      .meta({ description: 'Empty where she allowed a summary only.' }),
  })
  .meta({ id: 'EditionWithWords' });

function present(edition: EditionRow, site: string): z.input<typeof editionSchema> {
  return {
    id: edition.publicId,
    edition: edition.number,
    status: edition.status === 'live' ? 'live' : 'superseded',
    publishedAt: edition.publishedAt.toISOString(),
    title: edition.title,
    summary: edition.summary,
    language: edition.language,
    selfDescription: edition.selfDescription,
    facts: edition.facts,
    themes: edition.themes,
    uses: edition.uses,
    media: edition.media,
    url: `${site}/t/${edition.publicId}/e${edition.number}`,
  };
}

/** @throws Refusal `gone` for a tombstone, pointing to a newer edition where there is one; `not-found` */
async function edition(
  request: RouteRequest,
  id: string,
  number: number | null,
): Promise<Extract<Found, { kind: 'edition' }>> {
  if (!isPublicId(id)) throw notFound();
  const found = await readEdition(request.ctx, id, number);
  if (found.kind === 'gone')
    throw new Refusal('gone', texts.goneTitle, { todo: texts.gone, details: { latest: found.latest } });
  return found;
}

async function whole(request: RouteRequest, id: string, number: number | null): Promise<z.input<typeof wholeSchema>> {
  const found = await edition(request, id, number);
  return {
    ...present(found.edition, request.ctx.config.publicUrl),
    latestEdition: found.latest,
    segments: found.segments.map(({ anchor, speaker, startMs, lang, text }) => ({
      anchor,
      speaker,
      startMs,
      lang,
      text,
    })),
  };
}

const STYLE_IDS = STYLES.map((style) => style.id);
const FORMAT_IDS = EXPORTS.map((format) => format.id);

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/themes',
    access: 'anyone',
    tag: 'Themes',
    summary: 'The three directions, and the concepts that testimonies are described with, each with how many carry it.',
    response: z.object({
      directions: z.array(z.object({ id: z.string(), label: textSchema, concepts: z.array(z.string()) })),
      concepts: z.array(
        z.object({
          id: z.string(),
          facet: z.string(),
          label: textSchema,
          broader: z.array(z.string()),
          testimonies: z.int(),
        }),
      ),
    }),
    answer: async ({ ctx }) => {
      const counts = await themeCounts(ctx);
      const label = (say: (locale: (typeof LOCALES)[number]) => string) => ({
        en: say('en'),
        hi: say('hi'),
        bn: say('bn'),
        ne: say('ne'),
      });
      return {
        directions: directions().map((direction) => ({
          id: direction.id,
          label: label((locale) => direction.label(locale)),
          concepts: conceptsOf(direction.id),
        })),
        concepts: publicConcepts().map((id) => ({
          id,
          facet: concept(id)?.facet ?? '',
          label: label((locale) => conceptLabel(id, locale)),
          broader: [...(concept(id)?.broader ?? [])],
          testimonies: counts.get(id) ?? 0,
        })),
      };
    },
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies',
    access: 'anyone',
    tag: 'Testimonies',
    summary:
      'Published testimonies, the newest first, each in its latest edition without its words. 400 for a filter that is unknown.',
    query: z.object({
      theme: code.optional().meta({ description: 'Carries this concept.' }),
      direction: code.optional().meta({ description: 'Carries any concept of this direction.' }),
      origin: code.optional().meta({ description: 'ISO 3166-1 alpha-2 of the country she came from.' }),
      destination: code.optional().meta({ description: 'ISO 3166-1 alpha-2 of the country she worked in.' }),
      language: code.optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    response: z.object({ total: z.int(), page: z.int(), pages: z.int(), testimonies: z.array(editionSchema) }),
    answer: async ({ ctx, query }) => {
      const { rows, total } = await browse(ctx, query);
      return {
        total,
        page: query.page,
        pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
        testimonies: rows.map((row) => present(row, ctx.config.publicUrl)),
      };
    },
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id',
    access: 'anyone',
    tag: 'Testimonies',
    summary: 'The latest edition, with its words where she allowed them.',
    params: z.object({ id: ID }),
    response: wholeSchema,
    answer: (request) => whole(request, request.params.id, null),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/registered-uses',
    access: 'anyone',
    tag: 'Testimonies',
    summary: 'Who uses it, where and why, as far as it was registered and looked at.',
    params: z.object({ id: ID }),
    response: z.object({
      uses: z.array(
        z.object({
          id: z.uuid(),
          edition: z.int(),
          anchor: z.string().nullable(),
          kind: z.string().meta({ description: 'One of the uses that she may allow.' }),
          institution: z
            .string()
            .nullable()
            .meta({ description: 'Null, as the next three, until a second person has looked at it.' }),
          work: z.string().nullable(),
          place: z.string().nullable(),
          purpose: z.string().nullable(),
          registeredAt: instant,
          endedAt: instant.nullable(),
          stopped: z.boolean().meta({ description: 'Whoever registered it was asked to stop.' }),
        }),
      ),
    }),
    answer: async (request) => ({
      uses: (await edition(request, request.params.id, null)).uses.map((use) => ({
        ...use,
        registeredAt: use.registeredAt.toISOString(),
        endedAt: use.endedAt?.toISOString() ?? null,
      })),
    }),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/editions/:number',
    access: 'anyone',
    tag: 'Testimonies',
    summary: 'A fixed edition: what a citation points to.',
    params: z.object({ id: ID, number: NUMBER }),
    response: wholeSchema,
    answer: (request) => whole(request, request.params.id, request.params.number),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/editions/:number/citation',
    access: 'anyone',
    tag: 'Testimonies',
    summary: 'The citation of a fixed edition, in a style to read or in a format for a reference manager.',
    params: z.object({ id: ID, number: NUMBER }),
    query: z.object({
      style: z.enum(STYLE_IDS).optional().meta({ description: 'APA where neither is given.' }),
      format: z.enum(FORMAT_IDS).optional().meta({ description: 'Instead of a style.' }),
    }),
    response: z.object({
      as: z.enum([...STYLE_IDS, ...FORMAT_IDS]),
      mediaType: z.string(),
      text: z.string(),
      url: z.url(),
      uses: z.array(z.string()),
    }),
    answer: async (request) => {
      const { edition: cited } = await edition(request, request.params.id, request.params.number);
      const site = request.ctx.config.publicUrl;
      const { format, style = 'apa' } = request.query;
      const shared = { url: `${site}/t/${cited.publicId}/e${cited.number}`, uses: cited.uses };
      if (format !== undefined)
        return {
          ...shared,
          as: format,
          mediaType: EXPORTS.find((one) => one.id === format)?.type ?? 'text/plain',
          text: exportCitation(cited, site, format),
        };
      return { ...shared, as: style, mediaType: 'text/plain', text: cite(cited, site, style).text };
    },
  }),
];
