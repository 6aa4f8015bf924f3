import { sql } from 'kysely';
import type { Stage } from '#pipeline';
import type { Tx } from '#platform/database';
import type { TestimonyRow } from './rules.ts';

export async function addTestimony(
  tx: Tx,
  row: {
    id: string;
    partner_id: string;
    public_id: string;
    facts_sealed: Buffer;
    known_sealed: Buffer;
    languages: string[];
    source_digest: Buffer | null;
    identity_apart: boolean;
    created_by: string | null;
  },
): Promise<void> {
  await tx.insertInto('closed.testimonies').values(row).execute();
}

export async function addKey(
  tx: Tx,
  row: {
    testimony_id: string;
    partner_id: string;
    recipient: string;
  },
): Promise<void> {
  await tx.insertInto('closed.testimony_keys').values(row).execute();
}

export async function keyRow(tx: Tx, testimonyId: string) {
  return tx
    .selectFrom('closed.testimony_keys')
    .select(['recipient', 'destroy_after', 'destroyed_at'])
    .where('testimony_id', '=', testimonyId)
    .executeTakeFirst();
}

export async function testimonyById(tx: Tx, id: string) {
  return tx
    .selectFrom('closed.testimonies as t')
    .innerJoin('people.partners as p', 'p.id', 't.partner_id')
    .selectAll('t')
    .select(['p.name as partner', 'p.country as partner_country'])
    .where('t.id', '=', id)
    .executeTakeFirst();
}

export async function sealedFacts(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('closed.testimonies')
    .select(['id', 'facts_sealed', 'known_sealed'])
    .where('id', 'in', [...ids])
    .execute();
}

/** Takes the row for the rest of the transaction, so that two changes of one testimony wait for each other. */
export async function lockTestimony(tx: Tx, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('closed.testimonies')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

export async function idBySource(tx: Tx, partnerId: string, digest: Buffer): Promise<string | undefined> {
  const found = await tx
    .selectFrom('closed.testimonies')
    .select('id')
    .where('partner_id', '=', partnerId)
    .where('source_digest', '=', digest)
    .executeTakeFirst();
  return found?.id;
}

export async function idByPublicId(tx: Tx, publicId: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('closed.testimonies')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  return found?.id;
}

export async function setSealed(
  tx: Tx,
  id: string,
  change: { facts_sealed?: Buffer; known_sealed?: Buffer; record_sealed?: Buffer; languages?: string[] },
): Promise<void> {
  await tx
    .updateTable('closed.testimonies')
    .set({ ...change, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

/** Notes that nothing sealed here says who she is. It is no change of the testimony: its date stays. */
export async function setApart(
  tx: Tx,
  id: string,
  change: { facts_sealed: Buffer; known_sealed: Buffer },
): Promise<void> {
  await tx
    .updateTable('closed.testimonies')
    .set({ ...change, identity_apart: true })
    .where('id', '=', id)
    .execute();
}

export async function isApart(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('closed.testimonies')
    .select('identity_apart')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.identity_apart ?? true;
}

/** Testimonies whose facts may still hold her name, as long as there is a key to open them. */
export async function notApart(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('closed.testimonies as t')
    .innerJoin('closed.testimony_keys as k', 'k.testimony_id', 't.id')
    .select('t.id')
    .where('t.identity_apart', '=', false)
    .where('k.destroyed_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}

export async function setStage(tx: Tx, id: string, stage: Stage): Promise<void> {
  await tx
    .updateTable('closed.testimonies')
    .set({ stage, updated_at: sql`now()` })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute();
}

export async function listTestimonies(tx: Tx): Promise<TestimonyRow[]> {
  const { rows } = await sql<TestimonyRow>`
    select t.id, t.public_id as "publicId", t.partner_id as "partnerId", p.name as partner, t.stage, t.languages,
      coalesce(s.open, 0)::int as "openSpans", coalesce(s.spans, 0)::int as spans, v.version as "transcriptVersion",
      exists (select from release.consents c where c.testimony_id = t.id) as consent,
      (select count(*)::int from release.publications e where e.testimony_id = t.id) as editions,
      t.withdrawn_at is not null as withdrawn, t.updated_at as "updatedAt"
    from closed.testimonies t
    join people.partners p on p.id = t.partner_id
    left join lateral (select id, version from closed.transcripts v where v.testimony_id = t.id order by version desc limit 1) v on true
    left join lateral (
      select count(*) as spans, count(*) filter (where decision = 'open') as open from closed.spans s where s.transcript_id = v.id
    ) s on true
    order by t.updated_at desc, t.id`.execute(tx);
  return rows;
}
