import type { Context } from '#platform/context';
import { read, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { notFound } from '#platform/http';
import { conceptsOf, directions, isPublicConcept, languageLabel, placeLabel } from '#release/publication';
import { audiencesOf, PAGE_SIZE } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

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
    const { rows, total } = await store.listEditions(tx, { audiences, themes: [], limit: 6, offset: 0 });
    return { recent: rows, total };
  });
}

/** How many testimonies carry each concept. */
export async function themeCounts(ctx: Context): Promise<Map<string, number>> {
  return read(ctx, (tx) => store.themeCounts(tx, audiencesOf(ctx.actor)));
}

/** What a list of testimonies is narrowed by; all of it must fit. */
export interface BrowseFilter {
  /** A concept. */
  theme?: string | undefined;
  /** Any concept of this direction. */
  direction?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  origin?: string | undefined;
  destination?: string | undefined;
  language?: string | undefined;
}

const named = (value: string | undefined, label: (code: string, locale: 'en') => string): boolean =>
  value === undefined || label(value, 'en') !== value;

/** Values of a filter that no testimony can have. */
function unknownIn(filter: BrowseFilter): string[] {
  const { theme, direction, origin, destination, language } = filter;
  return [
    theme === undefined || isPublicConcept(theme) ? undefined : theme,
    direction === undefined || directions().some(({ id }) => id === direction) ? undefined : direction,
    named(origin, placeLabel) ? undefined : origin,
    named(destination, placeLabel) ? undefined : destination,
    named(language, languageLabel) ? undefined : language,
  ].filter((value) => value !== undefined);
}

/** @throws Refusal `invalid` for a filter that nothing can be chosen by: nothing is left out silently */
export async function browse(ctx: Context, filter: BrowseFilter & { page: number }) {
  const unknown = unknownIn(filter);
  if (unknown.length > 0)
    throw new Refusal('invalid', texts.unknownFilter, {
      todo: texts.unknownFilterTodo,
      params: { names: unknown.map((value) => `“${value}”`).join(', ') },
    });
  const audiences = audiencesOf(ctx.actor);
  return read(ctx, async (tx) => ({
    ...(await store.listEditions(tx, {
      ...filter,
      themes: [
        ...(filter.theme === undefined ? [] : [[filter.theme]]),
        ...(filter.direction === undefined ? [] : [conceptsOf(filter.direction)]),
      ],
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
    counts.set(id, (await store.listEditions(tx, { audiences, themes: [conceptsOf(id)], limit: 0, offset: 0 })).total);
  return counts;
}

/** What appeared or went, the newest first. */
export async function recentChanges(ctx: Context, limit: number): Promise<store.Change[]> {
  return read(ctx, (tx) => store.changes(tx, audiencesOf(ctx.actor), limit));
}
