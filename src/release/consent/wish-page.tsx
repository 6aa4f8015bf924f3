import { backTo } from '#closed/testimonies';
import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { say, type Locale, type TextParams } from '#platform/i18n';
import { cardTexts } from './card-text.ts';
import { pageTexts } from './page-text.ts';
import type { wishesOf } from './tasks.ts';
import { yoursTexts } from './yours-text.ts';

type Found = Awaited<ReturnType<typeof wishesOf>>;

/** A moment by the clock where she lives, which is named. */
const byHerClock = (locale: Locale, at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'long',
  }).format(at);

function callText(locale: Locale, contact: Found['contact']): string {
  const { decision, next, timeZone } = contact;
  if (decision.allowed) return say(locale, cardTexts.callNow);
  if (next) return say(locale, cardTexts.callLater, { when: byHerClock(locale, next, timeZone ?? 'UTC') });
  return say(locale, decision.reason === 'no-window' ? cardTexts.callInWords : cardTexts.callNever);
}

/** What she asked for with her code, for her partner to see to. */
export function wishPage(props: { locale: Locale; found: Found }): VNode {
  const { locale } = props;
  const { testimony, wishes, contact } = props.found;
  const t = (key: keyof typeof cardTexts, params?: TextParams) => say(locale, cardTexts[key], params);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <>
      {backTo(locale, testimony)}
      <h1>{t('wishes')}</h1>
      <p>{t('wishesIntro')}</p>
      <Notice tone={contact.decision.allowed ? 'good' : 'bad'} title={callText(locale, contact)}>
        {!contact.decision.allowed && (
          <p>
            <a href={`/testimonies/${testimony.id}/consent`}>{say(locale, pageTexts.consent)}</a>
          </p>
        )}
      </Notice>
      {wishes.length === 0 && <p>{t('noWishes')}</p>}
      <ul class="cards">
        {wishes.map((wish) => (
          <li key={wish.id} class={wish.doneAt ? 'card soft' : 'card'}>
            <p>
              <strong>{say(locale, yoursTexts[`wish-${wish.kind}`])}</strong>
              {' · '}
              <time dateTime={wish.at.toISOString()}>{day.format(wish.at)}</time>
            </p>
            {wish.words === null ? <p>{t('unreadable')}</p> : wish.words && <p class="said">{wish.words}</p>}
            {wish.doneAt ? (
              <p class="soft">{t('doneOn', { date: wish.doneAt })}</p>
            ) : (
              <form method="post" action={`/testimonies/${testimony.id}/wishes/${wish.id}/done`}>
                <button type="submit" class="quiet">
                  {t('done')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
