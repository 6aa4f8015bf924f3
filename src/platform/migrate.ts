import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import pg from 'pg';

/** The numbered SQL files beside the sources: forward only, each in one transaction with all that are due. */
export const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url));

async function readMigrations(folder: string): Promise<Map<string, { text: string; sha256: string }>> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort();
  const found = new Map<string, { text: string; sha256: string }>();
  for (const name of names) {
    const text = await readFile(path.join(folder, name), 'utf8');
    found.set(name.slice(0, -4), { text, sha256: createHash('sha256').update(text).digest('hex') });
  }
  return found;
}

/**
 * Brings a database to the newest schema, under Kysely's lock: two starts at once are one.
 * @param only exactly these, where a backup is to be put into the schema it was made of
 * @returns the migrations that were applied now
 * @throws Error when a migration that was applied is missing or was changed since: a schema is only ever moved forward
 */
export async function migrate(
  url: string,
  folder = MIGRATIONS,
  only?: readonly { name: string; sha256: string }[],
): Promise<string[]> {
  const files = await readMigrations(folder);
  if (only) {
    const wanted = new Map(only.map((one) => [one.name, one.sha256]));
    for (const [name, sha256] of wanted)
      if (files.get(name)?.sha256 !== sha256)
        throw new Error(
          `Migration ${name} is not known to this Katha, or is another one. Use the version of Katha it belongs to, or a newer one.`,
        );
    for (const name of files.keys()) if (!wanted.has(name)) files.delete(name);
  }
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<{ katha_migrations: { name: string; sha256: string } }>({
    dialect: new PostgresDialect({ pool }),
  });
  try {
    await runMigrations({ pgPool: pool });
    await sql`create table if not exists public.katha_migrations (name text primary key, sha256 text not null)`
      .execute(db)
      .catch((error: unknown) => {
        // Another start made it this instant.
        if (!['23505', '42P07'].includes((error as { code?: string }).code ?? '')) throw error;
      });
    for (const row of await db.selectFrom('katha_migrations').selectAll().execute()) {
      const file = files.get(row.name);
      if (!file)
        throw new Error(
          `Migration ${row.name} was applied to this database, but its file is missing. Use the version of Katha that the database belongs to, or a newer one.`,
        );
      if (file.sha256 !== row.sha256)
        throw new Error(
          `Migration ${row.name} was changed after it was applied. Put the file back, and write the change as a new migration.`,
        );
    }
    const migrations: Record<string, Migration> = {};
    for (const [name, { text, sha256 }] of files)
      migrations[name] = {
        async up(tx) {
          await sql.raw(text).execute(tx);
          await sql`insert into public.katha_migrations (name, sha256) values (${name}, ${sha256})`.execute(tx);
        },
      };
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: 'public',
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
    return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

export type DatabaseRole = 'katha_desk' | 'katha_worker' | 'katha_public';

/**
 * Lets the zones' roles sign in, with passwords derived from the archive's secret, and gives their connection strings.
 * Roles belong to the cluster: two archives in one cluster must share the secret.
 */
export async function roleUrls(url: string, secret: string): Promise<Record<DatabaseRole, string>> {
  const roles: DatabaseRole[] = ['katha_desk', 'katha_worker', 'katha_public'];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const made = {} as Record<DatabaseRole, string>;
  try {
    for (const role of roles) {
      const password = createHmac('sha256', secret).update(`database role ${role}`).digest('hex');
      const own = new URL(url);
      own.username = role;
      own.password = password;
      made[role] = own.toString();
      for (let attempt = 0; ; attempt += 1) {
        try {
          // A utility statement takes no parameters; the password is hexadecimal of our own making.
          await client.query(`alter role ${role} login password '${password}'`);
          break;
        } catch (error) {
          // Two starts at once touch the same row of the catalogue.
          if ((error as { code?: string }).code !== 'XX000' || attempt >= 5) throw error;
        }
      }
    }
    return made;
  } finally {
    await client.end();
  }
}
