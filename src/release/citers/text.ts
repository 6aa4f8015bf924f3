import { defineTexts } from '#platform/i18n';

export const texts = defineTexts({
  title: {
    en: 'Told when it changes',
    hi: 'बदलने पर सूचना',
    bn: 'বদলালে জানানো',
    ne: 'फेरिँदा खबर',
  },
  email: { en: 'E-mail', hi: 'ईमेल', bn: 'ইমেইল', ne: 'इमेल' },
  asked: {
    en: 'If the address is right, a mail is on its way. Follow the link in it within two days; before that nothing is kept for good.',
    hi: 'पता सही है तो एक ईमेल आ रहा है। दो दिन के भीतर उसका लिंक खोलें; उससे पहले कुछ भी स्थायी रूप से नहीं रखा जाता।',
    bn: 'ঠিকানা ঠিক থাকলে একটি ইমেইল আসছে। দুই দিনের মধ্যে তার লিঙ্ক খুলুন; তার আগে কিছুই স্থায়ীভাবে রাখা হয় না।',
    ne: 'ठेगाना ठीक छ भने इमेल आउँदैछ। दुई दिनभित्र त्यसको लिङ्क खोल्नुहोस्; त्यसअघि केही पनि सधैंका लागि राखिँदैन।',
  },
  backToIt: { en: 'Back to the testimony', hi: 'गवाही पर वापस', bn: 'সাক্ষ্যে ফিরুন', ne: 'बयानमा फर्कनुहोस्' },
  waiting: {
    en: 'Shall we write to you once, when this testimony is no longer published or is replaced by another edition?',
    hi: 'क्या हम आपको एक बार लिखें, जब यह गवाही प्रकाशित न रहे या उसकी जगह दूसरा संस्करण आए?',
    bn: 'এই সাক্ষ্য আর প্রকাশিত না থাকলে বা অন্য সংস্করণ এলে আমরা কি আপনাকে একবার লিখব?',
    ne: 'यो बयान प्रकाशित नरहे वा अर्को संस्करण आए हामी तपाईंलाई एक पटक लेखौं?',
  },
  yes: { en: 'Yes, write to me', hi: 'हाँ, मुझे लिखें', bn: 'হ্যাঁ, আমাকে লিখুন', ne: 'हो, मलाई लेख्नुहोस्' },
  confirmed: {
    en: 'We will write to you once. Your address is locked away until then, and deleted afterwards.',
    hi: 'हम आपको एक बार लिखेंगे। तब तक आपका पता ताले में रहेगा, बाद में मिटा दिया जाएगा।',
    bn: 'আমরা আপনাকে একবার লিখব। ততদিন আপনার ঠিকানা তালাবদ্ধ থাকবে, পরে মুছে ফেলা হবে।',
    ne: 'हामी तपाईंलाई एक पटक लेख्छौं। त्यतिन्जेल ठेगाना ताल्चाभित्र रहन्छ, पछि मेटिन्छ।',
  },
  stop: { en: 'Forget my address', hi: 'मेरा पता भूल जाएँ', bn: 'আমার ঠিকানা ভুলে যান', ne: 'मेरो ठेगाना बिर्सनुहोस्' },
  unknown: {
    en: 'Nothing is kept behind this link. The address was forgotten, or the link was not followed in time.',
    hi: 'इस लिंक के पीछे कुछ नहीं रखा है। पता भुला दिया गया, या लिंक समय पर नहीं खोला गया।',
    bn: 'এই লিঙ্কের পেছনে কিছু রাখা নেই। ঠিকানা ভুলে যাওয়া হয়েছে, বা সময়মতো খোলা হয়নি।',
    ne: 'यस लिङ्कपछाडि केही राखिएको छैन। ठेगाना बिर्सियो, वा समयमा खोलिएन।',
  },
  notHere: {
    en: 'What was published at this address is not published any more.',
    hi: 'इस पते पर जो प्रकाशित था, वह अब प्रकाशित नहीं है।',
    bn: 'এই ঠিকানায় যা প্রকাশিত ছিল তা আর প্রকাশিত নেই।',
    ne: 'यो ठेगानामा प्रकाशित कुरा अब प्रकाशित छैन।',
  },
  tooMany: {
    en: 'Too many such requests wait for an answer at the moment.',
    hi: 'अभी ऐसे बहुत से अनुरोध उत्तर की प्रतीक्षा में हैं।',
    bn: 'এই মুহূর্তে এমন অনেক অনুরোধ উত্তরের অপেক্ষায়।',
    ne: 'अहिले यस्ता धेरै अनुरोध जवाफको प्रतीक्षामा छन्।',
  },
  tooManyTodo: {
    en: 'Nothing was kept. Please try again in two days.',
    hi: 'कुछ नहीं रखा गया। कृपया दो दिन बाद फिर कोशिश करें।',
    bn: 'কিছু রাখা হয়নি। দুই দিন পরে আবার চেষ্টা করুন।',
    ne: 'केही राखिएन। दुई दिनपछि फेरि प्रयास गर्नुहोस्।',
  },
});

export const mailTexts = defineTexts({
  subject: {
    en: 'About a testimony that you cite',
    hi: 'आप जिस गवाही का उद्धरण देते हैं उसके बारे में',
    bn: 'আপনি যে সাক্ষ্য উদ্ধৃত করেন তা সম্পর্কে',
    ne: 'तपाईंले उद्धरण गर्ने बयानबारे',
  },
  confirm: {
    en: 'Somebody, you we hope, asked that we write to this address when a testimony is no longer published or is replaced. To confirm, follow this link within {hours} hours:',
    hi: 'किसी ने, आशा है आपने, कहा है कि कोई गवाही प्रकाशित न रहे या बदली जाए तो हम इस पते पर लिखें। पुष्टि के लिए {hours} घंटे के भीतर यह लिंक खोलें:',
    bn: 'কেউ, আশা করি আপনিই, চেয়েছেন যে কোনো সাক্ষ্য আর প্রকাশিত না থাকলে বা বদলালে আমরা এই ঠিকানায় লিখি। নিশ্চিত করতে {hours} ঘণ্টার মধ্যে এই লিঙ্ক খুলুন:',
    ne: 'कसैले, तपाईंले नै होला, कुनै बयान प्रकाशित नरहे वा फेरिए यस ठेगानामा लेख्न भन्नुभयो। पुष्टि गर्न {hours} घण्टाभित्र यो लिङ्क खोल्नुहोस्:',
  },
  notYou: {
    en: 'If it was not you, do nothing: the address is forgotten by itself. The same link ends it at any time.',
    hi: 'यदि आप नहीं थे, कुछ न करें: पता अपने आप भुला दिया जाता है। यही लिंक इसे कभी भी समाप्त करता है।',
    bn: 'আপনি না হলে কিছু করবেন না: ঠিকানা নিজে থেকেই ভুলে যাওয়া হয়। একই লিঙ্কে যেকোনো সময় এটি শেষ করা যায়।',
    ne: 'तपाईं होइन भने केही नगर्नुहोस्: ठेगाना आफैं बिर्सिन्छ। यही लिङ्कले जुनसुकै बेला अन्त्य गर्छ।',
  },
  gone: {
    en: 'A testimony that you cite is no longer published. Please do not cite it in anything new, and take the quotation out where you still can.',
    hi: 'आप जिस गवाही का उद्धरण देते हैं वह अब प्रकाशित नहीं है। कृपया नई चीज़ों में उद्धरण न दें, और जहाँ हो सके हटाएँ।',
    bn: 'আপনি যে সাক্ষ্য উদ্ধৃত করেন তা আর প্রকাশিত নেই। নতুন কিছুতে উদ্ধৃত করবেন না, যেখানে পারেন উদ্ধৃতি সরান।',
    ne: 'तपाईंले उद्धरण गर्ने बयान अब प्रकाशित छैन। नयाँ केहीमा उद्धरण नगर्नुहोस्, मिल्ने ठाउँबाट हटाउनुहोस्।',
  },
  corrected: {
    en: 'The edition of a testimony that you cite was replaced by another. Please read it before you cite it again: something may not be in it any more.',
    hi: 'आप जिस गवाही का उद्धरण देते हैं उसके संस्करण की जगह दूसरा आ गया है। दोबारा उद्धरण से पहले पढ़ें: कुछ अब उसमें न भी हो।',
    bn: 'আপনি যে সাক্ষ্য উদ্ধৃত করেন তার সংস্করণের বদলে অন্যটি এসেছে। আবার উদ্ধৃত করার আগে পড়ুন: কিছু হয়তো আর নেই।',
    ne: 'तपाईंले उद्धरण गर्ने बयानको संस्करणको सट्टा अर्को आएको छ। फेरि उद्धरण गर्नुअघि पढ्नुहोस्: केही अब नहुन सक्छ।',
  },
  noReason: {
    en: 'No reason is kept, and none can be asked for. Please do not look for the person.',
    hi: 'कोई कारण नहीं रखा जाता और न पूछा जा सकता है। कृपया उस व्यक्ति को न खोजें।',
    bn: 'কোনো কারণ রাখা হয় না, জিজ্ঞাসাও করা যায় না। অনুগ্রহ করে মানুষটিকে খুঁজবেন না।',
    ne: 'कुनै कारण राखिँदैन, सोध्न पनि मिल्दैन। कृपया त्यो व्यक्तिलाई नखोज्नुहोस्।',
  },
  forgotten: {
    en: 'Your address is deleted with this mail.',
    hi: 'इस ईमेल के साथ आपका पता मिटा दिया गया है।',
    bn: 'এই ইমেইলের সঙ্গে আপনার ঠিকানা মুছে ফেলা হলো।',
    ne: 'यस इमेलसँगै तपाईंको ठेगाना मेटियो।',
  },
});
