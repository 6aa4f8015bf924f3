import { say, type Locale } from '#platform/i18n';
import type { FormFields } from './form.ts';
import { faultTexts } from './record-form-text.ts';

/** What stands in the form: of a record, or as it was typed where that could not be used. */
export interface Shown {
  text(name: string): string;
  /** Name, value and problem of a field to write in. */
  field(name: string): { name: string; value: string; problem: string | undefined };
  /** Whether a box or a choice of this name has this value. */
  has(name: string, value: string): boolean;
  /** Whether anything is wrong with one of these. */
  anyFault(names: readonly string[]): boolean;
}

const KINDS: Readonly<Record<string, keyof typeof faultTexts>> = {
  ageAtConsent: 'number',
  coolingOffDays: 'number',
  birthDate: 'date',
  embargoUntil: 'date',
  expiresAt: 'date',
  reconsentAt: 'date',
  territories: 'countries',
  safeDays: 'hours',
  safeFrom: 'hours',
  safeTo: 'hours',
  safeZone: 'hours',
};

export function shownFields(locale: Locale, fields: FormFields, faulty: ReadonlySet<string>): Shown {
  const text = (name: string) => [fields[name] ?? ''].flat()[0] ?? '';
  const fault = (name: string) => (faulty.has(name) ? say(locale, faultTexts[KINDS[name] ?? 'other']) : undefined);
  return {
    text,
    field: (name) => ({ name, value: text(name), problem: fault(name) }),
    has: (name, value) => [fields[name] ?? []].flat().includes(value),
    anyFault: (names) => names.some((name) => faulty.has(name)),
  };
}
