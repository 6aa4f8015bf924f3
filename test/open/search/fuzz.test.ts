import { createServer, Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { publicRoutes } from '#main/public-routes';
import { buildBundles } from '#platform/bundles';
import { makeApp } from '#platform/http-app';
import { useDatabase } from '#test/database';
import { publicSurface } from '../../../src/main/surfaces.tsx';
import { TestArchive } from './archive.ts';
import { relayAll } from '../../../src/open/search/maintain.ts';
import { makeCorpus, makeQueries, seeded } from './corpus.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { noMeilisearch, startMeilisearch } from './meili-server.ts';

/** All of them with KATHA_FUZZ=10000. */
const COUNT = Number(process.env['KATHA_FUZZ'] ?? 1_500);
/** The statement timeout of a search, twice (a better spelling is looked for after), and what the page itself takes. */
const LIMIT_MS = 5_000;

let random = seeded(20_261);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const TOKENS = [
  ...'" ( ) - * = : | & ! < > \\ \' % _ ~ $ ; , । ॥ « » “ ” .. 2008 ১৯৯৮ OR AND NOT or'.split(' '),
  ...'year: theme: origin:NP title: =काम "काम घर" -घर কা* kaa* ( (( )) "" "( -- -* =* work\u0000 \u200d \u200c ी ् ়'.split(
    ' ',
  ),
  ...'काम ঢাকা naukri work kafala passport दलाल का the আমি agent OR-OR \ufeff 🙂 ﷽ Ａ İ ß ŉ'.split(' '),
];
const grammar = () =>
  Array.from({ length: 1 + Math.floor(random() ** 2 * 30) }, () => pick(TOKENS)).join(random() < 0.7 ? ' ' : '');
function raw(): string {
  const ranges = [
    [0, 0x7f],
    [0x80, 0x2ff],
    [0x900, 0x9ff],
    [0x200b, 0x206f],
    [0xd800, 0xdfff],
    [0xfff0, 0xffff],
    [0x1f300, 0x1f9ff],
    [0, 0x10ffff],
  ] as const;
  return Array.from({ length: 1 + Math.floor(random() ** 3 * 400) }, () => {
    const [from, to] = pick(ranges);
    return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
  }).join('');
}
/** As a browser sends it, or with bytes that are no text at all. */
function encoded(q: string): string {
  if (random() < 0.05)
    return Array.from(
      { length: 12 },
      () =>
        `%${Math.floor(random() * 256)
          .toString(16)
          .padStart(2, '0')}`,
    ).join('');
  return encodeURIComponent(q.toWellFormed());
}
const extras = [
  '',
  '&f=theme%2Fkafala',
  '&f=origin%2Fnp&f=decade%2F2010',
  '&f=%00',
  '&f=x',
  '&page=400',
  '&page=-1',
  '&sort=oldest',
  '&sort=no',
  '&exact=true',
  '&q=twice',
];

const database = useDatabase();
const agent = new Agent({ keepAlive: true, maxSockets: 4 });
afterAll(() => agent.destroy());

interface Site {
  port: number;
  stop(): Promise<void>;
}
/** The public site on a small archive, over one engine or the other. */
async function openSite(meiliUrl?: string): Promise<Site> {
  const archive = await TestArchive.open(database());
  const options = meiliUrl === undefined ? {} : { meiliUrl };
  const [published] = await archive.query<{ n: number }>('select count(*)::int as n from open.editions');
  if (published?.n === 0) for (const edition of makeCorpus(80, 9)) await archive.publish(edition);
  if (meiliUrl !== undefined) await relayAll(archive.context('katha_worker', options));
  const ctx = archive.context('katha_public', options);
  const server = createServer(
    makeApp(publicSurface(ctx, publicRoutes, await buildBundles(), { demonstration: false }), ctx),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
      await archive.close();
    },
  };
}

function ask(port: number, path: string): Promise<{ status: number; ms: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - started }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

/** The same queries for either engine. */
function makePaths(): string[] {
  random = seeded(20_261);
  const generated = makeQueries(COUNT, 99);
  return Array.from({ length: COUNT }, (_, n) => {
    const q = n % 3 === 0 ? (generated[n]?.q ?? '') : n % 3 === 1 ? grammar() : raw();
    const where = pick(['/search', '/search', '/api/v1/search', '/api/v1/search/words']);
    return `${where}?q=${encoded(q)}${where.endsWith('words') ? '' : pick(extras)}`;
  });
}

async function askAll(engine: string, port: number): Promise<void> {
  const paths = makePaths();
  const statuses: Record<number, number> = {};
  const wrong: string[] = [];
  let worst = { ms: 0, path: '' };
  let next = 0;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
        const { status, ms } = await ask(port, path);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (ms > worst.ms) worst = { ms, path };
        if (status >= 500 || ms > LIMIT_MS) wrong.push(`${status} ${Math.round(ms)} ms ${path}`);
      }
    }),
  );
  if (process.env['KATHA_FUZZ'])
    process.stdout.write(
      `fuzz on ${engine}: ${JSON.stringify(statuses)}, slowest ${Math.round(worst.ms)} ms ${worst.path.slice(0, 200)}\n`,
    );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(statuses[200] ?? 0).toBeGreaterThan(COUNT / 2);
}

describe('whatever is typed', () => {
  it(`is answered in words and in time by Postgres: ${COUNT} queries over HTTP`, async () => {
    const site = await openSite();
    try {
      await askAll('Postgres', site.port);
    } finally {
      await site.stop();
    }
  }, 900_000);

  it.skipIf(noMeilisearch !== null)(
    `and by Meilisearch where it can honour them${noMeilisearch ? ` (${noMeilisearch})` : ''}`,
    async () => {
      const server = await startMeilisearch();
      const between = await faultyProxy(server.url);
      const site = await openSite(between.url);
      try {
        await askAll('Meilisearch', site.port);
        // It was truly asked.
        expect(between.requests.filter((request) => request.path === '/multi-search').length).toBeGreaterThan(
          COUNT / 20,
        );
      } finally {
        await site.stop();
        await between.stop();
        await server.stop();
      }
    },
    900_000,
  );
});
