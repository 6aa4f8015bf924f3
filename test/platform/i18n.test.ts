import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineTexts, inDigits, LOCALES, moment, say } from '#platform/i18n';

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

describe('a moment', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    [
      'UTC',
      ['Nov 2, 2026, 6:30 PM UTC', '2 नव॰ 2026, 6:30 pm UTC', '২ নভে, ২০২৬, ৬:৩০ PM UTC', '२०२६ नोभेम्बर २, १८:३० UTC'],
    ],
    [
      'Asia/Kathmandu',
      [
        'Nov 3, 2026, 12:15 AM GMT+5:45',
        '3 नव॰ 2026, 12:15 am GMT+5:45',
        '৩ নভে, ২০২৬, ১২:১৫ AM GMT +৫:৪৫',
        '२०२६ नोभेम्बर ३, ००:१५ GMT+५:४५',
      ],
    ],
  ])('is told by the clock of %s, which is named', (zone, told) => {
    vi.stubEnv('TZ', zone);
    expect(LOCALES.map((locale) => moment(locale, new Date('2026-11-02T18:30:00Z')))).toEqual(told);
  });
});
