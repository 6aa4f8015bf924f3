import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { initialise, ordinaryUser, placeFor, programsFor } from '#platform/postgres-files';
import { alive, isPostgres, runningIn, signal } from '#platform/postgres-process';

/** A server that answers. */
export interface RunningPostgres {
  /** Connection string of the owner of the database `katha`; never to be logged. */
  readonly url: string;
  readonly port: number;
  /** Process number of the server. */
  readonly pid: number;
  /** True when a server of this folder was running already, left over or another's. */
  readonly reused: boolean;
  /** From which the passwords of the zones' roles are derived. */
  readonly secret: string;
  /** Ends the server in an orderly way, whoever started it. */
  stop(): Promise<void>;
  /** Called once when a server that this process started is gone without having been asked to. */
  onExit(handler: () => void): void;
}

interface Kept {
  password: string;
  secret: string;
  port: number;
}

/**
 * Starts the embedded server (real Postgres binaries, from npm) on a folder, or finds the one that runs there. The server's files are
 * made in a folder beside and renamed, so that a start which was cut off is begun again. A process number left by a crash is
 * checked against what really runs. It listens on this machine only.
 * @throws Error saying what to do, for a folder the server's user cannot enter, or a version that does not fit
 */
export async function startPostgres(options: {
  dataDir: string;
  fsync?: boolean;
  /** Stay on the port of before, as processes hold its address: when a server that was killed is started again. */
  samePort?: boolean;
  say?: (line: string) => void;
}): Promise<RunningPostgres> {
  const say = options.say ?? (() => undefined);
  const user = ordinaryUser();
  const home = placeFor(options.dataDir, user, say);
  const data = path.join(home, 'postgres');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (user) chownSync(home, user.uid, user.gid);
  const programs = programsFor(user);
  const keptAt = path.join(options.dataDir, 'postgres.json');
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });

  let kept = readKept(keptAt);
  if (!existsSync(path.join(data, 'PG_VERSION'))) {
    kept = {
      password: randomBytes(24).toString('hex'),
      secret: kept?.secret ?? randomBytes(32).toString('hex'),
      port: 0,
    };
    writeKept(keptAt, kept);
    initialise(programs, data, kept.password, user);
  }
  if (!kept)
    throw new Error(
      `There is a database in ${data}, but its password is not in ${keptAt}. Put that file back from a backup.`,
    );
  const version = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== '18')
    throw new Error(
      `The database in ${data} was made by Postgres ${version}; this is Postgres 18. Restore a backup into a new folder.`,
    );

  const left = runningIn(data);
  if (left) {
    if (await answers(urlFor(kept.password, left.port), 20_000)) {
      await ensureDatabase(kept.password, left.port);
      return handle({ ...kept, port: left.port }, left.pid, true, null);
    }
    if (isPostgres(left.pid))
      throw new Error(
        `A Postgres (process ${left.pid}) holds ${data} and does not answer. End it with "kill ${left.pid}" and start again.`,
      );
    rmSync(path.join(data, 'postmaster.pid'), { force: true });
  }

  for (let attempt = 0; ; attempt += 1) {
    const keep = kept.port !== 0 && (options.samePort || (attempt === 0 && (await isFree(kept.port))));
    const port = keep ? kept.port : await freePort();
    const server = spawn(
      programs.postgres,
      [
        '-D',
        data,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=120',
        '-c',
        'log_statement=none',
        '-c',
        'log_min_error_statement=panic',
        '-c',
        'log_parameter_max_length=0',
        '-c',
        'log_parameter_max_length_on_error=0',
        ...(options.fsync === false
          ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'autovacuum=off']
          : []),
      ],
      // A group of its own: Ctrl-C is for the supervisor, which ends the server last.
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
        env: { LC_ALL: 'C.UTF-8', LD_LIBRARY_PATH: programs.lib },
        ...(user ? { uid: user.uid, gid: user.gid } : {}),
        cwd: '/',
      },
    );
    let complaint = '';
    server.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2000);
    });
    const up = await Promise.race([
      answers(urlFor(kept.password, port), 30_000),
      new Promise<false>((resolve) => server.once('exit', () => resolve(false))),
    ]);
    if (up && server.pid !== undefined) {
      kept = { ...kept, port };
      writeKept(keptAt, kept);
      await ensureDatabase(kept.password, port);
      server.unref();
      (server.stderr as unknown as { unref?: () => void }).unref?.();
      return handle(kept, server.pid, false, server);
    }
    server.kill('SIGINT');
    if (attempt >= (options.samePort ? 30 : 4))
      throw new Error(`The database server did not start: ${complaint.trim().split('\n').at(-1) ?? 'no reason given'}`);
    await delay(Math.min(1_000, 200 * (attempt + 1)));
  }
}

function handle(kept: Kept, pid: number, reused: boolean, server: ChildProcess | null): RunningPostgres {
  let asked = false;
  return {
    url: urlFor(kept.password, kept.port, 'katha'),
    port: kept.port,
    pid,
    reused,
    secret: kept.secret,
    onExit(handler) {
      server?.once('exit', () => {
        if (!asked) handler();
      });
    },
    async stop() {
      asked = true;
      // SIGINT is the server's "fast" shutdown: connections are ended, nothing is lost.
      signal(pid, 'SIGINT');
      for (let waited = 0; alive(pid); waited += 50) {
        if (waited === 20_000) signal(pid, 'SIGQUIT');
        await delay(50);
      }
    },
  };
}

const urlFor = (password: string, port: number, database = 'postgres') =>
  `postgres://katha_owner:${password}@127.0.0.1:${port}/${database}`;

async function answers(url: string, forMs: number): Promise<boolean> {
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      // A wrong password will not become right: this is another server on the same port.
      if ((error as { code?: string }).code === '28P01') return false;
      await delay(25);
    }
  }
  return false;
}

async function ensureDatabase(password: string, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlFor(password, port) });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = 'katha'");
    if (rowCount === 0) await client.query('create database katha');
  } catch (error) {
    if ((error as { code?: string }).code !== '42P04') throw error;
  } finally {
    await client.end();
  }
}

function readKept(at: string): Kept | null {
  try {
    return JSON.parse(readFileSync(at, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

function writeKept(at: string, kept: Kept): void {
  writeFileSync(`${at}.new`, JSON.stringify(kept), { mode: 0o600 });
  renameSync(`${at}.new`, at);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
