import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a process is one of this archive's own, and not a stranger that was given the same number. */
export function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      process.platform !== 'linux' ||
      /src[/\\]main[/\\](start|public|desk|worker)\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    );
  } catch {
    return false;
  }
}

/**
 * @param what is to be done, as in "to restore"
 * @throws Error where the archive of a data folder runs: what is done to keys or to all of the database needs it still
 */
export function demandStopped(dataDir: string, what: string): void {
  let pid: unknown;
  try {
    pid = (JSON.parse(readFileSync(path.join(dataDir, 'run.json'), 'utf8')) as { pid?: unknown }).pid;
  } catch {
    return;
  }
  if (typeof pid === 'number' && isOurs(pid))
    throw new Error(`The archive is running, as process ${pid}. Stop it ${what}: Ctrl-C, or "kill ${pid}".`);
}
