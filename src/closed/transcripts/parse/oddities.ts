import { LIMITS, type Oddity, type OddityCode, type Place, type Severity } from '../rules.ts';

/** Gathers what a parser meets on its way. Of each code the first `LIMITS.odditiesPerCode` are kept, the rest counted. */
export interface OddityLog {
  add(code: OddityCode, severity: Severity, where?: Place, params?: Oddity['params']): void;
  /** In the order met, with a count of what was left off. */
  list(): Oddity[];
}

export function oddityLog(): OddityLog {
  const kept: Oddity[] = [];
  const counts = new Map<OddityCode, number>();
  return {
    add(code, severity, where = {}, params = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= LIMITS.odditiesPerCode) kept.push({ code, severity, where, params });
    },
    list() {
      const rest = [...counts]
        .filter(([, count]) => count > LIMITS.odditiesPerCode)
        .map(
          ([code, count]): Oddity => ({
            code: 'more-of-the-same',
            severity: 'note',
            where: {},
            params: { code, n: count - LIMITS.odditiesPerCode },
          }),
        );
      return [...kept, ...rest];
    },
  };
}

/** A short quotation of the file for a message: one line, at most `max` UTF-16 units, never half a character. */
export function excerpt(text: string, max = 40): string {
  const line = text
    .slice(0, max * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= max) return line;
  return `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Finds the line (from 1) of an offset in a text whose lines end with a line feed. Building is linear, asking logarithmic. */
export function lineFinder(text: string): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    if (!ends) {
      ends = [];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
    }
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
