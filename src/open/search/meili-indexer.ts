import type { Meilisearch } from 'meilisearch';
import wanted from '../../../search-config/meilisearch.json' with { type: 'json' };
import { EngineFault } from './meili-client.ts';
import { meiliDocuments, type MeiliDocument } from './meili-documents.ts';
import type { IndexedTestimony, SearchIndexer } from './port.ts';

/** Every index of ours is called so, and nothing else is: generations of the passages, one of which answers. */
export const INDEX_PREFIX = 'katha_passages_';
const TASK_TIMEOUT_MS = 10 * 60_000;
/** A larger body is slower to take in than several smaller ones. */
const DOCUMENTS_AT_ONCE = 5_000;
/** The engine works them off one by one; more would only hide how far it is, and delay a withdrawal. */
const TASKS_OUTSTANDING = 2;

/** Waits for a task and says when it failed: the client resolves either way. */
async function finished(client: Meilisearch, task: PromiseLike<{ taskUid: number }>): Promise<void> {
  const { taskUid } = await task;
  const done = await client.tasks.waitForTask(taskUid, { timeout: TASK_TIMEOUT_MS, interval: 30 });
  if (done.status !== 'succeeded')
    throw new EngineFault(`task ${done.type} ${done.status}: ${done.error?.code ?? 'no reason'}`);
}

/** An index of the engine, told in parts. */
export class MeiliIndexer implements SearchIndexer {
  readonly name = 'meilisearch';
  readonly index: string;
  private readonly client: Meilisearch;
  private outstanding: Promise<void>[] = [];

  constructor(client: Meilisearch, index: string) {
    this.client = client;
    this.index = index;
  }

  /** Asks for a task once fewer than two are outstanding. @throws EngineFault for an earlier one that failed */
  private async ask(task: () => PromiseLike<{ taskUid: number }>): Promise<void> {
    while (this.outstanding.length >= TASKS_OUTSTANDING) await this.outstanding.shift();
    const asked = finished(this.client, task());
    // It is awaited later; until then a failure must not count as unhandled.
    asked.catch(() => undefined);
    this.outstanding.push(asked);
  }

  /** Waits for everything that was asked for. */
  async settle(): Promise<void> {
    const all = this.outstanding;
    this.outstanding = [];
    for (const one of all) await one;
  }

  async put(testimonies: readonly IndexedTestimony[]): Promise<void> {
    await this.remove(testimonies.map((testimony) => testimony.publicId));
    await this.add(testimonies);
    await this.settle();
  }

  /** Adds without waiting for the last part, and without taking out what stood there: for an index that is new. */
  async add(testimonies: readonly IndexedTestimony[]): Promise<void> {
    const documents = testimonies.flatMap(meiliDocuments);
    for (let at = 0; at < documents.length; at += DOCUMENTS_AT_ONCE) {
      const part = documents.slice(at, at + DOCUMENTS_AT_ONCE);
      await this.ask(() => this.client.index<MeiliDocument>(this.index).addDocuments(part, { primaryKey: 'id' }));
    }
  }

  async remove(publicIds: readonly string[]): Promise<void> {
    if (publicIds.length === 0) return;
    await this.ask(() =>
      this.client
        .index(this.index)
        .deleteDocuments({ filter: `testimony IN [${publicIds.map((id) => JSON.stringify(id)).join(', ')}]` }),
    );
    await this.settle();
  }

  counts(): Promise<Map<string, number>> {
    return this.countsOf(null);
  }

  /** Passages by edition, of the given testimonies or of all. */
  async countsOf(publicIds: readonly string[] | null): Promise<Map<string, number>> {
    const answer = await this.client.index(this.index).search('', {
      page: 1,
      hitsPerPage: 0,
      facets: ['edition'],
      ...(publicIds ? { filter: `testimony IN [${publicIds.map((id) => JSON.stringify(id)).join(', ')}]` } : {}),
    });
    return new Map(Object.entries(answer.facetDistribution?.['edition'] ?? {}));
  }

  /** Makes the index if it is not there. */
  async create(): Promise<void> {
    await finished(this.client, this.client.createIndex(this.index, { primaryKey: 'id' }));
  }

  async drop(): Promise<void> {
    await finished(this.client, this.client.deleteIndex(this.index));
  }

  /** Brings the settings to those of search-config/meilisearch.json, sending only what differs. @returns names of what was changed */
  async configure(): Promise<string[]> {
    const found = (await this.client.index(this.index).getSettings()) as Record<string, unknown>;
    const changed = Object.entries(wanted).filter(([name, value]) => !holds(found[name], value, ORDERED.has(name)));
    if (changed.length > 0) {
      await finished(this.client, this.client.index(this.index).updateSettings(Object.fromEntries(changed)));
    }
    return changed.map(([name]) => name);
  }
}

const ORDERED = new Set(['rankingRules', 'searchableAttributes']);

/** Whether a setting holds what is wanted; what is not asked for may be anything. */
function holds(found: unknown, want: unknown, ordered: boolean): boolean {
  if (Array.isArray(want)) {
    if (!Array.isArray(found) || found.length !== want.length) return false;
    const texts = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item));
    const [a, b] = ordered ? [texts(found), texts(want)] : [texts(found).toSorted(), texts(want).toSorted()];
    return a.every((item, n) => item === b[n]);
  }
  if (want !== null && typeof want === 'object') {
    if (found === null || typeof found !== 'object') return false;
    const entries = Object.entries(want);
    if (entries.length === 0) return Object.keys(found).length === 0;
    return entries.every(([name, value]) => holds((found as Record<string, unknown>)[name], value, ordered));
  }
  return found === want;
}

/** Names of our indexes that the engine holds. */
export async function ownIndexes(client: Meilisearch): Promise<string[]> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  return results.map((index) => index.uid).filter((uid) => uid.startsWith(INDEX_PREFIX));
}
