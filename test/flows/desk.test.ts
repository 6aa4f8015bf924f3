import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbench } from '#closed/redaction';
import { LOCALES } from '#platform/i18n';
import type { Role } from '#platform/context';
import { entrust, interview, publishOne, useArchive } from '#test/archive';
import { axeFaults, beyondScreen, signIn, useBrowser, useServer, walkByKeyboard } from '#test/browser';
import { withdraw } from '../../src/release/consent/withdrawal.ts';

// The desk in a real browser: on a telephone and on a desk, in four languages, by keyboard alone.

const archive = useArchive();
const browser = useBrowser();
const url = useServer(() => archive().deskApp);
const ids = { fresh: '', open: '', published: '', gone: '' };

const PAGES: readonly [Role, readonly string[]][] = [
  [
    'partner',
    [
      '/',
      '/testimonies',
      '/testimonies/new',
      '/testimonies/:published',
      '/testimonies/:fresh/consent',
      '/testimonies/:published/consent',
      '/testimonies/:gone/consent',
      '/testimonies/:published/code',
      '/testimonies/:published/originals',
      '/testimonies/:published/transcript',
      '/testimonies/:published/intake',
      '/testimonies/:published/wishes',
      '/testimonies/:published/identity',
      '/testimonies/:published/parts',
      '/testimonies/:gone/withdraw',
    ],
  ],
  ['redactor', ['/testimonies/:open/redaction', '/testimonies/:published/redaction']],
  ['reviewer', ['/', '/testimonies/:open/redaction', '/testimonies/:published/publication']],
  ['researcher', ['/', '/uses', '/search?q=river']],
  ['advocate', ['/', '/uses/new']],
  ['steward', ['/', '/testimonies', '/partners', '/people', '/audit', '/outbox', '/identity', '/uses']],
];
const at = (path: string) => path.replace(/:(\w+)/, (_, name: keyof typeof ids) => ids[name]);

beforeAll(async () => {
  ids.fresh = await entrust(archive(), { consent: null });
  ids.open = await entrust(archive(), {
    text: interview('I come from Gumba, and my brother Bishnu Lama called the agent on 9841234567.'),
    known: 'person: Sushma Karkiwal\nvillage: Gumba\nkin: Bishnu Lama',
  });
  ids.published = (await publishOne(archive())).id;
  ids.gone = await entrust(archive());
  await withdraw(archive().as('partner'), ids.gone, 30);
}, 60_000);

async function open(
  who: Role,
  size: { width: number; scripts?: boolean },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser().newContext({
    viewport: { width: size.width, height: 740 },
    javaScriptEnabled: size.scripts ?? true,
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await signIn(page, url(), archive().email(who));
    await work(page);
  } finally {
    await context.close();
  }
}

describe('the desk in a browser', () => {
  it.each(PAGES)(
    'fits a telephone and a desk, and has nothing that axe finds wrong (%s)',
    async (who, paths) => {
      const wrong: string[] = [];
      for (const width of [360, 1280])
        await open(who, { width }, async (page) => {
          for (const path of paths)
            for (const locale of LOCALES) {
              const query = path.includes('?') ? '&' : '?';
              await page.goto(`${url()}${at(path)}${query}lang=${locale}`);
              // The colours, names and roles that axe looks at are the same in every language.
              const faults = [...(locale === 'en' ? await axeFaults(page) : []), ...(await beyondScreen(page))];
              wrong.push(...faults.map((one) => `${path} ${width} ${locale}: ${one}`));
            }
        });
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  it.each(PAGES)(
    'is gone through by Tab alone, in order and with the focus in sight (%s)',
    async (who, paths) => {
      const wrong: string[] = [];
      for (const width of [360, 1280])
        await open(who, { width }, async (page) => {
          for (const path of paths) {
            await page.goto(url() + at(path));
            const walk = await walkByKeyboard(page);
            expect(walk.stops).toBeGreaterThan(5);
            wrong.push(...walk.wrong.map((one) => `${path} ${width}: ${one}`));
          }
        });
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('brings a decision up over the text on a telephone, with script and without', async () => {
    for (const scripts of [true, false])
      await open('redactor', { width: 360, scripts }, async (page) => {
        await page.goto(`${url()}/testimonies/${ids.open}/redaction`);
        const span = page.locator('.span').first();
        await span.click();
        const sheet = page.locator(`[id="${(await span.getAttribute('href'))?.slice(1)}"]`);
        const [words, decision] = [await span.boundingBox(), await sheet.boundingBox()];
        expect(decision?.y).toBeGreaterThan(200);
        expect((decision?.y ?? 0) + (decision?.height ?? 0)).toBeLessThanOrEqual(740);
        // A script also brings the words into sight above it.
        if (scripts) {
          expect(words?.y).toBeGreaterThanOrEqual(0);
          expect(decision?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0));
        }
        // It leads on to the next, and back.
        await sheet.getByRole('link', { name: 'The next to decide' }).click();
        expect(await sheet.getByRole('link', { name: 'Back to her words' }).isVisible()).toBe(false);
        const next = page.locator('.ways-on:visible');
        expect(await next.count()).toBe(1);
        await next.getByRole('link', { name: 'Back to her words' }).click();
        expect(await next.count()).toBe(0);
      });
  }, 60_000);

  it('says that the line broke during an upload, keeps what was chosen, and takes it when the line is back', async () => {
    await open('partner', { width: 360 }, async (page) => {
      await page.goto(`${url()}/testimonies/${ids.fresh}/originals`);
      await page.getByLabel('Files').setInputFiles({
        name: 'second talk.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Interviewer: And then?\nNarrator: Then the rain came.\n'),
      });
      const upload = page.getByRole('button', { name: 'Upload' });
      await page.route('**/originals', (route) => route.abort());
      await upload.click();
      await page.getByRole('alert').getByText('The line broke before the archive answered.').waitFor();
      await page.unroute('**/originals');
      await upload.click();
      await page.getByRole('cell', { name: 'second talk.txt' }).waitFor();
    });
  }, 60_000);

  it('shows what was decided to those who may not decide, and no buttons that would be refused', async () => {
    const { clusters } = await workbench(archive().as('reviewer'), ids.published);
    await open('reviewer', { width: 1280 }, async (page) => {
      await page.goto(`${url()}/testimonies/${ids.published}/redaction`);
      expect(await page.locator('.decision').count()).toBe(clusters.length);
      expect(await page.locator('.decision button, .workbar button').count()).toBe(0);
      expect(await page.locator('#decisions').textContent()).toMatch(/becomes \[/);
    });
  }, 60_000);

  it('offers to publish only what is new', async () => {
    await open('reviewer', { width: 1280 }, async (page) => {
      const button = page.getByRole('button', { name: 'Publish', exact: true });
      await page.goto(`${url()}/testimonies/${ids.published}/publication`);
      expect(await page.getByText('There is nothing new to publish.').count()).toBe(1);
      expect(await button.count()).toBe(0);
      await page.getByLabel('Title').fill('Another title');
      await page.getByRole('button', { name: /^Save/ }).click();
      expect(await button.isDisabled()).toBe(true);
    });
  }, 60_000);
});
