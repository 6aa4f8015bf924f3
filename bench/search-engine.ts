import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { searchArchive } from '#open/search';
import type { Context } from '#platform/context';

/** What the app puts to the engine for a question, recorded on the way: asked for the first time, or once more. */
export async function recorded(
  ctx: Context,
  url: string,
  owner: string,
  questions: readonly { path: string; q: string; filters: readonly string[] }[],
  asking: 'first' | 'again',
): Promise<Map<string, string[]>> {
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
  for (const { path: key, q, filters } of questions) {
    const ask = () => {
      bodies.length = 0;
      return searchArchive({ ...ctx, config: { ...ctx.config, meiliUrl: between } }, { q, filters: [...filters] });
    };
    if (asking === 'again') await ask();
    const page = await ask();
    if (page.engine === 'meilisearch' && !page.degraded) found.set(key, [...bodies]);
  }
  await client.query('delete from open.search_engines where target = $1', [between]);
  await client.end();
  recorder.closeAllConnections();
  recorder.close();
  return found;
}

/** Bytes that its documents take; 0 for an engine without an index. */
export async function databaseSize(url: string): Promise<number> {
  const stats = (await (await fetch(`${url}/stats`)).json()) as { databaseSize: number; indexes: object };
  return Object.keys(stats.indexes).length === 0 ? 0 : stats.databaseSize;
}

/** A Meilisearch of this run's own, where the program is on the path. */
export async function meilisearch(folder: string, name: string): Promise<{ url: string; end(): Promise<void> } | null> {
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
