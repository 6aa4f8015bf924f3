import { defineTexts, type Text } from '#platform/i18n';

/** Headings of the form that records her consent. */
export const groupTexts = defineTexts({
  told: {
    en: 'The notice, and how she consented',
    hi: 'सूचना, और सहमति कैसे दी',
    bn: 'বিজ্ঞপ্তি, এবং কীভাবে সম্মতি দিয়েছেন',
    ne: 'सूचना, र सहमति कसरी दिइन्',
  },
  her: { en: 'Her age and her safety', hi: 'उनकी उम्र और सुरक्षा', bn: 'তাঁর বয়স ও নিরাপত্তা', ne: 'उनको उमेर र सुरक्षा' },
  keep: {
    en: 'What she allows inside the archive',
    hi: 'संग्रह के भीतर वे क्या अनुमति देती हैं',
    bn: 'আর্কাইভের ভেতরে তিনি কী অনুমতি দেন',
    ne: 'अभिलेखभित्र उनी के अनुमति दिन्छिन्',
  },
  publish: {
    en: 'What she allows to be published',
    hi: 'वे क्या प्रकाशित करने देती हैं',
    bn: 'তিনি কী প্রকাশের অনুমতি দেন',
    ne: 'उनी के प्रकाशन गर्न दिन्छिन्',
  },
  use: {
    en: 'What others may do with it',
    hi: 'दूसरे इससे क्या कर सकते हैं',
    bn: 'অন্যরা এটি দিয়ে কী করতে পারেন',
    ne: 'अरूले यसबाट के गर्न पाउँछन्',
  },
  programs: {
    en: 'What programs and catalogues may do with it',
    hi: 'प्रोग्राम और दूसरी सूचियाँ इससे क्या कर सकती हैं',
    bn: 'প্রোগ্রাম ও অন্য তালিকা এটি দিয়ে কী করতে পারে',
    ne: 'प्रोग्राम र अरू सूचीले यसबाट के गर्न पाउँछन्',
  },
  readers: {
    en: 'Who may read it, and in what form',
    hi: 'कौन पढ़ सकता है, और किस रूप में',
    bn: 'কে পড়তে পারে, এবং কোন রূপে',
    ne: 'कसले र कुन रूपमा पढ्न पाउँछ',
  },
  limits: {
    en: 'Limits of time and place',
    hi: 'समय और जगह की सीमाएँ',
    bn: 'সময় ও জায়গার সীমা',
    ne: 'समय र ठाउँका सीमा',
  },
  name: {
    en: 'Her name, what to hide, and after her death',
    hi: 'उनका नाम, क्या छिपाना है, और मृत्यु के बाद',
    bn: 'তাঁর নাম, কী লুকাতে হবে, এবং মৃত্যুর পর',
    ne: 'उनको नाम, के लुकाउने, र मृत्युपछि',
  },
  contact: {
    en: 'Whether and when she may be contacted',
    hi: 'क्या और कब उनसे संपर्क हो सकता है',
    bn: 'যোগাযোগ করা যাবে কি না, এবং কখন',
    ne: 'सम्पर्क गर्न सकिन्छ कि, र कहिले',
  },
  allNo: {
    en: 'She was asked, and says no to everything',
    hi: 'उनसे पूछा गया, और वे सबको नहीं कहती हैं',
    bn: 'তাঁকে জিজ্ঞাসা করা হয়েছে, এবং তিনি সবকিছুতে না বলেন',
    ne: 'उनलाई सोधियो, र उनी सबैलाई नाइँ भन्छिन्',
  },
  none: { en: 'none', hi: 'कोई नहीं', bn: 'নেই', ne: 'छैन' },
  notHere: { en: 'no contact', hi: 'संपर्क नहीं', bn: 'যোগাযোগ নয়', ne: 'सम्पर्क होइन' },
  withdrawn: {
    en: 'It was taken back. No consent is recorded any more; what was recorded stays below.',
    hi: 'यह वापस ले ली गई है। अब कोई सहमति दर्ज नहीं होती; जो दर्ज हुआ वह नीचे है।',
    bn: 'এটি ফিরিয়ে নেওয়া হয়েছে। আর কোনো সম্মতি লেখা হয় না; যা লেখা হয়েছিল তা নিচে আছে।',
    ne: 'यो फिर्ता लिइयो। अब कुनै सहमति राखिँदैन; राखिएको कुरा तल छ।',
  },
  report: {
    en: 'What became of it',
    hi: 'उसका क्या हुआ',
    bn: 'এর কী হয়েছে',
    ne: 'त्यसको के भयो',
  },
});

/** What is said after her consent was recorded. */
export const recordedTexts = defineTexts({
  recorded: {
    en: 'Her consent is recorded',
    hi: 'उनकी सहमति दर्ज हो गई',
    bn: 'তাঁর সম্মতি লেখা হয়েছে',
    ne: 'उनको सहमति राखियो',
  },
  allows: { en: 'She allows', hi: 'वे अनुमति देती हैं', bn: 'তিনি অনুমতি দেন', ne: 'उनी अनुमति दिन्छिन्' },
  asks: {
    en: 'To be asked each time',
    hi: 'हर बार पूछा जाए',
    bn: 'প্রতিবার জিজ্ঞাসা করতে হবে',
    ne: 'हरेक पटक सोध्नुपर्ने',
  },
  nothing: {
    en: 'She allows nothing.',
    hi: 'वे कुछ भी अनुमति नहीं देतीं।',
    bn: 'তিনি কিছুরই অনুমতি দেন না।',
    ne: 'उनी केही पनि अनुमति दिन्नन्।',
  },
  publishedFor: {
    en: 'It may be published now, for',
    hi: 'अभी प्रकाशित हो सकती है, इनके लिए',
    bn: 'এখন প্রকাশ করা যায়, যাঁদের জন্য',
    ne: 'अहिले प्रकाशन गर्न सकिन्छ, यिनका लागि',
  },
  notPublished: {
    en: 'Nothing of it may be published now.',
    hi: 'अभी इसका कुछ भी प्रकाशित नहीं हो सकता।',
    bn: 'এখন এর কিছুই প্রকাশ করা যায় না।',
    ne: 'अहिले यसको केही पनि प्रकाशन गर्न मिल्दैन।',
  },
});

/** What is wrong with a field, and what to write instead. */
const faultTexts = defineTexts({
  unanswered: {
    en: 'Ask her, and mark her answers. If she said no to everything, tick the box at the end of the form.',
    hi: 'उनसे पूछें और उनके उत्तर चुनें। यदि उन्होंने सबको नहीं कहा, तो फ़ॉर्म के अंत का खाना चुनें।',
    bn: 'তাঁকে জিজ্ঞাসা করুন ও তাঁর উত্তর বাছুন। সবকিছুতে না বলে থাকলে ফর্মের শেষের ঘরটি বাছুন।',
    ne: 'उनलाई सोध्नुहोस् र उनका उत्तर छान्नुहोस्। उनले सबैलाई नाइँ भनेकी भए फारामको अन्त्यको कोठा छान्नुहोस्।',
  },
  number: { en: 'Write a whole number.', hi: 'पूरी संख्या लिखें।', bn: 'একটি পূর্ণ সংখ্যা লিখুন।', ne: 'पूर्ण सङ्ख्या लेख्नुहोस्।' },
  date: { en: 'Choose a day.', hi: 'एक दिन चुनें।', bn: 'একটি দিন বাছুন।', ne: 'एउटा दिन छान्नुहोस्।' },
  countries: {
    en: 'Write two letters for each country, such as NP IN.',
    hi: 'हर देश के लिए दो अक्षर लिखें, जैसे NP IN।',
    bn: 'প্রতিটি দেশের জন্য দুই অক্ষর লিখুন, যেমন NP IN।',
    ne: 'हरेक देशका लागि दुई अक्षर लेख्नुहोस्, जस्तै NP IN।',
  },
  hours: {
    en: 'Choose at least one day, and write both times, such as 09:30.',
    hi: 'कम से कम एक दिन चुनें, और दोनों समय लिखें, जैसे 09:30।',
    bn: 'অন্তত একটি দিন বাছুন, এবং দুটি সময় লিখুন, যেমন 09:30।',
    ne: 'कम्तीमा एउटा दिन छान्नुहोस्, र दुवै समय लेख्नुहोस्, जस्तै 09:30।',
  },
  other: {
    en: 'This cannot be used as it stands.',
    hi: 'यह इस रूप में काम में नहीं आ सकता।',
    bn: 'এটি এভাবে ব্যবহার করা যায় না।',
    ne: 'यो यसरी प्रयोग गर्न मिल्दैन।',
  },
});

const KINDS: Readonly<Record<string, keyof typeof faultTexts>> = {
  allNo: 'unanswered',
  ageAtConsent: 'number',
  coolingOffDays: 'number',
  birthDate: 'date',
  embargoUntil: 'date',
  expiresAt: 'date',
  reconsentAt: 'date',
  territories: 'countries',
  safeDays: 'hours',
};

export const faultOf = (field: string): Text => faultTexts[KINDS[field] ?? 'other'];
