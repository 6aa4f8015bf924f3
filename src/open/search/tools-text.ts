import { defineTexts } from '#platform/i18n';

/** What the researcher's tools refuse, and why. */
export const toolTexts = defineTexts({
  badQuery: {
    en: 'This query cannot be answered: {problems}',
    hi: 'इस खोज का उत्तर नहीं दिया जा सकता: {problems}',
    bn: 'এই খোঁজের উত্তর দেওয়া যায় না: {problems}',
    ne: 'यो खोजको जवाफ दिन सकिँदैन: {problems}',
  },
  badQueryTodo: {
    en: 'Mend the query on the search page and try again. The number in brackets is the column.',
    hi: 'खोज के पन्ने पर इसे ठीक करके फिर कोशिश करें। कोष्ठक में दी संख्या स्तंभ है।',
    bn: 'খোঁজের পাতায় এটি ঠিক করে আবার চেষ্টা করুন। বন্ধনীর সংখ্যাটি অক্ষরের অবস্থান।',
    ne: 'खोजको पानामा यसलाई सच्याएर फेरि प्रयास गर्नुहोस्। कोष्ठकको सङ्ख्या अक्षरको स्थान हो।',
  },
});
