import { expectedPopulation, type FactName, type Facts } from './reference.ts';

export type { FactName, Facts } from './reference.ts';

/**
 * Can the facts together find her? Every combination of up to three must be shared by k testimonies of the archive (k-anonymity,
 * Sweeney 2002), or by so many women in the world that it does not matter (k-map). Where all who share a combination told of the
 * same grave thing, knowing the combination is knowing the thing (l-diversity, Machanavajjhala et al. 2007).
 */
export const LIMITS = { k: 5, population: 20, combination: 3, l: 2, lGrave: 3 } as const;

/** Concepts so grave that three different accounts must stand behind a combination. */
const GRAVE = /^violation\/|^outcome\/(death|pregnancy)/;

export interface Violation {
  facts: FactName[];
  /** Testimonies of the archive that share it, this one counted. */
  k: number;
  /** Women expected to share it. */
  expected: number;
  kind: 'rare' | 'uniform';
}

/** One step of saying less. `to` null leaves the fact out. */
export interface Step {
  fact: FactName;
  from: string;
  to: string | null;
}

export interface Assessment {
  violations: Violation[];
  /** 0 (no risk seen) to 100. */
  meter: number;
  /** The least loss that removes every violation. */
  proposal: Step[];
}

export interface ArchiveRow {
  facts: Facts;
  themes: readonly string[];
}

const present = (facts: Facts): FactName[] => (Object.keys(facts) as FactName[]).filter((name) => facts[name] !== null && facts[name] !== undefined && facts[name] !== '').sort();

function combinations(names: readonly FactName[], size: number): FactName[][] {
  if (size === 0) return [[]];
  return names.flatMap((name, at) => combinations(names.slice(at + 1), size - 1).map((rest) => [name, ...rest]));
}

const only = (facts: Facts, names: readonly FactName[]): Facts => Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));

/** Combinations that are too rare, smallest first; one that contains a rare one already named is not named again. */
export function violationsOf(facts: Facts, themes: readonly string[], archive: readonly ArchiveRow[]): Violation[] {
  const found: Violation[] = [];
  const names = present(facts);
  for (let size = 1; size <= LIMITS.combination; size += 1)
    for (const combination of combinations(names, size)) {
      if (found.some((known) => known.kind === 'rare' && known.facts.every((name) => combination.includes(name)))) continue;
      const same = archive.filter((row) => combination.every((name) => row.facts[name] === facts[name]));
      const k = same.length + 1;
      const expected = Math.floor(expectedPopulation(only(facts, combination)));
      if (k < LIMITS.k && expected < LIMITS.population) found.push({ facts: combination, k, expected, kind: 'rare' });
      else if (expected < LIMITS.population) {
        const accounts = new Set([themes, ...same.map((row) => row.themes)].map((list) => list.filter((theme) => GRAVE.test(theme)).sort().join()));
        const needed = themes.some((theme) => GRAVE.test(theme)) ? LIMITS.lGrave : LIMITS.l;
        if (accounts.size < needed) found.push({ facts: combination, k, expected, kind: 'uniform' });
      }
    }
  return found;
}

/** A period said more coarsely: a year becomes five years, five become ten, ten nothing. */
function coarserPeriod(period: string): string | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(period);
  if (!match) return null;
  const from = Number(match[1]);
  const span = match[2] ? Number(match[2]) - from + 1 : 1;
  if (span >= 10) return null;
  const width = span < 5 ? 5 : 10;
  const start = Math.floor(from / width) * width;
  return `${start}-${start + width - 1}`;
}

const BROADER: Readonly<Record<string, string>> = { 'sector/live-in': 'sector/domestic-work', 'sector/live-out': 'sector/domestic-work' };
/** What is lost with each fact, for a reader, in made-up units: the order in which one gives them up. */
const WORTH: Readonly<Record<FactName, number>> = { children: 1, maritalState: 1, community: 1, ageBand: 1, originDistrict: 1, returnPeriod: 2, departurePeriod: 3, originLevel1: 4, sector: 6, destination: 8, originCountry: 9 };

function coarser(name: FactName, value: string): string | null {
  if (name === 'departurePeriod' || name === 'returnPeriod') return coarserPeriod(value);
  if (name === 'sector') return BROADER[value] ?? null;
  return null;
}

/** The cheapest steps that leave nothing rare: greedy, deterministic. */
export function proposeGeneralisation(facts: Facts, themes: readonly string[], archive: readonly ArchiveRow[]): Step[] {
  const steps: Step[] = [];
  let now: Facts = { ...facts };
  for (let round = 0; round < 40; round += 1) {
    const before = violationsOf(now, themes, archive);
    if (before.length === 0) return steps;
    const best = present(now)
      .filter((name) => before.some((violation) => violation.facts.includes(name)))
      .map((name) => {
        const from = now[name] ?? '';
        const to = coarser(name, from);
        const after = violationsOf({ ...now, [name]: to }, themes, archive).length;
        return { step: { fact: name, from, to }, gain: before.length - after, cost: WORTH[name] * (to === null ? 1 : 0.4) };
      })
      .sort((a, b) => b.gain / b.cost - a.gain / a.cost || a.cost - b.cost || a.step.fact.localeCompare(b.step.fact))[0];
    if (!best) return steps;
    steps.push(best.step);
    now = { ...now, [best.step.fact]: best.step.to };
  }
  return steps;
}

/** Weighs the facts of one edition against the archive and the world. Pure, deterministic. */
export function assess(facts: Facts, themes: readonly string[], archive: readonly ArchiveRow[]): Assessment {
  const violations = violationsOf(facts, themes, archive);
  const names = present(facts);
  const safety = Math.min(
    10,
    ...[1, 2, 3].flatMap((size) => combinations(names, size)).map((combination) => {
      const k = archive.filter((row) => combination.every((name) => row.facts[name] === facts[name])).length + 1;
      return Math.max(k / LIMITS.k, expectedPopulation(only(facts, combination)) / LIMITS.population);
    }),
  );
  return { violations, meter: Math.round(100 / (1 + safety)), proposal: violations.length > 0 ? proposeGeneralisation(facts, themes, archive) : [] };
}

/**
 * Cells of a table that may be shown: none under k, nothing that can be computed from a total, rounded to 5 by the cell's own key, so
 * that the same set always shows the same number. Zero and 1 to k-1 look the same (null).
 */
export function suppress(cells: readonly { key: string; n: number }[], options: { k?: number; base?: number } = {}): { key: string; shown: number | null }[] {
  const k = options.k ?? LIMITS.k;
  const base = options.base ?? 5;
  const hidden = new Set(cells.filter((cell) => cell.n < k).map((cell) => cell.key));
  const some = cells.filter((cell) => cell.n > 0 && cell.n < k);
  // One hidden cell could be found from the total: the smallest other goes with it.
  if (some.length === 1) {
    const next = cells.filter((cell) => cell.n >= k).sort((a, b) => a.n - b.n || a.key.localeCompare(b.key))[0];
    if (next) hidden.add(next.key);
  }
  return cells.map((cell) => ({ key: cell.key, shown: hidden.has(cell.key) ? null : roundTo(cell.n, base, cell.key) }));
}

/** Up or down with a chance that keeps the mean (random rounding), the chance drawn from the key. */
function roundTo(n: number, base: number, key: string): number {
  const rest = n % base;
  if (rest === 0) return n;
  let hash = 0x811c9dc5;
  for (const sign of `${key}/${n}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return hash % base < rest ? n - rest + base : n - rest;
}
