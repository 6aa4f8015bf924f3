import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openTestimony } from '#closed/testimonies';
import { openKeyRing, openTestimonyKey } from '#platform/keys';
import { moveKeysOut } from '#platform/keys-moving';
import { useArchive } from '../support/archive.ts';

const archive = useArchive();
const FACTS = {
  narratorName: '',
  contact: '',
  interviewer: '',
  recordedOn: '',
  recordedAt: '',
  reference: '',
  notes: '',
  imported: {},
};

async function owned<T extends pg.QueryResultRow>(query: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: archive().database.url });
  await client.connect();
  try {
    return (await client.query<T>(query, values)).rows;
  } finally {
    await client.end();
  }
}

test('keys that an older Katha kept in the database lie in the key folder after the next start, and nowhere else', async () => {
  const { config, database, system, partnerId } = archive();
  const ring = await openKeyRing(config);
  const ids: string[] = [];
  const identities: string[] = [];
  await owned('alter table closed.testimony_keys drop constraint no_key_in_the_database');
  for (let n = 0; n < 3; n += 1) {
    const id = await openTestimony(system, { partnerId, languages: ['en'], facts: FACTS, known: [] });
    ids.push(id);
    identities.push((await openTestimonyKey(ring, id)).identity);
    const sealed = await ring.testimonyKeys.read(id);
    await owned(
      'update closed.testimony_keys set sealed_to_master = $2, sealed_to_recovery = $2 where testimony_id = $1',
      [id, sealed],
    );
  }
  await owned(
    'alter table closed.testimony_keys add constraint no_key_in_the_database check (sealed_to_master is null and sealed_to_recovery is null) not valid',
  );
  // A kill after the first: its file is there already, and its row still full.
  for (const id of ids.slice(1)) await rm(path.join(config.dataDir, 'keys', 'testimony-keys', `${id}.age`));

  const urls = { owner: database.url, worker: database.roles.katha_worker };
  expect(await moveKeysOut(urls, ring)).toBe(3);
  expect(await moveKeysOut(urls, ring)).toBe(0);
  for (const [n, id] of ids.entries()) expect((await openTestimonyKey(ring, id)).identity).toBe(identities[n]);
  expect(
    await owned(
      'select from closed.testimony_keys where sealed_to_master is not null or sealed_to_recovery is not null',
    ),
  ).toHaveLength(0);
});

test('no role can put a sealed key into the database again', async () => {
  const client = new pg.Client({ connectionString: archive().database.roles.katha_worker });
  await client.connect();
  try {
    await expect(
      client.query("update closed.testimony_keys set sealed_to_master = '\\x00', sealed_to_recovery = '\\x00'"),
    ).rejects.toThrow('no_key_in_the_database');
  } finally {
    await client.end();
  }
});
