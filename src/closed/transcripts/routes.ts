import { z } from 'zod';
import { originalsOf, originalsPage, originalTexts } from '#closed/originals';
import { getTestimony } from '#closed/testimonies';
import { defineRoute, page, redirect, type RouteRequest, type Typed } from '#platform/http';
import { say } from '#platform/i18n';
import { editTranscript, getTranscript, turnNow, unreadableOf } from './actions.ts';
import { pageTexts } from './page-text.ts';
import { SEGMENTS_PER_PAGE, transcriptPage } from './pages.tsx';
import { LIMITS, type SegmentEdit } from './rules.ts';

const testimony = z.object({ id: z.uuid() });
const number = z.coerce.number().int();
const form = z.object({
  version: number.min(1),
  ord: number.min(0),
  kind: z.enum(['save', 'merge']),
  text: z.string().max(LIMITS.segmentLength * 2),
  speaker: z.string().trim().max(200),
  everywhere: z.literal('true').optional(),
});

const pageOf = (ord: number) => Math.floor(ord / SEGMENTS_PER_PAGE) + 1;
const edited = form.pick({ version: true, ord: true });

/** The words with what was typed of one turn, where saving it was refused: at the turn as it stands now. */
const shownAgain = async (
  { ctx, locale, params }: Pick<RouteRequest<{ id: string }>, 'ctx' | 'locale' | 'params'>,
  typed: Typed,
) => {
  const now = await getTranscript(ctx, params.id);
  const of = edited.safeParse(typed.fields);
  const ord = of.success ? await turnNow(ctx, now, of.data) : 0;
  return page(
    say(locale, pageTexts.title),
    transcriptPage({ locale, ...now, page: pageOf(ord), refused: { ord, typed } }),
    { at: `/testimonies/${params.id}/transcript?page=${pageOf(ord)}` },
  );
};

export const routes = [
  // Here, because what became of reading each file stands beside it.
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/originals',
    access: { may: 'original.upload' },
    params: testimony,
    handle: async ({ ctx, locale, params: { id } }) =>
      page(
        say(locale, originalTexts.title),
        originalsPage({
          locale,
          testimony: await getTestimony(ctx, id),
          originals: await originalsOf(ctx, id),
          problems: await unreadableOf(ctx, id, locale),
        }),
        { scripts: ['upload.js'] },
      ),
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/transcript',
    access: { may: 'transcript.edit' },
    params: testimony,
    query: z.object({ page: z.coerce.number().int().min(1).catch(1) }),
    handle: async ({ ctx, locale, params, query }) =>
      page(
        say(locale, pageTexts.title),
        transcriptPage({ locale, ...(await getTranscript(ctx, params.id)), page: query.page }),
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/transcript',
    access: { may: 'transcript.edit' },
    params: testimony,
    body: form,
    handle: async ({ ctx, params, body }) => {
      const { transcript } = await getTranscript(ctx, params.id);
      const segment = transcript.segments[body.ord];
      const edits: SegmentEdit[] = [];
      if (body.kind === 'merge') edits.push({ kind: 'merge', ord: body.ord });
      else {
        if (segment && body.speaker !== (segment.speaker ?? ''))
          edits.push({
            kind: 'speaker',
            ord: body.ord,
            speaker: body.speaker || null,
            role: segment.role,
            everywhere: body.everywhere === 'true',
          });
        const [first = '', ...more] = body.text
          .replace(/\r\n?/g, '\n')
          .split(/\n[ \t]*\n/)
          .map((part) => part.trim());
        const rest = more.filter(Boolean).join('\n');
        const text = rest ? `${first}\n${rest}` : first;
        if (segment && text !== segment.text) edits.push({ kind: 'text', ord: body.ord, text });
        if (rest) edits.push({ kind: 'split', ord: body.ord, at: first.length });
      }
      if (edits.length > 0) await editTranscript(ctx, params.id, { version: body.version, edits });
      return redirect(`/testimonies/${params.id}/transcript?page=${pageOf(body.ord)}#s${body.ord}`);
    },
    again: shownAgain,
  }),
];
