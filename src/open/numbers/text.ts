import { defineTexts, type Text } from '#platform/i18n';

export const texts = defineTexts({
  title: {
    en: 'Numbers of the whole archive',
    hi: 'पूरे संग्रह की संख्याएँ',
    bn: 'পুরো আর্কাইভের সংখ্যা',
    ne: 'पूरै अभिलेखका सङ्ख्या',
  },
  lead: {
    en: 'Age, family and community are never printed with a testimony and cannot be searched. They are told here only, over all published testimonies.',
    hi: 'उम्र, परिवार और समुदाय कभी किसी गवाही के साथ नहीं छपते और उनसे खोजा नहीं जा सकता। वे केवल यहाँ, सभी प्रकाशित गवाहियों पर, बताए जाते हैं।',
    bn: 'বয়স, পরিবার ও সম্প্রদায় কখনও কোনো সাক্ষ্যের সঙ্গে ছাপা হয় না, তা দিয়ে খোঁজাও যায় না। তা শুধু এখানে, সব প্রকাশিত সাক্ষ্য মিলিয়ে বলা হয়।',
    ne: 'उमेर, परिवार र समुदाय कहिल्यै कुनै बयानसँग छापिँदैन र त्यसबाट खोज्न सकिँदैन। ती यहाँ मात्र, सबै प्रकाशित बयान मिलाएर भनिन्छ।',
  },
  how: {
    en: 'Numbers are rounded to fives. A dash stands for fewer than five, for none, and for what would give such a number away. The tables change only when at least five testimonies were added or taken away.',
    hi: 'संख्याएँ पाँच के गुणकों में हैं। डैश का अर्थ है पाँच से कम, या शून्य, या वह जो ऐसी संख्या बता देता। तालिकाएँ तभी बदलती हैं जब कम से कम पाँच गवाहियाँ जुड़ीं या हटीं।',
    bn: 'সংখ্যা পাঁচের গুণিতকে। ড্যাশ মানে পাঁচের কম, শূন্য, অথবা যা এমন সংখ্যা ফাঁস করত। অন্তত পাঁচটি সাক্ষ্য যোগ বা বাদ হলে তবেই সারণি বদলায়।',
    ne: 'सङ्ख्या पाँचका गुणनमा छन्। ड्यासको अर्थ पाँचभन्दा कम, शून्य, वा त्यस्तो सङ्ख्या खुल्ने कुरा हो। कम्तीमा पाँच बयान थपिए वा हटाइएपछि मात्र तालिका बदलिन्छ।',
  },
  none: {
    en: 'There is no table yet',
    hi: 'अभी कोई तालिका नहीं है',
    bn: 'এখনও কোনো সারণি নেই',
    ne: 'अहिलेसम्म कुनै तालिका छैन',
  },
  noneHelp: {
    en: 'A table is made when at least five published testimonies say the same.',
    hi: 'तालिका तब बनती है जब कम से कम पाँच प्रकाशित गवाहियाँ एक ही बात कहें।',
    bn: 'অন্তত পাঁচটি প্রকাশিত সাক্ষ্যে একই কথা থাকলে সারণি তৈরি হয়।',
    ne: 'कम्तीमा पाँच प्रकाशित बयानले एउटै कुरा भनेपछि तालिका बन्छ।',
  },
  made: { en: 'Made on {date}', hi: '{date} को बनीं', bn: '{date} তারিখে তৈরি', ne: '{date} मा बनेका' },
  testimonies: { en: 'Testimonies', hi: 'गवाहियाँ', bn: 'সাক্ষ্য', ne: 'बयान' },
  rest: {
    en: 'all others, and not told',
    hi: 'बाकी सब, और जो नहीं बताया',
    bn: 'বাকি সব, ও যা বলা হয়নি',
    ne: 'बाँकी सबै, र नभनिएको',
  },
  hidden: {
    en: 'fewer than five, or hidden',
    hi: 'पाँच से कम, या छिपा',
    bn: 'পাঁচের কম, বা গোপন',
    ne: 'पाँचभन्दा कम, वा लुकाइएको',
  },
  ageBand: { en: 'Age', hi: 'उम्र', bn: 'বয়স', ne: 'उमेर' },
  maritalState: { en: 'Marital state', hi: 'वैवाहिक स्थिति', bn: 'বৈবাহিক অবস্থা', ne: 'वैवाहिक स्थिति' },
  children: { en: 'Children', hi: 'बच्चे', bn: 'সন্তান', ne: 'सन्तान' },
  community: { en: 'Community', hi: 'समुदाय', bn: 'সম্প্রদায়', ne: 'समुदाय' },
  destination: { en: 'Destination', hi: 'गंतव्य', bn: 'গন্তব্য', ne: 'गन्तव्य' },
  originCountry: { en: 'Country of origin', hi: 'मूल देश', bn: 'নিজ দেশ', ne: 'आफ्नो देश' },
  sector: { en: 'Kind of work', hi: 'काम का प्रकार', bn: 'কাজের ধরন', ne: 'कामको प्रकार' },
  by: { en: '{rows} by {columns}', hi: '{rows} – {columns}', bn: '{rows} – {columns}', ne: '{rows} – {columns}' },
});

/** Values that those who fill in the record often write, as they are compared: in small letters. What is not here stands as it was written. */
export const valueTexts: Readonly<Record<string, Text>> = defineTexts({
  married: { en: 'Married', hi: 'विवाहित', bn: 'বিবাহিত', ne: 'विवाहित' },
  unmarried: { en: 'Unmarried', hi: 'अविवाहित', bn: 'অবিবাহিত', ne: 'अविवाहित' },
  separated: { en: 'Separated', hi: 'अलग रहती हैं', bn: 'আলাদা থাকেন', ne: 'छुट्टिएर बसेकी' },
  divorced: { en: 'Divorced', hi: 'तलाक़शुदा', bn: 'তালাকপ্রাপ্ত', ne: 'सम्बन्धविच्छेद भएकी' },
  widowed: { en: 'Widowed', hi: 'विधवा', bn: 'বিধবা', ne: 'विधवा' },
  none: { en: 'None', hi: 'कोई नहीं', bn: 'নেই', ne: 'छैन' },
  '1 or 2': { en: '1 or 2', hi: '1 या 2', bn: '১ বা ২', ne: '१ वा २' },
  '3 or more': { en: '3 or more', hi: '3 या अधिक', bn: '৩ বা তার বেশি', ne: '३ वा बढी' },
  dalit: { en: 'Dalit', hi: 'दलित', bn: 'দলিত', ne: 'दलित' },
  janajati: { en: 'Janajati', hi: 'जनजाति', bn: 'জনজাতি', ne: 'जनजाति' },
  adivasi: { en: 'Adivasi', hi: 'आदिवासी', bn: 'আদিবাসী', ne: 'आदिवासी' },
  muslim: { en: 'Muslim', hi: 'मुस्लिम', bn: 'মুসলিম', ne: 'मुस्लिम' },
  hindu: { en: 'Hindu', hi: 'हिंदू', bn: 'হিন্দু', ne: 'हिन्दू' },
  buddhist: { en: 'Buddhist', hi: 'बौद्ध', bn: 'বৌদ্ধ', ne: 'बौद्ध' },
  christian: { en: 'Christian', hi: 'ईसाई', bn: 'খ্রিস্টান', ne: 'इसाई' },
});
