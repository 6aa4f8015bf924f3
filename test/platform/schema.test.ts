import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSchema } from '#platform/schema';
import { useDatabase } from '#test/database';

const database = useDatabase();

describe('the schema that the migrations come to', () => {
  it('is the committed one, and so are the table types (after a new migration: npm run schema)', async () => {
    const { text, types } = await describeSchema(database().url);
    expect(text).toBe(readFileSync('migrations/schema.txt', 'utf8'));
    expect(types).toBe(readFileSync('src/platform/tables.gen.ts', 'utf8'));
  });
});
