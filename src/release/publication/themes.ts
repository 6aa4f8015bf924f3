import { say, type Locale, type Text } from '#platform/i18n';
import vocabulary from './themes.json' with { type: 'json' };

/** A concept of the vocabulary (SKOS), as far as the archive uses it. */
export interface Concept {
  readonly id: string;
  readonly facet: string;
  readonly prefLabel: Text;
  readonly altLabel: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly hiddenLabel: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly broader: readonly string[];
  readonly directions: readonly string[];
  readonly disclosure: {
    readonly sensitivity: string;
    /** May be counted and filtered by. */
    readonly publicFacet: boolean;
    /** May be printed with a testimony. */
    readonly publicOnRecord: boolean;
    readonly minimumCount: number;
    readonly rollUpTo: string | null;
  };
}

export interface Direction {
  readonly id: string;
  label(locale: Locale): string;
  note(locale: Locale): string;
}

const concepts = vocabulary.concepts as unknown as readonly Concept[];
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

/** Every concept, in the order of the vocabulary. */
export function allConcepts(): readonly Concept[] {
  return concepts;
}

export function concept(id: string): Concept | undefined {
  return byId.get(id);
}

const facets = new Map(vocabulary.facets.map((one) => [one.id, one.prefLabel as Text]));

/** What a facet is called; its id where the vocabulary has no name for it. */
export function facetLabel(id: string, locale: Locale): string {
  const found = facets.get(id);
  return found ? say(locale, found) : id;
}

/** Whether a concept may be printed on a public record and counted there; gravest ones may not (see `disclosure`). */
export function isPublicConcept(id: string): boolean {
  const found = byId.get(id);
  return found !== undefined && found.disclosure.publicFacet && found.disclosure.publicOnRecord;
}

/** The concepts of a facet that may be printed. */
export function publicConcepts(facet?: string): string[] {
  return concepts
    .filter((one) => isPublicConcept(one.id) && (facet === undefined || one.facet === facet))
    .map((one) => one.id);
}

/**
 * What stands on the record for concepts that were chosen inside: those that may be printed as they are, for the others the
 * broader concept that they roll up to, if it may be printed; nothing otherwise.
 */
export function printable(ids: readonly string[]): string[] {
  const shown = ids.flatMap((id) => {
    for (let at: string | null = id, n = 0; at !== null && n < 5; n += 1) {
      if (isPublicConcept(at)) return [at];
      at = byId.get(at)?.disclosure.rollUpTo ?? null;
    }
    return [];
  });
  return [...new Set(shown)].sort();
}

/** A concept's label, in English where the language has none; the id for one that is unknown. */
export function conceptLabel(id: string, locale: Locale): string {
  const found = byId.get(id);
  return found ? (found.prefLabel[locale] ?? found.prefLabel.en) : id;
}

/** Accountability, access to justice, power in migration and work. */
export function directions(): readonly Direction[] {
  return (vocabulary.directions as unknown as readonly { id: string; prefLabel: Text; scopeNote: Partial<Text> }[]).map(
    (direction) => ({
      id: direction.id,
      label: (locale) => direction.prefLabel[locale],
      note: (locale) => direction.scopeNote[locale] ?? '',
    }),
  );
}

/** The public concepts that belong to a direction. */
export function conceptsOf(directionId: string): string[] {
  return concepts.filter((one) => one.directions.includes(directionId) && isPublicConcept(one.id)).map((one) => one.id);
}
