import { historyIn, reasonTexts } from '#release/consent';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context, type Role } from '#platform/context';
import { read, sqlState, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { isPublicId } from '#platform/identifiers';
import { enqueue } from '#platform/jobs';
import { audiencesOf as audiencesOfActor } from '#rules/open/reading';
import { decide, type ReasonCode } from '#rules/release/consent';
import { mailJob } from './mail.ts';
import {
  AUDIENCE_OF,
  parseUseAddress,
  sayable,
  standing,
  type UseAddress,
  type UseInput,
  type UseKind,
  type UseWords,
} from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

/** Her terms stand in records that no reader may open: the archive itself asks them, for the one answer that is given. */
const asArchive = (ctx: Context): Context => ({ ...ctx, actor: { kind: 'system', task: 'uses.register' } });

const audiencesOf = (role: Role) => ['public', AUDIENCE_OF[role]];

const refuse = (reasons: readonly ReasonCode[]) =>
  new Refusal('blocked', texts.refused, {
    todo: texts.refusedTodo,
    details: {
      codes: sayable(reasons),
      reasons: sayable(reasons).map((reason) => ({ ...reasonTexts[reason], params: {} })),
    },
  });

/** What she says of one use, to readers of a role. */
async function decisionIn(
  tx: Tx,
  ctx: Context,
  use: { testimonyId: string; kind: UseKind; role: Role; language: string; anchor: string | null },
) {
  const { consents, events } = await historyIn(tx, use.testimonyId);
  return decide(consents, events, {
    scope: use.kind,
    audience: AUDIENCE_OF[use.role],
    medium: 'text',
    language: use.language,
    ...(use.anchor === null ? {} : { passage: use.anchor }),
    at: ctx.clock.now(),
  });
}

/**
 * Registers a use of an edition, or of a passage in it, that she allows to readers such as the one who asks.
 * @returns its id
 * @throws Refusal `invalid` for an address that is none, `not-found`, `gone` for a tombstone, `blocked` with the reasons in words
 */
export async function registerUse(ctx: Context, input: UseInput): Promise<string> {
  demand(ctx, 'use.register');
  const { id: accountId, role } = accountOf(ctx);
  const asked = parseUseAddress(input.address);
  if (!asked || !isPublicId(asked.publicId))
    throw new Refusal('invalid', texts.noAddress, { todo: texts.noAddressTodo });
  const { address: _address, kind, ...words } = input;
  try {
    return await transact(asArchive(ctx), async (tx) => {
      const item = await store.itemOf(tx, asked.publicId);
      if (!item) throw new Refusal('not-found', texts.notPublished, { todo: texts.noAddressTodo });
      const edition = editionAsked(await store.editionsOf(tx, asked.publicId, audiencesOf(role)), asked);
      const decision = await decisionIn(tx, ctx, {
        testimonyId: item.testimonyId,
        kind,
        role,
        language: edition.language ?? '',
        anchor: asked.anchor,
      });
      if (!decision.allowed) throw refuse(decision.reasons);
      const id = await store.addUse(tx, {
        ...words,
        testimony_id: item.testimonyId,
        partner_id: item.partnerId,
        public_id: asked.publicId,
        edition: edition.number,
        anchor: asked.anchor,
        scope: kind,
        account_id: accountId,
      });
      await audit(tx, ctx, { action: 'use.register', subject: `item:${asked.publicId}`, detail: { use: id, kind } });
      return id;
    });
  } catch (error) {
    if (sqlState(error) === 'KB002') throw refuse(['scope']);
    throw error;
  }
}

/** @throws Refusal `gone`, `not-found` */
function editionAsked(editions: readonly store.EditionState[], asked: UseAddress): store.EditionState {
  const edition =
    asked.edition === null
      ? editions.findLast((one) => one.readable)
      : editions.find((one) => one.number === asked.edition);
  if (!edition && editions.length > 0 && asked.edition !== null)
    throw new Refusal('not-found', texts.notPublished, { todo: texts.noAddressTodo });
  if (!edition?.readable) throw new Refusal('gone', texts.tombstone, { todo: texts.tombstoneTodo });
  if (asked.anchor !== null && !edition.anchors.includes(asked.anchor))
    throw new Refusal('not-found', texts.noPassage, { todo: texts.noPassageTodo });
  return edition;
}

/** Uses as the actor may see them: her own, those of her partner's testimonies, or all. */
export async function listUses(ctx: Context): Promise<store.UseRow[]> {
  demand(ctx, 'use.read');
  return read(ctx, (tx) => store.listUses(tx, audiencesOfActor(ctx.actor)));
}

/** @throws Refusal `not-found`, for another's too */
export async function getUse(ctx: Context, id: string): Promise<store.UseRow> {
  demand(ctx, 'use.read');
  return read(ctx, (tx) => useIn(tx, ctx, id));
}

async function useIn(tx: Tx, ctx: Context, id: string): Promise<store.UseRow> {
  const found = await store.useById(tx, id, audiencesOfActor(ctx.actor));
  if (!found) throw new Refusal('not-found', texts.noUse);
  return found;
}

async function ownUse(tx: Tx, ctx: Context, id: string): Promise<store.UseRow> {
  const use = await useIn(tx, ctx, id);
  if (use.accountId !== accountOf(ctx).id) throw new Refusal('not-found', texts.noUse);
  if (use.endedAt) throw new Refusal('conflict', texts.ended, { todo: texts.endedTodo });
  return use;
}

/** Says anew what a use is. The words are looked at again before they are published. @throws Refusal `not-found`, `conflict` once ended */
export async function amendUse(ctx: Context, id: string, words: UseWords): Promise<void> {
  demand(ctx, 'use.register');
  await transact(ctx, async (tx) => {
    const use = await ownUse(tx, ctx, id);
    await store.amendUse(tx, id, words);
    await audit(tx, ctx, { action: 'use.amend', subject: `item:${use.publicId}`, detail: { use: id } });
  });
}

/** It is no longer used: out of print, taken down, over. @throws Refusal `not-found`, `conflict` */
export async function endUse(ctx: Context, id: string): Promise<void> {
  demand(ctx, 'use.register');
  await transact(ctx, async (tx) => {
    const use = await ownUse(tx, ctx, id);
    await store.endUse(tx, id, ctx.clock.now());
    await audit(tx, ctx, { action: 'use.end', subject: `item:${use.publicId}`, detail: { use: id } });
  });
}

/** A second person publishes the words of a use, or keeps them back. @throws Refusal `forbidden` for whoever wrote them, `not-found` */
export async function checkUse(ctx: Context, id: string, shown: boolean): Promise<void> {
  demand(ctx, 'use.check');
  const { id: by } = accountOf(ctx);
  await transact(ctx, async (tx) => {
    const use = await useIn(tx, ctx, id);
    if (use.accountId === by) throw new Refusal('forbidden', texts.ownWords);
    await store.checkUse(tx, id, by, ctx.clock.now(), shown);
    await audit(tx, ctx, { action: 'use.check', subject: `item:${use.publicId}`, detail: { use: id, shown } });
  });
}

/**
 * Works out for every use of an item whether it may go on, and has each told once whose answer changed away from yes. Done again it
 * comes to the same end.
 * @returns how many notices were made
 */
export async function followUses(ctx: Context, publicId: string): Promise<number> {
  return transact(ctx, async (tx) => {
    let told = 0;
    for (const use of await store.openUses(tx, publicId)) {
      const editions = await store.editionsOf(tx, publicId, audiencesOf(use.role));
      const used = editions.find((one) => one.number === use.edition);
      const now = standing({
        edition: used?.readable === true && (use.anchor === null || used.anchors.includes(use.anchor)),
        any: editions.some((one) => one.readable),
        objected: use.objected,
        decision: await decisionIn(tx, ctx, {
          testimonyId: use.testimonyId,
          kind: use.kind,
          role: use.role,
          language: used?.language ?? editions.findLast((one) => one.readable)?.language ?? '',
          anchor: use.anchor,
        }),
      });
      if (now === use.standing) continue;
      await store.setStanding(tx, use.id, now);
      if (now === 'good') continue;
      const noticeId = await store.addNotice(tx, { use_id: use.id, partner_id: use.partnerId, cause: now });
      await enqueue(tx, mailJob, { noticeId }, { key: `uses.mail:${noticeId}` });
      await audit(tx, ctx, { action: 'use.notice', subject: `item:${publicId}`, detail: { use: use.id, cause: now } });
      told += 1;
    }
    return told;
  });
}

/** Looks at every item of which a use goes on: what time alone has ended (a term, an embargo) sets off nothing by itself. */
export async function followAllUses(ctx: Context): Promise<void> {
  for (const publicId of await read(ctx, (tx) => store.usedItems(tx))) await followUses(ctx, publicId);
}
