import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchArchive } from '#open/search';
import type { CommandLine } from '#platform/command';
import type { Context } from '#platform/context';
import type { JobDefinition } from '#platform/jobs';
import { useDatabase } from '#test/database';
import { commands } from '../../../src/open/search/commands.ts';
import { jobs } from '../../../src/open/search/jobs.ts';
import { TestArchive } from './archive.ts';
import { makeCorpus } from './corpus.ts';
import { noMeilisearch, startMeilisearch } from './meili-server.ts';

const database = useDatabase();
let archive: TestArchive;
let worker: Context;

beforeAll(async () => {
  archive = await TestArchive.open(database());
  for (const edition of makeCorpus(25, 3))
    await archive.publish({ ...edition, audiences: ['public'], visibleFrom: new Date(0), visibleUntil: null });
  worker = archive.context('katha_worker');
});
afterAll(() => archive.close());

/** Runs a command and keeps what it says. */
async function run(name: string, options: CommandLine['options'] = {}, ctx = worker) {
  const lines: string[] = [];
  const results: unknown[] = [];
  const steps: number[] = [];
  const command = commands.find((known) => known.name === name);
  if (command?.needs !== 'archive') throw new Error(`no command ${name}`);
  const cli: CommandLine = {
    args: [],
    options,
    json: false,
    out: (line) => void lines.push(line),
    result: (value) => void results.push(value),
    progress: () => ({ step: (done = 1) => void steps.push(done), end: () => undefined }),
  };
  return { code: await command.run(cli, ctx), lines, results, steps: steps.reduce((sum, n) => sum + n, 0) };
}

describe('commands of search', () => {
  it('finds nothing wrong in what was just published', async () => {
    expect(await run('search verify')).toMatchObject({
      code: 0,
      steps: 25,
      results: [[{ engine: 'postgres', wrong: [], checked: 25 }]],
    });
  });

  it('finds words that are not in the edition, missing passages and older rules, and mends them', async () => {
    const [changed = '', missing = '', older = '', gone = ''] = archive.published.keys();
    const doc = `(select doc from open.search_testimonies where public_id = $1)`;
    await archive.query(
      `update open.passages set words = words || '''forged'':1'::tsvector where doc = ${doc} and ord = 0`,
      [changed],
    );
    await archive.query(`delete from open.passages where doc = ${doc} and ord = 1`, [missing]);
    await archive.query(`update open.search_testimonies set rules = '0' where public_id = $1`, [older]);
    await archive.query(`delete from open.search_testimonies where public_id = $1`, [gone]);
    const found = await run('search verify');
    expect(found.code).toBe(1);
    expect((found.results as { wrong: string[] }[][])[0]?.[0]?.wrong.toSorted()).toEqual(
      [changed, missing, older, gone].toSorted(),
    );
    expect(found.lines.join('\n')).toContain('--repair');
    expect((await run('search verify', { repair: true })).code).toBe(0);
    expect((await run('search verify')).code).toBe(0);
    expect((await searchArchive(archive.context('katha_public'), { q: 'forged' })).testimonies).toBe(0);
  });

  it('makes everything again, and it is the same', async () => {
    const before = await searchArchive(archive.context('katha_public'), { q: 'काम OR work' });
    expect(await run('search rebuild')).toMatchObject({
      code: 0,
      steps: 25,
      results: [[{ engine: 'postgres', editions: 25 }]],
    });
    const after = await searchArchive(archive.context('katha_public'), { q: 'काम OR work' });
    expect(after).toEqual(before);
    expect((await run('search verify')).code).toBe(0);
  });

  it('says that there is nothing to configure without an outside engine', async () => {
    expect(await run('search configure')).toMatchObject({ code: 0, results: [[]] });
  });

  it('comes to the same end when a job is repeated', async () => {
    for (const job of jobs as unknown as JobDefinition[]) {
      await job.run(worker, {});
      await job.run(worker, {});
    }
    const [row] = await archive.query<{ n: number }>('select count(*)::int as n from open.search_outbox');
    expect(row?.n).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(noMeilisearch !== null)(
  `commands of search with an outside engine${noMeilisearch ? ` (${noMeilisearch})` : ''}`,
  () => {
    let server: Awaited<ReturnType<typeof startMeilisearch>>;
    let outside: Context;
    beforeAll(async () => {
      server = await startMeilisearch();
    });
    beforeEach(() => {
      outside = archive.context('katha_worker', { meiliUrl: server.url });
    });
    afterAll(() => server?.stop());

    it('builds, configures by difference, verifies and rebuilds', async () => {
      expect(await run('search configure', {}, outside)).toMatchObject({ code: 0, results: [[{ built: true }]] });
      expect(await run('search configure', {}, outside)).toMatchObject({
        code: 0,
        results: [[{ built: false, changed: [] }]],
      });
      expect(await run('search verify', {}, outside)).toMatchObject({ code: 0 });
      expect(await run('search rebuild', {}, outside)).toMatchObject({ code: 0, steps: 50 });
      expect(await run('search verify', {}, outside)).toMatchObject({ code: 0 });
      expect(
        await searchArchive(archive.context('katha_public', { meiliUrl: server.url }), { q: 'काम' }),
      ).toMatchObject({ engine: 'meilisearch', degraded: false });
    });
  },
);
