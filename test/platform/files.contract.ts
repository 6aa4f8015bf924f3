import { createHash, randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FileMissing, FileTaken, type Files, type StoredFile } from '#platform/files';

export async function listed(files: Files, prefix = ''): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  for await (const file of files.list(prefix)) found.push(file);
  return found;
}

/** What every place for sealed files must do, wherever it keeps them. */
export function filesContract(place: string, make: () => Promise<Files>): void {
  describe(`files: ${place}`, () => {
    let files: Files;
    beforeEach(async () => {
      files = await make();
    });
    const put = (at: string, bytes: Uint8Array) => files.put(at, Readable.from([bytes], { objectMode: false }));
    const paths = async (prefix = '') => (await listed(files, prefix)).map((file) => file.path);

    test.each([0, 1, 65_535, 65_536, 65_537, 1_000_000])(
      '%i bytes come back as they were put, and their hash is told',
      async (length) => {
        const bytes = randomBytes(length);
        const told = await put('a/b/c.age', bytes);
        expect(told).toEqual({ bytes: length, sha256: createHash('sha256').update(bytes).digest() });
        expect(await buffer(await files.open('a/b/c.age'))).toEqual(bytes);
        expect(await files.size('a/b/c.age')).toBe(length);
        expect(await files.exists('a/b/c.age')).toBe(true);
      },
    );

    test('a range gives its first and last byte and what lies between', async () => {
      const bytes = randomBytes(200_000);
      await put('one', bytes);
      await fc.assert(
        fc.asyncProperty(fc.nat(199_999), fc.nat(250_000), async (start, more) => {
          const got = await buffer(await files.open('one', { start, end: start + more }));
          expect(got).toEqual(bytes.subarray(start, start + more + 1));
        }),
        { numRuns: 40 },
      );
      expect(await buffer(await files.open('one', { start: 199_990 }))).toEqual(bytes.subarray(199_990));
    });

    test.each([{ start: 10 }, { start: -1 }, { start: 3, end: 2 }, { start: 0.5 }, { start: Number.NaN }])(
      'a range without a byte in it is refused: %j',
      async (range) => {
        await put('ten', randomBytes(10));
        await expect(files.open('ten', range)).rejects.toThrow(RangeError);
      },
    );

    test('an existing file is never overwritten', async () => {
      await put('one', Buffer.from('first'));
      await expect(put('one', Buffer.from('second'))).rejects.toThrow(FileTaken);
      expect((await buffer(await files.open('one'))).toString()).toBe('first');
      expect(await paths()).toEqual(['one']);
    });

    test('of two that write the same path at once, one is kept whole and the other is told', async () => {
      const contents = [randomBytes(300_000), randomBytes(300_000)];
      const outcomes = await Promise.allSettled(contents.map((bytes) => put('same', bytes)));
      expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      const winner = contents[outcomes.findIndex((one) => one.status === 'fulfilled')];
      expect(await buffer(await files.open('same'))).toEqual(winner);
    });

    test('a stream that fails leaves nothing, and its own error is passed on', async () => {
      const failing = Readable.from(
        (async function* () {
          yield randomBytes(100_000);
          throw new Error('the line went dead');
        })(),
        { objectMode: false },
      );
      await expect(files.put('a/cut', failing)).rejects.toThrow('the line went dead');
      expect(await files.exists('a/cut')).toBe(false);
      expect(await paths()).toEqual([]);
      expect(await files.sweep(new Date(Date.now() + 60_000))).toBe(0);
    });

    test('a stream that is destroyed before its end, without an error, leaves nothing either', async () => {
      const source = new PassThrough();
      source.write(randomBytes(10_000));
      const writing = files.put('a/cut', source);
      setTimeout(() => source.destroy(), 30);
      await expect(writing).rejects.toThrow('Premature close');
      expect(await paths()).toEqual([]);
    });

    test('an unfinished file is not there for anybody', async () => {
      const source = new PassThrough();
      const writing = files.put('a/slow', source);
      source.write(randomBytes(100_000));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await files.exists('a/slow')).toBe(false);
      expect(await paths()).toEqual([]);
      expect(await files.sweep(new Date(Date.now() - 60_000))).toBe(0);
      source.end();
      await writing;
      expect(await paths()).toEqual(['a/slow']);
    });

    test('what is not there is said to be missing, and removing it is no error', async () => {
      await expect(files.open('nothing/here')).rejects.toThrow(FileMissing);
      expect(await files.size('nothing')).toBeUndefined();
      expect(await files.exists('nothing')).toBe(false);
      await files.remove('nothing');
      await files.remove('nothing/here');
    });

    test('a removed file is gone, and its path is free again', async () => {
      await put('a/one', Buffer.from('first'));
      await files.remove('a/one');
      expect(await files.exists('a/one')).toBe(false);
      await put('a/one', Buffer.from('second'));
      expect((await buffer(await files.open('a/one'))).toString()).toBe('second');
    });

    test('files are listed by prefix, in the order of their paths', async () => {
      for (const at of ['a/b2/c', 'b/x', 'a/b', 'a.b', 'a-b']) await put(at, Buffer.from(at));
      expect(await paths()).toEqual(['a-b', 'a.b', 'a/b', 'a/b2/c', 'b/x']);
      expect(await paths('a/b')).toEqual(['a/b', 'a/b2/c']);
      expect(await paths('a/')).toEqual(['a/b', 'a/b2/c']);
      expect(await paths('c')).toEqual([]);
      const [first] = await listed(files, 'a-b');
      expect(first).toMatchObject({ path: 'a-b', bytes: 3 });
      expect(Math.abs(Date.now() - Number(first?.modifiedAt))).toBeLessThan(60_000);
    });

    test.each([
      '',
      '/etc/passwd',
      '..',
      '../x',
      'a/../b',
      'a//b',
      'a/',
      './a',
      '.hidden',
      'a/.x.part',
      'A',
      'ä',
      'a b',
      'a\0b',
      'a\\b',
      'a%2e%2e',
      'x'.repeat(600),
      'a\n',
    ])('the path %j is refused by every function', async (at) => {
      await expect(put(at, Buffer.from('x'))).rejects.toThrow('no path');
      await expect(files.open(at)).rejects.toThrow('no path');
      await expect(files.size(at)).rejects.toThrow('no path');
      await expect(files.exists(at)).rejects.toThrow('no path');
      await expect(files.remove(at)).rejects.toThrow('no path');
    });

    test('no string whatever escapes or breaks the place', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('.', '/', 'a', '\0', '~') })),
          async (at) => {
            const size = await files.size(at).catch((error: Error) => error.message);
            expect(size === undefined || String(size).includes('no path')).toBe(true);
          },
        ),
      );
    });
  });
}
