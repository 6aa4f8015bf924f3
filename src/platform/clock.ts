/** The time, as an argument: tests and restore drills set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export function fixedClock(start: Date): Clock & { set(to: Date): void } {
  let at = start;
  return {
    now: () => at,
    set(to) {
      at = to;
    },
  };
}
