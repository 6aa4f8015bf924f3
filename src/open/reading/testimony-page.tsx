import type { ComponentChildren, VNode } from 'preact';
import { CopyButton, Notice } from '#html/parts';
import { htmlLang, say, type Locale } from '#platform/i18n';
import { STYLES, type CitationBox } from '#open/citation';
import { conceptLabel, languageLabel, periodLabel, placeLabel, sectorLabel } from '#release/publication';
import { factsOf } from './pages.tsx';
import type { EditionRow, RegisteredUse, SegmentRow } from './store.ts';
import { texts, useNames } from './text.ts';
import { Tell, Uses } from './uses.tsx';

function Facts(props: { locale: Locale; edition: EditionRow }): VNode {
  const { locale, edition } = props;
  const about = factsOf(edition);
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
        .join(' → '),
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
                <CopyButton locale={locale} of={`cite-${style.id}`} />
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
