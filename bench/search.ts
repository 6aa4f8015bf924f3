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
/** One shot is a list of requests one after the other: raw, an answer may take the engine several. */
async function volley(shots: readonly (readonly Shot[])[], count: number, parallel: number): Promise<Measured> {
  const times: number[] = [];
  let next = 0;
  let failed = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (next < count) {
        const shot = shots[next++ % shots.length] ?? [];
        let ms = 0;
        for (const one of shot) {
          const answer = await fire(one);
          ms += answer.ms;
          if (answer.status !== 200) failed++;
        }
        times.push(ms);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / seconds, failed };
}
const row = (cells: readonly string[]) => write(`| ${cells.join(' | ')} |`);
const ms = (n: number) => n.toFixed(1);
function head(names: readonly string[]) {
  row(names);
  row(names.map((_, n) => (n === 0 ? '---' : '---:')));
}

const pathOf = (q: string, filters: readonly string[]) =>
  `/api/v1/search?${new URLSearchParams([['q', q], ...filters.map((filter) => ['filter', filter])]).toString()}`;

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
    head(['class', 'p50 ms', 'p95 ms', 'p99 ms', 'requests/s', 'failed']);
    for (const [name, queries, filters] of CLASSES) {
      const shots = queries.map((q) => [{ port, path: pathOf(q, filters) }]);
      await volley(shots, shots.length, 1);
      const got = await volley(shots, rounds, parallel);
      row([name, ms(got.p50), ms(got.p95), ms(got.p99), got.perSecond.toFixed(0), String(got.failed)]);
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
    head(['class', 'p50 ms', 'raw', 'p95 ms', 'raw', 'p99 ms', 'raw', 'requests/s', 'raw', 'share', 'failed']);
    for (const [name, queries, filters] of CLASSES) {
      const paths = queries.map((q) => pathOf(q, filters)).filter((one) => asked.has(one));
      if (paths.length === 0) {
        row([name, 'answered by Postgres', ...Array.from({ length: 9 }, () => '')]);
        continue;
      }
      const app = paths.map((one) => [{ port, path: one }]);
      const plain = paths.map((one) =>
        (asked.get(one) ?? []).map((body) => ({ port: raw, path: '/multi-search', body })),
      );
      await volley(app, app.length, 1);
      await volley(plain, plain.length, 1);
      const a = await volley(app, rounds, parallel);
      const b = await volley(plain, rounds, parallel);
      row([
        name,
        ms(a.p50),
        ms(b.p50),
        ms(a.p95),
        ms(b.p95),
        ms(a.p99),
        ms(b.p99),
        a.perSecond.toFixed(0),
        b.perSecond.toFixed(0),
        `${Math.round((100 * a.perSecond) / b.perSecond)} %`,
        String(a.failed + b.failed),
      ]);
    }
  }
  end();
}

/** A Meilisearch of this run's own, where the program is on the path. */
async function meilisearch(folder: string): Promise<string | null> {
  const url = 'http://127.0.0.1:7799';
  const child = spawn(
    'meilisearch',
    [
      '--http-addr',
      '127.0.0.1:7799',
      '--no-analytics',
      '--log-level',
      'OFF',
      '--db-path',
      path.join(folder, `meili-${process.pid}`),
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  const program = { gone: false };
  child.on('error', () => (program.gone = true));
  child.on('exit', () => (program.gone = true));
  ended.unshift(() => child.kill());
  for (let attempt = 0; attempt < 100 && !program.gone; attempt++) {
    const alive = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (alive) return url;
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
  const outside = wanted.includes('meilisearch') ? await meilisearch(folder) : null;
  if (!outside) write('Meilisearch is not measured: not asked for, or not on the path.');
  for (const count of values.passages.split(',').map(Number)) {
    const url = new URL(postgres.url);
    url.pathname = `/search_${count}`;
    const owner = new Client({ connectionString: postgres.url });
    await owner.connect();
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [`search_${count}`]);
    if (!rowCount) await owner.query(`create database search_${count}`);
    await owner.end();
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
    if (outside && count <= Number(values['meili-most'])) {
      const worker = context('katha_worker');
      const started = performance.now();
      await relayAll(worker);
      const stats = (await (await fetch(`${outside}/stats`)).json()) as { databaseSize: number };
      write(
        `\nMeilisearch told of ${Math.round((count / (performance.now() - started)) * 1000)} passages/s, on disk ${Math.round(stats.databaseSize / 1e6)} MB`,
      );
      await worker.db.destroy();
      await measureMeilisearch(context, roles.katha_public, outside, url.toString());
    }
  }
} finally {
  for (const end of ended) await end();
}
