import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { throttle } from '#platform/throttle';
import { parseCode } from './code.ts';
import { pageTexts as texts } from './page-text.ts';
import { argon2id } from './slow-hash.ts';
import * as store from './store.ts';

// What she does herself, with her code, in the public process: nothing here may bring closed code or a key with it.

/** Guesses allowed, per origin and for the whole archive: 10^14 codes stand against them. */
const CODE_LIMITS = { origin: { attempts: 10, seconds: 900 }, archive: { attempts: 600, seconds: 900 } } as const;

/**
 * The slow hash of a code as someone typed it. Every attempt is counted and takes the same time, right or wrong.
 * @throws Refusal `throttled`, or `invalid` in one wording for a slip and for an unknown code
 */
async function hashOf(ctx: Context, typed: string, origin: string): Promise<Buffer> {
  await throttle(ctx, 'code-origin', origin, CODE_LIMITS.origin);
  await throttle(ctx, 'code-archive', 'all', CODE_LIMITS.archive);
  const salt = await read(ctx, (tx) => store.codeSalt(tx));
  // A code with a slip in it is hashed all the same, so that its check digits cannot be told by the time.
  return argon2id(parseCode(typed) ?? 'no code', salt);
}

const unknown = () => new Refusal('invalid', texts.codeUnknown, { todo: texts.codeUnknownTodo });

/** What is published under her code. */
export async function statusByCode(
  ctx: Context,
  typed: string,
  origin: string,
): Promise<{ publicId: string; state: 'published' | 'kept' | 'withdrawn' }> {
  const hash = await hashOf(ctx, typed, origin);
  const found = await read(ctx, (tx) => store.statusByCode(tx, hash));
  if (!found) throw unknown();
  return found;
}

/** Withdraws by her code: one action, no reason, no account. @returns the public id */
export async function withdrawByCode(ctx: Context, typed: string, origin: string): Promise<string> {
  const hash = await hashOf(ctx, typed, origin);
  const publicId = await transact(ctx, (tx) => store.withdrawByCode(tx, hash));
  if (!publicId) throw unknown();
  return publicId;
}
