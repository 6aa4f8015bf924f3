import { z } from 'zod';
import { ROLES } from '#platform/context';
import { defineRoute, page, redirect, type RouteRequest, type Typed } from '#platform/http';
import { say } from '#platform/i18n';
import { typedHas, typedText } from '#html/parts';
import { listPartners } from '#people/partners';
import * as actions from './actions.ts';
import { acceptPage, codePage, enrolPage, peoplePage, signInPage } from './pages.tsx';
import { acceptInput, codeInput, invitationInput, safePath, SESSION, signInInput } from './rules.ts';
import { texts } from './text.ts';

/** The cookie carries the port: two archives on one machine share a host, and cookies know no ports. */
export function sessionCookieName(deskPort: number): string {
  return `katha-${deskPort}`;
}

function sessionCookie(request: RouteRequest, token: string | null): Record<string, string> {
  const { config } = request.ctx;
  const secure = config.deskUrl.startsWith('https:') ? '; Secure' : '';
  const life = token === null ? 'Max-Age=0' : `Max-Age=${SESSION.hours * 3600}`;
  return {
    'Set-Cookie': `${sessionCookieName(config.deskPort)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; ${life}${secure}`,
  };
}

const then = z.object({ then: z.string().max(500).optional() });

function onward(request: RouteRequest, done: actions.SignIn, target: string | undefined) {
  const query = `?then=${encodeURIComponent(safePath(target))}`;
  const to =
    done.next === 'done' ? safePath(target) : done.next === 'code' ? `/sign-in/code${query}` : `/sign-in/enrol${query}`;
  return { kind: 'redirect', to, headers: sessionCookie(request, done.token) } as const;
}

type AtTheDoor = Pick<RouteRequest, 'ctx' | 'locale' | 'session'>;

const codeAsked = ({ locale }: AtTheDoor, target: string | undefined, typed?: Typed) =>
  page(say(locale, texts.codeTitle), codePage({ locale, then: safePath(target), typed }), { at: '/sign-in/code' });

const enrolling = async ({ ctx, locale, session }: AtTheDoor, target: string | undefined, typed?: Typed) => {
  const { secret, uri } = await actions.enrolTotp(ctx, session as NonNullable<typeof session>);
  return page(say(locale, texts.totpTitle), enrolPage({ locale, secret, uri, then: safePath(target), typed }), {
    at: '/sign-in/enrol',
  });
};

const account = z.object({ id: z.uuid() });

/** Who works here; with the link of a new invitation, or with what was typed of one that was refused. */
const people = async (
  { ctx, locale }: Pick<RouteRequest, 'ctx' | 'locale'>,
  more: { link?: string; typed?: Typed } = {},
) =>
  page(
    say(locale, texts.people),
    peoplePage({ locale, ...(await actions.people(ctx)), partners: await listPartners(ctx), ...more }),
    { at: '/people', scripts: ['copy.js'] },
  );

export const routes = [
  defineRoute({
    method: 'get',
    path: '/sign-in',
    access: 'anyone',
    query: then,
    handle: ({ locale, query }) => page(say(locale, texts.signIn), signInPage({ locale, then: safePath(query.then) })),
  }),
  defineRoute({
    method: 'post',
    path: '/sign-in',
    access: 'anyone',
    body: signInInput,
    labels: { email: texts.email, password: texts.password },
    handle: async (request) =>
      onward(request, await actions.signIn(request.ctx, request.body, request.origin), request.body.then),
    again: ({ locale }, typed) =>
      page(say(locale, texts.signIn), signInPage({ locale, then: safePath(typedText(typed, 'then', '')), typed })),
  }),
  defineRoute({
    method: 'get',
    path: '/sign-in/code',
    access: 'half',
    query: then,
    handle: (request) => codeAsked(request, request.query.then),
  }),
  defineRoute({
    method: 'get',
    path: '/sign-in/enrol',
    access: 'half',
    query: then,
    handle: (request) => enrolling(request, request.query.then),
  }),
  defineRoute({
    method: 'post',
    path: '/sign-in/code',
    access: 'half',
    body: codeInput,
    labels: { code: texts.code },
    handle: async (request) => {
      const token = await actions.giveCode(
        request.ctx,
        request.session as NonNullable<typeof request.session>,
        request.body.code,
      );
      return { kind: 'redirect', to: safePath(request.body.then), headers: sessionCookie(request, token) };
    },
    // A slip of one digit is asked for again where it was typed.
    again: (request, typed) =>
      (typedHas(typed, 'enrols', 'true', false) ? enrolling : codeAsked)(request, typedText(typed, 'then', ''), typed),
  }),
  defineRoute({
    method: 'post',
    path: '/sign-out',
    access: 'half',
    handle: async (request) => {
      if (request.session) await actions.signOut(request.ctx, request.session);
      return { kind: 'redirect', to: '/sign-in', headers: sessionCookie(request, null) };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/welcome/:token',
    access: 'anyone',
    params: z.object({ token: z.string().max(100) }),
    handle: async ({ ctx, locale, params }) => {
      const { role, email } = await actions.readInvitation(ctx, params.token);
      return page(say(locale, texts.welcome), acceptPage({ locale, token: params.token, role, email }));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/welcome',
    access: 'anyone',
    body: acceptInput,
    labels: { name: texts.name, email: texts.email, password: texts.password },
    handle: async (request) => onward(request, await actions.acceptInvitation(request.ctx, request.body), '/'),
    again: async ({ ctx, locale }, typed) => {
      const token = typedText(typed, 'token', '');
      const { role, email } = await actions.readInvitation(ctx, token);
      return page(say(locale, texts.welcome), acceptPage({ locale, token, role, email, typed }), {
        at: `/welcome/${token}`,
      });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/people',
    access: { may: 'account.manage' },
    handle: (request) => people(request),
  }),
  defineRoute({
    method: 'post',
    path: '/people/invitations',
    access: { may: 'account.manage' },
    body: invitationInput,
    labels: { role: texts.role, partnerId: texts.partner, email: texts.inviteEmail },
    handle: async ({ ctx, locale, body }) => {
      const token = await actions.invite(ctx, body);
      return people({ ctx, locale }, { link: `${ctx.config.deskUrl}/welcome/${token}` });
    },
    again: (request, typed) => people(request, { typed }),
  }),
  defineRoute({
    method: 'post',
    path: '/people/:id',
    access: { may: 'account.manage' },
    params: account,
    body: z.object({
      role: z.enum(ROLES).optional(),
      partnerId: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
      disabled: z
        .enum(['true', 'false'])
        .transform((text) => text === 'true')
        .optional(),
    }),
    labels: { role: texts.role, partnerId: texts.partner },
    handle: async ({ ctx, params, body }) => {
      await actions.changeAccount(ctx, { id: params.id, ...body });
      return redirect('/people');
    },
  }),
];
