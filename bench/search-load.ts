import { Agent, request } from 'node:http';

// Puts load on what answers over HTTP, and writes tables of what was measured.

export interface Shot {
  port: number;
  path: string;
  body?: string;
}
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
function fire(shot: Shot): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: shot.port,
        path: shot.path,
        agent,
        method: shot.body === undefined ? 'GET' : 'POST',
        headers:
          shot.body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(shot.body) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0 }));
      },
    );
    asked.setNoDelay(true);
    asked.on('error', reject);
    asked.end(shot.body);
  });
}

export interface Measured {
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  failed: number;
}
interface Series {
  times: number[];
  seconds: number;
  failed: number;
  next: number;
}
const series = (): Series => ({ times: [], seconds: 0, failed: 0, next: 0 });
/** One shot is a list of requests at once: raw, an answer may take the engine several, which the app puts to it side by side. */
async function volley(
  into: Series,
  shots: readonly (readonly Shot[])[],
  count: number,
  parallel: number,
): Promise<void> {
  const end = into.next + count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (into.next < end) {
        const shot = shots[into.next++ % shots.length] ?? [];
        const begun = performance.now();
        const answers = await Promise.all(shot.map(fire));
        into.times.push(performance.now() - begun);
        into.failed += answers.filter((answer) => answer.status !== 200).length;
      }
    }),
  );
  into.seconds += (performance.now() - started) / 1000;
}
function measured({ times, seconds, failed }: Series): Measured {
  const sorted = times.toSorted((x, y) => x - y);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / seconds, failed };
}
/** Untimed: a site that has been asked for a while answers faster than one just started, whose code is not compiled yet. */
export async function warm(shots: readonly (readonly Shot[])[], count: number): Promise<void> {
  await volley(series(), shots, count, 1);
}

/** Several series turn about in short volleys, each as often first as last, so that the load of the machine falls on all alike; each shot once before, unless it is not to have been `asked`. */
export async function inTurn(
  shots: readonly (readonly (readonly Shot[])[])[],
  rounds: number,
  parallel: number,
  { asked = true } = {},
): Promise<Measured[]> {
  const all = shots.map(series);
  if (asked) for (const one of shots) await volley(series(), one, one.length, 1);
  const part = Math.max(parallel, Math.ceil(rounds / TURNS));
  for (let turn = 0; turn < TURNS; turn++) {
    const order = shots.map((_, n) => n);
    for (const n of turn % 2 === 0 ? order : order.toReversed())
      await volley(all[n] as Series, shots[n] ?? [], part, parallel);
  }
  return all.map(measured);
}
const TURNS = 6;
export const write = (line: string) => process.stdout.write(`${line}\n`);
export const row = (cells: readonly string[]) => write(`| ${cells.join(' | ')} |`);
export const ms = (n: number) => n.toFixed(1);
export function head(names: readonly string[]) {
  row(names);
  row(names.map((_, n) => (n === 0 ? '---' : '---:')));
}
