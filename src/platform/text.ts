import { defineTexts } from '#platform/i18n';

/** What any page may have to say when something is refused. */
export const platformTexts = defineTexts({
  databaseAway: {
    en: 'The archive cannot reach its database at the moment.',
    hi: 'संग्रह अभी अपने डेटाबेस तक नहीं पहुँच पा रहा है।',
    bn: 'আর্কাইভ এই মুহূর্তে তার ডেটাবেসে পৌঁছাতে পারছে না।',
    ne: 'अभिलेख अहिले आफ्नो डेटाबेससम्म पुग्न सकेको छैन।',
  },
  tryAgainSoon: {
    en: 'Nothing was lost. Please try again in a minute.',
    hi: 'कुछ भी खोया नहीं है। कृपया एक मिनट बाद फिर कोशिश करें।',
    bn: 'কিছুই হারায়নি। অনুগ্রহ করে এক মিনিট পরে আবার চেষ্টা করুন।',
    ne: 'केही पनि हराएको छैन। कृपया एक मिनेटपछि फेरि प्रयास गर्नुहोस्।',
  },
  notFound: {
    en: 'There is nothing at this address.',
    hi: 'इस पते पर कुछ नहीं है।',
    bn: 'এই ঠিকানায় কিছু নেই।',
    ne: 'यो ठेगानामा केही छैन।',
  },
  notFoundTodo: {
    en: 'Check the address for a slip, or start from the first page.',
    hi: 'पते में कोई गलती तो नहीं, देख लें, या पहले पृष्ठ से शुरू करें।',
    bn: 'ঠিকানায় ভুল আছে কি না দেখুন, অথবা প্রথম পাতা থেকে শুরু করুন।',
    ne: 'ठेगानामा गल्ती छ कि हेर्नुहोस्, वा पहिलो पृष्ठबाट सुरु गर्नुहोस्।',
  },
  ourFault: {
    en: 'Something went wrong on our side.',
    hi: 'हमारी ओर से कुछ गड़बड़ हो गई।',
    bn: 'আমাদের দিক থেকে একটি সমস্যা হয়েছে।',
    ne: 'हाम्रो तर्फबाट केही गडबडी भयो।',
  },
  ourFaultTodo: {
    en: 'It has been noted. Please try again; if it happens again, tell the steward this number: {id}',
    hi: 'इसे दर्ज कर लिया गया है। कृपया फिर कोशिश करें; दोबारा हो तो व्यवस्थापक को यह संख्या बताएँ: {id}',
    bn: 'এটি নথিভুক্ত হয়েছে। আবার চেষ্টা করুন; আবার হলে তত্ত্বাবধায়ককে এই নম্বরটি জানান: {id}',
    ne: 'यो टिपिएको छ। फेरि प्रयास गर्नुहोस्; फेरि भए व्यवस्थापकलाई यो नम्बर भन्नुहोस्: {id}',
  },
  signInFirst: {
    en: 'Please sign in first.',
    hi: 'कृपया पहले साइन इन करें।',
    bn: 'অনুগ্রহ করে আগে সাইন ইন করুন।',
    ne: 'कृपया पहिले साइन इन गर्नुहोस्।',
  },
  notAllowed: {
    en: 'Your role does not allow this.',
    hi: 'आपकी भूमिका में इसकी अनुमति नहीं है।',
    bn: 'আপনার ভূমিকায় এটি করার অনুমতি নেই।',
    ne: 'तपाईंको भूमिकाले यो गर्न दिँदैन।',
  },
  notAllowedTodo: {
    en: 'Ask a steward if you need it for your work.',
    hi: 'यदि काम के लिए ज़रूरी हो तो व्यवस्थापक से कहें।',
    bn: 'কাজের জন্য প্রয়োজন হলে একজন তত্ত্বাবধায়ককে বলুন।',
    ne: 'कामका लागि चाहिए व्यवस्थापकलाई भन्नुहोस्।',
  },
  crossSite: {
    en: 'This request came from another site, so it was not carried out.',
    hi: 'यह अनुरोध किसी दूसरी साइट से आया था, इसलिए पूरा नहीं किया गया।',
    bn: 'এই অনুরোধটি অন্য সাইট থেকে এসেছে, তাই তা করা হয়নি।',
    ne: 'यो अनुरोध अर्को साइटबाट आएकाले गरिएन।',
  },
  crossSiteTodo: {
    en: 'Open the page here and send the form again.',
    hi: 'पृष्ठ यहीं खोलें और फ़ॉर्म फिर भेजें।',
    bn: 'পাতাটি এখানে খুলে ফর্মটি আবার পাঠান।',
    ne: 'पृष्ठ यहीँ खोलेर फारम फेरि पठाउनुहोस्।',
  },
  badInput: {
    en: 'Some of what was sent cannot be used: {fields}',
    hi: 'भेजी गई कुछ जानकारी काम में नहीं ली जा सकती: {fields}',
    bn: 'পাঠানো কিছু তথ্য ব্যবহার করা যাচ্ছে না: {fields}',
    ne: 'पठाइएको केही जानकारी प्रयोग गर्न सकिँदैन: {fields}',
  },
  badInputTodo: {
    en: 'Correct what is named and send it again.',
    hi: 'जो बताया गया है उसे ठीक करके फिर भेजें।',
    bn: 'যা বলা হয়েছে তা ঠিক করে আবার পাঠান।',
    ne: 'भनिएको कुरा सच्याएर फेरि पठाउनुहोस्।',
  },
  /** What is wrong with a field, by the kind of fault. */
  missing: { en: 'missing', hi: 'छूटा हुआ', bn: 'বাদ পড়েছে', ne: 'छुटेको' },
  tooLittle: { en: 'too short or too small', hi: 'बहुत छोटा', bn: 'খুব ছোট', ne: 'धेरै छोटो' },
  tooMuch: { en: 'too long or too large', hi: 'बहुत लंबा या बड़ा', bn: 'খুব লম্বা বা বড়', ne: 'धेरै लामो वा ठूलो' },
  wrongKind: { en: 'of another kind', hi: 'दूसरी तरह का', bn: 'অন্য ধরনের', ne: 'अर्कै किसिमको' },
  wrongForm: {
    en: 'not written as it must be',
    hi: 'जैसे लिखना है वैसे नहीं लिखा',
    bn: 'যেভাবে লিখতে হয় সেভাবে লেখা নয়',
    ne: 'लेख्नुपर्ने गरी लेखिएको छैन',
  },
  noChoice: { en: 'none of the choices', hi: 'विकल्पों में से नहीं', bn: 'বিকল্পগুলোর একটিও নয়', ne: 'विकल्पमध्ये होइन' },
  tooLarge: {
    en: 'What was sent is too large.',
    hi: 'जो भेजा गया वह बहुत बड़ा है।',
    bn: 'যা পাঠানো হয়েছে তা খুব বড়।',
    ne: 'पठाइएको कुरा धेरै ठूलो छ।',
  },
  notReadable: {
    en: 'What was sent could not be read.',
    hi: 'जो भेजा गया वह पढ़ा नहीं जा सका।',
    bn: 'যা পাঠানো হয়েছে তা পড়া যায়নি।',
    ne: 'पठाइएको कुरा पढ्न सकिएन।',
  },
  tooMany: {
    en: 'Too many attempts.',
    hi: 'बहुत अधिक प्रयास हो गए।',
    bn: 'খুব বেশি বার চেষ্টা করা হয়েছে।',
    ne: 'धेरै पटक प्रयास भयो।',
  },
  tooManyTodo: {
    en: 'Wait {minutes, plural, one {a minute} other {# minutes}} and try again.',
    hi: '{minutes, plural, one {एक मिनट} other {# मिनट}} रुककर फिर कोशिश करें।',
    bn: '{minutes, plural, one {এক মিনিট} other {# মিনিট}} অপেক্ষা করে আবার চেষ্টা করুন।',
    ne: '{minutes, plural, one {एक मिनेट} other {# मिनेट}} पर्खेर फेरि प्रयास गर्नुहोस्।',
  },
});
