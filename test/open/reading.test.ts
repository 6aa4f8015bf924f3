import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { publishOne, useArchive } from '#test/archive';

const archive = useArchive();
const world = (path: string) => request(archive().publicApp).get(path).set('Accept-Language', 'en');

describe('browsing', () => {
  let publicId = '';
  beforeAll(async () => {
    const { id } = await publishOne(archive(), { record: { title: 'At the sea' } });
    publicId = (await getTestimony(archive().system, id)).publicId;
  });

  it.each([
    'theme=theme/family-and-care',
    'origin=NP',
    'destination=KW',
    'language=en',
    'theme=theme/family-and-care&origin=NP&destination=KW&language=en',
  ])('lists what fits all that is chosen: %s', async (query) => {
    const { text } = await world(`/browse?${query}`).expect(200);
    expect(text).toContain(publicId);
  });

  it.each(['origin=BD', 'origin=NP&destination=AE', 'theme=theme/family-and-care&language=bn', 'page=9'])(
    'lists nothing else, and says so: %s',
    async (query) => {
      const { text } = await world(`/browse?${query}`).expect(200);
      expect(text).not.toContain(publicId);
      expect(text).toContain('No testimony is listed here');
    },
  );

  it.each([
    ['direction=nonsense', 'nonsense'],
    ['theme=theme/nothing-known', 'theme/nothing-known'],
    ['theme=sector/sex-work', 'sector/sex-work'],
    ['origin=Nepal&destination=KW', 'Nepal'],
    ['destination=QQ', 'QQ'],
    ['language=xx', 'xx'],
    ['origin=NP&origin=BD', 'NP, BD'],
  ])('refuses what is in no list, and leaves nothing out silently: %s', async (query, named) => {
    const { text } = await world(`/browse?${query}`).expect(400);
    expect(text).toContain('This address chooses by something that is in no list');
    expect(text).toContain(`“${named}”`);
    // The lists to choose from are there.
    expect(text).toContain('/browse?direction=accountability');
    const answer = await world(`/api/v1/testimonies?${query}`).expect(400);
    expect(answer.body).toMatchObject({ kind: 'invalid' });
  });
});
