import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { isWordOfTalk } from '../../words/romanised-words.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, type Finding } from '../../document.ts';
import { organisationLadder } from '../../findings/ladders.ts';
import {
  BIT_AGENT,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  BIT_WHERE,
  organisationKinds,
} from '../../words/lexicon.ts';
import { FUNCTION_WORDS } from '../../lexicon/hindi.ts';
import { NEPALI_FREQUENT } from '../../lexicon/nepali.ts';
import { ENGLISH_WORDS, ORGANISATION_WORDS } from '../../lexicon/organisations.ts';
import { OTHER_HEAD, lexemeAt } from '../../words/lexemes.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { BESIDE_NAMES } from '../../lexicon/bengali.ts';
import { isNepaliVerb } from '../../words/nepali-verbs.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { isVerbForm } from '../../words/verb-forms.ts';

/** Ordinary words that come before a head noun without naming it. */
const GENERIC = keysOf(
  'उसी इसी वही यही किसी जेन शिकायत खाता साकिन केस मुक़दमा मुकदमा मामला तलाक सरकारी निजी प्राइवेट एउटा एक त्यो यो हाम्रो मेरो उसको उनको ठूलो सानो नजिकको गाउँको এক একটা একটি সেই এই ওই বড় ছোট সরকারি প্রাইভেট আমার ek euta tyo yo hamro mero bada chhota er ko ka ki ke r le ma me theke bata sarkari private kono kunai kisi the a',
);

/** Police stations are places too, by their noun; here they are offices. */
const STATIONS = keysOf(
  'shelter airport mandal camp थाने कोतवाली यूनियन युनियन थाना চৌকি থানা चौकी प्रहरी thana chowki chauki फाँड़ी',
);
/** Heads that are surnames or nouns of places elsewhere, and in romanised Bengali are offices. */
const HEADS_IN_BENGAL = keysOf(
  'bank sangha sangh songho home ashram sadan kendro mission union rights complex diagnostic clinic program station',
);
/** Last words of the names of firms and bodies, which nothing else ends in: "महाजन इमेजिंग", "बीपी प्रतिष्ठान". */
const MORE_HEADS = keysOf(
  'वाहिनी प्रतिष्ठान इमेजिंग डायग्नोस्टिक्स लैबोरेटरी पैथोलॉजी मेडिकोज़ अनाथालय कन्याश्रम अल्पावास वेंचर्स वेंचर सॉल्यूशंस सोल्यूशंस लॉजिस्टिक्स लॉजिस्टिक टेलर्स ज्वेलर्स ज्वैलर्स केटरर्स गारमेन्ट्स अपैरल्स अपैरल क्रिएशन क्रिएशंस ग्लोभ ग्लोब्स इलेक्ट्रॉनिक्स मोटर्स प्लास्टिक्स केमिकल्स फार्मा एग्रो ऑर्गेनिक अर्गानिक म्यूज़िकल ऑर्केस्ट्रा आर्केस्ट्रा',
);
/** Ordinary words that end names as well, after a word that is none: "सुधा नर्सिंग होम", "सिंधी कैंप बस अड्डा", "युवा मोबाइल केयर". */
const WEAK_HEADS = keysOf(
  'एयरपोर्ट जंक्शन होम स्टेशन अड्डा अड्डे स्टैंड टर्मिनल डिपो बोर्ड लैब क्लब जिम चैरिटी टेलर डेयरी डेरी नर्सरी प्रेस स्टूडियो एक्सप्रेस फ़ैशन केयर थिएटर सर्कस दोहोरी स्टील सीमेंट रबर केमिकल',
);
/** What stands before them inside a name. */
const BEFORE_WEAK = keysOf('बस मेट्रो टैक्सी रेलवे नर्सिंग कैंप मोबाइल ब्यूटी हेल्थ लाइफ़ डे चाइल्ड');
/** What a name that an institution has of a person, a saint or a king begins with. */
const LEADS = keysOf(
  'श्री श्रीमती गुरु संत सन्त सेंट सेन्ट बाबा माता पंडित डॉ डा राजा रानी महाराजा महारानी सर लेडी स्वामी महात्मा शहीद सहिद मौलाना हज़रत मदर सिस्टर फादर किंग प्रिंस क्वीन होली न्यू न्यु ग्रैंड रॉयल गोल्डन लाला सेठ चौधरी पीर हाजी वीर',
);
/** What joins a second head to the first: "होटल तथा लज", "चर्च अफ गड". */
const AND_OF = keysOf('तथा एण्ड एन्ड अफ ऑफ एवं ও');
const PARTS = keysOf(`${ORGANISATION_WORDS} ${ENGLISH_WORDS}`);
for (const small of ['of', 'for', 'and', 'the', 'our', 'to']) PARTS.delete(small);

/** "रमेश ओभरसिज", "ঢাকা মেডিকেল কলেজ": unknown or name words before a head noun, in scripts without capitals. */
export function beforeHead(reader: Reader, head: number, out: Finding[]): void {
  const bengali = reader.latin(head) && isBengaliInLatin(reader.view);
  const here = bengali && HEADS_IN_BENGAL.has(reader.key(head));
  const other = reader.script(head) === SCRIPT_DEVA ? reader.perWord(OTHER_HEAD, head, otherHead) : 0;
  const more = other === MORE && isSpeech(reader.view);
  const weak = other === WEAK && isSpeech(reader.view);
  if (
    !here &&
    !more &&
    !weak &&
    (!reader.has(head, BIT_ORG_HEAD) ||
      (reader.has(head, BIT_SURNAME | BIT_PLACE_NOUN) && !STATIONS.has(reader.stem(head))))
  )
    return;
  const kind = organisationKinds().get(reader.key(head)) ?? organisationKinds().get(reader.stem(head));
  let first = head;
  let proper = false;
  let parts = 0;
  let ordinary = 0;
  const talk =
    ((reader.lang(head) === 'hi' && reader.script(head) === SCRIPT_DEVA) || reader.script(head) === SCRIPT_BENG) &&
    isSpeech(reader.view);
  const bounded = isBoundedNepali(reader, head);
  while (
    first > 0 &&
    head - first < 4 &&
    reader.isWord(first - 1) &&
    reader.sameSegment(first - 1, head) &&
    !reader.lineStart(first)
  ) {
    const i = first - 1;
    if (GENERIC.has(reader.key(i)) || reader.suffix(i) > 0 || reader.script(i) !== reader.script(head)) break;
    const part = PARTS.has(reader.key(i)) || PARTS.has(reader.stem(i)) || (weak && BEFORE_WEAK.has(reader.key(i)));
    if (part) parts++;
    const told = reader.lang(i) === 'ne' && !reader.has(i, BIT_TALK) && isSpeech(reader.view);
    const own = (bengali && !isWordOfTalk(reader, i)) || (weak && reader.has(i, BIT_GIVEN | BIT_SURNAME | BIT_PLACE));
    const name =
      part || told || own || !reader.has(i, BIT_COMMON | BIT_TALK) || (reader.has(i, BIT_ORG_HEAD) && i < head);
    if (
      reader.has(i, BIT_KIN | BIT_EMPLOYER) ||
      !(
        name ||
        (talk && !weak && !proper && ordinary + Math.min(1, parts) < 2 && mayNameIt(reader, i)) ||
        (bounded && !weak && !proper && ordinary < 2 && mayNameItInNepali(reader, i))
      )
    )
      break;
    if (talk && !(weak && part) && FUNCTION.has(reader.key(i))) break;
    if (!name) ordinary++;
    else if (!reader.has(i, BIT_ORG_HEAD) && !part) proper = true;
    first = i;
  }
  // "गुरु तेग़ बहादुर अस्पताल", "श्री दुर्गा नर्सिंग होम"
  if (proper && LEADS.has(reader.key(first - 1)) && reader.sameSegment(first - 1, head) && !reader.lineStart(first))
    first--;
  // Of ordinary words in talk one or two are a name, more are a sentence.
  if (ordinary > 2 || (weak && !proper && parts < 2)) return;
  if (bounded && ordinary > 0 && !begins(reader, first)) return;
  // "सिविल हॉस्पिटल राजकोट", "होटल सुहैल": in Hindi the name also follows.
  let last = head;
  if (reader.script(head) === SCRIPT_DEVA && reader.suffix(head) === 0) {
    if (reader.key(head + 1) === STATION && !reader.lineStart(head + 1)) last++;
    const named = followingName(reader, last, kind);
    proper ||= named > last;
    last = named;
  }
  // "ডিসি অফিস ভোলা", "দূতাবাস রিয়াদ,"
  if (talk && reader.script(head) === SCRIPT_BENG && reader.suffix(head) === 0 && placeFollows(reader, head)) {
    last = head + 1;
    proper = true;
  }
  if (SHOP === reader.stem(head) && !proper) return;
  // "कन्सल्टेन्सी साकुरा एजुकेसन": the kind, then the name.
  if (reader.lang(head) === 'ne' && last - first > 1 && reader.has(first, BIT_ORG_HEAD) && reader.has(first, BIT_TALK))
    first++;
  if (first === last || (!proper && parts === 0 && ordinary === 0)) return;
  // "चूड़ी कारख़ाना", "डांस बार": what is made there, or what is done.
  if (talk && ordinary > 0 && !proper && parts === 0 && MADE_THERE.has(reader.key(head)) && first === head - 1) return;
  last = limited(reader, last);
  while (AND_OF.has(reader.key(last + 1)) && reader.isWord(last + 2) && !reader.lineStart(last + 2)) last += 2;
  const reasons = new Reasons().add('head-noun', reader.latin(head) ? 32 : ordinary === 0 ? 38 : 31);
  if (last - first > 1 && ordinary === 0) reasons.add('several-words', 12);
  if (kind === 'agency' || reader.near(first, head, BIT_AGENT, 3)) reasons.add('agency', 12);
  out.push(
    reasons.finding(reader, first, last, kind === 'agency' ? 'agent' : 'organisation', {
      ladder: organisationLadder(kind),
    }),
  );
}

const MORE = 1;
const WEAK = 2;

/** Which of the other heads a word is, with or without a case ending. */
function otherHead(reader: Reader, i: number): number {
  const { forms } = lexemeAt(reader.view, i);
  if (forms.some((form) => MORE_HEADS.has(form))) return MORE;
  return forms.some((form) => WEAK_HEADS.has(form)) ? WEAK : 0;
}

/** A place right after a head noun, with a case ending or at the end of what is said. */
function placeFollows(reader: Reader, head: number): boolean {
  const i = head + 1;
  if (!reader.isWord(i) || reader.lineStart(i) || !reader.has(i, BIT_PLACE) || reader.has(i, BIT_COMMON)) return false;
  return reader.suffix(i) > 0 || i + 1 >= reader.count || reader.isMark(i + 1) || reader.lineStart(i + 1);
}
/** "प्रा. लि.", "प्रा.लि.": what a firm is in law, in letters. */
function limited(reader: Reader, last: number): number {
  if (reader.key(last + 1) !== PRIVATE || reader.form(last + 2) !== '.' || reader.key(last + 3) !== LIMITED)
    return last;
  return last + 3;
}
const PRIVATE = keyOf('प्रा');
const LIMITED = keyOf('लि');

const FUNCTION = keysOf(FUNCTION_WORDS);
const BESIDE = keysOf(BESIDE_NAMES);
const NO_NAME_OF_ONE = BIT_TITLE | BIT_SPEECH | BIT_LIVING | BIT_WHERE | BIT_AGENT | BIT_NAME_CUE;

/** "संभावना क्लिनिक": an ordinary noun that may be what an office is called. */
function mayNameIt(reader: Reader, i: number): boolean {
  return (
    !FUNCTION.has(reader.key(i)) &&
    !BESIDE.has(reader.key(i)) &&
    !reader.has(i, NO_NAME_OF_ONE) &&
    reader.form(i).length >= 3 &&
    !isVerbForm(reader.form(i), reader.script(i))
  );
}

/** Heads before which an ordinary word rather tells what is made or done there ("गलैंचा कारखाना"). */
const KIND_BEFORE = keysOf(
  'कम्पनी कारखाना फ्याक्ट्री होटल होटेल स्कुल अस्पताल हस्पिटल पसल मिल बैंक लज बार पार्लर चर्च मन्दिर मस्जिद थाना चौकी जेल कलेज क्याम्पस कोर्ट अदालत सरकार कार्यालय विभाग शाखा भवन गृह लिमिटेड उद्योग भट्टा कफी क्याफे ल्याब',
);
/** The same in Hindi: one ordinary word before them is no name. */
const MADE_THERE = keysOf(
  'कंपनी कम्पनी कारख़ाना कारखाना फैक्ट्री फैक्टरी फ़ैक्ट्री मिल मिल्स भट्ठा भट्टा बगान बार पार्लर ग्रुप कोर्ट न्यायालय पुलिस बैंक शाखा दूतावास होटल ढाबा दुकान स्कूल जेल चौकी समाज',
);
const NEPALI_SMALL = keysOf(NEPALI_FREQUENT);
/** Forms of verbs, but not stems alone, which are nouns as often. */
const VERB_ENDING = /(?:ने|[ेि]को|[ेि]का|[ेि]की|एर|ेर|[दन]ा|दै|यो|छ|छु|छन्|थे|थ्यो|नु|ँ|ं|ए|े)$/u;

/** Whether ordinary words before the head may be its name in Nepali talk: "भरोसा ओभरसिज", "रेस्क्यु फाउन्डेसन". */
function isBoundedNepali(reader: Reader, head: number): boolean {
  return (
    reader.lang(head) === 'ne' &&
    reader.script(head) === SCRIPT_DEVA &&
    !KIND_BEFORE.has(reader.key(head)) &&
    !KIND_BEFORE.has(reader.stem(head)) &&
    isSpeech(reader.view)
  );
}

function mayNameItInNepali(reader: Reader, i: number): boolean {
  return (
    !NEPALI_SMALL.has(reader.key(i)) &&
    reader.form(i).length >= 3 &&
    !reader.has(i, BIT_SPEECH | BIT_LIVING | BIT_WHERE | BIT_AGENT | BIT_NAME_CUE) &&
    !(VERB_ENDING.test(reader.form(i)) && isNepaliVerb(reader.form(i)))
  );
}

/** Whether it is clear that a name begins here: after a mark, in a new line, after a case ending or a small word. */
function begins(reader: Reader, first: number): boolean {
  const before = first - 1;
  return (
    before < 0 ||
    reader.lineStart(first) ||
    reader.isMark(before) ||
    reader.suffix(before) > 0 ||
    NEPALI_SMALL.has(reader.key(before)) ||
    isNepaliVerb(reader.form(before))
  );
}

/** "चिया पसल" is one of many, "इन्द्र किराना पसल" is not. */
const SHOP = keyOf('पसल');
const STATION = keyOf('स्टेशन');
/** Kinds whose name may follow the noun; a hotel's name may be anybody's. */
const NAMED_AFTER = new Set([
  'hospital',
  'school',
  'police',
  'court',
  'worship',
  'hotel',
  'ngo',
  'government',
  'factory',
]);
const ENDS = keysOf('में मे से का की के ने को वाले वाली वाला पर तक');

/** The last token of the name after a head noun: words no one uses otherwise, then a postposition or a mark. */
function followingName(reader: Reader, head: number, kind: string | undefined): number {
  if (kind === undefined || !NAMED_AFTER.has(kind)) return head;
  let last = head;
  while (last - head < 3) {
    const i = last + 1;
    if (i >= reader.count || !reader.isWord(i) || !reader.sameSegment(i, head) || reader.lineStart(i)) break;
    const free = kind === 'hotel' || kind === 'worship';
    if (reader.script(i) !== SCRIPT_DEVA || ENDS.has(reader.key(i)) || reader.has(i, BIT_KIN | BIT_TITLE)) break;
    if (reader.bits(i) === 0 && /(?:[ूऊ]ँग[ाी]|इनी|इल(?:ी|ीं|न|स)?|एंगे|[ोए]गी)$/u.test(reader.form(i))) break;
    if (!reader.has(i, BIT_PLACE) && reader.has(i, free ? BIT_COMMON : BIT_COMMON | BIT_GIVEN | BIT_SURNAME)) break;
    last = i;
    if (reader.lang(i) === 'ne' && /..(?:मा|बाट|लाई|ले)$/u.test(reader.form(i))) break;
  }
  if (last === head) return head;
  const after = last + 1;
  const ended = reader.lang(last) === 'ne' && /..(?:मा|बाट|लाई|ले)$/u.test(reader.form(last));
  return ended ||
    after >= reader.count ||
    reader.isMark(after) ||
    reader.lineStart(after) ||
    ENDS.has(reader.key(after))
    ? last
    : head;
}
