import { defineTexts } from '#platform/i18n';

export const texts = defineTexts({
  katha: { en: 'Katha', hi: 'कथा', bn: 'কথা', ne: 'कथा' },
  desk: { en: 'Katha desk', hi: 'कथा डेस्क', bn: 'কথা ডেস্ক', ne: 'कथा डेस्क' },
  home: { en: 'Home', hi: 'मुखपृष्ठ', bn: 'প্রথম পাতা', ne: 'गृहपृष्ठ' },
  browse: { en: 'Browse', hi: 'देखें', bn: 'ঘুরে দেখুন', ne: 'हेर्नुहोस्' },
  search: { en: 'Search', hi: 'खोजें', bn: 'খুঁজুন', ne: 'खोज्नुहोस्' },
  yours: { en: 'Your testimony', hi: 'आपकी गवाही', bn: 'আপনার সাক্ষ্য', ne: 'तपाईंको बयान' },
  about: { en: 'About', hi: 'परिचय', bn: 'পরিচিতি', ne: 'परिचय' },
  testimonies: { en: 'Testimonies', hi: 'गवाहियाँ', bn: 'সাক্ষ্যসমূহ', ne: 'बयानहरू' },
  archive: { en: 'Archive', hi: 'संग्रह', bn: 'আর্কাইভ', ne: 'अभिलेख' },
  uses: { en: 'Uses', hi: 'उपयोग', bn: 'ব্যবহার', ne: 'प्रयोग' },
  people: { en: 'People', hi: 'लोग', bn: 'মানুষ', ne: 'मानिसहरू' },
  partners: { en: 'Partners', hi: 'साझेदार', bn: 'সহযোগী', ne: 'साझेदार' },
  audit: { en: 'Audit', hi: 'लेखा', bn: 'নিরীক্ষা', ne: 'लेखा' },
  signOut: { en: 'Sign out', hi: 'साइन आउट', bn: 'সাইন আউট', ne: 'साइन आउट' },
  api: { en: 'For programs: API', hi: 'प्रोग्रामों के लिए: API', bn: 'প্রোগ্রামের জন্য: API', ne: 'प्रोग्रामका लागि: API' },
  feed: { en: 'News as a feed', hi: 'फ़ीड में समाचार', bn: 'ফিডে খবর', ne: 'फिडमा समाचार' },
  demo: {
    en: 'Every person and every testimony here is invented.',
    hi: 'यहाँ हर व्यक्ति और हर गवाही काल्पनिक है।',
    bn: 'এখানকার প্রতিটি মানুষ ও সাক্ষ্য কাল্পনিক।',
    ne: 'यहाँका सबै व्यक्ति र बयान काल्पनिक हुन्।',
  },
  noTracking: {
    en: 'No one is followed here: no counting, no cookies but your language.',
    hi: 'यहाँ किसी का पीछा नहीं होता: न गिनती, न भाषा के सिवा कोई कुकी।',
    bn: 'এখানে কাউকে অনুসরণ করা হয় না: গণনা নেই, ভাষা ছাড়া কোনো কুকি নেই।',
    ne: 'यहाँ कसैलाई पछ्याइँदैन: गन्ती छैन, भाषाबाहेक कुकी छैन।',
  },
  refusedTitle: { en: 'This did not work', hi: 'यह नहीं हो सका', bn: 'এটি হয়নি', ne: 'यो भएन' },
  back: { en: 'Back to the first page', hi: 'पहले पृष्ठ पर', bn: 'প্রথম পাতায় ফিরুন', ne: 'पहिलो पृष्ठमा' },
});
