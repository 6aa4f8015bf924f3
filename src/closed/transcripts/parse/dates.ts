import { latinDigits } from '#platform/i18n';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A year written with two digits is of the century in which tape recorders were used. */
function fullYear(year: number): number {
  return year < 100 ? (year <= 40 ? 2000 : 1900) + year : year;
}

/**
 * Reads a Gregorian date as `yyyy-mm-dd`: ISO, `12th September, 1991`, `September 12, 1991`, and day-first `18/10/1991`, the
 * order of India, Bangladesh, Nepal and Australia; native digits too. Null for anything else or for no real day: other
 * calendars are left to people.
 */
export function isoDate(raw: string): string | null {
  const text = latinDigits(raw)
    .replace(/\bl(?=\d)/g, '1') // a typist's l for 1
    .trim()
    .replace(/[.,\s]+$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text);
  if (numeric) return day(fullYear(Number(numeric[3])), Number(numeric[2]), Number(numeric[1]));
  const dayFirst = /^(\d{1,2})\s*(?:st|nd|rd|th)?(?:\s+of)?\s+([a-z]{3,9})\.?\s*,?\s*(\d{4}|\d{2})$/i.exec(text);
  if (dayFirst) return day(fullYear(Number(dayFirst[3])), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})\s*(?:st|nd|rd|th)?\s*,?\s+(\d{4})$/i.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function month(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(y: number, m: number, d: number): string | null {
  // Nepal's calendar is some 57 years ahead: 2078-05-12 is a day in 2021, and must not be taken for one to come.
  if (y < 1850 || y > 2049 || m < 1 || m > 12 || d < 1) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 ? date.toISOString().slice(0, 10) : null;
}
