import { alternatives, headOf } from '../../patterns/heads.ts';
import { FRACTIONS, YEARS } from '../../lexicon/hindi-times.ts';
import type { Phrase } from '../../patterns/phrases.ts';
import { EDGE, LATE, NUMBERS, STOP_ALL as STOP, counted, number } from './heads.ts';

/** Ages as Hindi tells them without figures: "साढ़े चार साल का", "मैं उन्नीस की,". */
export const AGES: readonly Phrase[] = [
  {
    type: 'age',
    rule: 'years-in-words',
    points: 38,
    head: counted(
      `(?:${number} ?[-–]? ?)?${number} (?:${alternatives(YEARS)})(?= (?:की|का|के)(?![\\p{L}\\p{M}])(?! (?:लिए|बाद|अंदर|भीतर|कॉन्ट्रैक्ट|एग्रीमेंट|वीज़?ा|सज़?ा|जेल|क़?ैद|ऊपर|करीब|हिसाब|पैसा|पैसे|तनख्वाह|पगार|वेतन|मज़?दूरी|किराया|कर्ज़?|रिश्ता|काम|कमाई|कोर्स|लीज|बच|भर)))`,
    ),
    before: new RegExp(`${EDGE}(?:${alternatives(FRACTIONS)}) $`, 'iu'),
  },
  {
    type: 'age',
    rule: 'years-of-the-old',
    points: 34,
    head: counted(`(?:${alternatives(LATE)}|[6-9]\\d) (?:${alternatives(YEARS)})(?=[,।])`),
  },
  {
    type: 'age',
    rule: 'half-years',
    points: 38,
    head: headOf('साढ़े|ढाई|डेढ़|सवा|पौने'),
    after: new RegExp(
      `^(?: ${number})? (?:${alternatives(YEARS)})(?= (?:की|का|के|में)(?![\\p{L}\\p{M}])(?! (?:बाद|लिए|अंदर)))`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'age',
    rule: 'number-of-somebody',
    points: 36,
    head: counted(
      `(?:${number} ?[-–]? ?)?(?:${alternatives(NUMBERS)}|[1-9]\\d)(?= (?:की|का|के|बरस|पार|पूरे|पूरी) (?:थी|था|थे|हूँ|हूं|हुई|हुआ|हुए|हो ग[\\p{L}\\p{M}]*|होते|होगी|होगा|होंगे|होऊँगी|उमर|उम्र|उमिर|रही|रहे|रहा|रहनी|रहली|रहल|कर|लगी|लगा|है|हैं|बच्ची|बच्चा|लड़की|लड़का|बुड्ढा|बूढ़ा|बुढ़िया)${STOP})`,
    ),
  },
  {
    type: 'age',
    rule: 'number-closing',
    points: 33,
    // "सबसे छोटी, तेरह की।", "मैं उन्नीस की,"
    head: counted(`(?:${number}[ -])?${number}(?= (?:की|का|के)[,।.])`),
    before:
      /(?:[,।—–]|(?<![\p{L}\p{M}])(?:मैं|वो|वह|उ|ऊ|हम|खुद|तब|अब|अभी|बस|सिर्फ़|सिर्फ|कोई|करीब|क़रीब|होगी|होगा|पति|पत्नी|सास|ससुर|माँ|आदमी|दूल्हा|दुल्हा|मालिक|साहब|लड़का|लड़की|बेटा|बेटी|बहन|भाई)(?: [\p{L}\p{M}]+)?) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'not-yet',
    points: 34,
    head: counted(`${number}(?= (?:(?:भी|पूरे|पूरा|पूरी) )+(?:नहीं |ना )?(?:हुआ|हुई|हुए|था|थी|थे|पार)${STOP})`),
  },
  {
    type: 'age',
    rule: 'years-and-months',
    points: 40,
    head: counted(`${number} (?:${alternatives(YEARS)}),? (?:और |एवं |व )?${number} (?:माह|महीने|महीना|मास|दिन)${STOP}`),
  },
  {
    type: 'age',
    rule: 'age-of-a-child',
    points: 36,
    head: counted(`${number}(?= (?:का|की)(?:[,।]| और))`),
    before:
      /(?<![\p{L}\p{M}])(?:लड़का|लड़की|बेटा|बेटी|भाई|बहन|बच्चा|बच्ची|छोटा|छोटी|बड़ा|बड़ी)(?: [\p{L}\p{M}]+)?(?: अब| अभी| तब)? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'age-word-before',
    points: 36,
    head: counted(`(?:${number}[ -])?${number}${STOP}(?: (?:${alternatives(YEARS)})${STOP})?`),
    before: new RegExp(
      `${EDGE}(?:उमर|उम्र|उमिर|आयु)(?:,? (?:अब|अभी|तब|होगी|कोई|यही|बस|मेरी|हमरी|हमार|थी|है|लिखी|लिखाई|बताई|रही|उस समय|उस टाइम|क़?रीब|लगभग|काग़?ज़? में|काग़?ज़? पर|असली|असल में|गई|${number}))*,? $`,
      'iu',
    ),
    needs: 'before',
    bare: true,
  },
];
