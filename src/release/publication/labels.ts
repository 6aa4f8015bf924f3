import { defineTexts, inDigits, say, type Locale } from '#platform/i18n';
import { conceptLabel } from './themes.ts';

const names = defineTexts({
  en: { en: 'English', hi: 'अंग्रेज़ी', bn: 'ইংরেজি', ne: 'अङ्ग्रेजी' },
  hi: { en: 'Hindi', hi: 'हिन्दी', bn: 'হিন্দি', ne: 'हिन्दी' },
  bn: { en: 'Bengali', hi: 'बांग्ला', bn: 'বাংলা', ne: 'बङ्गाली' },
  ne: { en: 'Nepali', hi: 'नेपाली', bn: 'নেপালি', ne: 'नेपाली' },
  latn: { en: 'Romanised (Latin letters)', hi: 'रोमन लिपि में', bn: 'রোমান হরফে', ne: 'रोमन अक्षरमा' },
});

const regions = new Map<Locale, Intl.DisplayNames>();

/** A country's name from its ISO 3166-1 code (names from CLDR); empty for none. */
export function placeLabel(code: string | null | undefined, locale: Locale): string {
  if (!code) return '';
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let found = regions.get(locale);
  if (!found) {
    found = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
    regions.set(locale, found);
  }
  return found.of(code) ?? code;
}

/** Her work, by its concept. */
export function sectorLabel(id: string | null | undefined, locale: Locale): string {
  return id ? conceptLabel(id, locale) : '';
}

/** Years as they are read: `2010-2014` with an en dash. */
export function periodLabel(period: string | null | undefined, locale: Locale): string {
  return period ? inDigits(locale, period.replace('-', '–')) : '';
}

export function languageLabel(code: string, locale: Locale): string {
  return code in names ? say(locale, names[code as keyof typeof names]) : code;
}
