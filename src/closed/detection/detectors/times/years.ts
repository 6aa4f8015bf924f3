import { isHijriMonth } from '../../words/calendar.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Found } from './anchors.ts';

export function shortYear(shape: string): number | undefined {
  const parts = shape.split(/[/.\-–।]/);
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
export function toGregorian(reader: Reader, found: Found, value: number): number | undefined {
  const lang = reader.lang(found.first);
  const words = reader.view.text.slice(reader.start(found.first), reader.end(found.last));
  if (value >= 1300 && value < 1500) {
    for (let i = found.first; i <= found.last; i++)
      if (reader.isWord(i) && (isHijriMonth(reader.key(i)) || isHijriMonth(reader.stem(i)))) return fromHijri(value);
    return /[\u0980-\u09ff]/.test(words) || lang === 'bn' || lang === 'latn' ? value + 593 : undefined;
  }
  const nepali = lang === 'ne' || BIKRAM.test(words) || words.split(/\s+/).some((word) => NEPALI_MONTH.test(word));
  if (nepali && value >= 1970 && !/ईस्वी|\bAD\b|सन्/.test(words)) return value - 57;
  // Nobody tells of a year that far ahead: it is of Bikram Sambat, whatever the language.
  return value > 2040 ? value - 57 : value;
}
