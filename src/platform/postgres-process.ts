import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';

/** The server that the folder says it is held by, if that process lives. */
export function runningIn(data: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return Number.isInteger(pid) && pid > 0 && alive(pid) ? { pid, port } : null;
  } catch {
    return null;
  }
}

export function isPostgres(pid: number): boolean {
  try {
    accessSync(`/proc/${pid}`, constants.R_OK);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    // Where there is no /proc the process number is believed.
    return process.platform !== 'linux' && alive(pid);
  }
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // A child that ended and was not yet waited for is no longer alive.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
