import { isAmbiguousMonth } from '../../words/calendar.ts';
import { keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import { LEADS, YEAR_WORDS, day, month, numberValue, year } from './parts.ts';

const COUNTED = keysOf(
  'rupees rupee rs taka tk inr npr bdt usd dollars dollar euros euro pounds pound kroner kronor zlotys riyal riyals dirham dirhams dinar dinars ringgit people men women workers kilometres km kg metres miles votes copies hectares acres square रुपैयाँ रुपये रुपए रुपया टका रियाल दिनार टাকা টাকা রিয়াল দিনার হাজার हजार hazar hajar lakh लाख লাখ jana जना জন',
);

/** The year of a law is part of its name. */
const LAW_WORDS = keysOf(
  'act acts convention code law laws regulations order bill constitution protocol rules ordinance decree ऐन कानून अधिनियम आईन আইন',
);

export interface Found {
  readonly first: number;
  readonly last: number;
}

export function anchorAt(reader: Reader, i: number): Found | undefined {
  if (month(reader, i)) {
    const latin = reader.latin(i);
    const before = reader.before(i);
    if (
      isBeside(reader, i, i - 1) ||
      isBeside(reader, i, i + 1) ||
      isBeside(reader, i, before) ||
      isBeside(reader, i, reader.after(i)) ||
      isBeside(reader, i, reader.before(before))
    )
      return { first: i, last: i };
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

/** Whether a day or a year stands at `j`, near enough to a month at `i`. */
function isBeside(reader: Reader, i: number, j: number): boolean {
  return j >= 0 && Math.abs(j - i) <= 3 && reader.sameSegment(i, j) && (day(reader, j) || year(reader, j));
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

const SEPARATOR = /^[/.\-–।]$/;

/** "18/10/91", "2068-03-15", "5.12.1991", "२०६८/३/१५", "२०७०।०३।१५". */
function figures(reader: Reader, i: number): Found | undefined {
  if (!reader.isNumber(i)) return undefined;
  const separator = reader.form(i + 1);
  if (!SEPARATOR.test(separator) || !reader.glued(i + 1) || !reader.isNumber(i + 2) || !reader.glued(i + 2))
    return undefined;
  if (reader.form(i + 3) !== separator || !reader.glued(i + 3) || !reader.isNumber(i + 4) || !reader.glued(i + 4))
    return undefined;
  if (reader.form(i + 5) === separator && reader.glued(i + 5) && reader.isNumber(i + 6)) return undefined;
  if (reader.isMark(i - 1) && reader.glued(i) && SEPARATOR.test(reader.form(i - 1)) && reader.isNumber(i - 2))
    return undefined;
  const [a, b, c] = [numberValue(reader, i), numberValue(reader, i + 2), numberValue(reader, i + 4)];
  const [first, second, third] = [digits(reader, i), digits(reader, i + 2), digits(reader, i + 4)];
  const yearLast = a >= 1 && a <= 32 && b >= 1 && b <= 32 && (third === 4 || third === 2) && first <= 2 && second <= 2;
  const yearFirst = first === 4 && b >= 1 && b <= 12 && c >= 1 && c <= 32;
  return yearLast || yearFirst ? { first: i, last: i + 4 } : undefined;
}

function digits(reader: Reader, i: number): number {
  return reader.end(i) - reader.start(i);
}
