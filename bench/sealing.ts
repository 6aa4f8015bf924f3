import { spawnSync } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { localFiles } from '#platform/files';
import { openSealed, sealStream } from '#platform/sealing';

// How fast originals are sealed and opened, beside a plain copy, the bare library and the `age` program, in one run on the
// same bytes; and how much memory a large file takes. Usage: node bench/sealing.ts [megabytes]
const megabytes = Number(process.argv[2] ?? 256);
const chunk = randomBytes(64 * 1024);
const chunks = megabytes * 16;
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const folder = mkdtempSync(path.join(tmpdir(), 'katha-bench-'));
const files = localFiles(folder);

function source(): Readable {
  let left = chunks;
  return new Readable({
    read() {
      this.push(left-- > 0 ? chunk : null);
    },
  });
}

const drain = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

let peak = 0;
function watchMemory(): () => number {
  global.gc?.();
  const before = process.memoryUsage.rss();
  peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  return () => {
    clearInterval(timer);
    return (Math.max(peak, process.memoryUsage.rss()) - before) / 2 ** 20;
  };
}

const rates: Record<string, number> = {};
async function measure(name: string, work: (round: number) => Promise<unknown>): Promise<void> {
  let best = Infinity;
  let growth = 0;
  for (let round = 0; round < 3; round++) {
    const memory = watchMemory();
    const started = performance.now();
    await work(round);
    best = Math.min(best, performance.now() - started);
    growth = Math.max(growth, memory());
  }
  rates[name] = megabytes / (best / 1000);
  process.stdout.write(
    `${name.padEnd(44)} ${rates[name].toFixed(0).padStart(6)} MiB/s   memory +${growth.toFixed(0)} MiB\n`,
  );
}

try {
  process.stdout.write(`${megabytes} MiB, best of 3, Node ${process.version}\n`);
  await measure('plain copy to disk (put: fsync, SHA-256)', (round) => files.put(`plain/${round}`, source()));
  await measure('hashes alone (HMAC and SHA-256)', async () => {
    const hmac = createHmac('sha256', 'bench');
    const sha = createHash('sha256');
    for await (const part of source()) {
      hmac.update(part as Buffer);
      sha.update(part as Buffer);
    }
  });
  await measure('age-encryption alone', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(Readable.toWeb(source()) as ReadableStream<Uint8Array>);
    for await (const _part of sealed as unknown as AsyncIterable<Uint8Array>);
  });
  await measure('sealStream', async () => {
    const { cipher, done } = sealStream([recipient], source(), createHmac('sha256', 'bench'));
    await pipeline(cipher, drain());
    await done;
  });
  await measure('sealStream to disk (put)', async (round) => {
    const { cipher, done } = sealStream([recipient], source(), createHmac('sha256', 'bench'));
    await files.put(`sealed/${round}`, cipher);
    await done;
  });
  await measure('openSealed from disk', async () => {
    await pipeline(openSealed(identity, await files.open('sealed/0')), drain());
  });
  const age = spawnSync('age', ['--version']);
  if (age.error) process.stdout.write('age program: not installed here\n');
  else {
    await measure('age program, file to file', async (round) => {
      const run = spawnSync('age', [
        '-r',
        recipient,
        '-o',
        path.join(folder, `by-age-${round}`),
        path.join(folder, 'plain/0'),
      ]);
      if (run.status !== 0) throw new Error(String(run.stderr));
    });
  }
  const ratio = (a: string, b: string): string => ((rates[a] ?? NaN) / (rates[b] ?? NaN)).toFixed(2);
  process.stdout.write(
    `sealing to disk / plain copy to disk: ${ratio('sealStream to disk (put)', 'plain copy to disk (put: fsync, SHA-256)')}\n`,
  );
  process.stdout.write(`sealStream / age-encryption alone: ${ratio('sealStream', 'age-encryption alone')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
