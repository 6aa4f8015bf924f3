import type { Answer, Hit, HitKey, Question } from './port.ts';

/** What of an outside engine's answer is on the shelf, and what must be read from the database. */
export interface Looked<K, T> {
  readonly found: readonly T[];
  readonly missing: readonly K[];
}

const MOST_HITS = 2_000;
const MOST_TESTIMONIES = 100_000;

/** At most about twice so many. What was looked at stays while as many again are put there, so that nobody misses what she found a moment ago. */
class Kept<T> {
  private readonly most: number;
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string): T | undefined {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const old = this.old.get(key);
    if (old !== undefined) this.young.set(key, old);
    return old;
  }

  look<K>(keys: readonly K[], name: (key: K) => string): Looked<K, T> {
    const found: T[] = [];
    const missing: K[] = [];
    for (const key of keys) {
      const value = this.get(name(key));
      if (value === undefined) missing.push(key);
      else found.push(value);
    }
    return { found, missing };
  }

  put(entries: Iterable<readonly [string, T]>): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    for (const [key, value] of entries) this.young.set(key, value);
  }
}

/** Facet values of a testimony, as numbers that are compared faster. */
type FacetPlaces = Uint16Array;

const nameOf = (key: HitKey): string => `${key.publicId}-${key.edition}-${key.ord}`;

/**
 * What was read, under one epoch and for one set of audiences, of passages that are shown and of testimonies that are counted: each is
 * read once, until something is published, withdrawn or told. It answers nothing by itself: whoever uses it asks the database for the
 * epoch first.
 */
export class Shelf {
  private readonly hits = new Kept<Hit>(MOST_HITS);
  private readonly testimonies = new Kept<FacetPlaces>(MOST_TESTIMONIES);
  private readonly values: string[] = [];
  private readonly groups: string[] = [];
  private readonly places = new Map<string, number>();

  put(read: { readonly hits: readonly Hit[]; readonly facets: Readonly<Record<string, readonly string[]>> }): void {
    this.hits.put(read.hits.map((hit) => [nameOf(hit), hit] as const));
    this.testimonies.put(
      Object.entries(read.facets).map(
        ([publicId, values]) => [publicId, Uint16Array.from(values, (value) => this.place(value))] as const,
      ),
    );
  }

  private place(value: string): number {
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.groups.push(value.slice(0, value.indexOf('/')));
      this.places.set(value, place);
    }
    return place;
  }

  hitsOf(keys: readonly HitKey[]): Looked<HitKey, Hit> {
    return this.hits.look(keys, nameOf);
  }

  /** What `count` takes. */
  facetsOf(testimonies: readonly string[]): Looked<string, FacetPlaces> {
    return this.testimonies.look(testimonies, (publicId) => publicId);
  }

  /**
   * Counts testimonies by their facet values: how many have one of the chosen values in every group; and by value, where a testimony
   * that fails one group alone counts for that group's values.
   */
  count(testimonies: readonly FacetPlaces[], chosen: Question['groups']): Pick<Answer, 'testimonies' | 'facets'> {
    const names = Object.keys(chosen);
    // Bit g of a value: it is chosen in group g. Of a testimony: its values together say which groups it satisfies.
    const bits = new Uint32Array(this.values.length);
    names.forEach((name, g) => {
      for (const value of chosen[name] ?? []) {
        const place = this.places.get(value);
        if (place !== undefined) bits[place] = (bits[place] ?? 0) | (1 << g);
      }
    });
    const every = 2 ** names.length - 1;
    const counts = new Uint32Array(this.values.length);
    let passing = 0;
    for (const own of testimonies) {
      let satisfied = 0;
      for (const value of own) satisfied |= bits[value] ?? 0;
      const failed = every & ~satisfied;
      if (failed === 0) passing++;
      else if ((failed & (failed - 1)) !== 0) continue;
      const only = failed === 0 ? null : names[31 - Math.clz32(failed)];
      for (const value of own)
        if (only === null || this.groups[value] === only) counts[value] = (counts[value] ?? 0) + 1;
    }
    const facets: Record<string, number> = {};
    counts.forEach((count, value) => {
      if (count > 0) facets[this.values[value] ?? ''] = count;
    });
    return { testimonies: passing, facets };
  }
}
