import { MONTHS_LIKE_WORDS, MONTHS_OF_THE_REGION } from '../lexicon/months.ts';
import { keyOf } from './normalise.ts';

/** Months, weekdays, festivals and the words dates are made of, in every language and calendar of the archive. */

/** Months of the Hijri calendar, by the word that tells them apart; two-word names by their first. */
const HIJRI = `muharram muharam moharram mohorrom safar rabi rabiul jumada jamadi rajab shaban sha'ban shabaan ramadan ramadhan ramzan ramjan romjan shawwal shawal dhul zul zilqad zilqada zilhaj zilhajj dhulhijjah hijjah qadah
मुहर्रम मोहर्रम सफर सफ़र रबीउल जमादी जमादिउल रजब रज्जब शाबान रमजान रमज़ान रमदान शव्वाल जिलकाद ज़िलक़ाद जिलहिज जिलहिज्ज ज़िलहिज्जा
মহররম মুহাররম মুহররম সফর রবিউল জমাদিউল রজব শাবান শাবান রমজান রমযান রামাদান শাওয়াল জিলকদ জিলহজ জিলহজ্জ জিলহজ্ব`;
const MONTHS = `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|जनवरी|फेब्रुअरी|फेब्रुवरी|अप्रिल|मे|जुन|जुलाइ|अगष्ट|सेप्टेम्बर|सेप्टेम्वर|अक्टोबर|नोभेम्बर|डिसेम्बर
জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
वैशाख|बैशाख|जेठ|जेष्ठ|ज्येष्ठ|असार|आषाढ|असाढ|साउन|श्रावण|सावन|भदौ|भाद्र|भादो|असोज|आश्विन|आसिन|कात्तिक|कार्तिक|मंसिर|मङ्सिर|मार्ग|पुस|पौष|पूस|माघ|फागुन|फाल्गुन|फाल्गुण|चैत|चैत्र|अगहन|भादों|क्वार|कुआर|कुवार|कातिक|अषाढ़|असाढ़|फरबरी|अक्टुबर|आसिन|बइसाख
বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|অঘ্রাণ|পৌষ|মাঘ|ফাল্গুন|ফাগুন|চৈত্র
${MONTHS_OF_THE_REGION}|${MONTHS_LIKE_WORDS}
${HIJRI}`;

const WEEKDAYS = `monday tuesday wednesday thursday friday saturday sunday
सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार सोमबार मंगलबार बुधबार बिहीबार शुक्रबार शनिबार आइतबार
সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার`;

const FESTIVALS = `pola hareli bathukamma bonalu nuakhai chapchar-kut mim-kut wangala cheiraoba yaoshang rongali vishu gangaur haritalika jitiya shab-e-meraj shab-e-qadr chehlum barawafat lailatul-qadr sarhul karma sohrai pongal onam ugadi bihu lohri baisakhi vaisakhi gudi-padwa ganesh-chaturthi navratri navaratri ramnavami janmashtami rakhi rakshabandhan akha-teej maghi sakela udhauli ubhauli buddha-purnima biju boisabi sankranti shab-e-barat shabebarat muharram ashura saraswati-puja kali-puja rathyatra shivaratri dashain tihar teej holi diwali deepawali dussehra chhath lhosar losar eid eid-ul-fitr eid-ul-adha bakrid christmas easter puja durgapuja pohela
दशैं दसैं दशैँ तिहार तीज होली दिवाली दीपावली दशहरा छठ ल्होसार ल्होछार ईद इद बकरीद क्रिसमस
सरहुल करमा सोहराय पोंगल ओणम बिहू बैसाखी वैसाखी लोहड़ी गणेशोत्सव नवरात्रि नवरात्र रामनवमी जन्माष्टमी राखी रक्षाबंधन आखातीज माघी सकेला उधौली उभौली बुद्धपूर्णिमा संक्रांति शबेबरात शब-ए-बारात शिवरात्रि महाशिवरात्रि
সরস্বতীপূজা রথযাত্রা শবেবরাত বিজু বৈসাবি সাংগ্রাই ওয়ানগালা মহালয়া লক্ষ্মীপূজা জন্মাষ্টমী বুদ্ধপূর্ণিমা কোরবানি কুরবানি
ঈদ ঈদুল দুর্গাপূজা দুর্গাপুজো পূজা কালীপূজা দোল হোলি বড়দিন পহেলা`;

const split = (text: string): string[] =>
  text
    .split(/[\s|]+/)
    .filter(Boolean)
    .map(keyOf);

const months = new Set(split(MONTHS));
/** Of the months in Latin letters those that English text has. */
const ENGLISH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const hijri = new Set(split(HIJRI));
const weekdays = new Set(split(WEEKDAYS));
const festivals = new Set(split(FESTIVALS));
const calendarWords = new Set([...[...months].filter((key) => ENGLISH.test(key)), ...weekdays, ...hijri]);

/** Months that are as often another word; they need a number beside them. */
const AMBIGUOUS = new Set(
  split(
    `${MONTHS_LIKE_WORDS} may march mar dec sep sun jan मे मई मार्ग पुस মে saun asar dhul zul magh rajab রজব রজব সফর सफर सफ़र रजब hijjah qadah`,
  ),
);

export function isMonth(key: string): boolean {
  return months.has(key);
}

export function isAmbiguousMonth(key: string): boolean {
  return AMBIGUOUS.has(key);
}

/** Whether a word is a month of the Hijri calendar. */
export function isHijriMonth(key: string): boolean {
  return hijri.has(key);
}

export function isWeekday(key: string): boolean {
  return weekdays.has(key);
}

export function isFestival(key: string): boolean {
  return festivals.has(key);
}

/** Whether a capitalised English word is a month or weekday rather than a name. */
export function isCalendarWord(key: string): boolean {
  return calendarWords.has(key);
}
