import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Express } from 'express';
import pg from 'pg';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { getTestimony, keyOf, openTestimony } from '#closed/testimonies';
import { readOriginal, sealOriginal } from '#closed/originals';
import { deskRoutes } from '#main/desk-routes';
import { publicRoutes } from '#main/public-routes';
import { auditHead, verifyAudit } from '#platform/audit';
import { ROLES, type Role } from '#platform/context';
import { read } from '#platform/database';
import { openField, sealField } from '#platform/fields';
import { PERMISSIONS } from '#rules/people/roles';
import { allows } from '#rules/people/roles';
import { addAccount } from '#people/accounts';
import { entrust, interview, PASSWORD, publishOne, useArchive } from '#test/archive';

const archive = useArchive();

/** Every route that Express really serves: the router is walked, no list is kept by hand. */
function served(app: Express): { method: string; path: string }[] {
  const { stack } = (
    app as unknown as { router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] } }
  ).router;
  return stack.flatMap((layer) =>
    layer.route ? Object.keys(layer.route.methods).map((method) => ({ method, path: layer.route?.path ?? '' })) : [],
  );
}

const fill = (at: string, id: string) =>
  at
    .replace(/:(id|publicId)\b/g, id)
    .replace(/:number\b|:n\b/g, '1')
    .replace(/:(\w+)/g, 'x');

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: archive().database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('promise 4: sealed means sealed', () => {
  it('a dump of the database and all files hold none of the planted words', async () => {
    const canaries = Array.from({ length: 40 }, () => `Kanari${randomBytes(5).toString('hex')}`);
    await entrust(archive(), {
      narrator: `${canaries[0]} ${canaries[1]}`,
      known: `person: ${canaries[0]} ${canaries[1]}\nvillage: ${canaries[2]}`,
      text: interview(canaries.slice(3).join(' and '), `${canaries[0]} ${canaries[1]}`),
    });
    const dump = await asOwner(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('people', 'closed', 'release', 'open', 'platform', 'graphile_worker')",
      );
      const parts: string[] = [];
      for (const { name } of rows) {
        const { rows: all } = await client.query<{ row: string; raw: string }>(
          `select t::text as row, encode(convert_to(t::text, 'UTF8'), 'escape') as raw from ${name} t`,
        );
        parts.push(...all.map((one) => one.row));
        // Bytes columns print as hexadecimal: a word kept in clear there would show as its own hexadecimal.
      }
      return parts.join('\n');
    });
    const files = walk(archive().dir).map((at) => readFileSync(at).toString('latin1'));
    const everything = [dump, ...files].join('\n');
    const found = canaries.filter(
      (word) =>
        everything.includes(word) ||
        everything.includes(Buffer.from(word).toString('hex')) ||
        everything.includes(Buffer.from(word, 'utf16le').toString('hex')),
    );
    expect(found).toEqual([]);
    expect(everything.length).toBeGreaterThan(10_000);
  });

  it('a ciphertext moved to another testimony, another column, or cut, does not open', async () => {
    const [a, b] = [await entrust(archive()), await entrust(archive())];
    const { keyA, keyB } = await read(archive().system, async (tx) => ({
      keyA: await keyOf(tx, archive().system, a),
      keyB: await keyOf(tx, archive().system, b),
    }));
    const field = { table: 'closed.testimonies', id: a, column: 'facts_sealed' };
    const sealed = sealField(keyA, field, Buffer.from('hers'));
    expect(openField(keyA, field, sealed).toString()).toBe('hers');
    expect(() => openField(keyB, field, sealed)).toThrow(/seal/i);
    expect(() => openField(keyA, { ...field, id: b }, sealed)).toThrow(/seal/i);
    expect(() => openField(keyA, { ...field, column: 'known_sealed' }, sealed)).toThrow(/seal/i);
    expect(() => openField(keyA, field, sealed.subarray(0, -1))).toThrow(/seal/i);
  });

  it('files of two originals exchanged on the disk are refused', async () => {
    const partner = archive().as('partner');
    const id = await openTestimony(partner, {
      languages: ['en'],
      facts: {
        narratorName: '',
        contact: '',
        interviewer: '',
        recordedOn: '',
        recordedAt: '',
        reference: '',
        notes: '',
        imported: {},
      },
      known: [],
    });
    const one = await sealOriginal(partner, id, { name: 'one.txt', bytes: Buffer.from(`one ${randomUUID()}`) });
    const two = await sealOriginal(partner, id, { name: 'two.txt', bytes: Buffer.from(`two ${randomUUID()}`) });
    await asOwner((client) => client.query("update closed.originals set path = path || '.old' where id = $1", [two]));
    await asOwner((client) =>
      client.query(
        "update closed.originals o set path = replace((select path from closed.originals where id = $1), '.old', '') where o.id = $2",
        [two, one],
      ),
    );
    await expect(readOriginal(archive().system, one, 1e6)).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('promise 7: no leak through derived surfaces', () => {
  it('planted words are in no answer of any public route that the router serves', async () => {
    const secret = `Kanari${randomBytes(4).toString('hex')}`;
    const { id } = await publishOne(archive(), {
      narrator: `${secret} Tamangwal`,
      text: interview('The kitchen was small.', `${secret} Tamangwal`),
      record: { title: 'A kitchen' },
    });
    await entrust(archive(), {
      narrator: `${secret} Tamangwal`,
      text: interview('Not published at all.', `${secret} Tamangwal`),
    });
    const { publicId } = await getTestimony(archive().system, id);
    const routes = served(archive().publicApp);
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.length).toBeGreaterThanOrEqual(publicRoutes.length);
    for (const route of routes) {
      const at = fill(route.path, publicId);
      const queries =
        route.method === 'get'
          ? ['', `?q=${secret}`, '?q=kitchen', `?style=apa&format=bibtex&origin=NP&page=1&prefix=${secret.slice(0, 6)}`]
          : [''];
      for (const query of queries) {
        const method = route.method as 'get' | 'post';
        const world = request(archive().publicApp);
        const pending = (method === 'get' ? world.get(at + query) : world.post(at + query)).set('Accept', '*/*');
        const answer = method === 'get' ? await pending : await pending.send({ code: '1111', q: secret });
        const shown = `${answer.text ?? ''}${JSON.stringify(answer.headers)}`
          .replaceAll(`q=${secret}`, '')
          .replaceAll(secret.slice(0, 6), '');
        const echo = query.includes(secret) || method === 'post';
        // A page may repeat the words that were typed; it may not answer with the name around them.
        expect(shown.includes(echo ? `${secret} Tamangwal` : secret), `${route.method} ${at}${query}`).toBe(false);
        expect(answer.status, `${route.method} ${at}${query}`).toBeLessThan(500);
      }
    }
  });
});

describe('promise 8: partners are isolated', () => {
  it('every table that says whose it is has forced row-level security and a policy for the desk', async () => {
    const { rows } = await asOwner((client) =>
      client.query<{ name: string; forced: boolean; policy: boolean }>(`
        select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
          exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname and 'katha_desk' = any (p.roles)) as policy
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'partner_id' and not a.attisdropped
        where c.relkind = 'r' and n.nspname in ('people', 'closed', 'release', 'open')`),
    );
    expect(rows.length).toBeGreaterThan(14);
    expect(rows.filter((row) => !row.forced || !row.policy)).toEqual([]);
  });

  it('another partner finds nothing, on pages and in the database, with a pooled connection used by both', async () => {
    const id = await entrust(archive());
    await expect(getTestimony(archive().as('partner-b'), id)).rejects.toMatchObject({ kind: 'not-found' });
    const agent = await archive().atDesk('partner-b');
    for (const route of deskRoutes.filter((one) => one.method === 'get' && one.path.startsWith('/testimonies/:id'))) {
      const answer = await agent.get(fill(route.path, id));
      expect([403, 404], route.path).toContain(answer.status);
    }
    expect((await agent.get('/testimonies')).text).not.toContain(id);
    for (const schema of ['closed', 'release'])
      await asOwner(async (owner) => {
        const { rows: tables } = await owner.query<{ name: string }>(
          "select format('%I.%I', table_schema, table_name) as name from information_schema.columns where table_schema = $1 and column_name = 'partner_id'",
          [schema],
        );
        const client = new pg.Client({ connectionString: archive().database.roles.katha_desk });
        await client.connect();
        for (const { name } of tables) {
          await client.query('begin');
          await client.query("select set_config('katha.partner', $1, true)", [archive().otherPartnerId]);
          const { rows: foreign } = await client.query<{ n: number }>(
            `select count(*)::int as n from ${name} where partner_id <> $1`,
            [archive().otherPartnerId],
          );
          await client.query('commit');
          const { rows: after } = await client.query<{ n: number }>(`select count(*)::int as n from ${name}`);
          expect([name, foreign[0]?.n, after[0]?.n]).toEqual([name, 0, 0]);
        }
        await client.end();
      });
  });
});

describe('promises 9 and 11: refusals', () => {
  it.each([
    '/t/%E0%A4%A',
    '/t/zzzzzzzzzz',
    '/search?q=%22unclosed',
    `/search?q=${'a'.repeat(5000)}`,
    '/browse?page=-5',
    '/t/0000000000/e99999',
    '/api/v1/testimonies?limit=banana',
    '/search?f=nonsense/x',
    '/browse?theme[]=a&theme[]=b',
    '/%00',
  ])('%s: a clear answer, no stack trace, no 500', async (at) => {
    const answer = await request(archive().publicApp).get(at);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/at .*\.ts:\d+|node_modules/);
  });

  it('bad input is refused in the reader’s language, saying what to do', async () => {
    const answer = await request(archive().publicApp)
      .post('/yours')
      .set('Accept-Language', 'ne')
      .type('form')
      .send({ code: '1' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('यो कोड हामी चिन्दैनौं');
  });

  it('broken bodies are no fault of ours', async () => {
    for (const [type, body] of [
      ['application/json', '{"code":'],
      ['application/x-www-form-urlencoded', `code=${'1'.repeat(3_000_000)}`],
      ['text/plain', 'x'],
    ] as const) {
      const answer = await request(archive().publicApp).post('/yours').set('Content-Type', type).send(body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('promise 12: every address answers for ever', () => {
  it('an unknown address is 404, with or without a right check sign', async () => {
    await request(archive().publicApp).get('/t/0000000000').expect(404);
    await request(archive().publicApp).get('/t/nonsense').expect(404);
  });
});

describe('promise 13: no tracking', () => {
  it('pages load nothing from elsewhere, set no cookie, and carry a strict policy', async () => {
    for (const at of ['/', '/browse', '/search?q=water', '/about', '/yours', '/api/v1']) {
      const answer = await request(archive().publicApp).get(at).expect(200);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
      const loads = [
        ...answer.text.matchAll(/<(?:script|img|link|iframe|source|audio|video)[^>]*(?:src|href)="([^"]+)"/g),
      ]
        .map((match) => match[1] ?? '')
        .filter((url) => /^(https?:)?\/\//.test(url) && !url.includes('localhost'));
      expect(loads).toEqual([]);
      expect(Buffer.byteLength(answer.text)).toBeLessThan(60_000);
    }
  });
});

describe('promise 14: the audit', () => {
  it('finds a changed, a removed and a truncated line', async () => {
    const check = () => read(archive().system, async (tx) => verifyAudit(tx, null));
    expect(await check()).toMatchObject({ ok: true });
    const kept = await read(archive().system, (tx) => auditHead(tx));
    await asOwner(async (client) => {
      for (const [statement, problem] of [
        ["update platform.audit set action = 'testimony.forge' where seq = 3", 'changed'],
        ['delete from platform.audit where seq = 4', 'missing-or-moved'],
        ['delete from platform.audit where seq = (select max(seq) from platform.audit)', 'truncated'],
      ] as const) {
        await client.query('alter table platform.audit disable trigger user');
        await client.query('create table if not exists public.kept as select * from platform.audit');
        await client.query(statement);
        expect(await read(archive().system, async (tx) => verifyAudit(tx, kept)), statement).toMatchObject({
          ok: false,
          problem,
        });
        await client.query('delete from platform.audit; insert into platform.audit select * from public.kept');
        await client.query('alter table platform.audit enable trigger user');
      }
    });
    expect(await check()).toMatchObject({ ok: true });
  });

  it('no role may change or remove a line', async () => {
    for (const url of Object.values(archive().database.roles)) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await expect(client.query('delete from platform.audit')).rejects.toMatchObject({ code: '42501' });
      await expect(client.query("update platform.audit set actor = 'x'")).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
  });
});

describe('every route and every role', () => {
  it.each(
    Object.entries(PERMISSIONS).flatMap(([action, roles]) =>
      ROLES.map((role) => [action, role, (roles as readonly Role[]).includes(role)] as const),
    ),
  )('%s by %s: %s', (action, role, may) => {
    expect(allows({ kind: 'account', id: '', role, partnerId: null, name: '' }, action)).toBe(may);
  });

  const answered = deskRoutes.filter((one) => one.path !== '/sign-out');
  it('the desk answers a stranger not at all', async () => {
    const routes = served(archive().deskApp).filter((route) => route.path !== '/assets/:name');
    expect(routes.length).toBeGreaterThanOrEqual(deskRoutes.length);
    for (const route of answered.filter((one) => one.access !== 'anyone')) {
      const at = fill(route.path, randomUUID());
      const stranger = await request(archive().deskApp)[route.method](at).set('Accept', 'application/json');
      expect(stranger.status, `stranger ${route.method} ${at}`).toBe(401);
    }
  });

  // One by one: all routes times all roles are a thousand requests.
  it.each(ROLES)('the desk answers as its routes declare: %s', async (role) => {
    const agent = await archive().atDesk(role);
    for (const { method, path: pattern, access } of answered) {
      const at = fill(pattern, randomUUID());
      const answer = await agent[method](at).set('Accept', 'application/json').set('Sec-Fetch-Site', 'same-origin');
      const may =
        typeof access === 'string' || allows({ kind: 'account', id: '', role, partnerId: null, name: '' }, access.may);
      expect(answer.status === 403, `${role} ${method} ${at}: ${answer.status}`).toBe(!may);
      expect(answer.status, `${role} ${method} ${at}`).toBeLessThan(500);
    }
  });

  it('another site cannot make the browser change anything', async () => {
    const agent = await archive().atDesk('steward');
    await agent
      .post('/partners')
      .set('Sec-Fetch-Site', 'cross-site')
      .type('form')
      .send({ name: 'Forged', country: 'NP' })
      .expect(403);
    await agent
      .post('/partners')
      .unset('Sec-Fetch-Site')
      .set('Origin', 'https://evil.example')
      .type('form')
      .send({ name: 'Forged', country: 'NP' })
      .expect(403);
  });

  it('a changed role or a disabled account is signed out at once', async () => {
    const id = await addAccount(archive().system, {
      email: 'leaves@katha.example',
      name: 'Leaves',
      role: 'redactor',
      password: PASSWORD,
    });
    const agent = request.agent(archive().deskApp);
    await agent.post('/sign-in').type('form').send({ email: 'leaves@katha.example', password: PASSWORD }).expect(303);
    await agent.get('/testimonies').expect(200);
    const steward = await archive().atDesk('steward');
    await steward
      .post(`/people/${id}`)
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({ role: 'researcher', partnerId: '' })
      .expect(303);
    await agent.get('/testimonies').set('Accept', 'application/json').expect(401);
  });
});

function walk(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(path.join(dir, entry.name)) : [path.join(dir, entry.name)],
  );
}
