/** Names written down for this project, from general knowledge: what the public lists lack. */

export const GIVEN_LATIN = `sita gita rita maya asha usha uma radha laxmi lakshmi saraswati parvati durga kali devi kamala bimala nirmala sarmila sharmila sushila
  shanti shova shobha sunita anita kabita kavita sabita savita babita namita binita vinita punam poonam pooja puja priya priyanka rekha renu renuka meena mina
  manju anju sanju ranju sabina sarita lalita mamata mamta samjhana sapana sapna sangita sangeeta sumitra susmita sushmita pabitra pavitra goma tara tulasi
  tulsi dhanmaya phulmaya sanumaya dilmaya bishnu binda bindu krishna ram hari shyam gopal mohan sohan rohan ramesh suresh mahesh dinesh ganesh rajesh mukesh
  naresh umesh yogesh prakash bikash vikash akash subash subhash suraj sujan sujata bishal vishal kiran jyoti nisha usa aarti arti neha sneha pushpa puspa
  champa chameli gulabi phulmati sukumari dukhni budhni mangri etwari sukri fatima fatema khadija ayesha aisha amina ameena rahima rohima rahela rabeya rabia
  salma selina shirin sharmin nasrin nasreen yasmin yasmeen jasmin tahmina taslima khaleda hasina rehana rehena shahana shahnaz shahnaj parvin parveen parul
  moyna moina momena momtaz mumtaz sufia sufiya saleha halima halema hamida hosneara jahanara anowara monowara nurjahan noorjahan nargis nasima nazma najma
  rokeya ruksana rukhsana rina runa ruma shilpi shiuli shapla beauty lovely sweety bilkis bulbuli dolly hena jorina josna jyotsna kohinoor lipi lucky lutfa
  mahmuda majeda mariam maryam morjina mosammat nilufa nilufar papia poly rashida razia reshma ritu roksana sabera sabiha sajeda sakina samira sanjida shefali
  abdul abdullah abdur ahmed ahmad ali aslam anwar babul bashir belal bilal faruk farooq habib hafiz hasan hassan husain hussain ibrahim imran iqbal ismail jabbar
  jahangir jamal kabir kalam kamal karim khaled khalid latif mahbub mahmud malek manik masud mizan mohammad mohammed muhammad mohamed monir mostafa motin mustafa
  nasir nazrul nurul omar osman rafiq rafique rahim rashid rezaul rubel saiful salam salim selim shafiq shahid shahin shamim sharif sirajul sohel sultan tariq
  yusuf zahir zakir anil sunil ajay vijay bijay sanjay manoj vinod binod pramod arjun bhim nakul karan kumar ashok alok amit sumit rohit mohit deepak dipak
  pankaj rakesh ravi rabi santosh satish shiva shankar som tika top til dil dal buddha bir dhan gyan indra jit kul lok man mangal nar netra padam purna
  pasang pemba mingma ngima dawa nima lhakpa phurba sonam tenzing dolma doma yangji lakpa furba sange dorje tashi pramila urmila sharada sarada renuka
  geeta seeta leela lila sheela shila kanchan kanchhi kanchha jethi maili saili thuli sani sushma suman sudha vimala indira ganga jamuna yamuna bhagwati bhagavati
  chandra chandrika damayanti draupadi gayatri heera hira jamuna janaki kaushalya kunti madhu mandira menuka nanda padma phoolmati ratna rukmini rupa sabitri
  savitri sarala shakuntala sharda shobhana sunaina swapna urvashi vandana bandana veena bina yashoda jashoda agnes albina anima basanti birsi bimla jasinta
  kalpana karuna monika phulo pratima punita roshni salomi sarojini shanta sumati sukhmani teresa tileshwari`;

export const SURNAMES_LATIN = `tamang gurung magar rai limbu sherpa lama thapa chhetri chettri karki basnet khadka khatri bhandari adhikari acharya
  aryal bhattarai bhatta bista bist budhathoki chaudhary chaudhari choudhary dahal dangol dhakal dhungana dhungel gautam ghale ghimire giri gharti hamal
  joshi kafle kandel kc khanal khatiwada koirala kunwar lamichhane lamsal lohani luitel mahara mahato mahat maharjan mainali majhi malla manandhar mishra nakarmi
  nepal neupane niroula nepali ojha oli pandey pandit panta pant parajuli pariyar paudel poudel paudyal pokharel pokhrel prajapati pradhan puri pyakurel rana
  ranabhat rajbanshi rawal rawat regmi rijal rimal rokaya sah saha sapkota sarki satyal shah shahi shakya sharma shrestha sigdel silwal singh sinha siwakoti
  subedi sunar sunuwar tharu thakur thapaliya timilsina timsina tuladhar tripathi upadhyay upreti upreti wagle yadav bishwakarma biswokarma vishwakarma bk
  kumari devi begum bibi khatun khatoon akter akhter aktar banu khanam nessa sultana parvin rahman rehman islam hossain hossen hussain haque hoque uddin
  miah mia mian molla mollah mondal mandal sarkar sarker biswas das dey dutta ghosh bose basu roy ray chakraborty chakrabarty mukherjee mukhopadhyay banerjee
  bandyopadhyay chatterjee chattopadhyay bhattacharya bhattacharjee sen sengupta dasgupta gupta halder haldar howlader hawlader talukder talukdar chowdhury
  bhuiyan bhuyan majumder mazumder majumdar khan pathan ansari sheikh shaikh sk gazi kazi qazi sikder sikdar fakir faqir gain gayen naskar sardar baidya bairagi
  barman burman mahanta mohanta hembram murmu soren tudu kisku hansda marandi baskey besra munda oraon minz kujur lakra toppo ekka tirkey kerketta xaxa xalxo
  kispotta bhengra horo purty hansdak barla topno surin dungdung kullu bara beck khalkho kindo bage soy gagrai sinku bodra nag pahan patel reddy naidu rao
  iyer iyengar nair menon pillai kurup panicker varghese mathew thomas joseph george chacko kurian patil pawar jadhav kulkarni deshmukh deshpande shinde gaikwad
  more kamble sawant bhosale chavan agarwal agrawal bansal goyal garg mittal jain mehta shah desai trivedi dave bhatt gill sandhu dhillon grewal kaur brar
  malhotra kapoor khanna chopra arora sethi bhatia saxena srivastava shrivastava verma varma tiwari tiwary dubey dwivedi chaturvedi shukla trivedi pathak jha
  paswan manjhi ram sahu sahni nishad bind rajbhar maurya kushwaha prasad sinha rajak kori ahirwar meena meghwal gond baiga bhil damor katara`;

export const GIVEN_DEVA = `सीता गीता रीता माया आशा उषा उमा राधा लक्ष्मी सरस्वती पार्वती दुर्गा देवी कमला विमला बिमला निर्मला शर्मिला सर्मिला सुशीला शान्ति शांति शोभा
  सुनीता सुनिता अनीता अनिता कविता कबिता सविता सबिता बबीता नमिता विनीता पूनम पूजा प्रिया प्रियंका रेखा रेणु मीना मिना मंजू मन्जु अंजू अन्जु रंजू सबीना सबिना सरिता ललिता
  ममता सम्झना सपना संगीता सङ्गीता सुमित्रा सुष्मिता पवित्रा गोमा तारा तुलसी धनमाया फूलमाया सानुमाया दिलमाया विष्णु बिष्णु बिन्दा बिन्दु कृष्णा कृष्ण राम हरि श्याम गोपाल
  मोहन सोहन रमेश सुरेश महेश दिनेश गणेश राजेश मुकेश नरेश उमेश प्रकाश विकास बिकास आकाश सुवास सुरज सूरज सुजन सुजाता विशाल किरण ज्योति निशा आरती नेहा स्नेहा पुष्पा चम्पा
  चमेली फूलमती सुकुमारी बुधनी मंगरी एतवारी फातिमा खदीजा आयशा अमीना रहीमा राबिया सलमा सेलिना शिरीन नसरीन यास्मीन तहमीना तसलीमा हसीना रेहाना शाहना परवीन मुमताज
  सूफिया हलीमा हामिदा जहाँआरा नूरजहाँ नर्गिस नसीमा नजमा रुकसाना रीना रूमा मरियम रशीदा रजिया रेशमा सकीना अब्दुल अहमद अली असलम अनवर बशीर बिलाल फारूक हबीब हसन
  हुसैन इब्राहिम इमरान इकबाल इस्माइल जमाल कबीर कमाल करीम खालिद महमूद मोहम्मद मुहम्मद मुस्तफा नासिर उमर रफीक रहीम राशिद सलीम शाहिद शमीम शरीफ सुल्तान यूसुफ
  अनिल सुनील अजय विजय संजय मनोज विनोद प्रमोद अर्जुन भीम करण अशोक आलोक अमित सुमित रोहित दीपक पंकज राकेश रवि संतोष सतीश शिव शंकर पासाङ पेम्बा मिङ्मा डावा निमा
  ल्हाक्पा फुर्बा सोनाम तेन्जिङ डोल्मा प्रमिला उर्मिला शारदा लीला शीला कञ्चन कान्छी कान्छा जेठी माइली साइली ठूली सानी सुष्मा सुमन सुधा इन्दिरा इंदिरा गंगा जमुना यमुना
  चन्द्रा गायत्री हीरा जानकी मधु मेनका पद्मा रत्ना रुक्मिणी रूपा सावित्री सरला शकुन्तला यशोदा एग्नेस बसंती जसिन्ता कल्पना करुणा मोनिका फूलो प्रतिमा पुनीता रोशनी सलोमी`;

export const SURNAMES_DEVA = `तामाङ गुरुङ मगर राई लिम्बू शेर्पा लामा थापा क्षेत्री कार्की बस्नेत खड्का खत्री भण्डारी अधिकारी आचार्य अर्याल भट्टराई भट्ट विष्ट बिष्ट बुढाथोकी
  चौधरी दाहाल डंगोल ढकाल ढुंगाना ढुङ्गाना ढुंगेल गौतम घले घिमिरे गिरी घर्ती जोशी काफ्ले कँडेल खनाल खतिवडा कोइराला कुँवर लामिछाने लम्साल लोहनी लुइँटेल महरा महतो महर्जन मैनाली
  माझी मल्ल मानन्धर मिश्र नकर्मी न्यौपाने निरौला नेपाली ओझा ओली पाण्डे पाण्डेय पंडित पन्त पराजुली परियार पौडेल पोखरेल प्रजापति प्रधान पुरी प्याकुरेल राणा राजवंशी रावल रावत
  रेग्मी रिजाल रिमाल रोकाया साह साहा सापकोटा सार्की शाह शाही शाक्य शर्मा श्रेष्ठ सिग्देल सिलवाल सिंह सिन्हा सिवाकोटी सुवेदी सुनार सुनुवार थारू ठाकुर थपलिया तिमिल्सिना तुलाधर
  त्रिपाठी उपाध्याय उप्रेती वाग्ले यादव विश्वकर्मा विक वि.क. कुमारी देवी बेगम बीबी खातून अख्तर रहमान इस्लाम हुसैन हक मियाँ मंडल सरकार विश्वास दास घोष बसु राय चक्रवर्ती मुखर्जी
  बनर्जी चटर्जी भट्टाचार्य सेन गुप्ता हलदर तालुकदार खान पठान अंसारी शेख काजी सरदार हेम्ब्रम मुर्मू सोरेन टुडू किस्कू हांसदा मरांडी मुंडा उरांव मिंज कुजूर लकड़ा टोप्पो एक्का तिर्की
  केरकेट्टा खलखो होरो बारला पटेल रेड्डी राव नायर पाटिल पवार जाधव कुलकर्णी देशमुख शिंदे गायकवाड़ कांबले चव्हाण अग्रवाल बंसल गोयल जैन मेहता देसाई गिल संधू कौर मल्होत्रा कपूर खन्ना
  चोपड़ा अरोड़ा सक्सेना श्रीवास्तव वर्मा तिवारी दुबे द्विवेदी चतुर्वेदी शुक्ला पाठक झा पासवान मांझी साहू साहनी निषाद मौर्य कुशवाहा प्रसाद रजक मीणा गोंड`;

export const GIVEN_BENG = `সীতা গীতা রীতা মায়া আশা উষা রাধা লক্ষ্মী সরস্বতী পার্বতী দুর্গা কমলা বিমলা নির্মলা শর্মিলা সুশীলা শান্তি সুনীতা অনিতা কবিতা সবিতা ববিতা পূজা প্রিয়া প্রিয়াঙ্কা
  রেখা রেণু মীনা মঞ্জু অঞ্জু সরিতা ললিতা মমতা সঙ্গীতা সুমিত্রা সুস্মিতা তারা তুলসী ফাতেমা ফাতিমা খাদিজা আয়েশা আমিনা রহিমা রাহেলা রাবেয়া সালমা সেলিনা শিরিন শারমিন নাসরিন ইয়াসমিন
  জেসমিন তাহমিনা তাসলিমা খালেদা হাসিনা রেহানা শাহানা শাহনাজ পারভীন পারভিন পারুল ময়না মোমেনা মমতাজ সুফিয়া সালেহা হালিমা হামিদা হোসনেআরা জাহানারা আনোয়ারা মনোয়ারা নূরজাহান নার্গিস
  নাসিমা নাজমা রোকেয়া রুকসানা রিনা রুনা রুমা শিল্পী শিউলি বিলকিস বুলবুলি ডলি হেনা জরিনা জোসনা লিপি লুৎফা মাহমুদা মাজেদা মরিয়ম মর্জিনা নিলুফা পাপিয়া রাশিদা রেশমা সাবেরা সাজেদা সকিনা
  আব্দুল আবদুল আব্দুর আহমেদ আলী আসলাম আনোয়ার বাবুল বশির বেলাল ফারুক হাবিব হাসান ইব্রাহিম ইমরান ইকবাল ইসমাইল জব্বার জাহাঙ্গীর জামাল কবির কালাম কামাল করিম খালেদ লতিফ মাহবুব মাহমুদ
  মালেক মানিক মাসুদ মিজান মোহাম্মদ মুহাম্মদ মনির মোস্তফা মতিন নাসির নজরুল নুরুল ওমর রফিক রহিম রশিদ রুবেল সাইফুল সালাম সেলিম শফিক শাহিন শামীম শরিফ সোহেল সুলতান ইউসুফ জাকির
  অনিল সুনীল অজয় বিজয় সঞ্জয় মনোজ বিনোদ অর্জুন অশোক অমিত দীপক পঙ্কজ রবি সন্তোষ শিব শঙ্কর গোপাল মোহন রমেশ সুরেশ মহেশ দীনেশ গণেশ প্রকাশ বিকাশ`;

export const SURNAMES_BENG = `বেগম বিবি খাতুন আক্তার আখতার বানু খানম নেসা সুলতানা রহমান ইসলাম হোসেন হোসাইন হক উদ্দিন মিয়া মোল্লা মণ্ডল মন্ডল সরকার বিশ্বাস দাস দে দত্ত ঘোষ বসু রায় চক্রবর্তী মুখার্জি
  মুখোপাধ্যায় ব্যানার্জি বন্দ্যোপাধ্যায় চ্যাটার্জি চট্টোপাধ্যায় ভট্টাচার্য সেন সেনগুপ্ত দাশগুপ্ত গুপ্ত হালদার হাওলাদার তালুকদার চৌধুরী ভূঁইয়া মজুমদার খান পাঠান আনসারী শেখ গাজী কাজী শিকদার
  ফকির গায়েন নস্কর সরদার সর্দার বৈদ্য বৈরাগী বর্মন মাহাতো হেমব্রম মুর্মু সরেন টুডু কিস্কু হাঁসদা মান্ডি মুন্ডা ওরাওঁ চাকমা মারমা ত্রিপুরা সাহা পাল কুণ্ডু নাথ দেবনাথ সূত্রধর প্রামাণিক মাঝি জানা মাইতি বেরা`;

/** Names that are also ordinary words: a mention needs more than the word. */
export const ALSO_WORDS = `आशा माया सपना कविता कबिता पूजा ज्योति किरण शान्ति शांति रेखा तारा राधा कल्पना करुणा ममता सम्झना प्रेम दया क्षमा आरती संगीता निशा सुमन मधु रोशनी हीरा मोती पद्मा फूल गंगा चम्पा चमेली तुलसी
  प्रतिमा सरला विमला निर्मला कमल विकास बिकास प्रकाश आकाश संतोष आलोक विजय अजय हरि कृष्ण राम शिव देवी कुमारी लाल बहादुर प्रसाद सरकार दास प्रधान सरदार ठाकुर पंडित सिंह राय राई मगर नेपाली मुखिया सेन हक शाह खान
  सानी ठूली जेठी माइली साइली कान्छी कान्छा जेठा माइला साइला पुरी गिरी शर्मा चौधरी पासवान बारा होरो मीना रत्ना मन मंगल बुधनी पुष्पा पुष्प लीला रवि सूरज दीपक अमर बानी मिलन इस्लाम कमाल करीम नूर गुलाब
  আশা মায়া শান্তি রেখা তারা মমতা কবিতা কল্পনা প্রতিমা পূজা জ্যোতি কিরণ আলো আকাশ বিকাশ প্রকাশ বিজয় সন্তোষ শিল্পী লিপি পাপিয়া ময়না মুক্তা মণি মানিক রাজা রানী বাবুল কমল ইসলাম হক সরকার বিশ্বাস দাস পাল নাথ মাঝি সেন জানা দে গুপ্ত বেলা
  শেখ খান রায় সরদার ফকির কাজী কবির সালাম জামাল কামাল সাগর নদী বর্ষা শিউলি শাপলা চামেলি চম্পা স্বপ্না স্বপন মিলন সুমন জীবন মরণ লতা পাতা ডলি
  asha maya sapana sapna kabita kavita puja pooja jyoti kiran shanti rekha tara mamata mamta prem daya nisha suman hira beauty lovely lucky sweety dolly joy grace hope rose faith
  will mark may june april august dawn eve grant frank bill bob pat sue rob jack art gene guy dean drew ray rich rod chase chance earnest ernest violet ivy daisy lily iris olive
  hazel heather holly ginger pearl ruby amber jade crystal gay carol robin jean dale glen lane miles park parks young long short small white black brown green gray grey king prince
  bishop church hill wood woods stone rivers brooks field fields banks bush rice lamb fox wolf bird day weeks summer winter snow rain love price cash bond cook baker carter turner taylor
  smith mason potter miller fisher hunter shepherd page gay case self best good savage wise sharp strong moon star hand foot head power powers ball bell book rush hall house street road
  man ram sen das ray roy more bind bara pal nag soy sing hari dal til top dil som bir kul lok dey bose mina rani raja moti hero singh bag`;

export const MORE_GIVEN_DEVA = `विवेक बिबेक सागर समीर विनय विनोद आदित्य आयुष अंकित अनुष्का ऋतु करिश्मा काजल खुशी गौरी जया जानवी तनु दिव्या दीपिका नीलम नीतू निर्मल पल्लवी पायल प्रीति प्रतिभा बबलू मुन्नी मुन्ना रजनी रानी रोशन ललिता वर्षा विजया शबनम शबाना शकीला साक्षी
  सोनी सोनिया स्वाति हेमा नूरा नूर अब्दुल्ला अब्दुल्लाह युनुस मोतालेब खालेदा हर्कबहादुर टेकबहादुर डिलबहादुर चन्द्रबहादुर मनमाया कर्ममाया सानुमैया रन्जना रञ्जना अस्मिता एलिना प्रकृति बिनिता सृजना सिर्जना शान्ता तिलक टीका पदम बिर्ख`;
export const MORE_GIVEN_BENG = `ইউনুস মোতালেব আব্দুল্লাহ আবদুল্লাহ জরিনা সাগর সমীর শাকিল রাসেল রাজু জাহিদ নাঈম আরিফ আশিক মামুন হৃদয় তানিয়া সুমাইয়া মিতু মিতা লাকি লাকী বিউটি শাহিদা রাজিয়া সেলিমা জুলেখা জোহরা কুলসুম ছকিনা হাজেরা আছিয়া রওশন নূরী খোদেজা মালেকা রেবেকা ফরিদা হাবিবা মুন্নি বৃষ্টি শম্পা চুমকি টুম্পা মৌসুমি মৌসুমী`;

/** Names of minorities and of everyday life that the public lists lack: Adivasi, Dalit, Madhesi, Himalayan and hill peoples, Christians of the region, Arab employers, people of other lands met at work. */
export const FURTHER_GIVEN_DEVA = `सुगनी बिरसी बिरसो चैती फगुनी मंगली शनिचरी बुधिया सोमरी शुक्री जौनी सुकरो सुकुरमनी सालगे सोनामुनी सुमी दुलारी फूलमनी फुलमनी चांदमनी चाँदमनी जयमनी पानमुनी लक्खी तिलको बिलासो सुबासी मालती रतनी जतनी गेंदी झूमरी झुनिया सुनैना रामदुलारी रामकली
  रामवती फूलवती कलावती लीलवती चमेलिया इमरती बसमतिया जगिया धनिया धनेसरी तेतरी सोनवा रजवंती राजवंती शिवकुमारी रामरती अनारकली गुलबिया मुन्नीया छोटकी बड़की गुड़िया गुड्डी बेबी पिंकी रिंकी रिंकू टिंकू चिंटू पिंटू बंटी सोनू मोनू गोलू छोटू राजू पप्पू मुन्नू डब्लू गुड्डू बिट्टू नन्हे लल्लन बबुआ
  एलिजाबेथ एलिज़ाबेथ मारिया मरियाना तेरेसा टेरेसा जोसेफिना जोसफिना अगनेसिया सिसिलिया सुशाना मार्था रूथ सारा रेबेका रेचल हेलेन अनास्तासिया बेनेदिक्ता जुलियाना फ्रांसिस्का पौलिना अल्बिना सेलेस्टिना जोसेफ जॉन पॉल पीटर थॉमस मैथ्यू डेविड सैमुएल दाउद एंथोनी फ्रांसिस अल्बर्ट बेंजामिन इग्नेस
  छिरिङ छिरिंग पासाङ्गी लाक्पा निमा निम्डोमा यांगजी याङ्जी याङ्जोम सोनाम फुटी दिकी ङिमा पेमा छोकी डिकी केसाङ लोब्साङ तेन्जिन कर्मा नोर्बु दोर्जे दोर्जी टासी ताशी सेर्कु बुटी माइचाङ सुर्माया सन्तमाया सन्तमाया जुनमाया हस्तमाया हर्कमाया बुद्धिमाया कृष्णमाया चन्द्रमाया पूर्णमाया इन्द्रमाया दुर्गामाया नरमाया
  शुकमाया फूलमती तिलमाया धनकुमारी मनकुमारी लालकुमारी इन्द्रकुमारी बालकुमारी जगतमाया बिष्णुमाया लक्ष्मीमाया जमुनी सुकी फुल्की सन्झा बिपना सिर्जना सम्पति सकुन्तला चमेली भुन्टी बुच्ची बटुली मैना कमली फूलपति सोमती रामपति रमौती रामबती जानकीदेवी शिवरानी किसनवती
  लाकी गङ्गामाया मिङ्मार बिर्खबहादुर बिरबहादुर जितबहादुर मानबहादुर हर्कबहादुर रणबहादुर सन्तबहादुर कुलबहादुर ओमबहादुर पदमबहादुर प्रेमबहादुर चित्रबहादुर नरबहादुर लालबहादुर तुलबहादुर मिलन सन्तोष सन्देश बिशाल रोसन समिर सबिन रबिन नबिन आशिष अनिष
  अब्दुलरहमान अब्दुलअजीज अब्दुल्लाह अबु उम्म फैसल फ़ैसल तुर्की नासिर नवाफ बन्दर मिशाल मिशेल सऊद सउद फहद फहाद खालिद सुलेमान यासिर माजिद हमद हमाद ग़ाज़ी गाजी मंसूर मुबारक नौरा नोरा नूरा हेस्सा हिस्सा लतीफा मुनीरा मशाइल हनान अमल मोना हुदा रीम रानिया लैला लमा दीना हाला सुआद ज़ैनब जैनब सारा मरयम
  अम्माल तिगिस्ट अल्माज़ हिरुत मेरी ग्रेस जोसेलिन मारिबेल रोज़लिन लिज़ा एना अनीता प्रियान्थी कुमारी दिल्हानी सित्ती सिती देवी रोज़ी लूसी जेन`;
export const FURTHER_SURNAMES_DEVA = `तोपनो कंडुलना डुंगडुंग कुल्लू सुरीन लुगुन समद हेरेंज भेंगरा पूर्ति बोदरा सिंकू गागराई नाग पाहन लकड़ा तिग्गा बाखला केरकेट्टा बेक खेस पन्ना टेटे बिलुंग जोजो सांडिल हपदगड़ा बिरहोर असुर कोरवा बैगा मरकाम नेताम पोर्ते धुर्वे उइके मरावी टेकाम कोर्राम सोरी वट्टी
  डामोर कटारा खराड़ी निनामा गरासिया वसावा राठवा बारेला मुवेल मेड़ा मुनिया रावत चर्मकार रविदास राम मल्लिक डोम मेहतर बाल्मीकि जाटव अहिरवार कोरी खटीक रजक सदा सादा मुसहर ऋषिदेव राय मोची नोनिया बिन्द केवट सहनी मुखिया कामत मंडल ठठेरा
  सुनाम नेपाली गन्धर्व बादी दर्जी परियार दमाई सार्की मिजार मिजर रम्तेल रसाइली रिजाल लुहार गदाल खाती बयलकोटी सिञ्जाली पुन पुनमगर थापामगर घर्तीमगर रानामगर आले बुढा बुढामगर सारुमगर श्रीस घर्ती रोका ह्योल्मो लोप्चन मोक्तान बल लुङबा योन्जन स्याङ्तान घिसिङ वाइबा पाख्रिन बम्जन ब्लोन गोम्जा दोङ थिङ दिमदोङ तितुङ रुम्बा
  थोकर खरेल काफ्ले सेर्पा भोटे लोपा थकाली गौचन शेरचन भट्टचन तुलाचन छन्त्याल दराई दनुवार चेपाङ प्रजा बोटे माझी कुमाल सुनुवार मुखिया जिरेल थामी थाङमी हायु सुरेल कोइँच मेचे कोचे धिमाल राजवंशी गनगाई झाँगड सतार किसान उराव खवास दगौरा कठरिया चौधरी डगौरा राना महतो
  लिम्बू आङ्देम्बे केरुङ माबोहाङ फागो योङ्या थेबे लावती सुब्बा चेम्जोङ तुम्बाहाङ्फे वनेम खम्बू बान्तवा चाम्लिङ थुलुङ कुलुङ साम्पाङ दुमी`;
export const FURTHER_GIVEN_BENG = `ফুলজান ফুলবানু আছমা আছিয়া আঙ্গুরা আঙ্গুরী আনজিরা আনজুমান আম্বিয়া আলতাফ আরজিনা আরজু ইতি ইয়াসমিন উম্মে এলিনা কাকলি কাজল কদবানু কমেলা করিমন কাঞ্চন কুলছুম কোহিনুর খোদেজা গোলেনূর গোলবাহার গুলজান চায়না ছবিরন ছবুরা ছায়রা জয়নব জয়নাব জাহেদা জমেলা জবেদা জাবেদা জেসমিন জাহেরা
  জোবেদা জুলেখা টুনি টুনটুনি তহমিনা তাছলিমা দিলারা দোলেনা নাছিমা নাছরিন নূরবানু নুরুন্নাহার নুরজাহান নিলুফার নুরী পরীবানু পারুলী ফজিলা ফাতু ফিরোজা ফুলি ফেরদৌসি ফেলি বকুল বানেছা বাসনা বিজলী বুলু মধুমালা মনোয়ারা মরিয়ম মাকসুদা মাছুমা মাজু মালতী মাহফুজা মিনু মিনারা মুর্শিদা মেহেরজান
  মোমেলা মোসলেমা মৌসুমী রজ্জবান রহিমন রাহিমা রিজিয়া রুপালি রুপবান রূপবান রেজিয়া রেনু রৌশন লতিফা লাইলি লালবানু শরীফা শহরবানু শাহেরা শিরিনা শেফালি ছফুরা সবুরা সাজেদা সাথী সাহেরা সুরমা সুরুজ সুন্দরী সোনাভান সোনাবান হনুফা হাজেরা হালেমা হাফেজা হাসনা হাসনাহেনা হোসনেয়ারা
  আবদুর আবু আমজাদ আলম আলাউদ্দিন আলমগীর আশরাফ ইদ্রিস ইলিয়াস এরশাদ ওহাব কাদের কাশেম কুতুব খলিল খোরশেদ গফুর গিয়াস ছাত্তার জলিল জয়নাল জসিম তাহের তোফাজ্জল দুলাল নিজাম নূরু বাচ্চু বাদশা বাশার মজিবর মজনু মনসুর মান্নান মফিজ মোকসেদ মোজাম্মেল মোসলেম রইস রজব রমজান লোকমান শাজাহান শাহজাহান শাহ আলম সাত্তার সামাদ সুরুজ হাকিম হানিফ হামিদ হায়দার
  ফয়সাল খালেদ নাসের সউদ ফাহাদ সুলতান তুর্কি নাওয়াফ মনসুর মুবারক নোরা নূরা হেসা লতিফা মুনিরা হানান আমাল হুদা রিম রানিয়া লায়লা দিনা জয়নাব সারা মেরি গ্রেস মারিয়া তেরেসা আগ্নেস রোজি লুসি মার্থা সুসান্না রেবেকা এলিজাবেথ যোসেফ জোসেফ পিটার পল থমাস ডেভিড অ্যান্থনি আন্তনি ফ্রান্সিস
  সুমি সুমিতা সোনালী বাহামনি বাহামুনি সালগে ফুলমনি চুড়কি দুলালী লক্ষ্মীমনি পানমনি চম্পাবতী মালতীবালা সুধারানী শেফালীরানী কমলাবালা পূর্ণিমা অর্চনা মিতালি মিনতি শ্যামলী শেফালিকা বীণা বাসন্তী সন্ধ্যা ঝর্ণা ঝুমা টুকটুকি বুলি বুড়ি খুকি পুতুল পুতুলি বাবলি বাপ্পি পিংকি রিংকি রিংকু`;
export const FURTHER_SURNAMES_BENG = `চিসিম মারাক রেমা সাংমা ম্রং নকরেক চাম্বুগং রিছিল দফো মৃ দিও হাজং কোচ বর্মণ রাজবংশী বাগদি বাউড়ি দুলে হাড়ি ডোম বাল্মীকি রবিদাস ঋষি মালো জলদাস কৈবর্ত বেপারী ব্যাপারী মাতুব্বর মাতবর প্রামানিক প্রামাণিক খন্দকার মৃধা গাজী ঢালী পেদা হাওলাদার আকন আকন্দ মুন্সী মুনশি মোড়ল শেখ লস্কর
  কস্তা গমেজ গোমেজ রোজারিও ডিকস্তা পেরেরা কোড়াইয়া রিবেরু ডিসিলভা ক্রুজ বাড়ৈ বাড়ই হালদার সমাদ্দার মধু বৈরাগী ঘরামী ওরাও লাকড়া তির্কী এক্কা মিনজি টপ্য খালকো কুজুর বাসকে বেসরা সরেন মারান্ডী হেমরম মুরমু কিসকু টুডু হাঁসদা তঞ্চঙ্গ্যা দেওয়ান খীসা রোয়াজা ম্রো খিয়াং লুসাই`;
export const FURTHER_LATIN_GIVEN = `sugani birsi phulmani fulmani chaiti phaguni mangli sanichari budhia somri sukurmani salge sonamuni dulari jaymani panmuni lakkhi malti ratni jhunia sunaina kalawati lilawati ramkali ramrati gudiya guddi pinky rinky rinku tinku chintu pintu bunty sonu monu golu chhotu raju pappu guddu bittu
  tsering chhiring lakpa yangji yangjom futi diki chhoki kesang lobsang tenzin norbu dorje dorjee suntali juntara harkamaya buddhimaya krishnamaya chandramaya purnamaya indramaya nirmaya sukmaya tilmaya dhankumari mankumari lalkumari indrakumari santamaya junmaya bhunti maina kamali phulpati sirjana bipana
  birbahadur jitbahadur manbahadur ranbahadur kulbahadur padambahadur prembahadur lalbahadur
  faisal nawaf bandar mishal mishaal saud fahad fahd khaled suleiman yasser majid hamad ghazi mansour mubarak noura nora hessa latifa muneera munira mashael hanan amal mona huda reem rania layla lama dina hala suad zainab maryam
  tigist almaz hirut jocelyn maribel roselyn dilhani siti
  phuljan phulbanu asma asia angura anjira ambia arjina iti kakoli komela korimon kulsum kohinur golenur china jobeda jomela zobeda zuleikha tuni dilara nurbanu nurunnahar phuli bokul banesa monowara masuma minara rupban rahima rahimon rejia saju shahera sobura sufura surma sonabhan hazera hafeza hasna
  altaf alamgir ashraf idris ilias kader kashem khalil gofur jalil joynal jashim taher dulal nizam bacchu badsha mojibor monsur mannan mofiz moslem lokman shajahan shahjahan sattar samad suruj hakim hanif haider`;
export const FURTHER_LATIN_SURNAMES = `topno kandulna lugun samad tigga bakhla bilung tete markam netam dhurve uike maravi damor katara ninama vasava ravidas rabidas rishidev mallik baitha sada
  nepali gandharva badi darji damai mijar rasaili luhar pun ale budha gharti roka hyolmo lopchan moktan yonjan syangtan ghising waiba pakhrin bamjan blon thing titung rumba thokar gauchan sherchan thakali chhantyal darai kumal bote majhi praja chepang jirel thami sunuwar dhimal satar angdembe lawati subba chemjong bantawa chamling thulung kulung
  chisim marak rema sangma mrong nokrek chambugong richil daju costa gomes rozario pereira ribeiro baroi baroy samaddar gharami bepari matubbar pramanik khandaker mridha dhali akon akond munshi moral laskar khisa dewan roaza`;
