import type { VNode } from 'preact';
import { backTo, steps } from '#closed/testimonies';
import { Field, Notice, TypedProblem, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import type { FactName } from '#release/disclosure';
import type { Review, Signature } from './actions.ts';
import { placeLabel, sectorLabel } from './labels.ts';
import { RecordForm } from './record-form.tsx';
import { texts } from './text.ts';

const factNames: Readonly<Record<FactName, keyof typeof texts>> = {
  originCountry: 'origin',
  originLevel1: 'originLevel1',
  originDistrict: 'district',
  destination: 'destination',
  sector: 'sector',
  departurePeriod: 'departure',
  returnPeriod: 'return',
  ageBand: 'ageBand',
  community: 'community',
  maritalState: 'marital',
  children: 'children',
};

function Signed(props: { locale: Locale; signature: Signature | null }): VNode {
  const { locale, signature } = props;
  if (!signature) return <></>;
  return (
    <p class="soft">
      {say(locale, texts.signedBy, { name: signature.by, date: signature.at })}
      {!signature.current && <span class="tag">{say(locale, texts.signatureOld)}</span>}
    </p>
  );
}

export function reviewPage(props: {
  locale: Locale;
  review: Review;
  may: { describe: boolean; signRedaction: boolean; signDisclosure: boolean; publish: boolean };
  done: number | null;
  /** The form that was refused, as it was sent. */
  refused?: { form: 'record' | 'risk'; typed: Typed };
}): VNode {
  const { locale, review, may, refused } = props;
  const { draft } = review;
  const t = (key: keyof typeof texts, params?: Record<string, string | number>) => say(locale, texts[key], params);
  const action = `/testimonies/${review.testimony.id}/publication`;
  const value = (fact: FactName, text: string) =>
    fact === 'sector'
      ? sectorLabel(text, locale)
      : fact === 'originCountry' || fact === 'destination'
        ? placeLabel(text, locale)
        : text;
  const typedOf = (form: 'record' | 'risk') => (refused?.form === form ? refused.typed : undefined);
  const reason = typedText(typedOf('risk'), 'reason', '');
  const signRisk = (
    <form method="post" action={`${action}/disclosure`}>
      {(reason !== '' || (draft && draft.assessment.violations.length > 0)) && (
        <Field name="reason" label={t('reason')} rows={2} value={reason} />
      )}
      <button type="submit" class="quiet">
        {t('signDisclosure')}
      </button>
    </form>
  );
  return (
    <>
      {backTo(locale, review.testimony)}
      <h1>{t('title')}</h1>
      {steps(locale, review.testimony.stage)}
      {refused && (
        <>
          <TypedProblem locale={locale} typed={refused.typed} />
          {draft || refused.form === 'record' ? (
            <p>
              <a href={`#${refused.form}`}>{t(refused.form)}</a>
            </p>
          ) : (
            // Nothing is left to sign, but what was written about it stays.
            signRisk
          )}
        </>
      )}
      {props.done !== null && (
        <Notice tone="good" title={t('published', { n: props.done })}>
          <p>
            <a href={`/t/${review.testimony.publicId}`}>/t/{review.testimony.publicId}</a>
          </p>
        </Notice>
      )}
      <section aria-labelledby="blockers">
        <h2 id="blockers">{t('blockers')}</h2>
        {review.blockers.length === 0 ? (
          <Notice tone="good" title={t(review.asPublished ? 'asPublished' : 'noBlockers')} />
        ) : (
          <ul class="blockers">
            {review.blockers.map((blocker) => (
              <li key={blocker.name} data-blocker={blocker.name}>
                <strong>{say(locale, blocker.what, blocker.params)}</strong> {say(locale, blocker.todo, blocker.params)}
              </li>
            ))}
          </ul>
        )}
        {may.publish && !review.asPublished && (
          <form method="post" action={action}>
            <button type="submit" disabled={review.blockers.length > 0}>
              {t('publish')}
            </button>
          </form>
        )}
      </section>
      {draft && (
        <section aria-labelledby="risk">
          <h2 id="risk">{t('risk')}</h2>
          <meter min={0} max={100} low={30} high={60} optimum={0} value={draft.assessment.meter} aria-labelledby="risk">
            {draft.assessment.meter}
          </meter>
          {draft.assessment.violations.length === 0 ? (
            <p>{t('riskNone')}</p>
          ) : (
            <ul>
              {draft.assessment.violations.map((violation) => (
                <li key={violation.facts.join()}>
                  {t('riskRare', { facts: violation.facts.map((fact) => t(factNames[fact])).join(' + ') })} (
                  {t('riskExpected', { k: violation.k, n: violation.expected })})
                </li>
              ))}
            </ul>
          )}
          {draft.assessment.proposal.map((step) => (
            <p key={`${step.fact}-${step.from}`}>
              {t('riskSuggest', {
                change: `${t(factNames[step.fact])}: ${value(step.fact, step.from)} → ${step.to === null ? t('none') : value(step.fact, step.to)}`,
              })}
            </p>
          ))}
          {may.signDisclosure && signRisk}
          <Signed locale={locale} signature={review.disclosureSigned} />
        </section>
      )}
      {draft && (
        <section aria-labelledby="preview">
          <h2 id="preview">{t('preview')}</h2>
          <div class="card preview">
            <h3>{draft.edition.title}</h3>
            {draft.edition.summary && <p class="lead">{draft.edition.summary}</p>}
            {draft.segments.length === 0 && <p class="soft">{t('summaryOnly')}</p>}
            {draft.segments.map((segment) => (
              <p key={segment.anchor}>
                {segment.speaker && <span class="speaker">{segment.speaker}: </span>}
                {segment.text}
              </p>
            ))}
          </div>
          {may.signRedaction && (
            <form method="post" action={`${action}/redaction`}>
              <button type="submit" class="quiet">
                {t('signRedaction')}
              </button>
            </form>
          )}
          <Signed locale={locale} signature={review.redactionSigned} />
        </section>
      )}
      {may.describe && (
        <RecordForm
          locale={locale}
          action={action}
          record={review.record}
          again={review.editions.length > 0}
          typed={typedOf('record')}
        />
      )}
      {review.editions.length > 0 && (
        <section>
          <h2>{t('editions')}</h2>
          <ul>
            {review.editions.map((edition) => (
              <li key={edition.edition}>
                {edition.edition}:{' '}
                {new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(edition.published_at)} (
                {edition.redactor}, {edition.publisher})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
