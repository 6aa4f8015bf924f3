import {
  lockTestimony,
  openOne,
  readRecord,
  setStage,
  testimonyIn,
  writeRecord,
  type Testimony,
} from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, sqlState, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { buildPassages } from '#rules/open/search';
import { blocker, draftIn, refuse, type Blocker, type Draft, type Open } from './draft.ts';
import { publicRecordSchema, type PublicRecord } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

export interface Review {
  testimony: Testimony;
  record: PublicRecord | null;
  draft: Draft | null;
  blockers: Blocker[];
  redactionSigned: Signature | null;
  disclosureSigned: Signature | null;
  editions: Awaited<ReturnType<typeof store.publications>>;
  /** Whether what would be published is what stands there already. */
  asPublished: boolean;
}

export interface Signature {
  by: string;
  at: Date;
  /** False when something was changed since. */
  current: boolean;
}

async function signature(
  tx: Tx,
  testimonyId: string,
  kind: 'redaction' | 'disclosure',
  draft: Draft | null,
): Promise<Signature | null> {
  const last = await store.lastApproval(tx, testimonyId, kind);
  return last
    ? {
        by: last.by,
        at: last.signed_at,
        current:
          draft !== null && last.transcript_version === draft.version && last.content_digest.equals(draft.digest),
      }
    : null;
}

/** Everything that redactor and reviewer look at before they sign. */
export async function review(ctx: Context, testimonyId: string): Promise<Review> {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'redaction.read', { partnerId: testimony.partnerId });
    const made = await draftIn(tx, ctx, testimony);
    const { key: _key, ...shown } = testimony;
    return {
      testimony: shown,
      record: await readRecord(tx, testimony, publicRecordSchema),
      draft: made.draft,
      blockers: await blockersIn(tx, ctx, testimony, made),
      redactionSigned: await signature(tx, testimonyId, 'redaction', made.draft),
      disclosureSigned: await signature(tx, testimonyId, 'disclosure', made.draft),
      editions: await store.publications(tx, testimonyId),
      asPublished: made.draft !== null && (await isPublished(tx, testimony, made.draft)),
    };
  });
}

/** Whether what would be published stands in the edition that is live. */
async function isPublished(tx: Tx, testimony: Open, draft: Draft): Promise<boolean> {
  const live = await store.liveDigest(tx, testimony.publicId);
  return live !== null && live.equals(draft.digest);
}

async function blockersIn(
  tx: Tx,
  ctx: Context,
  testimony: Open,
  made: Awaited<ReturnType<typeof draftIn>>,
): Promise<Blocker[]> {
  if (!made.draft) return made.missing;
  const names = await store.blockers(tx, {
    testimonyId: testimony.id,
    version: made.draft.version,
    publisher: accountOf(ctx).id,
    edition: made.draft.edition,
    segments: made.draft.segments,
  });
  return [...names.map((name) => blocker(name)), ...made.draft.found];
}

/** Writes the proposed public record. Signatures given before are worthless from now on, as their digest no longer fits. */
export async function saveRecord(ctx: Context, testimonyId: string, record: PublicRecord): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    await writeRecord(tx, ctx, await openOne(tx, ctx, testimonyId), record);
  });
}

async function sign(
  ctx: Context,
  testimonyId: string,
  kind: 'redaction' | 'disclosure',
  detail: (draft: Draft) => unknown,
  stands: (draft: Draft, names: readonly string[]) => Blocker[],
): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, kind === 'redaction' ? 'redaction.sign' : 'disclosure.sign', { partnerId: testimony.partnerId });
    const made = await draftIn(tx, ctx, testimony);
    if (!made.draft) throw refuse(made.missing);
    const names = await store.blockers(tx, {
      testimonyId,
      version: made.draft.version,
      publisher: accountOf(ctx).id,
      edition: made.draft.edition,
      segments: made.draft.segments,
    });
    const inTheWay = stands(made.draft, names);
    if (inTheWay.length > 0) throw refuse(inTheWay);
    await store.addApproval(tx, {
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      kind,
      transcript_version: made.draft.version,
      content_digest: made.draft.digest,
      detail: detail(made.draft),
      signed_by: accountOf(ctx).id,
    });
    await setStage(tx, testimonyId, kind === 'redaction' ? 'consent' : 'publish');
    await audit(tx, ctx, {
      action: `approval.${kind}`,
      subject: `testimony:${testimonyId}`,
      detail: { version: made.draft.version, digest: made.draft.digest.toString('hex') },
    });
  });
}

/** The redactor's signature under the words as they would be published. @throws Refusal `blocked` while spans are open or residues stand */
export async function signRedaction(ctx: Context, testimonyId: string): Promise<void> {
  await sign(
    ctx,
    testimonyId,
    'redaction',
    () => ({}),
    (draft, names) => [
      ...names
        .filter((name) => ['spans-open', 'not-searched', 'withdrawn', 'key-destroyed'].includes(name))
        .map((name) => blocker(name)),
      ...draft.found,
    ],
  );
}

/** The reviewer's signature under the weighing of the risk. @throws Refusal `blocked` where something is rare and no reason is given */
export async function signDisclosure(ctx: Context, testimonyId: string, reason: string): Promise<void> {
  await sign(
    ctx,
    testimonyId,
    'disclosure',
    // The reason may speak of her: only that there is one, and what was seen, is kept in clear.
    (draft) => ({
      meter: draft.assessment.meter,
      violations: draft.assessment.violations.map((violation) => violation.facts),
      reasoned: reason.trim() !== '',
    }),
    (draft) =>
      draft.assessment.violations.length > 0 && reason.trim().length < 10
        ? [{ name: 'reason-missing', what: texts.reasonMissing, todo: texts.reasonMissingTodo, params: {} }]
        : [],
  );
}

/**
 * Publishes the next edition through the only door.
 * @returns its number
 * @throws Refusal `blocked` with every blocker by name, what it is and what to do; `conflict` where the live edition is just this
 */
export async function publish(ctx: Context, testimonyId: string): Promise<number> {
  try {
    return await transact(ctx, async (tx) => {
      await lockTestimony(tx, testimonyId);
      const testimony = await openOne(tx, ctx, testimonyId);
      demand(ctx, 'edition.publish', { partnerId: testimony.partnerId });
      const made = await draftIn(tx, ctx, testimony);
      const inTheWay = await blockersIn(tx, ctx, testimony, made);
      if (!made.draft || inTheWay.length > 0) throw refuse(inTheWay);
      if (await isPublished(tx, testimony, made.draft))
        throw new Refusal('conflict', texts.asPublished, { todo: texts.asPublishedTodo });
      const { edition, segments, version } = made.draft;
      const number = await store.publishEdition(tx, {
        testimonyId,
        version,
        publisher: accountOf(ctx).id,
        edition,
        segments,
        passages: buildPassages(edition, segments),
      });
      await audit(tx, ctx, {
        action: 'edition.publish',
        subject: `item:${testimony.publicId}`,
        detail: { edition: number, version },
      });
      return number;
    });
  } catch (error) {
    if (sqlState(error) === 'KB001' && error instanceof Error) {
      const names = error.message.replace(/^blocked: /, '').split(',');
      throw refuse(names.map((name) => blocker(name)));
    }
    throw error;
  }
}
