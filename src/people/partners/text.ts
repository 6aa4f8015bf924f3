import { defineTexts } from '#platform/i18n';

export const texts = defineTexts({
  partners: { en: 'Partners', hi: 'साझेदार संस्थाएँ', bn: 'সহযোগী সংস্থা', ne: 'साझेदार संस्था' },
  none: { en: 'No partner yet', hi: 'अभी कोई साझेदार नहीं', bn: 'এখনও কোনো সহযোগী নেই', ne: 'अहिलेसम्म साझेदार छैन' },
  noneHelp: {
    en: 'A partner is the organisation that speaks with the women and keeps in touch with them. Add one, then invite its staff.',
    hi: 'साझेदार वह संस्था है जो महिलाओं से बात करती है और उनसे संपर्क रखती है। एक जोड़ें, फिर उसके कर्मचारियों को बुलाएँ।',
    bn: 'সহযোগী হলো সেই সংস্থা যারা নারীদের সঙ্গে কথা বলে ও যোগাযোগ রাখে। একটি যোগ করুন, তারপর কর্মীদের আমন্ত্রণ জানান।',
    ne: 'साझेदार भनेको महिलासँग कुरा गर्ने र सम्पर्कमा रहने संस्था हो। एउटा थप्नुहोस्, अनि कर्मचारीलाई निम्त्याउनुहोस्।',
  },
  name: { en: 'Name of the organisation', hi: 'संस्था का नाम', bn: 'সংস্থার নাম', ne: 'संस्थाको नाम' },
  country: { en: 'Country', hi: 'देश', bn: 'দেশ', ne: 'देश' },
  countryHelp: {
    en: 'Its rules stand in the form of consent at first: from what age she decides herself, and when she is asked again.',
    hi: 'सहमति के फ़ॉर्म में पहले इसी के नियम रहते हैं: किस उम्र से वे स्वयं तय करती हैं, और कब फिर पूछा जाता है।',
    bn: 'সম্মতির ফর্মে প্রথমে এরই নিয়ম থাকে: কোন বয়স থেকে তিনি নিজে ঠিক করেন, আর কবে আবার জিজ্ঞাসা করা হয়।',
    ne: 'सहमतिको फारममा सुरुमा यसैका नियम हुन्छन्: कति उमेरदेखि उनी आफैं निर्णय गर्छिन्, र कहिले फेरि सोधिन्छ।',
  },
  add: { en: 'Add a partner', hi: 'साझेदार जोड़ें', bn: 'সহযোগী যোগ করুন', ne: 'साझेदार थप्नुहोस्' },
  close: { en: 'Close', hi: 'बंद करें', bn: 'বন্ধ করুন', ne: 'बन्द गर्नुहोस्' },
  isClosed: {
    en: 'This partner is closed to new testimonies.',
    hi: 'यह साझेदार नई गवाहियों के लिए बंद है।',
    bn: 'এই সহযোগী নতুন সাক্ষ্যের জন্য বন্ধ।',
    ne: 'यो साझेदार नयाँ बयानका लागि बन्द छ।',
  },
  isClosedTodo: {
    en: 'A steward can open it again under “Partners”.',
    hi: 'व्यवस्थापक इसे “साझेदार” में फिर खोल सकता है।',
    bn: 'তত্ত্বাবধায়ক “সহযোগী” পাতায় এটি আবার খুলতে পারেন।',
    ne: 'व्यवस्थापकले “साझेदार” मा यसलाई फेरि खोल्न सक्छन्।',
  },
  closeHelp: {
    en: 'A partner that is closed opens no new testimony. What it entrusted stays, and its staff can still sign in.',
    hi: 'बंद साझेदार नई गवाही नहीं खोलता। जो सौंपा गया वह बना रहता है, और उसके कर्मचारी साइन इन कर सकते हैं।',
    bn: 'বন্ধ সহযোগী নতুন সাক্ষ্য খোলে না। যা দেওয়া হয়েছে তা থাকে, আর তার কর্মীরা সাইন ইন করতে পারেন।',
    ne: 'बन्द साझेदारले नयाँ बयान खोल्दैन। सुम्पिएको कुरा रहन्छ, र त्यसका कर्मचारी साइन इन गर्न सक्छन्।',
  },
  reopen: { en: 'Open again', hi: 'फिर खोलें', bn: 'আবার খুলুন', ne: 'फेरि खोल्नुहोस्' },
  closed: { en: 'closed', hi: 'बंद', bn: 'বন্ধ', ne: 'बन्द' },
  taken: {
    en: 'There is a partner of this name already.',
    hi: 'इस नाम का साझेदार पहले से है।',
    bn: 'এই নামে সহযোগী আগে থেকেই আছে।',
    ne: 'यो नामको साझेदार पहिले नै छ।',
  },
  takenTodo: {
    en: 'Use the one in the list, or another name.',
    hi: 'सूची वाला काम में लें या दूसरा नाम दें।',
    bn: 'তালিকারটি নিন, অথবা অন্য নাম দিন।',
    ne: 'सूचीको प्रयोग गर्नुहोस् वा अर्को नाम दिनुहोस्।',
  },
  gone: {
    en: 'There is no such partner.',
    hi: 'ऐसा कोई साझेदार नहीं है।',
    bn: 'এমন কোনো সহযোগী নেই।',
    ne: 'यस्तो साझेदार छैन।',
  },
});
