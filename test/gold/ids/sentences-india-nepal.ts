import type { Kind } from './kinds.ts';
import { DIGIT_FORMS, MIXED_FORMS, SHORT_FORMS } from './kinds.ts';
import { VALUES } from './values.ts';

export const INDIA_AND_NEPAL: readonly Kind[] = [
  {
    kind: 'aadhaar',
    make: VALUES.aadhaar,
    forms: DIGIT_FORMS,
    per: 6,
    sentences: {
      en: [
        'The agent kept my Aadhaar card, the number was {n}, and I never got it back.',
        'They asked for Aadhaar at the airport. {n} is the one printed on mine.',
        'On the form my sister filled in my Aadhaar number as {n} without asking me.',
      ],
      hi: [
        'मेरा आधार नंबर {n} है, वही दलाल ने लिख लिया था।',
        'थाने में उन्होंने पूछा तो मैंने बताया {n}, आधार कार्ड पर यही लिखा है।',
        'आधार कार्ड संख्या {n} से मेरा खाता जुड़ा हुआ था।',
      ],
      'hi-Latn': [
        'mera aadhar number {n} hai, madam ne uski photo le li thi',
        'usne bola aadhaar batao to maine bol diya {n}, phir usne form bhara',
      ],
    },
  },
  {
    kind: 'indian-pan',
    make: VALUES.indianPan,
    forms: MIXED_FORMS,
    per: 3,
    sentences: {
      en: [
        'My PAN card number is {n} and the loan is still in my name.',
        'He opened the loan with my PAN, {n}, I found out later.',
      ],
      hi: ['मेरा पैन कार्ड नंबर {n} है, उसी पर लोन निकाला गया।', 'बैंक वाले ने पैन माँगा, मैंने {n} लिखकर दिया।'],
      'hi-Latn': ['pan card ka number {n} tha, usi pe loan nikala'],
    },
  },
  {
    kind: 'voter-epic',
    make: VALUES.epic,
    forms: MIXED_FORMS,
    per: 3,
    sentences: {
      en: ['My voter card, EPIC number {n}, was all I had to show who I am.', 'I only have a voter ID. It says {n}.'],
      hi: ['मेरे पास बस वोटर आईडी था, नंबर {n}।', 'मतदाता पहचान पत्र संख्या {n} से मेरा नाम निकला।'],
      bn: ['আমার ভোটার কার্ডের নম্বর {n}, ওটা দেখিয়েই ট্রেনে উঠেছিলাম।'],
      'hi-Latn': ['voter card ka number {n} likha hua tha us kagaz pe'],
    },
  },
  {
    kind: 'indian-passport',
    make: VALUES.indianPassport,
    forms: MIXED_FORMS,
    per: 4,
    sentences: {
      en: [
        'My passport, {n}, stayed in his drawer for three years.',
        'The embassy wrote down passport number {n} and told me to wait.',
        'When I ran away I had only a copy of the passport with {n} on it.',
      ],
      hi: ['मेरा पासपोर्ट नंबर {n} था, कफ़ील ने ले लिया।', 'पासपोर्ट पर {n} लिखा था, मुझे आज भी याद है।'],
      'hi-Latn': ['mera passport number {n} hai, vo aaj bhi kafeel ke paas hai'],
    },
  },
  {
    kind: 'indian-pin',
    make: VALUES.pin,
    forms: SHORT_FORMS,
    per: 4,
    sentences: {
      en: [
        'I used to send letters to the post office at Khunti, Jharkhand, PIN {n}.',
        'Our address was village Dumri, post Gumla, pin code {n}.',
      ],
      hi: ['हमारा पता था गाँव डुमरी, पोस्ट गुमला, पिन कोड {n}।', 'चिट्ठी पर सिमडेगा, झारखंड, पिन {n} लिखते थे।'],
      bn: ['ঠিকানা ছিল গ্রাম বাসন্তী, জেলা দক্ষিণ ২৪ পরগনা, পিন কোড {n}।'],
      'hi-Latn': ['hamara pata tha gaon dumri, post gumla, pin code {n}'],
    },
  },
  {
    kind: 'ifsc',
    make: VALUES.ifsc,
    forms: ['plain', 'native', 'spaced'],
    per: 2,
    sentences: {
      en: ['The IFSC of our branch is {n}, that is what he needed for the transfer.'],
      hi: ['हमारी शाखा का आईएफएससी कोड {n} है, पैसा वहीं आता था।'],
      'hi-Latn': ['bank ka IFSC code {n} tha, usi me paisa bhejti thi'],
    },
  },
  {
    kind: 'indian-account',
    make: VALUES.indianAccount,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: [
        'He made me send everything to account number {n} at the State Bank.',
        'My wages never came to my bank account, {n}, not once.',
      ],
      hi: ['मेरा बैंक खाता नंबर {n} है, उसमें एक पैसा नहीं आया।', 'खाता संख्या {n} में हर महीने पैसा भेजती थी।'],
      'hi-Latn': ['mera khata number {n} hai, us me paisa kabhi nahi aaya', 'bank account {n} me bhejne ko bola tha'],
    },
  },
  {
    kind: 'upi',
    make: VALUES.upi,
    forms: ['fixed'],
    per: 3,
    sentences: {
      en: ['She told me to pay the fee to {n} and then she blocked me.', 'His UPI is {n}, I still have it saved.'],
      hi: ['उसने कहा {n} पर पैसे डाल दो, मैंने डाल दिए।', 'यूपीआई आईडी {n} पर पाँच हज़ार भेजा।'],
      'hi-Latn': ['paise {n} pe bhejne ko bola phir phone band'],
    },
  },
  {
    kind: 'indian-plate',
    make: VALUES.indianPlate,
    forms: ['fixed'],
    per: 3,
    sentences: {
      en: [
        'The jeep that took us from the village had the plate {n}.',
        'I remember the car, {n}, because it came twice.',
      ],
      hi: ['गाड़ी का नंबर {n} था, उसी में बैठाकर ले गए।', 'जिस बोलेरो में हमें ले गए उसका नंबर प्लेट {n} था।'],
      'hi-Latn': ['gaadi number {n} thi, usi me hum ko baithaya'],
    },
  },
  {
    kind: 'nepali-citizenship',
    make: VALUES.nepaliCitizenship,
    forms: ['plain', 'native-hyphen', 'spaced', 'hyphen', 'slashed', 'native-slashed', 'turns', 'words'],
    per: 7,
    sentences: {
      en: [
        'My citizenship number is {n}, it was issued after my marriage.',
        'The broker took my citizenship certificate, {n}, to make the passport.',
      ],
      ne: [
        'मेरो नागरिकता नम्बर {n} हो, त्यही देखाएर पासपोर्ट बनाइदियो।',
        'ना.प्र.नं. {n} भएको नागरिकता दलालले लग्यो।',
        'नागरिकतामा {n} लेखिएको थियो, उमेर चाहिँ बढाइदिएको।',
      ],
      'ne-Latn': ['mero nagarikta number {n} ho, tyo dalal sanga chha', 'nagarita ma {n} lekheko thiyo, umer badhaera'],
    },
  },
  {
    kind: 'nepali-citizenship-old',
    make: VALUES.oldCitizenship,
    forms: ['fixed', 'native-fixed'],
    per: 2,
    sentences: {
      en: ['Mine is an old one, citizenship no. {n}, from before they changed the cards.'],
      ne: ['मेरो नागरिकता प्रमाणपत्र नं. {n} पुरानो हो।', 'पुरानो नागरिकता नम्बर {n} बाटै पासपोर्ट बन्यो।'],
      'ne-Latn': ['purano nagarikta number {n} thiyo'],
    },
  },
  {
    kind: 'nepali-passport',
    make: VALUES.nepaliPassport,
    forms: DIGIT_FORMS,
    per: 5,
    sentences: {
      en: [
        'My passport number was {n} and madam locked it in the cupboard.',
        'Passport? {n}. I know it by heart, I wrote it on so many forms.',
      ],
      ne: [
        'मेरो राहदानी नम्बर {n} थियो, मालिकले लुकायो।',
        'पासपोर्ट नं. {n} कम्पनीले नै राख्यो।',
        'म्यानपावरले पासपोर्ट मागे, {n} लेखेर राखे।',
      ],
      'ne-Latn': [
        'mero passport number {n} ho, malik le rakhyo',
        'passport ko number {n} thiyo, ahile expire bhaisakyo',
      ],
    },
  },
  {
    kind: 'nepali-e-passport',
    make: VALUES.nepaliEPassport,
    forms: MIXED_FORMS,
    per: 3,
    sentences: {
      en: ['The new passport is {n}, with the chip in it.'],
      ne: ['नयाँ राहदानी {n} बल्ल आयो।', 'ई-पासपोर्टको नम्बर {n} हो।'],
      'ne-Latn': ['naya passport {n} aayo, purano chai kafil sanga'],
    },
  },
  {
    kind: 'nepali-national-id',
    make: VALUES.nepaliNationalId,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: ['They gave me a national identity number, {n}, when I came back.', 'My NIN is {n}, the ward office has it.'],
      ne: ['राष्ट्रिय परिचयपत्र नम्बर {n} वडाबाट पाएँ।', 'मेरो राष्ट्रिय परिचय नम्बर {n} हो।'],
      'ne-Latn': ['rastriya parichaya patra number {n} ho mero'],
    },
  },
  {
    kind: 'nepali-pan',
    make: VALUES.nepaliPan,
    forms: DIGIT_FORMS,
    per: 3,
    sentences: {
      en: ['The shop I opened later has PAN {n}.'],
      ne: ['पसलको प्यान नम्बर {n} हो, मेरै नाममा।', 'स्थायी लेखा नम्बर {n} लिएपछि मात्र काम पाएँ।'],
      'ne-Latn': ['pasal ko PAN number {n} mero nam ma chha'],
    },
  },
  {
    kind: 'nepali-labour-permit',
    make: VALUES.labourPermit,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: [
        'My labour permit number was {n} but the name of the company was another one.',
        'The labour approval sticker said {n}.',
      ],
      ne: [
        'मेरो श्रम स्वीकृति नम्बर {n} थियो तर कम्पनी अर्कै।',
        'श्रम स्वीकृति नं. {n} नक्कली रहेछ।',
        'श्रम इजाजतको स्टिकरमा {n} थियो।',
      ],
      'ne-Latn': [
        'mero shram swikriti number {n} thiyo tara company arkai',
        'labour permit number {n} nakkali rahechha',
      ],
    },
  },
  {
    kind: 'nepali-licence',
    make: VALUES.nepaliLicence,
    forms: ['fixed', 'native-fixed'],
    per: 3,
    sentences: {
      en: [
        'The manpower company has government licence no. {n} on its board.',
        'Licence number {n}, that was the recruiter on the paper.',
      ],
      ne: ['म्यानपावरको इजाजतपत्र नं. {n} बोर्डमा लेखेको थियो।', 'त्यो कम्पनीको लाइसेन्स नम्बर {n} हो, अहिले बन्द छ।'],
      'ne-Latn': ['manpower ko license number {n} board ma lekheko thiyo'],
    },
  },
  {
    kind: 'nepali-account',
    make: VALUES.nepaliAccount,
    forms: DIGIT_FORMS,
    per: 3,
    sentences: {
      en: ['I sent it to my brother-in-law, account no. {n}, every second month.'],
      ne: ['बैंक खाता नम्बर {n} मा पैसा पठाउँथें।', 'मेरो खाता नं. {n} श्रीमानले चलाउँथे।'],
      'ne-Latn': ['bank khata number {n} ma paisa pathauthe'],
    },
  },
  {
    kind: 'nepali-plate',
    make: VALUES.nepaliPlateNe,
    forms: ['fixed', 'native-fixed'],
    per: 3,
    sentences: {
      ne: ['हामीलाई लिन आएको जिपको नम्बर {n} थियो।', '{n} नम्बरको गाडीमा राखेर सिमाना कटायो।'],
    },
  },
  {
    kind: 'nepali-plate-latin',
    make: VALUES.nepaliPlateEn,
    forms: ['fixed'],
    per: 3,
    sentences: {
      en: ['The microbus had the number plate {n}.', 'He came in a car, {n}, and my cousin wrote it down.'],
      'ne-Latn': ['gadi number {n} ma rakhera lagyo'],
    },
  },
];
