import { z } from 'zod';
import { auditTrail } from '#platform/audit-trail';
import { read } from '#platform/database';
import { defineRoute, page } from '#platform/http';
import { defineTexts, say } from '#platform/i18n';
import { texts as names } from './text.ts';

const texts = defineTexts({
  line: { en: 'Line', hi: 'पंक्ति', bn: 'লাইন', ne: 'लाइन' },
  when: { en: 'When', hi: 'कब', bn: 'কখন', ne: 'कहिले' },
  what: { en: 'What', hi: 'क्या', bn: 'কী', ne: 'के' },
  about: { en: 'About', hi: 'किसके बारे में', bn: 'কিসের বিষয়ে', ne: 'केबारे' },
  who: { en: 'Who', hi: 'किसने', bn: 'কে', ne: 'कसले' },
  earlier: { en: 'Earlier', hi: 'पहले के', bn: 'আগের', ne: 'पहिलेका' },
});

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
                    <td>{line.seq}</td>
                    <td>
                      {new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' }).format(line.at)}
                    </td>
                    <td class="code">{line.action}</td>
                    <td class="code">{line.subject}</td>
                    <td class="code">{line.actor}</td>
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
