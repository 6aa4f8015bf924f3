import { Client } from 'pg';
import { buildPassages } from '#rules/open/search';

// Invented passages in four languages, the same in every run, with words as unevenly used as in speech (Zipf).

/** Passages of a testimony: its printed record and what was said. */
export const PER_TESTIMONY = 70;
export const LANGUAGES = ['en', 'hi', 'bn', 'ne'] as const;
export type Language = (typeof LANGUAGES)[number];

let state = 12_345;
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const LETTERS: Readonly<Record<Language, [string, string[]]>> = {
  en: ['bcdfghjklmnprstvw', ['a', 'e', 'i', 'o', 'u']],
  hi: ['कखगघचछजझटठडतथदधनपबभमयरलवसह', ['', 'ा', 'ि', 'ी', 'ु', 'े', 'ो']],
  ne: ['कखगघचछजझटठडतथदधनपबभमयरलवसह', ['', 'ा', 'ि', 'ी', 'ु', 'े', 'ो']],
  bn: ['কখগঘচছজঝটঠডতথদধনপবভমরলসহ', ['', 'া', 'ি', 'ী', 'ু', 'ে', 'ো']],
};
/** Function words come first, as in speech. */
const FREQUENT: Readonly<Record<Language, string[]>> = {
  en: 'the and to of I was in a my they that he she it we for not with had'.split(' '),
  hi: 'के में की है से को मैं का नहीं था और थी हम वह पर ने भी तो कि'.split(' '),
  ne: 'र म छ को मा थियो त्यो हामी भने पनि ले यो उनी नै लाई'.split(' '),
  bn: 'আমি আর না সে তার কি এই ছিল করে আমার থেকে এবং যে তারা'.split(' '),
};
const VOCABULARY_SIZE = 25_000;
const vocabulary = Object.fromEntries(
  LANGUAGES.map((language) => {
    const [consonants, vowels] = LETTERS[language];
    const found = new Set(FREQUENT[language]);
    while (found.size < VOCABULARY_SIZE)
      found.add(
        Array.from({ length: 1 + Math.ceil(random() * 3) }, () => pick(Array.from(consonants)) + pick(vowels)).join(''),
      );
    return [language, [...found]];
  }),
) as Record<Language, string[]>;
const cumulated: number[] = [];
for (let n = 0, sum = 0; n < VOCABULARY_SIZE; n++) cumulated.push((sum += 1 / (n + 2.7) ** 1.05));
function rank(): number {
  const wanted = random() * (cumulated.at(-1) ?? 1);
  let low = 0;
  for (let high = VOCABULARY_SIZE - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const THEMES = [
  'theme/kafala',
  'theme/money-and-debt',
  'theme/organising',
  'theme/family-and-care',
  'violation/wages-withheld',
  'violation/documents-kept',
  'redress/embassy',
  'support/family',
  'recruitment/sub-agent',
  'reason/household-income',
  'outcome/own-business',
];

export function testimony(n: number) {
  const language = LANGUAGES[n % 4] as Language;
  const list = vocabulary[language];
  const text = () => {
    const length = 40 + Math.floor(random() * 80);
    let out = '';
    for (let k = 1; k <= length; k++)
      out += (list[rank()] ?? '') + (k % 11 === 0 || k === length ? (language === 'en' ? '. ' : '। ') : ' ');
    return out.trim();
  };
  const left = 1995 + Math.floor(random() * 25);
  return {
    publicId: n.toString(32).padStart(10, '0'),
    title: `${list[rank()]} ${list[rank()]} ${n}`,
    summary: null,
    language,
    facts: {
      originCountry: pick(['NP', 'IN', 'BD']),
      destination: pick(['SA', 'AE', 'KW', 'QA', 'OM', 'LB', 'JO', 'MY']),
      sector: pick(['sector/domestic-work', 'sector/live-in', 'sector/elder-care']),
      departurePeriod: String(left),
      returnPeriod: String(left + 3),
    },
    themes: THEMES.filter(() => random() < 0.35),
    media: ['text'],
    segments: Array.from({ length: PER_TESTIMONY - 1 }, (_, ord) => ({
      ord,
      anchor: `p-${ord.toString(36).padStart(4, '0')}`,
      lang: language,
      text: text(),
    })),
  };
}

export const word = (language: Language, n: number): string => vocabulary[language][n] ?? '';

/** Up to here every passage is made on its own; beyond, testimonies are repeated under other names and dates. */
const MADE = 100_000;

export interface Loaded {
  passages: number;
  /** Folding, romanising and making documents, passages a second on one core. */
  prepared: number;
  /** Through the function that publication calls, passages a second. */
  published: number;
  /** Tables and indexes of search, bytes. */
  bytes: number;
}

export type Testimony = ReturnType<typeof testimony>;

/** Writes one edition as the door does: row, segments and search. */
export async function publish(
  client: Client,
  one: Testimony,
  documents: ReturnType<typeof buildPassages>,
  minutesAgo: number,
): Promise<void> {
  await client.query(`insert into open.items (public_id, state, latest) values ($1, 'live', 1)`, [one.publicId]);
  await client.query(
    `insert into open.editions (public_id, number, status, published_at, title, language, facts, themes, media, audiences, visible_from, content_digest)
     values ($1, 1, 'live', now() - $2 * interval '1 minute', $3, $4, $5, $6, $7, '{public}', '2020-01-01', '\\x00')`,
    [one.publicId, minutesAgo, one.title, one.language, one.facts, one.themes, one.media],
  );
  await client.query(
    `insert into open.segments (public_id, edition, ord, anchor, lang, text) select $1, 1, s.ord, s.anchor, s.lang, s.text from jsonb_to_recordset($2) s (ord int, anchor text, lang text, text text)`,
    [one.publicId, JSON.stringify(one.segments)],
  );
  await client.query('select open.index_edition($1, 1, $2)', [one.publicId, JSON.stringify(documents)]);
}

/** Publishes so many passages. @param url the database's owner */
export async function load(url: string, count: number): Promise<Loaded> {
  const client = new Client({ connectionString: url });
  await client.connect();
  let passages = 0;
  let preparing = 0;
  let writing = 0;
  let n = 0;
  for (; passages < Math.min(count, MADE); n++) {
    const one = testimony(n);
    const started = performance.now();
    const documents = buildPassages(one, one.segments);
    preparing += performance.now() - started;
    passages += documents.passages.length;
    const before = performance.now();
    if (n % 50 === 0) await client.query(n === 0 ? 'begin' : 'commit; begin');
    await publish(client, one, documents, n);
    writing += performance.now() - before;
  }
  await client.query('commit');
  const result = {
    prepared: Math.round((passages / preparing) * 1000),
    published: Math.round((passages / writing) * 1000),
  };
  const copies = Math.round(count / passages) - 1;
  if (copies > 0) {
    await repeat(client, n, copies);
    passages *= copies + 1;
  }
  await client.query('vacuum analyze');
  const { rows } = await client.query<{ size: string }>(
    `select sum(pg_total_relation_size(c)) as size from unnest('{open.passages,open.search_testimonies,open.search_terms}'::regclass[]) c`,
  );
  await client.end();
  return { passages, ...result, bytes: Number(rows[0]?.size) };
}

/** The same testimonies again, each older than the last; indexes are built once at the end. */
async function repeat(client: Client, made: number, copies: number): Promise<void> {
  const indexes = await client.query<{ name: string; def: string }>(
    `select indexname as name, indexdef as def from pg_indexes where schemaname = 'open' and tablename in ('passages', 'search_testimonies') and indexdef like '% USING gin %'`,
  );
  for (const index of indexes.rows) await client.query(`drop index open.${index.name}`);
  const renamed = (column: string) => `overlay(${column} placing $1::text from 1 for 1)`;
  for (let copy = 1; copy <= copies; copy++) {
    const id = copy.toString(36);
    await client.query('begin');
    await client.query(
      `insert into open.items (public_id, state, latest) select ${renamed('public_id')}, 'live', 1 from open.items where left(public_id, 1) = '0'`,
      [id],
    );
    await client.query(
      `insert into open.editions (public_id, number, status, published_at, title, language, facts, themes, media, audiences, visible_from, content_digest)
       select ${renamed('public_id')}, 1, 'live', published_at - $2 * interval '1 minute', title || ' ' || $1, language, facts, themes, media, audiences, visible_from, content_digest
       from open.editions where left(public_id, 1) = '0'`,
      [id, copy * made],
    );
    await client.query(
      `insert into open.segments (public_id, edition, ord, anchor, lang, text)
       select ${renamed('public_id')}, 1, ord, anchor, lang, text from open.segments where left(public_id, 1) = '0'`,
      [id],
    );
    await client.query(
      `insert into open.search_testimonies (public_id, edition, audiences, visible_from, visible_until, published_at, title_key, facets, labels, words, passages, rules)
       select ${renamed('public_id')}, 1, audiences, visible_from, visible_until, published_at - $2 * interval '1 minute', title_key || ' ' || $1, facets, labels, words, passages, rules
       from open.search_testimonies where left(public_id, 1) = '0' order by doc`,
      [id, copy * made],
    );
    await client.query(
      `insert into open.passages (doc, ord, first_segment, first_at, last_segment, last_at, words)
       select t.doc, p.ord, p.first_segment, p.first_at, p.last_segment, p.last_at, p.words
       from open.search_testimonies s join open.passages p on p.doc = s.doc
       join open.search_testimonies t on t.public_id = ${renamed('s.public_id')}
       where left(s.public_id, 1) = '0' order by t.doc, p.ord`,
      [id],
    );
    await client.query('commit');
  }
  await client.query('update open.search_terms set docs = docs * $1', [copies + 1]);
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const index of indexes.rows) await client.query(index.def);
}
