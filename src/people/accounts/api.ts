import { z } from 'zod';
import { defineApi, instant, nothing } from '#platform/api';
import { ROLES } from '#platform/context';
import type { AnyRoute } from '#platform/http';
import { changeAccount, invite, people } from './actions.ts';
import { invitationInput } from './rules.ts';

const role = z.enum(ROLES);

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/people',
    access: { may: 'account.manage' },
    tag: 'People',
    summary: 'Accounts, and invitations that nobody has accepted yet.',
    response: z.object({
      accounts: z.array(
        z.object({
          id: z.uuid(),
          email: z.string(),
          name: z.string(),
          role,
          partnerId: z.uuid().nullable(),
          partner: z.string().nullable(),
          createdAt: instant,
          disabledAt: instant.nullable(),
          oneTimeCode: z.boolean().meta({ description: 'Whether a one-time code guards it.' }),
        }),
      ),
      invitations: z.array(
        z.object({
          email: z.string().nullable(),
          role,
          partner: z.string().nullable(),
          createdAt: instant,
          expiresAt: instant,
        }),
      ),
    }),
    answer: async ({ ctx }) => {
      const found = await people(ctx);
      return {
        accounts: found.accounts.map((account) => ({
          id: account.id,
          email: account.email,
          name: account.display_name,
          role: role.parse(account.role),
          partnerId: account.partner_id,
          partner: account.partner,
          createdAt: account.created_at.toISOString(),
          disabledAt: account.disabled_at?.toISOString() ?? null,
          oneTimeCode: account.totp_confirmed_at !== null,
        })),
        invitations: found.invitations.map((invitation) => ({
          email: invitation.email,
          role: role.parse(invitation.role),
          partner: invitation.partner,
          createdAt: invitation.created_at.toISOString(),
          expiresAt: invitation.expires_at.toISOString(),
        })),
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/people/invitations',
    access: { may: 'account.manage' },
    tag: 'People',
    summary: 'Invites someone. The link is given once and kept as a hash only.',
    body: invitationInput,
    status: 201,
    response: z.object({ link: z.url() }),
    answer: async ({ ctx, body }) => ({ link: `${ctx.config.deskUrl}/welcome/${await invite(ctx, body)}` }),
  }),
  defineApi({
    method: 'patch',
    path: '/api/v1/people/:id',
    access: { may: 'account.manage' },
    tag: 'People',
    summary: 'Gives an account another role, or disables or enables it; every session of it ends.',
    params: z.object({ id: z.uuid() }),
    body: z.object({ role: role.optional(), partnerId: z.uuid().optional(), disabled: z.boolean().optional() }),
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await changeAccount(ctx, { id: params.id, ...body });
      return undefined;
    },
  }),
];
