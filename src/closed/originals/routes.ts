import { z } from 'zod';
import { getTestimony } from '#closed/testimonies';
import { vaultOf } from '#platform/context';
import { defineRoute, page, redirect } from '#platform/http';
import { say } from '#platform/i18n';
import { receiveUploads, uploadsOf } from '#platform/upload';
import { DIGEST_LABEL, openOriginal, originalsOf, recipientFor, recordUploads } from './actions.ts';
import { originalsPage } from './pages.tsx';
import { acceptOriginal, type AcceptedOriginal } from './rules.ts';
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
    before: ({ ctx, raw }) => {
      const { keys, files } = vaultOf(ctx);
      const id = testimony.safeParse(raw.params).data?.id ?? '';
      return receiveUploads<AcceptedOriginal>({
        files,
        keys,
        log: ctx.log,
        digestLabel: DIGEST_LABEL,
        folder: 'originals',
        recipientFor: () => recipientFor(ctx, id),
        accept: acceptOriginal,
        limits: { maxBytes: ctx.config.maxUploadBytes, maxFiles: 20 },
      });
    },
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
