import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { CheckedSurface } from '../store.ts';

/** Passages and languages that she took back and that were not let in again. */
export async function takenBack(tx: Tx, testimonyId: string): Promise<{ passages: string[]; languages: string[] }> {
  const { rows } = await sql<{
    passages: string[];
    languages: string[];
  }>`select passages, languages from release.taken_back(${testimonyId})`.execute(tx);
  return rows[0] ?? { passages: [], languages: [] };
}

/** Lets what is published follow what she took back, at once: a tombstone, and an edition that is the same without it. */
export async function followParts(tx: Tx, testimonyId: string): Promise<void> {
  await sql`select release.follow_parts(${testimonyId})`.execute(tx);
}

/** For the record that is written next in this transaction: these passages and languages are not carried on. */
export async function letBack(tx: Tx, names: readonly string[]): Promise<void> {
  await sql`select set_config('katha.let_back', ${names.join(',')}, true)`.execute(tx);
}

export interface EditionState {
  number: number;
  status: 'live' | 'superseded' | 'withdrawn';
  publishedAt: Date;
  title: string | null;
}

export async function editionsIn(tx: Tx, publicId: string): Promise<EditionState[]> {
  const { rows } = await sql<EditionState>`
    select number, status, published_at as "publishedAt", title from open.editions where public_id = ${publicId} order by number desc`.execute(
    tx,
  );
  return rows;
}

/** What is published of its words, in the live edition. */
export async function publishedWords(
  tx: Tx,
  publicId: string,
): Promise<{ anchor: string; speaker: string | null; lang: string; text: string }[]> {
  const { rows } = await sql<{ anchor: string; speaker: string | null; lang: string; text: string }>`
    select s.anchor, s.speaker, s.lang, s.text from open.editions e join open.segments s on s.public_id = e.public_id and s.edition = e.number
    where e.public_id = ${publicId} and e.status = 'live' order by s.ord`.execute(tx);
  return rows;
}

/** @returns how many were open until now */
export async function closeEditions(
  tx: Tx,
  testimonyId: string,
  numbers: readonly number[],
  channel: 'partner' | 'steward',
): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select release.close_editions(${testimonyId}, ${[...numbers]}::int[], ${channel}) as n`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** What was taken away by a closing, as names and numbers. */
export interface ClosingDetail {
  scopes: string[];
  audiences: string[];
  passages: string[];
  languages: string[];
  editions?: number[];
}

export interface Closing {
  id: string;
  kind: 'narrowed' | 'edition-closed';
  channel: string;
  at: Date;
  detail: ClosingDetail;
  /** The last look at every public surface; null while there was none. */
  proof: { checkedAt: Date; clean: boolean; surfaces: CheckedSurface[] } | null;
}

/** What was closed of a testimony, the newest first. */
export async function closingsOf(tx: Tx, testimonyId: string): Promise<Closing[]> {
  const { rows } = await sql<
    Omit<Closing, 'proof'> & { checkedAt: Date | null; clean: boolean; surfaces: CheckedSurface[] }
  >`
    select c.id, c.kind, c.channel, c.at, c.detail, p.checked_at as "checkedAt", p.clean, p.surfaces
    from release.closings c
    left join lateral (select * from release.withdrawal_proofs x where x.closing_id = c.id order by x.id desc limit 1) p on true
    where c.testimony_id = ${testimonyId} order by c.at desc limit 50`.execute(tx);
  return rows.map(({ checkedAt, clean, surfaces, ...closing }) => ({
    ...closing,
    proof: checkedAt && { checkedAt, clean, surfaces },
  }));
}

/** What a proof of a closing is about; what she has allowed again since is no part of it. */
export interface ClosingToProve {
  testimonyId: string;
  partnerId: string;
  publicId: string;
  detail: ClosingDetail;
  editions: number;
  /** Numbers of the editions that are tombstones. */
  tombstones: number[];
  /** The latest edition can be read by everybody. */
  readable: boolean;
}

export async function closingToProve(tx: Tx, id: string): Promise<ClosingToProve | undefined> {
  const { rows } = await sql<ClosingToProve>`
    select c.testimony_id as "testimonyId", c.partner_id as "partnerId", c.public_id as "publicId", i.latest as editions,
      c.detail || jsonb_build_object(
        'passages', array(select p from jsonb_array_elements_text(c.detail -> 'passages') p where p = any (b.passages)),
        'scopes', array(select s from jsonb_array_elements_text(c.detail -> 'scopes') s where not s = any (coalesce(
          (select r.scopes_allowed from release.consents r where r.testimony_id = c.testimony_id order by r.seq desc limit 1), '{}')))) as detail,
      array(select e.number from open.editions e where e.public_id = c.public_id and e.status = 'withdrawn') as tombstones,
      exists (select from open.editions e where e.public_id = c.public_id and e.number = i.latest and e.status <> 'withdrawn' and 'public' = any (e.audiences)
        and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)) as readable
    from release.closings c join open.items i on i.public_id = c.public_id cross join lateral release.taken_back(c.testimony_id) b
    where c.id = ${id}`.execute(tx);
  return rows[0];
}

/** Withdrawals, and what was taken back by code, since a moment, as the actor may see them: the newest first. */
export async function recentlyClosed(
  tx: Tx,
  since: Date,
): Promise<{ id: string; publicId: string; whole: boolean; at: Date }[]> {
  const { rows } = await sql<{ id: string; publicId: string; whole: boolean; at: Date }>`
    select w.testimony_id as id, w.public_id as "publicId", true as whole, w.at from release.withdrawals w where w.at > ${since}
    union all
    select c.testimony_id, c.public_id, false, max(c.at) from release.closings c
    where c.at > ${since} and c.channel = 'code' and not exists (select from release.withdrawals w where w.testimony_id = c.testimony_id)
    group by 1, 2 order by 4 desc limit 50`.execute(tx);
  return rows;
}

/** The item, and the people of its partner who can sign in, with their language; for a withdrawal or a closing. */
export async function partnersToTell(
  tx: Tx,
  what: 'withdrawals' | 'closings',
  id: string,
): Promise<{ accountId: string; publicId: string; testimonyId: string }[]> {
  const { rows } = await sql<{ accountId: string; publicId: string; testimonyId: string }>`
    select a.id as "accountId", x.public_id as "publicId", x.testimony_id as "testimonyId"
    from (select id, testimony_id, partner_id, public_id from release.withdrawals where ${what} = 'withdrawals'
      union all select id, testimony_id, partner_id, public_id from release.closings where ${what} = 'closings') x
    join people.accounts a on a.partner_id = x.partner_id and a.disabled_at is null
    where x.id = ${id} order by a.id`.execute(tx);
  return rows;
}

export async function mailAddress(tx: Tx, accountId: string): Promise<{ email: string; locale: string } | undefined> {
  return tx
    .selectFrom('people.accounts')
    .select(['email', 'locale'])
    .where('id', '=', accountId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}
