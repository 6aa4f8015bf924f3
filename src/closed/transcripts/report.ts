import { say, type Locale } from '#platform/i18n';
import { oddityTexts, placeTexts } from './oddity-text.ts';
import type { Oddity } from './rules.ts';

/** An oddity in words. `what` begins with the place, so that it can stand alone in a list. */
export interface ExplainedOddity {
  /** Such as `Line 12`; '' where it concerns the whole file. */
  where: string;
  what: string;
  todo: string;
}

/** Says what was odd in a file, where, and how to put it right. Quotes the file: for the people who work with it only. */
export function explainOddity(oddity: Oddity, locale: Locale): ExplainedOddity {
  const { what, todo } = oddityTexts[oddity.code];
  const where = place(oddity, locale);
  const said = say(locale, what, oddity.params);
  return { where, what: where === '' ? capital(said) : `${where}: ${said}`, todo: say(locale, todo, oddity.params) };
}

function place({ where }: Oddity, locale: Locale): string {
  if (where.cue !== undefined) return say(locale, placeTexts.cue, { n: where.cue });
  if (where.line !== undefined) return say(locale, placeTexts.line, { n: where.line });
  if (where.row !== undefined) return say(locale, placeTexts.row, { n: where.row });
  if (where.byte !== undefined) return say(locale, placeTexts.byte, { n: where.byte });
  return '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
