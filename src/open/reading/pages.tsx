import type { VNode } from 'preact';
import { Empty, Pager, Refused } from '#html/parts';
import type { Refusal } from '#platform/errors';
import { htmlLang, say, type Locale } from '#platform/i18n';
import { directions, placeLabel, sectorLabel, type EditionFacts } from '#release/publication';
import type { EditionRow } from './store.ts';
import { texts } from './text.ts';

export const factsOf = (edition: EditionRow): EditionFacts => edition.facts as EditionFacts;

/** One testimony in a list: its title, where and when, and its summary. */
function card(locale: Locale, edition: EditionRow): VNode {
  const about = factsOf(edition);
  const line = [
    placeLabel(about.originCountry, locale),
    placeLabel(about.destination, locale),
    sectorLabel(about.sector, locale),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li key={edition.publicId} class="card">
      <h3>
        <a href={`/t/${edition.publicId}`} lang={htmlLang(edition.language)}>
          {edition.title}
        </a>
      </h3>
      <p class="soft">{line}</p>
      {edition.summary && (
        <p lang={htmlLang(edition.language)} class="clamp">
          {edition.summary}
        </p>
      )}
    </li>
  );
}

function SearchBox(props: { locale: Locale }): VNode {
  return (
    <form action="/search" method="get" role="search" class="row search-box">
      <label for="q" class="visually-hidden">
        {say(props.locale, texts.searchLabel)}
      </label>
      <input id="q" type="search" name="q" placeholder={say(props.locale, texts.searchLabel)} maxLength={500} />
      <button type="submit">{say(props.locale, texts.searchGo)}</button>
    </form>
  );
}

function NothingYet(props: { locale: Locale }): VNode {
  return (
    <Empty title={say(props.locale, texts.none)}>
      <p>{say(props.locale, texts.noneHelp)}</p>
    </Empty>
  );
}

export interface Overview {
  readonly recent: readonly EditionRow[];
  readonly total: number;
}

/** The ways in: words to look for, the three directions, and what is new. */
export function Front(props: Overview & { readonly locale: Locale }): VNode {
  const { locale } = props;
  return (
    <>
      <SearchBox locale={locale} />
      <h2>{say(locale, texts.directions)}</h2>
      <ul class="cards directions">
        {directions().map((direction) => (
          <li key={direction.id} class={`card direction direction-${direction.id}`}>
            <h3>
              <a href={`/browse?direction=${direction.id}`}>{direction.label(locale)}</a>
            </h3>
            <p>{direction.note(locale)}</p>
          </li>
        ))}
      </ul>
      <h2>
        {say(locale, texts.recent)}{' '}
        <span class="soft">{props.total > 0 && say(locale, texts.count, { n: props.total })}</span>
      </h2>
      {props.recent.length === 0 ? (
        <NothingYet locale={locale} />
      ) : (
        <ul class="cards">{props.recent.map((edition) => card(locale, edition))}</ul>
      )}
      {props.total > props.recent.length && (
        <p>
          <a href="/browse">{say(locale, texts.all)}</a>
        </p>
      )}
    </>
  );
}

export function homePage(props: Overview & { locale: Locale }): VNode {
  const { locale } = props;
  return (
    <>
      <h1>{say(locale, texts.lead)}</h1>
      <p class="lead">{say(locale, texts.intro)}</p>
      <Front {...props} />
    </>
  );
}

export interface BrowseGroup {
  readonly title: string;
  readonly links: readonly { href: string; label: string; n: number; current: boolean }[];
}

export function browsePage(props: {
  locale: Locale;
  title: string;
  rows: readonly EditionRow[];
  total: number;
  page: number;
  pages: number;
  href: (page: number) => string;
  groups: readonly BrowseGroup[];
  /** Why the list is not narrowed as the address asks. */
  problem: Refusal | undefined;
}): VNode {
  const { locale } = props;
  return (
    <>
      <h1>{props.title}</h1>
      {props.problem && <Refused locale={locale} {...props.problem.explain(locale)} />}
      <div class="columns side">
        <aside>
          {props.groups
            .filter((group) => group.links.length > 0)
            .map((group) => (
              <details key={group.title} open={group.links.some((link) => link.current) || group === props.groups[0]}>
                <summary>{group.title}</summary>
                <ul class="plain">
                  {group.links.map((link) => (
                    <li key={link.href}>
                      <a href={link.href} aria-current={link.current ? 'true' : undefined}>
                        {link.label}
                      </a>{' '}
                      <span class="soft">{new Intl.NumberFormat(locale).format(link.n)}</span>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
        </aside>
        <div>
          <h2 class="tally">{say(locale, texts.count, { n: props.total })}</h2>
          {props.rows.length > 0 ? (
            <ul class="cards">{props.rows.map((edition) => card(locale, edition))}</ul>
          ) : props.groups.every((group) => group.links.every((link) => link.n === 0)) ? (
            <NothingYet locale={locale} />
          ) : (
            <Empty title={say(locale, texts.noneHere)}>
              <p>
                <a href="/browse">{say(locale, texts.all)}</a>
              </p>
            </Empty>
          )}
          <Pager locale={locale} page={props.page} pages={props.pages} href={props.href} />
        </div>
      </div>
    </>
  );
}

export function aboutPage(locale: Locale): VNode {
  return (
    <>
      <h1>{say(locale, texts.about)}</h1>
      <p>{say(locale, texts.about1)}</p>
      <p>{say(locale, texts.about2)}</p>
      <p>{say(locale, texts.about3)}</p>
    </>
  );
}
