/** Traits that find a person together with others, and traits that harm by themselves. */

/** Communities, castes and ethnic groups; the names people use, without judgement of them. */
export const COMMUNITIES = `dalit dalits janajati adivasi adibasi brahmin brahman bahun chhetri chettri kshatriya thakuri newar newari magar tamang gurung rai limbu sherpa tharu
  madhesi madheshi maithili kami damai sarki sunuwar chepang majhi danuwar thami thangmi kumal dhimal rajbanshi santhal santal munda oraon kharia gond bhil
  bodo mising karbi garo khasi chakma marma tripura mro hajong manipuri bengali rohingya bihari urdu-speaking jatiya musahar dom chamar dusadh paswan pasi
  yadav kurmi koeri rajput bhumihar kayastha baniya marwari jat gujjar maratha mahar mang valmiki namasudra mahishya lohar teli nat bedia
  obc sc st scheduled-caste scheduled-tribe tribal tribe aboriginal indigenous roma gypsy kurdish
  दलित जनजाति आदिवासी ब्राह्मण बाहुन क्षेत्री क्षत्रिय ठकुरी नेवार मगर तामाङ गुरुङ राई लिम्बू शेर्पा थारू मधेसी मधेशी कामी दमाई सार्की सुनुवार चेपाङ
  माझी दनुवार थामी कुमाल धिमाल राजवंशी सन्थाल संथाल मुंडा उरांव खड़िया गोंड भील मुसहर डोम चमार दुसाध पासवान यादव कुर्मी राजपूत भूमिहार कायस्थ बनिया
  मारवाड़ी जाट गुर्जर मराठा महार वाल्मीकि पिछड़ा अनुसूचित विश्वकर्मा परियार राउटे हलखोर धानुक मल्लाह केवट निषाद कुम्हार लोहार तेली धोबी हज्जाम मेहतर भंगी खटिक बैगा कोल हो सहरिया मणिपुरी बोडो गारो खस थकाली ह्योल्मो जिरेल लेप्चा सन्थाल उराँव ओराँव थारु तामांग गुरूङ
  দলিত আদিবাসী ব্রাহ্মণ কায়স্থ নমঃশূদ্র মাহিষ্য সাঁওতাল মুন্ডা ওরাঁও চাকমা মারমা ত্রিপুরা গারো খাসিয়া হাজং মণিপুরি রোহিঙ্গা বিহারি রাজবংশী বাগদি বাউরি ডোম মুচি হরিজন জেলে নমশূদ্র বেদে মণিপুরী মুণ্ডা কোচ তঞ্চঙ্গ্যা ম্রো খাসি ঋষি তাঁতি কামার কুমার ধোপা নাপিত মাঝি মাহালি ওরাওঁ লেপচা তামাং গুরুং রাই শেরপা লোধা শবর ভূমিজ মাহাতো কুড়মি ত্রিপুরি রিয়াং মান্দি পাংখোয়া বম খুমি চাক রাখাইন কৈবর্ত মালো রবিদাস কারিগর জোলা পৌণ্ড্র পৌন্ড্র পৌন্ড্রক্ষত্রিয় পৌণ্ড্রক্ষত্রিয় কাওরা দুলে হাড়ি মেথর সুইপার বেহারা বুনো পাটনি পাটনী কপালী যোগী তিলি তেলি শুঁড়ি ময়রা মোদক কুম্ভকার সূত্রধর ছুতার নরসুন্দর রজক বারুই গোয়ালা সদগোপ ভূমিজ বীরহোড় বিরহোড় মালপাহাড়িয়া পাহাড়িয়া কোরা কোড়া পাহান টোটো রাভা মেচ বোরো ভুটিয়া আচিক রাজোয়ার তুরি মাহালী নুনিয়া সাপুড়ে বাইদ্যা বাইদানি মানতা খোট্টা উর্দুভাষী শেরশাবাদিয়া নিকারী জলদাস জালদাস মৎস্যজীবী ভুঁইমালি ঢুলি খিয়াং লুসাই বিষ্ণুপ্রিয়া মৈতৈ পাঙাল পাত্র এসসি এসটি ওবিসি তফশিলি তফসিলি উপজাতি পাহাড়ি নমোশূদ্র নমঃশুদ্র নমশুদ্র রাজবংশি সান্তাল পাঠান নেপালি-মুসলমান বাঙালি বাঙালন মতুয়া
  नाई नाउन नाइन कहार कहारिन गड़रिया गड़ेरिया गडरिया अहीर अहीरिन ग्वाला ग्वालिन गोआर कोइरी कोइरिन कुशवाहा कुर्मिन कोरी पासी पासिन खटिक खटीक खटकिन मल्लाहिन बिंद नोनिया लोनिया
  बेलदार कानू हलवाई तमोली बरई सुनार सोनार सोनारिन लोहारिन बढ़ई बढ़इन कुम्हारिन कुम्भार ठठेरा कसेरा तेलिन धोबिन नट नटिन नटनी कंजर कंजरिन सांसी साँसी बावरी बावरिया बाज़ीगर
  बाजीगर कालबेलिया सपेरा मदारी भांड डोमिन डोमरा बाँसफोर बंसफोर धरकार मेस्तर हलालखोर हरिजन चमाइन जाटव रविदासिया रैदासी रविदास मोचिन धानुकाइन दुसाधिन पासवानिन मुसहरिन भोगता
  भोक्ता बड़ाईक लोहरा महली माहली असुर बिरहोर बिरजिया कोरवा पहाड़िया खेरवार खरवार चेरो परहिया सबर करमाली गोड़ाइत संताल संथालिन सन्ताल मुंडारी कुड़ुख खड़ियाइन भूमिज कुड़मी
  सहरिया सहारिया गरासिया मीणा डामोर कथौड़ी भीलनी भिलाला बारेला पटेलिया पनिका बैगिन भारिया गोंडिन हल्बा मुरिया माड़िया अबूझमाड़िया धुरवा भतरा कंवर कँवर बिंझवार सतनामी
  सतनामिन महरा गाँड़ा देवार सूर्यवंशी बंजारिन लम्बाडा लंबाडी लंबाड़ा लम्बाडी मादिगा गोल्ला कुरुमा मुदिराज पद्मशाली चेंचू कोया राजगोंड बांछड़ा बांछड़ी बेड़िया बेड़िनी कबूतरा
  पारधन गिहार हबूड़ा गुर्जरी रैबारी रेबारी देवासी गाड़िया ढोली मिरासी लंगा मांगणियार मेघवाल मेघवंशी रेगर रैगर खटीकन बैरवा कोली जाटनी राजपूतनी चारण पुष्करणा ओसवाल बनियाइन
  कलवार कलाल सूँड़ी शुंडी पंडिताइन ब्राह्मणी बाभन बाभनी भूमिहारिन क्षत्राणी कायस्थिन अंसारिन जुलाहा जुलाहिन धुनिया धुनियाँ मंसूरी कुँजड़ा कुंजड़ा राईन रायन इदरीसी दर्ज़ी
  दरज़िन क़ुरैशी कसाई क़साई चिकवा सलमानी हजाम फ़क़ीर मीरशिकार नालबंद भठियारा डफाली डफली पमरिया घोसी मनिहार चूड़ीहार लालबेगी मेव मेवाती मेवणी सुरजापुरी शेरशाहबादी
  शेरशाहबादिया ठकुराई कुल्हैया सैयदानी सैयद पठानी पठानिन मुग़ल रंगरेज रंगरेज़ छीपा लोधी लोधिन काछी काछिन कुशवाह किरार रघुवंशी दाँगी धाकड़ पटवा पटेरा रामगढ़िया मजहबी
  रामदासिया सिकलीगर कुचबंदिया ट्रांसवुमन एससी एसटी ओबीसी ईबीसी अतिपिछड़ा महादलित बंगाली
  भुइयाँ भुईयाँ मुसहरनी ऋषिदेव अहिरवार अरुंधतियार पठान अंसारी बंजारा पारधी कातकरी वारली कोरकू सौर रावत लोध बढ़ई किन्नर हिजड़ा हिजड़े हिजरा ट्रांसजेंडर तेस्रोलिङ्गी मोची दर्जी गन्धर्व बादी कुसुन्डा राउटे मेचे सतार झाँगड हायु पहरी कुसवाडिया खवास हलुवाई सुँडी কৈরী কইরি হিজড়া কিন্নর`;

export const RELIGIONS = `hindu hindus muslim muslims christian christians buddhist buddhists sikh sikhs jain jains catholic catholics protestant methodist anglican presbyterian baptist
  orthodox jewish jew kirat bon animist atheist sunni shia ahmadi islam hinduism buddhism christianity judaism koran quran mormon salvationist
  हिन्दू हिंदू मुस्लिम मुसलमान मुसलमानी ईसाई इसाई क्रिस्चियन बौद्ध सिख जैन किरात किराँत किराती इस्लाम सरना क्याथोलिक कैथोलिक शिया सुन्नी
  হিন্দু মুসলিম মুসলমান খ্রিস্টান বৌদ্ধ শিখ জৈন ইসলাম ক্যাথলিক খ্রিষ্টান সনাতন শিয়া সুন্নি খৃষ্টান খ্রীষ্টান খ্রীস্টান খৃস্টান খিরিস্টান ব্যাপ্টিস্ট ব্যাপটিস্ট প্রোটেস্ট্যান্ট প্রটেস্ট্যান্ট লুথারান পেন্টেকোস্টাল অ্যাডভেন্টিস্ট বৈষ্ণব শাক্ত শৈব সারনা সাংসারেক আহমদিয়া কাদিয়ানি ইহুদি সনাতনী মোসলমান মুছলমান`;

export const ILLNESSES = `silicosis सिलिकोसिस सिलिकोसिज সিলিকোসিস hiv aids tb tuberculosis cancer epilepsy diabetes diabetic asthma hepatitis malaria typhoid cholera depression schizophrenia
  miscarriage hysterectomy fistula kidney dialysis stroke paralysis leprosy jaundice syphilis gonorrhoea std sti anaemia anemia tumour tumor surgery ulcer
  thyroid hernia appendicitis gallstone gallstones fibroid fibroids prolapse migraine scabies goitre goiter thalassemia thalassaemia haemophilia hypertension gastritis gastric piles measles smallpox chickenpox rheumatism sciatica seizures seizure
  mirgi mirgee lakwa kusth kushth dama piliya pathri chhare bawasir gathiya tumar nimoniya poliyo khasra tyfoid typhaid
  trauma ptsd suicide suicidal overdose psychiatric bipolar typhoid dengue pileya kshayrog joundis tibi dementia arthritis polio laryngectomy melanoma leukaemia leukemia pneumonia bronchitis meningitis
  एचआईवी एड्स टीबी टी.बी. क्षयरोग तपेदिक कैंसर क्यान्सर मिर्गी मधुमेह दमा हेपेटाइटिस अवसाद डिप्रेशन गर्भपात गर्भाशय पक्षाघात लकवा कुष्ठ टाइफाइड टाइफाइड टायफाइड टिबी मलेरिया हैजा डेंगू डेङ्गु थायराइड थाइराइड पथरी पत्थरी बवासीर गठिया हर्निया माइग्रेन एनीमिया बच्चेदानी कोढ़ चेचक खसरा निमोनिया निमोनिया गैस्ट्रिक ग्यास्ट्रिक घेंघा ट्यूमर ट्युमर रसौली पोलियो थैलेसीमिया सिकलसेल कालाजार शुगर सुगर दौरे छारेरोग छारे बाथरोग पाठेघर मुटुरोग दादुरा बिफर उच्चरक्तचाप रक्तअल्पता कुष्ठरोग क्यान्सर हर्पिस खुजली लुतो डायबिटीज डायबिटिज आर्थराइटिस एपेन्डिसाइटिस अपेंडिक्स अपेन्डिक्स सुजाक गोनोरिया सिफलिस हाइड्रोसिल फिस्टुला एचआइभी एचआइवी एड्स
  डिप्रेसन मनोरोग मानसिक-रोग प्यारालाइसिस मृगौला किडनी बाथ पीलिया जन्डिस अल्सर क्षय
  এইচআইভি এইডস টিবি টাইফয়েড ম্যালেরিয়া ডেঙ্গু কলেরা ডিপ্রেশন স্ট্রোক প্যারালাইসিস বাতজ্বর যক্ষ্মা ক্যান্সার মৃগী ডায়াবেটিস হাঁপানি হেপাটাইটিস জন্ডিস গর্ভপাত পক্ষাঘাত কুষ্ঠ বিষণ্নতা আলসার থাইরয়েড টিউমার পাইলস অর্শ গ্যাস্ট্রিক জরায়ু হৃদরোগ নিউমোনিয়া পোলিও রক্তশূন্যতা থ্যালাসেমিয়া কালাজ্বর এপেন্ডিসাইটিস হার্নিয়া মাইগ্রেন গুটিবসন্ত জলবসন্ত আমাশয় সুগার বাতের শ্বাসকষ্ট খিঁচুনি চুলকানি ফিস্টুলা সিফিলিস গনোরিয়া ডায়বেটিস কিডনি একজিমা সোরিয়াসিস শ্বেতী ধবল এলার্জি অ্যালার্জি অ্যাজমা এজমা গেঁটেবাত আর্থ্রাইটিস সায়াটিকা সিরোসিস ডায়ালাইসিস ডায়ালিসিস এনিমিয়া অ্যানিমিয়া রক্তাল্পতা লিউকেমিয়া সিজোফ্রেনিয়া অ্যালজাইমার অ্যালঝাইমার আলঝেইমার ডিমেনশিয়া পারকিনসন সিস্ট ফাইব্রয়েড এন্ডোমেট্রিওসিস প্রোল্যাপ্স লিউকোরিয়া বন্ধ্যা বন্ধ্যাত্ব হারপিস ব্রঙ্কাইটিস প্লুরিসি যক্ষা ফাইলেরিয়া গোদ গলগণ্ড ঘ্যাগ সিলিকোসিস বহুমূত্র পিএলআইডি হাড়ক্ষয় অস্টিওপোরোসিস ভগন্দর গ্যাস্ট্রাইটিস অ্যাপেন্ডিসাইটিস অ্যাপেন্ডিক্স এপেন্ডিক্স চিকুনগুনিয়া গ্লুকোমা ছানি আর্সেনিকোসিস হিমোফিলিয়া ক্যানসার কেন্সার প্যারালাইজড ধনুষ্টঙ্কার
  jokkha jokkhma jokhkha hapani hapanir jondis gastrik alsar migrain dayabetis diabetis hepataitis thairoyed orsho paralaisis tiumar kansar gonorria sirosis dengu kushtho khichuni`;

export const DISABILITIES = `bedridden paraplegic quadriplegic one-legged one-armed one-eyed hard-of-hearing blind deaf mute disabled disability handicapped wheelchair amputee amputated crippled paralysed paralyzed limp autistic autism cerebral-palsy
  अपाङ्ग अपांग विकलांग दिव्यांग अंधा अंधी बहरा बहरी गूंगा गूंगी लंगड़ा लंगड़ी अन्धो बहिरो बहिरी लाटो लाटी कुँजो लुलो लुली अपंग अपाहिज नेत्रहीन मूक बधिर मंदबुद्धि लूला लूली काना कानी लङ्गडो लङ्गडी दृष्टिविहीन langda langdi behra behri apahij viklang apang bahiro lato ondho bodhir khora pongu protibondhi
  প্রতিবন্ধী অন্ধ বধির বোবা খোঁড়া পঙ্গু বিকলাঙ্গ ল্যাংড়া লুলা বাকপ্রতিবন্ধী জন্মান্ধ নুলা`;

export const PREGNANCIES = `pregnant pregnancy miscarried abortion stillborn stillbirth garbhavati garbhwati garbhabati
  गर्भवती गर्भ गर्भावस्था गर्भधारण पेट-से प्रसव সন্তানসম্ভবা গর্ভবতী অন্তঃসত্ত্বা গর্ভাবস্থা পোয়াতি`;

/** Offices and titles that few hold in one place. */
export const OFFICES = `mayor chairman chairperson chairwoman headmaster headmistress sarpanch mukhiya pradhan councillor councilor minister ambassador consul mp mla
  postmaster postmistress principal magistrate commissioner governor secretary president leader matron bishop imam priest prosecutor receiver trustee registrar ombudsman treasurer superintendent
  सचिव सहकोषाध्यक्ष सहसंयोजक सदस्यसचिव प्रअ सहप्राध्यापक बडघर भलमन्सा मटावाँ जिम्मावाल प्रधानपञ्च स्वयंसेविका सरपंच मुखिया प्रधान अध्यक्ष मेयर उपमेयर मंत्री मन्त्री सांसद विधायक पार्षद प्रधानाध्यापक वडाध्यक्ष राजदूत हेडमास्टर उपाध्यक्ष संयोजक कोषाध्यक्ष सभापति महासचिव सहसचिव सेविका सहिया वार्डसदस्य पंचसदस्य मुखियानी गाउँबुढा भलादमी
  চেয়ারম্যান মেম্বার মেয়র মন্ত্রী এমপি প্রধানশিক্ষক কাউন্সিলর রাষ্ট্রদূত ইমাম কার্বারি হেডম্যান গ্রামপ্রধান সভাপতি সভানেত্রী সম্পাদিকা কোষাধ্যক্ষ মাতব্বর`;

export const OCCUPATIONS = `engineer driver waiter manager owner journalist teacher nurse farmer fisherman soldier shopkeeper baker butcher carpenter plumber electrician cleaner
  cook mechanic accountant clerk secretary typist pilot miner bricklayer builder tailor dressmaker seamstress barber hairdresser blacksmith bootmaker
  musician singer actor actress artist writer editor lecturer student businessman businesswoman trader broker banker economist architect chemist
  pharmacist dentist surgeon psychiatrist physician midwife policeman policewoman detective fireman postman priest pastor monk nun`;

export const NATIONALITIES = `afghan albanian algerian american arab argentinian armenian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bhutanese bosnian brazilian british bulgarian
  burmese cambodian canadian chechen chilean chinese colombian croatian cuban cypriot czech danish dutch egyptian emirati english eritrean estonian ethiopian european filipino filipina finnish french
  georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan
  lithuanian macedonian malaysian maldivian maltese mexican moldovan mongolian moroccan nepalese nepali nigerian norwegian omani pakistani palestinian persian peruvian polish portuguese
  qatari romanian russian saudi scottish serbian singaporean slovak slovenian somali spanish sri-lankan sudanese swedish swiss syrian taiwanese tamil thai tibetan tunisian turkish ukrainian
  vietnamese welsh yemeni yugoslav asian african farsi arabic turk turks kurd kurds dane danes swede swedes pole poles`;
