import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { isWordOfTalk } from '../../words/romanised-words.ts';
import { SCRIPT_BENG } from '../../document.ts';
import type { Candidate } from '../candidates.ts';
import { lexemeAt } from '../../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_KIN,
  BIT_SURNAME,
  BIT_TITLE,
  bitsOf,
} from '../../words/lexicon.ts';
import { HONORIFICS_AFTER, HONORIFICS_BEFORE } from '../../lexicon/bengali.ts';
import { ADDRESSES } from '../../lexicon/english.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import { moveTo, type Room } from './room.ts';
import type { SpanType } from '../../rules.ts';

const NAMED: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent']);

/** Ranks of police, army and courts, and of the church. */
const RANKS =
  'एसआई एएसआई एसएचओ एसओ आईओ डीएसपी एसपी इंस्पेक्टर इन्स्पेक्टर इन्सपेक्टर दरोगा दारोगा हवलदार हवल्दार कांस्टेबल कॉन्स्टेबल सूबेदार सुबेदार मेजर कर्नल कैप्टन क्याप्टेन असई सई सइ इन्सपेक्टर डिएसपी एसपी एडवोकेट अधिवक्ता बैरिस्टर जस्टिस न्यायाधीश जज फादर फ़ादर सिस्टर ब्रदर पादरी पास्टर मदर मौलाना मौलवी क़ाज़ी काज़ी काजी इमाम এসআই এএসআই ওসি ডিএসপি এসপি ডিআইজি ইন্সপেক্টর কনস্টেবল দারোগা হাবিলদার মেজর কর্নেল ক্যাপ্টেন অ্যাডভোকেট এডভোকেট ব্যারিস্টার জজ ফাদার ব্রাদার মাদার পাস্টর ইমাম কাজী মৌলভী';
/** How households and workplaces of the destinations are spoken of, before a name. */
const BEFORE = keysOf(
  `${HONORIFICS_BEFORE} मदाम मादाम मेडम आन्टी अन्टी आण्टी अंकल मुस्यु मस्यु काका काकी सिस्टर ब्रदर पास्टर पाष्टर mama baba madam mister mrs mr miss mdm encik cik kak puan kyria kyrios hajja hajji haji sheikh sheikha um umm abu ustad guru bro akka anna मामा बाबा मैडम म्याडम मोटी मोटे गोरी गोरे काली काले कालो अग्ली अग्लो लामी पुड्के पुड्की लङ्गडी लङ्गडो ठूली सानी धामी झाँक्री पुजारी गुरुमा चाची मिस्टर मिसेस हाजी शेख উস্তাদ উস্তাজ আবলা মাওলানা মিসেস মিস মাদাম হাজ্জা হাজ্জাহ শেইখ শেইখা উম্মে আবু মামা বাবা ম্যাডাম মিস্টার হাজী শেখ kak ${RANKS}`,
);
/** In Bengali the master and the brother, before whose names the word is no address. */
const NOT_BEFORE = keysOf('মালিক মালকিন মহাজন কফিল malik malkin kofil kafil bhai bon');
/** How the old and respected are called where nobody says whose they are: "मैं खाला जमीला". */
const KIN_BEFORE = keysOf(
  'खाला ख़ाला चाचा चाची काका काकी मौसी बुआ फूफी दादी नानी दादा नाना ताई ताऊ आपा बाजी अम्मा दीदी बहनजी माता',
);
const FATHER = keyOf('বাবা');
const SELF = keysOf('मैं म नाम');
/** Whose a relative is. */
const WHOSE =
  /^(?:(?:मे|ते|हमा|तुम्हा)र[ाीे]|[ऀ-ॿ]{1,5}क[ाीेो]|का|की|के|को|अपन[ाीे]|आफ्नो|आफ्नी|आफ्ना|मेरो|मेरी|मेरा|हाम्रो|हाम्री|हाम्रा|हमार|हमर|म्हार[ोीा])$/u;
/** What follows a name and is no word of kinship that the lexicon has there. */
const AFTER = keysOf(
  `${ADDRESSES} ${HONORIFICS_AFTER} सान मिस मदाम बा आमा ज्यू हजुर साब शेर्पिनी गुरुआमा गुरुमा सरदार अक्का अन्ना akka anna seth sister brother master teacher nurse ben bhabhi munshi miss mem achen परिवार फ़ैमिली ख़ानदान मेमसाब मेमसाहब मेमसाहेब दी बहनजी मुंशी मिस अन्ना अक्का बहिनजी साहुनी साहुजी नेताजी सेठ सिस्टर मास्टर আম্মা অক্কা সিস্টার দালাল আদম মেম্বার চেয়ারম্যান মাঝি হাজী হাজি হুজুর মোড়ল মাতব্বর ঠিকাদার কন্ট্রাক্টর সর্দার সর্দারনী মহাজন ড্রাইভার উকিল ডাক্তার কবিরাজ মৌলভী মাওলানা সওদাগর মিস্ত্রি মিস্ত্রী কাউন্সিলর দারোগা কারিগর ওস্তাদ dalal member mastar ukil daktar hujur boudi mashi kaku kakima khalamma लंगड़ा लँगड़ा काना काने मोटा पहलवान मिस्त्री ड्राइवर मास्टरनी अम्मा बेन ${RANKS} दलाल ठेकेदार एजेंट एजेन्ट सरपंच मुखिया प्रधान वकील वकिल डॉक्टर डाक्टर कंपाउंडर टीचर सार पटवारी पंडित हाजी`,
);

/** What somebody sells or does, as part of a name: "सलीम चूड़ीवाला". */
const TRADE = /^[\u0900-\u0963]{2,}वाल[ाेी]$/;

/**
 * A form of address spoken with a name belongs to it ("Mama Nouriya", "Bimala sister", "रफिक भाइ"): left behind, it says
 * whom the bracket stands for. Widens what was found, in place, over words that belong to nothing else.
 */
export function takeAddress(reader: Reader, candidate: Candidate, { free, taken }: Room): void {
  // "বাবু ভাই", "अंबू अन्ना", of which only the name was seen, and not that it is one.
  const unnamed = candidate.type === 'detail' && !reader.latin(candidate.first);
  if (!unnamed && !NAMED.has(candidate.type)) return;
  // "ডা. তাহমিনা"
  const stop = /^[.:ঃ]$/.test(reader.form(candidate.first - 1)) && reader.has(candidate.first - 2, BIT_TITLE) ? 1 : 0;
  const before = candidate.first - 1 - stop;
  if (!unnamed && before >= free && isBefore(reader, before, candidate))
    moveTo(reader, candidate, before, candidate.last);
  const after = candidate.last;
  if (after >= taken || candidate.end !== reader.end(after - 1) || (unnamed && reader.suffix(after - 1) > 0)) return;
  if (isAfter(reader, after)) moveTo(reader, candidate, candidate.first, after + 1);
}

function isBefore(reader: Reader, i: number, candidate: Candidate): boolean {
  const name = candidate.first;
  if (!reader.isWord(i) || !reader.sameSegment(i, name) || reader.lineStart(name)) return false;
  if (candidate.start !== reader.start(name)) return false;
  if (reader.latin(i) && reader.lang(i) === 'en' && !reader.capital(i) && reader.has(i, BIT_KIN)) return false;
  const key = reader.key(i);
  const inLatin = reader.latin(i) && isBengaliInLatin(reader.view);
  if (NOT_BEFORE.has(key) && (!reader.latin(i) || inLatin)) return false;
  if (inLatin && isWordOfTalk(reader, i) && !reader.has(i, BIT_EMPLOYER)) return false;
  // "বাবা কালাচান": her father, and not what the Gulf calls a master by.
  if (candidate.type === 'kin-name' && key === FATHER) return false;
  // "मेरो काका लक्ष्मण": whose relative it is tells that the word is none of the name.
  if (!reader.latin(i) && reader.has(i, BIT_KIN) && !reader.lineStart(i) && WHOSE.test(reader.form(i - 1)))
    return false;
  return (
    BEFORE.has(key) ||
    (KIN_BEFORE.has(key) && !reader.latin(i) && (candidate.type !== 'kin-name' || SELF.has(reader.key(i - 1)))) ||
    (reader.has(i, BIT_TITLE) && (!reader.has(i, BIT_COMMON) || !reader.latin(i) || !reader.lang(i).startsWith('en')))
  );
}

function isAfter(reader: Reader, i: number): boolean {
  if (!reader.follows(i) || !reader.sameSegment(i, i - 1)) return false;
  if (reader.has(i, BIT_AFTER_NAME) || TRADE.test(reader.form(i))) return true;
  const { forms, script } = lexemeAt(reader.view, i);
  if (forms.some((form) => AFTER.has(form))) return true;
  // "জোসেফ বাড়ার": a surname whose case ending makes it look like a word.
  return (
    script === SCRIPT_BENG &&
    reader.bits(i) === BIT_COMMON &&
    forms.some((form, n) => n > 0 && (bitsOf(form) & (BIT_SURNAME | BIT_COMMON)) === BIT_SURNAME)
  );
}
