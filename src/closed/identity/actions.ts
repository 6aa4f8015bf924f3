import { randomUUID } from 'node:crypto';
import { openOne, testimonyIn } from '#closed/testimonies';
import { allows, demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, sqlState, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openText, sealField } from '#platform/fields';
import { setSetting } from '#platform/settings';
import {
  GRANT_HOURS,
  unmaskingState,
  type Identity,
  type Purpose,
  type RequestInput,
  type Unmasking,
} from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';
import { openAll } from './vault.ts';

const reasonField = (id: string) => ({ table: 'closed.unmaskings', id, column: 'reason_sealed' });

function shown(row: store.UnmaskingRow, now: Date): Unmasking {
  const times = {
    granted: row.granted,
    answerBy: row.answer_by,
    expiresAt: row.expires_at,
    // Once she has withdrawn, nothing of hers is opened for anybody.
    endedAt: row.ended_at ?? row.withdrawn_at,
  };
  return {
    ...times,
    id: row.id,
    testimonyId: row.testimony_id,
    publicId: row.public_id,
    partner: row.partner,
    purpose: row.purpose as Purpose,
    requestedBy: row.requested_by,
    requester: row.requester ?? '',
    requestedAt: row.requested_at,
    decider: row.decider,
    decidedAt: row.decided_at,
    views: row.views,
    lastViewedAt: row.last_viewed_at,
    state: unmaskingState(times, now),
  };
}

/** The requests that this person may see, the newest first: a partner's own, or all for a steward. At most 200. */
export async function listUnmaskings(ctx: Context): Promise<Unmasking[]> {
  demand(ctx, 'identity.ask');
  const rows = await read(ctx, (tx) => store.listUnmaskings(tx));
  return rows.map((row) => shown(row, ctx.clock.now()));
}

/** Requests that wait for this person's answer: never her own. */
export async function unmaskingsToAnswer(ctx: Context): Promise<Unmasking[]> {
  if (!allows(ctx.actor, 'identity.answer')) return [];
  const me = accountOf(ctx).id;
  return (await listUnmaskings(ctx)).filter((one) => one.state === 'waiting' && one.requestedBy !== me);
}

/** Grants that this person holds right now. */
export async function unmaskingsHeld(ctx: Context): Promise<Unmasking[]> {
  if (!allows(ctx.actor, 'identity.ask')) return [];
  const me = accountOf(ctx).id;
  return (await listUnmaskings(ctx)).filter((one) => one.state === 'granted' && one.requestedBy === me);
}

/** What the page of one testimony shows: which fields are sealed, and who asked to open them. @throws Refusal `not-found` */
export async function unmaskingsOf(ctx: Context, testimonyId: string) {
  demand(ctx, 'identity.ask');
  return read(ctx, async (tx) => {
    const { key: _key, ...testimony } = await testimonyIn(tx, ctx, testimonyId);
    const rows = await store.listUnmaskings(tx, { testimonyId });
    return { testimony, requests: rows.map((row) => shown(row, ctx.clock.now())) };
  });
}

/**
 * Asks to see who she is. Nothing is opened until another person grants it.
 * @returns the request's id
 * @throws Refusal `conflict` while an earlier request of this person waits or is granted; `gone` once she has withdrawn
 */
export async function requestUnmasking(ctx: Context, testimonyId: string, input: RequestInput): Promise<string> {
  const id = randomUUID();
  await transact(ctx, async (tx) => {
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'identity.ask', { partnerId: testimony.partnerId });
    const me = accountOf(ctx).id;
    if (testimony.holds.length === 0) throw new Refusal('conflict', texts.nothingHeld);
    const mine = (await store.listUnmaskings(tx, { testimonyId }))
      .map((row) => shown(row, ctx.clock.now()))
      .filter((one) => one.requestedBy === me && (one.state === 'waiting' || one.state === 'granted'));
    if (mine.length > 0) throw new Refusal('conflict', texts.askedAlready, { todo: texts.askedAlreadyTodo });
    await store.addUnmasking(tx, {
      id,
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      purpose: input.purpose,
      // A reason may tell of her life.
      reason_sealed: sealField(testimony.key, reasonField(id), input.reason),
      requested_by: me,
    });
    await audit(tx, ctx, {
      action: 'identity.ask',
      subject: `testimony:${testimonyId}`,
      detail: { unmasking: id, purpose: input.purpose },
    });
  });
  return id;
}

async function requestIn(tx: Tx, ctx: Context, id: string): Promise<Unmasking> {
  const row = await store.unmaskingById(tx, id);
  if (!row) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
  return shown(row, ctx.clock.now());
}

/** One request with its reason; null where her key was destroyed. @throws Refusal `not-found` */
export async function getUnmasking(
  ctx: Context,
  id: string,
): Promise<{ request: Unmasking; reason: string | null; mine: boolean }> {
  demand(ctx, 'identity.ask');
  return read(ctx, async (tx) => {
    const request = await requestIn(tx, ctx, id);
    return {
      request,
      reason: await reasonIn(tx, ctx, request),
      mine: request.requestedBy === accountOf(ctx).id,
    };
  });
}

async function reasonIn(tx: Tx, ctx: Context, request: Unmasking): Promise<string | null> {
  const sealed = await store.reasonOf(tx, request.id);
  if (!sealed) return null;
  try {
    const { key } = await testimonyIn(tx, ctx, request.testimonyId);
    return openText(key, reasonField(request.id), sealed);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'gone') return null;
    throw error;
  }
}

/**
 * A second person's answer. The database asks the same again: another account, a steward's, and a request that still waits.
 * @throws Refusal `forbidden` for one's own request; `conflict` once it was answered, ended or is too old
 */
export async function answerUnmasking(ctx: Context, id: string, grant: boolean): Promise<void> {
  demand(ctx, 'identity.answer');
  await transact(ctx, async (tx) => {
    const request = await requestIn(tx, ctx, id);
    if (request.requestedBy === accountOf(ctx).id)
      throw new Refusal('forbidden', texts.ownRequest, { todo: texts.ownRequestTodo });
    if (request.state !== 'waiting') throw new Refusal('conflict', texts.waitsNoLonger, { todo: texts.askAnew });
    await answering(() => store.decideUnmasking(tx, id, grant));
    await audit(tx, ctx, {
      action: grant ? 'identity.grant' : 'identity.refuse',
      subject: `testimony:${request.testimonyId}`,
      detail: { unmasking: id },
    });
  });
}

/** Another answer may have come between our look and the database's. */
async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) === '55000') throw new Refusal('conflict', texts.waitsNoLonger, { todo: texts.askAnew });
    throw error;
  }
}

/**
 * One view of who she is, by the person who asked, while the grant is valid. The line in the audit is written by the same function
 * of the database that gives the sealed fields out.
 * @throws Refusal `not-found` for somebody else's request; `forbidden` where it is not granted, or no longer
 */
export async function viewIdentity(ctx: Context, id: string): Promise<{ request: Unmasking; identity: Identity }> {
  demand(ctx, 'identity.ask');
  return transact(ctx, async (tx) => {
    const before = await requestIn(tx, ctx, id);
    if (before.requestedBy !== accountOf(ctx).id) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
    if (before.state !== 'granted') throw closed(before);
    const testimony = await openOne(tx, ctx, before.testimonyId);
    const sealed = await opening(before, () => store.openIdentity(tx, id));
    return {
      request: await requestIn(tx, ctx, id),
      identity: sealed ? openAll(testimony, sealed) : { name: '', alsoKnown: [], contact: '', catalogue: {} },
    };
  });
}

const closed = (request: Unmasking) =>
  new Refusal('forbidden', texts.notOpen, {
    todo: request.state === 'waiting' ? texts.waitForAnswer : texts.askAnew,
  });

async function opening<T>(request: Unmasking, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // It ended between our look and the database's.
    if (sqlState(error) === '42501') throw closed({ ...request, state: 'expired' });
    throw error;
  }
}

/** Ends a request or a grant before its time: by the person who asked, or by a steward. Ending twice changes nothing. */
export async function endUnmasking(ctx: Context, id: string): Promise<void> {
  demand(ctx, 'identity.ask');
  await transact(ctx, async (tx) => {
    const request = await requestIn(tx, ctx, id);
    if (request.requestedBy !== accountOf(ctx).id) demand(ctx, 'identity.answer');
    if (request.state !== 'waiting' && request.state !== 'granted') return;
    await store.endUnmasking(tx, id);
    await audit(tx, ctx, {
      action: 'identity.end',
      subject: `testimony:${request.testimonyId}`,
      detail: { unmasking: id },
    });
  });
}

/**
 * How long a grant lasts from now on.
 * @param hours more than 0, at most `GRANT_HOURS.most`
 */
export async function setGrantHours(ctx: Context, hours: number): Promise<void> {
  demand(ctx, 'identity.answer');
  if (!(hours > 0 && hours <= GRANT_HOURS.most))
    throw new Refusal('invalid', texts.hoursWrong, { params: { most: GRANT_HOURS.most } });
  await setSetting(ctx, 'unmasking-hours', hours);
  await transact(ctx, (tx) =>
    audit(tx, ctx, { action: 'identity.policy', subject: 'setting:unmasking-hours', detail: { hours } }),
  );
}
