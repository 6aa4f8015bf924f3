import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { roleUrls, type DatabaseRole } from '#platform/migrate';

export interface TestDatabase {
  name: string;
  /** Owner's connection string. */
  url: string;
  roles: Record<DatabaseRole, string>;
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A clone of the migrated template, with the zones' roles. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await asOwner((client) => client.query(`create database ${name} template katha_template strategy file_copy`));
      break;
    } catch (error) {
      // Another file is cloning the template this instant.
      if ((error as { code?: string }).code !== '55006' || attempt > 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  return { name, url: url.toString(), roles: await roleUrls(url.toString(), inject('databaseSecret')) };
}

export async function dropDatabase(name: string): Promise<void> {
  await asOwner((client) => client.query(`drop database if exists ${name} with (force)`));
}

/** A database of the test file's own, from before its first test to after its last. */
export function useDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(async () => {
    if (database) await dropDatabase(database.name);
  });
  return () => {
    if (!database) throw new Error('The database is there only while the tests of this file run.');
    return database;
  };
}
