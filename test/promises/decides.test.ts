import { randomInt } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { deskRoutes } from '#main/desk-routes';
import { jobs } from '#main/jobs';
import { publicRoutes } from '#main/public-routes';
import type { Role } from '#platform/context';
import { read } from '#platform/database';
import type { AnyRoute } from '#platform/http';
import { addConsentEvent, historyIn, recordConsent } from '#release/consent';
import { decide, type Audience, type ConsentRecord, type Scope } from '#rules/release/consent';
import { consentRecord, PASSWORD, publishOne, useArchive } from '#test/archive';
import { audiencesOf } from '../../src/open/reading/rules.ts';
import { commands } from '../../src/main/commands.ts';
import { verifyAndRepair } from '../../src/open/search/maintain.ts';
import { withdraw } from '../../src/release/consent/withdrawal.ts';

/**
 * Every surface decides. Testimonies are published and then closed in every way; each route of both routers is asked by each kind of
 * reader; what it shows of each is compared with what `decide` says of that reader, that scope and that testimony. A route, job or
 * command that is new fails here until it shows what it may, or says why there is nothing in it to decide.
 */
const archive = useArchive();

/** In every testimony, so that one search finds all that a reader may find. */
const COMMON = 'zorbelwix';
const letters = () => Array.from({ length: 9 }, () => 'bcdfghjklmnprstvz'[randomInt(17)]).join('');
const PARTS = {
  t: 'publish-metadata',
  s: 'publish-summary',
  w: 'publish-transcript',
} as const satisfies Record<string, Scope>;
type Part = keyof typeof PARTS;

interface Story {
  what: string;
  id: string;
  publicId: string;
  secrets: Record<Part, string>;
}

const NO_WORDS = { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' };
const partner = () => archive().as('partner');
const again = (id: string, change: Partial<ConsentRecord>) =>
  recordConsent(partner(), id, { record: consentRecord(change), private: NO_WORDS });

/** How each is allowed, and what happens to it once it is published. */
const WAYS: [string, Partial<ConsentRecord>, (id: string) => Promise<unknown>][] = [
  ['for everyone', {}, async () => undefined],
  ['for researchers', { audiences: ['accredited-researcher'] }, async () => undefined],
  ['for advocates', { audiences: ['advocate'] }, async () => undefined],
  ['for partners', { audiences: ['partner'] }, async () => undefined],
  ['refused', {}, (id) => addConsentEvent(partner(), id, { kind: 'refused' })],
  ['ran out', {}, (id) => addConsentEvent(partner(), id, { kind: 'expired' })],
  ['not valid', {}, (id) => addConsentEvent(partner(), id, { kind: 'invalidated' })],
  ['asked again', {}, (id) => addConsentEvent(partner(), id, { kind: 'requested' })],
  ['dead', { afterDeath: 'withdraw' }, (id) => addConsentEvent(partner(), id, { kind: 'death-reported' })],
  ['waits', {}, (id) => again(id, { embargo: { until: null, event: 'my case is over' } })],
  ['not yet', {}, (id) => again(id, { embargo: { until: '2090-01-01T00:00:00Z', event: null } })],
  ['ended', {}, (id) => again(id, { expiresAt: '2020-01-01T00:00:00Z' })],
  ['in one country', {}, (id) => again(id, { territories: ['NP'] })],
  ['a child after all', {}, (id) => again(id, { ageAtConsent: 15 })],
  ['not able', {}, (id) => again(id, { ableToDecide: false })],
  ['no longer public', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed', audiences: ['public'] })],
  ['no words', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed', scopes: ['publish-transcript'] })],
  ['no summary', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed', scopes: ['publish-summary'] })],
  ['no page', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed', scopes: ['publish-metadata'] })],
  ['no text', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed', media: ['text'] })],
  ['not in English', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed', languages: ['en'] })],
  ['something', {}, (id) => addConsentEvent(partner(), id, { kind: 'narrowed' })],
  ['taken back', {}, (id) => withdraw(partner(), id, 30)],
];

/** Routes of the archive that tell nothing of a testimony's own words, with the reason. One that is new or gone fails the test. */
const NOTHING_OF_HERS: Readonly<Record<string, string>> = {
  '/about': 'a text of ours',
  '/search/batch': 'counts: compared below',
  '/search/charts': 'counts: compared below',
  '/search/charts.csv': 'counts: compared below',
  '/search/compare': 'counts: compared below',
  '/search/compare.csv': 'counts: compared below',
  '/search/saved': 'what a reader typed',
  '/search/help': 'a text of ours',
  '/numbers': 'counts in batches, hidden and rounded (test/release/disclosure)',
  '/yours': 'asks for her code (test/release/consent/hers.test.ts)',
  '/yours/change': 'leads back to her page',
  '/yours/withdraw': 'leads back to her page',
  '/t/:id/tell': 'leads back to the page of the testimony',
  '/told/:token': 'what somebody told us of her own citing (test/release/uses)',
  '/robots.txt': 'a text of ours',
  '/themes': 'counts: compared below',
  '/testimonies/:id/registered-uses': 'uses as others registered them (test/release/uses)',
  '/sitemap.xml': 'addresses only: compared below',
  '/search/words': 'single words, which begin like what is typed',
  '': 'the description of the API',
  '/openapi.json': 'the description of the API',
};

/** Each job, and where it decides or why it has nothing to decide. One that is new or gone fails the test. */
const JOBS: Readonly<Record<string, string>> = {
  'identity.set-apart': 'closed zone: her name goes to its vault',
  'originals.sweep': 'closed zone: files without a row go',
  'original.sealed': 'closed zone: words are read from what she entrusted, and stay sealed',
  'consent.said':
    'closed zone: reads words that waited for her word, after asking decide (test/release/consent/preparing.test.ts)',
  'transcript.written': 'closed zone: words are searched for names, and stay sealed',
  'aggregates.refresh': 'counts live editions of the public, in batches, hidden and rounded',
  'partner.tell': 'tells her partner that she took something back, without a word of it',
  'partner.mail': 'sends what partner.tell made',
  'keys.destroy': 'destroys',
  'uses.follow': 'asks again for each use whether it may go on (release.follow_uses)',
  'uses.follow-all': 'asks uses.follow for each',
  'uses.mail': 'sends what uses.follow made',
  'citers.ask': 'asks whoever cites for a confirmation',
  'citers.follow': 'asks whether what is cited may still be read',
  'citers.tell': 'sends what citers.follow made',
  'citers.sweep': 'forgets who did not confirm',
  'search.relay':
    'gives the outside engine what open.search_* let out; every answer of it is asked again in the database',
  'search.verify': 'compares the index with live editions',
  'withdrawal.clean': 'takes away, and reads as a stranger',
  'closing.prove': 'reads as a stranger',
  'ledger.keep': 'identifiers, terms and times',
  'audit.keep-head': 'a digest',
};

/** Each command, likewise. */
const COMMANDS: Readonly<Record<string, string>> = {
  detect: 'words that are given to it',
  status: 'counts of the closed zone, for who keeps the machine',
  'identity requests': 'who asked, never whom for',
  'identity policy': 'a setting',
  import: 'takes in, sealed',
  'export-sealed': 'sealed to the recovery key; refused after a withdrawal (test/closed/transcripts/export.test.ts)',
  'consent-record': 'her consent itself, without her name',
  withdraw: 'takes away',
  'search configure': 'keys of the engine',
  'search rebuild': 'makes the index anew from live editions, as publishing does',
  'search verify': 'compares',
  backup: 'sealed; her words to her own key',
  'backup verify': 'digests',
  restore: 'replays what closed since, before anything is served (test/promises/restore*.test.ts)',
  'audit verify': 'digests',
  doctor: 'the state of the machine',
  migrate: 'tables',
};

const stories: Story[] = [];
beforeAll(async () => {
  for (const [what, consent, then] of WAYS) {
    const secrets = { t: `zaqt${letters()}`, s: `zaqs${letters()}`, w: `zaqw${letters()}` };
    const { id } = await publishOne(archive(), {
      consent,
      text: `Interviewer: Please begin.\nNarrator: My name is Sushma Karkiwal. The house had ${COMMON} beside ${secrets.w} and the days were long.\nInterviewer: Thank you.\n`,
      record: { title: `A house with ${secrets.t}`, summary: `She speaks of ${secrets.s}.` },
    });
    await then(id);
    stories.push({ what, id, publicId: (await getTestimony(archive().system, id)).publicId, secrets });
  }
  // What the worker does after each: what is left of one that lost a part is found again.
  await verifyAndRepair(archive().worker);
}, 300_000);

async function allowed(story: Story, audience: readonly Audience[], scope: Scope): Promise<boolean> {
  const { consents, events } = await read(archive().system, (tx) => historyIn(tx, story.id));
  // What stands on the page with no right to the page itself is not there either.
  return [scope, 'publish-metadata' as const].every(
    (one) => decide(consents, events, { scope: one, audience, medium: 'text', language: 'en', at: new Date() }).allowed,
  );
}

type Reader = 'visitor' | Extract<Role, 'researcher' | 'advocate' | 'partner' | 'steward'>;
const READERS: readonly Reader[] = ['visitor', 'researcher', 'advocate', 'partner', 'steward'];
const audience = (reader: Reader): readonly Audience[] =>
  (reader === 'visitor' ? ['public'] : audiencesOf(archive().as(reader).actor)) as readonly Audience[];

/** Routes that everyone may read there: the public site, and the reading room of the desk. */
function routesOf(reader: Reader): AnyRoute[] {
  if (reader === 'visitor') return [...publicRoutes];
  const open = new Set(publicRoutes.map((route) => nameOf(route.path)));
  return deskRoutes.filter((route) => route.access === 'signed-in' && open.has(nameOf(route.path)));
}
/** What is the same route on both surfaces, and for programs. */
const nameOf = (path: string) => path.replace(/^\/api\/v1(\/archive)?/, '').replace(/^\/$/, '/home');

async function agentOf(reader: Reader): Promise<ReturnType<typeof request.agent>> {
  const app: Express = reader === 'visitor' ? archive().publicApp : archive().deskApp;
  const agent = request.agent(app).set('Sec-Fetch-Site', 'same-origin');
  if (reader !== 'visitor')
    await agent
      .post('/sign-in')
      .type('form')
      .send({ email: archive().email(reader), password: PASSWORD })
      .expect(303);
  return agent;
}

const QUERY = `?q=${COMMON}&prefix=zaq&as=apa&format=bibtex&count=testimonies&limit=100&pageSize=100&a=${COMMON}&b=${COMMON}`;

describe('promise 1: every surface decides', () => {
  it('what is published is allowed to somebody, and closed to somebody: the cases are of both kinds', async () => {
    const seen = await Promise.all(
      stories.map(
        async (story) => [story.what, await allowed(story, audience('steward'), 'publish-metadata')] as const,
      ),
    );
    expect(seen.filter(([, yes]) => yes).map(([what]) => what)).toEqual([
      'for everyone',
      'for researchers',
      'for advocates',
      'for partners',
      'no longer public',
      'no words',
      'no summary',
    ]);
  });

  const shown = new Map<string, Set<Reader>>();
  it.each(READERS)(
    'as %s: no route shows a word that decide does not allow',
    async (reader) => {
      const agent = await agentOf(reader);
      const may = new Map<string, { story: Story; part: Part; yes: boolean }>();
      for (const story of stories)
        for (const part of ['t', 's', 'w'] as const)
          may.set(story.secrets[part], { story, part, yes: await allowed(story, audience(reader), PARTS[part]) });
      const wrong: string[] = [];
      const everywhere = new Set<string>();
      for (const route of routesOf(reader)) {
        if (route.method !== 'get') continue;
        const each = route.path.includes(':') ? stories : [stories[0]];
        for (const story of each) {
          const at = route.path
            .replace(/:(id|publicId)\b/g, story?.publicId ?? '')
            .replace(/:number\b/g, '1')
            .replace(/:(\w+)/g, 'x');
          const answer = await agent
            .get(`${at}${QUERY}`)
            .buffer(true)
            .parse((res, done) => {
              const parts: Buffer[] = [];
              res.on('data', (part: Buffer) => parts.push(part));
              res.on('end', () => done(null, Buffer.concat(parts).toString('utf8')));
            });
          if (answer.status >= 500) wrong.push(`${answer.status} ${at}`);
          const text = `${String(answer.body)}${JSON.stringify(answer.headers)}`;
          for (const [word] of text.matchAll(/zaq[tsw][a-z]{9}/g)) {
            const known = may.get(word);
            if (!known) continue;
            everywhere.add(word);
            const readers = shown.get(nameOf(route.path)) ?? new Set();
            shown.set(nameOf(route.path), readers.add(reader));
            if (!known.yes) wrong.push(`${at} shows ${PARTS[known.part]} of one that is ${known.story.what}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      // And everything that is allowed can be read somewhere, or none of this would mean anything.
      for (const [word, { story, part, yes }] of may)
        expect(everywhere.has(word), `${PARTS[part]} of one that is ${story.what}`).toBe(yes);
    },
    120_000,
  );

  it('every route of the archive showed something, or says why there is nothing of hers in it', () => {
    const names = new Set(publicRoutes.filter((route) => route.method === 'get').map((route) => nameOf(route.path)));
    const silent = [...names].filter((name) => !shown.has(name)).sort();
    expect(silent).toEqual(Object.keys(NOTHING_OF_HERS).sort());
  });

  it('counts and lists of addresses have as many as are allowed', async () => {
    for (const reader of READERS) {
      const agent = await agentOf(reader);
      const base = reader === 'visitor' ? '/api/v1' : '/api/v1/archive';
      const words = await Promise.all(stories.map((story) => allowed(story, audience(reader), 'publish-transcript')));
      const pages = await Promise.all(stories.map((story) => allowed(story, audience(reader), 'publish-metadata')));
      const n = words.filter(Boolean).length;
      const found = (await agent.get(`${base}/search?q=${COMMON}`)).body as { testimonies: number };
      expect([reader, found.testimonies]).toEqual([reader, n]);
      const chart = (await agent.get(`${base}/search/charts?q=${COMMON}`)).body as { testimonies: number };
      expect([reader, chart.testimonies]).toEqual([reader, n]);
      const batch = (await agent.post(`${base}/search/batch`).send({ queries: [{ q: COMMON }] })).body as {
        results: { testimonies: number }[];
      };
      expect([reader, batch.results[0]?.testimonies]).toEqual([reader, n]);
      const themes = (await agent.get(`${base}/themes`)).body as { concepts: { testimonies: number }[] };
      expect([reader, Math.max(...themes.concepts.map((one) => one.testimonies))]).toEqual([
        reader,
        pages.filter(Boolean).length,
      ]);
      if (reader === 'visitor') {
        const map = (await agent.get('/sitemap.xml')).text;
        for (const story of stories)
          expect(map.includes(`/t/${story.publicId}`), story.what).toBe(
            await allowed(story, audience(reader), 'harvest-by-aggregators'),
          );
      }
    }
  });

  it('every job and every command says where it decides', () => {
    expect(jobs.map((job) => job.name).sort()).toEqual(Object.keys(JOBS).sort());
    const ours = commands.map((command) => command.name).filter((name) => !/^(user|keys) /.test(name));
    expect(ours.sort()).toEqual(Object.keys(COMMANDS).sort());
  });
});
