import { backTo } from '#closed/testimonies';
import type { VNode } from 'preact';
import { Field, Moment, Notice, Select } from '#html/parts';
import type { Typed } from '#platform/http';
import { say, type Locale, type TextParams } from '#platform/i18n';
import type { Testimony } from '#closed/testimonies';
import type { getConsent } from './actions.ts';
import { limitTexts } from './limits-text.ts';
import { Found } from './parts-page.tsx';
import { Recorded } from './recorded.tsx';
import { RecordForm } from './record-form.tsx';
import { groupTexts } from './record-form-text.ts';
import { RECORDABLE_EVENTS, type EventKind } from './rules.ts';
import { pageTexts as texts } from './page-text.ts';
import { formTexts } from './scope-text.ts';
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

/** What was recorded, and the form to record it anew. Of a testimony that was taken back the first alone. */
export function consentPage(props: {
  locale: Locale;
  consent: Consent;
  /** Whether it has just been recorded. */
  saved?: boolean;
  typed?: Typed | undefined;
}): VNode {
  const { locale, consent } = props;
  const { record, testimony } = consent;
  const t = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  return (
    <>
      <Head locale={locale} testimony={testimony} title={say(locale, texts.consent)} />
      {props.saved && record && !testimony.withdrawnAt && (
        <Recorded locale={locale} record={record} now={consent.now} />
      )}
      <p>
        {t('state')}: <strong>{t(consent.state)}</strong>
      </p>
      {testimony.withdrawnAt && (
        <Notice tone="note" title={say(locale, groupTexts.withdrawn)}>
          <a href={`/testimonies/${testimony.id}/withdraw`}>{say(locale, groupTexts.report)}</a>
        </Notice>
      )}
      <p>
        {record?.reviewsFinal && !testimony.withdrawnAt && (
          <>
            <a href={`/testimonies/${testimony.id}/final`}>{say(locale, limitTexts.openFinal)}</a> ·{' '}
          </>
        )}
        <a href={`/testimonies/${testimony.id}/consent.jsonld`}>{say(locale, limitTexts.asFile)}</a>
      </p>
      {consent.events.length > 0 && (
        <details open={testimony.withdrawnAt !== null}>
          <summary>
            {t('history')} ({new Intl.NumberFormat(locale).format(consent.events.length)})
          </summary>
          <ul>
            {consent.events.map((event, n) => (
              <li key={`${event.kind}-${n}`}>
                <Moment locale={locale} at={event.at} />: {eventName(locale, event.kind)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!testimony.withdrawnAt && record && (
        <form method="post" action={`/testimonies/${testimony.id}/consent/events`} class="row">
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
      {!testimony.withdrawnAt && <RecordForm locale={locale} consent={consent} typed={props.typed} />}
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
            <Found
              locale={locale}
              clean={proof.clean}
              checkedAt={proof.checked_at}
              surfaces={proof.surfaces as readonly CheckedSurface[]}
            />
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
