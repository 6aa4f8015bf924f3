/**
 * Words that stand beside names of people: titles, kinship, self-naming, speech. Written in every script the archive
 * meets; romanised forms in the spellings people use.
 */

/** Written before a name. */
export const TITLES = `mr mrs ms miss mister dr doctor prof professor sir lord lady dame rev reverend fr father sr sister br judge justice hon honourable
  captain capt major colonel col general gen lieutenant lt sergeant sgt constable inspector superintendent officer president
  brigadier subedar barrister mdm mme monsieur sheikh sheikha hajja ustad pandit pastor padre bishop imam moulvi maulvi encik cik puan kyria datuk
  madam madame shri sri shrimati smt shree sushri kumari km late adv advocate engr haji hajji al-haj maulana mufti md mst mosammat begum
  मो मोहम्मद मुहम्मद मोसम्मात मौलाना क़ारी क़ाज़ी हाफ़िज़ सूफ़ी कॉमरेड कामरेड एडवोकेट जज अम्मा श्री श्रीमती सुश्री कुमारी डॉ डा डाक्टर डॉक्टर प्रो प्रोफेसर मिस मिस्टर मिसेज स्व स्वर्गीय मौलाना हाजी पंडित इंजीनियर वकील मिसेज़ मिसेज मैडम म्याडम कर्नल कर्नेल कप्तान मेजर सूबेदार सुबेदार पादरी फादर फ़ादर शेख शेखा उस्ताद मौलवी इमाम प्रिंसिपल बाबू
  শ্রী শ্রীমতী শ্রীমতি ডা ডাঃ ডক্টর ডাক্তার অধ্যাপক জনাব মোসাম্মৎ মোছাঃ মোঃ মো মিঃ মিসেস মিস মরহুম মওলানা মাওলানা হাজী আলহাজ স্বর্গীয় ম্যাডাম মাদাম মিস্টার মিষ্টার মসিয়ে কর্নেল মেজর ক্যাপ্টেন ব্রিগেডিয়ার ব্যারিস্টার এডভোকেট অ্যাডভোকেট প্রফেসর শেখ শেখা ফাদার সিস্টার পাস্টর ইমাম ওস্তাদ মৌলভী দারোগা`;

/** Written after a name, as a word of its own. */
export const AFTER_NAMES = `भिनाजु भेना भाउजू भाउजु ज्वाइँ ज्वाईं सानीमा सानिमा बाज्यै बोजु बाजे आन्टी अन्टी दाज्यू आमै मितिनी मीत
  ji jee saheb sahib sahab saab sab didi dai bhai bhaiya bhaijaan bahini apa aapa bhabi bhabhi chacha chachi kaka kaki mama mami da di babu
  ma'am madam sir miss khala khalu dada dadi nana nani phupu fupu mausi uncle aunty auntie
  जी साहब साहेब दीदी दिदी दाइ भाइ भाई भैया बहिनी बहन भाउजू भाभी चाचा चाची काका काकी मामा माइजू बाबु सर म्याम मैडम म्याडम सेठ मास्टर सिस्टर अंकल आंटी मौसी बुआ फुपू ठूलीआमा काकु दाजु दाज्यू बैनी भौजी भउजी नानी
  জি জী সাহেব সাহেবের আপা আপু ভাই ভাইয়া ভাবি ভাবী দিদি দাদা চাচা চাচি কাকা কাকি মামা মামি খালা খালু বাবু স্যার ম্যাডাম সাব সাবের বৌদি বউদি দি দা মাসি পিসি কাকু মাস্টার সার চাচী নানী বুবু বুজান`;

/** What says that a name follows or stood before: "my name is", "called", "naam". */
export const NAME_CUES = `name named names called nickname nicknamed alias surname nee née introduced
  naam nam naamko naamki naame namey namer
  नाम नामक नामको नामकी नामका नामले नामलाई थर
  নাম নামে নামের নামটা নামটি ডাকনাম`;

/** Verbs of saying, calling and asking: their subjects and objects are people. */
export const SPEECH = `said says told asked answered replied called phoned explained cried laughed married met visited helped beat hit
  wrote insisted testified stated alleged complained submitted argued
  बोली बोला बोले कहा कहती कहते बताया पूछा भन्यो भनिन् भने भन्नुभयो भनी सोध्यो सोधे
  বলল বললো বলেছে বলেছিল বলেন বললেন জিজ্ঞেস
  boli bola bole kaha bataya bhanyo bhanin bhane bollo bolechhe bollen`;

/** Kinship and close relation, with the role that may be published. */
export const KIN: Readonly<Record<string, string>> = {
  husband: `पोइ पोई मर्द मरद बूढो बुढो husband hubby pati shohar miyan shreeman sriman budo logne swami shami jamai
    हसबैंड हस्बैंड मनई धणी गोसइया गोसाइयाँ खाविंद पतिदेव घरवाले दुल्हा
    पति शौहर मियाँ घरवाला मरद मर्द मनसेधू मनसेरू खसम दूल्हा ख़ाविंद श्रीमान लोग्ने बुढा খসম স্বামী জামাই বর`,
  wife: `जोई जोइ बुढी wife patni biwi biwee gharwali shrimati budi swasni stri bou bow
    वाइफ वाईफ बींदणी डौकी जोरू कनियाँ बहुरिया धर्मपत्नी
    पत्नी बीवी घरवाली लुगाई मेहरारू दुल्हन कनिया श्रीमती बूढी स्वास्नी স্ত্রী বউ বৌ গিন্নি`,
  mother: `mother mum mummy mom amma maa ammi aama ama mai
    मम्मा मइया अम्माँ अम्मीजान माताजी
    माँ मां अम्मा अम्मी मम्मी माई महतारी वालिदा माता आमा মা আম্মা আম্মু মাকে মায়ের`,
  father: `बुवा बाबा father dad daddy papa abba abbu buba baba bau pita baap ba
    पप्पा डैडी डैड दद्दा बापूजी पापाजी अब्बाजान अब्बाजी बपई
    पिता पापा बाप बापू बाऊजी वालिद अब्बू अब्बा बाबूजी पिताजी बुबा बा बाउ বাবা আব্বা আব্বু পিতা বাবার`,
  daughter: `daughter daughters beti betiyan chhori chori meye konna
    धिया धीया बबुनी टाबरी
    बेटी बेटियाँ बिटिया बच्चियाँ लड़कियाँ पुत्री छोरी छोरीहरू মেয়ে মেয়ের কন্যা`,
  son: `son sons beta bete chhora chora chele chhele pola
    छोरो छौरा छोकरा बिटवा टाबर
    बेटा बेटे बेटवा लइका पुत्र लड़का छोरा छोराहरू ছেলে ছেলের পুত্র`,
  child: `child baby kid nani babu baccha bachcha bachha shontan
    बच्चा बच्ची शिशु नानी बाबु সন্তান বাচ্চা`,
  sister: `sister sisters didi bahini bahin behen behan bahan bon apu nanad
    बहना बहिनिया जीजी दिद्दी अप्पी
    बहन बहिन बहनें बाजी दीदी दिदी बहिनी বোন দিদি আপা বোনের`,
  brother: `brother brothers bhai bhaiya dai dada bhaia vai
    भइया भइवा भईया ब्रदर
    भाई भैया भाइ दाइ दाजु ভাই দাদা ভাইয়ের`,
  'in-law': `सासू ससुरो भिनाजु भेना ज्वाइँ ज्वाईं जुवाइँ साली साला बुहारी भाउजू भाउजु देउरानी जेठानी सम्धी सम्धिनी आमाजू देवरानी mother-in-law father-in-law sister-in-law brother-in-law saas sasur sasu sasura nanda jethani devrani devar jeth shashuri shoshur
    सासूमाँ ससुरजी सासरे गोतिनी जिठानी भाउज भाभीजी भौजइया दमाद दामादजी सौतन सौत
    सास ससुर सासु ससुरा दामाद जमाई बहू पतोहू पतोह समधी समधन ननदोई साढू साला साली सलहज बहनोई जीजा जीजाजी भाभी भौजाई भौजी भउजी गोतनी ननद नन्द जेठानी देवरानी देवर जेठ जेठाजु বধূ শাশুড়ি শ্বশুর ননদ দেবর ভাসুর জা`,
  grandparent: `बज्यै बाज्यै बोजु बाजे बराजु हजुरबुबा हजुरबुवा नाति नातिनी grandmother grandfather grandma grandpa nana nani dadi hajurama hajurba
    दादी नानी नाना दादा परदादा आजी पोता पोती नाती नातिन हजुरआमा हजुरबा দাদি নানি নানা ঠাকুমা ঠাকুরদা`,
  uncle: `काकु सानबा ठूलोबा ठूलोबाउ फुपाजु फुपा uncle chacha kaka mama mausa phupha khalu thulobuwa
    चाचू काकाजी मामाजी चाचाजी ताऊजी
    चाचा काका मामा मामू ताऊ फूफ़ा खालू मौसा फूफा ठूलोबुबा চাচা কাকা মামা খালু`,
  aunt: `सानीमा सानिमा ठूलीमा छ्यामा आन्टी अन्टी दिज्यू aunt auntie aunty chachi kaki mami mausi bua phupu khala thuliama
    मोसी फूआ फुफू बुआजी मौसीजी ताईजी खालाजान
    चाची काकी ताई मामी फुआ फूफी ख़ाला खाला मौसी बुआ फुपू ठूलीआमा চাচি কাকি মামি খালা ফুপু মাসি পিসি`,
  cousin: `भदै भदा भतिजो भतिजी भान्जो भान्जी cousin cousins nephew niece bhatija bhatiji bhanja bhanji
    कज़न कजिन कज़िन भगिना भगिनी भाँजा भाँजी भतीजे भानजा भानजी
    भतीजा भतीजी भांजा भांजी भतिजा भान्जा চাচাতো মামাতো খালাতো ভাগ্নে ভাতিজা`,
  friend: `मीत मितिनी रुममेट सहपाठी friend friends girlfriend boyfriend saheli dost sathi saathi bondhu bandhobi roommate colleague
    गुइयाँ रूममेट रूमी दोस्तनी सखि फ्रेंड संगी संगवारी गोतिया
    दोस्त सहेली सखी साथी মিত্র বন্ধু বান্ধবী সই`,
  neighbour: `neighbour neighbor neighbours padosi chhimeki protibeshi
    पड़ोसिन पाड़ोसी पाड़ोसण
    पड़ोसी पड़ोसन छिमेकी প্রতিবেশী`,
};

/** Who recruited, carried or sold her: in her words. */
export const AGENT_WORDS = `agent agents broker brokers dalal dalaal recruiter recruiters middleman trafficker kafil kafeel subagent sub-agent
  एजेंट एजेन्ट दलाल एजंट दल्ला मेठ मेट सरदारिन ट्रैवल-एजेंट रिक्रूटर बिचौलिया कफील कफिल मानव-तस्कर दलालले दलालको
  দালাল এজেন্ট দালালের দালালকে আদম কফিল আড়কাঠি`;

/** Who employed her. */
export const EMPLOYER_WORDS = `employer employers boss madam malik maalik malkin maalkin sponsor arbab arbaab manager supervisor owner landlord houseowner
  sahu malikni
  मालिक मालकिन मालिकन सेठानी मेमसाहब मैनेजर सुपरवाइज़र सुपरवाइजर मुंशी ज़मींदार कफ़ील अरबाब मालिक्नी साहु साहुनी मैडम म्याडम सेठ स्पॉन्सर ठेकेदार
  মালিক মালকিন গৃহকর্ত্রী ম্যাডাম সাহেব ঠিকাদার কফিল বস`;

/** Parts of names that are no name alone. */
export const PARTICLES = `de da di du van von der den la le el al ul ur bin binti bint ibn abu st del della dos das san ter ten zu y e af
  kumar kumari devi bai bibi begum khatun khatoon bahadur maya prasad lal nath md mohammad mst
  जहाँ आरा निशा बानो ख़ातून कौर बेवा बीवी कुमार कुमारी देवी बाई बीबी बेगम खातून बहादुर प्रसाद लाल नाथ माया
  কুমার কুমারী দেবী বাই বিবি বেগম খাতুন আক্তার বানু রানী নাথ`;

/** Given names that the public lists lack, from general knowledge; each also stands in other words' way, so that it needs a reason beside it. */
export const MORE_GIVEN = `अभय अनिमा अनीता अर्चना असलम आरती इमरान इरफान उर्मिला एतवारी कविता कोपिला कौशल्या क्लारा खुशबू गुलशन गोमती चंदा चम्पा चंपा जसिंता जुनु ज्ञानु टेकबहादुर तबस्सुम थॉमस दमयन्ती दलबहादुर दावा दिलबहादुर दिलमाया देलवर
  नगमा नरगिस नसीम निर्मला नूरजहाँ नूरी पबित्रा पवित्रा पारस पार्वती पासाङ पेमा प्रमिला फरजाना फरीदा फ़रज़ाना फूलकुमारी फूलमती फूलो बबीता बिंदु बिमला बिर्से बुधनी बेदाना भगवती मंजू मनमाया मरियम मीना मुनिया मेनका मेनुका मैया यूसुफ़ युसुफ
  रजिया रमेसर रशीदा रहमत रुक्मिणी रुखसाना रुबीना रेशमा रोकैया रोज़ा रोजा रोशन रोशनी लखी लामु ललन लीलावती विष्णुमाया शकीला शबाना शबनम शमीम शाहिदा शीला शेफाली संगीता सबीना सम्झना सरस्वती सरिता सलमा सलेहा साबित्री सावित्री सीमा सुगिया सुनमाया
  सुनिता सुनीता सुमिता सुमित्रा सुशीला सूर्यमाया सोनी सोमारी हसीना हीरा हिरामाया
  আমিনা আয়েশা আনোয়ারা আলেয়া আসমা ইউসুফ ইমরান উর্মিলা কল্পনা কোহিনূর খাদিজা খালেদা গীতা গোলাপী চন্দ্রবান চম্পা ছালেহা জমিলা জরিনা জাহানারা জোছনা জ্যোৎস্না তসলিমা তাসলিমা দিলরুবা দেলোয়ার নাজমা নাসরিন নার্গিস নূরজাহান পারভীন পারুল পারভিন
  ফরিদা ফাতেমা ফারজানা ফিরোজা ফুলবানু ফুলমতি বিউটি বিলকিস বেদানা ময়না মমতাজ মরিয়ম মর্জিনা মাজেদা মাফিয়া মালেকা মাহমুদা মিনারা মুন্নি মেহেরুন মোমেনা যমুনা রওশন রফিক রহিমা রাবেয়া রাশিদা রিনা রুমা রুবিনা রেহানা রেশমা রোকেয়া রোজা রোজিনা রোশান লক্ষ্মী
  লাইলী লাকী লাভলী লিপি শাহনাজ শাহিদা শিউলি শিরিন শিল্পী শেফালী সখিনা সনিয়া সালমা সাবিনা সুফিয়া সুমন সুমাইয়া সুলতানা সেলিনা সোনামণি সোনিয়া হালিমা হামিদা হারুন হাসিনা হাওয়া হেলেনা করিম জব্বার মতিন সেলিম শহিদুল নজরুল আবুল কুদ্দুস বাবুল জামাল কামাল মনির
  aashma alina bedana bimala binod champa delwar dilmaya etwari farzana gyanu hasina jahanara josna kopila mina monoj moyna pabitra phulmoti rafik rokeya roza rukmini saleha salma sanumaya sonamoni tara urmila yusuf`;
