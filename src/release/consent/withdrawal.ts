import { findByPublicId, testimonyIn } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { vaultOf, type Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import * as store from './store.ts';
import { pageTexts as texts } from './page-text.ts';

/** Withdraws for her, by her partner or a steward. @param graceDays after which the keys are destroyed, 0 to 365 */
export async function withdraw(ctx: Context, testimonyId: string, graceDays: number): Promise<string> {
  const channel = ctx.actor.kind === 'account' && ctx.actor.role === 'partner' ? 'partner' : 'steward';
  return transact(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'testimony.withdraw', { partnerId: testimony.partnerId });
    const publicId = await store.withdraw(tx, testimonyId, channel, graceDays);
    if (!publicId) throw new Refusal('not-found', texts.codeUnknown);
    await audit(tx, ctx, { action: 'testimony.ask-withdrawal', subject: `testimony:${testimonyId}` });
    return publicId;
  });
}

/** For whoever has the public address only. @throws Refusal `not-found` */
export async function withdrawPublicId(ctx: Context, publicId: string, graceDays: number): Promise<string> {
  const id = await findByPublicId(ctx, publicId);
  if (!id) throw new Refusal('not-found', texts.addressUnknown);
  return withdraw(ctx, id, graceDays);
}

/** When and how it was withdrawn, and what was found on every surface afterwards; null while it was not. */
export async function withdrawalReport(ctx: Context, testimonyId: string) {
  return read(ctx, async (tx) => {
    await testimonyIn(tx, ctx, testimonyId);
    const withdrawal = await store.withdrawalOf(tx, testimonyId);
    return withdrawal ? { withdrawal, proofs: await store.proofsOf(tx, withdrawal.id) } : null;
  });
}

/**
 * Destroys the keys whose grace period is over: what was sealed with them is noise from then on. The file goes first; a kill before the
 * row says so leaves the row due, and the next run ends it. @returns how many
 */
export async function destroyKeys(ctx: Context): Promise<number> {
  const due = await read(ctx, (tx) => store.keysToDestroy(tx));
  for (const testimonyId of due)
    await transact(ctx, async (tx) => {
      await vaultOf(ctx).keys.testimonyKeys.destroy(testimonyId);
      await store.destroyKey(tx, testimonyId, ctx.clock.now());
      await audit(tx, ctx, { action: 'key.destroy', subject: `testimony:${testimonyId}` });
    });
  return due.length;
}

/** What a proof is about: the item's address and how many editions it had. Null for a withdrawal that is not there. */
export async function withdrawalToProve(
  ctx: Context,
  withdrawalId: string,
): Promise<{ publicId: string; editions: number } | null> {
  return read(ctx, async (tx) => {
    const row = await store.withdrawalById(tx, withdrawalId);
    return row ? { publicId: row.public_id, editions: await store.editionsOf(tx, row.public_id) } : null;
  });
}

/** Files what a stranger found on every surface. */
export async function fileProof(
  ctx: Context,
  withdrawalId: string,
  surfaces: readonly store.CheckedSurface[],
): Promise<void> {
  await transact(ctx, async (tx) => {
    const row = await store.withdrawalById(tx, withdrawalId);
    if (!row) return;
    const clean = surfaces.every((surface) => surface.ok);
    await store.fileProofOf(tx, {
      withdrawal_id: withdrawalId,
      closing_id: null,
      partner_id: row.partner_id,
      surfaces,
      clean,
    });
    await audit(tx, ctx, {
      action: 'withdrawal.prove',
      subject: `testimony:${row.testimony_id}`,
      detail: { clean, surfaces: surfaces.length },
    });
  });
}
