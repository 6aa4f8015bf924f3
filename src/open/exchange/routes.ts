import { Feed } from 'feed';
import { recentChanges, type Change } from '#open/reading';
import type { Context } from '#platform/context';
import { defineRoute, type Reply } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { texts } from './text.ts';

const LENGTH = 50;

/**
 * What appeared and what went, as a feed. A withdrawn item stays in it as an entry without content for as long as it is among
 * the newest changes, so that a reader's program which kept the old entry replaces it (RFC 4287, 4.2.6: same id).
 */
function build(ctx: Context, locale: Locale, changes: readonly Change[]): Feed {
  const site = ctx.config.publicUrl;
  const feed = new Feed({
    id: `${site}/`,
    title: say(locale, texts.title),
    description: say(locale, texts.description),
    link: `${site}/`,
    language: locale,
    copyright: say(locale, texts.rights),
    updated: changes[0]?.changedAt ?? new Date(0),
    feedLinks: { atom: `${site}/feed.atom`, json: `${site}/feed.json` },
  });
  for (const change of changes) {
    const id = `${site}/t/${change.publicId}`;
    feed.addItem({
      id,
      link: id,
      title: change.state === 'live' && change.title ? change.title : say(locale, texts.gone),
      description: change.state === 'live' ? (change.summary ?? '') : say(locale, texts.gone),
      date: change.changedAt,
    });
  }
  return feed;
}

async function answer(
  request: { ctx: Context; locale: Locale },
  type: string,
  render: (feed: Feed) => string,
): Promise<Reply> {
  const changes = await recentChanges(request.ctx, LENGTH);
  return { kind: 'text', type, text: render(build(request.ctx, request.locale, changes)) };
}

export const routes = [
  defineRoute({
    method: 'get',
    path: '/feed.atom',
    access: 'anyone',
    handle: (request) => answer(request, 'application/atom+xml; charset=utf-8', (feed) => feed.atom1()),
  }),
  defineRoute({
    method: 'get',
    path: '/feed.json',
    access: 'anyone',
    handle: (request) => answer(request, 'application/feed+json', (feed) => feed.json1()),
  }),
  defineRoute({
    method: 'get',
    path: '/sitemap.xml',
    access: 'anyone',
    handle: async ({ ctx }) => {
      const live = (await recentChanges(ctx, 50_000)).filter((change) => change.state === 'live');
      // Public ids are of a fixed alphabet; nothing here needs escaping.
      const urls = live.map(
        (change) =>
          `<url><loc>${ctx.config.publicUrl}/t/${change.publicId}</loc><lastmod>${change.changedAt.toISOString().slice(0, 10)}</lastmod></url>`,
      );
      return {
        kind: 'text',
        type: 'application/xml',
        text: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/robots.txt',
    access: 'anyone',
    handle: ({ ctx }) => ({
      kind: 'text',
      type: 'text/plain',
      text: `User-agent: *\nDisallow: /yours\nDisallow: /api/\nSitemap: ${ctx.config.publicUrl}/sitemap.xml\n`,
    }),
  }),
];
