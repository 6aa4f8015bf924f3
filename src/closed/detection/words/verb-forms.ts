import { isBengaliVerb, isCounted } from './bengali-verbs.ts';
import { SCRIPT_BENG, SCRIPT_DEVA } from '../document.ts';
import { isNepaliVerb } from './nepali-verbs.ts';

/** Endings that verbs of Hindi and Nepali, and of Bengali, have in speech and names do not. */
const VERB_DEVA =
  /..(?:लखिन|लथिन|रथिन|लियै|लिऐ|लहुँ|एलौं|ैलनि|ौलनि|रथें|ढ़थें|तानी|तारे|ूँगी|ूँगा|ूंगी|ूंगा|ेंगे|ेंगी|ोगे|ोगी|ाऊँ|ाऊं|ाएँ|ाएं|वाया|थें|थेँ|थ्यो|थिन्|थिस्|थ्यौं|थ्यौँ|थेनन्|थिइन्|न्छ|न्छु|न्छन्|न्छौं|न्छौँ|दैन|दिनँ|दिन्थे|दैनन्|दिनन्|ेनन्|िनन्|एको|एकी|एका|ेछ|ेछु|ेछन्|ेछौं|ँछ|ँछु|ँदै|ुन्छ|उँछ|उँछु|उँछन्|उँथ्यो|ाउनु|ाउने|नुभयो|नुहुन्छ|नुपर्छ|नुपर्यो|इदिए|इदियो|इदिन्|ियौं|ियौँ|्यौं|्यौँ|[एइ]र|[गनथठ]ेर|ँदा|ुपर्‍यो|्छौं|्छौँ|ेँ|न्थ्यो|न्थे|न्थेँ|न्थिन्|हालेँ|हाल्यो|इरहेको|इरह्यो|ाइन्|िइन्)$/;
const VERB_BENG =
  /..(?:ছিলাম|ছিলো|ছিলেন|ছিলা|তেছে|তেছি|তেছিল|তেছিলাম|তাছে|তাছি|(?<![াো্])লাম|[িে]লেন|[রলনকখসড]লেন|তাম|(?<!া)তেন|ইতে|ইতো|ইতাম|ইছে|ইছি|ইছিল|ইলো|ইলাম|ইলে|ইবো|ইবে|ায়া|াইয়া|াইছে|াইতো|ছিস|ছস|বেন|বেনা|চ্ছে|চ্ছি|চ্ছিল|য়েছে|য়েছি|য়েছিল|েছে|েছি|েছেন|েছিল|েছিলাম|েছিলেন|াইলো|াইলাম|যামু|দিমু|করমু|খামু|কমু)$/u;

/** Whether a word no list knows looks like a form of a verb: not a name, then. */
export function isVerbForm(form: string, script: number): boolean {
  if (form.length > 40) return false;
  const plain = form.normalize('NFC');
  if (script === SCRIPT_DEVA) return VERB_DEVA.test(plain) || isNepaliVerb(plain);
  return script === SCRIPT_BENG && (VERB_BENG.test(plain) || isBengaliVerb(plain) || isCounted(plain));
}
