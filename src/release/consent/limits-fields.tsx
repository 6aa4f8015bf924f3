import type { VNode } from 'preact';
import { LANGUAGE_NAMES } from '#html/frame';
import { Field, Select } from '#html/parts';
import { LOCALES, say, type Locale } from '#platform/i18n';
import { languageName } from './yours-parts.tsx';
import { limitTexts } from './limits-text.ts';
import { AUDIENCES, MEDIA, type ConsentPrivate, type ConsentRecord } from './rules.ts';
import { formTexts } from './scope-text.ts';

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
}

/** A box to tick. */
export function Choice(props: { name: string; value: string; label: string; checked: boolean }): VNode {
  return (
    <label class="choice">
      <input type="checkbox" name={props.name} value={props.value} checked={props.checked} /> {props.label}
    </label>
  );
}

/** Who may read it, in what form and languages. */
export function Readers({ locale, record }: Given): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  return (
    <>
      <fieldset class="choices">
        <legend>{say(locale, formTexts.audiences)}</legend>
        {AUDIENCES.map((audience) => (
          <Choice
            key={audience}
            name="audiences"
            value={audience}
            label={say(locale, formTexts[`audience-${audience}`])}
            checked={record?.audiences.includes(audience) ?? false}
          />
        ))}
      </fieldset>
      <Choice name="audienceRule" value="all" label={t('audienceAll')} checked={record?.audienceRule === 'all'} />
      <fieldset class="choices">
        <legend>{t('media')}</legend>
        {MEDIA.map((medium) => (
          <Choice
            key={medium}
            name="media"
            value={medium}
            label={t(`medium-${medium}`)}
            checked={record?.media.includes(medium) ?? medium === 'text'}
          />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('languages')}</legend>
        {[...LOCALES, 'latn' as const].map((code) => (
          <Choice
            key={code}
            name="languages"
            value={code}
            label={code === 'latn' ? languageName(locale, code) : LANGUAGE_NAMES[code]}
            checked={record?.languages.includes(code) ?? false}
          />
        ))}
      </fieldset>
    </>
  );
}

/** From when until when, where, and what must come before. */
export function Limits({ locale, record }: Given): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  const f = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  const day = (text: string | null | undefined) => text?.slice(0, 10) ?? '';
  return (
    <>
      <div class="row">
        <Field name="embargoUntil" type="date" label={f('until')} value={day(record?.embargo.until)} />
        <Field name="expiresAt" type="date" label={f('expires')} value={day(record?.expiresAt)} />
        <Field name="reconsentAt" type="date" label={f('reconsent')} value={day(record?.reconsentAt)} />
      </div>
      <div class="row">
        <Field
          name="embargoEvent"
          label={f('event')}
          help={f('eventHelp')}
          value={record?.embargo.event ?? ''}
          maxLength={200}
        />
        <Field
          name="coolingOffDays"
          type="number"
          label={t('coolingOff')}
          value={record?.coolingOffDays?.toString() ?? ''}
        />
      </div>
      <Field
        name="territories"
        label={t('territories')}
        help={t('territoriesHelp')}
        value={record?.territories.join(' ') ?? ''}
      />
      <Choice name="reviewsFinal" value="true" label={t('reviewsFinal')} checked={record?.reviewsFinal ?? false} />
    </>
  );
}

/** Hours that a program can keep. */
export function SafeHours({ locale, kept }: { locale: Locale; kept: ConsentPrivate | null }): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  const safety = kept?.safety;
  return (
    <fieldset>
      <legend>{t('safeHours')}</legend>
      <p class="help">{t('safeHoursHelp')}</p>
      <div class="choices">
        {[0, 1, 2, 3, 4, 5, 6].map((day) => (
          <Choice
            key={day}
            name="safeDays"
            value={String(day)}
            label={weekday.format(new Date(Date.UTC(1970, 0, 4 + day)))}
            checked={safety?.days.includes(day) ?? false}
          />
        ))}
      </div>
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
