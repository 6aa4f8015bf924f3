/**
 * Words that stand beside names of people: titles, kinship, self-naming, speech. Written in every script the archive
 * meets; romanised forms in the spellings people use.
 */

/** Written before a name. */
export const TITLES = `mr mrs ms miss mister dr doctor prof professor sir lord lady dame rev reverend fr father sr sister br judge justice hon honourable
  captain capt major colonel col general gen lieutenant lt sergeant sgt constable inspector superintendent officer president
  madam madame shri sri shrimati smt shree sushri kumari km late adv advocate engr haji hajji al-haj maulana mufti md mst mosammat begum
  श्री श्रीमती सुश्री कुमारी डॉ डा डाक्टर डॉक्टर प्रो प्रोफेसर मिस मिस्टर मिसेज स्व स्वर्गीय मौलाना हाजी पंडित इंजीनियर वकील
  শ্রী শ্রীমতী শ্রীমতি ডা ডাঃ ডক্টর ডাক্তার অধ্যাপক জনাব মোসাম্মৎ মোছাঃ মোঃ মো মিঃ মিসেস মিস মরহুম মওলানা মাওলানা হাজী আলহাজ বেগম স্বর্গীয় ঐ`;

/** Written after a name, as a word of its own. */
export const AFTER_NAMES = `ji jee saheb sahib sahab saab sab didi dai bhai bhaiya bhaijaan bahini apa aapa bhabi bhabhi chacha chachi kaka kaki mama mami da di babu
  ma'am madam sir miss khala khalu dada dadi nana nani phupu fupu mausi uncle aunty auntie
  जी साहब साहेब दीदी दिदी दाइ भाइ भाई भैया बहिनी बहन भाउजू भाभी चाचा चाची काका काकी मामा माइजू बाबु सर म्याम मैडम
  জি জী সাহেব সাহেবের আপা আপু ভাই ভাইয়া ভাবি ভাবী দিদি দাদা চাচা চাচি কাকা কাকি মামা মামি খালা খালু বাবু স্যার ম্যাডাম`;

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
  husband: `husband hubby pati shohar miyan shreeman sriman budo logne swami shami jamai
    पति शौहर मियाँ घरवाला श्रीमान लोग्ने बुढा খসম স্বামী জামাই বর`,
  wife: `wife patni biwi biwee gharwali shrimati budi swasni stri bou bow
    पत्नी बीवी घरवाली श्रीमती बूढी स्वास्नी স্ত্রী বউ বৌ গিন্নি`,
  mother: `mother mum mummy mom amma maa ammi aama ama mai
    माँ मां अम्मा अम्मी मम्मी माता आमा মা আম্মা আম্মু মাকে মায়ের`,
  father: `father dad daddy papa abba abbu buba baba bau pita baap ba
    पिता पापा बाप अब्बा बाबूजी पिताजी बुबा बा बाउ বাবা আব্বা আব্বু পিতা বাবার`,
  daughter: `daughter daughters beti betiyan chhori chori meye konna
    बेटी बेटियाँ पुत्री छोरी छोरीहरू মেয়ে মেয়ের কন্যা`,
  son: `son sons beta bete chhora chora chele chhele pola
    बेटा बेटे पुत्र लड़का छोरा छोराहरू ছেলে ছেলের পুত্র`,
  child: `child baby kid nani babu baccha bachcha bachha shontan
    बच्चा बच्ची शिशु नानी बाबु সন্তান বাচ্চা`,
  sister: `sister sisters didi bahini bahin behen behan bahan bon apu nanad
    बहन बहिन दीदी दिदी बहिनी বোন দিদি আপা বোনের`,
  brother: `brother brothers bhai bhaiya dai dada bhaia vai
    भाई भैया भाइ दाइ दाजु ভাই দাদা ভাইয়ের`,
  'in-law': `mother-in-law father-in-law sister-in-law brother-in-law saas sasur sasu sasura nanda jethani devrani devar jeth shashuri shoshur
    सास ससुर सासु ससुरा ननद नन्द जेठानी देवरानी देवर जेठ जेठाजु বধূ শাশুড়ি শ্বশুর ননদ দেবর ভাসুর জা`,
  grandparent: `grandmother grandfather grandma grandpa nana nani dadi hajurama hajurba
    दादी नानी नाना हजुरआमा हजुरबा দাদি নানি নানা ঠাকুমা ঠাকুরদা`,
  uncle: `uncle chacha kaka mama mausa phupha khalu thulobuwa
    चाचा काका मामा मौसा फूफा ठूलोबुबा চাচা কাকা মামা খালু`,
  aunt: `aunt auntie aunty chachi kaki mami mausi bua phupu khala thuliama
    चाची काकी मामी मौसी बुआ फुपू ठूलीआमा চাচি কাকি মামি খালা ফুপু মাসি পিসি`,
  cousin: `cousin cousins nephew niece bhatija bhatiji bhanja bhanji
    भतीजा भतीजी भांजा भांजी भतिजा भान्जा চাচাতো মামাতো খালাতো ভাগ্নে ভাতিজা`,
  friend: `friend friends girlfriend boyfriend saheli dost sathi saathi bondhu bandhobi roommate colleague
    दोस्त सहेली साथी মিত্র বন্ধু বান্ধবী সই`,
  neighbour: `neighbour neighbor neighbours padosi chhimeki protibeshi
    पड़ोसी पड़ोसन छिमेकी প্রতিবেশী`,
};

/** Who recruited, carried or sold her: in her words. */
export const AGENT_WORDS = `agent agents broker brokers dalal dalaal recruiter recruiters middleman trafficker kafil kafeel subagent sub-agent
  एजेंट एजेन्ट दलाल बिचौलिया कफील कफिल मानव-तस्कर दलालले दलालको
  দালাল এজেন্ট দালালের দালালকে আদম কফিল আড়কাঠি`;

/** Who employed her. */
export const EMPLOYER_WORDS = `employer employers boss madam malik maalik malkin maalkin sponsor arbab arbaab manager supervisor owner landlord houseowner
  sahu malikni
  मालिक मालकिन मालिकन मालिक्नी साहु साहुनी मैडम म्याडम सेठ स्पॉन्सर ठेकेदार
  মালিক মালকিন গৃহকর্ত্রী ম্যাডাম সাহেব ঠিকাদার কফিল বস`;

/** Parts of names that are no name alone. */
export const PARTICLES = `de da di du van von der den la le el al ul ur bin binti bint ibn abu st del della dos das san ter ten zu y e af
  kumar kumari devi bai bibi begum khatun khatoon bahadur maya prasad lal nath md mohammad mst
  कुमार कुमारी देवी बाई बीबी बेगम खातून बहादुर प्रसाद लाल नाथ माया
  কুমার কুমারী দেবী বাই বিবি বেগম খাতুন আক্তার বানু রানী নাথ`;
