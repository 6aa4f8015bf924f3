import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { SCRIPT_BENG, type Detector } from '../../document.ts';
import { Heads } from '../../patterns/heads.ts';
import { AFTER_WE } from '../../lexicon/bengali.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { head, number, one } from './times.ts';

/** Small particulars of Bengali talk: the number of a card or file, what a building is called and which floor, parts of a district's name. */
export const bengaliDetails: Detector = {
  id: 'bengali-details',
  run(view) {
    return (writtenIn(view, SCRIPT_BENG) || isBengaliInLatin(view)) && isSpeech(view)
      ? runPhrases(view, PHRASES, HEADS)
      : [];
  },
};

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const STOP = '(?![\\p{L}\\p{M}\\p{N}])';
const NUMBERED = 'নম্বর|নাম্বার|নং|নম্বরটা|number|nombor|nomber|nombar|nambar|no';
/** Papers and files that have a number. */
const PAPERS =
  'এফ আই আর|এফআইআর|fir|জি আর|সি আর|এফটি|পিটিশন|কার্ড|কার্ডের|বই|বইয়ের|রেজিস্ট্রেশন|রেজিস্ট্রেশনের|রেজি|ডায়েরি|ডায়রি|জিডি|মামলা|মামলার|কেস|কেসের|টোকেন|সিরিয়াল|বডি|আইডি|আইডির|রোল|ফাইল|ফাইলের|লাইসেন্স|আবেদন|আবেদনের|রশিদ|পাস|পাসের|খাতা|ভাতার বই|ব্যাচ|কয়েদি|বন্দি|বেড|টিকিট|হাজিরা|অভিযোগ|ফরম|পারমিট|দাগ|খতিয়ান|card|boi|registration|diary|gd|mamla|mamlar|case|token|serial|body|id|roll|file|license|licence|abedon|batch|bed|ticket|permit|form|ovijog|dag|khotiyan';
const DIGITS = '\\d(?:[\\d/. -]{0,18}\\d)?';
/** "তিনশো বারো", "দুশো": hundreds in words. */
const HUNDREDS = `(?:(?:এক|দু|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|ek|du|dui|tin|char|pach|choy|shat|aat|noy) ?(?:শো|শ|শত|sho|so) )?`;
const DIGIT_WORDS = `${HUNDREDS}${number}(?: (?:${number}|শূন্য|shunno|জিরো|ডাবল|double|\\d{1,4})){0,11}(?: (?:বাই|অফ|অব|of|by|bai) ${HUNDREDS}(?:\\d{1,4}|[\\p{L}\\p{M}]+ হাজার ${number}|dui hajar ${number}|${number}))?`;
/** What cases are counted by. */
const COURTS =
  'পারিবারিক|দায়রা|সেশন|সেশনস|মানব পাচার|মানবপাচার|নারী শিশু|নারী ও শিশু|দেওয়ানি|sessions case|sessions|session|ft|paribarik|dayra';
const LETTER = 'এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|[a-hA-H]';
const PARTS =
  'ব্লক|টাওয়ার|সেক্টর|ফেজ|বিল্ডিং|ভবন|গেট|লাইন|ক্যাম্প|block|tower|sector|phase|building|wing|gate|line|shed|room|road|lane|camp|house|basha|basa|bari|flat|goli|হাউস|হাউজ|বাসা|বাড়ি|রোড|লেন|গলি|রুম|ফ্ল্যাট|শেড|হোল্ডিং|floor|flour';
const PART_VALUE = `(?:\\d{1,4}(?:/[\\d\\u0985-\\u09b9A-Za-z]{1,3})?[\\u0985-\\u09b9A-Za-z]?|${LETTER}|${number})`;
const PART = `(?:${one(PARTS)}(?: ?(?:নম্বর|নাম্বার|নং|number|no)\\.?)? ?${PART_VALUE}|${PART_VALUE} (?:নম্বর|নাম্বার|নং|number) ${one(PARTS)}|(?:${LETTER}{1,2}) (?:ব্লক|block))`;
/** Buildings and estates that have a name. */
const BUILDINGS =
  'মার্কেট|মার্কেটের|মার্কেটে|ম্যানসন|প্লাজা|প্লাজার|প্লাজায়|ম্যানশন|ম্যানশনের|ভিলা|ভিলায়|ভবন|ভবনের|ভবনে|কটেজ|কুটির|নিবাস|টাওয়ার|টাওয়ারের|টাওয়ারে|হাউজিং|হাউজিংয়ের|হাউজিংয়ে|আবাসিক|আবাসন|অ্যাপার্টমেন্ট|এপার্টমেন্ট|অ্যাপার্টমেন্টস|কমপ্লেক্স|কমপ্লেক্সে|কোয়ার্টার|কোয়ার্টারে|শপিং সেন্টার|শপিং সিটি|শপিং মল|শপিং কমপ্লেক্স|সুপার মার্কেট|shopping city|shopping mall|market|plaza|mansion|villa|bhaban|cottage|kutir|nibas|tower|housing|abashik|apartment|apartments|complex|quarter';
const FLOORS = one(
  'তলা|তলায়|তালা|তালায়|তলার|দোতলা|দোতলায়|দোতালায়|তেতলা|তেতলায়|নিচতলা|নিচতলায়|নিচের তলায়|চারতলায়|পাঁচতলায়|তিনতলায়|ছয়তলায়|ছাদে|tola|tolay|dotolay|tin tolay|nich tolay',
);
const DISASTERS =
  'গণহত্যা|হত্যাকাণ্ড|অগ্নিকাণ্ড|ভবন ধস|ধস|লঞ্চডুবি|লঞ্চ ডুবি|ট্রলারডুবি|ট্রলার ডুবি|নৌকাডুবি|নৌকা ডুবি|ট্রেন দুর্ঘটনা|বাস দুর্ঘটনা|বিস্ফোরণ|দাঙ্গা|উচ্ছেদ|আগুন লাগা|gonohotta|hottakando|ognikando|bhaban dhosh|launch dubi|trawler dubi|nouka dubi|bisphoron|danga|uchchhed';
/** Faiths in the spellings of talk. */
const FAITHS =
  'khristan|khrishtan|khristian|kristan|isai|musolman|musalman|mosolman|musholman|boddho|bouddho|sonatan|sonaton|sonatan dhormo|বৌদ্ধধর্ম|খিষ্টান|খ্রিস্টধর্ম|সনাতন ধর্ম|সনাতনী|মোছলমান|মুছলমান|নওমুসলিম';
/** Storms that have a name of their own, which is no other. */
const STORMS =
  'আইলা|সিডর|আমফান|আম্ফান|আম্পান|উম্পুন|ইয়াস|ফণী|রেমাল|মোখা|মোচা|রোয়ানু|মহাসেন|নার্গিস ঝড়|সিত্রাং|aila|ayla|sidr|sidor|amphan|amfan|aamphan|umpun|yaas|remal|mokha|roanu|mohasen|sitrang';
const NO_NAME =
  '(?!(?:এই|ওই|সেই|একটা|এক|বড়|ছোট|নতুন|পুরান|সব|আর|তখন|আমার|তার|একটি|কোনো|ওদের|তাদের|ei|oi|ekta|boro|choto|notun|amar|tar|oder|kono|ar|er|r|e|te|সুপার|সরকারি) )';

const PHRASES: readonly Phrase[] = [
  {
    type: 'id-number',
    rule: 'number-of-a-paper',
    points: 32,
    head: head(`(?:${DIGITS}|${DIGIT_WORDS})`),
    before: new RegExp(`(?<=${EDGE}${one(PAPERS)} (?:${NUMBERED})[.:]? ?(?:হল |হলো |ছিল |chilo |holo )?)$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'id-number',
    rule: 'letters-before-a-number',
    points: 34,
    head: /(?<![\p{L}\p{N}/-])\d[\d/ -]{1,18}\d(?![\p{L}\p{N}/])/giu,
    before: new RegExp(
      `(?<=(?:${NUMBERED}|কোড|code|lekha|লেখা|আউটপাস|outpass|হল|হলো)[.:]? )(?:(?!(?:${NUMBERED}|ছিল|হল|হলো|chilo) )[\\p{L}\\p{M}]{1,7}[- /]){1,2}$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'id-number',
    rule: 'after-number',
    points: 32,
    head: /(?<![\p{L}\p{N}/-])\d(?:[\d/ -]{0,18}\d)(?![\p{L}\p{N}/])/giu,
    before: new RegExp(`(?<=(?<![\\p{L}\\p{M}])(?!${one(PARTS)})[\\p{L}\\p{M}]{2,12} (?:${NUMBERED})[.:]? ?)$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'address',
    rule: 'block-with-a-letter',
    points: 31,
    head: head(
      `(?:[a-l]{1,2} block|block [a-l]|(?:এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই)(?: (?:ই|বি|সি|ডি))? ব্লক(?:${one('ে|ের|ের')})?|ব্লক (?:এ|বি|সি|ডি|ই|এফ|জি))`,
    ),
  },
  {
    type: 'event',
    rule: 'named-disaster',
    points: 33,
    head: head(`${one(DISASTERS)}(?:${one('ের|র|ে|য়|তে')})?`),
    before: new RegExp(`${EDGE}${NO_NAME}(?:[\\p{L}\\p{M}]{3,14}(?:র|ের)? )$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'event',
    rule: 'storm',
    points: 36,
    head: head(`${one(STORMS)}(?:${one('ের|র|ে|য়|তে')})?(?: (?:ঝড়|ঝড়ে|jhor|jhore))?`),
  },
  {
    type: 'community',
    rule: 'by-caste',
    points: 33,
    head: head(one('জাতে|জাতিতে|জাইতে|jate|jatite')),
    after: new RegExp(
      `^ (?:আমরা |amra )?(?!${one('ছোট|বড়|নিচু|উঁচু|কী|কি|না|আমরা|আমি|amra|ami|ki|na|choto|boro')}${STOP})[\\p{L}\\p{M}]{3,12}${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'religion',
    rule: 'named-faith',
    points: 33,
    head: head(one(FAITHS)),
  },
  {
    type: 'community',
    rule: 'one-of-a-people',
    points: 34,
    head: head(one(AFTER_WE)),
    before: /(?<=(?<![\p{L}\p{M}])(?:এক|একটা|একজন|ওই|ek|ekta|ekjon) )$/iu,
    after: new RegExp(
      `^(?= ${one('মেয়ে|মাইয়া|বেটা|বেটি|লোক|মহিলা|ছেলে|পোলা|পরিবার|ড্রাইভার|ট্যাক্সিওয়ালা|ভাই|দিদি|বউ|মানুষ|চাচা|meye|maiya|lok|mohila|chele|driver|poribar')})`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'case-number',
    rule: 'court-and-year',
    points: 40,
    head: /(?<![\p{N}/-])\d{1,5}(?:\(\d{1,2}\))?\/(?:(?:19|20)\d\d|\d\d)(?![\p{N}/])/giu,
    before: new RegExp(`${EDGE}(?:${one(COURTS)}[. ]+){1,2}$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'address',
    rule: 'lettered-parts',
    points: 46,
    head: head(PART),
    after: new RegExp(`^(?:(?:,| er| r|-এর|এর|ের|র)? ${PART}(?:${one('ে|তে|য়|ের|র|e|te')})?)+`, 'iu'),
    needs: 'after',
  },
  {
    type: 'address',
    rule: 'named-building',
    points: 32,
    head: head(one(BUILDINGS)),
    before: new RegExp(
      `${EDGE}(?:${PART}, )?${NO_NAME}(?:[\\p{L}\\p{M}.]{2,14} )${NO_NAME}(?:[\\p{L}\\p{M}.]{2,14} )?$`,
      'iu',
    ),
    after: new RegExp(`^(?:,? (?:(?:${number}|\\d{1,2}|নিচ|দো) ?(?:${FLOORS})|(?:${FLOORS})))?`, 'iu'),
    needs: 'before',
  },
  {
    type: 'place',
    rule: 'industrial-area',
    points: 34,
    head: head(
      `${one('শিল্প এলাকা|শিল্পাঞ্চল|শিল্প নগরী|শিল্পনগরী|শিল্প পার্ক|ইন্ডাস্ট্রিয়াল এরিয়া|ইন্ডাস্ট্রিয়াল সিটি|ইন্ডাস্ট্রিয়াল জোন|ইন্ডাস্ট্রিয়াল পার্ক|ইকোনমিক জোন|অর্থনৈতিক অঞ্চল|ফ্রি জোন|ইপিজেড|এক্সপোর্ট জোন')}${one('য়|ে|তে|র|ের|র')}?`,
    ),
    before: new RegExp(
      `${EDGE}${NO_NAME}(?:(?:আল|এল) )?(?:[\\p{L}\\p{M}.]{2,14} )(?:${NO_NAME}[\\p{L}\\p{M}.]{2,14} )?$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'place',
    rule: 'district-in-parts',
    points: 46,
    head: head(
      `(?:উত্তর|দক্ষিণ|নর্থ|সাউথ|uttor|uttar|dokkhin|dakshin|dokhin|north|south|purbo|purba|poschim|paschim|pashchim|east|west|পূর্ব|পশ্চিম|পুব|নয়া|naya|পুরান|puran|purano) (?:(?:২৪|চব্বিশ|24|chobbish) (?:পরগনা|পরগণা|porgona|pargana|parganas|pargonas|porgana|pgs)|মেদিনীপুর|বর্ধমান|দিনাজপুর|ত্রিপুরা|medinipur|midnapore|bardhaman|burdwan|bordhoman|dinajpur|tripura|পল্টন|paltan|poltan|বাজার|bazar|ঢাকা|dhaka|kafrul|কাফরুল|রামপুরা|rampura|kolkata|কলকাতা)`,
    ),
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
