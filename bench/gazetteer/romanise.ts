/** Plain romanisation of Devanagari, as people type it: long vowels short, no diacritics, final and medial schwa dropped. */

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'ng',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ळ: 'l',
};
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
};

export function romanise(word: string): string {
  const parts: { consonant: string; vowel: string; inherent: boolean }[] = [];
  for (const letter of word.normalize('NFC').replace(/़/g, '')) {
    const consonant = CONSONANTS[letter];
    const vowel = VOWELS[letter];
    const last = parts.at(-1);
    if (consonant) parts.push({ consonant, vowel: 'a', inherent: true });
    else if (letter === '्' && last) {
      last.vowel = '';
      last.inherent = false;
    } else if (vowel && last?.inherent && !/[अ-औ]/.test(letter)) {
      last.vowel = vowel;
      last.inherent = false;
    } else if (vowel) parts.push({ consonant: '', vowel, inherent: false });
    else if ((letter === 'ं' || letter === 'ँ') && last) {
      last.inherent = false;
      last.vowel += 'n';
    }
  }
  parts.forEach((part, i) => {
    if (!part.inherent) return;
    const previous = parts[i - 1];
    const next = parts[i + 1];
    if (i === parts.length - 1 && i > 0) part.vowel = '';
    else if (
      i > 0 &&
      i < parts.length - 1 &&
      previous?.vowel &&
      next &&
      next.vowel &&
      !(next.inherent && i + 1 === parts.length - 1)
    )
      part.vowel = '';
  });
  return parts.map((p) => p.consonant + p.vowel).join('');
}

/** Bengali letters as Devanagari ones and back: the blocks run parallel. */
export function bengaliToDevanagari(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0980-\u09e3]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x80))
    .replace(/य़/g, 'य')
    .replace(/\u094e/g, 'त्');
}

export function devanagariToBengali(text: string): string {
  return text
    .normalize('NFC')
    .replace(/व/g, 'ब')
    .replace(/ळ/g, 'ल')
    .replace(/[\u0901-\u0963]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x80))
    .replace(/\u09c5/g, 'ে')
    .replace(/\u09c9/g, 'ো')
    .replace(/য(?=[\u09be-\u09cc])/g, 'য়');
}
