import { describe, expect, it } from 'vitest';
import { defineTexts, inDigits, LOCALES, say } from '#platform/i18n';

const texts = defineTexts({
  edition: {
    en: 'Edition {n} of {title}',
    hi: 'संस्करण {n}, {title}',
    bn: 'সংস্করণ {n}, {title}',
    ne: 'संस्करण {n}, {title}',
  },
});

describe('numbers in what is said', () => {
  it('are written in the digits of the language, and text as it stands', () => {
    expect(LOCALES.map((locale) => say(locale, texts.edition, { n: 12, title: '7' }))).toEqual([
      'Edition 12 of 7',
      'संस्करण 12, 7',
      'সংস্করণ ১২, 7',
      'संस्करण १२, 7',
    ]);
  });

  it('of years stand without grouping', () => {
    expect(inDigits('ne', '2010–2014')).toBe('२०१०–२०१४');
    expect(inDigits('en', '2010s')).toBe('2010s');
  });
});
