import type { Tx } from '#platform/database';

export async function listPartners(tx: Tx) {
  return tx
    .selectFrom('people.partners')
    .select(['id', 'name', 'country', 'created_at', 'closed_at'])
    .orderBy('name')
    .execute();
}

export async function addPartner(tx: Tx, row: { name: string; country: string }): Promise<string> {
  const { id } = await tx.insertInto('people.partners').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function setClosed(tx: Tx, id: string, at: Date | null): Promise<boolean> {
  const result = await tx.updateTable('people.partners').set({ closed_at: at }).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
