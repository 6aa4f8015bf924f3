import { SCRIPT_DEVA, type Detector } from '../../document.ts';
import { Heads, alternatives, headOf } from '../../patterns/heads.ts';
import { FEASTS, MONTHS, UPHEAVALS } from '../../lexicon/hindi-times.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { AGES } from './ages.ts';
import {
  EARLY,
  EDGE,
  LATE,
  NO_SUM,
  STOP_ALL as STOP,
  THOUSANDS,
  counted,
  led,
  ledYear,
  number,
  ofYear,
  year,
} from './heads.ts';

/** Times as Hindi tells them without figures: "चार अगस्त दो हज़ार बीस", "सन् चौरानबे", "होली से चार दिन पहले", "साढ़े चार साल का". */
export const hindiTimes: Detector = {
  id: 'hindi-times',
  run(view) {
    return writtenIn(view, SCRIPT_DEVA) ? runPhrases(view, PHRASES, HEADS) : [];
  },
};

/** Days of the month in English, as Hindi writes them. */
const ORDINALS =
  'फर्स्ट|सेकंड|सेकेंड|थर्ड|फोर्थ|फिफ्थ|सिक्स्थ|सेवंथ|सेवेंथ|एट्थ|एठ|नाइंथ|टेंथ|टेन्थ|इलेवंथ|इलेवेंथ|ट्वेल्थ|ट्वेल्फ्थ|थर्टीन्थ|फोर्टीन्थ|फिफ्टीन्थ|सिक्सटीन्थ|सेवनटीन्थ|सेवेंटीन्थ|एटीन्थ|नाइनटीन्थ|ट्वेंटीथ|ट्वेंटी फर्स्ट|ट्वेंटी सेकंड|ट्वेंटी थर्ड|ट्वेंटी फोर्थ|ट्वेंटी फिफ्थ|ट्वेंटी सिक्स्थ|ट्वेंटी सेवंथ|ट्वेंटी एट्थ|ट्वेंटी नाइंथ|थर्टीथ|थर्टी फर्स्ट';
const lateYear = new RegExp(
  `${EDGE}(?:${ledYear}|${alternatives(LATE)}|[4-9]\\d)(?: (?:की|के|का|वाली|वाले|वाला|में))+ $`,
  'iu',
);

const month = headOf(MONTHS);
const feast = headOf(FEASTS);
const upheaval = headOf(UPHEAVALS);

const DATES: readonly Phrase[] = [
  {
    type: 'date',
    rule: 'spoken-year',
    points: 40,
    head: headOf(THOUSANDS),
    before: new RegExp(
      `${EDGE}(?:(?:${number} )?(?:${alternatives(MONTHS)})(?: (?:की|के|का|में|महीने|माह))*,? |${led} )$`,
      'iu',
    ),
    after: new RegExp(`^ ${number}${STOP}${NO_SUM}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'year-word',
    points: 48,
    head: headOf('सन्|सन|ईस्वी|ईसवी|संवत|संवत्|सम्वत|हिजरी|फसली'),
    after: new RegExp(`^,? (?:'?\\d{2}(?:\\d\\d)?|${year}|${number})${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'short-year',
    points: 32,
    head: counted(`(?:[4-9]\\d|${alternatives(LATE)})(?= (?:में|मे) )`),
  },
  {
    type: 'date',
    rule: 'year-or-age',
    points: 31,
    head: headOf(EARLY),
    after: /^ में(?= (?!से|एक|दो|भी))/iu,
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'day-in-words',
    points: 62,
    head: month,
    before: new RegExp(`${EDGE}(?:${number}|${alternatives(ORDINALS)}) (?:तारीख़? )?$`, 'iu'),
    after: new RegExp(`^(?: (?:महीने|माह))?(?:,? (?:साल |सन्? )?(?:${year}|'?\\d\\d${STOP}))?`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'day-after-month',
    points: 60,
    head: month,
    after: new RegExp(
      `^(?: (?:महीने|माह))?(?: (?:की|के|का))? (?:${number} तारीख़?|(?<=(?:मोहर्रम|मुहर्रम|सफ़?र|रमज़?ान|रजब|शाबान|शव्वाल) (?:की|के) )${number}|(?:(?:सुदी|बदी|वदी|शुक्ल|कृष्ण|अंजोरिया|अन्हरिया) )?(?:पूर्णिमा|पूनम|पूनो|पुन्नी|अमावस|अमावस्या|एकादशी|ग्यारस|परिवा|पड़वा|दूज|तीज|चौथ|चतुर्थी|पंचमी|छठ|षष्ठी|सप्तमी|सातम|अष्टमी|आठम|नवमी|दशमी|द्वादशी|तेरस|चौदस|चतुर्दशी)|सुदी|बदी|वदी|(?:पहली|आखिरी) तारीख़?)${STOP}(?:,? ${year})?`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'month-and-year',
    points: 46,
    head: month,
    after: new RegExp(`^,? (?:${led} )?${year}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'month-of-a-year',
    points: 46,
    head: month,
    before: ofYear,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'month-gone-by',
    points: 34,
    head: month,
    before: new RegExp(`${EDGE}(?:पिछला|पिछली|पिछले|पिछलका|पछिला|गए|गये|गत|बीते|अगले|उस साल के|उसी साल के|इसी) $`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'month-and-english-year',
    points: 46,
    head: month,
    after: new RegExp(
      `^,? (?:टू थाउजेंड|टू थाउज़ेंड|ट्वेंटी|नाइनटीन|नाइंटीन|नाइन्टीन)(?: (?:ज़ीरो|जीरो|ओ|वन|टू|थ्री|फोर|फाइव|सिक्स|सेवन|एट|नाइन|टेन|इलेवन|ट्वेल्व|थर्टीन|फोर्टीन|फिफ्टीन|सिक्सटीन|सेवनटीन|एटीन|नाइनटीन|ट्वेंटी|सेवेंटी|सेवंटी|एटी|एट्टी|नाइंटी|नाइन्टी)){1,2}${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'feast-of-a-year',
    points: 62,
    head: feast,
    before: ofYear,
    after: /^(?: (?:वाले|वाली|के|की) (?:दिन|रात|समय|टाइम|महीने|बाद|पहले))?/iu,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'feast-and-year',
    points: 62,
    head: feast,
    after: new RegExp(
      `^(?: (?:परब|पर्व|पूजा|मेला|मेले|त्योहार|त्यौहार|छुट्टी))?,? (?:के |का |की |में )?(?:${led} )?${ledYear}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'told-by-a-feast',
    points: 36,
    head: feast,
    before:
      /(?:(?:जेठ|असाढ़|सावन|भादो|भादों|क्वार|कातिक|कार्तिक|अगहन|पूस|माघ|फागुन|चैत|बैसाख|पिछला|पिछली|पिछले|अगला|गये|गए|बीते|अगली|अगले|गत|उस|उसी|इस|इसी|उस साल की|उस साल के|पहली|दूसरी|तीसरी) )$/iu,
    after: new RegExp(
      `^(?: (?:(?:का|के) )?(?:पूजा|पर्व|त्योहार|त्यौहार|परब|मेला|मेले))?(?: (?:के|की|से|का)(?: [\\p{L}\\p{M}\\d-]+){0,3}? (?:बाद|पहले|पहिले|पाछे|आगे|दिन|रात|समय|टाइम|टैम|वक़?्त|बखत|मौके|आसपास|रोज़?|सुबह|शाम|भोर|बेर|बेरा|महीने|छुट्टी|छुट्टियों|सीजन|दौरान|क़?रीब)(?: (?:बाद|पहले|ही))?${STOP}(?:,? (?:(?:साल|सन्?) )?${year})?|(?<=मेला|मेले)|(?= (?:पर|में|मे|को|पे|मा|तक)${STOP}))`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'year-told-by-what-was',
    points: 36,
    head: headOf('वाला साल|वाले साल|वाली साल|वाला बरस|वाले बरस|वाली होली|वाली दिवाली|वाली छठ|वाली ईद'),
    before: new RegExp(`${EDGE}(?:[\\p{L}\\p{M}]+ )?[\\p{L}\\p{M}]+ $`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'year-of-an-event',
    points: 46,
    head: upheaval,
    before: lateYear,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'told-by-an-upheaval',
    points: 31,
    head: upheaval,
    after:
      /^ (?:(?:के|से)(?: [\p{L}\p{M}\d]+){0,3}? (?:टाइम|समय|बाद|पहले|दौरान|वक़?्त)|में|वाले टाइम|वाले समय)(?![\p{L}\p{M}])/iu,
    needs: 'after',
  },
  {
    type: 'date',
    rule: 'feast-of-a-number',
    points: 36,
    head: feast,
    before: new RegExp(`${EDGE}(?:${alternatives(EARLY)}|[12]\\d) (?:की|के|वाली|वाले) $`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'event-of-a-year',
    points: 40,
    head: upheaval,
    after: /^ (?:(?:वाले|वाला|के|की|का) साल|(?:वाले|वाला) (?:बरस|टाइम|समय))(?![\p{L}\p{M}])/iu,
    needs: 'after',
  },
];

const PHRASES = [...DATES, ...AGES];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
