import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { createFolder, modeOf, namesIn, readBytes, readTextFile, renameDurably } from '#platform/disk';
import { TESTIMONY_KEYS, testimonyKeyFiles, type TestimonyKeyFiles } from '#platform/testimony-keys';

/** Names in the key folder. The two that begin with `next-` are there only while a key is being changed (`#platform/key-change`). */
export const NAMES = {
  master: 'master-key.txt',
  nextMaster: 'next-master-key.txt',
  recovery: 'recovery-key.txt',
  recoveryRecipient: 'recovery-recipient.txt',
  nextRecoveryRecipient: 'next-recovery-recipient.txt',
  secret: 'archive-secret.age',
} as const;

/** What the key folder holds, opened. Never leaves the platform. */
export interface KeyFolder {
  /** `AGE-SECRET-KEY-1...`: the master key, and its successor while a change of it was cut off. */
  masterIdentities: readonly string[];
  testimonyKeys: TestimonyKeyFiles;
  masterRecipient: string;
  recoveryRecipient: string;
  /** 32 random bytes from which digests and archive-wide sealing are derived. */
  secret: Buffer;
  /** Where the recovery key still lies beside the master key, or null once it was moved away. */
  recoveryKeyAt: string | null;
  /** True when this call made the keys. */
  created: boolean;
}

// The recipients are repeated inside, under the seal: a key file exchanged for another archive's shows at once.
export const secretFile = z.strictObject({
  version: z.literal(1),
  secret: z.base64().length(44),
  master: z.string(),
  recovery: z.string(),
});

/**
 * Reads the archive's keys, making them first when the folder is missing or empty. Of several processes that start at
 * once, one makes them and the others read those.
 * @throws Error saying which file is missing, damaged, or readable by others, and what to do.
 */
export async function openKeyFolder(dataDir: string, make: boolean): Promise<KeyFolder> {
  const dir = keyFolderIn(dataDir);
  const names = await namesIn(dir);
  let created = false;
  if (names === undefined || names.length === 0) {
    if (!make)
      throw new Error(`There are no keys in ${dir}. Put the archive's key folder there first: see docs/keys.md.`);
    created = await createFolder(dir, await newKeys());
  }
  return { ...(await readKeys(dir)), created };
}

/** Where an archive's keys lie. */
export function keyFolderIn(dataDir: string): string {
  return path.join(dataDir, 'keys');
}

async function newKeys(): Promise<Map<string, string | Uint8Array>> {
  const masterIdentity = await generateX25519Identity();
  const recoveryIdentity = await generateX25519Identity();
  const master = await identityToRecipient(masterIdentity);
  const recovery = await identityToRecipient(recoveryIdentity);
  const content: z.infer<typeof secretFile> = {
    version: 1,
    secret: randomBytes(32).toString('base64'),
    master,
    recovery,
  };
  return new Map<string, string | Uint8Array>([
    [NAMES.master, masterFile(master, masterIdentity)],
    [
      NAMES.recovery,
      `# Recovery key of this Katha archive.\n# MOVE THIS FILE OFFLINE: print it, or put it on a stick in a safe, and delete it here.\n` +
        `# The archive works without it. It is needed when the master key is lost, and it opens everything: see docs/keys.md.\n` +
        `# public key: ${recovery}\n${recoveryIdentity}\n`,
    ],
    [NAMES.recoveryRecipient, recoveryRecipientFile(recovery)],
    [NAMES.secret, await sealTo([master, recovery], Buffer.from(JSON.stringify(content)))],
  ]);
}

export function masterFile(recipient: string, identity: string): string {
  return `# Master key of this Katha archive. Whoever has this file can open everything in it.\n# public key: ${recipient}\n${identity}\n`;
}

export function recoveryRecipientFile(recipient: string): string {
  return `# Public part of the recovery key: everything is sealed to it as well.\n${recipient}\n`;
}

async function readKeys(dir: string): Promise<Omit<KeyFolder, 'created'>> {
  await finishChange(dir);
  const present = new Set(await namesIn(dir));
  for (const name of [NAMES.master, NAMES.recoveryRecipient, NAMES.secret]) {
    if (!present.has(name))
      throw new Error(
        `${path.join(dir, name)} is missing. Put it back from your copy, or follow "When a key is lost" in docs/keys.md. ` +
          'No new key was made: what is sealed already would stay closed for ever.',
      );
  }
  await refuseOpenToOthers(dir, 0o022, '700');
  // A folder of sealed keys may be seen, as the key folder itself; what is in it stays sealed.
  for (const name of present)
    await (name === TESTIMONY_KEYS
      ? refuseOpenToOthers(path.join(dir, name), 0o022, '700')
      : refuseOpenToOthers(path.join(dir, name), 0o077, '600'));

  const masterIdentity = await readIdentity(path.join(dir, NAMES.master));
  const masterRecipient = await identityToRecipient(masterIdentity);
  const recoveryRecipient = await readRecipient(path.join(dir, NAMES.recoveryRecipient));
  const content = await readSecret(path.join(dir, NAMES.secret), masterIdentity);
  if (content.master !== masterRecipient || content.recovery !== recoveryRecipient)
    throw damaged(path.join(dir, NAMES.secret), 'it belongs to other keys than those beside it');

  let recoveryKeyAt: string | null = null;
  if (present.has(NAMES.recovery)) {
    recoveryKeyAt = path.join(dir, NAMES.recovery);
    if ((await identityToRecipient(await readIdentity(recoveryKeyAt))) !== recoveryRecipient)
      throw damaged(recoveryKeyAt, `it does not belong to ${NAMES.recoveryRecipient}`);
  }
  return {
    // A change of the master key that was cut off has sealed some keys to the next one already.
    masterIdentities: [
      masterIdentity,
      ...(present.has(NAMES.nextMaster) ? [await readIdentity(path.join(dir, NAMES.nextMaster))] : []),
    ],
    testimonyKeys: testimonyKeyFiles(dir),
    masterRecipient,
    recoveryRecipient,
    secret: Buffer.from(content.secret, 'base64'),
    recoveryKeyAt,
  };
}

/**
 * Ends a change of keys that was cut off after its last sealing: the archive secret is sealed to the next key already, and only the
 * name of a file is left to change. A change cut off earlier leaves the keys of before in force.
 */
async function finishChange(dir: string): Promise<void> {
  const names = new Set(await namesIn(dir));
  const nextMaster = path.join(dir, NAMES.nextMaster);
  if (names.has(NAMES.nextMaster) && names.has(NAMES.secret)) {
    const next = await readIdentity(nextMaster);
    const sealed = await readBytes(path.join(dir, NAMES.secret), 64 * 1024);
    const isNext = await openWithAny([next], sealed).then(
      () => true,
      () => false,
    );
    if (isNext) await renameDurably(nextMaster, path.join(dir, NAMES.master));
  }
  const nextRecovery = path.join(dir, NAMES.nextRecoveryRecipient);
  if (
    names.has(NAMES.nextRecoveryRecipient) &&
    names.has(NAMES.secret) &&
    (await namesIn(dir))?.includes(NAMES.master)
  ) {
    const master = await readIdentity(path.join(dir, NAMES.master));
    const content = await readSecret(path.join(dir, NAMES.secret), master);
    if (content.recovery === (await readRecipient(nextRecovery)))
      await renameDurably(nextRecovery, path.join(dir, NAMES.recoveryRecipient));
  }
}

/** A file that holds one public key. */
async function readRecipient(at: string): Promise<string> {
  return onlyLine(await readTextFile(at, 4096), at);
}

/** The archive secret, opened with a master or recovery key. @throws Error saying that it is damaged, never what is inside */
export async function readSecret(at: string, identity: string): Promise<z.infer<typeof secretFile>> {
  let text: string;
  try {
    text = Buffer.from(await openWithAny([identity], await readBytes(at, 64 * 1024))).toString('utf8');
  } catch (error) {
    throw damaged(at, `the key in ${NAMES.master} does not open it`, error);
  }
  // What was inside stays inside: neither the parser's nor the schema's message is passed on.
  try {
    return secretFile.parse(JSON.parse(text));
  } catch {
    throw damaged(at, 'its content is not what Katha writes');
  }
}

/** A file that holds one secret key. */
export async function readIdentity(at: string): Promise<string> {
  const identity = onlyLine(await readTextFile(at, 4096), at);
  try {
    await identityToRecipient(identity);
  } catch {
    throw damaged(at, 'it holds no valid age key (a letter may have been changed)');
  }
  if (!identity.startsWith('AGE-SECRET-KEY-1')) throw damaged(at, 'it holds no X25519 age key');
  return identity;
}

function onlyLine(text: string, at: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [line] = lines;
  if (line === undefined || lines.length > 1) throw damaged(at, `it has ${lines.length} keys instead of one`);
  return line.trim();
}

async function refuseOpenToOthers(at: string, forbidden: number, right: string): Promise<void> {
  const mode = await modeOf(at);
  if (mode & forbidden)
    throw new Error(
      `${at} is open to other users of this machine (mode ${mode.toString(8)}). If nobody else could have read it, run: chmod ${right} '${at}'. ` +
        'If somebody could, see "When a key is stolen" in docs/keys.md.',
    );
}

function damaged(at: string, how: string, cause?: unknown): Error {
  return new Error(`${at} is damaged: ${how}. Put it back from your copy; nothing was changed. See docs/keys.md.`, {
    cause,
  });
}

/** Seals a small value in the age format. */
export async function sealTo(recipients: readonly string[], plain: Uint8Array): Promise<Buffer> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(plain));
}

/** Opens with whichever of the keys fits. @throws whatever age-encryption throws for a wrong key or changed bytes. */
export async function openWithAny(identities: readonly string[], sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

/** @throws whatever age-encryption throws for a wrong key or changed bytes. */
export async function openWith(identity: string, sealed: Uint8Array): Promise<Uint8Array> {
  return openWithAny([identity], sealed);
}
