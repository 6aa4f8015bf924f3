import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('dates', () => {
  it.each([
    ['en', 'on 12 March 2014 we', '12 March 2014', '2010'],
    ['en', 'on the 12th of March, 2014 we', '12th of March, 2014', '2010'],
    ['en', 'on March 12, 2014 we', 'March 12, 2014', '2010'],
    ['en', 'in March 2014 we', 'March 2014', '2010'],
    ['en', 'on 18/10/91 we', '18/10/91', '1990'],
    ['en', 'on 2014-03-12 we', '2014-03-12', '2010'],
    ['en', 'since 1998 we', '1998', '1990'],
    ['en', 'born l6th of June l945 here', 'l6th of June l945', '1940'],
    ['en', 'I left in Bhadra 2072 for', 'Bhadra 2072', '2010'],
    ['hi', '15 मार्च 2012 को', '15 मार्च 2012', '2010'],
    ['hi', 'सन् १९९८ में', '१९९८', '1990'],
    ['ne', '२०६८ साल असार १५ गते गएँ', '२०६८ साल असार १५ गते', '2010'],
    ['ne', 'वि.सं. २०५५ मा', '२०५५', '1990'],
    ['ne', '२०६८/३/१५ मा', '२०६८/३/१५', '2010'],
    ['bn', '১৫ই মার্চ ২০১২ তারিখে', '১৫ই মার্চ ২০১২ তারিখে', '2010'],
    ['bn', '১৪১৯ সালের বৈশাখ মাসে', '১৪১৯ সালের বৈশাখ', '2010'],
    ['und-Latn', '2068 sal asar 15 gate ma gaye', '2068 sal asar 15 gate', '2010'],
    ['und-Latn', 'boishakh 1419 e gelam', 'boishakh 1419', '2010'],
    ['ne', 'दशैं २०७० मा', 'दशैं २०७०', '2010'],
  ])('%s: %s', (lang, text, words, decade) => {
    const date = found(text, lang).find((f) => f.type === 'date');
    expect(date?.words).toContain(words.split(' ')[0]);
    expect(words.includes(date?.words ?? '?') || date?.words.includes(words)).toBe(true);
    expect(date?.span.ladder[0]?.params['decade']).toBe(decade);
  });

  it.each([
    ['en', 'the 1996 Act and the Race Relations Act 1976'],
    ['en', 'it may rain and we march on'],
    ['en', 'we paid 2000 rupees to 1500 people'],
    ['en', "it was in the 1950's or 1960s"],
    ['en', 'at 0.22 and 14.43 on the tape'],
    ['hi', 'वह मई नहीं था पर में मार्ग पर'],
  ])('are not seen in: %s %s', (lang, text) => {
    const dates = found(text, lang).filter((f) => f.span.evidence.some((e) => e.detector === 'dates'));
    expect(dates).toEqual([]);
  });
});

describe('ages', () => {
  it.each([
    ['en', 'I am 34 years old', '34 years old', '30'],
    ['en', 'a 14-year-old girl', '14-year-old', '10'],
    ['en', 'at the age of sixteen', 'sixteen', '15'],
    ['en', 'I was twenty-two when I left', 'twenty-two', '20'],
    ['hi', 'मेरी उम्र ३४ साल है', '३४', '30'],
    ['hi', 'मेरी बेटी 12 साल की है', '12 साल', '10'],
    ['ne', 'म ३४ वर्षकी भएँ', '३४ वर्षकी', '30'],
    ['ne', 'सोह्र वर्षको उमेरमा', 'सोह्र वर्षको', '15'],
    ['bn', 'আমার বয়স ২২ বছর', '২২', '20'],
    ['und-Latn', 'mero umer 22 barsa', '22', '20'],
  ])('%s: %s', (lang, text, words, from) => {
    const age = found(text, lang).find((f) => f.type === 'age');
    expect(age?.words).toContain(words);
    expect(age?.span.ladder[0]?.params['from']).toBe(from);
  });

  it('are not lengths of time or counts', () => {
    expect(
      found('I worked 3 years, he was 3 miles away, and two people came', 'en').filter((f) => f.type === 'age'),
    ).toEqual([]);
  });
});

describe('the Hijri calendar', () => {
  it.each([
    ['en', 'in Ramadan 1440 I came', 'Ramadan 1440', '2010'],
    ['en', "in Sha'ban 1436 she died", "Sha'ban 1436", '2010'],
    ['hi', 'रमज़ान 1400 में पैसे भेजे', 'रमज़ान 1400', '1980'],
    ['bn', 'জিলহজ্জ ১৪৪০ মাসে', 'জিলহজ্জ ১৪৪০', '2010'],
  ])('%s: %s', (lang, text, words, decade) => {
    const [date, ...more] = found(text, lang);
    expect(more).toEqual([]);
    expect(date).toMatchObject({ type: 'date', words });
    expect(date?.span.ladder[0]?.params['decade']).toBe(decade);
  });
});
