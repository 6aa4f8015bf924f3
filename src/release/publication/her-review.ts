import { openOne, lockTestimony, testimonyIn, type Testimony } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { draftIn, refuse, type Draft } from './draft.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

// Her review: where she wished it, nothing is published that she did not hear and agree to as it stands. The database blocks it.

export const REVIEW_OUTCOMES = ['agreed', 'changes'] as const;
export const REVIEW_WAYS = ['read-aloud', 'read-herself', 'recording'] as const;

export interface HerReview {
  outcome: (typeof REVIEW_OUTCOMES)[number];
  how: (typeof REVIEW_WAYS)[number];
  at: Date;
  /** False when something was changed since she heard it. */
  current: boolean;
}

/** What is read to her: exactly what would be published, names already hidden; and what she said of it before. */
export async function finalVersion(
  ctx: Context,
  testimonyId: string,
): Promise<{ testimony: Testimony; draft: Draft | null; said: HerReview | null }> {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    const { draft } = await draftIn(tx, ctx, testimony, false);
    const last = await store.lastReview(tx, testimonyId);
    const { key: _key, ...shown } = testimony;
    return {
      testimony: shown,
      draft,
      said: last && {
        outcome: last.outcome,
        how: last.how,
        at: last.at,
        current: draft !== null && draft.digest.equals(last.content_digest),
      },
    };
  });
}

/**
 * Records that she heard the final version and what she said. It counts for that very version only.
 * @param digest hexadecimal, of the version that was read to her
 * @throws Refusal `blocked` where there is none yet, `conflict` where it was changed since
 */
export async function recordHerReview(
  ctx: Context,
  testimonyId: string,
  input: { digest: string; outcome: HerReview['outcome']; how: HerReview['how'] },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    const made = await draftIn(tx, ctx, testimony, false);
    if (!made.draft) throw refuse(made.missing);
    if (made.draft.digest.toString('hex') !== input.digest)
      throw new Refusal('conflict', texts.herVersionChanged, { todo: texts.herVersionChangedTodo });
    await store.addReview(tx, {
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      content_digest: made.draft.digest,
      transcript_version: made.draft.version,
      outcome: input.outcome,
      how: input.how,
      recorded_by: accountOf(ctx).id,
    });
    await audit(tx, ctx, {
      action: 'her-review.record',
      subject: `testimony:${testimonyId}`,
      detail: { outcome: input.outcome, digest: input.digest },
    });
  });
}
