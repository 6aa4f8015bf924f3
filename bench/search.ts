import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { searchArchive, type SearchInput } from '#open/search';
import { systemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { makeLogger } from '#platform/log';
import { migrate, roleUrls } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { buildPassages } from '#rules/open/search';
import { relayAll } from '../src/open/search/maintain.ts';

// How fast search prepares, loads and answers, on invented passages in four languages with words as unevenly used as in speech
// (Zipf), the same in every run. The whole action is timed, as the public role: finding, counting 14 facets, reading the words of
// 20 hits, marking them. Usage: npm run bench:search -- [--passages 10000,100000] [--rounds 40]
const { values } = parseArgs({
  options: { passages: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '40' } },
});
const rounds = Number(values.rounds);
const PER_TESTIMONY = 70;
const LANGUAGES = ['en', 'hi', 'bn', 'ne'] as const;
type Language = (typeof LANGUAGES)[number];

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

function testimony(n: number) {
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

const word = (language: Language, n: number) => vocabulary[language][n] ?? '';
const CHOSEN = ['theme/kafala', 'theme/organising', 'origin/np'];
const QUESTIONS: readonly [string, SearchInput][] = [
  ['browse, nothing asked', {}],
  ['browse, 2 groups chosen', { filters: CHOSEN }],
  ['common word', { q: word('en', 40) }],
  ['common word, 2 groups', { q: word('en', 40), filters: CHOSEN }],
  ['function word', { q: word('hi', 3) }],
  ['Hindi word, 2 groups', { q: word('hi', 60), filters: CHOSEN }],
  ['Bengali word', { q: word('bn', 300) }],
  ['rare word', { q: word('ne', 9_000) }],
  ['two words', { q: `${word('en', 40)} ${word('en', 55)}` }],
  ['two common words', { q: `${word('en', 3)} ${word('en', 6)}` }],
  ['phrase', { q: `"${word('hi', 30)} ${word('hi', 22)}"` }],
  ['phrase of function words', { q: `"${word('en', 3)} ${word('en', 6)}"` }],
  ['three alternatives', { q: `${word('en', 100)} OR ${word('hi', 100)} OR ${word('bn', 100)}`, filters: CHOSEN }],
  ['beginning of a word', { q: `${Array.from(word('ne', 200)).slice(0, 4).join('')}*` }],
  ['one without another', { q: `${word('en', 60)} -${word('en', 25)}` }],
  ['page 20', { q: word('hi', 40), page: 20 }],
  ['newest first', { q: word('hi', 40), sort: 'newest' }],
  ['field and years', { q: `${word('en', 80)} year:2008..2014 to:gulf` }],
  ['misspelt', { q: `${word('en', 5_000)}xq` }],
];

const folder = mkdtempSync(path.join(tmpdir(), 'katha-bench-'));
const postgres = await startPostgres({ dataDir: folder, fsync: false });
const ended: (() => unknown)[] = [() => postgres.stop(), () => rmSync(folder, { recursive: true, force: true })];
const write = (line: string) => process.stdout.write(`${line}\n`);

async function load(url: string, count: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  let passages = 0;
  let preparing = 0;
  let writing = 0;
  for (let n = 0; passages < count; n++) {
    const one = testimony(n);
    const started = performance.now();
    const documents = buildPassages(one, one.segments);
    preparing += performance.now() - started;
    passages += documents.passages.length;
    const before = performance.now();
    if (n % 50 === 0) await client.query(n === 0 ? 'begin' : 'commit; begin');
    await client.query(`insert into open.items (public_id, state, latest) values ($1, 'live', 1)`, [one.publicId]);
    await client.query(
      `insert into open.editions (public_id, number, status, published_at, title, language, facts, themes, media, audiences, visible_from, content_digest)
       values ($1, 1, 'live', now() - $2 * interval '1 minute', $3, $4, $5, $6, $7, '{public}', '2020-01-01', '\\x00')`,
      [one.publicId, n, one.title, one.language, one.facts, one.themes, one.media],
    );
    await client.query(
      `insert into open.segments (public_id, edition, ord, anchor, lang, text) select $1, 1, s.ord, s.anchor, s.lang, s.text from jsonb_to_recordset($2) s (ord int, anchor text, lang text, text text)`,
      [one.publicId, JSON.stringify(one.segments)],
    );
    await client.query('select open.index_edition($1, 1, $2)', [one.publicId, JSON.stringify(documents)]);
    writing += performance.now() - before;
  }
  await client.query('commit');
  await client.query('vacuum analyze');
  const { rows } = await client.query<{ size: string }>(
    `select pg_size_pretty(sum(pg_total_relation_size(c))) as size from unnest('{open.passages,open.search_testimonies,open.search_terms}'::regclass[]) c`,
  );
  write(
    `prepared ${Math.round((passages / preparing) * 1000)} passages/s, published ${Math.round((passages / writing) * 1000)} passages/s, index ${rows[0]?.size}`,
  );
  await client.end();
}

async function measure(name: string, ctx: Context): Promise<void> {
  write(
    `\n${name}`.padEnd(35) +
      ['p50', 'p95', 'worst'].map((head) => head.padStart(9)).join('') +
      '   testimonies  passages  engine',
  );
  for (const [label, input] of QUESTIONS) {
    const times: number[] = [];
    let found = await searchArchive(ctx, input);
    for (let n = 0; n < rounds; n++) {
      const started = performance.now();
      found = await searchArchive(ctx, input);
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) =>
      `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)} ms`.padStart(9);
    write(
      `${label.padEnd(34)}${at(0.5)}${at(0.95)}${at(1)}${String(found.testimonies).padStart(14)}${`${found.passages}${found.capped ? '+' : ''}`.padStart(10)}  ${found.engine}${found.degraded ? ' (degraded)' : ''}`,
    );
  }
}

/** A Meilisearch of this run's own, where the program is on the path. */
async function meilisearch(): Promise<string | null> {
  const url = 'http://127.0.0.1:7799';
  const child = spawn(
    'meilisearch',
    ['--http-addr', '127.0.0.1:7799', '--no-analytics', '--log-level', 'OFF', '--db-path', path.join(folder, 'meili')],
    { cwd: folder, stdio: 'ignore' },
  );
  const program = { gone: false };
  child.on('error', () => (program.gone = true));
  child.on('exit', () => (program.gone = true));
  ended.unshift(() => child.kill());
  for (let attempt = 0; attempt < 100 && !program.gone; attempt++) {
    const alive = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (alive) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

try {
  write(`${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${rounds} rounds each`);
  const outside = await meilisearch();
  if (!outside) write('Meilisearch is not on the path: only Postgres is measured.');
  for (const count of values.passages.split(',').map(Number)) {
    const url = new URL(postgres.url);
    url.pathname = `/search_${count}`;
    const owner = new Client({ connectionString: postgres.url });
    await owner.connect();
    await owner.query(`create database search_${count}`);
    await owner.end();
    await migrate(url.toString());
    const roles = await roleUrls(url.toString(), postgres.secret);
    write(`\n== ${count} passages`);
    await load(url.toString(), count);
    const context = (role: keyof typeof roles, meiliUrl: string | undefined): Context => ({
      db: connect(roles[role], { name: 'bench', max: 4 }),
      actor: role === 'katha_worker' ? { kind: 'system', task: 'bench' } : { kind: 'visitor' },
      clock: systemClock,
      log: makeLogger('warn', 'bench'),
      config: { ...readConfig({}), meiliUrl },
      vault: null,
    });
    const alone = context('katha_public', undefined);
    await measure('Postgres', alone);
    await alone.db.destroy();
    if (outside) {
      const worker = context('katha_worker', outside);
      const started = performance.now();
      await relayAll(worker);
      write(`\nMeilisearch told of ${Math.round((count / (performance.now() - started)) * 1000)} passages/s`);
      await worker.db.destroy();
      const both = context('katha_public', outside);
      await measure('Meilisearch', both);
      await both.db.destroy();
    }
  }
} finally {
  for (const end of ended) await end();
}
