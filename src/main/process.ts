import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { systemClock } from '#platform/clock';
import { readConfig, type Config } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { localFiles } from '#platform/files';
import { openKeyRing } from '#platform/keys';
import { makeLogger } from '#platform/log';

/** What a process is made of: its configuration and the context that its requests or jobs begin from. */
export interface Process {
  readonly config: Config;
  readonly ctx: Context;
  /** Done in reverse order when the process is asked to end. */
  onEnd(task: () => Promise<unknown>): void;
}

/**
 * Begins a process of the archive under its own database role. `sealed` processes open the key ring; the public one must not.
 * It ends on SIGTERM, SIGINT, or when the supervisor that started it is gone.
 */
export async function beginProcess(
  name: 'public' | 'desk' | 'worker',
  options: { sealed: boolean; poolSize: number; statementTimeoutMs: number },
): Promise<Process> {
  const config = readConfig();
  if (!config.roleUrl)
    throw new Error(`Start this with "npm start": the ${name} process gets its database role from there.`);
  const log = makeLogger(config.logLevel, name);
  const db = connect(config.roleUrl, {
    name: `katha-${name}`,
    max: options.poolSize,
    statementTimeoutMs: options.statementTimeoutMs,
  });
  const vault = options.sealed ? { keys: await openKeyRing(config), files: localFiles(config.uploadsDir) } : null;
  const tasks: (() => Promise<unknown>)[] = [() => db.destroy()];
  let ending = false;
  const end = (reason: string) => {
    if (ending) return;
    ending = true;
    log.info({ reason }, 'ending');
    const run = async () => {
      for (const task of tasks.toReversed())
        await task().catch((error: unknown) => log.warn({ err: error }, 'while ending'));
      process.exit(0);
    };
    void run();
    // Whatever still hangs after this is cut: the database rolls it back.
    setTimeout(() => process.exit(0), 8_000).unref();
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  // Ctrl-C reaches the whole group; the supervisor decides the order.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => end('supervisor gone'));
  return {
    config,
    ctx: { db, actor: { kind: 'visitor' }, clock: systemClock, log, config, vault },
    onEnd: (task) => tasks.push(task),
  };
}

/** Serves an app on this process's port and tells the supervisor that it answers. */
export async function listen(app: Express, host: string, port: number, own: Process): Promise<Server> {
  const server = createServer(app);
  // Slow lines are usual here: an upload may take an hour, but a header may not.
  server.headersTimeout = 30_000;
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  own.onEnd(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      }),
  );
  ready();
  return server;
}

/** Tells the supervisor that this process is at work. */
export function ready(): void {
  process.send?.('ready');
}
