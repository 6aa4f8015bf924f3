import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner's connection string of the server, database `katha`, and the secret of the roles. */
    databaseUrl: string;
    databaseSecret: string;
  }
}

/** One real server for the whole run, and one migrated template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(path.join(tmpdir(), 'katha-test-'));
  const server = await startPostgres({ dataDir: dir, fsync: false });
  const template = new URL(server.url);
  template.pathname = '/katha_template';
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('create database katha_template');
  await migrate(template.toString());
  await admin.end();
  project.provide('databaseUrl', server.url);
  project.provide('databaseSecret', server.secret);
  return async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  };
}
