import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { createFolder, modeOf, namesIn, readBytes, readTextFile } from '#platform/disk';

const MASTER = 'master-key.txt';
const RECOVERY = 'recovery-key.txt';
const RECOVERY_RECIPIENT = 'recovery-recipient.txt';
const SECRET = 'archive-secret.age';

/** What the key folder holds, opened. Never leaves `#platform/keys`. */
export interface KeyFolder {
  /** `AGE-SECRET-KEY-1...` */
  masterIdentity: string;
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
const secretFile = z.strictObject({
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
export async function openKeyFolder(dataDir: string): Promise<KeyFolder> {
  const dir = path.join(dataDir, 'keys');
  const names = await namesIn(dir);
  let created = false;
  if (names === undefined || names.length === 0) created = await createFolder(dir, await newKeys());
  return { ...(await readKeys(dir)), created };
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
    [
      MASTER,
      `# Master key of this Katha archive. Whoever has this file can open everything in it.\n# public key: ${master}\n${masterIdentity}\n`,
    ],
    [
      RECOVERY,
      `# Recovery key of this Katha archive.\n# MOVE THIS FILE OFFLINE: print it, or put it on a stick in a safe, and delete it here.\n` +
        `# The archive works without it. It is needed when the master key is lost, and it opens everything: see docs/keys.md.\n` +
        `# public key: ${recovery}\n${recoveryIdentity}\n`,
    ],
    [RECOVERY_RECIPIENT, `# Public part of the recovery key: everything is sealed to it as well.\n${recovery}\n`],
    [SECRET, await sealTo([master, recovery], Buffer.from(JSON.stringify(content)))],
  ]);
}

async function readKeys(dir: string): Promise<Omit<KeyFolder, 'created'>> {
  const present = new Set(await namesIn(dir));
  for (const name of [MASTER, RECOVERY_RECIPIENT, SECRET]) {
    if (!present.has(name))
      throw new Error(
        `${path.join(dir, name)} is missing. Put it back from your copy, or follow "When a key is lost" in docs/keys.md. ` +
          'No new key was made: what is sealed already would stay closed for ever.',
      );
  }
  await refuseOpenToOthers(dir, 0o022, '700');
  for (const name of present) await refuseOpenToOthers(path.join(dir, name), 0o077, '600');

  const masterIdentity = await readIdentity(path.join(dir, MASTER));
  const masterRecipient = await identityToRecipient(masterIdentity);
  const recoveryRecipient = onlyLine(
    await readTextFile(path.join(dir, RECOVERY_RECIPIENT), 4096),
    path.join(dir, RECOVERY_RECIPIENT),
  );
  const content = await readSecret(path.join(dir, SECRET), masterIdentity);
  if (content.master !== masterRecipient || content.recovery !== recoveryRecipient)
    throw damaged(path.join(dir, SECRET), 'it belongs to other keys than those beside it');

  let recoveryKeyAt: string | null = null;
  if (present.has(RECOVERY)) {
    recoveryKeyAt = path.join(dir, RECOVERY);
    if ((await identityToRecipient(await readIdentity(recoveryKeyAt))) !== recoveryRecipient)
      throw damaged(recoveryKeyAt, `it does not belong to ${RECOVERY_RECIPIENT}`);
  }
  return {
    masterIdentity,
    masterRecipient,
    recoveryRecipient,
    secret: Buffer.from(content.secret, 'base64'),
    recoveryKeyAt,
  };
}

async function readSecret(at: string, identity: string): Promise<z.infer<typeof secretFile>> {
  let text: string;
  try {
    text = Buffer.from(await openWith(identity, await readBytes(at, 64 * 1024))).toString('utf8');
  } catch (error) {
    throw damaged(at, `the key in ${MASTER} does not open it`, error);
  }
  // What was inside stays inside: neither the parser's nor the schema's message is passed on.
  try {
    return secretFile.parse(JSON.parse(text));
  } catch {
    throw damaged(at, 'its content is not what Katha writes');
  }
}

async function readIdentity(at: string): Promise<string> {
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

/** @throws whatever age-encryption throws for a wrong key or changed bytes. */
export async function openWith(identity: string, sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}
