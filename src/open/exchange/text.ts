import { defineTexts } from '#platform/i18n';

export const texts = defineTexts({
  title: { en: 'Katha: newly published', hi: 'कथा: नए प्रकाशित', bn: 'কথা: সদ্য প্রকাশিত', ne: 'कथा: भर्खर प्रकाशित' },
  description: {
    en: 'Testimonies of women who migrated for work and came home, as they appear, and notices of those that were taken back.',
    hi: 'काम के लिए गईं और लौटीं महिलाओं की गवाहियाँ, जैसे-जैसे वे आती हैं, और जो वापस ली गईं उनकी सूचना।',
    bn: 'কাজের জন্য দেশ ছাড়া ও ফেরা নারীদের সাক্ষ্য, প্রকাশ হওয়ার সঙ্গে সঙ্গে, এবং যা ফিরিয়ে নেওয়া হয়েছে তার খবর।',
    ne: 'कामका लागि गएर फर्केका महिलाका बयान, आउँदै गर्दा, र फिर्ता लिइएकाको सूचना।',
  },
  gone: { en: 'No longer published', hi: 'अब प्रकाशित नहीं', bn: 'আর প্রকাশিত নেই', ne: 'अब प्रकाशित छैन' },
  rights: {
    en: 'Each narrator’s own terms',
    hi: 'हर कथनकर्ता की अपनी शर्तें',
    bn: 'প্রত্যেক কথকের নিজস্ব শর্ত',
    ne: 'हरेक कथनकर्ताका आफ्नै सर्त',
  },
});
