import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { jobs } from '#jobs/closed/testimonies';
import { describeTestimony, getTestimony, keyOf, openTestimony, testimonyIn } from '#actions/closed/testimonies';
import { identityForExport, keepIdentity, namesForSearch } from '#closed/identity';
import { workbench } from '#closed/redaction';
import type { Context } from '#platform/context';
import { read, transact } from '#platform/database';
import type { JobDefinition } from '#platform/jobs';
import { openJson, sealJson } from '#platform/fields';
import { SealBroken } from '#platform/keys';
import { intakeFactsSchema, parseKnownLines, type KnownEntry } from '#rules/closed/testimonies';
import { entrust, interview, publishOne, useArchive } from '#test/archive';
import { destroyKeys, withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: archive().database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What a role of the database may do by itself, as whom. */
async function asRole(
  role: 'katha_desk' | 'katha_worker' | 'katha_public',
  scope: { partner: string; account?: string },
  statement: string,
  values: unknown[] = [],
): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: archive().database.roles[role] });
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('katha.partner', $1, true), set_config('katha.account', $2, true)", [
      scope.partner,
      scope.account ?? '',
    ]);
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

const accountId = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.id : '');
const factsField = (id: string) => ({ table: 'closed.testimonies', id, column: 'facts_sealed' });
const knownField = (id: string) => ({ table: 'closed.testimonies', id, column: 'known_sealed' });

const NAME = 'Sushma Karkiwal';
const open = (change: Partial<Parameters<typeof openTestimony>[1]> = {}) =>
  openTestimony(archive().as('partner'), {
    languages: ['en'],
    facts: intakeFactsSchema.parse({ narratorName: NAME, contact: 'Fridays at the tea shop', notes: 'A note.' }),
    known: parseKnownLines('person: Sushi\nphone: 9841000000\nkin: Maya Karkiwal\nvillage: Inventedgaun'),
    ...change,
  });

const names = (ctx: Context, id: string) =>
  read(ctx, async (tx) => namesForSearch(tx, { id, key: await keyOf(tx, archive().system, id) }));

/** Puts a testimony back to how it was sealed before there was a vault. */
async function sealTogether(id: string, imported: Record<string, string> = {}): Promise<void> {
  await transact(archive().worker, async (tx) => {
    const { key } = await testimonyIn(tx, archive().worker, id);
    await tx
      .updateTable('closed.testimonies')
      .set({
        identity_apart: false,
        facts_sealed: sealJson(key, factsField(id), {
          narratorName: NAME,
          contact: 'Fridays at the tea shop',
          notes: 'A note.',
          imported,
        }),
        known_sealed: sealJson(
          key,
          knownField(id),
          parseKnownLines('person: Sushi\nphone: 9841000000\nvillage: Inventedgaun'),
        ),
      })
      .where('id', '=', id)
      .execute();
  });
  await asOwner((client) => client.query('delete from closed.identities where testimony_id = $1', [id]));
}

async function sealedFacts(id: string): Promise<string> {
  return read(archive().worker, async (tx) => {
    const { key } = await testimonyIn(tx, archive().worker, id);
    const row = await tx.selectFrom('closed.testimonies').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return JSON.stringify([
      row.facts_sealed && openJson(key, factsField(id), row.facts_sealed),
      row.known_sealed && openJson(key, knownField(id), row.known_sealed),
    ]);
  });
}

describe('intake', () => {
  it('puts who she is into the vault, and nothing of it anywhere else', async () => {
    const id = await open();
    expect(await sealedFacts(id)).not.toMatch(/Sushma|Sushi|98410|tea shop/);
    expect(await sealedFacts(id)).toMatch(/A note\./);
    const seen = await getTestimony(archive().as('redactor'), id);
    expect(seen.holds).toEqual(['name', 'also-known', 'contact']);
    expect(seen.known.map((entry) => entry.kind)).toEqual(['kin', 'village']);
    expect(JSON.stringify(seen)).not.toMatch(/Sushma|Sushi|98410|tea shop/);
  });

  it('loses no column of a catalogue, not even one called `__proto__`', async () => {
    const opened = (text: string) =>
      open({
        facts: intakeFactsSchema.parse({
          narratorName: NAME,
          imported: JSON.parse(`{ "__proto__": "${text}", "Language": "English" }`),
        }),
      });
    const { facts } = await getTestimony(archive().as('redactor'), await opened('Tape 4'));
    expect(Object.entries(facts.imported)).toEqual([
      ['__proto__', 'Tape 4'],
      ['Language', 'English'],
    ]);
    const id = await opened(`Interview with ${NAME}`);
    const exported = await transact(archive().system, async (tx) =>
      identityForExport(tx, archive().system, { id, key: await keyOf(tx, archive().system, id) }),
    );
    expect(Object.entries(exported?.catalogue ?? {})).toEqual([['__proto__', `Interview with ${NAME}`]]);
  });

  it('no page and no answer of the desk says it again, to anyone who works there', async () => {
    const id = await open();
    for (const who of ['partner', 'steward', 'redactor', 'reviewer'] as const) {
      const agent = await archive().atDesk(who);
      for (const at of ['', '/intake', '/identity', '/consent', '/originals', '/code', '/withdraw']) {
        const answer = await agent.get(`/testimonies/${id}${at}`);
        expect(answer.status, `${who} ${at}`).toBeLessThan(500);
        expect(answer.text, `${who} ${at}`).not.toMatch(/Sushma|Sushi|98410|tea shop/);
      }
      const page = await agent.get(`/testimonies/${id}`).expect(200);
      expect(page.text).toContain('name sealed');
      const api = await agent.get(`/api/v1/testimonies/${id}`).expect(200);
      expect(api.text).not.toMatch(/Sushma|Sushi|98410|tea shop/);
      expect(api.body.holds).toEqual(['name', 'also-known', 'contact']);
    }
  });

  it('is written anew without being read: empty keeps, a list grows, forget empties', async () => {
    const id = await open();
    const partner = archive().as('partner');
    const say = (known: string, identity: Partial<Parameters<typeof describeTestimony>[2]['identity']>) =>
      describeTestimony(partner, id, {
        facts: intakeFactsSchema.parse({}),
        known: parseKnownLines(known),
        languages: ['en'],
        identity: { narratorName: '', contact: '', forget: [], ...identity },
      });
    const values = async () => (await names(archive().worker, id)).map((entry) => entry.value);
    await say('', {});
    expect(await values()).toEqual([NAME, 'Sushi', '9841000000']);
    await say('person: Didi\nperson: Sushi', { narratorName: 'Sushma Rai' });
    expect(await values()).toEqual(['Sushma Rai', 'Sushi', '9841000000', 'Didi']);
    await say('', { forget: ['contact', 'also-known'] });
    expect(await values()).toEqual(['Sushma Rai']);
    expect((await getTestimony(partner, id)).holds).toEqual(['name']);
    const agent = await archive().atDesk('partner');
    await agent
      .post(`/testimonies/${id}/intake`)
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({ languages: 'en', narratorName: '', contact: 'by letter', forget: 'name', known: 'kin: Maya' })
      .expect(303);
    expect((await getTestimony(partner, id)).holds).toEqual(['contact']);
  });

  it('who redacts or reviews may add a name that was missed, never replace or remove one', async () => {
    const id = await open();
    const say = (identity: Partial<Parameters<typeof describeTestimony>[2]['identity']>, known = '') =>
      describeTestimony(archive().as('redactor'), id, {
        facts: intakeFactsSchema.parse({}),
        known: parseKnownLines(known),
        languages: ['en'],
        identity: { narratorName: '', contact: '', forget: [], ...identity },
      });
    for (const change of [
      { narratorName: 'Somebody Else' },
      { contact: 'elsewhere' },
      { forget: ['also-known' as const] },
    ])
      await expect(say(change)).rejects.toMatchObject({ kind: 'forbidden' });
    await say({}, 'person: Sushmi');
    expect((await names(archive().worker, id)).map((entry) => entry.value)).toEqual([
      NAME,
      'Sushi',
      '9841000000',
      'Sushmi',
    ]);
    const page = await (await archive().atDesk('redactor')).get(`/testimonies/${id}/intake`).expect(200);
    expect(page.text).not.toContain('name="narratorName"');
  });

  it('another partner can neither write nor read there, in the database either', async () => {
    const id = await open();
    const foreign = { partner: archive().otherPartnerId, account: accountId(archive().as('partner-b')) };
    await expect(
      asRole('katha_desk', foreign, "select closed.keep_identity($1, $2, 'x', null, null, null, '{}')", [
        id,
        archive().partnerId,
      ]),
    ).rejects.toMatchObject({ code: '42501' });
    // Nor by claiming the testimony for oneself.
    await expect(
      asRole('katha_desk', foreign, "select closed.keep_identity($1, $2, 'x', null, null, null, '{}')", [
        id,
        archive().otherPartnerId,
      ]),
    ).rejects.toMatchObject({ code: '42501' });
    expect(
      await asRole('katha_desk', foreign, 'select testimony_id from closed.identities where testimony_id = $1', [id]),
    ).toEqual([]);
    expect((await names(archive().worker, id))[0]?.value).toBe(NAME);
  });
});

describe('who may read', () => {
  it('no role that signs in may select a sealed column, or change one', async () => {
    await open();
    for (const role of ['katha_desk', 'katha_worker'] as const) {
      for (const column of ['name_sealed', 'also_known_sealed', 'contact_sealed', 'catalogue_sealed', '*'])
        await expect(
          asRole(role, { partner: '*' }, `select ${column} from closed.identities`),
          `${role} ${column}`,
        ).rejects.toMatchObject({ code: '42501' });
      for (const statement of [
        'update closed.identities set name_sealed = null',
        'delete from closed.identities',
        `insert into closed.identities (testimony_id, partner_id) values ('${randomUUID()}', '${randomUUID()}')`,
        'update closed.unmaskings set granted = true',
        'delete from closed.unmaskings',
      ])
        await expect(asRole(role, { partner: '*' }, statement), `${role} ${statement}`).rejects.toMatchObject({
          code: '42501',
        });
    }
    for (const statement of [
      'select testimony_id from closed.identities',
      `select * from closed.names_for_search('${randomUUID()}')`,
      `select * from closed.open_identity('${randomUUID()}')`,
      `select * from closed.identity_for_export('${randomUUID()}')`,
    ])
      await expect(asRole('katha_public', { partner: '*' }, statement)).rejects.toMatchObject({ code: '42501' });
    for (const statement of ['open_identity', 'identity_for_export', 'decide_unmasking', 'end_unmasking'])
      await expect(
        asRole(
          'katha_worker',
          { partner: '*' },
          `select closed.${statement}('${randomUUID()}'${statement.startsWith('decide') ? ', true' : ''})`,
        ),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('her names are given to the search: the worker, and whoever redacts or reviews; to nobody else at the desk', async () => {
    const id = await open();
    const expected = [NAME, 'Sushi', '9841000000'];
    for (const ctx of [archive().worker, archive().system, archive().as('redactor'), archive().as('reviewer')])
      expect((await names(ctx, id)).map((entry: KnownEntry) => entry.value)).toEqual(expected);
    for (const who of ['partner', 'steward'] as const)
      await expect(names(archive().as(who), id), who).rejects.toMatchObject({ code: '42501' });
    for (const who of ['partner-b', 'researcher', 'advocate'] as const)
      await expect(names(archive().as(who), id), who).rejects.toMatchObject({ kind: 'not-found' });
    // A redactor who has left finds nothing either.
    const redactor = accountId(archive().as('redactor'));
    await asOwner((client) => client.query('update people.accounts set disabled_at = now() where id = $1', [redactor]));
    try {
      await expect(names(archive().as('redactor'), id)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await asOwner((client) =>
        client.query('update people.accounts set disabled_at = null where id = $1', [redactor]),
      );
    }
  });

  it('the export is for the steward’s tools alone, and leaves its line', async () => {
    const id = await open();
    const exported = await transact(archive().system, async (tx) =>
      identityForExport(tx, archive().system, { id, key: await keyOf(tx, archive().system, id) }),
    );
    expect(exported).toMatchObject({ name: NAME, contact: 'Fridays at the tea shop' });
    const partner = archive().as('partner');
    expect(
      await transact(partner, async (tx) => identityForExport(tx, partner, { id, key: await keyOf(tx, partner, id) })),
    ).toBeNull();
    await expect(
      asRole(
        'katha_desk',
        { partner: '*', account: accountId(archive().as('steward')) },
        `select * from closed.identity_for_export('${id}')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    const { rows } = await asOwner((client) =>
      client.query('select action from platform.audit where subject = $1 and action like $2', [
        `testimony:${id}`,
        'identity.%',
      ]),
    );
    expect(rows).toEqual([{ action: 'identity.export' }]);
  });

  it('a field moved from one woman to another, or from the facts into the vault, does not open', async () => {
    const [one, other] = [await open(), await open()];
    await asOwner((client) =>
      client.query(
        'update closed.identities set name_sealed = (select name_sealed from closed.identities where testimony_id = $1) where testimony_id = $2',
        [one, other],
      ),
    );
    await expect(names(archive().worker, other)).rejects.toThrow(SealBroken);
    await asOwner((client) =>
      client.query(
        'update closed.identities set name_sealed = (select facts_sealed from closed.testimonies where id = $1) where testimony_id = $1',
        [one],
      ),
    );
    await expect(names(archive().worker, one)).rejects.toThrow(SealBroken);
  });
});

describe('the search still knows her', () => {
  it('finds her name and nickname wherever they stand, and the gate does not let them through', async () => {
    const { id } = await publishOne(archive(), {
      known: 'person: Sushi',
      text: interview(`They called me Sushi there, the river ${randomBytes(3).toString('hex')}.`, NAME),
    });
    const { mentions } = await workbench(archive().as('redactor'), id);
    const direct = mentions.filter((mention) => mention.subject === 'narrator').map((mention) => mention.text);
    expect(direct).toEqual(expect.arrayContaining([NAME, 'Sushi']));
    const agent = await archive().atDesk('reviewer');
    await agent
      .post(`/testimonies/${id}/publication/record`)
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({
        title: 'What Sushi said',
        summary: 'A summary.',
        language: 'en',
        originCountry: 'NP',
        destination: 'KW',
        sector: 'sector/domestic-work',
        themes: 'theme/family-and-care',
      })
      .expect(303);
    const page = await agent.get(`/testimonies/${id}/publication`).expect(200);
    // The page tells where the residue is. The proposed title is shown for correction; the vault's own fields are not.
    expect(page.text).toMatch(/title/);
    expect(page.text).not.toContain('98410');
  });
});

describe('what was sealed together before', () => {
  it('is moved by whoever opens it first; the facts hold none afterwards', async () => {
    const id = await open();
    await sealTogether(id, {
      Title: 'Interview with Sushma',
      Language: 'English',
      'Transcript: address': 'Inventedgaun 4',
    });
    // The search knows her before anybody moved it.
    const { mentions } = await workbench(archive().as('redactor'), await moved());
    expect(mentions.some((mention) => mention.text === NAME)).toBe(true);

    const seen = await getTestimony(archive().as('partner'), id);
    expect(seen.holds).toEqual(['name', 'also-known', 'contact', 'catalogue']);
    expect(seen.facts.imported).toEqual({ Language: 'English' });
    expect(await sealedFacts(id)).not.toMatch(/Sushma|Sushi|98410|tea shop|Inventedgaun 4/);
    expect((await names(archive().worker, id)).map((entry) => entry.value)).toEqual([NAME, 'Sushi', '9841000000']);
  });

  /** One whose words were searched while its name lay still with the facts. */
  async function moved(): Promise<string> {
    const id = await entrust(archive(), { narrator: NAME });
    await sealTogether(id);
    await asOwner(async (client) => {
      await client.query('delete from closed.spans where testimony_id = $1', [id]);
      await client.query('delete from closed.detections where testimony_id = $1', [id]);
    });
    const { searchTranscript } = await import('#closed/redaction');
    expect(await searchTranscript(archive().worker, id)).toBeGreaterThan(0);
    return id;
  }

  it('the worker moves all the rest, twice to the same end, withdrawn ones too', async () => {
    const [one, two] = [await open(), await open()];
    await sealTogether(one);
    await sealTogether(two);
    await withdraw(archive().as('partner'), two, 30);
    const job = (jobs as readonly unknown[] as readonly JobDefinition[]).find(
      (each) => each.name === 'identity.set-apart',
    );
    await job?.run(archive().worker, {});
    const { rows } = await asOwner((client) =>
      client.query('select count(*)::int as n from closed.testimonies where not identity_apart'),
    );
    expect(rows).toEqual([{ n: 0 }]);
    for (const id of [one, two]) {
      expect(await sealedFacts(id)).not.toMatch(/Sushma|Sushi|98410|tea shop/);
      expect((await names(archive().worker, id)).map((entry) => entry.value)).toEqual([NAME, 'Sushi', '9841000000']);
    }
    await job?.run(archive().worker, {});
    expect((await names(archive().worker, one)).length).toBe(3);
  });
});

describe('nothing readable', () => {
  it('a dump of the database holds no planted word, in any encoding', async () => {
    const words = Array.from({ length: 7 }, () => `Kanari${randomBytes(5).toString('hex')}`);
    const [name, nick, phone, contact, title] = words;
    const id = await open({
      facts: intakeFactsSchema.parse({
        narratorName: name,
        contact,
        imported: { Title: `Interview with ${name} ${title}` },
      }),
      known: parseKnownLines(`person: ${nick}\nid: ${phone}`),
    });
    await transact(archive().system, async (tx) => {
      const { key, partnerId } = await testimonyIn(tx, archive().system, id);
      await keepIdentity(
        tx,
        { id, partnerId, key },
        { contact: words[5], alsoKnown: parseKnownLines(`person: ${words[6]}`) },
      );
    });
    const dump = await asOwner(async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
      );
      const parts: string[] = [];
      for (const { name: table } of tables)
        parts.push(
          ...(await client.query<{ row: string }>(`select t::text as row from ${table} t`)).rows.map((row) => row.row),
        );
      return parts.join('\n');
    });
    const variants = (word: string) => [
      word,
      Buffer.from(word).toString('hex'),
      Buffer.from(word).toString('base64').replace(/=+$/, ''),
    ];
    for (const word of words) for (const variant of variants(word)) expect(dump).not.toContain(variant);
  });

  it('with her key goes the vault: emptied, and not to be filled or opened again', async () => {
    const id = await open();
    const before = await asOwner((client) =>
      client.query<{ name_sealed: Buffer }>('select name_sealed from closed.identities where testimony_id = $1', [id]),
    );
    expect(before.rows[0]?.name_sealed).toBeInstanceOf(Buffer);
    await withdraw(archive().as('partner'), id, 30);
    await asOwner((client) =>
      client.query(
        "update closed.testimony_keys set destroy_after = now() - interval '1 day' where testimony_id = $1",
        [id],
      ),
    );
    expect(await destroyKeys(archive().worker)).toBeGreaterThan(0);
    const after = await asOwner((client) =>
      client.query(
        'select name_sealed, also_known_sealed, contact_sealed, catalogue_sealed, holds from closed.identities where testimony_id = $1',
        [id],
      ),
    );
    expect(after.rows).toEqual([
      { name_sealed: null, also_known_sealed: [], contact_sealed: null, catalogue_sealed: [], holds: [] },
    ]);
    // What a dump from before held is noise: no key opens it any more.
    await expect(read(archive().system, (tx) => keyOf(tx, archive().system, id))).rejects.toMatchObject({
      kind: 'gone',
    });
  });
});
