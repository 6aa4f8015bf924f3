import { testimonyIn } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { cardTexts as texts } from './card-text.ts';
import { newCode } from './code.ts';
import { pageTexts } from './page-text.ts';
import type { ReplacementReason } from './rules.ts';
import { argon2id } from './slow-hash.ts';
import { codeSalt } from './store/by-code.ts';
import * as store from './store/cards.ts';

// Her card: the first code is issued at intake by one person; every later one by two.

/**
 * Issues a code for the narrator. It is returned once, to be given to her, and kept as a slow hash only. Where she had one before,
 * this spends the replacement that a second person confirmed, and only for whoever asked for it.
 * @throws Refusal `forbidden`, `gone`, `conflict`
 */
export async function issueCode(ctx: Context, testimonyId: string, random: (n: number) => Uint8Array): Promise<string> {
  const code = newCode(random);
  const salt = await read(ctx, (tx) => codeSalt(tx));
  const hash = await argon2id(code, salt);
  await transact(ctx, async (tx) => {
    const testimony = await hers(tx, ctx, testimonyId);
    const by = ctx.actor.kind === 'account' ? ctx.actor.id : null;
    if ((await store.codesOf(tx, testimonyId)).ever) {
      const asked = await store.openReplacement(tx, testimonyId);
      if (!asked) throw new Refusal('conflict', texts.hasCard, { todo: texts.hasCardTodo });
      if (!asked.confirmedAt) throw new Refusal('conflict', texts.notConfirmed, { todo: texts.notConfirmedTodo });
      if (asked.requestedBy !== by) throw new Refusal('forbidden', texts.notYours, { todo: texts.notYoursTodo });
    }
    await store.replaceCode(
      tx,
      { code_hash: hash, testimony_id: testimonyId, partner_id: testimony.partnerId, issued_by: by },
      ctx.clock.now(),
    );
    await audit(tx, ctx, { action: 'code.issue', subject: `testimony:${testimonyId}` });
  });
  return code;
}

async function hers(tx: Tx, ctx: Context, testimonyId: string) {
  const testimony = await testimonyIn(tx, ctx, testimonyId);
  demand(ctx, 'code.issue', { partnerId: testimony.partnerId });
  if (testimony.withdrawnAt) throw new Refusal('gone', pageTexts.withdrawnAlready);
  return testimony;
}

/** Whether she has a code, since when, and the replacement that is under way. */
export async function codeState(ctx: Context, testimonyId: string) {
  return read(ctx, async (tx) => {
    const testimony = await hers(tx, ctx, testimonyId);
    const { ever, live } = await store.codesOf(tx, testimonyId);
    const replacement = await store.openReplacement(tx, testimonyId);
    const me = ctx.actor.kind === 'account' ? ctx.actor.id : null;
    return {
      testimony,
      ever,
      issuedAt: live,
      replacement: replacement && { ...replacement, mine: replacement.requestedBy === me },
    };
  });
}

/**
 * Asks for another code. Unless the card is only lost, the old code ends in this moment: whoever saw it may be typing it.
 * @throws Refusal `conflict` where she never had one, or a replacement is under way
 */
export async function requestReplacement(ctx: Context, testimonyId: string, reason: ReplacementReason): Promise<void> {
  const { id } = accountOf(ctx);
  await transact(ctx, async (tx) => {
    const testimony = await hers(tx, ctx, testimonyId);
    if (!(await store.codesOf(tx, testimonyId)).ever)
      throw new Refusal('conflict', texts.noCard, { todo: texts.noCardTodo });
    if (await store.openReplacement(tx, testimonyId)) throw new Refusal('conflict', texts.underWay);
    await store.addReplacement(tx, {
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      reason,
      requested_by: id,
    });
    const stopped = reason !== 'lost';
    if (stopped) await store.stopCode(tx, testimonyId, ctx.clock.now());
    await audit(tx, ctx, {
      action: 'code.ask-replacement',
      subject: `testimony:${testimonyId}`,
      detail: { reason, stopped },
    });
  });
}

/** The second person agrees. @throws Refusal `forbidden` for the one who asked, `not-found` */
export async function confirmReplacement(ctx: Context, testimonyId: string): Promise<void> {
  const { id } = accountOf(ctx);
  await transact(ctx, async (tx) => {
    await hers(tx, ctx, testimonyId);
    const asked = await underWay(tx, testimonyId);
    if (asked.requestedBy === id) throw new Refusal('forbidden', texts.samePerson, { todo: texts.samePersonTodo });
    if (asked.confirmedAt) return;
    await store.confirmReplacement(tx, asked.id, id, ctx.clock.now());
    await audit(tx, ctx, { action: 'code.confirm-replacement', subject: `testimony:${testimonyId}` });
  });
}

/** Ends a replacement without a new code; a code that was stopped stays so. @throws Refusal `not-found` */
export async function endReplacement(ctx: Context, testimonyId: string): Promise<void> {
  await transact(ctx, async (tx) => {
    await hers(tx, ctx, testimonyId);
    const asked = await underWay(tx, testimonyId);
    await store.closeReplacement(tx, asked.id, ctx.clock.now());
    await audit(tx, ctx, { action: 'code.end-replacement', subject: `testimony:${testimonyId}` });
  });
}

async function underWay(tx: Tx, testimonyId: string): Promise<store.Replacement> {
  const found = await store.openReplacement(tx, testimonyId);
  if (!found) throw new Refusal('not-found', texts.noneUnderWay);
  return found;
}
