/** Words that stand beside names of places, and the nouns and endings that place names are made of. */

/** A noun for a kind of place, with the kind that a placeholder may say. */
export const PLACE_NOUNS: Readonly<Record<string, string>> = {
  village: `village villages hamlet gaon gaun gaum gram basti tole tol para pada vdc gaunpalika gaupalika
    गाँव गांव ग्राम गाउँ बस्ती टोल गाविस गाउँपालिका टोला পাড়া গ্রাম গ্রামের গ্রামে গাঁ গাঁও`,
  ward: `ward wards woda wada wadda
    वार्ड वडा वडानं ওয়ার্ড`,
  local: `union upazila upazilla thana tehsil taluka taluk mandal block panchayat mauja tahsil nagarpalika municipality
    पोस्ट डाकघर अंचल अनुमंडल विकासखंड यूनियन पंचायत तहसील ब्लॉक नगरपालिका उपमहानगरपालिका महानगरपालिका थाना प्रखंड ইউনিয়ন উপজেলা থানা উপজেলার মৌজা পৌরসভা`,
  town: `town township suburb bazaar bazar colony mohalla shehar kasba nagar
    कस्बा बाजार मोहल्ला कॉलोनी नगर টাউন বাজার মহল্লা`,
  city: `city shahar shahr sahar
    शहर सहर নগর শহর শহরে শহরের`,
  district: `district districts jilla zila zilla jila jela
    जिला ज़िला जिल्ला जिल्लाको जिले জেলা জেলার জেলায়`,
  province: `province state division pradesh region county rajya bibhag
    प्रदेश राज्य प्रान्त संभाग अञ्चल বিভাগ রাজ্য প্রদেশ`,
  place: `island river valley camp shelter airport border area locality
    द्वीप नदी घाटी शिविर हवाईअड्डा सीमा इलाका क्षेत्र নদী শিবির বিমানবন্দর সীমান্ত এলাকা`,
};

/** Words and postpositions that say where; in South Asian languages they follow the place. */
export const WHERE = `in at from near to into outside around via through towards toward of
  mein me mai se tak bata baata ma dekhi theke te thake e jaanu pugyo
  में से तक पर बाट मा देखि सम्म तिर নিকট কাছে থেকে পর্যন্ত`;

/** Living, coming, going, being born, working: what is said together with a place. */
export const LIVING = `live lives lived living born birthplace home house came come comes moved moving went go stay stayed staying settled reside resides residing resident
  travelled traveled reached arrived returned worked working address permanent temporary hometown native flew sent taken grew migrated
  rehti rehta rehte rahne gaya gayi gaye aaya aayi aaye ghar janma basne basne baschu bascha baschhu aeko aayeko gaeko gayeko pugeko pugein thikana
  thaki thake thaken gechhi gechi gelam asi eshechi eshechhi bari badi jonmo kaj
  रहती रहता रहते रहने रहनेवाली गई गया गए आई आया आए घर जन्म पैदा पता काम लौटी लौटकर पहुँची पहुंची
  बस्छु बस्ने बस्छे बसेको बसें आएको आएँ गएको गएँ पुगें पुगेको फर्किएँ फर्केको ठेगाना स्थायी अस्थायी जन्मिएको जन्मेको
  থাকি থাকে থাকেন থাকতাম গিয়েছিলাম গেছি গেলাম এসেছি এসেছিলাম ফিরে বাড়ি জন্ম ঠিকানা কাজ বাসা`;

/** The last word of a street name. A name before it, or a number before that, makes an address. */
export const ROADS = `street st road rd avenue ave lane ln drive dr crescent cres place pl parade pde highway hwy close terrace tce boulevard blvd
  way circuit cct grove gr esplanade court ct square sq mews walk gardens gdns rise row gate hill marg sarak sadak path chowk galli gali para
  straße strasse rue calle via
  मार्ग सड़क सडक गली रोड पथ चौक लेन স্ট্রিট সড়ক রোড গলি লেন মার্গ সরণি`;

/** Numbered parts of an address, before their number. */
export const UNITS = `डर्म कोठा रुम फ्ल्याट ब्लक भिल्ला बिल्डिङ तला झुप्रो क्याम्प हाउस अपार्टमेन्ट टावर लट no number unit flat house block room apartment apt door plot sector floor building bldg villa shop lot suite
  फ्लैट मकान घर कमरा प्लॉट सेक्टर ब्लक কক্ষ বাসা বাড়ি ফ্ল্যাট হোল্ডিং`;

/** Endings of place names of South Asia and of English-speaking countries, as key endings. */
export const PLACE_ENDINGS: readonly string[] = [
  'pur',
  'pore',
  'abad',
  'nagar',
  'ganj',
  'gunj',
  'garh',
  'gadhi',
  'gaon',
  'gaun',
  'khola',
  'danda',
  'kot',
  'wada',
  'patti',
  'palli',
  'guda',
  'pet',
  'patnam',
  'hati',
  'bari',
  'khali',
  'tola',
  'pokhari',
  'tar',
  'bazar',
  'chowk',
  'chok',
  'पुर',
  'पूर',
  'नगर',
  'गंज',
  'गढ़',
  'गढ',
  'गढी',
  'आबाद',
  'ाबाद',
  'गाउँ',
  'गांव',
  'खोला',
  'डाँडा',
  'कोट',
  'पोखरी',
  'टोला',
  'बजार',
  'পুর',
  'গঞ্জ',
  'নগর',
  'বাড়ি',
  'বাড়ী',
  'খালি',
  'খালী',
  'হাট',
  'গাঁও',
  'দিয়া',
  'কান্দি',
  'তলা',
  'পাড়া',
];

/** Other spellings and older names of places that people speak of often, by the name under which the gazetteer has them. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  Kolkata: 'Calcutta, कलकत्ता, कलकत्ते, কোলকাতা, কলিকাতা, কইলকাতা, kolkatta',
  Delhi: 'Dilli, Dilly, दिल्ली, দিল্লী, দিল্লি, নয়াদিল্লি, নিউ দিল্লি, New Delhi, नई दिल्ली, नयाँ दिल्ली, dehli',
  'Mumbai City': 'Bombay, Mumbai, मुम्बई, मुंबई, बम्बई, बंबई, মুম্বাই, মুম্বই, বোম্বে, বম্বে',
  Chennai: 'Madras, चेन्नै, चेन्नई, मद्रास, চেন্নাই, মাদ্রাজ',
  'Bengaluru Urban': 'Bangalore, Bengaluru, बैंगलोर, बेंगलुरु, बेङ्लोर, বেঙ্গালুরু, ব্যাঙ্গালোর, বাঙ্গালোর',
  Hyderabad: 'हैदराबाद, হায়দ্রাবাদ, হায়দরাবাদ',
  Gurugram: 'Gurgaon, गुड़गाँव, गुड़गांव, গুরগাঁও, গুরুগ্রাম',
  Chittagong: 'Chattogram, চাটগাঁ, চিটাগাং, চট্টগ্রামে, chatga, chittagang',
  Dhaka: 'Dacca, ঢাকা, ढाका',
  Netrokona: 'নেত্রকোনা, নেত্রকোণা, Netrakona',
  Barisal: 'Barishal, বরিশাল',
  Jessore: 'Jashore, যশোর, যশোহর',
  Comilla: 'Cumilla, কুমিল্লা',
  Bogra: 'Bogura, বগুড়া',
  Coxsbazar: "Cox's Bazar, Coxs Bazar, কক্সবাজার, কক্স বাজার",
  Maldah: 'Malda, মালদা, মালদহ',
  'Purba Bardhaman': 'Bardhaman, Burdwan, বর্ধমান',
  'North 24 Parganas': 'উত্তর ২৪ পরগনা, নর্থ ২৪ পরগনা, উত্তর চব্বিশ পরগনা',
  'South 24 Parganas': 'দক্ষিণ ২৪ পরগনা, সাউথ ২৪ পরগনা, দক্ষিণ চব্বিশ পরগনা',
  Kathmandu: 'काठमान्डु, काठमाडौं, काठमाण्डौ, काठमाडौ, काठमान्डू, কাঠমান্ডু, ktm, kathmandau',
  Kavrepalanchok: 'Kavre, काभ्रे',
  Sindhupalchok: 'Sindhupalchowk, सिन्धुपाल्चोक, sindhupalchok',
  Makwanpur: 'Makawanpur, मकवानपुर',
  Tanahun: 'Tanahu, तनहुँ, तनहूँ',
  Dang: 'दाङ',
  'Abu Dhabi': 'আবুধাবি, আবু ধাবি, आबुधाबी, अबूधाबी, अबु धाबी, अबूधाबी, abudhabi, abu dabi',
  Dubai: 'दुबई, दुबाई, দুবাই, dubay, dubbai',
  Sharjah: 'शारजाह, सारजाह, शारजा, শারজা, শারজাহ, sarjah',
  Riyadh: 'रियाद, रियाध, রিয়াদ, রিয়াধ, riyad, riyaad',
  Jeddah: 'जेद्दा, जेद्दाह, जद्दा, জেদ্দা, জিদ্দা, jedda, jiddah',
  Dammam: 'दम्माम, दमाम, দাম্মাম, দামাম, damam',
  Portugal: 'पोर्चुगल, पोर्तुगल',
  Spain: 'स्पेन',
  Germany: 'जर्मनी, जर्मन',
  France: 'फ्रान्स',
  'United Kingdom': 'बेलायत, युके, यूके',
  'United States': 'अमेरिका, युएसए',
  Canada: 'क्यानडा, क्यानाडा',
  Australia: 'अष्ट्रेलिया, अस्ट्रेलिया',
  Russia: 'रुस, रसिया',
  Ukraine: 'युक्रेन',
  Kenya: 'केन्या',
  Thailand: 'थाइल्याण्ड, थाइल्यान्ड',
  Philippines: 'फिलिपिन्स, फिलिपिन',
  Vietnam: 'भियतनाम',
  China: 'चीन, चाइना',
  Pakistan: 'पाकिस्तान',
  'Sri Lanka': 'श्रीलंका, श्रीलङ्का',
  Malta: 'माल्टा',
  Hungary: 'हंगेरी, हङ्गेरी',
  Serbia: 'सर्बिया',
  Greece: 'ग्रिस',
  Italy: 'इटाली',
  Denmark: 'डेनमार्क',
  Norway: 'नर्वे',
  Sweden: 'स्वीडेन',
  Finland: 'फिनल्याण्ड, फिनल्यान्ड',
  'New Zealand': 'न्युजिल्याण्ड, न्युजिल्यान्ड',
  Egypt: 'इजिप्ट',
  Sudan: 'सुडान',
  Syria: 'सिरिया',
  Iran: 'इरान',
  Afghanistan: 'अफगानिस्तान',
  Kuwait: 'कुवेत, कुबेत, कुवैत, कुवैट, कुवेट',
  'Saudi Arabia': 'साउदी, साउदी अरब, साउदी अरेबिया, साउदिया, साऊदी',
  Jordan: 'जोर्डन, जोर्दन, जोरडन',
  Lebanon: 'लेबनान, लेबनन, लेवनान',
  Bahrain: 'बहराइन, बहराईन, बहरिन',
  Iraq: 'इराक, ईराक',
  Cyprus: 'साइप्रस, सैप्रस, साइप्रश',
  Bangladesh: 'बंगलादेश, बङ्गलादेश, बङलादेश',
  Malaysia: 'मलेसिया, मलेशिया, मलेशीया',
  Japan: 'जापान',
  Bhutan: 'भुटान, भूटान',
  Oman: 'ओमान, ओमन',
  Qatar: 'कतार',
  'United Arab Emirates': 'युएई, यूएई',
  Turkey: 'टर्की',
  Israel: 'इजरायल, इजराइल, इज्रायल',
  'South Korea': 'दक्षिण कोरिया, कोरिया',
  Romania: 'रोमानिया',
  Poland: 'पोल्याण्ड, पोल्यान्ड',
  Croatia: 'क्रोएसिया',
  Maldives: 'माल्दिभ्स, मालदिभ्स',
  Singapore: 'सिङ्गापुर, सिंगापुर',
  'Hong Kong': 'हङकङ, हङ्कङ',
  Doha: 'दोहा, দোহা',
  Muscat: 'मस्कट, मस्कत, मस्क़त, মাস্কাট, maskat',
  Manama: 'मनामा, মানামা',
  Beirut: 'बेरुत, बैरूत, बेरूत, বৈরুত, beyrut',
  Amman: 'अम्मान, আম্মান',
  'Kuala Lumpur': 'क्वालालम्पुर, क्वालालाम्पुर, कुआलालम्पुर, কুয়ালালামপুর, KL',
};
