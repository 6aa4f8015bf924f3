import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { systemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { makeLogger } from '#platform/log';
import { migrate, roleUrls } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { relayAll } from '../src/open/search/maintain.ts';
import { load, word } from './search-corpus.ts';
import { databaseSize, meilisearch, recorded } from './search-engine.ts';
import { head, inTurn, ms, row, warm, write, type Measured } from './search-load.ts';
import { measureRebuild } from './search-rebuild.ts';

// How fast search prepares, loads and answers, through HTTP as a reader meets it: the real public app in a process of its own, 14
// facets counted, 2 groups chosen. Where Meilisearch is on the path, the very requests that the app puts to it are recorded and
// put to it raw in the same run, turn about, so that the load of the machine falls on both alike.
// Usage: npm run bench:search -- [--passages 10000,100000,1000000] [--rounds 60] [--clients 1,8,32] [--engines postgres,meilisearch]
//   --data FOLDER keeps the databases and uses those that are there; --meili-most N leaves Meilisearch out above N passages;
//   --rebuild makes a new generation of the index while searches go on, instead of measuring Meilisearch
const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '1,8,32' },
    engines: { type: 'string', default: 'postgres,meilisearch' },
    data: { type: 'string' },
    'meili-most': { type: 'string', default: '100000' },
    rebuild: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const clients = values.clients.split(',').map(Number);

const CHOSEN = ['theme/kafala', 'theme/organising', 'origin/np'];
/** Classes of requests; each has several queries, so that no answer is only remembered. */
const span = (from: number, step: number, make: (n: number) => string) =>
  Array.from({ length: 12 }, (_, n) => make(from + Math.round((n * step) / 2)));
const CLASSES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['common', span(25, 6, (n) => word('en', n)), CHOSEN],
  ['rare', span(9_000, 500, (n) => word('ne', n)), CHOSEN],
  ['two common words', span(3, 3, (n) => `${word('en', n)} ${word('en', n + 3)}`), CHOSEN],
  ['phrase', span(22, 3, (n) => `"${word('hi', n + 8)} ${word('hi', n)}"`), CHOSEN],
  ['phrase of the commonest', span(3, 1, (n) => `"${word('en', n)} ${word('en', n + 3)}"`), CHOSEN],
  ['prefix', span(200, 40, (n) => `${Array.from(word('ne', n)).slice(0, 4).join('')}*`), CHOSEN],
  ['OR', span(100, 30, (n) => `${word('en', n)} OR ${word('hi', n)} OR ${word('bn', n)}`), CHOSEN],
  [
    'facet-heavy',
    span(40, 9, (n) => word('hi', n)),
    [...CHOSEN, 'destination/sa', 'destination/kw', 'decade/2000', 'decade/2010', 'sector/live-in'],
  ],
  ['Hindi', span(60, 20, (n) => word('hi', n)), CHOSEN],
  ['Bengali', span(60, 20, (n) => word('bn', n)), CHOSEN],
  ['Nepali', span(60, 20, (n) => word('ne', n)), CHOSEN],
  ['browse', [''], CHOSEN],
];

const pathOf = (q: string, filters: readonly string[]) =>
  `/api/v1/search?${new URLSearchParams([['q', q], ...filters.map((filter) => ['filter', filter])]).toString()}`;

const pageOf = (q: string, filters: readonly string[]) =>
  `/search?${new URLSearchParams([['q', q], ...filters.map((filter) => ['f', filter])]).toString()}`;

const ended: (() => unknown)[] = [];
/** So often a site is asked before it is measured. */
const WARMING = 3_000;
const everything = (port: number) =>
  [pathOf, pageOf].flatMap((address) =>
    CLASSES.flatMap(([, queries, filters]) => queries.map((q) => [{ port, path: address(q, filters) }])),
  );

/** The public app in its own process, as it is after a while of use. */
async function site(roleUrl: string, meiliUrl: string | null): Promise<{ port: number; end(): void }> {
  const child = fork(new URL('./search-server.ts', import.meta.url), [roleUrl, ...(meiliUrl ? [meiliUrl] : [])], {
    execArgv: ['--max-semi-space-size=16', '--import', './src/main/load.mjs'],
  });
  const end = () => void child.kill();
  ended.unshift(end);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (told) => resolve(Number(told)));
    child.once('exit', (code) => reject(new Error(`the site ended with ${code}`)));
  });
  await warm(everything(port), WARMING);
  return { port, end };
}

async function measurePostgres(roleUrl: string): Promise<void> {
  const { port, end } = await site(roleUrl, null);
  for (const parallel of clients) {
    write(`\nPostgres through HTTP, ${parallel} client${parallel > 1 ? 's' : ''} (load ${loadavg()[0]?.toFixed(1)})\n`);
    head(['class', 'p50 ms', 'p95', 'p99', 'requests/s', 'as a page: p50 / p95', 'failed']);
    for (const [name, queries, filters] of CLASSES) {
      const [got, page] = await inTurn(
        [
          queries.map((q) => [{ port, path: pathOf(q, filters) }]),
          queries.map((q) => [{ port, path: pageOf(q, filters) }]),
        ],
        rounds,
        parallel,
      );
      if (got && page)
        row([
          name,
          ms(got.p50),
          ms(got.p95),
          ms(got.p99),
          got.perSecond.toFixed(0),
          `${ms(page.p50)} / ${ms(page.p95)}`,
          String(got.failed + page.failed),
        ]);
    }
  }
  end();
}

async function measureMeilisearch(
  context: (role: 'katha_public' | 'katha_worker') => Context,
  roleUrl: string,
  url: string,
  owner: string,
) {
  const { port, end } = await site(roleUrl, url);
  const reader = context('katha_public');
  const asked = await recorded(
    reader,
    url,
    owner,
    CLASSES.flatMap(([, queries, filters]) => queries.map((q) => ({ path: pathOf(q, filters), q, filters }))),
    'again',
  );
  const raw = Number(new URL(url).port);
  for (const parallel of clients) {
    write(
      `\nMeilisearch, ${parallel} client${parallel > 1 ? 's' : ''}: through HTTP, against the same requests raw (load ${loadavg()[0]?.toFixed(1)})\n`,
    );
    head([
      'class',
      'p50 ms',
      'raw',
      'p95',
      'raw',
      'p99',
      'raw',
      'requests/s',
      'raw',
      'share',
      'as a page: p50 / p95 / share',
      'met',
      'failed',
    ]);
    for (const [name, queries, filters] of CLASSES) {
      const mine = queries.filter((q) => asked.has(pathOf(q, filters)));
      if (mine.length === 0) {
        row([name, 'answered by Postgres', ...Array.from({ length: 11 }, () => '')]);
        continue;
      }
      const [app, plain, page] = await inTurn(
        [
          mine.map((q) => [{ port, path: pathOf(q, filters) }]),
          mine.map((q) => rawShots(raw, asked.get(pathOf(q, filters)))),
          mine.map((q) => [{ port, path: pageOf(q, filters) }]),
        ],
        rounds,
        parallel,
      );
      if (!app || !plain || !page) continue;
      const share = (one: Measured) => Math.round((100 * one.perSecond) / plain.perSecond);
      row([
        name,
        ms(app.p50),
        ms(plain.p50),
        ms(app.p95),
        ms(plain.p95),
        ms(app.p99),
        ms(plain.p99),
        app.perSecond.toFixed(0),
        plain.perSecond.toFixed(0),
        `${share(app)} %`,
        `${ms(page.p50)} / ${ms(page.p95)} / ${share(page)} %`,
        met(app, plain),
        String(app.failed + plain.failed + page.failed),
      ]);
    }
  }
  await measureFresh(port, raw, reader, url, owner);
  await reader.db.destroy();
  end();
}

/** Which of the limits an answer keeps, beside the same requests raw. */
function met(app: Measured, plain: Measured): string {
  const limits = [
    app.p50 <= plain.p50 + 3 ? '' : 'p50',
    app.p95 <= Math.max(1.25 * plain.p95, plain.p95 + 8) ? '' : 'p95',
    app.perSecond >= 0.6 * plain.perSecond ? '' : 'share',
  ].filter((limit) => limit !== '');
  return limits.length === 0 ? 'yes' : `not ${limits.join(', ')}`;
}

/** What the app put to the engine for one answer, to be put to it raw. */
const rawShots = (port: number, bodies: readonly string[] = []) =>
  bodies.map((body) => ({ port, path: '/multi-search', body }));

/** Rank of the first word that no class asks for. */
const FRESH = 300;

/** Queries asked once each: nothing of their hits was kept. Turn about with the same requests raw. */
async function measureFresh(port: number, raw: number, reader: Context, url: string, owner: string): Promise<void> {
  write('\nMeilisearch, 1 client, every query asked for the first time\n');
  head(['class', 'p50 ms', 'raw', 'p95', 'raw', 'met', 'failed']);
  for (const [name, language] of [
    ['English', 'en'],
    ['Hindi', 'hi'],
    ['Bengali', 'bn'],
  ] as const) {
    const fresh = Array.from({ length: rounds }, (_, n) => ({ q: word(language, FRESH + n), filters: CHOSEN }));
    const asked = await recorded(
      reader,
      url,
      owner,
      fresh.map(({ q, filters }) => ({ path: pathOf(q, filters), q, filters })),
      'first',
    );
    const mine = fresh.map(({ q, filters }) => pathOf(q, filters)).filter((path) => asked.has(path));
    const [app, plain] = await inTurn(
      [mine.map((path) => [{ port, path }]), mine.map((path) => rawShots(raw, asked.get(path)))],
      mine.length,
      1,
      { asked: false },
    );
    if (app && plain)
      row([
        name,
        ms(app.p50),
        ms(plain.p50),
        ms(app.p95),
        ms(plain.p95),
        met(app, plain),
        String(app.failed + plain.failed),
      ]);
  }
}

try {
  const folder = values.data ?? mkdtempSync(path.join(tmpdir(), 'katha-bench-'));
  if (!values.data) ended.push(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = await startPostgres({ dataDir: path.join(folder, 'pg'), fsync: false });
  if (!postgres.reused) ended.unshift(() => postgres.stop());
  write(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${rounds} requests a cell, load at the start ${loadavg()[0]?.toFixed(1)}`,
  );
  const wanted = values.engines.split(',');
  for (const count of values.passages.split(',').map(Number)) {
    const url = new URL(postgres.url);
    url.pathname = `/search_${count}`;
    const owner = new Client({ connectionString: postgres.url });
    await owner.connect();
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [`search_${count}`]);
    if (!rowCount) await owner.query(`create database search_${count}`);
    await owner.end();
    const engine =
      wanted.includes('meilisearch') && count <= Number(values['meili-most'])
        ? await meilisearch(folder, `meili-${count}`)
        : null;
    if (engine) ended.unshift(engine.end);
    const outside = engine?.url ?? null;
    await migrate(url.toString());
    const roles = await roleUrls(url.toString(), postgres.secret);
    write(`\n## ${count} passages`);
    if (!rowCount) {
      const loaded = await load(url.toString(), count);
      write(
        `\nprepared ${loaded.prepared} passages/s on one core, published ${loaded.published} passages/s, index ${Math.round(loaded.bytes / 1e6)} MB`,
      );
    }
    const context = (role: 'katha_public' | 'katha_worker'): Context => ({
      db: connect(roles[role], { name: 'bench', max: 4 }),
      actor: role === 'katha_worker' ? { kind: 'system', task: 'bench' } : { kind: 'visitor' },
      clock: systemClock,
      log: makeLogger('warn', 'bench'),
      config: { ...readConfig({}), meiliUrl: outside ?? undefined },
      vault: null,
    });
    if (wanted.includes('postgres')) await measurePostgres(roles.katha_public);
    if (outside) {
      const worker = context('katha_worker');
      const started = performance.now();
      const before = await databaseSize(outside);
      await relayAll(worker);
      const size = await databaseSize(outside);
      if (before === 0)
        write(
          `\nMeilisearch told of ${Math.round((count / (performance.now() - started)) * 1000)} passages/s, on disk ${Math.round(size / 1e6)} MB`,
        );
      await worker.db.destroy();
      if (values.rebuild) await measureRebuild(context, outside, url.toString());
      else await measureMeilisearch(context, roles.katha_public, outside, url.toString());
    } else write('\nMeilisearch is not measured: not asked for, not on the path, or more passages than --meili-most.');
    await engine?.end();
  }
} finally {
  for (const end of ended) await end();
}
