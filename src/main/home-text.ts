import { defineTexts } from '#platform/i18n';

/** What the desk's first page says. */
export const homeTexts = defineTexts({
  hello: { en: 'Hello, {name}', hi: 'नमस्ते, {name}', bn: 'নমস্কার, {name}', ne: 'नमस्ते, {name}' },
  waiting: { en: 'Waiting for you', hi: 'आपकी प्रतीक्षा में', bn: 'আপনার অপেক্ষায়', ne: 'तपाईंको प्रतीक्षामा' },
  open: { en: 'Open a testimony', hi: 'गवाही खोलें', bn: 'সাক্ষ্য খুলুন', ne: 'बयान खोल्नुहोस्' },
  nothing: {
    en: 'Nothing waits for you right now.',
    hi: 'अभी आपके लिए कुछ नहीं है।',
    bn: 'এখন আপনার জন্য কিছু নেই।',
    ne: 'अहिले तपाईंका लागि केही छैन।',
  },
  more: { en: '{n} more', hi: '{n} और', bn: 'আরও {n}', ne: 'थप {n}' },
  toUpload: {
    en: '{n, plural, one {# testimony has no interview yet} other {# testimonies have no interview yet}}',
    hi: '{n, plural, one {# गवाही} other {# गवाहियों}} में अभी साक्षात्कार नहीं है',
    bn: '{n}টি সাক্ষ্যে এখনও সাক্ষাৎকার নেই',
    ne: '{n} बयानमा अहिले अन्तर्वार्ता छैन',
  },
  toConsent: {
    en: '{n, plural, one {# testimony has no consent recorded} other {# testimonies have no consent recorded}}',
    hi: '{n, plural, one {# गवाही} other {# गवाहियों}} में सहमति दर्ज नहीं है',
    bn: '{n}টি সাক্ষ্যে সম্মতি লেখা নেই',
    ne: '{n} बयानमा सहमति राखिएको छैन',
  },
  toRedact: {
    en: '{n, plural, one {# testimony has spans to decide} other {# testimonies have spans to decide}}',
    hi: '{n, plural, one {# गवाही} other {# गवाहियों}} में अंश तय करने हैं',
    bn: '{n}টি সাক্ষ্যে অংশ স্থির করতে হবে',
    ne: '{n} बयानमा अंश टुङ्ग्याउनुपर्छ',
  },
  toPublish: {
    en: '{n, plural, one {# testimony waits for a review} other {# testimonies wait for a review}}',
    hi: '{n, plural, one {# गवाही} other {# गवाहियाँ}} समीक्षा की प्रतीक्षा में',
    bn: '{n}টি সাক্ষ্য পর্যালোচনার অপেক্ষায়',
    ne: '{n} बयान समीक्षाको प्रतीक्षामा',
  },
  toAnswer: {
    en: '{n, plural, one {# narrator asks for something} other {# narrators ask for something}}',
    hi: '{n, plural, one {# महिला} other {# महिलाओं}} ने कुछ माँगा है',
    bn: '{n} জন কিছু চেয়েছেন',
    ne: '{n} जनाले केही मागेका छन्',
  },
  askAgain: {
    en: '{n, plural, one {# narrator is to be asked again} other {# narrators are to be asked again}}',
    hi: '{n, plural, one {# महिला} other {# महिलाओं}} से फिर पूछना है',
    bn: '{n, number} জনকে আবার জিজ্ঞেস করতে হবে',
    ne: '{n, number} जनालाई फेरि सोध्नुपर्छ',
  },
  toUnmask: {
    en: '{n, plural, one {# request to see who a narrator is} other {# requests to see who a narrator is}}',
    hi: '{n} अनुरोध: देखने के लिए कि कथाकार कौन हैं',
    bn: '{n}টি অনুরোধ: কথক কে তা দেখার',
    ne: '{n} अनुरोध: कथनकर्ता को हुन् हेर्न',
  },
  unmasked: {
    en: '{n, plural, one {You may see who one narrator is, for a time} other {You may see who # narrators are, for a time}}',
    hi: 'आप कुछ समय के लिए देख सकते हैं कि {n} कथाकार कौन हैं',
    bn: 'আপনি কিছু সময়ের জন্য দেখতে পারেন {n} জন কথক কে',
    ne: 'तपाईं केही समयका लागि {n} कथनकर्ता को हुन् हेर्न सक्नुहुन्छ',
  },
  takenBack: {
    en: '{n, plural, one {# testimony was taken back in the last thirty days} other {# testimonies were taken back in the last thirty days}}',
    hi: 'पिछले तीस दिनों में {n, plural, one {# गवाही वापस ली गई} other {# गवाहियाँ वापस ली गईं}}',
    bn: 'গত ত্রিশ দিনে {n, number}টি সাক্ষ্য ফিরিয়ে নেওয়া হয়েছে',
    ne: 'गएका तीस दिनमा {n, number} बयान फिर्ता लिइए',
  },
  partTaken: {
    en: '{n, plural, one {Of # testimony a part was taken back with its code} other {Of # testimonies a part was taken back with their codes}}',
    hi: '{n, plural, one {# गवाही} other {# गवाहियों}} का एक हिस्सा कोड से वापस लिया गया',
    bn: '{n, number}টি সাক্ষ্যের একটি অংশ কোড দিয়ে ফিরিয়ে নেওয়া হয়েছে',
    ne: '{n, number} बयानको एक भाग कोडले फिर्ता लिइयो',
  },
  toStop: {
    en: '{n, plural, one {# use that you registered may not go on} other {# uses that you registered may not go on}}',
    hi: '{n, plural, one {आपका दर्ज किया # उपयोग आगे नहीं चल सकता} other {आपके दर्ज किए # उपयोग आगे नहीं चल सकते}}',
    bn: 'আপনার নথিভুক্ত {n, number}টি ব্যবহার আর চলতে পারে না',
    ne: 'तपाईंले दर्ता गरेका {n, number} प्रयोग अब चल्न मिल्दैन',
  },
  toCheck: {
    en: '{n, plural, one {The words of # use wait for a look} other {The words of # uses wait for a look}}',
    hi: '{n, plural, one {# उपयोग} other {# उपयोगों}} के शब्द देखे जाने की प्रतीक्षा में हैं',
    bn: '{n, number}টি ব্যবহারের কথা দেখার অপেক্ষায়',
    ne: '{n, number} प्रयोगका शब्द हेर्न पर्खिरहेका छन्',
  },
  outbox: {
    en: 'Mails that wait in the outbox',
    hi: 'भेजे जाने की प्रतीक्षा में ईमेल',
    bn: 'পাঠানোর অপেক্ষায় ইমেইল',
    ne: 'पठाउन बाँकी इमेल',
  },
  identities: {
    en: 'Who asked to see who a narrator is',
    hi: 'किसने देखना चाहा कि कथाकार कौन हैं',
    bn: 'কথক কে তা কে দেখতে চেয়েছেন',
    ne: 'कथनकर्ता को हुन् भनी कसले हेर्न माग्यो',
  },
  read: {
    en: 'Read and search the archive',
    hi: 'संग्रह पढ़ें और खोजें',
    bn: 'আর্কাইভ পড়ুন ও খুঁজুন',
    ne: 'अभिलेख पढ्नुहोस् र खोज्नुहोस्',
  },
  researcher: {
    en: 'You also read here what women allowed to researchers and not to everybody. What each allows stands with her testimony; register a use before you publish from it.',
    hi: 'यहाँ आप वह भी पढ़ते हैं जिसकी अनुमति महिलाओं ने सबको नहीं, शोधकर्ताओं को दी है। हर एक की अनुमति उसकी गवाही के साथ लिखी है; उससे कुछ प्रकाशित करने से पहले उपयोग दर्ज करें।',
    bn: 'এখানে আপনি তা-ও পড়েন যার অনুমতি নারীরা সবাইকে নয়, গবেষকদের দিয়েছেন। কে কী অনুমতি দেন তা তাঁর সাক্ষ্যের সঙ্গে লেখা আছে; তা থেকে প্রকাশের আগে ব্যবহার নথিভুক্ত করুন।',
    ne: 'यहाँ तपाईं महिलाहरूले सबैलाई होइन, अनुसन्धानकर्तालाई मात्र अनुमति दिएको कुरा पनि पढ्नुहुन्छ। कसले के अनुमति दिन्छिन् उनको बयानसँगै लेखिएको छ; त्यसबाट प्रकाशन गर्नुअघि प्रयोग दर्ता गर्नुहोस्।',
  },
  advocate: {
    en: 'You also read here what women allowed to advocates and not to everybody. What each allows stands with her testimony: look for submissions or courts, and register a use before you publish from it.',
    hi: 'यहाँ आप वह भी पढ़ते हैं जिसकी अनुमति महिलाओं ने सबको नहीं, पैरवीकारों को दी है। हर एक की अनुमति उसकी गवाही के साथ लिखी है: निवेदन या अदालत देखें, और उससे कुछ प्रकाशित करने से पहले उपयोग दर्ज करें।',
    bn: 'এখানে আপনি তা-ও পড়েন যার অনুমতি নারীরা সবাইকে নয়, অধিকারকর্মীদের দিয়েছেন। কে কী অনুমতি দেন তা তাঁর সাক্ষ্যের সঙ্গে লেখা আছে: আবেদন বা আদালত দেখুন, এবং তা থেকে প্রকাশের আগে ব্যবহার নথিভুক্ত করুন।',
    ne: 'यहाँ तपाईं महिलाहरूले सबैलाई होइन, अधिवक्तालाई मात्र अनुमति दिएको कुरा पनि पढ्नुहुन्छ। कसले के अनुमति दिन्छिन् उनको बयानसँगै लेखिएको छ: निवेदन वा अदालत हेर्नुहोस्, र त्यसबाट प्रकाशन गर्नुअघि प्रयोग दर्ता गर्नुहोस्।',
  },
});
