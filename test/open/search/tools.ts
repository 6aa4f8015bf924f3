import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import type { TestArchive as Whole } from '#test/archive';
import { TestArchive, newPublicId, type Published, type TestEdition } from './archive.ts';

/** Reads an answer as it comes, whatever its type; for `parse` of supertest. */
export function bytes(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as IncomingMessage;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
  stream.on('error', (error) => done(error, Buffer.alloc(0)));
}

export interface Editions {
  id(): string;
  publish(edition: TestEdition): Promise<Published>;
  withdraw(publicId: string): Promise<void>;
  query: TestArchive['query'];
}

/** Editions written straight into the database of a whole archive, for what only reads them. */
export function useEditions(whole: () => Whole): () => Editions {
  let open: TestArchive | undefined;
  beforeAll(async () => {
    open = await TestArchive.open(whole().database);
  });
  afterAll(() => open?.close());
  return () => {
    if (!open) throw new Error('Editions can be written only while the tests of this file run.');
    const held = open;
    return {
      id: newPublicId,
      publish: (edition) => held.publish(edition),
      withdraw: (publicId) => held.withdraw(publicId),
      query: held.query.bind(held),
    };
  };
}
