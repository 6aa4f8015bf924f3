import { sql } from 'kysely';
import type { Reader, Tx } from '#platform/database';
import { tsquery, type Expression, any, term } from '../expression.ts';
import type { Answer, Hit, HitKey, HitPlace, Pair, PairTable, Question } from '../port.ts';

/** The longest a search may take in the database. */
export const STATEMENT_TIMEOUT_MS = 2_000;
/** So many passages are weighed against each other. */
const POOL = 500;
/** Up to so many passages are counted one by one. */
const CAP = 10_000;

/** Ends every later statement of this transaction after the given time. */
export async function limitTime(tx: Tx, ms: number): Promise<void> {
  await sql`select set_config('statement_timeout', ${String(ms)}, true)`.execute(tx);
}

// The world's role may only ask as the public, and the database holds it to that.
const isPublic = (audiences: readonly string[]) => audiences.length === 1 && audiences[0] === 'public';

const groupQueries = (groups: Question['groups']) =>
  Object.fromEntries(Object.entries(groups).map(([group, values]) => [group, tsquery(any(values.map(term)))]));
const query = (expression: Expression | null) => (expression ? tsquery(expression) : null);

/** What of a question the database reads; see open.search_run. */
const words = ({ plan, fields, groups }: Question) => ({
  query: query(plan?.expression ?? null),
  complement: plan?.complement ?? false,
  decidable: plan?.decidable ?? false,
  loose: query(plan?.loose ?? null),
  fields: query(fields),
  groups: groupQueries(groups),
});

type Found = Omit<Answer, 'engine' | 'degraded' | 'hits'> & { hits: readonly HitPlace[] };

export async function runSearch(tx: Tx, question: Question): Promise<Found> {
  const { plan } = question;
  const asked = JSON.stringify({
    ...words(question),
    typed: plan && !plan.complement ? query(question.typed) : null,
    sort: question.sort,
    limit: question.limit,
    offset: question.offset,
    pool: POOL,
    cap: CAP,
  });
  const { rows } = isPublic(question.audiences)
    ? await sql<{
        answer: Found;
      }>`select open.search_public(${asked}::jsonb) as answer`.execute(tx)
    : await sql<{
        answer: Found;
      }>`select open.search_run(${asked}::jsonb, ${[...question.audiences]}::text[]) as answer`.execute(tx);
  if (!rows[0]) throw new Error('the search gave no answer');
  return rows[0].answer;
}

/** Testimonies under a value of one group and a value of another, for each table asked for; see open.search_pairs_for. */
export async function pairs(
  tx: Tx,
  question: Question,
  tables: readonly PairTable[],
): Promise<{ testimonies: number; tables: Pair[][] }> {
  type Counted = { testimonies: number; tables: Pair[][] };
  const asked = JSON.stringify({ ...words(question), tables });
  const { rows } = isPublic(question.audiences)
    ? await sql<{ found: Counted }>`select open.search_pairs(${asked}::jsonb) as found`.execute(tx)
    : await sql<{
        found: Counted;
      }>`select open.search_pairs_for(${asked}::jsonb, ${[...question.audiences]}::text[]) as found`.execute(tx);
  if (!rows[0]) throw new Error('the count of pairs gave no answer');
  return rows[0].found;
}

/** When the words at each place first stood in what the public may read, in the order given; null for what it may not. */
export async function firstPublished(
  tx: Tx,
  places: readonly { publicId: string; anchor: string | null }[],
): Promise<(Date | null)[]> {
  const { rows } = await sql<{
    at: (Date | null)[];
  }>`select open.search_first_published(${JSON.stringify(places)}::jsonb) as at`.execute(tx);
  return rows[0]?.at ?? [];
}

/** Stays the same as long as nothing changes that a reader may find or an engine was told; see open.search_epoch. */
export async function epoch(db: Reader, target: string): Promise<string> {
  const { rows } = await sql<{ epoch: string }>`select open.search_epoch(${target}) as epoch`.execute(db);
  if (!rows[0]) throw new Error('the epoch gave no answer');
  return rows[0].epoch;
}

/** What the database adds to an outside engine's answer, as of one epoch. */
export interface Told {
  readonly epoch: string;
  /** What is shown at the places asked for; what is not live for these audiences is left out, here and below. */
  readonly hits: readonly Hit[];
  /** Facet values, `group/value`, by testimony. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** What of an outside engine's answer was not read yet. */
export interface Lacking {
  readonly keys: readonly HitKey[];
  readonly testimonies: readonly string[];
}

/** In one statement, for an outside engine's hits: what is shown of them and what is counted of their testimonies. */
export async function told(
  db: Reader,
  target: string,
  { keys, testimonies }: Lacking,
  audiences: readonly string[],
): Promise<Told> {
  const all = sql`${[...audiences]}::text[]`;
  const places = sql`${keys.map((key) => key.publicId)}::text[], ${keys.map((key) => key.edition)}::int[], ${keys.map((key) => key.ord)}::int[]`;
  const named = sql`${[...testimonies]}::text[]`;
  const [located, counted] = isPublic(audiences)
    ? [sql`open.search_located(${places})`, sql`open.search_counted(${named})`]
    : [sql`open.search_located_to(${places}, ${all})`, sql`open.search_counted_to(${named}, ${all})`];
  const { rows } = await sql<{ epoch: string; hits: ShownHit[] | null; facets: Told['facets'] | null }>`
    select open.search_epoch(${target}) as epoch, ${keys.length > 0 ? sql`open.search_shown(${located}, ${all})` : sql`null`} as hits,
      ${testimonies.length > 0 ? counted : sql`null`} as facets`.execute(db);
  if (!rows[0]) throw new Error('the check of the hits gave no answer');
  return { epoch: rows[0].epoch, hits: (rows[0].hits ?? []).map(asHit), facets: rows[0].facets ?? {} };
}

const knownTo = (terms: readonly string[], audiences: readonly string[]) =>
  isPublic(audiences)
    ? sql`open.search_known(${[...terms]}::text[])`
    : sql`open.search_known_to(${[...terms]}::text[], ${[...audiences]}::text[])`;

/** Those of the words that someone of these audiences can find. */
export async function knownTerms(
  tx: Reader,
  terms: readonly string[],
  audiences: readonly string[],
): Promise<Set<string>> {
  if (terms.length === 0) return new Set();
  const { rows } = await sql<{ known: string[] }>`select ${knownTo(terms, audiences)} as known`.execute(tx);
  return new Set(rows[0]?.known);
}

/** The same, and the epoch of it. */
export async function knownAt(
  db: Reader,
  target: string,
  terms: readonly string[],
  audiences: readonly string[],
): Promise<{ epoch: string; known: Set<string> }> {
  const { rows } = await sql<{ epoch: string; known: string[] }>`
    select open.search_epoch(${target}) as epoch, ${knownTo(terms, audiences)} as known`.execute(db);
  if (!rows[0]) throw new Error('the epoch gave no answer');
  return { epoch: rows[0].epoch, known: new Set(rows[0].known) };
}

/** Words that look or sound alike, the nearest first. */
export async function similarTerms(
  tx: Tx,
  word: { roman: string; skeleton: string },
  limit: number,
  audiences: readonly string[],
): Promise<{ term: string; roman: string; nearness: number }[]> {
  const { rows } = isPublic(audiences)
    ? await sql<{
        term: string;
        roman: string;
        nearness: number;
      }>`select * from open.search_similar(${word.roman}, ${word.skeleton}, ${limit})`.execute(tx)
    : await sql<{
        term: string;
        roman: string;
        nearness: number;
      }>`select * from open.search_similar_to(${word.roman}, ${word.skeleton}, ${limit}, ${[...audiences]}::text[])`.execute(
        tx,
      );
  return rows;
}

/** Words that begin so, the commonest first. */
export async function termsBeginning(
  tx: Reader,
  prefix: string,
  limit: number,
  audiences: readonly string[],
): Promise<string[]> {
  const { rows } = isPublic(audiences)
    ? await sql<{ term: string }>`select t as term from open.search_begins(${prefix}, ${limit}) t`.execute(tx)
    : await sql<{
        term: string;
      }>`select t as term from open.search_begins_with(${prefix}, ${limit}, ${[...audiences]}::text[]) t`.execute(tx);
  return rows.map((row) => row.term);
}

type ShownHit = Omit<Hit, 'publishedAt'> & { publishedAt: string };
const asHit = (hit: ShownHit): Hit => ({ ...hit, publishedAt: new Date(hit.publishedAt) });

/** What is shown at these places, in their order, from the edition itself; what is not live for these audiences is left out. */
export async function shown(db: Reader, places: readonly HitPlace[], audiences: readonly string[]): Promise<Hit[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<{
    hits: ShownHit[];
  }>`select open.search_shown(array(select json_populate_recordset(null::open.search_place, ${JSON.stringify(places)}::json)), ${[...audiences]}::text[]) as hits`.execute(
    db,
  );
  return (rows[0]?.hits ?? []).map(asHit);
}
