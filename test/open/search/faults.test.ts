import { Meilisearch } from 'meilisearch';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchArchive } from '#open/search';
import type { Context } from '#platform/context';
import { useDatabase } from '#test/database';
import { meilisearch } from '../../../src/open/search/meilisearch.ts';
import { INDEX_PREFIX, MeiliIndexer, ownIndexes } from '../../../src/open/search/meili-indexer.ts';
import { relayAll, verifyAndRepair, verifyEngine } from '../../../src/open/search/maintain.ts';
import { rebuild, relay, tellingClient } from '../../../src/open/search/relay.ts';
import { understand, wordPlan } from '../../../src/open/search/plan.ts';
import type { Question } from '../../../src/open/search/port.ts';
import { TestArchive, newPublicId } from './archive.ts';
import { makeCorpus } from './corpus.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { noMeilisearch, startMeilisearch } from './meili-server.ts';

const database = useDatabase();

describe.skipIf(noMeilisearch !== null)(
  `an outside engine that fails${noMeilisearch ? ` (${noMeilisearch})` : ''}`,
  () => {
    let server: Awaited<ReturnType<typeof startMeilisearch>>;
    let proxy: Awaited<ReturnType<typeof faultyProxy>>;
    let archive: TestArchive;
    let world: Context;
    let worker: Context;
    let raw: Meilisearch;
    const target = () => ({ url: proxy.url, key: null });
    const plain = (text: string) => [{ ord: 0, lang: 'en', text }];

    beforeAll(async () => {
      server = await startMeilisearch();
      proxy = await faultyProxy(server.url);
      raw = new Meilisearch({ host: server.url });
      archive = await TestArchive.open(database());
      for (const edition of makeCorpus(40, 21))
        await archive.publish({ ...edition, audiences: ['public'], visibleFrom: new Date(0), visibleUntil: null });
      world = archive.context('katha_public', { meiliUrl: proxy.url });
      worker = archive.context('katha_worker', { meiliUrl: proxy.url });
      await relayAll(worker);
    }, 120_000);
    afterAll(async () => {
      await archive?.close();
      await proxy?.stop();
      await server?.stop();
    });
    beforeEach(() => proxy.fault('none'));
    afterEach(() => proxy.fault('none'));

    /** One question to an engine that has no faults behind it yet. */
    async function ask(q: string) {
      const meant = understand(q, { exact: false });
      if (!meant.ok || !meant.words) throw new Error('a query of words');
      const question: Question = {
        plan: wordPlan(meant.words),
        typed: meant.typed,
        fields: null,
        groups: {},
        audiences: ['public'],
        sort: 'relevance',
        limit: 20,
        offset: 0,
      };
      return meilisearch([target()]).ask(world, question);
    }

    it('answers itself while it works', async () => {
      expect(await ask('employer')).toMatchObject({ engine: 'meilisearch', degraded: false });
      expect(
        proxy.requests
          .filter((request) => request.path.includes('search'))
          .every((request) => request.method === 'POST'),
      ).toBe(true);
    });

    it.each(['down', 'error', 'nonsense', 'other-generation'] as const)(
      '%s: the database answers the same and says so',
      async (fault) => {
        const sound = await ask('employer');
        proxy.fault(fault);
        const answer = await ask('employer');
        expect(answer).toMatchObject({
          engine: 'postgres',
          degraded: true,
          testimonies: sound.testimonies,
          passages: sound.passages,
          facets: sound.facets,
        });
        proxy.fault('none');
        expect(await ask('employer')).toMatchObject({ engine: 'meilisearch', degraded: false });
      },
    );

    it('slow: nobody waits longer than the time limit and the database', async () => {
      proxy.fault('slow');
      const started = performance.now();
      expect(await ask('employer')).toMatchObject({ engine: 'postgres', degraded: true });
      expect(performance.now() - started).toBeLessThan(2_500);
    });

    it('is left alone for a while after three faults, so that not every reader waits', async () => {
      const meant = understand('employer', { exact: false });
      if (!meant.ok || !meant.words) throw new Error('a query of words');
      const question: Question = {
        plan: wordPlan(meant.words),
        typed: meant.typed,
        fields: null,
        groups: {},
        audiences: ['public'],
        sort: 'relevance',
        limit: 20,
        offset: 0,
      };
      const engine = meilisearch([target()]);
      proxy.fault('error');
      for (let n = 0; n < 3; n++) await engine.ask(world, question);
      const before = proxy.requests.length;
      for (let n = 0; n < 5; n++) expect(await engine.ask(world, question)).toMatchObject({ degraded: true });
      expect(proxy.requests.length).toBe(before);
    });

    it('is not asked what it cannot honour', async () => {
      const before = proxy.requests.length;
      for (const q of ['=employer', 'a b c d e f g h i j k', '-employer', 'employer -"kept money"', 'k9*']) {
        const meant = understand(q, { exact: true });
        if (!meant.ok || !meant.words) continue;
        expect(await ask(q)).toMatchObject({ engine: 'postgres', degraded: false });
      }
      expect(proxy.requests.length).toBe(before);
    });

    it('is not asked before it was told of the newest publication, nor shows what was withdrawn since', async () => {
      const id = newPublicId();
      await archive.publish({ publicId: id, title: 'New', segments: plain('The newest employer of all.') });
      const early = await ask('newest');
      expect(early).toMatchObject({ engine: 'postgres', degraded: false, testimonies: 1 });
      await relay(worker, target());
      expect(await ask('newest')).toMatchObject({ engine: 'meilisearch', testimonies: 1 });
      await archive.withdraw(id);
      expect(await ask('newest')).toMatchObject({ engine: 'meilisearch', testimonies: 0, passages: 0, hits: [] });
      await relay(worker, target());
      expect(await ask('newest')).toMatchObject({ engine: 'meilisearch', testimonies: 0 });
    });

    it('counts a change as told only after its task has succeeded', async () => {
      const id = newPublicId();
      await archive.publish({ publicId: id, title: 'Task', segments: plain('A taskword in the kitchen.') });
      proxy.fault('tasks-fail');
      await expect(relay(worker, target())).rejects.toThrow(/failed: no_space_left_on_device/);
      proxy.fault('none');
      expect(await ask('taskword')).toMatchObject({ engine: 'postgres', testimonies: 1 });
      expect(await relay(worker, target())).toBe(1);
      expect(await ask('taskword')).toMatchObject({ engine: 'meilisearch', testimonies: 1 });
      expect(await relay(worker, target())).toBe(0);
    });

    it('queues at most two tasks of documents', () => {
      expect(proxy.mostOutstanding()).toBeGreaterThan(0);
      expect(proxy.mostOutstanding()).toBeLessThanOrEqual(2);
    });

    it('holds nothing that could be read: only ids come back', async () => {
      const [index] = await ownIndexes(raw);
      const answer = await raw
        .index(index ?? '')
        .search('employer', { attributesToHighlight: ['*'], showMatchesPosition: true, attributesToRetrieve: ['*'] });
      expect(answer.hits.length).toBeGreaterThan(0);
      for (const hit of answer.hits) expect(Object.keys(hit).filter((key) => !key.startsWith('_'))).toEqual(['id']);
      expect(JSON.stringify(answer.hits)).not.toContain('employer');
    });

    it('finds and mends what differs: missing, too many, another edition', async () => {
      const [index] = await ownIndexes(raw);
      const [victim] = archive.published.keys();
      await raw
        .index(index ?? '')
        .deleteDocuments({ filter: `testimony = ${victim}` })
        .waitTask();
      await raw
        .index(index ?? '')
        .addDocuments([
          {
            id: 'ghost00000-1-0',
            testimony: 'ghost00000',
            edition: 'ghost00000-1',
            text: 'employer',
            audiences: ['public'],
            from: 0,
            until: 8e15,
            labels: [],
          },
        ])
        .waitTask();
      const report = await verifyEngine(worker, target());
      expect(report.wrong.toSorted()).toEqual(['ghost00000', victim ?? ''].toSorted());
      expect(await ask('employer')).toMatchObject({ engine: 'postgres', degraded: true });
      await verifyAndRepair(worker);
      expect((await verifyEngine(worker, target())).wrong).toEqual([]);
      expect(await ask('employer')).toMatchObject({ engine: 'meilisearch', degraded: false });
    });

    it('mends the database as well: an edition that is not in search is put there', async () => {
      const id = newPublicId();
      await archive.publish({ publicId: id, title: 'Lost', segments: plain('The lostword is back.') });
      await archive.query('delete from open.search_testimonies where public_id = $1', [id]);
      expect((await searchArchive(world, { q: 'lostword' })).testimonies).toBe(0);
      await verifyAndRepair(worker);
      expect(await searchArchive(world, { q: 'lostword' })).toMatchObject({ testimonies: 1 });
    });

    it('applies its settings by difference', async () => {
      const [index = ''] = await ownIndexes(raw);
      const indexer = new MeiliIndexer(tellingClient(target()), index);
      expect(await indexer.configure()).toEqual([]);
      await raw
        .index(index)
        .updateSettings({ typoTolerance: { enabled: true }, stopWords: ['the'] })
        .waitTask();
      expect((await indexer.configure()).sort()).toEqual(['stopWords', 'typoTolerance']);
      expect(await indexer.configure()).toEqual([]);
    });

    it('is rebuilt while searches go on; what is withdrawn meanwhile is in neither generation', async () => {
      const gone = newPublicId();
      await archive.publish({
        publicId: gone,
        title: 'Going',
        segments: plain('The goingword leaves soon, says the employer.'),
      });
      await relay(worker, target());
      const [before] = await ownIndexes(raw);
      const expected = await ask('employer');
      let withdrawn = 0;
      const reading = { on: true };
      const faults: string[] = [];
      const reader = (async () => {
        while (reading.on) {
          const answer = await ask('employer');
          const late = withdrawn > 0 && performance.now() - withdrawn > 1_000;
          if (answer.hits.length === 0) faults.push('no hits');
          if (late && answer.testimonies !== expected.testimonies - 1) faults.push(`${answer.testimonies} testimonies`);
          if (late && answer.hits.some((hit) => hit.publicId === gone)) faults.push('a withdrawn hit');
        }
      })();
      const built = await rebuild(worker, target(), (done, total) => {
        if (withdrawn === 0 && done > total / 3) {
          withdrawn = performance.now();
          void archive.withdraw(gone);
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 1_300));
      reading.on = false;
      await reader;
      expect(faults).toEqual([]);
      expect(withdrawn).toBeGreaterThan(0);
      expect(await ownIndexes(raw)).toEqual([built?.index]);
      expect(built?.index).not.toBe(before);
      await relay(worker, target());
      expect((await verifyEngine(worker, target())).wrong).toEqual([]);
      const left = await raw.index(built?.index ?? '').search('', { filter: `testimony = ${gone}` });
      expect(left.hits).toEqual([]);
    }, 60_000);

    it('begins again after a rebuild that was cut off', async () => {
      proxy.fault('tasks-fail');
      await expect(rebuild(worker, target())).rejects.toThrow(/failed/);
      proxy.fault('none');
      expect((await ownIndexes(raw)).length).toBeGreaterThan(1);
      expect(await ask('employer')).toMatchObject({ engine: 'meilisearch', degraded: false });
      const built = await rebuild(worker, target());
      expect(await ownIndexes(raw)).toEqual([built?.index]);
      expect(built?.index.startsWith(INDEX_PREFIX)).toBe(true);
    });

    it('is told by one worker at a time', async () => {
      const id = newPublicId();
      await archive.publish({ publicId: id, title: 'Twice', segments: plain('The twiceword.') });
      const told = await Promise.all([
        relay(worker, target()),
        relay(archive.context('katha_worker', { meiliUrl: proxy.url }), target()),
      ]);
      expect(told.toSorted()).toEqual([0, 1]);
    });
  },
);
