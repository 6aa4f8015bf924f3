import type { Text } from '#platform/i18n';

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
