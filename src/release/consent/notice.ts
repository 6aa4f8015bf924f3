import { createHash } from 'node:crypto';
import { LOCALES, type Locale, type Text } from '#platform/i18n';

/** The notice that is read to her before she is asked. A change of a word is a new version. */
export const NOTICE = {
  id: 'katha-testimony',
  version: 1,
  body: {
    en: 'You are telling your story to an archive called Katha. It is yours. We lock it away so that only the people who work on it can open it. Names, places and everything that could lead to you or to others are replaced before anything is shown. We ask you about each use by itself. You may say no to any, or to all, and nothing is held against you. You may change your mind at any time, without a reason: with the code on your card, or through the organisation that recorded you. Then it disappears from the archive at once. What others have copied before we cannot bring back.',
    hi: 'आप अपनी कहानी कथा नाम के संग्रह को बता रही हैं। यह आपकी है। हम इसे ताले में रखते हैं ताकि केवल इस पर काम करने वाले ही खोल सकें। नाम, जगह और हर वह बात जिससे आप तक या दूसरों तक पहुँचा जा सके, दिखाने से पहले बदल दी जाती है। हम हर उपयोग के लिए अलग से पूछते हैं। आप किसी एक को या सबको मना कर सकती हैं, और इससे आपका कुछ नहीं बिगड़ेगा। आप कभी भी, बिना कारण बताए, मन बदल सकती हैं: अपने कार्ड के कोड से, या उस संस्था के ज़रिए जिसने रिकॉर्ड किया। तब यह संग्रह से तुरंत हट जाएगी। जो दूसरे पहले कॉपी कर चुके, उसे हम वापस नहीं ला सकते।',
    bn: 'আপনি আপনার কথা কথা নামের একটি আর্কাইভকে বলছেন। এটি আপনারই। আমরা এটি তালাবদ্ধ রাখি, যাতে শুধু যাঁরা এটি নিয়ে কাজ করেন তাঁরাই খুলতে পারেন। নাম, জায়গা ও যা থেকে আপনাকে বা অন্য কাউকে খুঁজে পাওয়া যায়, সব দেখানোর আগে বদলে দেওয়া হয়। প্রতিটি ব্যবহারের জন্য আলাদা করে জিজ্ঞাসা করি। আপনি যেকোনোটি বা সবগুলোতে না বলতে পারেন, তাতে আপনার কোনো ক্ষতি হবে না। যেকোনো সময় কারণ না জানিয়ে মন বদলাতে পারেন: কার্ডের কোড দিয়ে, বা যে সংস্থা রেকর্ড করেছে তাদের মাধ্যমে। তখন এটি সঙ্গে সঙ্গে আর্কাইভ থেকে চলে যাবে। অন্যরা আগে যা কপি করেছে তা আমরা ফিরিয়ে আনতে পারি না।',
    ne: 'तपाईं आफ्नो कथा कथा नामको अभिलेखलाई भन्दै हुनुहुन्छ। यो तपाईंकै हो। हामी यसलाई ताल्चा लगाएर राख्छौं, यसमा काम गर्नेले मात्र खोल्न सक्छन्। नाम, ठाउँ र तपाईं वा अरूसम्म पुग्न सकिने सबै कुरा देखाउनुअघि फेरिन्छ। हरेक प्रयोगका लागि छुट्टाछुट्टै सोध्छौं। तपाईंले कुनै एक वा सबैमा नाइँ भन्न सक्नुहुन्छ, त्यसले तपाईंलाई केही बिगार्दैन। जुनसुकै बेला कारण नभनी मन फेर्न सक्नुहुन्छ: कार्डको कोडले, वा रेकर्ड गर्ने संस्थामार्फत। त्यसपछि यो तुरुन्तै अभिलेखबाट हट्छ। अरूले पहिले नै कपि गरेको हामी फर्काउन सक्दैनौं।',
  } satisfies Text,
} as const;

/** The rows of the notice as they are kept, a language each. */
export function noticeRows(): { id: string; language: Locale; version: number; body: string; sha256: Buffer }[] {
  return LOCALES.map((language) => {
    const body = NOTICE.body[language];
    return {
      id: NOTICE.id,
      language,
      version: NOTICE.version,
      body,
      sha256: createHash('sha256').update(body).digest(),
    };
  });
}
