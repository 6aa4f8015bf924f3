import { SCRIPT_DEVA, type Detector } from '../../document.ts';
import { Heads, alternatives, headOf } from '../../patterns/heads.ts';
import {
  BECAME,
  COUNT,
  COUNTERS,
  DIVIDED,
  HELD,
  LETTER_NAMES,
  ORDER,
  RANKS,
  RELATIVES,
  SERVICES,
} from '../../lexicon/hindi.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { HINDI_PAIRS } from '../../numbers/spoken.ts';
import { EDGE, FUNCTION, STOP, count, counted, head } from './heads.ts';

/** What Hindi tells of family and office in several words: "तीन छोरी एक छोरा", "वार्ड मेंबर". */
export const hindiPhrases: Detector = {
  id: 'hindi-phrases',
  run(view) {
    return writtenIn(view, SCRIPT_DEVA) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : [];
  },
};

const relatives = `${count}(?: (?:${alternatives(COUNTERS)})){0,2} (?:${alternatives(RELATIVES)})${STOP}`;
/** Ordinals and the like, which count much besides. */
const ELSEWHERE =
  /^(?:पहली|दूसरी|तीसरी|चौथी|पाँचवीं|छठी|छठवीं|सातवीं|आठवीं|नौवीं|दसवीं|तीसरा|चौथा|पाँचवाँ|अकेली|अकेला|छोटकी|बड़की)$/;
const NUMBERED = 'पहले नंबर|दूसरे नंबर|तीसरे नंबर|चौथे नंबर|पाँचवें नंबर|छठे नंबर|सातवें नंबर|आठवें नंबर|आख़िरी नंबर';
/** What joins two of a family. */
const and = '(?:,? (?:और|एवं|आ|आउर|अउर|अउ|अर|औ|ते|नै|ओ|तथा|व)|,)?';
/** What became of children: "दो जीवित", "चार बचे". */
const became = `${count} (?:${alternatives(BECAME)})${STOP}`;
/** That they were: "सात बच्चे हुए, तीन बचे". */
const born = ' (?:पैदा )?(?:हुए|हुईं|हुई|हुआ|जनमे|जन्मे|भइल|भेल|होलै|होइस|होइन)';
/** Who is left: "भाई कोई नहीं". */
const none = `(?:${alternatives(RELATIVES)}) (?:कोई )?(?:नहीं|ना|नइखे|नाही)`;

/** Letters before the number of a case: "एलसी 208/2019". */
const series = `(?:${EDGE}(?!(?:${FUNCTION}|एफ़?आईआर|अपील|रिट|पिटीशन|याचिका|परिवाद|केस|मुक़?दम[ाे]|मामल[ाे]|वाद|नं|संख्या|क्रमांक|धारा|तारीख़?|दफ़?ा)${STOP})[\\u0900-\\u0963]{2,10} )`;

const said = `(?:${alternatives(`${COUNT}|${HINDI_PAIRS.join('|')}|सौ|हजार|शून्य|ज़ीरो`)}|\\d{1,6})`;

const PHRASES: readonly Phrase[] = [
  {
    type: 'family-size',
    rule: 'counted-relatives',
    points: 40,
    // "एक बेटी" alone says little.
    head: counted(`(?!एक |एगो |1 )${relatives}`),
    after: new RegExp(
      `^(?:${born}(?=,? (?:मगर |लेकिन |पर |और )?${became}))?(?:${and} (?:${relatives}|${none}|${became}))*(?: (?:में|मे|में से) (?:मैं |हम |सबमें |सब में )?(?:${alternatives(`${ORDER}|${NUMBERED}`)})${STOP})?`,
      'iu',
    ),
  },
  {
    type: 'family-size',
    rule: 'one-and-another',
    points: 36,
    head: head(`(?:एक|एगो|1)(?: (?:${alternatives(COUNTERS)}))? (?:${alternatives(RELATIVES)})${STOP}`),
    after: new RegExp(`^(?:${and} (?:${relatives}|${none}))+`, 'iu'),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'only-one',
    points: 36,
    head: head(
      `(?:एक|इक|एगो|1)(?: (?:${alternatives(COUNTERS)}))? (?:ही|इकलौती|इकलौता|एकलौती|एकलौता|अकेली|अकेला|मात्र)(?: ठो| गो)? (?:${alternatives(RELATIVES)})${STOP}`,
    ),
  },
  {
    type: 'family-size',
    rule: 'counted-in-a-form',
    points: 44,
    head: /(?<![\p{L}\p{M}\p{N}])\d{1,2}(?= ?\()/giu,
    before: /(?:बच्चे|बच्चों की संख्या|संतान|सन्तान|औलाद|परिवार)(?: की संख्या)? ?[:：–-]? ?$/iu,
    after: new RegExp(`^ ?\\((?:(?:${relatives})${and} ?)+\\)`, 'iu'),
    needs: 'after',
    bare: true,
  },
  {
    type: 'family-size',
    rule: 'born-and-left',
    points: 36,
    head: counted(became),
    after: new RegExp(`^(?:,? (?:और |पर |मगर |लेकिन |फिर )?${became})+`, 'iu'),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'number-in-the-order',
    points: 36,
    head: counted(`${count} (?:नंबर|नम्बर) (?:पर|पे|की|के|वाली|वाला)${STOP}`),
    after: new RegExp(`^(?: (?:मैं|हम|वो|थी|मेरा|मेरी|बेटी|लड़की|बहन|भाई|औलाद))(?: (?:हूँ|थी))?${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'order-of-birth',
    points: 36,
    head: headOf(
      `${ORDER.split('|')
        .filter((word) => !ELSEWHERE.test(word) && !word.startsWith('सबसे '))
        .join('|')}|${NUMBERED}|जुड़वाँ|जुड़वा|जौंआ|जौंवा|पहलौठी|पेटपोंछनी|पेटपोछनी`,
    ),
    after: new RegExp(
      `^(?! (?:बात|चीज|चीज़|गलती|ग़लती|मुश्किल|समस्या|परेशानी|दिक्कत|दिक़्क़त|कंपनी|बिल्डिंग))(?: (?:की|का|पर))?(?: (?:${alternatives(RELATIVES)}))?${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'order-of-oneself',
    points: 34,
    head: headOf('दूसरी|तीसरी|चौथी|पाँचवीं|छठी|छठवीं|सातवीं|आठवीं|दूसरा|तीसरा|चौथा|पाँचवाँ'),
    before: /(?:भाई|बहन|बहिन|बच्चों|बेटियों|बहनों)[^।]{0,30}[।,;?] ?(?:उ: ?|उत्तर: ?)?(?:[\p{L}\p{M}]+[।,] ?)?(?:मैं|हम) $/iu,
    after: /^(?=[।,]| (?:थी|हूँ|हैं|थे|नंबर))/iu,
    needs: 'before',
  },
  {
    type: 'family-size',
    rule: 'first-or-last',
    points: 36,
    head: headOf(
      ORDER.split('|')
        .filter((word) => word.startsWith('सबसे '))
        .join('|'),
    ),
    after: new RegExp(
      `^(?: (?:${alternatives(RELATIVES)})${STOP}|(?= (?:मैं|हम|थी|था|थे|हूँ|हूं|है|हैं|रही|रहे|वाली|वाला|छी|हईं|बानी|हन|हौं|आहौं)${STOP}|[।,]))`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'title',
    rule: 'office-held',
    points: 40,
    head: headOf(
      'नंबरदार|लंबरदार|नम्बरदार|आशा वर्कर|आशा दीदी|आशा बहू|आशा बहिनी|आशा कार्यकर्ता|आशा का काम|आशा संगिनी|मितानिन|सहिया|सहिया दीदी|सहिया साथी|आँगनबाड़ी कार्यकर्ता|आँगनबाड़ी सेविका|आँगनबाड़ी सहायिका|आँगनबाड़ी वर्कर|आँगनबाड़ी दीदी|आँगनबाड़ी में सेविका|आँगनवाड़ी कार्यकर्ता|आँगनवाड़ी सेविका|आँगनवाड़ी सहायिका|आँगनवाड़ी वर्कर|आँगनवाड़ी दीदी|सेविका|सहायिका|एएनएम|ए एन एम|जीविका दीदी|जीविका में सीएम|जीविका सीएम|जीविका मित्र|समूह की अध्यक्ष|समूह की सचिव|समूह की कोषाध्यक्ष|समूह की लीडर|समूह सखी|बैंक सखी|बैंक मित्र|बीसी सखी|कृषि सखी|पशु सखी|पोषण सखी|जल सहिया|विद्युत सखी|सामुदायिक समन्वयक|वार्ड मेंबर|वार्ड मेम्बर|वार्ड सदस्य|वार्ड पार्षद|वार्ड पंच|वार्ड कमिश्नर|पंचायत सदस्य|पंचायत समिति सदस्य|पंचायत सेवक|पंचायत सचिव|ज़िला परिषद सदस्य|ज़िला पार्षद|जिला परिषद सदस्य|जिला पार्षद|ब्लॉक प्रमुख|प्रखंड प्रमुख|प्रखंड अध्यक्ष|मुखिया|मुखिया पति|मुखिया जी|उप मुखिया|उपमुखिया|सरपंच|सरपंच पति|सरपंचनी|उप सरपंच|उपसरपंच|ग्राम प्रधान|प्रधान पति|प्रधान जी|ग्राम सेवक|ग्राम सेविका|रोज़गार सेवक|रोजगार सेवक|रोज़गार सेविका|रोजगार सेविका|बीडीसी|बी डी सी|बीडीसी मेंबर|बीडीसी सदस्य|ज़िला पंचायत सदस्य|कोटेदार|मुतवल्ली|पेश इमाम|हेडमास्टर|हेडमास्टरनी|हेड मास्टर|प्रधानाध्यापक|प्रधानाध्यापिका|प्रिंसिपल|शिक्षा मित्र|शिक्षामित्र|पारा टीचर|पारा शिक्षक|विकास मित्र|टोला सेवक|किसान सलाहकार|किसान मित्र|पाहन|पहान|मानकी|मुंडा मानकी|पड़हा राजा|माँझी हड़ाम|माझी हाड़ाम|नायके|परगनैत|गोड़ैत|भोपा|पटवारी|लेखपाल|कोटवार|दफ़ादार|यूनियन लीडर|यूनियन की अध्यक्ष|यूनियन की सचिव|यूनियन की नेता|विधायक|सांसद|एमएलए|एम एल ए|मेयर|चेयरमैन|नगर पार्षद|निगम पार्षद|कॉर्पोरेटर|ममता कार्यकर्ता|ममता दीदी',
    ),
    before:
      /(?:(?:वन पंचायत|ग्राम पंचायत|पूर्व|भूतपूर्व|उप|डिप्टी|महिला|पंचायत की|पंचायत के|गाँव का|गाँव की|गाँव के|वार्ड \d{1,3} की|वार्ड \d{1,3} के) )$/iu,
  },
  {
    type: 'title',
    rule: 'office-of-a-body',
    points: 42,
    head: headOf(
      'मंडल|मण्डल|समूह|संघ|समिति|यूनियन|संगठन|मंच|महासंघ|ट्रस्ट|सोसाइटी|कमेटी|कमिटी|पंचायत|परिषद|सभा|मोर्चा|प्रकोष्ठ|फेडरेशन',
    ),
    before: new RegExp(`${EDGE}(?:(?!(?:${FUNCTION})${STOP})[\\p{L}\\p{M}]+ ){1,3}$`, 'iu'),
    after:
      /^ (?:की|के|का|में) (?:(?:कमिटी|कमेटी|कार्यकारिणी|एक्जीक्यूटिव|महिला|ज़िला|जिला|ब्लॉक|प्रदेश|राज्य) )?(?:अध्यक्ष|सचिव|कोषाध्यक्ष|मंत्री|सदस्य|सदस्या|मेंबर|मेम्बर|लीडर|नेता|सेक्रेटरी|प्रेसिडेंट|खजांची|खज़ांची|संयोजक|संयोजिका|मुखिया|उपाध्यक्ष|महासचिव)(?![\p{L}\p{M}])/iu,
    needs: 'after',
  },
  {
    type: 'title',
    rule: 'office-in-a-service',
    points: 38,
    head: headOf(SERVICES),
    after: new RegExp(
      `^ (?:में|मे|मा|की|का|के) (?:(?:सीनियर|जूनियर|हेड|चीफ|बड़े|बड़ा|रिटायर्ड) )?(?:${alternatives(RANKS)})${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'title',
    rule: 'holds-an-office',
    points: 34,
    head: headOf(HELD),
    before: new RegExp(`${EDGE}(?:(?!(?:${FUNCTION})${STOP})[\\p{L}\\p{M}]+ (?:की|का|के|में) )$`, 'iu'),
    after: new RegExp(`^(?= (?:हूँ|हूं|हैं|है|थी|था|थे|रही|रहा|बनी|बना|बनाई|बनाया|चुनी|छी|छियै|बानी|हईं|हौं|हन|हस)${STOP})`, 'iu'),
    needs: 'after',
  },
  {
    type: 'place',
    rule: 'part-of-a-district',
    points: 44,
    head: headOf('पूर्वी|पूर्व|पश्चिमी|पश्चिम|उत्तरी|उत्तर|दक्षिणी|दक्षिण|मध्य|नॉर्थ|साउथ|ईस्ट|वेस्ट'),
    after: new RegExp(`^ (?:${alternatives(DIVIDED)})${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'place',
    rule: 'numbered-quarter',
    points: 42,
    head: headOf('पार्ट|फेज|फेस|सेक्टर|ब्लॉक|स्ट्रीट|ज़ोन|पॉकेट|एक्सटेंशन|यूनिट|कैंप|नंबर गली'),
    before: new RegExp(`${EDGE}(?:(?!(?:${FUNCTION})${STOP})[\\p{L}\\p{M}]+ ){1,2}$`, 'iu'),
    after: new RegExp(
      `^ (?:नंबर |नं\\.? )?(?:\\d{1,3}[A-Za-z]?|वन|टू|थ्री|फोर|फाइव|सिक्स|सेवन|एट|नाइन|टेन|फर्स्ट|सेकंड|थर्ड|${alternatives(COUNT)}|ए|बी|सी|डी|ई|एफ|जी|एच)${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'case-number',
    rule: 'number-said-by-a-year',
    points: 62,
    head: headOf('बटा|बटे|स्लैश|ऑब्लिक'),
    before: new RegExp(`${EDGE}(?:(?:${alternatives(LETTER_NAMES)}) )*(?:${said} )+$`, 'iu'),
    after: new RegExp(`^(?: ${said})+${STOP}`, 'iu'),
    needs: 'before',
  },
  {
    type: 'event',
    rule: 'named-disaster',
    points: 34,
    head: headOf(
      'भूस्खलन|आपदा|बाढ़|भूकंप|तूफान|दंगा|दंगे|हादसा|हादसे|कांड|हत्याकांड|अग्निकांड|गोलीकांड|बलात्कार कांड|धमाका|धमाके|विस्फोट|ब्लास्ट|बवाल|भगदड़|लाठीचार्ज|नरसंहार|दुर्घटना|त्रासदी|आंदोलन|हड़ताल',
    ),
    before: new RegExp(
      `${EDGE}(?:(?!(?:${FUNCTION})${STOP})[\\p{L}\\p{M}\\d-]+ ){0,3}(?!(?:${FUNCTION}|सड़क|बस|ट्रेन|कार|ट्रक|मोटरसाइकिल|बाइक|भयानक|दर्दनाक|बहुत|ज़ोर|ज़ोरदार|भारी|अचानक|आपका|पूरा|किसी)${STOP})[\\p{L}\\p{M}\\d-]+ (?:(?:का|के|की|में|वाला|वाले) )?$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'case-number',
    rule: 'number-of-a-year',
    points: 62,
    head: /(?<![\p{N}/])\d{1,6}(?: (?:ऑफ़?|ऑफ़|आफ|बटा|बटे|बाई|सन्?|ऑब्लिक|स्लैश)|\/[\p{L}\p{M}]{1,8}\/?) ?\d{2,4}(?!\p{N})/giu,
    before: new RegExp(`${series}?$`, 'iu'),
  },
  {
    type: 'case-number',
    rule: 'number-and-year',
    points: 40,
    head: /(?<![\p{N}/])\d{1,6}\/(?:1[34]|19|20)\d\d(?![\p{N}/])/giu,
  },
  {
    type: 'case-number',
    rule: 'series-of-a-year',
    points: 66,
    head: /(?<![\p{N}/])\d{1,6}\/(?:19|20)?\d\d(?![\p{N}/])/giu,
    before: new RegExp(`${series}$`, 'iu'),
    needs: 'before',
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
