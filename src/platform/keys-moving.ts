import pg from 'pg';
import { sealTo } from '#platform/key-folder';
import { openKeyFile, type KeyRing } from '#platform/keys';

/**
 * Moves sealed testimony keys that an older Katha kept in the database into the key folder, and leaves nothing of them in the database's
 * files that are in use. A key is on the disk before its row is emptied: a kill in between leaves it in both places, and the next start
 * goes on. An empty database, or one that was moved, costs one statement.
 * @param urls the database's owner, who may rewrite the table, and the worker's role, which sees every partner's rows
 * @returns how many were moved
 * @throws SealBroken for a key that is not its testimony's: nothing of it is moved then
 */
export async function moveKeysOut(urls: { owner: string; worker: string }, ring: KeyRing): Promise<number> {
  const client = new pg.Client({ connectionString: urls.worker });
  await client.connect();
  let moved = 0;
  try {
    const { rows } = await client.query<{ testimony_id: string; sealed_to_master: Buffer }>(
      'select testimony_id, sealed_to_master from closed.testimony_keys where sealed_to_master is not null order by testimony_id',
    );
    for (const row of rows) {
      const { plain } = await openKeyFile(ring, row.sealed_to_master, row.testimony_id);
      await ring.testimonyKeys.keep(row.testimony_id, await sealTo([ring.recipient, ring.recoveryRecipient], plain));
      await client.query(
        'update closed.testimony_keys set sealed_to_master = null, sealed_to_recovery = null where testimony_id = $1',
        [row.testimony_id],
      );
      moved += 1;
    }
  } finally {
    await client.end();
  }
  if (moved > 0) await rewrite(urls.owner);
  return moved;
}

/** Old versions of the rows lie in the table's file until it is written anew. */
async function rewrite(owner: string): Promise<void> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query('vacuum full closed.testimony_keys');
  } finally {
    await client.end();
  }
}
