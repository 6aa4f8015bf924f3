import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type Hmac, type KeyObject } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openKeyFolder, openWithAny, sealTo, type KeyFolder } from '#platform/key-folder';
import type { TestimonyKeyFiles } from '#platform/testimony-keys';

/** Something that opens and closes sealed fields: a testimony's key, or the archive's. */
export interface FieldKey {
  readonly fieldKey: KeyObject;
}

/** The opened key of one testimony. It prints and serialises as its public part only. */
export interface TestimonyKey extends FieldKey {
  /** Public age key (`age1...`) that files are sealed to; computed from the identity, so that no row can exchange it. */
  readonly recipient: string;
  /** Secret age key (`AGE-SECRET-KEY-1...`). */
  readonly identity: string;
}

/** The archive's opened keys. It prints and serialises as its public parts only. */
export interface KeyRing {
  /** Public part of the master key: names this archive's keys, for instance to see that a database belongs to them. */
  readonly recipient: string;
  readonly recoveryRecipient: string;
  /** Where the recovery key still lies beside the master key, or null once it was moved offline. */
  readonly recoveryKeyAt: string | null;
  /** True when opening made the keys. */
  readonly created: boolean;
  /** The sealed keys of testimonies, in the key folder. */
  readonly testimonyKeys: TestimonyKeyFiles;
  /** Seals fields that belong to no testimony, such as the secrets of one-time codes. */
  readonly archiveKey: FieldKey;
  /** Opens what was sealed to the master key. @throws for a wrong key or changed bytes. */
  unseal(sealed: Uint8Array): Promise<Uint8Array>;
  /** A key for one purpose, different for each label. */
  labelKey(label: string): KeyObject;
}

/** There is no key for a testimony: it was destroyed, or the key folder was put back from a copy that is older than the testimony. */
export class KeyMissing extends Error {
  readonly testimonyId: string;
  constructor(testimonyId: string) {
    super(
      `The key of testimony ${testimonyId} is not in the key folder. Unless it was destroyed on purpose, put testimony-keys/${testimonyId}.age back from your copy: see docs/keys.md.`,
    );
    this.name = 'KeyMissing';
    this.testimonyId = testimonyId;
  }
}

/** A ciphertext that was cut, changed, moved, or sealed under another key. A fault of the archive, never of its user. */
export class SealBroken extends Error {
  constructor(what: string, cause?: unknown) {
    super(`The seal of ${what} is broken: it was changed, moved, cut, or sealed with another key.`, { cause });
    this.name = 'SealBroken';
  }
}

class OpenedTestimonyKey implements TestimonyKey {
  readonly recipient: string;
  readonly #identity: string;
  readonly #fieldKey: KeyObject;
  constructor(recipient: string, identity: string, testimonyId: string) {
    this.recipient = recipient;
    this.#identity = identity;
    this.#fieldKey = derive(identity, testimonyId, 'katha field key 1');
  }
  get identity(): string {
    return this.#identity;
  }
  get fieldKey(): KeyObject {
    return this.#fieldKey;
  }
}

class OpenedKeyRing implements KeyRing {
  readonly recipient: string;
  readonly recoveryRecipient: string;
  readonly recoveryKeyAt: string | null;
  readonly created: boolean;
  readonly testimonyKeys: TestimonyKeyFiles;
  readonly #masterIdentities: readonly string[];
  readonly #secret: Buffer;
  constructor(folder: KeyFolder) {
    this.recipient = folder.masterRecipient;
    this.recoveryRecipient = folder.recoveryRecipient;
    this.recoveryKeyAt = folder.recoveryKeyAt;
    this.created = folder.created;
    this.testimonyKeys = folder.testimonyKeys;
    this.#masterIdentities = folder.masterIdentities;
    this.#secret = folder.secret;
  }
  get archiveKey(): FieldKey {
    return new ArchiveKey(this.labelKey('field'));
  }
  unseal(sealed: Uint8Array): Promise<Uint8Array> {
    return openWithAny(this.#masterIdentities, sealed);
  }
  labelKey(label: string): KeyObject {
    return derive(this.#secret, '', `katha archive ${label}`);
  }
}

class ArchiveKey implements FieldKey {
  readonly #fieldKey: KeyObject;
  constructor(fieldKey: KeyObject) {
    this.#fieldKey = fieldKey;
  }
  get fieldKey(): KeyObject {
    return this.#fieldKey;
  }
}

/** HKDF-SHA256 (RFC 5869), 32 bytes. */
function derive(secret: string | Buffer, salt: string, info: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, salt, info, 32)));
}

/**
 * Opens the keys in `<dataDir>/keys/`, making them when there are none. What lies there is in docs/keys.md.
 * @param options.make false where the keys must be there already
 * @throws Error saying which file is missing, damaged or open to others, and what to do.
 */
export async function openKeyRing(config: { dataDir: string }, options: { make?: boolean } = {}): Promise<KeyRing> {
  return ringOf(await openKeyFolder(config.dataDir, options.make ?? true));
}

/** For the change of keys, which opens with others than the folder's own. */
export function ringOf(folder: KeyFolder): KeyRing {
  return new OpenedKeyRing(folder);
}

/** Names the archive to which keys belong, whatever its master key is by now: hexadecimal, and says nothing about the keys. */
export function archiveName(ring: KeyRing): string {
  return digest(ring, 'archive', 'name').toString('hex').slice(0, 32);
}

/**
 * Makes the key pair of a testimony and keeps it in the key folder: one age file of an age identity file, sealed to the master key and
 * to the recovery key. `age -d -i recovery-key.txt` yields a key that opens the testimony's files with the same program.
 * When it resolves the key is on the disk: a testimony never comes to be without it. A key to nothing, left by a kill, is harmless.
 */
export async function newTestimonyKey(
  ring: KeyRing,
  testimonyId: string,
): Promise<{ recipient: string; key: TestimonyKey }> {
  if (await ring.testimonyKeys.read(testimonyId))
    throw new Error(`There is a key of testimony ${testimonyId} already.`);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const file = Buffer.from(
    `# key of a testimony in Katha\n# testimony: ${testimonyId}\n# bound: ${binding(ring, testimonyId, identity).toString('base64')}\n${identity}\n`,
  );
  await ring.testimonyKeys.keep(testimonyId, await sealTo([ring.recipient, ring.recoveryRecipient], file));
  return { recipient, key: new OpenedTestimonyKey(recipient, identity, testimonyId) };
}

/**
 * The key of a testimony, from the key folder.
 * @throws KeyMissing; SealBroken when it is not this testimony's key as this archive made it: anybody can seal to a public key, so
 * the key inside must carry the archive's own mark for this testimony.
 */
export async function openTestimonyKey(ring: KeyRing, testimonyId: string): Promise<TestimonyKey> {
  const sealed = await ring.testimonyKeys.read(testimonyId);
  if (!sealed) throw new KeyMissing(testimonyId);
  const { identity } = await openKeyFile(ring, sealed, testimonyId);
  return new OpenedTestimonyKey(await identityToRecipient(identity), identity, testimonyId);
}

/** What a sealed key file holds, its mark checked. @throws SealBroken */
export async function openKeyFile(
  ring: KeyRing,
  sealed: Uint8Array,
  testimonyId: string,
): Promise<{ identity: string; plain: Buffer }> {
  const what = `the key of testimony ${testimonyId}`;
  let plain: Buffer;
  try {
    plain = Buffer.from(await ring.unseal(sealed));
  } catch (error) {
    throw new SealBroken(what, error);
  }
  const lines = plain.toString('utf8').split('\n');
  const identity = lines.find((line) => line.startsWith('AGE-SECRET-KEY-1'));
  const bound = lines.find((line) => line.startsWith('# bound: '));
  if (!identity || !bound) throw new SealBroken(what);
  const mark = Buffer.from(bound.slice('# bound: '.length), 'base64');
  const expected = binding(ring, testimonyId, identity);
  if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) throw new SealBroken(what);
  return { identity, plain };
}

function binding(ring: KeyRing, testimonyId: string, identity: string): Buffer {
  return createHmac('sha256', ring.labelKey('testimony key')).update(`${testimonyId}\n${identity}`).digest();
}

/** Digest of data that comes in parts: `update(...)` each, then `digest()`. */
export function startDigest(ring: KeyRing, label: string): Hmac {
  return createHmac('sha256', ring.labelKey(`digest ${label}`));
}

/**
 * Keyed digest (HMAC-SHA256) by which the archive knows a value again. Without the archive's key nobody can find out by
 * trying whether a given file, address or code is in it. Digests of different labels never meet.
 */
export function digest(ring: KeyRing, label: string, data: Uint8Array | string): Buffer {
  return startDigest(ring, label).update(data).digest();
}
