import { z } from 'zod';
import type { Context } from '#platform/context';
import type { Tx } from '#platform/database';
import { openJson, openText, sealField, sealJson } from '#platform/fields';
import type { TestimonyKey } from '#platform/keys';
import { knownIdentifierSchema, namedTextsSchema, type KnownEntry } from '#rules/closed/testimonies';
import type { Identity, IdentityChange, IdentityField } from './rules.ts';
import * as store from './store.ts';

/** What the vault must know of a testimony to seal for it: permission was asked by whoever opened it. */
export interface Entrusted {
  id: string;
  partnerId: string;
  key: TestimonyKey;
}

const field = (id: string, column: 'name_sealed' | 'also_known_sealed' | 'contact_sealed' | 'catalogue_sealed') => ({
  table: 'closed.identities',
  id,
  column,
});
const alsoKnownSchema = z.array(knownIdentifierSchema);

/** Writes into the vault without reading it. What is empty or absent stays as it is. */
export async function keepIdentity(tx: Tx, of: Entrusted, change: IdentityChange): Promise<void> {
  const { name, alsoKnown = [], contact, catalogue = {}, forget = [] } = change;
  await store.keepIdentity(
    tx,
    { testimonyId: of.id, partnerId: of.partnerId },
    {
      name: name ? sealField(of.key, field(of.id, 'name_sealed'), name) : null,
      alsoKnown: alsoKnown.length > 0 ? sealJson(of.key, field(of.id, 'also_known_sealed'), alsoKnown) : null,
      contact: contact ? sealField(of.key, field(of.id, 'contact_sealed'), contact) : null,
      catalogue:
        Object.keys(catalogue).length > 0 ? sealJson(of.key, field(of.id, 'catalogue_sealed'), catalogue) : null,
      forget,
    },
  );
}

/** Which fields the vault holds of her, without opening any. */
export async function heldOf(tx: Tx, testimonyId: string): Promise<IdentityField[]> {
  return store.holds(tx, testimonyId);
}

/**
 * Her own names, numbers and papers, for the search that must find them in words that could leave; not for a page.
 * @throws the database's refusal where neither the worker nor one who redacts or reviews asks
 */
export async function namesForSearch(tx: Tx, of: { id: string; key: TestimonyKey }): Promise<KnownEntry[]> {
  const sealed = await store.namesForSearch(tx, of.id);
  if (!sealed) return [];
  const { name, alsoKnown } = openNames(of, sealed);
  return [
    ...name
      .split(/[;\n]/)
      .map((one) => one.trim())
      .filter((one) => one.length > 1)
      .map((value): KnownEntry => ({ kind: 'person', value, subject: 'narrator' })),
    ...alsoKnown,
  ];
}

/** Her whole identity, to be sealed anew for the recovery key; for the steward's tools alone. Noted in the audit. */
export async function identityForExport(
  tx: Tx,
  ctx: Context,
  of: { id: string; key: TestimonyKey },
): Promise<Identity | null> {
  if (ctx.actor.kind !== 'system') return null;
  const sealed = await store.identityForExport(tx, of.id);
  return sealed ? openAll(of, sealed) : null;
}

function openNames(of: { id: string; key: TestimonyKey }, sealed: store.SealedNames) {
  const seen = new Set<string>();
  return {
    name: sealed.name_sealed ? openText(of.key, field(of.id, 'name_sealed'), sealed.name_sealed) : '',
    alsoKnown: sealed.also_known_sealed
      .flatMap((part) => openJson(of.key, field(of.id, 'also_known_sealed'), part, alsoKnownSchema))
      .filter(({ kind, value }) => {
        const once = !seen.has(`${kind} ${value}`);
        seen.add(`${kind} ${value}`);
        return once;
      }),
  };
}

/** Opens what a valid unmasking, or the export, was given. */
export function openAll(of: { id: string; key: TestimonyKey }, sealed: store.SealedIdentity): Identity {
  return {
    ...openNames(of, sealed),
    contact: sealed.contact_sealed ? openText(of.key, field(of.id, 'contact_sealed'), sealed.contact_sealed) : '',
    catalogue: Object.fromEntries(
      sealed.catalogue_sealed.flatMap((part) =>
        Object.entries(openJson(of.key, field(of.id, 'catalogue_sealed'), part, namedTextsSchema)),
      ),
    ),
  };
}
