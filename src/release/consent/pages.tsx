import { backTo } from '#closed/testimonies';
import type { ComponentChildren, VNode } from 'preact';
import { Field, Notice, Select } from '#html/parts';
import { LANGUAGE_NAMES } from '#html/frame';
import { LOCALES, say, type Locale, type TextParams } from '#platform/i18n';
import type { Testimony } from '#closed/testimonies';
import type { getConsent } from './actions.ts';
import { NOTICE } from './notice.ts';
import { LimitFields, SafeHours } from './limits-fields.tsx';
import { limitTexts } from './limits-text.ts';
import { Surfaces } from './parts-page.tsx';
import { AUDIENCES, RECORDABLE_EVENTS, SCOPES, type EventKind } from './rules.ts';
import { pageTexts as texts } from './page-text.ts';
import { formTexts, scopeTexts } from './scope-text.ts';
import type { CheckedSurface } from './store.ts';

type Consent = Awaited<ReturnType<typeof getConsent>>;

function Head(props: { locale: Locale; testimony: Testimony; title: string }): VNode {
  return (
    <>
      {backTo(props.locale, props.testimony)}
      <h1>{props.title}</h1>
    </>
  );
}

/** What happened, in words. */
function eventName(locale: Locale, kind: EventKind): string {
  return kind in limitTexts
    ? say(locale, limitTexts[kind as keyof typeof limitTexts])
    : say(locale, formTexts[kind as keyof typeof formTexts]);
}

export function consentPage(props: { locale: Locale; consent: Consent }): VNode {
  const { locale, consent } = props;
  const { record } = consent;
  const t = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  const options = (keys: readonly (keyof typeof formTexts)[]) => keys.map((key) => ({ value: key, label: t(key) }));
  const day = (text: string | null | undefined) => text?.slice(0, 10) ?? '';
  const check = (name: string, value: string, label: ComponentChildren, checked: boolean) => (
    <label key={value} class="choice">
      <input type="checkbox" name={name} value={value} checked={checked} /> {label}
    </label>
  );
  return (
    <>
      <Head locale={locale} testimony={consent.testimony} title={say(locale, texts.consent)} />
      <p>
        {t('state')}: <strong>{t(consent.state)}</strong>
      </p>
      <p>
        {record?.reviewsFinal && (
          <>
            <a href={`/testimonies/${consent.testimony.id}/final`}>{say(locale, limitTexts.openFinal)}</a> ·{' '}
          </>
        )}
        <a href={`/testimonies/${consent.testimony.id}/consent.jsonld`}>{say(locale, limitTexts.asFile)}</a>
      </p>
      {consent.events.length > 0 && (
        <details>
          <summary>
            {t('history')} ({consent.events.length})
          </summary>
          <ul>
            {consent.events.map((event, n) => (
              <li key={`${event.kind}-${n}`}>
                {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(event.at)}:{' '}
                {eventName(locale, event.kind)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {record && (
        <form method="post" action={`/testimonies/${consent.testimony.id}/consent/events`} class="row">
          <Select
            name="kind"
            label={t('happened')}
            options={RECORDABLE_EVENTS.map((kind) => ({ value: kind, label: eventName(locale, kind) }))}
          />
          <button type="submit" class="quiet">
            {t('note')}
          </button>
        </form>
      )}
      <p>{t('intro')}</p>
      <details open={!record}>
        <summary>{t('notice')}</summary>
        {LOCALES.map((language) => (
          <blockquote key={language} lang={language}>
            {NOTICE.body[language]}
          </blockquote>
        ))}
      </details>
      <form method="post" action={`/testimonies/${consent.testimony.id}/consent`}>
        <div class="row">
          <Select
            name="noticeLanguage"
            label={t('noticeLanguage')}
            options={LOCALES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
            value={record?.notice.language}
          />
          <Select
            name="how"
            label={t('how')}
            options={options(['read-aloud', 'read-herself', 'explained', 'recording'])}
            value={record?.notice.how}
          />
          <Select
            name="mode"
            label={t('mode')}
            options={options(['signature', 'thumbprint', 'audio', 'witnessed-oral'])}
            value={record?.mode}
          />
        </div>
        <fieldset>
          <legend>{t('present')}</legend>
          {(['narrator', 'interviewer', 'interpreter', 'witness', 'relative', 'employer', 'other'] as const).map(
            (role) => check('present', role, t(role), record?.present.includes(role) ?? role === 'narrator'),
          )}
        </fieldset>
        {check('ableToDecide', 'true', t('ableToDecide'), record?.ableToDecide ?? false)}
        <div class="row">
          <Select
            name="risk"
            label={t('risk')}
            options={options(['low', 'medium', 'high'])}
            value={record?.risk ?? 'medium'}
          />
          <Field
            name="ageAtConsent"
            type="number"
            label={t('age')}
            help={t('ageHelp')}
            value={record?.ageAtConsent?.toString() ?? ''}
          />
          <Select
            name="jurisdiction"
            label={t('country')}
            options={['NP', 'IN', 'BD'].map((code) => ({
              value: code,
              label: new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
            }))}
            value={record?.basis.jurisdiction ?? consent.testimony.partnerCountry}
          />
          <Select
            name="ground"
            label={t('ground')}
            options={options(['consent', 'archiving-public-interest', 'research', 'other'])}
            value={record?.basis.ground}
          />
        </div>
        <Field name="riskNotes" label={t('riskNotes')} value={consent.private?.riskNotes} rows={2} />
        <fieldset>
          <legend>{t('scopes')}</legend>
          <div class="scroll">
            <table class="scopes">
              <tbody>
                {SCOPES.map((scope) => (
                  <tr key={scope}>
                    <th scope="row">{say(locale, scopeTexts[scope])}</th>
                    {(['allow', 'ask', 'deny'] as const).map((answer) => (
                      <td key={answer}>
                        <label>
                          <input
                            type="radio"
                            name={`scope-${scope}`}
                            value={answer}
                            checked={(record?.scopes[scope] ?? 'deny') === answer}
                          />{' '}
                          {t(answer)}
                        </label>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('audiences')}</legend>
          {AUDIENCES.map((audience) =>
            check('audiences', audience, t(`audience-${audience}`), record?.audiences.includes(audience) ?? false),
          )}
        </fieldset>
        <LimitFields locale={locale} record={record} kept={consent.private} />
        <div class="row">
          <Field name="embargoUntil" type="date" label={t('until')} value={day(record?.embargo.until)} />
          <Field
            name="embargoEvent"
            label={t('event')}
            help={t('eventHelp')}
            value={record?.embargo.event ?? ''}
            maxLength={200}
          />
          <Field name="expiresAt" type="date" label={t('expires')} value={day(record?.expiresAt)} />
          <Field name="reconsentAt" type="date" label={t('reconsent')} value={day(record?.reconsentAt)} />
        </div>
        <div class="row">
          <Select
            name="naming"
            label={t('naming')}
            options={options(['anonymous', 'chosen-name', 'own-name'])}
            value={record?.naming}
          />
          <Select
            name="afterDeath"
            label={t('afterDeath')}
            options={options(['keep-terms', 'withdraw', 'ask-family'])}
            value={record?.afterDeath}
          />
        </div>
        <Field name="redactionWishes" label={t('wishes')} value={consent.private?.redactionWishes} rows={2} />
        {check('contactBack', 'true', t('contactBack'), record?.contactBack ?? false)}
        <div class="row">
          <Field name="contactHow" label={t('contactHow')} value={consent.private?.contactHow} />
          <Field name="contactWindow" label={t('contactWindow')} value={consent.private?.contactWindow} />
          <Field name="benefit" label={t('benefit')} value={consent.private?.benefit} />
        </div>
        <SafeHours locale={locale} kept={consent.private} />
        <button type="submit">{t('save')}</button>
      </form>
    </>
  );
}

export function withdrawPage(props: {
  locale: Locale;
  testimony: Testimony;
  report: {
    withdrawal: { at: Date };
    proofs: readonly { checked_at: Date; surfaces: unknown; clean: boolean }[];
  } | null;
}): VNode {
  const { locale, report } = props;
  const t = (key: keyof typeof texts, params?: TextParams) => say(locale, texts[key], params);
  const proof = report?.proofs[0];
  return (
    <>
      <Head locale={locale} testimony={props.testimony} title={t('withdraw')} />
      {report ? (
        <>
          <Notice tone="note" title={t('withdrawn', { date: report.withdrawal.at })} />
          <h2>{t('proof')}</h2>
          {proof ? (
            <Surfaces locale={locale} surfaces={proof.surfaces as readonly CheckedSurface[]} />
          ) : (
            <p>{t('proofPending')}</p>
          )}
        </>
      ) : (
        <form method="post" action={`/testimonies/${props.testimony.id}/withdraw`}>
          <p>{t('withdrawHelp')}</p>
          <Field name="graceDays" type="number" label={t('grace')} help={t('graceHelp')} value="30" required />
          <button type="submit" class="danger">
            {t('withdraw')}
          </button>
        </form>
      )}
    </>
  );
}
