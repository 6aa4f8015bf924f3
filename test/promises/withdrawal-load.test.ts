import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { issueCode, publishOne, useArchive } from '#test/archive';
import { freePort, startProcess, type OwnProcess } from '#test/processes';
import { served } from '#test/surfaces';
import { withdraw, withdrawalReport } from '../../src/release/consent/withdrawal.ts';
import { relayAll } from '../../src/open/search/maintain.ts';
import { noMeilisearch, startMeilisearch } from '../open/search/meili-server.ts';

/** How often publish-withdraw-read is repeated: `WITHDRAWALS=200` for the whole promise, fewer in every run of the tests. */
const REPETITIONS = Number(process.env['WITHDRAWALS'] ?? 24);
const READERS = 32;
/** After the commit, the time within which no new request may be answered with a byte of it. */
const PROMISED_MS = 1_000;
const INDEX_MS = 60_000;

const archive = useArchive();

/** Letters only: a word with digits is taken for an identifier, and so replaced before it is published. */
const letters = (n: number) => Array.from({ length: n }, () => 'bcdfghjklmnprstvz'[randomInt(17)]).join('');

interface Story {
  id: string;
  publicId: string;
  /** A word of it that readers search for, which pages repeat because it was typed. */
  asked: string;
  /** Words of its title, summary and text that nobody types: wherever one is seen, it is out. */
  secrets: string[];
  committedAt: number;
}

async function publishStory(): Promise<Story> {
  const asked = `vaq${letters(8)}`;
  const secrets = ['t', 's', 'w'].map((kind) => `zaq${kind}${letters(8)}`);
  const { id } = await publishOne(archive(), {
    text: `Interviewer: Please begin.\nNarrator: My name is Sushma Karkiwal. The house had ${asked} beside ${secrets[2]} and the days were long.\nInterviewer: Thank you.\nNarrator: I would go again, with a right contract.\n`,
    record: { title: `A house with ${secrets[0]}`, summary: `She speaks of ${secrets[1]}.` },
  });
  const { publicId } = await getTestimony(archive().system, id);
  return { id, publicId, asked, secrets, committedAt: Infinity };
}

/** Everything a stranger can ask the router for about one story: no address is listed by hand. */
function addresses(story: Story): { route: string; at: string }[] {
  return served(archive().publicApp)
    .filter((route) => route.method === 'get' && !route.path.startsWith('/assets/'))
    .flatMap(({ path }) => {
      const at = path
        .replace(/:(id|publicId)\b/g, story.publicId)
        .replace(/:number\b|:n\b/g, '1')
        .replace(/:(\w+)/g, 'x');
      // One query that holds a parameter of every kind the site knows: a route takes what is its own.
      return [
        '',
        `?q=${story.asked}`,
        `?q=${story.secrets[2]?.slice(0, 7)}&prefix=${story.secrets[2]?.slice(0, 7)}`,
        `?id=${story.publicId}&identifier=${story.publicId}&verb=ListRecords&metadataPrefix=oai_dc&format=bibtex`,
      ].map((query) => ({ route: path, at: `${at}${query}` }));
    });
}

interface Seen {
  route: string;
  at: string;
  /** Milliseconds from the commit to the moment at which the request was sent. */
  after: number;
}

/** Readers who never rest: what is due is read first, and something else of the same stories when nothing is due. */
function readAll(base: string) {
  const due: { route: string; at: string; notBefore: number; done: () => void }[] = [];
  const bySecret = new Map<string, Story>();
  const leaks: Seen[] = [];
  /** Routes on which a story's own words were seen while it was published: reading them proves something. */
  const showed = new Set<string>();
  const faults: string[] = [];
  let idle: { route: string; at: string }[] = [];
  let asked = 0;
  let latest = -Infinity;
  const state = { ended: false };

  async function ask(route: string, at: string): Promise<void> {
    const sentAt = performance.now();
    const answer = await fetch(`${base}${at}`, { redirect: 'manual', headers: { Accept: '*/*' } });
    const shown = `${await answer.text()}${JSON.stringify([...answer.headers])}`;
    asked += 1;
    if (answer.status >= 500) faults.push(`${answer.status} ${at}`);
    for (const [word] of shown.matchAll(/zaq[tsw][a-z]{8}/g)) {
      const story = bySecret.get(word);
      if (!story) continue;
      showed.add(route);
      const after = sentAt - story.committedAt;
      latest = Math.max(latest, after);
      if (after >= PROMISED_MS) leaks.push({ route, at, after });
    }
  }

  const readers = Array.from({ length: READERS }, async () => {
    while (!state.ended) {
      const now = performance.now();
      const at = due.findIndex((one) => one.notBefore <= now);
      const next = at >= 0 ? due.splice(at, 1)[0] : undefined;
      const other = idle[idle.length === 0 ? 0 : randomInt(idle.length)];
      try {
        if (next) await ask(next.route, next.at);
        else if (other) await ask(other.route, other.at);
        else await delay(5);
      } catch (error) {
        faults.push(error instanceof Error ? `${error.message} ${next?.at}` : 'no answer');
      }
      next?.done();
    }
  });

  return {
    know: (story: Story) => story.secrets.forEach((secret) => bySecret.set(secret, story)),
    /** Has every address read by one of the readers, not before a moment. Resolves when all were. */
    async read(list: readonly { route: string; at: string }[], notBefore: number): Promise<void> {
      await Promise.all(
        list.map((one) => new Promise<void>((resolve) => due.push({ ...one, notBefore, done: resolve }))),
      );
    },
    meanwhile: (list: { route: string; at: string }[]) => {
      idle = list;
    },
    async end() {
      state.ended = true;
      await Promise.all(readers);
      return { leaks, showed, faults, asked, latest };
    },
  };
}

describe('promise 5 under load', () => {
  const running: OwnProcess[] = [];
  let base = '';
  let meili: Awaited<ReturnType<typeof startMeilisearch>> | null = null;
  let owner: pg.Client;
  let stories: Story[] = [];

  beforeAll(
    async () => {
      meili = noMeilisearch === null ? await startMeilisearch() : null;
      owner = new pg.Client({ connectionString: archive().database.url });
      await owner.connect();
      stories = [];
      for (let n = 0; n < REPETITIONS; n += 1) stories.push(await publishStory());
      const worker = { ...archive().worker, config: { ...archive().config, meiliUrl: meili?.url } };
      if (meili) await relayAll(worker);
      const publicPort = await freePort();
      base = `http://127.0.0.1:${publicPort}`;
      for (const name of ['public', 'worker'] as const)
        running.push(await startProcess(archive(), name, { publicPort, meiliUrl: meili?.url ?? null }));
    },
    30_000 + REPETITIONS * 2_000,
  );

  afterAll(async () => {
    for (const process of running.toReversed()) await process.stop();
    await owner?.end();
    await meili?.stop();
  });

  /** Passages of a story that either engine still holds. */
  async function indexed(story: Story): Promise<number> {
    const { rows } = await owner.query<{ n: number }>(
      'select count(*)::int as n from open.search_testimonies where public_id = $1',
      [story.publicId],
    );
    let held = rows[0]?.n ?? 0;
    if (!meili) return held;
    const { results } = (await (await fetch(`${meili.url}/indexes?limit=100`)).json()) as {
      results: { uid: string }[];
    };
    expect(results.length).toBeGreaterThan(0);
    for (const { uid } of results)
      for (const q of [story.asked, ...story.secrets]) {
        const answer = await fetch(`${meili.url}/indexes/${uid}/search`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ q, matchingStrategy: 'all' }),
        });
        held += ((await answer.json()) as { hits: unknown[] }).hits.length;
      }
    return held;
  }

  it(
    `${REPETITIONS} testimonies withdrawn one after another under ${READERS} readers: no byte after a second, index clean, proof filed`,
    async () => {
      const code = await issueCode(archive().as('partner'), stories.at(-1)?.id ?? '', randomBytes);
      if (meili) expect(await indexed(stories[0] as Story)).toBeGreaterThan(1);
      const readers = readAll(base);
      for (const story of stories) readers.know(story);
      const after: Promise<void>[] = [];
      const cleanAfter: Promise<number>[] = [];
      // The newest first: they stand on the first page of every list.
      for (const story of stories.toReversed()) {
        const list = addresses(story);
        readers.meanwhile(list);
        await readers.read(list, 0);
        await withdraw(archive().as('partner'), story.id, 30);
        story.committedAt = performance.now();
        after.push(readers.read(list, story.committedAt + PROMISED_MS));
        cleanAfter.push(cleaned(story));
      }
      await Promise.all(after);
      const took = await Promise.all(cleanAfter);
      const { leaks, showed, faults, asked, latest } = await readers.end();
      const proved = await proofs();

      expect(leaks).toEqual([]);
      expect(faults).toEqual([]);
      // What was asked before the withdrawal did show the words, on every kind of surface that shows any.
      for (const route of [
        '/t/:id',
        '/search',
        '/browse',
        '/feed.atom',
        '/feed.json',
        '/api/v1/search',
        '/api/v1/changes',
      ])
        expect([...showed], route).toContain(route);
      expect(showed.size).toBeGreaterThanOrEqual(14);
      expect(Math.max(...took)).toBeLessThan(INDEX_MS);
      expect(proved).toEqual(stories.map(() => true));

      const card = await fetch(`${base}/yours`, { method: 'POST', body: new URLSearchParams({ code }) });
      const answered = await card.text();
      expect(card.status).toBe(200);
      expect(stories.flatMap((story) => story.secrets).filter((secret) => answered.includes(secret))).toEqual([]);
      process.stdout.write(
        `withdrawal under load: ${stories.length} withdrawals, ${asked} answers to ${READERS} readers on ${served(archive().publicApp).length} routes (${showed.size} show words), engine ${meili ? 'meilisearch' : 'postgres'}; last answer with words was asked ${Math.round(latest)} ms after its commit; index clean after at most ${Math.round(Math.max(...took))} ms\n`,
      );
    },
    120_000 + REPETITIONS * 6_000,
  );

  /** @returns milliseconds from the commit until no engine held anything of it */
  async function cleaned(story: Story): Promise<number> {
    for (;;) {
      const held = await indexed(story);
      const now = performance.now() - story.committedAt;
      if (held === 0 || now > INDEX_MS) return now;
      await delay(250);
    }
  }

  /** Whether a clean proof was filed for each within a minute of the last withdrawal. */
  async function proofs(): Promise<boolean[]> {
    const end = performance.now() + 60_000;
    for (;;) {
      const found = await Promise.all(
        stories.map(async (story) => {
          const report = await withdrawalReport(archive().as('steward'), story.id);
          return report?.proofs.some((proof) => proof.clean) === true;
        }),
      );
      if (found.every(Boolean) || performance.now() > end) return found;
      await delay(250);
    }
  }
});
