import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kysely } from 'kysely';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchTranscript } from '#closed/redaction';
import { transcribe } from '#closed/transcripts';
import { addAccount } from '#people/accounts';
import { addPartner } from '#people/partners';
import { problemSchema } from '#platform/api';
import { buildBundles } from '#platform/bundles';
import { systemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import type { Context, Role } from '#platform/context';
import { connect } from '#platform/database';
import { localFiles } from '#platform/files';
import { makeApp } from '#platform/http-app';
import { type AnyRoute } from '#platform/http';
import { openKeyRing } from '#platform/keys';
import { makeLogger } from '#platform/log';
import { openApiPath } from '#platform/openapi';
import { setSetting } from '#platform/settings';
import { SCOPES } from '#rules/release/consent';
import { deskOperations } from '#main/api';
import { publicOperations } from '#main/api-public';
import { deskRoutes } from '#main/desk-routes';
import { publicRoutes } from '#main/public-routes';
import { NOTICE } from '#release/consent';
import { useDatabase } from '#test/database';
import { deskSurface, publicSurface } from '../../src/main/surfaces.tsx';

const database = useDatabase();
const PASSWORD = 'a long enough password';
const HOST = 'http://127.0.0.1';
const WORDS = `Interviewer: Please tell me how you decided to go.
Narrator: My name is Asmita Pakhrin and I am from a village in the hills. I decided to go because the harvest failed, and nobody sent me.
Interviewer: What happened there?
Narrator: They kept my passport in a drawer and I kept a notebook of every month that I was not paid. I took the notebook to the court.
`;

let folder = '';
let pools: Kysely<never>[] = [];
let desk: Context;
let deskApp: ReturnType<typeof makeApp>;
let publicApp: ReturnType<typeof makeApp>;
const agents = new Map<Role, ReturnType<typeof request.agent>>();

/** Which declared operations were answered well, as `public get /themes`. */
const answered = new Set<string>();

function declared(operations: readonly AnyRoute[], method: string, asked: string): AnyRoute {
  const at = asked.split('?')[0] ?? '';
  const fits = (route: AnyRoute) =>
    new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(at) && route.method === method;
  // A fixed word in a path comes before a parameter, as the router has it.
  const found = operations.filter(fits).sort((a, b) => a.path.split(':').length - b.path.split(':').length)[0];
  if (!found) throw new Error(`${method} ${asked} is not declared`);
  return found;
}

interface Sent {
  as?: Role;
  method?: 'get' | 'post' | 'put' | 'delete' | 'patch';
  body?: object;
  files?: { name: string; bytes: string }[];
}

/** Asks, and holds the answer against what the route declares. */
async function ask(asked: string, sent: Sent = {}): Promise<Record<string, never>> {
  const { as, method = 'get', body, files } = sent;
  const operations = as ? deskOperations : publicOperations;
  const at = `/api/v1${asked}`;
  const agent = as ? agents.get(as) : request.agent(publicApp);
  if (!agent) throw new Error(`nobody is ${as}`);
  const call = agent[method](at).set('Sec-Fetch-Site', 'same-origin');
  if (files) for (const file of files) call.attach('files', Buffer.from(file.bytes), file.name);
  const response = await (body ? call.send(body) : call);
  const route = declared(operations, method, at);
  const expected = route.api?.status ?? 200;
  if (response.status !== expected)
    throw new Error(`${method} ${asked}: ${response.status} ${JSON.stringify(response.body)}`);
  answered.add(`${as ? 'desk' : 'public'} ${method} ${openApiPath(route.path)}`);
  if (expected === 204) expect(response.text).toBe('');
  else if (response.type === 'application/json') route.api?.response.parse(response.body);
  return response.body as Record<string, never>;
}

async function refused(asked: string, status: number, kind: string, sent: Sent = {}): Promise<void> {
  const agent = sent.as ? agents.get(sent.as) : request.agent(publicApp);
  if (!agent) throw new Error(`nobody is ${sent.as}`);
  const response = await agent[sent.method ?? 'get'](`/api/v1${asked}`)
    .set('Sec-Fetch-Site', 'same-origin')
    .send(sent.body);
  expect({ status: response.status, type: response.type }).toEqual({ status, type: 'application/problem+json' });
  expect(problemSchema.parse(response.body)).toMatchObject({ status, kind });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'katha-api-'));
  const config = { ...readConfig({ KATHA_DATA: folder }), publicUrl: 'https://katha.example', deskUrl: HOST };
  const log = makeLogger('silent', 'test');
  const pool = (url: string) => {
    const db = connect(url, { name: 'api-test', max: 4 });
    pools = [...pools, db as unknown as Kysely<never>];
    return db;
  };
  const shared = { actor: { kind: 'visitor' } as const, clock: systemClock, log, config };
  desk = {
    ...shared,
    db: pool(database().roles.katha_desk),
    vault: { keys: await openKeyRing(config), files: localFiles(config.uploadsDir) },
  };
  const world: Context = { ...shared, db: pool(database().roles.katha_public), vault: null };
  const bundles = await buildBundles();
  deskApp = makeApp(deskSurface(desk, deskRoutes, bundles, { demonstration: false }), desk);
  publicApp = makeApp(publicSurface(world, publicRoutes, bundles, { demonstration: false }), world);

  const system: Context = { ...desk, actor: { kind: 'system', task: 'test' } };
  // Signing in without one-time codes is what a demonstration allows; the codes have tests of their own.
  await setSetting(system, 'demonstration', true);
  const partnerId = await addPartner(system, { name: 'Sample Partner', country: 'NP' });
  for (const role of ['steward', 'partner', 'redactor', 'reviewer', 'researcher'] as const) {
    await addAccount(system, {
      email: `${role}@example.org`,
      name: role,
      role,
      partnerId: role === 'partner' ? partnerId : undefined,
      password: PASSWORD,
    });
    const agent = request.agent(deskApp);
    await agent
      .post('/sign-in')
      .type('form')
      .send({ email: `${role}@example.org`, password: PASSWORD })
      .expect(303);
    agents.set(role, agent);
  }
});

afterAll(async () => {
  for (const pool of pools) await pool.destroy();
  await rm(folder, { recursive: true, force: true });
});

const consent = {
  notice: {
    id: `${NOTICE.id}/${NOTICE.version}`,
    sha256: createHash('sha256').update(NOTICE.body.en).digest('hex'),
    language: 'en',
    how: 'read-aloud',
  },
  mode: 'witnessed-oral',
  present: ['narrator', 'interviewer'],
  ableToDecide: true,
  risk: 'low',
  ageAtConsent: 34,
  scopes: Object.fromEntries(SCOPES.map((scope) => [scope, 'allow'])),
  audiences: ['public', 'accredited-researcher'],
  media: ['text'],
  territories: [],
  languages: [],
  embargo: { until: null, event: null },
  expiresAt: null,
  reconsentAt: null,
  naming: 'anonymous',
  contactBack: false,
  afterDeath: 'keep-terms',
  basis: { jurisdiction: 'NP', ground: 'consent' },
};

describe('the way of one testimony, by program', () => {
  let id = '';
  let publicId = '';
  let code = '';

  it('is opened, described and uploaded by a partner', async () => {
    const described = {
      languages: ['en'],
      facts: { narratorName: 'Asmita Pakhrin' },
      known: [{ kind: 'person', value: 'Asmita Pakhrin' }],
    };
    id = (await ask('/testimonies', { as: 'partner', method: 'post', body: described }))['id'] ?? '';
    await ask(`/testimonies/${id}`, {
      as: 'partner',
      method: 'put',
      body: { ...described, facts: { narratorName: 'Asmita Pakhrin', reference: 'S-1' } },
    });
    const one = await ask(`/testimonies/${id}`, { as: 'partner' });
    publicId = one['publicId'] ?? '';
    expect(one).toMatchObject({ facts: { reference: 'S-1' }, withdrawnAt: null });
    const { testimonies } = (await ask('/testimonies', { as: 'partner' })) as unknown as { testimonies: object[] };
    expect(testimonies).toHaveLength(1);
    const { ids } = (await ask(`/testimonies/${id}/originals`, {
      as: 'partner',
      method: 'post',
      files: [{ name: 'one.txt', bytes: WORDS }],
    })) as unknown as { ids: string[] };
    await refused('/testimonies', 400, 'invalid', {
      as: 'partner',
      method: 'post',
      body: { languages: ['tlh'], facts: {} },
    });
    await ask(`/testimonies/${id}/originals`, { as: 'partner' });
    await ask(`/originals/${ids[0]}`, { as: 'partner' });
    const worker: Context = { ...desk, actor: { kind: 'system', task: 'test' } };
    await transcribe(worker, ids[0] ?? '');
    await searchTranscript(worker, id);
  });

  it('is read, corrected and redacted', async () => {
    const { version } = (await ask(`/testimonies/${id}/transcript`, { as: 'redactor' })) as unknown as {
      version: number;
    };
    await ask(`/testimonies/${id}/transcript/problems`, { as: 'partner' });
    const edits = [{ kind: 'text', ord: 0, text: 'Please tell me how you decided to leave.' }];
    expect(
      await ask(`/testimonies/${id}/transcript/edits`, { as: 'redactor', method: 'post', body: { version, edits } }),
    ).toEqual({ version: version + 1 });
    await refused(`/testimonies/${id}/transcript/edits`, 409, 'conflict', {
      as: 'redactor',
      method: 'post',
      body: { version, edits },
    });
    await searchTranscript({ ...desk, actor: { kind: 'system', task: 'test' } }, id);
    const body = { version: version + 1 };
    const base = `/testimonies/${id}/redaction`;
    await ask(`${base}/spans`, {
      as: 'redactor',
      method: 'post',
      body: { ...body, segment: 0, words: 'leave', type: 'event' },
    });
    await ask(`${base}/undo`, { as: 'redactor', method: 'post', body });
    await ask(`${base}/sure`, { as: 'redactor', method: 'post', body });
    const open = (await ask(base, { as: 'redactor' })) as unknown as {
      clusters: { id: string; open: number; class: string; mentions: { text: string }[] }[];
      segments: { published: string }[];
    };
    expect(open.clusters.some((cluster) => cluster.mentions.some((mention) => mention.text.includes('Asmita')))).toBe(
      true,
    );
    const named = open.clusters[0]?.id ?? '';
    await ask(`${base}/decisions`, {
      as: 'redactor',
      method: 'post',
      body: { ...body, cluster: named, decision: 'replace', level: 0 },
    });
    for (const cluster of open.clusters.filter((one) => one.open > 0 && one.id !== named))
      await ask(`${base}/decisions`, {
        as: 'redactor',
        method: 'post',
        body: { ...body, cluster: cluster.id, decision: cluster.class === 'direct' ? 'replace' : 'keep' },
      });
    const done = (await ask(base, { as: 'reviewer' })) as unknown as {
      open: number;
      segments: { published: string }[];
    };
    expect(done.open).toBe(0);
    expect(done.segments.map((segment) => segment.published).join(' ')).not.toContain('Asmita');
  });

  it('is consented to', async () => {
    await ask('/consent-notices', { as: 'partner' });
    await refused(`/testimonies/${id}/consent`, 403, 'forbidden', {
      as: 'redactor',
      method: 'post',
      body: { record: consent },
    });
    await ask(`/testimonies/${id}/consent`, { as: 'partner', method: 'post', body: { record: consent } });
    await ask(`/testimonies/${id}/consent/events`, {
      as: 'partner',
      method: 'post',
      body: { kind: 'narrowed', scopes: ['fundraising'] },
    });
    expect(await ask(`/testimonies/${id}/consent`, { as: 'partner' })).toMatchObject({
      record: { scopes: { fundraising: 'deny', teaching: 'allow' } },
    });
    expect(await ask(`/testimonies/${id}/consent-record`, { as: 'partner' })).toMatchObject({
      '@type': 'dpv:ConsentRecord',
    });
    code = (await ask(`/testimonies/${id}/code`, { as: 'partner', method: 'post' }))['code'] ?? '';
    await ask(`/testimonies/${id}/code`, { as: 'partner' });
  });

  it('has a new card only when two people say so', async () => {
    const base = `/testimonies/${id}/code`;
    await refused(base, 409, 'conflict', { as: 'partner', method: 'post' });
    await ask(`${base}/replacement`, { as: 'partner', method: 'post', body: { reason: 'lost' } });
    await refused(`${base}/replacement/confirmation`, 403, 'forbidden', { as: 'partner', method: 'post' });
    await ask(`${base}/replacement`, { as: 'partner', method: 'delete' });
    await ask(`${base}/replacement`, { as: 'partner', method: 'post', body: { reason: 'seen' } });
    expect(await ask(base, { as: 'partner' })).toMatchObject({
      issuedAt: null,
      replacement: { reason: 'seen', confirmed: false, mine: true },
    });
    await ask(`${base}/replacement/confirmation`, { as: 'steward', method: 'post' });
    await refused(base, 403, 'forbidden', { as: 'steward', method: 'post' });
    code = (await ask(base, { as: 'partner', method: 'post' }))['code'] ?? '';
  });

  it('is published by another person than the one who redacted', async () => {
    const base = `/testimonies/${id}/publication`;
    await refused(base, 422, 'blocked', { as: 'reviewer', method: 'post' });
    const record = {
      title: 'The ledger',
      summary: 'She kept count of what she was owed.',
      language: 'en',
      facts: { originCountry: 'NP' },
      hidden: {},
      themes: ['violation/wages-withheld'],
    };
    await ask(`${base}/record`, { as: 'redactor', method: 'put', body: record });
    await ask(`${base}/redaction-signature`, { as: 'redactor', method: 'post' });
    await ask(`${base}/disclosure-signature`, {
      as: 'reviewer',
      method: 'post',
      body: { reason: 'One fact only, and a common one.' },
    });
    const heard = (await ask(`/testimonies/${id}/final-version`, { as: 'partner' })) as unknown as {
      version: { digest: string; title: string };
    };
    expect(heard).toMatchObject({ version: { title: 'The ledger' }, said: null });
    const said = { digest: heard.version.digest, outcome: 'agreed', how: 'read-aloud' };
    await refused(`/testimonies/${id}/final-version/review`, 409, 'conflict', {
      as: 'partner',
      method: 'post',
      body: { ...said, digest: '0'.repeat(64) },
    });
    await ask(`/testimonies/${id}/final-version/review`, { as: 'partner', method: 'post', body: said });
    const found = await ask(base, { as: 'reviewer' });
    expect(found).toMatchObject({ blockers: [], record: { title: 'The ledger' } });
    expect(await ask(base, { as: 'reviewer', method: 'post' })).toEqual({ edition: 1 });
  });

  it('is read, found and cited by anyone', async () => {
    const themes = (await ask('/themes')) as unknown as { concepts: { id: string; testimonies: number }[] };
    expect(themes.concepts.some((concept) => concept.testimonies === 1)).toBe(true);
    expect(await ask('/testimonies?origin=NP')).toMatchObject({
      total: 1,
      testimonies: [{ id: publicId, edition: 1 }],
    });
    expect(await ask('/testimonies?origin=BD')).toMatchObject({ total: 0 });
    expect(await ask(`/testimonies/${publicId}`)).toMatchObject({ title: 'The ledger', latestEdition: 1 });
    expect(JSON.stringify(await ask(`/testimonies/${publicId}/editions/1`))).not.toContain('Asmita');
    const cite = `/testimonies/${publicId}/editions/1/citation`;
    expect(await ask(cite)).toMatchObject({ as: 'apa', mediaType: 'text/plain' });
    expect(((await ask(`${cite}?format=bibtex`)) as unknown as { text: string }).text).toContain('@');
    expect(await ask('/search?q=notebook')).toMatchObject({ testimonies: 1, problems: [], hits: [{ id: publicId }] });
    expect(await ask('/search?q=%22notebook')).toMatchObject({
      testimonies: 0,
      problems: [{ code: 'unclosed-quote', column: 1 }],
    });
    await ask('/search/words?q=noteb');
    expect(await ask('/numbers')).toEqual({ madeAt: null, tables: [] });
    expect(await ask('/search/charts?q=notebook')).toMatchObject({ testimonies: 1, about: 'theme', problems: [] });
    const queries = [{ q: 'notebook', label: 'mine' }, { q: '"notebook' }];
    expect(await ask('/search/batch', { method: 'post', body: { queries } })).toMatchObject({
      results: [
        { label: 'mine', testimonies: 1, problems: [] },
        { testimonies: null, problems: [{ column: 1 }] },
      ],
    });
    expect(await ask('/changes')).toMatchObject({ changes: [{ id: publicId, state: 'live', edition: 1 }] });
    await refused('/search?filter=nonsense', 400, 'invalid');
    await refused('/testimonies/0000000001', 404, 'not-found');
    await refused(`/testimonies/${publicId}/editions/7`, 404, 'not-found');
    await refused('/no-such-thing', 404, 'not-found');
  });

  it('is read in the reading room of the desk', async () => {
    for (const at of [
      '/themes',
      '/testimonies',
      `/testimonies/${publicId}`,
      `/testimonies/${publicId}/editions/1`,
      `/testimonies/${publicId}/editions/1/citation?style=mla`,
      '/search?q=court',
      '/search/words?q=court',
      '/search/charts?q=court',
      '/numbers',
      '/changes',
    ])
      await ask(`/archive${at}`, { as: 'researcher' });
    expect(
      await ask('/archive/search/batch', {
        as: 'researcher',
        method: 'post',
        body: { queries: [{ q: 'court' }] },
      }),
    ).toMatchObject({ results: [{ q: 'court', testimonies: 1, passages: 1 }] });
    const visitor = await request(deskApp).get('/api/v1/archive/testimonies');
    expect({ status: visitor.status, kind: visitor.body.kind }).toEqual({ status: 401, kind: 'unauthenticated' });
  });

  it('is used, as she allows, and the use stands in the register', async () => {
    const body = {
      address: publicId,
      kind: 'quote-in-reports',
      institution: 'An institute',
      work: 'A report',
      place: 'Printed',
      purpose: 'To show it.',
      agreed: true,
    };
    await refused('/uses', 422, 'blocked', {
      as: 'researcher',
      method: 'post',
      body: { ...body, kind: 'fundraising' },
    });
    await refused('/uses', 403, 'forbidden', { as: 'redactor', method: 'post', body });
    const { id: use } = await ask('/uses', { as: 'researcher', method: 'post', body });
    const changed = { ...body, work: 'Another report' };
    expect(await ask(`/uses/${use}`, { as: 'researcher', method: 'put', body: changed })).toMatchObject({
      work: 'Another report',
      words: 'waiting',
      standing: 'good',
    });
    await ask(`/uses/${use}/check`, { as: 'reviewer', method: 'post', body: { show: true } });
    expect(await ask(`/uses/${use}`, { as: 'researcher' })).toMatchObject({ words: 'published' });
    expect(await ask('/uses', { as: 'steward' })).toMatchObject({ uses: [{ id: use }] });
    for (const sent of [{}, { as: 'researcher' as const }])
      expect(
        await ask(`${'as' in sent ? '/archive' : ''}/testimonies/${publicId}/registered-uses`, sent),
      ).toMatchObject({
        uses: [{ id: use, work: 'Another report', stopped: false }],
      });
    await ask(`/uses/${use}/end`, { as: 'researcher', method: 'post' });
  });

  it('loses a passage at her word, and an edition that shows too much', async () => {
    const words = (await ask(`/testimonies/${publicId}`)) as unknown as { segments: { anchor: string }[] };
    const passages = [words.segments[0]?.anchor ?? ''];
    await ask(`/testimonies/${id}/consent/events`, {
      as: 'partner',
      method: 'post',
      body: { kind: 'narrowed', passages },
    });
    expect(await ask(`/testimonies/${publicId}`)).toMatchObject({ edition: 2 });
    await refused(`/testimonies/${publicId}/editions/1`, 410, 'gone');
    expect(await ask(`/testimonies/${id}/parts`, { as: 'partner' })).toMatchObject({
      editions: [
        { edition: 2, status: 'live' },
        { edition: 1, status: 'withdrawn' },
      ],
      takenBack: { passages, languages: [] },
      closings: [{ kind: 'narrowed', passages, proof: null }],
    });
    await ask(`/testimonies/${id}/parts/back`, { as: 'partner', method: 'post', body: { passages } });
    await refused(`/testimonies/${id}/parts/back`, 409, 'conflict', {
      as: 'partner',
      method: 'post',
      body: { passages },
    });
    await ask(`/testimonies/${id}/parts/close`, { as: 'redactor', method: 'post', body: { edition: 2 } });
    await refused(`/testimonies/${publicId}`, 410, 'gone');
    await ask(`/testimonies/${id}/publication/disclosure-signature`, {
      as: 'reviewer',
      method: 'post',
      body: { reason: 'One fact only, and a common one.' },
    });
    expect(await ask(`/testimonies/${id}/publication`, { as: 'reviewer', method: 'post' })).toEqual({ edition: 3 });
  });

  it('is withdrawn by her code, and gone from every operation at once', async () => {
    expect(await ask('/withdrawals/status', { method: 'post', body: { code } })).toEqual({
      id: publicId,
      state: 'published',
      proof: null,
    });
    const changes = { scopes: ['quote-in-reports'], wish: { kind: 'call' } };
    expect(await ask('/withdrawals/changes', { method: 'post', body: { code, changes } })).toEqual({ id: publicId });
    const asked = await ask(`/testimonies/${id}/wishes`, { as: 'partner' });
    const [wish] = asked['wishes'] as unknown as { id: string; kind: string }[];
    expect(wish?.kind).toBe('call');
    await ask(`/testimonies/${id}/wishes/${wish?.id}/done`, { as: 'partner', method: 'post' });
    expect(await ask('/withdrawals', { method: 'post', body: { code } })).toEqual({ id: publicId });
    for (const at of ['', '/editions/1', '/editions/1/citation', '/registered-uses'])
      await refused(`/testimonies/${publicId}${at}`, 410, 'gone');
    expect(await ask('/testimonies')).toMatchObject({ total: 0 });
    expect(await ask('/search?q=notebook')).toMatchObject({ testimonies: 0, hits: [] });
    expect(await ask('/changes')).toMatchObject({
      changes: [{ id: publicId, state: 'withdrawn', edition: null, title: null }],
    });
    const report = await ask(`/testimonies/${id}/withdrawal`, { as: 'steward' });
    expect(report['report']).not.toBeNull();
    await refused(`/testimonies/${id}/code`, 410, 'gone', { as: 'partner', method: 'post' });
  });
});

describe('what stewards do, by program', () => {
  it('people, partners and the audit', async () => {
    const { id } = await ask('/partners', {
      as: 'steward',
      method: 'post',
      body: { name: 'Another Partner', country: 'bd' },
    });
    await refused('/partners', 409, 'conflict', {
      as: 'steward',
      method: 'post',
      body: { name: 'Another Partner', country: 'BD' },
    });
    await ask(`/partners/${id}`, { as: 'steward', method: 'patch', body: { closed: true } });
    await ask('/partners', { as: 'steward' });
    const { link } = await ask('/people/invitations', {
      as: 'steward',
      method: 'post',
      body: { role: 'researcher', email: 'new@example.org' },
    });
    expect(link).toContain(`${HOST}/welcome/`);
    const { accounts } = (await ask('/people', { as: 'steward' })) as unknown as {
      accounts: { id: string; role: string }[];
    };
    const researcher = accounts.find((account) => account.role === 'researcher');
    await ask(`/people/${researcher?.id}`, { as: 'steward', method: 'patch', body: { disabled: true } });
    const { lines } = (await ask('/audit?limit=5', { as: 'steward' })) as unknown as { lines: { seq: number }[] };
    expect(lines).toHaveLength(5);
    const earlier = (await ask(`/audit?before=${lines[4]?.seq}&limit=2`, { as: 'steward' })) as unknown as {
      lines: { seq: number }[];
    };
    expect(earlier.lines[0]?.seq).toBe((lines[4]?.seq ?? 0) - 1);
    expect(await ask('/audit/verification', { as: 'steward' })).toMatchObject({ sound: true, broken: null });
    await refused('/audit', 403, 'forbidden', { as: 'reviewer' });
  });

  it('withdrawing for her', async () => {
    const { id } = await ask('/testimonies', { as: 'partner', method: 'post', body: { languages: ['ne'], facts: {} } });
    expect(
      (await ask(`/testimonies/${id}/withdrawal`, { as: 'partner', method: 'post', body: { graceDays: 30 } }))[
        'publicId'
      ],
    ).toMatch(/^\w{10}$/);
    await refused(`/testimonies/${id}`, 410, 'gone', {
      as: 'partner',
      method: 'put',
      body: { languages: ['ne'], facts: {} },
    });
  });
});

describe('the reference', () => {
  it.each(['public', 'desk'] as const)('stands on the %s surface, as a page and as a document', async (name) => {
    const app = name === 'public' ? publicApp : deskApp;
    const page = await request(app).get('/api/v1').set('Accept', 'text/html');
    expect({ status: page.status, type: page.type }).toEqual({ status: 200, type: 'text/html' });
    if (name === 'public') expect(Buffer.byteLength(page.text)).toBeLessThan(60_000);
    const document = await request(app).get('/api/v1/openapi.json');
    expect(document.type).toBe('application/vnd.oai.openapi+json');
    expect(JSON.parse(document.text)).toMatchObject({ openapi: '3.1.0' });
  });
});

it('every declared operation was answered as it declares', () => {
  const all = [
    ...publicOperations.map((route) => ['public', route] as const),
    ...deskOperations.map((route) => ['desk', route] as const),
  ];
  expect(
    all
      .map(([surface, route]) => `${surface} ${route.method} ${openApiPath(route.path)}`)
      .filter((name) => !answered.has(name)),
  ).toEqual([]);
});
