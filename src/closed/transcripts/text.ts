import { defineTexts } from '#platform/i18n';

/** What is said when a file cannot be read as a transcript at all. */
export const texts = defineTexts({
  utf32: {
    en: 'The text file is in UTF-32, which the archive does not read.',
    hi: 'यह पाठ फ़ाइल UTF-32 में है, जिसे संग्रह नहीं पढ़ता।',
    bn: 'এই লেখার ফাইলটি UTF-32-এ আছে, যা আর্কাইভ পড়ে না।',
    ne: 'यो पाठ फाइल UTF-32 मा छ, जुन अभिलेखले पढ्दैन।',
  },
  saveAsUtf8: {
    en: 'Open it where it was written and save it again as plain text in UTF-8.',
    hi: 'जहाँ यह लिखी गई थी वहाँ खोलें और UTF-8 में सादे पाठ के रूप में फिर सहेजें।',
    bn: 'যেখানে লেখা হয়েছিল সেখানে খুলে UTF-8-এ সাধারণ লেখা হিসেবে আবার সংরক্ষণ করুন।',
    ne: 'जहाँ लेखिएको थियो त्यहीँ खोलेर UTF-8 मा सादा पाठका रूपमा फेरि सुरक्षित गर्नुहोस्।',
  },
  tooManyLines: {
    en: 'The file has more than {n, number} lines. No interview is that long.',
    hi: 'फ़ाइल में {n, number} से अधिक पंक्तियाँ हैं। कोई साक्षात्कार इतना लंबा नहीं होता।',
    bn: 'ফাইলে {n, number}টির বেশি লাইন আছে। কোনো সাক্ষাৎকার এত লম্বা হয় না।',
    ne: 'फाइलमा {n, number} भन्दा बढी हरफ छन्। कुनै अन्तर्वार्ता यति लामो हुँदैन।',
  },
  tooManyLinesTodo: {
    en: 'Check that it is the right file, or upload each interview as a file of its own.',
    hi: 'देख लें कि फ़ाइल सही है, या हर साक्षात्कार को अलग फ़ाइल के रूप में अपलोड करें।',
    bn: 'ফাইলটি ঠিক কি না দেখুন, অথবা প্রতিটি সাক্ষাৎকার আলাদা ফাইল হিসেবে আপলোড করুন।',
    ne: 'सही फाइल हो कि हेर्नुहोस्, वा हरेक अन्तर्वार्ता छुट्टै फाइलका रूपमा अपलोड गर्नुहोस्।',
  },
  noWords: {
    en: 'There are no words in this file.',
    hi: 'इस फ़ाइल में कोई शब्द नहीं हैं।',
    bn: 'এই ফাইলে কোনো কথা নেই।',
    ne: 'यो फाइलमा कुनै शब्द छैन।',
  },
  noWordsTodo: {
    en: 'Check that the right file was chosen, and upload the one with the transcript.',
    hi: 'देख लें कि सही फ़ाइल चुनी गई है, और प्रतिलेख वाली फ़ाइल अपलोड करें।',
    bn: 'ঠিক ফাইলটি বাছা হয়েছে কি না দেখুন, এবং প্রতিলিপি আছে এমন ফাইলটি আপলোড করুন।',
    ne: 'सही फाइल छानियो कि हेर्नुहोस्, र प्रतिलेख भएको फाइल अपलोड गर्नुहोस्।',
  },
  noTranscript: {
    en: 'This testimony has no transcript yet.',
    hi: 'इस गवाही का अभी कोई प्रतिलेख नहीं है।',
    bn: 'এই সাক্ষ্যের এখনও কোনো প্রতিলিপি নেই।',
    ne: 'यो बयानको अहिलेसम्म प्रतिलेख छैन।',
  },
  noTranscriptTodo: {
    en: 'Upload the interview as text; it is read within a minute.',
    hi: 'साक्षात्कार को पाठ के रूप में अपलोड करें; एक मिनट में पढ़ लिया जाएगा।',
    bn: 'সাক্ষাৎকারটি লেখা হিসেবে আপলোড করুন; এক মিনিটের মধ্যে পড়া হবে।',
    ne: 'अन्तर्वार्ता पाठका रूपमा अपलोड गर्नुहोस्; एक मिनेटमा पढिन्छ।',
  },
  editedMeanwhile: {
    en: 'Someone else changed this transcript in the meantime.',
    hi: 'इस बीच किसी और ने यह प्रतिलेख बदल दिया।',
    bn: 'এর মধ্যে অন্য কেউ এই প্রতিলিপি বদলেছেন।',
    ne: 'यसैबीच अरू कसैले यो प्रतिलेख बदल्यो।',
  },
  editedMeanwhileTodo: {
    en: 'Open it again, look at what was changed, and make your change once more.',
    hi: 'इसे फिर खोलें, देखें क्या बदला है, और अपना बदलाव फिर करें।',
    bn: 'এটি আবার খুলুন, কী বদলেছে দেখুন, এবং আপনার পরিবর্তনটি আবার করুন।',
    ne: 'फेरि खोल्नुहोस्, के बदलियो हेर्नुहोस्, र आफ्नो परिवर्तन फेरि गर्नुहोस्।',
  },
});
