import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { sealTo } from '#platform/key-folder';
import { throttle } from '#platform/throttle';
import { parseCode } from './code.ts';
import { pageTexts as texts } from './page-text.ts';
import type { Changes } from './rules.ts';
import { argon2id } from './slow-hash.ts';
import * as store from './store/by-code.ts';

// What she does herself, with her code, in the public process: nothing here may bring closed code or a key with it.

/** Guesses allowed, per origin and for the whole archive: 10^14 codes stand against them. */
export const CODE_LIMITS = {
  origin: { attempts: 10, seconds: 900 },
  archive: { attempts: 600, seconds: 900 },
} as const;

/**
 * The slow hash of a code as someone typed it. Every attempt is counted, and refused before the slow work where there were too
 * many; each takes the same time, right or wrong.
 * @throws Refusal `throttled`
 */
async function hashOf(ctx: Context, typed: string, origin: string): Promise<Buffer> {
  await throttle(ctx, 'code-origin', origin, CODE_LIMITS.origin);
  await throttle(ctx, 'code-archive', 'all', CODE_LIMITS.archive);
  const salt = await read(ctx, (tx) => store.codeSalt(tx));
  // A code with a slip in it is hashed all the same, so that its check digits cannot be told by the time.
  return argon2id(parseCode(typed) ?? 'no code', salt);
}

// One wording for a slip and for an unknown code.
const unknown = () => new Refusal('invalid', texts.codeUnknown, { todo: texts.codeUnknownTodo });

export interface Hers extends store.CodeStatus {
  /** What the public record says; null where nothing is public. */
  published: store.Published | null;
  /** Where it is used, as the public can read it. */
  uses: store.HerUse[];
  /** Her published words, to choose from. */
  words: store.HerWords[];
  /** What was found after she withdrew, or took back a part of what is public. */
  proof: store.HerProof | null;
}

/** What is published under her code. @throws Refusal `throttled`, `invalid` */
export async function statusByCode(ctx: Context, typed: string, origin: string): Promise<Hers> {
  const hash = await hashOf(ctx, typed, origin);
  return read(ctx, async (tx) => {
    const found = await store.statusByCode(tx, hash);
    const published = await store.publishedByCode(tx, hash);
    const uses = await store.usesByCode(tx, hash);
    const words = await store.wordsByCode(tx, hash);
    const proof = await store.proofByCode(tx, hash);
    if (!found) throw unknown();
    if (found.state === 'published') return { ...found, published, uses, words, proof };
    // Of what is kept, whoever holds the card learns nothing.
    return { ...found, published: null, uses: [], words: [], proof: found.state === 'withdrawn' ? proof : null };
  });
}

/**
 * Withdraws by her code: one action, no reason, no account.
 * @param graceDays until the keys are destroyed
 * @returns the public id
 * @throws Refusal `throttled`, `invalid`
 */
export async function withdrawByCode(ctx: Context, typed: string, origin: string, graceDays: number): Promise<string> {
  const hash = await hashOf(ctx, typed, origin);
  const publicId = await transact(ctx, (tx) => store.withdrawByCode(tx, hash, graceDays));
  if (!publicId) throw unknown();
  return publicId;
}

/**
 * Does all that she chose, or nothing of it: takes scopes, readers, passages and languages away, stops registered uses, leaves a wish, limits calls. Her words and hours are
 * sealed here to her testimony's public key; nothing in this process can open them.
 * @returns the public id
 * @throws Refusal `throttled`, `invalid`, `gone` after a withdrawal, `conflict` where too many wishes wait
 */
export async function changeByCode(ctx: Context, typed: string, origin: string, changes: Changes): Promise<string> {
  const hash = await hashOf(ctx, typed, origin);
  return transact(ctx, async (tx) => {
    const found = await store.statusByCode(tx, hash);
    const recipient = await store.recipientByCode(tx, hash);
    if (!found) throw unknown();
    if (found.state === 'withdrawn' || !recipient) throw new Refusal('gone', texts.withdrawnAlready);
    const { scopes, audiences, wish, contact, uses, passages, languages } = changes;
    if (passages.length + languages.length > 0) await store.takePartsByCode(tx, hash, passages, languages);
    if (uses.length > 0) await store.objectByCode(tx, hash, uses);
    if (scopes.length + audiences.length > 0) await store.narrowByCode(tx, hash, scopes, audiences);
    if (contact)
      await store.limitContactByCode(tx, hash, contact.never ? null : await seal(recipient, contact.hours, 512));
    if (wish) {
      const sealed = wish.words === '' ? null : await seal(recipient, { words: wish.words }, 2048);
      if (!(await store.wishByCode(tx, hash, wish.kind, sealed)))
        throw new Refusal('conflict', texts.wishesFull, { todo: texts.wishesFullTodo });
    }
    return found.publicId;
  });
}

/** An age file of JSON, padded to whole steps so that its length says little. */
function seal(recipient: string, value: unknown, step: number): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(value), 'utf8');
  return sealTo([recipient], Buffer.concat([json, Buffer.alloc(step - (json.length % step), ' ')]));
}
