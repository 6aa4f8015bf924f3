import { SCRIPT_DEVA, type Detector } from '../../document.ts';
import { Heads, alternatives, headOf } from '../../patterns/heads.ts';
import { COUNT, RELATIVES } from '../../lexicon/hindi.ts';
import { AILMENTS, DISABILITIES, ILLNESSES, LIMBS, ORGANS, PREGNANCIES, SIDES } from '../../lexicon/hindi-health.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { HINDI_PAIRS } from '../../numbers/spoken.ts';
import { EDGE, FUNCTION, STOP, count, head } from './heads.ts';

/** What Hindi tells of the body: "बाईं आँख से नहीं दिखता", "गाल पर जले का निशान", "पेट में था", "खून की कमी". */
export const hindiHealth: Detector = {
  id: 'hindi-health',
  run(view) {
    return writtenIn(view, SCRIPT_DEVA) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : [];
  },
};

/** Of, in, from, on, in Hindi and its regions. */
const OF = '(?:की|का|के|कै|केर|क|रो|री|रा)';
const AT = '(?:में|मे|मा|म|पर|पे|से|सूं|सँ|ते|तें)';

/** Beginnings of phrases whose last word goes on: "महीना चढ़ा", "महीना चढ़ गया". */
const stems = (list: string): RegExp => head(`(?:${alternatives(list)})`);

const limb = headOf(LIMBS);

const PHRASES: readonly Phrase[] = [
  {
    type: 'disability',
    rule: 'limb-of-a-side',
    points: 38,
    head: head(`(?:${alternatives(SIDES)}) (?:${alternatives(LIMBS)})${STOP}`),
    after:
      /^(?: (?!और |फिर )[\p{L}\p{M}]+){0,4}? (?:घसीट|खिंच|अकड़|जकड़|सिकुड़|काट|कट|टूट|टेढ़|टेढ|बेकार|सुन्न|गँवा|गंवा|खो|गल|नहीं|नइखे|नाहीं|नइ|ना|कोनी|चली|चला|जाती|जाता|काम|खराब|ख़राब|उखड़|कुचल|पिस|पिच|लकवा|लुंज|छोटा|छोटी|कम|जल|जर|फट|फूट|अलग|गायब|मुड़|लटक|झुलस|सूज|दब|लँगड़|लंगड़|भचक|लूल|कमज़ोर|कमजोर|बंद|फ्रैक्चर|फ्रेक्चर)[\p{L}\p{M}]*(?: (?:[\p{L}\p{M}]+त[ाीे]|गे|नहीं|नाही|गई|गया|गए|गइल|गिया|गइस|गयो|करता|करती|दिखता|दिखती|देख|सुन|बोल|चल|उठ|पाती|पाता|पाते|देता|सुनाई|दिखाई|देत|है|मुड़ता|मुड़ती|चलता|उठता|पड़ी|पड़ा|पड़े|दिया|दी|दिए|हुई|हुआ|हुए|रही|रहा)(?![\p{L}\p{M}])){0,3}/iu,
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'limb-gone',
    points: 36,
    head: limb,
    after:
      /^(?: (?:की|का|के|से|में|दो|तीन|ही|भी|हड्डी|नस|मशीन|चमड़ी|खाल|पूरा|पूरी|मेरा|मेरी|उसका|उसकी)){0,3} (?:कट ?ग[यईइ][\p{L}\p{M}]*|कटा|कटी|कटे|कटल|कट के|कट कर|काटना|काटनी|काटने|टूट ग[यईइ][\p{L}\p{M}]*|टूटा|टूटी|टूटल|बेकार|सुन्न|सिकुड़|टेढ़ा|टेढ़ी|टेढ़|कुचल|नहीं चलता|नहीं चलती|नहीं दिखता|नहीं सूझता|नहीं उठता|नहीं मुड़ता|नहीं देख|काम नहीं|सुनाई नहीं|दिखाई नहीं|सुनाई कम|कम सुनाई|कम दिखता|कम दिखाई|बदला गया|बदली गई|बदलवा|रिप्लेस|निकाल द|निकाला गया|रॉड पड़|रॉड लग|प्लेट लग|चली गई|चला गया|जाती रही|जाता रहा|गँवा|गंवा|खो द|पिस ग|फट ग|फूट ग|लकवा|लँगड़|लंगड़|भचक)[\p{L}\p{M}]*(?: (?:नहीं|करता|करती|दिखता|देता|देती|देत|पाती|पाता|पड़ी|पड़ा|हुई|हुआ|हुए|है|गई|गया|गइल)(?![\p{L}\p{M}])){0,2}/iu,
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'scar',
    points: 34,
    head: limb,
    before: new RegExp(`${EDGE}(?:${alternatives(SIDES)}|मेरे|पूरे|पूरी) $`, 'iu'),
    after: new RegExp(
      `^ (?:${AT}|${OF})(?: (?!और |फिर )[\\p{L}\\p{M}]+){0,3}? (?:निशान|निसान|दाग़?|टाँके|टाँका|टाँकें|चिन्ह|गोदना|टैटू|मस्सा|तिल|रॉड|राड|प्लेट)${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'percent',
    points: 40,
    head: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives([...COUNT.split('|'), ...HINDI_PAIRS].join('|'))}|\\d{1,3}) ?(?:%|(?:परसेंट|परसेन्ट|पर्सेंट|प्रतिशत|फ़?ीसदी)) (?:विकलांग|दिव्यांग|अपंग|अपाहिज|हैंडीकैप|डिसेबल|जल|झुलस)[\\p{L}\\p{M}]*`,
      'giu',
    ),
  },
  {
    type: 'disability',
    rule: 'named-disability',
    points: 40,
    head: headOf(DISABILITIES),
    before: new RegExp(
      `(?:जन्म से|जनम से|बचपन से|पैदाइशी|जन्मजात|एक (?:पैर|पाँव|आँख|कान|हाथ|टाँग|गोड़) से|दोनों (?:पैरों|आँखों|कानों|हाथों|पैर|आँख|कान) से|(?:${alternatives(LIMBS)}) से) $`,
      'iu',
    ),
    after: /^ (?:कमजोर|कमज़ोर|बीमार|विकलांग|अंधा|अंधी|बहरा|बहरी|हुआ|हुई)/iu,
  },
  {
    type: 'disability',
    rule: 'limping',
    points: 38,
    head: stems('लँगड़ात|लँगड़ाय|लँगड़ा|लंगड़ा|लंगड़ात|लंगरा|हकला|तोतला|तुतला|भचक|लुंज|कुबड़|अन्हर|बहिर|गूंग|गूँग|आन्हर|आँधर'),
    before: new RegExp(`${EDGE}(?:${count}|दोनों|${alternatives(SIDES)}) (?:${alternatives(LIMBS)}) ${AT} $`, 'iu'),
    after: /^[\p{L}\p{M}]*(?: (?:कर |के )?चल[\p{L}\p{M}]*)?/iu,
  },
  {
    type: 'pregnancy',
    rule: 'with-child',
    points: 42,
    head: headOf(PREGNANCIES),
    before: new RegExp(
      `${EDGE}${count} (?:बार|दफ़ा|दफा|महीने|महीना|महीनों|मास|माह|हफ़्ते|हफ्ते)(?: (?:की|का|के|से))? $|${EDGE}(?:${count}|एक|दूसरा|पहला) $`,
      'iu',
    ),
    after:
      /^[\p{L}\p{M}]*(?: (?:गिरवा दिया|गिरा दिया|भारी|ठहर गया|ठहरा|मर गया|मर गई|गिर गया|गिरा|रह गया था|रह गया|था))?(?![\p{L}\p{M}])/iu,
  },
  {
    type: 'pregnancy',
    rule: 'months-gone',
    points: 38,
    head: new RegExp(
      `${EDGE}${count} (?:महीने|महीना|माह|मास) (?:से|की|के)(?= (?:थी|हूँ|थीं|रही|पेट|गर्भ|प्रेगनेंट|प्रेग्नेंट|गाभिन)${STOP})`,
      'giu',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'child-within',
    points: 40,
    head: headOf('पेट|कोख|गर्भ'),
    after: new RegExp(
      `^ ${AT}(?:(?: [\\p{L}\\p{M}\\d]+){1,2} (?:का|के|की))? (?:बच्चा|बच्ची|लइका|लरिका|लईका|बाल|जुड़वाँ|बच्चे|शिशु)${STOP}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'pregnancy',
    rule: 'lost-or-kept',
    points: 40,
    head: stems(
      'बच्चा गिर|पेट गिर|गर्भ गिर|हमल गिर|हमल ज़ाया|हमल ठहर|गर्भ ठहर|बच्चा ठहर|पेट ठहर|पेट रह|बच्चा रह ग|गर्भ रह|महीना चढ़|महीने चढ़|दिन चढ़|बच्चा पेट में|बच्चेदानी निक|बच्चेदानी हट|बच्चादानी निक|गर्भाशय निक|सफाई करवा|सफ़ाई करवा|बच्चा गिरव|बच्चा मरा हु|बच्चा मरल',
    ),
    before: new RegExp(`${EDGE}${count} $`, 'iu'),
    after: /^[\p{L}\p{M}]*(?: (?:गया था|गया|गई थी|गई|गए|दिया|दिए|हुआ|हुई|मर गया|मर गई|था)(?![\p{L}\p{M}]))?/iu,
  },
  {
    type: 'pregnancy',
    rule: 'child-born-dead',
    points: 34,
    head: headOf('मरा हुआ|मरी हुई|मरल'),
    before: new RegExp(`(?:बच्चा|बच्ची|लड़का|लड़की|बेटा|बेटी|लइका),? (?:हुआ,? |पैदा |जन्मा )?$`, 'iu'),
    after: /^(?: (?:पैदा|जन्मा|हुआ))*/iu,
    needs: 'before',
  },
  {
    type: 'illness',
    rule: 'fits-and-harm',
    points: 36,
    head: stems(
      'दौरे पड़|दौरा पड़|दौरे आ|ज़हर खा|जहर पी|ज़हर पी|फाँसी लगा|फांसी लगा|फंदा लगा|फिनाइल पी|तेज़ाब पी|कीटनाशक पी|कीटनाशक खा|सल्फास खा|नस काट|कलाई काट|दम फूल|साँस फूल|बच्चेदानी खिसक|दिमाग फिर|दिमाग़ फिर|दिमाग खराब हो|पागल हो|पगला ग|खून की उल्टी|लीवर सड़|लीवर फेल|किडनी फेल|किडनी सड़|हार्ट फेल|लू लग|कुत्ता काट|साँप काट|साँप ने काट|नस दब|डिस्क खिसक|बिस्तर पकड़|खाट पकड़|लकवा मार|अधरंग हो|फालिज गिर|फालिज मार',
    ),
    after: /^[\p{L}\p{M}]*/iu,
  },
  {
    type: 'illness',
    rule: 'called-an-illness',
    points: 34,
    head: headOf('बीमारी|बिमारी|बेमारी|बीमारियों|रोग|शिकायत|मरीज़|मरीज|पेशेंट'),
    before: new RegExp(
      `${EDGE}(?!(?:${FUNCTION}|पुलिस|थाने|मालिक|मैडम|पति|सास|बेटे|बेटी|अस्पताल|कंपनी|एजेंट|${alternatives(RELATIVES)})${STOP})[\\p{L}\\p{M}]+ (?:की|वाली|का|के|कै) $`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'illness',
    rule: 'operation-of',
    points: 32,
    head: headOf('ऑपरेशन|आपरेशन|ऑप्रेशन|सर्जरी|ट्रांसप्लांट'),
    before: new RegExp(
      `${EDGE}(?!(?:${FUNCTION}|पति|सास|बेटे|बेटी|माँ|${alternatives(RELATIVES)})${STOP})[\\p{L}\\p{M}]+ (?:(?:का|के|की) )?$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'pregnancy',
    rule: 'month-of-pregnancy',
    points: 38,
    head: headOf(
      'तीसरा चल|चौथा चल|पाँचवाँ चल|छठा चल|छठवाँ चल|सातवाँ चल|आठवाँ चल|नौवाँ चल|तीसरा महीना|चौथा महीना|पाँचवाँ महीना|छठा महीना|छठवाँ महीना|सातवाँ महीना|आठवाँ महीना|नौवाँ महीना|नवाँ महीना|तीसरे महीने|चौथे महीने|पाँचवें महीने|छठे महीने|सातवें महीने|आठवें महीने|नौवें महीने|सतमासा|सतमासी|अठमासा|अठमासी',
    ),
    after: /^(?: (?:चल|लग|चढ़|में|था|थी|का|की|रहा|गया|पेट)[\p{L}\p{M}]*){0,3}/iu,
  },
  {
    type: 'illness',
    rule: 'illness-of-an-organ',
    points: 38,
    head: head(
      `(?:${alternatives(ORGANS)}) (?:(?:${AT}|${OF}) )?(?:[\\p{L}\\p{M}]+ )?(?:${alternatives(AILMENTS)})${STOP}`,
    ),
  },
  {
    type: 'illness',
    rule: 'want-of-blood',
    points: 40,
    head: headOf('खून|ख़ून|लहू|हीमोग्लोबिन|विटामिन|कैल्शियम|आयरन|प्लेटलेट|प्लेटलेट्स'),
    after: new RegExp(`^ (?:${OF} )?(?:कमी|कम)${STOP}`, 'iu'),
    needs: 'after',
  },
  {
    type: 'illness',
    rule: 'named-illness',
    points: 40,
    head: headOf(ILLNESSES),
    before: /(?:(?:उच्च|हाई|लो|निम्न|ब्लड|गले|पेट|फेफड़े|फेफड़ों|हड्डी|दिमाग|आँत) (?:की |का |में )?)$/iu,
    after:
      /^(?: (?:की|का|के) (?:शिकायत|तकलीफ|तकलीफ़|बीमारी|बिमारी|मरीज|मरीज़|रोगी|दौरे|दौरा|ऑपरेशन|आपरेशन|गाँठ|पेशेंट)| (?:बीमारी|पॉज़िटिव|पॉजिटिव))?(?![\p{L}\p{M}])/iu,
  },
];
const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
