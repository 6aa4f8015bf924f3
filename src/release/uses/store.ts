import { sql } from 'kysely';
import type { Role } from '#platform/context';
import type { Tx } from '#platform/database';
import type { Locale } from '#platform/i18n';
import type { Standing, UseKind, UseWords } from './rules.ts';

export interface UseRow extends UseWords {
  id: string;
  publicId: string;
  edition: number;
  anchor: string | null;
  kind: UseKind;
  accountId: string;
  registeredAt: Date;
  checkedAt: Date | null;
  shown: boolean;
  endedAt: Date | null;
  standing: Standing;
  objected: boolean;
  /** Of the edition that the actor may read now; null where there is none. */
  title: string | null;
  /** The language that the title is in. */
  language: string | null;
}

const columns = sql`u.id, u.public_id as "publicId", u.edition, u.anchor, u.scope as kind, u.institution, u.work, u.place, u.purpose,
  u.account_id as "accountId", u.registered_at as "registeredAt", u.checked_at as "checkedAt", u.shown, u.ended_at as "endedAt", u.standing,
  u.objected_at is not null as objected`;

const called = sql`e.title, e.language`;
/** Whether one of these audiences may read an edition at this moment. */
const readable = (
  audiences: readonly string[],
) => sql`e.status <> 'withdrawn' and e.audiences && ${[...audiences]}::text[]
  and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)`;
const whatIsUsed = (audiences: readonly string[]) =>
  sql`left join open.editions e on e.public_id = u.public_id and e.status = 'live' and ${readable(audiences)}`;

/** The uses that the actor may see: row-level security says which. The newest first, at most 500. */
export async function listUses(tx: Tx, audiences: readonly string[]): Promise<UseRow[]> {
  const { rows } = await sql<UseRow>`
    select ${columns}, ${called} from release.uses u ${whatIsUsed(audiences)} order by u.registered_at desc, u.id limit 500`.execute(
    tx,
  );
  return rows;
}

export async function useById(tx: Tx, id: string, audiences: readonly string[]): Promise<UseRow | undefined> {
  const { rows } = await sql<UseRow>`
    select ${columns}, ${called} from release.uses u ${whatIsUsed(audiences)} where u.id = ${id}`.execute(tx);
  return rows[0];
}

/** A testimony by its public id, whatever its state. */
export async function itemOf(
  tx: Tx,
  publicId: string,
): Promise<{ testimonyId: string; partnerId: string } | undefined> {
  const { rows } = await sql<{ testimonyId: string; partnerId: string }>`
    select t.id as "testimonyId", t.partner_id as "partnerId" from closed.testimonies t join open.items i on i.public_id = t.public_id
    where t.public_id = ${publicId}`.execute(tx);
  return rows[0];
}

export interface EditionState {
  number: number;
  language: string | null;
  status: 'live' | 'superseded' | 'withdrawn';
  /** Readable at this moment by one of these audiences. */
  readable: boolean;
  anchors: string[];
}

export async function editionsOf(tx: Tx, publicId: string, audiences: readonly string[]): Promise<EditionState[]> {
  const { rows } = await sql<EditionState>`
    select e.number, e.language, e.status,
      ${readable(audiences)} as readable,
      array(select s.anchor from open.segments s where s.public_id = e.public_id and s.edition = e.number) as anchors
    from open.editions e where e.public_id = ${publicId} order by e.number`.execute(tx);
  return rows;
}

/** @returns its id; throws SQLSTATE KB002 where the database sees that it is not allowed */
export async function addUse(
  tx: Tx,
  row: UseWords & {
    testimony_id: string;
    partner_id: string;
    public_id: string;
    edition: number;
    anchor: string | null;
    scope: UseKind;
    account_id: string;
  },
): Promise<string> {
  const { id } = await tx.insertInto('release.uses').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function amendUse(tx: Tx, id: string, words: UseWords): Promise<void> {
  await tx.updateTable('release.uses').set(words).where('id', '=', id).execute();
}

export async function endUse(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('release.uses')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

export async function checkUse(tx: Tx, id: string, by: string, at: Date, shown: boolean): Promise<void> {
  await tx.updateTable('release.uses').set({ checked_by: by, checked_at: at, shown }).where('id', '=', id).execute();
}

/** Public ids with uses that have not ended. */
export async function usedItems(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ publicId: string }>`
    select distinct u.public_id as "publicId" from release.uses u where u.ended_at is null`.execute(tx);
  return rows.map((row) => row.publicId);
}

type OpenUse = Omit<UseRow, 'title' | 'language'> & { testimonyId: string; partnerId: string; role: Role };

/** The uses of an item that go on, locked until the transaction ends, with what whoever registered each is. */
export async function openUses(tx: Tx, publicId: string): Promise<OpenUse[]> {
  const { rows } = await sql<OpenUse>`
    select ${columns}, u.testimony_id as "testimonyId", u.partner_id as "partnerId",
      (select a.role from people.accounts a where a.id = u.account_id) as role
    from release.uses u where u.public_id = ${publicId} and u.ended_at is null order by u.id for update of u`.execute(
    tx,
  );
  return rows;
}

export async function setStanding(tx: Tx, id: string, standing: Standing): Promise<void> {
  await tx.updateTable('release.uses').set({ standing }).where('id', '=', id).execute();
}

export async function addNotice(
  tx: Tx,
  row: { use_id: string; partner_id: string; cause: Exclude<Standing, 'good'> },
): Promise<number> {
  const { id } = await tx.insertInto('release.use_notices').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** A notice that was not mailed yet, with the address of whoever registered the use. */
export async function noticeToMail(
  tx: Tx,
  id: number,
): Promise<
  | { useId: string; publicId: string; work: string; cause: Exclude<Standing, 'good'>; email: string; locale: Locale }
  | undefined
> {
  const { rows } = await sql<{
    useId: string;
    publicId: string;
    work: string;
    cause: Exclude<Standing, 'good'>;
    email: string;
    locale: Locale;
  }>`
    select n.use_id as "useId", u.public_id as "publicId", u.work, n.cause, a.email, a.locale
    from release.use_notices n join release.uses u on u.id = n.use_id join people.accounts a on a.id = u.account_id
    where n.id = ${id} and n.mailed_at is null`.execute(tx);
  return rows[0];
}

export async function noticeMailed(tx: Tx, id: number, at: Date): Promise<void> {
  await tx.updateTable('release.use_notices').set({ mailed_at: at }).where('id', '=', id).execute();
}
