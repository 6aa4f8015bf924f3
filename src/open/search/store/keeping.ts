import { sql } from 'kysely';
import type { Reader, Tx } from '#platform/database';
import type { SearchDocuments } from '../documents.ts';
import type { IndexedTestimony } from '../port.ts';

/** What is known of an outside engine. */
interface Engine {
  active: string | null;
  building: string | null;
  buildingSince: number | null;
  applied: number;
}

export interface EngineState extends Engine {
  /** Stays the same as long as nothing of this changes, nor what any reader may find. */
  epoch: string;
  /** What it was not told yet: removals and additions, at most 101 of each. */
  removed: string[];
  added: number;
}

/** What is known of an outside engine, as of one epoch. */
export async function engineState(db: Reader, target: string): Promise<EngineState> {
  const { rows } = await sql<EngineState>`
    select e.active, e.building, e.building_since as "buildingSince", coalesce(e.applied, 0) as applied, open.search_epoch(${target}) as epoch,
      array(select distinct o.public_id from open.search_outbox o where o.seq > e.applied and o.removal limit 101) as removed,
      (select count(*)::int from (select from open.search_outbox o where o.seq > e.applied and not o.removal limit 101) c) as added
    from (select) one left join open.search_engines e on e.target = ${target}`.execute(db);
  if (!rows[0]) throw new Error('the state of the engine gave no answer');
  return rows[0];
}

export async function setEngine(tx: Tx, target: string, state: Partial<Engine> & { verifiedAt?: Date }): Promise<void> {
  await sql`insert into open.search_engines (target) values (${target}) on conflict (target) do nothing`.execute(tx);
  if (state.active !== undefined)
    await sql`update open.search_engines set active = ${state.active}, changed_at = now() where target = ${target}`.execute(
      tx,
    );
  if (state.building !== undefined)
    await sql`update open.search_engines set building = ${state.building}, building_since = ${state.buildingSince ?? null}::bigint, changed_at = now() where target = ${target}`.execute(
      tx,
    );
  // Told once is told: a slower relay must not take back what a quicker one said.
  if (state.applied !== undefined)
    await sql`update open.search_engines set applied = greatest(applied, ${state.applied}) where target = ${target}`.execute(
      tx,
    );
  if (state.verifiedAt !== undefined)
    await sql`update open.search_engines set verified_at = ${state.verifiedAt} where target = ${target}`.execute(tx);
}

/** The last change that is committed. Writers hold one lock until they commit, so nothing earlier can appear later. */
export async function lastChange(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('katha.search'))`.execute(tx);
  const { rows } = await sql<{
    seq: number;
  }>`select coalesce(max(seq), 0)::bigint as seq from open.search_outbox`.execute(tx);
  return rows[0]?.seq ?? 0;
}

/** Items that changed after `since` up to `upto`, each once: whether it went last. */
export async function changesBetween(
  tx: Tx,
  since: number,
  upto: number,
  limit: number,
): Promise<{ publicId: string; last: number }[]> {
  const { rows } = await sql<{ publicId: string; last: number }>`
    select public_id as "publicId", max(seq)::bigint as last from open.search_outbox where seq > ${since} and seq <= ${upto}
    group by public_id order by bool_or(removal) desc, max(seq) limit ${limit}`.execute(tx);
  return rows;
}

/** Forgets what every engine was told. Without any engine nothing need be kept. */
export async function pruneOutbox(tx: Tx): Promise<void> {
  await sql`delete from open.search_outbox where seq <= coalesce((select min(least(applied, coalesce(building_since, applied))) from open.search_engines), 9223372036854775807)
    and seq < (select max(seq) from open.search_outbox)`.execute(tx);
}

/** Testimonies as an outside engine is told of them, of those that are in search. */
export async function indexedTestimonies(tx: Tx, publicIds: readonly string[]): Promise<IndexedTestimony[]> {
  const { rows } = await sql<Omit<IndexedTestimony, 'passages'> & { passages: { ord: number; words: string }[] }>`
    select t.public_id as "publicId", t.edition, t.audiences, t.visible_from as "visibleFrom", t.visible_until as "visibleUntil", t.published_at as "publishedAt",
      t.title_key as "titleKey", t.facets, tsvector_to_array(t.labels) as labels,
      (select jsonb_agg(jsonb_build_object('ord', p.ord, 'words', p.words::text) order by p.ord) from open.passages p where p.doc = t.doc) as passages
    from open.search_testimonies t where t.public_id = any (${[...publicIds]}::text[])`.execute(tx);
  return rows.map((row) => ({
    ...row,
    passages: row.passages.map((passage) => ({ ord: passage.ord, lexemes: readWords(passage.words) })),
  }));
}

/** Lexemes of a tsvector as text, in the order in which they stand in the passage. */
function readWords(text: string): string[] {
  const found: { lexeme: string; at: number }[] = [];
  for (const match of text.matchAll(/'((?:[^']|'')*)'(?::(\d+))?/g)) {
    found.push({ lexeme: (match[1] ?? '').replaceAll("''", "'").replaceAll('\\\\', '\\'), at: Number(match[2] ?? 0) });
  }
  return found.sort((a, b) => a.at - b.at).map((entry) => entry.lexeme);
}

/** Testimonies in search after a given one, by their id: to go through all of them in parts. */
export async function testimoniesAfter(tx: Tx, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select public_id as id from open.search_testimonies where public_id > ${after} order by public_id limit ${limit}`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

/** How many passages the database holds, by testimony and edition. */
export async function passageCounts(tx: Tx): Promise<{ publicId: string; edition: number; passages: number }[]> {
  const { rows } = await sql<{ publicId: string; edition: number; passages: number }>`
    select t.public_id as "publicId", t.edition, count(p.id)::int as passages from open.search_testimonies t left join open.passages p on p.doc = t.doc group by 1, 2`.execute(
    tx,
  );
  return rows;
}

/** Live editions that are not in search, or were folded by other rules, or whose passages are not all there. */
export async function unindexedEditions(tx: Tx, rules: string): Promise<{ publicId: string; edition: number }[]> {
  const { rows } = await sql<{ publicId: string; edition: number }>`
    select e.public_id as "publicId", e.number as edition from open.editions e
    left join open.search_testimonies t on t.public_id = e.public_id and t.edition = e.number and t.rules = ${rules}
    where e.status = 'live' and (t.doc is null or t.passages <> (select count(*) from open.passages p where p.doc = t.doc))
    order by e.public_id`.execute(tx);
  return rows;
}

export async function liveEditions(tx: Tx): Promise<{ publicId: string; edition: number }[]> {
  const { rows } = await sql<{
    publicId: string;
    edition: number;
  }>`select public_id as "publicId", number as edition from open.editions where status = 'live' order by public_id`.execute(
    tx,
  );
  return rows;
}

/** What is published of an edition, to make its documents again; undefined when it went meanwhile. */
export async function publishedContent(tx: Tx, publicId: string, edition: number) {
  const { rows } = await sql<{
    title: string;
    summary: string | null;
    language: string;
    facts: Record<string, string | null>;
    themes: string[];
    media: string[];
    segments: { ord: number; lang: string; text: string }[];
  }>`
    select e.title, e.summary, e.language, e.facts, e.themes, e.media,
      coalesce((select jsonb_agg(jsonb_build_object('ord', s.ord, 'lang', s.lang, 'text', s.text) order by s.ord) from open.segments s where s.public_id = e.public_id and s.edition = e.number), '[]') as segments
    from open.editions e where e.public_id = ${publicId} and e.number = ${edition} and e.status = 'live'`.execute(tx);
  return rows[0];
}

/** What search holds of an edition, in the shape in which it was given, for comparing. */
export async function heldDocuments(
  tx: Tx,
  publicId: string,
): Promise<{ words: string; labels: string; facets: string[]; passages: string[] } | undefined> {
  const { rows } = await sql<{ words: string; labels: string; facets: string[]; passages: string[] }>`
    select t.words::text, t.labels::text, t.facets, array(select p.words::text from open.passages p where p.doc = t.doc order by p.ord) as passages
    from open.search_testimonies t where t.public_id = ${publicId}`.execute(tx);
  return rows[0];
}

/** The same documents as the database would hold them. */
export async function asHeld(
  tx: Tx,
  documents: SearchDocuments,
): Promise<{ words: string; labels: string; facets: string[]; passages: string[] }> {
  const { rows } = await sql<{ words: string; labels: string; passages: string[] }>`
    select ${documents.words}::tsvector::text as words, ${documents.labels}::tsvector::text as labels,
      array(select w::tsvector::text from unnest(${documents.passages.map((p) => p.words)}::text[]) with ordinality u (w, n) order by n) as passages`.execute(
    tx,
  );
  if (!rows[0]) throw new Error('no answer');
  return { ...rows[0], facets: documents.facets };
}

/** Asks that outside engines be told of these items again. */
export async function tellAgain(tx: Tx, publicIds: readonly string[]): Promise<void> {
  await sql`insert into open.search_outbox (public_id, removal) select id, false from unnest(${[...publicIds]}::text[]) id`.execute(
    tx,
  );
}

/**
 * Lets one worker at a time tell an engine. Renews what this one holds already; ends by itself when the worker is gone.
 * @returns false where another holds it
 */
export async function takeLease(tx: Tx, target: string, holder: string): Promise<boolean> {
  await sql`insert into open.search_engines (target) values (${target}) on conflict (target) do nothing`.execute(tx);
  const { rows } =
    await sql`update open.search_engines set lease_by = ${holder}::uuid, lease_until = now() + interval '2 minutes'
    where target = ${target} and (lease_by is null or lease_by = ${holder}::uuid or lease_until < now()) returning 1`.execute(
      tx,
    );
  return rows.length > 0;
}

export async function endLease(tx: Tx, target: string, holder: string): Promise<void> {
  await sql`update open.search_engines set lease_by = null, lease_until = null where target = ${target} and lease_by = ${holder}::uuid`.execute(
    tx,
  );
}

/** Puts an edition's documents into search. */
export async function indexEdition(
  tx: Tx,
  publicId: string,
  edition: number,
  documents: SearchDocuments,
): Promise<void> {
  await sql`select open.index_edition(${publicId}, ${edition}, ${JSON.stringify(documents)}::jsonb)`.execute(tx);
}
