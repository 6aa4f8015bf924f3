import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchTranscript, workbench } from '#closed/redaction';
import { originalsOf } from '#closed/originals';
import { transcribe } from '#closed/transcripts';
import { useArchive, type TestArchive } from '#test/archive';
import { signIn, useBrowser, useServer } from '#test/browser';

const archive = useArchive();
const browser = useBrowser();
const desk = useServer(() => archive().deskApp);
const world = useServer(() => archive().publicApp);
const INTERVIEWS = path.resolve('../shared/data/interviews/farms-to-freeways/transcripts');

/** An invented interview in the layout of the real ones, for machines where those are not at hand. */
const INVENTED = `INTERVIEW NO. 99\tDATE OF INTERVIEW: 5/12/91

MRS. OLIVE EXAMPLEWOOD
20 INVENTED ROAD
NOWHERE PLAINS.

0.35\tMy name's Olive Examplewood.  I live at 20 Invented Road, Nowhere Plains.  I have three children and I always worked.

1.05\tWhat kind of work did your father do?

\tHe was a market gardener, and we sold vegetables from a cart.  I drove the horse from when I was nine years old.
`;

describe('the whole way of one testimony, in a browser', () => {
  async function signedIn(who: Parameters<TestArchive['email']>[0]): Promise<Page> {
    const page = await (await browser().newContext()).newPage();
    await signIn(page, desk(), archive().email(who));
    return page;
  }

  it('is uploaded, redacted, refused, published, found, cited, withdrawn and gone', { timeout: 180_000 }, async () => {
    const real = existsSync(INTERVIEWS)
      ? readdirSync(INTERVIEWS).find((name) => name.startsWith('JACKSON'))
      : undefined;
    const bytes = real ? readFileSync(path.join(INTERVIEWS, real)) : Buffer.from(INVENTED);
    const narrator = real ? 'Amy Jackson' : 'Olive Examplewood';
    const [, surname = ''] = narrator.split(' ');

    // The partner opens it, uploads, records consent and issues a code.
    const partner = await signedIn('partner');
    await partner.goto(`${desk()}/testimonies/new`);
    await partner.getByLabel('English').check();
    await partner.getByLabel('Her name').fill(narrator);
    await partner.getByRole('button', { name: 'Save' }).click();
    await partner.waitForURL(/testimonies\/[0-9a-f-]{36}$/);
    const id = partner.url().split('/').at(-1) ?? '';
    const at = `${desk()}/testimonies/${id}`;
    await partner.goto(`${at}/originals`);
    await partner
      .getByLabel('Files')
      .setInputFiles({ name: real ?? 'interview.txt', mimeType: 'text/plain', buffer: bytes });
    await partner.getByRole('button', { name: 'Upload' }).click();
    await partner.getByRole('cell', { name: real ?? 'interview.txt' }).waitFor();
    const [original] = await originalsOf(archive().as('partner'), id);
    await transcribe(archive().worker, original?.id ?? '');
    await searchTranscript(archive().worker, id);

    // Nothing can be published yet, and the page says why, point by point.
    const reviewer = await signedIn('reviewer');
    const redactor = await signedIn('redactor');
    await redactor.goto(`${at}/publication`);
    await redactor.getByLabel('Title').fill('A market garden and three children');
    await redactor.getByLabel('Summary').fill('Work on the land, and later in a factory.');
    await redactor.getByLabel('Country she came from').selectOption('India');
    await redactor.getByLabel('Country of work').selectOption('Kuwait');
    await redactor.getByLabel('Work', { exact: true }).selectOption('sector/domestic-work');
    await redactor.getByRole('button', { name: 'Save the record' }).click();
    await reviewer.goto(`${at}/publication`);
    const blockers = await reviewer
      .locator('[data-blocker]')
      .evaluateAll((list) => list.map((one) => one.getAttribute('data-blocker')));
    expect(blockers).toEqual(
      expect.arrayContaining(['consent-missing', 'spans-open', 'redaction-not-signed', 'disclosure-not-signed']),
    );
    // The button waits; whoever gets round it is refused.
    expect(await reviewer.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await reviewer.locator('form[action$="/publication"]').evaluate((form: HTMLFormElement) => form.submit());
    await reviewer.getByText('This cannot be published yet.').waitFor();

    await partner.goto(`${at}/consent`);
    await partner.getByLabel('She understood and was free to decide').check();
    for (const scope of ['staff-redaction', 'publish-metadata', 'publish-summary', 'publish-transcript'])
      await partner.locator(`input[name="scope-${scope}"][value="allow"]`).check();
    await partner.getByLabel('everyone').check();
    await partner.getByRole('button', { name: 'Record her consent' }).last().click();
    await partner.getByText('given', { exact: true }).waitFor();
    await partner.goto(`${at}/code`);
    await partner.getByRole('button', { name: 'Issue a code' }).click();
    const code = (await partner.locator('.paper-card .code').textContent()) ?? '';

    // The redactor takes what the engine is sure of, then goes through the rest with the keyboard.
    await redactor.goto(`${at}/redaction`);
    await redactor.getByRole('button', { name: /that the engine is sure of/ }).click();
    await redactor.getByRole('button', { name: 'Undo' }).waitFor();
    await redactor.keyboard.press('j');
    for (let left = await redactor.locator('.decision.is-open').count(), n = 0; left > 0 && n < 400; n += 1) {
      const label = (await redactor.locator('.decision.is-open strong').first().textContent()) ?? '';
      if (n === 0) await redactor.keyboard.press('j');
      await redactor.locator('.decision.is-open').first().focus();
      await redactor
        .locator('.decision.is-open')
        .first()
        .locator(`button[value="${narrator.split(' ').some((part) => label.includes(part)) ? 'replace' : 'keep'}"]`)
        .first()
        .click();
      await redactor.waitForFunction((before) => document.querySelectorAll('.decision.is-open').length < before, left);
      left = await redactor.locator('.decision.is-open').count();
    }
    const { mentions } = await workbench(archive().as('redactor'), id);
    expect(mentions.filter((mention) => mention.decision === 'open')).toEqual([]);
    expect(mentions.length).toBeGreaterThan(3);

    await redactor.goto(`${at}/publication`);
    await redactor.getByRole('button', { name: /sign the redaction/ }).click();
    await redactor.getByText(/Signed by Test redactor/).waitFor();
    await reviewer.goto(`${at}/publication`);
    const reason = reviewer.getByLabel('If something rare stays: why it is safe');
    if ((await reason.count()) > 0) await reason.fill('An interview of a test: nothing here leads to anyone.');
    await reviewer.getByRole('button', { name: /I have weighed the risk/ }).click();
    await reviewer.getByText('Nothing stands in the way.').waitFor();
    await reviewer.getByRole('button', { name: 'Publish' }).click();
    await reviewer.getByText('Published as edition 1.').waitFor();

    // A stranger finds it by a word and by a facet, and copies a citation.
    const stranger = await (
      await browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    ).newPage();
    await stranger.goto(`${world()}/search?q=children`);
    await stranger.locator('.hit').first().waitFor();
    await stranger.locator('input[name=f][value^="sector/"]').first().check();
    await stranger.getByRole('button', { name: 'Apply' }).click();
    await stranger.locator('.hit a').first().click();
    await stranger.getByRole('heading', { name: 'A market garden and three children' }).waitFor();
    expect(await stranger.locator('main').textContent()).not.toContain(surname);
    await stranger.locator('button[data-copy="cite-apa"]').click();
    expect(await stranger.evaluate(() => navigator.clipboard.readText())).toMatch(
      /A market garden and three children.*\/t\/[0-9a-z]{10}\/e1/s,
    );
    const published = new URL(stranger.url()).pathname;
    const publicId = published.split('/').at(-1) ?? '';

    // She takes it back with her code; within a second it is gone everywhere.
    await stranger.goto(`${world()}/yours`);
    await stranger.getByLabel('The code on your card').fill(code);
    await stranger.getByRole('button', { name: 'Show me' }).click();
    await stranger.getByLabel('The code on your card').fill(code);
    await stranger.getByRole('button', { name: 'Yes, take my testimony back' }).click();
    await stranger.getByRole('heading', { name: 'It is taken back' }).waitFor();
    const began = Date.now();
    expect(new URL(stranger.url()).pathname + new URL(stranger.url()).search).toBe('/yours/withdraw');
    expect((await stranger.goto(`${world()}${published}`))?.status()).toBe(410);
    expect((await fetch(`${world()}/api/v1/testimonies/${publicId}`)).status).toBe(410);
    expect(await (await fetch(`${world()}/search?q=children`)).text()).not.toContain(publicId);
    expect(await (await fetch(`${world()}/feed.atom`)).text()).not.toContain('A market garden');
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});
