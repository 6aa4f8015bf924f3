import type { VNode } from 'preact';
import { Empty } from '#html/parts';
import { say, sentence, type Locale } from '#platform/i18n';
import { searchHref, withoutFilter, type SearchAddress } from './address.ts';
import { CorridorChart, GridChart } from './chart-svg.tsx';
import { cellHref, type Charts, type CountedPair, type CountTable } from './charts.ts';
import { CONCEPT_GROUPS } from './facets.ts';
import { pageTexts } from './page-text.ts';
import { Chosen, Kept, Problems, QueryField, Tools } from './parts.tsx';
import { facetTexts } from './text.ts';
import { chartTexts as texts } from './views-text.ts';

function CorridorTable(props: { locale: Locale; address: SearchAddress; pairs: readonly CountedPair[] }): VNode {
  const { locale, address, pairs } = props;
  return (
    <div class="scroll">
      <table>
        <caption class="visually-hidden">{say(locale, texts.corridors)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, texts.from)}</th>
            <th scope="col">{say(locale, texts.to)}</th>
            <th scope="col">{say(locale, texts.testimonies)}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.row.value} ${pair.column.value}`}>
              <td>{pair.row.label}</td>
              <td>{pair.column.label}</td>
              <td>
                <a href={cellHref(address, pair)}>{new Intl.NumberFormat(locale).format(pair.n)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridTable(props: {
  locale: Locale;
  address: SearchAddress;
  table: CountTable;
  title: string;
  about: string;
}): VNode {
  const { locale, address, table, title, about } = props;
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="scroll" role="region" aria-label={title}>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{about}</th>
            {table.columns.map((column) => (
              <th key={column.value} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={row.value}>
              <th scope="row">{row.label}</th>
              {table.columns.map((column, c) => {
                const n = table.counts[r]?.[c] ?? 0;
                return (
                  <td key={column.value}>
                    {n > 0 ? <a href={cellHref(address, { row, column })}>{number.format(n)}</a> : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The pair that holds the most, in words: what a picture shows at a glance. Where several do, none of them is named before the others. */
function most(locale: Locale, pairs: readonly CountedPair[], between: string): string {
  const n = Math.max(0, ...pairs.map((pair) => pair.n));
  const [top, ...more] = pairs.filter((pair) => pair.n === n);
  if (!top) return '';
  if (more.length > 0) return say(locale, texts.mostSeveral, { n, times: more.length + 1 });
  return say(locale, texts.most, { name: `${top.row.label} ${between} ${top.column.label}`, n });
}

export function chartsPage(props: { locale: Locale; address: SearchAddress; charts: Charts }): VNode {
  const { locale, address, charts } = props;
  const number = new Intl.NumberFormat(locale);
  const about = say(locale, facetTexts[charts.about]);
  const aboutMore = { about: charts.about === 'theme' ? null : charts.about };
  const left = (n: number) => n > 0 && <p class="soft">{say(locale, texts.left, { n })}</p>;
  const empty = <Empty title={say(locale, texts.none)} />;
  const grid = (id: 'periods' | 'together') => {
    const table = charts[id];
    const title = say(locale, texts[id], { about });
    const description = most(locale, charts.cells[id], '·');
    return (
      <figure>
        <h2>{title}</h2>
        {table.rows.length === 0 ? (
          empty
        ) : (
          <>
            <figcaption>{description}</figcaption>
            <GridChart
              id={id}
              title={title}
              description={description}
              number={number}
              table={table}
              numbered={id === 'together'}
              locale={locale}
            />
            {left(table.left)}
            <details>
              <summary>{say(locale, texts.table)}</summary>
              <GridTable locale={locale} address={address} table={table} title={title} about={about} />
            </details>
          </>
        )}
      </figure>
    );
  };
  const description = most(locale, charts.cells.corridors, '→');
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <form action="/search/charts" method="get" role="search">
        <div class="row search-box">
          <QueryField locale={locale} q={address.q} />
          <label>
            {say(locale, texts.about)}{' '}
            <select name="about" class="narrow-select">
              {CONCEPT_GROUPS.map((group) => (
                <option key={group} value={group} selected={group === charts.about}>
                  {say(locale, facetTexts[group])}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{say(locale, texts.show)}</button>
        </div>
        <Kept address={address} but={['q']} />
      </form>
      <Tools locale={locale} address={address} here="/search/charts" />
      <Chosen
        locale={locale}
        filters={address.filters}
        without={(value) => searchHref(withoutFilter(address, value), '/search/charts', aboutMore)}
      />
      <Problems locale={locale} q={address.q} problems={charts.problems} />
      {charts.problems.length === 0 && (
        <>
          <p>
            {sentence(locale, say(locale, pageTexts.testimonies, { t: charts.testimonies }))}{' '}
            <span class="soft">{say(locale, texts.lead)}</span>
          </p>
          <figure>
            <h2>{say(locale, texts.corridors)}</h2>
            {charts.corridors.length === 0 ? (
              empty
            ) : (
              <>
                <figcaption>{description}</figcaption>
                <div class="columns halves">
                  <CorridorChart
                    id="corridors"
                    title={say(locale, texts.corridors)}
                    description={description}
                    number={number}
                    pairs={charts.corridors}
                    locale={locale}
                  />
                  <CorridorTable locale={locale} address={address} pairs={charts.corridors} />
                </div>
                {left(charts.cells.corridors.length - charts.corridors.length)}
              </>
            )}
          </figure>
          {grid('periods')}
          {grid('together')}
          <p>
            <a class="button quiet" href={searchHref(address, '/search/charts.csv', aboutMore)} download>
              {say(locale, texts.file)}
            </a>
          </p>
          <p>
            <a href="/numbers">{say(locale, texts.numbers)}</a>
          </p>
        </>
      )}
    </>
  );
}
