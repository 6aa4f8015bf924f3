import { testimonyIn } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { openWith } from '#platform/key-folder';
import { SealBroken, type TestimonyKey } from '#platform/keys';
import { historyIn, privateOf } from './actions.ts';
import {
  consentPrivateSchema,
  mayContact,
  nextSafeMoment,
  firstRecordedToAskAgain,
  reconsentDue,
  safetyWindowSchema,
  stateAt,
  wishWordsSchema,
  type ContactDecision,
  type ContactLimit,
  type SafetyWindow,
  type WishKind,
} from './rules.ts';
import { consentsOf } from './store.ts';
import * as store from './store/wishes.ts';

/** Testimonies whose narrator asked for something with her code that nobody has seen to yet. */
export async function waitingWishes(ctx: Context): Promise<{ id: string; publicId: string }[]> {
  demand(ctx, 'consent.record');
  return read(ctx, (tx) => store.waitingWishes(tx));
}

/** How long before the day it is due a narrator stands on the list of those to ask again. */
const AHEAD_DAYS = 30;

/**
 * Testimonies whose narrator is to be asked again: on the day recorded with her, when her consent runs out, or when the policy of the
 * land says, whichever is first; from a month before, the most urgent first. No name: whether she may be called, and when, is asked
 * of `contactNow` on her page.
 */
export async function toAskAgain(ctx: Context): Promise<{ id: string; publicId: string; due: Date }[]> {
  demand(ctx, 'consent.record');
  const until = new Date(ctx.clock.now().getTime() + AHEAD_DAYS * 86_400_000);
  const rows = await read(ctx, (tx) => store.consentsDue(tx, until, firstRecordedToAskAgain(until)));
  return rows
    .map(({ id, publicId, jurisdiction, recordedAt, reconsentAt, expiresAt }) => ({
      id,
      publicId,
      due: firstOf([
        reconsentAt === null ? null : new Date(reconsentAt),
        expiresAt,
        reconsentDue(jurisdiction, recordedAt),
      ]),
    }))
    .filter(({ due }) => due <= until)
    .sort((a, b) => a.due.getTime() - b.due.getTime() || a.publicId.localeCompare(b.publicId));
}

function firstOf(days: readonly (Date | null)[]): Date {
  return new Date(Math.min(...days.flatMap((day) => (day === null ? [] : [day.getTime()]))));
}

export interface Wish {
  id: string;
  kind: WishKind;
  /** Her words; empty where she wrote none, null where they cannot be opened. */
  words: string | null;
  at: Date;
  doneAt: Date | null;
}

async function openSealed(key: TestimonyKey, sealed: Buffer): Promise<unknown> {
  let plain: Uint8Array;
  try {
    plain = await openWith(key.identity, sealed);
  } catch (error) {
    throw new SealBroken('what she sent with her code', error);
  }
  return JSON.parse(Buffer.from(plain).toString('utf8'));
}

async function wordsOf(ctx: Context, key: TestimonyKey, sealed: Buffer | null): Promise<string | null> {
  if (!sealed) return '';
  try {
    return wishWordsSchema.parse(await openSealed(key, sealed)).words;
  } catch (error) {
    // One wish that cannot be read must not hide the others from those who answer them.
    ctx.log.error({ err: error }, 'a wish cannot be opened');
    return null;
  }
}

/** What she said of calls with her code; a limit that cannot be read is `never`. */
async function limitIn(tx: Tx, ctx: Context, key: TestimonyKey, testimonyId: string): Promise<ContactLimit | null> {
  const row = await store.contactLimit(tx, testimonyId);
  if (!row) return null;
  if (row.never || !row.hours_sealed) return { never: true };
  try {
    return { never: false, hours: safetyWindowSchema.parse(await openSealed(key, row.hours_sealed)) };
  } catch (error) {
    ctx.log.error({ err: error }, 'contact hours cannot be opened');
    return { never: true };
  }
}

/**
 * Whether she may be contacted at this moment, by what staff recorded and by what she said with her code, and when next. Whatever
 * would call or write to her asks here first.
 */
export async function contactNow(
  ctx: Context,
  testimonyId: string,
): Promise<{ decision: ContactDecision; next: Date | null; timeZone: string | null; limit: ContactLimit | null }> {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    const { consents, events } = await historyIn(tx, testimonyId);
    const now = ctx.clock.now();
    const kept = privateOf(testimony.key, await consentsOf(tx, testimonyId)) ?? consentPrivateSchema.parse({});
    const limit = await limitIn(tx, ctx, testimony.key, testimonyId);
    const record = consents.at(-1)?.record ?? { contactBack: false };
    const decision = mayContact(record, kept, stateAt(consents, events, now), now, limit);
    const windows = [kept.safety, limit?.never === false ? limit.hours : undefined].filter(
      (window): window is SafetyWindow => window !== undefined,
    );
    return {
      decision,
      limit,
      // Hers: whoever calls at a time of another clock calls at a wrong one.
      timeZone: windows.at(-1)?.timeZone ?? null,
      next: decision.allowed || decision.reason !== 'outside-window' ? null : nextSafeMoment(windows, now),
    };
  });
}

/** What she asked for with her code, opened for her partner, and whether she may be called about it. */
export async function wishesOf(ctx: Context, testimonyId: string) {
  const contact = await contactNow(ctx, testimonyId);
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    const rows = await store.wishesOf(tx, testimonyId);
    const wishes: Wish[] = [];
    for (const row of rows)
      wishes.push({
        id: row.id,
        kind: row.kind,
        words: await wordsOf(ctx, testimony.key, row.words_sealed),
        at: row.at,
        doneAt: row.done_at,
      });
    return { testimony, wishes, contact };
  });
}

/** Notes that a wish was seen to. Doing it twice changes nothing. */
export async function endWish(ctx: Context, testimonyId: string, wishId: string): Promise<void> {
  await transact(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    await store.endWish(tx, testimonyId, wishId, accountOf(ctx).id, ctx.clock.now());
    await audit(tx, ctx, { action: 'wish.end', subject: `testimony:${testimonyId}` });
  });
}
