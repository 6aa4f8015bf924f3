import { z } from 'zod';
import { defineRoute, redirect } from '#platform/http';
import { uploadsOf } from '#platform/upload';
import { openOriginal, recordUploads } from './actions.ts';
import { receiveOriginals } from './receiving.ts';
import type { AcceptedOriginal } from './rules.ts';

const testimony = z.object({ id: z.uuid() });

export const routes = [
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/originals',
    access: { may: 'original.upload' },
    params: testimony,
    before: receiveOriginals,
    handle: async ({ ctx, params, raw }) => {
      await recordUploads(ctx, params.id, uploadsOf<AcceptedOriginal>(raw));
      return redirect(`/testimonies/${params.id}/originals`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/originals/:id',
    access: { may: 'original.open' },
    params: testimony,
    handle: async ({ ctx, params }) => {
      const { name, mediaType, stream } = await openOriginal(ctx, params.id);
      return { kind: 'stream', type: mediaType, stream, download: name };
    },
  }),
];
