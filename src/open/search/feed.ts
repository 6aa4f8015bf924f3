import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { say, type Locale } from '#platform/i18n';
import { searchHref, type SearchAddress } from './address.ts';
import { plainText } from './csv.ts';
import { stepThrough, textOf } from './export.ts';
import { facetLabel } from './facets.ts';
import { firstPublished } from './store/reading.ts';
import { usesOf } from './store/uses.ts';
import { savedTexts } from './tools-text.ts';

/** How many entries a feed has. */
export const FEED_LENGTH = 50;
const STEP = 200;

export const FEEDS = [
  { kind: 'atom', type: 'application/atom+xml' },
  { kind: 'json', type: 'application/feed+json' },
] as const;
export type FeedKind = (typeof FEEDS)[number]['kind'];

/** Path of the feed of a search, on the public site. Its order is its own: the same search has one feed, however it is sorted. */
export const feedHref = (address: SearchAddress, kind: FeedKind = 'atom'): string =>
  searchHref({ ...address, sort: 'relevance' }, `/search/feed.${kind}`);

/** A search in words: what was typed, and the names of what was chosen. */
export function searchName(address: SearchAddress, locale: Locale): string {
  const parts = [
    ...(address.q === '' ? [] : [plainText(address.q).replace(/\s+/gu, ' ').trim()]),
    ...[...new Set(address.filters)].sort().map((value) => facetLabel(value, locale)),
    ...(address.exact ? [say(locale, savedTexts.exact)] : []),
  ];
  return parts.length === 0 ? say(locale, savedTexts.everything) : parts.join(' · ');
}

interface FeedEntry {
  /** Address of the passage in whatever edition is the latest: the same for as long as the words are there. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly themes: readonly string[];
  /** When the words first stood in the archive. */
  readonly published: Date;
  /** When their present edition appeared. */
  readonly updated: Date;
  readonly text: string;
}

export interface SearchFeed {
  readonly title: string;
  readonly notice: string;
  readonly site: string;
  readonly locale: Locale;
  readonly address: SearchAddress;
  /** Those whose words came last, the newest first. */
  readonly entries: readonly FeedEntry[];
}

const newer = (a: FeedEntry, b: FeedEntry) =>
  b.published.getTime() - a.published.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What came last of the hits of a search, as the public sees them, whoever asks: a feed is read by programs that are nobody, and it
 * carries only what may be harvested. Passages that begin in the same segment make one entry. Nothing is kept of who asks.
 * @throws Refusal as `stepThrough`
 */
export async function searchFeed(ctx: Context, address: SearchAddress, locale: Locale): Promise<SearchFeed> {
  const world: Context = { ...ctx, actor: { kind: 'visitor' } };
  const site = ctx.config.publicUrl;
  const { hits } = await stepThrough(world, { ...address, sort: 'newest' }, locale, STEP);
  let entries: FeedEntry[] = [];
  for await (const step of hits) {
    const first = await read(world, (tx) => firstPublished(tx, step));
    const uses = await read(world, (tx) => usesOf(tx, step, ['public']));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const [n, hit] of step.entries()) {
      const published = first[n];
      // It went between finding and asking since when it is there.
      if (!published || !uses[n]?.includes('harvest-by-aggregators')) continue;
      const id = `${site}${hit.href}`;
      const known = byId.get(id);
      byId.set(id, {
        id,
        title: hit.title,
        language: hit.language === 'latn' ? 'und-Latn' : hit.language,
        themes: hit.themes,
        published,
        updated: hit.publishedAt,
        text: known ? `${known.text}\n\n${textOf(hit)}` : textOf(hit),
      });
    }
    entries = [...byId.values()].sort(newer).slice(0, FEED_LENGTH);
    const oldest = entries[FEED_LENGTH - 1];
    const last = step.at(-1);
    // Hits come by the date of their edition, and no words are newer than their edition: what follows cannot come before these.
    if (oldest && last && last.publishedAt <= oldest.published) break;
  }
  return {
    title: say(locale, savedTexts.feedTitle, { search: searchName(address, locale) }),
    notice: say(locale, savedTexts.feedNotice),
    site,
    locale,
    address,
    entries,
  };
}

const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** Text that XML 1.0 may hold, escaped for elements and attributes alike. */
const xml = (text: string): string => plainText(text).replace(/[<>&"]/g, (sign) => ESCAPED[sign] ?? sign);

const updatedAt = (feed: SearchFeed): string =>
  new Date(Math.max(0, ...feed.entries.map((entry) => entry.updated.getTime()))).toISOString();

/** The feed as Atom (RFC 4287). All of it is plain text: nothing that anybody wrote is read as markup. */
function atom(feed: SearchFeed): string {
  const { site, address } = feed;
  const link = (rel: string, type: string, path: string) =>
    `<link rel="${rel}" type="${type}" href="${xml(site + path)}"/>`;
  const entries = feed.entries.map(
    (entry) => `<entry>
<id>${xml(entry.id)}</id>
<title type="text">${xml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xml(entry.id)}"/>
<published>${entry.published.toISOString()}</published>
<updated>${entry.updated.toISOString()}</updated>
${entry.themes.map((theme) => `<category term="${xml(theme)}" label="${xml(facetLabel(theme, feed.locale))}"/>`).join('')}
<content type="text" xml:lang="${xml(entry.language)}">${xml(entry.text)}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
<id>${xml(site + feedHref(address))}</id>
<title type="text">${xml(feed.title)}</title>
<subtitle type="text">${xml(feed.notice)}</subtitle>
<updated>${updatedAt(feed)}</updated>
<author><name>Katha</name><uri>${xml(site)}/</uri></author>
${link('self', 'application/atom+xml', feedHref(address))}
${link('alternate', 'text/html', searchHref(address))}
${link('related', 'application/atom+xml', '/feed.atom')}
${entries.join('')}</feed>
`;
}

/** The feed as JSON Feed 1.1. */
function json(feed: SearchFeed): string {
  const { site, address } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title.toWellFormed(),
    description: feed.notice,
    home_page_url: site + searchHref(address),
    feed_url: site + feedHref(address, 'json'),
    language: feed.locale,
    authors: [{ name: 'Katha', url: `${site}/` }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.id,
      title: plainText(entry.title),
      content_text: plainText(entry.text),
      date_published: entry.published.toISOString(),
      date_modified: entry.updated.toISOString(),
      language: entry.language,
      tags: entry.themes.map((theme) => facetLabel(theme, feed.locale)),
    })),
  });
}

export const writeFeed = (feed: SearchFeed, kind: FeedKind): string => (kind === 'atom' ? atom(feed) : json(feed));
