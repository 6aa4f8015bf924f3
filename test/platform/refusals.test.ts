import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { useArchive } from '#test/archive';

const archive = useArchive();

describe('what was sent and cannot be used', () => {
  it.each([
    ['en', 'missing, or of another kind'],
    ['hi', 'छूटा हुआ या दूसरी तरह का'],
    ['bn', 'বাদ পড়েছে বা অন্য ধরনের'],
    ['ne', 'छुटेको वा अर्कै किसिमको'],
  ])('is named with its fault in the language of who sent it (%s)', async (locale, fault) => {
    const { text } = await request(archive().deskApp)
      .post('/sign-in')
      .set('Sec-Fetch-Site', 'same-origin')
      .set('Accept-Language', locale)
      .set('Accept', 'text/html')
      .type('form')
      .send({ email: 'someone@katha.example' })
      .expect(400);
    expect(text).toContain(`password (${fault})`);
    expect(text).not.toContain('Invalid input');
  });
});
