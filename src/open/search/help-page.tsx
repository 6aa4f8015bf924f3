import type { VNode } from 'preact';
import { say, type Locale } from '#platform/i18n';
import { searchHref } from './address.ts';
import { facetLabel, FACETS, knownValues } from './facets.ts';
import { FIELD_ALIASES } from './fields.ts';
import { Tools } from './parts.tsx';
import { helpTexts as texts } from './help-text.ts';

/** What can be written, a pattern of it, and examples in the languages of the archive: English, Hindi, Bengali, Nepali, and in Latin letters. */
export const HELP: readonly {
  readonly kind: 'words' | 'phrase' | 'not' | 'or' | 'prefix' | 'exact' | 'field' | 'years';
  readonly pattern: string;
  readonly examples: readonly { readonly lang: string; readonly q: string }[];
}[] = [
  {
    kind: 'words',
    pattern: 'a b',
    examples: [
      { lang: 'en', q: 'passport employer' },
      { lang: 'hi', q: 'पासपोर्ट' },
      { lang: 'bn', q: 'দালাল' },
      { lang: 'ne', q: 'तलब' },
      { lang: 'und-Latn', q: 'kaagaz' },
    ],
  },
  {
    kind: 'phrase',
    pattern: '"a b"',
    examples: [
      { lang: 'en', q: '"labour court"' },
      { lang: 'hi', q: '"श्रम दफ़्तर"' },
      { lang: 'ne', q: '"श्रम स्वीकृति"' },
    ],
  },
  {
    kind: 'not',
    pattern: 'a -b',
    examples: [
      { lang: 'en', q: 'agent -passport' },
      { lang: 'bn', q: 'দালাল -টাকা' },
    ],
  },
  {
    kind: 'or',
    pattern: '(a OR b) c',
    examples: [
      { lang: 'en', q: 'goats OR sewing' },
      { lang: 'hi', q: '(दूतावास OR पुलिस) -अदालत' },
      { lang: 'bn', q: 'সমিতি OR ইউনিয়ন' },
    ],
  },
  {
    kind: 'prefix',
    pattern: 'ab*',
    examples: [
      { lang: 'en', q: 'deport*' },
      { lang: 'hi', q: 'काग*' },
      { lang: 'bn', q: 'পাসপো*' },
      { lang: 'ne', q: 'विमान*' },
    ],
  },
  {
    kind: 'exact',
    pattern: '=a',
    examples: [
      { lang: 'en', q: '=factory' },
      { lang: 'ne', q: '=तलब' },
    ],
  },
  {
    kind: 'field',
    pattern: 'field:a',
    examples: [
      { lang: 'en', q: 'destination:Kuwait' },
      { lang: 'hi', q: 'गंतव्य:कुवैत' },
      { lang: 'bn', q: 'গন্তব্য:লেবানন' },
      { lang: 'ne', q: 'गन्तव्य:साइप्रस' },
      { lang: 'en', q: 'theme:kafala passport' },
    ],
  },
  {
    kind: 'years',
    pattern: 'year:a..b',
    examples: [
      { lang: 'en', q: 'year:2008..2014' },
      { lang: 'ne', q: 'वर्ष:२०१०..' },
      { lang: 'bn', q: 'সাল:২০১৫' },
    ],
  },
];

function Values(props: { locale: Locale; group: string }): VNode {
  const { locale, group } = props;
  const collator = new Intl.Collator(locale);
  const values = knownValues(group)
    .map((value) => ({ value, label: facetLabel(value, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <ul>
      {values.map(({ value, label }) => (
        <li key={value}>
          {label} <code>{`${group}:${value.split('/')[1]}`}</code>
        </li>
      ))}
    </ul>
  );
}

export function helpPage(props: { locale: Locale }): VNode {
  const { locale } = props;
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <Tools locale={locale} address={{ q: '', filters: [], exact: false, sort: 'relevance' }} here="/search/help" />
      <p>{say(locale, texts.lead)}</p>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{say(locale, texts.write)}</th>
            <th scope="col">{say(locale, texts.finds)}</th>
            <th scope="col">{say(locale, texts.examples)}</th>
          </tr>
        </thead>
        <tbody>
          {HELP.map((line) => (
            <tr key={line.kind}>
              <th scope="row">
                <code>{line.pattern}</code>
              </th>
              <td>{say(locale, texts[line.kind])}</td>
              <td>
                <ul class="plain row">
                  {line.examples.map(({ lang, q }) => (
                    <li key={q} lang={lang}>
                      <a href={searchHref({ q, filters: [], exact: false, sort: 'relevance' })}>{q}</a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{say(locale, texts.fields)}</h2>
      <p>{say(locale, texts.values)}</p>
      <ul class="plain help-fields">
        {Object.entries(FIELD_ALIASES).map(([field, names]) => {
          const facet = FACETS.find((one) => one.id === field);
          const meaning =
            facet?.label ?? (field === 'title' ? texts.titleWords : field === 'year' ? texts.years : texts.country);
          const called = (
            <>
              {names.map((name, n) => (
                <span key={name}>
                  {n > 0 && ', '}
                  <code>{name}:</code>
                </span>
              ))}{' '}
              <span class="soft">{say(locale, meaning)}</span>
            </>
          );
          return (
            <li key={field}>
              {facet && knownValues(field).length > 0 ? (
                <details>
                  <summary>{called}</summary>
                  <Values locale={locale} group={field} />
                </details>
              ) : (
                called
              )}
            </li>
          );
        })}
      </ul>
      <h2>{say(locale, texts.limits)}</h2>
      <p>{say(locale, texts.limitsText)}</p>
      <p>{say(locale, texts.placeholders)}</p>
    </>
  );
}
