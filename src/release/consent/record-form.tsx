import type { ComponentChildren, VNode } from 'preact';
import { LANGUAGE_NAMES } from '#html/frame';
import { Field, Select, TypedProblem } from '#html/parts';
import type { Typed } from '#platform/http';
import { inDigits, LOCALES, say, type Locale } from '#platform/i18n';
import type { getConsent } from './actions.ts';
import { fieldsOf } from './form.ts';
import { Choice, Limits, Readers, SafeHours } from './limits-fields.tsx';
import { limitTexts } from './limits-text.ts';
import { NOTICE } from './notice.ts';
import { groupTexts } from './record-form-text.ts';
import { PROGRAM_USES, PUBLISH_SCOPES, SCOPES, SPOKEN_USES, type ConsentRecord, type Scope } from './rules.ts';
import { formTexts, scopeTexts } from './scope-text.ts';
import { shownFields, type Shown } from './shown-fields.ts';
import { languageName } from './yours-parts.tsx';

type Consent = Awaited<ReturnType<typeof getConsent>>;

/** The scopes in the order in which she is asked, each once. */
export const SCOPE_GROUPS = {
  keep: ['hold-sealed', 'transcribe', 'translate', 'staff-redaction', 'share-with-partner'],
  publish: PUBLISH_SCOPES,
  use: [...SPOKEN_USES, 'social-media'],
  programs: PROGRAM_USES,
} as const satisfies Record<string, readonly Scope[]>;

const ANSWERS = ['allow', 'ask', 'deny'] as const;
/** What she does not answer is no. */
const answerOf = (shown: Shown, scope: Scope) => shown.text(`scope-${scope}`) || 'deny';

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

function Scopes(props: { locale: Locale; shown: Shown; scopes: readonly Scope[] }): VNode {
  const { locale, shown, scopes } = props;
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
                    checked={answerOf(shown, scope) === answer}
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

/** What a group holds besides the scopes, by the names of its fields. */
const GROUP_FIELDS = {
  told: ['noticeLanguage', 'how', 'mode', 'present', 'ableToDecide'],
  her: ['ageAtConsent', 'birthDate', 'maybeChild', 'risk', 'jurisdiction', 'ground', 'riskNotes'],
  readers: ['audiences', 'audienceRule', 'media', 'languages'],
  limits: ['embargoUntil', 'embargoEvent', 'expiresAt', 'reconsentAt', 'coolingOffDays', 'territories', 'reviewsFinal'],
  name: ['naming', 'afterDeath', 'redactionWishes'],
  contact: ['contactBack', 'contactHow', 'contactWindow', 'benefit', 'safeDays', 'safeFrom', 'safeTo', 'safeZone'],
} as const;

/** What stands in each group, in one line. */
function summaries(
  locale: Locale,
  record: ConsentRecord,
  shown: Shown,
): Record<keyof typeof GROUP_FIELDS | keyof typeof SCOPE_GROUPS, string> {
  const t = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  const number = new Intl.NumberFormat(locale);
  const listed = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');
  const counts = (scopes: readonly Scope[]) =>
    listed(
      ANSWERS.map((answer) => {
        const n = scopes.filter((scope) => answerOf(shown, scope) === answer).length;
        return n > 0 && `${t(answer)}: ${number.format(n)}`;
      }),
    );
  return {
    told: listed([languageName(locale, record.notice.language), t(record.notice.how), t(record.mode)]),
    her: listed([
      `${t('risk')}: ${t(record.risk)}`,
      record.ageAtConsent ? number.format(record.ageAtConsent) : null,
      record.adult === false && say(locale, limitTexts.maybeChild),
    ]),
    keep: counts(SCOPE_GROUPS.keep),
    publish: counts(SCOPE_GROUPS.publish),
    use: counts(SCOPE_GROUPS.use),
    programs: counts(SCOPE_GROUPS.programs),
    readers: listed(record.audiences.map((audience) => t(`audience-${audience}`))),
    limits:
      listed([
        ...[record.embargo.until, record.expiresAt].map((at) => at && inDigits(locale, at.slice(0, 10))),
        record.embargo.event,
        ...record.territories,
        record.reviewsFinal && say(locale, limitTexts.reviewsFinal),
      ]) || say(locale, groupTexts.none),
    name: listed([t(record.naming), t(record.afterDeath)]),
    contact: record.contactBack ? t('contactBack') : say(locale, groupTexts.notHere),
  };
}

/**
 * The form that records her consent. A new one stands open where she must be asked; of one that was recorded only the headings show,
 * each with what was said; what was refused stands open as it was typed.
 */
export function RecordForm(props: { locale: Locale; consent: Consent; typed: Typed | undefined }): VNode {
  const { locale, consent, typed } = props;
  const { record } = consent;
  const first = { language: locale, country: consent.testimony.partnerCountry };
  const shown = shownFields(locale, fieldsOf(record, consent.private, first), typed);
  const t = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  const options = (keys: readonly (keyof typeof formTexts)[]) => keys.map((key) => ({ value: key, label: t(key) }));
  const choice = (name: string, keys: readonly (keyof typeof formTexts)[]) => ({
    name,
    value: shown.text(name),
    options: options(keys),
  });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  // What a group that is not opened begins with.
  const unasked = {
    limits: say(locale, groupTexts.none),
    name: `${t('anonymous')} · ${t('keep-terms')}`,
    contact: say(locale, groupTexts.notHere),
  };
  const now: Partial<ReturnType<typeof summaries>> = typed ? {} : record ? summaries(locale, record, shown) : unasked;
  const group = (name: keyof typeof GROUP_FIELDS, asked: boolean) => ({
    locale,
    name,
    open: (asked && record === null) || shown.anyFault(GROUP_FIELDS[name]),
    now: now[name] ?? '',
  });
  return (
    <form method="post" action={`/testimonies/${consent.testimony.id}/consent`}>
      <input type="hidden" name="furtherBases" value={shown.text('furtherBases')} />
      <TypedProblem locale={locale} typed={typed} />
      <Group {...group('told', true)}>
        <p>{t('intro')}</p>
        {LOCALES.map((language) => (
          <details key={language} open={record === null && language === locale}>
            <summary lang={language}>{LANGUAGE_NAMES[language]}</summary>
            <blockquote lang={language}>{NOTICE.body[language]}</blockquote>
          </details>
        ))}
        <div class="row">
          <Select
            name="noticeLanguage"
            label={t('noticeLanguage')}
            options={LOCALES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
            value={shown.text('noticeLanguage')}
          />
          <Select label={t('how')} {...choice('how', ['read-aloud', 'read-herself', 'explained', 'recording'])} />
          <Select label={t('mode')} {...choice('mode', ['signature', 'thumbprint', 'audio', 'witnessed-oral'])} />
        </div>
        <fieldset class="choices">
          <legend>{t('present')}</legend>
          {(['narrator', 'interviewer', 'interpreter', 'witness', 'relative', 'employer', 'other'] as const).map(
            (role) => (
              <Choice key={role} shown={shown} name="present" value={role} label={t(role)} />
            ),
          )}
        </fieldset>
        <Choice shown={shown} name="ableToDecide" label={t('ableToDecide')} />
      </Group>
      <Group {...group('her', true)}>
        <Field {...shown.field('ageAtConsent')} type="number" label={t('age')} help={t('ageHelp')} />
        <Field {...shown.field('birthDate')} type="date" label={say(locale, limitTexts.birthDate)} />
        <Choice shown={shown} name="maybeChild" label={say(locale, limitTexts.maybeChild)} />
        <div class="row">
          <Select label={t('risk')} {...choice('risk', ['low', 'medium', 'high'])} />
          <Select
            name="jurisdiction"
            label={t('country')}
            options={['NP', 'IN', 'BD'].map((code) => ({ value: code, label: country.of(code) ?? code }))}
            value={shown.text('jurisdiction')}
          />
          <Select
            label={t('ground')}
            {...choice('ground', ['consent', 'archiving-public-interest', 'research', 'other'])}
          />
        </div>
        <Field {...shown.field('riskNotes')} label={t('riskNotes')} rows={2} />
      </Group>
      {(['keep', 'publish', 'use', 'programs'] as const).map((name) => (
        <Group key={name} locale={locale} name={name} open={record === null} now={now[name] ?? ''}>
          <Scopes locale={locale} shown={shown} scopes={SCOPE_GROUPS[name]} />
        </Group>
      ))}
      <Group {...group('readers', true)}>
        <Readers locale={locale} shown={shown} />
      </Group>
      <Group {...group('limits', false)}>
        <Limits locale={locale} shown={shown} />
      </Group>
      <Group {...group('name', false)}>
        <div class="row">
          <Select label={t('naming')} {...choice('naming', ['anonymous', 'chosen-name', 'own-name'])} />
          <Select label={t('afterDeath')} {...choice('afterDeath', ['keep-terms', 'withdraw', 'ask-family'])} />
        </div>
        <Field {...shown.field('redactionWishes')} label={t('wishes')} rows={2} />
      </Group>
      <Group {...group('contact', false)}>
        <Choice shown={shown} name="contactBack" label={t('contactBack')} />
        <div class="row">
          <Field {...shown.field('contactHow')} label={t('contactHow')} />
          <Field {...shown.field('contactWindow')} label={t('contactWindow')} />
          <Field {...shown.field('benefit')} label={t('benefit')} />
        </div>
        <SafeHours locale={locale} shown={shown} />
      </Group>
      {(typed ?? record) && SCOPES.every((scope) => answerOf(shown, scope) === 'deny') && (
        <Choice shown={shown} name="allNo" label={say(locale, groupTexts.allNo)} />
      )}
      <p class="actions">
        <button type="submit">{t('save')}</button>
      </p>
    </form>
  );
}
