import { isAmbiguousMonth, isFestival, isHijriMonth, isMonth, isWeekday } from '../calendar.ts';
import { BIT_KIN } from '../lexicon.ts';
import { dateLadder } from '../ladders.ts';
import { MONTH } from '../lexemes.ts';
import { keyOf } from '../normalise.ts';
import { Reasons, readerOf, type Reader } from '../reader.ts';
import { TOKEN_MIXED, type Detector, type Finding } from '../rules.ts';
import { numberAt } from '../view.ts';

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

const YEAR_WORDS = new Set(
  'साल सालमा सालको सालतिर वर्ष सन् सन वि सं विसं सम्वत् संवत् ईस्वी সাল সালে সালের সন খ্রিস্টাব্দ বঙ্গাব্দ sal saal saalma salma bs ad b.s a.d bikram sambat hijri'
    .split(' ')
    .map(keyOf),
);
const DAY_WORDS = new Set(
  'गते गतेको गतेका तारीख तारिख तारीखमा তারিখ তারিখে tarikh gate gatey th st nd rd ই লা রা ঠা শে'.split(' ').map(keyOf),
);
const LINKS = new Set('of the day and का की के को र ko ki ke the এর'.split(' ').map(keyOf));
const LEADS = new Set(
  'in since from until till by year of before after during around about circa early late mid between to spring summer autumn winter end beginning sal saal sanma sal san सन् सन साल সাল'
    .split(' ')
    .map(keyOf),
);
const COUNTED = new Set(
  'rupees rupee rs taka tk inr npr bdt usd dollars dollar euros euro pounds pound kroner kronor zlotys riyal riyals dirham dirhams dinar dinars ringgit people men women workers kilometres km kg metres miles votes copies hectares acres square रुपैयाँ रुपये रुपए रुपया टका रियाल दिनार टাকা টাকা রিয়াল দিনার হাজার हजार hazar hajar lakh लाख লাখ jana जना জন'
    .split(' ')
    .map(keyOf),
);

/** The year of a law is part of its name. */
const LAW_WORDS = new Set(
  'act acts convention code law laws regulations order bill constitution protocol rules ordinance decree ऐन कानून अधिनियम आईन আইন'
    .split(' ')
    .map(keyOf),
);

interface Found {
  readonly first: number;
  readonly last: number;
}

function numberValue(reader: Reader, i: number): number {
  return reader.isNumber(i) ? numberAt(reader.view.text, reader.start(i), reader.end(i)) : -1;
}

/** "13th", "l5th" (a scanner's 1), "1st". */
function ordinal(reader: Reader, i: number): boolean {
  return reader.kind(i) === TOKEN_MIXED && /^[\dlI]{1,2}(?:st|nd|rd|th)$/i.test(reader.form(i));
}

function day(reader: Reader, i: number): boolean {
  const value = numberValue(reader, i);
  return (value >= 1 && value <= 32 && reader.end(i) - reader.start(i) <= 2) || ordinal(reader, i);
}

function year(reader: Reader, i: number): boolean {
  if (reader.isNumber(i) && reader.end(i) - reader.start(i) === 4) {
    const value = numberValue(reader, i);
    return value >= 1300 && value <= 2110;
  }
  // "l991": a scanner's 1.
  return reader.kind(i) === TOKEN_MIXED && /^[lI]9\d\d$/.test(reader.form(i));
}

function month(reader: Reader, i: number): boolean {
  return reader.isWord(i) && reader.perWord(MONTH, i, monthWord) === 1;
}

function monthWord(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (isMonth(key) || (reader.suffix(i) > 0 && isMonth(reader.stem(i)))) return 1;
  return !reader.latin(i) && isMonth(key.replace(/(?:को|मा|का|के|की|देखि|सम्म|ের|ে|র|এর)$/, '')) ? 1 : 0;
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/;

function festival(reader: Reader, i: number): boolean {
  if (!reader.isWord(i)) return false;
  if (isFestival(reader.key(i)) || isFestival(reader.stem(i))) return true;
  return !reader.latin(i) && isFestival(reader.key(i).replace(/(?:को|मा|में|का|के|की|ের|ে|র|এর|য়)$/u, ''));
}

function anchorAt(reader: Reader, i: number): Found | undefined {
  if (month(reader, i)) {
    const latin = reader.latin(i);
    const beside = [i - 1, i + 1, reader.before(i), reader.after(i), reader.before(reader.before(i))].some(
      (j) => j >= 0 && Math.abs(j - i) <= 3 && reader.sameSegment(i, j) && (day(reader, j) || year(reader, j)),
    );
    if (beside) return { first: i, last: i };
    const before = reader.before(i);
    const led =
      before === i - 1 &&
      (LEADS.has(reader.key(before)) || /^(?:last|next|this|every|पिछले|गत|গত)$/.test(reader.form(before)));
    if (latin && reader.capital(i) && !isAmbiguousMonth(reader.key(i))) return { first: i, last: i };
    return led && (!isAmbiguousMonth(reader.key(i)) || (latin && reader.capital(i)))
      ? { first: i, last: i }
      : undefined;
  }
  return figures(reader, i) ?? (year(reader, i) ? yearAnchor(reader, i) : undefined);
}

function yearAnchor(reader: Reader, i: number): Found | undefined {
  if (
    reader.glued(i) &&
    /[.,/:\d-]/.test(reader.form(i - 1)) &&
    reader.isNumber(i - 2) &&
    !/[-–/]/.test(reader.form(i - 1))
  )
    return undefined;
  const after = i + 1;
  if (
    reader.isMark(after) &&
    reader.glued(after) &&
    /[.,:]/.test(reader.form(after)) &&
    reader.isNumber(after + 1) &&
    reader.glued(after + 1)
  )
    return undefined;
  const next = reader.after(i);
  const before = reader.before(i);
  if (next === i + 1 && COUNTED.has(reader.key(next))) return undefined;
  if (
    before === i - 1 &&
    (COUNTED.has(reader.key(before)) ||
      /^(?:no|nos|number|article|articles|art|section|rule|page|pin|postcode|nsw|no\.)$/.test(reader.key(before)))
  )
    return undefined;
  // "the 1950's": a decade is as coarse as what would stand in its place.
  if (/^['’]s$/.test(reader.form(i + 1)) && reader.glued(i + 1)) return undefined;
  if (/[$£€₹#]/.test(reader.form(i - 1))) return undefined;
  if (
    LAW_WORDS.has(reader.key(next)) ||
    (LAW_WORDS.has(reader.key(before)) && before === i - 1) ||
    (reader.key(before) === 'of' && LAW_WORDS.has(reader.key(reader.before(before))))
  )
    return undefined;
  const value = numberValue(reader, i);
  const worded =
    YEAR_WORDS.has(reader.key(next)) ||
    YEAR_WORDS.has(reader.stem(Math.max(0, next))) ||
    YEAR_WORDS.has(reader.key(before));
  if (worded) return { first: i, last: i };
  if (value !== -1 && (value < 1850 || value > 2090)) return undefined;
  return { first: i, last: i };
}

/** "18/10/91", "2068-03-15", "5.12.1991", "२०६८/३/१५". */
function figures(reader: Reader, i: number): Found | undefined {
  if (!reader.isNumber(i)) return undefined;
  const separator = reader.form(i + 1);
  if (!/^[/.\-–]$/.test(separator) || !reader.glued(i + 1) || !reader.isNumber(i + 2) || !reader.glued(i + 2))
    return undefined;
  if (reader.form(i + 3) !== separator || !reader.glued(i + 3) || !reader.isNumber(i + 4) || !reader.glued(i + 4))
    return undefined;
  if (reader.form(i + 5) === separator && reader.glued(i + 5) && reader.isNumber(i + 6)) return undefined;
  if (reader.isMark(i - 1) && reader.glued(i) && /^[/.\-–]$/.test(reader.form(i - 1)) && reader.isNumber(i - 2))
    return undefined;
  const values = [i, i + 2, i + 4].map((at) => numberValue(reader, at)) as [number, number, number];
  const lengths = [i, i + 2, i + 4].map((at) => reader.end(at) - reader.start(at)) as [number, number, number];
  const yearLast =
    values[0] >= 1 &&
    values[0] <= 32 &&
    values[1] >= 1 &&
    values[1] <= 32 &&
    (lengths[2] === 4 || lengths[2] === 2) &&
    lengths[0] <= 2 &&
    lengths[1] <= 2;
  const yearFirst = lengths[0] === 4 && values[1] >= 1 && values[1] <= 12 && values[2] >= 1 && values[2] <= 32;
  return yearLast || yearFirst ? { first: i, last: i + 4 } : undefined;
}

function part(reader: Reader, i: number): boolean {
  return (
    day(reader, i) ||
    year(reader, i) ||
    month(reader, i) ||
    isWeekday(reader.key(i)) ||
    festival(reader, i) ||
    SEASONS.test(reader.key(i)) ||
    YEAR_WORDS.has(reader.key(i)) ||
    YEAR_WORDS.has(reader.stem(i)) ||
    DAY_WORDS.has(reader.key(i)) ||
    DAY_WORDS.has(reader.stem(i))
  );
}

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
  const figured = /^\d{1,4}[/.\-–]\d{1,2}[/.\-–]\d{1,4}$/.test(shape);
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

function shortYear(shape: string): number | undefined {
  const parts = shape.split(/[/.\-–]/);
  const last = parts.at(-1) ?? '';
  if (parts[0]?.length === 4) return Number(parts[0]);
  if (last.length === 4) return Number(last);
  const two = Number(last);
  return two > 35 ? 1900 + two : 2000 + two;
}

const BIKRAM = /वि|सं|bs|b\.s|bikram|sambat/i;
const NEPALI_MONTH = /^(?:व|ब|जे|ज्|अस|आष|साउ|श्र|भद|भाद|आश|कात|कार|मंस|मङ|पु|पौ|माघ|फा|चै)/;

/** A Hijri year as the Gregorian one it mostly lies in: 354.367 days a year, from 19 July 622 (R. G. van Gent's tables). */
function fromHijri(year: number): number {
  return Math.round(year * 0.970_224 + 621.577);
}

/** Bikram Sambat runs 56.7 years ahead of the Gregorian calendar, the Bengali one 593.3 behind. */
function toGregorian(reader: Reader, found: Found, value: number): number | undefined {
  const lang = reader.lang(found.first);
  const words = reader.view.text.slice(reader.start(found.first), reader.end(found.last));
  if (value >= 1300 && value < 1500) {
    for (let i = found.first; i <= found.last; i++)
      if (reader.isWord(i) && (isHijriMonth(reader.key(i)) || isHijriMonth(reader.stem(i)))) return fromHijri(value);
    return /[\u0980-\u09ff]/.test(words) || lang === 'bn' || lang === 'latn' ? value + 593 : undefined;
  }
  const nepali =
    lang === 'ne' ||
    BIKRAM.test(words) ||
    words.split(/\s+/).some((word) => NEPALI_MONTH.test(word)) ||
    (lang === 'latn' && value > 2040);
  if (nepali && value >= 1970 && !/ईस्वी|\bAD\b|सन्/.test(words)) return value - 57;
  return value > 2040 && lang !== 'en' ? value - 57 : value;
}
