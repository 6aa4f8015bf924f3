import { afterAll, beforeAll, describe } from 'vitest';
import { relayAll } from '../../../src/open/search/maintain.ts';
import { describeEngine } from './contract.ts';
import { noMeilisearch, startMeilisearch } from './meili-server.ts';

describe.skipIf(noMeilisearch !== null)(
  `Meilisearch as the search engine${noMeilisearch ? ` (${noMeilisearch})` : ''}`,
  () => {
    let server: Awaited<ReturnType<typeof startMeilisearch>>;
    beforeAll(async () => {
      server = await startMeilisearch();
    });
    afterAll(() => server?.stop());
    describeEngine(() => ({ name: 'meilisearch', meiliUrl: server.url, settle: relayAll }));
  },
);
