/** Words that stand beside names of places, and the nouns and endings that place names are made of. */

/** A noun for a kind of place, with the kind that a placeholder may say. */
export const PLACE_NOUNS: Readonly<Record<string, string>> = {
  village: `village villages hamlet gaon gaun gaum gram basti tole tol para pada vdc gaunpalika gaupalika
    गाँव गांव ग्राम गाउँ बस्ती टोल गाविस गाउँपालिका टोला পাড়া গ্রাম গ্রামের গ্রামে গাঁ গাঁও`,
  ward: `ward wards woda wada wadda
    वार्ड वडा वडानं ওয়ার্ড`,
  local: `union upazila upazilla thana tehsil taluka taluk mandal block panchayat mauja tahsil nagarpalika municipality
    यूनियन पंचायत तहसील ब्लॉक नगरपालिका उपमहानगरपालिका महानगरपालिका थाना प्रखंड ইউনিয়ন উপজেলা থানা উপজেলার মৌজা পৌরসভা`,
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
export const UNITS = `no number unit flat house block room apartment apt door plot sector floor building bldg villa shop lot suite
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
