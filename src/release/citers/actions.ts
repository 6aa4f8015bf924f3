import { createHash } from 'node:crypto';
import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { notFound } from '#platform/http';
import { isPublicId } from '#platform/identifiers';
import type { Locale } from '#platform/i18n';
import { sealTo } from '#platform/key-folder';
import { throttle } from '#platform/throttle';
import { ADDRESS_STEP, TELL_LIMITS } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

// Those who cite a testimony and have no account. Their addresses lie sealed under the testimony's key and are deleted with the one
// notice; nobody is written to who did not confirm it herself. Here is what a reader does, in the public process: it can close an
// address, and open none. What opens is in work.ts.

/**
 * Asks for a mail with a link, which must be followed before anything is kept for good. The answer is the same whether the address
 * was given before or not.
 * @throws Refusal `throttled`, `not-found`, `gone` for what nobody can read, `conflict` where too many wait
 */
export async function askToBeTold(
  ctx: Context,
  publicId: string,
  address: string,
  locale: Locale,
  origin: string,
): Promise<void> {
  if (!isPublicId(publicId)) throw notFound();
  await throttle(ctx, 'tell-origin', origin, TELL_LIMITS.origin);
  await throttle(ctx, 'tell-archive', 'all', TELL_LIMITS.archive);
  await throttle(ctx, 'tell-address', address.toLowerCase(), TELL_LIMITS.address);
  const recipient = await demandReadable(ctx, publicId);
  const plain = Buffer.from(JSON.stringify({ address }), 'utf8');
  const sealed = await sealTo(
    [recipient],
    Buffer.concat([plain, Buffer.alloc(ADDRESS_STEP - (plain.length % ADDRESS_STEP), ' ')]),
  );
  if (!(await transact(ctx, (tx) => store.ask(tx, publicId, sealed, locale))))
    throw new Refusal('conflict', texts.tooMany, { todo: texts.tooManyTodo });
}

/** @returns the public key of a testimony that everybody can read @throws Refusal `not-found`, `gone` */
export async function demandReadable(ctx: Context, publicId: string): Promise<string> {
  if (!isPublicId(publicId)) throw notFound();
  const recipient = await read(ctx, (tx) => store.recipientOf(tx, publicId));
  if (recipient === undefined) throw notFound();
  if (!recipient) throw new Refusal('gone', texts.notHere);
  return recipient;
}

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What stands behind the link of a mail; undefined where nothing is kept any more. */
export function behindLink(ctx: Context, token: string) {
  return read(ctx, (tx) => store.byToken(tx, tokenHash(token)));
}

export async function confirmLink(ctx: Context, token: string): Promise<void> {
  await transact(ctx, (tx) => store.confirm(tx, tokenHash(token)));
}

/** Forgets the address behind a link. */
export async function stopLink(ctx: Context, token: string): Promise<void> {
  await transact(ctx, (tx) => store.stop(tx, tokenHash(token)));
}
