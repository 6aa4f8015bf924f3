import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { keyOf, lockTestimony, openOne, setStage, testimonyIn } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { vaultOf, type Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { openText, sealField } from '#platform/fields';
import { SealBroken, startDigest, type TestimonyKey } from '#platform/keys';
import { openSealed, sealStream } from '#platform/sealing';
import { cleanFileName, type SealedUpload } from '#platform/upload';
import { acceptOriginal, originalSealed, type AcceptedOriginal, type OriginalKind } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

/** What digests of originals are comparable under. */
export const DIGEST_LABEL = 'original';

const nameField = (id: string) => ({ table: 'closed.originals', id, column: 'name_sealed' });

export interface Original {
  id: string;
  name: string;
  kind: OriginalKind;
  mediaType: string;
  bytes: number;
  uploadedAt: Date;
}

/** Whom an upload is sealed to. @throws Refusal unless the actor may upload to it */
export async function recipientFor(ctx: Context, testimonyId: string): Promise<string> {
  return read(ctx, async (tx) => {
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'original.upload', { partnerId: testimony.partnerId });
    return testimony.key.recipient;
  });
}

type Sealed = Pick<
  SealedUpload<AcceptedOriginal>,
  'name' | 'path' | 'bytes' | 'plainDigest' | 'cipherSha256' | 'mediaType' | 'kind'
>;

/**
 * Records files that were sealed while they streamed in: all of them, or none.
 * @throws Refusal `conflict` when one was uploaded before, naming where it is
 */
export async function recordUploads(
  ctx: Context,
  testimonyId: string,
  uploads: readonly SealedUpload<AcceptedOriginal>[],
): Promise<string[]> {
  return transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'original.upload', { partnerId: testimony.partnerId });
    const ids = [];
    for (const upload of uploads) ids.push(await record(tx, ctx, testimony, upload));
    for (const upload of uploads) upload.keep();
    return ids;
  });
}

async function record(
  tx: Tx,
  ctx: Context,
  testimony: { id: string; partnerId: string; key: TestimonyKey },
  file: Sealed,
): Promise<string> {
  const twin = await store.originalByDigest(tx, testimony.partnerId, file.plainDigest);
  if (twin)
    throw new Refusal('conflict', texts.same, {
      todo: texts.sameTodo,
      params: { name: file.name, id: twin.public_id },
      details: { testimony: twin.testimony_id },
    });
  const id = randomUUID();
  await store.addOriginal(tx, {
    id,
    testimony_id: testimony.id,
    partner_id: testimony.partnerId,
    kind: file.kind,
    name_sealed: sealField(testimony.key, nameField(id), Buffer.from(file.name)),
    media_type: file.mediaType,
    bytes: file.bytes,
    plain_digest: file.plainDigest,
    cipher_sha256: file.cipherSha256,
    path: file.path,
    uploaded_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
  });
  await setStage(tx, testimony.id, 'seal');
  if (file.kind === 'transcript')
    await enqueue(tx, originalSealed, { originalId: id }, { key: `original.sealed:${id}` });
  await audit(tx, ctx, {
    action: 'original.seal',
    subject: `original:${id}`,
    detail: { testimony: testimony.id, kind: file.kind, bytes: file.bytes },
  });
  return id;
}

/** Seals a file that is at hand whole, as imports have it. The same answers as an upload. */
export async function sealOriginal(
  ctx: Context,
  testimonyId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<string> {
  const { keys, files } = vaultOf(ctx);
  const name = cleanFileName(file.name);
  const accepted = await acceptOriginal(file.bytes.subarray(0, 4096), name);
  if (accepted instanceof Refusal) throw accepted;
  const recipient = await recipientFor(ctx, testimonyId);
  const id = randomUUID();
  const path = `originals/${id.slice(0, 2)}/${id}.age`;
  const { cipher, done } = sealStream(
    [recipient],
    Readable.from([Buffer.from(file.bytes)], { objectMode: false }),
    startDigest(keys, DIGEST_LABEL),
  );
  await files.put(path, cipher);
  const sealed = await done;
  try {
    return await transact(ctx, async (tx) => {
      await lockTestimony(tx, testimonyId);
      const testimony = await openOne(tx, ctx, testimonyId);
      return record(tx, ctx, testimony, {
        ...accepted,
        name,
        path,
        bytes: sealed.plainBytes,
        plainDigest: sealed.plainDigest,
        cipherSha256: sealed.cipherSha256,
      });
    });
  } catch (error) {
    // Only where the record is surely not there: a connection that broke while committing may have committed.
    if (error instanceof Refusal && error.kind !== 'unavailable') await files.remove(path);
    throw error;
  }
}

export async function originalsOf(ctx: Context, testimonyId: string): Promise<Original[]> {
  return read(ctx, async (tx) => {
    const { key } = await testimonyIn(tx, ctx, testimonyId);
    const rows = await store.originalsOf(tx, testimonyId);
    return rows.map((row) => ({
      id: row.id,
      name: openText(key, nameField(row.id), row.name_sealed),
      kind: row.kind as OriginalKind,
      mediaType: row.media_type,
      bytes: row.bytes,
      uploadedAt: row.uploaded_at,
    }));
  });
}

/**
 * Opens an original as a stream that fails, rather than ends early, when the file was changed or cut.
 * @throws Refusal `not-found`
 */
export async function openOriginal(
  ctx: Context,
  originalId: string,
): Promise<{ name: string; mediaType: string; stream: Readable; testimonyId: string }> {
  const found = await transact(ctx, async (tx) => {
    const row = await store.originalById(tx, originalId);
    if (!row) throw new Refusal('not-found', texts.missing);
    demand(ctx, 'original.open', { partnerId: row.partner_id });
    const key = await keyOf(tx, ctx, row.testimony_id);
    await audit(tx, ctx, {
      action: 'original.open',
      subject: `original:${row.id}`,
      detail: { testimony: row.testimony_id },
    });
    return { row, key };
  });
  const cipher = await vaultOf(ctx).files.open(found.row.path);
  return {
    name: openText(found.key, nameField(found.row.id), found.row.name_sealed),
    mediaType: found.row.media_type,
    stream: openSealed(found.key.identity, cipher),
    testimonyId: found.row.testimony_id,
  };
}

/** All bytes of an original, checked against what was sealed. @throws Refusal `conflict` when they are not the same */
export async function readOriginal(
  ctx: Context,
  originalId: string,
  maxBytes: number,
): Promise<{ name: string; bytes: Buffer; testimonyId: string }> {
  const opened = await openOriginal(ctx, originalId);
  const digest = startDigest(vaultOf(ctx).keys, DIGEST_LABEL);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    await pipeline(opened.stream, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes)
          throw new Refusal('too-large', texts.wrongType, {
            todo: texts.wrongTypeTodo,
            params: { name: opened.name, type: '' },
          });
        digest.update(chunk);
        parts.push(Buffer.from(chunk));
      }
    });
  } catch (error) {
    if (error instanceof SealBroken) throw new Refusal('conflict', texts.changed, { todo: texts.changedTodo });
    throw error;
  }
  const row = await read(ctx, (tx) => store.originalById(tx, originalId));
  if (!row?.plain_digest.equals(digest.digest()))
    throw new Refusal('conflict', texts.changed, { todo: texts.changedTodo });
  return { name: opened.name, bytes: Buffer.concat(parts), testimonyId: opened.testimonyId };
}

/** Removes sealed files that no record names and that are older than a day: what a cut-off upload left behind. */
export async function sweepOriginals(ctx: Context): Promise<number> {
  const { files } = vaultOf(ctx);
  const before = new Date(ctx.clock.now().getTime() - 86_400_000);
  let removed = await files.sweep(before);
  const known = await read(ctx, (tx) => store.knownPaths(tx));
  for await (const file of files.list('originals/'))
    if (!known.has(file.path) && file.modifiedAt < before) {
      await files.remove(file.path);
      removed += 1;
    }
  return removed;
}

/** Which testimony a file belongs to. @throws Refusal `not-found` */
export async function originalOwner(ctx: Context, originalId: string): Promise<{ testimonyId: string }> {
  const row = await read(ctx, (tx) => store.originalById(tx, originalId));
  if (!row) throw new Refusal('not-found', texts.missing);
  return { testimonyId: row.testimony_id };
}
