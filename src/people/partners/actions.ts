import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import { read, sqlState, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { PartnerInput } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

/** The partners that the actor may see: all for people of the whole archive, her own for a partner's staff. */
export async function listPartners(ctx: Context) {
  return read(ctx, (tx) => store.listPartners(tx));
}

/** @throws Refusal `conflict` where the name is taken */
export async function addPartner(ctx: Context, input: PartnerInput): Promise<string> {
  demand(ctx, 'partner.manage');
  try {
    return await transact(ctx, async (tx) => {
      const id = await store.addPartner(tx, input);
      await audit(tx, ctx, { action: 'partner.add', subject: `partner:${id}` });
      return id;
    });
  } catch (error) {
    if (sqlState(error) === '23505') throw new Refusal('conflict', texts.taken, { todo: texts.takenTodo });
    throw error;
  }
}

/** @throws Refusal `not-found`, or `conflict` where the partner is closed to new testimonies */
export async function demandOpen(tx: Tx, id: string): Promise<void> {
  const partner = (await store.listPartners(tx)).find((one) => one.id === id);
  if (!partner) throw new Refusal('not-found', texts.gone);
  if (partner.closed_at) throw new Refusal('conflict', texts.isClosed, { todo: texts.isClosedTodo });
}

/** Closes a partner to new testimonies, or opens it again; what it entrusted stays. */
export async function closePartner(ctx: Context, input: { id: string; closed: boolean }): Promise<void> {
  demand(ctx, 'partner.manage');
  await transact(ctx, async (tx) => {
    if (!(await store.setClosed(tx, input.id, input.closed ? ctx.clock.now() : null)))
      throw new Refusal('not-found', texts.gone);
    await audit(tx, ctx, { action: input.closed ? 'partner.close' : 'partner.reopen', subject: `partner:${input.id}` });
  });
}
