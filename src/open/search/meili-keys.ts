import type { Context } from '#platform/context';
import { readTextFile, statOrNothing, writeAtomically } from '#platform/disk';
import { EngineFault, meiliClient } from './meili-client.ts';
import { INDEX_PREFIX } from './meili-indexer.ts';
import type { EngineTarget } from './port.ts';

/**
 * Who answers readers only asks the engine; who tells it what is published may also change it. Each has a key of its own: the worker
 * and the commands the one in MEILI_KEY_FILE, public site and desk one made here that opens nothing but searching our indexes. An engine
 * derives a key from its master key and the uid, so that instances with one master key have the same.
 */
const SEARCH_KEY_UID = '6b617468-6120-4461-8a65-617263680001';
const KEY_TIMEOUT_MS = 10_000;

/** What a file holds a key; null without one. */
export async function keyIn(file: string | undefined): Promise<string | null> {
  if (!file || !(await statOrNothing(file))) return null;
  return (await readTextFile(file, 4096)).trim() || null;
}

/** What an engine said was wrong; the client wraps it. */
function saidBy(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : '';
}

async function searchKeyOf(target: EngineTarget): Promise<string> {
  const client = meiliClient(target.url, target.key, KEY_TIMEOUT_MS);
  const wanted = { actions: ['search'], indexes: [`${INDEX_PREFIX}*`] };
  const found = await client.getKey(SEARCH_KEY_UID).catch((error: unknown) => {
    if (saidBy(error).includes('api_key_not_found')) return undefined;
    throw error;
  });
  const key =
    found ??
    (await client.createKey({
      uid: SEARCH_KEY_UID,
      name: 'Katha: readers',
      description: 'Searches the passages; nothing else.',
      expiresAt: null,
      ...wanted,
    }));
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((one) => b.includes(one));
  if (!same(key.actions, wanted.actions) || !same(key.indexes, wanted.indexes) || key.expiresAt)
    throw new EngineFault(`the key for readers at ${target.url} opens something else: delete it there and try again`);
  return key.key;
}

/**
 * Makes the key for readers at every engine where it is missing, sees that it opens what it must and nothing else, and writes it to the
 * file from which public site and desk take it. Without MEILI_KEY_FILE the engines ask for no key, and nothing is done.
 * @returns what was done; null where no keys are used
 * @throws EngineFault where an engine is away, refuses the key of MEILI_KEY_FILE, or has another master key than the others
 */
export async function keepSearchKey(
  ctx: Context,
  targets: readonly EngineTarget[],
): Promise<'kept' | 'written' | null> {
  const file = ctx.config.meiliSearchKeyFile;
  if (!file || targets.every((target) => target.key === null)) return null;
  const keys = new Set<string>();
  for (const target of targets) {
    const key = await searchKeyOf(target);
    await checkReach(target.url, key);
    keys.add(key);
  }
  const [key, other] = [...keys];
  if (key === undefined) return null;
  if (other !== undefined)
    throw new EngineFault('the engines in MEILI_URL have different master keys: give them the same one');
  if ((await keyIn(file)) === key) return 'kept';
  await writeAtomically(file, `${key}\n`);
  return 'written';
}

/** A key for readers must not open documents, settings or other keys. @throws EngineFault where it does, or does not search */
async function checkReach(url: string, key: string): Promise<void> {
  const client = meiliClient(url, key, KEY_TIMEOUT_MS);
  const answer = async (work: Promise<unknown>) => work.then(() => 'opened', saidBy);
  const index = client.index(`${INDEX_PREFIX}none`);
  const searching = await answer(index.search('', { limit: 0 }));
  if (searching !== 'opened' && !searching.includes('index_not_found'))
    throw new EngineFault(`the key for readers does not search at ${url}: ${searching}`);
  for (const [what, asked] of [
    ['documents', () => index.getDocuments({ limit: 0 })],
    ['settings', () => index.getSettings()],
    ['keys', () => client.getKeys({ limit: 1 })],
  ] as const)
    if (!(await answer(asked())).includes('invalid_api_key'))
      throw new EngineFault(`the key for readers opens ${what} at ${url}`);
}
