import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';
import { audit } from '#platform/audit';
import type { Actor, Context, Role } from '#platform/context';
import { vaultOf } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Session } from '#platform/http';
import { isLocale, type Locale } from '#platform/i18n';
import { openField, sealField } from '#platform/fields';
import { isDemonstration } from '#platform/settings';
import { throttle } from '#platform/throttle';
import { demand, TWO_FACTOR_ROLES } from '#people/roles';
import { SESSION, SIGN_IN_LIMITS, type AcceptInput, type InvitationInput } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

/** Argon2id, after the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
// Compared against when there is no account, so that a wrong address takes as long as a wrong password.
const NOBODY = hash(randomBytes(16), ARGON2);

/** Accounts are found before anybody is known: the sign-in itself acts for the system. */
const atTheDoor = (ctx: Context): Context => ({ ...ctx, actor: { kind: 'system', task: 'sign-in' } });

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
const totpField = (id: string) => ({ table: 'people.accounts', id, column: 'totp_sealed' });

export type SignIn = { token: string; next: 'done' | 'code' | 'enrol' };

/**
 * Checks a password and opens a session; an incomplete one where a one-time code is still due.
 * @throws Refusal `throttled`, or `unauthenticated` in one wording for a wrong address, a wrong password and a disabled account
 */
export async function signIn(
  ctx: Context,
  input: { email: string; password: string },
  origin: string,
): Promise<SignIn> {
  await throttle(ctx, 'sign-in-origin', origin, SIGN_IN_LIMITS.origin);
  await throttle(ctx, 'sign-in-account', input.email, SIGN_IN_LIMITS.account);
  const door = atTheDoor(ctx);
  const account = await read(door, (tx) => store.accountByEmail(tx, input.email));
  const fits = await verify(account?.password_hash ?? (await NOBODY), input.password);
  if (!account || !fits || account.disabled_at) {
    await transact(door, (tx) =>
      audit(tx, door, { action: 'session.refuse', subject: account ? `account:${account.id}` : 'account:unknown' }),
    );
    throw new Refusal('unauthenticated', texts.wrong, { todo: texts.wrongTodo });
  }
  return transact(door, async (tx) => {
    const needed = TWO_FACTOR_ROLES.includes(account.role as Role) && !(await isDemonstration(tx));
    const next = account.totp_confirmed_at ? 'code' : needed ? 'enrol' : 'done';
    const token = await openSession(tx, ctx, account.id, next === 'done');
    await audit(tx, door, { action: 'session.open', subject: `account:${account.id}`, detail: { next } });
    return { token, next };
  });
}

async function openSession(tx: Tx, ctx: Context, accountId: string, complete: boolean): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(ctx.clock.now().getTime() + SESSION.hours * 3_600_000);
  await store.addSession(tx, { token_hash: digest(token), account_id: accountId, expires_at: expires, complete });
  return token;
}

/** Begins the one-time code for a half-open session: a fresh secret, sealed until it is confirmed. */
export async function enrolTotp(ctx: Context, session: Session): Promise<{ secret: string; uri: string }> {
  const door = atTheDoor(ctx);
  return transact(door, async (tx) => {
    const account = await store.accountById(tx, session.accountId);
    if (!account || account.totp_confirmed_at)
      throw new Refusal('conflict', texts.codeWrong, { todo: texts.codeWrongTodo });
    const keys = vaultOf(ctx).keys;
    // The same secret again when the page is loaded twice, so that an app which has scanned it stays right.
    const secret = account.totp_sealed
      ? Secret.fromBase32(openField(keys.archiveKey, totpField(account.id), account.totp_sealed).toString('utf8'))
      : new Secret({ size: 20 });
    if (!account.totp_sealed)
      await store.setTotp(
        tx,
        account.id,
        sealField(keys.archiveKey, totpField(account.id), Buffer.from(secret.base32)),
        null,
      );
    return { secret: secret.base32, uri: new TOTP({ issuer: 'Katha', label: account.email, secret }).toString() };
  });
}

/**
 * Takes the one-time code (RFC 6238, one step either way, each step once) and opens the session fully under a new token.
 * @throws Refusal `throttled` or `unauthenticated`
 */
export async function giveCode(ctx: Context, session: Session, code: string): Promise<string> {
  await throttle(ctx, 'one-time-code', session.accountId, SIGN_IN_LIMITS.code);
  const door = atTheDoor(ctx);
  const refused = () => new Refusal('unauthenticated', texts.codeWrong, { todo: texts.codeWrongTodo });
  return transact(door, async (tx) => {
    const account = await store.accountById(tx, session.accountId);
    if (!account?.totp_sealed) throw refused();
    const secret = Secret.fromBase32(
      openField(vaultOf(ctx).keys.archiveKey, totpField(account.id), account.totp_sealed).toString('utf8'),
    );
    const now = ctx.clock.now().getTime();
    const delta = new TOTP({ secret }).validate({ token: code, timestamp: now, window: 1 });
    if (delta === null || !(await store.takeTotpStep(tx, account.id, Math.floor(now / 30_000) + delta)))
      throw refused();
    if (!account.totp_confirmed_at) await store.setTotp(tx, account.id, account.totp_sealed, ctx.clock.now());
    await store.endSession(tx, session.tokenHash);
    await audit(tx, door, { action: 'session.complete', subject: `account:${account.id}` });
    return openSession(tx, ctx, account.id, true);
  });
}

export async function signOut(ctx: Context, session: Session): Promise<void> {
  await transact(atTheDoor(ctx), (tx) => store.endSession(tx, session.tokenHash));
}

/** Who a session token belongs to, or null for none, an ended or an idle one. */
export async function resolveSession(
  ctx: Context,
  token: string,
): Promise<{ actor: Actor; session: Session; locale: Locale | null } | null> {
  const tokenHash = digest(token);
  const found = await transact(atTheDoor(ctx), (tx) => store.useSession(tx, tokenHash, SESSION.idleHours));
  if (!found) return null;
  const session = { tokenHash, complete: found.complete, accountId: found.id };
  const actor: Actor = found.complete
    ? { kind: 'account', id: found.id, role: found.role as Role, partnerId: found.partner_id, name: found.display_name }
    : { kind: 'visitor' };
  return { actor, session, locale: isLocale(found.locale) ? found.locale : null };
}

/** Makes an invitation and gives its token, which is shown once and kept only as a hash. */
export async function invite(ctx: Context, input: InvitationInput): Promise<string> {
  demand(ctx, 'account.manage');
  return transact(ctx, (tx) => writeInvitation(tx, ctx, input, ctx.actor.kind === 'account' ? ctx.actor.id : null));
}

async function writeInvitation(tx: Tx, ctx: Context, input: InvitationInput, by: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.addInvitation(tx, {
    token_hash: digest(token),
    email: input.email ?? null,
    role: input.role,
    partner_id: input.partnerId ?? null,
    invited_by: by,
    expires_at: new Date(ctx.clock.now().getTime() + SESSION.inviteDays * 86_400_000),
  });
  await audit(tx, ctx, {
    action: 'account.invite',
    subject: `role:${input.role}`,
    detail: { partner: input.partnerId ?? null },
  });
  return token;
}

/** For a start without any steward: an invitation for the first. Null when there is one already. */
export async function inviteFirstSteward(ctx: Context): Promise<string | null> {
  return transact(ctx, async (tx) =>
    (await store.hasSteward(tx)) ? null : writeInvitation(tx, ctx, { role: 'steward' }, null),
  );
}

/** What an invitation is for. @throws Refusal `gone` when it was used or has run out */
export async function readInvitation(ctx: Context, token: string): Promise<{ role: Role; email: string | null }> {
  const found = await read(atTheDoor(ctx), (tx) => store.openInvitation(tx, digest(token), false));
  if (!found) throw new Refusal('gone', texts.invitationGone, { todo: texts.invitationGoneTodo });
  return { role: found.role as Role, email: found.email };
}

/** Makes the account that an invitation allows, once, and begins its session. */
export async function acceptInvitation(ctx: Context, input: AcceptInput): Promise<SignIn> {
  const door = atTheDoor(ctx);
  const passwordHash = await hash(input.password, ARGON2);
  return transact(door, async (tx) => {
    const found = await store.openInvitation(tx, digest(input.token), true);
    if (!found) throw new Refusal('gone', texts.invitationGone, { todo: texts.invitationGoneTodo });
    if (found.email !== null && found.email !== input.email)
      throw new Refusal('forbidden', texts.emailDiffers, { todo: texts.invitationGoneTodo });
    if (await store.accountByEmail(tx, input.email))
      throw new Refusal('conflict', texts.emailTaken, { todo: texts.emailTakenTodo });
    const id = await store.addAccount(tx, {
      email: input.email,
      display_name: input.name,
      role: found.role as Role,
      partner_id: found.partner_id,
      password_hash: passwordHash,
      locale: input.locale,
    });
    await store.closeInvitation(tx, found.token_hash, ctx.clock.now());
    await audit(tx, door, { action: 'account.accept', subject: `account:${id}`, detail: { role: found.role } });
    const needed = TWO_FACTOR_ROLES.includes(found.role as Role) && !(await isDemonstration(tx));
    return { token: await openSession(tx, ctx, id, !needed), next: needed ? 'enrol' : 'done' };
  });
}

export async function people(ctx: Context) {
  demand(ctx, 'account.manage');
  return read(ctx, async (tx) => ({
    accounts: await store.listAccounts(tx),
    invitations: await store.listInvitations(tx),
  }));
}

/** Gives an account another role, or disables or enables it; every session of it ends. */
export async function changeAccount(
  ctx: Context,
  input: { id: string; role?: Role | undefined; partnerId?: string | undefined; disabled?: boolean | undefined },
): Promise<void> {
  demand(ctx, 'account.manage');
  await transact(ctx, async (tx) => {
    const account = await store.accountById(tx, input.id);
    if (!account) throw new Refusal('not-found', texts.noAccount);
    if (input.role)
      await store.setRole(
        tx,
        input.id,
        input.role,
        input.role === 'partner' || input.partnerId ? (input.partnerId ?? account.partner_id) : null,
      );
    if (input.disabled !== undefined) await store.setDisabled(tx, input.id, input.disabled ? ctx.clock.now() : null);
    if (!(await store.hasSteward(tx)))
      throw new Refusal('conflict', texts.lastSteward, { todo: texts.lastStewardTodo });
    await store.endSessionsOf(tx, input.id);
    await audit(tx, ctx, {
      action: 'account.change',
      subject: `account:${input.id}`,
      detail: { role: input.role ?? null, disabled: input.disabled ?? null },
    });
  });
}

/** An account made from the command line or by a demonstration, without an invitation. */
export async function addAccount(
  ctx: Context,
  input: {
    email: string;
    name: string;
    role: Role;
    partnerId?: string | undefined;
    password: string;
    locale?: Locale | undefined;
  },
): Promise<string> {
  demand(ctx, 'account.manage');
  const passwordHash = await hash(input.password, ARGON2);
  return transact(ctx, async (tx) => {
    if (await store.accountByEmail(tx, input.email))
      throw new Refusal('conflict', texts.emailTaken, { todo: texts.emailTakenTodo });
    const id = await store.addAccount(tx, {
      email: input.email,
      display_name: input.name,
      role: input.role,
      partner_id: input.partnerId ?? null,
      password_hash: passwordHash,
      locale: input.locale ?? 'en',
    });
    await audit(tx, ctx, { action: 'account.add', subject: `account:${id}`, detail: { role: input.role } });
    return id;
  });
}

/** A new password and no one-time code: for someone who lost both. Ends every session. */
export async function resetAccount(ctx: Context, input: { email: string; password: string }): Promise<void> {
  demand(ctx, 'account.manage');
  const passwordHash = await hash(input.password, ARGON2);
  await transact(ctx, async (tx) => {
    const account = await store.accountByEmail(tx, input.email);
    if (!account) throw new Refusal('not-found', texts.noAccount);
    await store.setPasswordHash(tx, account.id, passwordHash);
    await store.setTotp(tx, account.id, null, null);
    await store.endSessionsOf(tx, account.id);
    await audit(tx, ctx, { action: 'account.reset', subject: `account:${account.id}` });
  });
}
