import { z } from 'zod';
import { getTestimony } from '#closed/testimonies';
import { defineRoute, page, redirect } from '#platform/http';
import { say } from '#platform/i18n';
import { uploadsOf } from '#platform/upload';
import { openOriginal, originalsOf, recordUploads } from './actions.ts';
import { originalsPage } from './pages.tsx';
import { receiveOriginals } from './receiving.ts';
import type { AcceptedOriginal } from './rules.ts';
import { texts } from './text.ts';

const testimony = z.object({ id: z.uuid() });

export const routes = [
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/originals',
    access: { may: 'original.upload' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(
        say(locale, texts.title),
        originalsPage({
          locale,
          testimony: await getTestimony(ctx, params.id),
          originals: await originalsOf(ctx, params.id),
        }),
        { scripts: ['upload.js'] },
      ),
  }),
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
