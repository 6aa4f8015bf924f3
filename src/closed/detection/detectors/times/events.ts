import { isFestival } from '../../words/calendar.ts';
import type { Detector, Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { EVENT, lexemeAt } from '../../words/lexemes.ts';
import { BIT_COMMON, BIT_GIVEN, BIT_PLACE, BIT_SURNAME } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { numberAt } from '../../reading/view.ts';

/**
 * What happened to many and is known by a name or a year: "the Tazreen fire", "२०७२ सालको भूकम्प", "রানা প্লাজা ধস"; and
 * times told by a feast or a disaster: "last Dashain", "গত ঈদে", "the year of the flood".
 */
export const events: Detector = {
  id: 'events',
  run(view) {
    return eachWord(view, { property: EVENT, part: kindOf }, (reader, i, kind, out) => {
      if (kind === NAMED) named(reader, i, out);
      else if (kind === FEAST) feast(reader, i, out);
      else disaster(reader, i, kind === CASE, out);
    });
  },
};

const DISASTER = 1;
const CASE = 2;
const NAMED = 3;
const FEAST = 4;

const DISASTERS =
  keysOf(`fire collapse accident crash sinking shipwreck capsizing flood floods earthquake quake cyclone landslide avalanche massacre explosion
  blast riot riots bombing stampede hijacking derailment tragedy disaster
  कांड काण्ड अग्निकांड अग्निकाण्ड हत्याकांड हत्याकाण्ड हादसा हादसे दुर्घटना आगजनी आगलागी विस्फोट धमाका दंगा दंगे बाढ़ बाढ भूकंप भूकम्प भुइँचालो तूफान चक्रवात भूस्खलन भगदड़ नरसंहार
  भिडन्त घटना हमला बाढी पहिरो त्रासदी प्रकरण
  দুর্ঘটনা অগ্নিকাণ্ড অগ্নিকান্ড ধস ভবনধস ধ্বস লঞ্চডুবি নৌকাডুবি ট্রলারডুবি ট্র্যাজেডি বন্যা ভূমিকম্প ঘূর্ণিঝড় বিস্ফোরণ দাঙ্গা হত্যাকাণ্ড জলোচ্ছ্বাস আগুন আগুনের ঝড় তুফান বান বইন্যা মহামারী
  kand hadsa durghatna aaglagi bhukamp bhuichalo badhi baadh pahiro danga dhos launchdubi bonna bhumikompo`);
const CASES = keysOf(`case trial murder मामला मुकदमा मुक़दमा केस मुद्दा হত্যা মামলা mamla mudda mukadma`);
/** Named so that the name alone tells which. */
const NAMES = keysOf(
  `tazreen तज़रीन तजरीन তাজরীন তাজরিন sidr সিডর सिडर aila আইলা आइला আম্ফান আম্পান amphan ফণী মহাসেন রোয়ানু রিমাল স্পেকট্রাম হলমার্ক নিমতলী চুড়িহাট্টা পিলখানা মরিচঝাঁপি`,
);
const LAST = keysOf(
  `last this next previous गत पिछले पिछली अगले यस यही पोहोर पोहर परार गएको गत्साल अर्को গত এই আগের সেই পরের pichhle pichle pohor gayeko goto gato`,
);
const YEAR = keysOf(
  `year year's साल साल को सालको सालकी वर्ष वर्षको बर्षको बरस बछर বছর বছরের বছরে saal sal barsa barsha bochor bochhor`,
);
const LINK = keysOf(
  `of the in at to की का के को में মধ্যে র ki ka ke ko bus plane boat train factory garment building ferry launch बस विमान नाव रेल कारखाना फैक्ट्री डुंगा जहाज বাস লঞ্চ নৌকা ট্রেন কারখানা গার্মেন্টস ভবন পোর্টের পোর্ট বন্দরের কারখানার ভবনের বস্তির গার্মেন্টসের plaza प्लाजा প্লাজা`,
);

function kindOf(reader: Reader, i: number): number {
  const { forms } = lexemeAt(reader.view, i);
  const at = (set: ReadonlySet<string>): boolean => forms.some((form) => set.has(form));
  if (at(DISASTERS)) return DISASTER;
  if (at(CASES)) return CASE;
  if (at(NAMES)) return NAMED;
  return isFestival(reader.key(i)) || isFestival(reader.stem(i)) ? FEAST : 0;
}

/** The word names something: it has a capital, or is a name or a place, or nothing the lexicon knows. */
function proper(reader: Reader, i: number): boolean {
  if (!reader.isWord(i)) return false;
  if (reader.latin(i) && reader.lang(i) === 'en')
    return reader.capital(i) && !reader.has(i, BIT_COMMON) && !reader.sentenceStart(i);
  if (reader.bits(i) === 0 && reader.lang(i) === 'ne' && isSpeech(reader.view)) return true;
  if (reader.has(i, BIT_COMMON)) return false;
  return reader.has(i, BIT_GIVEN | BIT_SURNAME | BIT_PLACE);
}

function year(reader: Reader, i: number): boolean {
  if (!reader.isNumber(i) || reader.end(i) - reader.start(i) !== 4) return false;
  const value = numberAt(reader.view.text, reader.start(i), reader.end(i));
  return value > 1930 && value < 2100;
}

/** "the Baldia factory fire", "the fire at Baldia", "२०७२ को भूकम्प". */
function disaster(reader: Reader, head: number, trial: boolean, out: Finding[]): void {
  let first = head;
  let found = 0;
  let at = head;
  for (let n = 0; n < 4; n++) {
    at--;
    if (at < 0 || reader.lineStart(at + 1) || !reader.sameSegment(at, head)) break;
    if (proper(reader, at)) found = Math.max(found, 45);
    else if (year(reader, at)) found = Math.max(found, 40);
    else if (!LINK.has(reader.key(at)) && !YEAR.has(reader.key(at))) break;
    else continue;
    first = at;
  }
  let last = head;
  if (reader.latin(head) && /^(?:at|in|of|near)$/.test(reader.key(head + 1))) {
    at = head + 2;
    while (at < reader.count && at < head + 6 && !reader.lineStart(at) && proper(reader, at)) last = at++;
    if (last > head) found = Math.max(found, 34);
  }
  if (found === 0) return;
  // A trial is known by the name of a person or place; a year is not enough.
  const points = trial ? (found === 45 ? 31 : 0) : found;
  if (points > 0)
    out.push(
      new Reasons().add(trial ? 'named-case' : 'named-event', points).finding(reader, first, last, 'event', {
        propagate: false,
      }),
    );
}

function named(reader: Reader, i: number, out: Finding[]): void {
  const next = reader.isWord(i + 1) && DISASTERS.has(reader.stem(i + 1)) ? i + 1 : i;
  out.push(new Reasons().add('known-event', 40).finding(reader, i, next, 'event', { propagate: false }));
}

/** "last Dashain", "गत सालको दसैं", "গত বছর ঈদে". */
function feast(reader: Reader, i: number, out: Finding[]): void {
  let first = i - 1;
  while (first >= 0 && i - first < 3 && (YEAR.has(reader.key(first)) || LINK.has(reader.key(first)))) first--;
  if (first < 0 || !LAST.has(reader.key(first)) || reader.lineStart(first + 1) || !reader.sameSegment(first, i)) return;
  out.push(new Reasons().add('told-by-a-feast', 45).finding(reader, first, i, 'date', { propagate: false }));
}
