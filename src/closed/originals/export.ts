import { vaultOf, type Context } from '#platform/context';
import { read } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Files } from '#platform/files';
import { SealBroken, startDigest } from '#platform/keys';
import { sealStream } from '#platform/sealing';
import { DIGEST_LABEL, openOriginal } from './actions.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

/**
 * Seals an original anew, to the archive's recovery key alone, into another folder: that key and the `age` program open it
 * without the archive. It flows from one seal into the other and is never on disk in clear.
 * @returns its size in the clear, in bytes
 * @throws Refusal `conflict` when the sealed file was changed, cut or exchanged; nothing is then left in the folder
 */
export async function exportOriginal(
  ctx: Context,
  originalId: string,
  target: { files: Files; path: string },
): Promise<{ bytes: number; sha256: Buffer }> {
  const { keys } = vaultOf(ctx);
  const opened = await openOriginal(ctx, originalId);
  const { cipher, done } = sealStream([keys.recoveryRecipient], opened.stream, startDigest(keys, DIGEST_LABEL));
  const changed = new Refusal('conflict', texts.changed, { todo: texts.changedTodo });
  try {
    await target.files.put(target.path, cipher);
  } catch (error) {
    if (error instanceof SealBroken) throw changed;
    throw error;
  }
  const sealed = await done;
  const row = await read(ctx, (tx) => store.originalById(tx, originalId));
  // Anybody can seal to a public key: that a file opens does not prove that it is the one which was entrusted.
  if (!row?.plain_digest.equals(sealed.plainDigest)) {
    await target.files.remove(target.path);
    throw changed;
  }
  return { bytes: sealed.plainBytes, sha256: sealed.cipherSha256 };
}
