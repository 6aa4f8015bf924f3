import type { Context } from '#platform/context';
import { read, type Tx } from '#platform/database';
import { notFound } from '#platform/http';
import { conceptsOf, directions } from '#release/publication';
import { audiencesOf, PAGE_SIZE } from './rules.ts';
import * as store from './store.ts';

/** What stands at an address: an edition with its words, or a tombstone that may point to a newer one. */
export type Found =
  | {
      kind: 'edition';
      edition: store.EditionRow;
      latest: number;
      segments: store.SegmentRow[];
      uses: store.RegisteredUse[];
    }
  | { kind: 'gone'; latest: string | null };

/**
 * Reads the latest edition of an item, or a fixed one. What the reader may not see answers exactly like what is gone.
 * @throws Refusal `not-found` for an address that was never given
 */
export async function readEdition(ctx: Context, publicId: string, number: number | null): Promise<Found> {
  const audiences = audiencesOf(ctx.actor);
  return read(ctx, async (tx) => {
    const item = await store.itemState(tx, publicId);
    if (!item || (number !== null && number > item.latest)) throw notFound();
    const edition = await store.edition(tx, publicId, number ?? item.latest, audiences);
    if (edition)
      return {
        kind: 'edition',
        edition,
        latest: item.latest,
        segments: await store.segments(tx, publicId, edition.number),
        uses: await store.registeredUses(tx, publicId, audiences),
      };
    const newer =
      number !== null && number < item.latest ? await store.edition(tx, publicId, item.latest, audiences) : undefined;
    return { kind: 'gone', latest: newer ? `/t/${publicId}` : null };
  });
}

/** What the first page shows: how many there are, and the latest of them. */
export async function overview(ctx: Context) {
  const audiences = audiencesOf(ctx.actor);
  return read(ctx, async (tx) => {
    const { rows, total } = await store.listEditions(tx, { audiences, limit: 6, offset: 0 });
    return { recent: rows, total };
  });
}

/** How many testimonies carry each concept. */
export async function themeCounts(ctx: Context): Promise<Map<string, number>> {
  return read(ctx, (tx) => store.themeCounts(tx, audiencesOf(ctx.actor)));
}

export async function browse(
  ctx: Context,
  filter: {
    themes?: readonly string[] | undefined;
    origin?: string | undefined;
    destination?: string | undefined;
    language?: string | undefined;
    page: number;
  },
) {
  const audiences = audiencesOf(ctx.actor);
  return read(ctx, async (tx) => ({
    ...(await store.listEditions(tx, {
      ...filter,
      audiences,
      limit: PAGE_SIZE,
      offset: (filter.page - 1) * PAGE_SIZE,
    })),
    counts: await store.themeCounts(tx, audiences),
    origins: await store.factCounts(tx, audiences, 'originCountry'),
    destinations: await store.factCounts(tx, audiences, 'destination'),
    directions: await directionCounts(tx, audiences),
  }));
}

/** How many testimonies have at least one concept of each direction; one that has several is counted once. */
async function directionCounts(tx: Tx, audiences: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { id } of directions())
    counts.set(id, (await store.listEditions(tx, { audiences, themes: conceptsOf(id), limit: 0, offset: 0 })).total);
  return counts;
}

/** What appeared or went, the newest first. */
export async function recentChanges(ctx: Context, limit: number): Promise<store.Change[]> {
  return read(ctx, (tx) => store.changes(tx, audiencesOf(ctx.actor), limit));
}
