import { Secret, TOTP } from 'otpauth';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { inDigits } from '#platform/i18n';
import { setSetting } from '#platform/settings';
import { PASSWORD, useArchive } from '#test/archive';

const archive = useArchive();

describe('signing in with a one-time code', () => {
  it('asks again where a digit slipped, with the picture where it was shown, and takes digits of any script', async () => {
    await setSetting(archive().system, 'demonstration', false);
    const agent = request.agent(archive().deskApp).set('Sec-Fetch-Site', 'same-origin');
    const signIn = (next: string) =>
      agent
        .post('/sign-in')
        .type('form')
        .send({ email: archive().email('redactor'), password: PASSWORD })
        .expect(303)
        .expect('Location', new RegExp(`^${next}`));
    const code = (fields: Record<string, string>) => agent.post('/sign-in/code').type('form').send(fields);

    await signIn('/sign-in/enrol');
    const first = (await agent.get('/sign-in/enrol').expect(200)).text;
    const secret = /<code class="code">([A-Z2-7 ]+)<\/code>/.exec(first)?.[1]?.replaceAll(' ', '') ?? '';
    const again = (await code({ code: '000', enrols: 'true', then: '/uses' }).expect(401)).text;
    expect(again.replaceAll(' ', '')).toContain(secret);
    expect(again).toContain('notice-bad');
    expect(again).toContain('name="then" value="/uses"');
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    await code({ code: inDigits('bn', totp.generate().replace(/./g, '$& ')), then: '/uses' })
      .expect(303)
      .expect('Location', '/uses');

    await agent.post('/sign-out').expect(303);
    await signIn('/sign-in/code');
    const slip = (await code({ code: '000', then: '/' }).expect(401)).text;
    expect(slip).toContain('action="/sign-in/code"');
    expect(slip).not.toContain(secret);
    await setSetting(archive().system, 'demonstration', true);
  });
});
