import { getCountries } from 'libphonenumber-js/min';
import type { VNode } from 'preact';
import { Empty, Field, Select, TypedProblem, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { texts } from './text.ts';

/** Where the women come from stands first, every other country in its order after it. */
const HOME = ['BD', 'IN', 'NP'];

function countryOptions(locale: Locale, names: Intl.DisplayNames) {
  const collator = new Intl.Collator(locale);
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => collator.compare(a.label, b.label));
  return [{ value: '', label: '' }, ...named(HOME), ...named(getCountries().filter((code) => !HOME.includes(code)))];
}

export function partnersPage(props: {
  locale: Locale;
  partners: readonly { id: string; name: string; country: string; closed_at: Date | null }[];
  typed?: Typed;
}): VNode {
  const { locale, typed } = props;
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return (
    <>
      <h1>{say(locale, texts.partners)}</h1>
      {props.partners.length > 0 && <p class="soft">{say(locale, texts.closeHelp)}</p>}
      {props.partners.length === 0 ? (
        <Empty title={say(locale, texts.none)}>
          <p>{say(locale, texts.noneHelp)}</p>
        </Empty>
      ) : (
        <ul class="cards">
          {props.partners.map((partner) => (
            <li key={partner.id} class="card">
              <h2>{partner.name}</h2>
              <p>
                {countries.of(partner.country)}{' '}
                {partner.closed_at && <span class="tag">{say(locale, texts.closed)}</span>}
              </p>
              <form method="post" action={`/partners/${partner.id}`}>
                <button
                  type="submit"
                  class="quiet"
                  name="closed"
                  value={partner.closed_at ? 'false' : 'true'}
                  aria-label={`${say(locale, partner.closed_at ? texts.reopen : texts.close)}: ${partner.name}`}
                >
                  {say(locale, partner.closed_at ? texts.reopen : texts.close)}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <h2>{say(locale, texts.add)}</h2>
      <form method="post" action="/partners">
        <TypedProblem locale={locale} typed={typed} />
        <Field
          name="name"
          label={say(locale, texts.name)}
          value={typedText(typed, 'name', '')}
          required
          maxLength={200}
        />
        <Select
          name="country"
          label={say(locale, texts.country)}
          help={say(locale, texts.countryHelp)}
          options={countryOptions(locale, countries)}
          value={typedText(typed, 'country', '')}
          required
        />
        <button type="submit">{say(locale, texts.add)}</button>
      </form>
    </>
  );
}
