import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { WishKind } from '../wishes.ts';

export interface WishRow {
  id: string;
  kind: WishKind;
  words_sealed: Buffer | null;
  at: Date;
  done_at: Date | null;
}

/** What she asked for of one testimony, the newest first. */
export async function wishesOf(tx: Tx, testimonyId: string): Promise<WishRow[]> {
  const rows = await tx
    .selectFrom('release.wishes')
    .select(['id', 'kind', 'words_sealed', 'at', 'done_at'])
    .where('testimony_id', '=', testimonyId)
    .orderBy('at', 'desc')
    .execute();
  return rows as WishRow[];
}

/** Testimonies with wishes that wait, the longest waiting first. */
export async function waitingWishes(tx: Tx): Promise<{ id: string; publicId: string }[]> {
  const { rows } = await sql<{ id: string; publicId: string }>`
    select t.id, t.public_id as "publicId" from release.wishes w join closed.testimonies t on t.id = w.testimony_id
    where w.done_at is null and t.withdrawn_at is null group by t.id, t.public_id order by min(w.at)`.execute(tx);
  return rows;
}

export interface ConsentInForce {
  id: string;
  publicId: string;
  jurisdiction: string;
  recordedAt: Date;
  reconsentAt: string | null;
  expiresAt: Date | null;
}

/**
 * The consent in force of each testimony that was not taken back, where a day that is written in it has come by `until`, or where it was
 * recorded by `recordedBy`: when it was given, for which land, and how long it holds.
 */
export async function consentsDue(tx: Tx, until: Date, recordedBy: Date): Promise<ConsentInForce[]> {
  const { rows } = await sql<ConsentInForce>`
    select t.id, t.public_id as "publicId", c.record -> 'basis' ->> 'jurisdiction' as jurisdiction,
      c.recorded_at as "recordedAt", c.record ->> 'reconsentAt' as "reconsentAt", c.expires_at as "expiresAt"
    from closed.testimonies t join release.consents c on c.testimony_id = t.id
    where t.withdrawn_at is null
      and c.seq = (select max(x.seq) from release.consents x where x.testimony_id = t.id)
      and (c.expires_at <= ${until} or (c.record ->> 'reconsentAt')::timestamptz <= ${until} or c.recorded_at <= ${recordedBy})`.execute(
    tx,
  );
  return rows;
}

export async function endWish(tx: Tx, testimonyId: string, id: string, by: string, at: Date): Promise<void> {
  await tx
    .updateTable('release.wishes')
    .set({ done_by: by, done_at: at })
    .where('id', '=', id)
    .where('testimony_id', '=', testimonyId)
    .where('done_at', 'is', null)
    .execute();
}

/** What she last said of calls with her code, unless staff recorded her consent anew since. */
export async function contactLimit(
  tx: Tx,
  testimonyId: string,
): Promise<{ never: boolean; hours_sealed: Buffer | null; at: Date } | null> {
  const { rows } = await sql<{ never: boolean; hours_sealed: Buffer | null; at: Date }>`
    select never, hours_sealed, at from release.contact_limits l
    where l.testimony_id = ${testimonyId} and not exists (
      select from release.consent_events e where e.testimony_id = l.testimony_id and e.kind in ('given', 'renewed') and e.at > l.at)
    order by l.id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Lets what is published follow the record in force: at once, and only ever less. */
export async function followConsent(tx: Tx, testimonyId: string): Promise<void> {
  await sql`select release.follow_consent(${testimonyId})`.execute(tx);
}
