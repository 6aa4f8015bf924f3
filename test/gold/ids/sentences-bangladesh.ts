import type { Kind } from './kinds.ts';
import { DIGIT_FORMS, MIXED_FORMS, SHORT_FORMS } from './kinds.ts';
import { VALUES } from './values.ts';

export const BANGLADESH: readonly Kind[] = [
  {
    kind: 'nid-10',
    make: VALUES.nid10,
    forms: DIGIT_FORMS,
    per: 5,
    sentences: {
      en: [
        'My smart card NID is {n}, the old one was lost in the flood.',
        'They wrote my NID number {n} on the contract.',
      ],
      bn: [
        'আমার এনআইডি নম্বর {n}, ওটা দালালের কাছেই আছে।',
        'জাতীয় পরিচয়পত্র নম্বর {n} দিয়ে সিম তুলছিল আমার নামে।',
        'স্মার্ট কার্ডে {n} লেখা, বয়সটা কিন্তু ভুল।',
      ],
      'bn-Latn': ['amar NID number {n}, dalal er kache copy ache', 'jatiyo porichoy potro number {n} diye sim tulse'],
    },
  },
  {
    kind: 'nid-13',
    make: VALUES.nid13,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: ['The laminated national ID card says {n}.'],
      bn: ['পুরান ভোটার আইডি কার্ডের নম্বর {n}।', 'এন আই ডি {n}, এইটা দিয়াই পাসপোর্ট করাইছে।'],
      'bn-Latn': ['voter id card er number {n} chilo'],
    },
  },
  {
    kind: 'nid-17',
    make: VALUES.nid17,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: ['My NID is the seventeen digit one, {n}.'],
      bn: ['আমার জাতীয় পরিচয়পত্রের নম্বর {n}।', 'আইডি কার্ড নং {n}, চেয়ারম্যান সাহেব দেখছেন।'],
      'bn-Latn': ['amar jatiyo porichoypotro {n}'],
    },
  },
  {
    kind: 'birth-registration',
    make: VALUES.birth,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: [
        'They made a new birth certificate with number {n} so that I would be twenty-five.',
        'Birth registration number {n}, and the year in it is false.',
      ],
      bn: ['জন্ম নিবন্ধন নম্বর {n}, বয়স বাড়ায়া বানাইছে।', 'আমার জন্ম সনদে {n} লেখা আছে।'],
      'bn-Latn': ['jonmo nibondhon number {n}, boyosh baraya banaise'],
    },
  },
  {
    kind: 'bangladeshi-passport',
    make: VALUES.banglaPassport,
    forms: MIXED_FORMS,
    per: 4,
    sentences: {
      en: [
        'My passport was {n}, the kafil kept it from the first day.',
        'They took a photo of passport no. {n} and sent it on IMO.',
      ],
      bn: ['আমার পাসপোর্ট নম্বর {n}, মালিক প্রথম দিনই নিয়ে নিছে।', 'পাসপোর্টে {n} লেখা ছিল, আউট পাসে আর নাই।'],
      'bn-Latn': ['amar passport number {n}, malik niye nise'],
    },
  },
  {
    kind: 'bangladeshi-e-passport',
    make: VALUES.banglaEPassport,
    forms: MIXED_FORMS,
    per: 3,
    sentences: {
      en: ['The e-passport I have now is {n}.'],
      bn: ['নতুন ই-পাসপোর্ট নং {n}।', 'পাসপোর্টের নাম্বার {n}, এইটা এই বছর পাইছি।'],
      'bn-Latn': ['notun e-passport er number {n}'],
    },
  },
  {
    kind: 'recruiting-licence',
    make: VALUES.recruitingLicence,
    forms: ['fixed', 'native-fixed'],
    per: 2,
    sentences: {
      en: [
        'The agency on Fakirapool road was {n}, it is written on my contract.',
        'Recruiting licence {n}, that office sent eleven of us.',
      ],
      bn: ['রিক্রুটিং লাইসেন্স নং {n} এর অফিস থেকে পাঠাইছে।', 'এজেন্সির লাইসেন্স নম্বর {n}।'],
      'bn-Latn': ['agency r recruiting license number {n}'],
    },
  },
  {
    kind: 'recruiting-licence-number',
    make: VALUES.recruitingNumber,
    forms: SHORT_FORMS,
    per: 2,
    sentences: {
      en: ['The recruiting agency had RL number {n}.'],
      bn: ['রিক্রুটিং এজেন্সির আরএল নম্বর {n}।', 'এজেন্সির লাইসেন্স নম্বর {n} ছিল।'],
      'bn-Latn': ['recruiting agency r RL no {n}'],
    },
  },
  {
    kind: 'bmet',
    make: VALUES.bmet,
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: ['My BMET smart card number is {n}.', 'The BMET registration, {n}, was done in one day for extra money.'],
      bn: [
        'বিএমইটি কার্ডের নম্বর {n}।',
        'বি.এম.ই.টি. রেজিস্ট্রেশন নম্বর {n} আমার জানা আছে।',
        'বহির্গমন ছাড়পত্র নম্বর {n} এয়ারপোর্টে দেখল।',
      ],
      'bn-Latn': ['BMET card er number {n}, airport e dekhlo'],
    },
  },
  {
    kind: 'bangladeshi-account',
    make: VALUES.banglaAccount,
    forms: DIGIT_FORMS,
    per: 3,
    sentences: {
      en: ['I opened a savings account, {n}, at the Sonali Bank branch.'],
      bn: ['সোনালী ব্যাংকে আমার হিসাব নম্বর {n}।', 'ব্যাংক একাউন্ট নম্বর {n} তে টাকা পাঠাইতাম।'],
      'bn-Latn': ['bank account number {n} te taka pathaitam'],
    },
  },
  {
    kind: 'bkash-transaction',
    make: VALUES.trxId,
    forms: ['plain'],
    per: 2,
    sentences: {
      en: ['I still have the bKash message with TrxID {n}.'],
      bn: ['বিকাশের ট্রানজেকশন আইডি {n}, মেসেজটা এখনো আছে।', 'বিকাশে টাকা গেছে, TrxID {n}।'],
      'bn-Latn': ['bkash er TrxID {n} message ta ache'],
    },
  },
  {
    kind: 'bangladeshi-plate',
    make: VALUES.banglaPlateBn,
    forms: ['fixed', 'native-fixed'],
    per: 3,
    sentences: {
      bn: ['মাইক্রোবাসটার নম্বর ছিল {n}।', '{n} নম্বরের গাড়িতে করে এয়ারপোর্ট নিয়া গেছে।'],
    },
  },
  {
    kind: 'bangladeshi-plate-latin',
    make: VALUES.banglaPlateEn,
    forms: ['fixed'],
    per: 2,
    sentences: {
      en: ['The van that took us was {n}.', 'I noted the number plate: {n}.'],
      'bn-Latn': ['gari number {n}, oi ta diye airport nise'],
    },
  },
  {
    kind: 'bkash',
    make: (r) => ({ chars: `01${r.pick(['7', '8', '9', '5', '3'])}${r.digits(8)}`, groups: [5, 6] }),
    forms: DIGIT_FORMS,
    per: 4,
    sentences: {
      en: ['I sent the money to bKash {n}, it is his personal number.', 'Send it by Nagad, he said, {n}.'],
      bn: ['বিকাশ নম্বর {n} এ বিশ হাজার টাকা পাঠাইছি।', 'নগদে {n} নম্বরে দিছি।', 'রকেট একাউন্ট {n}, ওইটা আমার ভাইয়ের।'],
      'bn-Latn': ['bikash number {n} e taka pathaisi', 'nagad e {n} te disi'],
    },
  },
];
