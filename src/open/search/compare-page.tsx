import type { ComponentChildren, VNode } from 'preact';
import { say, type Locale, type Text } from '#platform/i18n';
import { searchHref, type SearchAddress, withoutFilter } from './address.ts';
import { share, type ComparedValue, type Comparison, type Side } from './compare.ts';
import { searchName } from './feed.ts';
import { pageTexts } from './page-text.ts';
import { Chosen, Problems, Tools } from './parts.tsx';
import { batchTexts } from './tools-text.ts';
import { compareTexts as texts } from './views-text.ts';

/** The address of a comparison; the second search stands in it with a 2 behind each name. */
export function compareHref(first: SearchAddress, second: SearchAddress, path = '/search/compare'): string {
  return searchHref(first, path, {
    q2: second.q,
    f2: [...new Set(second.filters)].sort(),
    exact2: second.exact ? 'true' : null,
  });
}

function SideForm(props: {
  locale: Locale;
  found: Comparison;
  at: 0 | 1;
  href: (address: SearchAddress) => string;
}): VNode {
  const { locale, found, at, href } = props;
  const { address, problems } = found.sides[at];
  const end = at === 0 ? '' : '2';
  const chosen = new Set(address.filters);
  return (
    <fieldset>
      <legend>{say(locale, at === 0 ? texts.first : texts.second)}</legend>
      <div class="field">
        <label for={`q${end}`}>{say(locale, pageTexts.label)}</label>
        <input id={`q${end}`} type="search" name={`q${end}`} dir="auto" value={address.q} maxLength={4000} />
      </div>
      <Chosen locale={locale} filters={address.filters} without={(value) => href(withoutFilter(address, value))} />
      {[...chosen].map((value) => (
        <input key={value} type="hidden" name={`f${end}`} value={value} />
      ))}
      <div class="field">
        <label for={`add${end}`}>{say(locale, texts.add)}</label>
        <select id={`add${end}`} name={`f${end}`}>
          <option value="">–</option>
          {found.choices.map((list) => (
            <optgroup key={list.id} label={list.label}>
              {list.values
                .filter((value) => !chosen.has(value.value))
                .map((value) => (
                  <option key={value.value} value={value.value}>
                    {value.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <label>
        <input type="checkbox" name={`exact${end}`} value="true" checked={address.exact} />{' '}
        {say(locale, pageTexts.exact)}
      </label>
      <Problems locale={locale} q={address.q} problems={problems} />
    </fieldset>
  );
}

function Share(props: { side: Side; n: number; number: Intl.NumberFormat; percent: Intl.NumberFormat }): VNode {
  const { side, n, number, percent } = props;
  const part = share(side, n);
  return (
    <td>
      {number.format(n)} {part !== null && <span class="soft">{percent.format(part)}</span>}
      <svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" fill="#f5f0ea" />
        <rect width={String(Math.round((part ?? 0) * 1000) / 10)} height="6" />
      </svg>
    </td>
  );
}

function GroupTable(props: {
  locale: Locale;
  found: Comparison;
  label: string;
  values: readonly ComparedValue[];
}): VNode {
  const { locale, found, label, values } = props;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <table class="even">
      <caption class="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{say(locale, texts.first)}</th>
          <th scope="col">{say(locale, texts.second)}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr key={value.value}>
            <th scope="row">{value.label}</th>
            {found.sides.map((side, n) => (
              <Share key={n} side={side} n={value.n[n] ?? 0} number={number} percent={percent} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function comparePage(props: { locale: Locale; found: Comparison }): VNode {
  const { locale, found } = props;
  const [first, second] = found.sides;
  const asked = found.sides.every((side) => side.problems.length === 0);
  const number = new Intl.NumberFormat(locale);
  const row = (label: Text, of: (side: Side) => ComponentChildren) => (
    <tr>
      <th scope="row">{say(locale, label)}</th>
      {found.sides.map((side, n) => (
        <td key={n}>{of(side)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <p>{say(locale, texts.lead)}</p>
      <Tools locale={locale} address={first.address} here="/search/compare" />
      <form action="/search/compare" method="get" role="search">
        <div class="columns halves">
          <SideForm locale={locale} found={found} at={0} href={(address) => compareHref(address, second.address)} />
          <SideForm locale={locale} found={found} at={1} href={(address) => compareHref(first.address, address)} />
        </div>
        <button type="submit">{say(locale, texts.compare)}</button>
      </form>
      {asked && (
        <>
          <h2>{say(locale, texts.counts)}</h2>
          <table class="even">
            <caption class="visually-hidden">{say(locale, texts.counts)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(locale, texts.side)}</th>
                <th scope="col">{say(locale, texts.first)}</th>
                <th scope="col">{say(locale, texts.second)}</th>
              </tr>
            </thead>
            <tbody>
              {row(pageTexts.title, (side) => (
                <a href={searchHref(side.address)}>{searchName(side.address, locale)}</a>
              ))}
              {row(batchTexts.testimonies, (side) => number.format(side.testimonies))}
              {row(batchTexts.passages, (side) => (side.capped ? '≥ ' : '') + number.format(side.passages))}
            </tbody>
          </table>
          {found.groups.map((group, n) => (
            <details key={group.id} open={n < 4}>
              <summary>{group.label}</summary>
              <GroupTable locale={locale} found={found} label={group.label} values={group.values} />
            </details>
          ))}
          <p>
            <a class="button quiet" href={compareHref(first.address, second.address, '/search/compare.csv')} download>
              {say(locale, texts.file)}
            </a>
          </p>
        </>
      )}
    </>
  );
}
