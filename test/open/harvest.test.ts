import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { addConsentEvent } from '#release/consent';
import { consentRecord, publishOne, useArchive } from '#test/archive';

const archive = useArchive();
const world = () => request(archive().publicApp);
const FEEDS = ['/feed.atom', '/feed.json', '/sitemap.xml', '/api/v1/changes'];

describe('harvest-by-aggregators', () => {
  const one = async (answer: 'allow' | 'deny', title: string) => {
    const scopes = { ...consentRecord().scopes, 'harvest-by-aggregators': answer };
    const { id } = await publishOne(archive(), { consent: { scopes }, record: { title } });
    return { id, publicId: (await getTestimony(archive().system, id)).publicId };
  };
  let yes: Awaited<ReturnType<typeof one>>;
  let no: Awaited<ReturnType<typeof one>>;
  beforeAll(async () => {
    yes = await one('allow', 'Mayharvest');
    no = await one('deny', 'Mustnot');
  });

  it('feeds, changes and sitemap carry only what she allowed; pages say it to programs', async () => {
    for (const at of FEEDS) {
      const { text } = await world().get(at).expect(200);
      expect(text.includes(yes.publicId), at).toBe(true);
      expect(text.includes(no.publicId), at).toBe(false);
      expect(text, at).not.toContain('Mustnot');
    }
    const open = await world().get(`/t/${yes.publicId}`).expect(200);
    expect(open.headers).not.toHaveProperty('x-robots-tag');
    for (const at of [`/t/${no.publicId}`, `/t/${no.publicId}/e1`]) {
      const { headers } = await world().get(at).expect(200);
      expect(headers).toMatchObject({ 'x-robots-tag': 'noindex, noarchive', 'tdm-reservation': '1' });
    }
  });

  it('who harvested it is told when she takes that back, and the page can still be read', async () => {
    await addConsentEvent(archive().as('partner'), yes.id, { kind: 'narrowed', scopes: ['harvest-by-aggregators'] });
    await world().get(`/t/${yes.publicId}`).expect(200).expect('X-Robots-Tag', 'noindex, noarchive');
    const { body } = await world().get('/api/v1/changes');
    expect((body as { changes: unknown[] }).changes).toMatchObject([
      { id: yes.publicId, state: 'withdrawn', title: null, edition: null },
    ]);
    for (const at of FEEDS) expect((await world().get(at)).text).not.toContain('Mayharvest');
    expect((await world().get('/sitemap.xml')).text).not.toContain(yes.publicId);
  });
});
