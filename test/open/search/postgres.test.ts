import { describe } from 'vitest';
import { describeEngine } from './contract.ts';

describe('Postgres as the search engine', () => {
  describeEngine(() => ({ name: 'postgres', settle: async () => undefined }));
});
