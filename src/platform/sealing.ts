import { createHash, type Hmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter } from 'age-encryption';
import { SealBroken } from '#platform/keys';

export interface SealedTotals {
  plainBytes: number;
  /** The digest that was given, of the plaintext. */
  plainDigest: Buffer;
  cipherSha256: Buffer;
}

/**
 * Seals a stream in the age format (age-encryption.org/v1) while it flows: 64 KiB at a time, no faster than it is read.
 * Any of the recipients' identities opens it, with `openSealed` or with the `age` program.
 * `done` settles with the cipher: it rejects with the plain stream's own error, or with the reader's when that goes away.
 * A plain stream that is destroyed before its end never becomes a complete age file.
 */
export function sealStream(
  recipients: readonly string[],
  plain: Readable,
  plainDigest: Hmac,
): { cipher: Readable; done: Promise<SealedTotals> } {
  if (recipients.length === 0) throw new Error('Nobody could open a file that is sealed to no one.');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);

  const sha256 = createHash('sha256');
  let plainBytes = 0;
  const source = toWeb(plain, (chunk) => {
    plainBytes += chunk.length;
    plainDigest.update(chunk);
  });
  const settled = Promise.withResolvers<SealedTotals>();
  // Whoever only follows the cipher sees the same failure there; it must not also end the process.
  settled.promise.catch(() => undefined);
  const cipher = fromWeb(source, encrypter.encrypt(source.stream), {
    onChunk: (chunk) => sha256.update(chunk),
    onEnd: () => settled.resolve({ plainBytes, plainDigest: plainDigest.digest(), cipherSha256: sha256.digest() }),
    onFailure: (error) => settled.reject(error),
    explain: (error) => error,
  });
  return { cipher, done: settled.promise };
}

/**
 * Opens an age file while it flows. It ends only after the last byte was proved to be the last: a file that was cut,
 * changed, exchanged, or sealed to somebody else makes the stream fail with SealBroken. What was read before the failure is
 * genuine but must not be taken for the whole.
 */
export function openSealed(identity: string, cipher: Readable): Readable {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch {
    // The library's message quotes the key.
    throw new Error('This is no age identity that could open anything.');
  }
  const source = toWeb(cipher, () => undefined);
  return fromWeb(source, decrypter.decrypt(source.stream), {
    onChunk: () => undefined,
    onEnd: () => undefined,
    onFailure: () => undefined,
    // A disk that fails is not a forgery.
    explain: (error) => (source.failure() ? error : new SealBroken('a sealed file', error)),
  });
}

interface WebSource {
  stream: ReadableStream<Uint8Array>;
  /** What the Node stream itself failed with, if it did. */
  failure(): Error | undefined;
  /** Stops it at once, even while it waits for a slow sender. */
  stop(reason: Error | undefined): void;
}

// Node's own bridges (`Readable.toWeb`, `Readable.fromWeb`) leave a waiting source open when the reader goes away.
function toWeb(from: Readable, onChunk: (chunk: Uint8Array) => void): WebSource {
  if (from.readableEnded || from.destroyed) throw new Error('A stream that is over cannot be sealed or opened.');
  const chunks = from.iterator() as AsyncIterator<Uint8Array>;
  let failed: Error | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await chunks.next();
          if (next.done) return controller.close();
          onChunk(next.value);
          controller.enqueue(next.value);
        } catch (error) {
          failed ??= error instanceof Error ? error : new Error('a stream failed', { cause: error });
          throw failed;
        }
      },
      cancel: () => void from.destroy(),
    },
    { highWaterMark: 0 },
  );
  return { stream, failure: () => failed, stop: (reason) => void from.destroy(reason) };
}

function fromWeb(
  source: WebSource,
  opening: Promise<ReadableStream<Uint8Array>>,
  on: { onChunk(chunk: Uint8Array): void; onEnd(): void; onFailure(error: Error): void; explain(error: Error): Error },
): Readable {
  const reading = opening.then((stream) => stream.getReader());
  // A failed header shows when the first bytes are asked for.
  reading.catch(() => undefined);
  let ended = false;
  return new Readable({
    highWaterMark: 64 * 1024,
    read() {
      const step = async (): Promise<void> => {
        const next = await (await reading).read();
        if (this.destroyed) return;
        if (next.done) {
          ended = true;
          on.onEnd();
          this.push(null);
        } else if (next.value.length === 0) {
          // An empty file is one empty chunk, and Node does not ask again after an empty push.
          return step();
        } else {
          on.onChunk(next.value);
          this.push(next.value);
        }
      };
      step().catch((error: unknown) => {
        this.destroy(
          on.explain(
            source.failure() ?? (error instanceof Error ? error : new Error('sealing failed', { cause: error })),
          ),
        );
      });
    },
    destroy(error, callback) {
      if (!ended) {
        const reason = error ?? new Error('The reader went away before the end.');
        on.onFailure(reason);
        source.stop(undefined);
        void abandon(reading, reason);
      }
      callback(error);
    },
  });
}

/** Frees the transforms between. Their own failure is the one that is being reported already. */
async function abandon(reading: Promise<ReadableStreamDefaultReader<Uint8Array>>, reason: Error): Promise<void> {
  await reading.then((reader) => reader.cancel(reason)).catch(() => undefined);
}
