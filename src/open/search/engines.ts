import type { Context } from '#platform/context';
import { readTextFile } from '#platform/disk';
import { meilisearch } from './meilisearch.ts';
import type { EngineTarget, Search } from './port.ts';
import { postgresSearch } from './postgres.ts';

let keyText: { file: string; key: Promise<string> } | undefined;

async function keyOf(file: string | undefined): Promise<string | null> {
  if (!file) return null;
  if (keyText?.file !== file) keyText = { file, key: readTextFile(file, 4096).then((text) => text.trim()) };
  return keyText.key;
}

/** The outside engines of the configuration; several, parted by commas, are told alike, and the first that can answers. */
export async function engineTargets(ctx: Context): Promise<EngineTarget[]> {
  const urls = (ctx.config.meiliUrl ?? '').split(',').map((url) => url.trim().replace(/\/+$/, ''));
  const key = await keyOf(ctx.config.meiliKeyFile);
  return urls.filter((url) => url !== '').map((url) => ({ url, key }));
}

let engine: { urls: string; search: Search } | undefined;

/** The engine that answers in this process: Meilisearch where one is configured, Postgres otherwise. */
export async function searchEngine(ctx: Context): Promise<Search> {
  const urls = ctx.config.meiliUrl;
  if (!urls) return postgresSearch;
  if (engine?.urls !== urls) engine = { urls, search: meilisearch(await engineTargets(ctx)) };
  return engine.search;
}
