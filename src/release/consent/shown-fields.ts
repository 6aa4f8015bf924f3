import { typedHas, typedText } from '#html/parts';
import type { Typed } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { faultOf } from './record-form-text.ts';

/** What stands in the form: of a record, or as it was typed where that was refused. */
export interface Shown {
  text(name: string): string;
  /** Name, value and problem of a field to write in. */
  field(name: string): { name: string; value: string; problem: string | undefined };
  /** Whether a box or a choice of this name has this value. */
  has(name: string, value: string): boolean;
  /** Whether anything is wrong with one of these. */
  anyFault(names: readonly string[]): boolean;
}

export function shownFields(locale: Locale, kept: Typed['fields'], typed: Typed | undefined): Shown {
  const details = typed?.problem.details as { fields?: readonly { field: string }[] } | undefined;
  const faulty = new Set(details?.fields?.map(({ field }) => field.split('.')[0]));
  const shown = { fields: typed?.fields ?? kept };
  const text = (name: string) => typedText(shown, name, '');
  return {
    text,
    field: (name) => ({
      name,
      value: text(name),
      problem: faulty.has(name) ? say(locale, faultOf(name)) : undefined,
    }),
    has: (name, value) => typedHas(shown, name, value, false),
    anyFault: (names) => names.some((name) => faulty.has(name)),
  };
}
