import type { Context } from '#platform/context';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { historyIn } from './actions.ts';
import { mayPrepare, type Preparing } from './rules.ts';
import { reasonTexts } from './text.ts';
import { prepareTexts } from './prepare-text.ts';

/** Why her consent says no to this work at this moment, and what to do; null where it may go on. */
export async function refusalToPrepare(
  tx: Tx,
  ctx: Context,
  testimonyId: string,
  scope: Preparing,
): Promise<Refusal | null> {
  const { consents, events } = await historyIn(tx, testimonyId);
  const { reasons } = mayPrepare(consents, events, scope, ctx.clock.now());
  const [first] = reasons;
  if (first === undefined) return null;
  const unasked = first === 'scope' || first === 'ask-first';
  return new Refusal('blocked', unasked ? prepareTexts[scope] : reasonTexts[first].what, {
    todo: unasked ? prepareTexts.todo : reasonTexts[first].todo,
    details: { scope, codes: reasons },
  });
}

/** @throws Refusal `blocked` as `refusalToPrepare` */
export async function demandPreparing(tx: Tx, ctx: Context, testimonyId: string, scope: Preparing): Promise<void> {
  const refusal = await refusalToPrepare(tx, ctx, testimonyId, scope);
  if (refusal) throw refusal;
}
