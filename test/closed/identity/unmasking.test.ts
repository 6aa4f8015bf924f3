import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  answerUnmasking,
  endUnmasking,
  getUnmasking,
  listUnmaskings,
  requestUnmasking,
  setGrantHours,
  unmaskingsHeld,
  unmaskingsToAnswer,
  viewIdentity,
} from '#actions/closed/identity';
import { openTestimony } from '#closed/testimonies';
import { addAccount } from '#people/accounts';
import type { Context } from '#platform/context';
import { read } from '#platform/database';
import { verifyAudit } from '#platform/audit';
import { setSetting } from '#platform/settings';
import { intakeFactsSchema } from '#rules/closed/testimonies';
import { entrust, PASSWORD, useArchive } from '#test/archive';
import { withdraw } from '../../../src/release/consent/withdrawal.ts';

const archive = useArchive();
const NAME = 'Sushma Karkiwal';
const ASK = { purpose: 'reach-her' as const, reason: 'She asked us to call when the money comes.' };
let second: Context;

beforeAll(async () => {
  const id = await addAccount(archive().system, {
    email: 'second-steward@katha.example',
    name: 'Second steward',
    role: 'steward',
    password: PASSWORD,
  });
  second = {
    ...archive().as('steward'),
    actor: { kind: 'account', id, role: 'steward', partnerId: null, name: 'Second steward' },
  };
});

const open = () =>
  openTestimony(archive().as('partner'), {
    languages: ['en'],
    facts: intakeFactsSchema.parse({ narratorName: NAME, contact: 'Fridays at the tea shop' }),
    known: [],
  });

async function asOwner(statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: archive().database.url });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

const idOf = (ctx: Context) => (ctx.actor.kind === 'account' ? ctx.actor.id : '');

/** The database by itself, as the desk's role acting for somebody: what code with a fault could do at most. */
async function asDesk(who: Context, statement: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: archive().database.roles.katha_desk });
  await client.connect();
  try {
    await client.query('begin');
    const partner = who.actor.kind === 'account' ? (who.actor.partnerId ?? '*') : '';
    await client.query("select set_config('katha.partner', $1, true), set_config('katha.account', $2, true)", [
      partner,
      idOf(who),
    ]);
    const { rows } = await client.query(statement, values);
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

const actions = async (testimony: string) =>
  (await asOwner('select action from platform.audit where subject = $1 order by seq', [`testimony:${testimony}`]))
    .map((row) => row['action'])
    .filter((action) => String(action).startsWith('identity.'));

describe('two people', () => {
  it('a partner asks, a steward grants, the partner looks; nobody else does', async () => {
    const partner = archive().as('partner');
    const steward = archive().as('steward');
    const testimony = await open();
    const id = await requestUnmasking(partner, testimony, ASK);
    await expect(viewIdentity(partner, id)).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await unmaskingsToAnswer(steward)).map((one) => one.id)).toContain(id);
    expect(await unmaskingsToAnswer(partner)).toEqual([]);
    expect((await getUnmasking(steward, id)).reason).toBe(ASK.reason);

    await answerUnmasking(steward, id, true);
    const seen = await viewIdentity(partner, id);
    expect(seen.identity).toMatchObject({ name: NAME, contact: 'Fridays at the tea shop' });
    expect(seen.request).toMatchObject({ state: 'granted', views: 1 });
    expect((await viewIdentity(partner, id)).request.views).toBe(2);
    expect((await unmaskingsHeld(partner)).map((one) => one.id)).toContain(id);
    // Not even the one who granted it.
    for (const who of [steward, second, archive().as('partner-b')])
      await expect(viewIdentity(who, id)).rejects.toMatchObject({ kind: 'not-found' });
    for (const who of ['redactor', 'reviewer', 'researcher', 'advocate'] as const)
      await expect(viewIdentity(archive().as(who), id), who).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await actions(testimony)).toEqual(['identity.ask', 'identity.grant', 'identity.view', 'identity.view']);
  });

  it('no single person can: not a steward by herself, whichever door she tries', async () => {
    const steward = archive().as('steward');
    const testimony = await open();
    const id = await requestUnmasking(steward, testimony, ASK);
    expect((await unmaskingsToAnswer(steward)).map((one) => one.id)).not.toContain(id);
    await expect(answerUnmasking(steward, id, true)).rejects.toMatchObject({ kind: 'forbidden' });
    const agent = await archive().atDesk('steward');
    await agent
      .post(`/identity/${id}/answer`)
      .set('Sec-Fetch-Site', 'same-origin')
      .type('form')
      .send({ answer: 'grant' })
      .expect(403);
    await agent.post(`/identity/${id}/view`).set('Sec-Fetch-Site', 'same-origin').expect(403);

    // The database refuses by itself, whatever the code does.
    for (const [statement, values] of [
      ['select closed.decide_unmasking($1, true)', [id]],
      ['select * from closed.open_identity($1)', [id]],
      ['update closed.unmaskings set granted = true where id = $1', [id]],
      ['select name_sealed from closed.identities where testimony_id = $1', [testimony]],
    ] as const)
      await expect(asDesk(steward, statement, [...values]), statement).rejects.toMatchObject({ code: '42501' });
    // Nor can she ask in another's name and answer in her own.
    await expect(
      asDesk(
        steward,
        "insert into closed.unmaskings (testimony_id, partner_id, purpose, reason_sealed, requested_by) values ($1, $2, 'other', 'x', $3)",
        [testimony, archive().partnerId, idOf(second)],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      asDesk(
        steward,
        "insert into closed.unmaskings (testimony_id, partner_id, purpose, reason_sealed, requested_by, granted) values ($1, $2, 'other', 'x', $3, true)",
        [testimony, archive().partnerId, idOf(steward)],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    // Even the owner of the table meets the constraint.
    await expect(
      asOwner(
        "update closed.unmaskings set decided_by = requested_by, decided_at = now(), granted = true, expires_at = now() + interval '1 hour' where id = $1",
        [id],
      ),
    ).rejects.toMatchObject({ code: '23514', constraint: 'two_people' });
    expect(await actions(testimony)).toEqual(['identity.ask']);

    await answerUnmasking(second, id, true);
    expect((await viewIdentity(steward, id)).identity.name).toBe(NAME);
  });

  it('only a steward answers: no partner, redactor or reviewer, in the database either', async () => {
    const testimony = await open();
    const id = await requestUnmasking(archive().as('steward'), testimony, ASK);
    for (const who of ['partner', 'redactor', 'reviewer', 'researcher', 'advocate'] as const) {
      await expect(answerUnmasking(archive().as(who), id, true), who).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(
        asDesk(archive().as(who), 'select closed.decide_unmasking($1, true)', [id]),
        who,
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('a reason that says nothing, or a testimony that holds nothing, is not asked for', async () => {
    const agent = await archive().atDesk('partner');
    const testimony = await open();
    for (const body of [{}, { purpose: 'other', reason: 'x' }, { purpose: 'curiosity', reason: ASK.reason }])
      await agent
        .post(`/testimonies/${testimony}/identity`)
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send(body)
        .expect(400);
    const empty = await openTestimony(archive().as('partner'), {
      languages: ['en'],
      facts: intakeFactsSchema.parse({}),
      known: [],
    });
    await expect(requestUnmasking(archive().as('partner'), empty, ASK)).rejects.toMatchObject({ kind: 'conflict' });
    await requestUnmasking(archive().as('partner'), testimony, ASK);
    await expect(requestUnmasking(archive().as('partner'), testimony, ASK)).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('it closes', () => {
  async function granted(): Promise<{ testimony: string; id: string }> {
    const testimony = await open();
    const id = await requestUnmasking(archive().as('partner'), testimony, ASK);
    await answerUnmasking(archive().as('steward'), id, true);
    return { testimony, id };
  }
  const shut = async (id: string, state: string) => {
    const partner = archive().as('partner');
    await expect(viewIdentity(partner, id)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(asDesk(partner, 'select * from closed.open_identity($1)', [id])).rejects.toMatchObject({
      code: '42501',
    });
    expect((await getUnmasking(partner, id)).request.state).toBe(state);
  };

  it('by itself, a day after the grant unless the policy says otherwise', async () => {
    const { id } = await granted();
    const { request: standard } = await getUnmasking(archive().as('partner'), id);
    expect((standard.expiresAt?.getTime() ?? 0) - (standard.decidedAt?.getTime() ?? 0)).toBe(24 * 3_600_000);
    await setGrantHours(archive().as('steward'), 4);
    const { request: short } = await getUnmasking(archive().as('partner'), (await granted()).id);
    expect((short.expiresAt?.getTime() ?? 0) - (short.decidedAt?.getTime() ?? 0)).toBe(4 * 3_600_000);
    for (const hours of [0, -1, 169, Number.NaN])
      await expect(setGrantHours(archive().as('steward'), hours)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(setGrantHours(archive().as('partner'), 1)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('to the moment, in the page and in the database; and the answer cannot be given again', async () => {
    await setSetting(archive().system, 'unmasking-hours', 1.2 / 3600);
    const { id } = await granted();
    await setSetting(archive().system, 'unmasking-hours', 24);
    expect((await viewIdentity(archive().as('partner'), id)).identity.name).toBe(NAME);
    await pause(1300);
    await shut(id, 'expired');
    await expect(answerUnmasking(archive().as('steward'), id, true)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(asDesk(second, 'select closed.decide_unmasking($1, true)', [id])).rejects.toMatchObject({
      code: '55000',
    });
    // Not even the table's owner lengthens it by hand.
    await expect(
      asOwner("update closed.unmaskings set expires_at = now() + interval '1 hour' where id = $1", [id]),
    ).rejects.toMatchObject({ code: '42501' });
    const agent = await archive().atDesk('partner');
    const page = await agent.post(`/identity/${id}/view`).set('Sec-Fetch-Site', 'same-origin').expect(403);
    expect(page.text).not.toContain('Karkiwal');
    // It is over: she may ask anew.
    expect((await agent.get(`/identity/${id}`).expect(200)).text).toContain('expired');
  });

  it('refused, taken back, ended, withdrawn, or with the account of the one who asked', async () => {
    const partner = archive().as('partner');
    const steward = archive().as('steward');
    const refused = await requestUnmasking(partner, await open(), ASK);
    await answerUnmasking(steward, refused, false);
    await shut(refused, 'refused');
    await expect(answerUnmasking(second, refused, true)).rejects.toMatchObject({ kind: 'conflict' });

    const back = await requestUnmasking(partner, await open(), ASK);
    await endUnmasking(partner, back);
    await shut(back, 'ended');
    await expect(answerUnmasking(steward, back, true)).rejects.toMatchObject({ kind: 'conflict' });

    const { id: ended, testimony } = await granted();
    await expect(endUnmasking(archive().as('partner-b'), ended)).rejects.toMatchObject({ kind: 'not-found' });
    await endUnmasking(second, ended);
    await endUnmasking(second, ended);
    await shut(ended, 'ended');
    expect(await actions(testimony)).toEqual(['identity.ask', 'identity.grant', 'identity.end']);

    const { id: hers, testimony: withdrawn } = await granted();
    await withdraw(partner, withdrawn, 30);
    await shut(hers, 'ended');
    await expect(requestUnmasking(partner, withdrawn, ASK)).rejects.toMatchObject({ kind: 'gone' });

    const { id: left } = await granted();
    await asOwner('update people.accounts set disabled_at = now() where id = $1', [idOf(partner)]);
    try {
      await expect(viewIdentity(partner, left)).rejects.toMatchObject({ kind: 'forbidden' });
    } finally {
      await asOwner('update people.accounts set disabled_at = null where id = $1', [idOf(partner)]);
    }
  });

  it('two answers at once are one', async () => {
    const id = await requestUnmasking(archive().as('partner'), await open(), ASK);
    const answers = await Promise.allSettled([
      answerUnmasking(archive().as('steward'), id, true),
      answerUnmasking(second, id, false),
    ]);
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(answers.find((one) => one.status === 'rejected')?.reason).toMatchObject({ kind: 'conflict' });
  });
});

describe('other partners', () => {
  it('neither ask, see nor answer, on pages and in the database', async () => {
    const foreign = archive().as('partner-b');
    const testimony = await open();
    await expect(requestUnmasking(foreign, testimony, ASK)).rejects.toMatchObject({ kind: 'not-found' });
    const id = await requestUnmasking(archive().as('partner'), testimony, ASK);
    await answerUnmasking(archive().as('steward'), id, true);
    expect(await listUnmaskings(foreign)).toEqual([]);
    await expect(getUnmasking(foreign, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(asDesk(foreign, 'select * from closed.open_identity($1)', [id])).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      asDesk(
        foreign,
        "insert into closed.unmaskings (testimony_id, partner_id, purpose, reason_sealed, requested_by) values ($1, $2, 'other', 'x', $3)",
        [testimony, archive().partnerId, idOf(foreign)],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    const agent = await archive().atDesk('partner-b');
    await agent.get(`/testimonies/${testimony}/identity`).expect(404);
    await agent.get(`/identity/${id}`).expect(404);
    await agent.post(`/identity/${id}/view`).set('Sec-Fetch-Site', 'same-origin').expect(404);
    expect((await agent.get('/identity').expect(200)).text).not.toContain(id);
  });
});

describe('on the desk', () => {
  it('a request is on the first page of who may answer, its reason on its own, and no address shows her name', async () => {
    const partner = await archive().atDesk('partner');
    const steward = await archive().atDesk('steward');
    const testimony = await open();
    const post = (agent: typeof partner, at: string, body: object = {}) =>
      agent.post(at).set('Sec-Fetch-Site', 'same-origin').type('form').send(body);
    const asked = await post(partner, `/testimonies/${testimony}/identity`, ASK).expect(303);
    const at = String(asked.headers['location']);
    expect((await partner.get(at).expect(200)).text).toContain('waits for an answer');
    expect((await steward.get('/').expect(200)).text).toContain(`href="${at}"`);
    const page = (await steward.get(at).expect(200)).text;
    expect(page).toContain(ASK.reason);
    expect(page).toContain('Grant');
    await post(steward, `${at}/answer`, { answer: 'grant' }).expect(303);
    expect((await steward.get('/').expect(200)).text).not.toContain(`href="${at}"`);
    expect((await partner.get('/').expect(200)).text).toContain(`href="${at}"`);
    expect((await partner.get(at).expect(200)).text).not.toContain(NAME);
    await partner.get(`${at}/view`).expect(404);
    const shown = await post(partner, `${at}/view`).expect(200);
    expect(shown.text).toContain(NAME);
    expect(shown.headers['cache-control']).toContain('no-store');
    for (const lang of ['hi', 'bn', 'ne'])
      for (const where of [at, '/identity', `/testimonies/${testimony}/identity`])
        expect((await partner.get(`${where}?lang=${lang}`).expect(200)).text).toContain(`lang="${lang}"`);
  });

  it('the audit says who, when and which, never a name or a reason; its chain holds', async () => {
    const testimony = await open();
    const partner = archive().as('partner');
    const id = await requestUnmasking(partner, testimony, ASK);
    await answerUnmasking(archive().as('steward'), id, true);
    await viewIdentity(partner, id);
    const rows = await asOwner('select actor, action, detail from platform.audit where subject = $1 order by seq', [
      `testimony:${testimony}`,
    ]);
    expect(rows.slice(-3)).toEqual([
      { actor: `account:${idOf(partner)}`, action: 'identity.ask', detail: { unmasking: id, purpose: 'reach-her' } },
      { actor: `account:${idOf(archive().as('steward'))}`, action: 'identity.grant', detail: { unmasking: id } },
      { actor: `account:${idOf(partner)}`, action: 'identity.view', detail: { unmasking: id, view: 1 } },
    ]);
    const all = JSON.stringify(await asOwner('select * from platform.audit'));
    for (const word of ['Karkiwal', 'tea shop', 'money comes']) expect(all).not.toContain(word);
    expect(await read(archive().system, (tx) => verifyAudit(tx, null))).toMatchObject({ ok: true });
  });

  it('a look that cannot be noted is none', async () => {
    const testimony = await open();
    const partner = archive().as('partner');
    const id = await requestUnmasking(partner, testimony, ASK);
    await answerUnmasking(archive().as('steward'), id, true);
    await asOwner('revoke insert on platform.audit from katha_gate');
    try {
      await expect(viewIdentity(partner, id)).rejects.toMatchObject({ kind: 'forbidden' });
    } finally {
      await asOwner('grant insert on platform.audit to katha_gate');
    }
    expect((await viewIdentity(partner, id)).request.views).toBe(1);
  });
});

describe('asking who a narrator is', () => {
  it('keeps the reason that was too short', async () => {
    const id = await entrust(archive());
    const agent = await archive().atDesk('partner');
    const { text } = await agent
      .post(`/testimonies/${id}/identity`)
      .type('form')
      .send({ purpose: 'danger', reason: 'call her' })
      .expect(400);
    expect(text).toContain('call her</textarea>');
    expect(text).toMatch(/value="danger" selected|selected[^>]*value="danger"/);
  });
});
