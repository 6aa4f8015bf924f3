import { NEPALI_VERBS } from '../lexicon/nepali.ts';
import { foldDevanagari } from './normalise.ts';

/**
 * Forms of Nepali verbs, by their stems: "खुवाइदिइन्", "नभन्नुहोला", "बाँचिन". All is compared as `foldDevanagari` writes it, so
 * that no vowel is long and no nasal sign is a moon.
 */
const STEMS = new Set(
  NEPALI_VERBS.split(/\s+/)
    .filter(Boolean)
    .map((stem) => foldDevanagari(stem)),
);
const NASAL_STEMS = new Set([...STEMS].filter((stem) => /.[नम]$/.test(stem)).map((stem) => `${stem.slice(0, -1)}ं`));
const LONGEST_STEM = Math.max(...[...STEMS].map((stem) => stem.length));

const PRESENT = 'छ(?:ु|न्|ौं?|स्|िन्|े|ेस्)?';
const HABIT = 'थ(?:्यो|्या|े|ें|िन्|ि|िस्|्यौं?|े[नौ]ं?|िए|िएं|ियो)';
const PARTICIPLE = `द(?:ै(?:${PRESENT}|न(?:न्|ौं?|स्|${HABIT})?|गर्दा|थ.{1,4})?|ा(?:खेरि|देखि|सम्म|को)?|ो|ि(?:न(?:स्|न्|ं|${HABIT})?)?)`;
const POLITE =
  'ु(?:स्|स|होस्|होला|भो|भा(?:को)?|भय[ोौ]|भए(?:को|की|का|न|र|पछि|छ)?|हुन्(?:छ|न|थ्यो|नथ्यो)|हुं(?:दा|दै|दैन|दैनथ्यो|ला)|हुने|पर(?:े|्छ|्यो|्ने|ेको|्थ्यो|्दा|्दैन|ेन|्ला|ेपछि)|पथ्यो|को|मा|ले|लाइ|अघि|भन्दा)?';
const AGENT = 'े(?:हरु)?(?:को|का|कि|ले|लाइ|मा|संग|बाट|तिर|गरि|बेला|बेलामा|नै|रे|जति|सम्म|भन्दा|छ|छु|छन्|छौं|थियो)?';
const INFINITIVE = `न(?:${POLITE}|${AGENT}|ै|लाइ|का|को|ोस्|मा)?`;
const PERFECT =
  '(?:क[ोािै](?:ले|लाइ|मा|बाट|संग|जस्तो|बेला|थियो|छ|रहेछ)?|छ(?:ु|न्|ौं?|स्|िन्)?|र(?:ै)?|पछि(?:को)?|देखि|सम्म|मा|न(?:न्|ौं?|स्)?|नि|पनि|सि|स्|जति|भर|जस्तो)?';
const FUTURE = 'ल(?:ा(?:न्|स्)?|िन्)';
const AFTER_CONSONANT = new RegExp(
  `^(?:|न्न|्न्न|्(?:${PRESENT}|${HABIT}|${PARTICIPLE}|${INFINITIVE}|${FUTURE}|यो|यौं?|या)|न्(?:${PRESENT}|${HABIT})|ं(?:${PRESENT}|${HABIT}|${PARTICIPLE})|े(?:ं|${PERFECT})|ि(?:न्|स्|छ(?:न्|े)?|न(?:ं|न्|स्)?)?|ौं?|ु[ंन]्?|ोस्|ौंला|ुंला|ौला|ेला)$`,
  'u',
);
const AFTER_VOWEL = new RegExp(
  `^(?:न्न|न्(?:${PRESENT}|${HABIT})|उ?ं?(?:${PRESENT}|${HABIT}|${PARTICIPLE})|उ?(?:${INFINITIVE}|${FUTURE})|यो|यौं?|या|ए(?:ं|${PERFECT})|इ(?:न्|स्|छ(?:न्|े)?|न(?:ं|न्|स्)?)?|उं?|औं?|ओस्|उन्|उंला|औंला|औला|ा?क[ोाि])$`,
  'u',
);
/** What is joined to the verb before it: "मारिदियो", "बसिरहेकी", "खाइसकें". */
const JOINED = /^[िइ्](?=(?:दि|दे|रह|रा|सक|हाल|राख|छाड|छोड|बस|टोप|माग|पठा|ला|ल्या|लि|हेर|आ|जा|ग|मार)[\u0900-\u097f])/u;
/** A nasal at the end of a stem is written as a dot before these endings: "मान्दिन", "जान्छ". */
const AFTER_NASAL = new RegExp(`^(?:${PRESENT}|${HABIT}|${PARTICIPLE})$`, 'u');
/** Stems after which the endings of the infinitive need no halant: "बिर्सन", "रहनुभयो". */
const HEAVY = /(?:्[\u0915-\u0939]|ह)$/u;
const AFTER_HEAVY = new RegExp(`^${INFINITIVE}$`, 'u');
const INHERENT = /[गभहु]$/u;
const CONSONANT = /[\u0915-\u0939]$/u;

/** Whether a word of Devanagari is a form of a Nepali verb that the lexicon has. */
export function isNepaliVerb(form: string): boolean {
  const word = foldDevanagari(form);
  return isForm(word) || (word.length > 3 && word.startsWith('न') && isForm(word.slice(1)));
}

function isForm(word: string): boolean {
  for (let length = Math.min(LONGEST_STEM, word.length); length > 0; length--) {
    const stem = word.slice(0, length);
    const rest = word.slice(length);
    if (NASAL_STEMS.has(stem) && AFTER_NASAL.test(rest)) return true;
    if (!STEMS.has(stem)) continue;
    const consonant = CONSONANT.test(stem);
    if (consonant && AFTER_CONSONANT.test(rest)) return true;
    if (HEAVY.test(stem) && AFTER_HEAVY.test(rest)) return true;
    // "कमाउँछ", not "कमान्छ": the shorter stem has no endings that begin with a consonant.
    const shorter = STEMS.has(`${stem}उ`) && /^[नंछथदल]/.test(rest);
    if ((!consonant || INHERENT.test(stem)) && !shorter && AFTER_VOWEL.test(rest)) return true;
    if (!consonant && /^इ(?=[एियन])/.test(rest) && AFTER_VOWEL.test(rest.slice(1))) return true;
    // The passive is a verb of its own, with a vowel at its end; names end as it would in the plural ("फुलिया").
    if (consonant && rest.startsWith('ि') && rest !== 'िया' && AFTER_VOWEL.test(rest.slice(1))) return true;
    if (JOINED.test(rest) && isForm(rest.slice(1))) return true;
  }
  return false;
}
