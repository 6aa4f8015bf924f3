import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/errors';
import { platformTexts } from '#platform/text';

/**
 * Counts an attempt against a limit and refuses beyond it. What is counted (an address, an account) is hashed together with
 * the day and the archive's salt, so that the table tells nothing, and is the same for every process.
 * @throws Refusal `throttled`
 */
export async function throttle(
  ctx: Context,
  kind: string,
  value: string,
  limit: { attempts: number; seconds: number },
): Promise<void> {
  const { rows: salts } = await sql<{ salt: string | null }>`select open.code_salt() as salt`.execute(ctx.db);
  const day = ctx.clock.now().toISOString().slice(0, 10);
  const key = createHash('sha256')
    .update([kind, value, day, salts[0]?.salt ?? ''].join('\0'))
    .digest();
  const { rows } = await sql<{ hits: number }>`select people.hit(${key}, ${limit.seconds}) as hits`.execute(ctx.db);
  if ((rows[0]?.hits ?? 0) > limit.attempts)
    throw new Refusal('throttled', platformTexts.tooMany, {
      todo: platformTexts.tooManyTodo,
      params: { minutes: Math.ceil(limit.seconds / 60) },
    });
}
