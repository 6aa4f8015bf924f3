import type { Tx } from '#platform/database';

export interface OriginalRow {
  id: string;
  testimony_id: string;
  partner_id: string;
  kind: string;
  name_sealed: Buffer;
  media_type: string;
  bytes: number;
  plain_digest: Buffer;
  cipher_sha256: Buffer;
  path: string;
  uploaded_by: string | null;
}

export async function addOriginal(tx: Tx, row: OriginalRow): Promise<void> {
  await tx.insertInto('closed.originals').values(row).execute();
}

/** The same bytes, kept already for this partner. */
export async function originalByDigest(tx: Tx, partnerId: string, digest: Buffer) {
  return tx
    .selectFrom('closed.originals as o')
    .innerJoin('closed.testimonies as t', 't.id', 'o.testimony_id')
    .select(['o.id', 'o.testimony_id', 't.public_id'])
    .where('o.partner_id', '=', partnerId)
    .where('o.plain_digest', '=', digest)
    .executeTakeFirst();
}

export async function originalsOf(tx: Tx, testimonyId: string) {
  return tx
    .selectFrom('closed.originals')
    .selectAll()
    .where('testimony_id', '=', testimonyId)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
}

export async function originalById(tx: Tx, id: string) {
  return tx.selectFrom('closed.originals').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Every path that some row names: what is on disk beside these is left over from something unfinished. */
export async function knownPaths(tx: Tx): Promise<Set<string>> {
  const rows = await tx.selectFrom('closed.originals').select('path').execute();
  return new Set(rows.map((row) => row.path));
}
