import type { VNode } from 'preact';
import { Empty, Field } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import { texts } from './text.ts';

export function partnersPage(props: {
  locale: Locale;
  partners: readonly { id: string; name: string; country: string; closed_at: Date | null }[];
}): VNode {
  const { locale } = props;
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return (
    <>
      <h1>{say(locale, texts.partners)}</h1>
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
        <Field name="name" label={say(locale, texts.name)} required maxLength={200} />
        <Field name="country" label={say(locale, texts.country)} required maxLength={2} />
        <button type="submit">{say(locale, texts.add)}</button>
      </form>
    </>
  );
}
