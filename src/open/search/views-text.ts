import { defineTexts } from '#platform/i18n';

/** Words in context. */
export const contextTexts = defineTexts({
  title: { en: 'Words in context', hi: 'संदर्भ में शब्द', bn: 'প্রসঙ্গে শব্দ', ne: 'सन्दर्भमा शब्द' },
  lead: {
    en: 'Each line is one place where what you look for was said. Ordered by the word before or after, what is often said around it stands together.',
    hi: 'हर पंक्ति एक जगह है जहाँ खोजी बात कही गई। पहले या बाद के शब्द के क्रम से वे बातें साथ आती हैं जो अक्सर कही जाती हैं।',
    bn: 'প্রতিটি লাইন এমন একটি জায়গা যেখানে খোঁজা কথাটি বলা হয়েছে। আগের বা পরের শব্দ ধরে সাজালে প্রায়ই বলা কথাগুলো পাশাপাশি আসে।',
    ne: 'हरेक लाइन खोजिएको कुरा भनिएको एउटा ठाउँ हो। अघिल्लो वा पछिल्लो शब्दका क्रमले धेरै भनिने कुरा सँगै आउँछन्।',
  },
  order: { en: 'Order', hi: 'क्रम', bn: 'ক্রম', ne: 'क्रम' },
  hits: { en: 'as found', hi: 'जैसे मिले', bn: 'যেমন পাওয়া গেছে', ne: 'भेटिएजस्तै' },
  before: { en: 'by the word before', hi: 'पहले के शब्द से', bn: 'আগের শব্দ ধরে', ne: 'अघिल्लो शब्दले' },
  after: { en: 'by the word after', hi: 'बाद के शब्द से', bn: 'পরের শব্দ ধরে', ne: 'पछिल्लो शब्दले' },
  count: {
    en: '{n, plural, one {# line} other {# lines}} from {t, plural, one {# testimony} other {# testimonies}}',
    hi: '{t, plural, one {# गवाही} other {# गवाहियों}} से {n, number} पंक्तियाँ',
    bn: '{t, number}টি সাক্ষ্য থেকে {n, number}টি লাইন',
    ne: '{t, number} बयानबाट {n, number} लाइन',
  },
  cut: {
    en: 'These are the lines of the first {most, number} of {found, number} passages. Narrow the search to see all.',
    hi: 'ये {found, number} में से पहले {most, number} अंशों की पंक्तियाँ हैं। सब देखने के लिए खोज सीमित करें।',
    bn: 'এগুলো {found, number}টির মধ্যে প্রথম {most, number}টি অংশের লাইন। সব দেখতে খোঁজ সীমিত করুন।',
    ne: 'यी {found, number} मध्ये पहिला {most, number} अंशका लाइन हुन्। सबै हेर्न खोज साँघुर्‍याउनुहोस्।',
  },
  noWords: {
    en: 'Type a word: context is what stands around a word.',
    hi: 'कोई शब्द लिखें: संदर्भ वह है जो शब्द के आसपास है।',
    bn: 'একটি শব্দ লিখুন: শব্দের আশেপাশে যা থাকে তাই প্রসঙ্গ।',
    ne: 'एउटा शब्द लेख्नुहोस्: शब्दको वरिपरि जे हुन्छ त्यही सन्दर्भ हो।',
  },
  none: {
    en: 'These words stand in no one’s own words.',
    hi: 'ये शब्द किसी की अपनी बात में नहीं आए।',
    bn: 'এই শব্দ কারও নিজের কথায় নেই।',
    ne: 'यी शब्द कसैको आफ्नै कुरामा छैनन्।',
  },
  file: { en: 'Lines as CSV', hi: 'पंक्तियाँ CSV में', bn: 'লাইনগুলো CSV-তে', ne: 'लाइनहरू CSV मा' },
});

/** Charts. */
export const chartTexts = defineTexts({
  title: { en: 'Charts', hi: 'आलेख', bn: 'চিত্রলেখ', ne: 'चित्रलेख' },
  lead: {
    en: 'Numbers are testimonies that match this search. They describe the archive, not migration at large.',
    hi: 'संख्याएँ इस खोज से मेल खाती गवाहियों की हैं। वे संग्रह को बताती हैं, पूरे प्रवास को नहीं।',
    bn: 'সংখ্যাগুলো এই খোঁজের সঙ্গে মেলা সাক্ষ্যের। এগুলো আর্কাইভের কথা বলে, গোটা অভিবাসনের নয়।',
    ne: 'सङ्ख्या यो खोजसँग मिल्ने बयानका हुन्। तिनले अभिलेखबारे भन्छन्, समग्र आप्रवासनबारे होइन।',
  },
  about: { en: 'Chart of', hi: 'किसका आलेख', bn: 'কিসের চিত্র', ne: 'केको चित्र' },
  show: { en: 'Show', hi: 'दिखाएँ', bn: 'দেখান', ne: 'देखाउनुहोस्' },
  corridors: { en: 'From where to where', hi: 'कहाँ से कहाँ', bn: 'কোথা থেকে কোথায়', ne: 'कहाँबाट कहाँ' },
  periods: { en: '{about} by period', hi: '{about}, समय के अनुसार', bn: '{about}, সময় অনুযায়ী', ne: '{about}, समयअनुसार' },
  together: {
    en: '{about}: what is told of together',
    hi: '{about}: क्या साथ-साथ बताया गया',
    bn: '{about}: কোনগুলো একসঙ্গে বলা হয়েছে',
    ne: '{about}: के-के सँगै भनियो',
  },
  from: { en: 'From', hi: 'कहाँ से', bn: 'কোথা থেকে', ne: 'कहाँबाट' },
  to: { en: 'To', hi: 'कहाँ', bn: 'কোথায়', ne: 'कहाँ' },
  testimonies: { en: 'Testimonies', hi: 'गवाहियाँ', bn: 'সাক্ষ্য', ne: 'बयान' },
  table: { en: 'The same as a table', hi: 'यही तालिका में', bn: 'একই তথ্য সারণিতে', ne: 'यही तालिकामा' },
  most: {
    en: 'The most: {name}, {n, number}.',
    hi: 'सबसे अधिक: {name}, {n, number}।',
    bn: 'সবচেয়ে বেশি: {name}, {n, number}।',
    ne: 'सबैभन्दा धेरै: {name}, {n, number}।',
  },
  mostSeveral: {
    en: 'The highest number is {n}; it stands {times} times.',
    hi: 'सबसे बड़ी संख्या {n} है, {times} बार।',
    bn: 'সবচেয়ে বড় সংখ্যা {n}, {times} বার।',
    ne: 'सबैभन्दा ठूलो सङ्ख्या {n} हो, {times} पटक।',
  },
  left: {
    en: 'Not shown for want of room: {n, number}. They are in the file.',
    hi: 'जगह की कमी से नहीं दिखाए गए: {n, number}। वे फ़ाइल में हैं।',
    bn: 'জায়গার অভাবে দেখানো হয়নি: {n, number}। সেগুলো ফাইলে আছে।',
    ne: 'ठाउँ नपुगेर नदेखाइएका: {n, number}। ती फाइलमा छन्।',
  },
  none: {
    en: 'There is nothing to draw: no matching testimony says both.',
    hi: 'दिखाने को कुछ नहीं: मेल खाती किसी गवाही में दोनों बातें नहीं हैं।',
    bn: 'আঁকার কিছু নেই: মেলা কোনো সাক্ষ্যে দুটোই বলা নেই।',
    ne: 'देखाउने केही छैन: मिल्ने कुनै बयानमा दुवै कुरा छैनन्।',
  },
  numbers: {
    en: 'Age, family and community: numbers of the whole archive',
    hi: 'उम्र, परिवार और समुदाय: पूरे संग्रह की संख्याएँ',
    bn: 'বয়স, পরিবার ও সম্প্রদায়: পুরো আর্কাইভের সংখ্যা',
    ne: 'उमेर, परिवार र समुदाय: पूरै अभिलेखका सङ्ख्या',
  },
  file: { en: 'All numbers as CSV', hi: 'सब संख्याएँ CSV में', bn: 'সব সংখ্যা CSV-তে', ne: 'सबै सङ्ख्या CSV मा' },
});

/** Two searches side by side. */
export const compareTexts = defineTexts({
  title: { en: 'Compare two searches', hi: 'दो खोजों की तुलना', bn: 'দুটি খোঁজের তুলনা', ne: 'दुई खोजको तुलना' },
  lead: {
    en: 'Choose two sets of testimonies, by words or by lists. Shares are of the testimonies of each side.',
    hi: 'शब्दों या सूचियों से गवाहियों के दो समूह चुनें। प्रतिशत हर ओर की गवाहियों के हैं।',
    bn: 'শব্দ বা তালিকা দিয়ে সাক্ষ্যের দুটি দল বাছুন। শতাংশ প্রতিটি দিকের সাক্ষ্যের।',
    ne: 'शब्द वा सूचीले बयानका दुई समूह छान्नुहोस्। प्रतिशत हरेक पट्टिका बयानका हुन्।',
  },
  side: { en: 'Side', hi: 'ओर', bn: 'দিক', ne: 'पट्टि' },
  first: { en: 'First', hi: 'पहली', bn: 'প্রথম', ne: 'पहिलो' },
  second: { en: 'Second', hi: 'दूसरी', bn: 'দ্বিতীয়', ne: 'दोस्रो' },
  add: { en: 'Add from a list', hi: 'सूची से जोड़ें', bn: 'তালিকা থেকে যোগ করুন', ne: 'सूचीबाट थप्नुहोस्' },
  compare: { en: 'Compare', hi: 'तुलना करें', bn: 'তুলনা করুন', ne: 'तुलना गर्नुहोस्' },
  counts: { en: 'Counts', hi: 'गिनती', bn: 'গণনা', ne: 'गणना' },
  file: { en: 'Both as CSV', hi: 'दोनों CSV में', bn: 'দুটোই CSV-তে', ne: 'दुवै CSV मा' },
});
