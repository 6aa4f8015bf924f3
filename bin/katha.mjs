#!/usr/bin/env node
// Finds the Node that the project brings (24) and hands over to it; written so that an older Node can run this much.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  try {
    const found = path.join(
      path.dirname(createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`)),
      'bin',
      'node',
    );
    if (existsSync(found)) return found;
  } catch {
    // Said below, with what to do.
  }
  process.stderr.write(
    `Katha needs Node 24; this is Node ${process.versions.node}, and the one the project brings is not installed.\nRun "npm ci" in ${root} without --omit=optional, or install Node 24.\n`,
  );
  process.exit(1);
}

const entry = { start: 'start.ts', demo: 'start.ts' }[process.argv[2]] ?? 'cli.ts';
const args =
  entry === 'start.ts'
    ? [...(process.argv[2] === 'demo' ? ['--demo'] : []), ...process.argv.slice(3)]
    : process.argv.slice(2);
const child = spawn(
  node24(),
  [
    '--disable-warning=ExperimentalWarning',
    // Memory for short-lived objects: the larger default is no faster.
    '--max-semi-space-size=16',
    '--import',
    path.join(root, 'src/main/load.mjs'),
    path.join(root, 'src/main', entry),
    ...args,
  ],
  {
    // The channel says to the other that this one is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', ...(entry === 'start.ts' ? ['ipc'] : [])],
    // The C library would keep memory that was freed for each thread apart: some 30 MB that nobody uses.
    env: { NODE_COMPILE_CACHE: path.join(tmpdir(), 'katha-compile-cache'), MALLOC_ARENA_MAX: '2', ...process.env },
  },
);
// The terminal sends Ctrl-C to both; this one waits for the other to tidy up.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(name, () => (name === 'SIGINT' ? undefined : child.kill(name)));
/** The processes above this one, up to npm: of another parent where one of them ended. */
function above() {
  try {
    // After the name of the program, which may hold anything, come its state and its parent.
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
// Started by npm, it ends with npm: a signal that reaches npm alone does not come down here.
if (process.env.npm_lifecycle_event) {
  const first = above();
  const watch = setInterval(() => {
    if (above() === first) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  watch.unref();
  // Ctrl-C reaches everyone by itself; asked twice, the other would not tidy up.
  process.once('SIGINT', () => clearInterval(watch));
}
child.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else process.exitCode = code ?? 1;
});
