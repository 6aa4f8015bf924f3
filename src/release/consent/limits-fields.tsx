import type { VNode } from 'preact';
import { LANGUAGE_NAMES } from '#html/frame';
import { Field, Select } from '#html/parts';
import { LOCALES, say, type Locale } from '#platform/i18n';
import { languageName } from './yours-parts.tsx';
import { limitTexts } from './limits-text.ts';
import { MEDIA, type ConsentPrivate, type ConsentRecord } from './rules.ts';

const ZONES = [
  ['Asia/Kathmandu', 'NP'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Dhaka', 'BD'],
  ['Asia/Kuwait', 'KW'],
  ['Asia/Dubai', 'AE'],
  ['Asia/Beirut', 'LB'],
  ['Asia/Amman', 'JO'],
  ['Asia/Kuala_Lumpur', 'MY'],
] as const;

interface Given {
  locale: Locale;
  record: ConsentRecord | null;
  kept: ConsentPrivate | null;
}

const choice = (name: string, value: string, label: string, checked: boolean): VNode => (
  <label key={value} class="choice">
    <input type="checkbox" name={name} value={value} checked={checked} /> {label}
  </label>
);

/** In what form, languages and countries it may appear, and what must come before. */
export function LimitFields({ locale, record, kept }: Given): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  return (
    <>
      {choice('audienceRule', 'all', t('audienceAll'), record?.audienceRule === 'all')}
      <fieldset>
        <legend>{t('media')}</legend>
        {MEDIA.map((medium) =>
          choice('media', medium, t(`medium-${medium}`), record?.media.includes(medium) ?? medium === 'text'),
        )}
      </fieldset>
      <fieldset>
        <legend>{t('languages')}</legend>
        {LOCALES.map((code) =>
          choice('languages', code, LANGUAGE_NAMES[code], record?.languages.includes(code) ?? false),
        )}
        {choice('languages', 'latn', languageName(locale, 'latn'), record?.languages.includes('latn') ?? false)}
      </fieldset>
      <div class="row">
        <Field
          name="territories"
          label={t('territories')}
          help={t('territoriesHelp')}
          value={record?.territories.join(' ') ?? ''}
        />
        <Field
          name="coolingOffDays"
          type="number"
          label={t('coolingOff')}
          value={record?.coolingOffDays?.toString() ?? ''}
        />
        <Field name="birthDate" type="date" label={t('birthDate')} value={kept?.birthDate ?? ''} />
      </div>
      {choice('maybeChild', 'true', t('maybeChild'), record?.adult === false)}
      {choice('reviewsFinal', 'true', t('reviewsFinal'), record?.reviewsFinal ?? false)}
    </>
  );
}

/** Hours that a program can keep. */
export function SafeHours({ locale, kept }: Omit<Given, 'record'>): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  const safety = kept?.safety;
  return (
    <fieldset>
      <legend>{t('safeHours')}</legend>
      <p class="help">{t('safeHoursHelp')}</p>
      {[0, 1, 2, 3, 4, 5, 6].map((day) =>
        choice(
          'safeDays',
          String(day),
          weekday.format(new Date(Date.UTC(1970, 0, 4 + day))),
          safety?.days.includes(day) ?? false,
        ),
      )}
      <div class="row">
        <Field name="safeFrom" label={t('from')} value={safety?.from ?? ''} maxLength={5} inputMode="text" />
        <Field name="safeTo" label={t('to')} value={safety?.to ?? ''} maxLength={5} inputMode="text" />
        <Select
          name="safeZone"
          label={t('timeZone')}
          options={ZONES.map(([zone, code]) => ({ value: zone, label: country.of(code) ?? zone }))}
          value={safety?.timeZone}
        />
      </div>
    </fieldset>
  );
}
