import type { Citable } from '#rules/open/citation';

/** Editions of invented women, for the golden files. */
export const site = 'https://katha.example';

export const editions: Readonly<Record<string, Citable>> = {
  'chosen name': {
    publicId: '7h3k9m2xq4',
    number: 1,
    publishedAt: new Date('2026-03-04T10:00:00Z'),
    title: 'They kept my passport',
    language: 'en',
    selfDescription: 'Sita',
  },
  'no name, interviewer and year allowed': {
    publicId: '7h3k9m2xq4',
    number: 2,
    publishedAt: new Date('2026-11-24T23:59:59Z'),
    title: 'Eleven months without pay',
    language: 'ne',
    selfDescription: null,
    interviewer: 'Asha Rai',
    recordedYear: 2019,
  },
  'in Nepali': {
    publicId: '0123456789',
    number: 1,
    publishedAt: new Date('2025-01-31T00:00:00Z'),
    title: 'उनीहरूले मेरो राहदानी राखे।',
    language: 'ne',
    selfDescription: 'पहाडकी छोरी',
  },
  'in Bengali': {
    publicId: '0123456789',
    number: 3,
    publishedAt: new Date('2025-06-01T00:00:00Z'),
    title: 'আমি ফিরে এসেছি',
    language: 'bn',
    selfDescription: 'একজন মা, কর্মী',
  },
  'in Hindi, asking': {
    publicId: '0123456789',
    number: 1,
    publishedAt: new Date('2025-05-09T00:00:00Z'),
    title: 'मज़दूरी कहाँ गई?',
    language: 'hi',
    selfDescription: 'एक घरेलू कामगार',
  },
  'romanised, with signs that formats act on': {
    publicId: 'zzzzzzzzzz',
    number: 12,
    publishedAt: new Date('2026-12-01T00:00:00Z'),
    title: 'Mero 100% talab {kaha} gayo? \\ "Rs_500" & <b>kafil</b> #1 ~ $5 ^ it’s | gone',
    language: 'latn',
    selfDescription: 'Maya O\'Neil & Co, "the cook"',
  },
};
