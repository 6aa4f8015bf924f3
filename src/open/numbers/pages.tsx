import type { VNode } from 'preact';
import { Empty } from '#html/parts';
import { inDigits, say, type Locale } from '#platform/i18n';
import { placeLabel, sectorLabel } from '#release/publication';
import { TABLES, type AggregateTable, type Division } from './rules.ts';
import { texts, valueTexts } from './text.ts';

function columnLabel(division: Division | null, value: string | null, locale: Locale): string {
  if (division === null) return say(locale, texts.testimonies);
  if (value === null) return say(locale, texts.rest);
  return division === 'sector' ? sectorLabel(value, locale) : placeLabel(value, locale);
}

/** Values are kept in small letters: a usual one has its name in each language, another begins with a capital where its script has any. */
function rowLabel(value: string | null, locale: Locale): string {
  if (value === null) return say(locale, texts.rest);
  const usual = valueTexts[value];
  if (usual) return say(locale, usual);
  return /^[\d–-]+$/.test(value)
    ? inDigits(locale, value)
    : value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function NumberTable(props: { locale: Locale; table: AggregateTable }): VNode | null {
  const { locale, table } = props;
  const declared = TABLES.find((one) => one.id === table.id);
  if (!declared) return null;
  const rows = say(locale, texts[declared.rows]);
  const title =
    declared.columns === null ? rows : say(locale, texts.by, { rows, columns: say(locale, texts[declared.columns]) });
  const number = new Intl.NumberFormat(locale);
  const largest = Math.max(1, ...table.cells.flat().map((cell) => cell ?? 0));
  return (
    <section>
      <h2 id={table.id}>{title}</h2>
      <div class="scroll">
        <table>
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{rows}</th>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {columnLabel(declared.columns, column, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => (
              <tr key={row}>
                <th scope="row">{rowLabel(row, locale)}</th>
                {table.columns.map((column, c) => {
                  const n = table.cells[r]?.[c] ?? null;
                  return (
                    <td key={column}>
                      {n === null ? (
                        <>
                          <span aria-hidden="true">–</span>
                          <span class="visually-hidden">{say(locale, texts.hidden)}</span>
                        </>
                      ) : (
                        <>
                          {number.format(n)}
                          <svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                            <rect width={String(Math.round((n / largest) * 100))} height="6" />
                          </svg>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function numbersPage(props: { locale: Locale; madeAt: Date | null; tables: readonly AggregateTable[] }): VNode {
  const { locale, madeAt, tables } = props;
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <p>{say(locale, texts.lead)}</p>
      <p>{say(locale, texts.how)}</p>
      {tables.length === 0 ? (
        <Empty title={say(locale, texts.none)}>
          <p>{say(locale, texts.noneHelp)}</p>
        </Empty>
      ) : (
        tables.map((table) => <NumberTable key={table.id} locale={locale} table={table} />)
      )}
      {madeAt && tables.length > 0 && (
        <p class="soft">
          {say(locale, texts.made, {
            date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(madeAt),
          })}
        </p>
      )}
    </>
  );
}
