import type request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { originalSealed, originalsOf } from '#closed/originals';
import { jobs } from '#jobs/closed/transcripts';
import { entrust, useArchive } from '#test/archive';

const archive = useArchive();
let agent: ReturnType<typeof request.agent>;
let id = '';
beforeAll(async () => {
  agent = await archive().atDesk('partner');
  id = await entrust(archive());
});

const upload = (name: string, content: Buffer) =>
  agent.post(`/testimonies/${id}/originals`).set('Accept', 'text/html').attach('files', content, name);
const page = async (locale = 'en') => (await agent.get(`/testimonies/${id}/originals?lang=${locale}`).expect(200)).text;

describe('what a partner uploads', () => {
  it('may be a text that an old program left some signs in', async () => {
    await upload('old.txt', Buffer.from('INTERVIEWER: Where?\r\nMAYA: Doha.\0\x01\r\n', 'latin1')).expect(303);
    expect(await page()).toContain('old.txt');
  });

  it('is refused where it is no file that is known, with what may be sent', async () => {
    const junk = Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7 + 3) % 32));
    const { text } = await upload('junk.txt', junk).expect(415);
    expect(text).toContain('“junk.txt” cannot be taken: what is in it is no text');
    expect(text).toContain('Transcripts may be txt, docx');
  });

  it('says beside the file why its words cannot be read, in the language of the page', async () => {
    await upload('broken.docx', Buffer.from('PK\x03\x04broken', 'latin1')).expect(303);
    const original = (await originalsOf(archive().as('partner'), id)).find(({ name }) => name === 'broken.docx');
    await jobs
      .find((job) => job.name === originalSealed.name)
      ?.run(archive().worker, { originalId: original?.id, testimonyId: id } as never);
    for (const [locale, said] of [
      ['en', 'damaged or was cut off'],
      ['ne', 'यो कागजात बिग्रेको व'],
    ] as const)
      expect(await page(locale)).toMatch(new RegExp(`broken\\.docx<p class="problem">[^<]*${said}`));
  });
});
