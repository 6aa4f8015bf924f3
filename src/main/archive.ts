import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '#platform/clock';
import type { Config } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { localFiles } from '#platform/files';
import { archiveName, openKeyRing, type KeyRing } from '#platform/keys';
import { moveKeysOut } from '#platform/keys-moving';
import { makeLogger } from '#platform/log';
import { migrate, roleUrls, type DatabaseRole } from '#platform/migrate';
import { startPostgres, type RunningPostgres } from '#platform/postgres';
import { keysBelong } from '#platform/settings';
import { randomBytes } from 'node:crypto';
import { writeAtomically } from '#platform/disk';

/** An archive whose database answers, brought to the newest schema, with the context of its steward's tools. */
export interface OpenArchive {
  readonly context: Context;
  readonly keys: KeyRing;
  readonly roles: Record<DatabaseRole, string>;
  /** Connection string of the database's owner; never to be logged. */
  readonly ownerUrl: string;
  /** Migrations that were applied just now. */
  readonly applied: readonly string[];
  onDatabaseExit(handler: () => void): void;
  /** Starts the embedded server again, on the same port. */
  restartDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** The secret from which role passwords are derived when the database is not ours: kept beside the keys. */
async function rolesSecret(dataDir: string): Promise<string> {
  const at = path.join(dataDir, 'roles.secret');
  try {
    return readFileSync(at, 'utf8').trim();
  } catch {
    const made = randomBytes(32).toString('hex');
    await writeAtomically(at, made);
    return made;
  }
}

/**
 * Opens the archive of a data folder, starting its database where it does not run. An `owner` ends the database with itself; others
 * leave one alone that they found running.
 * @throws Error when the keys in the folder are not those of the database
 */
export async function openArchive(
  config: Config,
  options: { owner: boolean; say: (line: string) => void; before?: () => Promise<void> },
): Promise<OpenArchive> {
  const keys = await openKeyRing(config);
  await options.before?.();
  let server: RunningPostgres | null = config.databaseUrl
    ? null
    : await startPostgres({ dataDir: config.dataDir, say: options.say });
  const url = config.databaseUrl ?? server?.url ?? '';
  const exits: (() => void)[] = [];
  const watch = () => server?.onExit(() => exits.forEach((handler) => handler()));
  watch();
  const applied = await migrate(url);
  const roles = await roleUrls(url, server?.secret ?? (await rolesSecret(config.dataDir)));
  const log = makeLogger(config.logLevel, 'katha');
  const db = connect(roles.katha_desk, { name: 'katha-tools', max: 4 });
  const context: Context = {
    db,
    actor: { kind: 'system', task: 'steward-tools' },
    clock: systemClock,
    log,
    config,
    vault: { keys, files: localFiles(config.uploadsDir) },
  };
  if (!(await keysBelong(context, { name: archiveName(keys), recipient: keys.recipient }))) {
    await db.destroy();
    if (options.owner) await server?.stop();
    throw new Error(
      `The keys in ${path.join(config.dataDir, 'keys')} are not those of this database. Put the right keys back (or restore a backup into an empty folder); with these nothing could be opened.`,
    );
  }
  const moved = await moveKeysOut({ owner: url, worker: roles.katha_worker }, keys);
  if (moved > 0)
    options.say(
      `The sealed keys of ${moved} testimonies were moved from the database into the key folder. Copy it again now (npx katha keys sync FOLDER): copies from before are not enough any more.`,
    );
  if (keys.created) {
    options.say('');
    options.say(
      `New keys were made. Move ${keys.recoveryKeyAt ?? 'the recovery key'} to a place offline, and keep a copy: without it a lost machine is a lost archive.`,
    );
  }
  return {
    context,
    keys,
    roles,
    ownerUrl: url,
    applied,
    onDatabaseExit: (handler) => exits.push(handler),
    async restartDatabase() {
      server = await startPostgres({ dataDir: config.dataDir, say: options.say, samePort: true });
      watch();
    },
    async stop() {
      await db.destroy();
      if (options.owner || server?.reused === false) await server?.stop();
    },
  };
}
