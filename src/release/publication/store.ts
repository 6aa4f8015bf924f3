import { sql } from 'kysely';
import type { Tx } from '#platform/database';
import type { EditionDraft, PublishedSegment } from './rules.ts';

/** Digest of what would be published, computed by the database itself, which compares it again at the door. */
export async function contentDigest(
  tx: Tx,
  edition: EditionDraft,
  segments: readonly PublishedSegment[],
): Promise<Buffer> {
  const { rows } = await sql<{
    digest: Buffer;
  }>`select release.content_digest(${JSON.stringify(edition)}::jsonb, ${JSON.stringify(segments)}::jsonb) as digest`.execute(
    tx,
  );
  if (!rows[0]) throw new Error('no digest');
  return rows[0].digest;
}

/** What would be published, of which transcript, and by whom. */
interface Proposed {
  testimonyId: string;
  version: number;
  publisher: string;
  edition: EditionDraft;
  segments: readonly PublishedSegment[];
}

/** Everything that stands in the way, by name, as the database sees it. */
export async function blockers(tx: Tx, input: Proposed): Promise<string[]> {
  const { rows } = await sql<{
    found: string[];
  }>`select release.blockers(${input.testimonyId}, ${input.version}, ${input.publisher}, ${JSON.stringify(input.edition)}::jsonb, ${JSON.stringify(input.segments)}::jsonb) as found`.execute(
    tx,
  );
  return rows[0]?.found ?? ['unknown'];
}

/** The only way to write an edition. @returns its number; throws SQLSTATE KB001 where something stands in the way */
export async function publishEdition(tx: Tx, input: Proposed & { passages: unknown }): Promise<number> {
  const { rows } = await sql<{
    number: number;
  }>`select release.publish_edition(${input.testimonyId}, ${input.version}, ${input.publisher}, ${JSON.stringify(input.edition)}::jsonb, ${JSON.stringify(input.segments)}::jsonb, ${JSON.stringify(input.passages)}::jsonb) as number`.execute(
    tx,
  );
  if (!rows[0]) throw new Error('no edition');
  return rows[0].number;
}

export async function addApproval(
  tx: Tx,
  row: {
    testimony_id: string;
    partner_id: string;
    kind: 'redaction' | 'disclosure';
    transcript_version: number;
    content_digest: Buffer;
    detail: unknown;
    signed_by: string;
  },
): Promise<void> {
  await tx
    .insertInto('release.approvals')
    .values({ ...row, detail: sql`${JSON.stringify(row.detail)}::jsonb` })
    .execute();
}

export async function lastApproval(tx: Tx, testimonyId: string, kind: 'redaction' | 'disclosure') {
  return tx
    .selectFrom('release.approvals as a')
    .innerJoin('people.accounts as p', 'p.id', 'a.signed_by')
    .select(['a.content_digest', 'a.transcript_version', 'a.signed_by', 'a.signed_at', 'p.display_name as by'])
    .where('a.testimony_id', '=', testimonyId)
    .where('a.kind', '=', kind)
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function publications(tx: Tx, testimonyId: string) {
  return tx
    .selectFrom('release.publications as e')
    .innerJoin('people.accounts as p', 'p.id', 'e.published_by')
    .innerJoin('people.accounts as r', 'r.id', 'e.redacted_by')
    .select(['e.edition', 'e.published_at', 'p.display_name as publisher', 'r.display_name as redactor'])
    .where('e.testimony_id', '=', testimonyId)
    .orderBy('e.edition', 'desc')
    .execute();
}

/** What the live edition of an item holds, as the digest that was signed; none where nothing is live. */
export async function liveDigest(tx: Tx, publicId: string): Promise<Buffer | null> {
  const row = await tx
    .selectFrom('open.editions')
    .select('content_digest')
    .where('public_id', '=', publicId)
    .where('status', '=', 'live')
    .executeTakeFirst();
  return row?.content_digest ?? null;
}

/** The printed facts and themes of every live edition but one: what a new one is weighed against. */
export async function liveFacts(
  tx: Tx,
  exceptPublicId: string,
): Promise<{ facts: Record<string, unknown>; themes: string[] }[]> {
  const rows = await tx
    .selectFrom('open.editions')
    .select(['facts', 'themes'])
    .where('status', '=', 'live')
    .where('public_id', '<>', exceptPublicId)
    .execute();
  return rows as { facts: Record<string, unknown>; themes: string[] }[];
}

/** What she said of the final version, the last time. */
export async function lastReview(tx: Tx, testimonyId: string) {
  const { rows } = await sql<{
    content_digest: Buffer;
    outcome: 'agreed' | 'changes';
    how: 'read-aloud' | 'read-herself' | 'recording';
    at: Date;
  }>`select content_digest, outcome, how, at from release.narrator_reviews where testimony_id = ${testimonyId} order by id desc limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function addReview(
  tx: Tx,
  row: {
    testimony_id: string;
    partner_id: string;
    content_digest: Buffer;
    transcript_version: number;
    outcome: string;
    how: string;
    recorded_by: string;
  },
): Promise<void> {
  await tx.insertInto('release.narrator_reviews').values(row).execute();
}
