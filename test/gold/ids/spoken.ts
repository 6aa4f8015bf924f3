/** How digits and pairs of digits are read aloud. */

export type Lang = 'en' | 'hi' | 'ne' | 'bn' | 'hi-Latn' | 'ne-Latn' | 'bn-Latn';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

export const DIGITS: Readonly<Record<Lang, readonly string[]>> = {
  en: split('zero one two three four five six seven eight nine'),
  hi: split('शून्य एक दो तीन चार पाँच छह सात आठ नौ'),
  ne: split('शून्य एक दुई तीन चार पाँच छ सात आठ नौ'),
  bn: split('শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়'),
  'hi-Latn': split('shunya ek do teen chaar paanch chhah saat aath nau'),
  'ne-Latn': split('sunya ek dui tin char panch chha sat aath nau'),
  'bn-Latn': split('shunno ek dui tin char pach choy shat aat noy'),
};

/** English digit names as they are said, and written down, inside the other languages. */
export const ENGLISH: Readonly<Record<Lang, readonly string[]>> = {
  en: split('oh one two three four five six seven eight nine'),
  hi: split('ज़ीरो वन टू थ्री फोर फाइव सिक्स सेवन एट नाइन'),
  ne: split('जिरो वान टु थ्री फोर फाइभ सिक्स सेभेन एट नाइन'),
  bn: split('জিরো ওয়ান টু থ্রি ফোর ফাইভ সিক্স সেভেন এইট নাইন'),
  'hi-Latn': split('zero one two three four five six seven eight nine'),
  'ne-Latn': split('zero one two three four five six seven eight nine'),
  'bn-Latn': split('zero one two three four five six seven eight nine'),
};

const EN_TENS = split('twenty thirty forty fifty sixty seventy eighty ninety');
const EN_TEENS = split('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');

/** From ten to ninety-nine. */
const PAIRS: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  hi: split(`दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
    बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
    तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
    पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
    साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
    सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी
    अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
    नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे`),
  ne: split(`दस एघार बाह्र तेह्र चौध पन्ध्र सोह्र सत्र अठार उन्नाइस
    बीस एक्काइस बाइस तेइस चौबीस पच्चीस छब्बीस सत्ताइस अट्ठाइस उनन्तीस
    तीस एकतीस बत्तीस तेत्तीस चौँतीस पैँतीस छत्तीस सैँतीस अठतीस उनन्चालीस
    चालीस एकचालीस बयालीस त्रिचालीस चवालीस पैँतालीस छयालीस सतचालीस अठचालीस उनन्चास
    पचास एकाउन्न बाउन्न त्रिपन्न चवन्न पचपन्न छपन्न सन्ताउन्न अन्ठाउन्न उनन्साठी
    साठी एकसट्ठी बयसट्ठी त्रिसट्ठी चौसट्ठी पैँसट्ठी छयसट्ठी सतसट्ठी अठसट्ठी उनन्सत्तरी
    सत्तरी एकहत्तर बहत्तर त्रिहत्तर चौहत्तर पचहत्तर छयहत्तर सतहत्तर अठहत्तर उनासी
    असी एकासी बयासी त्रियासी चौरासी पचासी छयासी सतासी अठासी उनान्नब्बे
    नब्बे एकान्नब्बे बयान्नब्बे त्रियान्नब्बे चौरान्नब्बे पन्चान्नब्बे छयान्नब्बे सन्तान्नब्बे अन्ठान्नब्बे उनान्सय`),
  bn: split(`দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ
    বিশ একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ
    ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ
    চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ
    পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট
    ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর
    সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি
    আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টাশি ঊননব্বই
    নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই`),
};

const NATIVE: Readonly<Partial<Record<Lang, string>>> = { hi: '०१२३४५६७८९', ne: '०१२३४५६७८९', bn: '০১২৩৪৫৬৭৮৯' };

export function native(text: string, lang: Lang): string {
  const digits = NATIVE[lang];
  return digits === undefined ? text : text.replace(/[0-9]/g, (digit) => digits[Number(digit)] as string);
}

export function spelled(digits: string, lang: Lang, names: Readonly<Record<Lang, readonly string[]>>): string {
  return [...digits].map((digit) => names[lang][Number(digit)] as string).join(' ');
}

/** Doubled digits said as one: "double seven four". */
export function doubled(digits: string, lang: Lang): string {
  const word = {
    en: 'double',
    hi: 'डबल',
    ne: 'डबल',
    bn: 'ডাবল',
    'hi-Latn': 'double',
    'ne-Latn': 'double',
    'bn-Latn': 'double',
  }[lang];
  const out: string[] = [];
  for (let i = 0; i < digits.length; i++) {
    const name = ENGLISH[lang][Number(digits[i])] as string;
    if (digits[i] === digits[i + 1]) {
      out.push(`${word} ${name}`);
      i++;
    } else out.push(name);
  }
  return out.join(' ');
}

/** Two digits at a time: "ninety-eight forty-one"; a leading zero is said by itself. */
export function inPairs(digits: string, lang: Lang): string {
  const table = PAIRS[lang];
  const out: string[] = [];
  for (let i = 0; i < digits.length; ) {
    const pair = digits.slice(i, i + 2);
    const value = Number(pair);
    if (pair.length < 2 || value < 10) {
      out.push(DIGITS[lang][Number(digits[i])] as string);
      i++;
      continue;
    }
    if (table) out.push(table[value - 10] as string);
    else if (value < 20) out.push(EN_TEENS[value - 10] as string);
    else out.push(`${EN_TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${DIGITS.en[value % 10]}`}`);
    i += 2;
  }
  return out.join(' ');
}
