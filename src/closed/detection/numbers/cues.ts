import { keyOf, keysOf } from '../words/normalise.ts';
import type { Reader } from '../reading/reader.ts';
import type { SpanType } from '../rules.ts';

/** Words that say what kind of number stands beside them, in the four languages and romanised. */
const CUES: Readonly<Partial<Record<SpanType, string>>> = {
  aadhaar: 'aadhaar aadhar adhaar adhar uid uidai आधार আধার',
  pan: 'pan tin प्यान पैन প্যান',
  passport: 'passport pasport paspot passpord rahadani पासपोर्ट राहदानी পাসপোর্ট পাসপোর্টের',
  voter: 'voter epic matdata मतदाता वोटर ভোটার',
  citizenship: 'citizenship nagarikta nagrikta नागरिकता নাগরিকত্ব',
  nid: 'cnic एनआईडी nid smartcard porichoypotro এনআইডি পরিচয়পত্র পরিচয়পত্রের राष्ट्रियपरिचयपत्र परिचयपत्र पहचानपत्र',
  'birth-registration': 'birth-registration janmadarta जन्मदर्ता जन्मदर्ताको নিবন্ধন নিবন্ধনের birthcertificate',
  iqama: 'iqama ikama akama aqama iqamah इकामा इक़ामा अकामा ইকামা আকামা',
  'civil-id': 'सीपीआर সিপিআর क्यूआईडी civil civilid qid cpr emirates सिभिल सिविल সিভিল',
  visa: 'visa bisa bhisa भिसा वीज़ा वीजा विजा ভিসা',
  'work-permit':
    'plks पीएलकेएस পিএলকেএস approval स्टिकर स्टिकरमा इजाजत इजाजतको लेबर লেবার permit permits shram labour-permit bmet emigration clearance ecr poe श्रम स्वीकृति श्रमस्वीकृति परमिट বিএমইটি পারমিট ছাড়পত্র বহির্গমন',
  licence: 'rl आरएल আরএল licence license lisence इजाजतपत्र लाइसेंस लाइसेन्स লাইসেন্স',
  'bank-account': 'आईबान আইবান account acct a/c iban ifsc khata swift खाता खाते खातामा খাতা হিসাব একাউন্ট অ্যাকাউন্ট',
  remittance:
    'एमटीसीएन এমটিসিএন মানিগ্রামের मनिग्रामको रेफरेन्स রেফারেন্স reference mtcn control remit remittance westernunion moneygram ime prabhu hundi pin कन्ट्रोल रेमिट পিন রেমিট্যান্স',
  'mobile-money': 'bkash nagad rocket esewa khalti paytm phonepe gpay upi বিকাশ নগদ রকেট इसेवा खल्ती फोनपे',
  'vehicle-plate': 'plate registration gadi gaari gari vehicle गाडी गाड़ी गाडीको গাড়ির গাড়ি',
  'case-number':
    'case fir complaint petition application applications file docket writ gd वाद परिवाद जिनायत जिनायात क़ज़िया सनहा मुद्दा मामला एफआईआर रिट মামলা মামলার জিডি এফআইআর',
  'id-number':
    'আইডি आईडी आइडी ট্রানজেকশন ट्रान्जेक्सन transaction trx trxid id identity card employee badge roll serial registration token ticket policy insurance member reference ref pnr परिचय कार्ड दर्ता पंजीकरण পরিচয় কার্ড রেজিস্ট্রেশন সিরিয়াল',
  postcode: 'postcode zip pincode पिनकोड পোস্টকোড',
};

const TYPE_OF = new Map<string, SpanType>();
for (const [type, words] of Object.entries(CUES))
  for (const word of words.split(/\s+/)) TYPE_OF.set(keyOf(word), type as SpanType);

const NUMBER_WORDS = keysOf(
  'no nos number num nambar nombor nomber numbers नं न नम्बर नंबर नम्बरको नंबर নং নম্বর নাম্বার নম্বরটা #',
);
/** Whether a word tells of a number ("NID", "no.") rather than being a part of it. */
export function isNumberCue(reader: Reader, i: number): boolean {
  const key = reader.key(i);
  return TYPE_OF.has(key) || NUMBER_WORDS.has(key) || ABBREVIATIONS.has(key);
}
const ABBREVIATIONS = new Set('uae usa uk gd atm sim plks poe'.split(' '));

const REACH = 6;

/** Two words that say together what neither says alone. */
const PAIRS: ReadonlyMap<string, SpanType> = new Map<string, SpanType>(
  [
    ['national id', 'nid'],
    ['national identity', 'nid'],
    ['राष्ट्रिय परिचयपत्र', 'nid'],
    ['জাতীয় পরিচয়পত্র', 'nid'],
    ['birth registration', 'birth-registration'],
    ['birth certificate', 'birth-registration'],
    ['জন্ম নিবন্ধন', 'birth-registration'],
    ['जन्म दर्ता', 'birth-registration'],
    ['जन्म प्रमाणपत्र', 'birth-registration'],
    ['civil id', 'civil-id'],
    ['resident card', 'civil-id'],
    ['labour approval', 'work-permit'],
    ['labour card', 'work-permit'],
    ['border number', 'visa'],
    ['রেসিডেন্ট কার্ড', 'civil-id'],
    ['राष्ट्रिय परिचय', 'nid'],
    ['rastriya parichaya', 'nid'],
    ['jatiyo porichoypotro', 'nid'],
    ['জন্ম সনদে', 'birth-registration'],
    ['jonmo nibondhon', 'birth-registration'],
    ['shram swikriti', 'work-permit'],
    ['civil number', 'civil-id'],
    ['emirates id', 'civil-id'],
    ['residence permit', 'iqama'],
    ['work permit', 'work-permit'],
    ['labour permit', 'work-permit'],
    ['labor permit', 'work-permit'],
    ['smart card', 'work-permit'],
    ['voter card', 'voter'],
    ['voter id', 'voter'],
    ['bank account', 'bank-account'],
    ['ration card', 'id-number'],
    ['राशन कार्ड', 'id-number'],
    ['recruiting licence', 'licence'],
    ['driving licence', 'licence'],
    ['driving license', 'licence'],
    ['पहचान पत्र', 'nid'],
    ['परिचय पत्र', 'nid'],
    ['पिन कोड', 'postcode'],
    ['pin code', 'postcode'],
    ['পিন কোড', 'postcode'],
    ['control number', 'remittance'],
    ['পোস্ট কোড', 'postcode'],
  ].map(([pair, type]) => [(pair as string).split(' ').map(keyOf).join(' '), type as SpanType]),
);

/** The second words of pairs: only beside them is the word before looked at. */
const SECOND = new Set([...PAIRS.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)));

export interface NumberCue {
  readonly type: SpanType;
  /** Words between the cue and the number. */
  readonly distance: number;
  /** "number", "no.", "নং" stands beside it too. */
  readonly numbered: boolean;
}

function pairAt(reader: Reader, i: number, key: string): SpanType | undefined {
  const stem = reader.stem(i);
  if (!SECOND.has(key) && !SECOND.has(stem)) return undefined;
  const before = reader.before(i);
  if (before < 0) return undefined;
  const first = reader.key(before);
  return PAIRS.get(`${first} ${key}`) ?? PAIRS.get(`${first} ${stem}`);
}

/** The nearest cue within six words on either side; before wins over after at the same distance. */
export function cueOf(reader: Reader, first: number, last: number): NumberCue | undefined {
  let numbered = false;
  let best: NumberCue | undefined;
  const look = (i: number, distance: number): void => {
    const key = reader.key(i);
    if (distance < 3 && NUMBER_WORDS.has(key)) numbered = true;
    const pair = pairAt(reader, i, key);
    const type = pair ?? TYPE_OF.get(key) ?? TYPE_OF.get(reader.stem(i));
    // "voter card": the word that says more wins over "card" and "number" beside it.
    const finer = best?.type === 'id-number' && type !== 'id-number' && best && distance <= best.distance + 3;
    if (
      type &&
      (!best ||
        finer ||
        (distance < best.distance && type !== 'id-number') ||
        (pair !== undefined && distance === best.distance))
    )
      best = { type, distance, numbered: false };
  };
  // A number of another kind in between owns its own cue.
  let at = first;
  for (let n = 0; n < REACH; n++) {
    const next = reader.before(at);
    if (next < 0) {
      at = crossTurn(reader, at, -1);
      if (at < 0) break;
    } else at = next;
    if (reader.isNumber(at) && reader.end(at) - reader.start(at) > 3) break;
    look(at, n);
  }
  at = last;
  for (let n = 0; n < 4; n++) {
    at = reader.after(at);
    if (at < 0 || (reader.isNumber(at) && reader.end(at) - reader.start(at) > 3)) break;
    look(at, n + 0.5);
  }
  return best ? { ...best, numbered } : undefined;
}

/** "What was your passport number?" stands in the turn before the answer. */
function crossTurn(reader: Reader, i: number, step: -1): number {
  let at = i + step;
  while (at >= 0 && reader.isMark(at)) at += step;
  return at >= 0 && i - at <= 3 ? at : -1;
}
