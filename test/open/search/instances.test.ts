import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchArchive } from '#open/search';
import type { Context } from '#platform/context';
import { useDatabase } from '#test/database';
import { engineTargets } from '../../../src/open/search/engines.ts';
import { keepSearchKey } from '../../../src/open/search/meili-keys.ts';
import { INDEX_PREFIX, ownIndexes } from '../../../src/open/search/meili-indexer.ts';
import { relayAll, verifyAndRepair, verifyEngine } from '../../../src/open/search/maintain.ts';
import { meilisearch } from '../../../src/open/search/meilisearch.ts';
import { understand, wordPlan } from '../../../src/open/search/plan.ts';
import { TestArchive, newPublicId } from './archive.ts';
import { makeCorpus } from './corpus.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { noOwnMeilisearch, startMeilisearch } from './meili-server.ts';

const database = useDatabase();
const MASTER = 'a master key of sixteen bytes or more';

describe.skipIf(noOwnMeilisearch !== null)(
  `two engines with keys${noOwnMeilisearch ? ` (${noOwnMeilisearch})` : ''}`,
  () => {
    let dir: string;
    let servers: Awaited<ReturnType<typeof startMeilisearch>>[];
    let proxies: Awaited<ReturnType<typeof faultyProxy>>[];
    let archive: TestArchive;
    let world: Context;
    let worker: Context;
    const file = (name: string) => path.join(dir, name);

    beforeAll(async () => {
      dir = await mkdtemp(path.join(tmpdir(), 'katha-keys-'));
      await writeFile(file('master'), `${MASTER}\n`);
      servers = await Promise.all([startMeilisearch(MASTER), startMeilisearch(MASTER)]);
      proxies = await Promise.all(servers.map((server) => faultyProxy(server.url)));
      archive = await TestArchive.open(database());
      for (const edition of makeCorpus(20, 4))
        await archive.publish({ ...edition, audiences: ['public'], visibleFrom: new Date(0), visibleUntil: null });
      const meiliUrl = proxies.map((proxy) => proxy.url).join(', ');
      const configured = (ctx: Context, more: Partial<Context['config']>): Context => ({
        ...ctx,
        config: { ...ctx.config, meiliSearchKeyFile: file('search'), ...more },
      });
      world = configured(archive.context('katha_public', { meiliUrl }), {});
      worker = configured(archive.context('katha_worker', { meiliUrl }), { meiliKeyFile: file('master') });
    }, 60_000);
    afterAll(async () => {
      await archive?.close();
      await Promise.all((proxies ?? []).map((proxy) => proxy.stop()));
      await Promise.all((servers ?? []).map((server) => server.stop()));
      await rm(dir, { recursive: true, force: true });
    });

    /** An engine that has no faults behind it yet, as the public site would ask it. */
    async function ask(q: string) {
      const meant = understand(q, { exact: false });
      if (!meant.ok || !meant.words) throw new Error('a query of words');
      const key = (await readFile(file('search'), 'utf8')).trim();
      return meilisearch(proxies.map((proxy) => ({ url: proxy.url, key }))).ask(world, {
        plan: wordPlan(meant.words),
        typed: meant.typed,
        fields: null,
        groups: {},
        audiences: ['public'],
        sort: 'relevance',
        limit: 20,
        offset: 0,
      });
    }

    it('without its key the site answers from the database and says so', async () => {
      await relayAll({ ...worker, config: { ...worker.config, meiliSearchKeyFile: undefined } });
      expect(await searchArchive(world, { q: 'employer' })).toMatchObject({ engine: 'postgres', degraded: true });
    }, 60_000);

    it('the worker makes a key that searches and opens nothing else; the site finds it by itself', async () => {
      await relayAll(worker);
      const key = (await readFile(file('search'), 'utf8')).trim();
      expect((await stat(file('search'))).mode & 0o777).toBe(0o600);
      expect(key).not.toBe(MASTER);
      expect(await keepSearchKey(worker, await engineTargets(worker))).toBe('kept');
      for (const server of servers) {
        const reader = new Meilisearch({ host: server.url, apiKey: key });
        const [index = ''] = await ownIndexes(new Meilisearch({ host: server.url, apiKey: MASTER }));
        expect(index.startsWith(INDEX_PREFIX)).toBe(true);
        expect((await reader.index(index).search('employer')).hits.length).toBeGreaterThan(0);
        for (const refused of [
          () => reader.index(index).getDocuments(),
          () => reader.index(index).deleteAllDocuments(),
          () => reader.index(index).updateSettings({ displayedAttributes: ['*'] }),
          () => reader.deleteIndex(index),
          () => reader.getKeys(),
          () => reader.tasks.getTasks(),
          () => reader.index('another').search('x'),
        ])
          await expect(refused()).rejects.toThrow(/API key (?:is invalid|cannot acces)/);
      }
      await expect
        .poll(async () => (await searchArchive(world, { q: 'employer' })).engine, { timeout: 12_000, interval: 500 })
        .toBe('meilisearch');
    }, 60_000);

    it('refuses a key for readers that somebody widened, and makes it anew once it is gone', async () => {
      const master = new Meilisearch({ host: servers[0]?.url ?? '', apiKey: MASTER });
      const [ours] = (await master.getKeys()).results.filter((key) => key.name === 'Katha: readers');
      await master.deleteKey(ours?.uid ?? '');
      await master.createKey({
        uid: ours?.uid ?? '',
        name: 'widened',
        actions: ['*'],
        indexes: ['*'],
        expiresAt: null,
      });
      await expect(keepSearchKey(worker, await engineTargets(worker))).rejects.toThrow(/opens something else/);
      await master.deleteKey(ours?.uid ?? '');
      expect(await keepSearchKey(worker, await engineTargets(worker))).toBe('kept');
    });

    it('both are told the same; when the first is away the second answers, and nobody is degraded', async () => {
      const sound = await ask('employer');
      expect(sound).toMatchObject({ engine: 'meilisearch', degraded: false });
      for (const fault of ['down', 'error', 'other-generation', 'nonsense'] as const) {
        proxies[0]?.fault(fault);
        expect(await ask('employer')).toMatchObject({
          engine: 'meilisearch',
          degraded: false,
          testimonies: sound.testimonies,
          passages: sound.passages,
          facets: sound.facets,
        });
      }
      proxies[1]?.fault('down');
      expect(await ask('employer')).toMatchObject({
        engine: 'postgres',
        degraded: true,
        testimonies: sound.testimonies,
        facets: sound.facets,
      });
      for (const proxy of proxies) proxy.fault('none');
      expect(await ask('employer')).toMatchObject({ engine: 'meilisearch', degraded: false });
    }, 60_000);

    it('what is published and withdrawn while one is away reaches both', async () => {
      const gone = newPublicId();
      const fresh = newPublicId();
      const plain = (text: string) => [{ ord: 0, lang: 'en', text }];
      await archive.publish({ publicId: gone, title: 'Going', segments: plain('The quollword leaves.') });
      await relayAll(worker);
      proxies[0]?.fault('down');
      await archive.withdraw(gone);
      await archive.publish({ publicId: fresh, title: 'Fresh', segments: plain('The bettongword arrives.') });
      await expect(relayAll(worker)).rejects.toThrow(/failed/);
      expect(await ask('quollword')).toMatchObject({ engine: 'meilisearch', testimonies: 0 });
      expect(await ask('bettongword')).toMatchObject({ engine: 'meilisearch', testimonies: 1 });
      proxies[0]?.fault('none');
      await verifyAndRepair(worker);
      for (const target of await engineTargets(worker)) expect((await verifyEngine(worker, target)).wrong).toEqual([]);
      for (const server of servers) {
        const client = new Meilisearch({ host: server.url, apiKey: MASTER });
        const [index = ''] = await ownIndexes(client);
        const held = async (id: string) =>
          (await client.index(index).search('', { filter: `testimony = ${id}` })).hits.length;
        expect([await held(gone), await held(fresh)]).toEqual([0, 2]);
      }
    }, 60_000);
  },
);
