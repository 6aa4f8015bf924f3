import type { Judged } from './judgements.ts';

/**
 * What a person looks for in the handwritten testimonies of the gold set, the first thirty of each language and those in Latin letters.
 * They tell the same thirty stories in English, Hindi, Bengali and Nepali (`en-5`, `hi-5`, `bn-5` and `ne-5` are story 5), twenty-five
 * of them in Latin letters too. Judged by reading them all, before any engine was asked, and by what is wanted, not by the words: who
 * asks for a goat wants the story of the goat in each language, although no list says that a goat is a बकरी.
 */
const LATIN: Readonly<Record<number, number>> = {
  1: 1,
  2: 2,
  3: 1,
  4: 4,
  5: 5,
  6: 6,
  7: 7,
  8: 8,
  9: 9,
  10: 12,
  11: 13,
  12: 14,
  13: 15,
  14: 16,
  15: 17,
  16: 18,
  17: 19,
  18: 20,
  19: 21,
  20: 22,
  21: 23,
  22: 24,
  23: 25,
  24: 26,
  25: 27,
  26: 28,
  27: 29,
  28: 30,
  29: 6,
  30: 12,
}; // prettier-ignore

type Grade = 1 | 2 | 3;
type Grades = Record<string, Grade>;

/** A story in every language that tells it. */
const story = (n: number, grade: Grade = 3): Grades =>
  Object.fromEntries([
    ...['en', 'hi', 'bn', 'ne'].map((language) => [`${language}-${n}`, grade]),
    ...Object.entries(LATIN).flatMap(([latin, told]) => (told === n ? [[`latn-${latin}`, grade]] : [])),
  ]) as Grades;
const but = (grades: Grades, ...left: string[]): Grades =>
  Object.fromEntries(Object.entries(grades).filter(([key]) => !left.includes(key)));

const broker: Grades = { ...story(2), 'en-6': 2 };
const irbid: Grades = { ...story(19), ...story(25) };
// The English one went to Petaling Jaya.
const dubai = but(story(19), 'en-19');
// Only those who tell of Kuwait; the last of the two in Latin letters does not.
const kuwait = but(story(6), 'latn-29');
const nurse: Grades = { ...story(30), ...story(27, 2) };

export const judgedGold: readonly Judged[] = [
  // English
  { q: 'passport number', language: 'en', grades: story(7) },
  { q: 'kafeel', language: 'en', grades: story(5) },
  { q: 'broker', language: 'en', grades: broker },
  { q: 'union', language: 'en', grades: story(10) },
  { q: 'shelter', language: 'en', grades: story(29) },
  { q: 'pregnant', language: 'en', grades: story(14) },
  { q: 'court', language: 'en', grades: story(15) },
  { q: 'Irbid', language: 'en', grades: irbid },
  { q: 'garments', language: 'en', grades: story(25) },
  { q: 'police', language: 'en', grades: story(8) },
  { q: 'Kuwait', language: 'en', grades: kuwait },
  { q: '"eleven days"', language: 'en', grades: { 'en-8': 3 } },
  { q: 'visa shepherd', language: 'en', grades: story(30) },
  { q: 'Dubai', language: 'en', grades: dubai },
  { q: 'goat -father', language: 'en', grades: { 'en-17': 3 } },
  // Hindi
  { q: 'दलाल', language: 'hi', grades: broker },
  { q: 'कफ़ील', language: 'hi', grades: story(5) },
  { q: 'गर्भवती', language: 'hi', grades: story(14) },
  { q: 'यूनियन', language: 'hi', grades: story(10) },
  { q: 'बकरी', language: 'hi', grades: story(21) },
  { q: 'इक़ामा', language: 'hi', grades: story(20) },
  { q: 'मछली', language: 'hi', grades: story(13) },
  { q: 'डिप्रेशन', language: 'hi', grades: story(24) },
  { q: 'दुबई', language: 'hi', grades: dubai },
  { q: 'चिट्ठी', language: 'hi', grades: story(22) },
  { q: 'आश्रय घर', language: 'hi', grades: story(29) },
  // Bengali
  { q: 'দালাল', language: 'bn', grades: broker },
  { q: 'কুয়েত', language: 'bn', grades: kuwait },
  { q: 'আশ্রয়কেন্দ্র', language: 'bn', grades: story(29) },
  { q: 'চিঠি', language: 'bn', grades: story(22) },
  { q: 'ছাগল', language: 'bn', grades: story(21) },
  { q: 'ফ্যাক্টরি', language: 'bn', grades: story(25) },
  { q: 'ঢাকা', language: 'bn', grades: { 'bn-2': 3, 'en-2': 3, 'bn-28': 1 } },
  { q: 'নার্স', language: 'bn', grades: nurse },
  { q: 'ইকামা নম্বর', language: 'bn', grades: story(20) },
  // Nepali
  { q: 'काठमाडौं', language: 'ne', grades: { 'ne-2': 3, 'latn-2': 3 } },
  { q: 'अदालत', language: 'ne', grades: story(15) },
  { q: 'श्रम स्वीकृति', language: 'ne', grades: { ...story(30, 2), 'ne-30': 3, 'en-30': 3 } },
  { q: 'दसैं', language: 'ne', grades: { 'ne-17': 3, 'en-17': 3 } },
  { q: 'माछा', language: 'ne', grades: story(13) },
  { q: 'प्रहरी', language: 'ne', grades: story(8) },
  { q: 'भिसा', language: 'ne', grades: story(30) },
  { q: 'कफिल', language: 'ne', grades: story(5) },
  // Romanised
  { q: 'bukra', language: 'latn', grades: story(20) },
  { q: 'dalal', language: 'latn', grades: broker },
  { q: 'chithi', language: 'latn', grades: story(22) },
  { q: 'bakri', language: 'latn', grades: story(21) },
  { q: 'kafil', language: 'latn', grades: story(5) },
  { q: 'salalah', language: 'latn', grades: story(13) },
  { q: 'jogbani', language: 'latn', grades: but(story(12), 'bn-12', 'latn-30') },
  { q: 'ashroy kendre', language: 'latn', grades: story(29) },
  { q: 'depression', language: 'latn', grades: story(24) },
];

/** Key of a handwritten testimony: `hi-5`; null for one that was not judged. */
export function goldKey(id: string): string | null {
  const found = /^(en|hi|bn|ne|romanised)-hand-(\d+)$/.exec(id);
  if (!found || Number(found[2]) > 30) return null;
  return `${found[1] === 'romanised' ? 'latn' : found[1]}-${found[2]}`;
}
