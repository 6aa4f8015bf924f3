import { sql } from 'kysely';
import type { Tx } from '#platform/database';

/** An edition as it is published. Shapes of `facts` belong to release/publication. */
export interface EditionRow {
  publicId: string;
  number: number;
  status: 'live' | 'superseded' | 'withdrawn';
  publishedAt: Date;
  title: string;
  summary: string | null;
  language: string;
  facts: Record<string, unknown>;
  themes: string[];
  uses: string[];
  media: string[];
  selfDescription: string | null;
}

export interface SegmentRow {
  ord: number;
  anchor: string;
  speaker: string | null;
  startMs: number | null;
  lang: string;
  text: string;
}

const columns = sql`e.public_id as "publicId", e.number, e.status, e.published_at as "publishedAt", e.title, e.summary, e.language, e.facts, e.themes, e.uses, e.media, e.self_description as "selfDescription"`;

// The public role is held to this by row-level security as well; the desk's role sees more, so the audience is asked here too.
const visible = (audiences: readonly string[]) =>
  sql`e.status <> 'withdrawn' and e.audiences && ${[...audiences]}::text[] and now() >= e.visible_from and (e.visible_until is null or now() < e.visible_until)`;

/** Whether an address was ever given, and the number of the last edition. */
export async function itemState(
  tx: Tx,
  publicId: string,
): Promise<{ state: 'live' | 'withdrawn'; latest: number } | undefined> {
  const found = await tx
    .selectFrom('open.items')
    .select(['state', 'latest'])
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  return found && { state: found.state as 'live' | 'withdrawn', latest: found.latest };
}

export async function edition(
  tx: Tx,
  publicId: string,
  number: number,
  audiences: readonly string[],
): Promise<EditionRow | undefined> {
  const { rows } =
    await sql<EditionRow>`select ${columns} from open.editions e where e.public_id = ${publicId} and e.number = ${number} and ${visible(audiences)}`.execute(
      tx,
    );
  return rows[0];
}

export async function segments(tx: Tx, publicId: string, number: number): Promise<SegmentRow[]> {
  const { rows } = await sql<SegmentRow>`
    select ord, anchor, speaker, start_ms as "startMs", lang, text from open.segments where public_id = ${publicId} and edition = ${number} order by ord`.execute(
    tx,
  );
  return rows;
}

export interface ListFilter {
  audiences: readonly string[];
  /** Of each list any concept. */
  themes: readonly (readonly string[])[];
  origin?: string | undefined;
  destination?: string | undefined;
  language?: string | undefined;
  limit: number;
  offset: number;
}

export async function listEditions(tx: Tx, filter: ListFilter): Promise<{ rows: EditionRow[]; total: number }> {
  const where = sql`e.status = 'live' and ${visible(filter.audiences)}
    ${sql.join(
      filter.themes.map((any) => sql`and e.themes && ${[...any]}::text[]`),
      sql` `,
    )}
    and (${filter.origin === undefined} or e.facts ->> 'originCountry' = ${filter.origin ?? ''})
    and (${filter.destination === undefined} or e.facts ->> 'destination' = ${filter.destination ?? ''})
    and (${filter.language === undefined} or e.language = ${filter.language ?? ''})`;
  const { rows } =
    await sql<EditionRow>`select ${columns} from open.editions e where ${where} order by e.published_at desc, e.public_id limit ${filter.limit} offset ${filter.offset}`.execute(
      tx,
    );
  const { rows: counted } = await sql<{
    n: number;
  }>`select count(*)::int as n from open.editions e where ${where}`.execute(tx);
  return { rows, total: counted[0]?.n ?? 0 };
}

/** How many testimonies carry each concept: these stand on the public record, so the counts are exact. */
export async function themeCounts(tx: Tx, audiences: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ theme: string; n: number }>`
    select theme, count(*)::int as n from open.editions e, unnest(e.themes) theme where e.status = 'live' and ${visible(audiences)} group by theme`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.theme, row.n]));
}

export async function factCounts(
  tx: Tx,
  audiences: readonly string[],
  fact: 'originCountry' | 'destination',
): Promise<{ value: string; n: number }[]> {
  const { rows } = await sql<{ value: string; n: number }>`
    select e.facts ->> ${fact} as value, count(*)::int as n from open.editions e
    where e.status = 'live' and ${visible(audiences)} and e.facts ->> ${fact} is not null group by 1 order by 2 desc, 1`.execute(
    tx,
  );
  return rows;
}

/** A use of a testimony, as its registrant agreed to publish it; the words are null until a second person has seen them. */
export interface RegisteredUse {
  id: string;
  edition: number;
  anchor: string | null;
  kind: string;
  institution: string | null;
  work: string | null;
  place: string | null;
  purpose: string | null;
  registeredAt: Date;
  endedAt: Date | null;
  /** Whoever registered it was asked to stop. */
  stopped: boolean;
}

export async function registeredUses(tx: Tx, publicId: string, audiences: readonly string[]): Promise<RegisteredUse[]> {
  // The public process may ask for the public's part only.
  const from =
    audiences.length === 1 && audiences[0] === 'public'
      ? sql`open.uses_of(${publicId})`
      : sql`open.uses_of_for(${publicId}, ${[...audiences]}::text[])`;
  const { rows } = await sql<RegisteredUse>`
    select id, edition, anchor, scope as kind, institution, work, place, purpose, registered_at as "registeredAt", ended_at as "endedAt", stopped
    from ${from}`.execute(tx);
  return rows;
}

/** The scope that allows harvesting. */
const HARVEST = 'harvest-by-aggregators';

export interface Change {
  publicId: string;
  state: 'live' | 'withdrawn';
  changedAt: Date;
  title: string | null;
  summary: string | null;
  language: string | null;
  number: number;
}

/**
 * What appeared or went, the newest first, of what she allowed to be harvested: feeds and harvesters read it. A withdrawn item keeps its
 * place, without content, and so does one that the world could read or harvest once and no longer can, whatever the cause.
 */
export async function changes(tx: Tx, audiences: readonly string[], limit: number): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select i.public_id as "publicId", case when e.public_id is null then 'withdrawn' else 'live' end as state, i.changed_at as "changedAt", i.latest as number,
      e.title, e.summary, e.language
    from open.items i left join open.editions e on e.public_id = i.public_id and e.status = 'live' and ${visible(audiences)} and ${HARVEST} = any (e.uses)
    where i.state = 'withdrawn' or e.public_id is not null or i.harvested_from <= now()
      or (i.public_from <= now() and not exists (
        select from open.editions e where e.public_id = i.public_id and e.status = 'live' and ${visible(audiences)}))
    order by i.changed_at desc, i.public_id limit ${limit}`.execute(tx);
  return rows;
}
