import { NEPALI_VERBS, NEPALI_WORDS } from '../lexicon/nepali.ts';
import { once } from '../reading/once.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { TELLS_NEPALI } from './lexemes.ts';
import { keysOf } from './normalise.ts';

/** Words that tell Nepali in Latin letters from the Hindi in them, and from English. */
const TELLING = keysOf(
  'ma mero malai maile hami hamro hamlai hamile usle uslai uha uhale tyo tyaha yaha pani cha chha xa xan chan chhan chu chhu thiyo thie thiye thiyen bhayo bhaye bhako bhaneko bhanera bhanne bhanyo gayo gaye gaen aayo aaye lai bata haru sanga pachi pachhi aile ahile ani euta garera garne gareko ko le ho hoina chaina chhaina aama baa buwa bhanchan bhanthe',
);
const TELLING_SHARE = 0.08;

/** Whether a document is Nepali in Latin letters. */
export const isNepaliInLatinLetters = once((view): boolean => {
  const reader = readerOf(view);
  let all = 0;
  let nepali = 0;
  for (let i = 0; i < reader.count; i++) {
    if (!reader.isWord(i) || !reader.latin(i)) continue;
    all++;
    nepali += reader.perWord(TELLS_NEPALI, i, tells);
  }
  return nepali >= 3 && nepali >= TELLING_SHARE * all;
});

function tells(reader: Reader, i: number): number {
  return TELLING.has(reader.key(i)) ? 1 : 0;
}

/**
 * Everyday words and forms of verbs of Nepali as they are typed in Latin letters: "tyaspachi", "karauthin", "lyaidinthe". Compared by
 * their bones: without breath, doubling and any "a", for everybody spells these as they like; "v", "w" and "b" are one, and "s" and "sh".
 */

const CONSONANTS =
  'क:k ख:k ग:g घ:g ङ:n च:c छ:c ज:j झ:j ञ:n ट:t ठ:t ड:d ढ:d ण:n त:t थ:t द:d ध:d न:n प:p फ:p ब:b भ:b म:m य:y र:r ल:l व:b श:s ष:s स:s ह:h';
const VOWELS = 'इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:i ओ:o औ:u ि:i ी:i ु:u ू:u ृ:ri े:e ै:i ो:o ौ:u ं:n ँ:';
const LETTERS: ReadonlyMap<string, string> = new Map(
  `${CONSONANTS} ${VOWELS}`.split(' ').map((pair) => pair.split(':') as [string, string]),
);

/** What is doubled is one, and a "y" beside an "i" or "e" is not heard. */
const smooth = (bones: string): string => bones.replaceAll(/(?<=[ie])y|y(?=[ie])/g, '').replaceAll(/(.)\1+/g, '$1');

function bonesOfDevanagari(word: string): string {
  return smooth([...word.normalize('NFC')].map((letter) => LETTERS.get(letter) ?? '').join(''));
}

/** The bones of a key in Latin letters. */
export function bonesOf(key: string): string {
  return smooth(
    key
      .replaceAll('ee', 'i')
      .replaceAll('oo', 'u')
      .replaceAll('x', 'ch')
      .replaceAll(/[wv]/g, 'b')
      .replaceAll('f', 'ph')
      .replaceAll('z', 'j')
      .replaceAll(/(?<=[kgcjtdpbs])h+/g, '')
      .replaceAll('a', ''),
  );
}

/** What follows a noun or a pronoun and is written on to it. */
const CASE = /(?:hru|hruko|hrule|hruli|ko|ki|le|li|m|bt|sng|sngi|k|dki|smm|ni|ptti)$/;
/** Fewer bones tell too little: names have them, too. */
const LEAST_BONES = 3;
const LEAST_LETTERS = 4;

const words = new Set<string>();
for (const word of NEPALI_WORDS.split(/\s+/)) {
  const bones = bonesOfDevanagari(word);
  if (bones.length >= LEAST_BONES) words.add(bones);
}

const stems = new Set(
  NEPALI_VERBS.split(/\s+/)
    .filter(Boolean)
    .map(bonesOfDevanagari)
    .filter((stem) => stem.length > 0),
);
const LONGEST_STEM = Math.max(...[...stems].map((stem) => stem.length));

const PRESENT = 'c(?:u|n|u?n|in|es?|s)?';
const HABIT = 't(?:o|yo|y|e|en|in|i|is|yu|yun|en[nu]?|ie)';
const PARTICIPLE = `d(?:i(?:${PRESENT}|n(?:n|un?|s|${HABIT})?)?|kri|dki|smm|ko|o|in(?:s|n|${HABIT})?)?`;
const POLITE =
  'u(?:s|os|ol|bo|bko|bk|beko|beki|bk|byo|bie|bic|hunc|hunt?yo|hun[dc].*|hun|hune|pr.*|ko|m|le|li|gi|bnd)?';
const INFINITIVE = `n(?:${POLITE}|e(?:hru)?(?:ko|k|ki|le|li|m|sng|tir|gri|bel|ni|re|jti|smm|c|cu|cn|cun)?|i|li|k|ko|os)?`;
const PERFECT = 'e(?:ko|k|ki|kole|kile|kom|c|cu|cn|cun|r|ri|pci|pcko|dki|smm|nn?|nun?|s|ni|pni|n)?';
const FUTURE = 'l(?:n|s|in)?';
const ENDING = new RegExp(
  `^(?:i?(?:di|de|rh|r|sk|hl|rk|cd|cod|bs|tp|mg|pti|l|ly|li)?)?(?:n?${PRESENT}|n?${HABIT}|[un]{0,2}${PARTICIPLE}|u?${INFINITIVE}|n?${FUTURE}|u?${FUTURE}|yo|o|yun?|u|un|${PERFECT}|i|in|is|ic.?.?|in[ns]?|os|un?l|eko|ko|ki|k)$`,
);

function isVerb(bones: string): boolean {
  for (let length = Math.min(LONGEST_STEM, bones.length - 1); length > 0; length--)
    if (stems.has(bones.slice(0, length)) && ENDING.test(bones.slice(length))) return true;
  return false;
}

/** Whether a key in Latin letters is an everyday word of Nepali, with or without a case ending, or the form of a verb; a name may be so, too. */
export function isNepaliWordInLatin(key: string): boolean {
  if (key.length < LEAST_LETTERS || key.length > 24) return false;
  const bones = bonesOf(key);
  if (words.has(bones) || words.has(bones.replace(CASE, ''))) return true;
  if (bones.length <= LEAST_BONES) return false;
  return isVerb(bones) || (bones.startsWith('n') && isVerb(bones.slice(1)));
}
