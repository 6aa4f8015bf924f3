import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .map((dir) => path.join(dir, 'meilisearch'))
  .find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Why tests on a real Meilisearch cannot run here; null where they can. */
export const noMeilisearch: string | null =
  process.env['MEILI_URL'] || program ? null : 'skipped: neither MEILI_URL nor a program "meilisearch" on the path';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Why tests that need an engine with a master key, or two engines, cannot run here. */
export const noOwnMeilisearch: string | null = program ? null : 'skipped: no program "meilisearch" on the path';

/** A real Meilisearch of this test file's own; or, without a master key, the one that MEILI_URL names. */
export async function startMeilisearch(masterKey?: string): Promise<{ url: string; stop(): Promise<void> }> {
  const given = masterKey === undefined ? process.env['MEILI_URL'] : undefined;
  if (given) return { url: given, stop: async () => undefined };
  if (!program) throw new Error('no meilisearch');
  const dir = await mkdtemp(path.join(tmpdir(), 'katha-meili-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(
    program,
    [
      '--http-addr',
      `127.0.0.1:${port}`,
      '--no-analytics',
      '--env',
      'development',
      '--db-path',
      path.join(dir, 'data'),
      '--log-level',
      'OFF',
      ...(masterKey === undefined ? [] : ['--master-key', masterKey]),
    ],
    {
      cwd: dir,
      stdio: 'ignore',
    },
  );
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    await rm(dir, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`meilisearch ended with ${child.exitCode}`);
    const alive = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (alive) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error('meilisearch did not answer within ten seconds');
}
