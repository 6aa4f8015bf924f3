import { z } from 'zod';
import { keepIdentity, namesForSearch } from '#closed/identity';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import type { Tx } from '#platform/database';
import { openJson, sealJson } from '#platform/fields';
import type { TestimonyKey } from '#platform/keys';
import { isHerOwn, partCatalogue, type IdentityChange } from '#rules/closed/identity';
import {
  factsSchema,
  intakeFactsSchema,
  knownIdentifierSchema,
  type Facts,
  type IntakeFacts,
  type KnownEntry,
} from './rules.ts';
import * as store from './store.ts';

export const field = (id: string, column: 'facts_sealed' | 'known_sealed' | 'record_sealed') => ({
  table: 'closed.testimonies',
  id,
  column,
});
export const knownSchema = z.array(knownIdentifierSchema);

/** Parts what intake says: what it is worked with, and who she is, which goes into the vault. */
export function partIntake(
  given: IntakeFacts,
  known: readonly KnownEntry[],
): { facts: Facts; known: KnownEntry[]; identity: IdentityChange } {
  const { narratorName: name, contact, ...rest } = given;
  const alsoKnown = known.filter(isHerOwn);
  const { hers, work } = partCatalogue(rest.imported, { name, alsoKnown });
  return {
    facts: factsSchema.parse({ ...rest, imported: work }),
    known: known.filter((entry) => !isHerOwn(entry)),
    identity: { name, alsoKnown, contact, catalogue: hers },
  };
}

/** What was sealed together before the vault was there. */
function openTogether(
  key: TestimonyKey,
  row: { id: string; facts_sealed: Buffer | null; known_sealed: Buffer | null },
) {
  return partIntake(
    row.facts_sealed
      ? openJson(key, field(row.id, 'facts_sealed'), row.facts_sealed, intakeFactsSchema)
      : intakeFactsSchema.parse({}),
    row.known_sealed ? openJson(key, field(row.id, 'known_sealed'), row.known_sealed, knownSchema) : [],
  );
}

/** Opens what a testimony is worked with; her name is left out even where it was not moved yet. */
export function openWorking(
  key: TestimonyKey,
  row: { id: string; facts_sealed: Buffer | null; known_sealed: Buffer | null },
): { facts: Facts; known: KnownEntry[] } {
  const { facts, known } = openTogether(key, row);
  return { facts, known };
}

/** Her own names, numbers and papers, for the search alone: from the vault, and from where they lay before it until they are moved. */
export async function herNames(tx: Tx, testimony: { id: string; key: TestimonyKey }): Promise<KnownEntry[]> {
  const kept = await namesForSearch(tx, testimony);
  const row = await store.testimonyById(tx, testimony.id);
  if (!row || row.identity_apart) return kept;
  const { identity } = openTogether(testimony.key, row);
  const names = (identity.name ?? '')
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .map((value): KnownEntry => ({ kind: 'person', value, subject: 'narrator' }));
  return [...kept, ...names, ...(identity.alsoKnown ?? [])];
}

/** Moves her identity into the vault where it was sealed with the facts; afterwards the facts hold none. Twice is once. */
export async function setApartIn(tx: Tx, ctx: Context, of: { id: string; key: TestimonyKey }): Promise<boolean> {
  const { id, key } = of;
  await store.lockTestimony(tx, id);
  const row = await store.testimonyById(tx, id);
  if (!row || row.identity_apart) return false;
  const { facts, known, identity } = openTogether(key, row);
  await keepIdentity(tx, { id, partnerId: row.partner_id, key }, identity);
  await store.setApart(tx, id, {
    facts_sealed: sealJson(key, field(id, 'facts_sealed'), facts),
    known_sealed: sealJson(key, field(id, 'known_sealed'), known),
  });
  await audit(tx, ctx, { action: 'identity.set-apart', subject: `testimony:${id}` });
  return true;
}
