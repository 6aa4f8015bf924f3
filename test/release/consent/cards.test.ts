import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { addAccount } from '#people/accounts';
import type { Context } from '#platform/context';
import { LOCALES } from '#platform/i18n';
import { entrust, issueCode, PASSWORD, useArchive } from '#test/archive';
import { cardPicture, inDigits, spokenGroups } from '../../../src/release/consent/card.tsx';
import {
  codeState,
  confirmReplacement,
  endReplacement,
  requestReplacement,
} from '../../../src/release/consent/cards.ts';
import { parseCode } from '../../../src/release/consent/code.ts';

const archive = useArchive();
const status = async (code: string) => {
  await sql`delete from people.throttle`.execute(archive().worker.db);
  return (await request(archive().publicApp).post('/api/v1/withdrawals/status').send({ code })).status;
};
const audited = async (id: string) => {
  const { rows } = await sql<{
    action: string;
    actor: string;
  }>`select action, actor from platform.audit where subject = ${`testimony:${id}`} and action like 'code.%' order by seq`.execute(
    archive().worker.db,
  );
  return rows;
};

/** A second account of the same partner. */
async function colleague(): Promise<Context> {
  const name = `colleague ${randomBytes(3).toString('hex')}`;
  const id = await addAccount(archive().system, {
    email: `${name.replace(' ', '.')}@katha.example`,
    name,
    role: 'partner',
    partnerId: archive().partnerId,
    password: PASSWORD,
  });
  return {
    ...archive().as('partner'),
    actor: { kind: 'account', id, role: 'partner', partnerId: archive().partnerId, name },
  };
}

describe('a card is replaced by two people', () => {
  it('one asks, a colleague confirms, and only who asked is given the code, once', async () => {
    const id = await entrust(archive());
    const [me, other] = [archive().as('partner'), await colleague()];
    const first = await issueCode(me, id, randomBytes);
    await expect(issueCode(me, id, randomBytes)).rejects.toMatchObject({ kind: 'conflict' });
    await requestReplacement(me, id, 'lost');
    // A lost card still works until the new one is there: she may find it.
    expect(await status(first)).toBe(200);
    await expect(issueCode(me, id, randomBytes)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(confirmReplacement(me, id)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(requestReplacement(other, id, 'lost')).rejects.toMatchObject({ kind: 'conflict' });
    await confirmReplacement(other, id);
    await expect(issueCode(other, id, randomBytes)).rejects.toMatchObject({ kind: 'forbidden' });
    const second = await issueCode(me, id, randomBytes);
    expect([await status(first), await status(second)]).toEqual([400, 200]);
    await expect(issueCode(me, id, randomBytes)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await codeState(me, id)).replacement).toBeNull();
    expect((await audited(id)).map((row) => row.action)).toEqual([
      'code.issue',
      'code.ask-replacement',
      'code.confirm-replacement',
      'code.issue',
    ]);
    const actors = (await audited(id)).map((row) => row.actor);
    expect(actors[1]).not.toBe(actors[2]);
  });

  it.each(['seen', 'wrong-hands'] as const)('a card that is %s stops at the moment of asking', async (reason) => {
    const id = await entrust(archive());
    const me = archive().as('partner');
    const first = await issueCode(me, id, randomBytes);
    await requestReplacement(me, id, reason);
    expect(await status(first)).toBe(400);
    // Ending the replacement does not bring it back.
    await endReplacement(me, id);
    expect(await status(first)).toBe(400);
    await expect(issueCode(me, id, randomBytes)).rejects.toMatchObject({ kind: 'conflict' });
    await requestReplacement(me, id, 'lost');
    await confirmReplacement(archive().as('steward'), id);
    expect(await status(await issueCode(me, id, randomBytes))).toBe(200);
  });

  it('is nobody else’s business: another partner, a redactor, a woman who never had a card', async () => {
    const id = await entrust(archive());
    await expect(requestReplacement(archive().as('partner'), id, 'lost')).rejects.toMatchObject({ kind: 'conflict' });
    await issueCode(archive().as('partner'), id, randomBytes);
    await requestReplacement(archive().as('partner'), id, 'lost');
    await expect(confirmReplacement(archive().as('partner-b'), id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(confirmReplacement(archive().as('redactor'), id)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('the database refuses one person alone, whatever the program does', async () => {
    const id = await entrust(archive());
    const me = archive().as('partner');
    await issueCode(me, id, randomBytes);
    await requestReplacement(me, id, 'lost');
    const client = new pg.Client({ connectionString: archive().database.roles.katha_desk });
    await client.connect();
    const attempt = async (text: string, values: unknown[]) => {
      await client.query('begin');
      await client.query("select set_config('katha.partner', '*', true)");
      const failed = await client.query(text, values).then(
        () => null,
        (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
      );
      await client.query('rollback');
      return failed;
    };
    const mine =
      'update release.code_replacements set confirmed_by = requested_by, confirmed_at = now() where testimony_id = $1';
    expect(await attempt(mine, [id])).toBe('two_people');
    const forge = 'update release.code_replacements set requested_by = $2 where testimony_id = $1';
    const { rows } = await sql<{ id: string }>`select id from people.accounts where role = 'steward'`.execute(
      archive().worker.db,
    );
    expect(await attempt(forge, [id, rows[0]?.id])).toBe('42501');
    const code = `with ended as (update release.codes set revoked_at = now() where testimony_id = $1 returning *)
      insert into release.codes (code_hash, testimony_id, partner_id, issued_by) select $2, testimony_id, partner_id, issued_by from ended`;
    expect(await attempt(code, [id, randomBytes(32)])).toBe('code_by_two');
    await client.end();
  });

  it('on the pages: asked for by one, confirmed by a steward, shown to the first', async () => {
    const id = await entrust(archive());
    const [partner, steward] = [await archive().atDesk('partner'), await archive().atDesk('steward')];
    const at = `/testimonies/${id}/code`;
    const issued = await partner.post(at).type('form').send({ language: 'bn' }).expect(200);
    const code = /<p class="code">([\d ]+)<\/p>/.exec(issued.text)?.[1] ?? '';
    expect(parseCode(code)).toBe(code);
    expect(issued.text).toContain(inDigits(code, 'bn'));
    expect(issued.text).toContain(spokenGroups(code, 'bn')[0]);
    expect(issued.headers['cache-control']).toBe('no-store');
    // Shown once: looking again shows no code.
    expect((await partner.get(at).expect(200)).text).not.toContain(code);
    const picture = await partner.post(`${at}/picture`).type('form').send({ code, language: 'bn' }).expect(200);
    expect(picture.headers['content-type']).toMatch(/^image\/svg\+xml/);
    expect(picture.headers['content-disposition']).toContain('card.svg');
    expect(String(picture.body)).toContain(code);
    await partner.post(`${at}/picture`).type('form').send({ code: '1234', language: 'bn' }).expect(400);

    await partner.post(`${at}/replacement`).type('form').send({ reason: 'seen' }).expect(303);
    expect(await status(code)).toBe(400);
    await partner.post(`${at}/replacement/confirm`).type('form').send({}).expect(403);
    expect((await partner.get(at)).text).not.toContain(`${at}/replacement/confirm`);
    expect((await steward.get(at)).text).toContain(`${at}/replacement/confirm`);
    await steward.post(`${at}/replacement/confirm`).type('form').send({}).expect(303);
    await steward.post(at).type('form').send({}).expect(403);
    const again = await partner.post(at).type('form').send({ language: 'ne' }).expect(200);
    expect(await status(/<p class="code">([\d ]+)<\/p>/.exec(again.text)?.[1] ?? '')).toBe(200);
  });
});

describe('the card', () => {
  it('names nothing: digits and an address', () => {
    const code = '0123 4567 8901 2345';
    for (const locale of LOCALES) {
      const picture = cardPicture(code, locale, 'https://example.org/a?b=<c>&"d"');
      const words = picture
        .replaceAll(/font-family="[^"]*"/g, '')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll('example.org/a', '');
      expect(words).not.toMatch(/katha|testimon|archive|[ऀ-ॣॱ-ॿঀ-৥]/i);
      expect(picture).not.toContain('<c>');
      expect(parseCode(inDigits('1234 5678 9012 3456', locale))).toBe(parseCode('1234 5678 9012 3456'));
    }
  });

  it('is said in words, group by group', () => {
    expect(spokenGroups('0123 4567', 'ne')).toEqual(['शून्य, एक, दुई, तीन', 'चार, पाँच, छ, सात']);
    expect(spokenGroups('8901', 'en')).toEqual(['eight, nine, zero, one']);
    expect(inDigits('0129', 'bn')).toBe('০১২৯');
  });
});
