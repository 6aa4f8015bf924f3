import { defineTexts } from '#platform/i18n';

/** What each kind of violation means to the reviewer, and what to do about it. */
export const violationTexts = defineTexts({
  rare: {
    en: 'Too few women share this: {k} in the archive, about {expected} in all. Say one of these facts more coarsely, or leave it out.',
    hi: 'बहुत कम महिलाओं पर यह लागू होता है: संग्रह में {k}, कुल अनुमानतः {expected}। इनमें से कोई बात मोटे तौर पर कहें, या छोड़ दें।',
    bn: 'খুব কম নারীর ক্ষেত্রে এটি মেলে: আর্কাইভে {k}, সব মিলিয়ে আনুমানিক {expected}। এর একটি আরও মোটা করে বলুন, বা বাদ দিন।',
    ne: 'धेरै कम महिलामा मात्र यो मिल्छ: अभिलेखमा {k}, जम्मा अनुमानित {expected}। यीमध्ये कुनै कुरा अझ मोटामोटी भन्नुहोस्, वा छोड्नुहोस्।',
  },
  uniform: {
    en: 'All who share this told of the same grave thing: who knows the facts knows the rest. Say one of them more coarsely, or wait for other accounts.',
    hi: 'जिन पर यह लागू होता है उन सबने वही गंभीर बात बताई है: जो ये तथ्य जानता है वह बाक़ी भी जान लेगा। कोई बात मोटे तौर पर कहें, या और गवाहियों की प्रतीक्षा करें।',
    bn: 'যাঁদের ক্ষেত্রে এটি মেলে তাঁরা সবাই একই গুরুতর কথা বলেছেন: এই তথ্য যে জানে সে বাকিটাও জানবে। একটি আরও মোটা করে বলুন, বা অন্য সাক্ষ্যের জন্য অপেক্ষা করুন।',
    ne: 'यो मिल्ने सबैले एउटै गम्भीर कुरा बताएका छन्: यी तथ्य जान्नेले बाँकी पनि जान्छ। कुनै कुरा मोटामोटी भन्नुहोस्, वा अरू बयान पर्खनुहोस्।',
  },
  'small-place': {
    en: 'This place may have fewer than 20,000 people, or its name is not known as a province, division, state or district. Name a larger one.',
    hi: 'इस जगह की आबादी 20,000 से कम हो सकती है, या यह प्रांत, मंडल, राज्य या ज़िले के नाम के रूप में ज्ञात नहीं है। बड़ी जगह लिखें।',
    bn: 'এই জায়গার জনসংখ্যা ২০,০০০-এর কম হতে পারে, অথবা প্রদেশ, বিভাগ, রাজ্য বা জেলার নাম হিসেবে এটি জানা নেই। বড় জায়গার নাম দিন।',
    ne: 'यो ठाउँको जनसङ्ख्या २०,००० भन्दा कम हुन सक्छ, वा प्रदेश, विभाग, राज्य वा जिल्लाको नामका रूपमा थाहा छैन। ठूलो ठाउँको नाम दिनुहोस्।',
  },
  inText: {
    en: 'Something left in her words makes her too easy to find: about {expected} women in all. Look at it again at the redaction desk.',
    hi: 'उनके शब्दों में बची कोई बात उन्हें ढूँढना आसान बना देती है: कुल अनुमानतः {expected} महिलाएँ। उसे फिर देखें।',
    bn: 'তাঁর কথায় রয়ে যাওয়া কিছু তাঁকে খুঁজে পাওয়া সহজ করে দেয়: সব মিলিয়ে আনুমানিক {expected} জন নারী। সেটি আবার দেখুন।',
    ne: 'उनका शब्दमा बाँकी रहेको कुनै कुराले उनलाई सजिलै भेट्टाउन सकिन्छ: जम्मा अनुमानित {expected} महिला। त्यो फेरि हेर्नुहोस्।',
  },
});
