import { describe, expect, it } from 'vitest';
import { renderPlaceholder } from '#closed/detection';
import { found, listed } from './found.ts';

const places = (text: string, lang: string): string[] =>
  found(text, lang)
    .filter((f) => f.type === 'place')
    .map((f) => f.words);

describe('places', () => {
  it.each([
    ['en', 'I live in Melamchi village, Sindhupalchok district.', ['Melamchi', 'Sindhupalchok']],
    ['ne', 'म सिन्धुपाल्चोक जिल्लाको मेलम्ची गाउँमा बस्छु।', ['सिन्धुपाल्चोक', 'मेलम्ची']],
    ['hi', 'मैं झारखंड के गुमला जिले की रहने वाली हूँ।', ['झारखंड', 'गुमला']],
    ['bn', 'আমি ফরিদপুর জেলার ভাঙ্গা উপজেলায় থাকি।', ['ফরিদপুর', 'ভাঙ্গা']],
    ['und-Latn', 'ma sindhupalchok ko melamchi gaun ma baschu', ['sindhupalchok', 'melamchi']],
    ['en', 'They sent me from Riyadh to Dammam.', ['Riyadh', 'Dammam']],
    ['ne', 'म रियाद गएँ।', ['रियाद']],
    ['en', 'the village of Qorbeh was far', ['Qorbeh']],
    ['ne', 'वडा नं. ५ मा घर छ', ['वडा नं. ५']],
  ])('%s: %s', (lang, text, expected) => {
    expect(places(text, lang)).toEqual(expected);
  });

  it('are not proposed for a bare name that is an ordinary word, or for the countries everyone goes to', () => {
    expect(places('she said more and went to bed in pain', 'en')).toEqual([]);
    expect(places('Saudi Arabia and Kuwait and India', 'en')).toEqual([]);
    expect(places('उसने कहा कि यह काम है', 'hi')).toEqual([]);
  });

  it('are generalised within what holds them', () => {
    const [place] = found('They sent me to Dammam.', 'en');
    expect(place?.span.ladder.map((step) => renderPlaceholder(step, 'en'))).toEqual([
      '[city in Saudi Arabia]',
      '[city]',
      '[place]',
      '[removed]',
    ]);
  });
});

describe('addresses', () => {
  it.each([
    ['I live at 23 Example Street, Westmead.', '23 Example Street, Westmead'],
    ['MRS A. SAMPLE\n"YONDER"\n74 SAMPLE ROAD\nEXAMPLE PLAINS NSW\n', '"YONDER"\n74 SAMPLE ROAD\nEXAMPLE PLAINS NSW'],
    ['I lIve at number 7, Third Avenue, Blacktown.', 'number 7, Third Avenue, Blacktown'],
    ["We live at 'Kimber' Sample Road, Rooty Hill.", "'Kimber' Sample Road, Rooty Hill"],
    ['It is No. 1 Panorama Parade, Blacktown, 2148', 'No. 1 Panorama Parade, Blacktown, 2148'],
    ['36 Sampler Road\nQUAKERS HILL. 2763.', '36 Sampler Road\nQUAKERS HILL. 2763'],
    ['the corner of Station Street was', 'Station Street'],
    ['House 12, Road 5, Sector 3, Dhaka', 'House 12, Road 5, Sector 3, Dhaka'],
  ])('%s', (text, words) => {
    expect(listed(text, 'en')).toContain(`address: ${words}`);
  });

  it('are not seen in ordinary talk', () => {
    expect(listed('we walked down the street and the road was long; he put his place in order, 3 way', 'en')).toEqual(
      [],
    );
  });
});
