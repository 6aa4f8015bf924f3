import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import type { TestArchive } from './archive.ts';

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export interface OwnProcess {
  stop(): Promise<void>;
}

/** One of the archive's real processes, over the database and the keys of a test's archive, under its own role. Ready when this resolves. */
export async function startProcess(
  archive: TestArchive,
  name: 'public' | 'worker',
  options: { publicPort: number; meiliUrl: string | null },
): Promise<OwnProcess> {
  const main = path.resolve('src/main');
  const { DATABASE_URL: _owner, DATABASE_URL_FILE: _file, MEILI_URL: _engine, ...rest } = process.env;
  const child: ChildProcess = fork(path.join(main, `${name}.ts`), [], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', path.join(main, 'load.mjs')],
    env: {
      ...rest,
      NODE_ENV: 'test',
      LOG_LEVEL: 'fatal',
      KATHA_DATA: archive.config.dataDir,
      KATHA_UPLOADS: archive.config.uploadsDir,
      KATHA_ROLE_URL: archive.database.roles[`katha_${name}`],
      PUBLIC_PORT: String(options.publicPort),
      ...(options.meiliUrl === null ? {} : { MEILI_URL: options.meiliUrl }),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the ${name} process ended with ${code} before it was ready`)));
  });
  return {
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      await gone;
    },
  };
}
