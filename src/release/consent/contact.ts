import type { DpvState } from './decision.ts';
import type { ConsentPrivate, ConsentRecord, SafetyWindow } from './record.ts';
import type { ContactLimit } from './wishes.ts';

/** Whether she may be contacted at a moment, and if not, why not. */
export type ContactDecision =
  | { allowed: true }
  | { allowed: false; reason: 'not-wished' | 'no-window' | 'outside-window' | 'withdrawn' };

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Weekday (0 is Sunday) and minute of the day where she lives; null for a time zone or a moment that does not exist. */
function localTime(at: Date, timeZone: string): { day: number; minute: number } | null {
  if (Number.isNaN(at.getTime())) return null;
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = WEEKDAYS.indexOf(part('weekday'));
  return day < 0 ? null : { day, minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

function inside(window: SafetyWindow, at: Date): boolean {
  const local = localTime(at, window.timeZone);
  if (local === null) return false;
  const from = minutes(window.from);
  const to = minutes(window.to);
  if (from < to) return window.days.includes(local.day) && local.minute >= from && local.minute < to;
  // Over midnight: the small hours belong to the day before. Equal ends are no window, not a whole day.
  if (from === to) return false;
  return local.minute >= from
    ? window.days.includes(local.day)
    : local.minute < to && window.days.includes((local.day + 6) % 7);
}

/**
 * Whether a program may contact her now. Only if she wished it, within the hours she named, in her own time zone; never after a
 * withdrawal. A window that is only written in words is for people to read: for a program it is none. What she said with her code
 * limits further: it can stop every call, and hours given there must hold beside those recorded with her.
 */
export function mayContact(
  record: Pick<ConsentRecord, 'contactBack'>,
  kept: Pick<ConsentPrivate, 'safety'>,
  state: DpvState,
  at: Date,
  limit: ContactLimit | null = null,
): ContactDecision {
  if (state === 'ConsentWithdrawn') return { allowed: false, reason: 'withdrawn' };
  if (!record.contactBack || limit?.never) return { allowed: false, reason: 'not-wished' };
  const windows = limit ? [limit.hours, ...(kept.safety ? [kept.safety] : [])] : kept.safety ? [kept.safety] : [];
  if (windows.length === 0) return { allowed: false, reason: 'no-window' };
  return windows.every((window) => inside(window, at))
    ? { allowed: true }
    : { allowed: false, reason: 'outside-window' };
}

/** The next moment within all of these hours, to the quarter of an hour, at most eight days ahead; null where there is none. */
export function nextSafeMoment(windows: SafetyWindow | readonly SafetyWindow[], after: Date): Date | null {
  const all = 'days' in windows ? [windows] : windows;
  const quarter = 15 * 60_000;
  if (Number.isNaN(after.getTime()) || all.length === 0) return null;
  const fits = (at: Date) => all.every((window) => inside(window, at));
  if (fits(after)) return after;
  for (let at = Math.ceil(after.getTime() / quarter) * quarter, end = at + 8 * 86_400_000; at < end; at += quarter) {
    if (fits(new Date(at))) return new Date(at);
  }
  return null;
}
