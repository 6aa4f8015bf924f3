import { asciiDigits } from '../reading/characters.ts';

/**
 * Forms for comparing. The text itself is never altered: a key is only ever looked up or compared.
 */

const COMBINING_LATIN = /[\u0300-\u036f]/g;
const IGNORED = /\u034f|[\u200b-\u200f\u00ad\ufeff\u2060]/g;
const NUKTA = /[\u093c\u09bc]/g;
const ONLY_ASCII_LOWER = /^[a-z]+$/;
const ONLY_ASCII = /^[A-Za-z]+$/;
const HAS_INDIC = /[\u0900-\u09ff]/;
/** A nasal consonant before a consonant of its own row is written as anusvara as often as in full. */
const DEVA_NASAL = /[ङञणन]्(?=[क-घच-झट-ढत-ध])|म्(?=[प-भ])/g;
const BENG_NASAL = /[ঙঞণন]্(?=[ক-ঘচ-ঝট-ঢত-ধ])|ম্(?=[প-ভ])/g;

const CURLY = /[\u2018\u2019\u02bc]/g;

/**
 * The comparison key of one word: NFC, lower case, ASCII digits, no joiners, no nukta, nasal signs folded,
 * Latin letters without accents.
 */
export function keyOf(form: string): string {
  if (form.length > 40) return fold(form);
  let key = kept.get(form);
  if (key === undefined) {
    key = fold(form);
    if (kept.size >= KEPT) kept.clear();
    kept.set(form, key);
  }
  return key;
}

/** Forms whose keys are remembered; then the store begins anew. Running text repeats its words. */
const KEPT = 16_384;
const kept = new Map<string, string>();

function fold(form: string): string {
  if (ONLY_ASCII_LOWER.test(form)) return form;
  let key = form.replace(IGNORED, '').toLowerCase();
  if (HAS_INDIC.test(key)) {
    key = asciiDigits(key.normalize('NFC'))
      .replace(NUKTA, '')
      .replace(/\u0901/g, '\u0902')
      .replace(DEVA_NASAL, '\u0902')
      .replace(/\u0981/g, '')
      .replace(BENG_NASAL, '\u0982')
      .replace(/\u09ce/g, '\u09a4\u09cd')
      .replace(/ऍ/g, 'ए')
      .replace(/ॅ/g, 'े')
      .replace(/ॉ/g, 'ो')
      .replace(/काे/g, 'को');
    return key;
  }
  key = key.normalize('NFKD').toLowerCase().replace(COMBINING_LATIN, '').replace(CURLY, "'");
  return asciiDigits(
    key
      .replace(/ß/g, 'ss')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/đ/g, 'd')
      .replace(/æ/g, 'ae')
      .replace(/ı/g, 'i'),
  );
}

/**
 * A word of Devanagari as it sounds in Nepali and the Hindi of the villages: no vowel is long, श and ष are स, व is ब, ण is न.
 * Spellings of one word differ in nothing else.
 */
export function foldDevanagari(form: string): string {
  return keyOf(form).replace(SOUNDS_ALIKE, (letter) => ALIKE.get(letter) as string);
}
const ALIKE = new Map('ीि ूु ईइ ऊउ शस षस वब णन'.split(' ').map((pair) => [pair[0], pair[1]] as [string, string]));
const SOUNDS_ALIKE = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'g');

/** The key of a phrase: keys of its words, joined by one space. */
export function phraseKey(phrase: string): string {
  if (ONLY_ASCII.test(phrase)) return phrase.toLowerCase();
  return phrase
    .trim()
    .split(/[\s,.\-–—/]+/)
    .filter(Boolean)
    .map(keyOf)
    .join(' ');
}

/**
 * A romanised word in lower case, folded over the spellings people vary: long vowels, doubled letters, "ph" and "f", "w" and
 * "v", "z" and "j", "sh" and "s".
 */
export function foldLatin(key: string): string {
  let out = '';
  for (let i = 0; i < key.length; i++) {
    let letter = key[i] as string;
    if (letter === 'e' && key[i + 1] === 'e') letter = 'i';
    else if (letter === 'o' && key[i + 1] === 'o') letter = 'u';
    else if (letter === 'w') letter = 'v';
    else if (letter === 'p' && key[i + 1] === 'h') letter = 'f';
    else if (letter === 'z') letter = 'j';
    else if (letter === 'h' && i > 0 && out !== '' && /[sc]/.test(key[i - 1] as string)) continue;
    if (letter === 'f' ? key[i] === 'p' : letter !== key[i] && letter !== 'v' && letter !== 'j') i++;
    if (out.endsWith(letter)) continue;
    out += letter;
  }
  return out;
}

/** The keys of the words of a list parted by white space. */
export function keysOf(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(keyOf));
}
