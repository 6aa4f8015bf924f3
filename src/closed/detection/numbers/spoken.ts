import { BENGALI_LATIN_NUMBERS } from '../lexicon/bengali-numbers.ts';
import { NUMBERS_NEPALI } from '../lexicon/nepali-numbers.ts';
import { ROMANISED_NUMBERS } from '../lexicon/numbers.ts';
import { keyOf } from '../words/normalise.ts';

/**
 * How numbers are read out: digit by digit, or in pairs ("ninety-eight forty-one"), in four languages, romanised, and with
 * English digits in native script ("नाइन एट"). For runs of several such words only: one alone is often another word.
 */

const DIGITS: readonly string[] = [
  'zero nought oh o nil शून्य सुन्ना ज़ीरो जीरो जिरो শূন্য জিরো shunya sunya sunna shunno jiro sifar sifr ziro',
  'one एक वन वान এক ওয়ান ek',
  'two दो दुई टू टु দুই টু dui do',
  'three तीन तिन थ्री তিন থ্রি tin teen',
  'four चार फोर फ़ोर চার ফোর char chaar',
  'five पाँच पांच फाइव फ़ाइव फाइभ পাঁচ ফাইভ panch paanch pach paach',
  'six छह छः छ छै सिक्स ছয় সিক্স chhah chha chhoy choy cha chhe che soy',
  'seven सात सेवन सेभेन সাত সেভেন saat sat shat',
  'eight आठ एट एइट আট এইট aath ath aat',
  'nine नौ नाइन नाईन নয় নাইন nau noy naw',
];

/** From ten to ninety-nine, each row ten numbers; spellings of one number are joined by a stroke. */
const PAIRS: readonly string[] = [
  // English, for what is not made of tens and units
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  // Hindi
  `दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह|पंदरह|पंद्रा सोलह|सोला सत्रह|सत्तरह|सतरह|सतरा अठारह|अट्ठारह|अठारा उन्नीस|उन्निस
   बीस इक्कीस|एक्कीस|इक्कइस बाईस|बाइस तेईस|तेइस चौबीस|चौबिस|चउबीस पच्चीस|पचीस|पच्चिस छब्बीस|छब्बिस सत्ताईस|सत्ताइस|सताईस|सताइस अट्ठाईस|अट्ठाइस|अठाईस|अठाइस उनतीस|उन्तीस|उनतिस
   तीस इकतीस|इकत्तीस|एकतीस बत्तीस|बत्तिस तैंतीस|तेंतीस|तैतीस|तेतीस चौंतीस|चौतीस पैंतीस|पैतीस छत्तीस|छत्तिस सैंतीस|सैतीस अड़तीस|अड़तिस उनतालीस|उन्तालीस|उनचालीस
   चालीस इकतालीस|एकतालीस बयालीस|बियालीस|ब्यालीस|बेयालीस तैंतालीस|तेतालीस|तितालीस|तैतालीस चवालीस|चौवालीस|चौंतालीस पैंतालीस|पैतालीस छियालीस सैंतालीस अड़तालीस उनचास|उन्चास
   पचास इक्यावन बावन तिरपन|तिरेपन चौवन|चव्वन पचपन छप्पन सत्तावन अट्ठावन|अठावन उनसठ
   साठ इकसठ बासठ तिरसठ|तिरेसठ चौंसठ|चौसठ पैंसठ छियासठ सड़सठ|सरसठ अड़सठ उनहत्तर
   सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी|उन्नासी
   अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी|सतासी अट्ठासी|अठासी नवासी
   नब्बे इक्यानवे|इक्यानबे|इकानवे|इकानबे बानवे|बानबे तिरानवे|तिरानबे चौरानवे|चौरानबे पंचानवे|पचानवे|पंचानबे छियानवे|छियानबे सत्तानवे|सत्तानबे|सतानवे|सतानबे|संतानवे अट्ठानवे|अट्ठानबे|अठानवे निन्यानवे|निन्यानबे|निनानवे|निनानबे`,
  // Nepali
  NUMBERS_NEPALI.slice(10).join(' '),
  // Bengali
  `দশ এগারো|এগার বারো|বার তেরো|তের চৌদ্দ|চোদ্দ পনেরো|পনের|পনর|পনরো ষোলো|ষোল|ষোল্ল সতেরো|সতের|সতর আঠারো|আঠার উনিশ|ঊনিশ
   বিশ|কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ|আঠাশ ঊনত্রিশ|উনত্রিশ
   ত্রিশ|তিরিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ|পয়ত্রিশ ছত্রিশ|ছয়ত্রিশ সাঁইত্রিশ|সাইত্রিশ|সাতত্রিশ আটত্রিশ ঊনচল্লিশ|উনচল্লিশ
   চল্লিশ একচল্লিশ বিয়াল্লিশ|বেয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ|পয়তাল্লিশ ছেচল্লিশ|ছিচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ|উনপঞ্চাশ
   পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন|তেপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট|উনষাট
   ষাট|ষাইট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর|উনসত্তর
   সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি|উনআশি
   আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টাশি|আটাশি ঊননব্বই|উননব্বই
   নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই`,
];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const REPEATS: readonly (readonly [times: number, words: string])[] = [
  [2, 'double डबल डब्बल ডাবল ডবল dabal dobol'],
  [3, 'triple tripal ट्रिपल ট্রিপল'],
];

const spoken = new Map<string, string>();
DIGITS.forEach((words, digit) => {
  for (const word of words.split(' ')) spoken.set(keyOf(word), String(digit));
});
for (const table of PAIRS)
  table.split(/\s+/).forEach((words, i) => {
    for (const word of words.split('|')) if (!spoken.has(keyOf(word))) spoken.set(keyOf(word), String(i + 10));
  });
for (const [value, words] of [...ROMANISED_NUMBERS, ...BENGALI_LATIN_NUMBERS])
  for (const word of words.split(' ')) if (!spoken.has(keyOf(word))) spoken.set(keyOf(word), String(value));
const tens = new Map(TENS.map((word, i) => [word, String(i + 2)]));
const repeats = new Map(REPEATS.flatMap(([times, words]) => words.split(' ').map((word) => [keyOf(word), times])));

/** The words of Bengali for ten to ninety-nine, and their spellings. */
export const BENGALI_PAIRS: readonly string[] = (PAIRS[3] as string).split(/[\s|]+/).filter(Boolean);
/** The same in Latin letters. */
export const BENGALI_LATIN_PAIRS: readonly string[] = BENGALI_LATIN_NUMBERS.flatMap(([, words]) => words.split(' '));
/** The same of Hindi. */
export const HINDI_PAIRS: readonly string[] = (PAIRS[1] as string).split(/[\s|]+/).filter(Boolean);

/** The digits a word stands for ("7", "98"), or undefined. */
export function spokenDigits(key: string): string | undefined {
  return spoken.get(key);
}

/** The first digit of "twenty" to "ninety": the second comes in the next word, or is 0. */
export function spokenTens(key: string): string | undefined {
  return tens.get(key);
}

/** How often the digit after "double" or "triple" is said. */
export function spokenTimes(key: string): number | undefined {
  return repeats.get(key);
}
