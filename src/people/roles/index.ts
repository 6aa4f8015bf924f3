// Roles: what each may do, as a table. Hides how a permission is decided; promises that an action not allowed throws.
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { platformTexts } from '#platform/text';
import { allows, type Action } from './rules.ts';

export { allows, TWO_FACTOR_ROLES, type Action } from './rules.ts';

/**
 * Throws unless the actor may do this, to this partner's records.
 * @throws Refusal `unauthenticated` for a visitor, `forbidden` for anyone else.
 */
export function demand(ctx: Context, action: Action, about: { partnerId?: string } = {}): void {
  if (ctx.actor.kind === 'visitor') throw new Refusal('unauthenticated', platformTexts.signInFirst);
  const foreign =
    ctx.actor.kind === 'account' &&
    ctx.actor.partnerId !== null &&
    about.partnerId !== undefined &&
    about.partnerId !== ctx.actor.partnerId;
  if (foreign || !allows(ctx.actor, action))
    throw new Refusal('forbidden', platformTexts.notAllowed, { todo: platformTexts.notAllowedTodo });
}
