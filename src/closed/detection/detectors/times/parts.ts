import { isFestival, isMonth, isWeekday } from '../../words/calendar.ts';
import { TOKEN_MIXED } from '../../document.ts';
import { MONTH, lexemeAt } from '../../words/lexemes.ts';
import { keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import { numberAt } from '../../reading/view.ts';

export const YEAR_WORDS = keysOf(
  'साल सालमा सालको सालतिर वर्ष सन् सन वि सं विसं सम्वत् संवत् ईस्वी সাল সালে সালের সন খ্রিস্টাব্দ বঙ্গাব্দ sal saal saalma salma bs ad b.s a.d bikram sambat hijri',
);

const DAY_WORDS = keysOf('गते गतेको गतेका तारीख तारिख तारीखमा তারিখ তারিখে tarikh gate gatey th st nd rd ই লা রা ঠা শে');

export const LINKS = keysOf('of the day and का की के को र ko ki ke the এর');

export const LEADS = keysOf(
  'in since from until till by year of before after during around about circa early late mid between to spring summer autumn winter end beginning sal saal sanma sal san सन् सन साल সাল',
);

export function numberValue(reader: Reader, i: number): number {
  return reader.isNumber(i) ? numberAt(reader.view.text, reader.start(i), reader.end(i)) : -1;
}

/** "13th", "l5th" (a scanner's 1), "1st". */
export function ordinal(reader: Reader, i: number): boolean {
  return reader.kind(i) === TOKEN_MIXED && /^[\dlI]{1,2}(?:st|nd|rd|th)$/i.test(reader.form(i));
}

export function day(reader: Reader, i: number): boolean {
  const value = numberValue(reader, i);
  return (value >= 1 && value <= 32 && reader.end(i) - reader.start(i) <= 2) || ordinal(reader, i);
}

export function year(reader: Reader, i: number): boolean {
  if (reader.isNumber(i) && reader.end(i) - reader.start(i) === 4) {
    const value = numberValue(reader, i);
    return value >= 1300 && value <= 2110;
  }
  // "l991": a scanner's 1.
  return reader.kind(i) === TOKEN_MIXED && /^[lI]9\d\d$/.test(reader.form(i));
}

export function month(reader: Reader, i: number): boolean {
  return reader.isWord(i) && reader.perWord(MONTH, i, monthWord) === 1;
}

/** As it stands, or without any of its case endings ("कातिकको", "বৈশাখের"). */
function monthWord(reader: Reader, i: number): number {
  return lexemeAt(reader.view, i).forms.some(isMonth) ? 1 : 0;
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/;

export function festival(reader: Reader, i: number): boolean {
  return reader.isWord(i) && lexemeAt(reader.view, i).forms.some(isFestival);
}

export function part(reader: Reader, i: number): boolean {
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
