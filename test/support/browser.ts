import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Express } from 'express';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { PASSWORD } from './archive.ts';

/** A real browser, from before the first test of a file to after its last. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((at) =>
      existsSync(at),
    );
    browser = await playwright.launch({
      executablePath: system ?? (await (await import('@sparticuz/chromium')).default.executablePath()),
      // Not the bundled package's own flags: in one process, its contexts share their cookies.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--disable-background-networking',
        '--no-first-run',
        '--headless=shell',
      ],
    });
  }, 60_000);
  afterAll(async () => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there only while the tests of this file run.');
    return browser;
  };
}

/** Serves a surface on a port of its own while the tests of a file run. @returns its address, without a final slash */
export function useServer(app: () => Express): () => string {
  let server: Server | undefined;
  let url = '';
  beforeAll(async () => {
    server = createServer(app());
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server?.close());
  return () => url;
}

/** Signs in at the desk, on a page that is at hand. */
export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/sign-in?lang=en`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** By how many pixels a page is wider than the screen, as a fault. */
export async function beyondScreen(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return beyond > 0 ? [`${beyond} px beyond the screen`] : [];
}

/** What axe finds wrong with a page. The context must bypass the CSP. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await here.run();
    return violations.map((one) => `${one.id} ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`);
  });
}

/**
 * Goes through a page by Tab alone, from its beginning until the focus leaves it.
 * @returns what was wrong: a stop out of the page's order, one that does not show, or a place that the focus does not leave
 */
export async function walkByKeyboard(page: Page): Promise<{ stops: number; wrong: string[] }> {
  const wrong: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0 });
  });
  for (let stops = 0; stops < 600; stops++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const seen = globalThis as unknown as { lastStop?: Element };
      const here = document.activeElement;
      if (!here || here === document.body) return 'left';
      const name = `${here.tagName} ${here.id || here.getAttribute('href') || here.getAttribute('name') || here.textContent?.slice(0, 30) || ''}`;
      const { lastStop } = seen;
      seen.lastStop = here;
      // From the last stop the browser goes round to the first.
      if (lastStop && lastStop.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING)
        return here.classList.contains('skip') ? 'left' : `${name} is reached out of order`;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        return `${name} does not show that it has the focus`;
      const { top, bottom, width, height } = here.getBoundingClientRect();
      if (width < 2 || height < 2 || bottom <= 0 || top >= innerHeight) return `${name} has the focus out of sight`;
      return null;
    });
    if (fault === 'left') return { stops, wrong };
    if (fault !== null) wrong.push(fault);
  }
  return { stops: 600, wrong: [...wrong, 'the focus never leaves'] };
}
