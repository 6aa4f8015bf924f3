import type { Context } from '#platform/context';
import { readTextFile } from '#platform/disk';
import { meilisearch } from './meilisearch.ts';
import type { Search } from './port.ts';
import { postgresSearch } from './postgres.ts';

/** An outside engine, by the address that the database knows it by. */
export interface EngineTarget {
  readonly url: string;
  readonly key: string | null;
}

let keyText: { file: string; key: Promise<string> } | undefined;

async function keyOf(file: string | undefined): Promise<string | null> {
  if (!file) return null;
  if (keyText?.file !== file) keyText = { file, key: readTextFile(file, 4096).then((text) => text.trim()) };
  return keyText.key;
}

/** The outside engines of the configuration; several, parted by commas, are told alike, and the first answers. */
export async function engineTargets(ctx: Context): Promise<EngineTarget[]> {
  const urls = (ctx.config.meiliUrl ?? '').split(',').map((url) => url.trim().replace(/\/+$/, ''));
  const key = await keyOf(ctx.config.meiliKeyFile);
  return urls.filter((url) => url !== '').map((url) => ({ url, key }));
}

const engines = new Map<string, Search>();

/** The engine that answers in this process: Meilisearch where one is configured, Postgres otherwise. */
export async function searchEngine(ctx: Context): Promise<Search> {
  const [first] = await engineTargets(ctx);
  if (!first) return postgresSearch;
  let engine = engines.get(first.url);
  if (!engine) {
    engine = meilisearch(first.url, first.key);
    engines.set(first.url, engine);
  }
  return engine;
}
