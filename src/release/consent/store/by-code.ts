import { sql } from 'kysely';
import type { Tx } from '#platform/database';

// What the public process may ask the database with the slow hash of a code. Each is one narrow function of the database.

export async function codeSalt(tx: Tx): Promise<string> {
  const { rows } = await sql<{ salt: string | null }>`select open.code_salt() as salt`.execute(tx);
  if (!rows[0]?.salt) throw new Error('The archive has no code salt.');
  return rows[0].salt;
}

export interface CodeStatus {
  publicId: string;
  /** `published`: the world can read it this moment. `kept`: everything else that is not withdrawn, whatever the cause. */
  state: 'published' | 'kept' | 'withdrawn';
}

/** What is published under a code. The database says nothing more, whoever asks. */
export async function statusByCode(tx: Tx, codeHash: Buffer): Promise<CodeStatus | undefined> {
  const { rows } =
    await sql<CodeStatus>`select public_id as "publicId", state from open.status_by_code(${codeHash})`.execute(tx);
  return rows[0];
}

/** What the public record says of hers, and nothing that is not on it. */
export interface Published {
  publicId: string;
  number: number;
  title: string;
  language: string;
  media: string[];
  uses: string[];
  summary: boolean;
  words: boolean;
  /** ISO 8601; null where nothing ends it. */
  visibleUntil: string | null;
}

export async function publishedByCode(tx: Tx, codeHash: Buffer): Promise<Published | null> {
  const { rows } = await sql<{
    published: Published | null;
  }>`select open.published_by_code(${codeHash}) as published`.execute(tx);
  return rows[0]?.published ?? null;
}

/** The public age key that her words are sealed to; null for a code that is none, and after the key was destroyed. */
export async function recipientByCode(tx: Tx, codeHash: Buffer): Promise<string | null> {
  const { rows } = await sql<{
    recipient: string | null;
  }>`select open.recipient_by_code(${codeHash}) as recipient`.execute(tx);
  return rows[0]?.recipient ?? null;
}

/** A registered use as the public can read it; the words are null until a second person has seen them. */
export interface HerUse {
  id: string;
  kind: string;
  institution: string | null;
  work: string | null;
  place: string | null;
  purpose: string | null;
  registeredAt: Date;
  endedAt: Date | null;
  /** Whoever registered it was asked to stop. */
  stopped: boolean;
}

export async function usesByCode(tx: Tx, codeHash: Buffer): Promise<HerUse[]> {
  const { rows } = await sql<HerUse>`
    select id, scope as kind, institution, work, place, purpose, registered_at as "registeredAt", ended_at as "endedAt", stopped
    from open.uses_by_code(${codeHash})`.execute(tx);
  return rows;
}

/** Has those who registered these uses asked to stop. Uses of another testimony are passed over. */
export async function objectByCode(tx: Tx, codeHash: Buffer, uses: readonly string[]): Promise<void> {
  await sql`select open.object_by_code(${codeHash}, ${[...uses]}::uuid[])`.execute(tx);
}

/** Her words as everybody reads them this moment. */
export interface HerWords {
  anchor: string;
  speaker: string | null;
  lang: string;
  text: string;
}

export async function wordsByCode(tx: Tx, codeHash: Buffer): Promise<HerWords[]> {
  const { rows } = await sql<HerWords>`select anchor, speaker, lang, text from open.words_by_code(${codeHash})`.execute(
    tx,
  );
  return rows;
}

/** Takes passages and languages out of what is published, at once. @returns the public id, or null for a code that is none */
export async function takePartsByCode(
  tx: Tx,
  codeHash: Buffer,
  passages: readonly string[],
  languages: readonly string[],
): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null;
  }>`select open.take_parts_by_code(${codeHash}, ${[...passages]}::text[], ${[...languages]}::text[]) as id`.execute(
    tx,
  );
  return rows[0]?.id ?? null;
}

/** What a stranger found after she withdrew, or took a part back. */
export interface HerProof {
  closedAt: Date;
  /** Null while nobody has looked yet. */
  checkedAt: Date | null;
  clean: boolean | null;
  /** How many places were looked at. */
  surfaces: number | null;
  /** Of a withdrawal, not of a part. */
  whole: boolean;
  /** All who registered a use were asked to stop. */
  told: boolean;
  keysUntil: Date | null;
  keysGone: boolean;
}

export async function proofByCode(tx: Tx, codeHash: Buffer): Promise<HerProof | null> {
  const { rows } = await sql<HerProof>`
    select closed_at as "closedAt", checked_at as "checkedAt", clean, surfaces, whole, told, keys_until as "keysUntil", keys_gone as "keysGone"
    from open.proof_by_code(${codeHash})`.execute(tx);
  return rows[0] ?? null;
}

/** @returns the public id, or null for a code that is none */
export async function withdrawByCode(tx: Tx, codeHash: Buffer, graceDays: number): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null;
  }>`select open.withdraw_by_code(${codeHash}, ${graceDays}) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

/** @returns the public id, or null for a code that is none */
export async function narrowByCode(
  tx: Tx,
  codeHash: Buffer,
  scopes: readonly string[],
  audiences: readonly string[],
): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null;
  }>`select open.narrow_by_code(${codeHash}, ${[...scopes]}::text[], ${[...audiences]}::text[]) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

/** @returns false where too many wishes wait already */
export async function wishByCode(tx: Tx, codeHash: Buffer, kind: string, wordsSealed: Buffer | null): Promise<boolean> {
  const { rows } = await sql<{
    ok: boolean;
  }>`select open.wish_by_code(${codeHash}, ${kind}, ${wordsSealed}) as ok`.execute(tx);
  return rows[0]?.ok ?? false;
}

/** @param hoursSealed null for never */
export async function limitContactByCode(tx: Tx, codeHash: Buffer, hoursSealed: Buffer | null): Promise<boolean> {
  const { rows } = await sql<{
    ok: boolean;
  }>`select open.limit_contact_by_code(${codeHash}, ${hoursSealed}) as ok`.execute(tx);
  return rows[0]?.ok ?? false;
}
