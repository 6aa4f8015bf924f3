import { SCRIPT_DEVA, type Detector, type Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { placeLadder } from '../../words/gazetteer.ts';
import { HINDI_ROLE } from '../../words/lexemes.ts';
import {
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_SURNAME,
  BIT_TALK,
  placeNounKinds,
} from '../../words/lexicon.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import {
  FUNCTION,
  elsewhere,
  isElsewhere,
  besideGiven,
  gaya,
  isEverydayName,
  mayName,
  nameEnds,
  named,
  somewhere,
} from './called.ts';
import { AFTER_RELATION, isUncommon } from '../names/possible.ts';

/**
 * Names in Hindi talk that stand where only names stand: before "नाम का", before "कहते हैं", before "मैडम"; and two words of
 * which the second makes a surname or a quarter of the first.
 */
export const hindiNames: Detector = {
  id: 'hindi-names',
  run(view) {
    if (!isSpeech(view)) return [];
    const asked = { script: SCRIPT_DEVA, lang: 'hi', property: HINDI_ROLE, part: rolesOf } as const;
    return eachWord(view, asked, (reader, i, roles, out) => {
      for (let rest = roles; rest !== 0; rest &= rest - 1) ROLES[31 - Math.clz32(rest & -rest)]?.[1](reader, i, out);
    });
  },
};

const NAME = keyOf('नाम');
const GAYA = keyOf('गया');
const ALIAS = keysOf('उर्फ उर्फ़ उरफ');
const CALLING = keysOf(
  'कहते कहती कहता कहकर कहके कहलाती बुलाते बुलाती बुलाता बुलाए पुकारते पुकारती पुकारता पुकारें बोलते बोलती बोलता लिखा लिखवा लिखवाया लिखाया लिख चढ़ा चढ़वाया कहत बोलत',
);
const SURE_CALLING = keysOf('बुलाते बुलाती बुलाता पुकारते पुकारती पुकारता कहते कहती कहत');
/** What is done with a name: it is given, changed, falls to somebody. */
const GIVING = keysOf('किया रखा रखे रख पड़ा पड़ हुई हुआ दिया बदल');
const NAMED = new Set([keyOf('नाम')]);
/** Who calls or whom, near a name that somebody is called by. */
const CALLED = keysOf(
  'नाम सब लोग सभी घर गाँव मायके ससुराल मुझे मुझको हमको हमें हमरा उसे उसको उनको उन्हें प्यार दुलार मुहल्ले मोहल्ले बचपन काग़ज़ कागज़ कागज कार्ड आधार पासपोर्ट बैंक राशन स्कूल रजिस्टर',
);
/** Nouns whose name follows them in an address. */
const NOUNS = keysOf(
  'गाँव गांव ग्राम पोस्ट डाकघर थाना ब्लॉक ब्लाक प्रखंड तहसील ज़िला जिला मोहल्ला मुहल्ला पंचायत टोला अंचल अनुमंडल विकासखंड पुरवा मजरा',
);
const LINK = keysOf('का की के से वाला वाली वाले');
/** Forms of address that stand after a name. */
const ADDRESS = keysOf(
  'मैडम मेमसाहब मेम साहब साहिब बाबू सेठ आंटी अंकल दीदी भैया भइया भाभी चाची चाचा मौसी बुआ फूफी ख़ाला आपा बाजी बाबा मास्टर मास्साब सर मैम सिस्टर भाई जी अम्मा अक्का अन्ना बाई बी बीबी बेन ताई काका काकी मामू खालू बहनजी गुरुजी ठेकेदार दलाल एजेंट परिवार ख़ानदान',
);
/** What somebody is, said before a surname. */
const TRADES = keysOf(
  'ड्राइवर दरोगा दारोगा सिपाही वकील मास्टर सेठ मुंशी डॉक्टर डाक्टर नर्स इंस्पेक्टर ठेकेदार प्रधान कंपाउंडर दुकानदार चौकीदार हवलदार प्रॉसिक्यूटर एसआई एएसआई एसपी डीएसपी एसडीएम बीडीओ सीओ इंजीनियर मैनेजर वार्डन सुपरवाइज़र सुपरवाइजर मुक़ादम मुकादम कॉन्ट्रैक्टर कंसल्टेंट बागायतदार ज़मींदार जमींदार साहूकार सरदार मेट पंडित मौलवी मुखिया सरपंच बिल्डर मिस्त्री दर्जी क्लर्क अफ़सर अफसर साहब बाबू जज पत्रकार पड़ोसी पड़ोसन',
);
/** Last words of names of quarters and hamlets. */
const TAILS = keysOf(
  'टोला टोली टोले टोलवा बिगहा डीह नगर विहार कॉलोनी कालोनी मोहल्ला मुहल्ला बस्ती पुरा गंज बाग चौक बाज़ार बाजार हाट घाट मार्केट एन्क्लेव कैंप चाल चॉल पाड़ा फला फलिया ढाणी खेड़ा मगरा टोंगरी मोड़ गेट बंगला क्वार्टर गली पट्टी कलाँ कलां खुर्द बुजुर्ग डाँड़ पहाड़ी तालाब पोखर पुल सराय टाउन सिटी पार्क अपार्टमेंट टावर एस्टेट लेआउट पल्ली पेठ गुड़ा हिल्स डैम डिपो लाइन लेन खास ख़ास बॉर्डर बाडर नाका फाटक टेकरी डूंगरी बाड़ी बाड़ा वाड़ी पेट्रोलपंप चौराहा तिराहा कोठी हाता अहाता छावनी कटरा मंडी चौकी घाटी टापू दियारा दियरा पहाड़ नाला डेरा ठाणी',
);
/** "सूर नाम का शहर", "लखिंदर नाम का आदमी". */
function beforeName(reader: Reader, cue: number, out: Finding[]): void {
  const last = cue - 1;
  if (!LINK.has(reader.key(cue + 1)) || reader.lineStart(cue) || !mayName(reader, last)) return;
  const noun = [cue + 2, cue + 3].find((i) => reader.has(i, BIT_PLACE_NOUN));
  const first = mayName(reader, last - 1) && isUncommon(reader, last - 1) && !reader.lineStart(last) ? last - 1 : last;
  const reasons = new Reasons().add('name-of', isUncommon(reader, last) ? 42 : 33);
  if (noun === undefined) out.push(reasons.finding(reader, first, last, 'person'));
  else
    out.push(
      reasons.finding(reader, first, last, 'place', {
        ladder: placeLadder(undefined, placeNounKinds().get(reader.key(noun)) ?? 'place'),
      }),
    );
}

/** "सब मुनिया कहते हैं", "राशन कार्ड में सुरसत्ती लिखा है". */
function beforeCalling(reader: Reader, verb: number, out: Finding[]): void {
  let last = verb - 1;
  if (/^(?:ही|भी|करके|के|बोल)$/.test(reader.form(last))) last--;
  if (reader.lineStart(verb) || !mayName(reader, last) || reader.has(last, BIT_PLACE_NOUN)) return;
  if (isUncommon(reader, last)) {
    // "क़ासिम काने": the name before what he is called for.
    const first =
      reader.has(last - 1, BIT_GIVEN) && mayName(reader, last - 1) && !reader.lineStart(last) ? last - 1 : last;
    out.push(new Reasons().add('called', 34).finding(reader, first, last, 'person'));
    return;
  }
  if (SURE_CALLING.has(reader.key(verb)) && reader.nearKey(last, last, CALLED, 4))
    out.push(new Reasons().add('called', 31).finding(reader, last, last, 'person'));
}

/** "नाम बदल के अर्चना किया", "नाम पड़ा फुलवा": beside what is done with a name. */
function given(reader: Reader, verb: number, out: Finding[]): void {
  for (const name of [verb - 1, verb + 1]) {
    if (reader.lineStart(Math.max(verb, name)) || !mayName(reader, name) || reader.has(name, BIT_PLACE_NOUN)) continue;
    if (!isUncommon(reader, name) && !reader.has(name, BIT_GIVEN)) continue;
    if (!reader.nearKey(Math.min(name, verb), verb, NAMED, 6)) continue;
    out.push(new Reasons().add('name-given', 34).finding(reader, name, name, 'person'));
  }
}

const ORIGINS = keysOf(
  'नेपाली बंगाली बिहारी पंजाबी मद्रासी गुजराती मराठी मलयाली तमिल तेलुगु उड़िया असमिया पहाड़ी मारवाड़ी राजस्थानी कश्मीरी चीनी फिलिपीनो फिलिपीनी श्रीलंकाई लंकाई अरबी मिस्री सूडानी हबशी पाकिस्तानी बांग्लादेशी बर्मी',
);

/** "खुराना मैडम", "रहमती आपा": what stands before a form of address. */
function beforeAddress(reader: Reader, address: number, out: Finding[]): void {
  const name = address - 1;
  // "नेपाली दीदी": where somebody is from.
  if (TRADES.has(reader.key(name)) || ORIGINS.has(reader.key(name))) return;
  if (reader.lineStart(address) || !mayName(reader, name) || reader.has(name, BIT_PLACE_NOUN)) return;
  if (
    !isUncommon(reader, name) &&
    /^(?:जी|भाई|बाबा|साहब|सर|मास्टर|दलाल|एजेंट|ठेकेदार|परिवार|ख़ानदान)$/.test(reader.form(address))
  )
    return;
  out.push(
    new Reasons().add('before-address', isUncommon(reader, name) ? 38 : 31).finding(reader, name, address, 'person'),
  );
}

/** "बेलाही टोला", "पठान चाल", "गैबी नगर": a quarter is named by two words. */
function quarter(reader: Reader, tail: number, out: Finding[]): void {
  const name = tail - 1;
  if (reader.lineStart(tail) || !reader.isWord(name) || reader.suffix(name) > 0) return;
  if (!mayName(reader, name) && !reader.has(name, BIT_ORG_HEAD)) return;
  if (FUNCTION.has(reader.key(name))) return;
  out.push(
    new Reasons()
      .add('quarter', isUncommon(reader, name) ? 40 : 33)
      .finding(reader, name, tail, 'place', { ladder: placeLadder(undefined, 'town') }),
  );
}

const PARENTS = keysOf('माई अम्मा मम्मी माँ पापा बाबू बाबूजी अब्बा अम्मी बाप दादी');

/** "दरोगा मीणा", "वार्डन कन्नगी": who has a trade is named after it. */
function afterTrade(reader: Reader, trade: number, out: Finding[]): void {
  const first = trade + 1;
  if (reader.lineStart(first) || !mayName(reader, first) || reader.has(first, BIT_PLACE_NOUN)) return;
  const known = reader.has(first, BIT_GIVEN | BIT_SURNAME);
  if (!known && (reader.has(first, BIT_COMMON) || reader.suffix(first) > 0)) return;
  const second = first + 1;
  const last = mayName(reader, second) && !reader.lineStart(second) && reader.has(second, BIT_SURNAME) ? second : first;
  out.push(new Reasons().add('after-trade', 36).finding(reader, first, last, 'person', AFTER_RELATION));
}

/** What somebody does or is to do: "अम्मा रोती थी", "बच्चा खेलाने". */
const PARTICIPLE = /(?:त[ाीे]|ने|कर|के)$/u;

/** "बेटी परी को", "एजेंट हैप्पी,": an ordinary word where the name of a relative or agent stands. */
function afterRelation(reader: Reader, relation: number, out: Finding[]): void {
  const name = relation + 1;
  if (reader.form(name).length < 3) return;
  if (reader.lineStart(name) || !mayName(reader, name) || reader.has(name, BIT_PLACE_NOUN)) return;
  if (isUncommon(reader, name) || PARTICIPLE.test(reader.form(name))) return;
  const next = reader.form(name + 1);
  // Who acts is somebody, whatever the word looks like: "एजेंट रॉकी ने".
  if (next !== 'ने' && isVerbForm(reader.form(name), SCRIPT_DEVA)) return;
  // A word of the news and not of talk is a name here; one of talk only before a mark or who acts.
  if (!reader.has(name, BIT_TALK) || /^(?:[,।]|ने|को)$/.test(next))
    out.push(new Reasons().add('after-relation', 31).finding(reader, name, name, 'person', AFTER_RELATION));
}

/** "गाँव खेड़ा धरती घाटा,": whatever is said after the noun, up to the mark. */
function afterPlaceNoun(reader: Reader, noun: number, out: Finding[]): void {
  let last = noun;
  while (
    last - noun < 4 &&
    mayName(reader, last + 1) &&
    !reader.lineStart(last + 1) &&
    !reader.has(last + 1, BIT_PLACE_NOUN)
  )
    last++;
  if (last === noun || last - noun > 3 || !/^[,।]$/.test(reader.form(last + 1))) return;
  out.push(
    new Reasons().add('after-place-noun', 34).finding(reader, noun + 1, last, 'place', {
      ladder: placeLadder(undefined, placeNounKinds().get(reader.key(noun)) ?? 'place'),
    }),
  );
}

/** "रेखा के माई": a mother is called by her child. */
function parentOf(reader: Reader, child: number, out: Finding[]): void {
  if (!/^(?:के|की)$/.test(reader.form(child + 1)) || !PARENTS.has(reader.key(child + 2))) return;
  if (reader.lineStart(child + 1) || reader.lineStart(child + 2)) return;
  out.push(new Reasons().add('parent-of', 34).finding(reader, child, child + 2, 'person'));
}

/** "मैनेजर रचित सक्सेना": an ordinary word before a surname is a given name here. */
function beforeSurname(reader: Reader, surname: number, out: Finding[]): void {
  const name = surname - 1;
  if (reader.lineStart(surname) || reader.has(surname, BIT_GIVEN | BIT_KIN) || !mayName(reader, name)) return;
  if (
    TRADES.has(reader.key(name)) ||
    reader.has(name, BIT_GIVEN | BIT_SURNAME | BIT_PLACE_NOUN) ||
    !reader.has(name, BIT_COMMON)
  )
    return;
  if (reader.has(surname, BIT_COMMON) && !reader.has(surname, BIT_ALSO_WORD)) return;
  out.push(new Reasons().add('before-surname', 31).finding(reader, name, surname, 'person'));
}

/** "राजकरन सिंह उर्फ लल्लू सिंह": on both sides of what says that somebody has two names. */
function alias(reader: Reader, cue: number, out: Finding[]): void {
  if (!reader.isWord(cue - 1) || !reader.isWord(cue + 1) || reader.lineStart(cue) || reader.lineStart(cue + 1)) return;
  const goesOn = (i: number): boolean =>
    mayName(reader, i) && (isUncommon(reader, i) || reader.has(i, BIT_GIVEN | BIT_SURNAME));
  let first = cue - 1;
  let last = cue + 1;
  while (cue - first < 3 && goesOn(first - 1) && !reader.lineStart(first)) first--;
  while (last - cue < 3 && goesOn(last + 1) && !reader.lineStart(last + 1)) last++;
  out.push(new Reasons().add('alias', 46).finding(reader, first, last, 'person'));
}

const AFTER_A_NAME = keysOf('ने को का की के से में पर वाला वाली वाले और थी था थे है हैं');

/** "रोहित मुनि,": what follows a given name and is no word of talk goes with it. */
function afterGiven(reader: Reader, given: number, out: Finding[]): void {
  const next = given + 1;
  if (reader.suffix(given) > 0 || reader.lineStart(next) || !mayName(reader, next)) return;
  if (reader.has(given, BIT_COMMON) && !reader.has(given, BIT_ALSO_WORD)) return;
  if (
    !reader.has(next, BIT_COMMON) ||
    reader.has(next, BIT_TALK | BIT_PLACE_NOUN | BIT_GIVEN | BIT_SURNAME | BIT_PLACE)
  )
    return;
  if (isVerbForm(reader.form(next), SCRIPT_DEVA) || isVerbForm(reader.form(given), SCRIPT_DEVA)) return;
  if (!reader.isMark(next + 1) && !AFTER_A_NAME.has(reader.key(next + 1))) return;
  out.push(new Reasons().add('after-given', 31).finding(reader, given, next, 'person'));
}

/** What a word may be beside a name, and what is looked for then. */
const ROLES: readonly (readonly [
  is: (reader: Reader, i: number) => boolean,
  find: (reader: Reader, i: number, out: Finding[]) => void,
])[] = [
  [(reader, i) => reader.key(i) === NAME, beforeName],
  [(reader, i) => reader.key(i) === NAME, named],
  [(reader, i) => reader.key(i) === NAME, nameEnds],
  [isEverydayName, besideGiven],
  [(reader, i) => reader.key(i) === GAYA, gaya],
  [(reader, i) => isElsewhere(reader, i), elsewhere],
  [(reader, i) => reader.isWord(i) && reader.bits(i) === 0 && !FUNCTION.has(reader.key(i)), somewhere],
  [(reader, i) => CALLING.has(reader.key(i)), beforeCalling],
  [(reader, i) => ADDRESS.has(reader.key(i)), beforeAddress],
  [(reader, i) => GIVING.has(reader.key(i)), given],
  [(reader, i) => reader.has(i, BIT_GIVEN), parentOf],
  [(reader, i) => TAILS.has(reader.key(i)), quarter],
  [(reader, i) => reader.has(i, BIT_SURNAME), beforeSurname],
  [(reader, i) => TRADES.has(reader.key(i)), afterTrade],
  [(reader, i) => NOUNS.has(reader.key(i)), afterPlaceNoun],
  [(reader, i) => ALIAS.has(reader.key(i)), alias],
  [(reader, i) => reader.has(i, BIT_GIVEN), afterGiven],
  [(reader, i) => reader.has(i, BIT_KIN | BIT_AGENT | BIT_EMPLOYER), afterRelation],
];

function rolesOf(reader: Reader, i: number): number {
  return ROLES.reduce((mask, [is], n) => (is(reader, i) ? mask | (1 << n) : mask), 0);
}
