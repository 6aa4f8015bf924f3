import { describe, expect, it } from 'vitest';
import { found, listed } from './found.ts';

/** Every number here is made up; those with check digits were computed to be valid. */
describe('official numbers', () => {
  it.each([
    ['en', 'Aadhaar number 2345 6789 0124', 'aadhaar', '2345 6789 0124'],
    ['hi', 'मेरा आधार नंबर २३४५ ६७८९ ०१२४ है', 'aadhaar', '२३४५ ६७८९ ०१२४'],
    ['en', 'PAN ABCPD1234E', 'pan', 'ABCPD1234E'],
    ['en', 'her passport was 08765432', 'passport', '08765432'],
    ['ne', 'मेरो पासपोर्ट नम्बर ०८७६५४३२ हो', 'passport', '०८७६५४३२'],
    ['bn', 'পাসপোর্ট নম্বর BX0123456', 'passport', 'BX0123456'],
    ['en', 'passport K1234567', 'passport', 'K1234567'],
    ['hi', 'वोटर कार्ड XYZ1234567', 'voter', 'XYZ1234567'],
    ['ne', 'नागरिकता नं. २७-०१-६८-०१२३४', 'citizenship', '२७-०१-६८-०१२३४'],
    ['und-Latn', 'nagarikta number 27-01-68-01234', 'citizenship', '27-01-68-01234'],
    ['bn', 'জাতীয় পরিচয়পত্র নম্বর ১৯৮৫২৬৯২৫০১২৩৪৫৬৭', 'nid', '১৯৮৫২৬৯২৫০১২৩৪৫৬৭'],
    ['bn', 'এনআইডি 4612345678', 'nid', '4612345678'],
    ['bn', 'জন্ম নিবন্ধন নম্বর ১৯৮৫২৬৯২৫০১২৩৪৫৬৮', 'birth-registration', '১৯৮৫২৬৯২৫০১২৩৪৫৬৮'],
    ['en', 'my iqama was 2123456789', 'iqama', '2123456789'],
    ['bn', 'ইকামা নম্বর ২১২৩৪৫৬৭৮৯', 'iqama', '২১২৩৪৫৬৭৮৯'],
    ['en', 'civil ID 285010112345', 'civil-id', '285010112345'],
    ['en', 'Emirates ID 784-1985-1234567-1', 'civil-id', '784-1985-1234567-1'],
    ['en', 'visa number 6012345678', 'visa', '6012345678'],
    ['ne', 'श्रम स्वीकृति नम्बर ०१२३४५६', 'work-permit', '०१२३४५६'],
    ['en', 'labour permit no. 0123456', 'work-permit', '0123456'],
    ['bn', 'রিক্রুটিং লাইসেন্স RL-1234', 'licence', 'RL-1234'],
    ['en', 'bank account 012345678901', 'bank-account', '012345678901'],
    ['hi', 'खाता नंबर 31234567890', 'bank-account', '31234567890'],
    ['en', 'IBAN GB82 WEST 1234 5698 7654 32', 'bank-account', '1234 5698 7654 32'],
    ['en', 'MTCN 123-456-7890', 'remittance', '123-456-7890'],
    ['bn', 'বিকাশ নম্বর ০১৭১২৩৪৫৬৭৮', 'mobile-money', '০১৭১২৩৪৫৬৭৮'],
    ['en', 'a car with the plate DL 4C AB 1234', 'vehicle-plate', 'DL 4C AB 1234'],
    ['ne', 'गाडी बा १२ च ३४५६ थियो', 'vehicle-plate', 'बा १२ च ३४५६'],
    ['bn', 'গাড়ি ঢাকা মেট্রো-গ-১২-৩৪৫৬', 'vehicle-plate', '১২-৩৪৫৬'],
    ['en', 'the application (no. 12345/09) was', 'case-number', '12345/09'],
    ['hi', 'एफआईआर नंबर 234/2015', 'case-number', '234/2015'],
    ['en', 'at 27.70561, 85.32045 on the map', 'coordinates', '27.70561, 85.32045'],
  ])('%s: %s', (lang, text, type, words) => {
    const hit = found(text, lang).find((f) => f.words.includes(words) || words.includes(f.words));
    expect(hit?.type).toBe(type);
  });

  it('needs the check digit or a word', () => {
    expect(listed('There were 2345 6789 0123 of them', 'en').some((line) => line.startsWith('phone'))).toBe(false);
    expect(listed('It cost 150000 rupees and 2500000 taka', 'en')).toEqual([]);
    expect(
      listed('from 1951 - 1952, 3 to 4 people, 2,500 women', 'en').filter((line) => !line.startsWith('date')),
    ).toEqual([]);
  });

  it('finds the cue in the turn before', () => {
    expect(listed('What was your passport number?\n08765432, I still know it.', 'en')).toContain('passport: 08765432');
  });
});

describe('telephone numbers', () => {
  it.each([
    ['en', '+977 984-1234567'],
    ['en', '9841234567'],
    ['ne', '९८४१२३४५६७'],
    ['bn', '০১৭১২-৩৪৫৬৭৮'],
    ['hi', '+91 98765 43210'],
    ['en', '00966 50 123 4567'],
  ])('%s: %s', (lang, number) => {
    expect(listed(`call ${number} now`, lang)).toContain(`phone: ${number}`);
  });

  it('are found when said digit by digit, doubled and over two turns', () => {
    expect(listed('my number is nine eight four one two three four five six seven', 'en')).toEqual([
      'phone: nine eight four one two three four five six seven',
    ]);
    expect(listed('call nine eight double four one two three four five six', 'en')[0]).toMatch(
      /^phone: nine eight double/,
    );
    expect(listed('नम्बर नौ आठ चार एक दुई तीन चार पाँच छ सात', 'ne')[0]).toMatch(/^phone/);
  });

  it('are not sums, years or measures', () => {
    expect(listed('between 1995-2004 about 600000 women left', 'en').some((line) => line.startsWith('phone'))).toBe(
      false,
    );
  });
});

describe('addresses on the net', () => {
  it.each([
    ['email', 'sunita.rai@example.org'],
    ['email', 'सुनिता@उदाहरण.नेपाल'],
    ['url', 'https://example.org/a?b=c'],
    ['url', 'facebook.com/some.body.12'],
    ['handle', '@sunita_rai'],
  ])('%s: %s', (type, words) => {
    expect(listed(`see ${words} for more`, 'en')).toContain(`${type}: ${words}`);
  });

  it('is not a full stop without its space', () => {
    expect(listed('we went home.In the morning it rained.in the end', 'en')).toEqual([]);
    expect(listed('see example.org for more', 'en')).toEqual(['url: example.org']);
  });

  it('is found when spoken', () => {
    expect(
      listed('it is sunita dot rai at the rate example dot com', 'en').some((line) => line.startsWith('email')),
    ).toBe(true);
  });
});
