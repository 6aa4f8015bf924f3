import type { Context } from '#platform/context';
import { keyIn } from './meili-keys.ts';
import { meilisearch } from './meilisearch.ts';
import type { EngineTarget, Search } from './port.ts';
import { postgresSearch } from './postgres.ts';

/** Addresses in MEILI_URL: several, parted by commas, are told alike, and the first that can answers. */
function addresses(ctx: Context): string[] {
  const urls = (ctx.config.meiliUrl ?? '').split(',').map((url) => url.trim().replace(/\/+$/, ''));
  return urls.filter((url) => url !== '');
}

/** The outside engines of the configuration, with the key that may change them. */
export async function engineTargets(ctx: Context): Promise<EngineTarget[]> {
  const key = await keyIn(ctx.config.meiliKeyFile);
  return addresses(ctx).map((url) => ({ url, key }));
}

let engine: { urls: string; key: string | null; search: Search } | undefined;
// The key may be made, or made anew, while this process runs.
const KEY_READ_EVERY_MS = 5_000;
let read = { file: undefined as string | undefined, key: null as string | null, at: Number.NEGATIVE_INFINITY };

/** The engine that answers in this process: Meilisearch where one is configured, Postgres otherwise. */
export async function searchEngine(ctx: Context): Promise<Search> {
  const { meiliUrl: urls, meiliSearchKeyFile: file } = ctx.config;
  if (!urls) return postgresSearch;
  if (read.file !== file || performance.now() - read.at > KEY_READ_EVERY_MS)
    read = { file, key: await keyIn(file), at: performance.now() };
  const { key } = read;
  if (engine?.urls !== urls || engine.key !== key)
    engine = { urls, key, search: meilisearch(addresses(ctx).map((url) => ({ url, key }))) };
  return engine.search;
}
