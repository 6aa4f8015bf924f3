import { readConfig } from '#platform/config';
import type { Context } from '#platform/context';
import { openArchive } from './archive.ts';

/** Runs a command with the archive's context, whether the archive is running or not: its database is started for as long as needed. */
export async function commandContext<T>(work: (ctx: Context) => Promise<T>, options: { name: string }): Promise<T> {
  const config = { ...readConfig(), logLevel: 'warn' };
  const archive = await openArchive(config, { owner: false, say: (line) => process.stderr.write(`${line}\n`) });
  try {
    return await work({ ...archive.context, actor: { kind: 'system', task: `command ${options.name}` } });
  } finally {
    await archive.stop();
  }
}
