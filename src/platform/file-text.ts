import { defineTexts } from '#platform/i18n';

/** What is said when a file cannot be taken in. */
export const fileTexts = defineTexts({
  diskFull: {
    en: 'The archive has no room left, so the file was not taken in.',
    hi: 'संग्रह में जगह नहीं बची है, इसलिए फ़ाइल नहीं ली जा सकी।',
    bn: 'আর্কাইভে আর জায়গা নেই, তাই ফাইলটি নেওয়া যায়নি।',
    ne: 'अभिलेखमा ठाउँ बाँकी छैन, त्यसैले फाइल लिन सकिएन।',
  },
  diskFullTodo: {
    en: 'Keep your copy. Tell a steward that the disk is full, and send it again afterwards.',
    hi: 'अपनी प्रति सँभालकर रखें। व्यवस्थापक को बताएँ कि डिस्क भर गई है, और बाद में फिर भेजें।',
    bn: 'আপনার কপিটি রেখে দিন। তত্ত্বাবধায়ককে জানান যে ডিস্ক ভরে গেছে, পরে আবার পাঠান।',
    ne: 'आफ्नो प्रति राख्नुहोस्। डिस्क भरिएको कुरा व्यवस्थापकलाई भन्नुहोस्, र पछि फेरि पठाउनुहोस्।',
  },
  noFile: {
    en: 'No file was chosen.',
    hi: 'कोई फ़ाइल नहीं चुनी गई।',
    bn: 'কোনো ফাইল বাছাই করা হয়নি।',
    ne: 'कुनै फाइल छानिएको छैन।',
  },
  noFileTodo: {
    en: 'Choose a file and send the form again.',
    hi: 'एक फ़ाइल चुनें और फ़ॉर्म फिर भेजें।',
    bn: 'একটি ফাইল বেছে ফর্মটি আবার পাঠান।',
    ne: 'एउटा फाइल छानेर फारम फेरि पठाउनुहोस्।',
  },
  emptyFile: {
    en: 'The file “{name}” is empty.',
    hi: '“{name}” फ़ाइल खाली है।',
    bn: '“{name}” ফাইলটি খালি।',
    ne: '“{name}” फाइल खाली छ।',
  },
  emptyFileTodo: {
    en: 'Open it on your computer to see whether it was saved, and send it again.',
    hi: 'उसे अपने कंप्यूटर पर खोलकर देखें कि वह ठीक से सहेजी गई थी या नहीं, फिर दोबारा भेजें।',
    bn: 'আপনার কম্পিউটারে খুলে দেখুন সেটি ঠিকমতো সংরক্ষিত হয়েছিল কি না, তারপর আবার পাঠান।',
    ne: 'आफ्नो कम्प्युटरमा खोलेर ठिकसँग सुरक्षित भएको थियो कि हेर्नुहोस्, अनि फेरि पठाउनुहोस्।',
  },
  fileTooLarge: {
    en: 'The file “{name}” is larger than {megabytes, number} MB, which is the most that is taken in.',
    hi: '“{name}” फ़ाइल {megabytes, number} MB से बड़ी है; इससे बड़ी फ़ाइल नहीं ली जाती।',
    bn: '“{name}” ফাইলটি {megabytes, number} MB-এর চেয়ে বড়; এর চেয়ে বড় ফাইল নেওয়া হয় না।',
    ne: '“{name}” फाइल {megabytes, number} MB भन्दा ठूलो छ; योभन्दा ठूलो फाइल लिइँदैन।',
  },
  fileTooLargeTodo: {
    en: 'Divide the recording into parts, or ask a steward to raise the limit. Nothing of it was kept.',
    hi: 'रिकॉर्डिंग को हिस्सों में बाँटें, या व्यवस्थापक से सीमा बढ़ाने को कहें। इसका कुछ भी रखा नहीं गया।',
    bn: 'রেকর্ডিংটি ভাগ করে নিন, অথবা তত্ত্বাবধায়ককে সীমা বাড়াতে বলুন। এর কিছুই রাখা হয়নি।',
    ne: 'रेकर्डिङलाई भाग गर्नुहोस्, वा व्यवस्थापकलाई सीमा बढाउन भन्नुहोस्। यसको केही पनि राखिएको छैन।',
  },
  cutOff: {
    en: 'The upload was cut off before its end, and nothing of it was kept.',
    hi: 'अपलोड पूरा होने से पहले रुक गया; इसका कुछ भी रखा नहीं गया।',
    bn: 'আপলোড শেষ হওয়ার আগেই থেমে গেছে; এর কিছুই রাখা হয়নি।',
    ne: 'अपलोड सकिनुअघि नै रोकियो; यसको केही पनि राखिएको छैन।',
  },
  cutOffTodo: {
    en: 'Please send it again.',
    hi: 'कृपया फिर भेजें।',
    bn: 'অনুগ্রহ করে আবার পাঠান।',
    ne: 'कृपया फेरि पठाउनुहोस्।',
  },
  tooManyFiles: {
    en: 'More files were sent at once than this form takes.',
    hi: 'यह फ़ॉर्म एक बार में जितनी फ़ाइलें लेता है, उससे ज़्यादा भेजी गईं।',
    bn: 'এই ফর্ম একবারে যত ফাইল নেয়, তার চেয়ে বেশি পাঠানো হয়েছে।',
    ne: 'यो फारमले एकपटकमा लिनेभन्दा धेरै फाइल पठाइयो।',
  },
  tooManyFilesTodo: {
    en: 'Send at most {count, plural, one {# file} other {# files}} at a time. Nothing of this attempt was kept.',
    hi: 'एक बार में {count, plural, one {# फ़ाइल} other {# फ़ाइलें}} तक ही भेजें। इस बार का कुछ भी रखा नहीं गया।',
    bn: 'একবারে সর্বাধিক {count, plural, one {#টি ফাইল} other {#টি ফাইল}} পাঠান। এবারের কিছুই রাখা হয়নি।',
    ne: 'एकपटकमा बढीमा {count, plural, one {# फाइल} other {# फाइल}} पठाउनुहोस्। यसपटकको केही पनि राखिएको छैन।',
  },
});
