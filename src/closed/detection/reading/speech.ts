import { SCRIPT_DEVA } from '../document.ts';
import { FIRST_PERSON } from '../words/lexemes.ts';
import { keysOf } from '../words/normalise.ts';
import { once } from './once.ts';
import { readerOf, type Reader } from './reader.ts';

const OWN_WORDS = keysOf(
  'i my me we our मैं मैंने हूँ हमने मुझसे हमसे हमलोग मैडम मेरा मेरी मेरे मुझे मैंने मुझको हम हमारा हमारी हमारे हमको म मेरो मलाई मैले हामी हाम्रो हामीलाई আমি আমার আমাকে আমরা আমাদের আমারে main mera meri mere mujhe maine hum hamara hamari mero malai maile hami hamro ami amar amake amra amader amare আমাগো আমগো মুই মোর হামার হামরা हमरा तपाईं तपाईंको तपाईंलाई तपाईंले हमार हमनी मोर अपन हमें amago amagor hamra hamar hame humein mujhko humko hamko amr আমারও আমাগোর আমাদেরকে আঁর আঁই আঁরা আঁরার আঁরে আমরার कथावाचक कथावाचिका प्रार्थिनी प्रार्थी आवेदिका मैंनू म्हने म्हारो म्हारी म्हें हमके हमरो हमनि हमहु हमहूँ हमको हमलोगों हमौ हमरे हमर हमरा মোক মোরে মোরা মোগো হামাক হামাগের হামি আমগো আমগোর mui amgo amago amagor moke aara aare aarar aare amrar',
);
/** How she calls her own people, as the news does not. */
const AT_HOME = keysOf(
  'पापा मम्मी मम्मा अम्मी अम्मीजान अब्बा अब्बू बाबूजी पिताजी माँजी मामू भइया दीदी जीजा जीजी भौजी भौजाई बिटिया बेटवा छुटकी बड़की मैडम मेमसाब मेमसाहब बाजी खाला ख़ाला',
);
/** Who is spoken of in what others write down for her, about as often as she herself would say "I". */
const TOLD_OF = keysOf(
  'client clients survivor survivors returnee returnees interviewee informant narrator counsellee beneficiary',
);
/** Of whom judgments tell, and before whom: one word in fifty of them, in what somebody tells of herself hardly one in a thousand. */
const JUDGED = keysOf(
  'applicant applicants appellant petitioner respondent plaintiff defendant complainant court judgment prosecutor proceedings appeal tribunal convention indictment',
);
const JUDGED_SHARE = 0.02;
/** Where one woman is told of, hardly anybody else is; in judgments that are about a woman they are half as many. */
const SHE = keysOf('she her hers herself উনি উনার উনাকে উনারে ওনার ওনাকে');
const SHE_SHARE = 0.045;
/** The same in Hindi, polite forms aside: what is told of one person in the third says them in every other sentence, news once or twice. */
const OF_ONE = keysOf('वह वो उसने उसके उसकी उसका उसे उसको उससे उसमें');
const OF_ONE_SHARE = 0.04;
const OF_ONE_LEAST = 4;
/** What a woman did, and she herself, as reports in Nepali tell of her; in fewer words it may be chance. */
const SHE_NEPALI = /(?:[िइ]न्|^उन(?:ी|ले|लाई|ीसँग|बाट))$/u;
const A_REPORT = 40;
/** Who asks and who answers, as transcripts write it at the head of a turn. */
const SPEAKERS = keysOf(
  'सहभागी सोधनी जवाफ जवाफकर्ता सवाल जवाब प्रश्न उत्तर प्रश्नकर्ता उत्तरदाता साक्षात्कारकर्ता साक्षात्कारकर्त्री कथावाचक वाचक प्र उ প্রশ্ন উত্তর প্রশ্নকর্তা উত্তরদাতা সাক্ষাৎকারগ্রহীতা কথক বর্ণনাকারী शोधकर्ता अनुवादक दुभाषिया सहायिका q a interviewer narrator interviewee question answer speaker prashna uttar proshno uttor prosno prosna proshna uttar jobab prashnakarta uttardata prasnakarta uttardatri prashnakartri caseworker client counsellor counselor participant informant researcher interpreter sawaal sawal savaal saval jawaab jawab javab respondent moderator facilitator translator speaker1 speaker2 r1 r2 r3 r4 r5 r6 p1 p2 p3 p4 p5 p6 host guest anchor presenter witness presiding enumerator operator hotline caller nurse scribe',
);
/** What forms and records of one person ask, at the head of a line. */
const ASKED = keysOf(
  'नाम पिता पति माता उम्र आयु धर्म जाति जात समुदाय पता गाँव ग्राम जिला ज़िला थाना मोबाइल फोन फ़ोन आधार पासपोर्ट गंतव्य नियोक्ता एजेंट वापसी बच्चे स्वास्थ्य टिप्पणी शिक्षा पेशा वैवाहिक थर ठेगाना उमेर वर्ष लिङ्ग पेसा सम्पर्क पत्नी श्रीमान बुबा आमा बाबु सन्तान परिवार गन्तव्य रोजगारदाता एजेन्ट म्यानपावर मिति स्थान भाषा विवरण सारांश अभिलेख फाइल तस्बिर अन्तर्वार्ता राहदानी नागरिकता समस्या जन्म जन्ममिति छद्मनाम बाल्यकाल उद्धार हाल परामर्शदाता कैफियत कम्पनी बच्चा श्रीमान् सासू जेठाजु आमाबाबु देश ' +
    'name alias age sex father mother husband wife guardian address village district ward phone mobile contact religion caste ethnicity community education occupation marital children household family destination agency agent employer departure return health medical complaint remarks referral risk plan summary status informant client respondent ' +
    'নাম ডাকনাম পিতা পিতার মাতা মাতার স্বামী স্বামীর গ্রাম সাকিন ডাকঘর থানা উপজেলা জেলা মোবাইল ফোন বয়স ধর্ম ঠিকানা সন্তান এজেন্সি নিয়োগকর্তা দালাল রোগ গন্তব্য পেশা পাসপোর্ট সমস্যা শিক্ষা মন্তব্য ভুক্তভোগী ভিকটিম অভিযুক্ত আসামি আসামী ঘটনা ঘটনাস্থল পরিবার মামলা যোগাযোগ অবস্থা তারিখ স্থান ' +
    'nam naam daknam thikana boyosh boyos pita mata swami shami gram thana jela dalal bachcha sontan somossa shomossha shastho sasthyo peshay client prapok prapak bishoy',
);
/** What forms of Bengali ask where many answers stand on one line, and how many of these a form has at least. */
const FIELDS = keysOf(
  'নাম বয়স জেলা থানা গ্রাম ধর্ম ঠিকানা গন্তব্য নিয়োগকর্তা এজেন্ট দালাল ভিকটিম ভুক্তভোগী অভিযুক্ত স্বামী পিতা মাতা পাসপোর্ট মোবাইল ফোন পেশা সন্তান পরিবার যাত্রা ফেরত ঘটনা অভিযোগ',
);
const FIELDS_ASKED = 4;
/** What the notes and records of an interview begin with, though nobody in them says "I". */
const NOTES = keysOf(
  'सर्वे भ्रमण प्रकरण साक्षात्कारकर्ता फिल्ड फ़ील्ड केस मुलाक़ात वॉइस वॉयस बयान शपथपत्र प्रपत्र पंजीकरण कैप्शन भिडियो टिपोट जाहेरी म्यासेज क्याप्सन इंटरव्यू साक्षात्कार कथावाचक कथावाचिका रिकॉर्डिंग काउंसलर काउंसलिंग केसवर्कर ट्रांसक्रिप्ट फील्डनोट interview recording transcript সাক্ষাৎকারীর সাক্ষাৎকারগ্রহীতার সাক্ষাৎকারদাতা সাক্ষাৎকারদাত্রী প্রতিবেদকের জবানবন্দি জবানবন্দী সাক্ষী সাক্ষ্য কেস কেসনোট বিবৃতি হলফনামা এফজিডি মাঠনোট নোট নোটস রিপোর্ট প্রতিবেদন রেকর্ডিং ফরম প্রতিলিপি কেসওয়ার্কার sakkhatkar jobanbondi',
);
/** So many things asked in Devanagari within the lines make a form of a document. */
const A_FORM = 3;
/** How many of its first words are looked at. */
const BEGINNING = 2;
/** The same in English, where the kind of note is named later. */
const ENGLISH_NOTES = keysOf(
  'notes notebook diary counselling counseling intake testimony narrative fieldnotes debriefing memoir hotline helpline survey focus',
);
const ENGLISH_BEGINNING = 5;
/** Whether a word says who speaks, at the head of a turn: "Interviewer:", "Speaker 2:". */
export function isSpeaker(reader: Reader, i: number): boolean {
  if (!SPEAKERS.has(reader.key(i))) return false;
  // "babu A. K. Roy": initials.
  if (reader.form(i).length === 1 && !reader.lineStart(i) && reader.isWord(i - 1)) return false;
  return /^[:.–—-]$/.test(reader.form(i + 1)) || (reader.isNumber(i + 1) && reader.form(i + 2) === ':');
}

/** "Q7", before a question of a survey or its answer. */
export function isNumberedTurn(reader: Reader, i: number): boolean {
  return NUMBERED.test(reader.form(i));
}

const NUMBERED = /^[QA]\d{1,2}$/;

/** "[00:12]", "1:04:33": part of where in a recording something is said. */
export function isTimestamp(reader: Reader, i: number): boolean {
  if (!OF_A_TIME.test(reader.form(i))) return false;
  const timed = (colon: number, part: number): boolean =>
    reader.form(colon) === ':' && OF_A_TIME.test(reader.form(part)) && reader.sameSegment(i, part);
  let first = i;
  let last = i;
  while (last - first < MOST_OF_A_TIME && timed(first - 1, first - 2)) first -= 2;
  while (last - first < MOST_OF_A_TIME && timed(last + 1, last + 2)) last += 2;
  if (last === first) return false;
  return (
    last - first === 4 ||
    reader.lineStart(first) ||
    (/^[[(]$/.test(reader.form(first - 1)) && /^[\])]$/.test(reader.form(last + 1)))
  );
}
const OF_A_TIME = /^\p{Nd}{1,2}$/u;
/** Tokens from the first of three parts to the last. */
const MOST_OF_A_TIME = 4;

/** Who is spoken of in them, and hardly in the news. */
const CLIENTS =
  /^(?:সাক্ষাৎকারদাতা|সাক্ষাৎকারদাত্রী|সাক্ষাৎকারদাতার|সাক্ষাৎকারদাত্রীর|पीड़िता|पीड़ितों|लाभार्थी|सर्वाइवर|प्रार्थिनी|आवेदिका|निवेदिका|अभियुक्त|विपक्षी|सहभागी|सेवाग्राही|परामर्शकर्ता|कथावाचक|वाचक|अन्तर्वार्ताकार|निवेदक|सर्वाइभर|जाहेरवाला|निज)(?:को|का|की|ले|लाई|मा|सँग|बाट|हरू|हरूले)?$/u;

/** "नाम: ", "नाम थर: ", "राहदानी नं.: " */
function isAsked(reader: Reader, i: number): boolean {
  if (!ASKED.has(reader.key(i))) return false;
  if (/^[:/(–—-]$/.test(reader.form(i + 1))) return true;
  for (let at = i + 2; at < i + 5 && at < reader.count && !reader.lineStart(at); at++)
    if (reader.form(at) === ':') return true;
  return false;
}

/** Share of first-person words from which a document is speech; in the training news it is under a third of this. */
const SPEECH_SHARE = 0.012;

/** Nepali leaves "I" out where the verb says it; "you" is as rare in what is written. */
const OWN_VERB = /(?:छु|छौं|छौँ|थें|थेँ|थ्यौं|थ्यौँ|िएँ|िनँ|^हुँ)$/u;
/** "I", "my", "we" in every language and dialect. */
export function isOwnWord(key: string): boolean {
  return OWN_WORDS.has(key);
}

const OWN = 1;
const CLIENT = 2;
const ASKS = 3;
const HER = 4;
const ONE = 5;
const JUDGE = 6;
const HER_NEPALI = 7;

function ofHerself(reader: Reader, i: number): number {
  if (OWN_WORDS.has(reader.key(i)) || AT_HOME.has(reader.key(i)) || OWN_VERB.test(reader.form(i))) return OWN;
  if (TOLD_OF.has(reader.key(i))) return OWN;
  if (SPEAKERS.has(reader.key(i))) return ASKS;
  if (SHE.has(reader.key(i))) return HER;
  if (OF_ONE.has(reader.key(i))) return ONE;
  if (JUDGED.has(reader.key(i))) return JUDGE;
  if (SHE_NEPALI.test(reader.form(i))) return HER_NEPALI;
  return CLIENTS.test(reader.form(i)) ? CLIENT : 0;
}

/** "I.C.", "P.I.": a letter of somebody's name. */
function isInitial(reader: Reader, i: number): boolean {
  if (reader.end(i) - reader.start(i) > 1 || !reader.capital(i)) return false;
  if (reader.form(i + 1) !== '.' || !reader.glued(i + 1)) return false;
  return reader.glued(i) || (reader.glued(i + 2) && reader.capital(i + 2));
}

/** Whether somebody speaks of herself: such a document has fewer names among its words than the news, and is read by thresholds and rules of its own. */
export const isSpeech = once((view): boolean => {
  const reader = readerOf(view);
  let words = 0;
  let own = 0;
  let turns = 0;
  let fields = 0;
  let her = 0;
  let one = 0;
  let judged = 0;
  let asked = 0;
  let told = 0;
  // Nobody writes news or judgments in romanised Hindi, Nepali or Bengali.
  let romanised = 0;
  for (let i = 0; i < reader.count; i++) {
    if (isNumberedTurn(reader, i)) turns++;
    if (!reader.isWord(i)) continue;
    words++;
    if (reader.lang(i) === 'latn') romanised++;
    const spoken = reader.perWord(FIRST_PERSON, i, ofHerself);
    if (spoken === OWN && !isInitial(reader, i)) own++;
    else if (spoken === HER) her++;
    else if (spoken === ONE) one++;
    else if (spoken === JUDGE) judged++;
    else if (spoken === HER_NEPALI) told++;
    if (words <= BEGINNING && NOTES.has(reader.key(i))) turns += 2;
    if (words <= ENGLISH_BEGINNING && ENGLISH_NOTES.has(reader.key(i))) turns += 2;
    if (reader.script(i) === SCRIPT_DEVA && reader.form(i + 1) === ':' && ASKED.has(reader.key(i))) asked++;
    if (
      reader.lineStart(i)
        ? isSpeaker(reader, i) || isAsked(reader, i)
        : spoken === CLIENT || (spoken === ASKS && reader.form(i + 1) === ':')
    )
      turns++;
    else if (reader.form(i + 1) === ':' && FIELDS.has(reader.key(i))) fields++;
  }
  return (
    words >= 20 &&
    (own >= SPEECH_SHARE * words ||
      one >= Math.max(OF_ONE_LEAST, OF_ONE_SHARE * words) ||
      (her >= SHE_SHARE * words && judged < JUDGED_SHARE * words) ||
      (words >= A_REPORT && told >= SHE_SHARE * words) ||
      turns > 1 ||
      asked >= A_FORM ||
      fields >= FIELDS_ASKED ||
      romanised * 2 > words)
  );
});
