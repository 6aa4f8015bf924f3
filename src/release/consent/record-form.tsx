import type { ComponentChildren, VNode } from 'preact';
import { LANGUAGE_NAMES } from '#html/frame';
import { Field, Select } from '#html/parts';
import { inDigits, LOCALES, say, type Locale } from '#platform/i18n';
import type { getConsent } from './actions.ts';
import { Choice, Limits, Readers, SafeHours } from './limits-fields.tsx';
import { limitTexts } from './limits-text.ts';
import { NOTICE } from './notice.ts';
import { groupTexts } from './record-form-text.ts';
import { PUBLISH_SCOPES, type ConsentRecord, type Scope } from './rules.ts';
import { formTexts, scopeTexts } from './scope-text.ts';
import { languageName } from './yours-parts.tsx';

type Consent = Awaited<ReturnType<typeof getConsent>>;

/** The scopes in the order in which she is asked, each once. */
export const SCOPE_GROUPS = {
  keep: ['hold-sealed', 'transcribe', 'translate', 'staff-redaction', 'share-with-partner'],
  publish: PUBLISH_SCOPES,
  use: [
    'quote-in-reports',
    'quote-in-submissions',
    'use-in-court',
    'teaching',
    'media',
    'exhibition',
    'fundraising',
    'social-media',
  ],
  programs: ['dataset-research', 'machine-learning', 'harvest-by-aggregators'],
} as const satisfies Record<string, readonly Scope[]>;

const ANSWERS = ['allow', 'ask', 'deny'] as const;
const answerOf = (record: ConsentRecord | null, scope: Scope) => record?.scopes[scope] ?? 'deny';

/** A part of the form that folds up; what stands in it now is said on its line. */
function Group(props: {
  locale: Locale;
  name: keyof typeof groupTexts;
  open: boolean;
  now: string;
  children: ComponentChildren;
}): VNode {
  return (
    <details class="group" open={props.open}>
      <summary>
        <h2>{say(props.locale, groupTexts[props.name])}</h2> <span class="soft">{props.now}</span>
      </summary>
      {props.children}
    </details>
  );
}

function Scopes(props: { locale: Locale; record: ConsentRecord | null; scopes: readonly Scope[] }): VNode {
  const { locale, record, scopes } = props;
  return (
    <table class="scopes">
      <tbody>
        {scopes.map((scope) => (
          <tr key={scope}>
            <th scope="row">{say(locale, scopeTexts[scope])}</th>
            {ANSWERS.map((answer) => (
              <td key={answer}>
                <label>
                  <input
                    type="radio"
                    name={`scope-${scope}`}
                    value={answer}
                    aria-label={`${say(locale, scopeTexts[scope])}: ${say(locale, formTexts[answer])}`}
                    checked={answerOf(record, scope) === answer}
                  />{' '}
                  {say(locale, formTexts[answer])}
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * The form that records her consent. A new one stands open where she must be asked; of one that was recorded only the headings show,
 * each with what was said.
 */
export function RecordForm(props: { locale: Locale; consent: Consent }): VNode {
  const { locale, consent } = props;
  const { record, private: kept } = consent;
  const fresh = record === null;
  const t = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  const options = (keys: readonly (keyof typeof formTexts)[]) => keys.map((key) => ({ value: key, label: t(key) }));
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  const number = new Intl.NumberFormat(locale);
  const listed = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');
  const limits = record && [
    ...[record.embargo.until, record.expiresAt].map((at) => at && inDigits(locale, at.slice(0, 10))),
    record.embargo.event,
    ...record.territories,
    record.reviewsFinal && say(locale, limitTexts.reviewsFinal),
  ];
  const counts = (scopes: readonly Scope[]) =>
    ANSWERS.map((answer) => [answer, scopes.filter((scope) => answerOf(record, scope) === answer).length] as const)
      .filter(([, n]) => n > 0)
      .map(([answer, n]) => `${t(answer)}: ${number.format(n)}`);
  return (
    <form method="post" action={`/testimonies/${consent.testimony.id}/consent`}>
      <Group
        locale={locale}
        name="told"
        open={fresh}
        now={record ? listed([languageName(locale, record.notice.language), t(record.notice.how), t(record.mode)]) : ''}
      >
        <p>{t('intro')}</p>
        {LOCALES.map((language) => (
          <details key={language} open={fresh && language === locale}>
            <summary lang={language}>{LANGUAGE_NAMES[language]}</summary>
            <blockquote lang={language}>{NOTICE.body[language]}</blockquote>
          </details>
        ))}
        <div class="row">
          <Select
            name="noticeLanguage"
            label={t('noticeLanguage')}
            options={LOCALES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
            value={record?.notice.language ?? locale}
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
        <fieldset class="choices">
          <legend>{t('present')}</legend>
          {(['narrator', 'interviewer', 'interpreter', 'witness', 'relative', 'employer', 'other'] as const).map(
            (role) => (
              <Choice
                key={role}
                name="present"
                value={role}
                label={t(role)}
                checked={record?.present.includes(role) ?? role === 'narrator'}
              />
            ),
          )}
        </fieldset>
        <Choice name="ableToDecide" value="true" label={t('ableToDecide')} checked={record?.ableToDecide ?? false} />
      </Group>
      <Group
        locale={locale}
        name="her"
        open={fresh}
        now={listed([
          record && `${t('risk')}: ${t(record.risk)}`,
          record?.ageAtConsent ? number.format(record.ageAtConsent) : null,
          record?.adult === false && say(locale, limitTexts.maybeChild),
        ])}
      >
        <Field
          name="ageAtConsent"
          type="number"
          label={t('age')}
          help={t('ageHelp')}
          value={record?.ageAtConsent?.toString() ?? ''}
        />
        <Field name="birthDate" type="date" label={say(locale, limitTexts.birthDate)} value={kept?.birthDate ?? ''} />
        <Choice
          name="maybeChild"
          value="true"
          label={say(locale, limitTexts.maybeChild)}
          checked={record?.adult === false}
        />
        <div class="row">
          <Select
            name="risk"
            label={t('risk')}
            options={options(['low', 'medium', 'high'])}
            value={record?.risk ?? 'medium'}
          />
          <Select
            name="jurisdiction"
            label={t('country')}
            options={['NP', 'IN', 'BD'].map((code) => ({ value: code, label: country.of(code) ?? code }))}
            value={record?.basis.jurisdiction ?? consent.testimony.partnerCountry}
          />
          <Select
            name="ground"
            label={t('ground')}
            options={options(['consent', 'archiving-public-interest', 'research', 'other'])}
            value={record?.basis.ground}
          />
        </div>
        <Field name="riskNotes" label={t('riskNotes')} value={kept?.riskNotes} rows={2} />
      </Group>
      {Object.entries(SCOPE_GROUPS).map(([name, scopes]) => (
        <Group
          key={name}
          locale={locale}
          name={name as keyof typeof SCOPE_GROUPS}
          open={fresh}
          now={record ? listed(counts(scopes)) : ''}
        >
          <Scopes locale={locale} record={record} scopes={scopes} />
        </Group>
      ))}
      <Group
        locale={locale}
        name="readers"
        open={fresh}
        now={listed((record?.audiences ?? []).map((audience) => t(`audience-${audience}`)))}
      >
        <Readers locale={locale} record={record} />
      </Group>
      <Group locale={locale} name="limits" open={false} now={listed(limits ?? []) || say(locale, groupTexts.none)}>
        <Limits locale={locale} record={record} />
      </Group>
      <Group
        locale={locale}
        name="name"
        open={false}
        now={listed([t(record?.naming ?? 'anonymous'), t(record?.afterDeath ?? 'keep-terms')])}
      >
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
        <Field name="redactionWishes" label={t('wishes')} value={kept?.redactionWishes} rows={2} />
      </Group>
      <Group
        locale={locale}
        name="contact"
        open={false}
        now={record?.contactBack ? t('contactBack') : say(locale, groupTexts.notHere)}
      >
        <Choice name="contactBack" value="true" label={t('contactBack')} checked={record?.contactBack ?? false} />
        <div class="row">
          <Field name="contactHow" label={t('contactHow')} value={kept?.contactHow} />
          <Field name="contactWindow" label={t('contactWindow')} value={kept?.contactWindow} />
          <Field name="benefit" label={t('benefit')} value={kept?.benefit} />
        </div>
        <SafeHours locale={locale} kept={kept} />
      </Group>
      <p class="actions">
        <button type="submit">{t('save')}</button>
      </p>
    </form>
  );
}
