import { IntlMessageFormat } from 'intl-messageformat';

/** The languages of the interface. `latn` romanised text is a property of testimonies, not of the interface. */
export const LOCALES = ['en', 'hi', 'bn', 'ne'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * One message in every language of the interface, in ICU message syntax (`{n, plural, one {# page} other {# pages}}`).
 * A missing language is a type error. Hindi, Bengali and Nepali need a native reader: see docs/translation.md.
 */
export type Text = Readonly<Record<Locale, string>>;
export type TextParams = Readonly<Record<string, string | number | Date>>;

/** Keeps the messages of one slice together, side by side, so that a native reader can go through them. */
export function defineTexts<const T extends Record<string, Text>>(texts: T): T {
  return texts;
}

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Renders a message. Parameters are inserted as text; escaping is the renderer's work. A number is written in the digits of the language,
 * also where the message does not say that it is one.
 */
export function say(locale: Locale, text: Text, params?: TextParams): string {
  if (!text[locale].includes('{') && !text[locale].includes("'")) return text[locale];
  const source = text[locale].replace(/\{(\w+)\}/g, (all, name: string) =>
    typeof params?.[name] === 'number' ? `{${name}, number}` : all,
  );
  const key = `${locale}\0${source}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(source, locale);
    compiled.set(key, format);
  }
  return String(format.format(params));
}

/** A text with the sign that ends a sentence in its language. */
export const sentence = (locale: Locale, text: string): string => `${text}${locale === 'en' ? '.' : '।'}`;

/** The same text with its numbers in the digits of a language, ungrouped: for years and spans of them. */
export function inDigits(locale: Locale, text: string): string {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  return text.replace(/\d+/g, (n) => digits.format(Number(n)));
}

/**
 * A moment by the clock of the machine that the archive runs on (`TZ` sets another), which is named: who reads it may be in another country.
 * To the minute, or to the second.
 */
export function moment(locale: Locale, at: Date, to: 'minute' | 'second' = 'minute'): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: to === 'second' ? '2-digit' : undefined,
    timeZoneName: 'short',
  }).format(at);
}

// Devanagari, Bengali, Arabic, Persian.
const ZEROS = [0x966, 0x9e6, 0x660, 0x6f0];

/** A text with the digits of any of these scripts as 0 to 9: the other way of `inDigits`. */
export function latinDigits(text: string): string {
  return text.replace(/[०-९০-৯٠-٩۰-۹]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(unit - (ZEROS.find((zero) => unit >= zero && unit < zero + 10) ?? unit));
  });
}

/** Language of a text as the `lang` attribute names it (BCP 47): `latn` is one of ours in Latin letters, `und` none that is known. */
export function htmlLang(language: string): string | undefined {
  return language === 'latn' ? 'und-Latn' : language === 'und' ? undefined : language;
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** Picks the best interface language from an `Accept-Language` header (RFC 9110, 12.5.4). */
export function negotiateLocale(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const q = rest.map((r) => /^\s*q=([\d.]+)/.exec(r)?.[1]).find((v) => v !== undefined);
      return { tag: tag.slice(0, 2).toLowerCase(), q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  return wanted.map((w) => w.tag).find(isLocale) ?? 'en';
}
