import { yearsOf, type FactName, type Facts } from './reference.ts';

/** One step of saying less. `to` null leaves the fact out. */
export interface Step {
  fact: FactName;
  from: string;
  to: string | null;
}

/** Sectors that are kinds of another (`rollUpTo` in the vocabulary; a test holds the two together). */
export const BROADER_SECTOR: Readonly<Record<string, string>> = {
  'sector/live-in': 'sector/domestic-work',
  'sector/live-out': 'sector/domestic-work',
  'sector/child-care': 'sector/domestic-work',
  'sector/elder-care': 'sector/domestic-work',
};

/**
 * What a reader loses with each fact, in units of our own: where she came from and went to, and what she did, are what the archive
 * is for; what stands for weighing only is given up first.
 */
export const WORTH: Readonly<Record<FactName, number>> = {
  children: 1,
  maritalState: 1,
  community: 1,
  ageBand: 1,
  originDistrict: 1,
  returnPeriod: 2,
  departurePeriod: 3,
  originLevel1: 4,
  sector: 6,
  destination: 8,
  originCountry: 9,
};

/** The part of a fact's worth that is lost where it is said more coarsely instead of not at all. */
const COARSER_COSTS = 0.4;

/** A year becomes five years, five become ten, ten nothing; bands begin at multiples of their width, so that they meet others'. */
function coarserPeriod(period: string): string | null {
  const years = yearsOf(period);
  if (!years) return null;
  const span = years.to - years.from + 1;
  for (const width of [5, 10]) {
    if (span >= width) continue;
    const start = Math.floor(years.from / width) * width;
    if (years.to < start + width) return `${start}-${start + width - 1}`;
  }
  return null;
}

/** An age becomes five years, five become ten, ten nothing. */
function coarserAge(band: string): string | null {
  const match = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(band);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? from);
  for (const width of [5, 10]) {
    const start = Math.floor(from / width) * width;
    if (to - from + 1 < width && to < start + width) return `${start}-${start + width - 1}`;
  }
  return null;
}

/** The next coarser way to say a fact; null where there is none but silence. */
export function coarser(fact: FactName, value: string): string | null {
  switch (fact) {
    case 'departurePeriod':
    case 'returnPeriod':
      return coarserPeriod(value);
    case 'ageBand':
      return coarserAge(value);
    case 'sector':
      return BROADER_SECTOR[value] ?? null;
    default:
      return null;
  }
}

export function apply(facts: Facts, step: Step): Facts {
  return { ...facts, [step.fact]: step.to };
}

/**
 * The steps that leave nothing wrong, each time the one that mends most for what it costs; the same facts always get the same steps.
 * Saying nothing at all is always right, so that it ends.
 * @param wrong how many things are wrong with facts, 0 for none, and which facts take part
 */
export function proposeSteps(
  facts: Facts,
  wrong: (facts: Facts) => { count: number; facts: ReadonlySet<FactName> },
): Step[] {
  const steps: Step[] = [];
  let now = facts;
  for (;;) {
    const before = wrong(now);
    if (before.count === 0) return needed(facts, together(steps), wrong);
    const candidates = [...before.facts].sort().flatMap((fact) => {
      const from = now[fact];
      if (!from) return [];
      return [...new Set([coarser(fact, from), null])].map((to) => {
        const step: Step = { fact, from, to };
        return {
          step,
          gain: before.count - wrong(apply(now, step)).count,
          cost: WORTH[fact] * (to === null ? 1 : COARSER_COSTS),
        };
      });
    });
    // Where no step mends anything by itself (a year to five years, say), the cheapest is taken and the next round goes on from it.
    const best = candidates.sort(
      (a, b) => b.gain / b.cost - a.gain / a.cost || a.cost - b.cost || a.step.fact.localeCompare(b.step.fact),
    )[0];
    if (!best) return needed(facts, together(steps), wrong);
    steps.push(best.step);
    now = apply(now, best.step);
  }
}

/** Without the steps that a later one made needless, dearest first: what is right without a step is said in full. */
function needed(facts: Facts, steps: readonly Step[], wrong: (facts: Facts) => { count: number }): Step[] {
  const cost = (step: Step) => WORTH[step.fact] * (step.to === null ? 1 : COARSER_COSTS);
  let kept = [...steps];
  for (const step of [...steps].sort((a, b) => cost(b) - cost(a) || a.fact.localeCompare(b.fact))) {
    const others = kept.filter((other) => other !== step);
    if (
      others.length < kept.length &&
      wrong(others.reduce(apply, facts)).count <= wrong(kept.reduce(apply, facts)).count
    )
      kept = others;
  }
  return kept;
}

/** Several steps of one fact as one, in the order in which the facts were first touched. */
function together(steps: readonly Step[]): Step[] {
  const merged = new Map<FactName, Step>();
  for (const step of steps)
    merged.set(step.fact, { fact: step.fact, from: merged.get(step.fact)?.from ?? step.from, to: step.to });
  return [...merged.values()];
}
