import { defineTexts, type Text } from '#platform/i18n';

export const texts = defineTexts({
  finalTitle: {
    en: 'The final version, for her to hear',
    hi: 'अंतिम रूप, उन्हें सुनाने के लिए',
    bn: 'চূড়ান্ত রূপ, তাঁকে শোনানোর জন্য',
    ne: 'अन्तिम रूप, उनलाई सुनाउन',
  },
  finalHelp: {
    en: 'This is exactly what would be published. Read it to her, in the hours in which she is safe, and record what she says. When a word of it is changed afterwards, she hears it again.',
    hi: 'यही ठीक-ठीक प्रकाशित होगा। जब वे सुरक्षित हों तब उन्हें पढ़कर सुनाएँ और जो वे कहें दर्ज करें। बाद में एक शब्द भी बदले तो उन्हें फिर सुनाया जाएगा।',
    bn: 'ঠিক এটিই প্রকাশিত হবে। তিনি যখন নিরাপদ তখন তাঁকে পড়ে শোনান ও তিনি যা বলেন লিখুন। পরে একটি শব্দও বদলালে তাঁকে আবার শোনানো হবে।',
    ne: 'ठ्याक्कै यही प्रकाशन हुन्छ। उनी सुरक्षित हुँदा पढेर सुनाउनुहोस् र उनले भनेको राख्नुहोस्। पछि एउटा शब्द पनि फेरिए उनलाई फेरि सुनाइन्छ।',
  },
  finalNone: {
    en: 'There is no final version yet: the words or the public record are missing.',
    hi: 'अभी अंतिम रूप नहीं है: शब्द या सार्वजनिक विवरण बाकी है।',
    bn: 'এখনও চূড়ান্ত রূপ নেই: কথা বা প্রকাশ্য বিবরণ বাকি।',
    ne: 'अहिलेसम्म अन्तिम रूप छैन: शब्द वा सार्वजनिक विवरण बाँकी छ।',
  },
  herHow: {
    en: 'How she heard it',
    hi: 'उन्होंने कैसे सुना',
    bn: 'তিনি কীভাবে শুনলেন',
    ne: 'उनले कसरी सुनिन्',
  },
  herWayAloud: {
    en: 'It was read to her',
    hi: 'उन्हें पढ़कर सुनाया गया',
    bn: 'তাঁকে পড়ে শোনানো হয়েছে',
    ne: 'उनलाई पढेर सुनाइयो',
  },
  herWayHerself: {
    en: 'She read it herself',
    hi: 'उन्होंने स्वयं पढ़ा',
    bn: 'তিনি নিজে পড়েছেন',
    ne: 'उनी आफैंले पढिन्',
  },
  herWayRecording: {
    en: 'She heard a recording',
    hi: 'उन्होंने रिकॉर्डिंग सुनी',
    bn: 'তিনি রেকর্ড শুনেছেন',
    ne: 'उनले रेकर्ड सुनिन्',
  },
  herAgreed: {
    en: 'She agrees to this version',
    hi: 'वे इस रूप से सहमत हैं',
    bn: 'তিনি এই রূপে রাজি',
    ne: 'उनी यो रूपमा राजी छिन्',
  },
  herChanges: {
    en: 'She wants changes',
    hi: 'वे बदलाव चाहती हैं',
    bn: 'তিনি বদল চান',
    ne: 'उनी फेरबदल चाहन्छिन्',
  },
  herAgreedOn: {
    en: 'She agreed on {date, date, long}.',
    hi: '{date, date, long} को वे सहमत हुईं।',
    bn: '{date, date, long} তারিখে তিনি রাজি হয়েছেন।',
    ne: '{date, date, long} मा उनी राजी भइन्।',
  },
  herChangesOn: {
    en: 'She asked for changes on {date, date, long}.',
    hi: '{date, date, long} को उन्होंने बदलाव चाहे।',
    bn: '{date, date, long} তারিখে তিনি বদল চেয়েছেন।',
    ne: '{date, date, long} मा उनले फेरबदल चाहिन्।',
  },
  herVersionChanged: {
    en: 'This version was changed after she heard it.',
    hi: 'उनके सुनने के बाद यह रूप बदला गया है।',
    bn: 'তিনি শোনার পর এই রূপ বদলানো হয়েছে।',
    ne: 'उनले सुनेपछि यो रूप फेरियो।',
  },
  herVersionChangedTodo: {
    en: 'Open the page again and read her the version that stands there now.',
    hi: 'पन्ना फिर खोलें और अभी का रूप उन्हें सुनाएँ।',
    bn: 'পাতাটি আবার খুলুন ও এখনকার রূপটি তাঁকে শোনান।',
    ne: 'पाना फेरि खोल्नुहोस् र अहिलेको रूप उनलाई सुनाउनुहोस्।',
  },
  title: { en: 'Review and publish', hi: 'जाँचें और प्रकाशित करें', bn: 'পর্যালোচনা ও প্রকাশ', ne: 'जाँचेर प्रकाशन' },
  record: { en: 'The public record', hi: 'सार्वजनिक विवरण', bn: 'প্রকাশ্য বিবরণ', ne: 'सार्वजनिक विवरण' },
  recordHelp: {
    en: 'What strangers read besides her words. Say no more than the reader needs.',
    hi: 'उनके शब्दों के अलावा अजनबी जो पढ़ेंगे। ज़रूरत से अधिक न लिखें।',
    bn: 'তাঁর কথা ছাড়া অপরিচিতরা যা পড়বেন। প্রয়োজনের বেশি লিখবেন না।',
    ne: 'उनका शब्दबाहेक अपरिचितले पढ्ने कुरा। चाहिनेभन्दा बढी नलेख्नुहोस्।',
  },
  titleField: { en: 'Title', hi: 'शीर्षक', bn: 'শিরোনাম', ne: 'शीर्षक' },
  summary: { en: 'Summary', hi: 'सारांश', bn: 'সারসংক্ষেপ', ne: 'सारांश' },
  language: { en: 'Language of her words', hi: 'उनके शब्दों की भाषा', bn: 'তাঁর কথার ভাষা', ne: 'उनका शब्दको भाषा' },
  selfDescription: {
    en: 'How she wants to be called, if at all',
    hi: 'वे किस नाम से पुकारी जाना चाहती हैं, यदि चाहें',
    bn: 'তিনি কীভাবে পরিচিত হতে চান, যদি চান',
    ne: 'उनी कसरी चिनिन चाहन्छिन्, चाहे भने',
  },
  origin: {
    en: 'Country she came from',
    hi: 'जिस देश से थीं',
    bn: 'যে দেশ থেকে',
    ne: 'कुन देशबाट',
  },
  originLevel1: {
    en: 'Province, division or state',
    hi: 'प्रांत, मंडल या राज्य',
    bn: 'প্রদেশ, বিভাগ বা রাজ্য',
    ne: 'प्रदेश, विभाग वा राज्य',
  },
  destination: {
    en: 'Country of work',
    hi: 'काम का देश',
    bn: 'কাজের দেশ',
    ne: 'काम गरेको देश',
  },
  sector: { en: 'Work', hi: 'काम', bn: 'কাজ', ne: 'काम' },
  departure: {
    en: 'Left (year, or years as 2010-2014)',
    hi: 'कब गईं (वर्ष, या 2010-2014)',
    bn: 'কবে গেছেন (বছর, বা 2010-2014)',
    ne: 'कहिले गइन् (वर्ष, वा 2010-2014)',
  },
  return: { en: 'Came home (year, or years)', hi: 'कब लौटीं (वर्ष)', bn: 'কবে ফিরেছেন (বছর)', ne: 'कहिले फर्किन् (वर्ष)' },
  neverPrinted: { en: 'Never printed', hi: 'कभी नहीं छपता', bn: 'কখনও ছাপা হয় না', ne: 'कहिल्यै छापिँदैन' },
  hidden: {
    en: 'For weighing the risk, and for rounded counts of the whole archive.',
    hi: 'जोखिम परखने और पूरे संग्रह की मोटी गिनती के लिए।',
    bn: 'ঝুঁকি যাচাই ও পুরো আর্কাইভের মোটামুটি গণনার জন্য।',
    ne: 'जोखिम जाँच्न र पूरै अभिलेखको मोटामोटी गणनाका लागि।',
  },
  district: { en: 'District', hi: 'ज़िला', bn: 'জেলা', ne: 'जिल्ला' },
  ageBand: { en: 'Age (band, as 30-39)', hi: 'उम्र (जैसे 30-39)', bn: 'বয়স (যেমন 30-39)', ne: 'उमेर (जस्तै 30-39)' },
  community: { en: 'Community', hi: 'समुदाय', bn: 'সম্প্রদায়', ne: 'समुदाय' },
  marital: { en: 'Marital state', hi: 'वैवाहिक स्थिति', bn: 'বৈবাহিক অবস্থা', ne: 'वैवाहिक स्थिति' },
  children: { en: 'Children', hi: 'बच्चे', bn: 'সন্তান', ne: 'सन्तान' },
  themes: { en: 'Themes', hi: 'विषय', bn: 'বিষয়', ne: 'विषय' },
  replacesOlder: {
    en: 'An earlier edition showed something that this one hides: take its content away',
    hi: 'पिछले संस्करण में कुछ दिखता था जो अब छिपा है: उसकी सामग्री हटाएँ',
    bn: 'আগের সংস্করণে এমন কিছু ছিল যা এখন গোপন: তার বিষয়বস্তু সরান',
    ne: 'अघिल्लो संस्करणमा देखिने कुरा अहिले लुकाइएको छ: त्यसको सामग्री हटाउनुहोस्',
  },
  save: { en: 'Save the record', hi: 'विवरण सहेजें', bn: 'বিবরণ সংরক্ষণ', ne: 'विवरण राख्नुहोस्' },
  preview: { en: 'What would be published', hi: 'जो प्रकाशित होगा', bn: 'যা প্রকাশিত হবে', ne: 'प्रकाशन हुने कुरा' },
  summaryOnly: {
    en: 'Only title and summary: she did not allow her words.',
    hi: 'केवल शीर्षक और सारांश: उन्होंने अपने शब्दों की अनुमति नहीं दी।',
    bn: 'শুধু শিরোনাম ও সারসংক্ষেপ: নিজের কথার অনুমতি দেননি।',
    ne: 'शीर्षक र सारांश मात्र: उनले आफ्ना शब्दको अनुमति दिइनन्।',
  },
  risk: {
    en: 'Could the facts together lead to her?',
    hi: 'क्या सारी बातें मिलाकर उन तक पहुँचा जा सकता है?',
    bn: 'সব তথ্য মিলিয়ে কি তাঁকে খুঁজে পাওয়া যায়?',
    ne: 'सबै तथ्य मिलाएर उनीसम्म पुग्न सकिन्छ?',
  },
  riskNone: {
    en: 'No combination of up to three facts is rare.',
    hi: 'तीन तक बातों का कोई मेल दुर्लभ नहीं है।',
    bn: 'তিনটি পর্যন্ত তথ্যের কোনো মিল বিরল নয়।',
    ne: 'तीनसम्म तथ्यको कुनै मेल दुर्लभ छैन।',
  },
  riskRare: {
    en: 'Rare together: {facts}',
    hi: 'साथ में दुर्लभ: {facts}',
    bn: 'একসঙ্গে বিরল: {facts}',
    ne: 'सँगै दुर्लभ: {facts}',
  },
  riskExpected: {
    en: '{k} in the archive, about {n} women expected',
    hi: 'संग्रह में {k}, अनुमानतः {n} महिलाएँ',
    bn: 'আর্কাইভে {k}, আনুমানিক {n} নারী',
    ne: 'अभिलेखमा {k}, अनुमानित {n} महिला',
  },
  riskSuggest: { en: 'Say less: {change}', hi: 'कम बताएँ: {change}', bn: 'কম বলুন: {change}', ne: 'कम भन्नुहोस्: {change}' },
  blockers: { en: 'What stands in the way', hi: 'क्या बाधा है', bn: 'কী বাধা', ne: 'के बाधा छ' },
  noBlockers: { en: 'Nothing stands in the way.', hi: 'कोई बाधा नहीं है।', bn: 'কোনো বাধা নেই।', ne: 'कुनै बाधा छैन।' },
  blocked: {
    en: 'This cannot be published yet.',
    hi: 'इसे अभी प्रकाशित नहीं किया जा सकता।',
    bn: 'এটি এখনও প্রকাশ করা যাবে না।',
    ne: 'यो अहिले प्रकाशन गर्न सकिँदैन।',
  },
  blockedTodo: {
    en: 'Each point below says what to do.',
    hi: 'नीचे हर बिंदु बताता है कि क्या करें।',
    bn: 'নিচের প্রতিটি বিন্দু বলে কী করতে হবে।',
    ne: 'तलका हरेक बुँदाले के गर्ने भन्छ।',
  },
  signRedaction: {
    en: 'I have read it as a stranger would, and sign the redaction',
    hi: 'मैंने इसे अजनबी की तरह पढ़ा है और हस्ताक्षर करता/करती हूँ',
    bn: 'আমি অপরিচিতের মতো পড়েছি এবং গোপনকরণে সই করছি',
    ne: 'मैले अपरिचितले झैं पढें र पहिचान लुकाइमा सही गर्छु',
  },
  signDisclosure: {
    en: 'I have weighed the risk, and sign',
    hi: 'मैंने जोखिम परखा है और हस्ताक्षर करता/करती हूँ',
    bn: 'আমি ঝুঁকি যাচাই করেছি এবং সই করছি',
    ne: 'मैले जोखिम जाँचें र सही गर्छु',
  },
  reason: {
    en: 'If something rare stays: why it is safe',
    hi: 'यदि कुछ दुर्लभ रहे: यह सुरक्षित क्यों है',
    bn: 'বিরল কিছু থাকলে: কেন নিরাপদ',
    ne: 'दुर्लभ केही रहे: किन सुरक्षित छ',
  },
  reasonMissing: {
    en: 'A combination is rare, and no reason is given why it is safe.',
    hi: 'एक मेल दुर्लभ है, और यह सुरक्षित क्यों है नहीं बताया गया।',
    bn: 'একটি মিল বিরল, কেন নিরাপদ তা বলা হয়নি।',
    ne: 'एउटा मेल दुर्लभ छ, किन सुरक्षित छ भनिएको छैन।',
  },
  reasonMissingTodo: {
    en: 'Say less in the record, or write the reason.',
    hi: 'विवरण में कम लिखें, या कारण लिखें।',
    bn: 'বিবরণে কম লিখুন, বা কারণ লিখুন।',
    ne: 'विवरणमा कम लेख्नुहोस्, वा कारण लेख्नुहोस्।',
  },
  publish: { en: 'Publish', hi: 'प्रकाशित करें', bn: 'প্রকাশ করুন', ne: 'प्रकाशन गर्नुहोस्' },
  published: {
    en: 'Published as edition {n}.',
    hi: 'संस्करण {n} के रूप में प्रकाशित।',
    bn: 'সংস্করণ {n} হিসেবে প্রকাশিত।',
    ne: 'संस्करण {n} का रूपमा प्रकाशित।',
  },
  signedBy: {
    en: 'Signed by {name}, {date, date, medium}',
    hi: '{name} ने हस्ताक्षर किए, {date, date, medium}',
    bn: '{name} সই করেছেন, {date, date, medium}',
    ne: '{name} ले सही गरे, {date, date, medium}',
  },
  signatureOld: {
    en: 'something was changed since',
    hi: 'उसके बाद कुछ बदला',
    bn: 'এরপর কিছু বদলেছে',
    ne: 'त्यसपछि केही फेरियो',
  },
  editions: { en: 'Editions', hi: 'संस्करण', bn: 'সংস্করণসমূহ', ne: 'संस्करणहरू' },
  narrator: { en: 'Narrator', hi: 'कथनकर्ता', bn: 'কথক', ne: 'कथनकर्ता' },
  interviewer: { en: 'Interviewer', hi: 'साक्षात्कारकर्ता', bn: 'সাক্ষাৎকারগ্রহীতা', ne: 'अन्तर्वार्ताकार' },
  otherSpeaker: { en: 'Another voice', hi: 'एक और आवाज़', bn: 'আরেকটি কণ্ঠ', ne: 'अर्को आवाज' },
  none: { en: 'not said', hi: 'नहीं बताया', bn: 'বলা হয়নি', ne: 'भनिएको छैन' },
});

/** Every blocker by the name that the gate gives it: what stands in the way, and what to do. */
export const blockerTexts: Readonly<Record<string, { what: Text; todo: Text }>> = {
  'consent-cooling-off': {
    what: {
      en: 'She is still thinking it over, as she wished.',
      hi: 'वे अपनी इच्छा के अनुसार अभी सोच रही हैं।',
      bn: 'তিনি তাঁর ইচ্ছামতো এখনও ভেবে দেখছেন।',
      ne: 'उनी आफ्नो इच्छाअनुसार अझै सोच्दैछिन्।',
    },
    todo: {
      en: 'Wait until the days that she asked for are over; nothing else needs to be done.',
      hi: 'उनके माँगे दिन पूरे होने तक रुकें; और कुछ नहीं करना है।',
      bn: 'তিনি যত দিন চেয়েছেন তা শেষ হওয়া পর্যন্ত অপেক্ষা করুন; আর কিছু করতে হবে না।',
      ne: 'उनले मागेका दिन नसकिएसम्म पर्खनुहोस्; अरू केही गर्नुपर्दैन।',
    },
  },
  'her-review-missing': {
    what: {
      en: 'She wished to hear the final version, and has not heard this one.',
      hi: 'वे अंतिम रूप सुनना चाहती थीं, और यह अभी नहीं सुना है।',
      bn: 'তিনি চূড়ান্ত রূপ শুনতে চেয়েছিলেন, এটি এখনও শোনেননি।',
      ne: 'उनी अन्तिम रूप सुन्न चाहन्थिन्, यो अझै सुनेकी छैनन्।',
    },
    todo: {
      en: 'Her partner reads it to her (page “The final version”) and records what she says.',
      hi: 'साझेदार उन्हें पढ़कर सुनाए (पन्ना “अंतिम रूप”) और जो वे कहें दर्ज करे।',
      bn: 'সহযোগী তাঁকে পড়ে শোনাবেন (পাতা “চূড়ান্ত রূপ”) ও তিনি যা বলেন লিখবেন।',
      ne: 'साझेदारले उनलाई पढेर सुनाउने (पाना “अन्तिम रूप”) र उनले भनेको राख्ने।',
    },
  },
  'her-review-changes': {
    what: {
      en: 'She heard this version and wants changes.',
      hi: 'उन्होंने यह रूप सुना और बदलाव चाहती हैं।',
      bn: 'তিনি এই রূপ শুনেছেন ও বদল চান।',
      ne: 'उनले यो रूप सुनिन् र फेरबदल चाहन्छिन्।',
    },
    todo: {
      en: 'Ask her partner what she wished, change it, and let her hear it again.',
      hi: 'साझेदार से पूछें वे क्या चाहती हैं, बदलें और फिर सुनाएँ।',
      bn: 'সহযোগীকে জিজ্ঞাসা করুন তিনি কী চান, বদলান ও আবার শোনান।',
      ne: 'साझेदारलाई सोध्नुहोस् उनी के चाहन्छिन्, फेर्नुहोस् र फेरि सुनाउनुहोस्।',
    },
  },
  withdrawn: {
    what: { en: 'It was withdrawn.', hi: 'इसे वापस ले लिया गया है।', bn: 'এটি প্রত্যাহার করা হয়েছে।', ne: 'यो फिर्ता लिइयो।' },
    todo: {
      en: 'Nothing more is done with it.',
      hi: 'इस पर अब कुछ नहीं किया जाएगा।',
      bn: 'এটি নিয়ে আর কিছু করা হবে না।',
      ne: 'अब यसमा केही गरिँदैन।',
    },
  },
  'key-destroyed': {
    what: {
      en: 'Its key was destroyed.',
      hi: 'इसकी कुंजी नष्ट हो चुकी है।',
      bn: 'এর চাবি ধ্বংস হয়েছে।',
      ne: 'यसको साँचो नष्ट भयो।',
    },
    todo: {
      en: 'It can never be opened again.',
      hi: 'इसे अब कभी नहीं खोला जा सकता।',
      bn: 'এটি আর কখনও খোলা যাবে না।',
      ne: 'यो फेरि कहिल्यै खोल्न सकिँदैन।',
    },
  },
  'consent-missing': {
    what: {
      en: 'No consent is recorded.',
      hi: 'कोई सहमति दर्ज नहीं है।',
      bn: 'কোনো সম্মতি লেখা নেই।',
      ne: 'कुनै सहमति राखिएको छैन।',
    },
    todo: {
      en: 'The partner asks her and records what she allows.',
      hi: 'साझेदार उनसे पूछकर दर्ज करे कि वे क्या अनुमति देती हैं।',
      bn: 'সহযোগী তাঁকে জিজ্ঞাসা করে অনুমতি লিখবেন।',
      ne: 'साझेदारले उनलाई सोधेर अनुमति राख्नुपर्छ।',
    },
  },
  'consent-not-open': {
    what: {
      en: 'Her consent is not in force.',
      hi: 'उनकी सहमति लागू नहीं है।',
      bn: 'তাঁর সম্মতি কার্যকর নেই।',
      ne: 'उनको सहमति लागू छैन।',
    },
    todo: {
      en: 'The partner asks her again; nothing is published before she says yes.',
      hi: 'साझेदार फिर पूछे; उनके हाँ कहने से पहले कुछ प्रकाशित नहीं होगा।',
      bn: 'সহযোগী আবার জিজ্ঞাসা করবেন; তিনি হ্যাঁ বলার আগে কিছু প্রকাশ হবে না।',
      ne: 'साझेदारले फेरि सोध्नुपर्छ; उनले हो नभनी केही प्रकाशन हुँदैन।',
    },
  },
  'consent-minor': {
    what: {
      en: 'She was under age when she consented.',
      hi: 'सहमति के समय वे नाबालिग थीं।',
      bn: 'সম্মতির সময় তিনি অপ্রাপ্তবয়স্ক ছিলেন।',
      ne: 'सहमति दिँदा उनी नाबालिग थिइन्।',
    },
    todo: {
      en: 'It stays sealed until she consents herself as an adult.',
      hi: 'वयस्क होकर स्वयं सहमति देने तक यह मुहरबंद रहेगी।',
      bn: 'প্রাপ্তবয়স্ক হয়ে নিজে সম্মতি দেওয়া পর্যন্ত সিল থাকবে।',
      ne: 'वयस्क भएर आफैं सहमति नदिएसम्म छाप लागिरहन्छ।',
    },
  },
  'consent-expired': {
    what: {
      en: 'Her consent has run out.',
      hi: 'उनकी सहमति की अवधि समाप्त हो गई।',
      bn: 'তাঁর সম্মতির মেয়াদ শেষ।',
      ne: 'उनको सहमतिको म्याद सकियो।',
    },
    todo: {
      en: 'The partner asks her whether she renews it.',
      hi: 'साझेदार पूछे कि क्या वे इसे बढ़ाना चाहती हैं।',
      bn: 'সহযোগী জিজ্ঞাসা করবেন তিনি নবায়ন করবেন কি না।',
      ne: 'साझेदारले नवीकरण गर्ने कि सोध्नुपर्छ।',
    },
  },
  'consent-embargo': {
    what: {
      en: 'She asked to wait.',
      hi: 'उन्होंने रुकने को कहा है।',
      bn: 'তিনি অপেক্ষা করতে বলেছেন।',
      ne: 'उनले पर्खन भनेकी छन्।',
    },
    todo: {
      en: 'Wait for the day, or until the partner confirms that the event she named has come.',
      hi: 'उस दिन तक रुकें, या जब साझेदार बताए कि वह घटना हो चुकी।',
      bn: 'সেই দিন পর্যন্ত অপেক্ষা করুন, বা সহযোগী নিশ্চিত করলে।',
      ne: 'त्यो दिनसम्म पर्खनुहोस्, वा साझेदारले घटना भयो भनी पक्का गरेसम्म।',
    },
  },
  'consent-scope': {
    what: {
      en: 'She did not allow this kind of publication.',
      hi: 'उन्होंने इस प्रकार के प्रकाशन की अनुमति नहीं दी।',
      bn: 'এই ধরনের প্রকাশের অনুমতি তিনি দেননি।',
      ne: 'उनले यस किसिमको प्रकाशनको अनुमति दिइनन्।',
    },
    todo: {
      en: 'Publish less (only a summary, say), or the partner asks her.',
      hi: 'कम प्रकाशित करें (जैसे केवल सारांश), या साझेदार पूछे।',
      bn: 'কম প্রকাশ করুন (যেমন শুধু সারসংক্ষেপ), বা সহযোগী জিজ্ঞাসা করবেন।',
      ne: 'कम प्रकाशन गर्नुहोस् (जस्तै सारांश मात्र), वा साझेदारले सोध्नुपर्छ।',
    },
  },
  'consent-audience': {
    what: {
      en: 'She named no readers, or others than these.',
      hi: 'उन्होंने किसी पाठक की अनुमति नहीं दी, या इनसे अलग।',
      bn: 'তিনি কোনো পাঠকের অনুমতি দেননি, বা অন্যদের দিয়েছেন।',
      ne: 'उनले कुनै पाठक भनिनन्, वा अरू नै भनिन्।',
    },
    todo: {
      en: 'The partner asks her who may read it.',
      hi: 'साझेदार पूछे कि कौन पढ़ सकता है।',
      bn: 'সহযোগী জিজ্ঞাসা করবেন কে পড়তে পারে।',
      ne: 'साझेदारले कसले पढ्न पाउने भनी सोध्नुपर्छ।',
    },
  },
  'consent-passage': {
    what: {
      en: 'Something in it was taken back by her.',
      hi: 'इसमें कुछ ऐसा है जो उन्होंने वापस ले लिया है।',
      bn: 'এতে এমন কিছু আছে যা তিনি ফিরিয়ে নিয়েছেন।',
      ne: 'यसमा उनले फिर्ता लिएको कुरा छ।',
    },
    todo: {
      en: 'Look again: what she takes back is left out of the next draft by itself. Should she allow it again, her partner records that.',
      hi: 'फिर देखें: वापस लिया हुआ अगले मसौदे से अपने आप हट जाता है। यदि वे फिर अनुमति दें, तो साझेदार दर्ज करे।',
      bn: 'আবার দেখুন: ফিরিয়ে নেওয়া কিছু পরের খসড়ায় আপনিই বাদ যায়। তিনি আবার অনুমতি দিলে সহযোগী তা লিখবেন।',
      ne: 'फेरि हेर्नुहोस्: फिर्ता लिएको कुरा अर्को मस्यौदाबाट आफैं हट्छ। उनले फेरि दिए साझेदारले राख्ने।',
    },
  },
  'consent-language': {
    what: {
      en: 'She did not allow this language.',
      hi: 'उन्होंने इस भाषा की अनुमति नहीं दी।',
      bn: 'এই ভাষার অনুমতি তিনি দেননি।',
      ne: 'उनले यो भाषाको अनुमति दिइनन्।',
    },
    todo: {
      en: 'Correct the language in the record, or the partner asks her.',
      hi: 'विवरण में भाषा ठीक करें, या साझेदार पूछे।',
      bn: 'বিবরণে ভাষা ঠিক করুন, বা সহযোগী জিজ্ঞাসা করবেন।',
      ne: 'विवरणमा भाषा सच्याउनुहोस्, वा साझेदारले सोध्नुपर्छ।',
    },
  },
  'consent-medium': {
    what: {
      en: 'She did not allow this medium.',
      hi: 'उन्होंने इस माध्यम की अनुमति नहीं दी।',
      bn: 'এই মাধ্যমের অনুমতি তিনি দেননি।',
      ne: 'उनले यो माध्यमको अनुमति दिइनन्।',
    },
    todo: { en: 'The partner asks her.', hi: 'साझेदार उनसे पूछे।', bn: 'সহযোগী জিজ্ঞাসা করবেন।', ne: 'साझेदारले सोध्नुपर्छ।' },
  },
  'consent-expiry-not-kept': {
    what: {
      en: 'It would stay visible after her consent ends.',
      hi: 'यह सहमति समाप्त होने के बाद भी दिखेगी।',
      bn: 'সম্মতি শেষ হলেও এটি দেখা যাবে।',
      ne: 'सहमति सकिएपछि पनि देखिन्थ्यो।',
    },
    todo: {
      en: 'Load the page again and sign once more.',
      hi: 'पृष्ठ फिर खोलें और दोबारा हस्ताक्षर करें।',
      bn: 'পাতা আবার খুলে আবার সই করুন।',
      ne: 'पृष्ठ फेरि खोलेर फेरि सही गर्नुहोस्।',
    },
  },
  'transcript-not-latest': {
    what: {
      en: 'There are newer words than these, or none.',
      hi: 'इनसे नए शब्द हैं, या कोई शब्द नहीं।',
      bn: 'এর চেয়ে নতুন কথা আছে, বা কোনো কথা নেই।',
      ne: 'योभन्दा नयाँ शब्द छन्, वा छैनन्।',
    },
    todo: {
      en: 'Upload an interview, or review the newest version.',
      hi: 'साक्षात्कार अपलोड करें, या नवीनतम संस्करण जाँचें।',
      bn: 'সাক্ষাৎকার আপলোড করুন, বা নতুনতম সংস্করণ দেখুন।',
      ne: 'अन्तर्वार्ता अपलोड गर्नुहोस्, वा पछिल्लो संस्करण जाँच्नुहोस्।',
    },
  },
  'not-searched': {
    what: {
      en: 'The words were not yet searched for identifiers.',
      hi: 'शब्दों में पहचान अभी नहीं खोजी गई।',
      bn: 'কথাগুলোতে পরিচয় এখনও খোঁজা হয়নি।',
      ne: 'शब्दमा पहिचान अहिले खोजिएको छैन।',
    },
    todo: {
      en: 'Wait a moment; the engine is at work.',
      hi: 'थोड़ा रुकें; काम चल रहा है।',
      bn: 'একটু অপেক্ষা করুন; কাজ চলছে।',
      ne: 'एकछिन पर्खनुहोस्; काम हुँदैछ।',
    },
  },
  'spans-open': {
    what: {
      en: 'Some spans are not decided.',
      hi: 'कुछ अंश तय नहीं हुए हैं।',
      bn: 'কিছু অংশ স্থির হয়নি।',
      ne: 'केही अंश टुङ्गिएका छैनन्।',
    },
    todo: {
      en: 'A redactor decides each one.',
      hi: 'पहचान छिपाने वाला हर एक को तय करे।',
      bn: 'পরিচয় গোপনকারী প্রতিটি স্থির করবেন।',
      ne: 'पहिचान लुकाउनेले हरेक टुङ्ग्याउनुपर्छ।',
    },
  },
  'redaction-not-signed': {
    what: {
      en: 'No redactor has signed it as it stands.',
      hi: 'इस रूप में किसी ने पहचान छिपाने पर हस्ताक्षर नहीं किए।',
      bn: 'এই রূপে কোনো পরিচয় গোপনকারী সই করেননি।',
      ne: 'यस रूपमा कुनै पहिचान लुकाउनेले सही गरेको छैन।',
    },
    todo: {
      en: 'A redactor reads it once more and signs. Every later change needs a new signature.',
      hi: 'पहचान छिपाने वाला एक बार फिर पढ़कर हस्ताक्षर करे। हर बदलाव के बाद नया हस्ताक्षर चाहिए।',
      bn: 'পরিচয় গোপনকারী আবার পড়ে সই করবেন। প্রতিটি পরিবর্তনের পর নতুন সই লাগে।',
      ne: 'पहिचान लुकाउनेले फेरि पढेर सही गर्नुपर्छ। हरेक परिवर्तनपछि नयाँ सही चाहिन्छ।',
    },
  },
  'disclosure-not-signed': {
    what: {
      en: 'Nobody has signed the weighing of the risk.',
      hi: 'जोखिम की जाँच पर किसी ने हस्ताक्षर नहीं किए।',
      bn: 'ঝুঁকি যাচাইয়ে কেউ সই করেননি।',
      ne: 'जोखिमको जाँचमा कसैले सही गरेको छैन।',
    },
    todo: {
      en: 'A reviewer looks at the facts together and signs.',
      hi: 'समीक्षक सारी बातें साथ देखकर हस्ताक्षर करे।',
      bn: 'পর্যালোচক সব তথ্য একসঙ্গে দেখে সই করবেন।',
      ne: 'समीक्षकले सबै तथ्य सँगै हेरेर सही गर्नुपर्छ।',
    },
  },
  'same-person': {
    what: {
      en: 'You took part in the redaction.',
      hi: 'आपने पहचान छिपाने में भाग लिया था।',
      bn: 'আপনি পরিচয় গোপনে অংশ নিয়েছেন।',
      ne: 'तपाईंले पहिचान लुकाउन भाग लिनुभएको थियो।',
    },
    todo: {
      en: 'Another person must publish.',
      hi: 'प्रकाशन किसी और को करना होगा।',
      bn: 'প্রকাশ অন্য কাউকে করতে হবে।',
      ne: 'प्रकाशन अर्को व्यक्तिले गर्नुपर्छ।',
    },
  },
  'not-a-reviewer': {
    what: {
      en: 'Only a reviewer publishes.',
      hi: 'केवल समीक्षक प्रकाशित करता है।',
      bn: 'শুধু পর্যালোচক প্রকাশ করেন।',
      ne: 'समीक्षकले मात्र प्रकाशन गर्छ।',
    },
    todo: { en: 'Ask one.', hi: 'समीक्षक से कहें।', bn: 'একজনকে বলুন।', ne: 'समीक्षकलाई भन्नुहोस्।' },
  },
  'record-missing': {
    what: {
      en: 'The public record is empty.',
      hi: 'सार्वजनिक विवरण ख़ाली है।',
      bn: 'প্রকাশ্য বিবরণ খালি।',
      ne: 'सार्वजनिक विवरण खाली छ।',
    },
    todo: {
      en: 'Give it a title and what may be said of her way.',
      hi: 'शीर्षक और जो बताया जा सकता है वह लिखें।',
      bn: 'শিরোনাম ও যা বলা যায় তা লিখুন।',
      ne: 'शीर्षक र भन्न मिल्ने कुरा लेख्नुहोस्।',
    },
  },
  residual: {
    what: {
      en: 'Something that was to be replaced still stands in what would be published: {where}.',
      hi: 'जो बदला जाना था वह अब भी प्रकाशन में है: {where}।',
      bn: 'যা বদলানোর কথা তা এখনও প্রকাশ্য অংশে আছে: {where}।',
      ne: 'फेर्नुपर्ने कुरा अझै प्रकाशनमा छ: {where}।',
    },
    todo: {
      en: 'Mark it at the redaction desk, or change the record.',
      hi: 'उसे चिह्नित करें, या विवरण बदलें।',
      bn: 'সেটি চিহ্নিত করুন, বা বিবরণ বদলান।',
      ne: 'त्यसलाई चिन्ह लगाउनुहोस्, वा विवरण फेर्नुहोस्।',
    },
  },
};
