import * as words from '../../lexicon/bengali.ts';
import { SCRIPT_BENG, type Detector } from '../../document.ts';
import { Heads, alternatives } from '../../patterns/heads.ts';
import { isRomanised, runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { BENGALI_PAIRS } from '../../numbers/spoken.ts';

/** What Bengali tells of family, body, office and address in several words: "তিন ভাই পাঁচ বোন", "ডান হাতটা সোজা হয় না", "রোড পাঁচ". */
export const bengaliPhrases: Detector = {
  id: 'bengali-phrases',
  run(view) {
    return (writtenIn(view, SCRIPT_BENG) || isRomanised(view)) && isSpeech(view)
      ? runPhrases(view, PHRASES, HEADS)
      : [];
  },
};

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const STOP = '(?![\\p{L}\\p{M}])';
/** A case ending or article of Bengali, written on to the word. */
const ENDING = '(?:[\\u0980-\\u09e5]{0,5}|er|r|e|te|ta|tay)';
const one = (list: string): string => `(?:${alternatives(list)})`;

function head(source: string): RegExp {
  return new RegExp(`${EDGE}${source}${STOP}`, 'giu');
}
const headOf = (list: string): RegExp => head(`${one(list)}(?:ের|র|ে|য়|তে|টা|ডা|টি|রা|কে|ও|ই)?`);

const UNIT_FIRST = 'নম্বর|নাম্বার|নং|number|no|nombor|nombar|nong';
const number = `(?:${one(`${words.COUNT}|${BENGALI_PAIRS.join('|')}`)}|\\d{1,3})`;
const counter = one(words.COUNTERS);
const count = `(?:${one(words.COUNT)}|[1-9]|1\\d)(?: ?${counter})?`;
const counted = `${count} ${one(words.RELATIVES)}(?:ের|র|রে|er|r|re)?${STOP}`;
const none = `(?:(?:কোনো|কোন|একটাও|kono) )?${one(words.RELATIVES)} (?:নাই|নেই|nai|nei)`;
const link = '(?:,? (?:আর|ও|এবং|ar|o|r)|,)?';
const order = one(words.ORDER);
const CHILDREN =
  'ভাই|বোন|বইন|মেয়ে|মাইয়া|ছেলে|পোলা|ছাওয়া পোয়া|ছাওয়া|পুড়ি|পুরি|পুত|সন্তান|বাচ্চা|পোলাপান|ছেলেমেয়ে|meye|chele|bon|bhai|sontan|baccha|bachcha|maiya|pola';

const PHRASES: readonly Phrase[] = [
  {
    type: 'family-size',
    rule: 'counted-relatives',
    points: 36,
    head: head(`(?!(?:এক|একটা|একটি|একডা|ek|ekta|1) )${counted}`),
    after: new RegExp(
      `^(?:${link} (?:${counted}|${none}))*(?: (?:মধ্যে|মইধ্যে|ভিতরে|moddhe))?(?: (?:আমি|মুই|আঁই|ami))?(?: ${order}${STOP})?`,
      'iu',
    ),
  },
  {
    type: 'family-size',
    rule: 'one-and-another',
    points: 34,
    head: head(`(?:এক|একটা|একটি|একডা|ek|ekta|1)(?: ${counter})? ${one(words.RELATIVES)}(?:ের|র|রে)?`),
    after: new RegExp(`^(?:${link} (?:${counted}|${none}))+`, 'iu'),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'relatives-counted',
    points: 31,
    head: head(one(CHILDREN)),
    after: new RegExp(`^ (?!এক|ek)(?:${one(words.COUNT)}|[2-9])(?: ?${counter})${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'order-of-birth',
    points: 36,
    head: head('(?:ভাইবোন|ভাই-বোন|ভাইবইন|ভাই|বোন|বইন|মেয়ে|ছেলেমেয়ে)(?:দের|গো|র|ের)'),
    after: new RegExp(`^ (?:মধ্যে|মইধ্যে|ভিতরে|মাঝে)(?: (?:আমি|মুই|আঁই|হামি))? ${order}${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'which-child-i-am',
    points: 34,
    head: head(`${order}(?: (?:মেয়ে|মাইয়া|বোন|বইন|ভাই|ছেলে|meye|maiya|bon|boin|chele))?`),
    before:
      /(?<=(?<![\p{L}\p{M}])(?:আমি|মুই|আঁই|হামি|ami)(?: হলাম| হইলাম| ছিলাম| আছিলাম| তো| holam| hoilam| to)? )(?:(?:বাপের|মায়ের|বাবার|ভাইবোনের মধ্যে|বোনের মধ্যে|baper|mayer|babar|bhai boner moddhe|boner moddhe) )?$/iu,
    after: /^(?=[,.।;!?\n]|$| (?:ছিলাম|আছিলাম|আছি|তাই|chilam|tai|silam))/iu,
    needs: 'before',
  },
  {
    type: 'family-size',
    rule: 'only-child',
    points: 36,
    head: headOf('একমাত্র মেয়ে|একমাত্র ছেলে|একমাত্র সন্তান|একমাত্র বোন|একমাত্র ভাই|যমজ|জমজ|jomoj|ekmatro meye|ekmatro chele'),
    after: new RegExp(`^ ${one(words.RELATIVES)}${ENDING}${STOP}`, 'iu'),
  },
  {
    type: 'disability',
    rule: 'limb-of-a-side',
    points: 38,
    head: head(`${one(words.SIDES)} ${one(words.LIMBS)}${ENDING}`),
    after: new RegExp(`^(?: (?!তখন |ভাই |নিয়া |দিয়া )[\\p{L}\\p{M}]+){0,3}? ${one(words.LAMED)}${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'named-disability',
    points: 40,
    head: headOf(words.DISABLED),
    before: /(?<![\p{L}\p{M}])(?:জন্ম থেকে|জন্ম থেইকা|জন্ম থাকি|জন্মের থেকে|ছোটবেলা থেকে|জন্মগত|এক পায়ে|jonmo theke) $/iu,
    after: /^(?: (?:হয়ে|হইয়া|হয়া))? (?:গেছে|গেছিল|হয়ে গেছে)(?![\p{L}\p{M}])/u,
  },
  {
    type: 'illness',
    rule: 'illness-of-an-organ',
    points: 36,
    head: head(`${one(words.ORGANS)} (?:[\\p{L}\\p{M}]+ )?${one(words.AILMENTS)}${ENDING}`),
  },
  { type: 'illness', rule: 'named-illness', points: 40, head: headOf(words.ILLNESSES) },
  {
    type: 'illness',
    rule: 'sugar',
    points: 36,
    head: headOf('সুগার|sugar|প্রেসার|প্রেশার|pressure'),
    after:
      /^(?:[\p{L}\p{M}]{0,3})?(?: (?:er|r|ta))?(?: (?:ধরা|হইছে|হয়েছে|আছে|বেশি|হাই|রোগ|রোগী|বাড়ছে|dhora|hoise|hoyeche|ache|ase|beshi|high|rog))/iu,
    needs: 'after',
  },
  {
    type: 'pregnancy',
    rule: 'with-child',
    points: 42,
    head: headOf(words.PREGNANT),
    before: new RegExp(`${EDGE}${number} (?:মাসের|মাস|মাসে|হপ্তার|masher|mash|maser|mas)(?: er)? $`, 'iu'),
  },
  {
    type: 'pregnancy',
    rule: 'months-of-a-belly',
    points: 38,
    head: head(`${number} (?:মাসের|মাসর|masher|maser|mase) (?:পেট|প্যাট|প্যাড|pet)${ENDING}`),
  },
  {
    type: 'community',
    rule: 'of-our-kin',
    points: 38,
    head: headOf(words.KINDRED),
    before:
      /(?<=(?:আমরা|আঁরা|হামরা|মোরা|আমরাও|আমি|মুই|আঁই|amra|ami) (?:তো |হইলাম |হলাম |to )?)(?!এক |একই |কোন |কোনো |নিচু |ছোট |বড় )[\p{L}\p{M}-]{3,16} $/iu,
    needs: 'before',
  },
  { type: 'community', rule: 'named-community', points: 40, head: headOf(words.COMMUNITIES) },
  {
    type: 'community',
    rule: 'what-we-are',
    points: 34,
    head: headOf(words.AFTER_WE),
    before:
      /(?<=(?<![\p{L}\p{M}])(?:আমরা|আঁরা|হামরা|মোরা|আমি|amra|ami) (?:তো |হইলাম |হলাম |জাতে |to |holam |hoilam |jate )?)$/iu,
    after: /^(?= (?:সম্প্রদায়|জাত|সমাজ|ঘর|বংশ|মানুষ|লোক|হই|shomprodai|jat|manush|lok)|[,.।;!?\n]|$)/iu,
    needs: 'before',
  },
  {
    type: 'community',
    rule: 'of-a-community',
    points: 36,
    head: headOf('সম্প্রদায়ের|সম্প্রদায়|গোষ্ঠীর|জনগোষ্ঠীর|উপজাতির|shomprodayer|somprodayer|sompraday|upojatir|jatir'),
    before:
      /(?<![\p{L}\p{M}])(?!(?:এক|একই|কোন|কোনো|নিচু|ছোট|বড়|সব|আমাদের|তাদের|আমার|অন্য|নিজের|সংখ্যালঘু|amader|amar|ek|onno|kon) )[\p{L}\p{M}-]{3,16} $/iu,
    needs: 'before',
  },
  {
    type: 'religion',
    rule: 'our-faith',
    points: 38,
    head: headOf('ধর্ম|ধরম|dhormo'),
    before: /(?:আমাদের|আমগো|আমাগো|আমার|আমরার|হামার|amader|amar) $/iu,
    after: /^,? (?!কী|কি|নাই|নেই|যা|মতে|মানি|ছাড়)[\p{L}\p{M}]{3,14}(?: (?:ধর্ম|ধরম))?/iu,
    needs: 'after',
  },
  {
    type: 'title',
    rule: 'office-held',
    points: 34,
    head: headOf(words.OFFICES),
    before: /(?:(?:সাবেক|প্রাক্তন|ভারপ্রাপ্ত|মহিলা|সমিতির|দলের|ইউনিয়নের|কমিটির|ক্লাবের|সংঘের|স্কুলের) )$/iu,
  },
  { type: 'organisation', rule: 'known-body', points: 36, head: headOf(words.BODIES) },
  {
    type: 'address',
    rule: 'named-street',
    points: 33,
    head: headOf(words.STREETS),
    before:
      /(?<![\p{L}\p{M}])(?!(?:এই|ওই|সেই|এক|একটা|বড়|ছোট|পাকা|কাঁচা|মেইন|নতুন|পুরান|সব|আর|পাশের|সামনের|পিছনের|চিপা|অন্ধকার|গ্রামের|বাসার|বাড়ির|তখন|তো|ও|হাই|বাই|অন) )[\p{L}\p{M}]{3,14} $/u,
    after: /^ (?:এ|বি|সি|ডি|ই|এফ) ব্লক[\p{L}\p{M}]{0,2}/u,
    needs: 'before',
  },
  {
    type: 'address',
    rule: 'numbered-street',
    points: 60,
    head: headOf(words.STREETS),
    before:
      /(?<![\p{L}\p{N}])\d{1,4}(?:\/[\d\u0985-\u09b9A-Za-z]{1,3}){0,3}[\u0985-\u09b9A-Za-z]?(?: নম্বর| নং)?,? (?:[\p{L}\p{M}.-]{1,14} ){1,3}$/u,
    needs: 'before',
  },
  {
    type: 'address',
    rule: 'parts-with-numbers',
    points: 56,
    head: head(
      `${one(words.UNITS)}(?: (?:নম্বর|নাম্বার|নং|number|no))? ?${number}[\\u0985-\\u09b9A-Za-z]?(?:\\/[\\d\\u0985-\\u09b9A-Za-z]{1,3})?`,
    ),
    after: new RegExp(
      `^(?:,? (?:${one(words.UNITS)}(?: (?:নম্বর|নাম্বার|নং|number|no))? ?${number}[\\u0985-\\u09b9A-Za-z]?(?:\\/[\\d\\u0985-\\u09b9A-Za-z]{1,3})?))+(?:, [\\p{L}\\p{M}]{3,14}(?: \\d{1,2})?(?=[,.।\\n]|$))?`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'address',
    rule: 'numbers-before-parts',
    points: 56,
    head: head(
      `(?:${one(`${words.COUNT}|${BENGALI_PAIRS.join('|')}`)}|\\d{1,4}[\\u0985-\\u09b9A-Za-z]?(?:\\/[\\d\\u0985-\\u09b9A-Za-z]{1,3})?) (?:${UNIT_FIRST}) ${one(words.UNITS)}${ENDING}`,
    ),
    after: new RegExp(
      `^(?:(?:,| er| r)? (?:${number})[\\u0985-\\u09b9A-Za-z]?(?:\\/[\\d\\u0985-\\u09b9A-Za-z]{1,3})? (?:${UNIT_FIRST}) ${one(words.UNITS)}${ENDING})+`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'address',
    rule: 'letter-and-number',
    points: 34,
    head: head(
      '(?:এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|পি|টি|ডব্লিউ)[- ]?\\d{1,4}(?:\\/[\\d\\u0985-\\u09b9]{1,3})?',
    ),
    before: /(?:ফ্ল্যাট|বাসা|বাড়ি|টাওয়ার|ব্লক|ঠিকানা|রুম|কোয়ার্টার)[^.।?!\n]{0,24}[ ,]$/u,
    needs: 'before',
    bare: true,
  },
  {
    type: 'id-number',
    rule: 'number-by-number',
    points: 56,
    head: /(?<![\p{L}\p{N}/])\d{1,6} (?:বাই|স্ল্যাশ|অবলিক|ড্যাশ|by|slash|bai) \d{1,6}(?![\p{N}/])/giu,
    before:
      /(?:সিআর|জিআর|জি আর|সি আর|এফআইআর|জিডি|পিটিশন|দায়রা|CR|GR|FIR|GD|sessions case|case)[ .]*(?:নম্বর |নং |no |number )?$/iu,
  },
  {
    type: 'place',
    rule: 'numbered-quarter',
    points: 34,
    head: head(
      `(?:${one(words.COUNT)}|\\d{1,3}) (?:নম্বর|নাম্বার|নং|number|nombor) (?:লাইন|ঘাট|গেট|ওয়ার্ড|ক্যাম্প|বস্তি|কলোনি|গলি|সেক্টর|ইউনিয়ন|পুল|ব্রিজ|রোড|বাজার|line|ghat|gate|ward|camp|goli|sector)${ENDING}`,
    ),
  },
  {
    type: 'place',
    rule: 'counted-quarter',
    points: 40,
    head: headOf(words.COUNTED_QUARTERS),
    after: new RegExp(
      `^ ${number}(?:\\/[\\d\\u0985-\\u09b9A-Za-z]{1,3})?(?: (?:নম্বর|নাম্বার|নং|number))?(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    needs: 'after',
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
