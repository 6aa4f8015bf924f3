import synonyms from '../../../search-config/synonyms.json' with { type: 'json' };
import { concept, isPublicConcept, type Concept } from '#release/publication';
import { words } from './words.ts';

/** A concept and all that stand above it, as far as they may be counted and filtered by. */
export function withBroader(id: string): Concept[] {
  const found: Concept[] = [];
  const visit = (at: string) => {
    const here = concept(at);
    if (!here || found.includes(here)) return;
    found.push(here);
    here.broader.forEach(visit);
  };
  visit(id);
  return found.filter((here) => isPublicConcept(here.id));
}

const joined = (text: string) =>
  words(text)
    .map((w) => w.folded)
    .join(' ');

const synonymGroups: readonly string[][] = [...synonyms.groups, ...synonyms.places].map((group) =>
  [...new Set(group.map(joined))].filter((text) => text !== ''),
);
const synonymsOf = new Map<string, Set<string>>();
for (const group of synonymGroups) {
  for (const text of group) {
    const others = synonymsOf.get(text) ?? new Set<string>();
    for (const other of group) if (other !== text) others.add(other);
    synonymsOf.set(text, others);
  }
}

/** The most words that a synonym has. */
export const LONGEST_SYNONYM = Math.max(...synonymGroups.flat().map((text) => text.split(' ').length));

/** Other names of the same thing; folded words joined by one space, both in and out. */
export function synonymsFor(text: string): readonly string[] {
  return [...(synonymsOf.get(text) ?? [])];
}
