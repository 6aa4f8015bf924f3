import path from 'node:path';
import { writeAtomically } from '#platform/disk';
import { describeApi, writeDocument } from '#platform/openapi';
import { PUBLIC_API, publicOperations } from './api-public.ts';
import { DESK_API, deskOperations } from './api.ts';

/** Writes the descriptions of both surfaces into `docs/`; a test compares them with what the routes say. */
const docs = path.resolve(import.meta.dirname, '../../docs');
for (const [name, operations, surface] of [
  ['openapi-public.json', publicOperations, PUBLIC_API],
  ['openapi-desk.json', deskOperations, DESK_API],
] as const) {
  await writeAtomically(path.join(docs, name), writeDocument(describeApi(operations, surface)), 0o644);
  process.stdout.write(`docs/${name}\n`);
}
