import path from 'node:path';
import { Readable } from 'node:stream';
import { exportOriginal, originalsOf } from '#closed/originals';
import { identityForExport } from '#closed/identity';
import { openOne } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { vaultOf, type Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { namesIn } from '#platform/disk';
import { Refusal } from '#platform/errors';
import { localFiles } from '#platform/files';
import { startDigest } from '#platform/keys';
import { sealStream } from '#platform/sealing';
import { transcriptIn, type Transcript } from './actions.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

export interface SealedExport {
  folder: string;
  /** Relative to the folder; size in the clear, in bytes; SHA-256 of the sealed file, in hex. */
  files: { path: string; bytes: number; sha256: string }[];
}

/**
 * Writes every original, every version of the transcript and, for the steward's tools, who she is, of one testimony into `<to>/<public id>/`, each as an age file
 * that the recovery key opens without the archive. Names of files can name people, so they stand in `contents.json.age` only.
 * All files, or none.
 * @throws Refusal `conflict` when the folder is not empty or a sealed file was changed; `gone` once it was withdrawn
 */
export async function exportSealed(ctx: Context, testimonyId: string, to: string): Promise<SealedExport> {
  const { keys } = vaultOf(ctx);
  const { publicId, versions } = await read(ctx, async (tx) => {
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'original.open', { partnerId: testimony.partnerId });
    const versions: Transcript[] = [];
    for (const { version } of await store.versionsOf(tx, testimonyId)) {
      const transcript = await transcriptIn(tx, testimony, version);
      if (transcript) versions.push(transcript);
    }
    return { publicId: testimony.publicId, versions };
  });
  const folder = path.join(to, publicId);
  if ((await namesIn(folder))?.length)
    throw new Refusal('conflict', texts.exportedBefore, { todo: texts.exportedBeforeTodo, params: { folder } });

  const files = localFiles(folder);
  const written: SealedExport['files'] = [];
  const put = async (at: string, value: unknown) => {
    const plain = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    const { cipher, done } = sealStream(
      [keys.recoveryRecipient],
      Readable.from([plain], { objectMode: false }),
      startDigest(keys, 'export'),
    );
    await files.put(at, cipher);
    written.push({ path: at, bytes: plain.length, sha256: (await done).cipherSha256.toString('hex') });
  };
  try {
    const originals = await originalsOf(ctx, testimonyId);
    const named: { path: string; name: string; kind: string; mediaType: string; uploadedAt: Date }[] = [];
    for (const [index, { id, name, kind, mediaType, uploadedAt }] of originals.entries()) {
      const at = `original-${index + 1}.age`;
      const { bytes, sha256 } = await exportOriginal(ctx, id, { files, path: at });
      written.push({ path: at, bytes, sha256: sha256.toString('hex') });
      named.push({ path: at, name, kind, mediaType, uploadedAt });
    }
    for (const transcript of versions) await put(`transcript-${transcript.version}.json.age`, transcript);
    await put('contents.json.age', { testimony: publicId, originals: named });
    // Her whole entrusted record: who she is belongs to it. A person who exports at the desk would go round the second person.
    const identity = await transact(ctx, async (tx) => identityForExport(tx, ctx, await openOne(tx, ctx, testimonyId)));
    if (identity) await put('identity.json.age', identity);
    await transact(ctx, async (tx) => {
      // Taken back while the files were being written: she said no, and nothing leaves.
      await openOne(tx, ctx, testimonyId);
      await audit(tx, ctx, {
        action: 'testimony.export-sealed',
        subject: `testimony:${testimonyId}`,
        detail: { files: written.length },
      });
    });
  } catch (error) {
    for (const { path: at } of written) await files.remove(at);
    throw error;
  }
  return { folder, files: written };
}
