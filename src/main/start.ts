import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig, type Config } from '#platform/config';
import { openArchive, type OpenArchive } from './archive.ts';
import { announceFirstSteward } from './first-steward.ts';
import { isOurs } from '#platform/running';

/** Starts everything, keeps it running, and ends it in order. `--demo` fills an empty archive with the invented collection. */

const NAMES = ['public', 'desk', 'worker'] as const;
type Name = (typeof NAMES)[number];
const demo = process.argv.includes('--demo');
const tell = (line: string) => process.stdout.write(`${line}\n`);
const STEPS = demo ? 6 : 5;
let done = 0;

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  done += 1;
  const began = performance.now();
  process.stdout.write(`[${done}/${STEPS}] ${what} ...`);
  const result = await work();
  tell(` ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

const children = new Map<Name, ChildProcess>();
let archive: OpenArchive | undefined;
let ending = false;
let runFile = '';

async function end(code: number): Promise<never> {
  if (ending) {
    // Asked twice: at once.
    for (const child of children.values()) child.kill('SIGKILL');
    process.exit(code);
  }
  ending = true;
  tell('\nStopping: pages, worker, database.');
  await Promise.all(
    [...children.values()].map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      await Promise.race([gone, delay(9_000).then(() => child.kill('SIGKILL'))]);
    }),
  );
  await archive?.stop();
  if (runFile) rmSync(runFile, { force: true });
  tell('Stopped.');
  process.exit(code);
}

interface RunRecord {
  pid: number;
  children: number[];
}

function readRun(): RunRecord | null {
  try {
    return JSON.parse(readFileSync(runFile, 'utf8')) as RunRecord;
  } catch {
    return null;
  }
}

/** One supervisor a folder. What a killed one left behind is ended first. */
async function takeOver(config: Config): Promise<void> {
  runFile = path.join(config.dataDir, 'run.json');
  const before = readRun();
  if (before && before.pid !== process.pid && isOurs(before.pid))
    throw new Error(
      `This archive (${config.dataDir}) is running already, as process ${before.pid}. Stop that one with Ctrl-C or "kill ${before.pid}", or start another archive with KATHA_DATA=some/other/folder.`,
    );
  for (const pid of before?.children ?? []) {
    if (!isOurs(pid)) continue;
    tell(`Ending process ${pid}, left over from a start that was killed.`);
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; isOurs(pid); waited += 50) {
      if (waited > 5_000) process.kill(pid, 'SIGKILL');
      await delay(50);
    }
  }
  writeFileSync(runFile, JSON.stringify({ pid: process.pid, children: [] } satisfies RunRecord), { mode: 0o600 });
}

function noteChildren(): void {
  const pids = [...children.values()].flatMap((child) => (child.pid === undefined ? [] : [child.pid]));
  writeFileSync(runFile, JSON.stringify({ pid: process.pid, children: pids } satisfies RunRecord), { mode: 0o600 });
}

async function checkPort(host: string, port: number, variable: string): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (problem?.code === 'EADDRINUSE')
    throw new Error(
      `Port ${port} is taken by another program. Stop that program, or choose another port: ${variable}=${port + 10} npm ${demo ? 'run demo' : 'start'}`,
    );
  if (problem?.code === 'EACCES')
    throw new Error(`Port ${port} may not be opened by this user. Choose one above 1023: ${variable}=8080`);
  if (problem) throw problem;
}

/** Starts a child and waits until it is at work. It gets the address of its own database role and nothing of the others', and the search engine's key that it needs. */
async function launch(config: Config, name: Name, running: OpenArchive): Promise<void> {
  const { DATABASE_URL: _owner, DATABASE_URL_FILE: _ownerFile, MEILI_KEY_FILE: tellingKey, ...rest } = process.env;
  const child = fork(path.join(import.meta.dirname, `${name}.ts`), [], {
    // Without it Node lets short-lived objects take some 100 MB before it clears them away; detection is no faster for it.
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--max-semi-space-size=16',
      // Memory is cleared away before it has doubled: what searches for identifiers stays under 350 MB, and is as fast.
      '--heap-growing-percent=40',
      '--import',
      path.join(import.meta.dirname, 'load.mjs'),
    ],
    env: {
      ...rest,
      KATHA_DATA: config.dataDir,
      KATHA_UPLOADS: config.uploadsDir,
      KATHA_ROLE_URL: running.roles[`katha_${name}`],
      ...(config.meiliSearchKeyFile ? { MEILI_SEARCH_KEY_FILE: config.meiliSearchKeyFile } : {}),
      // Only the worker changes the search engine.
      ...(name === 'worker' && tellingKey ? { MEILI_KEY_FILE: tellingKey } : {}),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.set(name, child);
  noteChildren();
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The ${name} process ended before it was ready (exit ${code}).`)));
    child.once('error', reject);
  });
  child.removeAllListeners('exit');
  child.once('exit', () => void revive(config, name, running, Date.now()));
}

/** A child that ends unasked is started again, more slowly each time it happens. */
async function revive(config: Config, name: Name, running: OpenArchive, at: number, tries = 0): Promise<void> {
  if (ending) return;
  tell(`The ${name} process ended unexpectedly; starting it again.`);
  await delay(Math.min(30_000, 250 * 2 ** tries));
  if (ending) return;
  try {
    await launch(config, name, running);
    tell(`The ${name} process is back after ${((Date.now() - at) / 1000).toFixed(1)} s.`);
  } catch {
    await revive(config, name, running, at, tries + 1);
  }
}

async function main(): Promise<void> {
  const config = readConfig();
  process.on('SIGINT', () => void end(0));
  process.on('SIGTERM', () => void end(0));
  process.on('SIGHUP', () => void end(0));
  process.on('disconnect', () => void end(0));
  archive = await step('database', async () => {
    const opened = await openArchive(config, { owner: true, say: tell, before: () => takeOver(config) });
    opened.onDatabaseExit(() => {
      if (ending) return;
      tell('The database server ended unexpectedly; starting it again.');
      void opened.restartDatabase().then(
        () => tell('The database server is back; nothing that was saved is lost.'),
        (error: unknown) => {
          tell(error instanceof Error ? error.message : String(error));
          void end(1);
        },
      );
    });
    return opened;
  });
  const running = archive;
  await step('ports', async () => {
    await checkPort(config.host, config.publicPort, 'PUBLIC_PORT');
    await checkPort(config.host, config.deskPort, 'DESK_PORT');
  });
  if (running.applied.length > 0) tell(`      applied ${running.applied.length} migrations`);
  const seeded = demo
    ? await step('invented collection', async () => (await import('./demo.ts')).seed(running.context, tell))
    : [];
  for (const name of ['public', 'desk', 'worker'] as const)
    await step({ public: 'public site', desk: 'desk', worker: 'worker' }[name], () => launch(config, name, running));
  tell('');
  tell(`Public site  ${config.publicUrl}`);
  tell(`Desk         ${config.deskUrl}`);
  for (const line of seeded) tell(line);
  for (const line of await announceFirstSteward(running)) tell(line);
  tell('Ctrl-C stops everything.');
}

main().catch((error: unknown) => {
  tell(`\n${error instanceof Error ? error.message : String(error)}`);
  void end(1);
});
