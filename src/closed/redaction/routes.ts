import { z } from 'zod';
import { allows } from '#people/roles';
import { defineRoute, page, redirect } from '#platform/http';
import { say } from '#platform/i18n';
import { addSpan, decide, replaceSure, undo, workbench } from './actions.ts';
import { redactionPage } from './pages.tsx';
import { addInput, decideInput } from './rules.ts';
import { texts } from './text.ts';

const testimony = z.object({ id: z.uuid() });
const version = z.object({ version: z.coerce.number().int().min(1) });
const back = (id: string, to = '') => redirect(`/testimonies/${id}/redaction${to}`);

export const routes = [
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/redaction',
    access: { may: 'redaction.read' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(
        say(locale, texts.title),
        redactionPage({
          locale,
          work: await workbench(ctx, params.id),
          mayDecide: allows(ctx.actor, 'redaction.decide'),
        }),
        { scripts: ['workbench.js'] },
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/redaction/decide',
    access: { may: 'redaction.decide' },
    params: testimony,
    body: decideInput,
    handle: async ({ ctx, params, body }) => {
      await decide(ctx, params.id, body);
      return back(params.id, body.cluster ? `#c-${body.cluster}` : '');
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/redaction/sure',
    access: { may: 'redaction.decide' },
    params: testimony,
    body: version,
    handle: async ({ ctx, params, body }) => {
      await replaceSure(ctx, params.id, body.version);
      return back(params.id);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/redaction/spans',
    access: { may: 'redaction.decide' },
    params: testimony,
    body: addInput,
    handle: async ({ ctx, params, body }) => {
      await addSpan(ctx, params.id, body);
      return back(params.id, `#s${body.segment}`);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/redaction/undo',
    access: { may: 'redaction.decide' },
    params: testimony,
    body: version,
    handle: async ({ ctx, params, body }) => {
      await undo(ctx, params.id, body.version);
      return back(params.id);
    },
  }),
];
