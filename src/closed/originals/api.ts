import { z } from 'zod';
import { defineApi, fileSchema, instant } from '#platform/api';
import { defineRoute, type AnyRoute } from '#platform/http';
import { uploadsOf } from '#platform/upload';
import { openOriginal, originalsOf, recordUploads } from './actions.ts';
import { receiveOriginals } from './receiving.ts';
import type { AcceptedOriginal } from './rules.ts';

const id = z.object({ id: z.uuid() });
const KINDS = ['transcript', 'audio', 'video', 'image', 'document'] as const;

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/originals',
    access: { may: 'original.upload' },
    tag: 'Originals',
    summary: 'The files of a testimony, in the order they came.',
    params: id,
    response: z.object({
      originals: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          kind: z.enum(KINDS),
          mediaType: z.string(),
          bytes: z.int(),
          uploadedAt: instant,
        }),
      ),
    }),
    answer: async ({ ctx, params }) => ({
      originals: (await originalsOf(ctx, params.id)).map((original) => ({
        ...original,
        uploadedAt: original.uploadedAt.toISOString(),
      })),
    }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/originals',
    access: { may: 'original.upload' },
    tag: 'Originals',
    summary:
      'Seals files as they stream in: all of them are kept, or none. A file that is there already is refused with 409.',
    params: id,
    before: receiveOriginals,
    status: 201,
    response: z.object({ ids: z.array(z.uuid()).meta({ description: 'In the order they were sent.' }) }),
    answer: async ({ ctx, params, raw }) => ({
      ids: await recordUploads(ctx, params.id, uploadsOf<AcceptedOriginal>(raw)),
    }),
  }),
  defineRoute({
    method: 'get',
    path: '/api/v1/originals/:id',
    access: { may: 'original.open' },
    params: id,
    api: {
      tag: 'Originals',
      summary: 'The bytes of a file, as they were entrusted. Opening one is audited.',
      response: fileSchema,
    },
    handle: async ({ ctx, params }) => {
      const { name, mediaType, stream } = await openOriginal(ctx, params.id);
      return { kind: 'stream', type: mediaType, stream, download: name };
    },
  }),
];
