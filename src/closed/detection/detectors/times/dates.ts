import type { Detector, Finding } from '../../document.ts';
import { dateLadder } from '../../findings/ladders.ts';
import { BIT_KIN } from '../../words/lexicon.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { anchorAt, type Found } from './anchors.ts';
import { LEADS, LINKS, YEAR_WORDS, day, festival, month, numberValue, ordinal, part, year } from './parts.ts';
import { shortYear, toGregorian } from './years.ts';

/**
 * Dates of the Gregorian, Bikram Sambat, Bengali and Hijri calendars, in figures and words, in any order. A date is an
 * anchor (a month beside a number, a year, figures with separators) grown over everything beside it that dates are made
 * of. The year decides the ladder, converted to the Gregorian one.
 */
export const dates: Detector = {
  id: 'dates',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    // The tokens the date before took, so that two dates in a row stay two.
    let taken = -1;
    let opening = -1;
    for (let i = 0; i < reader.count; i++) {
      const anchor = anchorAt(reader, i);
      if (!anchor) continue;
      const found = grow(reader, anchor.first, anchor.last, taken);
      // "28 May to 1 June 1998": two dates are one stretch of time.
      const joined = taken >= 0 && found.first === taken + 2 && BETWEEN_DATES.test(reader.form(taken + 1));
      const first = joined ? opening : found.first;
      opening = first;
      taken = found.last;
      emit(reader, found, out);
      if (joined)
        out.push(
          new Reasons()
            .add('from-to', 60)
            .finding(reader, first, found.last, 'date', { ladder: dateLadder(undefined) }),
        );
      i = Math.max(i, found.last);
    }
    return out;
  },
};

const BETWEEN_DATES = /^(?:to|until|till|and|-|–|—)$/;

/** Grows over dates' parts, joining over commas, full stops and small words between two parts. */
function grow(reader: Reader, from: number, to: number, floor: number): Found {
  let first = from;
  let last = to;
  const inside = (j: number): boolean =>
    j >= 0 && j < reader.count && j > floor && reader.sameSegment(from, j) && !reader.lineStart(Math.max(j, from));
  const parts = (): { days: number; months: number; years: number } => {
    const count = { days: 0, months: 0, years: 0 };
    for (let j = first; j <= last; j++) {
      if (month(reader, j)) count.months++;
      else if (year(reader, j)) count.years++;
      else if (day(reader, j)) count.days++;
    }
    return count;
  };
  const fits = (j: number): boolean => {
    const have = parts();
    // "2016, जेठ हैदर": the month is also a relative.
    if (month(reader, j)) return have.months === 0 && !(reader.has(j, BIT_KIN) && reader.isMark(j - 1));
    if (year(reader, j)) return have.years === 0;
    if (day(reader, j)) return have.months > 0 || have.years === 0 ? have.days < 2 : false;
    return part(reader, j);
  };
  for (let step = 0; step < 12; step++) {
    let next = last + 1;
    let skipped = 0;
    while (inside(next) && skipped < 2 && (/^[,.\-–/]$/.test(reader.form(next)) || LINKS.has(reader.key(next)))) {
      next++;
      skipped++;
    }
    if (!inside(next) || !fits(next)) break;
    // "in 1990. 15 people": a number after a full stop belongs to the next sentence.
    if (reader.form(next - 1) === '.' && !reader.glued(next) && day(reader, next)) break;
    last = next;
  }
  for (let step = 0; step < 12; step++) {
    let next = first - 1;
    let skipped = 0;
    while (
      next > floor &&
      next >= 0 &&
      skipped < 2 &&
      reader.sameSegment(from, next) &&
      !reader.lineStart(next + 1) &&
      (/^[,.\-–/]$/.test(reader.form(next)) || LINKS.has(reader.key(next)))
    ) {
      next--;
      skipped++;
    }
    if (next <= floor || next < 0 || !reader.sameSegment(from, next) || reader.lineStart(next + 1) || !fits(next))
      break;
    if (skipped > 0 && reader.form(next + 1) === '.' && !reader.glued(next + 2)) break;
    first = next;
  }
  // "the 3rd of Bhadra"
  if (first > 0 && ordinal(reader, first) && reader.key(first - 1) === 'the' && first - 1 > floor) first--;
  return { first, last };
}

function emit(reader: Reader, found: Found, out: Finding[]): void {
  let days = 0;
  let months = 0;
  let years = 0;
  let value: number | undefined;
  let worded = false;
  for (let i = found.first; i <= found.last; i++) {
    if (month(reader, i)) months++;
    else if (year(reader, i)) {
      years++;
      value = numberValue(reader, i) === -1 ? Number(`1${reader.form(i).slice(1)}`) : numberValue(reader, i);
    } else if (day(reader, i)) days++;
    if (YEAR_WORDS.has(reader.key(i)) || YEAR_WORDS.has(reader.stem(i)) || festival(reader, i)) worded = true;
  }
  const shape = reader.view.digits.slice(reader.start(found.first), reader.end(found.last));
  const figured = /^\d{1,4}[/.\-–।]\d{1,2}[/.\-–।]\d{1,4}$/.test(shape);
  if (figured && value === undefined) value = shortYear(shape);
  const reasons = new Reasons();
  if (figured) reasons.add('figures', 70);
  else if (days > 0 && months > 0 && years > 0) reasons.add('day-month-year', 85);
  else if (months > 0 && years > 0) reasons.add('month-year', 65);
  else if (days > 0 && months > 0) reasons.add('day-month', 60);
  else if (years > 0)
    reasons.add(
      worded ? 'year-word' : 'year',
      worded ? 60 : LEADS.has(reader.key(reader.before(found.first))) ? 45 : 35,
    );
  else if (months > 0) reasons.add('month', 32);
  else return;
  const gregorian = value === undefined ? undefined : toGregorian(reader, found, value);
  out.push(reasons.finding(reader, found.first, found.last, 'date', { ladder: dateLadder(gregorian) }));
}
