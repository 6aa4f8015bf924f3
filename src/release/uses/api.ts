import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { amendUse, checkUse, endUse, getUse, listUses, registerUse } from './actions.ts';
import { USE_KINDS, useInputSchema, useWordsSchema } from './rules.ts';
import type { UseRow } from './store.ts';

const one = z.object({ id: z.uuid() });
const agreed = {
  agreed: z
    .literal(true)
    .meta({ description: 'That the words may be published, and that you stop when you are told.' }),
};

const useSchema = z
  .object({
    id: z.uuid(),
    testimony: z.string().meta({ description: 'Public id.' }),
    title: z
      .string()
      .nullable()
      .meta({ description: 'Of the edition that you may read now; null where there is none.' }),
    edition: z.int(),
    anchor: z.string().nullable(),
    kind: z.enum(USE_KINDS),
    institution: z.string(),
    work: z.string(),
    place: z.string(),
    purpose: z.string(),
    registeredAt: instant,
    words: z.enum(['waiting', 'published', 'kept-back']),
    endedAt: instant.nullable(),
    standing: z
      .enum(['good', 'replaced', 'not-allowed', 'gone'])
      .meta({ description: 'Anything but good: stop it, or read the newer edition.' }),
  })
  .meta({ id: 'Use' });

const present = (use: UseRow): z.input<typeof useSchema> => ({
  id: use.id,
  testimony: use.publicId,
  title: use.title,
  edition: use.edition,
  anchor: use.anchor,
  kind: use.kind,
  institution: use.institution,
  work: use.work,
  place: use.place,
  purpose: use.purpose,
  registeredAt: use.registeredAt.toISOString(),
  words: use.shown ? 'published' : use.checkedAt ? 'kept-back' : 'waiting',
  endedAt: use.endedAt?.toISOString() ?? null,
  standing: use.standing,
});

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/uses',
    access: { may: 'use.read' },
    tag: 'Uses',
    summary: 'Registered uses: your own, those of your partner’s testimonies, or all, as your role has it.',
    response: z.object({ uses: z.array(useSchema) }),
    answer: async ({ ctx }) => ({ uses: (await listUses(ctx)).map(present) }),
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/uses',
    access: { may: 'use.register' },
    tag: 'Uses',
    summary: 'Registers a use. One that she does not allow is refused, with the reasons in words.',
    body: useInputSchema.extend(agreed),
    status: 201,
    response: z.object({ id: z.uuid() }),
    answer: async ({ ctx, body: { agreed: _agreed, ...input } }) => ({ id: await registerUse(ctx, input) }),
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/uses/:id',
    access: { may: 'use.read' },
    tag: 'Uses',
    summary: 'One use, and whether it may go on.',
    params: one,
    response: useSchema,
    answer: async ({ ctx, params }) => present(await getUse(ctx, params.id)),
  }),
  defineApi({
    method: 'put',
    path: '/api/v1/uses/:id',
    access: { may: 'use.register' },
    tag: 'Uses',
    summary: 'Says anew what a use is; the words are looked at again before they are published.',
    params: one,
    body: useWordsSchema.extend(agreed),
    response: useSchema,
    answer: async ({ ctx, params, body: { agreed: _agreed, ...words } }) => {
      await amendUse(ctx, params.id, words);
      return present(await getUse(ctx, params.id));
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/uses/:id/end',
    access: { may: 'use.register' },
    tag: 'Uses',
    summary: 'It is no longer used.',
    params: one,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params }) => {
      await endUse(ctx, params.id);
      return undefined;
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/uses/:id/check',
    access: { may: 'use.check' },
    tag: 'Uses',
    summary: 'A second person publishes the words of a use, or keeps them back.',
    params: one,
    body: z.object({ show: z.boolean() }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await checkUse(ctx, params.id, body.show);
      return undefined;
    },
  }),
];
