import { z } from 'zod';
import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { isLocale, say } from '#platform/i18n';
import { enqueue, type JobRequest } from '#platform/jobs';
import { sendMail } from '#platform/mail';
import { tellTexts as texts } from './parts-text.ts';
import * as store from './store/parts.ts';

const about = z.object({ what: z.enum(['withdrawals', 'closings']), id: z.uuid() });
export type Told = z.infer<typeof about>;

export const tellJob: JobRequest<Told> = { name: 'partner.tell', input: about };
export const mailJob: JobRequest<Told & { accountId: string }> = {
  name: 'partner.mail',
  input: about.extend({ accountId: z.uuid() }),
};

/** Asks for a mail to each person of her partner. Each is a job by itself: one that fails does not mail the others twice. */
export async function tellPartner(ctx: Context, told: Told): Promise<void> {
  await transact(ctx, async (tx) => {
    for (const { accountId } of await store.partnersToTell(tx, told.what, told.id))
      await enqueue(tx, mailJob, { ...told, accountId }, { key: `partner.mail:${told.id}:${accountId}` });
  });
}

/** Tells one person that something was taken back. No name, no title and no words: a mail is read over shoulders. */
export async function mailPartner(ctx: Context, told: Told & { accountId: string }): Promise<void> {
  const found = await read(ctx, async (tx) => {
    const item = (await store.partnersToTell(tx, told.what, told.id)).find((one) => one.accountId === told.accountId);
    const account = await store.mailAddress(tx, told.accountId);
    return item && account ? { ...item, ...account } : null;
  });
  if (!found) return;
  const locale = isLocale(found.locale) ? found.locale : 'en';
  await sendMail(
    ctx.config,
    {
      id: `partner-${told.id}-${told.accountId.slice(0, 8)}`,
      to: found.email,
      subject: say(locale, texts.subject),
      text: [
        say(locale, texts[told.what], { publicId: found.publicId }),
        say(locale, texts.copies),
        `${ctx.config.deskUrl}/testimonies/${found.testimonyId}/${told.what === 'withdrawals' ? 'withdraw' : 'parts'}`,
      ].join('\n\n'),
      about: found.publicId,
      kind: 'notice',
    },
    ctx.clock.now(),
  );
}
