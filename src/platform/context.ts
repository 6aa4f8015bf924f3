import type { Kysely } from 'kysely';
import type { Clock } from '#platform/clock';
import type { Config } from '#platform/config';
import type { Files } from '#platform/files';
import type { KeyRing } from '#platform/keys';
import type { Logger } from '#platform/log';
import type { Database as DB } from '#platform/tables.gen';

export const ROLES = ['steward', 'partner', 'redactor', 'reviewer', 'researcher', 'advocate'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. Authority is an argument: nothing looks it up from the surroundings. */
export type Actor =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'account';
      readonly id: string;
      readonly role: Role;
      readonly partnerId: string | null;
      readonly name: string;
    }
  | { readonly kind: 'system'; readonly task: string };

/** What an action needs, whichever door it came through: a request, a job or a command. */
export interface Context {
  readonly db: Kysely<DB>;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: Config;
  /** Keys and sealed files; null in the public process, which has neither. */
  readonly vault: { readonly keys: KeyRing; readonly files: Files } | null;
}

/** The account that acts. @throws Error where no person is signed in: routes state who may use them, so this is our fault. */
export function accountOf(ctx: Context): Extract<Actor, { kind: 'account' }> {
  if (ctx.actor.kind !== 'account') throw new Error(`This action needs a person, not ${ctx.actor.kind}.`);
  return ctx.actor;
}

/** Keys and files. @throws Error in a process that holds none. */
export function vaultOf(ctx: Context): NonNullable<Context['vault']> {
  if (!ctx.vault) throw new Error('This process holds no key.');
  return ctx.vault;
}

/** How the actor is named in the audit: a kind and an id, never a name. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'account':
      return `account:${actor.id}`;
    case 'system':
      return `system:${actor.task}`;
    case 'visitor':
      return 'visitor';
  }
}
