import type { VNode } from 'preact';
import { CopyButton } from '#html/parts';
import { defineRoute, page, type AnyRoute } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { throttle } from '#platform/throttle';
import { addressQuery, asInput, readAddress, searchHref, type SearchAddress } from './address.ts';
import { readQuestion, searchInput } from './asking.ts';
import { EXPORT_FORMATS } from './export-files.ts';
import { refuseProblems } from './export.ts';
import { FEEDS, feedHref, searchFeed, searchName, writeFeed } from './feed.ts';
import { Tools } from './parts.tsx';
import { savedTexts as texts } from './tools-text.ts';

/** A program that follows a search asks a few times a day; a library follows many. */
const FEED_LIMIT = { attempts: 300, seconds: 600 } as const;

function savedPage(props: { locale: Locale; address: SearchAddress; site: string; world: string }): VNode {
  const { locale, address, site, world } = props;
  const t = (key: keyof typeof texts) => say(locale, texts[key]);
  return (
    <>
      <h1>{t('title')}</h1>
      <p>
        <strong>{searchName(address, locale)}</strong>
      </p>
      <Tools locale={locale} address={address} here="/search/saved" />
      <p>{t('lead')}</p>
      <h2>{t('bookmark')}</h2>
      <p>{t('bookmarkHelp')}</p>
      <pre>
        <a id="search-address" href={searchHref(address)}>
          {site + searchHref(address)}
        </a>
      </pre>
      <p>
        <CopyButton locale={locale} of="search-address" label={t('copy')} />
      </p>
      <h2>{t('follow')}</h2>
      <p>{t('followHelp')}</p>
      <ul>
        {FEEDS.map((feed) => (
          <li key={feed.kind}>
            <a href={world + feedHref(address, feed.kind)} type={feed.type}>
              {feed.kind === 'atom' ? 'Atom' : 'JSON Feed'}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">{t('feedNotice')}</p>
      <h2>{t('files')}</h2>
      <p>{t('filesHelp')}</p>
      <ul>
        {EXPORT_FORMATS.map(({ extension }) => (
          <li key={extension}>
            <a href={searchHref(address, `/search/export.${extension}`)} download>
              {say(locale, texts[extension])}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

export const savedRoutes: readonly AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/search/saved',
    access: 'anyone',
    query: addressQuery,
    handle: ({ ctx, locale, query }) => {
      const address = readAddress(query);
      const asked = readQuestion(ctx, searchInput.parse({ ...asInput(address), locale }));
      if (!asked.ok) throw refuseProblems(asked.problems);
      const world = ctx.config.publicUrl;
      const site = ctx.actor.kind === 'account' ? ctx.config.deskUrl : world;
      return page(say(locale, texts.title), savedPage({ locale, address, site, world }), { scripts: ['copy.js'] });
    },
  }),
];

/** Feeds of searches. Of the public site alone: a program that follows one cannot sign in. */
export const feedRoutes: readonly AnyRoute[] = FEEDS.map(({ kind, type }) =>
  defineRoute({
    method: 'get',
    path: `/search/feed.${kind}`,
    access: 'anyone',
    query: addressQuery,
    handle: async ({ ctx, locale, query, origin }) => {
      await throttle(ctx, 'search-feed', origin, FEED_LIMIT);
      const feed = await searchFeed(ctx, readAddress(query), locale);
      return { kind: 'text', type: `${type}; charset=utf-8`, text: writeFeed(feed, kind) };
    },
  }),
);
