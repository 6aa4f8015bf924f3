import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import request from 'supertest';
import { beforeEach, describe, expect, it } from 'vitest';
import { getTestimony } from '#closed/testimonies';
import { waitingMails } from '#platform/mail';
import { addConsentEvent } from '#release/consent';
import { publishOne, useArchive } from '#test/archive';
import { followCiters, mailLink, sweepCiters, tellCiter } from '../../../src/release/citers/work.ts';
import { getParts } from '../../../src/release/consent/parts.ts';
import { withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();
const world = () => request(archive().publicApp);
beforeEach(() => sql`delete from people.throttle`.execute(archive().worker.db));

async function story() {
  const { id } = await publishOne(archive(), { record: { title: 'A house' } });
  return { id, publicId: (await getTestimony(archive().system, id)).publicId };
}

const newAddress = () => `reader-${randomBytes(4).toString('hex')}@example.org`;
const mailsTo = async (address: string) => (await waitingMails(archive().config)).filter((mail) => mail.to === address);
const citersOf = async (publicId: string) =>
  (
    await sql<{
      id: string;
      confirmed_at: Date | null;
      address_sealed: Buffer;
    }>`select * from release.citers where public_id = ${publicId}`.execute(archive().worker.db)
  ).rows;

/** Fills the form, lets the worker send the link, and returns its path. */
async function asked(publicId: string, address: string, language = 'en'): Promise<string> {
  await world()
    .post(`/t/${publicId}/tell`)
    .set('Accept-Language', language)
    .type('form')
    .send({ email: address })
    .expect(200);
  const row = (await citersOf(publicId)).at(-1);
  await mailLink(archive().worker, row?.id ?? '');
  const [mail] = await mailsTo(address);
  return /\/told\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
}

/** What the jobs do that a change asks for. */
async function work(publicId: string): Promise<void> {
  await followCiters(archive().worker, publicId);
  for (const row of await citersOf(publicId)) {
    const { rows } = await sql<{ cause: 'gone' | 'corrected' }>`
      select case when exists (select from open.editions e where e.public_id = ${publicId} and e.status <> 'withdrawn') then 'corrected' else 'gone' end as cause`.execute(
      archive().worker.db,
    );
    await tellCiter(archive().worker, row.id, rows[0]?.cause ?? 'gone');
  }
}

describe('whoever cites it without an account', () => {
  it('is written to only after she followed the link herself, and once', async () => {
    const { id, publicId } = await story();
    expect((await world().get(`/t/${publicId}`)).text).toContain(`action="/t/${publicId}/tell"`);
    const address = newAddress();
    const link = await asked(publicId, address, 'ne');
    expect((await mailsTo(address))[0]).toMatchObject({ kind: 'confirmation', about: publicId });
    expect((await mailsTo(address))[0]?.text).toContain('पुष्टि गर्न');
    // Looking at the link, as programs that check mails do, is not yet an answer.
    expect((await world().get(link).expect(200)).text).toContain('/confirm');
    expect((await citersOf(publicId))[0]?.confirmed_at).toBeNull();
    await world().post(`${link}/confirm`).expect(303);
    expect((await world().get(link).expect(200)).text).toContain('Your address is locked away');
    await withdraw(archive().as('partner'), id, 30);
    await work(publicId);
    expect((await mailsTo(address)).map((mail) => mail.kind).sort()).toEqual(['confirmation', 'notice']);
    expect(await citersOf(publicId)).toEqual([]);
    expect((await world().get(link).expect(404)).text).toContain('Nothing is kept');
    await work(publicId);
    expect(await mailsTo(address)).toHaveLength(2);
  });

  it('is told of another edition too, and not where nothing of hers changed', async () => {
    const { id, publicId } = await story();
    const address = newAddress();
    const link = await asked(publicId, address);
    await world().post(`${link}/confirm`).expect(303);
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['quote-in-reports'] });
    expect(await followCiters(archive().worker, publicId)).toBe(0);
    const anchor = (await getParts(archive().as('partner'), id)).words[0]?.anchor ?? '';
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', passages: [anchor] });
    await work(publicId);
    const notice = (await mailsTo(address)).find((mail) => mail.kind === 'notice');
    expect(notice?.text).toContain('was replaced by another');
    expect(await citersOf(publicId)).toEqual([]);
  });

  it('who never answered is not written to, and is forgotten; who changes her mind ends it with the same link', async () => {
    const { id, publicId } = await story();
    const [silent, ends] = [newAddress(), newAddress()];
    await asked(publicId, silent);
    const link = await asked(publicId, ends);
    await world().post(`${link}/confirm`).expect(303);
    await world().post(`${link}/stop`).expect(303);
    await withdraw(archive().as('partner'), id, 30);
    await work(publicId);
    expect((await mailsTo(silent)).map((mail) => mail.kind)).toEqual(['confirmation']);
    expect((await mailsTo(ends)).map((mail) => mail.kind)).toEqual(['confirmation']);
    expect(await citersOf(publicId)).toEqual([]);
  });

  it('an address whose link was not followed is forgotten after two days', async () => {
    const { publicId } = await story();
    await asked(publicId, newAddress());
    const later = { now: () => new Date(Date.now() + 49 * 3_600_000) };
    await sweepCiters({ ...archive().worker, clock: later });
    expect(await citersOf(publicId)).toEqual([]);
  });

  it('no address stands in the database in clear, and neither the public role nor the desk can read a sealed one', async () => {
    const { publicId } = await story();
    const address = newAddress();
    await asked(publicId, address);
    const client = new pg.Client({ connectionString: archive().database.url });
    await client.connect();
    const { rows: tables } = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('people', 'closed', 'release', 'open', 'platform', 'graphile_worker')",
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      const all = rows.map((one) => one.row).join('\n');
      expect(all.includes(address) || all.includes(Buffer.from(address).toString('hex')), name).toBe(false);
    }
    await client.end();
    for (const role of ['katha_public', 'katha_desk'] as const) {
      const own = new pg.Client({ connectionString: archive().database.roles[role] });
      await own.connect();
      await expect(own.query('select address_sealed from release.citers')).rejects.toMatchObject({ code: '42501' });
      await own.end();
    }
    // Two addresses of different lengths are sealed to the same length.
    await asked(publicId, `a${newAddress()}xyz`);
    const lengths = (await citersOf(publicId)).map((row) => row.address_sealed.length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('what cannot be read is not asked about, bad addresses are refused, and the form is throttled', async () => {
    const { id, publicId } = await story();
    await world().post(`/t/${publicId}/tell`).type('form').send({ email: 'no address' }).expect(400);
    await world().post('/t/0000000000/tell').type('form').send({ email: newAddress() }).expect(404);
    const address = newAddress();
    const answers = [];
    for (let n = 0; n < 4; n += 1)
      answers.push((await world().post(`/t/${publicId}/tell`).type('form').send({ email: address })).status);
    expect(answers).toEqual([200, 200, 200, 429]);
    await withdraw(archive().as('partner'), id, 30);
    await world().post(`/t/${publicId}/tell`).type('form').send({ email: newAddress() }).expect(410);
    await world().get(`/t/${publicId}/tell`).expect(410);
    await world().get('/told/nonsense').expect(404);
    await world().post('/told/nonsense/confirm').expect(303);
  });
});
