import { defineTexts } from '#platform/i18n';

export const partsTexts = defineTexts({
  title: { en: 'Parts of it', hi: 'इसके हिस्से', bn: 'এর অংশ', ne: 'यसका भाग' },
  intro: {
    en: 'At her word: one passage, one language, one use, her voice or her words. What is taken away is gone at once; older editions with it become pages that say nothing but that there is a newer one.',
    hi: 'उनके कहने पर: एक अंश, एक भाषा, एक उपयोग, उनकी आवाज़ या शब्द। जो हटता है वह तुरंत हटता है; जिन पुराने संस्करणों में वह था, वे केवल यह बताते हैं कि नया संस्करण है।',
    bn: 'তাঁর কথায়: একটি অংশ, একটি ভাষা, একটি ব্যবহার, তাঁর কণ্ঠ বা কথা। যা সরানো হয় তা সঙ্গে সঙ্গে যায়; যে পুরোনো সংস্করণে তা ছিল সেগুলো শুধু বলে যে নতুন একটি আছে।',
    ne: 'उनको भनाइमा: एक अंश, एक भाषा, एक प्रयोग, उनको आवाज वा शब्द। हटाइएको कुरा तुरुन्तै हट्छ; त्यो भएका पुराना संस्करणले नयाँ छ भन्ने मात्र बताउँछन्।',
  },
  editions: { en: 'Editions', hi: 'संस्करण', bn: 'সংস্করণ', ne: 'संस्करण' },
  edition: {
    en: 'Edition {n}, {date, date, long}',
    hi: 'संस्करण {n}, {date, date, long}',
    bn: 'সংস্করণ {n}, {date, date, long}',
    ne: 'संस्करण {n}, {date, date, long}',
  },
  live: { en: 'the latest', hi: 'नवीनतम', bn: 'সর্বশেষ', ne: 'पछिल्लो' },
  superseded: {
    en: 'an older one, still readable',
    hi: 'पुराना, अब भी पढ़ने योग्य',
    bn: 'পুরোনো, এখনও পড়া যায়',
    ne: 'पुरानो, अझै पढ्न मिल्ने',
  },
  withdrawn: { en: 'closed', hi: 'बंद', bn: 'বন্ধ', ne: 'बन्द' },
  closeHelp: {
    en: 'It shows too much? Close it now: one person is enough, no reason is asked. To publish again takes two people.',
    hi: 'इसमें बहुत कुछ दिख रहा है? अभी बंद करें: एक व्यक्ति काफ़ी है, कारण नहीं पूछा जाता। फिर प्रकाशित करने के लिए दो लोग चाहिए।',
    bn: 'এতে বেশি কিছু দেখা যাচ্ছে? এখনই বন্ধ করুন: একজনই যথেষ্ট, কারণ চাওয়া হয় না। আবার প্রকাশে দুজন লাগে।',
    ne: 'यसमा धेरै देखिन्छ? अहिले नै बन्द गर्नुहोस्: एक जना पुग्छ, कारण सोधिँदैन। फेरि प्रकाशन गर्न दुई जना चाहिन्छ।',
  },
  close: { en: 'Close edition {n}', hi: 'संस्करण {n} बंद करें', bn: 'সংস্করণ {n} বন্ধ করুন', ne: 'संस्करण {n} बन्द गर्नुहोस्' },
  notPublished: {
    en: 'Nothing of it is published.',
    hi: 'इसका कुछ भी प्रकाशित नहीं है।',
    bn: 'এর কিছুই প্রকাশিত নেই।',
    ne: 'यसको केही पनि प्रकाशित छैन।',
  },
  take: { en: 'Take out', hi: 'हटाएँ', bn: 'সরান', ne: 'हटाउनुहोस्' },
  uses: { en: 'Uses and forms', hi: 'उपयोग और रूप', bn: 'ব্যবহার ও রূপ', ne: 'प्रयोग र रूप' },
  languages: { en: 'Languages', hi: 'भाषाएँ', bn: 'ভাষা', ne: 'भाषा' },
  passages: { en: 'Passages', hi: 'अंश', bn: 'অংশ', ne: 'अंश' },
  takeNow: {
    en: 'Take out what is marked',
    hi: 'जिन पर निशान है उन्हें हटाएँ',
    bn: 'দাগ দেওয়াগুলো সরান',
    ne: 'चिन्ह लगाइएका हटाउनुहोस्',
  },
  taken: { en: 'Taken out', hi: 'हटाए गए', bn: 'সরানো হয়েছে', ne: 'हटाइएका' },
  backHelp: {
    en: 'If she allows it again, mark it. It can then be published with the next edition; nothing appears by itself.',
    hi: 'यदि वे फिर अनुमति दें तो निशान लगाएँ। तब वह अगले संस्करण के साथ प्रकाशित हो सकता है; अपने आप कुछ नहीं दिखता।',
    bn: 'তিনি আবার অনুমতি দিলে দাগ দিন। তখন পরের সংস্করণে প্রকাশ করা যাবে; নিজে থেকে কিছু আসে না।',
    ne: 'उनले फेरि अनुमति दिए चिन्ह लगाउनुहोस्। अनि अर्को संस्करणसँग प्रकाशन गर्न मिल्छ; आफैं केही देखिँदैन।',
  },
  back: {
    en: 'She allows these again',
    hi: 'वे इनकी फिर अनुमति देती हैं',
    bn: 'তিনি এগুলো আবার অনুমতি দেন',
    ne: 'उनी यी फेरि दिन्छिन्',
  },
  closings: {
    en: 'What was closed, and what a stranger found',
    hi: 'क्या बंद हुआ, और अजनबी को क्या मिला',
    bn: 'কী বন্ধ হলো, ও অচেনা মানুষ কী পেলেন',
    ne: 'के बन्द भयो, र अपरिचितले के भेट्यो',
  },
  byCode: { en: 'with her code', hi: 'उनके कोड से', bn: 'তাঁর কোড দিয়ে', ne: 'उनको कोडले' },
  byDesk: { en: 'at the desk', hi: 'डेस्क पर', bn: 'ডেস্কে', ne: 'डेस्कमा' },
  proofClean: {
    en: 'Looked at {n, number} places on {date, date, long}: found nowhere.',
    hi: '{date, date, long} को {n, number} जगहें देखीं: कहीं नहीं मिला।',
    bn: '{date, date, long} তারিখে {n, number}টি জায়গা দেখা হয়েছে: কোথাও পাওয়া যায়নি।',
    ne: '{date, date, long} मा {n, number} ठाउँ हेरियो: कतै भेटिएन।',
  },
  proofFound: {
    en: 'On {date, date, long} it was still found at {n, number} places. It is looked at again.',
    hi: '{date, date, long} को यह {n, number} जगहों पर अब भी मिला। फिर देखा जाएगा।',
    bn: '{date, date, long} তারিখে এখনও {n, number}টি জায়গায় পাওয়া গেছে। আবার দেখা হবে।',
    ne: '{date, date, long} मा अझै {n, number} ठाउँमा भेटियो। फेरि हेरिनेछ।',
  },
  places: {
    en: 'Every place that was looked at',
    hi: 'देखी गई हर जगह',
    bn: 'দেখা প্রতিটি জায়গা',
    ne: 'हेरिएका सबै ठाउँ',
  },
  nothingTaken: {
    en: 'Nothing of this was taken out.',
    hi: 'इसमें से कुछ नहीं हटाया गया था।',
    bn: 'এর কিছুই সরানো হয়নি।',
    ne: 'यसमध्ये केही हटाइएको थिएन।',
  },
  nothingMarked: { en: 'Nothing is marked.', hi: 'किसी पर निशान नहीं है।', bn: 'কিছুতে দাগ নেই।', ne: 'केहीमा चिन्ह छैन।' },
  closedAlready: {
    en: 'There is no such edition that is still open.',
    hi: 'ऐसा कोई खुला संस्करण नहीं है।',
    bn: 'এমন কোনো খোলা সংস্করণ নেই।',
    ne: 'त्यस्तो खुला संस्करण छैन।',
  },
  expectGone: { en: 'the neutral page', hi: 'सादा पृष्ठ', bn: 'সাদামাটা পাতা', ne: 'साधारण पृष्ठ' },
  expectAbsent: { en: 'not named', hi: 'नाम नहीं', bn: 'নাম নেই', ne: 'नाम छैन' },
  expectWithout: { en: 'without it', hi: 'उसके बिना', bn: 'তা ছাড়া', ne: 'त्योबिना' },
});

/** Mails to her partner's people. */
export const tellTexts = defineTexts({
  subject: {
    en: 'Something changed in the archive',
    hi: 'संग्रह में कुछ बदला',
    bn: 'আর্কাইভে কিছু বদলেছে',
    ne: 'अभिलेखमा केही फेरियो',
  },
  withdrawals: {
    en: 'A testimony that you brought was taken back: {publicId}. It is gone from every page already; nothing is left for you to do there.',
    hi: 'आपकी लाई एक गवाही वापस ली गई: {publicId}। वह हर पृष्ठ से हट चुकी है; वहाँ आपको कुछ नहीं करना है।',
    bn: 'আপনাদের আনা একটি সাক্ষ্য ফিরিয়ে নেওয়া হয়েছে: {publicId}। তা সব পাতা থেকে চলে গেছে; সেখানে আপনার কিছু করার নেই।',
    ne: 'तपाईंहरूले ल्याएको एउटा बयान फिर्ता लिइयो: {publicId}। त्यो सबै पृष्ठबाट हटिसक्यो; त्यहाँ तपाईंले केही गर्नु छैन।',
  },
  closings: {
    en: 'A part of a testimony that you brought was taken back with its code: {publicId}. It is gone from every page already.',
    hi: 'आपकी लाई एक गवाही का एक हिस्सा उसके कोड से वापस लिया गया: {publicId}। वह हर पृष्ठ से हट चुका है।',
    bn: 'আপনাদের আনা একটি সাক্ষ্যের একটি অংশ তার কোড দিয়ে ফিরিয়ে নেওয়া হয়েছে: {publicId}। তা সব পাতা থেকে চলে গেছে।',
    ne: 'तपाईंहरूले ल्याएको एउटा बयानको भाग त्यसको कोडले फिर्ता लिइयो: {publicId}। त्यो सबै पृष्ठबाट हटिसक्यो।',
  },
  copies: {
    en: 'If you have copies (recordings, notes, printed pages), destroy those too. Do not ask her why, and do not call her about it unless she asked for a call.',
    hi: 'यदि आपके पास प्रतियाँ हैं (रिकॉर्डिंग, नोट, छपे पन्ने), उन्हें भी नष्ट करें। उनसे कारण न पूछें, और जब तक वे न कहें, इस बारे में फ़ोन न करें।',
    bn: 'আপনার কাছে কপি থাকলে (রেকর্ডিং, নোট, ছাপা পাতা) সেগুলোও নষ্ট করুন। তাঁকে কারণ জিজ্ঞাসা করবেন না, এবং তিনি না চাইলে এ নিয়ে ফোন করবেন না।',
    ne: 'तपाईंसँग प्रति (रेकर्डिङ, टिपोट, छापिएका पाना) भए ती पनि नष्ट गर्नुहोस्। उनलाई कारण नसोध्नुहोस्, र उनले नभनी यसबारे फोन नगर्नुहोस्।',
  },
});
