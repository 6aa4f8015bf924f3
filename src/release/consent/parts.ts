import { lockTestimony, openOne, testimonyIn } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { channelOf, writeSame } from './actions.ts';
import { partsTexts as texts } from './parts-text.ts';
import { fileProofOf } from './store.ts';
import type { CheckedSurface } from './store.ts';
import * as store from './store/parts.ts';

// Taking back a part of it at the desk: a passage, a language, an edition that shows too much. What she does with her code is in
// hers.ts; both come to the same functions of the database.

/** What is published of a testimony, what was taken out of it, and what was found afterwards. */
export async function getParts(ctx: Context, testimonyId: string) {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'edition.close', { partnerId: testimony.partnerId });
    const { key: _key, ...shown } = testimony;
    return {
      testimony: shown,
      editions: await store.editionsIn(tx, testimony.publicId),
      words: await store.publishedWords(tx, testimony.publicId),
      taken: await store.takenBack(tx, testimonyId),
      closings: await store.closingsOf(tx, testimonyId),
    };
  });
}

/**
 * Lets what she took back be published again, at her word: with the next edition, through the door. Nothing appears by itself.
 * @throws Refusal `conflict` where nothing of it was taken back
 */
export async function letPartsBack(
  ctx: Context,
  testimonyId: string,
  parts: { passages: readonly string[]; languages: readonly string[] },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    const taken = await store.takenBack(tx, testimonyId);
    const names = [
      ...parts.passages.filter((anchor) => taken.passages.includes(anchor)),
      ...parts.languages.filter((language) => taken.languages.includes(language)),
    ];
    if (names.length === 0) throw new Refusal('conflict', texts.nothingTaken);
    await store.letBack(tx, names);
    await writeSame(tx, ctx, testimony);
    await audit(tx, ctx, {
      action: 'consent.let-back',
      subject: `testimony:${testimonyId}`,
      detail: { passages: parts.passages.length, languages: parts.languages.length },
    });
  });
}

/**
 * Closes editions that show too much: one person, at once. To publish again takes two people and the door.
 * @throws Refusal `conflict` where none of them is open
 */
export async function closeEditions(ctx: Context, testimonyId: string, numbers: readonly number[]): Promise<void> {
  await transact(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'edition.close', { partnerId: testimony.partnerId });
    const channel = channelOf(ctx) === 'partner' ? 'partner' : 'steward';
    if ((await store.closeEditions(tx, testimonyId, numbers, channel)) === 0)
      throw new Refusal('conflict', texts.closedAlready);
    await audit(tx, ctx, {
      action: 'edition.close',
      subject: `item:${testimony.publicId}`,
      detail: { editions: numbers.map(String) },
    });
  });
}

/** What was withdrawn, or taken back by code, in the last thirty days, for the desk's first page. */
export async function recentlyClosed(ctx: Context) {
  demand(ctx, 'consent.record');
  const since = new Date(ctx.clock.now().getTime() - 30 * 86_400_000);
  return read(ctx, (tx) => store.recentlyClosed(tx, since));
}

/** What a proof of a closing is about; null for one that is not there. */
export async function closingToProve(ctx: Context, closingId: string): Promise<store.ClosingToProve | null> {
  return read(ctx, async (tx) => (await store.closingToProve(tx, closingId)) ?? null);
}

/** Files what a stranger found after a part was taken back. */
export async function fileClosingProof(
  ctx: Context,
  closingId: string,
  about: { testimonyId: string; partnerId: string },
  surfaces: readonly CheckedSurface[],
): Promise<void> {
  await transact(ctx, async (tx) => {
    const clean = surfaces.every((surface) => surface.ok);
    await fileProofOf(tx, { closing_id: closingId, withdrawal_id: null, partner_id: about.partnerId, surfaces, clean });
    await audit(tx, ctx, {
      action: 'closing.prove',
      subject: `testimony:${about.testimonyId}`,
      detail: { clean, surfaces: surfaces.length },
    });
  });
}
