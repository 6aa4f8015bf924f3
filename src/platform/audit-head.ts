import path from 'node:path';
import type { Config } from '#platform/config';
import { readTextFile, writeAtomically } from '#platform/disk';
import type { AuditHead } from '#platform/audit';

const at = (config: Config) => path.join(config.dataDir, 'audit-head.json');

/** The head of the audit chain as it was kept outside the database, or null where none was yet. */
export async function keptHead(config: Config): Promise<AuditHead | null> {
  try {
    return JSON.parse(await readTextFile(at(config))) as AuditHead;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Keeps the head outside: whoever cuts the chain in the database does not reach this file with it. */
export async function keepHead(config: Config, head: AuditHead): Promise<void> {
  await writeAtomically(at(config), JSON.stringify(head));
}
