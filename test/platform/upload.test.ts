import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { randomBytes } from 'node:crypto';
import express, { type NextFunction, type Request, type Response } from 'express';
import request from 'supertest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HTTP_STATUS, Refusal } from '#platform/errors';
import { localFiles, type Files } from '#platform/files';
import { listed } from './files.contract.ts';
import { digest, newTestimonyKey, openKeyRing, type KeyRing, type TestimonyKey } from '#platform/keys';
import { makeLogger } from '#platform/log';
import { openSealed } from '#platform/sealing';
import { cleanFileName, receiveUploads, uploadsOf, type UploadOptions } from '#platform/upload';

const MAX = 300_000;
const wrongType = new Refusal('unsupported', { en: 'No sound.', hi: 'ध्वनि नहीं।', bn: 'শব্দ নয়।', ne: 'ध्वनि होइन।' });
type Sound = { mediaType: string; headBytes: number };

let root: string;
let files: Files;
let keys: KeyRing;
let key: TestimonyKey;
let server: Server;
/** What the route does with what it received. */
let onReceived: (request: Request) => Promise<unknown>;
let faults: unknown[];
let refusals: Refusal[];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'katha-upload-'));
  files = localFiles(path.join(root, 'uploads'));
  keys = await openKeyRing({ dataDir: root });
  key = (await newTestimonyKey(keys, 'a-testimony')).key;
  faults = [];
  refusals = [];
  onReceived = async (received) => {
    const kept = uploadsOf<Sound>(received);
    for (const one of kept) one.keep();
    return {
      fields: received.body as unknown,
      files: kept.map(({ plainDigest, cipherSha256, ...rest }) => ({
        ...rest,
        plainDigest: plainDigest.toString('hex'),
        cipherSha256: cipherSha256.toString('hex'),
      })),
    };
  };
  serve({});
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

function serve(changes: Partial<UploadOptions<Sound>>): void {
  const app = express();
  const upload = receiveUploads<Sound>({
    files,
    keys,
    log: makeLogger('silent', 'test'),
    digestLabel: 'original',
    folder: 'originals',
    recipientFor: () => key.recipient,
    accept: (head) =>
      Buffer.from(head).includes('TEXT') ? { mediaType: 'text/plain', headBytes: head.length } : wrongType,
    limits: { maxBytes: MAX, maxFiles: 3 },
    ...changes,
  });
  app.post('/', upload, (received: Request, response: Response, next: NextFunction) => {
    onReceived(received).then((answer) => response.json(answer), next);
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    if (error instanceof Refusal) {
      refusals.push(error);
      response.status(HTTP_STATUS[error.kind]).json(error.explain('en'));
    } else {
      faults.push(error);
      response.status(500).json({});
    }
  });
  server?.close();
  server = createServer(app).listen(0, '127.0.0.1');
}

const text = (length: number) => Buffer.concat([Buffer.from('TEXT'), randomBytes(length - 4)]);
const stored = async () => (await listed(files)).map((file) => file.path);

/** Everything under the folder, unfinished files too. */
async function everything(): Promise<string[]> {
  const entries = await readdir(path.join(root, 'uploads'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Waits for what happens behind an answer that was sent already. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await check();
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** What is left once everything behind the answer has come to its end. */
async function leftOver(): Promise<string[]> {
  await eventually(async () => expect(await everything()).toEqual([])).catch(() => undefined);
  return everything();
}

describe('a form with files', () => {
  test.each([4, 4095, 4096, 4097, 65_535, 65_536, 65_537, MAX])(
    '%i bytes are sealed, digested and open again',
    async (length) => {
      const original = text(length);
      const answer = await request(server)
        .post('/')
        .field('note', 'नमस्ते')
        .attach('recording', original, 'a.txt')
        .expect(200);
      const [file] = answer.body.files;
      expect(answer.body.fields).toEqual({ note: 'नमस्ते' });
      expect(file).toMatchObject({
        field: 'recording',
        name: 'a.txt',
        bytes: length,
        mediaType: 'text/plain',
        headBytes: Math.min(length, 4096),
      });
      expect(file.plainDigest).toBe(digest(keys, 'original', original).toString('hex'));
      expect(await stored()).toEqual([file.path]);
      const sealed = await buffer(await files.open(file.path));
      expect(sealed.includes(original.subarray(0, 16))).toBe(false);
      expect(await buffer(openSealed(key.identity, await files.open(file.path)))).toEqual(original);
    },
  );

  test.each(['साक्षात्कार – सीता.txt', 'সাক্ষাৎকার.txt', 'कथा‌वाचन.txt', 'with "quotes".txt', 'žluťoučký.txt'])(
    'the name %s arrives as it was',
    async (name) => {
      const answer = await request(server).post('/').attach('f', text(10), { filename: name }).expect(200);
      expect(answer.body.files[0].name).toBe(name.normalize('NFC'));
    },
  );

  test('several files at once are kept in the order they were sent', async () => {
    const answer = await request(server)
      .post('/')
      .attach('a', text(100_000), '1.txt')
      .attach('a', text(10), '2.txt')
      .attach('b', text(70_000), '3.txt')
      .expect(200);
    expect(answer.body.files.map((file: { name: string }) => file.name)).toEqual(['1.txt', '2.txt', '3.txt']);
    expect(await stored()).toHaveLength(3);
  });

  test('uploads at the same time do not mix', async () => {
    const originals = Array.from({ length: 8 }, () => text(200_000));
    await Promise.all(
      originals.map(async (original) => {
        const answer = await request(server).post('/').attach('f', original, 'x.txt').expect(200);
        expect(await buffer(openSealed(key.identity, await files.open(answer.body.files[0].path)))).toEqual(original);
      }),
    );
  });
});

describe('what is refused leaves nothing', () => {
  test.each([
    ['an empty file', 400, 'is empty', (post: request.Test) => post.attach('f', Buffer.alloc(0), 'x.txt')],
    ['no file', 400, 'No file', (post: request.Test) => post.field('note', 'x')],
    ['no form', 400, 'No file', (post: request.Test) => post.send({ note: 'x' })],
    [
      'a file one byte too large',
      413,
      'larger than 0.3 MB',
      (post: request.Test) => post.attach('f', text(MAX + 1), 'x.txt'),
    ],
    [
      'a file much too large',
      413,
      'larger than 0.3 MB',
      (post: request.Test) => post.attach('f', text(MAX * 20), 'x.txt'),
    ],
    [
      'another kind of content under a fitting name',
      415,
      'No sound',
      (post: request.Test) => post.attach('f', randomBytes(200_000), 'x.txt'),
    ],
    [
      'a good file and then a bad one',
      415,
      'No sound',
      (post: request.Test) => post.attach('f', text(100_000), 'x.txt').attach('f', randomBytes(99), 'y.txt'),
    ],
    [
      'a bad file and then a good one',
      415,
      'No sound',
      (post: request.Test) => post.attach('f', randomBytes(99), 'y.txt').attach('f', text(100_000), 'x.txt'),
    ],
    [
      'a good file and then one too large',
      413,
      'larger',
      (post: request.Test) => post.attach('f', text(100_000), 'x.txt').attach('f', text(MAX * 3), 'y.txt'),
    ],
    [
      'more files than the form takes',
      413,
      'at most 3 files',
      (post: request.Test) => [1, 2, 3, 4].reduce((form, n) => form.attach('f', text(1000), `${n}.txt`), post),
    ],
    [
      'a form that ends too soon',
      400,
      'could not be read',
      (post: request.Test) =>
        post
          .set('Content-Type', 'multipart/form-data; boundary=b')
          .send('--b\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\nTEXT of a file without an end'),
    ],
    [
      'a form without a boundary',
      400,
      'could not be read',
      (post: request.Test) => post.set('Content-Type', 'multipart/form-data').send('x'),
    ],
    [
      'rubbish in a form',
      400,
      '',
      (post: request.Test) => post.set('Content-Type', 'multipart/form-data; boundary=b').send('--b\r\n\0\0\0'),
    ],
    [
      'a field that is too long',
      400,
      'could not be read',
      (post: request.Test) => post.field('note', 'x'.repeat(300_000)).attach('f', text(10), 'x.txt'),
    ],
  ])('%s', async (_what, status, words, fill) => {
    const answer = await fill(request(server).post('/'));
    expect(answer.status).toBe(status);
    expect(`${answer.body.what} ${answer.body.todo}`).toContain(words);
    expect(answer.body.todo ?? '').not.toContain('{');
    expect(faults).toEqual([]);
    expect(await everything()).toEqual([]);
  });

  test('the same form is taken without a file where none is required', async () => {
    serve({ required: false });
    const answer = await request(server).post('/').field('note', 'x');
    expect(answer.body).toEqual({ fields: { note: 'x' }, files: [] });
  });

  test('what nobody kept is removed when the answer is out', async () => {
    onReceived = async () => ({});
    await request(server).post('/').attach('f', text(100_000), 'x.txt').expect(200);
    expect(await leftOver()).toEqual([]);
    onReceived = async () => {
      throw new Refusal('conflict', wrongType.what);
    };
    await request(server).post('/').attach('f', text(100_000), 'x.txt').expect(409);
    expect(await leftOver()).toEqual([]);
  });

  test('a refusal of the recipient, before anything is read', async () => {
    serve({ recipientFor: () => Promise.reject(new Refusal('not-found', wrongType.what)) });
    await request(server).post('/').attach('f', text(100_000), 'x.txt').expect(404);
    expect(await leftOver()).toEqual([]);
  });

  test('a file for which the disk has no room: the sender is told to keep hers', async (ctx) => {
    const small = path.join(root, 'small');
    await mkdir(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', small]).status !== 0)
      ctx.skip('this user may not mount a small disk');
    try {
      serve({ files: localFiles(small) });
      const answer = await request(server).post('/').attach('f', text(250_000), 'x.txt');
      expect(answer.status).toBe(503);
      expect(answer.body.what).toContain('no room left');
      expect(
        (await readdir(small, { recursive: true })).filter((name) => name.includes('.part') || name.endsWith('.age')),
      ).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      spawnSync('umount', [small]);
    }
  });

  test('a fault of the archive is no fault of the sender', async () => {
    serve({ files: { ...files, put: (_at, stream) => (stream.destroy(), Promise.reject(new Error('disk on fire'))) } });
    await request(server).post('/').attach('f', text(100_000), 'x.txt').expect(500);
    expect(faults.map(String)).toEqual(['Error: disk on fire']);
    serve({ recipientFor: () => 'age1nonsense' });
    await request(server).post('/').attach('f', text(MAX), 'x.txt').expect(500);
    expect(await leftOver()).toEqual([]);
  });
});

describe('a line that breaks', () => {
  const start = (file: Buffer, before = '') =>
    Buffer.concat([
      Buffer.from(`${before}--b\r\nContent-Disposition: form-data; name="f"; filename="x.txt"\r\n\r\n`),
      file,
    ]);

  test.each([0, 10, 5000, 200_000])(
    'after %i bytes of the file: nothing is left, and the route never runs',
    async (length) => {
      let ran = false;
      onReceived = async () => {
        ran = true;
      };
      const sending = httpRequest({
        port: (server.address() as AddressInfo).port,
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': 280_000 },
      });
      sending.on('error', () => undefined);
      sending.write(start(text(Math.max(4, length)).subarray(0, length)));
      await new Promise((resolve) => setTimeout(resolve, 80));
      sending.destroy();
      await eventually(async () => expect(refusals).toHaveLength(1));
      expect(await everything()).toEqual([]);
      expect(ran).toBe(false);
      expect(faults).toEqual([]);
      expect(refusals.map((refusal) => refusal.message)).toEqual([expect.stringContaining('cut off')]);
    },
  );

  test('in the second file: the first goes too', async () => {
    const sending = httpRequest({
      port: (server.address() as AddressInfo).port,
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': 900_000 },
    });
    sending.on('error', () => undefined);
    sending.write(start(text(100_000)));
    sending.write(start(text(50_000), '\r\n'));
    await eventually(async () => expect((await everything()).length).toBe(2));
    sending.destroy();
    expect(await leftOver()).toEqual([]);
  });

  test('while the route is at work: the file cannot be kept any more, so no record is made without it', async () => {
    const outcome = Promise.withResolvers<{ left: number; kept: unknown }>();
    onReceived = async (received) => {
      const [upload] = uploadsOf(received);
      await once(received.res as Response, 'close');
      expect(await leftOver()).toEqual([]);
      try {
        outcome.resolve({ left: uploadsOf(received).length, kept: upload?.keep() });
      } catch (error) {
        outcome.resolve({ left: uploadsOf(received).length, kept: error });
      }
      return {};
    };
    const body = Buffer.concat([start(text(1000)), Buffer.from('\r\n--b--\r\n')]);
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body);
    await eventually(async () => expect(await stored()).toHaveLength(1));
    socket.destroy();
    expect(await outcome.promise).toEqual({ left: 0, kept: expect.any(Refusal) });
  });

  test('the next upload on the same server works as if nothing had happened', async () => {
    const sending = httpRequest({
      port: (server.address() as AddressInfo).port,
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': 280_000 },
    });
    sending.on('error', () => undefined);
    sending.write(start(text(100_000)));
    setTimeout(() => sending.destroy(), 30);
    await request(server).post('/').attach('f', text(100_000), 'x.txt').expect(200);
    await eventually(async () => expect(await everything()).toHaveLength(1));
  });
});

test.each([
  ['C:\\Users\\x\\a.txt', 'a.txt'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202egpj.exe', 'agpj.exe'],
  ['a\0\n\tb.txt', 'ab.txt'],
  ['  a   b .txt ', 'a b .txt'],
  ['', 'unnamed'],
  ['\u200b\u2028', 'unnamed'],
  ['a\ud800b', 'a\ufffdb'],
  ['क्‍ष.txt', 'क्‍ष.txt'],
  ['e\u0301.txt', '\u00e9.txt'],
])('the file name %j becomes %j', (given, shown) => {
  expect(cleanFileName(given)).toBe(shown);
});

test('a very long name keeps its ending', () => {
  const shown = cleanFileName(`${'क'.repeat(5000)}.docx`);
  expect(Array.from(shown)).toHaveLength(200);
  expect(shown.endsWith('….docx')).toBe(true);
});
