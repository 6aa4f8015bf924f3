import { z } from 'zod';
import { listTestimonies } from '#closed/testimonies';
import { unmaskingsHeld, unmaskingsToAnswer } from '#actions/closed/identity';
import { recentlyClosed, toAskAgain, waitingWishes } from '#release/consent';
import { listUses } from '#release/uses';
import { allows } from '#people/roles';
import { accountOf, type Context } from '#platform/context';
import { auditTrail } from '#platform/audit-trail';
import { read } from '#platform/database';
import { defineRoute, page } from '#platform/http';
import { defineTexts, say, type Locale, type Text } from '#platform/i18n';
import { texts as names } from './text.ts';

const texts = defineTexts({
  hello: { en: 'Hello, {name}', hi: 'नमस्ते, {name}', bn: 'নমস্কার, {name}', ne: 'नमस्ते, {name}' },
  waiting: { en: 'Waiting for you', hi: 'आपकी प्रतीक्षा में', bn: 'আপনার অপেক্ষায়', ne: 'तपाईंको प्रतीक्षामा' },
  open: { en: 'Open a testimony', hi: 'गवाही खोलें', bn: 'সাক্ষ্য খুলুন', ne: 'बयान खोल्नुहोस्' },
  line: { en: 'Line', hi: 'पंक्ति', bn: 'লাইন', ne: 'लाइन' },
  when: { en: 'When', hi: 'कब', bn: 'কখন', ne: 'कहिले' },
  what: { en: 'What', hi: 'क्या', bn: 'কী', ne: 'के' },
  about: { en: 'About', hi: 'किसके बारे में', bn: 'কিসের বিষয়ে', ne: 'केबारे' },
  who: { en: 'Who', hi: 'किसने', bn: 'কে', ne: 'कसले' },
  nothing: {
    en: 'Nothing waits for you right now.',
    hi: 'अभी आपके लिए कुछ नहीं है।',
    bn: 'এখন আপনার জন্য কিছু নেই।',
    ne: 'अहिले तपाईंका लागि केही छैन।',
  },
  toUpload: {
    en: '{n, plural, one {# testimony has no interview yet} other {# testimonies have no interview yet}}',
    hi: '{n} गवाहियों में अभी साक्षात्कार नहीं है',
    bn: '{n}টি সাক্ষ্যে এখনও সাক্ষাৎকার নেই',
    ne: '{n} बयानमा अहिले अन्तर्वार्ता छैन',
  },
  toConsent: {
    en: '{n, plural, one {# testimony has no consent recorded} other {# testimonies have no consent recorded}}',
    hi: '{n} गवाहियों में सहमति दर्ज नहीं है',
    bn: '{n}টি সাক্ষ্যে সম্মতি লেখা নেই',
    ne: '{n} बयानमा सहमति राखिएको छैन',
  },
  toRedact: {
    en: '{n, plural, one {# testimony has spans to decide} other {# testimonies have spans to decide}}',
    hi: '{n} गवाहियों में अंश तय करने हैं',
    bn: '{n}টি সাক্ষ্যে অংশ স্থির করতে হবে',
    ne: '{n} बयानमा अंश टुङ्ग्याउनुपर्छ',
  },
  toPublish: {
    en: '{n, plural, one {# testimony waits for a review} other {# testimonies wait for a review}}',
    hi: '{n} गवाहियाँ समीक्षा की प्रतीक्षा में',
    bn: '{n}টি সাক্ষ্য পর্যালোচনার অপেক্ষায়',
    ne: '{n} बयान समीक्षाको प्रतीक्षामा',
  },
  toAnswer: {
    en: '{n, plural, one {# narrator asks for something} other {# narrators ask for something}}',
    hi: '{n} महिलाओं ने कुछ माँगा है',
    bn: '{n} জন কিছু চেয়েছেন',
    ne: '{n} जनाले केही मागेका छन्',
  },
  askAgain: {
    en: '{n, plural, one {# narrator is to be asked again} other {# narrators are to be asked again}}',
    hi: '{n, number} महिलाओं से फिर पूछना है',
    bn: '{n, number} জনকে আবার জিজ্ঞেস করতে হবে',
    ne: '{n, number} जनालाई फेरि सोध्नुपर्छ',
  },
  toUnmask: {
    en: '{n, plural, one {# request to see who a narrator is} other {# requests to see who a narrator is}}',
    hi: '{n} अनुरोध: देखने के लिए कि कथाकार कौन हैं',
    bn: '{n}টি অনুরোধ: কথক কে তা দেখার',
    ne: '{n} अनुरोध: कथनकर्ता को हुन् हेर्न',
  },
  unmasked: {
    en: '{n, plural, one {You may see who one narrator is, for a time} other {You may see who # narrators are, for a time}}',
    hi: 'आप कुछ समय के लिए देख सकते हैं कि {n} कथाकार कौन हैं',
    bn: 'আপনি কিছু সময়ের জন্য দেখতে পারেন {n} জন কথক কে',
    ne: 'तपाईं केही समयका लागि {n} कथनकर्ता को हुन् हेर्न सक्नुहुन्छ',
  },
  takenBack: {
    en: '{n, plural, one {# testimony was taken back in the last thirty days} other {# testimonies were taken back in the last thirty days}}',
    hi: 'पिछले तीस दिनों में {n, number} गवाहियाँ वापस ली गईं',
    bn: 'গত ত্রিশ দিনে {n, number}টি সাক্ষ্য ফিরিয়ে নেওয়া হয়েছে',
    ne: 'गएका तीस दिनमा {n, number} बयान फिर्ता लिइए',
  },
  partTaken: {
    en: '{n, plural, one {Of # testimony a part was taken back with its code} other {Of # testimonies a part was taken back with their codes}}',
    hi: '{n, number} गवाहियों का एक हिस्सा कोड से वापस लिया गया',
    bn: '{n, number}টি সাক্ষ্যের একটি অংশ কোড দিয়ে ফিরিয়ে নেওয়া হয়েছে',
    ne: '{n, number} बयानको एक भाग कोडले फिर्ता लिइयो',
  },
  toStop: {
    en: '{n, plural, one {# use that you registered may not go on} other {# uses that you registered may not go on}}',
    hi: 'आपके दर्ज किए {n, number} उपयोग आगे नहीं चल सकते',
    bn: 'আপনার নথিভুক্ত {n, number}টি ব্যবহার আর চলতে পারে না',
    ne: 'तपाईंले दर्ता गरेका {n, number} प्रयोग अब चल्न मिल्दैन',
  },
  toCheck: {
    en: '{n, plural, one {The words of # use wait for a look} other {The words of # uses wait for a look}}',
    hi: '{n, number} उपयोगों के शब्द देखे जाने की प्रतीक्षा में हैं',
    bn: '{n, number}টি ব্যবহারের কথা দেখার অপেক্ষায়',
    ne: '{n, number} प्रयोगका शब्द हेर्न पर्खिरहेका छन्',
  },
  outbox: {
    en: 'Mails that wait in the outbox',
    hi: 'भेजे जाने की प्रतीक्षा में ईमेल',
    bn: 'পাঠানোর অপেক্ষায় ইমেইল',
    ne: 'पठाउन बाँकी इमेल',
  },
  identities: {
    en: 'Who asked to see who a narrator is',
    hi: 'किसने देखना चाहा कि कथाकार कौन हैं',
    bn: 'কথক কে তা কে দেখতে চেয়েছেন',
    ne: 'कथनकर्ता को हुन् भनी कसले हेर्न माग्यो',
  },
  earlier: { en: 'Earlier', hi: 'पहले के', bn: 'আগের', ne: 'पहिलेका' },
  read: {
    en: 'Read and search the archive',
    hi: 'संग्रह पढ़ें और खोजें',
    bn: 'আর্কাইভ পড়ুন ও খুঁজুন',
    ne: 'अभिलेख पढ्नुहोस् र खोज्नुहोस्',
  },
});

async function waiting(ctx: Context, locale: Locale) {
  if (!allows(ctx.actor, 'testimony.read')) return [];
  const rows = (await listTestimonies(ctx)).filter((row) => !row.withdrawn);
  const lists = [
    { action: 'original.upload', text: texts.toUpload, rows: rows.filter((row) => row.transcriptVersion === null) },
    { action: 'consent.record', text: texts.toConsent, rows: rows.filter((row) => !row.consent) },
    { action: 'redaction.decide', text: texts.toRedact, rows: rows.filter((row) => row.openSpans > 0) },
    {
      action: 'edition.publish',
      text: texts.toPublish,
      rows: rows.filter((row) => row.spans > 0 && row.openSpans === 0 && row.editions === 0),
    },
  ];
  const asked = allows(ctx.actor, 'consent.record') ? await waitingWishes(ctx) : [];
  const again = allows(ctx.actor, 'consent.record') ? await toAskAgain(ctx) : [];
  const closed = allows(ctx.actor, 'consent.record') ? await recentlyClosed(ctx) : [];
  const told = [
    { text: texts.takenBack, page: 'withdraw', rows: closed.filter((one) => one.whole) },
    { text: texts.partTaken, page: 'parts', rows: closed.filter((one) => !one.whole) },
  ]
    .filter((list) => list.rows.length > 0)
    .map((list) => ({
      label: say(locale, list.text, { n: list.rows.length }),
      rows: list.rows.slice(0, 8).map((row) => ({ ...row, href: `/testimonies/${row.id}/${list.page}` })),
    }));
  const requests = (list: Awaited<ReturnType<typeof unmaskingsHeld>>) =>
    list.map(({ id, publicId }) => ({ id, publicId, href: `/identity/${id}` }));
  const unmaskings = [
    { text: texts.toUnmask, rows: requests(await unmaskingsToAnswer(ctx)) },
    { text: texts.unmasked, rows: requests(await unmaskingsHeld(ctx)) },
  ]
    .filter((list) => list.rows.length > 0)
    .map((list) => ({ label: say(locale, list.text, { n: list.rows.length }), rows: list.rows }));
  const work = [
    { action: 'consent.record', text: texts.toAnswer, rows: asked, page: '/wishes' },
    { action: 'consent.record', text: texts.askAgain, rows: again, page: '/consent' },
    ...lists.map((list) => ({ ...list, page: '' })),
  ]
    .filter((list) => allows(ctx.actor, list.action) && list.rows.length > 0)
    .map((list) => ({
      label: say(locale, list.text, { n: list.rows.length }),
      rows: list.rows.slice(0, 8).map((row) => ({ ...row, href: `/testimonies/${row.id}${list.page}` })),
    }));
  return [...unmaskings, ...work, ...told];
}

/** Uses of one's own that may not go on, and words of others' uses that wait for a look. */
async function usesWaiting(ctx: Context): Promise<{ text: Text; n: number }[]> {
  if (!allows(ctx.actor, 'use.read')) return [];
  const me = accountOf(ctx).id;
  const uses = await listUses(ctx);
  return [
    {
      text: texts.toStop,
      n: uses.filter((use) => use.accountId === me && !use.endedAt && use.standing !== 'good').length,
    },
    {
      text: texts.toCheck,
      n: allows(ctx.actor, 'use.check')
        ? uses.filter((use) => use.checkedAt === null && use.accountId !== me).length
        : 0,
    },
  ].filter((list) => list.n > 0);
}

/** The desk's first page: what waits for this person. */
export const homeRoutes = [
  defineRoute({
    method: 'get',
    path: '/',
    access: 'signed-in',
    handle: async ({ ctx, locale }) => {
      const lists = await waiting(ctx, locale);
      const uses = await usesWaiting(ctx);
      return page(
        say(locale, names.desk),
        <>
          <h1>{say(locale, texts.hello, { name: accountOf(ctx).name })}</h1>
          {allows(ctx.actor, 'testimony.open') && (
            <p>
              <a class="button" href="/testimonies/new">
                {say(locale, texts.open)}
              </a>
            </p>
          )}
          {(uses.length > 0 || allows(ctx.actor, 'testimony.read')) && (
            <>
              <h2>{say(locale, texts.waiting)}</h2>
              {lists.length + uses.length === 0 && <p>{say(locale, texts.nothing)}</p>}
              {uses.map(({ text, n }) => (
                <p key={text.en}>
                  <a href="/uses">{say(locale, text, { n })}</a>
                </p>
              ))}
              {lists.map((list) => (
                <section key={list.label}>
                  <h3>{list.label}</h3>
                  <ul class="plain row">
                    {list.rows.map((row) => (
                      <li key={row.id}>
                        <a href={row.href} class="code">
                          {row.publicId}
                        </a>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )}
          <div class="actions">
            <a class="button quiet" href="/browse">
              {say(locale, texts.read)}
            </a>
            {allows(ctx.actor, 'identity.ask') && (
              <a class="button quiet" href="/identity">
                {say(locale, texts.identities)}
              </a>
            )}
            {allows(ctx.actor, 'mail.read') && !ctx.config.smtpUrl && (
              <a class="button quiet" href="/outbox">
                {say(locale, texts.outbox)}
              </a>
            )}
          </div>
        </>,
      );
    },
  }),
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
