/** Words of Bengali speech, in its own and in Latin letters, that phrases are made of; a stroke between two. */

/** Numbers that count people. */
export const COUNT =
  'এক|দুই|দু|তিন|চার|চাইর|পাঁচ|ছয়|ছ|সাত|আট|নয়|ন|দশ|এগারো|এগার|বারো|তেরো|চৌদ্দ|পনেরো|ek|dui|du|tin|teen|char|chair|pach|panch|paach|choy|chhoy|soy|shat|sat|aat|noy|dosh|egaro|baro';
export const COUNTERS = 'জন|জনা|টা|টি|ডা|খান|ta|ti|jon|jona';
export const RELATIVES =
  'ভাইবোন|ভাই-বোন|ভাই বোন|ভাইবইন|ভাই|বোন|বইন|ভইন|বুইন|দিদি|ছেলেমেয়ে|ছেলে-মেয়ে|ছেলে মেয়ে|ছেলে|পোলামাইয়া|পোলাপান|পোলাপাইন|পোলা|মেয়ে|মাইয়া|বেটি|বেটা|ছাওয়াল|ছাওয়া|ফুয়া|পুয়া|ফুরি|ফুরুত্তা|হুরুতা|সন্তান|বাচ্চা|কন্যা|নাতি|নাতনি|নাতিন|বউ|বৌ|ননদ|দেবর|ভাশুর|ভাসুর|জা|bhai bon|bhai-bon|bhaibon|vai bon|bhai|vai|bon|boin|chele meye|chele|chhele|meye|maiya|pola|beti|baccha|bachcha|shontan|bou|nonod|debor';
/** Which of the children. */
export const ORDER =
  'সবার বড়|সবার ছোট|সবার ছোডো|সবার ছোড|সবচেয়ে বড়|সবচেয়ে ছোট|সবচাইতে বড়|সবচাইতে ছোট|বড়|ছোট|ছোডো|ছোড|ছোটো|মেজো|মেজ|মাইজ্যা|মাইঝা|মাইঝ্যা|সেজো|সেজ|সাইজ্যা|একা|একলা|একমাত্র|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম|দুই নম্বর|তিন নম্বর|চার নম্বর|পাঁচ নম্বর|ছয় নম্বর|shobar boro|sobar boro|shobar chhoto|sobar choto|boro|choto|chhoto|mejo|shejo|sejo';

export const SIDES = 'ডান|ডাইন|ডাইনা|ডাহিন|বাম|বাঁ|বাঁও|বায়|এক|একটা|দুই|দুইটা|দুটো|দু|dan|daan|dain|bam|baam|ba|ek|ekta|dui|duita';
export const LIMBS =
  'হাতের আঙুল|পায়ের আঙুল|হাত|পা|পাও|ঠ্যাং|ঠ্যাঙ|চোখ|চউখ|চোউখ|চক্ষু|কান|আঙুল|আঙ্গুল|হাঁটু|কাঁধ|স্তন|কিডনি|hat|haat|pa|paa|chokh|kan|kaan|angul';
/** What is wrong with a limb. */
export const LAMED =
  'নাই|নেই|নাইকা|কাটা|কাটছে|কেটে|কাইটা|খাটো|ছোট|ভাঙা|অচল|অবশ|পঙ্গু|বাঁকা|ব্যাকা|বেঁকে|লুলা|শুকায়া|শুকিয়ে|হয় না|হয়না|নড়ে না|জোর নাই|বল নাই|শক্তি নাই|জোর নেই|লড়ে না|চলে না|উঠে না|ওঠে না|ধরতে পারি না|তুলতে পারি না|নাড়াতে পারি না|দেখি না|দেহি না|দেখে না|দেখতে পাই না|দেখতে পায় না|শুনি না|হুনি না|শোনে না|শুনে না|শুনতে পাই না|কাজ করে না|কাম করে না|পোড়া|গেছে|nai|nei|kata|bhanga|obosh|pongu|hoy na|uthe na|othe na|tulte pari na|shoja hoy na|dekhi na|dekhe na|shuni na|shone na|chole na|kaj kore na';
/** What somebody cannot do, or how she is called for it. */
export const DISABLED =
  'চোখে দেখি না|চোখে দেখে না|চোখে কম দেখি|চোখে কম দেখে|চউখে দেহি না|কানে শুনি না|কানে শোনে না|কানে শুনে না|কানে কম শুনি|কানে কম শোনে|কানে হুনি না|কথা বলতে পারে না|কথা কইতে পারে না|কথা কইতে পারি না|হাঁটতে পারি না|হাঁটতে পারে না|হাটতে পারি না|হাটতে পারে না|খুঁড়িয়ে হাঁটি|খোঁড়াইয়া হাঁটি|খুঁড়াইয়া হাঁটি|লাঠি ভর দিয়া|হুইলচেয়ার|হুইল চেয়ার|ক্রাচ|তোতলা|তোতলাই|তোতলামি|ঠসা|ল্যাংড়া|লেংড়া|লেংড়ি|খোঁড়া|বোবা|কুঁজো|কুঁজা|বুদ্ধি প্রতিবন্ধী|মানসিক প্রতিবন্ধী|শারীরিক প্রতিবন্ধী|বাক প্রতিবন্ধী|বাকপ্রতিবন্ধী|দৃষ্টি প্রতিবন্ধী|শ্রবণ প্রতিবন্ধী|প্রতিবন্ধী|অটিস্টিক|অটিজম|মুখ পোড়া|এসিডে পোড়া|chokhe dekhi na|chokhe dekhe na|chokhe kom dekhi|kane shuni na|kane shone na|kane kom shuni|hatte pari na|hatte pare na|kotha bolte pare na|totla|protibondhi|pongu|boba|khora';

/** Parts of the body, and what ails them. */
export const ORGANS =
  'কোমরের|কোমরে|মেরুদণ্ডের|মেরুদণ্ডে|মাজার|মাজায়|হাতের|পায়ের|বুকের|পাঁজরের|মাথার|মাথায়|পেটের|পেটে|হার্টের|হার্টে|হার্ট|কিডনির|কিডনিতে|কিডনি|লিভারের|লিভারে|লিভার|ফুসফুসের|ফুসফুসে|পিত্তথলিতে|পিত্তথলির|পিত্তে|জরায়ুর|জরায়ুতে|জরায়ুমুখের|জরায়ু|নাড়ির|চোখের|কানের|গলার|গলায়|রক্তের|রক্তে|ব্লাড|চামড়ার|স্তনের|স্তনে|স্তন|ব্রেস্ট|হাঁটুর|হাড়ের|ওভারিতে|ডিম্বাশয়ে|মুখের|নার্ভের|ব্রেন|komorer|matar|mathar|peter|heart er|kidney te|kidney r|liver er|gall bladder e|jorayur';
export const AILMENTS =
  'হাড় ভাঙা|হাড় ভাঙ্গা|হাড্ডি ভাঙা|হাড় ক্ষয়|হাড়ক্ষয়|ক্যান্সার|ক্যানসার|টিউমার|পাথর|ইনফেকশন|সংক্রমণ|সিরোসিস|অপারেশন|ব্লক|ছিদ্র|ফুটা|নষ্ট|অচল|ফেইল|ফেল|ফেলিওর|ক্ষয়|বাত|রোগ|ব্যারাম|অসুখ|ঘা|পচন|চর্বি|ডিস্ক|রিং|সিস্ট|পলিপ|ছানি|পানি জমা|পানি জমছে|জমাট|স্ট্রোক|আলসার|অ্যাটাক|এটাক|টিবি|জ্বর|সমস্যা|cancer|tumor|tumar|pathor|infection|operation|block|rog|byaram|shomossha|somossa|haar bhanga|har bhanga';
export const ILLNESSES =
  'হার্ট অ্যাটাক|হার্ট এটাক|হাই প্রেসার|লো প্রেসার|ব্লাড প্রেসার|উচ্চ রক্তচাপ|শ্বাসের টান|শ্বাস কষ্ট|মাথার দোষ|মানসিক রোগ|মানসিক রোগী|মানসিক সমস্যা|রক্ত শূন্যতা|রক্তশূন্যতা|রক্ত কম|গলায় ফাঁস|মৃগী রোগ|বাত জ্বর|সাদা স্রাব|পানি ভাঙা|খিঁচুনি|প্যারালাইজড|ব্রেন স্ট্রোক|হেপাটাইটিস বি|হেপাটাইটিস সি|টিউমার|high pressure|blood pressure|heart attack|brain stroke|manoshik rog|manoshik shomossha|rokto kom|shaskosto|shash kosto|shasher tan';
export const PREGNANT =
  'পোয়াতি|গর্ভবতী|গর্ভবতি|অন্তঃসত্ত্বা|প্রেগন্যান্ট|প্রেগনেন্ট|প্রেগনান্ট|পেটে বাচ্চা|প্যাটে বাচ্চা|পেডে বাচ্চা|বাচ্চা পেটে|পেটে সন্তান|বাচ্চা নষ্ট|পেট নষ্ট|হুরুতা নষ্ট|গর্ভ নষ্ট|গর্ভপাত|মরা বাচ্চা|মৃত বাচ্চা|মৃত সন্তান|মিসক্যারেজ|সিজার|pete baccha|baccha pete|baccha noshto|pregnent|pregnant|poyati|poati|gorbhoboti|mora baccha';

/** What a community is spoken of as, after its name. */
export const KINDRED =
  'বংশ|বংশের|সম্প্রদায়|সম্প্রদায়ের|সম্প্রদায়ভুক্ত|জাতি|জাতের|জাত|গোষ্ঠী|গোষ্ঠীর|গুষ্টি|গোত্র|গোত্রের|সমাজের|bongsho|shomprodayer|jater|jati|goshthi';
export const OFFICES =
  'মহিলা মেম্বার|সংরক্ষিত মেম্বার|ওয়ার্ড মেম্বার|ইউপি মেম্বার|ইউপি সদস্য|ইউপি সদস্যা|ইউপি চেয়ারম্যান|উপজেলা চেয়ারম্যান|ভাইস চেয়ারম্যান|পঞ্চায়েত প্রধান|পঞ্চায়েত সদস্য|পঞ্চায়েত সদস্যা|পঞ্চায়েতের প্রধান|পঞ্চায়েতের সদস্য|উপপ্রধান|উপ প্রধান|গ্রাম প্রধান|মাঝি হাড়াম|মাঝি হাড়ম|জগমাঝি|নায়েকে|কার্বারি|কার্বারী|হেডম্যান|গ্রাম পুলিশ|আশা কর্মী|আশাকর্মী|আশা দিদি|অঙ্গনওয়াড়ি কর্মী|অঙ্গনওয়াড়ি দিদি|অঙ্গনওয়াড়ি সহায়িকা|স্বাস্থ্য সহকারী|স্বাস্থ্যকর্মী|মুয়াজ্জিন|মোয়াজ্জিন|মসজিদের ইমাম|পৌর কাউন্সিলর|মহিলা কাউন্সিলর|প্রধান শিক্ষিকা|প্রধান শিক্ষক|হেড মাস্টার|হেডমাস্টার|সভাপতি|সহসভাপতি|সহ সভাপতি|সভানেত্রী|সাধারণ সম্পাদক|সম্পাদক|সম্পাদিকা|কোষাধ্যক্ষ|ক্যাশিয়ার|দলনেত্রী|দলনেতা|শ্রমিক নেত্রী|সমন্বয়কারী|mohila member|ward member|panchayat prodhan|panchayat member|asha kormi|anganwadi kormi|shobhapoti|sobhapoti|shobhanetri|sampadika|shampadika|koshadhokkho|kosadhokkho|dolnetri';

/** Nouns of streets, parts of an address that have a number, and quarters that are counted. */
export const STREETS =
  'রোড|রোডে|রোডের|লেন|লেনে|লেনের|স্ট্রিট|স্ট্রিটে|সরণি|সরণী|সরণিতে|গলি|গলিতে|গলির|এভিনিউ|অ্যাভিনিউ|বাইলেন|বাই লেন';
export const UNITS =
  'বাড়ি|বাসা|হোল্ডিং|ফ্ল্যাট|রোড|লেন|গলি|ব্লক|সেক্টর|ওয়ার্ড|প্লট|ভিলা|বিল্ডিং|টাওয়ার|কোয়ার্টার|অ্যাপার্টমেন্ট|ফ্লোর|bari|basa|basha|holding|flat|road|lane|goli|block|sector|ward|plot|villa|building|tower|quarter';
export const COUNTED_QUARTERS =
  'মিরপুর|উত্তরা|গুলশান|ধানমন্ডি|ধানমণ্ডি|বনানী|খিলগাঁও|সেক্টর|ক্যাম্প|কুতুপালং ক্যাম্প|বালুখালী ক্যাম্প|জাদিমুরা ক্যাম্প|সানাইয়া|ইপিজেড গেট|রোহিণী সেক্টর|mirpur|uttara|gulshan|dhanmondi|sector|camp|rohini sector';

/** Months of both calendars, and feasts by which a time is told. */
export const MONTHS =
  'জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর|বৈশাখ|বোশেখ|জ্যৈষ্ঠ|জৈষ্ঠ|জষ্ঠি|আষাঢ়|শ্রাবণ|শাওন|ভাদ্র|ভাদর|আশ্বিন|আশিন|কার্তিক|কাতিক|অগ্রহায়ণ|অঘ্রাণ|অঘ্রান|আগন|পৌষ|পোষ|মাঘ|ফাল্গুন|ফাগুন|চৈত্র|চৈত|চৈইত|রমজান|মহররম|শাবান|রজব|জিলহজ|january|february|march|april|may|june|july|august|september|october|november|december|boishakh|boisakh|joishtho|ashar|srabon|shrabon|bhadro|ashwin|ashshin|kartik|ogrohayon|ogrohayan|poush|magh|falgun|fagun|choitro|romjan|ramjan';
export const FEASTS =
  'রোজার ঈদ|কোরবানির ঈদ|কুরবানির ঈদ|কুরবানীর ঈদ|কোরবানি ঈদ|বকরি ঈদ|ঈদুল ফিতর|ঈদুল আজহা|ঈদুল আযহা|ঈদ|ইদ|রোজা|রমজান|রমযান|কোরবানি|কুরবানি|শবেবরাত|শবে বরাত|শবেকদর|শবে কদর|শবে মেরাজ|মহররম|আশুরা|মিলাদুন্নবী|মিলাদ|দুর্গাপূজা|দুর্গাপুজো|দুর্গা পূজা|দুর্গা পুজো|পূজা|পুজো|কালীপূজা|কালীপুজো|কালী পূজা|সরস্বতী পূজা|সরস্বতীপূজা|সরস্বতী পুজো|লক্ষ্মী পূজা|লক্ষ্মীপুজো|লক্ষ্মীপূজা|মনসা পূজা|জগদ্ধাত্রী পুজো|জগদ্ধাত্রী পূজা|বিশ্বকর্মা পুজো|বিশ্বকর্মা পূজা|মহালয়া|বিজয়া|দশমী|অষ্টমী|নবমী|সপ্তমী|দোল|দোলযাত্রা|হোলি|রথযাত্রা|রথ|রাস|জন্মাষ্টমী|শিবরাত্রি|চড়ক|গাজন|নবান্ন|পৌষ সংক্রান্তি|চৈত্র সংক্রান্তি|সংক্রান্তি|পয়লা বৈশাখ|পহেলা বৈশাখ|নববর্ষ|ভাইফোঁটা|বড়দিন|বড় দিন|ক্রিসমাস|ইস্টার|গুড ফ্রাইডে|ওয়ানগালা|ওয়ান্না|বুদ্ধ পূর্ণিমা|বুদ্ধপূর্ণিমা|প্রবারণা|কঠিন চীবর দান|চীবর দান|মাঘী পূর্ণিমা|বিজু|বিঝু|বৈসাবি|সাংগ্রাই|সাংগ্রাইন|বৈসু|বিহু|বাঁদনা পরব|বাঁদনা|সোহরাই|সহরায়|বাহা পরব|বাহা|করম পরব|করম|টুসু|ভাদু|পরব|উৎসব|বিষু|ছট|ছট পুজো|roja|rojar eid|qurbanir eid|kurbanir eid|korbanir eid|eid|eider|puja|pujo|durga puja|durga pujo|kali pujo|kali puja|saraswati pujo|jagaddhatri pujo|boro din|borodin|mohaloya|mahalaya|pohela boishakh|poila boishakh|shobe borat';
/** What times are told by: disasters, wars, governments. */
export const ERAS =
  'করোনা|কোভিড|লকডাউন|বন্যা|বইন্যা|বান|যুদ্ধ|সংগ্রাম|মুক্তিযুদ্ধ|গণ্ডগোল|গন্ডগোল|আইলা|সিডর|আম্ফান|আম্পান|ঘূর্ণিঝড়|জলোচ্ছ্বাস|আকাল|মঙ্গা|দুর্ভিক্ষ|নির্বাচন|ভোট|বিশ্বকাপ|এরশাদ|জিয়া|মুজিব|শেখ মুজিব|খালেদা|হাসিনা|শেখ হাসিনা|বামফ্রন্ট|সিপিএম|নোটবন্দি|নোটবন্দী|রানা প্লাজা|corona|korona|covid|lockdown|bonna|juddho|aila|sidr|amphan|ershad|rana plaza';
