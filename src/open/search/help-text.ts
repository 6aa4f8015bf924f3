import { defineTexts } from '#platform/i18n';

/** The page that explains the query language. */
export const helpTexts = defineTexts({
  title: { en: 'How to search', hi: 'कैसे खोजें', bn: 'কীভাবে খুঁজবেন', ne: 'कसरी खोज्ने' },
  lead: {
    en: 'Type words in any language and script. Every example can be tried by choosing it.',
    hi: 'किसी भी भाषा और लिपि में शब्द लिखें। हर उदाहरण को चुनकर आज़माया जा सकता है।',
    bn: 'যেকোনো ভাষা ও লিপিতে শব্দ লিখুন। প্রতিটি উদাহরণ বেছে নিয়ে চেষ্টা করা যায়।',
    ne: 'जुनसुकै भाषा र लिपिमा शब्द लेख्नुहोस्। हरेक उदाहरण छानेर प्रयास गर्न सकिन्छ।',
  },
  write: { en: 'What to write', hi: 'क्या लिखें', bn: 'কী লিখবেন', ne: 'के लेख्ने' },
  finds: { en: 'What it finds', hi: 'क्या मिलेगा', bn: 'কী পাওয়া যাবে', ne: 'के भेटिन्छ' },
  examples: { en: 'Examples', hi: 'उदाहरण', bn: 'উদাহরণ', ne: 'उदाहरण' },
  words: {
    en: 'All the words, in any order, in one passage. Other scripts, spellings and names of the same thing are found too.',
    hi: 'सभी शब्द, किसी भी क्रम में, एक ही अंश में। दूसरी लिपियाँ, वर्तनियाँ और उसी चीज़ के दूसरे नाम भी मिलते हैं।',
    bn: 'সব শব্দ, যেকোনো ক্রমে, একটি অংশে। অন্য লিপি, বানান ও একই জিনিসের অন্য নামও পাওয়া যায়।',
    ne: 'सबै शब्द, जुनसुकै क्रममा, एउटै अंशमा। अरू लिपि, हिज्जे र त्यही कुराका अरू नाम पनि भेटिन्छन्।',
  },
  phrase: {
    en: 'These words in this order, nothing else.',
    hi: 'यही शब्द इसी क्रम में, और कुछ नहीं।',
    bn: 'এই শব্দগুলো এই ক্রমেই, আর কিছু নয়।',
    ne: 'यिनै शब्द यसै क्रममा, अरू केही होइन।',
  },
  not: {
    en: 'Passages without the word after the minus.',
    hi: 'वे अंश जिनमें घटाव चिह्न के बाद का शब्द नहीं है।',
    bn: 'যেসব অংশে বিয়োগ চিহ্নের পরের শব্দটি নেই।',
    ne: 'घटाउ चिह्नपछिको शब्द नभएका अंश।',
  },
  or: {
    en: 'Any of the words. OR in capital letters; brackets keep together what belongs together.',
    hi: 'कोई भी शब्द। OR बड़े अक्षरों में; कोष्ठक साथ की बातों को साथ रखते हैं।',
    bn: 'যেকোনো একটি শব্দ। OR বড় হাতের অক্ষরে; বন্ধনী একসঙ্গের কথা একসঙ্গে রাখে।',
    ne: 'कुनै एउटा शब्द। OR ठूला अक्षरमा; कोष्ठकले सँगैका कुरा सँगै राख्छ।',
  },
  prefix: {
    en: 'Words that begin so; at least two letters before the star.',
    hi: 'ऐसे शुरू होने वाले शब्द; तारे से पहले कम से कम दो अक्षर।',
    bn: 'এভাবে শুরু হওয়া শব্দ; তারার আগে অন্তত দুটি অক্ষর।',
    ne: 'यसरी सुरु हुने शब्द; तारा चिह्नअघि कम्तीमा दुई अक्षर।',
  },
  exact: {
    en: 'Exactly this spelling, no other name or script. The box “only this spelling” does so for the whole search.',
    hi: 'ठीक यही वर्तनी, कोई दूसरा नाम या लिपि नहीं। “केवल यही वर्तनी” पूरी खोज के लिए यही करता है।',
    bn: 'হুবহু এই বানান, অন্য নাম বা লিপি নয়। “শুধু এই বানান” ঘরটি পুরো খোঁজের জন্য তা করে।',
    ne: 'ठ्याक्कै यही हिज्जे, अर्को नाम वा लिपि होइन। “यही हिज्जे मात्र” ले पूरै खोजका लागि त्यसै गर्छ।',
  },
  field: {
    en: 'What the record says: where she came from, where she worked, what it is about. Names in any of the four languages.',
    hi: 'जो अभिलेख बताता है: वह कहाँ से थी, कहाँ काम किया, बात किस बारे में है। नाम चारों में से किसी भाषा में।',
    bn: 'নথিতে যা আছে: কোথা থেকে এসেছেন, কোথায় কাজ করেছেন, কী নিয়ে। নাম চার ভাষার যেকোনোটিতে।',
    ne: 'अभिलेखले भनेको: कहाँबाट, कहाँ काम, कुन विषय। नाम चारमध्ये कुनै भाषामा।',
  },
  years: {
    en: 'Testimonies of women who were away in any of these years.',
    hi: 'उन महिलाओं की गवाहियाँ जो इनमें से किसी वर्ष बाहर थीं।',
    bn: 'যে নারীরা এই বছরগুলোর কোনোটিতে বাইরে ছিলেন তাঁদের সাক্ষ্য।',
    ne: 'यीमध्ये कुनै वर्ष बाहिर रहेका महिलाका बयान।',
  },
  placeholders: {
    en: 'Words in square brackets stand in place of something that would give somebody away. She did not say them, and no search finds them; a phrase that you paste with them is found.',
    hi: 'चौकोर कोष्ठक के शब्द उसकी जगह हैं जिससे किसी की पहचान हो जाती। वे उन्होंने नहीं कहे, और खोज में नहीं मिलते; उनके साथ चिपकाया गया वाक्यांश मिलता है।',
    bn: 'চৌকো বন্ধনীর শব্দগুলো এমন কিছুর জায়গায় আছে যাতে কাউকে চেনা যেত। সেগুলো তিনি বলেননি, খোঁজে পাওয়া যায় না; সেগুলোসহ বসানো বাক্যাংশ পাওয়া যায়।',
    ne: 'वर्ग कोष्ठकका शब्द कसैलाई चिनाउन सक्ने कुराको ठाउँमा छन्। ती उनले भनेकी होइनन्, खोजमा भेटिँदैनन्; तीसहित टाँसेको वाक्यांश भने भेटिन्छ।',
  },
  fields: { en: 'Names before the colon', hi: 'कोलन से पहले के नाम', bn: 'কোলনের আগের নাম', ne: 'कोलनअघिका नाम' },
  values: {
    en: 'Open a name to see what can stand after it.',
    hi: 'नाम खोलकर देखें कि उसके बाद क्या आ सकता है।',
    bn: 'নামটি খুলে দেখুন এর পরে কী বসতে পারে।',
    ne: 'नाम खोलेर त्यसपछि के आउन सक्छ हेर्नुहोस्।',
  },
  titleWords: { en: 'words of a title', hi: 'शीर्षक के शब्द', bn: 'শিরোনামের শব্দ', ne: 'शीर्षकका शब्द' },
  country: {
    en: 'country of origin or of work',
    hi: 'मूल देश या काम का देश',
    bn: 'নিজ দেশ বা কাজের দেশ',
    ne: 'आफ्नो देश वा काम गरेको देश',
  },
  limits: { en: 'Limits', hi: 'सीमाएँ', bn: 'সীমা', ne: 'सीमा' },
  limitsText: {
    en: 'At most 1,000 characters and 64 words. A mistake is named with its place; nothing you typed is left out silently. A field and words cannot be joined by OR. Very common words are found as typed, without other names.',
    hi: 'अधिकतम 1,000 अक्षर और 64 शब्द। गलती उसकी जगह के साथ बताई जाती है; लिखा हुआ कुछ भी चुपचाप छोड़ा नहीं जाता। क्षेत्र और शब्द OR से नहीं जुड़ सकते। बहुत आम शब्द जैसे लिखे वैसे ही खोजे जाते हैं।',
    bn: 'সর্বাধিক ১,০০০ অক্ষর ও ৬৪টি শব্দ। ভুল হলে তার জায়গা বলা হয়; লেখা কিছুই নীরবে বাদ যায় না। ক্ষেত্র ও শব্দ OR দিয়ে যুক্ত হয় না। খুব সাধারণ শব্দ যেমন লেখা তেমনই খোঁজা হয়।',
    ne: 'बढीमा १,००० अक्षर र ६४ शब्द। गल्ती भए त्यसको ठाउँ भनिन्छ; लेखेको केही चुपचाप छोडिँदैन। क्षेत्र र शब्द OR ले जोडिँदैनन्। धेरै सामान्य शब्द लेखेजस्तै खोजिन्छन्।',
  },
});
