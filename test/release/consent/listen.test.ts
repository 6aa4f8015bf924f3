import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useArchive } from '#test/archive';
import { useBrowser, useServer } from '#test/browser';

const archive = useArchive();
const browser = useBrowser();
const url = useServer(() => archive().publicApp);

/** The page as a device with these voices shows it; what is said is kept in `said`. */
async function withVoices(voices: { lang: string; localService: boolean }[], javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser().newContext({ javaScriptEnabled })).newPage();
  await page.addInitScript((given) => {
    const said: string[] = [];
    // The last of what is said, which ends when a test says so.
    const ending: { last: EventTarget | null } = { last: null };
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(globalThis, { said, ending, SpeechSynthesisUtterance: Utterance });
    const synthesis = {
      getVoices: () => given,
      cancel: () => undefined,
      speak: (one: Utterance) => {
        said.push(one.text);
        ending.last = one;
      },
      addEventListener: () => undefined,
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  }, voices);
  return page;
}

describe('read aloud', () => {
  it('in her language, by a voice of the device, and silent again', async () => {
    const page = await withVoices([{ lang: 'bn-BD', localService: true }]);
    await page.goto(`${url()}/yours?lang=bn`);
    await page.locator('.listen').click();
    expect(await page.locator('.listen').textContent()).toContain('থামান');
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said[0]).toBe('আপনার সাক্ষ্য');
    expect(said.join(' ')).toContain('কার্ডের কোড');
    await page.evaluate(() =>
      (globalThis as unknown as { ending: { last: EventTarget } }).ending.last.dispatchEvent(new Event('end')),
    );
    await page.waitForFunction(() => document.querySelector('.listen')?.textContent?.includes('শুনুন'));
  });

  it.each([
    ['no voice at all', []],
    ['a voice that sends the words elsewhere', [{ lang: 'ne-NP', localService: false }]],
    ['voices of other languages only', [{ lang: 'en-US', localService: true }]],
  ])('not offered with %s', async (_what, voices) => {
    const page = await withVoices(voices);
    await page.goto(`${url()}/yours?lang=ne`);
    expect(await page.locator('.listen').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'मलाई देखाउनुहोस्' }).isVisible()).toBe(true);
  });

  it('without script there is no button that does nothing', async () => {
    const page = await withVoices([], false);
    await page.goto(`${url()}/yours?lang=en`);
    expect(await page.locator('.listen').isVisible()).toBe(false);
    expect(await page.getByLabel('The code on your card').isVisible()).toBe(true);
  });
});
