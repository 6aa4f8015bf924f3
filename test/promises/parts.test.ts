import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { jobs } from '#main/jobs';
import { publicRoutes } from '#main/public-routes';
import { connect } from '#platform/database';
import type { JobDefinition } from '#platform/jobs';
import { waitingMails } from '#platform/mail';
import { addConsentEvent, issueCode, recordConsent } from '#release/consent';
import { publish, review, saveRecord, signDisclosure, signRedaction } from '#actions/release/publication';
import { consentPrivateSchema } from '#rules/release/consent';
import { consentRecord, publicRecord, publishOne, useArchive } from '#test/archive';
import { closeEditions, getParts, letPartsBack } from '../../src/release/consent/parts.ts';
import { probes } from '../../src/main/proof.ts';
import { registerUse } from '../../src/release/uses/actions.ts';
import { verifyAndRepair } from '../../src/open/search/maintain.ts';

const archive = useArchive();
const world = () => request(archive().publicApp);
const forget = () => sql`delete from people.throttle`.execute(archive().worker.db);
const letters = (n: number) =>
  randomBytes(n)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');

let owner: ReturnType<typeof connect>;
let site: Server;
beforeAll(async () => {
  owner = connect(archive().database.url, { name: 'owner', max: 1 });
  site = createServer(archive().publicApp);
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => site.close(resolve));
  await owner.destroy();
});

/** Does the jobs that wait, as the worker would; the queue itself is graphile's. Failing ones are done again, thrice at most. */
async function work(): Promise<void> {
  const ctx = {
    ...archive().worker,
    config: { ...archive().config, publicPort: (site.address() as AddressInfo).port },
  };
  for (let round = 0; round < 8; round += 1) {
    const { rows } = await sql<{ id: number; name: string; payload: unknown }>`
      select j.id, t.identifier as name, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.attempts < j.max_attempts order by j.id`.execute(owner);
    if (rows.length === 0) return;
    for (const row of rows) {
      const job = (jobs as readonly unknown[] as readonly JobDefinition[]).find((one) => one.name === row.name);
      if (!job) throw new Error(`no job is named ${row.name}`);
      await sql`delete from graphile_worker._private_jobs where id = ${row.id}`.execute(owner);
      await job.run(ctx, job.input.parse(row.payload));
    }
  }
}

/** Two turns of hers with a word each; `secret` is what she takes back. */
async function story(change: { text?: string } = {}) {
  await forget();
  const [secret, kept] = [`zaq${letters(5)}`, `vaq${letters(5)}`];
  const { id } = await publishOne(archive(), {
    text:
      change.text ??
      `Interviewer: Please begin.\nNarrator: My name is Sushma Karkiwal. The river was ${kept} in spring.\nInterviewer: And then?\nNarrator: They had ${secret} in the house.\n`,
    record: { title: 'A house by a river', summary: `She speaks of ${secret} there.` },
  });
  const { publicId } = await getTestimony(archive().system, id);
  const words = (await getParts(archive().as('partner'), id)).words;
  const anchor = words.find((one) => one.text.includes(secret))?.anchor ?? '';
  return { id, publicId, secret, kept, anchor, code: await issueCode(archive().as('partner'), id, randomBytes) };
}

const everywhere = (publicId: string, secret: string) => [
  `/t/${publicId}`,
  `/t/${publicId}/e1`,
  `/t/${publicId}/e2`,
  `/api/v1/testimonies/${publicId}`,
  `/api/v1/testimonies/${publicId}/editions/1`,
  `/api/v1/testimonies`,
  '/browse',
  '/feed.atom',
  '/feed.json',
  '/api/v1/changes?limit=1000',
  '/sitemap.xml',
  `/api/v1/search?q=${secret}`,
];

/** Whether a word is in any answer, beside where it was typed. */
async function seen(publicId: string, secret: string): Promise<string[]> {
  const found: string[] = [];
  for (const at of everywhere(publicId, secret)) {
    const { text, body } = await world().get(at);
    // A search repeats what was typed: there it counts what is found.
    const shows = at.includes('/search') ? (body as { testimonies: number }).testimonies > 0 : text.includes(secret);
    if (shows) found.push(at);
  }
  return found;
}

describe('one passage', () => {
  it('is taken out with her code: at once on every surface, an edition without it, a tombstone that points on', async () => {
    const { id, publicId, secret, kept, anchor, code } = await story();
    expect(await seen(publicId, secret)).toContain(`/t/${publicId}`);
    const began = performance.now();
    await world().post('/yours/change').type('form').send({ code, passages: anchor }).expect(200);
    expect(await seen(publicId, secret)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2_000);
    const old = await world().get(`/t/${publicId}/e1`).expect(410);
    expect(old.text).toContain(`href="/t/${publicId}"`);
    expect(old.text).not.toContain('river');
    const now = await world().get(`/t/${publicId}`).expect(200);
    expect(now.text).toContain(kept);
    expect(now.text).toContain('Edition 2');
    // The summary may tell of it: it waits until somebody has read it again.
    expect((await world().get(`/api/v1/testimonies/${publicId}`)).body).toMatchObject({
      latestEdition: 2,
      summary: null,
    });
    for (const table of [
      'open.segments',
      'open.editions',
      'open.passages',
      'open.search_testimonies',
      'open.search_terms',
    ]) {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from ${sql.raw(table)} x where x::text like ${`%${secret}%`}`.execute(owner);
      expect(rows[0]?.n, table).toBe(0);
    }
    await verifyAndRepair(archive().worker);
    expect((await world().get(`/api/v1/search?q=${kept}`)).body).toMatchObject({
      testimonies: 1,
      hits: [{ id: publicId }],
    });
    expect((await world().get(`/api/v1/search?q=${secret}`)).body).toMatchObject({ testimonies: 0 });
    const { closings } = await getParts(archive().as('partner'), id);
    expect(closings).toMatchObject([{ kind: 'narrowed', channel: 'code', detail: { passages: [anchor] } }]);
  });

  it('a proof is filed for every public surface, and she hears it on her page', async () => {
    const { id, publicId, anchor, code } = await story();
    await world().post('/yours/change').type('form').send({ code, passages: anchor }).expect(200);
    await work();
    const [closing] = (await getParts(archive().as('partner'), id)).closings;
    expect(closing?.proof).toMatchObject({ clean: true });
    const surfaces = closing?.proof?.surfaces ?? [];
    expect(surfaces.find((one) => one.surface === `/t/${publicId}/e1`)).toMatchObject({
      expected: 'gone',
      found: '410',
    });
    expect(surfaces.find((one) => one.surface === `/t/${publicId}`)).toMatchObject({
      expected: 'without',
      found: '200',
    });
    const page = await world().post('/yours').set('Accept-Language', 'bn').type('form').send({ code }).expect(200);
    expect(page.text).toContain('যা সরিয়েছেন তা কোথাও পাওয়া যায়নি');
    // Her partner's people were told by mail, without a name or a word.
    const mails = (await waitingMails(archive().config)).filter((mail) => mail.about === publicId);
    expect(mails.map((mail) => mail.to)).toEqual([archive().email('partner')]);
    expect(mails[0]?.text).not.toMatch(/river|Sushma|house by/);
  });

  it('stays out of every later edition, though staff record her consent anew, until she allows it again', async () => {
    const { id, publicId, secret, anchor } = await story();
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', passages: [anchor] });
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['fundraising'] });
    await recordConsent(archive().as('partner'), id, {
      record: consentRecord(),
      private: consentPrivateSchema.parse({}),
    });
    const again = async () => {
      await saveRecord(archive().as('redactor'), id, publicRecord({ title: 'A house by a river' }));
      await signRedaction(archive().as('redactor'), id);
      await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test, nothing rare.');
      return publish(archive().as('reviewer'), id);
    };
    expect((await review(archive().as('reviewer'), id)).draft?.segments.map((one) => one.anchor)).not.toContain(anchor);
    expect(await again()).toBe(3);
    expect(await seen(publicId, secret)).toEqual([]);
    // The database refuses it by itself, whatever the desk would send.
    await expect(
      sql`insert into open.segments (public_id, edition, ord, anchor, lang, text) values (${publicId}, 3, 99, ${anchor}, 'en', 'x')`.execute(
        owner,
      ),
    ).rejects.toMatchObject({ code: 'KB001' });
    await letPartsBack(archive().as('partner'), id, { passages: [anchor], languages: [] });
    expect(await seen(publicId, secret)).toEqual([]);
    expect(await again()).toBe(4);
    expect(await seen(publicId, secret)).toContain(`/t/${publicId}`);
  });

  it('goes though a clock runs late, or staff record her consent in the same moment', async () => {
    const { id, publicId, secret, anchor } = await story();
    await sql`insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
      select id, partner_id, 'narrowed', now() - interval '1 hour', 'code', jsonb_build_object('passages', array[${anchor}::text]) from closed.testimonies where id = ${id}`.execute(
      owner,
    );
    await sql`select release.follow_parts(${id})`.execute(owner);
    expect(await seen(publicId, secret)).toEqual([]);
    await sql`delete from graphile_worker._private_jobs`.execute(owner);
  });

  it('who used it is told to stop; who used another passage only that there is a newer edition', async () => {
    const { id, publicId, anchor } = await story();
    const words = {
      institution: 'An institute',
      work: 'A report',
      place: 'Printed',
      purpose: 'To show it.',
      kind: 'quote-in-reports' as const,
    };
    const other = (await getParts(archive().as('partner'), id)).words[0]?.anchor ?? '';
    const uses = {
      taken: await registerUse(archive().as('advocate'), { ...words, address: `/t/${publicId}#${anchor}` }),
      other: await registerUse(archive().as('researcher'), { ...words, address: `/t/${publicId}#${other}` }),
    };
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', passages: [anchor] });
    await work();
    const { rows } = await sql<{ id: string; standing: string; notices: number }>`
      select u.id, u.standing, (select count(*)::int from release.use_notices n where n.use_id = u.id) as notices from release.uses u where u.public_id = ${publicId}`.execute(
      owner,
    );
    expect(Object.fromEntries(rows.map((row) => [row.id, [row.standing, row.notices]]))).toEqual({
      [uses.taken]: ['not-allowed', 1],
      [uses.other]: ['replaced', 1],
    });
  });
});

describe('one language', () => {
  it('is taken out, turn by turn, and the whole edition where it is the language of all', async () => {
    const { id, publicId, code } = await story();
    await sql`update open.segments set lang = 'ne' where public_id = ${publicId} and ord = (select max(ord) from open.segments where public_id = ${publicId})`.execute(
      owner,
    );
    await world().post('/yours/change').type('form').send({ code, languages: 'ne' }).expect(200);
    const { body } = await world().get(`/api/v1/testimonies/${publicId}`).expect(200);
    expect((body.segments as { lang: string }[]).map((one) => one.lang)).not.toContain('ne');
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', languages: ['en'] });
    for (const at of ['', '/e1', '/e2']) await world().get(`/t/${publicId}${at}`).expect(410);
    // Whoever copied it is told, in the feed of changes, as of any other that is gone.
    const changes = (await world().get('/api/v1/changes?limit=1000')).body as { changes: { id: string }[] };
    expect(changes.changes.find((one) => one.id === publicId)).toMatchObject({ state: 'withdrawn', title: null });
  });
});

describe('an edition that shows too much', () => {
  it('is closed by one person at once, and comes back only through the door', async () => {
    const { id, publicId, secret } = await story();
    await expect(closeEditions(archive().as('researcher'), id, [1])).rejects.toMatchObject({ kind: 'not-found' });
    await closeEditions(archive().as('redactor'), id, [1]);
    expect(await seen(publicId, secret)).toEqual([]);
    await world().get(`/t/${publicId}`).expect(410);
    await expect(closeEditions(archive().as('redactor'), id, [1])).rejects.toMatchObject({ kind: 'conflict' });
    await work();
    expect((await getParts(archive().as('reviewer'), id)).closings[0]?.proof?.clean).toBe(true);
    await signDisclosure(archive().as('reviewer'), id, 'Weighed in a test, nothing rare.');
    // Nobody opens it again without the door, nor the one who redacted it through the door.
    await expect(publish(archive().as('redactor'), id)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await publish(archive().as('reviewer'), id)).toBe(2);
    await world().get(`/t/${publicId}`).expect(200);
    expect((await world().get(`/t/${publicId}/e1`).expect(410)).text).toContain(`href="/t/${publicId}"`);
  });
});

describe('her words but not a use, her page but not a summary', () => {
  it.each([
    ['quote-in-reports', (body: { uses: string[] }) => body.uses.includes('quote-in-reports')],
    ['publish-transcript', (body: { segments: unknown[] }) => body.segments.length > 0],
    ['publish-summary', (body: { summary: unknown }) => body.summary !== null],
  ] as const)('%s is taken back, and the proof says that no surface shows it', async (scope, shown) => {
    const { id, publicId, code } = await story();
    const before = (await world().get(`/api/v1/testimonies/${publicId}`)).body as never;
    expect(shown(before)).toBe(true);
    await world().post('/yours/change').type('form').send({ code, scopes: scope }).expect(200);
    await work();
    expect(shown((await world().get(`/api/v1/testimonies/${publicId}`)).body as never)).toBe(false);
    const [closing] = (await getParts(archive().as('partner'), id)).closings;
    expect(closing?.proof?.clean).toBe(true);
  });

  it('a proof fails while something is still shown', async () => {
    const { id, anchor, code } = await story();
    await world().post('/yours/change').type('form').send({ code, passages: anchor }).expect(200);
    await sql`alter table open.segments disable trigger user`.execute(owner);
    await sql`update open.segments set anchor = ${anchor} where edition = 2 and ord = (select max(ord) from open.segments where edition = 2 and public_id = (select public_id from closed.testimonies where id = ${id}))
      and public_id = (select public_id from closed.testimonies where id = ${id})`.execute(owner);
    await expect(work()).rejects.toThrow(/not clean yet/);
    await sql`alter table open.segments enable trigger user`.execute(owner);
    expect((await getParts(archive().as('partner'), id)).closings[0]?.proof?.clean).toBe(false);
    await sql`delete from graphile_worker._private_jobs`.execute(owner);
  });
});

describe('all of it', () => {
  it.each([0, 90])(
    'she chooses when it is destroyed: %s days; she hears the proof; those who used it are told',
    async (days) => {
      const { id, publicId, code } = await story();
      await registerUse(archive().as('advocate'), {
        institution: 'An institute',
        work: 'A report',
        place: 'Printed',
        purpose: 'To show it.',
        kind: 'quote-in-reports',
        address: publicId,
      });
      await world().post('/yours/withdraw').type('form').send({ code, graceDays: days }).expect(200);
      const { rows } = await sql<{ days: number }>`
      select round(extract(epoch from destroy_after - now()) / 86400)::int as days from closed.testimony_keys where testimony_id = ${id}`.execute(
        owner,
      );
      expect(rows[0]?.days).toBe(days);
      const runs = await world().post('/yours').set('Accept-Language', 'en').type('form').send({ code }).expect(200);
      expect(runs.text).toContain('We are looking at every place once more');
      await work();
      const told = await world().post('/yours').set('Accept-Language', 'en').type('form').send({ code }).expect(200);
      expect(told.text).toContain('It was found nowhere');
      expect(told.text).toContain('has been asked to stop');
      const mails = (await waitingMails(archive().config)).filter((mail) => mail.about === publicId);
      expect(mails.map((mail) => mail.to).sort()).toEqual([archive().email('advocate'), archive().email('partner')]);
      await forget();
    },
  );

  it('days beyond a year, or none of a number, are refused and nothing is withdrawn', async () => {
    const { publicId, code } = await story();
    for (const graceDays of ['366', '-1', 'x'])
      await world().post('/yours/withdraw').type('form').send({ code, graceDays }).expect(400);
    await world().get(`/t/${publicId}`).expect(200);
  });

  it('the proof asks every public route of the router that a stranger can ask', () => {
    const asked = probes(publicRoutes, { publicId: '0123456789', editions: 2, part: null }).map((probe) => probe.path);
    const left = publicRoutes.filter(
      (route) =>
        route.method === 'get' && !asked.includes(route.path.replace(':id', '0123456789').replace(':number', '1')),
    );
    // Left out are only addresses with a parameter that no stranger knows.
    expect(left.filter((route) => route.path.includes(':id') || !route.path.includes(':'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(30);
  });
});
