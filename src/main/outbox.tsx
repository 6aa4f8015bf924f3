import { z } from 'zod';
import { defineRoute, notFound, page, redirect, type AnyRoute } from '#platform/http';
import { defineTexts, say } from '#platform/i18n';
import { asMessage, readMail, removeMail, waitingMails } from '#platform/mail';

const texts = defineTexts({
  title: { en: 'Outbox', hi: 'भेजने वाले ईमेल', bn: 'পাঠানোর ইমেইল', ne: 'पठाउने इमेल' },
  intro: {
    en: 'No mail server is set (SMTP_URL_FILE), so these mails wait here. Send each from a mail program, then take it out of the list.',
    hi: 'कोई मेल सर्वर तय नहीं है (SMTP_URL_FILE), इसलिए ये ईमेल यहाँ रुके हैं। हर एक को मेल प्रोग्राम से भेजें, फिर सूची से हटाएँ।',
    bn: 'কোনো মেইল সার্ভার ঠিক করা নেই (SMTP_URL_FILE), তাই ইমেইলগুলো এখানে আছে। প্রতিটি মেইল প্রোগ্রাম থেকে পাঠিয়ে তালিকা থেকে সরান।',
    ne: 'मेल सर्भर तोकिएको छैन (SMTP_URL_FILE), त्यसैले यी इमेल यहाँ छन्। हरेकलाई मेल प्रोग्रामबाट पठाएर सूचीबाट हटाउनुहोस्।',
  },
  none: { en: 'No mail waits.', hi: 'कोई ईमेल नहीं रुका है।', bn: 'কোনো ইমেইল অপেক্ষায় নেই।', ne: 'कुनै इमेल बाँकी छैन।' },
  open: { en: 'Open in a mail program', hi: 'मेल प्रोग्राम में खोलें', bn: 'মেইল প্রোগ্রামে খুলুন', ne: 'मेल प्रोग्राममा खोल्नुहोस्' },
  sent: { en: 'It was sent', hi: 'भेज दिया', bn: 'পাঠানো হয়েছে', ne: 'पठाइयो' },
});

const one = z.object({ id: z.string().max(80) });

/** Mails that wait because no mail server is set: a steward hands them on. */
export const outboxRoutes: AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/outbox',
    access: { may: 'mail.read' },
    handle: async ({ ctx, locale }) => {
      const mails = await waitingMails(ctx.config);
      return page(
        say(locale, texts.title),
        <>
          <h1>{say(locale, texts.title)}</h1>
          <p class="lead">{say(locale, texts.intro)}</p>
          {mails.length === 0 && <p>{say(locale, texts.none)}</p>}
          <ul class="cards">
            {mails.map((mail) => (
              <li key={mail.id} class="card">
                <h2>{mail.subject}</h2>
                <p class="code">{mail.to}</p>
                <p class="said">{mail.text}</p>
                <form method="post" action={`/outbox/${mail.id}/sent`} class="actions">
                  <a class="button quiet" href={`/outbox/${mail.id}`}>
                    {say(locale, texts.open)}
                  </a>
                  <button type="submit">{say(locale, texts.sent)}</button>
                </form>
              </li>
            ))}
          </ul>
        </>,
      );
    },
  }),
  defineRoute({
    method: 'get',
    path: '/outbox/:id',
    access: { may: 'mail.read' },
    params: one,
    handle: async ({ ctx, params }) => {
      const mail = await readMail(ctx.config, params.id);
      if (!mail) throw notFound();
      return {
        kind: 'text',
        type: 'message/rfc822',
        text: await asMessage(ctx.config, mail),
        download: `${mail.id}.eml`,
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/outbox/:id/sent',
    access: { may: 'mail.read' },
    params: one,
    handle: async ({ ctx, params }) => {
      await removeMail(ctx.config, params.id);
      return redirect('/outbox');
    },
  }),
];
