import { sql } from 'kysely';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchArchive, suggestWords } from '#open/search';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { Refusal } from '#platform/errors';
import { useDatabase } from '#test/database';
import { TestArchive, newPublicId, researcher } from './archive.ts';
import { makeCorpus } from './corpus.ts';

const database = useDatabase();
let archive: TestArchive;
let world: Context;
let desk: Context;

beforeAll(async () => {
  archive = await TestArchive.open(database());
  world = archive.context('katha_public');
  desk = archive.context('katha_desk', { actor: researcher });
});
afterAll(() => archive.close());

const plain = (text: string) => [{ ord: 0, lang: 'en', text }];

describe('who finds what', () => {
  it('shows the public nothing that was allowed to researchers only, not even as a hint', async () => {
    await archive.publish({
      publicId: newPublicId(),
      title: 'Kept for research',
      audiences: ['accredited-researcher'],
      segments: plain('The quokkaword is known to few.'),
    });
    for (const q of ['quokkaword', 'quokka*', '"the quokkaword"', '=quokkaword', 'title:kept', 'quokkawort']) {
      const page = await searchArchive(world, { q });
      expect([q, page.testimonies, page.hits.length, page.didYouMean]).toEqual([q, 0, 0, null]);
    }
    expect(await suggestWords(world, 'quokk')).toEqual([]);
    expect((await searchArchive(desk, { q: 'quokkaword' })).testimonies).toBe(1);
    expect((await searchArchive(desk, { q: 'quokkawort' })).didYouMean).toBe('quokkaword');
    expect(await suggestWords(desk, 'quokk')).toEqual(['quokkaword']);
  });

  it('shows nothing before its time or after it', async () => {
    const soon = newPublicId();
    await archive.publish({
      publicId: soon,
      title: 'Later',
      visibleFrom: new Date(Date.now() + 3_600_000),
      segments: plain('The axolotlword waits.'),
    });
    expect((await searchArchive(world, { q: 'axolotlword' })).testimonies).toBe(0);
    expect((await searchArchive(world, { q: 'axolotlwort' })).didYouMean).toBeNull();
    await archive.query(`update open.editions set visible_from = now() - interval '1 minute' where public_id = $1`, [
      soon,
    ]);
    expect((await searchArchive(world, { q: 'axolotlword' })).testimonies).toBe(1);
    await archive.query(`update open.editions set visible_until = now() where public_id = $1`, [soon]);
    expect((await searchArchive(world, { q: 'axolotlword' })).testimonies).toBe(0);
    await archive.query(
      `update open.editions set visible_until = null, audiences = '{advocate}' where public_id = $1`,
      [soon],
    );
    expect((await searchArchive(world, { q: 'axolotlword' })).testimonies).toBe(0);
  });

  it('finds the latest edition only', async () => {
    const id = newPublicId();
    await archive.publish({
      publicId: id,
      title: 'First',
      segments: plain('The numbatword stood in the first edition.'),
    });
    await archive.publish({
      publicId: id,
      title: 'Second',
      segments: plain('The bilbyword stands in the second edition.'),
    });
    expect((await searchArchive(world, { q: 'numbatword' })).testimonies).toBe(0);
    const page = await searchArchive(world, { q: 'bilbyword' });
    expect(page.hits.map((hit) => [hit.edition, hit.passage])).toEqual([[2, `${id}.e2.1`]]);
  });

  it('leaves no word of a withdrawn testimony anywhere in search', async () => {
    const id = newPublicId();
    await archive.publish({
      publicId: id,
      title: 'Wombatword',
      summary: 'wombatword',
      segments: plain('The wombatword, the wombatword.'),
    });
    await archive.withdraw(id);
    for (const q of ['wombatword', 'wombatw*', 'wombatwort', 'title:wombatword']) {
      const page = await searchArchive(world, { q });
      expect(JSON.stringify([page.hits, page.facets, page.didYouMean])).toBe('[[],[],null]');
    }
    expect(await suggestWords(world, 'wombat')).toEqual([]);
    const tables = ['search_testimonies', 'passages', 'search_terms', 'search_outbox'];
    for (const table of tables) {
      const [row] = await archive.query<{ n: number }>(
        `select count(*)::int as n from open.${table} t where t::text ilike '%wombat%'`,
      );
      expect([table, row?.n]).toEqual([table, 0]);
    }
  });

  it('does not let the public process read the index itself', async () => {
    const db = connect(database().roles.katha_public, { name: 'test' });
    try {
      for (const table of ['passages', 'search_testimonies', 'search_terms']) {
        await expect(sql`select * from ${sql.table(`open.${table}`)} limit 1`.execute(db)).rejects.toMatchObject({
          code: '42501',
        });
      }
      for (const call of [
        sql`select open.search_run('{}', array['advocate'])`,
        sql`select open.search_known_to(array['x'], array['advocate'])`,
        sql`select * from open.search_begins_with('x', 1, array['advocate'])`,
        sql`select open.index_edition('x', 1, null)`,
        sql`select open.unindex_item('x')`,
      ])
        await expect(call.execute(db)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await db.destroy();
    }
  });
});

describe('what a page of results needs', () => {
  beforeAll(async () => {
    for (const edition of makeCorpus(30, 5))
      await archive.publish({ ...edition, audiences: ['public'], visibleFrom: new Date(0), visibleUntil: null });
  });

  it('explains a slip with its column in the language of the reader', async () => {
    const page = await searchArchive(world, { q: 'काम (घर', locale: 'hi' });
    expect(page.problems).toMatchObject([
      { code: 'unclosed-bracket', column: 5, at: 4, message: 'यह कोष्ठक बंद नहीं किया गया है।' },
    ]);
    expect(page.hits).toEqual([]);
  });

  it('offers a better spelling in the script that was typed, only if it finds something', async () => {
    await archive.publish({
      publicId: newPublicId(),
      title: 'Spelling',
      segments: [
        { ord: 0, lang: 'hi', text: 'हमारे गाँव की मज़दूरी बहुत कम थी।' },
        { ord: 1, lang: 'en', text: 'The embassy kept my belongings.' },
      ],
    });
    expect((await searchArchive(world, { q: 'embasy' })).didYouMean).toBe('embassy');
    expect((await searchArchive(world, { q: 'embasy -belongings' })).didYouMean).toBeNull();
    expect((await searchArchive(world, { q: 'the (embasy OR nothinglikethis)' })).didYouMean).toBe(
      'the (embassy OR nothinglikethis)',
    );
    expect((await searchArchive(world, { q: 'मज़दूरि' })).testimonies).toBeGreaterThan(0);
  });

  it('keeps a chosen facet in its list, even where it finds nothing', async () => {
    const page = await searchArchive(world, { q: 'embassy', filters: ['origin/bd'] });
    expect(page.facets.find((facet) => facet.id === 'origin')?.values).toContainEqual({
      value: 'origin/bd',
      label: 'Bangladesh',
      count: 0,
      chosen: true,
    });
  });

  it.each([
    'origin',
    'origin/',
    'nothing/np',
    'theme/sex-work',
    'sector/sex-work',
    "theme/x' or true --",
    'decade/1850',
  ])('refuses to choose by %s', async (value) => {
    await expect(searchArchive(world, { filters: [value] })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('refuses a page too far on', async () => {
    await expect(searchArchive(world, { q: 'काम', page: 501 })).rejects.toBeInstanceOf(Refusal);
    expect((await searchArchive(world, { q: 'काम', page: 400 })).hits).toEqual([]);
  });

  it('suggests the commonest words first, in any script', async () => {
    expect((await suggestWords(world, 'my pass')).at(0)).toBe('passport');
    expect(await suggestWords(world, 'पास')).toContain('पासपोर्ट');
    expect(await suggestWords(world, 'k')).toEqual([]);
    expect(await suggestWords(world, "'; drop table x; \\")).toEqual([]);
  });

  it('answers 1,500 random queries without a fault, each within the time limit', async () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      '=',
      '*',
      ' ',
      ' OR ',
      'work',
      'काम',
      'का',
      'কাজ',
      "o'clock",
      '\\',
      '\0',
      'year:2001..2009',
      '&',
      ':',
      "':*",
      '!',
      '|',
      '<->',
      'title:x',
      'e\u0301',
    );
    const queries = [
      ...fc.sample(
        fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
        900,
      ),
      ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 600),
    ];
    for (const q of queries) {
      const started = performance.now();
      const page = await searchArchive(world, { q });
      expect({
        q,
        answered: page.problems.length > 0 || page.engine === 'postgres',
        late: performance.now() - started > 2_500,
      }).toEqual({ q, answered: true, late: false });
    }
  }, 120_000);

  it('says that the database is away, whatever else answers', async () => {
    const away: Context = { ...world, db: connect('postgres://nobody@127.0.0.1:9/nothing', { name: 'away' }) };
    await expect(searchArchive(away, { q: 'work' })).rejects.toMatchObject({ kind: 'unavailable' });
    await away.db.destroy();
  });

  it('ends a search that takes too long, and says so', async () => {
    const slow: Context = { ...world, db: connect(database().roles.katha_public, { name: 'slow' }) };
    try {
      // The lock of a schema change stands in for a database under load.
      await archive.query('begin');
      await archive.query('lock table open.search_testimonies in access exclusive mode');
      await expect(searchArchive(slow, { q: 'work' })).rejects.toMatchObject({ kind: 'unavailable' });
    } finally {
      await archive.query('rollback');
      await slow.db.destroy();
    }
  });
});
