import { z } from 'zod';
import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import { say } from '#platform/i18n';
import type { JobRequest } from '#platform/jobs';
import { sendMail } from '#platform/mail';
import * as store from './store.ts';
import { mailTexts, texts } from './text.ts';

export const mailJob: JobRequest<{ noticeId: number }> = {
  name: 'uses.mail',
  input: z.object({ noticeId: z.int().min(1) }),
};

/** Tells whoever registered a use that it may not go on. One wording for every cause of a kind: nobody learns what she decided, or why. */
export async function mailNotice(ctx: Context, noticeId: number): Promise<void> {
  const notice = await read(ctx, (tx) => store.noticeToMail(tx, noticeId));
  if (!notice) return;
  const { locale } = notice;
  const address = `${ctx.config.publicUrl}/t/${notice.publicId}`;
  await sendMail(
    ctx.config,
    {
      id: `use-notice-${noticeId}`,
      to: notice.email,
      subject: say(locale, mailTexts.subject),
      text: [
        say(locale, mailTexts.about, { work: notice.work, address }),
        say(locale, texts[`told-${notice.cause}`]),
        say(locale, texts[`todo-${notice.cause}`]),
        say(locale, mailTexts.noReason),
        say(locale, mailTexts.desk, { address: `${ctx.config.deskUrl}/uses/${notice.useId}` }),
      ].join('\n\n'),
      about: notice.publicId,
      kind: 'notice',
    },
    ctx.clock.now(),
  );
  await transact(ctx, (tx) => store.noticeMailed(tx, noticeId, ctx.clock.now()));
}
