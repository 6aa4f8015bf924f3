const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Recordings longer than this do not occur; a "time" beyond it is a number of another kind. */
const LONGEST = 100 * HOUR;

/**
 * Reads `h:mm:ss`, `mm:ss`, each with an optional fraction after a full stop or comma, as milliseconds. Minutes and
 * seconds of 60 or more are refused, except that the first field may be any size: `75:10` is 75 minutes.
 */
export function parseClock(text: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  if (!match) return null;
  const [, hours, minutes = '', seconds = '', fraction = ''] = match;
  if (Number(seconds) >= 60 || (hours !== undefined && Number(minutes) >= 60)) return null;
  const ms =
    Number(hours ?? 0) * HOUR +
    Number(minutes) * MINUTE +
    Number(seconds) * SECOND +
    Math.round(Number(`0.${fraction || 0}`) * SECOND);
  return ms <= LONGEST ? ms : null;
}

/** Reads `m.ss`, minutes and seconds with a full stop, as typists of cassette transcripts wrote the tape counter. */
export function parseDotted(text: string): number | null {
  const match = /^(\d{1,3})\.(\d\d)$/.exec(text);
  return match && Number(match[2]) < 60 ? Number(match[1]) * MINUTE + Number(match[2]) * SECOND : null;
}

/**
 * What a damaged `m.ss` mark may have been, likeliest first: letters for digits (`I.20`, `13.0O`), spaces (`0. 55`, `1 1.31`,
 * `0 05`), another separator (`4,04`) or none (`2137`). Empty when it cannot have been one.
 */
export function readDamagedMark(text: string): number[] {
  if (text.length > 8 || !/\d/.test(text)) return [];
  const digits = text.replace(/[Il|]/g, '1').replace(/[Oo]/g, '0');
  if (!/^[\d\s.,:;]+$/.test(digits)) return [];
  const readings = new Set<string>();
  const close = digits.replace(/\s*[.,:;]\s*/g, '.').trim();
  readings.add(close.replace(/\s+/g, '')); // `1 1.31` was 11.31 ...
  readings.add(close.replace(/^\d+\s+(?=\d+\.)/, '')); // ... or 1.31
  if (!close.includes('.')) {
    readings.add(close.replace(/^(\d{1,3})\s+(\d\d)$/, '$1.$2'));
    readings.add(close.replace(/^(\d{1,2})(\d\d)$/, '$1.$2'));
  }
  return [...new Set([...readings].map(parseDotted).filter((ms) => ms !== null))];
}

/** Milliseconds as `hh:mm:ss.mmm`, with the separator before the fraction that the format wants. */
export function formatClock(ms: number, separator: '.' | ',' = '.'): string {
  const pad = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0');
  return `${pad(ms / HOUR, 2)}:${pad((ms % HOUR) / MINUTE, 2)}:${pad((ms % MINUTE) / SECOND, 2)}${separator}${pad(ms % SECOND, 3)}`;
}

/** Milliseconds as people read them: `1:02:03`, or `2:03` under an hour. */
export function shortClock(ms: number): string {
  return formatClock(ms)
    .slice(0, 8)
    .replace(/^0(?:0:0?)?/, '');
}

/** A time in a transcript before it is known whether it can be trusted. */
export interface TimeCandidate {
  /** Milliseconds it may mean, likeliest first; empty when it means none, but stands where a mark does. */
  readings: number[];
  /** A heading such as SIDE B or TAPE 2 stands between it and the mark before. */
  afterHeading: boolean;
}

/** What became of a mark: its time and the part it counts in, or why not. */
export interface PlacedTime {
  ms: number | null;
  part: number;
  /** The clock was set back to start a new part here. */
  restarts: boolean;
}

/** How many marks in a row may be wrong. */
const WINDOW = 16;
const COST = {
  dropped: 1,
  laterReading: 0.1,
  restartAfterHeading: 0.3,
  restartAtNought: 1.2,
  restartElsewhere: 3.5,
} as const;

/**
 * Finds the sequence of marks that contradicts itself least: within a part times rise; a new part (tape side, file) may
 * start the clock again, most likely after a heading or near nought; a mark that fits neither is dropped. Shortest path
 * over the marks, looking back over at most 16, so linear in their number. The costs are own settings, chosen so that one
 * slip of the typist is a dropped mark and two rising marks after a fall are a restart.
 */
export function placeTimes(marks: readonly TimeCandidate[]): PlacedTime[] {
  type Node = { ms: number; cost: number; from: number; fromReading: number; restarts: boolean };
  const nodes: Node[][] = [];
  const headingsBefore: number[] = [];
  let headings = 0;
  for (const [i, mark] of marks.entries()) {
    if (mark.afterHeading) headings++;
    headingsBefore.push(headings);
    nodes.push(
      mark.readings.map((ms, reading) => {
        const extra = reading * COST.laterReading;
        let best: Node = { ms, cost: i * COST.dropped + extra, from: -1, fromReading: 0, restarts: false };
        for (let j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
          for (const [fromReading, before] of (nodes[j] ?? []).entries()) {
            const restarts = ms < before.ms;
            const restart = !restarts
              ? 0
              : headings > (headingsBefore[j] ?? 0)
                ? COST.restartAfterHeading
                : ms <= 2 * MINUTE && before.ms >= 5 * MINUTE
                  ? COST.restartAtNought
                  : COST.restartElsewhere;
            const cost = before.cost + (i - j - 1) * COST.dropped + restart + extra;
            if (cost <= best.cost) best = { ms, cost, from: j, fromReading, restarts };
          }
        }
        return best;
      }),
    );
  }
  let at = -1;
  let reading = 0;
  let best = marks.length * COST.dropped;
  for (const [i, options] of nodes.entries()) {
    for (const [r, node] of options.entries()) {
      const cost = node.cost + (marks.length - 1 - i) * COST.dropped;
      if (cost <= best) [best, at, reading] = [cost, i, r];
    }
  }
  const placed: PlacedTime[] = marks.map(() => ({ ms: null, part: 0, restarts: false }));
  while (at >= 0) {
    const node: Node | undefined = nodes[at]?.[reading];
    const place = placed[at];
    if (!node || !place) break;
    place.ms = node.ms;
    place.restarts = node.restarts;
    [at, reading] = [node.from, node.fromReading];
  }
  let part = 0;
  for (const place of placed) {
    if (place.restarts) part++;
    place.part = part;
  }
  return placed;
}
