import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, MIGRATIONS } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { describeSchema } from '#platform/schema';

// Writes what the migrations come to: migrations/schema.txt and the table types. Run after every new migration.
const dir = mkdtempSync(path.join(tmpdir(), 'katha-schema-'));
const server = await startPostgres({ dataDir: dir, fsync: false });
try {
  await migrate(server.url);
  const { text, types } = await describeSchema(server.url);
  writeFileSync(path.join(MIGRATIONS, 'schema.txt'), text);
  writeFileSync(path.join(import.meta.dirname, '../platform/tables.gen.ts'), types);
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
