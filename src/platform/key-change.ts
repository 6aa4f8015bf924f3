import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { namesIn, removeDurably, renameDurably, writeAtomically } from '#platform/disk';
import {
  keyFolderIn,
  masterFile,
  NAMES,
  openKeyFolder,
  readIdentity,
  readSecret,
  recoveryRecipientFile,
  sealTo,
  type KeyFolder,
} from '#platform/key-folder';
import { openKeyFile, ringOf } from '#platform/keys';
import { testimonyKeyFiles } from '#platform/testimony-keys';

export interface KeyChange {
  /** Public parts of the keys that are in force now. */
  master: string;
  recovery: string;
  /** Keys of testimonies that were sealed anew. */
  testimonies: number;
}

/** Called after each write, so that a caller may show progress. What it throws ends the change there, as a kill would. */
type Step = (done: string) => void;

/**
 * Makes a new master key and seals everything to it. A kill at any point leaves an archive that opens; the same call goes on from there.
 * The order makes it so: the next key is on the disk before anything is sealed to it, and while it lies there testimony keys may be sealed
 * to either; the archive secret changes last, and with it which key is in force; then the file takes its name.
 * Nothing else may write in the key folder meanwhile.
 */
export async function changeMaster(dataDir: string, step: Step = () => undefined): Promise<KeyChange> {
  const folder = await openKeyFolder(dataDir, false);
  return toNextMaster(dataDir, folder, step);
}

/**
 * Makes a new master key from the recovery key, where the master key is lost but the rest of the key folder is there.
 * @param recoveryIdentity `AGE-SECRET-KEY-1...`
 * @throws Error where a master key is there, where the folder lacks what the recovery key opens, or where it is another's key
 */
export async function recoverMaster(
  dataDir: string,
  recoveryIdentity: string,
  step: Step = () => undefined,
): Promise<KeyChange> {
  const dir = keyFolderIn(dataDir);
  const names = new Set((await namesIn(dir)) ?? []);
  if (names.has(NAMES.master))
    throw new Error(
      `${path.join(dir, NAMES.master)} is there. If it is not the right one, move it away first; if it is, use "katha keys rotate".`,
    );
  if (!names.has(NAMES.secret))
    throw new Error(
      `${path.join(dir, NAMES.secret)} is missing. The recovery key opens what lies in the key folder; put the newest copy of the folder there first.`,
    );
  let secret: Awaited<ReturnType<typeof readSecret>>;
  try {
    secret = await readSecret(path.join(dir, NAMES.secret), recoveryIdentity);
  } catch (error) {
    throw new Error(
      "This recovery key does not open this key folder: it is another archive's, or was replaced by a newer one.",
      {
        cause: error,
      },
    );
  }
  const recovery = await identityToRecipient(recoveryIdentity);
  if (secret.recovery !== recovery) throw new Error('This key opens the folder but is not its recovery key.');
  const next = names.has(NAMES.nextMaster) ? [await readIdentity(path.join(dir, NAMES.nextMaster))] : [];
  // The secret names the recovery key in force; the file beside it may have been lost with the master key.
  await writeAtomically(path.join(dir, NAMES.recoveryRecipient), recoveryRecipientFile(recovery));
  return toNextMaster(
    dataDir,
    {
      masterIdentities: [recoveryIdentity, ...next],
      testimonyKeys: testimonyKeyFiles(dir),
      masterRecipient: recovery,
      recoveryRecipient: recovery,
      secret: Buffer.from(secret.secret, 'base64'),
      recoveryKeyAt: null,
      created: false,
    },
    step,
  );
}

async function toNextMaster(dataDir: string, folder: KeyFolder, step: Step): Promise<KeyChange> {
  const dir = keyFolderIn(dataDir);
  const nextAt = path.join(dir, NAMES.nextMaster);
  if (!(await namesIn(dir))?.includes(NAMES.nextMaster)) {
    const made = await generateX25519Identity();
    await writeAtomically(nextAt, masterFile(await identityToRecipient(made), made));
    step('the next master key is on the disk');
  }
  const next = await readIdentity(nextAt);
  const master = await identityToRecipient(next);
  const opened = { ...folder, masterIdentities: [...folder.masterIdentities, next] };
  const testimonies = await sealAnew(opened, [master, folder.recoveryRecipient], step);
  await writeSecret(dir, folder.secret, master, folder.recoveryRecipient);
  step('the archive secret is sealed to the next master key');
  await renameDurably(nextAt, path.join(dir, NAMES.master));
  return { master, recovery: folder.recoveryRecipient, testimonies };
}

/**
 * Puts another recovery key in force: everything is sealed to the master key and to it. The one before opens nothing any more that is
 * sealed here from then on, and its file, if it still lies here, is removed. A kill leaves the master key opening everything; the same call
 * again goes on, and a call with another key begins anew.
 * @param recovery public part of the new recovery key; the secret part never comes here
 */
export async function changeRecovery(
  dataDir: string,
  recovery: string,
  step: Step = () => undefined,
): Promise<KeyChange> {
  const dir = keyFolderIn(dataDir);
  const folder = await openKeyFolder(dataDir, false);
  if ((await namesIn(dir))?.includes(NAMES.nextMaster))
    throw new Error('A change of the master key was cut off. Finish it first: npx katha keys rotate.');
  const nextAt = path.join(dir, NAMES.nextRecoveryRecipient);
  await writeAtomically(nextAt, recoveryRecipientFile(recovery));
  step('the next recovery key is named');
  const testimonies = await sealAnew(folder, [folder.masterRecipient, recovery], step);
  await removeDurably(path.join(dir, NAMES.recovery));
  step('the recovery key of before is gone from here');
  await writeSecret(dir, folder.secret, folder.masterRecipient, recovery);
  step('the archive secret is sealed to the next recovery key');
  await renameDurably(nextAt, path.join(dir, NAMES.recoveryRecipient));
  return { master: folder.masterRecipient, recovery, testimonies };
}

/** Each testimony key, its mark checked, sealed to others. Twice is once. @throws SealBroken for one that was exchanged */
async function sealAnew(folder: KeyFolder, recipients: readonly string[], step: Step): Promise<number> {
  const ring = ringOf(folder);
  const ids = await folder.testimonyKeys.ids();
  for (const id of ids) {
    const sealed = await folder.testimonyKeys.read(id);
    if (!sealed) continue;
    const { plain } = await openKeyFile(ring, sealed, id);
    await folder.testimonyKeys.keep(id, await sealTo(recipients, plain));
    step(`the key of testimony ${id} is sealed anew`);
  }
  return ids.length;
}

async function writeSecret(dir: string, secret: Buffer, master: string, recovery: string): Promise<void> {
  const content = { version: 1, secret: secret.toString('base64'), master, recovery };
  await writeAtomically(
    path.join(dir, NAMES.secret),
    await sealTo([master, recovery], Buffer.from(JSON.stringify(content))),
  );
}
