import { getCountries } from 'libphonenumber-js/min';
import type { VNode } from 'preact';
import { Field, Select, typedHas, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { languageLabel, placeLabel } from './labels.ts';
import type { PublicRecord } from './rules.ts';
import { texts } from './text.ts';
import { allConcepts, conceptLabel, facetLabel } from './themes.ts';

/** The countries that the partners of the archive work in. */
const ORIGINS = ['BD', 'IN', 'NP'];

/** Countries to choose from by their names, in their order; with what was chosen before, whatever it is. */
function countries(locale: Locale, codes: readonly string[], chosen: string | null | undefined) {
  const collator = new Intl.Collator(locale);
  return [
    { value: '', label: say(locale, texts.none) },
    ...[...new Set([...codes, ...(chosen ? [chosen] : [])])]
      .map((code) => ({ value: code, label: placeLabel(code, locale) }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  ];
}

/** The public record as it is proposed, filled with what is kept, or with what was typed where that was refused. */
export function RecordForm(props: {
  locale: Locale;
  action: string;
  record: PublicRecord | null;
  again: boolean;
  typed: Typed | undefined;
}): VNode {
  const { locale, record, typed } = props;
  const t = (key: keyof typeof texts) => say(locale, texts[key]);
  const { themes = [], replacesOlder, facts, hidden, ...rest } = record ?? {};
  const kept: Readonly<Record<string, string | null | undefined>> = { ...rest, ...facts, ...hidden };
  const text = (name: string) => typedText(typed, name, kept[name]);
  const sectors = [
    { value: '', label: t('none') },
    ...allConcepts()
      .filter((one) => one.facet === 'sector')
      .map((one) => ({ value: one.id, label: conceptLabel(one.id, locale) })),
  ];
  const groups = Map.groupBy(
    allConcepts().filter((one) => !['sector', 'destination'].includes(one.facet)),
    (one) => one.facet,
  );
  return (
    <form method="post" action={`${props.action}/record`}>
      <h2 id="record">{t('record')}</h2>
      <p class="soft">{t('recordHelp')}</p>
      <Field name="title" label={t('titleField')} value={text('title')} required maxLength={200} />
      <Field name="summary" label={t('summary')} value={text('summary')} rows={4} />
      <div class="row">
        <Select
          name="language"
          label={t('language')}
          options={['en', 'hi', 'bn', 'ne', 'latn'].map((code) => ({
            value: code,
            label: languageLabel(code, locale),
          }))}
          value={text('language')}
        />
        <Field name="selfDescription" label={t('selfDescription')} value={text('selfDescription')} />
      </div>
      <div class="row">
        <Select
          name="originCountry"
          label={t('origin')}
          options={countries(locale, ORIGINS, facts?.originCountry)}
          value={text('originCountry')}
        />
        <Field name="originLevel1" label={t('originLevel1')} value={text('originLevel1')} />
        <Select
          name="destination"
          label={t('destination')}
          options={countries(locale, getCountries(), facts?.destination)}
          value={text('destination')}
        />
      </div>
      <div class="row">
        <Select name="sector" label={t('sector')} options={sectors} value={text('sector')} />
        <Field name="departurePeriod" label={t('departure')} value={text('departurePeriod')} />
        <Field name="returnPeriod" label={t('return')} value={text('returnPeriod')} />
      </div>
      <fieldset>
        <legend>{t('neverPrinted')}</legend>
        <p class="help">{t('hidden')}</p>
        <div class="row">
          <Field name="originDistrict" label={t('district')} value={text('originDistrict')} />
          <Field name="ageBand" label={t('ageBand')} value={text('ageBand')} />
          <Field name="community" label={t('community')} value={text('community')} />
          <Field name="maritalState" label={t('marital')} value={text('maritalState')} />
          <Field name="children" label={t('children')} value={text('children')} />
        </div>
      </fieldset>
      <details>
        <summary>
          {t('themes')} ({themes.length})
        </summary>
        {[...groups].map(([facet, concepts]) => (
          <fieldset key={facet}>
            <legend>{facetLabel(facet, locale)}</legend>
            {concepts.map((one) => (
              <label key={one.id} class="choice">
                <input
                  type="checkbox"
                  name="themes"
                  value={one.id}
                  checked={typedHas(typed, 'themes', one.id, themes.includes(one.id))}
                />{' '}
                {conceptLabel(one.id, locale)}
              </label>
            ))}
          </fieldset>
        ))}
      </details>
      {props.again && (
        <p>
          <label>
            <input
              type="checkbox"
              name="replacesOlder"
              value="true"
              checked={typedHas(typed, 'replacesOlder', 'true', replacesOlder)}
            />{' '}
            {t('replacesOlder')}
          </label>
        </p>
      )}
      <button type="submit">{t('save')}</button>
    </form>
  );
}
