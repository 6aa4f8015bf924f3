import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testimonies } from '../../demo/testimonies.ts';
import { originalsOf, readOriginal } from '#closed/originals';
import { workbench } from '#closed/redaction';
import { getTestimony, listTestimonies } from '#closed/testimonies';
import { seed } from '#main/demo';
import type { Context } from '#platform/context';
import { SealBroken } from '#platform/keys';
import { getConsent } from '#actions/release/consent';
import { review } from '#actions/release/publication';
import { parseKnownLines } from '#rules/closed/testimonies';
import { useArchive } from '#test/archive';

// Empty: the demonstration brings its own partners and accounts.
const archive = useArchive({ people: false });
const PLANTED = 200;

let owner: pg.Client;

beforeAll(async () => {
  await seed(archive().system, () => undefined);
  owner = new pg.Client({ connectionString: archive().database.url });
  await owner.connect();
}, 120_000);
afterAll(() => owner.end());

/** As one of the demonstration's people, at the desk. */
async function as(role: 'redactor' | 'reviewer'): Promise<Context> {
  const { rows } = await owner.query<{ id: string; name: string }>(
    'select id, display_name as name from people.accounts where role = $1',
    [role],
  );
  if (!rows[0]) throw new Error(`the demonstration has no ${role}`);
  return { ...archive().system, actor: { kind: 'account', role, partnerId: null, ...rows[0] } };
}

/** Names, replaced values, and stretches of four words from all through the interviews, 200 in all. */
function plantedWords(): string[] {
  const values = testimonies.flatMap((one) => [
    one.narrator,
    ...parseKnownLines(one.known).map((entry) => entry.value),
    ...one.missed.map((entry) => entry.words),
  ]);
  const names = [...new Set(values.filter((value) => value.length >= 5))].slice(0, PLANTED / 2);
  const texts = testimonies.map(({ text }) =>
    text.split('\n').flatMap((line) => {
      const words = line.split(/\s+/);
      // From the third word on: before it stands who is speaking.
      return Array.from({ length: Math.floor((words.length - 2) / 4) }, (_, n) =>
        words.slice(2 + n * 4, 6 + n * 4).join(' '),
      );
    }),
  );
  // One of each interview in turn, so that each gives its share.
  const most = Math.max(...texts.map((stretches) => stretches.length));
  const stretches = Array.from({ length: most }, (_, n) => texts.flatMap((one) => one[n] ?? [])).flat();
  return [...new Set([...names, ...stretches])].slice(0, PLANTED);
}

/** The bytes that a word could be kept in, as Latin-1 strings so that one search finds them in anything. */
function disguises(word: string): string[] {
  const utf8 = Buffer.from(word, 'utf8');
  const wide = Buffer.from(word, 'utf16le');
  // The middle of the Base64 of three alignments: the ends depend on what stands beside it.
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return whole.slice(4, -4);
  });
  const json = JSON.stringify(word)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const all = [
    utf8.toString('latin1'),
    Buffer.from(word.toLowerCase(), 'utf8').toString('latin1'),
    wide.toString('latin1'),
    Buffer.from(wide).swap16().toString('latin1'),
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    wide.toString('hex'),
    encodeURIComponent(word),
    encodeURIComponent(word).replaceAll('%20', '+'),
    json,
    ...base64.filter((part) => part.length >= 6),
  ];
  return [...new Set(all)];
}

function walk(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(path.join(dir, entry.name)) : [path.join(dir, entry.name)],
  );
}

/** Every table of every schema as the server itself copies it out, in text and in binary, past row-level security. */
async function dump(): Promise<Map<string, string>> {
  const { rows: who } = await owner.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  );
  expect(who[0]?.super, 'the dump must see every row').toBe(true);
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'`,
  );
  const dir = path.join(archive().dir, 'dump');
  mkdirSync(dir);
  chmodSync(archive().dir, 0o755);
  chmodSync(dir, 0o777);
  const copies = new Map<string, string>();
  for (const { name } of rows) {
    for (const format of ['text', 'binary']) {
      const file = path.join(dir, `${name}.${format}`);
      await owner.query(`copy ${name} to '${file}' (format ${format})`);
      copies.set(name, `${copies.get(name) ?? ''}\n${readFileSync(file).toString('latin1')}`);
    }
  }
  rmSync(dir, { recursive: true });
  return copies;
}

describe('promise 4: the demonstration, planted with its own words', () => {
  /** Where each of the planted words stands outside what is published, in the whole dump and every file of the archive. */
  async function searchEverything(): Promise<{ found: string[]; sealed: string[]; places: string[] }> {
    const copies = await dump();
    const { rows } = await owner.query<{ text: string }>(
      `select concat_ws(' ', e.title, e.summary, e.self_description, e.facts::text, (select string_agg(s.text, ' ' order by s.ord) from open.segments s where s.public_id = e.public_id and s.edition = e.number)) as text from open.editions e`,
    );
    const published = rows.map((row) => row.text.toLowerCase()).join('\n');
    expect(published.length).toBeGreaterThan(2_000);
    const planted = plantedWords();
    expect(new Set(planted).size).toBe(PLANTED);
    const sealed = planted.filter((word) => !published.includes(word.toLowerCase()));
    const files = walk(archive().dir).map((at): [string, string] => [
      path.relative(archive().dir, at),
      readFileSync(at).toString('latin1'),
    ]);
    const found: string[] = [];
    for (const word of planted) {
      const forms = disguises(word);
      // What is published stands in the open zone, and nowhere else.
      for (const [place, bytes] of [...copies, ...files])
        if ((sealed.includes(word) || !place.startsWith('open.')) && forms.some((form) => bytes.includes(form)))
          found.push(`${word} in ${place}`);
    }
    return { found, sealed, places: [...copies.keys(), ...files.map(([place]) => place)] };
  }

  it(`${PLANTED} words of originals, transcripts, names and replaced values: none outside what is published`, async () => {
    const { found, sealed, places } = await searchEverything();
    expect(sealed.length).toBeGreaterThan(PLANTED / 3);
    expect(places.filter((place) => place.startsWith('closed.')).length).toBeGreaterThan(8);
    expect(places.filter((place) => place.startsWith('uploads')).length).toBeGreaterThanOrEqual(testimonies.length);
    expect(found).toEqual([]);
  }, 120_000);

  it('one of them left in a setting, one in a file beside the originals: both are found', async () => {
    const [inTable, inFile] = plantedWords();
    const file = path.join(archive().config.uploadsDir, 'left-behind.tmp');
    await owner.query('insert into platform.settings (key, value) values ($1, $2)', [
      'left-behind',
      JSON.stringify({ note: Buffer.from(`xx ${inTable} xx`).toString('base64') }),
    ]);
    writeFileSync(file, Buffer.from(`${inFile}`, 'utf16le'));
    try {
      const { found } = await searchEverything();
      expect(found.sort()).toEqual(
        [`${inTable} in platform.settings`, `${inFile} in ${path.relative(archive().dir, file)}`].sort(),
      );
    } finally {
      rmSync(file);
      await owner.query(`delete from platform.settings where key = 'left-behind'`);
    }
  }, 120_000);

  it('the search itself finds a word that is there, in every disguise', () => {
    const word = 'Sindhupalchok';
    const bytes = [
      Buffer.from(`x${word}x`),
      Buffer.from(word, 'utf16le'),
      Buffer.from(word, 'utf16le').swap16(),
      Buffer.from(Buffer.from(`ab${word}cd`).toString('base64')),
      Buffer.from(Buffer.from(`a${word}cd`).toString('base64')),
      Buffer.from(Buffer.from(word).toString('hex')),
    ];
    for (const one of bytes) {
      const text = one.toString('latin1');
      expect(
        disguises(word).some((form) => text.includes(form)),
        text,
      ).toBe(true);
    }
    expect(disguises('काठमाडौं').some((form) => form.includes('%E0%A4%95'))).toBe(true);
  });
});

describe('promise 4: ciphertexts that were tampered with', () => {
  /** Everything the archive can open of one testimony. */
  async function openEverything(id: string): Promise<void> {
    await getTestimony(archive().system, id);
    await workbench(await as('redactor'), id);
    await getConsent(archive().system, id);
    await review(await as('reviewer'), id);
  }

  const COLUMNS = [
    { table: 'closed.testimonies', column: 'known_sealed', key: 'id' },
    { table: 'closed.testimonies', column: 'record_sealed', key: 'id' },
    { table: 'closed.transcripts', column: 'segments_sealed', key: 'testimony_id' },
    { table: 'closed.spans', column: 'sealed', key: 'testimony_id' },
    { table: 'release.consents', column: 'private_sealed', key: 'testimony_id' },
  ] as const;

  it.each(COLUMNS)('$column of $table: swapped, cut, with one bit turned: refused', async ({ table, column, key }) => {
    const [a, b] = (await listTestimonies(archive().system)).slice(-2).map((one) => one.id);
    if (!a || !b) throw new Error('the demonstration has two testimonies at least');
    await openEverything(a);
    const rowOf = async (id: string) =>
      (
        await owner.query<{ at: string; bytes: Buffer }>(
          `select ctid::text as at, ${column} as bytes from ${table} where ${key} = $1 and ${column} is not null order by 1 limit 1`,
          [id],
        )
      ).rows[0];
    const [mine, theirs] = [await rowOf(a), await rowOf(b)];
    if (!mine || !theirs) throw new Error(`nothing is kept in ${table}.${column}`);
    const flip = (at: number) => {
      const bytes = Buffer.from(mine.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    const last = mine.bytes.length - 1;
    const tampered: [string, Buffer][] = [
      ['swapped', theirs.bytes],
      ['cut at the end', mine.bytes.subarray(0, last)],
      ['cut to half', mine.bytes.subarray(0, last >> 1)],
      ['cut to nothing', Buffer.alloc(0)],
      ...[0, last >> 2, last >> 1, last].map((at): [string, Buffer] => [`bit ${at} turned`, flip(at)]),
    ];
    for (const [how, bytes] of tampered) {
      await put(a, mine.bytes, bytes);
      await expect(openEverything(a), `${column} ${how}`).rejects.toThrow(SealBroken);
      await put(a, bytes, mine.bytes);
    }
    await openEverything(a);

    /** Puts other bytes in place of these, past the triggers that keep a log from being changed. */
    async function put(id: string, from: Buffer, to: Buffer): Promise<void> {
      await owner.query('set session_replication_role = replica');
      const { rowCount } = await owner.query(
        `update ${table} set ${column} = $3 where ${key} = $1 and ${column} = $2`,
        [id, from, to],
      );
      await owner.query('set session_replication_role = origin');
      expect(rowCount).toBe(1);
    }
  });

  it('files: swapped between two testimonies, cut, with one bit turned: refused', async () => {
    const [a, b] = (await listTestimonies(archive().system)).slice(-2).map((one) => one.id);
    const original = (await originalsOf(archive().system, a ?? ''))[0]?.id ?? '';
    const other = (await originalsOf(archive().system, b ?? ''))[0]?.id ?? '';
    const { rows } = await owner.query<{ id: string; path: string }>('select id, path from closed.originals');
    const files = walk(archive().config.uploadsDir);
    const fileOf = (id: string) => {
      const kept = rows.find((row) => row.id === id)?.path;
      const at = files.find((file) => kept !== undefined && file.endsWith(kept));
      if (!at) throw new Error(`no file of ${id}`);
      return at;
    };
    const open = () => readOriginal(archive().system, original, 1e6);
    const whole = readFileSync(fileOf(original));
    const last = whole.length - 1;
    const turned = [0, 30, last >> 1, last].map((at) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    });
    await open();
    for (const bytes of [
      readFileSync(fileOf(other)),
      whole.subarray(0, last),
      whole.subarray(0, last >> 1),
      Buffer.alloc(0),
      ...turned,
    ]) {
      writeFileSync(fileOf(original), bytes);
      await expect(open()).rejects.toThrow('This file is not as it was when it was sealed');
    }
    writeFileSync(fileOf(original), whole);
    await open();
  });
});
