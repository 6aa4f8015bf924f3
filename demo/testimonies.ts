/**
 * The invented collection of the demonstration. EVERY person, family, village, firm, number and event in it is made up; any likeness is
 * chance. The Hindi, Bengali, Nepali and romanised texts need a native reader.
 */

export interface DemoTestimony {
  key: string;
  partner: 'np' | 'in' | 'bd';
  language: 'en' | 'hi' | 'bn' | 'ne' | 'latn';
  file: string;
  /** As a transcript file holds it. */
  text: string;
  narrator: string;
  /** `kind: value`, as intake writes it. */
  known: string;
  /** What a careful redactor replaces besides what the engine proposes, word for word. */
  missed: {
    words: string;
    type:
      | 'person'
      | 'kin-name'
      | 'place'
      | 'address'
      | 'employer'
      | 'agent'
      | 'organisation'
      | 'phone'
      | 'date'
      | 'event'
      | 'passport';
  }[];
  record: {
    title: string;
    summary: string;
    selfDescription: string | null;
    origin: string;
    level1: string | null;
    destination: string;
    sector: string;
    departure: string;
    returned: string;
    themes: string[];
    /** Sealed; counted over the whole archive and told of nobody. */
    hidden: { ageBand: string; maritalState: string; children: string; community: string };
  };
  /** Scopes besides the usual ones, and who may read. */
  uses: string[];
  audiences: ('public' | 'accredited-researcher' | 'advocate')[];
  wordsToo: boolean;
}

export const testimonies: DemoTestimony[] = [
  {
    key: 'np-1',
    partner: 'np',
    language: 'en',
    file: 'interview-04.txt',
    text: `Interviewer: Please tell me how you decided to go.
Narrator: My name is Sushila Tamang. I am from Gumba village, in Sindhupalchok. My husband was ill and we owed money to the cooperative. Nobody sent me. I decided. I had worked in a carpet factory in Boudha since I was a girl, so I knew what work is.
Interviewer: How did you find the job?
Narrator: Through an agent, Krishna Lama of Everest Sky Manpower. He said domestic work in Kuwait, one hundred and twenty dinars a month. I paid him ninety thousand rupees. My number then was 9841234567, he called it every day until I paid, and after that never.
Interviewer: What happened in Kuwait?
Narrator: The house belonged to Madam Fatima. There were seven children and three floors. I got up at five. The contract I had signed was not the contract they showed me there. Sixty dinars, not one hundred and twenty. When I said so, she said go and complain to your agent. She kept my passport in the locked drawer.
Interviewer: Did you complain?
Narrator: I counted. Every month I wrote in my notebook what I was paid and what was promised. After fourteen months I walked to the embassy with that notebook. It was a Friday, the family was at the sea. The officer laughed first. Then he read the notebook and stopped laughing.
Interviewer: And then?
Narrator: They called the sponsor. She paid seven hundred dinars of what she owed. I came home in Bhadra 2072. I bought two goats and I paid the cooperative. People said, poor thing. I am not a poor thing. I want my money back from Krishna Lama, that is what I want, and I want him to answer for it.
Interviewer: Would you go again?
Narrator: Yes, with a right contract. Why should I not go? Write that down too.
`,
    narrator: 'Sushila Tamang',
    known:
      'person: Sushila Tamang\nvillage: Gumba\ndistrict: Sindhupalchok\nagent (third-party): Krishna Lama\norganisation: Everest Sky Manpower\nemployer (third-party): Madam Fatima\nphone: 9841234567',
    missed: [{ words: 'Boudha', type: 'place' }],
    record: {
      title: 'The notebook',
      summary:
        'A woman keeps count of what she was promised and what she was paid, and takes the notebook to the embassy. She asks that the agent answer for what he took.',
      selfDescription: 'A carpet weaver and returnee',
      origin: 'NP',
      level1: 'Bagmati Province',
      destination: 'KW',
      sector: 'sector/live-in',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: [
        'recruitment/sub-agent',
        'violation/wages-withheld',
        'violation/documents-kept',
        'redress/embassy',
        'theme/money-and-debt',
      ],
      hidden: { ageBand: '30–39', maritalState: 'Married', children: '1 or 2', community: 'Janajati' },
    },
    uses: ['quote-in-reports', 'quote-in-submissions', 'teaching', 'harvest-by-aggregators'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'bd-1',
    partner: 'bd',
    language: 'en',
    file: 'garments.txt',
    text: `Interviewer: You worked in a garment factory in Jordan. How did that begin?
Narrator: I am Rokeya Begum, from Char Kukri village in Bhola district. The river took our house in 2013. My sister Shefali was already in Irbid, at Blue Star Apparel, and she said there is overtime.
Interviewer: So you had someone there.
Narrator: Yes. That is the difference. I did not go blind. I went through the government office, I paid little. They took my fingerprints and I did a training of thirty days. My passport number was BX0419873, I still know it like a prayer.
Interviewer: How was the factory?
Narrator: The line was fast. Forty-two pieces an hour, then fifty. The supervisor, Mr Nadeem, timed us when we went to the toilet. But we were nine hundred women in the dormitory and at night we talked. In the second year they cut the food allowance. On the fifth of March 2017 we sat down. All the lines. Nobody had a leader, so they could not take a leader away.
Interviewer: Were you afraid?
Narrator: Of course. They said they would deport us. Three women were sent home, my friend Hasina was one of them. But the buyer came, people in clean shoes, and asked questions, and the allowance came back. I learned then that we are not small.
Interviewer: You came home in 2019.
Narrator: With money for a tin roof and a sewing machine. Now I teach girls who want to go: read the contract, keep a copy with someone you trust, learn the word for union. Some people ask me to tell them to stay. I do not tell them to stay. I tell them how to go.
`,
    narrator: 'Rokeya Begum',
    known:
      'person: Rokeya Begum\nkin (third-party): Shefali\nvillage: Char Kukri\ndistrict: Bhola\nemployer: Blue Star Apparel\nperson (third-party): Mr Nadeem\nperson (third-party): Hasina\nid: BX0419873',
    missed: [
      { words: 'Irbid', type: 'place' },
      { words: 'fifth of March 2017', type: 'date' },
    ],
    record: {
      title: 'We sat down, all the lines',
      summary:
        'Nine hundred women in a garment factory stop work together. The narrator now teaches others how to go, not to stay.',
      selfDescription: 'Rokeya’s friend, a machinist',
      origin: 'BD',
      level1: null,
      destination: 'JO',
      sector: 'sector/factory-garments',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: [
        'recruitment/relative-or-neighbour',
        'redress/collective-action',
        'theme/organising',
        'outcome/own-business',
      ],
      hidden: { ageBand: '30–39', maritalState: 'Married', children: 'None', community: 'Muslim' },
    },
    uses: ['quote-in-reports', 'teaching', 'media', 'exhibition'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'in-1',
    partner: 'in',
    language: 'en',
    file: 'nurse-aide.txt',
    text: `Interviewer: What work did you do in Oman?
Narrator: I looked after an old lady, Umm Khalid, for six years, from 2011 to 2017. I am Lakshmi Devi, from Narsapur in West Godavari. She could not walk. I lifted her, I washed her, I learned to give the injections. She called me her hands.
Interviewer: So the employer was good to you?
Narrator: The old lady was. The son, Khalid, was another matter. He paid when he remembered. The law there says one day of rest, and I had perhaps ten days in six years. But I will not say they were monsters. People want me to say monsters. They were a family and I was their worker and they did not want to see that I was a worker.
Interviewer: Did you ever ask for your wages?
Narrator: I asked in writing. My cousin Ramana in Muscat helped me with the letter. When the old lady died they gave me a gold chain and a ticket. A chain is not a wage. I took the case to the labour court with the help of a social worker, Mrs D'Souza. It took eleven months. I slept in the shelter. The judge gave me four thousand one hundred rials.
Interviewer: How did it feel?
Narrator: Like somebody had written down that I was there.
Interviewer: And here at home?
Narrator: Here they asked me at the airport, where is your emigration clearance, who let you go. As if I was the one who did something. I built a house. My daughter Sravani studies nursing. She will go too one day, and I hope the paper will be in her own hand.
`,
    narrator: 'Lakshmi Devi',
    known:
      "person: Lakshmi Devi\nplace: Narsapur\ndistrict: West Godavari\nemployer (third-party): Umm Khalid\nemployer (third-party): Khalid\nkin (third-party): Ramana\nkin (third-party): Sravani\nperson (third-party): Mrs D'Souza",
    missed: [{ words: 'Muscat', type: 'place' }],
    record: {
      title: 'A chain is not a wage',
      summary: 'Six years of care for an old woman, and a case at the labour court that was won.',
      selfDescription: null,
      origin: 'IN',
      level1: 'Andhra Pradesh',
      destination: 'OM',
      sector: 'sector/elder-care',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: [
        'violation/wages-withheld',
        'redress/labour-complaint',
        'redress/result-obtained',
        'support/legal-help',
        'theme/family-and-care',
      ],
      hidden: { ageBand: '40–49', maritalState: 'Widowed', children: '3 or more', community: 'Dalit' },
    },
    uses: ['quote-in-reports', 'quote-in-submissions', 'use-in-court', 'teaching'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'in-2',
    partner: 'in',
    language: 'hi',
    file: 'baatcheet-2.txt',
    text: `साक्षात्कारकर्ता: आप विदेश कैसे गईं?
कथनकर्ता: मेरा नाम सुनीता देवी है। मैं गोपालगंज ज़िले के भोरे गाँव की हूँ। मेरे पति मोहन की मज़दूरी से घर नहीं चलता था। मेरी बुआ की लड़की पिंकी पहले से कुवैत में थी। उसी ने बताया कि घर का काम मिल जाता है।
साक्षात्कारकर्ता: एजेंट कौन था?
कथनकर्ता: एजेंट का नाम रफ़ीक़ खान था, मुंबई में बैठता था। उसने पचास हज़ार लिए। मेरा फ़ोन नंबर 9812345670 था, उसी पर बुलाता था। बोला था कि महीने के सौ दीनार मिलेंगे, मिले पचपन।
साक्षात्कारकर्ता: काम कैसा था?
कथनकर्ता: सुबह चार बजे से रात बारह बजे तक। खाना बनाना, कपड़े धोना, चार बच्चे। मालकिन का नाम नूरा था। मारती नहीं थी, पर बोलती बहुत थी। छुट्टी एक दिन भी नहीं। पासपोर्ट उसी के पास रहता था।
साक्षात्कारकर्ता: फिर आपने क्या किया?
कथनकर्ता: पार्क में मुझे दूसरी औरतें मिलीं, नेपाल की, श्रीलंका की। हम कचरा फेंकने के समय मिलते थे। उन्होंने सिखाया कि अपनी तनख़्वाह की रसीद माँगो, फ़ोटो खींचकर रखो। मैंने सब फ़ोटो पिंकी को भेजे। जब आठ महीने की तनख़्वाह रुकी तो मैं दूतावास गई।
साक्षात्कारकर्ता: न्याय मिला?
कथनकर्ता: आधा मिला। तनख़्वाह मिली, हर्जाना नहीं। पर मैं चुप नहीं रही। अब गाँव में जब कोई लड़की जाने की बात करती है तो मैं कहती हूँ, जाओ, पर काग़ज़ अपनी भाषा में माँगो। जाना हमारा हक़ है, डरना नहीं।
`,
    narrator: 'सुनीता देवी',
    known:
      'person: सुनीता देवी\nkin (third-party): मोहन\nkin (third-party): पिंकी\nvillage: भोरे\ndistrict: गोपालगंज\nagent (third-party): रफ़ीक़ खान\nemployer (third-party): नूरा\nphone: 9812345670',
    missed: [{ words: 'मुंबई', type: 'place' }],
    record: {
      title: 'काग़ज़ अपनी भाषा में',
      summary: 'घर के काम के लिए कुवैत गई एक महिला ने दूसरी औरतों से सीखा कि सबूत कैसे रखें, और रुकी हुई तनख़्वाह वापस पाई।',
      selfDescription: null,
      origin: 'IN',
      level1: 'बिहार',
      destination: 'KW',
      sector: 'sector/live-in',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: [
        'recruitment/sub-agent',
        'violation/excessive-hours',
        'violation/documents-kept',
        'support/other-workers',
        'redress/embassy',
      ],
      hidden: { ageBand: '30–39', maritalState: 'Married', children: '1 or 2', community: 'Dalit' },
    },
    uses: ['quote-in-reports', 'teaching'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'in-3',
    partner: 'in',
    language: 'hi',
    file: 'baatcheet-3.vtt',
    text: `WEBVTT

00:00:02.000 --> 00:00:07.000
<v साक्षात्कारकर्ता>आप किस काम के लिए गई थीं?

00:00:08.000 --> 00:00:24.000
<v कथनकर्ता>मेरा नाम कमला बाई है। मैं सिलाई का काम जानती थी। सऊदी में एक दर्ज़ी की दुकान बताई गई थी, पर पहुँची तो घर का काम था।

00:00:25.000 --> 00:00:29.000
<v साक्षात्कारकर्ता>काग़ज़ पर क्या लिखा था?

00:00:30.000 --> 00:00:52.000
<v कथनकर्ता>काग़ज़ अरबी में था। हैदराबाद के एजेंट यूसुफ़ ने अँगूठा लगवा लिया। मेरी ननद सरोज ने कहा था कि पढ़वा लो, मैंने नहीं सुना।

00:00:53.000 --> 00:01:20.000
<v कथनकर्ता>वहाँ दो साल रही। अच्छे दिन भी थे। मालिक की माँ ने मुझे अरबी पढ़ना सिखाया। उसी से मैंने अपना काग़ज़ पढ़ा और पता चला कि लिखा ही नहीं था जो बताया गया था।

00:01:21.000 --> 00:01:26.000
<v साक्षात्कारकर्ता>उसके बाद?

00:01:27.000 --> 00:01:58.000
<v कथनकर्ता>मैंने थाने में नहीं, श्रम दफ़्तर में अर्ज़ी दी। मेरा मामला छह महीने चला। लौटकर मैंने यूसुफ़ पर भी शिकायत की। यहाँ पुलिस ने कहा, तुम गई ही क्यों थीं। यही सवाल सबसे ज़्यादा चुभता है।
`,
    narrator: 'कमला बाई',
    known: 'person: कमला बाई\nagent (third-party): यूसुफ़\nkin (third-party): सरोज',
    missed: [{ words: 'हैदराबाद', type: 'place' }],
    record: {
      title: 'अरबी में लिखा काग़ज़',
      summary: 'काम बदल दिया गया, तो उसने अपना काग़ज़ पढ़ना सीखा और श्रम दफ़्तर में अर्ज़ी दी।',
      selfDescription: 'एक दर्ज़िन',
      origin: 'IN',
      level1: null,
      destination: 'SA',
      sector: 'sector/domestic-work',
      departure: '2010-2019',
      returned: '2010-2019',
      themes: ['violation/deception', 'redress/labour-complaint', 'theme/state-accountability'],
      hidden: { ageBand: '20–29', maritalState: 'Unmarried', children: 'None', community: 'Muslim' },
    },
    uses: ['quote-in-reports'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'in-4',
    partner: 'in',
    language: 'hi',
    file: 'sangathan.txt',
    text: `साक्षात्कारकर्ता: आपने संगठन कैसे बनाया?
कथनकर्ता: मैं रेखा कुमारी हूँ, सीवान से। दुबई में नौ साल होटल में सफ़ाई का काम किया, सनराइज़ होटल में। तनख़्वाह समय पर मिलती थी। मेरी कहानी दुख की कहानी नहीं है, यह भी लिखना।
साक्षात्कारकर्ता: ज़रूर। फिर संगठन?
कथनकर्ता: लौटने पर मैंने देखा कि जिनके साथ ग़लत हुआ उनकी कोई नहीं सुनता, और जिनके साथ ठीक हुआ उनसे कोई पूछता नहीं। मैंने अपनी सहेली अनीता के साथ बारह औरतों को जोड़ा। हर महीने की पाँच तारीख़ को हम मिलते हैं।
साक्षात्कारकर्ता: आप लोग क्या करती हैं?
कथनकर्ता: जाने वाली औरत का काग़ज़ पढ़ते हैं। लौटने वाली का हिसाब लिखते हैं। तीन एजेंटों से पैसे वापस कराए। हम माँगते हैं कि जो संस्थाएँ हमारे नाम पर पैसा लेती हैं वे भी हमें हिसाब दें।
साक्षात्कारकर्ता: सरकार से क्या चाहती हैं?
कथनकर्ता: हमें रोको मत। उम्र की रोक लगाई तो औरतें दूसरे रास्ते से गईं, और ज़्यादा ठगी गईं। रोक से नहीं, हक़ से सुरक्षा होती है।
`,
    narrator: 'रेखा कुमारी',
    known: 'person: रेखा कुमारी\ndistrict: सीवान\nemployer: सनराइज़ होटल\nperson (third-party): अनीता',
    missed: [{ words: 'दुबई', type: 'place' }],
    record: {
      title: 'रोक से नहीं, हक़ से',
      summary: 'नौ साल होटल में काम करके लौटी एक महिला ने बारह औरतों का संगठन बनाया, जो काग़ज़ पढ़ता है और हिसाब माँगता है।',
      selfDescription: 'संगठन की एक सदस्य',
      origin: 'IN',
      level1: null,
      destination: 'AE',
      sector: 'sector/cleaning-hospitality',
      departure: '2005-2009',
      returned: '2015-2019',
      themes: [
        'theme/organising',
        'theme/anti-trafficking-responses',
        'outcome/leadership',
        'theme/mobility-restrictions',
      ],
      hidden: { ageBand: '40–49', maritalState: 'Separated', children: '1 or 2', community: 'Dalit' },
    },
    uses: ['quote-in-reports', 'quote-in-submissions', 'media', 'teaching', 'social-media'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'bd-2',
    partner: 'bd',
    language: 'bn',
    file: 'kotha-1.txt',
    text: `সাক্ষাৎকারগ্রহীতা: আপনি কীভাবে গেলেন?
কথক: আমার নাম রহিমা খাতুন। আমি কুড়িগ্রামের চিলমারী থেকে। আমার স্বামী জামাল রিকশা চালাত, তারপর অসুখ হলো। আমি নিজেই ঠিক করলাম বিদেশ যাব।
সাক্ষাৎকারগ্রহীতা: দালাল ছিল?
কথক: ছিল। সোহেল দালাল, পাশের গ্রামের। সে সত্তর হাজার টাকা নিয়েছে। আমার ফোন নম্বর ০১৭১২৩৪৫৬৭৮, ওই নম্বরে সে ফোন করত। বলেছিল সৌদিতে হাসপাতালে পরিষ্কারের কাজ, গিয়ে দেখি বাসার কাজ।
সাক্ষাৎকারগ্রহীতা: বাসায় কেমন ছিল?
কথক: বড় বাসা, এগারোজন মানুষ। ভোর পাঁচটায় উঠতাম। বেতন দিত, কিন্তু তিন মাস পরপর। মোবাইল রাখতে দিত না। আমি রান্নাঘরে একটা কাগজে দিন গুনতাম।
সাক্ষাৎকারগ্রহীতা: কেউ সাহায্য করেছে?
কথক: পাশের বাসায় মরিয়ম নামে একটা ফিলিপিনো মেয়ে ছিল। সে আমাকে দূতাবাসের নম্বর লিখে দিল রুটির কাগজে। আমি এক রাতে বের হয়ে গেলাম। আশ্রয়কেন্দ্রে ছিলাম চার মাস।
সাক্ষাৎকারগ্রহীতা: ফিরে এসে?
কথক: ফিরে এসে মানুষ কথা বলে। কিন্তু আমি মাথা নিচু করি না। আমি সোহেলের নামে মামলা করেছি। সালিশে বলল মিটমাট করো। আমি বললাম না, আমার টাকা আর আমার দুই বছরের হিসাব চাই। মামলা এখনো চলছে।
`,
    narrator: 'রহিমা খাতুন',
    known:
      'person: রহিমা খাতুন\nkin (third-party): জামাল\nplace: চিলমারী\ndistrict: কুড়িগ্রাম\nagent (third-party): সোহেল\nperson (third-party): মরিয়ম\nphone: ০১৭১২৩৪৫৬৭৮',
    missed: [],
    record: {
      title: 'আমার দুই বছরের হিসাব চাই',
      summary: 'দালাল যে কাজের কথা বলেছিল তা ছিল না। তিনি ফিরে এসে সালিশ মানেননি, মামলা করেছেন।',
      selfDescription: null,
      origin: 'BD',
      level1: null,
      destination: 'SA',
      sector: 'sector/live-in',
      departure: '2015-2019',
      returned: '2015-2019',
      themes: ['violation/deception', 'redress/compensation-claim', 'redress/community-mediation', 'outcome/stigma'],
      hidden: { ageBand: '20–29', maritalState: 'Married', children: '3 or more', community: 'Muslim' },
    },
    uses: ['quote-in-reports', 'quote-in-submissions'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'bd-3',
    partner: 'bd',
    language: 'bn',
    file: 'kotha-2.txt',
    text: `সাক্ষাৎকারগ্রহীতা: লেবাননে কত দিন ছিলেন?
কথক: সাত বছর। আমি নাসরিন আক্তার, বাড়ি বরগুনার আমতলী। বৈরুতে ম্যাডাম রীমার বাসায় কাজ করেছি, পরে ফ্রি ভিসায় অনেক বাসায়।
সাক্ষাৎকারগ্রহীতা: ফ্রি ভিসা মানে?
কথক: মানে কফিলকে টাকা দিতাম, সে কাগজ ঠিক রাখত, আর আমি নিজের কাজ নিজে খুঁজতাম। স্বাধীন ছিলাম, আবার ছিলাম না। ধরলে জেল।
সাক্ষাৎকারগ্রহীতা: সেই সময় কী মনে পড়ে?
কথক: রবিবার। রবিবারে আমরা সবাই গির্জার সামনে বসতাম, বাংলাদেশি, ইথিওপিয়ান, নেপালি। আমার বন্ধু সেলিনা চুল বাঁধত, গান হতো। আমরা একটা সমিতি করেছিলাম, মাসে পাঁচ ডলার চাঁদা। কেউ মারা গেলে লাশ পাঠানোর খরচ ওখান থেকে।
সাক্ষাৎকারগ্রহীতা: ফিরলেন কেন?
কথক: টাকার দাম পড়ে গেল, তারপর বন্দরে বিস্ফোরণ হলো। দুই হাজার বিশ সালে ফিরেছি। জমানো টাকায় একটা দোকান। মেয়ে মিতু কলেজে পড়ে। লোকে জিজ্ঞেস করে কষ্ট হয়েছে কি না। হয়েছে। কিন্তু আমি আমার জীবন নিজে বানিয়েছি।
`,
    narrator: 'নাসরিন আক্তার',
    known:
      'person: নাসরিন আক্তার\nplace: আমতলী\ndistrict: বরগুনা\nemployer (third-party): রীমা\nperson (third-party): সেলিনা\nkin (third-party): মিতু',
    missed: [{ words: 'বৈরুতে', type: 'place' }],
    record: {
      title: 'রবিবারে আমরা সবাই',
      summary: 'সাত বছর লেবাননে, কফিলের কাগজে অথচ নিজের কাজে; আর রবিবারের সমিতি।',
      selfDescription: 'একজন দোকানি',
      origin: 'BD',
      level1: null,
      destination: 'LB',
      sector: 'sector/live-out',
      departure: '2010-2014',
      returned: '2020-2024',
      themes: ['theme/kafala', 'theme/organising', 'support/other-workers', 'outcome/own-business'],
      hidden: { ageBand: '40–49', maritalState: 'Separated', children: '3 or more', community: 'Muslim' },
    },
    uses: ['quote-in-reports', 'teaching', 'exhibition'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'np-2',
    partner: 'np',
    language: 'ne',
    file: 'kuraakani-1.txt',
    text: `अन्तर्वार्ताकार: तपाईं कसरी विदेश जानुभयो?
कथनकर्ता: मेरो नाम मनमाया राई हो। मेरो घर खोटाङ जिल्लाको दिक्तेलमा पर्छ। श्रीमान् हरि बितेपछि ऋण तिर्न जानैपर्‍यो। गाउँको दलाल भीम बहादुरले भारत हुँदै पठाइदियो, किनकि नेपालबाट महिलालाई जान रोक थियो।
अन्तर्वार्ताकार: रोक थियो?
कथनकर्ता: हो। सरकारले रोकेको थियो। त्यसैले दिल्लीमा एक महिना एउटा कोठामा बस्यौं, आठ जना। रोकले हामीलाई जोगाएन, झन् महँगो पार्‍यो। मैले दुई लाख तिरें।
अन्तर्वार्ताकार: काम कस्तो थियो?
कथनकर्ता: कुवेतमा घरको काम। साहुनी राम्रो थिइन्, साहु रिसाहा। तलब महिनैपिच्छे आउँथ्यो। मैले छोरी सरितालाई पढाएँ। मेरो फोन नम्बर ९८०३१२३४५६ मा छोरीले हरेक शुक्रबार फोन गर्थी।
अन्तर्वार्ताकार: फर्केपछि के भयो?
कथनकर्ता: विमानस्थलमा सोधे, श्रम स्वीकृति खोइ? मैले भनें, दिनु भएको भए पो हुन्थ्यो। अहिले म फर्केका महिलाको समूहमा छु। हामी भन्छौं, रोक हटाऊ, बाटो सुरक्षित बनाऊ, दलाललाई जवाफदेही बनाऊ।
`,
    narrator: 'मनमाया राई',
    known:
      'person: मनमाया राई\nkin (third-party): हरि\nkin (third-party): सरिता\nplace: दिक्तेल\ndistrict: खोटाङ\nagent (third-party): भीम बहादुर\nphone: ९८०३१२३४५६',
    missed: [{ words: 'दिल्लीमा', type: 'place' }],
    record: {
      title: 'रोकले जोगाएन',
      summary: 'महिलालाई रोक लगाइएपछि भारत हुँदै गएकी एक महिला भन्छिन्: रोकले बाटो झन् महँगो पार्‍यो।',
      selfDescription: 'फर्केका महिलाको समूहकी सदस्य',
      origin: 'NP',
      level1: null,
      destination: 'KW',
      sector: 'sector/domestic-work',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: ['theme/mobility-restrictions', 'reason/debt', 'theme/state-accountability', 'outcome/leadership'],
      hidden: { ageBand: '30–39', maritalState: 'Married', children: '1 or 2', community: 'Janajati' },
    },
    uses: ['quote-in-reports', 'quote-in-submissions', 'teaching'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'np-3',
    partner: 'np',
    language: 'ne',
    file: 'kuraakani-2.txt',
    text: `अन्तर्वार्ताकार: साइप्रसमा के काम गर्नुभयो?
कथनकर्ता: बूढो मान्छे हेर्ने काम। म गीता गुरुङ, लमजुङको बेसीसहरबाट। पाँच वर्ष बसें। बुबा जस्तो लाग्थ्यो, नाम एन्द्रेयास। उहाँलाई म गीत सुनाउँथें, उहाँ ताली बजाउनुहुन्थ्यो।
अन्तर्वार्ताकार: समस्या थिएन?
कथनकर्ता: थियो। एजेन्सी गोल्डेन केयरले छ महिनाको तलब काट्यो, सेवा शुल्क भनेर। करारमा त्यस्तो थिएन। म र अरू चार जना मिलेर उजुरी गर्‍यौं। वकिल मारिया दिदीले पैसा लिनुभएन। हामीले जित्यौं।
अन्तर्वार्ताकार: कति पाउनुभयो?
कथनकर्ता: काटेको सबै फिर्ता आयो। त्यो दिन हामीले मःमः पकायौं। पैसाभन्दा पनि, हामीलाई झूटो भन्ने मान्छेले माफी माग्यो, त्यो ठूलो कुरा।
अन्तर्वार्ताकार: अहिले?
कथनकर्ता: अहिले गाउँमै छु, बाख्रा र कफी। कोही जान खोजे म करार पढिदिन्छु। म फेरि जान पनि सक्छु। त्यो मेरो निर्णय हो।
`,
    narrator: 'गीता गुरुङ',
    known:
      'person: गीता गुरुङ\nplace: बेसीसहर\ndistrict: लमजुङ\nemployer (third-party): एन्द्रेयास\norganisation: गोल्डेन केयर\nperson (third-party): मारिया',
    missed: [],
    record: {
      title: 'त्यो दिन हामीले मःमः पकायौं',
      summary: 'एजेन्सीले काटेको तलब पाँच जनाले मिलेर फिर्ता लिए।',
      selfDescription: null,
      origin: 'NP',
      level1: 'गण्डकी प्रदेश',
      destination: 'CY',
      sector: 'sector/elder-care',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: [
        'violation/wages-withheld',
        'redress/collective-action',
        'redress/result-obtained',
        'support/legal-help',
      ],
      hidden: { ageBand: '40–49', maritalState: 'Married', children: '1 or 2', community: 'Janajati' },
    },
    uses: ['quote-in-reports', 'teaching'],
    audiences: ['accredited-researcher', 'advocate', 'public'],
    wordsToo: true,
  },
  {
    key: 'np-4',
    partner: 'np',
    language: 'latn',
    file: 'roman-1.txt',
    text: `Interviewer: Tapai kasari Malaysia janubhayo?
Narrator: Mero naam Bishnu Maya Thapa ho. Ma Syangja jilla ko Putalibazar bata ho. Mero dai Dilip ko sathi le bhanyo, electronics factory ma kaam cha, hostel pani dincha. Ma twenty two barsa ko thiye.
Interviewer: Kaam kasto thiyo?
Narrator: Line ma basera chip herne. Barha ghanta. Tara overtime ko paisa chuttai aauthyo. Supervisor Mister Lim le bathroom jaada time herthyo. Hami Nepali, Bangladeshi, Indonesian sabai sangai. Saturday raati hostel ma naach hunthyo.
Interviewer: Kehi samasya?
Narrator: Passport company le rakhyo. Ani levy bhanera talab bata katyo, tin sau ringgit. Contract ma thiena. Hami le union ko manche lai bhetyau, lukera. Usle bhanyo likhera deu. Pachas jana le sign garyau. Mero number 9856012345 ma ajhai tyo bela ka sathi haru le message garchan.
Interviewer: Ani ke bhayo?
Narrator: Company le levy phirta garyo, sabai lai hoina, sign garne lai matra. Tyo din thaha paye, chup lagne le kehi paudaina. Ghar farkera ma le aama ko upachar gare. Ahile ma shop chalauchu. Pheri jana man cha, tara aba ma contract padhchu.
`,
    narrator: 'Bishnu Maya Thapa',
    known:
      'person: Bishnu Maya Thapa\nplace: Putalibazar\ndistrict: Syangja\nkin (third-party): Dilip\nperson (third-party): Mister Lim\nphone: 9856012345',
    missed: [],
    record: {
      title: 'Chup lagne le kehi paudaina',
      summary: 'Electronics factory ma pachas jana le sign gare, ani kateko paisa phirta aayo.',
      selfDescription: null,
      origin: 'NP',
      level1: null,
      destination: 'MY',
      sector: 'sector/factory-garments',
      departure: '2010-2014',
      returned: '2015-2019',
      themes: ['violation/documents-kept', 'redress/collective-action', 'support/workers-organisation'],
      hidden: { ageBand: '20–29', maritalState: 'Unmarried', children: 'None', community: 'Madhesi' },
    },
    uses: ['quote-in-reports', 'teaching', 'social-media'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'in-5',
    partner: 'in',
    language: 'latn',
    file: 'roman-2.txt',
    text: `Interviewer: Aap apne kaam ke baare mein batayiye.
Narrator: Mera naam Salma Bano hai, main Murshidabad se hoon. Main sex worker hoon, yeh main sharam se nahi bol rahi. Bombay mein kiya, phir Dubai mein do saal. Apni marzi se gayi thi, ek dost Reshma ke saath.
Interviewer: Logon ko lagta hai ki aapko bechaa gaya.
Narrator: Haan, sabko yahi sunna hai. Ek baar raid hui, Star Residency hotel mein. Police ne sabko pakda, NGO wale camera leke aaye. Mujhe bola tum bach gayi. Maine kaha mera paisa kahan hai? Teen mahine shelter mein band rakha, ghar phone nahi karne diya. Woh kaun si azaadi thi?
Interviewer: Aap kya chahti hain?
Narrator: Ki kaam ko kaam maano. Jo hume dhoka de, us par case karo, jo maare us par case karo. Par hume mat pakdo. Hamari union mein hazaar se zyada auraten hain. Jo humare naam par paisa lete hain, woh humse poochhein.
Interviewer: Ghar mein pata hai?
Narrator: Meri beti Zoya ko pata hai. Usne kaha, amma, tumne mujhe padhaya. Bas. Isse bada certificate kya hoga.
`,
    narrator: 'Salma Bano',
    known:
      'person: Salma Bano\ndistrict: Murshidabad\nperson (third-party): Reshma\nkin (third-party): Zoya\norganisation: Star Residency',
    missed: [
      { words: 'Bombay', type: 'place' },
      { words: 'Dubai', type: 'place' },
    ],
    record: {
      title: 'Kaam ko kaam maano',
      summary: 'Ek mahila apne kaam, ek raid, aur apni union ke baare mein, apni sharton par.',
      selfDescription: 'Union ki ek sadasya',
      origin: 'IN',
      level1: null,
      destination: 'AE',
      sector: 'sector/sex-work',
      departure: '2005-2014',
      returned: '2010-2019',
      themes: [
        'theme/anti-trafficking-responses',
        'violation/shelter-confinement',
        'theme/organising',
        'theme/womens-decisions',
      ],
      hidden: { ageBand: '30–39', maritalState: 'Separated', children: '1 or 2', community: 'Adivasi' },
    },
    uses: ['quote-in-reports', 'quote-in-submissions'],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: true,
  },
  {
    key: 'bd-4',
    partner: 'bd',
    language: 'latn',
    file: 'roman-3.srt',
    text: `1
00:00:01,000 --> 00:00:05,000
Interviewer: Apni koto bochor Qatar e chilen?

2
00:00:06,000 --> 00:00:20,000
Narrator: Pach bochor. Amar nam Parvin Sultana, bari Jessore er Jhikargacha. Hotel er laundry te kaj kortam, Pearl Linen company te.

3
00:00:21,000 --> 00:00:40,000
Narrator: Beton thik moto dito. Kintu chuti te bari jete chaile manager Mister Anwar passport dito na. Ami ar Ruksana mile complaint korlam.

4
00:00:41,000 --> 00:00:58,000
Narrator: Labour office e giye dekhi onek meye. Sobar ek kotha. Amra ekta list banalam, uncholish jon. List dekhe officer bollo, eta to boro bepar.

5
00:00:59,000 --> 00:01:15,000
Narrator: Passport ferot pelam, chuti pelam. Ekhon deshe ami noya meyeder boli, ekla jeo na, list banao.
`,
    narrator: 'Parvin Sultana',
    known:
      'person: Parvin Sultana\nplace: Jhikargacha\ndistrict: Jessore\nemployer: Pearl Linen\nperson (third-party): Mister Anwar\nperson (third-party): Ruksana',
    missed: [],
    record: {
      title: 'Ekla jeo na, list banao',
      summary: 'Uncholish jon er ekta list, ar passport ferot pawa.',
      selfDescription: null,
      origin: 'BD',
      level1: null,
      destination: 'QA',
      sector: 'sector/cleaning-hospitality',
      departure: '2010-2019',
      returned: '2015-2024',
      themes: ['violation/documents-kept', 'redress/labour-complaint', 'redress/collective-action'],
      hidden: { ageBand: '20–29', maritalState: 'Married', children: 'None', community: 'Muslim' },
    },
    uses: ['teaching'],
    audiences: ['public', 'accredited-researcher'],
    wordsToo: true,
  },
  {
    key: 'bd-5',
    partner: 'bd',
    language: 'en',
    file: 'researchers-only.txt',
    text: `Interviewer: You said that you want only students to hear this. May I ask why?
Narrator: Because my neighbours read English on their phones. I am Jahanara, from Satkhira. Students will use it for exams, that is all right.
Interviewer: Tell me what you want them to know.
Narrator: That I crossed to India at night with my aunt Monowara and worked in houses in Delhi for four years, without a paper. Two madams paid, one did not. That a policeman took half of what I had. That when the virus came they closed the colony and nobody asked whether we ate. I walked for three days.
Interviewer: And now?
Narrator: Now I have a tailoring shop. I would tell the students: when you write about us, write what we asked for. I asked for a paper with my name, so that I can go and come like other people.
`,
    narrator: 'Jahanara',
    known: 'person: Jahanara\ndistrict: Satkhira\nkin (third-party): Monowara',
    missed: [{ words: 'Delhi', type: 'place' }],
    record: {
      title: 'A paper with my name',
      summary: 'Four years of house work across the border without a paper, and a long walk home.',
      selfDescription: null,
      origin: 'BD',
      level1: null,
      destination: 'IN',
      sector: 'sector/live-out',
      departure: '2015-2019',
      returned: '2020-2024',
      themes: ['theme/journeys-and-borders', 'violation/harm-by-officials', 'outcome/own-business'],
      hidden: { ageBand: '40–49', maritalState: 'Widowed', children: '1 or 2', community: 'Muslim' },
    },
    uses: ['teaching', 'dataset-research'],
    audiences: ['accredited-researcher'],
    wordsToo: true,
  },
  {
    key: 'np-5',
    partner: 'np',
    language: 'ne',
    file: 'saransh-matra.txt',
    text: `अन्तर्वार्ताकार: तपाईंको कुरा कसरी राख्ने?
कथनकर्ता: सारांश मात्र राख्नुहोस्, मेरा शब्द होइन। म सीता महर्जन, ललितपुरको। लेबनानमा तीन वर्ष। आवाज र शब्द चिन्छन् मान्छेले।
अन्तर्वार्ताकार: हुन्छ।
कथनकर्ता: मैले काम पाएँ, पैसा पाएँ, तर छोरा प्रकाशको विवाहमा आउन दिएनन्। पासपोर्ट साहुले राखेको थियो। त्यो दिन म धेरै रोएँ। अरू केही भन्दिनँ।
`,
    narrator: 'सीता महर्जन',
    known: 'person: सीता महर्जन\nkin (third-party): प्रकाश\ndistrict: ललितपुर',
    missed: [],
    record: {
      title: 'पासपोर्ट साहुसँग थियो',
      summary: 'तीन वर्ष लेबनानमा काम; पासपोर्ट नदिएकाले घरको एउटा ठूलो दिन छुट्यो। उनले सारांशको मात्र अनुमति दिइन्।',
      selfDescription: null,
      origin: 'NP',
      level1: null,
      destination: 'LB',
      sector: 'sector/live-in',
      departure: '2005-2014',
      returned: '2010-2019',
      themes: ['violation/documents-kept', 'theme/family-and-care'],
      hidden: { ageBand: '50 and over', maritalState: 'Widowed', children: '1 or 2', community: 'Newar' },
    },
    uses: [],
    audiences: ['public', 'accredited-researcher', 'advocate'],
    wordsToo: false,
  },
];

export const partners = [
  { key: 'np', name: 'Phirti Sanjal (invented)', country: 'NP' },
  { key: 'in', name: 'Shram Sakhi Kendra (invented)', country: 'IN' },
  { key: 'bd', name: 'Ferot Nari Shomiti (invented)', country: 'BD' },
] as const;

/** Invented people, a sign-in for each role. They share one password: this is a demonstration. */
export const PASSWORD = 'stories come home again';
export const people = [
  { email: 'steward@katha.example', name: 'Ila Steward', role: 'steward', partner: null },
  { email: 'partner-np@katha.example', name: 'Asmita of Phirti Sanjal', role: 'partner', partner: 'np' },
  { email: 'partner-in@katha.example', name: 'Meena of Shram Sakhi', role: 'partner', partner: 'in' },
  { email: 'partner-bd@katha.example', name: 'Ruma of Ferot Nari', role: 'partner', partner: 'bd' },
  { email: 'redactor@katha.example', name: 'Noor Redactor', role: 'redactor', partner: null },
  { email: 'reviewer@katha.example', name: 'Dolma Reviewer', role: 'reviewer', partner: null },
  { email: 'researcher@katha.example', name: 'Tara Researcher', role: 'researcher', partner: null },
  { email: 'advocate@katha.example', name: 'Kavita Advocate', role: 'advocate', partner: null },
] as const;

/** Invented uses of invented testimonies. */
export const uses = [
  {
    who: 'advocate',
    of: 'np-1',
    kind: 'quote-in-submissions',
    institution: 'Network for Fair Recruitment (invented)',
    work: 'Submission to the committee on migrant workers',
    place: 'Geneva, and on the network’s site',
    purpose: 'To show what a contract promised and what happened.',
    seen: true,
    ended: false,
  },
  {
    who: 'researcher',
    of: 'np-1',
    kind: 'teaching',
    institution: 'School of Social Work (invented)',
    work: 'Lectures on return and wages',
    place: 'Kathmandu',
    purpose: 'Future counsellors read what helped and what did not.',
    seen: false,
    ended: false,
  },
  {
    who: 'researcher',
    of: 'bd-1',
    kind: 'exhibition',
    institution: 'Museum of Work (invented)',
    work: 'Forty-two pieces an hour',
    place: 'Dhaka, for three months',
    purpose: 'A panel on what the women of one factory asked for, and got.',
    seen: true,
    ended: true,
  },
  {
    who: 'advocate',
    of: 'in-4',
    kind: 'social-media',
    institution: 'Network for Fair Recruitment (invented)',
    work: 'A week of voices on the right to go',
    place: 'The network’s pages',
    purpose: 'To answer those who ask for a ban on going.',
    seen: true,
    ended: false,
  },
] as const;
