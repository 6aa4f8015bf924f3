import type { ComponentChildren, VNode } from 'preact';
import { Empty, Notice } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import { STYLES, type CitationBox } from '#open/citation';
import {
  conceptLabel,
  directions,
  languageLabel,
  periodLabel,
  placeLabel,
  sectorLabel,
  type EditionFacts,
} from '#release/publication';
import type { EditionRow, RegisteredUse, SegmentRow } from './store.ts';
import { texts, useNames } from './text.ts';
import { Tell, Uses } from './uses.tsx';

const facts = (edition: EditionRow): EditionFacts => edition.facts as EditionFacts;

/** One testimony in a list: its title, where and when, and its summary. */
export function card(locale: Locale, edition: EditionRow): VNode {
  const about = facts(edition);
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

/** BCP 47 tag for the `lang` attribute. */
export function htmlLang(language: string): string | undefined {
  return language === 'latn' ? 'und-Latn' : language === 'und' ? undefined : language;
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

export function homePage(props: {
  locale: Locale;
  recent: readonly EditionRow[];
  total: number;
  counts: ReadonlyMap<string, number>;
}): VNode {
  const { locale } = props;
  return (
    <>
      <h1>{say(locale, texts.lead)}</h1>
      <p class="lead">{say(locale, texts.intro)}</p>
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
}): VNode {
  const { locale } = props;
  return (
    <>
      <h1>{props.title}</h1>
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
          {props.rows.length === 0 ? (
            <NothingYet locale={locale} />
          ) : (
            <ul class="cards">{props.rows.map((edition) => card(locale, edition))}</ul>
          )}
          {props.pages > 1 && (
            <nav class="actions" aria-label={props.title}>
              {props.page > 1 && (
                <a class="button quiet" rel="prev" href={props.href(props.page - 1)}>
                  {say(locale, texts.newer)}
                </a>
              )}
              {props.page < props.pages && (
                <a class="button quiet" rel="next" href={props.href(props.page + 1)}>
                  {say(locale, texts.older)}
                </a>
              )}
            </nav>
          )}
        </div>
      </div>
    </>
  );
}

function Facts(props: { locale: Locale; edition: EditionRow }): VNode {
  const { locale, edition } = props;
  const about = facts(edition);
  const rows: [string, ComponentChildren][] = [
    [say(locale, texts.narrator), edition.selfDescription],
    [
      say(locale, texts.origin),
      [about.originLevel1, placeLabel(about.originCountry, locale)].filter(Boolean).join(', '),
    ],
    [say(locale, texts.destination), placeLabel(about.destination, locale)],
    [say(locale, texts.sector), sectorLabel(about.sector, locale)],
    [
      say(locale, texts.period),
      [about.departurePeriod, about.returnPeriod]
        .map((period) => periodLabel(period, locale))
        .filter(Boolean)
        .join(' – '),
    ],
    [say(locale, texts.language), languageLabel(edition.language, locale)],
    [
      say(locale, texts.themes),
      edition.themes.length > 0 &&
        edition.themes.map((theme) => (
          <a key={theme} class="tag" href={`/browse?theme=${encodeURIComponent(theme)}`}>
            {conceptLabel(theme, locale)}
          </a>
        )),
    ],
    [
      say(locale, texts.allowed),
      edition.uses.length > 0
        ? new Intl.ListFormat(locale).format(
            edition.uses.map((use) => (use in useNames ? say(locale, useNames[use as keyof typeof useNames]) : use)),
          )
        : say(locale, texts.notAllowed),
    ],
  ];
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}

function mark(ms: number): string {
  const s = Math.floor(ms / 1000);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(s / 3600)}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`;
}

export function testimonyPage(props: {
  locale: Locale;
  edition: EditionRow;
  latest: number;
  segments: readonly SegmentRow[];
  citation: CitationBox;
  uses: readonly RegisteredUse[];
  /** Offers to register a use. */
  register: boolean;
  /** Offers a mail when it changes. */
  tell: boolean;
}): VNode {
  const { locale, edition } = props;
  return (
    <article>
      {edition.status === 'superseded' && (
        <Notice tone="note" title={say(locale, texts.olderEdition)}>
          <a href={`/t/${edition.publicId}`}>{say(locale, texts.latest)}</a>
        </Notice>
      )}
      <h1 lang={htmlLang(edition.language)}>{edition.title}</h1>
      {edition.summary && (
        <p class="lead" lang={htmlLang(edition.language)}>
          {edition.summary}
        </p>
      )}
      <section aria-labelledby="record">
        <h2 id="record">{say(locale, texts.record)}</h2>
        <Facts locale={locale} edition={edition} />
        <p class="soft">
          <a href={`/t/${edition.publicId}/e${edition.number}`}>
            {say(locale, texts.edition, { n: edition.number, date: edition.publishedAt })}
          </a>
        </p>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">{say(locale, texts.words)}</h2>
        {props.segments.length === 0 ? (
          <p>{say(locale, texts.summaryOnly)}</p>
        ) : (
          <>
            <p class="soft">{say(locale, texts.brackets)}</p>
            <div class="transcript">
              {props.segments.map((segment, n) => (
                <div key={segment.anchor} id={segment.anchor} class="turn">
                  {segment.speaker !== props.segments[n - 1]?.speaker && segment.speaker && (
                    <p class="speaker">{segment.speaker}</p>
                  )}
                  <p lang={htmlLang(segment.lang)}>
                    {segment.text}{' '}
                    <a
                      class="anchor"
                      href={`/t/${edition.publicId}/e${edition.number}#${segment.anchor}`}
                      aria-label={say(locale, texts.citePassage)}
                    >
                      {segment.startMs === null ? '¶' : mark(segment.startMs)}
                    </a>
                  </p>
                </div>
              ))}
            </div>
          </>
        )}
      </section>
      <section aria-labelledby="cite" class="cite">
        <h2 id="cite">{say(locale, texts.cite)}</h2>
        {STYLES.map((style, n) => {
          const made = props.citation.styles[style.id];
          return (
            made && (
              <details key={style.id} class="citation" name="citation" open={n === 0}>
                <summary>{style.name}</summary>
                {/* Made by citeproc from escaped fields of ours; it marks up titles only. */}
                <p id={`cite-${style.id}`} dangerouslySetInnerHTML={{ __html: made.html }} />
                <button
                  type="button"
                  class="quiet"
                  data-copy={`cite-${style.id}`}
                  data-done={say(locale, texts.copied)}
                  hidden
                >
                  {say(locale, texts.copy)}
                </button>
              </details>
            )
          );
        })}
        <h3>{say(locale, texts.download)}</h3>
        <p class="row">
          {props.citation.exports.map((format) => (
            <a key={format.id} href={`/t/${edition.publicId}/e${edition.number}/cite.${format.extension}`}>
              {format.name}
            </a>
          ))}
        </p>
      </section>
      {props.tell && <Tell locale={locale} publicId={edition.publicId} />}
      <Uses locale={locale} edition={edition} uses={props.uses} register={props.register} />
    </article>
  );
}

/** What stays at an address whose content went: one wording, whatever the cause. */
export function tombstonePage(props: { locale: Locale; latest: string | null }): VNode {
  return (
    <>
      <h1>{say(props.locale, texts.goneTitle)}</h1>
      <p>{say(props.locale, texts.gone)}</p>
      {props.latest && (
        <p>
          <a href={props.latest}>{say(props.locale, texts.goneLatest)}</a>
        </p>
      )}
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
