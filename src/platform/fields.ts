import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { SealBroken, type FieldKey } from '#platform/keys';

/** Where a sealed field stands. It opens there and nowhere else. */
export interface FieldContext {
  /** With its schema: `closed.originals`. */
  table: string;
  /** Primary key of the row. */
  id: string;
  column: string;
}

// A sealed field: version, nonce, AES-256-GCM ciphertext of (kind, value, 0x80, zeros up to a multiple of 64), tag.
// The padding (ISO/IEC 7816-4) keeps the length of a name or of a replaced word from showing in a dump.
// Random nonces of 96 bits allow 2^32 values under one key (NIST SP 800-38D, 8.3).
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const BLOCK = 64;
const KIND = { bytes: 0, json: 1 } as const;

/** Seals bytes, or any value that JSON can hold, strings with lone surrogates included. Twice the same gives two ciphertexts. */
export function sealField(key: FieldKey, context: FieldContext, value: unknown): Buffer {
  const isBytes = value instanceof Uint8Array;
  const json = isBytes ? undefined : JSON.stringify(value);
  if (!isBytes && json === undefined)
    throw new TypeError(`${fieldName(context)}: only bytes and JSON values can be sealed.`);
  const body = isBytes ? value : Buffer.from(json ?? '', 'utf8');
  const plain = Buffer.alloc(Math.ceil((body.length + 2) / BLOCK) * BLOCK);
  plain[0] = isBytes ? KIND.bytes : KIND.json;
  plain.set(body, 1);
  plain[1 + body.length] = 0x80;

  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key.fieldKey, nonce, { authTagLength: TAG });
  cipher.setAAD(associated(context));
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The bytes that were sealed there; of a sealed string, its UTF-8. @throws SealBroken */
export function openField(key: FieldKey, context: FieldContext, sealed: Uint8Array): Buffer {
  const { kind, body } = unsealField(key, context, sealed);
  return kind === KIND.bytes ? body : Buffer.from(asText(context, body), 'utf8');
}

/** The string that was sealed there; bytes are read as UTF-8. @throws SealBroken, also when it was neither. */
export function openText(key: FieldKey, context: FieldContext, sealed: Uint8Array): string {
  const { kind, body } = unsealField(key, context, sealed);
  if (kind === KIND.json) return asText(context, body);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new SealBroken(`${fieldName(context)} (not text)`);
  }
}

/** As `sealField`; the counterpart of `openJson`. */
export function sealJson(key: FieldKey, context: FieldContext, value: unknown): Buffer {
  return sealField(key, context, value);
}

/**
 * The value that was sealed there, checked against the schema where one is given.
 * @throws SealBroken; Error naming the field, never its content, when the schema does not fit.
 */
export function openJson<T>(key: FieldKey, context: FieldContext, sealed: Uint8Array, schema?: z.ZodType<T>): T {
  const { kind, body } = unsealField(key, context, sealed);
  if (kind !== KIND.json) throw new SealBroken(`${fieldName(context)} (not JSON)`);
  const value: unknown = JSON.parse(body.toString('utf8'));
  if (!schema) return value as T;
  const result = schema.safeParse(value);
  if (!result.success) {
    const where = result.error.issues.map((issue) => `${issue.path.join('.') || '-'}: ${issue.code}`).join(', ');
    throw new Error(`${fieldName(context)} does not have the shape it should: ${where}`);
  }
  return result.data;
}

function asText(context: FieldContext, body: Buffer): string {
  const value: unknown = JSON.parse(body.toString('utf8'));
  if (typeof value !== 'string') throw new SealBroken(`${fieldName(context)} (not text)`);
  return value;
}

function unsealField(key: FieldKey, context: FieldContext, sealed: Uint8Array): { kind: number; body: Buffer } {
  const what = fieldName(context);
  if (sealed.length < 1 + NONCE + BLOCK + TAG || sealed[0] !== VERSION) throw new SealBroken(what);
  let plain: Buffer;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.fieldKey, sealed.subarray(1, 1 + NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(associated(context));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    plain = Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]);
  } catch (error) {
    throw new SealBroken(what, error);
  }
  return { kind: plain[0] ?? -1, body: plain.subarray(1, plain.lastIndexOf(0x80)) };
}

/** JSON keeps the parts apart: no two places have the same form. */
function associated(context: FieldContext): Buffer {
  return Buffer.from(JSON.stringify(['katha field', VERSION, context.table, context.id, context.column]));
}

function fieldName(context: FieldContext): string {
  return `${context.table}.${context.column} of ${context.id}`;
}
