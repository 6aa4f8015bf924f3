import { z } from 'zod';
import { defineApi, instant } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { editTranscript, getTranscript, unreadableOf } from './actions.ts';
import { explainOddity } from './report.ts';
import {
  ODDITY_CODES,
  placeSchema,
  segmentEditSchema,
  segmentSchema,
  SEVERITIES,
  TEXT_ENCODINGS,
  TRANSCRIPT_FORMATS,
} from './rules.ts';

const id = z.object({ id: z.uuid() });

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/transcript',
    access: { may: 'transcript.edit' },
    tag: 'Transcripts',
    summary: 'The newest version of the words, and what was odd in the file they came from.',
    params: id,
    response: z.object({
      version: z.int(),
      createdAt: instant,
      format: z.enum(TRANSCRIPT_FORMATS),
      encoding: z.enum(TEXT_ENCODINGS),
      segments: z.array(segmentSchema.meta({ id: 'Segment' })),
      oddities: z.array(
        z.object({
          code: z.enum(ODDITY_CODES),
          severity: z.enum(SEVERITIES),
          where: placeSchema,
          what: z.string(),
          todo: z.string(),
        }),
      ),
      versions: z.array(z.object({ version: z.int(), createdAt: instant, by: z.string().nullable() })),
    }),
    answer: async ({ ctx, locale, params }) => {
      const { transcript, report, versions } = await getTranscript(ctx, params.id);
      return {
        version: transcript.version,
        createdAt: transcript.createdAt.toISOString(),
        format: report.format,
        encoding: report.encoding,
        segments: transcript.segments,
        oddities: report.oddities.map((oddity) => ({
          code: oddity.code,
          severity: oddity.severity,
          where: oddity.where,
          ...pick(explainOddity(oddity, locale)),
        })),
        versions: versions.map((version) => ({
          version: version.version,
          createdAt: version.created_at.toISOString(),
          by: version.by,
        })),
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/transcript/edits',
    access: { may: 'transcript.edit' },
    tag: 'Transcripts',
    summary: 'Makes a new version with these edits applied in order. 409 where somebody made one in between.',
    params: id,
    body: z.object({ version: z.int().min(1), edits: z.array(segmentEditSchema).min(1).max(1000) }),
    status: 201,
    response: z.object({ version: z.int() }),
    answer: async ({ ctx, params, body }) => ({ version: await editTranscript(ctx, params.id, body) }),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/transcript/problems',
    access: { may: 'testimony.read' },
    tag: 'Transcripts',
    summary: 'Files whose words could not be read, and why.',
    params: id,
    response: z.object({
      problems: z.array(z.object({ originalId: z.uuid(), what: z.string(), todo: z.string().nullable() })),
    }),
    answer: async ({ ctx, locale, params }) => ({ problems: await unreadableOf(ctx, params.id, locale) }),
  }),
];

const pick = ({ what, todo }: { what: string; todo: string }) => ({ what, todo });
