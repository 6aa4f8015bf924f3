import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freePort } from '#test/processes';

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

it('what npm started ends when npm ends, however that was killed', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'katha-stopping-'));
  const [publicPort, deskPort] = [await freePort(), await freePort()];
  // As npm does it: a shell between, which is not told of a signal to npm.
  const shell = spawn('sh', ['-c', `"${process.execPath}" bin/katha.mjs start; true`], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      npm_lifecycle_event: 'start',
      KATHA_DATA: data,
      KATHA_UPLOADS: path.join(data, 'uploads'),
      LOG_LEVEL: 'error',
      PUBLIC_PORT: String(publicPort),
      DESK_PORT: String(deskPort),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  shell.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  try {
    for (let waited = 0; !said.includes('Ctrl-C stops everything'); waited += 100) {
      if (waited > 80_000) throw new Error(`did not start: ${said}`);
      await delay(100);
    }
    expect(await answers(publicPort)).toBe(true);
    shell.kill('SIGKILL');
    for (let waited = 0; !said.includes('Stopped.') && waited < 20_000; waited += 100) await delay(100);
    expect(said).toContain('Stopped.');
    expect([await answers(publicPort), await answers(deskPort)]).toEqual([false, false]);
  } finally {
    shell.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}, 120_000);
