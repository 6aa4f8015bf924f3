import type { VNode } from 'preact';
import { z } from 'zod';
import { Moment } from '#html/parts';
import { auditTrail } from '#platform/audit-trail';
import { read } from '#platform/database';
import { defineRoute, page } from '#platform/http';
import { defineTexts, say, type Locale } from '#platform/i18n';
import { auditSentence } from './audit-text.ts';
import { texts as names } from './text.ts';

const texts = defineTexts({
  intro: {
    en: 'What was done, by whom and about what, without a name or a word of hers. A line that is changed or taken out is noticed.',
    hi: 'क्या किया गया, किसने और किसके बारे में, बिना उनके नाम या शब्द के। बदली या हटाई गई पंक्ति पता चल जाती है।',
    bn: 'কী করা হয়েছে, কে ও কিসের বিষয়ে, তাঁর নাম বা কথা ছাড়া। কোনো লাইন বদলালে বা সরালে ধরা পড়ে।',
    ne: 'के गरियो, कसले र केबारे, उनको नाम वा शब्दबिना। फेरिएको वा हटाइएको लाइन थाहा हुन्छ।',
  },
  line: { en: 'Line', hi: 'पंक्ति', bn: 'লাইন', ne: 'लाइन' },
  when: { en: 'When', hi: 'कब', bn: 'কখন', ne: 'कहिले' },
  what: { en: 'What', hi: 'क्या', bn: 'কী', ne: 'के' },
  about: { en: 'About', hi: 'किसके बारे में', bn: 'কিসের বিষয়ে', ne: 'केबारे' },
  who: { en: 'Who', hi: 'किसने', bn: 'কে', ne: 'कसले' },
  earlier: { en: 'Earlier', hi: 'पहले के', bn: 'আগের', ne: 'पहिलेका' },
});

/** What was done as a sentence, and as the audit and the API call it. */
function Done(props: { locale: Locale; action: string }): VNode {
  const sentence = auditSentence(props.action);
  return (
    <>
      {sentence && say(props.locale, sentence)} <span class="code soft">{props.action}</span>
    </>
  );
}

/** The audit, the newest line first. */
export const auditRoutes = [
  defineRoute({
    method: 'get',
    path: '/audit',
    access: { may: 'audit.read' },
    query: z.object({ before: z.coerce.number().int().min(1).optional().catch(undefined) }),
    handle: async ({ ctx, locale, query }) => {
      const lines = await read(ctx, (tx) => auditTrail(tx, { before: query.before ?? null, limit: 100 }));
      const last = lines.at(-1);
      return page(
        say(locale, names.audit),
        <>
          <h1>{say(locale, names.audit)}</h1>
          <p>
            {say(locale, texts.intro)} <code>npx katha audit verify</code>
          </p>
          <div class="scroll">
            <table class="stacked">
              <thead>
                <tr>
                  {(['line', 'when', 'what', 'about', 'who'] as const).map((column) => (
                    <th key={column} scope="col">
                      {say(locale, texts[column])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.seq}>
                    <td>{new Intl.NumberFormat(locale, { useGrouping: false }).format(line.seq)}</td>
                    <td>
                      <Moment locale={locale} at={line.at} to="second" />
                    </td>
                    <td data-label={say(locale, texts.what)}>
                      <Done locale={locale} action={line.action} />
                    </td>
                    {(
                      [
                        ['about', line.subject],
                        ['who', line.actor],
                      ] as const
                    ).map(([name, code]) => (
                      <td key={name} class="code" data-label={say(locale, texts[name])}>
                        {code}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {last && last.seq > 1 && (
            <p>
              <a class="button quiet" href={`/audit?before=${last.seq}`}>
                {say(locale, texts.earlier)}
              </a>
            </p>
          )}
        </>,
      );
    },
  }),
];
