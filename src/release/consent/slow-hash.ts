import { hashRaw } from '@node-rs/argon2';

/**
 * Argon2id with the archive's own salt, 19 MiB and two passes: the same code has the same hash, so that it can be looked up, and
 * trying all 10^14 codes against a stolen table is out of reach.
 */
export function argon2id(code: string, salt: string): Promise<Buffer> {
  return hashRaw(code, {
    salt: Buffer.from(salt, 'hex'),
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    outputLen: 32,
  });
}
