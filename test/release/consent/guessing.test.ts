import { randomBytes } from 'node:crypto';
import { Agent, createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { hashRaw } from '@node-rs/argon2';
import {
  sql,
  type Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
} from 'kysely';
import { pino } from 'pino';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { publicRoutes } from '#main/public-routes';
import { buildBundles } from '#platform/bundles';
import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { connect, type DB } from '#platform/database';
import { makeApp } from '#platform/http-app';
import { originOf } from '#platform/http-guards';
import { issueCode, publishOne, useArchive } from '#test/archive';
import { publicSurface } from '../../../src/main/surfaces.tsx';
import { CODE_LIMITS, statusByCode } from '../../../src/release/consent/hers.ts';
import { newCode } from '../../../src/release/consent/code.ts';

// The real work, counted.
vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof import('@node-rs/argon2')>();
  return { ...real, hashRaw: vi.fn(real.hashRaw) };
});
const slowHashes = vi.mocked(hashRaw);

const archive = useArchive();
const lines: string[] = [];
let db: Kysely<DB>;
let base: Context;
/** Behind a proxy on this machine, whose word is taken for who asks. */
let proxied: Server;
let direct: Server;
const agent = new Agent({ keepAlive: true, maxSockets: 12 });

beforeAll(async () => {
  db = connect(archive().database.roles.katha_public, { name: 'guessing', max: 8 });
  const log = pino(
    { level: 'trace' },
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString('utf8'));
        done();
      },
    }),
  );
  const { config } = archive();
  base = { db, actor: { kind: 'visitor' }, clock: { now: () => new Date() }, log, config, vault: null };
  const bundles = await buildBundles();
  const serve = async (trustProxy: string | undefined) => {
    const own = {
      ...base,
      config: { ...config, trustProxy: readConfig({ KATHA_TRUST_PROXY: trustProxy }).trustProxy },
    };
    const server = createServer(makeApp(publicSurface(own, publicRoutes, bundles, { demonstration: false }), own));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  proxied = await serve('loopback');
  direct = await serve(undefined);
});
afterAll(async () => {
  agent.destroy();
  proxied?.close();
  direct?.close();
  await db?.destroy();
});

const forget = () => sql`delete from people.throttle`.execute(archive().worker.db);
const guess = () => newCode(randomBytes);

/** One guess through the API, as if from an address. @returns the status */
function ask(server: Server, code: string, from: string): Promise<number> {
  const body = JSON.stringify({ code });
  return new Promise((resolve, reject) => {
    const call = send(
      {
        agent,
        port: (server.address() as AddressInfo).port,
        method: 'POST',
        path: '/api/v1/withdrawals/status',
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'X-Forwarded-For': from,
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** As many guesses as asked for, twelve at a time. @returns how often each status came */
async function storm(server: Server, n: number, from: (i: number) => string): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  let next = 0;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      while (next < n) {
        const i = next++;
        const status = await ask(server, guess(), from(i));
        counts[status] = (counts[status] ?? 0) + 1;
      }
    }),
  );
  return counts;
}

/** A window of the throttle may turn while a storm goes on: then twice as much passes, and no more. */
const within = (limit: number, found: number | undefined) => {
  expect(found).toBeGreaterThanOrEqual(limit);
  expect(found).toBeLessThanOrEqual(2 * limit);
};

describe('ten thousand guesses', () => {
  it('5,000 from one origin: ten are looked at, and the slow hash is not made for the rest', async () => {
    await forget();
    slowHashes.mockClear();
    const counts = await storm(direct, 5000, (i) => `203.0.113.${i % 250}`);
    // Without a trusted proxy, whatever a client says of where it comes from counts for nothing.
    within(CODE_LIMITS.origin.attempts, counts[400]);
    expect((counts[400] ?? 0) + (counts[429] ?? 0)).toBe(5000);
    expect(slowHashes.mock.calls).toHaveLength(counts[400] ?? 0);
  }, 90_000);

  it('5,000 from as many origins: the archive as a whole looks at no more than its share', async () => {
    await forget();
    slowHashes.mockClear();
    const counts = await storm(proxied, 5000, (i) => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    within(CODE_LIMITS.archive.attempts, counts[400]);
    expect((counts[400] ?? 0) + (counts[429] ?? 0)).toBe(5000);
    expect(slowHashes.mock.calls).toHaveLength(counts[400] ?? 0);
  }, 90_000);

  it('behind a trusted proxy one origin’s guesses do not shut out another', async () => {
    await forget();
    const first = await storm(proxied, 30, () => '198.51.100.7');
    expect(first[429]).toBeGreaterThan(0);
    expect(await ask(proxied, guess(), '198.51.100.8')).toBe(400);
    // A client that writes an address of its own in front gains nothing: the proxy's own entry is the last.
    expect(await ask(proxied, guess(), '192.0.2.1, 198.51.100.7')).toBe(429);
  });
});

describe('the origin that attempts are counted for', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, ''],
  ])('%s is %s', (ip, origin) => expect(originOf(ip)).toBe(origin));

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['off', undefined],
    ['1', 1],
    ['10.0.0.5, 10.1.0.0/16,loopback', ['10.0.0.5', '10.1.0.0/16', 'loopback']],
    ['fd00::/8', ['fd00::/8']],
  ])('KATHA_TRUST_PROXY=%s', (text, expected) =>
    expect(readConfig({ KATHA_TRUST_PROXY: text }).trustProxy).toEqual(expected),
  );

  it.each(['true', 'yes', '*', '10.0.0.0/64', '10.0.0', 'my-proxy', '1,', '::/129'])(
    'KATHA_TRUST_PROXY=%s is refused, saying what to give',
    (text) => expect(() => readConfig({ KATHA_TRUST_PROXY: text })).toThrow(/KATHA_TRUST_PROXY.*loopback/),
  );
});

/** A reader that notes every statement that is sent through it. */
class Noting implements KyselyPlugin {
  readonly statements: string[] = [];
  transformQuery({ node }: PluginTransformQueryArgs) {
    this.statements.push(node.kind === 'RawNode' ? node.sqlFragments.join('$') : JSON.stringify(node));
    return node;
  }
  transformResult({ result }: PluginTransformResultArgs) {
    return Promise.resolve(result);
  }
}

describe('right and wrong codes', () => {
  it('take the same work: the same slow hash, and the same statements in the same order', async () => {
    const { id } = await publishOne(archive());
    const right = await issueCode(archive().as('partner'), id, randomBytes);
    const slip = right.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    /** What one look with a code costs. */
    const workOf = async (code: string) => {
      await forget();
      slowHashes.mockClear();
      const noting = new Noting();
      const found = await statusByCode({ ...base, db: base.db.withPlugin(noting) }, code, 'one origin').catch(
        () => null,
      );
      return {
        found: found !== null,
        hashes: slowHashes.mock.calls.map(([, how]) => how),
        statements: noting.statements,
      };
    };
    const { found, ...work } = await workOf(right);
    expect(found).toBe(true);
    expect(work.hashes).toHaveLength(1);
    // Two counts of attempts, the salt, and one question for each thing that a right code shows.
    expect(work.statements.length).toBeGreaterThanOrEqual(8);
    for (const [kind, code] of Object.entries({ unknown: guess(), slip, nonsense: 'x', empty: '' }))
      expect(await workOf(code), kind).toEqual({ found: false, ...work });
  }, 60_000);
});

describe('where a code could be left behind', () => {
  it('is in no log, no address, no header, no cookie and no page', async () => {
    await forget();
    const { id } = await publishOne(archive());
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    lines.length = 0;
    const answers = [
      await request(direct).post('/yours').type('form').send({ code }),
      await request(direct)
        .post('/yours')
        .type('form')
        .send({ code: `${code}9` }),
      await request(direct).post('/yours/change').type('form').send({ code, wish: 'call', words: 'the kanari word' }),
      await request(direct).post('/yours/change').type('form').send({ code, scopes: 'nonsense' }),
      await request(direct).post('/yours').type('application/json').send(`{"code":"${code}"`),
      await request(direct).get('/yours/change'),
      await request(direct).post('/api/v1/withdrawals/status').send({ code }),
      await request(direct).post('/yours/withdraw').type('form').send({ code }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 400, 200, 400, 400, 303, 200, 200]);
    const digits = code.replaceAll(' ', '');
    const bare = (text: string) => text.replaceAll(/[\s+%\-_.]|%20/g, '');
    for (const answer of answers) {
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
      for (const text of [answer.text, JSON.stringify(answer.headers)]) expect(bare(text)).not.toContain(digits);
    }
    expect(lines.length).toBeGreaterThanOrEqual(answers.length);
    expect(bare(lines.join('')).includes(digits)).toBe(false);
    expect(lines.join('')).not.toMatch(/kanari|127\.0\.0\.1|::1/);
  });

  it('is asked for in forms that post, on pages that offer no completion', async () => {
    await forget();
    const { id } = await publishOne(archive());
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    for (const text of [
      (await request(direct).get('/yours')).text,
      (await request(direct).post('/yours').type('form').send({ code })).text,
    ]) {
      const forms = text.match(/<form[^>]*>/g) ?? [];
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) expect(form).toMatch(/method="post".*autocomplete="off"/);
      for (const field of text.match(/<input[^>]*name="code"[^>]*>/g) ?? []) {
        expect(field).toContain('autocomplete="off"');
        expect(field).not.toContain('value=');
      }
    }
  });

  it('given in an address it is not taken', async () => {
    const { id } = await publishOne(archive());
    const code = await issueCode(archive().as('partner'), id, randomBytes);
    const answer = await request(direct).get(`/yours?code=${encodeURIComponent(code)}`);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/yours');
    expect(answer.text).not.toContain(code.slice(0, 4));
    expect((await request(direct).get('/yours?lang=ne')).status).toBe(200);
  });
});
