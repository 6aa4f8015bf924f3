import { describe, expect, it } from 'vitest';
import { found, listed } from './found.ts';

const people = (text: string, lang: string): string[] =>
  found(text, lang)
    .filter((f) => f.type === 'person' || f.type === 'kin-name')
    .map((f) => f.words);

describe('names of people', () => {
  it.each([
    ['en', 'My name is Sunita Gharti.', ['Sunita Gharti']],
    ['en', 'Then Mrs. K. Barnowski and Dr H. Elbanov came.', ['Mrs. K. Barnowski', 'Dr H. Elbanov']],
    ['en', 'my sister Kamala told me', ['Kamala']],
    ['en', 'I met Zorbina there', ['Zorbina']],
    ['en', "It was O'Malley's shop", ["O'Malley"]],
    ['en', 'Jean-Paul Costa wrote', ['Jean-Paul Costa']],
    ['ne', 'मेरो नाम सुनिता घर्ती हो।', ['सुनिता घर्ती']],
    ['ne', 'मेरो नाम झुमलिङ्का हो।', ['झुमलिङ्का']],
    ['ne', 'श्रीमान रमेशलाई भनें।', ['रमेशलाई']],
    ['hi', 'मेरी बेटी रीता आई।', ['रीता']],
    ['hi', 'दलाल रमेश यादव ने कहा।', ['रमेश यादव']],
    ['bn', 'আমার নাম রহিমা খাতুন।', ['রহিমা খাতুন']],
    ['bn', 'দালাল সেলিমকে টাকা দিয়েছি।', ['সেলিমকে']],
    ['und-Latn', 'mero naam sunita gharti ho', ['sunita gharti']],
    ['und-Latn', 'amar nam rohima khatun', ['rohima khatun']],
    ['und-Latn', 'mera naam Sunita Murmu hai', ['Sunita Murmu']],
  ])('%s: %s', (lang, text, expected) => {
    expect(people(text, lang)).toEqual(expected);
  });

  it('are found in small letters, where sentences begin with capitals', () => {
    const typed =
      'My friend sarita told me to wait. The agent ramesh took my money. Then madam huda shouted and mr khalid came. I have two sons, ayush and aarav. I lived in salmiya with abu fahad and then I called sunita. My cousin went with farida to the shop and they came back.';
    expect(people(typed, 'en').join(' ')).toMatch(/sarita.*ramesh.*khalid.*ayush.*aarav.*abu fahad.*sunita.*farida/);
    expect(
      people(`${typed} In Delhi I met Kamala Rai, and Asmita Gurung came from Dolakha to Patan. bimala saw us.`, 'en'),
    ).toContain('bimala');
  });

  it('do not leave the word that joined them to a firm as a finding', () => {
    const text = 'Through an agent, Krishna Lama of Everest Sky Manpower. He said domestic work in Kuwait.';
    expect(found(text, 'en').map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Krishna Lama', 'Everest Sky Manpower']),
    );
  });

  it('are found where a recogniser of speech wrote neither capitals nor stops', () => {
    const heard =
      'so my name is parveen akhtar and my father gurdev was driving a truck then abu omar and his wife fatima called me and one girl shazia came';
    expect(people(heard, 'en').join(' ')).toMatch(/parveen akhtar.*gurdev.*abu omar.*fatima.*shazia/);
  });

  it.each([
    ['en', 'The women went home. When they came, nobody was there. I said Yes.'],
    ['en', 'He was a German, she Catholic, at Christmas, in April.'],
    ['hi', 'मैं काम करती थी और घर गई। एक दिन के बाद।'],
    ['ne', 'म काम गर्थें र घर गएँ। एक दिन पछि।'],
    ['bn', 'আমি কাজ করতাম আর বাড়ি গেলাম। এক দিন পরে।'],
    ['und-Latn', 'ma kam garthe ani ghar gaye, ek din pachi'],
  ])('are not seen in ordinary words: %s', (lang, text) => {
    expect(people(text, lang)).toEqual([]);
  });

  it('are placed by relation', () => {
    const [kin] = found('My husband Bikramjit went to Doha.', 'en');
    expect(kin?.span.ladder[0]).toEqual({ key: 'role', level: 0, params: { role: 'husband' } });
  });
});

describe('known identifiers', () => {
  const known = [
    { kind: 'person' as const, value: 'Sunita Gharti', subject: 'narrator' as const },
    { kind: 'village' as const, value: 'Jhumlekhu', subject: 'narrator' as const },
    { kind: 'phone' as const, value: '9841234567', subject: 'third-party' as const },
  ];

  it.each([
    ['ne', 'सुनिता घर्तीले भनिन्', 'person', 'narrator'],
    ['bn', 'সুনীতা ঘর্তি এসেছিল', 'person', 'narrator'],
    ['und-Latn', 'suneeta gharty aai', 'person', 'narrator'],
    ['en', 'in Jhumlekhoo they said', 'place', 'narrator'],
    ['ne', 'झुम्लेखुमा बस्छु', 'place', 'narrator'],
    ['ne', 'फोन ९८४१-२३४५६७', 'phone', 'third-party'],
  ])('are found in every script: %s %s', (lang, text, type, subject) => {
    const [hit] = found(text, lang, known);
    expect(hit?.type).toBe(type);
    expect(hit?.span.subject).toBe(subject);
    expect(hit?.status).toBe('auto');
  });

  it('of five letters or more may be one letter off', () => {
    expect(listed('then sunitta came', 'en', known)).toEqual(['person: sunitta']);
    expect(
      listed('then Ana came', 'en', [{ kind: 'person', value: 'Ann', subject: 'unknown' }]).length,
    ).toBeLessThanOrEqual(1);
  });
});
