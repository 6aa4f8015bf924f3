import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Another program on the same text: the places it would replace, or undefined when it only gives the replaced text. */
export interface Peer {
  readonly name: string;
  run(text: string): Promise<{ spans?: { start: number; end: number }[]; output?: string }>;
}

interface OpenRedactionModule {
  OpenRedaction: new () => { detect(text: string): Promise<{ detections: { position: [number, number] }[] }> };
}
interface RedactPiiModule {
  SyncRedactor: new () => { redact(text: string): string };
}

/** openredaction and redact-pii from a folder where `npm install openredaction redact-pii` was run. */
export function peersIn(dir: string): Peer[] {
  const load = createRequire(join(dir, 'package.json'));
  const open = new (load('openredaction') as OpenRedactionModule).OpenRedaction();
  const pii = new (load('redact-pii') as RedactPiiModule).SyncRedactor();
  return [
    {
      name: 'openredaction',
      run: async (text) => ({
        spans: (await open.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
      }),
    },
    { name: 'redact-pii', run: (text) => Promise.resolve({ output: pii.redact(text) }) },
  ];
}
