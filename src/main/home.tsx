import { listTestimonies, referencesOf } from '#closed/testimonies';
import { unmaskingsHeld, unmaskingsToAnswer } from '#actions/closed/identity';
import { recentlyClosed, toAskAgain, waitingWishes } from '#release/consent';
import { listUses } from '#release/uses';
import { Front, overview } from '#open/reading';
import { allows } from '#people/roles';
import { accountOf, type Context } from '#platform/context';
import { defineRoute, page } from '#platform/http';
import { say, type Locale, type Text } from '#platform/i18n';
import { homeTexts } from './home-text.ts';
import { texts as names } from './text.ts';

/** So many of a list stand on the first page. */
const SHOWN = 8;

async function waiting(ctx: Context, locale: Locale) {
  if (!allows(ctx.actor, 'testimony.read')) return [];
  const rows = (await listTestimonies(ctx)).filter((row) => !row.withdrawn);
  const lists = [
    { action: 'original.upload', text: homeTexts.toUpload, rows: rows.filter((row) => row.transcriptVersion === null) },
    { action: 'consent.record', text: homeTexts.toConsent, rows: rows.filter((row) => !row.consent) },
    { action: 'redaction.decide', text: homeTexts.toRedact, rows: rows.filter((row) => row.openSpans > 0) },
    {
      action: 'edition.publish',
      text: homeTexts.toPublish,
      rows: rows.filter((row) => row.spans > 0 && row.openSpans === 0 && row.editions === 0),
    },
  ];
  const asked = allows(ctx.actor, 'consent.record') ? await waitingWishes(ctx) : [];
  const again = allows(ctx.actor, 'consent.record') ? await toAskAgain(ctx) : [];
  const closed = allows(ctx.actor, 'consent.record') ? await recentlyClosed(ctx) : [];
  const told = [
    { text: homeTexts.takenBack, page: 'withdraw', rows: closed.filter((one) => one.whole) },
    { text: homeTexts.partTaken, page: 'parts', rows: closed.filter((one) => !one.whole) },
  ]
    .filter((list) => list.rows.length > 0)
    .map((list) => ({
      label: say(locale, list.text, { n: list.rows.length }),
      more: list.rows.length - SHOWN,
      rows: list.rows.slice(0, SHOWN).map((row) => ({ ...row, href: `/testimonies/${row.id}/${list.page}` })),
    }));
  const requests = (list: Awaited<ReturnType<typeof unmaskingsHeld>>) =>
    list.map(({ id, publicId }) => ({ id, publicId, href: `/identity/${id}` }));
  const unmaskings = [
    { text: homeTexts.toUnmask, rows: requests(await unmaskingsToAnswer(ctx)) },
    { text: homeTexts.unmasked, rows: requests(await unmaskingsHeld(ctx)) },
  ]
    .filter((list) => list.rows.length > 0)
    .map((list) => ({ label: say(locale, list.text, { n: list.rows.length }), more: 0, rows: list.rows }));
  const work = [
    { action: 'consent.record', text: homeTexts.toAnswer, rows: asked, page: '/wishes' },
    { action: 'consent.record', text: homeTexts.askAgain, rows: again, page: '/consent' },
    ...lists.map((list) => ({ ...list, page: '' })),
  ]
    .filter((list) => allows(ctx.actor, list.action) && list.rows.length > 0)
    .map((list) => ({
      label: say(locale, list.text, { n: list.rows.length }),
      more: list.rows.length - SHOWN,
      rows: list.rows.slice(0, SHOWN).map((row) => ({ ...row, href: `/testimonies/${row.id}${list.page}` })),
    }));
  const found = [...unmaskings, ...work, ...told];
  const references = await referencesOf(
    ctx,
    found.flatMap((list) => list.rows.map((row) => row.id)),
  );
  return found.map((list) => ({
    ...list,
    rows: list.rows.map((row) => ({ ...row, reference: references.get(row.id) })),
  }));
}

/** Uses of one's own that may not go on, and words of others' uses that wait for a look. */
async function usesWaiting(ctx: Context): Promise<{ text: Text; n: number }[]> {
  if (!allows(ctx.actor, 'use.read')) return [];
  const me = accountOf(ctx).id;
  const uses = await listUses(ctx);
  return [
    {
      text: homeTexts.toStop,
      n: uses.filter((use) => use.accountId === me && !use.endedAt && use.standing !== 'good').length,
    },
    {
      text: homeTexts.toCheck,
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
      const { name, role } = accountOf(ctx);
      const reader = role === 'researcher' || role === 'advocate' ? role : null;
      return page(
        say(locale, names.desk),
        <>
          <h1>{say(locale, homeTexts.hello, { name })}</h1>
          {allows(ctx.actor, 'testimony.open') && (
            <p>
              <a class="button" href="/testimonies/new">
                {say(locale, homeTexts.open)}
              </a>
            </p>
          )}
          {(uses.length > 0 || allows(ctx.actor, 'testimony.read')) && (
            <>
              <h2>{say(locale, homeTexts.waiting)}</h2>
              {lists.length + uses.length === 0 && <p>{say(locale, homeTexts.nothing)}</p>}
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
                        <a href={row.href}>
                          {row.reference && <strong>{row.reference} </strong>}
                          <span class="code">{row.publicId}</span>
                        </a>
                      </li>
                    ))}
                    {list.more > 0 && (
                      <li>
                        <a href="/testimonies">{say(locale, homeTexts.more, { n: list.more })}</a>
                      </li>
                    )}
                  </ul>
                </section>
              ))}
            </>
          )}
          {reader && (
            <>
              <p>{say(locale, homeTexts[reader])}</p>
              <Front locale={locale} {...(await overview(ctx))} />
            </>
          )}
          <div class="actions">
            {!reader && (
              <a class="button quiet" href="/browse">
                {say(locale, homeTexts.read)}
              </a>
            )}
            {allows(ctx.actor, 'identity.ask') && (
              <a class="button quiet" href="/identity">
                {say(locale, homeTexts.identities)}
              </a>
            )}
            {allows(ctx.actor, 'mail.read') && !ctx.config.smtpUrl && (
              <a class="button quiet" href="/outbox">
                {say(locale, homeTexts.outbox)}
              </a>
            )}
          </div>
        </>,
      );
    },
  }),
];
