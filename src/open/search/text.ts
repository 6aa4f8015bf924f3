import { defineTexts } from '#platform/i18n';

/** Names of facet groups. */
export const facetTexts = defineTexts({
  direction: { en: 'Direction', hi: 'दिशा', bn: 'দিক', ne: 'दिशा' },
  theme: { en: 'Theme', hi: 'विषय', bn: 'বিষয়', ne: 'विषय' },
  reason: { en: 'Reason for leaving', hi: 'जाने का कारण', bn: 'যাওয়ার কারণ', ne: 'जानुको कारण' },
  recruitment: { en: 'How the work was found', hi: 'काम कैसे मिला', bn: 'কাজ পাওয়ার পথ', ne: 'काम पाउने माध्यम' },
  sector: { en: 'Kind of work', hi: 'काम का प्रकार', bn: 'কাজের ধরন', ne: 'कामको प्रकार' },
  destination: { en: 'Destination', hi: 'गंतव्य', bn: 'গন্তব্য', ne: 'गन्तव्य' },
  violation: { en: 'Rights denied', hi: 'जिन अधिकारों का हनन हुआ', bn: 'যেসব অধিকার লঙ্ঘিত হয়েছে', ne: 'हनन भएका अधिकार' },
  redress: { en: 'Justice sought', hi: 'न्याय की कोशिश', bn: 'ন্যায়বিচারের চেষ্টা', ne: 'न्यायको प्रयास' },
  support: { en: 'Support received', hi: 'मिला सहयोग', bn: 'পাওয়া সহায়তা', ne: 'पाएको सहयोग' },
  outcome: { en: 'Life after return', hi: 'वापसी के बाद का जीवन', bn: 'ফেরার পরের জীবন', ne: 'फर्केपछिको जीवन' },
  origin: { en: 'Country of origin', hi: 'मूल देश', bn: 'নিজ দেশ', ne: 'आफ्नो देश' },
  language: { en: 'Language', hi: 'भाषा', bn: 'ভাষা', ne: 'भाषा' },
  decade: { en: 'Period', hi: 'समय', bn: 'সময়কাল', ne: 'समय' },
  decadeOf: { en: '{decade}s', hi: '{decade} का दशक', bn: '{decade}-এর দশক', ne: '{decade} को दशक' },
  medium: { en: 'Medium', hi: 'माध्यम', bn: 'মাধ্যম', ne: 'माध्यम' },
});

export const mediumNames = defineTexts({
  text: { en: 'Text', hi: 'पाठ', bn: 'লেখা', ne: 'पाठ' },
  audio: { en: 'Audio', hi: 'आवाज़', bn: 'শব্দ', ne: 'आवाज' },
  video: { en: 'Video', hi: 'वीडियो', bn: 'ভিডিও', ne: 'भिडियो' },
  image: { en: 'Image', hi: 'चित्र', bn: 'ছবি', ne: 'तस्बिर' },
});

/** Why a query cannot be answered as it stands. `text` is the part it is about; `column` is printed beside it by the page. */
export const problemTexts = defineTexts({
  'unclosed-quote': {
    en: 'This phrase has no closing quotation mark.',
    hi: 'इस वाक्यांश का अंतिम उद्धरण चिह्न नहीं है।',
    bn: 'এই বাক্যাংশের শেষের উদ্ধৃতি চিহ্ন নেই।',
    ne: 'यो वाक्यांशको अन्तिम उद्धरण चिह्न छैन।',
  },
  'unclosed-bracket': {
    en: 'This bracket is not closed.',
    hi: 'यह कोष्ठक बंद नहीं किया गया है।',
    bn: 'এই বন্ধনীটি বন্ধ করা হয়নি।',
    ne: 'यो कोष्ठक बन्द गरिएको छैन।',
  },
  'unopened-bracket': {
    en: 'This bracket closes nothing.',
    hi: 'यह कोष्ठक किसी को बंद नहीं करता।',
    bn: 'এই বন্ধনীর কোনো শুরু নেই।',
    ne: 'यो कोष्ठकको सुरु छैन।',
  },
  'empty-phrase': {
    en: 'There is no word between these quotation marks.',
    hi: 'इन उद्धरण चिह्नों के बीच कोई शब्द नहीं है।',
    bn: 'এই উদ্ধৃতি চিহ্নের মধ্যে কোনো শব্দ নেই।',
    ne: 'यी उद्धरण चिह्नबीच कुनै शब्द छैन।',
  },
  'empty-group': {
    en: 'There is nothing to look for between these brackets.',
    hi: 'इन कोष्ठकों के बीच खोजने के लिए कुछ नहीं है।',
    bn: 'এই বন্ধনীর মধ্যে খোঁজার কিছু নেই।',
    ne: 'यी कोष्ठकबीच खोज्ने केही छैन।',
  },
  'nothing-after': {
    en: 'A word is missing after “{text}”.',
    hi: '“{text}” के बाद एक शब्द चाहिए।',
    bn: '“{text}”-এর পরে একটি শব্দ দরকার।',
    ne: '“{text}” पछि एउटा शब्द चाहिन्छ।',
  },
  'nothing-before-or': {
    en: 'A word is missing before “{text}”.',
    hi: '“{text}” से पहले एक शब्द चाहिए।',
    bn: '“{text}”-এর আগে একটি শব্দ দরকার।',
    ne: '“{text}” अघि एउटा शब्द चाहिन्छ।',
  },
  'wildcard-place': {
    en: 'The star can only stand at the end of a single word, as in work*.',
    hi: 'तारा केवल एक शब्द के अंत में लग सकता है, जैसे काम*।',
    bn: 'তারা চিহ্ন শুধু একটি শব্দের শেষে বসতে পারে, যেমন কাজ*।',
    ne: 'तारा चिह्न एउटा शब्दको अन्त्यमा मात्र राख्न सकिन्छ, जस्तै काम*।',
  },
  'wildcard-short': {
    en: 'Give at least two letters before the star.',
    hi: 'तारे से पहले कम से कम दो अक्षर दें।',
    bn: 'তারা চিহ্নের আগে অন্তত দুটি অক্ষর দিন।',
    ne: 'तारा चिह्नअघि कम्तीमा दुई अक्षर दिनुहोस्।',
  },
  'no-letters': {
    en: 'There is no letter or number to look for in “{text}”.',
    hi: '“{text}” में खोजने के लिए कोई अक्षर या अंक नहीं है।',
    bn: '“{text}”-এ খোঁজার মতো কোনো অক্ষর বা সংখ্যা নেই।',
    ne: '“{text}” मा खोज्ने कुनै अक्षर वा अङ्क छैन।',
  },
  'too-long': {
    en: 'The search is too long. Use at most 1,000 characters.',
    hi: 'खोज बहुत लंबी है। अधिकतम 1,000 वर्ण लिखें।',
    bn: 'অনুসন্ধানটি খুব দীর্ঘ। সর্বাধিক ১,০০০ অক্ষর লিখুন।',
    ne: 'खोज धेरै लामो छ। बढीमा १,००० अक्षर लेख्नुहोस्।',
  },
  'too-many-words': {
    en: 'The search has too many words. Use at most 64.',
    hi: 'खोज में बहुत अधिक शब्द हैं। अधिकतम 64 शब्द लिखें।',
    bn: 'অনুসন্ধানে খুব বেশি শব্দ আছে। সর্বাধিক ৬৪টি লিখুন।',
    ne: 'खोजमा धेरै शब्द छन्। बढीमा ६४ वटा लेख्नुहोस्।',
  },
  'too-deep': {
    en: 'There are too many brackets inside one another.',
    hi: 'एक के भीतर एक बहुत अधिक कोष्ठक हैं।',
    bn: 'একটির ভেতরে আরেকটি করে খুব বেশি বন্ধনী আছে।',
    ne: 'एकभित्र अर्को गरी धेरै कोष्ठक छन्।',
  },
  'unknown-field': {
    en: 'There is no field called “{text}”. Put quotation marks around it to look for the words themselves.',
    hi: '“{text}” नाम का कोई क्षेत्र नहीं है। इन्हीं शब्दों को खोजने के लिए उद्धरण चिह्न लगाएँ।',
    bn: '“{text}” নামে কোনো ক্ষেত্র নেই। এই শব্দগুলোই খুঁজতে উদ্ধৃতি চিহ্ন দিন।',
    ne: '“{text}” नामको कुनै क्षेत्र छैन। यिनै शब्द खोज्न उद्धरण चिह्न राख्नुहोस्।',
  },
  'field-without-value': {
    en: 'Say what to look for after “{text}”, without a space.',
    hi: '“{text}” के तुरंत बाद लिखें कि क्या खोजना है।',
    bn: '“{text}”-এর ঠিক পরে, ফাঁক না রেখে, কী খুঁজবেন লিখুন।',
    ne: '“{text}” को ठीक पछि, खाली ठाउँ नराखी, के खोज्ने लेख्नुहोस्।',
  },
  'unknown-value': {
    en: '“{text}” is not known there. Try: {suggestions}.',
    hi: '“{text}” वहाँ नहीं मिलता। यह आज़माएँ: {suggestions}।',
    bn: '“{text}” সেখানে জানা নেই। চেষ্টা করুন: {suggestions}।',
    ne: '“{text}” त्यहाँ थाहा छैन। यो प्रयास गर्नुहोस्: {suggestions}।',
  },
  'bad-years': {
    en: 'Write years as 2008, 2008..2014, 2008.. or ..2014.',
    hi: 'वर्ष ऐसे लिखें: 2008, 2008..2014, 2008.. या ..2014।',
    bn: 'সাল এভাবে লিখুন: 2008, 2008..2014, 2008.. বা ..2014।',
    ne: 'वर्ष यसरी लेख्नुहोस्: 2008, 2008..2014, 2008.. वा ..2014।',
  },
  'field-or-word': {
    en: 'A field and words cannot be alternatives of one another. Search for them one after the other.',
    hi: 'क्षेत्र और शब्द एक-दूसरे के विकल्प नहीं हो सकते। उन्हें अलग-अलग खोजें।',
    bn: 'ক্ষেত্র ও শব্দ একে অপরের বিকল্প হতে পারে না। আলাদা করে খুঁজুন।',
    ne: 'क्षेत्र र शब्द एकअर्काको विकल्प हुन सक्दैनन्। छुट्टाछुट्टै खोज्नुहोस्।',
  },
});

export const searchTexts = defineTexts({
  badQuery: {
    en: 'This search cannot be read: {problems}',
    hi: 'यह खोज पढ़ी नहीं जा सकी: {problems}',
    bn: 'এই অনুসন্ধানটি পড়া যায়নি: {problems}',
    ne: 'यो खोज पढ्न सकिएन: {problems}',
  },
  atColumn: {
    en: 'At character {column}: {problem}',
    hi: 'वर्ण {column} पर: {problem}',
    bn: '{column} নম্বর অক্ষরে: {problem}',
    ne: 'अक्षर {column} मा: {problem}',
  },
  badFilter: {
    en: '“{value}” is not something to choose by.',
    hi: '“{value}” से छाँटा नहीं जा सकता।',
    bn: '“{value}” দিয়ে বাছাই করা যায় না।',
    ne: '“{value}” बाट छान्न सकिँदैन।',
  },
  badFilterTodo: {
    en: 'Choose from the lists beside the results.',
    hi: 'परिणामों के पास दी गई सूचियों में से चुनें।',
    bn: 'ফলাফলের পাশের তালিকা থেকে বেছে নিন।',
    ne: 'नतिजाको छेउका सूचीबाट छान्नुहोस्।',
  },
  tooDeep: {
    en: 'The list is not shown beyond its first {count, number} hits.',
    hi: 'सूची पहले {count, number} परिणामों से आगे नहीं दिखाई जाती।',
    bn: 'তালিকাটি প্রথম {count, number}টি ফলাফলের পরে দেখানো হয় না।',
    ne: 'सूची पहिला {count, number} नतिजाभन्दा पर देखाइँदैन।',
  },
  tooDeepTodo: {
    en: 'Narrow the search by another word or by the lists beside the results.',
    hi: 'एक और शब्द जोड़कर या पास की सूचियों से खोज को सीमित करें।',
    bn: 'আরেকটি শব্দ দিয়ে বা পাশের তালিকা থেকে বেছে অনুসন্ধান সীমিত করুন।',
    ne: 'अर्को शब्द थपेर वा छेउका सूचीबाट खोज साँघुर्‍याउनुहोस्।',
  },
  tooManyDifferentWords: {
    en: 'This testimony has more different words than search can take in.',
    hi: 'इस गवाही में इतने अलग-अलग शब्द हैं कि खोज उन्हें नहीं ले सकती।',
    bn: 'এই সাক্ষ্যে এত বেশি আলাদা শব্দ আছে যে অনুসন্ধানে তা নেওয়া যায় না।',
    ne: 'यो बयानमा यति धेरै फरक शब्द छन् कि खोजले लिन सक्दैन।',
  },
  tooManyDifferentWordsTodo: {
    en: 'Divide it into two testimonies.',
    hi: 'इसे दो गवाहियों में बाँटें।',
    bn: 'এটিকে দুটি সাক্ষ্যে ভাগ করুন।',
    ne: 'यसलाई दुई बयानमा बाँड्नुहोस्।',
  },
  tooSlow: {
    en: 'This search took too long and was stopped.',
    hi: 'इस खोज में बहुत समय लगा, इसलिए इसे रोक दिया गया।',
    bn: 'এই অনুসন্ধানে খুব বেশি সময় লাগছিল, তাই থামানো হয়েছে।',
    ne: 'यो खोजमा धेरै समय लागेकाले रोकियो।',
  },
  tooSlowTodo: {
    en: 'Use rarer words, or fewer alternatives.',
    hi: 'कम प्रचलित शब्द या कम विकल्प चुनें।',
    bn: 'কম প্রচলিত শব্দ বা কম বিকল্প ব্যবহার করুন।',
    ne: 'कम प्रचलित शब्द वा थोरै विकल्प प्रयोग गर्नुहोस्।',
  },
});
