import { defineTexts, type Text } from '#platform/i18n';
import type { OddityCode } from './rules.ts';

/** Where in a file: put before what was met there. */
export const placeTexts = defineTexts({
  line: { en: 'Line {n}', hi: 'पंक्ति {n}', bn: 'লাইন {n}', ne: 'हरफ {n}' },
  cue: { en: 'Cue {n}', hi: 'क्यू {n}', bn: 'কিউ {n}', ne: 'क्यु {n}' },
  row: { en: 'Row {n}', hi: 'पंक्ति {n}', bn: 'সারি {n}', ne: 'पङ्क्ति {n}' },
  byte: { en: 'Byte {n}', hi: 'बाइट {n}', bn: 'বাইট {n}', ne: 'बाइट {n}' },
});

const NOTHING: Text = {
  en: 'Nothing needs to be done.',
  hi: 'कुछ करने की ज़रूरत नहीं।',
  bn: 'কিছু করার দরকার নেই।',
  ne: 'केही गर्नु पर्दैन।',
};
const CHECK: Text = {
  en: 'Compare the words with the recording.',
  hi: 'शब्दों को रिकॉर्डिंग से मिलाएँ।',
  bn: 'কথাগুলো রেকর্ডিংয়ের সঙ্গে মেলান।',
  ne: 'शब्द रेकर्डिङसँग मिलाउनुहोस्।',
};
const CHECK_TIME: Text = {
  en: 'Look up the time in the recording and correct it in the file, if the sound is to be published.',
  hi: 'यदि आवाज़ प्रकाशित करनी है तो रिकॉर्डिंग में समय देखकर फ़ाइल में ठीक करें।',
  bn: 'শব্দ প্রকাশ করতে হলে রেকর্ডিংয়ে সময় দেখে ফাইলে ঠিক করুন।',
  ne: 'आवाज प्रकाशन गर्ने भए रेकर्डिङमा समय हेरेर फाइलमा सच्याउनुहोस्।',
};
const CHECK_SPEAKER: Text = {
  en: 'Read it through and correct the speaker where it is wrong.',
  hi: 'पढ़कर देखें और जहाँ वक्ता ग़लत हो वहाँ ठीक करें।',
  bn: 'পড়ে দেখুন এবং বক্তা ভুল হলে ঠিক করুন।',
  ne: 'पढेर हेर्नुहोस् र वक्ता गलत भएको ठाउँमा सच्याउनुहोस्।',
};
const EXPORT: Text = {
  en: 'Export the file again if words are missing.',
  hi: 'यदि शब्द छूटे हों तो फ़ाइल फिर निर्यात करें।',
  bn: 'কথা বাদ পড়লে ফাইলটি আবার রপ্তানি করুন।',
  ne: 'शब्द छुटेको भए फाइल फेरि निर्यात गर्नुहोस्।',
};
const CATALOGUE: Text = {
  en: 'Correct the catalogue file and import again.',
  hi: 'सूची-फ़ाइल ठीक करके फिर आयात करें।',
  bn: 'তালিকা-ফাইল ঠিক করে আবার আমদানি করুন।',
  ne: 'सूची-फाइल सच्याएर फेरि आयात गर्नुहोस्।',
};

/** What each oddity says, and how it is put right. Parameters are those the parsers give. */
export const oddityTexts: Readonly<Record<OddityCode, { what: Text; todo: Text }>> = {
  'encoding-legacy': {
    what: {
      en: 'the file is in the old encoding {encoding}; {n, plural, one {# special character was} other {# special characters were}} converted.',
      hi: 'फ़ाइल पुरानी {encoding} एन्कोडिंग में है; {n} विशेष अक्षर बदले गए।',
      bn: 'ফাইলটি পুরোনো {encoding} এনকোডিংয়ে; {n}টি বিশেষ অক্ষর বদলানো হয়েছে।',
      ne: 'फाइल पुरानो {encoding} एन्कोडिङमा छ; {n} विशेष अक्षर बदलियो।',
    },
    todo: NOTHING,
  },
  'encoding-declared-wrong': {
    what: {
      en: 'the file says it is in {declared}, but it is in {found}.',
      hi: 'फ़ाइल कहती है कि वह {declared} में है, पर वह {found} में है।',
      bn: 'ফাইলে লেখা আছে {declared}, কিন্তু এটি {found}-এ।',
      ne: 'फाइलले {declared} मा छ भन्छ, तर {found} मा छ।',
    },
    todo: NOTHING,
  },
  'encoding-mixed': {
    what: {
      en: 'a character of another encoding ({byte}) stands in a UTF-8 file; it was read as “{char}”.',
      hi: 'UTF-8 फ़ाइल में दूसरी एन्कोडिंग का अक्षर ({byte}) है; इसे “{char}” पढ़ा गया।',
      bn: 'UTF-8 ফাইলে অন্য এনকোডিংয়ের অক্ষর ({byte}) আছে; “{char}” হিসেবে পড়া হয়েছে।',
      ne: 'UTF-8 फाइलमा अर्को एन्कोडिङको अक्षर ({byte}) छ; “{char}” पढियो।',
    },
    todo: CHECK,
  },
  'utf16-without-bom': {
    what: {
      en: 'the file is in {order} and does not say so.',
      hi: 'फ़ाइल {order} में है, पर यह बताती नहीं।',
      bn: 'ফাইলটি {order}-এ, কিন্তু তা বলা নেই।',
      ne: 'फाइल {order} मा छ, तर भनेको छैन।',
    },
    todo: NOTHING,
  },
  'mojibake-repaired': {
    what: {
      en: 'characters garbled by a wrong conversion were put right: “{from}” is “{to}”.',
      hi: 'ग़लत बदलाव से बिगड़े अक्षर ठीक किए गए: “{from}” दरअसल “{to}” है।',
      bn: 'ভুল রূপান্তরে নষ্ট অক্ষর ঠিক করা হয়েছে: “{from}” আসলে “{to}”।',
      ne: 'गलत रूपान्तरणले बिग्रेका अक्षर मिलाइयो: “{from}” वास्तवमा “{to}” हो।',
    },
    todo: CHECK,
  },
  'mojibake-left': {
    what: {
      en: 'characters look garbled (“{from}”), and part of them is lost.',
      hi: 'अक्षर बिगड़े हुए लगते हैं (“{from}”), और कुछ खो गए हैं।',
      bn: 'অক্ষর নষ্ট মনে হচ্ছে (“{from}”), কিছু হারিয়ে গেছে।',
      ne: 'अक्षर बिग्रेको देखिन्छ (“{from}”), केही हराएका छन्।',
    },
    todo: {
      en: 'Correct the words here from the recording or from an older copy.',
      hi: 'रिकॉर्डिंग या पुरानी प्रति से यहाँ के शब्द ठीक करें।',
      bn: 'রেকর্ডিং বা পুরোনো কপি দেখে এখানকার কথা ঠিক করুন।',
      ne: 'रेकर्डिङ वा पुरानो प्रतिबाट यहाँका शब्द सच्याउनुहोस्।',
    },
  },
  'replacement-character': {
    what: {
      en: 'a character was lost before the file came here: “{context}”.',
      hi: 'फ़ाइल यहाँ आने से पहले एक अक्षर खो गया: “{context}”।',
      bn: 'ফাইল এখানে আসার আগেই একটি অক্ষর হারিয়েছে: “{context}”।',
      ne: 'फाइल यहाँ आउनुअघि एउटा अक्षर हरायो: “{context}”।',
    },
    todo: CHECK,
  },
  'undefined-byte': {
    what: {
      en: 'the byte {byte}, which the encoding does not know, was read as “{char}”.',
      hi: 'बाइट {byte} इस एन्कोडिंग में नहीं है; इसे “{char}” पढ़ा गया।',
      bn: '{byte} বাইটটি এই এনকোডিংয়ে নেই; “{char}” হিসেবে পড়া হয়েছে।',
      ne: 'बाइट {byte} यो एन्कोडिङमा छैन; “{char}” पढियो।',
    },
    todo: CHECK,
  },
  'byte-dropped': {
    what: {
      en: 'the byte {byte} is no character in this encoding; it was left out.',
      hi: 'बाइट {byte} इस एन्कोडिंग में कोई अक्षर नहीं है; छोड़ दी गई।',
      bn: '{byte} বাইটটি এই এনকোডিংয়ে কোনো অক্ষর নয়; বাদ দেওয়া হয়েছে।',
      ne: 'बाइट {byte} यो एन्कोडिङमा कुनै अक्षर होइन; छोडियो।',
    },
    todo: CHECK,
  },
  'control-characters': {
    what: {
      en: '{n, plural, one {an invisible character was} other {# invisible characters were}} taken out.',
      hi: '{n} अदृश्य अक्षर हटाए गए।',
      bn: '{n}টি অদৃশ্য অক্ষর সরানো হয়েছে।',
      ne: '{n} अदृश्य अक्षर हटाइयो।',
    },
    todo: NOTHING,
  },
  'lone-surrogate': {
    what: {
      en: 'half of a character was taken out; the other half is missing.',
      hi: 'आधा अक्षर हटाया गया; दूसरा आधा नहीं मिला।',
      bn: 'অর্ধেক অক্ষর সরানো হয়েছে; বাকি অর্ধেক নেই।',
      ne: 'आधा अक्षर हटाइयो; अर्को आधा छैन।',
    },
    todo: CHECK,
  },
  'legacy-mark': {
    what: {
      en: 'a mark of an old program ({byte}) was read as “{char}”.',
      hi: 'पुराने प्रोग्राम का चिह्न ({byte}) “{char}” पढ़ा गया।',
      bn: 'পুরোনো প্রোগ্রামের চিহ্ন ({byte}) “{char}” হিসেবে পড়া হয়েছে।',
      ne: 'पुरानो प्रोग्रामको चिह्न ({byte}) “{char}” पढियो।',
    },
    todo: NOTHING,
  },
  'letter-for-digit': {
    what: {
      en: 'a letter stands for a digit, or a digit for a letter: “{found}”.',
      hi: 'अंक की जगह अक्षर, या अक्षर की जगह अंक है: “{found}”।',
      bn: 'অঙ্কের জায়গায় অক্ষর, বা অক্ষরের জায়গায় অঙ্ক আছে: “{found}”।',
      ne: 'अङ्कको ठाउँमा अक्षर, वा अक्षरको ठाउँमा अङ्क छ: “{found}”।',
    },
    todo: {
      en: 'Correct it, so that dates and numbers are found.',
      hi: 'इसे ठीक करें, ताकि तारीखें और संख्याएँ मिल सकें।',
      bn: 'এটি ঠিক করুন, যাতে তারিখ ও সংখ্যা ধরা পড়ে।',
      ne: 'सच्याउनुहोस्, ताकि मिति र सङ्ख्या भेटियोस्।',
    },
  },
  'time-mark-malformed': {
    what: {
      en: 'the time mark “{mark}” is misspelt; it was read as “{read}”.',
      hi: 'समय-चिह्न “{mark}” ग़लत लिखा है; इसे “{read}” पढ़ा गया।',
      bn: 'সময়ের চিহ্ন “{mark}” ভুল লেখা; “{read}” হিসেবে পড়া হয়েছে।',
      ne: 'समय-चिह्न “{mark}” गलत लेखिएको छ; “{read}” पढियो।',
    },
    todo: CHECK_TIME,
  },
  'time-mark-unreadable': {
    what: {
      en: 'the time mark “{mark}” cannot be read, so it is not relied on.',
      hi: 'समय-चिह्न “{mark}” पढ़ा नहीं जा सका, इसलिए उस पर भरोसा नहीं किया गया।',
      bn: 'সময়ের চিহ্ন “{mark}” পড়া যায়নি, তাই এর ওপর ভরসা করা হয়নি।',
      ne: 'समय-चिह्न “{mark}” पढ्न सकिएन, त्यसैले यसमा भर परिएन।',
    },
    todo: CHECK_TIME,
  },
  'time-backwards': {
    what: {
      en: 'the time {mark} does not fit between the times around it, so it is not relied on.',
      hi: 'समय {mark} आसपास के समयों से मेल नहीं खाता, इसलिए उस पर भरोसा नहीं किया गया।',
      bn: '{mark} সময়টি আশপাশের সময়ের সঙ্গে মেলে না, তাই এর ওপর ভরসা করা হয়নি।',
      ne: 'समय {mark} वरपरका समयसँग मिल्दैन, त्यसैले यसमा भर परिएन।',
    },
    todo: CHECK_TIME,
  },
  'time-restart': {
    what: {
      en: 'the clock starts again at {mark}: part {part} of the recording begins here.',
      hi: 'घड़ी {mark} पर फिर शुरू होती है: रिकॉर्डिंग का भाग {part} यहाँ से है।',
      bn: '{mark}-এ ঘড়ি আবার শুরু: রেকর্ডিংয়ের {part} নম্বর অংশ এখান থেকে।',
      ne: 'घडी {mark} मा फेरि सुरु हुन्छ: रेकर्डिङको भाग {part} यहाँबाट हो।',
    },
    todo: NOTHING,
  },
  'clock-starts-late': {
    what: {
      en: 'the first time is {time}; {hours, plural, =0 {times were left as they are.} one {all times were moved back by an hour.} other {all times were moved back by # hours.}}',
      hi: 'पहला समय {time} है; {hours, plural, =0 {समय जैसे थे वैसे ही रखे गए।} other {सब समय # घंटे पीछे किए गए।}}',
      bn: 'প্রথম সময় {time}; {hours, plural, =0 {সময় যেমন ছিল তেমনই রাখা হয়েছে।} other {সব সময় # ঘণ্টা পেছানো হয়েছে।}}',
      ne: 'पहिलो समय {time} हो; {hours, plural, =0 {समय जस्ताको तस्तै राखियो।} other {सबै समय # घण्टा पछाडि सारियो।}}',
    },
    todo: {
      en: 'Check with the recording where the first words are.',
      hi: 'रिकॉर्डिंग में देखें कि पहले शब्द कहाँ हैं।',
      bn: 'রেকর্ডিংয়ে প্রথম কথা কোথায় আছে দেখুন।',
      ne: 'रेकर्डिङमा पहिलो शब्द कहाँ छ हेर्नुहोस्।',
    },
  },
  'cue-zero-length': {
    what: {
      en: 'the cue at {time} ends when it begins.',
      hi: '{time} का क्यू शुरू होते ही समाप्त है।',
      bn: '{time}-এর কিউ শুরু হয়েই শেষ।',
      ne: '{time} को क्यु सुरु हुनासाथ सकिन्छ।',
    },
    todo: CHECK_TIME,
  },
  'cue-ends-before-start': {
    what: {
      en: 'the cue at {time} says that it ends at {end}; its end is taken as unknown.',
      hi: '{time} का क्यू {end} पर समाप्त बताया गया है; अंत अज्ञात माना गया।',
      bn: '{time}-এর কিউ {end}-এ শেষ বলা আছে; শেষ অজানা ধরা হয়েছে।',
      ne: '{time} को क्यु {end} मा सकिने भनिएको छ; अन्त्य अज्ञात मानियो।',
    },
    todo: CHECK_TIME,
  },
  'cue-overlap': {
    what: {
      en: 'the cue at {time} begins before the one before it ends.',
      hi: '{time} का क्यू पिछले के समाप्त होने से पहले शुरू होता है।',
      bn: '{time}-এর কিউ আগেরটি শেষ হওয়ার আগেই শুরু।',
      ne: '{time} को क्यु अघिल्लो सकिनुअघि सुरु हुन्छ।',
    },
    todo: {
      en: 'This is right where two people speak at once; else check the times.',
      hi: 'दो लोग एक साथ बोलें तो यह ठीक है; नहीं तो समय जाँचें।',
      bn: 'দুজন একসঙ্গে কথা বললে এটি ঠিক; নইলে সময় যাচাই করুন।',
      ne: 'दुई जना एकैचोटि बोलेमा यो ठीक हो; नत्र समय जाँच्नुहोस्।',
    },
  },
  'cue-unreadable-time': {
    what: {
      en: 'the time “{found}” cannot be read; the words were kept.',
      hi: 'समय “{found}” पढ़ा नहीं जा सका; शब्द रखे गए।',
      bn: '“{found}” সময়টি পড়া যায়নি; কথা রাখা হয়েছে।',
      ne: 'समय “{found}” पढ्न सकिएन; शब्द राखियो।',
    },
    todo: CHECK_TIME,
  },
  'times-missing': {
    what: {
      en: 'the transcript has no times.',
      hi: 'प्रतिलेख में समय नहीं दिए गए हैं।',
      bn: 'প্রতিলিপিতে সময় দেওয়া নেই।',
      ne: 'प्रतिलेखमा समय दिइएको छैन।',
    },
    todo: {
      en: 'Add times if parts of the sound are to be cut out or published.',
      hi: 'यदि आवाज़ के हिस्से काटने या प्रकाशित करने हों तो समय जोड़ें।',
      bn: 'শব্দের অংশ বাদ দিতে বা প্রকাশ করতে হলে সময় যোগ করুন।',
      ne: 'आवाजका भाग काट्ने वा प्रकाशन गर्ने भए समय थप्नुहोस्।',
    },
  },
  'empty-transcript': {
    what: {
      en: 'the file has no words in it.',
      hi: 'फ़ाइल में कोई शब्द नहीं है।',
      bn: 'ফাইলে কোনো কথা নেই।',
      ne: 'फाइलमा कुनै शब्द छैन।',
    },
    todo: {
      en: 'Upload the file that holds the transcript.',
      hi: 'वह फ़ाइल अपलोड करें जिसमें प्रतिलेख है।',
      bn: 'যে ফাইলে প্রতিলিপি আছে সেটি আপলোড করুন।',
      ne: 'प्रतिलेख भएको फाइल अपलोड गर्नुहोस्।',
    },
  },
  'speakers-inferred': {
    what: {
      en: 'no turn says who speaks. It was inferred for {n} turns ({interviewer} interviewer, {narrator} narrator); {unsure} of them are unsure.',
      hi: 'किसी बारी में नहीं लिखा कि कौन बोल रहा है। {n} बारियों का अनुमान लगाया गया (साक्षात्कारकर्ता {interviewer}, कथाकार {narrator}); {unsure} पक्के नहीं हैं।',
      bn: 'কে বলছেন তা কোথাও লেখা নেই। {n}টি পালার অনুমান করা হয়েছে (সাক্ষাৎকারগ্রহণকারী {interviewer}, কথক {narrator}); {unsure}টি অনিশ্চিত।',
      ne: 'को बोल्दै छ कतै लेखिएको छैन। {n} पालोको अनुमान गरियो (प्रश्नकर्ता {interviewer}, कथाकार {narrator}); {unsure} पक्का छैनन्।',
    },
    todo: CHECK_SPEAKER,
  },
  'speakers-missing': {
    what: {
      en: 'nothing says who speaks, and it could not be inferred.',
      hi: 'कहीं नहीं लिखा कि कौन बोल रहा है, और अनुमान भी नहीं लग सका।',
      bn: 'কে বলছেন তা লেখা নেই, অনুমানও করা যায়নি।',
      ne: 'को बोल्दै छ लेखिएको छैन, र अनुमान पनि गर्न सकिएन।',
    },
    todo: {
      en: 'Put the speaker in front of each turn, such as “Interviewer:”, or set it here.',
      hi: 'हर बारी के आगे वक्ता लिखें, जैसे “प्रश्न:”, या यहाँ चुनें।',
      bn: 'প্রতিটি পালার আগে বক্তা লিখুন, যেমন “প্রশ্ন:”, অথবা এখানে ঠিক করুন।',
      ne: 'हरेक पालोअघि वक्ता लेख्नुहोस्, जस्तै “प्रश्न:”, वा यहाँ छान्नुहोस्।',
    },
  },
  'roles-inferred': {
    what: {
      en: 'who asks and who tells was inferred from who asks the questions.',
      hi: 'कौन पूछता है और कौन बताता है, यह प्रश्नों से समझा गया।',
      bn: 'কে জিজ্ঞেস করছেন আর কে বলছেন, প্রশ্ন দেখে অনুমান করা হয়েছে।',
      ne: 'कसले सोध्छ र कसले भन्छ, प्रश्नबाट अनुमान गरियो।',
    },
    todo: CHECK_SPEAKER,
  },
  'speaker-spelling': {
    what: {
      en: 'the speaker “{found}” was taken for “{meant}”.',
      hi: 'वक्ता “{found}” को “{meant}” माना गया।',
      bn: 'বক্তা “{found}”-কে “{meant}” ধরা হয়েছে।',
      ne: 'वक्ता “{found}” लाई “{meant}” मानियो।',
    },
    todo: CHECK_SPEAKER,
  },
  'vtt-header-missing': {
    what: {
      en: 'the first line, WEBVTT, is missing.',
      hi: 'पहली पंक्ति WEBVTT नहीं है।',
      bn: 'প্রথম লাইন WEBVTT নেই।',
      ne: 'पहिलो हरफ WEBVTT छैन।',
    },
    todo: NOTHING,
  },
  'cue-empty': {
    what: {
      en: 'the cue at {time} has no words.',
      hi: '{time} के क्यू में शब्द नहीं हैं।',
      bn: '{time}-এর কিউতে কথা নেই।',
      ne: '{time} को क्युमा शब्द छैन।',
    },
    todo: NOTHING,
  },
  'cue-duplicate': {
    what: {
      en: 'the cue at {time} is there twice; one was kept.',
      hi: '{time} का क्यू दो बार है; एक रखा गया।',
      bn: '{time}-এর কিউ দুবার আছে; একটি রাখা হয়েছে।',
      ne: '{time} को क्यु दुई पटक छ; एउटा राखियो।',
    },
    todo: NOTHING,
  },
  'cue-number': {
    what: {
      en: 'the cue is numbered {found}; {expected} was to follow.',
      hi: 'क्यू की संख्या {found} है; {expected} होनी चाहिए थी।',
      bn: 'কিউর নম্বর {found}; {expected} হওয়ার কথা।',
      ne: 'क्युको नम्बर {found} छ; {expected} हुनुपर्थ्यो।',
    },
    todo: EXPORT,
  },
  'index-only': {
    what: {
      en: 'the record has an index of {n, plural, one {# point} other {# points}} and no transcript.',
      hi: 'रिकॉर्ड में {n} बिंदुओं की सूची है, प्रतिलेख नहीं।',
      bn: 'রেকর্ডে {n}টি বিন্দুর সূচি আছে, প্রতিলিপি নেই।',
      ne: 'अभिलेखमा {n} बुँदाको सूची छ, प्रतिलेख छैन।',
    },
    todo: {
      en: 'Upload the transcript too, if there is one.',
      hi: 'यदि प्रतिलेख हो तो उसे भी अपलोड करें।',
      bn: 'প্রতিলিপি থাকলে সেটিও আপলোড করুন।',
      ne: 'प्रतिलेख भए त्यो पनि अपलोड गर्नुहोस्।',
    },
  },
  'sync-malformed': {
    what: {
      en: 'the minute mark “{found}” cannot be read.',
      hi: 'मिनट-चिह्न “{found}” पढ़ा नहीं जा सका।',
      bn: 'মিনিটের চিহ্ন “{found}” পড়া যায়নি।',
      ne: 'मिनेट-चिह्न “{found}” पढ्न सकिएन।',
    },
    todo: CHECK_TIME,
  },
  'sync-out-of-range': {
    what: {
      en: 'the minute mark “{found}” points past the last line ({lines}).',
      hi: 'मिनट-चिह्न “{found}” अंतिम पंक्ति ({lines}) के आगे है।',
      bn: 'মিনিটের চিহ্ন “{found}” শেষ লাইনের ({lines}) পরে।',
      ne: 'मिनेट-चिह्न “{found}” अन्तिम हरफ ({lines}) पछि छ।',
    },
    todo: CHECK_TIME,
  },
  'xml-entity': {
    what: {
      en: 'the file declares or uses something of its own ({name}); it was not followed.',
      hi: 'फ़ाइल अपना कुछ ({name}) घोषित या प्रयोग करती है; उसे नहीं माना गया।',
      bn: 'ফাইলটি নিজস্ব কিছু ({name}) ঘোষণা বা ব্যবহার করে; তা মানা হয়নি।',
      ne: 'फाइलले आफ्नै कुरा ({name}) घोषणा वा प्रयोग गर्छ; त्यो मानिएन।',
    },
    todo: EXPORT,
  },
  'xml-damaged': {
    what: {
      en: 'the XML is damaged ({problem}); what could be read was kept.',
      hi: 'XML ख़राब है ({problem}); जो पढ़ा जा सका वह रखा गया।',
      bn: 'XML নষ্ট ({problem}); যা পড়া গেছে রাখা হয়েছে।',
      ne: 'XML बिग्रेको छ ({problem}); पढ्न सकिएको राखियो।',
    },
    todo: EXPORT,
  },
  'content-left-out': {
    what: {
      en: 'left out: {what} ({n}).',
      hi: 'छोड़ा गया: {what} ({n})।',
      bn: 'বাদ রাখা হয়েছে: {what} ({n})।',
      ne: 'छोडियो: {what} ({n})।',
    },
    todo: {
      en: 'Put words that belong to the interview into its text.',
      hi: 'जो शब्द साक्षात्कार के हैं उन्हें मुख्य पाठ में रखें।',
      bn: 'সাক্ষাৎকারের কথা হলে তা মূল লেখায় রাখুন।',
      ne: 'अन्तर्वार्ताका शब्द भए मूल पाठमा राख्नुहोस्।',
    },
  },
  'csv-no-header': {
    what: {
      en: 'the first row does not name the columns; they were taken as: {columns}.',
      hi: 'पहली पंक्ति में स्तंभों के नाम नहीं हैं; ये माने गए: {columns}।',
      bn: 'প্রথম সারিতে কলামের নাম নেই; ধরা হয়েছে: {columns}।',
      ne: 'पहिलो पङ्क्तिमा स्तम्भको नाम छैन; यी मानियो: {columns}।',
    },
    todo: {
      en: 'Put a first row with names: speaker, start, end, text.',
      hi: 'पहली पंक्ति में नाम रखें: speaker, start, end, text।',
      bn: 'প্রথম সারিতে নাম দিন: speaker, start, end, text।',
      ne: 'पहिलो पङ्क्तिमा नाम राख्नुहोस्: speaker, start, end, text।',
    },
  },
  'csv-ragged-row': {
    what: {
      en: 'the row has {found} cells instead of {expected}.',
      hi: 'पंक्ति में {expected} की जगह {found} ख़ाने हैं।',
      bn: 'সারিতে {expected}টির বদলে {found}টি ঘর আছে।',
      ne: 'पङ्क्तिमा {expected} को साटो {found} कोठा छन्।',
    },
    todo: EXPORT,
  },
  'csv-quote': {
    what: {
      en: 'a quotation mark is not closed; quotation marks were taken as plain text.',
      hi: 'उद्धरण-चिह्न बंद नहीं है; उद्धरण-चिह्नों को सामान्य पाठ माना गया।',
      bn: 'উদ্ধৃতি-চিহ্ন বন্ধ হয়নি; উদ্ধৃতি-চিহ্নকে সাধারণ লেখা ধরা হয়েছে।',
      ne: 'उद्धरण-चिह्न बन्द छैन; उद्धरण-चिह्नलाई साधारण पाठ मानियो।',
    },
    todo: EXPORT,
  },
  'csv-column-unknown': {
    what: {
      en: 'the column “{column}” was not used.',
      hi: 'स्तंभ “{column}” काम में नहीं लिया गया।',
      bn: '“{column}” কলামটি ব্যবহার হয়নি।',
      ne: 'स्तम्भ “{column}” प्रयोग गरिएन।',
    },
    todo: NOTHING,
  },
  'text-truncated': {
    what: {
      en: 'the file ends in the middle of a character: it was cut off.',
      hi: 'फ़ाइल एक अक्षर के बीच में समाप्त होती है: वह अधूरी है।',
      bn: 'ফাইলটি একটি অক্ষরের মাঝখানে শেষ: এটি কাটা পড়েছে।',
      ne: 'फाइल अक्षरको बीचमै सकिन्छ: अधुरो छ।',
    },
    todo: {
      en: 'Compare its end with the original and upload the whole file.',
      hi: 'इसका अंत मूल से मिलाएँ और पूरी फ़ाइल अपलोड करें।',
      bn: 'শেষটা মূলের সঙ্গে মিলিয়ে পুরো ফাইল আপলোড করুন।',
      ne: 'अन्त्य मूलसँग मिलाएर पूरा फाइल अपलोड गर्नुहोस्।',
    },
  },
  'more-of-the-same': {
    what: {
      en: 'there are {n, number} more of the kind “{code}”.',
      hi: '“{code}” जैसी {n, number} और बातें हैं।',
      bn: '“{code}” ধরনের আরও {n, number}টি আছে।',
      ne: '“{code}” जस्ता अरू {n, number} छन्।',
    },
    todo: EXPORT,
  },
  'row-without-transcript': {
    what: {
      en: '“{title}” is in the catalogue, but there is no transcript for it in this folder.',
      hi: '“{title}” सूची में है, पर इस फ़ोल्डर में उसका प्रतिलेख नहीं है।',
      bn: '“{title}” তালিকায় আছে, কিন্তু এই ফোল্ডারে তার প্রতিলিপি নেই।',
      ne: '“{title}” सूचीमा छ, तर यो फोल्डरमा यसको प्रतिलेख छैन।',
    },
    todo: {
      en: 'Add its transcript to the folder, if there is one, and import again.',
      hi: 'यदि प्रतिलेख हो तो फ़ोल्डर में रखें और फिर आयात करें।',
      bn: 'প্রতিলিপি থাকলে ফোল্ডারে রেখে আবার আমদানি করুন।',
      ne: 'प्रतिलेख भए फोल्डरमा राखेर फेरि आयात गर्नुहोस्।',
    },
  },
  'transcript-without-row': {
    what: {
      en: 'no row of a catalogue belongs to this transcript.',
      hi: 'इस प्रतिलेख के लिए सूची में कोई पंक्ति नहीं है।',
      bn: 'এই প্রতিলিপির জন্য তালিকায় কোনো সারি নেই।',
      ne: 'यो प्रतिलेखका लागि सूचीमा कुनै पङ्क्ति छैन।',
    },
    todo: {
      en: 'Write down who she is and what would give her away, so that it is found.',
      hi: 'लिखें कि वे कौन हैं और किन बातों से पहचान हो सकती है, ताकि वे मिल सकें।',
      bn: 'তিনি কে এবং কী থেকে চেনা যেতে পারে লিখে রাখুন, যাতে তা ধরা পড়ে।',
      ne: 'उनी को हुन् र केबाट चिनिन सक्छिन् लेख्नुहोस्, ताकि त्यो भेटियोस्।',
    },
  },
  'row-duplicate': {
    what: {
      en: '“{title}” is in the catalogue more than once; the first was taken.',
      hi: '“{title}” सूची में एक से अधिक बार है; पहली ली गई।',
      bn: '“{title}” তালিকায় একাধিকবার আছে; প্রথমটি নেওয়া হয়েছে।',
      ne: '“{title}” सूचीमा एकभन्दा बढी पटक छ; पहिलो लिइयो।',
    },
    todo: CATALOGUE,
  },
  'audio-without-item': {
    what: {
      en: 'the recording “{title}” belongs to no transcript in this folder.',
      hi: 'रिकॉर्डिंग “{title}” इस फ़ोल्डर के किसी प्रतिलेख की नहीं है।',
      bn: 'রেকর্ডিং “{title}” এই ফোল্ডারের কোনো প্রতিলিপির নয়।',
      ne: 'रेकर्डिङ “{title}” यो फोल्डरको कुनै प्रतिलेखको होइन।',
    },
    todo: NOTHING,
  },
  'key-blanks': {
    what: {
      en: 'the file name in the catalogue has blanks around it: “{key}”.',
      hi: 'सूची में फ़ाइल के नाम के आसपास ख़ाली जगह है: “{key}”।',
      bn: 'তালিকায় ফাইলের নামের পাশে ফাঁকা জায়গা আছে: “{key}”।',
      ne: 'सूचीमा फाइलको नाम वरपर खाली ठाउँ छ: “{key}”।',
    },
    todo: CATALOGUE,
  },
  'match-by-name': {
    what: {
      en: 'the catalogue row “{title}” was matched by {by}, as no file has the name that it says.',
      hi: 'सूची की पंक्ति “{title}” {by} से मिलाई गई, क्योंकि उसमें लिखे नाम की फ़ाइल नहीं है।',
      bn: 'তালিকার সারি “{title}” {by} দিয়ে মেলানো হয়েছে, কারণ লেখা নামের ফাইল নেই।',
      ne: 'सूचीको पङ्क्ति “{title}” {by} बाट मिलाइयो, किनकि लेखिएको नामको फाइल छैन।',
    },
    todo: {
      en: 'Check that they belong together.',
      hi: 'देख लें कि दोनों एक ही के हैं।',
      bn: 'দুটি একই কি না দেখে নিন।',
      ne: 'दुवै एउटै हुन् कि हेर्नुहोस्।',
    },
  },
  'match-ambiguous': {
    what: {
      en: 'more than one row could belong to this transcript: {titles}. None was taken.',
      hi: 'इस प्रतिलेख की एक से अधिक पंक्तियाँ हो सकती हैं: {titles}। कोई नहीं ली गई।',
      bn: 'এই প্রতিলিপির একাধিক সারি হতে পারে: {titles}। কোনোটি নেওয়া হয়নি।',
      ne: 'यो प्रतिलेखका एकभन्दा बढी पङ्क्ति हुन सक्छन्: {titles}। कुनै लिइएन।',
    },
    todo: {
      en: 'Write the name of the file into its row and import again.',
      hi: 'फ़ाइल का नाम उसकी पंक्ति में लिखें और फिर आयात करें।',
      bn: 'ফাইলের নাম তার সারিতে লিখে আবার আমদানি করুন।',
      ne: 'फाइलको नाम यसको पङ्क्तिमा लेखेर फेरि आयात गर्नुहोस्।',
    },
  },
  'date-unreadable': {
    what: {
      en: 'the date “{date}” cannot be read without doubt; it was kept as written.',
      hi: 'तारीख “{date}” निश्चित रूप से पढ़ी नहीं जा सकी; जैसी लिखी है वैसी रखी गई।',
      bn: '“{date}” তারিখটি নিশ্চিতভাবে পড়া যায়নি; যেমন লেখা তেমনই রাখা হয়েছে।',
      ne: 'मिति “{date}” ढुक्कसँग पढ्न सकिएन; जस्तो लेखिएको छ त्यस्तै राखियो।',
    },
    todo: CATALOGUE,
  },
  'date-differs': {
    what: {
      en: 'dates differ: {first} in {firstIn}, {second} in {secondIn}.',
      hi: 'तारीखें अलग हैं: {firstIn} में {first}, {secondIn} में {second}।',
      bn: 'তারিখ আলাদা: {firstIn}-এ {first}, {secondIn}-এ {second}।',
      ne: 'मिति फरक छ: {firstIn} मा {first}, {secondIn} मा {second}।',
    },
    todo: {
      en: 'Find out which is right; the first is used until then.',
      hi: 'पता करें कौन सही है; तब तक पहली मानी जाएगी।',
      bn: 'কোনটি ঠিক জেনে নিন; ততদিন প্রথমটি ধরা হবে।',
      ne: 'कुन ठीक हो पत्ता लगाउनुहोस्; तबसम्म पहिलो मानिन्छ।',
    },
  },
  'value-differs': {
    what: {
      en: '{field} differs: “{first}” in {firstIn}, “{second}” in {secondIn}. Both are kept and looked for.',
      hi: '{field} अलग है: {firstIn} में “{first}”, {secondIn} में “{second}”। दोनों रखे और खोजे जाएँगे।',
      bn: '{field} আলাদা: {firstIn}-এ “{first}”, {secondIn}-এ “{second}”। দুটিই রাখা ও খোঁজা হবে।',
      ne: '{field} फरक छ: {firstIn} मा “{first}”, {secondIn} मा “{second}”। दुवै राखिन्छ र खोजिन्छ।',
    },
    todo: {
      en: 'Correct the one that is misspelt.',
      hi: 'जो ग़लत लिखा है उसे ठीक करें।',
      bn: 'যেটি ভুল লেখা সেটি ঠিক করুন।',
      ne: 'गलत लेखिएको सच्याउनुहोस्।',
    },
  },
  'file-unread': {
    what: {
      en: 'the file was not taken in: {why}',
      hi: 'फ़ाइल नहीं ली गई: {why}',
      bn: 'ফাইলটি নেওয়া হয়নি: {why}',
      ne: 'फाइल लिइएन: {why}',
    },
    todo: {
      en: 'Leave it out of the folder, or put right what is said.',
      hi: 'इसे फ़ोल्डर से हटाएँ, या जो बताया गया है वह ठीक करें।',
      bn: 'এটি ফোল্ডার থেকে সরান, অথবা যা বলা হয়েছে তা ঠিক করুন।',
      ne: 'यसलाई फोल्डरबाट हटाउनुहोस्, वा भनिएको कुरा मिलाउनुहोस्।',
    },
  },
  'columns-empty': {
    what: {
      en: '{n, plural, one {a column without a name or content was} other {# columns without names or content were}} left out.',
      hi: 'बिना नाम और सामग्री के {n} स्तंभ छोड़े गए।',
      bn: 'নাম ও বিষয় ছাড়া {n}টি কলাম বাদ রাখা হয়েছে।',
      ne: 'नाम र सामग्री नभएका {n} स्तम्भ छोडियो।',
    },
    todo: NOTHING,
  },
};
