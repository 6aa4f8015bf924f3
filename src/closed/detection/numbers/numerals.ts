import type { DocumentView } from '../document.ts';
import { NUMERAL } from '../words/lexemes.ts';
import { BENGALI_LATIN_NUMBERS } from '../lexicon/bengali-numbers.ts';
import { NUMBERS_NEPALI } from '../lexicon/nepali-numbers.ts';
import { ROMANISED_NUMBERS } from '../lexicon/numbers.ts';
import { keyOf, keysOf } from '../words/normalise.ts';
import { once } from '../reading/once.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { numberAt } from '../reading/view.ts';

/** Numbers as words, from zero; the languages write 11-50 each with a word of its own. */
const WORDS: readonly (readonly [value: number, words: string])[] = [
  [0, 'zero nought oh शून्य सुन्ना শূন্য shunya sunna shunno sifar sifr'],
  [1, 'one एक এক ek'],
  [2, 'two दो दुई দুই dui do'],
  [3, 'three तीन तिन তিন tin teen'],
  [4, 'four चार চার চাইর char chaar chair'],
  [5, 'five पाँच पांच পাঁচ panch paanch pach'],
  [6, 'six छह छः छ ছয় chhah chha chhoy choy chhe chhai soy'],
  [7, 'seven सात সাত saat sat shaat'],
  [8, 'eight आठ আট aath ath aat'],
  [9, 'nine नौ নয় nau noy'],
  [10, 'ten दस दश দশ das dosh'],
  [11, 'eleven ग्यारह एगारह इगारह ग्यारा एगारा एघार এগারো এগার egharo eghara gyarah gyara egaro'],
  [12, 'twelve बारह बाह्र বারো বার barah bahra baro'],
  [13, 'thirteen तेरह तेह्र তেরো terah tehra tero'],
  [14, 'fourteen चौदह चउदह चौदा चौध চৌদ্দ chaudah chaudha choddo'],
  [15, 'fifteen पंद्रह पंदरह पंद्रा पन्द्रह पन्ध्र পনেরো পনের pandrah pandhra ponero'],
  [16, 'sixteen सोलह सोला सोह्र ষোলো ষোল ষোল্ল হোল solah sohra sholo'],
  [17, 'seventeen सत्रह सतरह सतरा सत्तरह सत्र সতেরো সতের satrah satra sotero shotero shotro'],
  [18, 'eighteen अठारह अठारा अट्ठारह अठार আঠারো আঠার atharah athara atharo aatharo'],
  [19, 'nineteen उन्नीस उन्निस ओनइस उन्नाइस उन्नाईस উনিশ unnis unnais unish unnish'],
  [20, 'twenty बीस बिस বিশ কুড়ি bees bis bish kuri'],
  [21, 'twenty-one इक्कीस एक्कीस इक्कइस एकइस एक्काइस एक्काईस একুশ ikkis ekkais ekush eikush'],
  [22, 'twenty-two बाईस बाइस বাইশ bais baish baais'],
  [23, 'twenty-three तेईस तेइस তেইশ teis teish'],
  [24, 'twenty-four चौबीस चउबीस चौबिस চব্বিশ chaubis chobbish'],
  [25, 'twenty-five पच्चीस पच्चिस पचीस পঁচিশ পচিশ pachchis pachis pachees pochish'],
  [26, 'twenty-six छब्बीस छब्बिस ছাব্বিশ chhabbis chabbis chabbish'],
  [27, 'twenty-seven सत्ताईस सताइस सताईस सत्ताइस সাতাশ sattais shatash satash'],
  [28, 'twenty-eight अट्ठाईस अठाईस अठ्ठाइस अट्ठाइस अठाइस আটাশ আঠাশ atthais athais atash aatash'],
  [29, 'twenty-nine उनतीस उन्तीस उनन्तिस उनन्तीस ঊনত্রিশ উনত্রিশ untis unantis unotrish untrish'],
  [30, 'thirty तीस तिस ত্রিশ তিরিশ tees tis trish tirish'],
  [31, 'इकतीस इकत्तीस एकतिस एकतीस একত্রিশ iktis ikattis ekatis ektrish'],
  [32, 'बत्तीस बत्तिस বত্রিশ battis botrish'],
  [33, 'तैंतीस तैतीस तेतीस तेत्तिस तेत्तीस তেত্রিশ taintis tettis tetrish'],
  [34, 'चौंतीस चौतीस चौंतिस चौतिस চৌত্রিশ chauntis chautis choutrish'],
  [35, 'पैंतीस पैंतिस পঁয়ত্রিশ paintis poytrish'],
  [36, 'छत्तीस छत्तिस ছত্রিশ chhattis chattis chotrish'],
  [37, 'सैंतीस सैंतिस সাঁইত্রিশ সাইত্রিশ saintis shaitrish'],
  [38, 'अड़तीस अठतिस अठतीस আটত্রিশ adtis athtis attrish'],
  [39, 'उनतालीस उन्तालीस उनचालीस उनन्चालिस उनान्चालिस ঊনচল্লিশ উনচল্লিশ untalis unanchalis unochollish'],
  [40, 'forty चालीस चालिस চল্লিশ chalis chollish'],
  [41, 'इकतालीस एकचालिस একচল্লিশ iktalis ekchalis ekchollish'],
  [42, 'बयालीस बयालिस বিয়াল্লিশ bayalis biyallish'],
  [43, 'तैंतालीस त्रिचालिस তেতাল্লিশ taintalis trichalis tetallish'],
  [44, 'चवालीस चौवालीस चवालिस চুয়াল্লিশ chawalis chuyallish'],
  [45, 'पैंतालीस पैंतालिस পঁয়তাল্লিশ paintalis poytallish'],
  [46, 'छियालीस छयालिस ছেচল্লিশ chhiyalis chhayalis chhechollish'],
  [47, 'सैंतालीस सतचालिस সাতচল্লিশ saintalis satchalis shatchollish'],
  [48, 'अड़तालीस अठचालिस আটচল্লিশ adtalis athchalis atchollish'],
  [49, 'उनचास उनन्चास ঊনপঞ্চাশ উনপঞ্চাশ unchas unanchas'],
  [50, 'fifty पचास পঞ্চাশ pachas ponchash'],
  [51, 'इक्यावन एकाउन्न একান্ন ikyawan ekaunna ekanno'],
  [52, 'बावन बाउन्न বাহান্ন bawan baunna bahanno'],
  [53, 'तिरपन त्रिपन्न তেপ্পান্ন tirpan tripanna teppanno'],
  [54, 'चौवन चवन्न চুয়ান্ন chauwan chawanna chuyanno'],
  [55, 'पचपन पचपन्न পঞ্চান্ন pachpan pachpanna ponchanno'],
  [56, 'छप्पन छपन्न ছাপ্পান্ন chhappan chhapanna chhappanno'],
  [57, 'सत्तावन सन्ताउन्न সাতান্ন sattawan santaunna shatanno'],
  [58, 'अट्ठावन अन्ठाउन्न আটান্ন atthawan anthaunna atanno'],
  [59, 'उनसठ उनन्साठी ঊনষাট উনষাট unsath unansathi'],
  [60, 'sixty साठ साठी ষাট ষাইট হাইট saath'],
  [62, 'बासठ बयसट्ठी বাষট্টি'],
  [65, 'पैंसठ पैंसट्ठी পঁয়ষট্টি'],
  [70, 'seventy सत्तर सत्तरी সত্তর sattar'],
  [75, 'पचहत्तर पचहत्तर পঁচাত্তর'],
  [80, 'eighty अस्सी असी আশি assi'],
  [90, 'ninety नब्बे नब्बे নব্বই nabbe'],
];
const TENS = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [word, (i + 2) * 10]),
);
const NEPALI = NUMBERS_NEPALI.map((words, value) => [value, words.replaceAll('|', ' ')] as const);
const VALUES = new Map(
  [...NEPALI, ...BENGALI_LATIN_NUMBERS, ...ROMANISED_NUMBERS, ...WORDS].flatMap(([value, words]) =>
    words.split(' ').map((word) => [keyOf(word), value] as const),
  ),
);

/** Words that are numbers only where a number is expected: they are other words too. */
const AMBIGUOUS = keysOf(
  'do char sat das bis tis tees bees asi sathi saathi tais bais sath oh saath ath baro tero sotero bish kuri unis taish poner trish shait aashi trish aat bar বার pach बावन bawan untis छ सत्र तिस',
);

function valueOf(reader: Reader, i: number): number {
  return VALUES.get(reader.key(i)) ?? -1;
}

export interface Numeral {
  readonly value: number;
  /** Last token of the number. */
  readonly last: number;
  readonly digits: boolean;
  readonly ambiguous: boolean;
}

/** The numbers of a document, by the tokens at which each begins, in order: some begin inside the one before. */
export const numerals = once((view): ReadonlyMap<number, Numeral> => {
  const reader = readerOf(view);
  const found = new Map<number, Numeral>();
  for (let i = 0; i < reader.count; i++) {
    const numeral = mayBeNumeral(reader, i) ? numeralAt(reader, i) : undefined;
    if (numeral) found.set(i, numeral);
  }
  return found;
});

/** Goes through the numbers of a document; `weigh` says up to which token it has read the one it is given. */
export function eachNumeral(view: DocumentView, weigh: (first: number, numeral: Numeral) => number): void {
  let next = 0;
  for (const [i, numeral] of numerals(view)) if (i >= next) next = Math.max(numeral.last, weigh(i, numeral)) + 1;
}

function mayBeNumeral(reader: Reader, i: number): boolean {
  return reader.isNumber(i) || (reader.isWord(i) && reader.perWord(NUMERAL, i, valueOf) >= 0);
}

/** The number that begins at token `i`: digits of any script, "1,200", or words up to 99. */
export function numeralAt(reader: Reader, i: number): Numeral | undefined {
  if (reader.isNumber(i)) {
    let last = i;
    let value = numberAt(reader.view.text, reader.start(i), reader.end(i));
    while (
      reader.form(last + 1) === ',' &&
      reader.glued(last + 1) &&
      reader.isNumber(last + 2) &&
      reader.glued(last + 2) &&
      [2, 3].includes(reader.end(last + 2) - reader.start(last + 2))
    ) {
      value =
        value * 10 ** (reader.end(last + 2) - reader.start(last + 2)) +
        numberAt(reader.view.text, reader.start(last + 2), reader.end(last + 2));
      last += 2;
    }
    return { value, last, digits: true, ambiguous: false };
  }
  if (!reader.isWord(i) || reader.perWord(NUMERAL, i, valueOf) < 0) return undefined;
  const key = reader.key(i);
  const tens = TENS.get(key);
  if (tens !== undefined) {
    const hyphen = reader.form(i + 1) === '-' ? i + 2 : i + 1;
    const unit = reader.isWord(hyphen) ? VALUES.get(reader.key(hyphen)) : undefined;
    return unit !== undefined && unit > 0 && unit < 10 && reader.latin(hyphen)
      ? { value: tens + unit, last: hyphen, digits: false, ambiguous: false }
      : { value: tens, last: i, digits: false, ambiguous: false };
  }
  const value = VALUES.get(key);
  return value === undefined ? undefined : { value, last: i, digits: false, ambiguous: AMBIGUOUS.has(key) };
}

/** "1,503,301.80": the last token of the figure that begins at `i`. */
export function figureEnd(reader: Reader, i: number): number {
  let last = i;
  while (
    /^[,.]$/.test(reader.form(last + 1)) &&
    reader.glued(last + 1) &&
    reader.isNumber(last + 2) &&
    reader.glued(last + 2)
  )
    last += 2;
  return last;
}
