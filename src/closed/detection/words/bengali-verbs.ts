import { BENGALI_PAIRS } from '../numbers/spoken.ts';

/**
 * Verbs of Bengali talk as they begin, and the endings of its dialects: of Dhaka and Mymensingh, the south, Rangpur, Sylhet,
 * Chattogram and the west. Both together are a form of a verb, whatever list lacks it.
 */
const STEMS =
  'আছ|গইর|গর|থাইক|রইছ|রই|কর|কইর|ক|কহ|কো|কই|বল|বইল|বুল|যা|জা|গে|গ্যা|গিয়া|আস|আই|আইস|আইছ|এস|দে|দি|দিয়া|ন|নি|নে|ল|লই|খা|থা|থাক|থাই|থু|থুই|রাখ|রাই|রাহ|রাইখ|রা|দেখ|দ্যাখ|দেহ|দেই|শুন|শোন|হুন|হো|হ|অ|হই|অই|পার|পাইর|পা|পাই|চা|চাই|চল|চইল|বস|বইস|বই|বো|উঠ|উইঠ|উট|ওঠ|পড়|পইড়|পর|ধর|ধইর|মার|মাইর|মর|মইর|মো|কান্দ|কাইন্দ|কাঁদ|কান|হাস|হাইস|জান|জাইন|চিন|চেন|লেখ|লিখ|ল্যাখ|লাগ|লাই|ডাক|ডাই|রান্ধ|রাঁধ|বান্ধ|বাঁধ|ভাঙ|কাট|কাইট|খাট|খাইট|ফির|ফের|ফিরা|পাঠা|পাঠাই|পাডা|পলা|পালা|পলাই|পাল|ফালা|ফেল|ফ্যাল|ঘুমা|ঘুমাই|শিখ|শেখ|শিখা|শেখা|দেখা|দেহা|শুনা|শোনা|খাওয়া|পড়া|পরা|ধরা|বসা|উঠা|ওঠা|ফেরা|চালা|চালাই|জিগা|জিজ্ঞা|বুঝ|বোঝ|বুঝা|বোঝা|খুঁজ|খোঁজ|খুজ|বেচ|বেইচ|কিন|কেন|ছাড়|ছাইড়|ছড়া|মিল|মেল|কাম|কামা|কামাই|জাগ|জ্বাল|জ্বল|পুড়|পোড়|পোড়া|নাম|নাইম|নামা|তুল|তোল|আন|আইন|আনা|টান|ঠেল|ভর|ভরা|দৌড়া|দাঁড়া|খাড়া|ঘুর|ঘোর|ঘুরা|হাঁট|হাট|বাঁচ|বাইচ|বাঁচা|মাগ|চুপ|মুছ|মোছ|ধু|ধো|ধুই|ধোয়া|ঝাড়|বাড়|বাড়া|কম|কমা|লুকা|লুকাই|আটকা|থাম|থামা|ঢুক|ঢোক|বাইর|বারা|বারাই|পাক|রানা|মান|মানা|সামলা|গুন|গোন|গুনা|খেদা|তাড়া|মরা|হারা|হারাই|ডরা|ভাব|ভাইব|চিল্লা|চেঁচা|শো|শু|শুই|হু|হুত|পিট|পিটা|ছুট|ছোট|জম|জমা|বদলা|নিভা|ফুরা|গাল|গড়|পুষ|ভুল|ভোল|জিত|ডুব|ডোব|ঢুইক|ডুইব|ভাগ|ভাইগ|সাজ|সাইজ|নাচ|নাইচ|গাই|খেল|খ্যাল|পুছ|চড়|চইড়|ছিঁড়|ছিড়|ঠক|ঠকা|ঢাল|তাকা|ধমকা|নাড়|পাল্টা|ফাট|ফাইট|ফুট|ফুল|ফুইল|বক|বাছ|বাইছ|বাট|বিছা|মাখ|মাজ|মাইজ|রাগ|লড়|শুধা|সর|সরা|সহ|সই|ঝুল|ঝোল|ঠেইল|চাট|চাপ|চাইপ|চুষ|ছাপ|বানা|শুকা|মিশ|মেশ|ভিজ|ভেজ|ধমক|খোয়া|গুছা|গোছা|জুটা|জোটা|জুট|উড়|উইড়|পিন্দ|পিন্ধ|পরান|শুকায়|খসা|ছোঁ|ছুঁ';
const ENDINGS =
  'িল|িলো|িলাম|িলেন|িছে|িছি|িছিল|িছেন|িব|িবে|িবার|িতে|িত|িয়া|লং|লুং|িং|াং|া|ি|িস|ো|ে|েন|ুন|ুক|বার|বারে|বা|বি|বো|ব|বে|বেন|ত|তো|তা|তি|তাম|তেন|তে|তেই|তেছে|তেছি|তেছিল|তেছিলাম|তেছেন|তাছে|তাছি|তাছিল|তাছিলাম|তাসে|তাসি|ত্যাছে|ল|লো|লা|লি|লে|লেই|লেন|লাম|লাইন|লু|লুম|নু|লাউ|ছে|ছি|ছো|ছস|ছিস|ছেন|ছিল|ছিলা|ছিলি|ছিলো|ছিলাম|ছিলেন|ছিলুম|ছই|ছইন|ছুইন|ছং|ছোং|ছুং|চ্ছে|চ্ছি|চ্ছিল|চ্ছিলাম|চ্ছেন|চ্চে|চ্চি|সে|সি|সিল|সিলাম|সেন|মু|ম|মো|বাম|ইয়া|ইয়্যা|িয়া|্যা|্ইয়া|ায়া|য়া|য়ে|ে|েছে|েছি|েছিল|েছিলাম|েছেন|েছিলেন|েছিস|েনি|িনি|ইতে|ইতেছে|ইতেছি|ইতো|ইত|ইতাম|ইতা|ইতেন|ইতাছি|ইতাছে|ইছে|ইছি|ইছিল|ইছিলাম|ইছেন|ইছইন|ইল|ইলো|ইলা|ইলাম|ইলে|ইলেন|ইবো|ইব|ইবা|ইবে|ইবেন|ইমু|ইন|ইও|ইয়ে|ইয়েছে|ইয়েছি|ইয়েছিল|ার|ায়|াই|াও|ান|ানো|ানি|াইতে|াইত|াইতো|াইতাম|াইছে|াইছি|াইছিল|াইল|াইলো|াইলাম|াইয়া|াইবো|াইবে|াইমু|াত|াতো|াতাম|াতে|াতেন|াল|ালো|ালাম|ালে|ালেন|াব|াবো|াবে|াবেন|াচ্ছে|াচ্ছি|াচ্ছিল|নো|নোর|ানোর|োনোর|নের|ন|নে|নের|োনের|ওনের|য়|য়েন|ও|ওয়া|ওয়ার|ইর|ির|ং|ন্তি|ন্তো|ইসে|ইসি|ইসিল|ইসেন|রে|র|ুম|িয়ে|িয়েছে|িয়েছি|িয়েছিল|িয়েছিলাম|্যে|্যি|্যিল|ইয়ি|ইয়ে';
const VERB = new RegExp(`^(?:${STEMS})া?(?:${ENDINGS})(?:ই|ও|নি|না|গা|গে|রে|গই|মনে)?$`.normalize('NFC'), 'u');
const VERB_AY = new RegExp(`^(?!ভোলায়|নিতায়)(?:${STEMS})া?য়$`.normalize('NFC'), 'u');

/** "গেছুং", "করছইন", "পলাইছিলাম": a form of a verb in one of the dialects. */
export function isBengaliVerb(form: string): boolean {
  return VERB.test(form);
}

/** "শিখায়", "চালায়": a verb, though a name with a case ending may look the same. */
export function isVerbInAy(form: string): boolean {
  return form.length < 12 && VERB_AY.test(form.normalize('NFC'));
}

const UNITS = 'দু|দুই|তিন|চার|চাইর|পাঁচ|ছ|ছয়|সাত|আট|ন|নয়|এক|কয়|কত|এত|অত';
const COUNTED = new RegExp(
  `^(?:${UNITS}|${BENGALI_PAIRS.join('|')})['’]?(?:জন|জনা|জনে|জনের|জনরে|টা|টার|টি|টো|ডা|ডি|ডার|খান|খানা|খানি|বার|গুণ|তলা|তলায়|তালা|মাস|মাসে|মাসের|বছর|বছরে|বছরের|দিন|দিনে|দিনের|ঘণ্টা|হাজার|হাজারে|লাখ|শো|শ|কেজি|বেলা)(?:ই|ও)?$`.normalize(
    'NFC',
  ),
  'u',
);

/** "বাইশজন", "দু'বছর": so and so many. */
export function isCounted(form: string): boolean {
  return COUNTED.test(form);
}

const LATIN_STEMS =
  'kor|koir|ko|koi|bol|boil|ja|jai|ge|gel|ash|as|ais|aish|esh|de|di|dei|ne|ni|nei|loi|kha|khai|tha|thai|thak|rakh|raikh|dekh|shun|sun|hoi|ho|par|pa|pai|cha|chai|chol|boish|bosh|bos|uth|por|poir|dhor|dhoir|mar|mair|mor|kand|kan|hash|hais|jan|chin|lekh|likh|lag|dak|randh|badh|bandh|bhang|vang|kat|khat|phir|fir|pher|patha|pathai|pala|palai|phela|fela|phel|fel|ghuma|ghumai|shikh|shikha|sikh|khawa|porha|pora|poran|bujh|bujha|khuj|khoj|bech|kin|char|chhar|chair|mil|jag|pur|nam|nama|tul|tol|an|ana|tan|ghur|hat|bach|bacha|much|muchh|dho|dhu|bar|baira|luka|lukai|atka|tham|dhuk|man|bana|banai|shaja|bhag|bhab|vab|bhul|cholai|chala|chalai|kama|kamai|jana|hara|ferot|ferai|shona|sona|dekha|jiga|jigai|shu|shuy|rag|boka|nach|gai|khel|choy|lor|mara|tara|gun|pal|maj|jhar|dour|dor';
const LATIN_ENDINGS =
  'i|o|e|en|is|un|chi|chhi|che|chhe|cho|chen|chhen|chilo|chhilo|chilam|chhilam|chile|chilen|lam|lum|lo|la|le|len|li|bo|be|ben|ba|bi|to|tam|te|ten|tese|tesi|tesilo|tesilam|teche|techi|techilo|techilam|si|se|so|sen|silo|silam|silen|sis|isi|ise|isen|isilo|isilam|ilo|ilam|ilen|ile|ito|itam|ite|iten|iya|iye|iyechi|iyeche|iyechilo|ya|ye|yechi|yeche|yechilo|yechilam|aisi|aise|aisilo|aisen|ailo|ailam|aito|aitam|aite|aiya|abo|abe|ale|alam|alo|ano|anor|bar|tasi|tase|um|mu|ini|eni|inai|cchi|cche|cchilo|cchilam|chchhi|chchhe|eche|echi|echilo|echilam|echilen|aye|ay|y|yo|no|nor|lei|tei';
const LATIN_VERB = new RegExp(`^(?:${LATIN_STEMS})(?:${LATIN_ENDINGS})$`);

/** "korsilam", "banaisi": the same in Latin letters, in lower case. */
export function isRomanisedVerb(key: string): boolean {
  return key.length > 3 && key.length < 16 && LATIN_VERB.test(key);
}
