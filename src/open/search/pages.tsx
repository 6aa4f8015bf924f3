import type { VNode } from 'preact';
import { Empty, Notice, Pager } from '#html/parts';
import { htmlLang, say, sentence, type Locale } from '#platform/i18n';
import { placeLabel } from '#release/publication';
import type { SearchPage } from './actions.ts';
import { searchHref, withoutFilter, type SearchAddress } from './address.ts';
import { pageTexts as texts } from './page-text.ts';
import { Chosen, Marked, Problems, QueryField, Tools } from './parts.tsx';
import { facetLabel, groupLabel, isFacetValue } from './facets.ts';
import { SORTS } from './port.ts';
import { facetsLike, type FacetList, type FoundPassage } from './results.ts';
import type { WayOut } from './ways-out.ts';

export const PAGE_LENGTHS = [20, 50, 100] as const;

function Hit(props: { locale: Locale; hit: FoundPassage }): VNode {
  const { hit, locale } = props;
  const facts = hit.facts as { originCountry?: string | null; destination?: string | null };
  return (
    <li class="card hit">
      <h2>
        <a href={hit.href} lang={htmlLang(hit.language)}>
          <Marked text={hit.title} marks={hit.titleMarks} />
        </a>
      </h2>
      <p class="soft">
        {[placeLabel(facts.originCountry, locale), placeLabel(facts.destination, locale)].filter(Boolean).join(' → ')}
      </p>
      {hit.kind === 'record' && hit.themes.some(isFacetValue) && (
        <p>
          {hit.themes.filter(isFacetValue).map((theme) => (
            <span key={theme} class="tag">
              {facetLabel(theme, locale)}
            </span>
          ))}
        </p>
      )}
      {hit.pieces.map((piece, n) => (
        <p key={piece.anchor ?? n} lang={htmlLang(piece.lang)}>
          {piece.speaker && <span class="speaker">{piece.speaker}: </span>}
          {piece.cutBefore && '… '}
          <Marked text={piece.text} marks={piece.marks} />
          {piece.cutAfter && ' …'}
        </p>
      ))}
    </li>
  );
}

/** So many values of a list stand open; the others behind “more”. */
const OPEN_VALUES = 12;

function FacetValues(props: { locale: Locale; values: FacetList['values'] }): VNode {
  const { locale, values } = props;
  const number = new Intl.NumberFormat(locale);
  const choice = (value: FacetList['values'][number]) => (
    <label key={value.value} class="choice">
      <input type="checkbox" name="f" value={value.value} checked={value.chosen} /> {value.label}{' '}
      <span class="soft">{number.format(value.count)}</span>
    </label>
  );
  const rest = values.slice(OPEN_VALUES);
  return (
    <>
      {values.slice(0, OPEN_VALUES).map(choice)}
      {rest.length > 0 && (
        <details open={rest.some((value) => value.chosen)}>
          <summary>{say(locale, texts.more, { n: rest.length })}</summary>
          {rest.map(choice)}
        </details>
      )}
    </>
  );
}

function Facets(props: { locale: Locale; facets: readonly FacetList[]; find: string }): VNode {
  const { locale, facets, find } = props;
  return (
    <section id="narrow" aria-label={say(locale, texts.narrow)}>
      <details open class="facets">
        <summary>{say(locale, texts.narrow)}</summary>
        <div class="field">
          <label for="find">{say(locale, texts.find)}</label>
          <input id="find" type="search" name="find" value={find} maxLength={100} />
        </div>
        {find !== '' && facets.length === 0 && <p role="status">{say(locale, texts.findNone)}</p>}
        {facets.map((facet, n) => (
          <details key={facet.id} open={find !== '' || n < 3 || facet.values.some((value) => value.chosen)}>
            <summary>{facet.label}</summary>
            <FacetValues locale={locale} values={facet.values} />
          </details>
        ))}
        <button type="submit" class="quiet">
          {say(locale, texts.apply)}
        </button>
      </details>
    </section>
  );
}

function Nothing(props: { locale: Locale; waysOut: readonly WayOut[] }): VNode {
  const { locale, waysOut } = props;
  return (
    <Empty title={say(locale, texts.none)}>
      {waysOut.length > 0 ? (
        <>
          <p>{say(locale, texts.waysOut)}</p>
          <ul class="plain">
            {waysOut.map((way) => (
              <li key={way.href}>
                <a href={way.href}>{way.kind === 'as' ? way.name : say(locale, texts[way.kind], { name: way.name })}</a>{' '}
                <span class="soft">{say(locale, texts.testimonies, { t: way.testimonies })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say(locale, texts.noneHelp)}</p>
      )}
    </Empty>
  );
}

/** What was looked for besides what was typed, and how to go without. */
function Widened(props: { locale: Locale; found: SearchPage; address: SearchAddress }): VNode | null {
  const { locale, found, address } = props;
  const names = [...new Set(found.widened.flatMap((one) => one.synonyms))].slice(0, 12);
  const tags = [...new Set(found.widened.flatMap((one) => one.tags))].filter((tag) => !address.filters.includes(tag));
  if (names.length === 0 && tags.length === 0) return null;
  return (
    <p class="soft">
      {say(locale, texts.also)}:{' '}
      {[
        ...names.map((name) => <bdi key={name}>{name}</bdi>),
        ...tags.map((tag) => (
          <a key={tag} href={searchHref({ ...address, q: '', filters: [...address.filters, tag] })}>
            {facetLabel(tag, locale)} ({groupLabel(tag, locale)})
          </a>
        )),
      ].flatMap((part, n) => (n === 0 ? [part] : [', ', part]))}
      {sentence(locale, '')} <a href={searchHref({ ...address, exact: true })}>{say(locale, texts.asTyped)}</a>
    </p>
  );
}

/** Shown for an address that chooses by what is in no list: nothing is found for it, and nothing is left out silently. */
export function unknownFilterPage(props: {
  locale: Locale;
  address: SearchAddress;
  unknown: readonly string[];
}): VNode {
  const { locale, address, unknown } = props;
  const without = searchHref({ ...address, filters: address.filters.filter((value) => !unknown.includes(value)) });
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <Notice tone="bad" title={say(locale, texts.unknown, { names: new Intl.ListFormat(locale).format(unknown) })}>
        <p>
          <a href={without}>{say(locale, texts.unknownTodo)}</a>
        </p>
      </Notice>
    </>
  );
}

export function searchTitle(locale: Locale, q: string): string {
  return q ? `${q} – ${say(locale, texts.title)}` : say(locale, texts.title);
}

function countText(locale: Locale, found: SearchPage): string {
  const counts = { p: found.passages, t: found.testimonies };
  if (found.understood === null || found.passages === 0) return say(locale, texts.testimonies, counts);
  return say(locale, found.capped ? texts.foundAtLeast : texts.found, counts);
}

export function searchPage(props: {
  locale: Locale;
  found: SearchPage;
  address: SearchAddress;
  find: string;
  waysOut: readonly WayOut[];
}): VNode {
  const { locale, found, address, find } = props;
  const t = (key: keyof typeof texts, params?: Record<string, string | number>) => say(locale, texts[key], params);
  const per = found.perPage === PAGE_LENGTHS[0] ? null : String(found.perPage);
  const asked = found.problems.length === 0;
  const narrows = found.facets.length > 0;
  const facets = facetsLike(found.facets, find);
  // What is chosen stays chosen, even where no list shows it.
  const shown = new Set(facets.flatMap((facet) => facet.values.map((value) => value.value)));
  const kept = [...new Set(found.filters)].filter((value) => !shown.has(value));
  const sortNames = { relevance: t('relevance'), newest: t('newest'), oldest: t('oldest'), title: t('byTitle') };
  return (
    <form action="/search" method="get" role="search">
      <h1>{t('title')}</h1>
      {kept.map((value) => (
        <input key={value} type="hidden" name="f" value={value} />
      ))}
      <div class="row search-box">
        <QueryField locale={locale} q={found.q} faulty={!asked} />
        <button type="submit">{t('go')}</button>
      </div>
      <div class="row search-how">
        <label>
          <input type="checkbox" name="exact" value="true" checked={found.exact} /> {t('exact')}
        </label>
        <label>
          {t('sort')}{' '}
          <select name="sort" class="narrow-select">
            {SORTS.map((sort) => (
              <option key={sort} value={sort} selected={sort === found.sort}>
                {sortNames[sort]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('perPage')}{' '}
          <select name="per" class="narrow-select">
            {PAGE_LENGTHS.map((length) => (
              <option key={length} value={String(length)} selected={length === found.perPage}>
                {new Intl.NumberFormat(locale).format(length)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Tools locale={locale} address={address} here="/search" />
      {found.degraded && <Notice tone="note" title={t('degraded')} />}
      <Problems locale={locale} q={found.q} problems={found.problems} />
      {found.ignored.length > 0 && (
        <Notice tone="note" title={t('ignored', { signs: [...new Set(found.ignored)].slice(0, 10).join(' ') })} />
      )}
      <Chosen
        locale={locale}
        filters={found.filters}
        without={(value) => searchHref(withoutFilter(address, value), '/search', { per })}
      />
      <div class={narrows ? 'columns side-end' : undefined}>
        <div>
          {asked && (
            <p role="status" class="soft">
              {countText(locale, found)}{' '}
              {narrows && (
                <a href="#narrow" class="only-narrow">
                  {t('narrow')} <span aria-hidden="true">↓</span>
                </a>
              )}
            </p>
          )}
          {found.didYouMean && (
            <p>
              {t('mean')} <a href={searchHref({ ...address, q: found.didYouMean })}>{found.didYouMean}</a>?
            </p>
          )}
          <Widened locale={locale} found={found} address={address} />
          {found.hits.length === 0 && asked && <Nothing locale={locale} waysOut={props.waysOut} />}
          <ol class="plain hits">
            {found.hits.map((hit) => (
              <Hit key={hit.passage} locale={locale} hit={hit} />
            ))}
          </ol>
          <Pager
            locale={locale}
            page={found.page}
            pages={found.pages}
            href={(page) => searchHref(address, '/search', { per, page: page === 1 ? null : String(page) })}
          />
        </div>
        {narrows && <Facets locale={locale} facets={facets} find={find} />}
      </div>
    </form>
  );
}
