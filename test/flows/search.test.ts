import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import { useArchive } from '#test/archive';
import { axeFaults, beyondScreen, useBrowser, useServer, walkByKeyboard } from '#test/browser';
import type { TestEdition } from '../open/search/archive.ts';
import { useEditions } from '../open/search/tools.ts';

// What a researcher meets, in a real browser without JavaScript: on a telephone and on a desk, in four languages, by keyboard alone.

const archive = useArchive();
const editions = useEditions(archive);
const browser = useBrowser();
const url = useServer(() => archive().publicApp);

const PAGES = [
  '/search?q=passport',
  '/search?q=passport&f=theme/kafala&find=kuwait',
  '/search?q=nosuchword+passport&f=destination/kw',
  '/search?q=(a+OR',
  '/search/context?q=passport&order=after',
  '/search/charts',
  '/search/compare?q=passport&f2=origin/np',
  '/search/help',
  '/search/saved?q=passport',
  '/search/batch',
  '/numbers',
  '/t/:drawer',
];
let drawer = '';
const at = (path: string) => url() + path.replace(':drawer', drawer);

describe('search in a browser', () => {
  beforeAll(async () => {
    const say = (title: string, language: string, text: string, more: Partial<TestEdition> = {}) =>
      editions().publish({
        publicId: editions().id(),
        title,
        language,
        segments: [{ ord: 0, lang: language, text }],
        ...more,
      });
    const published = await say(
      'The locked drawer',
      'en',
      'She kept my passport in the locked drawer of the kitchen for two years.',
      {
        facts: { originCountry: 'NP', destination: 'KW', departurePeriod: '2012', returnPeriod: '2015' },
        themes: ['theme/kafala', 'theme/organising', 'violation/documents-kept', 'sector/domestic-work'],
      },
    );
    drawer = published.publicId;
    await say('काग़ज़', 'hi', 'पासपोर्ट उसी के पास रहता था, और मैं कुछ नहीं बोल सकती थी।', {
      facts: { originCountry: 'IN', destination: 'AE', departurePeriod: '2003', returnPeriod: '2004' },
      themes: ['theme/kafala', 'theme/family-and-care'],
    });
    await say('তালিকা', 'bn', 'পাসপোর্ট ফেরত পেলাম, ছুটি পেলাম।', {
      facts: { originCountry: 'BD', destination: 'LB', departurePeriod: '2014', returnPeriod: '2016' },
      themes: ['theme/organising'],
    });
  });
  const open = async (width: number, locale: string, work: (page: Page) => Promise<void>, scripts = false) => {
    // The test's own script is let in; the page's own are held to what it says.
    const context = await browser().newContext({
      viewport: { width, height: 800 },
      locale,
      javaScriptEnabled: scripts,
      bypassCSP: scripts,
    });
    try {
      await work(await context.newPage());
    } finally {
      await context.close();
    }
  };

  it.each(LOCALES)(
    'fits a telephone and a desk, and has nothing that axe finds wrong (%s)',
    async (locale) => {
      const wrong: string[] = [];
      for (const width of [360, 1280])
        await open(
          width,
          locale,
          async (page) => {
            for (const path of PAGES) {
              await page.goto(at(path));
              const faults = [...(await axeFaults(page)), ...(await beyondScreen(page))];
              wrong.push(...faults.map((one) => `${path} ${width}: ${one}`));
            }
          },
          true,
        );
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('is worked without JavaScript: narrowed, compared, drawn, and taken back', async () => {
    await open(360, 'en', async (page) => {
      await page.goto(`${url()}/search`);
      await page.fill('#q', 'passport');
      await page.press('#q', 'Enter');
      expect(await page.textContent('[role=status]')).toContain('3 passages in 3 testimonies');
      await page.click('a[href="#narrow"]');
      await page.fill('#find', 'कुवेत');
      await page.press('#find', 'Enter');
      await page.check('input[value="destination/kw"]');
      await page.click('#narrow button');
      expect(await page.textContent('[role=status]')).toContain('1 passage in 1 testimony');
      await page.click('nav.tools a[href^="/search/charts"]');
      expect(await page.textContent('figure')).toContain('Nepal → Kuwait, 1');
      await page.click('nav.tools a[href^="/search/compare"]');
      await page.selectOption('#add2', 'origin/bd');
      await page.click('main form button');
      const counts = await page.textContent('main table');
      expect(counts).toMatch(/passport · Kuwait\s*Bangladesh.*Testimonies\s*1\s*1\s*Passages\s*1\s*1/);
      await page.click('nav.tools a[href^="/search/context"]');
      expect(await page.textContent('.context')).toContain('passport');
      await page.click('a.tag');
      expect(await page.textContent('[role=status]')).toContain('3 lines from 3 testimonies');
    });
  }, 60_000);

  it.each(['/', '/browse', ...PAGES])(
    'is gone through by Tab alone, in order and with the focus in sight: %s',
    async (path) => {
      for (const width of [360, 1280])
        await open(
          width,
          'en',
          async (page) => {
            await page.goto(at(path));
            const { stops, wrong } = await walkByKeyboard(page);
            expect(wrong).toEqual([]);
            expect(stops).toBeGreaterThan(10);
            // The first stop leads past the bar.
            await page.goto(at(path));
            await page.keyboard.press('Tab');
            await page.keyboard.press('Enter');
            await page.keyboard.press('Tab');
            expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
          },
          true,
        );
    },
    60_000,
  );

  it('is worked by keyboard alone', async () => {
    await open(1280, 'en', async (page) => {
      await page.goto(`${url()}/search?q=passport`);
      const reach = async (selector: string) => {
        for (let presses = 0; presses < 80; presses++) {
          if (await page.locator(`${selector}:focus`).count()) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`${selector} cannot be reached by keyboard`);
      };
      await reach('#find');
      await reach('input[name=f][value="theme/kafala"]');
      await page.keyboard.press('Space');
      await reach('#narrow button');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(await page.textContent('[role=status]')).toContain('2 passages in 2 testimonies');
      await reach('a.tag');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(await page.textContent('[role=status]')).toContain('3 passages in 3 testimonies');
    });
  }, 60_000);
});
