import { z } from 'zod';
import { listPartners } from '#people/partners';
import { allows, type Action } from '#people/roles';
import { stageNumber } from '#pipeline';
import { accountOf } from '#platform/context';
import { read } from '#platform/database';
import { defineRoute, page, redirect, type RouteRequest, type Typed } from '#platform/http';
import { say } from '#platform/i18n';
import * as actions from './actions.ts';
import { intakePage, listPage, testimonyPage } from './pages.tsx';
import { refusalToPrepare } from '#release/consent';
import { factsSchema, identityInput, openInput, parseKnownLines, TESTIMONY_LANGUAGES } from './rules.ts';
import { texts } from './text.ts';

/** Each is opened for the number that its partner gave it. */
const PAGE_SIZE = 50;

const id = z.object({ id: z.uuid() });
const languages = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.enum(TESTIMONY_LANGUAGES)).min(1),
);
const several = (value: unknown) => (value === undefined ? [] : typeof value === 'string' ? [value] : value);
const form = z
  .object({
    partnerId: z.uuid().optional(),
    languages,
    known: z.string().max(100_000).default(''),
    narratorName: identityInput.shape.narratorName,
    contact: identityInput.shape.contact,
    forget: z.preprocess(several, identityInput.shape.forget),
  })
  .and(factsSchema.omit({ imported: true }))
  .transform(({ partnerId, languages: spoken, known, narratorName, contact, forget, ...facts }) => ({
    partnerId,
    languages: spoken,
    known: parseKnownLines(known),
    facts,
    identity: { narratorName, contact, forget },
  }));

const labels = {
  partnerId: texts.partner,
  languages: texts.languages,
  narratorName: texts.narratorName,
  contact: texts.contact,
  forget: texts.forget,
  known: texts.known,
  interviewer: texts.interviewer,
  recordedOn: texts.recordedOn,
  recordedAt: texts.recordedAt,
  reference: texts.reference,
  notes: texts.notes,
};

type Asked = Pick<RouteRequest, 'ctx' | 'locale'>;

const newTestimony = async ({ ctx, locale }: Asked, typed?: Typed) =>
  page(
    say(locale, texts.add),
    intakePage({
      locale,
      action: '/testimonies',
      testimony: null,
      mayName: true,
      partners: accountOf(ctx).partnerId ? null : (await listPartners(ctx)).filter((partner) => !partner.closed_at),
      typed,
    }),
    { at: '/testimonies/new' },
  );

const intake = async ({ ctx, locale, params }: Asked & { params: { id: string } }, typed?: Typed) =>
  page(
    say(locale, texts.goIntake),
    intakePage({
      locale,
      action: `/testimonies/${params.id}/intake`,
      testimony: await actions.getTestimony(ctx, params.id),
      partners: null,
      mayName: allows(ctx.actor, 'identity.ask'),
      typed,
    }),
  );

export const routes = [
  defineRoute({
    method: 'get',
    path: '/testimonies',
    access: { may: 'testimony.read' },
    query: z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) }),
    handle: async ({ ctx, locale, query }) => {
      const all = await actions.listTestimonies(ctx);
      const rows = all.slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE);
      return page(
        say(locale, texts.title),
        listPage({
          locale,
          // All of one partner's are that partner's.
          ofPartners: accountOf(ctx).partnerId === null,
          rows,
          references: await actions.referencesOf(
            ctx,
            rows.map((row) => row.id),
          ),
          mayOpen: allows(ctx.actor, 'testimony.open'),
          page: query.page,
          pages: Math.ceil(all.length / PAGE_SIZE),
        }),
      );
    },
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/new',
    access: { may: 'testimony.open' },
    handle: (request) => newTestimony(request),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies',
    access: { may: 'testimony.open' },
    body: form,
    labels,
    handle: async ({ ctx, body: { identity, facts, ...rest } }) => {
      const { narratorName, contact } = identity;
      const input = openInput.parse({ ...rest, facts: { ...facts, narratorName, contact } });
      return redirect(`/testimonies/${await actions.openTestimony(ctx, input)}`);
    },
    again: newTestimony,
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id',
    access: { may: 'testimony.read' },
    params: id,
    handle: async ({ ctx, locale, params }) => {
      const testimony = await actions.getTestimony(ctx, params.id);
      const refusals = testimony.withdrawnAt
        ? []
        : await read(ctx, async (tx) => [
            await refusalToPrepare(tx, ctx, testimony.id, 'transcribe'),
            await refusalToPrepare(tx, ctx, testimony.id, 'staff-redaction'),
          ]);
      const waits = [
        ...new Map(
          refusals.filter((one) => one !== null).map((one) => [one.explain(locale).what, one.explain(locale)]),
        ).values(),
      ];
      const at = stageNumber(testimony.stage);
      // Once she is published nothing waits for anybody.
      const open = at < stageNumber('publish');
      const all: { action: Action; path: string; label: keyof typeof texts; from: number; main: boolean }[] = [
        { action: 'original.upload', path: 'originals', label: 'goUpload', from: 0, main: at === 0 },
        {
          action: 'consent.record',
          path: 'consent',
          label: 'goConsent',
          from: 0,
          main: open && at > 0 && waits.length > 0,
        },
        {
          action: 'transcript.edit',
          path: 'transcript',
          label: 'goTranscript',
          from: stageNumber('transcribe'),
          main: false,
        },
        {
          action: 'redaction.decide',
          path: 'redaction',
          label: 'goRedact',
          from: stageNumber('transcribe'),
          main: open,
        },
        {
          action: 'edition.publish',
          path: 'publication',
          label: 'goPublish',
          from: stageNumber('transcribe'),
          main: open,
        },
        { action: 'code.issue', path: 'code', label: 'goCode', from: 0, main: false },
        { action: 'consent.record', path: 'wishes', label: 'goWishes', from: 0, main: false },
        { action: 'identity.ask', path: 'identity', label: 'goIdentity', from: 0, main: false },
        { action: 'testimony.describe', path: 'intake', label: 'goIntake', from: 0, main: false },
        // What takes something away comes last.
        { action: 'edition.close', path: 'parts', label: 'goParts', from: stageNumber('redact'), main: false },
        { action: 'testimony.withdraw', path: 'withdraw', label: 'goWithdraw', from: 0, main: false },
      ];
      const links = all
        .filter((link) => allows(ctx.actor, link.action) && at >= link.from && !testimony.withdrawnAt)
        .map((link) => ({
          href: `/testimonies/${params.id}/${link.path}`,
          label: say(locale, texts[link.label]),
          main: link.main,
        }));
      return page(
        say(locale, texts.one, { id: testimony.publicId }),
        testimonyPage({ locale, testimony, links, waits }),
      );
    },
  }),
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/intake',
    access: { may: 'testimony.describe' },
    params: id,
    handle: (request) => intake(request),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/intake',
    access: { may: 'testimony.describe' },
    params: id,
    body: form,
    labels,
    handle: async ({ ctx, params, body }) => {
      const before = await actions.getTestimony(ctx, params.id);
      await actions.describeTestimony(ctx, params.id, {
        facts: { ...body.facts, imported: before.facts.imported },
        known: body.known,
        languages: body.languages,
        identity: body.identity,
      });
      return redirect(`/testimonies/${params.id}`);
    },
    again: intake,
  }),
];
