/** Head nouns of the names of organisations, with the kind that a placeholder may say. */
export const ORGANISATION_HEADS: Readonly<Record<string, string>> = {
  hospital: `polyclinic sanatorium chikitsalaya aushadhalaya healthpost hospital clinic infirmary dispensary nursing-home surgery medical aspatal haspatal
    डायग्नोस्टिक डाइग्नोस्टिक ल्याब प्याथोलोजी पोलिक्लिनिक फार्मेसी प्रसूतिगृह अस्पताल हॉस्पिटल हास्पिटल होस्पिटल नर्सिंगहोम डिस्पेंसरी दवाखाना शिफाखाना पीएचसी सीएचसी क्लीनिक हेल्थपोस्ट मेडिकल क्लिनिक नर्सिङ स्वास्थ्यचौकी চিকিৎসালয় হাসপাতাল ক্লিনিক স্বাস্থ্যকেন্দ্র মেডিকেল মেডিক্যাল নার্সিংহোম হসপিটাল ডায়াগনস্টিক चिकित्सालय औषधालय`,
  school: `vidyapith vidyapeeth vidyamandir vidya-mandir pathshala pathsala gurukul balwadi anganwadi polytechnic iti school college university academy institute campus madrasa madrasah convent kindergarten vidyalaya seminary faculty
    एकेडेमी इन्स्टिच्युट इन्स्टिच्यूट बोर्डिङ मावि निमावि प्रावि स्कुल पाठशाला विद्यापीठ इंस्टिट्यूट इंस्टीट्यूट संस्थान अकादमी एकेडमी मकतब गुरुकुल छात्रावास हॉस्टल कस्तूरबा आँगनबाड़ी आंगनबाड़ी स्कूल कॉलेज विश्वविद्यालय विद्यालय क्याम्पस मदरसा कलेज স্কুল কলেজ বিশ্ববিদ্যালয় বিদ্যালয় মাদ্রাসা মাদরাসা পাঠশালা মক্তব ইনস্টিটিউট ইন্সটিটিউট একাডেমি একাডেমী অ্যাকাডেমি বিদ্যাপীঠ বিদ্যানিকেতন বিদ্যামন্দির হাইস্কুল মহাবিদ্যালয় টিটিসি এতিমখানা महाविद्यालय`,
  police: `lockup lock-up depot outpost checkpost checkpoint police thana chowki constabulary prison jail gaol
    थाना थाने कोतवाली पुलिस प्रहरी चौकी जेल कारागार থানা পুলিশ ফাঁড়ি কারাগার पुलिस-स्टेशन`,
  court: `court tribunal courts magistrates assizes ombudsman
    अदालत न्यायालय कोर्ट कचहरी न्यायाधिकरण আদালত ট্রাইব্যুনাল ট্রাইবুনাল কোর্ট হাইকোর্ট জজকোর্ট`,
  company: `contracting contractors builders logistics catering suppliers supplies solutions consultants international exports exporters knitwear spinners spinning weaving ceramic ceramics electronics poultry bakery laundry tailors farms plantation plantations resorts motors constructions engineering jewellers sweets fisheries seafoods foods dairies company limited ltd inc llc plc corporation corp enterprise enterprises traders trading industries group co ag ab gmbh sons brothers stores store supermarket mill mills
    pvt private holdings associates partners studio press radio newspaper times herald
    सप्लायर्स स्टोर्स इन्डस्ट्रिज इलेक्ट्रोनिक्स सेक्युरिटी कन्स्ट्रक्सन क्लिनिङ सर्भिस सर्भिसेज ग्रुप फेसन बुटिक निटवेयर एपरेल कंपनी कम्पनी लिमिटेड प्रालि उद्योग बिल्डकॉन बिल्डर्स डेवलपर्स कंस्ट्रक्शन कन्स्ट्रक्शन कॉन्ट्रैक्टिंग इंडस्ट्रीज़ इंडस्ट्रीज टेक्सटाइल टेक्सटाइल्स स्पिनिंग एंटरप्राइज़ एंटरप्राइजेज इंटरप्राइजेज ट्रेडर्स ट्रेडिंग एक्सपोर्ट एक्सपोर्ट्स जिनिंग बेकर्स बेकरी कैटरर्स कैटरिंग लॉन्ड्री बुटीक मार्ट सुपरमार्केट सिक्योरिटी एस्टेट बागान बगान মিল মিলস কোম্পানি লিমিটেড গ্রুপ এন্টারপ্রাইজ এন্টারপ্রাইজেস ইন্ডাস্ট্রিজ ব্রাদার্স স্টোর স্টোরস ভাণ্ডার ভান্ডার বেকারি ফার্ম এস্টেট গার্ডেন জুটমিল টেইলার্স টেইলারিং বুটিক হারবাল সুপারশপ সুপারমার্কেট কনস্ট্রাকশন ক্লিনিং`,
  factory: `garment apparel apparels fashions kilns kiln bhatta factory garments textiles plant works
    फैक्ट्री फैक्टरी कारखाना भट्ठा भट्टा मिल मिल्स गारमेंट गारमेंट्स गार्मेन्ट गार्मेन्टस গার্মেন্ট গার্মেন্টস কারখানা ফ্যাক্টরি অ্যাপারেলস অ্যাপারেল এপারেলস ফ্যাশন ফ্যাশনস ফ্যাশান্স নিটওয়্যার নিটওয়ার নিটিং স্পিনিং স্পিনার্স টেক্সটাইল টেক্সটাইলস ডাইং সোয়েটার সোয়েটারস ক্লোদিং উইভিং`,
  agency: `recruiters recruiting immigration tours employment placements agency manpower overseas recruitment consultancy travels placement
    कन्सल्टेन्सी एजुकेसन एजुकेशन इन्टरनेसनल मेनपावर एजेंसी एजेन्सी मैनपॉवर कंसल्टेंसी कंसल्टेंट कंसल्टेंट्स टूर टूर्स ट्रैवल्स ट्रैवल ट्रेवल सर्विस मैनपावर म्यानपावर ओभरसिज ট্রাভেলস এজেন্সি ওভারসিজ রিক্রুটিং ইন্টারন্যাশনাল প্লেসমেন্ট সার্ভিস সার্ভিসেস ট্রেডার্স ওভারসিস ওভারসীজ ওভারসিজ ব্যুরো কনসালটেন্সি মানবসম্পদ ট্যুরস রিক্রুটমেন্ট ইন্টারন্যাশনাল इंटरनेशनल इन्टरनेशनल प्लेसमेंट सर्विसेज सर्विसेस ट्रेवल्स ट्राभल्स ओवरसीज़ ओवरसीज सर्विसेज़ इमिग्रेशन`,
  ngo: `manch sangh sangha kendra niketan sadan ashram griha samuha samaj parishad sabha sangam initiative collective helpline welfare niwas nivas sadhana foundation trust society association organisation organization ngo federation union network centre center sangathan sanstha samiti shelter mission committee council
    commission alliance league movement forum charity congress party
    समूह समुह समाज परिषद परिषद् सञ्जाल गृह ब्यूरो सोसाइटी सोसायटी अभियान नेटवर्क कलेक्टिव आयोग निकेतन बालगृह सेवाश्रम मंच मञ्च फोरम सङ्घ सङ्गठन यूनियन युनियन ফোরাম মঞ্চ সংঘ ইউনিয়ন পরিষদ संस्था संगठन समिति फाउंडेशन फाउन्डेसन केन्द्र केंद्र ट्रस्ट संघ आश्रय আশ্রয় সংস্থা সংগঠন সমিতি ফাউন্ডেশন ট্রাস্ট কেন্দ্র ফেডারেশন জোট সংহতি ক্লাব মিশন সেন্টার শেল্টার হোম নিবাস প্রকল্প মোর্চা সভা অ্যাসোসিয়েশন এসোসিয়েশন নেটওয়ার্ক এনজিও महासंघ महासङ्घ फेडरेशन फेडेरेसन मिशन सेंटर सेन्टर शेल्टर आश्रम मोर्चा मंडल मण्डल भवन चाइल्डलाइन हेल्पलाइन`,
  bank: `microfinance sahakari bank banking cooperative co-operative finance remit exchange insurance building-society
    लघुवित्त साकोस बैंक सहकारी रेमिट वित्त ব্যাংক ব্যাঙ্ক সমবায় বীমা শাখা शाखा`,
  government: `ministry department embassy consulate office government authority directorate bureau board agency inspectorate secretariat parliament senate assembly
    chamber registry headquarters army regiment forces service services treasury prosecution unit division branch section administration delegation
    मंत्रालय मन्त्रालय विभाग एम्बेसी एंबेसी एम्बैसी कॉन्सुलेट कॉन्स्युलेट दूतावास कार्यालय सरकार আঞ্চলিক মন্ত্রণালয় অধিদপ্তর দূতাবাস দপ্তর কার্যালয় সরকার পৌরসভা কর্পোরেশন কমিশন বোর্ড কনস্যুলেট এম্বাসি এমবাসি অ্যাম্বাসি অফিস ডেস্ক পঞ্চায়েত`,
  worship: `church temple mosque masjid mandir gurdwara cathedral chapel synagogue monastery gumba parish
    मंदिर मन्दिर गिरजा गिरजाघर दरगाह मज़ार इमामबाड़ा ईदगाह पैरिश पल्ली मठ मस्जिद गुरुद्वारा चर्च गुम्बा মসজিদ মন্দির গির্জা গীর্জা চার্চ মাজার মঠ মিশনারি`,
  hotel: `resort bar parlour parlor salon saloon canteen hostels hotel restaurant cafe café guesthouse guest-house lodge inn pub hostel club theatre theater cinema
    लज क्याफे कफी रिसोर्ट होमस्टे सैलुन गेस्टहाउस लॉज पैलेस रिसॉर्ट रेस्टोरेंट होटल होटेल रेस्टोरेन्ट ढाबा হোটেল রেস্টুরেন্ট বার পার্লার সেলুন बार पार्लर सैलून`,
};

/** Nouns that begin a name of the form "Ministry of Labour". */
export const OF_HEADS = `ministry department university bank court office board council commission house institute college school church embassy
  consulate kingdom republic government federation association society union committee academy hospital chamber secretary registry
  state county city province district municipality directorate agency bureau authority faculty national high royal`;

/** Ordinary English words that stand inside such names, for English without capitals. */
export const ENGLISH_WORDS = `provincial district civil government general central national regional zonal primary secondary higher high middle senior junior girls boys women women's womens ladies men
  teaching medical public private police labour labor foreign employment protection welfare children children's child rights migrant migrants workers worker's workers' domestic human legal aid
  maternity mission christian catholic holy saint st our lady sacred heart good shepherd little flower convent model royal golden silver star new united first city town village community rural
  mother mothers self help saving savings credit health eye cancer mental rehabilitation training skill development peace hope light freedom for of and the`;

/** Ordinary words that names of organisations are made of, in scripts without capitals and romanised. */
export const ORGANISATION_WORDS = `बचत ऋण आमा कृषि कृषक टोल सामुदायिक उपभोक्ता बालिका कन्या सहिद शहीद स्मृति बहुमुखी आवासीय इङ्लिस नेशनल ग्लोबल स्टार लेडिज अफ एण्ड एन्ड द न्यु न्यू सिटी गोल्डेन रोयल ग्रिन ब्लु उद्धार पुनर्स्थापना
  उच्च माध्यमिक प्राथमिक आधारभूत मध्य सदर जिला महिला नारी श्रमिक मज़दूर मजदूर सहायता क़ानूनी कानूनी एकता विकास कल्याण बाल शिक्षा ग्रामीण राष्ट्रीय राष्ट्रिय सामाजिक सेवा
  घरेलू घरेलु कामगार प्रवासी आप्रवासी मानव अधिकार श्रम सीप पुनर्वास सुरक्षित जन जनता सहयोग जागरण उत्थान किसान आदर्श नमूना
  ইন্টারন্যাশনাল ট্রেনিং নির্যাতন দমন প্রত্যাগত প্রবাসী প্রবাসীদের বিষয়ক পৌরসভা উপজেলা মডেল জেনারেল মেমোরিয়াল কমিউনিটি ফ্যামিলি গার্লস বয়েজ দাখিল আলিম ফাজিল কওমি হাফিজিয়া হাফেজিয়া নূরানী নার্সিং টেক্সটাইল ফ্যাশন বিডিও এসডিও ডিসি এসপি জজ দায়রা সেশন বিউটি রিক্রুটিং জনশক্তি কর্মসংস্থান আশ্রয় নিরাপদ দিশা আলো জাগরণী জাগো নতুন সূর্য মুক্তি সংগ্রামী ভূমিহীন জাতীয় রেফারেন্স নারীদের পল্লী ভূমি রেজিস্ট্রি শ্রম কর্মজীবী এনজিও টি চা প্রাইমারি হাই জুনিয়র গ্রাম সমবায় উচ্চ প্রাথমিক মাধ্যমিক সদর জেলা মহিলা নারী শ্রমিক সহায়তা ঐক্য উন্নয়ন কল্যাণ অভিবাসী আইন সেবা গৃহশ্রমিক মানব অধিকার গ্রামীণ জাতীয় সামাজিক শিশু জনতা আদর্শ বালিকা
  जीवन नव शांति दया करुणा मदर मेरी नगर बाग बाज़ार चौक रोड गेट कॉलोनी विहार राजकीय पारिवारिक गर्ल्स बॉयज़ बॉयज डिस्ट्रिक्ट सेशन फैमिली केंद्रीय नवोदय सैनिक रेलवे शासकीय अशासकीय कृषि वन पशु होम्योपैथिक आयुर्वेदिक यूनानी मातृ प्रसूति बालिका बालक कन्या विशेष इंटर हाई मिडिल प्राइमरी बुनियादी सिविल रेफरल अनुमंडल इंडियन पब्लिक मॉडल सेंट्रल गवर्नमेंट स्टेट वेलफेयर सोशल ज्योति जागृति प्रगति शक्ति असंगठित निर्माण संयुक्त प्राथमिकी नर्सिंग लेबर फैमिली डिपोर्टेशन डिटेंशन ट्रेनिंग रिसोर्स वुमेन वीमेन विमेन चाइल्ड क्राइस्ट मेडिकल संत सेंट सेन्ट होली হলি সেন্ট saint uchcha madhyamik prathamik sadar zila jilla mahila nari shramik sahayata ekta vikas bikas kalyan gramin samajik sewa seva gharelu kamgar pravasi manav adhikar`;
