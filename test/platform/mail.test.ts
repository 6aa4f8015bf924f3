import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig, type Config } from '#platform/config';
import { asMessage, dropMails, readMail, removeMail, sendMail, waitingMails, type Mail } from '#platform/mail';

let dir: string;
let config: Config;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'katha-mail-'));
  config = readConfig({ KATHA_DATA: dir, PUBLIC_URL: 'https://katha.example' });
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = new Date('2026-11-27T00:00:00Z');
const mail = (change: Partial<Mail> = {}): Mail => ({
  id: 'use-notice-1',
  to: 'reader@example.org',
  subject: 'आपके दर्ज किए एक उपयोग के बारे में',
  text: 'यह उपयोग अब नहीं।\n\nhttps://katha.example/t/7h3k9m2xq4',
  about: '7h3k9m2xq4',
  kind: 'notice',
  ...change,
});

describe('where no mail server is set', () => {
  it('a mail waits in the outbox, once however often it is sent, for this user only', async () => {
    await sendMail(config, mail(), at);
    await sendMail(config, mail(), at);
    expect(await waitingMails(config)).toEqual([{ ...mail(), at: at.toISOString() }]);
    const [name = ''] = await readdir(path.join(dir, 'outbox'));
    expect((await stat(path.join(dir, 'outbox', name))).mode & 0o077).toBe(0);
    await removeMail(config, 'use-notice-1');
    expect(await waitingMails(config)).toEqual([]);
  });

  it('opens in a mail program: sender, subject and words as they are', async () => {
    await sendMail(config, mail(), at);
    const waiting = await readMail(config, 'use-notice-1');
    if (!waiting) throw new Error('It waits.');
    const message = await asMessage(config, waiting);
    expect(message).toContain('From: Katha <katha@katha.example>\r\n');
    expect(message).toContain('To: reader@example.org\r\n');
    expect(message).toContain('Auto-Submitted: auto-generated');
    expect(message).toContain('Date: Fri, 27 Nov 2026 00:00:00 +0000');
    const body = message.slice(message.indexOf('\r\n\r\n') + 4);
    const encoded = /Content-Transfer-Encoding: base64/i.test(message)
      ? Buffer.from(body, 'base64').toString('utf8')
      : decodeURIComponent(body.replaceAll('=\r\n', '').replaceAll('%', '%25').replaceAll('=', '%'));
    expect(encoded.replaceAll('\r\n', '\n').trim()).toBe(mail().text);
  });

  it('takes back what may not be sent once an item is gone, and leaves the notices of it', async () => {
    await sendMail(config, mail(), at);
    await sendMail(config, mail({ id: 'citer-link-1', kind: 'confirmation' }), at);
    await sendMail(config, mail({ id: 'citer-link-2', kind: 'confirmation', about: '0000000000' }), at);
    expect(await dropMails(config, '7h3k9m2xq4')).toBe(1);
    expect((await waitingMails(config)).map((one) => one.id).sort()).toEqual(['citer-link-2', 'use-notice-1']);
  });

  it('reads nothing outside the outbox', async () => {
    await writeFile(path.join(dir, 'secret.json'), '{}');
    expect(await readMail(config, '../secret')).toBeUndefined();
    await removeMail(config, '../secret');
    expect(await readdir(dir)).toContain('secret.json');
  });
});

describe('by a mail server', () => {
  /** Speaks as much of SMTP (RFC 5321) as a client needs; `refuses` answers every recipient with no. */
  function mailServer(refuses = false): Promise<{ server: Server; url: string; got: string[] }> {
    const got: string[] = [];
    const server = createServer((socket) => {
      let data: string | null = null;
      let rest = '';
      socket.write('220 mail.example ESMTP\r\n');
      socket.setEncoding('utf8');
      socket.on('error', () => undefined);
      socket.on('data', (chunk: string) => {
        rest += chunk;
        for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
          const line = rest.slice(0, end);
          rest = rest.slice(end + 2);
          if (data !== null) {
            if (line === '.') {
              got.push(data);
              data = null;
              socket.write('250 taken\r\n');
            } else data += `${line}\n`;
          } else if (line === 'DATA') {
            data = '';
            socket.write('354 go on\r\n');
          } else if (line === 'QUIT') socket.end('221 bye\r\n');
          else socket.write(refuses && line.startsWith('RCPT') ? '550 nobody here\r\n' : '250 fine\r\n');
        }
      });
    });
    return new Promise((resolve) =>
      server.listen(0, '127.0.0.1', () =>
        resolve({ server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, got }),
      ),
    );
  }

  const setTo = async (url: string): Promise<Config> => {
    await writeFile(path.join(dir, 'smtp'), `${url}\n`);
    return readConfig({ KATHA_DATA: dir, PUBLIC_URL: 'https://katha.example', SMTP_URL_FILE: path.join(dir, 'smtp') });
  };

  it('is sent there, and nothing stays in the outbox', async () => {
    const { server, url, got } = await mailServer();
    await sendMail(await setTo(url), mail(), at);
    expect(got).toHaveLength(1);
    expect(got[0]).toContain('To: reader@example.org');
    expect(got[0]).toContain('Message-ID: <use-notice-1@katha.example>');
    expect(await waitingMails(config)).toEqual([]);
    server.close();
  });

  it.each(['a server that refuses', 'no server'])('%s is an error, so that the job tries again', async (which) => {
    const { server, url } = await mailServer(true);
    const set = await setTo(url);
    if (which === 'no server') await new Promise((resolve) => server.close(resolve));
    await expect(sendMail(set, mail(), at)).rejects.toThrow(/nobody here|ECONNREFUSED/);
    server.close();
  });

  it('an address that is none is refused at the start, without repeating the password in it', async () => {
    await expect(setTo('smpt://user:hidden@mail.example')).rejects.toThrow(/SMTP_URL_FILE/);
    await expect(setTo('smpt://user:hidden@mail.example')).rejects.not.toThrow(/hidden/);
  });
});
