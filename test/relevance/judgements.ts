/**
 * What a person looks for in the demonstration's testimonies, and how well each answers it: 3 it is what it tells of, 2 it tells
 * something of it, 1 it mentions it. What is not named has 0. Judged by reading the texts, in whatever language they are: who asks
 * in Hindi for the passport wants the Nepali testimony about it as well.
 */
export interface Judged {
  q: string;
  language: 'en' | 'hi' | 'bn' | 'ne' | 'latn';
  grades: Readonly<Record<string, 1 | 2 | 3>>;
}

const passport = { 'np-5': 3, 'bd-4': 3, 'np-1': 2, 'in-2': 2, 'np-4': 2, 'bd-1': 1 } as const;
const embassy = { 'np-1': 3, 'in-2': 2, 'bd-2': 2 } as const;
const kuwait = { 'np-1': 3, 'in-2': 3, 'np-2': 3 } as const;
const union = { 'in-5': 3, 'np-4': 3, 'bd-1': 2 } as const;
const factory = { 'bd-1': 3, 'np-4': 3, 'np-1': 1 } as const;
const agent = { 'bd-2': 3, 'np-1': 3, 'in-2': 3, 'np-2': 3, 'in-3': 2, 'in-4': 2 } as const;

export const judged: readonly Judged[] = [
  // English
  { q: 'passport', language: 'en', grades: passport },
  { q: 'embassy', language: 'en', grades: embassy },
  { q: 'Kuwait', language: 'en', grades: kuwait },
  { q: 'notebook', language: 'en', grades: { 'np-1': 3 } },
  { q: 'garment factory', language: 'en', grades: { 'bd-1': 3 } },
  { q: '"labour court"', language: 'en', grades: { 'in-1': 3 } },
  { q: 'gold chain', language: 'en', grades: { 'in-1': 3 } },
  { q: 'sewing machine', language: 'en', grades: { 'bd-1': 3 } },
  { q: 'tailoring shop', language: 'en', grades: { 'bd-5': 3 } },
  { q: 'Delhi', language: 'en', grades: { 'bd-5': 3, 'np-2': 2 } },
  { q: 'union', language: 'en', grades: union },
  { q: 'shelter', language: 'en', grades: { 'in-1': 2, 'in-5': 2, 'bd-2': 2 } },
  { q: 'contract', language: 'en', grades: { 'np-1': 3, 'np-4': 3, 'np-3': 3, 'bd-1': 2 } },
  { q: 'goats OR sewing', language: 'en', grades: { 'np-1': 3, 'bd-1': 3 } },
  { q: 'factory', language: 'en', grades: factory },
  { q: 'deport*', language: 'en', grades: { 'bd-1': 3 } },
  { q: 'sex worker', language: 'en', grades: { 'in-5': 3 } },
  // Hindi
  { q: 'पासपोर्ट', language: 'hi', grades: passport },
  { q: 'दूतावास', language: 'hi', grades: embassy },
  { q: 'कुवैत', language: 'hi', grades: kuwait },
  { q: 'एजेंट', language: 'hi', grades: agent },
  { q: 'तनख्वाह रुकी', language: 'hi', grades: { 'in-2': 3 } },
  { q: 'काग़ज़ अरबी', language: 'hi', grades: { 'in-3': 3 } },
  { q: 'कागज', language: 'hi', grades: { 'in-3': 3, 'in-4': 3, 'in-2': 3 } },
  { q: 'बारह औरतों', language: 'hi', grades: { 'in-4': 3 } },
  { q: 'संगठन', language: 'hi', grades: { 'in-4': 3 } },
  { q: '"श्रम दफ़्तर"', language: 'hi', grades: { 'in-3': 3 } },
  { q: 'दुबई', language: 'hi', grades: { 'in-4': 3, 'in-5': 3 } },
  { q: 'होटल सफाई', language: 'hi', grades: { 'in-4': 3 } },
  // Bengali
  { q: 'দালাল', language: 'bn', grades: agent },
  { q: 'পাসপোর্ট', language: 'bn', grades: passport },
  { q: 'লেবানন', language: 'bn', grades: { 'bd-3': 3, 'np-5': 3 } },
  { q: 'কফিল', language: 'bn', grades: { 'bd-3': 3 } },
  { q: 'সমিতি চাঁদা', language: 'bn', grades: { 'bd-3': 3 } },
  { q: 'মামলা', language: 'bn', grades: { 'bd-2': 3, 'in-1': 2, 'in-3': 2 } },
  { q: 'আশ্রয়কেন্দ্র', language: 'bn', grades: { 'bd-2': 3, 'in-1': 2, 'in-5': 2 } },
  { q: 'বন্দরে বিস্ফোরণ', language: 'bn', grades: { 'bd-3': 3 } },
  { q: 'সালিশ', language: 'bn', grades: { 'bd-2': 3 } },
  // Nepali
  { q: 'दलाल', language: 'ne', grades: agent },
  { q: 'लेबनान', language: 'ne', grades: { 'np-5': 3, 'bd-3': 3 } },
  { q: 'साइप्रस', language: 'ne', grades: { 'np-3': 3 } },
  { q: 'श्रम स्वीकृति', language: 'ne', grades: { 'np-2': 3, 'in-1': 2 } },
  { q: 'तलब', language: 'ne', grades: { 'np-3': 3, 'np-4': 3, 'np-2': 2, 'in-1': 2 } },
  { q: 'करार', language: 'ne', grades: { 'np-3': 3 } },
  { q: 'विमानस्थल', language: 'ne', grades: { 'np-2': 3, 'in-1': 2 } },
  { q: 'वकिल', language: 'ne', grades: { 'np-3': 3 } },
  { q: 'रोक महिला', language: 'ne', grades: { 'np-2': 3 } },
  // Romanised
  { q: 'dalal', language: 'latn', grades: agent },
  { q: 'talab', language: 'latn', grades: { 'np-4': 3, 'np-3': 3, 'np-2': 2 } },
  { q: 'kaagaz', language: 'latn', grades: { 'in-3': 3, 'in-4': 3, 'in-2': 3 } },
  { q: 'tankhwah', language: 'latn', grades: { 'in-2': 3, 'in-4': 1 } },
  { q: 'sangathan', language: 'latn', grades: { 'in-4': 3 } },
  { q: 'beton', language: 'latn', grades: { 'bd-4': 3, 'bd-2': 3 } },
  { q: 'lebanan', language: 'latn', grades: { 'np-5': 3, 'bd-3': 3 } },
  { q: 'union police', language: 'latn', grades: { 'in-5': 3 } },
  { q: 'samiti', language: 'latn', grades: { 'bd-3': 3 } },
  { q: 'kafil', language: 'latn', grades: { 'bd-3': 3 } },
];
