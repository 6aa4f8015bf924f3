import { describe, expect, it } from 'vitest';
import { entrust, useArchive } from '#test/archive';
import { placeNow } from '../../../src/closed/transcripts/edit.ts';
import { reading } from './reading.ts';

const archive = useArchive();

describe('a turn that was edited while somebody else changed the transcript', () => {
  it('is shown again where it stands now, with what was typed beside what others made of it', async () => {
    const id = await entrust(archive());
    const path = `/testimonies/${id}/transcript`;
    const desk = await archive().atDesk('redactor');
    const save = (fields: object) =>
      desk
        .post(path)
        .type('form')
        .send({ kind: 'save', speaker: '', ...fields });
    await save({ version: 1, ord: 0, text: 'Please\n\nbegin.', speaker: 'Interviewer' }).expect(303);
    const mine = { version: 1, ord: 1, text: 'What I typed <so>', speaker: 'Asmita', everywhere: 'true' };
    const { text } = await save(mine).expect(409);
    const turn = text.slice(text.indexOf('<li id="s2"'), text.indexOf('<li id="s3"'));
    expect(text).toContain('href="#s2"');
    expect(turn).toMatch(/<details open>/);
    expect(turn).toContain('My name is Sushma Karkiwal.');
    expect(turn).toMatch(/<textarea[^>]*>What I typed &lt;so></);
    expect(turn).toMatch(/value="Asmita"/);
    expect(turn).toMatch(/name="everywhere" value="true" checked/);
    expect(text.match(/<details open>/g)).toHaveLength(1);
    // Sent once more from there, it is kept.
    await save({ ...mine, version: 2, ord: 2 }).expect(303);
    expect((await desk.get(path)).text).toContain('What I typed &lt;so></p>');
  });

  it('keeps what was typed also where it cannot be used for another reason', async () => {
    const desk = await archive().atDesk('redactor');
    const { text } = await desk
      .post(`/testimonies/${await entrust(archive())}/transcript`)
      .type('form')
      .send({ version: 1, ord: 1, kind: 'save', text: ' ', speaker: 'Somebody new' })
      .expect(400);
    expect(text).toContain('value="Somebody new"');
  });
});

describe('the place of a turn in a newer version', () => {
  const turns = async (texts: readonly string[]) =>
    (await reading(texts.map((text) => `Narrator: ${text}`).join('\n'))).segments;
  it.each([
    ['nothing moved', ['a', 'b', 'c'], ['a', 'b', 'c'], 1, 1],
    ['its own words were changed', ['a', 'b', 'c'], ['a', 'x', 'c'], 1, 1],
    ['a turn before was divided', ['ab', 'c', 'd'], ['a', 'b', 'c', 'd'], 1, 2],
    ['a turn before was divided, and itself changed', ['ab', 'c', 'd', 'e'], ['a', 'b', 'c', 'x', 'e'], 2, 3],
    ['it was joined to the one before', ['a', 'b', 'c', 'd'], ['a', 'b c', 'd'], 2, 1],
    ['it is one of several with the same words', ['a', 'yes', 'b', 'yes'], ['a1', 'a2', 'yes', 'b', 'yes'], 3, 4],
    ['there are fewer turns now', ['a', 'b'], ['a b'], 1, 0],
  ])('%s', async (_, old, now, ord, place) => {
    expect(placeNow(await turns(old), await turns(now), ord)).toBe(place);
  });
});
