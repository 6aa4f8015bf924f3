import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Backup, keys and restore as a steward uses them: by commands, on a real archive that runs, stops, and is lost. */
const dir = mkdtempSync(path.join(tmpdir(), 'katha-backup-'));
const at = (...names: string[]) => path.join(dir, ...names);
const PORTS = { PUBLIC_PORT: '19180', DESK_PORT: '19181' };
const site = `http://127.0.0.1:${PORTS.PUBLIC_PORT}`;
const settings = (data: string) => ({
  ...process.env,
  KATHA_DATA: at(data),
  KATHA_UPLOADS: at(`${data}-uploads`),
  LOG_LEVEL: 'error',
  ...PORTS,
});
let supervisor: ChildProcess | undefined;
let withdrawn = '';
let kept = '';

function run(data: string, words: string[], input = ''): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ['bin/katha.mjs', ...words], { env: settings(data), stdio: 'pipe' });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })));
}

async function start(data: string, how: 'demo' | 'start'): Promise<void> {
  let output = '';
  supervisor = spawn(process.execPath, ['bin/katha.mjs', how], {
    env: settings(data),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  supervisor.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  for (let waited = 0; !output.includes('Ctrl-C stops everything'); waited += 100) {
    if (waited > 60_000) throw new Error(`did not start: ${output.slice(-1000)}`);
    await delay(100);
  }
}

async function stop(): Promise<void> {
  const child = supervisor;
  supervisor = undefined;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

const status = async (address: string) => (await fetch(`${site}${address}`, { redirect: 'manual' })).status;
const addresses = async (page: string) => [
  ...new Set((await (await fetch(`${site}${page}`)).text()).match(/\/t\/[0-9a-z-]{6,}/g) ?? []),
];

beforeAll(async () => {
  await start('first', 'demo');
  [withdrawn = '', kept = ''] = await addresses('/');
}, 90_000);
afterAll(async () => {
  await stop();
  rmSync(dir, { recursive: true, force: true });
});

test('an archive that was lost comes back from backup, key copy and ledger, without what was withdrawn since', async () => {
  const backup = await run('first', ['backup', at('monday'), '--keys', at('copy')]);
  expect(kept).not.toBe('');
  expect(backup).toMatchObject({ code: 0 });
  expect(await run('first', ['backup', at('monday')])).toMatchObject({
    code: 1,
    out: expect.stringContaining('never overwrites'),
  });
  expect(await run('first', ['backup', 'verify', at('monday'), '--open'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Sound.'),
  });
  for (const words of [
    ['restore', at('monday')],
    ['keys', 'rotate'],
    ['keys', 'ceremony'],
  ])
    expect(await run('first', words)).toMatchObject({
      code: 1,
      out: expect.stringContaining('The archive is running'),
    });

  expect(await run('first', ['withdraw', path.basename(withdrawn), '--grace', '30'])).toMatchObject({ code: 0 });
  expect(await status(withdrawn)).toBe(410);
  // The worker writes it down by itself, at once.
  const ledger = at('first', 'ledger', 'withdrawals.jsonl');
  for (let waited = 0; !readFileSync(ledger, 'utf8').includes(path.basename(withdrawn)); waited += 100) {
    expect(waited).toBeLessThan(10_000);
    await delay(100);
  }
  await stop();

  // A new master key and a new recovery key since: the backup of before still opens.
  expect(await run('first', ['keys', 'rotate'])).toMatchObject({ code: 0 });
  const ceremony = await run('first', ['keys', 'ceremony']);
  expect(ceremony.code).toBe(0);
  expect(readdirSync(at('first', 'keys'))).not.toContain('recovery-key.txt');
  expect(await run('first', ['keys', 'sync', at('copy')])).toMatchObject({ code: 0 });

  // The machine is lost, and of the copy the master key; three people bring their sheets.
  mkdirSync(at('second'), { mode: 0o700 });
  cpSync(at('copy', 'keys'), at('second', 'keys'), { recursive: true });
  rmSync(at('second', 'keys', 'master-key.txt'));
  const sheets = [...ceremony.out.matchAll(/^([0-9A-Z]{5}-[0-9A-Z-]{60,})$/gm)].map((found) => found[1]);
  expect(sheets).toHaveLength(5);
  const recovery = await run('second', ['keys', 'combine'], `${sheets[4]}\n${sheets[0]}\n${sheets[2]}\n`);
  expect(await run('second', ['restore', at('monday')])).toMatchObject({
    code: 1,
    out: expect.stringContaining('master-key.txt is missing'),
  });
  const recovered = await run('second', ['keys', 'recover'], recovery.out);
  expect(recovered).toMatchObject({ code: 0, out: expect.stringContaining('The archive opens again') });

  expect(await run('second', ['restore', at('monday')])).toMatchObject({
    code: 1,
    out: expect.stringContaining('ledger of withdrawals is missing'),
  });
  const words = ['restore', at('monday'), '--ledger', at('copy', 'ledger', 'withdrawals.jsonl')];
  // Killed in the midst, at several moments: what is there is empty or whole, and the same command goes on.
  for (const ms of [400, 900, 1400]) {
    const child = spawn(process.execPath, ['bin/katha.mjs', ...words], { env: settings('second'), stdio: 'ignore' });
    await delay(ms);
    child.kill('SIGKILL');
    await delay(200);
  }
  const restored = await run('second', words);
  if (restored.code !== 0) expect(restored.out).toContain('is not empty');
  expect(existsSync(at('second', 'ledger', 'withdrawals.jsonl'))).toBe(true);
  expect(await run('second', ['audit', 'verify'])).toMatchObject({ code: 0 });

  await start('second', 'start');
  expect(await status(withdrawn)).toBe(410);
  expect(await status(kept)).toBe(200);
  expect(await addresses('/')).not.toContain(withdrawn);
  expect(await run('second', ['restore', at('monday')])).toMatchObject({
    code: 1,
    out: expect.stringContaining('The archive is running'),
  });
}, 180_000);
