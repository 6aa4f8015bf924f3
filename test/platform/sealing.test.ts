import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { SealBroken } from '#platform/keys';
import { openSealed, sealStream } from '#platform/sealing';

// Chunks of the age format: 64 KiB of plaintext, 16 bytes of tag.
const CHUNK = 65_536;
const SEALED_CHUNK = CHUNK + 16;
const SIZES = [0, 1, 15, 16, 17, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 300_001];

let identity: string;
let recipient: string;
beforeAll(async () => {
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
});

const hmac = () => createHmac('sha256', 'k');

/** A stream that yields the bytes in pieces of the given lengths, over and over. */
function inPieces(bytes: Buffer, lengths: readonly number[] = [bytes.length || 1]): Readable {
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return Readable.from(pieces, { objectMode: false });
}

async function seal(bytes: Buffer, lengths?: readonly number[]): Promise<Buffer> {
  const { cipher, done } = sealStream([recipient], inPieces(bytes, lengths), hmac());
  const sealed = await buffer(cipher);
  expect(await done).toEqual({
    plainBytes: bytes.length,
    plainDigest: hmac().update(bytes).digest(),
    cipherSha256: createHash('sha256').update(sealed).digest(),
  });
  return sealed;
}

const open = (sealed: Buffer, lengths?: readonly number[]) => buffer(openSealed(identity, inPieces(sealed, lengths)));
const headerLength = (sealed: Buffer) => sealed.indexOf('\n', sealed.indexOf('\n--- ') + 1) + 1 + 16;

describe('what is sealed', () => {
  test.each(SIZES)('%i bytes open again', async (length) => {
    const bytes = randomBytes(length);
    expect((await open(await seal(bytes))).equals(bytes)).toBe(true);
  });

  test('opens again whatever the pieces it came in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(200_000),
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1 }),
        async (length, ins, outs) => {
          const bytes = randomBytes(length);
          // One-byte pieces of a long file would only be slow.
          const coarse = (lengths: number[]) => lengths.map((n) => Math.max(n, length / 500));
          expect(
            (await open(await seal(bytes, coarse(ins).map(Math.ceil)), coarse(outs).map(Math.ceil))).equals(bytes),
          ).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('opens byte by byte too', async () => {
    const bytes = randomBytes(3000);
    expect((await open(await seal(bytes, [1]), [1])).equals(bytes)).toBe(true);
  });

  test.each(SIZES)('%i bytes are read by age-encryption, and the other way round', async (length) => {
    const bytes = randomBytes(length);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(Buffer.from(await decrypter.decrypt(await seal(bytes))).equals(bytes)).toBe(true);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    expect((await open(Buffer.from(await encrypter.encrypt(bytes)))).equals(bytes)).toBe(true);
  });

  test.for(SIZES)('%i bytes are read by the age program, and the other way round', async (length, ctx) => {
    if (spawnSync('age', ['--version']).error) ctx.skip('the age program is not installed');
    const dir = mkdtempSync(path.join(tmpdir(), 'katha-age-'));
    try {
      const bytes = randomBytes(length);
      writeFileSync(path.join(dir, 'key.txt'), `${identity}\n`);
      const byAge = execFileSync('age', ['-d', '-i', path.join(dir, 'key.txt')], {
        input: await seal(bytes),
        maxBuffer: 1e8,
      });
      expect(byAge.equals(bytes)).toBe(true);
      const sealedByAge = execFileSync('age', ['-r', recipient], { input: bytes, maxBuffer: 1e8 });
      expect((await open(sealedByAge)).equals(bytes)).toBe(true);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('opens for each of several recipients and for nobody else', async () => {
    const second = await generateX25519Identity();
    const stranger = await generateX25519Identity();
    const sealed = await buffer(
      sealStream([recipient, await identityToRecipient(second)], inPieces(Buffer.from('katha')), hmac()).cipher,
    );
    for (const one of [identity, second])
      expect((await buffer(openSealed(one, inPieces(sealed)))).toString()).toBe('katha');
    await expect(buffer(openSealed(stranger, inPieces(sealed)))).rejects.toThrow(SealBroken);
  });

  test('twice is two different files', async () => {
    expect((await seal(Buffer.from('x'))).equals(await seal(Buffer.from('x')))).toBe(false);
  });

  test('to nobody, to no key, or from a stream that is over, is refused before anything flows', async () => {
    const over = inPieces(Buffer.from('x'));
    await buffer(over);
    expect(() => sealStream([], inPieces(Buffer.from('x')), hmac())).toThrow('no one');
    expect(() => sealStream(['age1nonsense'], inPieces(Buffer.from('x')), hmac())).toThrow('Unknown letter');
    expect(() => sealStream([recipient], over, hmac())).toThrow('over');
    expect(() => openSealed(identity, over)).toThrow('over');
    expect(() => openSealed('AGE-SECRET-KEY-1NONSENSE', inPieces(Buffer.from('x')))).toThrow(
      /^This is no age identity that could open anything.$/,
    );
  });
});

describe('a broken seal always fails, and never ends as if it were whole', () => {
  test('cut at every chunk boundary, and a byte before and after each', async () => {
    const sealed = await seal(randomBytes(3 * CHUNK));
    const header = headerLength(sealed);
    const cuts = [0, 1, 20, header - 17, header - 16, header - 1, header];
    for (let at = header; at < sealed.length; at += SEALED_CHUNK)
      cuts.push(at - 1, at, at + 1, at + 15, at + 16, at + 17);
    cuts.push(sealed.length - 1, sealed.length - 16);
    for (const cut of cuts) await expect(open(sealed.subarray(0, cut))).rejects.toThrow(SealBroken);
  });

  test('any one bit turned in the header, and in any place of the rest', async () => {
    const sealed = await seal(randomBytes(CHUNK + 500));
    const header = headerLength(sealed);
    const flipped = (at: number, bit: number) => {
      const copy = Buffer.from(sealed);
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
      return copy;
    };
    for (let at = 0; at < header; at++) await expect(open(flipped(at, at % 8))).rejects.toThrow(SealBroken);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: header, max: sealed.length - 1 }), fc.nat(7), async (at, bit) => {
        await expect(open(flipped(at, bit))).rejects.toThrow(SealBroken);
      }),
      { numRuns: 60 },
    );
  });

  test('chunks left out, doubled, or put in another order', async () => {
    const sealed = await seal(randomBytes(3 * CHUNK + 9));
    const header = headerLength(sealed);
    const chunk = (n: number) => sealed.subarray(header + n * SEALED_CHUNK, header + (n + 1) * SEALED_CHUNK);
    for (const order of [[1, 2, 3], [0, 2, 3], [0, 1, 3], [1, 0, 2, 3], [0, 0, 1, 2, 3], [0, 1, 2, 3, 3], [3], [0, 3]])
      await expect(open(Buffer.concat([sealed.subarray(0, header), ...order.map(chunk)]))).rejects.toThrow(SealBroken);
  });

  test('something appended, or the rest of another file', async () => {
    const [one, two] = [await seal(randomBytes(2 * CHUNK)), await seal(randomBytes(2 * CHUNK))];
    await expect(open(Buffer.concat([one, Buffer.of(0)]))).rejects.toThrow(SealBroken);
    await expect(open(Buffer.concat([one, two]))).rejects.toThrow(SealBroken);
    await expect(
      open(Buffer.concat([one.subarray(0, headerLength(one)), two.subarray(headerLength(two))])),
    ).rejects.toThrow(SealBroken);
  });

  test('no sealed file at all', async () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('hello'),
      Buffer.from('age-encryption.org/v1\n'),
      randomBytes(100_000),
      Buffer.alloc(100_000, 'a'),
    ])
      await expect(open(bytes)).rejects.toThrow(SealBroken);
  });
});

describe('a stream that goes wrong', () => {
  const error = new Error('the line went dead');
  const thatFails = (after: number) =>
    Readable.from(
      (async function* () {
        for (let i = 0; i < after; i++) yield randomBytes(50_000);
        throw error;
      })(),
      { objectMode: false },
    );

  test.each([0, 1, 5])('fails the cipher and its totals with its own error after %i pieces', async (after) => {
    const { cipher, done } = sealStream([recipient], thatFails(after), hmac());
    await expect(buffer(cipher)).rejects.toBe(error);
    await expect(done).rejects.toBe(error);
  });

  test('destroyed before its end, without an error, it never becomes a whole sealed file', async () => {
    const plain = new PassThrough();
    plain.write(randomBytes(200_000));
    const { cipher, done } = sealStream([recipient], plain, hmac());
    setTimeout(() => plain.destroy(), 20);
    await expect(buffer(cipher)).rejects.toThrow('Premature close');
    await expect(done).rejects.toThrow('Premature close');
  });

  test('a failing disk is told as such when opening, not as a broken seal', async () => {
    const sealed = await seal(randomBytes(200_000));
    const failing = Readable.from(
      (async function* () {
        yield sealed.subarray(0, 100_000);
        throw error;
      })(),
      { objectMode: false },
    );
    await expect(buffer(openSealed(identity, failing))).rejects.toBe(error);
    await expect(buffer(openSealed(identity, thatFails(0)))).rejects.toBe(error);
  });

  test('a reader that goes away stops the source at once, even one that is waited for', async () => {
    const plain = new PassThrough();
    plain.write(randomBytes(300_000));
    const { cipher, done } = sealStream([recipient], plain, hmac());
    cipher.once('data', () => cipher.destroy());
    await expect(done).rejects.toThrow('went away');
    expect(plain.destroyed).toBe(true);

    const sealed = new PassThrough();
    sealed.write((await seal(randomBytes(300_000))).subarray(0, 200_000));
    const opened = openSealed(identity, sealed);
    opened.once('data', () => opened.destroy());
    await new Promise((resolve) => opened.once('close', resolve));
    expect(sealed.destroyed).toBe(true);
  });

  test('nobody has to watch the totals: a failure does not end the process', async () => {
    const { cipher } = sealStream([recipient], thatFails(1), hmac());
    await expect(buffer(cipher)).rejects.toBe(error);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

test('no more is taken from the source than the reader asks for', async () => {
  let given = 0;
  const endless = () =>
    new Readable({
      read() {
        given += CHUNK;
        this.push(Buffer.alloc(CHUNK));
      },
    });
  const { cipher } = sealStream([recipient], endless(), hmac());
  cipher.on('error', () => undefined);
  const opened = openSealed(identity, cipher);
  let taken = 0;
  for await (const piece of opened as AsyncIterable<Buffer>) {
    taken += piece.length;
    if (taken > 20 * CHUNK) break;
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(given - taken).toBeLessThan(16 * CHUNK);
  }
  expect(cipher.destroyed).toBe(true);
});
