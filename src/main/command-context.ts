import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { connect } from '#platform/database';
import { openArchive } from './archive.ts';

/** Runs a command with the archive's context, whether the archive is running or not: its database is started for as long as needed. */
export async function commandContext<T>(
  work: (ctx: Context) => Promise<T>,
  options: { name: string; as?: 'worker' },
): Promise<T> {
  const config = { ...readConfig(), logLevel: 'warn' };
  const archive = await openArchive(config, { owner: false, say: (line) => process.stderr.write(`${line}\n`) });
  const worker = options.as ? connect(archive.roles.katha_worker, { name: 'katha-tools', max: 4 }) : null;
  try {
    return await work({
      ...archive.context,
      ...(worker ? { db: worker } : {}),
      actor: { kind: 'system', task: `command ${options.name}` },
    });
  } finally {
    await worker?.destroy();
    await archive.stop();
  }
}
