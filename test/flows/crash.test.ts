import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A real archive, started as people start it, with its processes killed at bad moments. */
const dir = mkdtempSync(path.join(tmpdir(), 'katha-crash-'));
const PORTS = { PUBLIC_PORT: '19080', DESK_PORT: '19081' };
const desk = `http://127.0.0.1:${PORTS.DESK_PORT}`;
let supervisor: ChildProcess | undefined;
let output = '';

async function start(): Promise<void> {
  output = '';
  supervisor = spawn(process.execPath, ['bin/katha.mjs', 'demo'], {
    env: { ...process.env, KATHA_DATA: dir, LOG_LEVEL: 'error', ...PORTS },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const note = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  supervisor.stdout?.on('data', note);
  supervisor.stderr?.on('data', note);
  await until(() => output.includes('Ctrl-C stops everything'), 60_000);
}

async function until(test: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await test()) return;
    await delay(100);
  }
  throw new Error(`not within ${ms} ms; the archive said:\n${output.slice(-1500)}`);
}

const processes = (): { pid: number; children: number[] } =>
  JSON.parse(readFileSync(path.join(dir, 'run.json'), 'utf8')) as { pid: number; children: number[] };
const named = (what: string) =>
  processes().children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${what}.ts`));

async function database<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { password, port } = JSON.parse(readFileSync(path.join(dir, 'postgres.json'), 'utf8')) as {
    password: string;
    port: number;
  };
  const client = new pg.Client({ connectionString: `postgres://katha_owner:${password}@127.0.0.1:${port}/katha` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const count = (query: string) =>
  database(async (client) => (await client.query<{ n: number }>(`select (${query})::int as n`)).rows[0]?.n ?? -1);

async function signIn(email: string): Promise<string> {
  const answer = await fetch(`${desk}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ email, password: 'stories come home again' }),
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function open(cookie: string): Promise<string> {
  const answer = await fetch(`${desk}/testimonies`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ languages: 'en', narratorName: 'Invented Person', known: '' }),
  });
  return (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
}

async function upload(cookie: string, id: string, text: string | ReadableStream): Promise<Response> {
  const form = new FormData();
  if (typeof text === 'string') form.append('files', new Blob([text]), 'interview.txt');
  return fetch(`${desk}/testimonies/${id}/originals`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: form,
  });
}

describe.skipIf(process.platform !== 'linux')('promise 10: nothing lost', () => {
  beforeAll(start, 90_000);
  afterAll(async () => {
    supervisor?.kill('SIGTERM');
    await until(() => supervisor?.exitCode !== null, 30_000);
    rmSync(dir, { recursive: true, force: true });
  }, 60_000);

  it('the desk killed during an upload: nothing half-kept, and the same file is taken afterwards', {
    timeout: 90_000,
  }, async () => {
    const cookie = await signIn('partner-np@katha.example');
    const id = await open(cookie);
    const before = await count('select count(*) from closed.originals');
    const text = `Interviewer: Begin.\nNarrator: ${'A long answer without names. '.repeat(200_000)}\n`;
    const sending = upload(cookie, id, text).catch(() => null);
    await delay(40);
    process.kill(named('desk') ?? 0, 'SIGKILL');
    const answer = await sending;
    await until(async () => (await fetch(`${desk}/sign-in`).catch(() => null))?.ok ?? false, 30_000);
    const after = await count('select count(*) from closed.originals');
    // Either the old state or the new: recorded exactly when the sender was told so, or the sender was not told anything.
    expect([before, before + 1]).toContain(after);
    if (answer?.status === 303) expect(after).toBe(before + 1);
    const again = await upload(await signIn('partner-np@katha.example'), id, text);
    expect(again.status).toBe(after === before ? 303 : 409);
    expect(await count('select count(*) from closed.originals')).toBe(before + 1);
  });

  it('the worker killed during detection: it is done by the next one, once', { timeout: 120_000 }, async () => {
    const cookie = await signIn('partner-np@katha.example');
    const id = await open(cookie);
    const text = Array.from(
      { length: 4000 },
      (_, n) =>
        `Interviewer: Question ${n}?\nNarrator: My sister Invented${n} called from Kuwait on 5 March 2015 and we talked for long.`,
    ).join('\n');
    expect((await upload(cookie, id, text)).status).toBe(303);
    await until(
      async () => (await count(`select count(*) from closed.transcripts where testimony_id = '${id}'`)) === 1,
      60_000,
    );
    process.kill(named('worker') ?? 0, 'SIGKILL');
    // A job that was cut off is locked for four hours in the queue's eyes; the lock of a worker that is gone is let go at once.
    await until(
      async () => (await count(`select count(*) from closed.detections where testimony_id = '${id}'`)) === 1,
      60_000,
    );
    expect(await count(`select count(*) from closed.transcripts where testimony_id = '${id}'`)).toBe(1);
    expect(
      await count(
        `select spans - (select count(*) from closed.spans s where s.transcript_id = d.transcript_id) from closed.detections d where testimony_id = '${id}'`,
      ),
    ).toBe(0);
  });

  it('the database killed while someone publishes and withdraws: each is whole or not at all, and everything comes back', {
    timeout: 120_000,
  }, async () => {
    const published = await count('select count(*) from open.items');
    const { pid } = await database(async (client) => {
      await client.query('begin');
      const { rows } = await client.query<{ id: string }>(
        "select t.id from closed.testimonies t join open.items i on i.public_id = t.public_id where i.state = 'live' limit 1",
      );
      await client.query('select release.withdraw($1, $2, 30)', [rows[0]?.id, 'steward']);
      return {
        pid: Number(readFileSync(path.join(dir, 'database', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      };
      // The connection ends without a commit: the server is killed in the middle.
    });
    process.kill(pid, 'SIGKILL');
    await until(
      async () => (await fetch(`http://127.0.0.1:${PORTS.PUBLIC_PORT}/browse`).catch(() => null))?.status === 200,
      60_000,
    );
    expect(await count('select count(*) from open.items')).toBe(published);
    expect(await count("select count(*) from open.items where state = 'withdrawn'")).toBe(0);
    expect(
      await count(
        "select count(*) from open.editions e where e.status = 'live' and not exists (select from open.search_testimonies s where s.public_id = e.public_id)",
      ),
    ).toBe(0);
    expect(
      await count(
        'select count(*) from release.publications p where not exists (select from closed.testimonies t join open.editions e on e.public_id = t.public_id where t.id = p.testimony_id and e.number = p.edition)',
      ),
    ).toBe(0);
  });

  it('the database killed in the middle of publishing: nothing half-published, and the same click works afterwards', {
    timeout: 120_000,
  }, async () => {
    const id =
      (await database(
        async (client) =>
          (
            await client.query<{ id: string }>("select id from closed.testimonies where stage = 'detect' limit 1")
          ).rows[0]?.id,
      )) ?? '';
    const redactor = await signIn('redactor@katha.example');
    const reviewer = await signIn('reviewer@katha.example');
    const post = (cookie: string, at: string, body: Record<string, string>) =>
      fetch(`${desk}/testimonies/${id}/${at}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
        body: new URLSearchParams(body),
      });
    const clusters = await database(
      async (client) =>
        (
          await client.query<{ cluster: string }>(
            'select distinct cluster from closed.spans s join closed.transcripts t on t.id = s.transcript_id where t.testimony_id = $1',
            [id],
          )
        ).rows,
    );
    // The coarsest step of every ladder: nothing that identifies is left, whatever it was.
    for (const { cluster } of clusters)
      expect(
        (await post(redactor, 'redaction/decide', { version: '1', cluster, decision: 'replace', level: '20' })).status,
      ).toBe(303);
    const record = {
      title: 'Published after a crash',
      summary: '',
      language: 'en',
      originCountry: 'NP',
      destination: 'KW',
    };
    expect((await post(redactor, 'publication/record', record)).status).toBe(303);
    expect((await post(redactor, 'publication/redaction', {})).status).toBe(303);
    expect((await post(reviewer, 'publication/disclosure', { reason: 'Weighed in a test of crashes.' })).status).toBe(
      303,
    );
    // The last statement of the door waits, so that the server is surely killed between its first and its last.
    await database((client) =>
      client.query(`create function public.wait() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return new; end $$;
        create trigger wait before insert on release.publications for each row execute function public.wait();`),
    );
    const before = await count('select count(*) from open.items');
    const publishing = post(reviewer, 'publication', {}).catch(() => null);
    await delay(1_200);
    process.kill(
      Number(readFileSync(path.join(dir, 'database', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    const answer = await publishing;
    expect(answer === null || answer.status >= 400).toBe(true);
    await until(async () => (await count('select 1').catch(() => 0)) === 1, 60_000);
    expect(await count('select count(*) from open.items')).toBe(before);
    expect(await count(`select count(*) from release.publications where testimony_id = '${id}'`)).toBe(0);
    await database((client) => client.query('drop trigger wait on release.publications; drop function public.wait()'));
    await until(async () => (await fetch(`${desk}/sign-in`).catch(() => null))?.ok ?? false, 30_000);
    let again = await post(reviewer, 'publication', {});
    for (let tries = 0; again.status >= 500 && tries < 20; tries += 1) {
      await delay(250);
      again = await post(reviewer, 'publication', {});
    }
    expect(again.status).toBe(303);
    expect(await count('select count(*) from open.items')).toBe(before + 1);
  });

  it('the supervisor killed: its children end, and the next start takes over the database that was left', {
    timeout: 120_000,
  }, async () => {
    const { pid, children } = processes();
    process.kill(pid, 'SIGKILL');
    const gone = (child: number) => {
      try {
        return /^State:\s+Z/m.test(readFileSync(`/proc/${child}/status`, 'utf8'));
      } catch {
        return true;
      }
    };
    await until(() => children.every(gone), 20_000);
    await start();
    expect((await fetch(`http://127.0.0.1:${PORTS.PUBLIC_PORT}/`)).status).toBe(200);
  });
});
