import { XMLParser, XMLValidator } from 'fast-xml-parser';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { useArchive } from '#test/archive';
import { bytes, useEditions } from './tools.ts';

const archive = useArchive();
const editions = useEditions(archive);

const HOSTILE = '<script>alert(1)</script> & ]]> "x" \u0001\ud800';
const get = async (path: string) =>
  (await request(archive().publicApp).get(path).buffer(true).parse(bytes).expect(200)).body.toString('utf8') as string;
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'link'].includes(name) });

interface Entry {
  id: string;
  title: string;
  published: string;
  updated: string;
}
async function atom(path: string): Promise<Entry[]> {
  const text = await get(path);
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = parser.parse(text) as { feed: { entry?: (Entry & { title: { '#text': string } })[] } };
  return (feed.entry ?? []).map((entry) => ({ ...entry, title: entry.title['#text'] }));
}
interface JsonFeed {
  version: string;
  feed_url: string;
  home_page_url: string;
  items: { id: string; title: string; date_published: string; content_text: string }[];
}
const json = async (path: string) => JSON.parse(await get(path)) as JsonFeed;

const day = (n: number) => new Date(Date.UTC(2024, 0, n));
const publish = (title: string, text: string, more = {}) =>
  editions().publish({
    publicId: editions().id(),
    title,
    uses: ['harvest-by-aggregators'],
    segments: [{ ord: 0, lang: 'en', text }],
    ...more,
  });

describe('the feed of a search', () => {
  let old = '';
  beforeAll(async () => {
    old = (await publish('Old', 'The dugongword of old.', { publishedAt: day(1) })).publicId;
    await publish(HOSTILE, 'The dugongword <b>bold</b> & more.', { publishedAt: day(2), themes: ['theme/kafala'] });
    await publish('Not for harvest', 'The dugongword unharvested.', { publishedAt: day(8), uses: ['teaching'] });
    await publish('Kept', 'The dugongword kept.', { audiences: ['accredited-researcher'] });
    await publish('Other', 'Nothing of the kind.', { publishedAt: day(9) });
  });

  it('holds what was found, as Atom and as JSON Feed alike', async () => {
    const entries = await atom('/search/feed.atom?q=dugongword');
    const feed = await json('/search/feed.json?q=dugongword');
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe(`${archive().config.publicUrl}/search/feed.json?q=dugongword`);
    expect(feed.home_page_url).toBe(`${archive().config.publicUrl}/search?q=dugongword`);
    expect(feed.items.map((item) => item.id)).toEqual(entries.map((entry) => entry.id));
    expect(entries.length).toBe(2);
    expect(entries[1]).toMatchObject({
      id: `${archive().config.publicUrl}/t/${old}#p-0000`,
      title: 'Old',
      published: day(1).toISOString(),
    });
  });

  it('takes nothing that anybody wrote for markup', async () => {
    const text = await get('/search/feed.atom?q=dugongword');
    expect(text).not.toContain('<script>');
    expect(text).toContain('<title type="text">&lt;script&gt;alert(1)');
    expect(text.includes('\u0001')).toBe(false);
    expect(text.isWellFormed()).toBe(true);
    const feed = await json('/search/feed.json?q=dugongword');
    expect(feed.items[0]?.content_text).toContain('<b>bold</b> & more');
  });

  it('does not take old words of a new edition for new', async () => {
    const before = await atom('/search/feed.atom?q=dugongword');
    await editions().publish({
      publicId: old,
      title: 'Old, with a better title',
      segments: [{ ord: 0, lang: 'en', text: 'The dugongword of old.' }],
      uses: ['harvest-by-aggregators'],
      publishedAt: day(20),
    });
    const after = await atom('/search/feed.atom?q=dugongword');
    expect(after.map((entry) => entry.id)).toEqual(before.map((entry) => entry.id));
    expect(after[1]).toMatchObject({
      title: 'Old, with a better title',
      published: day(1).toISOString(),
      updated: day(20).toISOString(),
    });
  });

  it('is the same whatever the order of the search, and whoever asks', async () => {
    expect(await get('/search/feed.atom?q=dugongword&sort=title')).toContain(
      `<id>${archive().config.publicUrl}/search/feed.atom?q=dugongword</id>`,
    );
    await request(archive().deskApp).get('/search/feed.atom?q=dugongword').expect(404);
  });

  it('ends after the newest fifty', async () => {
    for (let n = 0; n < 60; n++) await publish(`Many ${n}`, 'The manateeword.', { publishedAt: day(n + 1) });
    const entries = await atom('/search/feed.atom?q=manateeword');
    expect(entries.map((entry) => entry.published)).toEqual(
      Array.from({ length: 50 }, (_, n) => day(60 - n).toISOString()),
    );
  });

  it('loses what is withdrawn', async () => {
    await editions().withdraw(old);
    for (const kind of ['atom', 'json']) expect(await get(`/search/feed.${kind}?q=dugongword`)).not.toContain(old);
    for (const kind of ['atom', 'json']) expect(await get(`/search/feed.${kind}`)).not.toContain(old);
    expect(await atom('/search/feed.atom?q=nothingofthekind')).toEqual([]);
  });

  it('refuses an unknown filter and a query with a slip', async () => {
    for (const path of ['/search/feed.atom', '/search/feed.json', '/search/saved'])
      for (const query of ['f=theme/nothing', 'f=age-band/30', 'q=%22open']) {
        const { body } = await request(archive().publicApp)
          .get(`${path}?${query}`)
          .set('Accept', 'application/json')
          .expect(400);
        expect(body).toMatchObject({ kind: 'invalid', detail: expect.stringMatching(/.{10}/) });
      }
  });
});

describe('the page that says how a search is kept', () => {
  it.each(['en', 'hi', 'bn', 'ne'])('links the address, the feeds and the files (%s)', async (locale) => {
    const { text } = await request(archive().publicApp)
      .get('/search/saved?q=%3Cb%3E&f=theme/kafala&sort=newest')
      .set('Accept-Language', locale)
      .expect(200);
    const query = 'q=%3Cb%3E&amp;f=theme%2Fkafala';
    expect(text).toContain(`href="/search?${query}&amp;sort=newest"`);
    expect(text).toContain(`href="${archive().config.publicUrl}/search/feed.atom?${query}"`);
    expect(text).toContain(`href="/search/export.ris?${query}&amp;sort=newest"`);
    expect(text).not.toContain('<b>');
  });
});
