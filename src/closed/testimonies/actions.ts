import { randomBytes, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { heldOf, keepIdentity } from '#closed/identity';
import { demandOpen } from '#people/partners';
import { demand } from '#people/roles';
import type { Stage } from '#pipeline';
import { audit } from '#platform/audit';
import { vaultOf, type Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openJson, sealJson } from '#platform/fields';
import { KeyMissing, newTestimonyKey, openTestimonyKey, type TestimonyKey } from '#platform/keys';
import { newPublicId } from '#platform/identifiers';
import type { IdentityField } from '#rules/closed/identity';
import { field, openWorking, partIntake, setApartIn } from './apart.ts';
import type { Facts, IdentityInput, KnownEntry, OpenInput, TestimonyRow } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

/** A testimony as its workers see it: never who she is. */
export interface Testimony {
  id: string;
  publicId: string;
  partnerId: string;
  partner: string;
  partnerCountry: string;
  stage: Stage;
  languages: string[];
  facts: Facts;
  known: KnownEntry[];
  /** What the vault holds of who she is. */
  holds: IdentityField[];
  withdrawnAt: Date | null;
  createdAt: Date;
}

/**
 * Opens a testimony with a key pair of its own, sealed to the archive and to the recovery key.
 * @returns its id
 * @throws Refusal `forbidden`; `invalid` where a person of the whole archive names no partner; `conflict` where the partner is closed
 */
export async function openTestimony(
  ctx: Context,
  input: OpenInput,
  source: { digest: Buffer } | null = null,
): Promise<string> {
  const partnerId = (ctx.actor.kind === 'account' ? ctx.actor.partnerId : null) ?? input.partnerId;
  if (!partnerId) throw new Refusal('invalid', texts.partnerMissing, { todo: texts.partnerMissingTodo });
  demand(ctx, 'testimony.open', { partnerId });
  const id = randomUUID();
  const made = await newTestimonyKey(vaultOf(ctx).keys, id);
  const { facts, known, identity } = partIntake(input.facts, input.known);
  await transact(ctx, async (tx) => {
    await demandOpen(tx, partnerId);
    await store.addTestimony(tx, {
      id,
      partner_id: partnerId,
      public_id: newPublicId(randomBytes),
      facts_sealed: sealJson(made.key, field(id, 'facts_sealed'), facts),
      known_sealed: sealJson(made.key, field(id, 'known_sealed'), known),
      languages: input.languages,
      source_digest: source?.digest ?? null,
      identity_apart: true,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
    });
    await store.addKey(tx, {
      testimony_id: id,
      partner_id: partnerId,
      recipient: made.recipient,
    });
    await keepIdentity(tx, { id, partnerId, key: made.key }, identity);
    await audit(tx, ctx, { action: 'testimony.open', subject: `testimony:${id}` });
  });
  return id;
}

/**
 * The key of a testimony, for the other closed slices and the release.
 * @throws Refusal `not-found` (or another partner's), `gone` once the key was destroyed
 */
export async function keyOf(tx: Tx, ctx: Context, testimonyId: string): Promise<TestimonyKey> {
  const row = await store.keyRow(tx, testimonyId);
  if (!row) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
  if (row.destroyed_at) throw new Refusal('gone', texts.shredded);
  try {
    return await openTestimonyKey(vaultOf(ctx).keys, testimonyId);
  } catch (error) {
    // The file goes a moment before the row says so.
    if (error instanceof KeyMissing && row.destroy_after && row.destroy_after <= ctx.clock.now())
      throw new Refusal('gone', texts.shredded);
    throw error;
  }
}

/** Reads one inside a transaction. @throws Refusal `not-found` */
export async function testimonyIn(tx: Tx, ctx: Context, id: string): Promise<Testimony & { key: TestimonyKey }> {
  const row = await store.testimonyById(tx, id);
  if (!row) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
  demand(ctx, 'testimony.read', { partnerId: row.partner_id });
  const key = await keyOf(tx, ctx, id);
  return {
    id: row.id,
    publicId: row.public_id,
    partnerId: row.partner_id,
    partner: row.partner,
    partnerCountry: row.partner_country,
    stage: row.stage as Stage,
    languages: row.languages,
    ...openWorking(key, row),
    holds: await heldOf(tx, id),
    withdrawnAt: row.withdrawn_at,
    createdAt: row.created_at,
    key,
  };
}

export async function getTestimony(ctx: Context, id: string): Promise<Testimony> {
  const { apart, testimony } = await read(ctx, async (tx) => {
    const { key: _key, ...shown } = await testimonyIn(tx, ctx, id);
    return { apart: await store.isApart(tx, id), testimony: shown };
  });
  if (apart) return testimony;
  const holds = await transact(ctx, async (tx) => {
    await setApartIn(tx, ctx, { id, key: await keyOf(tx, ctx, id) });
    return heldOf(tx, id);
  });
  return { ...testimony, holds };
}

/** All that the actor may see, the newest change first. */
export async function listTestimonies(ctx: Context): Promise<TestimonyRow[]> {
  demand(ctx, 'testimony.read');
  return read(ctx, (tx) => store.listTestimonies(tx));
}

/**
 * The partner's own numbers for these testimonies, by which people know them. One that has none, or whose key was destroyed, is left out.
 */
export async function referencesOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  demand(ctx, 'testimony.read');
  return read(ctx, async (tx) => {
    const found = new Map<string, string>();
    for (const row of await store.sealedFacts(tx, ids)) {
      const key = await keyOf(tx, ctx, row.id).catch((error: unknown) => {
        if (error instanceof Refusal) return null;
        throw error;
      });
      const reference = key ? openWorking(key, row).facts.reference : '';
      if (reference !== '') found.set(row.id, reference);
    }
    return found;
  });
}

/**
 * Changes what a testimony is worked with and what is known to identify her; what is said of who she is goes into the vault, added to
 * what is there. What detection found must then be looked for anew by the caller.
 */
export async function describeTestimony(
  ctx: Context,
  id: string,
  input: { facts: Facts; known: KnownEntry[]; languages: string[]; identity: IdentityInput },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await store.lockTestimony(tx, id);
    const testimony = await openOne(tx, ctx, id);
    demand(ctx, 'testimony.describe', { partnerId: testimony.partnerId });
    await setApartIn(tx, ctx, testimony);
    const { narratorName, contact, forget } = input.identity;
    // Names that were missed may be added by whoever works on her words; what is there is replaced by those who speak with her.
    const replaced = [...(narratorName ? ['name'] : []), ...(contact ? ['contact'] : []), ...forget];
    if (replaced.length > 0) demand(ctx, 'identity.ask', { partnerId: testimony.partnerId });
    const { facts, known, identity } = partIntake({ ...input.facts, narratorName, contact }, input.known);
    await keepIdentity(tx, testimony, { ...identity, forget });
    await store.setSealed(tx, id, {
      facts_sealed: sealJson(testimony.key, field(id, 'facts_sealed'), facts),
      known_sealed: sealJson(testimony.key, field(id, 'known_sealed'), known),
      languages: input.languages,
    });
    await audit(tx, ctx, {
      action: 'testimony.describe',
      subject: `testimony:${id}`,
      detail: replaced.length > 0 ? { identity: replaced } : {},
    });
  });
}

/**
 * Moves into the vault whatever is still sealed with the facts. One that does not open keeps none of the others back.
 * @returns how many were moved
 * @throws AggregateError after all were tried, with what went wrong
 */
export async function setAllApart(ctx: Context): Promise<number> {
  let moved = 0;
  const failed: unknown[] = [];
  for (const id of await read(ctx, (tx) => store.notApart(tx)))
    try {
      if (await transact(ctx, async (tx) => setApartIn(tx, ctx, { id, key: await keyOf(tx, ctx, id) }))) moved += 1;
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} identities could not be moved.`);
  return moved;
}

/** One that may still be worked on. @throws Refusal `gone` once it was withdrawn */
export async function openOne(tx: Tx, ctx: Context, id: string): Promise<Testimony & { key: TestimonyKey }> {
  const testimony = await testimonyIn(tx, ctx, id);
  if (testimony.withdrawnAt) throw new Refusal('gone', texts.withdrawn);
  return testimony;
}

/** The proposed public record, sealed until it is published. Its shape belongs to the release. */
export async function readRecord<T>(
  tx: Tx,
  testimony: { id: string; key: TestimonyKey },
  schema: z.ZodType<T>,
): Promise<T | null> {
  const row = await store.testimonyById(tx, testimony.id);
  return row?.record_sealed
    ? openJson(testimony.key, field(testimony.id, 'record_sealed'), row.record_sealed, schema)
    : null;
}

export async function writeRecord(
  tx: Tx,
  ctx: Context,
  testimony: { id: string; key: TestimonyKey; partnerId: string },
  record: unknown,
): Promise<void> {
  demand(ctx, 'testimony.describe', { partnerId: testimony.partnerId });
  await store.setSealed(tx, testimony.id, {
    record_sealed: sealJson(testimony.key, field(testimony.id, 'record_sealed'), record),
  });
  await audit(tx, ctx, { action: 'testimony.record', subject: `testimony:${testimony.id}` });
}

/** Moves a testimony along `pipeline`; a withdrawn one stays where it is. */
export async function setStage(tx: Tx, id: string, stage: Stage): Promise<void> {
  await store.setStage(tx, id, stage);
}

export async function lockTestimony(tx: Tx, id: string): Promise<void> {
  if (!(await store.lockTestimony(tx, id))) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
}

/** The testimony that an earlier run of an import made from the same source, if any. */
export async function findBySource(ctx: Context, partnerId: string, digest: Buffer): Promise<string | undefined> {
  return read(ctx, (tx) => store.idBySource(tx, partnerId, digest));
}

/** For stewards and the command line, who know the public address. */
export async function findByPublicId(ctx: Context, publicId: string): Promise<string | undefined> {
  return read(ctx, (tx) => store.idByPublicId(tx, publicId));
}
