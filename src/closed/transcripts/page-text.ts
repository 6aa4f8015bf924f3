import { defineTexts } from '#platform/i18n';

export const pageTexts = defineTexts({
  title: { en: 'Transcript', hi: 'प्रतिलेख', bn: 'প্রতিলিপি', ne: 'प्रतिलेख' },
  version: {
    en: 'Version {n}, {segments, plural, one {# turn} other {# turns}}.',
    hi: 'संस्करण {n}, {segments} बारी।',
    bn: 'সংস্করণ {n}, {segments}টি অংশ।',
    ne: 'संस्करण {n}, {segments} पालो।',
  },
  oddities: {
    en: '{n, plural, one {One thing in the file was} other {# things in the file were}} not as it should be, and was survived',
    hi: 'फ़ाइल में {n, plural, one {एक बात} other {# बातें}} ठीक नहीं थीं; फिर भी पढ़ ली गई',
    bn: 'ফাইলে {n}টি বিষয় ঠিক ছিল না; তবু পড়া গেছে',
    ne: 'फाइलमा {n} कुरा मिलेका थिएनन्; तैपनि पढियो',
  },
  show: { en: 'Show them', hi: 'दिखाएँ', bn: 'দেখান', ne: 'देखाउनुहोस्' },
  edit: { en: 'Correct', hi: 'सुधारें', bn: 'সংশোধন', ne: 'सच्याउनुहोस्' },
  words: { en: 'Words', hi: 'शब्द', bn: 'কথা', ne: 'शब्द' },
  youWrote: { en: 'What you wrote', hi: 'आपने जो लिखा', bn: 'আপনি যা লিখেছেন', ne: 'तपाईंले लेखेको' },
  standsNow: { en: 'What stands now:', hi: 'अभी जो है:', bn: 'এখন যা আছে:', ne: 'अहिले जे छ:' },
  speaker: { en: 'Speaker', hi: 'वक्ता', bn: 'বক্তা', ne: 'वक्ता' },
  everywhere: {
    en: 'wherever this speaker speaks',
    hi: 'जहाँ भी यह वक्ता हो',
    bn: 'এই বক্তা যেখানেই থাকুন',
    ne: 'यो वक्ता जहाँ भए पनि',
  },
  save: {
    en: 'Save as a new version',
    hi: 'नए संस्करण में सहेजें',
    bn: 'নতুন সংস্করণ হিসেবে সংরক্ষণ',
    ne: 'नयाँ संस्करणमा राख्नुहोस्',
  },
  merge: { en: 'Join to the next turn', hi: 'अगली बारी से जोड़ें', bn: 'পরের অংশের সঙ্গে জুড়ুন', ne: 'अर्को पालोसँग जोड्नुहोस्' },
  splitHelp: {
    en: 'An empty line in the words divides the turn in two.',
    hi: 'शब्दों के बीच एक ख़ाली पंक्ति बारी को दो में बाँट देती है।',
    bn: 'কথার মাঝে একটি ফাঁকা লাইন অংশটিকে দুই ভাগ করে।',
    ne: 'शब्दबीच खाली हरफ राख्दा पालो दुई भाग हुन्छ।',
  },
  speech: { en: 'Someone', hi: 'कोई', bn: 'কেউ', ne: 'कोही' },
  header: { en: 'Above the interview', hi: 'साक्षात्कार के ऊपर', bn: 'সাক্ষাৎকারের উপরে', ne: 'अन्तर्वार्ताको माथि' },
  heading: { en: 'Heading', hi: 'शीर्षक', bn: 'শিরোনাম', ne: 'शीर्षक' },
  note: { en: 'Note', hi: 'टिप्पणी', bn: 'টীকা', ne: 'टिप्पणी' },
  before: { en: 'Before', hi: 'पीछे', bn: 'আগে', ne: 'अघि' },
  after: { en: 'On', hi: 'आगे', bn: 'পরে', ne: 'पछि' },
  versions: { en: 'Versions', hi: 'संस्करण', bn: 'সংস্করণসমূহ', ne: 'संस्करणहरू' },
});
