import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { callbackify } from 'node:util';
import multer from 'multer';
import { Refusal } from '#platform/errors';
import { fileTexts } from '#platform/file-text';
import type { Files } from '#platform/files';
import { startDigest, type KeyRing } from '#platform/keys';
import type { Logger } from '#platform/log';
import { sealStream } from '#platform/sealing';
import { platformTexts } from '#platform/text';

type UploadRequest = Parameters<multer.StorageEngine['_handleFile']>[0];
type UploadHandler = ReturnType<multer.Multer['any']>;

/** What the content turned out to be; whatever else `accept` finds out is passed through. */
export interface Accepted {
  /** From the bytes, never from what the sender claims. */
  mediaType: string;
}

export interface UploadOptions<A extends Accepted> {
  files: Files;
  keys: KeyRing;
  log: Logger;
  /** Which digests are to be comparable, such as `original`. */
  digestLabel: string;
  /** First part of the stored path; the rest is random. */
  folder: string;
  /** Public age key to seal to. Asked before the first byte is kept. */
  recipientFor(request: UploadRequest): Promise<string> | string;
  /** Judges a file by its first bytes (4096, or all of a smaller one) and its cleaned name. */
  accept(head: Uint8Array, name: string): Promise<A | Refusal> | A | Refusal;
  limits: { maxBytes: number; maxFiles: number };
  /** Whether a form without any file is refused; yes unless said otherwise. */
  required?: boolean;
}

/** A file that is sealed and stored but belongs to nobody yet. */
export type SealedUpload<A extends Accepted = Accepted> = A & {
  /** Name of the form's field. */
  readonly field: string;
  /** The sender's name of the file, without control characters and folders. */
  readonly name: string;
  /** In `files`. */
  readonly path: string;
  /** Of the plaintext. */
  readonly bytes: number;
  readonly plainDigest: Buffer;
  readonly cipherSha256: Buffer;
  /**
   * To be called in the transaction that records the file. Without it the file is removed when the answer is out.
   * @throws Refusal when the sender has gone and the file with her, so that no record is left without its file.
   */
  keep(): void;
};

const HEAD = 4096;

interface Pending {
  upload: SealedUpload;
  /** Small files overtake large ones while they are sealed; this is the order they were sent in. */
  place: number;
  state: 'waiting' | 'kept' | 'discarded';
}
interface Received {
  files: Pending[];
  begun: number;
  /** What is being taken in; multer tells of a failure before its files are closed. */
  running: Promise<unknown>[];
  /** The answer is out, or the sender is gone: what comes now is nobody's. */
  over: boolean;
}
const received = new WeakMap<UploadRequest, Received>();

/** The files of a request that went through `receiveUploads` with this `accept`, in the order they were sent. */
export function uploadsOf<A extends Accepted>(request: UploadRequest): SealedUpload<A>[] {
  return (received.get(request)?.files ?? [])
    .filter((one) => one.state === 'waiting')
    .sort((a, b) => a.place - b.place)
    .map((one) => one.upload as SealedUpload<A>);
}

/**
 * Handler that takes in a form with files. Each file is judged by its content and sealed while it streams in: no byte of
 * it is ever on disk in clear. All files of a request are taken, or none is. It passes on a Refusal for a file that is
 * empty, too large, of a kind that is not accepted, or cut off, and by then nothing is left of any of them;
 * `request.body` has the form's other fields.
 */
export function receiveUploads<A extends Accepted>(options: UploadOptions<A>): UploadHandler {
  const { maxBytes, maxFiles } = options.limits;
  const faults = new WeakSet<Error>();
  const receive = multer({
    storage: sealedStorage(options, faults),
    // Without it, Indic names arrive as Latin-1.
    defParamCharset: 'utf8',
    limits: {
      fileSize: maxBytes,
      files: maxFiles,
      fields: 500,
      fieldSize: 256 * 1024,
      fieldNameSize: 200,
      headerPairs: 100,
    },
  }).any();

  return (request, response, next) => {
    const mine: Received = { files: [], begun: 0, running: [], over: false };
    received.set(request, mine);
    response.once('close', () => {
      mine.over = true;
      for (const one of mine.files) void discard(one, options);
    });
    const passOn = (error?: unknown): void => {
      if (error)
        next(
          faults.has(error as Error)
            ? error
            : refusalFor(error, request.destroyed && !request.complete, options.limits),
        );
      else if (mine.files.length === 0 && options.required !== false)
        next(new Refusal('invalid', fileTexts.noFile, { todo: fileTexts.noFileTodo }));
      else next();
    };
    void receive(request, response, (reason?: unknown) => {
      void Promise.allSettled(mine.running).then(() => passOn(reason));
    });
  };
}

/** Storage engine for multer. `faults` collects what is the archive's own failure rather than the sender's. */
function sealedStorage<A extends Accepted>(options: UploadOptions<A>, faults: WeakSet<Error>): multer.StorageEngine {
  const handle = (request: UploadRequest, file: Express.Multer.File): Promise<Partial<Express.Multer.File>> => {
    const taken = take(request, file);
    received.get(request)?.running.push(taken);
    return taken;
  };
  const take = async (request: UploadRequest, file: Express.Multer.File): Promise<Partial<Express.Multer.File>> => {
    // The size limit is heard from the first byte on, whatever else is waited for.
    file.stream.once('limit', () => file.stream.destroy(tooLarge(file.originalname, options.limits.maxBytes)));
    const mine = received.get(request);
    if (!mine) throw new Error('This storage engine works inside receiveUploads only.');
    const place = mine.begun++;
    try {
      const one: Pending = { upload: await takeIn(request, file, options), place, state: 'waiting' };
      mine.files.push(one);
      if (mine.over) await discard(one, options);
      return { path: one.upload.path, size: one.upload.bytes };
    } catch (error) {
      const fault = error instanceof Error ? error : new Error('an upload failed', { cause: error });
      if (fault !== file.stream.errored && !(fault instanceof Refusal)) faults.add(fault);
      file.stream.destroy();
      throw fault;
    }
  };
  const remove = async (request: UploadRequest, file: Express.Multer.File): Promise<null> => {
    const one = received.get(request)?.files.find(({ upload }) => upload.path === file.path);
    if (one) await discard(one, options);
    return null;
  };
  return { _handleFile: callbackify(handle), _removeFile: callbackify(remove) };
}

async function takeIn<A extends Accepted>(
  request: UploadRequest,
  file: Express.Multer.File,
  options: UploadOptions<A>,
): Promise<SealedUpload<A>> {
  const name = cleanFileName(file.originalname);
  const recipient = await options.recipientFor(request);
  const chunks = (file.stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  if (head.length === 0)
    throw new Refusal('invalid', fileTexts.emptyFile, { todo: fileTexts.emptyFileTodo, params: { name } });
  const accepted = await options.accept(head.subarray(0, HEAD), name);
  if (accepted instanceof Refusal) throw accepted;

  const id = randomUUID();
  const at = `${options.folder}/${id.slice(0, 2)}/${id}.age`;
  const { cipher, done } = sealStream(
    [recipient],
    Readable.from(after(head, chunks), { objectMode: false }),
    startDigest(options.keys, options.digestLabel),
  );
  const written = await options.files.put(at, cipher);
  const sealed = await done;
  if (!written.sha256.equals(sealed.cipherSha256)) {
    await options.files.remove(at);
    throw new Error('What was stored of an upload is not what was sealed.');
  }
  const upload: SealedUpload<A> = {
    ...accepted,
    field: file.fieldname,
    name,
    path: at,
    bytes: sealed.plainBytes,
    plainDigest: sealed.plainDigest,
    cipherSha256: sealed.cipherSha256,
    keep() {
      const one = received.get(request)?.files.find((held) => held.upload === upload);
      if (one?.state !== 'waiting') throw new Refusal('invalid', fileTexts.cutOff, { todo: fileTexts.cutOffTodo });
      one.state = 'kept';
    },
  };
  return upload;
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let length = 0; length < HEAD; ) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* after(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function discard<A extends Accepted>(one: Pending, options: UploadOptions<A>): Promise<void> {
  if (one.state !== 'waiting') return;
  one.state = 'discarded';
  try {
    await options.files.remove(one.upload.path);
  } catch (error) {
    options.log.error({ err: error, path: one.upload.path }, 'an upload that nobody kept could not be removed');
  }
}

function tooLarge(originalName: string, maxBytes: number): Refusal {
  return new Refusal('too-large', fileTexts.fileTooLarge, {
    todo: fileTexts.fileTooLargeTodo,
    params: { name: cleanFileName(originalName), megabytes: Math.round((maxBytes / 2 ** 20) * 10) / 10 },
  });
}

/** Everything that multer and its parser throw comes from what was sent. */
function refusalFor(error: unknown, cutOff: boolean, limits: { maxBytes: number; maxFiles: number }): Refusal {
  if (error instanceof Refusal) return error;
  if (cutOff) return new Refusal('invalid', fileTexts.cutOff, { todo: fileTexts.cutOffTodo });
  const { code, filename } = error as { code?: string; filename?: string };
  if (code === 'LIMIT_FILE_SIZE') return tooLarge(filename ?? '', limits.maxBytes);
  if (code === 'LIMIT_FILE_COUNT' || code === 'LIMIT_PART_COUNT')
    return new Refusal('too-large', fileTexts.tooManyFiles, {
      todo: fileTexts.tooManyFilesTodo,
      params: { count: limits.maxFiles },
    });
  return new Refusal('invalid', platformTexts.notReadable, { todo: fileTexts.cutOffTodo });
}

/**
 * A file's name as it may be kept and shown: NFC, no folders, no control or direction characters (joiners, which Indic
 * words need, stay), at most 200 characters with the ending kept.
 */
export function cleanFileName(name: string): string {
  const base = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = Array.from(
    base
      .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (visible.length <= 200) return visible.join('') || 'unnamed';
  const dot = visible.lastIndexOf('.');
  const ending = dot > 0 && visible.length - dot <= 10 ? visible.slice(dot) : [];
  return [...visible.slice(0, 199 - ending.length), '…', ...ending].join('');
}
