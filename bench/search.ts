import { fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { searchArchive } from '#open/search';
import { systemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { makeLogger } from '#platform/log';
import { migrate, roleUrls } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { relayAll } from '../src/open/search/maintain.ts';
import { load, word } from './search-corpus.ts';

// How fast search prepares, loads and answers, through HTTP as a reader meets it: the real public app in a process of its own, 14
// facets counted, 2 groups chosen. Where Meilisearch is on the path, the very requests that the app puts to it are recorded and
// put to it raw in the same run, turn about, so that the load of the machine falls on both alike.
// Usage: npm run bench:search -- [--passages 10000,100000,1000000] [--rounds 60] [--clients 1,8,32] [--engines postgres,meilisearch]
//   --data FOLDER keeps the databases and uses those that are there; --meili-most N leaves Meilisearch out above N passages
const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '1,8,32' },
    engines: { type: 'string', default: 'postgres,meilisearch' },
    data: { type: 'string' },
    'meili-most': { type: 'string', default: '100000' },
  },
});
const rounds = Number(values.rounds);
const clients = values.clients.split(',').map(Number);
const write = (line: string) => process.stdout.write(`${line}\n`);

const CHOSEN = ['theme/kafala', 'theme/organising', 'origin/np'];
/** Classes of requests; each has several queries, so that no answer is only remembered. */
const span = (from: number, step: number, make: (n: number) => string) =>
  Array.from({ length: 6 }, (_, n) => make(from + n * step));
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
  ['browse', ['', '', ''], CHOSEN],
];

interface Shot {
  port: number;
  path: string;
  body?: string;
}
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
function fire(shot: Shot): Promise<{ ms: number; status: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: shot.port,
        path: shot.path,
        agent,
        method: shot.body === undefined ? 'GET' : 'POST',
        headers:
          shot.body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(shot.body) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve({ ms: performance.now() - started, status: answer.statusCode ?? 0 }));
      },
    );
    asked.setNoDelay(true);
    asked.on('error', reject);
    asked.end(shot.body);
  });
}

interface Measured {
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  failed: number;
}
interface Series {
  times: number[];
  seconds: number;
  failed: number;
  next: number;
}
const series = (): Series => ({ times: [], seconds: 0, failed: 0, next: 0 });
/** One shot is a list of requests one after the other: raw, an answer may take the engine several. */
async function volley(
  into: Series,
  shots: readonly (readonly Shot[])[],
  count: number,
  parallel: number,
): Promise<void> {
  const end = into.next + count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (into.next < end) {
        const shot = shots[into.next++ % shots.length] ?? [];
        let ms = 0;
        for (const one of shot) {
          const answer = await fire(one);
          ms += answer.ms;
          if (answer.status !== 200) into.failed++;
        }
        into.times.push(ms);
      }
    }),
  );
  into.seconds += (performance.now() - started) / 1000;
}
function measured({ times, seconds, failed }: Series): Measured {
  const sorted = times.toSorted((x, y) => x - y);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / seconds, failed };
}
/** Several series turn about in short volleys, each as often first as last, so that the load of the machine falls on all alike. */
async function inTurn(shots: readonly (readonly (readonly Shot[])[])[], parallel: number): Promise<Measured[]> {
  const all = shots.map(series);
  for (const one of shots) await volley(series(), one, one.length, 1);
  const part = Math.max(parallel, Math.ceil(rounds / TURNS));
  for (let turn = 0; turn < TURNS; turn++) {
    const order = shots.map((_, n) => n);
    for (const n of turn % 2 === 0 ? order : order.toReversed())
      await volley(all[n] as Series, shots[n] ?? [], part, parallel);
  }
  return all.map(measured);
}
const TURNS = 6;
const row = (cells: readonly string[]) => write(`| ${cells.join(' | ')} |`);
const ms = (n: number) => n.toFixed(1);
function head(names: readonly string[]) {
  row(names);
  row(names.map((_, n) => (n === 0 ? '---' : '---:')));
}

const pathOf = (q: string, filters: readonly string[]) =>
  `/api/v1/search?${new URLSearchParams([['q', q], ...filters.map((filter) => ['filter', filter])]).toString()}`;

const pageOf = (q: string, filters: readonly string[]) =>
  `/search?${new URLSearchParams([['q', q], ...filters.map((filter) => ['f', filter])]).toString()}`;

const ended: (() => unknown)[] = [];
/** The public app in its own process. */
async function site(roleUrl: string, meiliUrl: string | null): Promise<{ port: number; end(): void }> {
  const child = fork(new URL('./search-server.ts', import.meta.url), [roleUrl, ...(meiliUrl ? [meiliUrl] : [])], {
    execArgv: ['--import', './src/main/load.mjs'],
  });
  const end = () => void child.kill();
  ended.unshift(end);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (told) => resolve(Number(told)));
    child.once('exit', (code) => reject(new Error(`the site ended with ${code}`)));
  });
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

/** What the app puts to the engine for a question, recorded on the way. */
async function recorded(ctx: Context, url: string, owner: string): Promise<Map<string, string[]>> {
  const bodies: string[] = [];
  const recorder = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      const body = Buffer.concat(parts).toString();
      if (asked.url === '/multi-search') bodies.push(body);
      void fetch(url + asked.url, {
        method: asked.method ?? 'GET',
        headers: { 'content-type': 'application/json' },
        ...(body ? { body } : {}),
      })
        .then(async (got) => answer.writeHead(got.status, { 'content-type': 'application/json' }).end(await got.text()))
        .catch(() => answer.writeHead(502).end());
    });
  });
  await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve));
  const between = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`;
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query(
    `insert into open.search_engines (target, active, applied) select $1, active, applied from open.search_engines where target = $2`,
    [between, url],
  );
  const found = new Map<string, string[]>();
  for (const [, queries, filters] of CLASSES)
    for (const q of queries) {
      bodies.length = 0;
      const page = await searchArchive(
        { ...ctx, config: { ...ctx.config, meiliUrl: between } },
        { q, filters: [...filters] },
      );
      if (page.engine === 'meilisearch' && !page.degraded) found.set(pathOf(q, filters), [...bodies]);
    }
  await client.query('delete from open.search_engines where target = $1', [between]);
  await client.end();
  recorder.closeAllConnections();
  recorder.close();
  return found;
}

async function measureMeilisearch(
  context: (role: 'katha_public' | 'katha_worker') => Context,
  roleUrl: string,
  url: string,
  owner: string,
) {
  const { port, end } = await site(roleUrl, url);
  const reader = context('katha_public');
  const asked = await recorded(reader, url, owner);
  await reader.db.destroy();
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
          mine.map((q) =>
            (asked.get(pathOf(q, filters)) ?? []).map((body) => ({ port: raw, path: '/multi-search', body })),
          ),
          mine.map((q) => [{ port, path: pageOf(q, filters) }]),
        ],
        parallel,
      );
      if (!app || !plain || !page) continue;
      const share = (one: Measured) => Math.round((100 * one.perSecond) / plain.perSecond);
      const limits = [
        app.p50 <= plain.p50 + 3 ? '' : 'p50',
        app.p95 <= Math.max(1.25 * plain.p95, plain.p95 + 8) ? '' : 'p95',
        share(app) >= 60 ? '' : 'share',
      ].filter((limit) => limit !== '');
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
        limits.length === 0 ? 'yes' : `not ${limits.join(', ')}`,
        String(app.failed + plain.failed + page.failed),
      ]);
    }
  }
  end();
}

/** Bytes that its documents take; 0 for an engine without an index. */
async function databaseSize(url: string): Promise<number> {
  const stats = (await (await fetch(`${url}/stats`)).json()) as { databaseSize: number; indexes: object };
  return Object.keys(stats.indexes).length === 0 ? 0 : stats.databaseSize;
}

/** A Meilisearch of this run's own, where the program is on the path. */
async function meilisearch(folder: string, name: string): Promise<{ url: string; end(): Promise<void> } | null> {
  const url = 'http://127.0.0.1:7799';
  const child = spawn(
    'meilisearch',
    ['--http-addr', '127.0.0.1:7799', '--no-analytics', '--log-level', 'OFF', '--db-path', path.join(folder, name)],
    { cwd: folder, stdio: 'ignore' },
  );
  const program = { gone: false };
  child.on('error', () => (program.gone = true));
  child.on('exit', () => (program.gone = true));
  const end = async () => {
    if (program.gone || !child.kill()) return;
    await new Promise((resolve) => child.once('exit', resolve));
  };
  ended.unshift(end);
  for (let attempt = 0; attempt < 100 && !program.gone; attempt++) {
    const alive = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (alive) return { url, end };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
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
      await measureMeilisearch(context, roles.katha_public, outside, url.toString());
    } else write('\nMeilisearch is not measured: not asked for, not on the path, or more passages than --meili-most.');
    await engine?.end();
  }
} finally {
  for (const end of ended) await end();
}
