import { proposeSteps, type Step } from './ladder.ts';
import { expectedPopulation, mayNamePlace, shareOfLeft, type FactName, type Facts } from './reference.ts';

export { expectedPopulation, mayNamePlace, REFERENCE, type FactName, type Facts } from './reference.ts';
export { apply, coarser, type Step } from './ladder.ts';
export { cellKey, publicCount, suppress, type Cell, type SuppressionOptions } from './suppression.ts';

/**
 * Can the facts together find her? Every combination of up to three must be shared by k testimonies of the archive (k-anonymity,
 * Sweeney 2002), or by so many women in the world that it does not matter (k-map, Sweeney 2001). Where all who share a combination
 * told of the same grave thing, knowing the combination is knowing the thing (l-diversity, Machanavajjhala et al. 2007).
 */
export const LIMITS = { k: 5, population: 20, combination: 3, l: 2, lGravest: 3 } as const;

/** The concepts of high sensitivity in the vocabulary (a test holds the two together): three accounts must differ. */
const GRAVEST: ReadonlySet<string> = new Set([
  'reason/violence-at-home',
  'recruitment/irregular-route',
  'sector/entertainment',
  'sector/sex-work',
  'violation/sexual-violence',
  'violation/trafficking',
  'redress/court-case',
]);

/** Whether a concept is grave (2) or gravest (3): what was done to her, what became of her body and her name. 0 for neither. */
export function gravity(theme: string): 0 | 2 | 3 {
  if (GRAVEST.has(theme)) return LIMITS.lGravest;
  return /^violation\/|^outcome\/(health-effects|stigma|family-change)$|^reason\/(medical-costs|marriage-change)$/.test(
    theme,
  )
    ? LIMITS.l
    : 0;
}

export interface Violation {
  facts: FactName[];
  /** Testimonies of the archive that share it, this one counted. */
  k: number;
  /** Women expected to share it. */
  expected: number;
  /** `rare`: too few share it. `uniform`: all who share it told the same grave thing. `small-place`: a place that may not be named. */
  kind: 'rare' | 'uniform' | 'small-place';
}

/** Something that stays in the words and narrows down who she is: a span that a person decided to keep. */
export interface LeftInText {
  /** Type of the span, as detection names it. */
  type: string;
  value: string;
}

/** A combination of facts with what was left in the words that is too rare. */
export interface TextRisk {
  types: string[];
  facts: FactName[];
  expected: number;
}

export interface Assessment {
  violations: Violation[];
  /** Rare combinations in which something takes part that was left in the words. */
  inText: TextRisk[];
  /** Different accounts behind the least diverse combination that rests on the archive alone; null where none does. */
  leastDiverse: number | null;
  /** 0 (no risk seen) to 100; 50 and more where something is wrong. */
  meter: number;
  /** The least loss that removes every violation. */
  proposal: Step[];
}

export interface ArchiveRow {
  facts: Facts;
  themes: readonly string[];
}

const present = (facts: Facts): FactName[] => (Object.keys(facts) as FactName[]).filter((name) => facts[name]).sort();

/** All combinations of up to `most` of the names, smaller ones first. */
function combinations<T>(names: readonly T[], most: number): T[][] {
  let layer: { at: number; of: T[] }[] = names.map((name, at) => ({ at, of: [name] }));
  const all: T[][] = [];
  for (let size = 1; size <= most; size += 1) {
    all.push(...layer.map(({ of }) => of));
    layer = layer.flatMap(({ at, of }) =>
      names.slice(at + 1).map((name, n) => ({ at: at + 1 + n, of: [...of, name] })),
    );
  }
  return all;
}

const only = (facts: Facts, names: readonly FactName[]): Facts =>
  Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));
/** Two ways to write one value count as one. */
const sameKey = (value: string | null | undefined) => (value ?? '').normalize('NFKC').trim().toLowerCase();
const account = (themes: readonly string[]) => [...new Set(themes.filter((theme) => gravity(theme) > 0))].sort().join();

/** The archive as one edition sees it: which of its facts each testimony shares, as bits; alike ones counted once, their accounts kept. */
function sharing(
  facts: Facts,
  names: readonly FactName[],
  archive: readonly ArchiveRow[],
): Map<number, { n: number; accounts: Set<string> }> {
  const groups = new Map<number, { n: number; accounts: Set<string> }>();
  const wanted = names.map((name) => sameKey(facts[name]));
  for (const row of archive) {
    let mask = 0;
    for (const [at, name] of names.entries())
      if (row.facts[name] && sameKey(row.facts[name]) === wanted[at]) mask |= 1 << at;
    if (mask === 0) continue;
    const group = groups.get(mask) ?? { n: 0, accounts: new Set<string>() };
    group.n += 1;
    group.accounts.add(account(row.themes));
    groups.set(mask, group);
  }
  return groups;
}

interface Weighed {
  facts: FactName[];
  k: number;
  expected: number;
  /** Different accounts among those who share it, this one counted. */
  accounts: number;
}

function weigh(facts: Facts, themes: readonly string[], archive: readonly ArchiveRow[]): Weighed[] {
  const names = present(facts);
  const groups = [...sharing(facts, names, archive)];
  return combinations(names, LIMITS.combination).map((combination) => {
    const wanted = combination.reduce((mask, name) => mask | (1 << names.indexOf(name)), 0);
    const same = groups.filter(([mask]) => (mask & wanted) === wanted).map(([, group]) => group);
    return {
      facts: combination,
      k: 1 + same.reduce((sum, group) => sum + group.n, 0),
      expected: Math.floor(expectedPopulation(only(facts, combination))),
      accounts: new Set([account(themes), ...same.flatMap((group) => [...group.accounts])]).size,
    };
  });
}

const isRare = (one: Weighed) => one.k < LIMITS.k && one.expected < LIMITS.population;

function smallPlaces(facts: Facts): FactName[] {
  return (
    [
      ['originLevel1', 'level1'],
      ['originDistrict', 'district'],
    ] as const
  ).flatMap(([fact, level]) => {
    const name = facts[fact];
    return name && !mayNamePlace({ level, name, country: facts.originCountry }) ? [fact] : [];
  });
}

/** What is wrong, smallest combinations first; one that contains a rare one already named is not named again. */
export function violationsOf(facts: Facts, themes: readonly string[], archive: readonly ArchiveRow[]): Violation[] {
  return judge(weigh(facts, themes, archive), facts, themes);
}

function judge(weighed: readonly Weighed[], facts: Facts, themes: readonly string[]): Violation[] {
  const found: Violation[] = smallPlaces(facts).map((fact) => {
    const alone = weighed.find((one) => one.facts.length === 1 && one.facts[0] === fact);
    return { facts: [fact], k: alone?.k ?? 1, expected: alone?.expected ?? 0, kind: 'small-place' };
  });
  const needed = Math.max(0, ...themes.map(gravity));
  for (const one of weighed) {
    const known = found.some(
      (violation) => violation.kind !== 'uniform' && violation.facts.every((name) => one.facts.includes(name)),
    );
    if (known) continue;
    if (isRare(one)) found.push({ facts: one.facts, k: one.k, expected: one.expected, kind: 'rare' });
    // Only where the archive is the crowd: among very many women in the world nobody can tell that she is in it at all.
    else if (one.expected < LIMITS.population && needed > 0 && one.accounts < needed)
      found.push({ facts: one.facts, k: one.k, expected: one.expected, kind: 'uniform' });
  }
  return found;
}

/** The cheapest steps that leave nothing wrong: greedy, deterministic. */
export function proposeGeneralisation(facts: Facts, themes: readonly string[], archive: readonly ArchiveRow[]): Step[] {
  return proposeSteps(facts, (now) => {
    const violations = violationsOf(now, themes, archive);
    return { count: violations.length, facts: new Set(violations.flatMap((violation) => violation.facts)) };
  });
}

/** What was left in the words, each kind of thing once, and the part of all women of whom it is true. */
function leftKinds(left: readonly LeftInText[]): { type: string; share: number }[] {
  const values = Map.groupBy(left, (one) => one.type);
  // Two different dates say more than one: each value narrows.
  return [...values]
    .map(([type, of]) => ({ type, share: shareOfLeft(type) ** new Set(of.map((one) => sameKey(one.value))).size }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

function textRisks(facts: Facts, left: readonly LeftInText[]): TextRisk[] {
  const names = present(facts);
  const found: TextRisk[] = [];
  for (const some of combinations(leftKinds(left), LIMITS.combination)) {
    const types = some.map((one) => one.type);
    const share = some.reduce((product, one) => product * one.share, 1);
    for (const combination of [[], ...combinations(names, LIMITS.combination - some.length)]) {
      if (
        found.some(
          (risk) =>
            risk.types.every((type) => types.includes(type)) && risk.facts.every((name) => combination.includes(name)),
        )
      )
        continue;
      const expected = Math.floor(expectedPopulation(only(facts, combination)) * share);
      if (expected < LIMITS.population) found.push({ types, facts: combination, expected });
    }
  }
  return found;
}

/**
 * Weighs the facts of one edition, and what was left in its words, against the archive and the world. Pure, deterministic.
 * @param themes concepts of the vocabulary, those that are not printed as well
 * @param archive every other testimony that is published
 */
export function assess(
  facts: Facts,
  themes: readonly string[],
  archive: readonly ArchiveRow[],
  left: readonly LeftInText[] = [],
): Assessment {
  const weighed = weigh(facts, themes, archive);
  const violations = judge(weighed, facts, themes);
  const inText = textRisks(facts, left);
  const resting = weighed.filter((one) => one.k >= LIMITS.k && one.expected < LIMITS.population);
  const ratios = [
    ...weighed.map((one) => Math.max(one.k / LIMITS.k, one.expected / LIMITS.population)),
    ...inText.map((risk) => risk.expected / LIMITS.population),
  ];
  const safety = ratios.reduce((least, ratio) => Math.min(least, ratio), 10);
  const wrong = violations.length > 0 || inText.length > 0;
  return {
    violations,
    inText,
    leastDiverse:
      resting.length > 0
        ? resting.reduce((least, one) => Math.min(least, one.accounts), Number.MAX_SAFE_INTEGER)
        : null,
    meter: Math.max(wrong ? 51 : 0, Math.round(100 / (1 + safety))),
    proposal: violations.length > 0 ? proposeGeneralisation(facts, themes, archive) : [],
  };
}
