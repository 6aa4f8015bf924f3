import type { Kind } from './kinds.ts';
import { DIGIT_FORMS, MIXED_FORMS } from './kinds.ts';
import { PHONES, VALUES } from './values.ts';

const PHONE_EN = [
  'You can reach me on {n}, but only after nine at night.',
  'Her number is {n}, call her before you come.',
  'I wrote {n} on my arm in case they took the phone.',
];
const PHONE_HI = ['मेरा नंबर {n} है, रात को ही फ़ोन करना।', 'उसने {n} पर फ़ोन करने को कहा था।'];
const PHONE_NE = ['मेरो फोन नम्बर {n} हो, राति मात्र गर्नु होला।', 'उहाँलाई {n} मा फोन गर्नुस् न।'];
const PHONE_BN = ['আমার মোবাইল নম্বর {n}, রাইতে ফোন দিয়েন।', '{n} এ ফোন দিলে আমার বোন ধরবে।'];
const PHONE_HI_LATN = ['mera number {n} hai, raat ko hi phone karna', 'usne bola {n} pe call karo'];
const PHONE_NE_LATN = ['mero phone number {n} ho, rati matra garnu hola', 'uslai {n} ma phone garnu na'];
const PHONE_BN_LATN = ['amar mobile number {n}, raite phone diyen', '{n} e phone dile amar bon dhorbe'];

const abroad = (country: string, make: (typeof PHONES)[keyof typeof PHONES]): Kind[] => [
  {
    kind: `phone-${country}`,
    make: make.international,
    forms: ['plain', 'spaced', 'hyphen', 'native-spaced', 'turns'],
    per: 1,
    sentences: {
      en: PHONE_EN,
      hi: PHONE_HI,
      ne: PHONE_NE,
      bn: PHONE_BN,
      'ne-Latn': PHONE_NE_LATN,
      'bn-Latn': PHONE_BN_LATN,
    },
  },
  {
    kind: `phone-${country}-national`,
    make: make.national(['qa', 'kw', 'bh', 'om'].includes(country) ? '' : '0'),
    forms: ['plain', 'spaced', 'native', 'words', 'english', 'double', 'hyphen'],
    per: 1,
    sentences: {
      en: ["The agent's office number was {n}.", "Madam's mobile was {n}."],
      ne: ['म्याडमको मोबाइल नम्बर {n} थियो।'],
      bn: ['ম্যাডামের মোবাইল নম্বর ছিল {n}।'],
      hi: ['मैडम का मोबाइल नंबर {n} था।'],
    },
  },
];

export const GENERAL: readonly Kind[] = [
  {
    kind: 'phone-in',
    make: PHONES.in.national(''),
    forms: DIGIT_FORMS,
    per: 5,
    sentences: { en: PHONE_EN, hi: PHONE_HI, 'hi-Latn': PHONE_HI_LATN },
  },
  {
    kind: 'phone-in-international',
    make: PHONES.in.international,
    forms: ['plain', 'spaced', 'hyphen', 'native-spaced'],
    per: 2,
    sentences: { en: PHONE_EN, hi: PHONE_HI, 'hi-Latn': PHONE_HI_LATN },
  },
  {
    kind: 'phone-np',
    make: PHONES.np.national(''),
    forms: DIGIT_FORMS,
    per: 5,
    sentences: { en: PHONE_EN, ne: PHONE_NE, 'ne-Latn': PHONE_NE_LATN },
  },
  {
    kind: 'phone-np-international',
    make: PHONES.np.international,
    forms: ['spaced', 'plain', 'hyphen', 'native-spaced'],
    per: 2,
    sentences: { en: PHONE_EN, ne: PHONE_NE, 'ne-Latn': PHONE_NE_LATN },
  },
  {
    kind: 'phone-bd',
    make: PHONES.bd.national('0'),
    forms: DIGIT_FORMS,
    per: 5,
    sentences: { en: PHONE_EN, bn: PHONE_BN, 'bn-Latn': PHONE_BN_LATN },
  },
  {
    kind: 'phone-bd-international',
    make: PHONES.bd.international,
    forms: ['hyphen', 'plain', 'spaced', 'native-spaced'],
    per: 2,
    sentences: { en: PHONE_EN, bn: PHONE_BN, 'bn-Latn': PHONE_BN_LATN },
  },
  ...abroad('sa', PHONES.sa),
  ...abroad('ae', PHONES.ae),
  ...abroad('kw', PHONES.kw),
  ...abroad('qa', PHONES.qa),
  ...abroad('bh', PHONES.bh),
  ...abroad('om', PHONES.om),
  ...abroad('lb', PHONES.lb),
  ...abroad('jo', PHONES.jo),
  ...abroad('my', PHONES.my),
  {
    kind: 'iban',
    make: VALUES.iban,
    forms: ['plain', 'spaced', 'native-spaced', 'hyphen'],
    per: 4,
    sentences: {
      en: ['The salary was supposed to go to IBAN {n}.', 'They opened an account for me, {n}, and kept the card.'],
      ne: ['तलब आउने आईबान नम्बर {n} थियो।'],
      bn: ['বেতন আসার কথা ছিল আইবান {n} এ।'],
      hi: ['तनख़्वाह आईबान {n} में आनी थी।'],
    },
  },
  {
    kind: 'mtcn',
    make: VALUES.mtcn,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: [
        'I sent it by Western Union, the MTCN was {n}.',
        'The control number, {n}, I read to my mother on the phone.',
      ],
      hi: ['वेस्टर्न यूनियन का एमटीसीएन {n} था।'],
      ne: ['वेस्टर्न युनियनको एमटीसीएन नम्बर {n} आमालाई भनें।', 'कन्ट्रोल नम्बर {n} दिएर पैसा झिके।'],
      bn: ['ওয়েস্টার্ন ইউনিয়নের এমটিসিএন {n} মাকে ফোনে বলছি।'],
      'ne-Latn': ['western union ko MTCN {n} aama lai bhane'],
    },
  },
  {
    kind: 'moneygram',
    make: VALUES.moneygram,
    forms: DIGIT_FORMS,
    per: 2,
    sentences: {
      en: ['The MoneyGram reference was {n}.', 'With reference number {n} anyone could collect the remittance.'],
      hi: ['मनीग्राम का रेफ़रेंस नंबर {n} था।'],
      bn: ['মানিগ্রামের রেফারেন্স নম্বর {n}।'],
      ne: ['मनिग्रामको रेफरेन्स नम्बर {n} थियो।'],
    },
  },
  {
    kind: 'remittance-pin',
    make: VALUES.remittancePin,
    forms: DIGIT_FORMS,
    per: 3,
    sentences: {
      en: ['The secret PIN of the remittance was {n}.'],
      ne: ['रेमिट्यान्सको गोप्य नम्बर {n} श्रीमानलाई पठाएँ।', 'आईएमईको पिन नम्बर {n} थियो।', 'प्रभु मनीको कोड {n} लिएर गए।'],
      bn: ['রেমিট্যান্সের গোপন পিন নম্বর {n} স্বামীরে দিছি।', 'টাকা তোলার পিন {n} মেসেজে আসছে।'],
      'ne-Latn': ['IME ko pin number {n} shriman lai pathaye'],
      'bn-Latn': ['taka tolar gopon pin number {n} shami re disi'],
    },
  },
  {
    kind: 'esewa',
    make: PHONES.np.national(''),
    forms: DIGIT_FORMS,
    per: 3,
    sentences: {
      en: ['Pay it to eSewa {n}, they told me, and I did.', 'My Khalti is {n}.'],
      ne: ['इसेवा आईडी {n} मा पैसा हालिदिएँ।', 'खल्ती नम्बर {n} मा पठाऊ भन्यो।'],
      'ne-Latn': ['esewa id {n} ma paisa haldiye', 'khalti {n} ma pathau bhanyo'],
    },
  },
  {
    kind: 'paytm',
    make: PHONES.in.national(''),
    forms: DIGIT_FORMS,
    per: 3,
    sentences: {
      en: ['He said pay by Paytm, {n}, before the medical.'],
      hi: ['पेटीएम नंबर {n} पर दस हज़ार डाले।', 'फ़ोनपे {n} पर भेज दिया।'],
      'hi-Latn': ['paytm number {n} pe das hazaar daale', 'phonepe {n} pe bhej diya'],
    },
  },
  {
    kind: 'email',
    make: VALUES.email,
    forms: ['fixed'],
    per: 4,
    sentences: {
      en: ['Write to me at {n} if the line is cut.', 'My email is {n}.'],
      hi: ['मेरा ईमेल {n} है।'],
      ne: ['मेरो इमेल {n} हो।'],
      bn: ['আমার ইমেইল {n}।'],
      'ne-Latn': ['mero email {n} ho'],
      'hi-Latn': ['mera email {n} hai'],
    },
  },
  {
    kind: 'url',
    make: VALUES.url,
    forms: ['fixed'],
    per: 4,
    sentences: {
      en: ['They put my photo on {n} with a price under it.', 'I found the job on {n}.'],
      hi: ['मेरी फ़ोटो {n} पर डाल दी थी।'],
      ne: ['मेरो फोटो {n} मा राखेको रहेछ।'],
      bn: ['আমার ছবি {n} এ দিয়ে দিছে।'],
      'bn-Latn': ['amar chobi {n} e diye dise'],
    },
  },
  {
    kind: 'handle',
    make: VALUES.handle,
    forms: ['fixed'],
    per: 3,
    sentences: {
      en: ['I am {n} on TikTok.', 'Follow {n}, she tells the truth about the agencies.'],
      hi: ['मेरा टिकटॉक {n} है।'],
      ne: ['मेरो टिकटक {n} हो।'],
      bn: ['আমার টিকটক আইডি {n}।'],
      'hi-Latn': ['insta pe {n} naam se hoon'],
    },
  },
  {
    kind: 'bare-handle',
    make: VALUES.bareHandle,
    forms: ['fixed'],
    per: 3,
    sentences: {
      en: ['My Facebook ID is {n}.', 'On Instagram I am called {n}.'],
      hi: ['फ़ेसबुक आईडी {n} से लिखती हूँ।'],
      ne: ['मेरो फेसबुक आईडी {n} हो।'],
      bn: ['আমার ফেসবুক আইডি {n}।', 'ইমো আইডি {n} দিয়ে কথা বলতাম।'],
      'bn-Latn': ['amar facebook id {n}'],
    },
  },
  {
    kind: 'coordinates',
    make: VALUES.decimalCoordinates,
    forms: ['fixed', 'native-fixed'],
    per: 2,
    sentences: {
      en: ['She sent me her location, {n}, and nothing more.', 'The house is at {n}.'],
      hi: ['उसने लोकेशन भेजी {n}।'],
      ne: ['लोकेसन पठाएँ, {n}।'],
      bn: ['লোকেশন পাঠাইছি {n}।'],
    },
  },
  {
    kind: 'coordinates-degrees',
    make: VALUES.degreeCoordinates,
    forms: ['fixed', 'native-fixed'],
    per: 2,
    sentences: {
      en: ['The well is at {n}, by the map.'],
      ne: ['नक्सामा गाउँ {n} मा पर्छ।'],
      hi: ['नक्शे में गाँव {n} पर है।'],
      bn: ['মানচিত্রে গ্রামটা {n} এ।'],
    },
  },
  {
    kind: 'case-number',
    make: VALUES.caseNumber,
    forms: ['fixed', 'native-fixed'],
    per: 2,
    sentences: {
      en: ['My FIR is number {n} and nothing came of it.', 'Case no. {n} is still in the labour court.'],
      hi: ['एफ़आईआर नंबर {n} दर्ज हुआ था।', 'मुक़दमा संख्या {n} अब भी चल रहा है।'],
      bn: ['মামলা নম্বর {n} এখনো চলতেছে।', 'জিডি নম্বর {n} করছি থানায়।'],
    },
  },
  {
    kind: 'nepali-case-number',
    make: VALUES.nepaliCase,
    forms: ['fixed', 'native-fixed'],
    per: 2,
    sentences: { ne: ['मुद्दा नम्बर {n} अझै अदालतमा छ।', 'जिल्ला अदालतको मुद्दा नं. {n} हो।'] },
  },
  {
    kind: 'passport-misheard',
    make: VALUES.nepaliPassport,
    forms: MIXED_FORMS,
    per: 1,
    sentences: {
      ne: ['पासपोट नम्बर {n} थियो होला।'],
      'ne-Latn': ['pasport no {n} thiyo'],
      en: ['pass port number {n} it was'],
    },
  },
];
