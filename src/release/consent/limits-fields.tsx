import type { VNode } from 'preact';
import { LANGUAGE_NAMES } from '#html/frame';
import { Field, Select } from '#html/parts';
import { LOCALES, say, type Locale } from '#platform/i18n';
import { CLOCKS } from './yours-form.tsx';
import { languageName } from './yours-parts.tsx';
import { limitTexts } from './limits-text.ts';
import { faultOf } from './record-form-text.ts';
import { AUDIENCES, MEDIA } from './rules.ts';
import { formTexts } from './scope-text.ts';
import type { Shown } from './shown-fields.ts';

interface Given {
  locale: Locale;
  shown: Shown;
}

/** A box to tick. */
export function Choice(props: { shown: Shown; name: string; value?: string; label: string }): VNode {
  const { shown, name, value = 'true' } = props;
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} checked={shown.has(name, value)} /> {props.label}
    </label>
  );
}

/** Who may read it, in what form and languages. */
export function Readers({ locale, shown }: Given): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  return (
    <>
      <fieldset class="choices">
        <legend>{say(locale, formTexts.audiences)}</legend>
        {AUDIENCES.map((audience) => (
          <Choice
            key={audience}
            shown={shown}
            name="audiences"
            value={audience}
            label={say(locale, formTexts[`audience-${audience}`])}
          />
        ))}
      </fieldset>
      <Choice shown={shown} name="audienceRule" value="all" label={t('audienceAll')} />
      <fieldset class="choices">
        <legend>{t('media')}</legend>
        {MEDIA.map((medium) => (
          <Choice key={medium} shown={shown} name="media" value={medium} label={t(`medium-${medium}`)} />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('languages')}</legend>
        {[...LOCALES, 'latn' as const].map((code) => (
          <Choice
            key={code}
            shown={shown}
            name="languages"
            value={code}
            label={code === 'latn' ? languageName(locale, code) : LANGUAGE_NAMES[code]}
          />
        ))}
      </fieldset>
    </>
  );
}

/** From when until when, where, and what must come before. */
export function Limits({ locale, shown }: Given): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  const f = (key: keyof typeof formTexts) => say(locale, formTexts[key]);
  return (
    <>
      <div class="row">
        <Field {...shown.field('embargoUntil')} type="date" label={f('until')} />
        <Field {...shown.field('expiresAt')} type="date" label={f('expires')} />
        <Field {...shown.field('reconsentAt')} type="date" label={f('reconsent')} />
      </div>
      <div class="row">
        <Field {...shown.field('embargoEvent')} label={f('event')} help={f('eventHelp')} maxLength={200} />
        <Field {...shown.field('coolingOffDays')} type="number" label={t('coolingOff')} />
      </div>
      <Field {...shown.field('territories')} label={t('territories')} help={t('territoriesHelp')} />
      <Choice shown={shown} name="reviewsFinal" label={t('reviewsFinal')} />
    </>
  );
}

/** Hours that a program can keep. */
export function SafeHours({ locale, shown }: Given): VNode {
  const t = (key: keyof typeof limitTexts) => say(locale, limitTexts[key]);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <fieldset>
      <legend>{t('safeHours')}</legend>
      <p class="help">{t('safeHoursHelp')}</p>
      {shown.anyFault(['safeDays']) && <p class="problem">{say(locale, faultOf('safeDays'))}</p>}
      <div class="choices">
        {[0, 1, 2, 3, 4, 5, 6].map((day) => (
          <Choice
            key={day}
            shown={shown}
            name="safeDays"
            value={String(day)}
            label={weekday.format(new Date(Date.UTC(1970, 0, 4 + day)))}
          />
        ))}
      </div>
      <div class="row">
        <Field name="safeFrom" value={shown.text('safeFrom')} label={t('from')} maxLength={5} inputMode="text" />
        <Field name="safeTo" value={shown.text('safeTo')} label={t('to')} maxLength={5} inputMode="text" />
        <Select
          name="safeZone"
          value={shown.text('safeZone')}
          label={t('timeZone')}
          options={CLOCKS.map(([zone, code]) => ({ value: zone, label: country.of(code) ?? zone }))}
        />
      </div>
    </fieldset>
  );
}
