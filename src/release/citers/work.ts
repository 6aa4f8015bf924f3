import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { keyOf } from '#closed/testimonies';
import { vaultOf, type Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { say } from '#platform/i18n';
import { enqueue, type JobRequest } from '#platform/jobs';
import { openWith } from '#platform/key-folder';
import { sendMail } from '#platform/mail';
import { tokenHash } from './actions.ts';
import { CONFIRM_HOURS, type Cause } from './rules.ts';
import * as store from './store.ts';
import { mailTexts as texts } from './text.ts';

export const tellInput = z.object({ citerId: z.uuid(), cause: z.enum(['gone', 'corrected']) });
export const tellJob: JobRequest<z.infer<typeof tellInput>> = { name: 'citers.tell', input: tellInput };

/** The link of one reader: the same whenever it is made, and to be guessed by nobody. */
const tokenOf = (ctx: Context, id: string): string =>
  createHmac('sha256', vaultOf(ctx).keys.labelKey('citer link')).update(id).digest('base64url');

/** A reader and her address; null where it is forgotten, or its key is destroyed and with it the address. */
async function opened(ctx: Context, id: string): Promise<{ row: store.CiterRow; address: string } | null> {
  return read(ctx, async (tx) => {
    const row = await store.citer(tx, id);
    if (!row) return null;
    try {
      const key = await keyOf(tx, ctx, row.testimonyId);
      const plain = await openWith(key.identity, row.addressSealed);
      return {
        row,
        address: z.object({ address: z.string() }).parse(JSON.parse(Buffer.from(plain).toString('utf8'))).address,
      };
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'gone') return null;
      throw error;
    }
  });
}

/** Mails the link that must be followed before she is told of anything. */
export async function mailLink(ctx: Context, citerId: string): Promise<void> {
  const found = await opened(ctx, citerId);
  if (!found || found.row.confirmed) return;
  const { row, address } = found;
  const token = tokenOf(ctx, citerId);
  await transact(ctx, (tx) => store.setToken(tx, citerId, tokenHash(token)));
  await sendMail(
    ctx.config,
    {
      id: `citer-link-${citerId}`,
      to: address,
      subject: say(row.locale, texts.subject),
      text: [
        say(row.locale, texts.confirm, { hours: CONFIRM_HOURS }),
        `${ctx.config.publicUrl}/told/${token}`,
        say(row.locale, texts.notYou),
      ].join('\n\n'),
      about: row.publicId,
      kind: 'confirmation',
    },
    ctx.clock.now(),
  );
}

/** Looks whether something happened to an item that those who cite it wait for, and has each told once. @returns how many */
export async function followCiters(ctx: Context, publicId: string): Promise<number> {
  return transact(ctx, async (tx) => {
    let told = 0;
    for (const { id, confirmed, cause } of await store.toTell(tx, publicId)) {
      // Who never answered is forgotten without a word.
      if (!confirmed) await store.forget(tx, id);
      else {
        await enqueue(tx, tellJob, { citerId: id, cause }, { key: `citers.tell:${id}` });
        told += 1;
      }
    }
    return told;
  });
}

/** Tells one reader, and forgets the address. */
export async function tellCiter(ctx: Context, citerId: string, cause: Cause): Promise<void> {
  const found = await opened(ctx, citerId);
  if (found) {
    const { row, address } = found;
    await sendMail(
      ctx.config,
      {
        id: `citer-${citerId}`,
        to: address,
        subject: say(row.locale, texts.subject),
        text: [
          say(row.locale, texts[cause]),
          `${ctx.config.publicUrl}/t/${row.publicId}`,
          say(row.locale, texts.noReason),
          say(row.locale, texts.forgotten),
        ].join('\n\n'),
        about: row.publicId,
        kind: 'notice',
      },
      ctx.clock.now(),
    );
  }
  await transact(ctx, (tx) => store.forget(tx, citerId));
}

/** Forgets what was not confirmed in time, and looks after all that time alone has closed. */
export async function sweepCiters(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - CONFIRM_HOURS * 3_600_000);
  await transact(ctx, (tx) => store.forgetUnconfirmed(tx, before));
  for (const publicId of await read(ctx, (tx) => store.citedItems(tx))) await followCiters(ctx, publicId);
}
