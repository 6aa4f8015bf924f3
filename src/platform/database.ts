import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Actor, Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { platformTexts } from '#platform/text';
import type { Database as DB } from '#platform/tables.gen';

export type { DB };
export type Tx = Transaction<DB>;
/** What a reader in a store takes: a transaction, or the pool for one statement. */
export type Reader = Kysely<DB>;

// int8 as a number: counts and sequence numbers here stay far below 2^53, and a value that does not is an error.
pg.types.setTypeParser(20, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('a bigint from the database is too large');
  return value;
});

/** Opens a pool. Every statement of a session that forgets its limit is ended by the server after `statementTimeoutMs`. */
export function connect(url: string, options: { max?: number; name: string; statementTimeoutMs?: number }): Kysely<DB> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 8,
    application_name: options.name,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/** The partner whose rows this actor may see: an id, `*` for the whole archive, empty for none. */
function partnerScope(actor: Actor): string {
  if (actor.kind === 'system') return '*';
  if (actor.kind === 'visitor') return '';
  if (actor.partnerId) return actor.partnerId;
  return actor.role === 'steward' || actor.role === 'redactor' || actor.role === 'reviewer' ? '*' : '';
}

async function scoped<T>(ctx: Context, readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
  return reaching(() =>
    ctx.db.transaction().execute(async (tx) => {
      const account = ctx.actor.kind === 'account' ? ctx.actor.id : '';
      await sql`select set_config('katha.partner', ${partnerScope(ctx.actor)}, true), set_config('katha.account', ${account}, true),
        set_config('transaction_read_only', ${readOnly ? 'on' : 'off'}, true)`.execute(tx);
      return work(tx);
    }),
  );
}

/** @throws Refusal `unavailable` where the database cannot be reached */
async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error))
      throw new Refusal('unavailable', platformTexts.databaseAway, { todo: platformTexts.tryAgainSoon });
    throw error;
  }
}

/** Does `work` in one transaction as the context's actor: all of it happens, or nothing. */
export function transact<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  return scoped(ctx, false, work);
}

/** Reads as the context's actor; the database refuses any change. */
export function read<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  return scoped(ctx, true, work);
}

/**
 * Reads with single statements, each by itself. A visitor is nobody, as every session is until it says otherwise, so that her statements
 * need no transaction around them: three answers less to wait for. Everybody else reads as by `read`, in one snapshot.
 */
export async function readSingly<T>(ctx: Context, work: (db: Reader) => Promise<T>): Promise<T> {
  if (ctx.actor.kind !== 'visitor') return read(ctx, work);
  return reaching(() => work(ctx.db));
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  '53300',
]);

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code;
  if (code && UNREACHABLE.has(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}

/** The SQLSTATE of a database error, or undefined. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
