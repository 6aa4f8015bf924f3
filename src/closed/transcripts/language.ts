import type { SegmentLanguage } from './rules.ts';

type Script = 'latin' | 'devanagari' | 'bengali';

const set = (words: string) => new Set(words.split(/\s+/));

/** Function words that only one of the two languages in Devanagari has, or that are far more frequent in it. */
const HINDI = set(
  'है हैं हूँ हूं था थी थे का की के को में से और नहीं यह वह ये वे मैं मैंने मुझे मेरा मेरी मेरे हम हमें हमारा हमारे ने पर भी गया गई गए गयी रहा रही रहे कर करके करना करने करता करती करते लिए क्या जो तो उस इस उन इन एक ही अपने अपना अपनी उनके उनकी उनका उसके उसकी कुछ बहुत जब तब तक साथ बाद हुआ हुई हुए होता होती होते होना सकता सकती सकते किसी कोई किया की दिया लिया चाहिए वाले वाला वाली लेकिन फिर वहाँ यहाँ कहाँ क्यों कैसे आप आपका आपके अभी सब था। हाँ जी नहीं।',
);
const NEPALI = set(
  'छ छन् छैन छैनन् छु छौं छौ थियो थिए थिएँ थिइन् थिएन म मैले मलाई मेरो मेरा मेरी हामी हामीले हामीलाई हाम्रो र पनि यो त्यो उनी उनले उनको उसले उसको भयो भए भएको भएका भएर गरेको गरेका गर्न गर्ने गर्छ गर्छन् गरे गरेर गरी गर्दा गर्यो गर्‍यो लागि भने भनेर भन्ने भन्यो तर अनि एउटा सबै सबैलाई जान आएको गएको गएँ आएँ गए हुन्छ हुने हुन् हुन हुँदा रहेको रहेका पछि अघि साथै तथा वा प्रत्येक कुनै आफ्नो आफ्ना त्यहाँ यहाँ कहाँ किन कसरी कति धेरै राम्रो पैसा काम मात्र बाट सँग तपाईं तपाईंले तपाईंको हजुर हो होइन अहिले अब जस्तो कुरा छोरी छोरा दिदी बहिनी',
);
/** Endings that Nepali writes joined to the word, where Hindi has a word of its own or another ending. */
const NEPALI_ENDING =
  /.{2,}(?:लाई|हरू|हरु|हरूको|हरूले|बाट|सँग|सित|देखि|सम्म|को|ले|मा|एको|एका|ेर|्छ|्छन्|नेछ|िन्छ|ुन्छ|्थ्यो|्नु|ियो|नुपर्छ)$/u;
const HINDI_ENDING = /.{2,}(?:ाओं|ियों|ोंने|ूँगा|ूँगी|ेगा|ेगी|ेंगे|ाएँ|ाएगा|कर)$/u;

/** English function words that romanised Hindi, Nepali and Bengali do not have. */
const ENGLISH = set(
  "the and of was were that with have had has they she he you what when where there their them would could should from this these those which but it it's is are been my we our did does do very then for because about well yes not into who how your his her him an be as or if so at by on i i'm i've i'd i'll don't didn't wasn't that's there's you'd he'd she'd can't couldn't wouldn't really just like know think never always after before only some any all more other used got went came said going been much many little lot right oh",
);
/** Function words and very frequent verbs of Hindi, Nepali and Bengali as people write them in Latin letters. */
const ROMANISED = set(
  'hai hain tha thi thay hoon nahi nahin nhi mera meri mujhe mujhko maine humne humko hamara hamari aur kya kyun kyu kyon kaise kahan kahaan kab woh yeh usne unhone unko usko iska uska karta karti karte karna karne kiya kiye gaya gayi gaye raha rahi rahe liye bhi lekin phir abhi ghar paisa paise kaam accha acha achha haan bola boli bole apna apni apne bahut bohot sab kuch koi wahan yahan gaon ladki aadmi bacche bachche shaadi mahine saal jaise waise matlab agar toh wala wali wale diya liya rehna rehte milta mila ' +
    'cha chha chhan chhaina chaina chhu chu thiyo thiye thiyen thiena mero malai maile hami haami hamro haamro hamilai garnu garne garera gareko gari garna garyo bhayo bhaeko bhayeko bhane bhanera bhannu bhanyo pani tyo tyahan yahaan haru ani ghara lagi lagyo lai bata sanga sangai dherai gayo gayen aayo ayo aayen hunchha huncha hudaina hoina hajur didi bahini kati kina kasari jasto ekdam aba kaha kahile tapai tapaiko tapailai uniharu chhori chhora gaun ramro ' +
    'ami aami amar aamar amake amader amra tumi apni aapni apnar tini ache achhe chilo chhilo chilam hoye hoyeche hoyechilo korte kore korechi korbo korto bollo bolto gelo gechi jabo jete theke jonno jonyo sathe kintu ekhon tokhon jokhon keno kothay bhalo onek ekta ekjon meye chele ebong seta eta kichu taka desh deshe grame bari barite kaj ashlam eshe esechi',
);
/** Romanised words that are English words too; they count when there is other evidence. */
const AMBIGUOUS = set(
  'to me main ko ka ki ke se ne na ho hi ye yo le ma ta par jo je are us is hum log tara ani ek do din tab',
);

/** As much of a word as the endings need, so that a text without spaces costs no more than another. */
const ENDING_LENGTH = 12;

interface Tally {
  script: Script | null;
  letters: number;
  language: SegmentLanguage;
}

const WORDS = /(?:[\p{L}\p{M}'’]|\u200c|\u200d)+/gu;

/** How much of a long segment is looked at, in UTF-16 units: more changes nothing. */
const LOOKED_AT = 4000;

/** The language of one text by its script and function words alone; `und` where they do not tell. */
export function languageOf(text: string): SegmentLanguage {
  return tally(text).language;
}

function tally(source: string): Tally {
  const text = source.slice(0, LOOKED_AT);
  const counts: Record<Script, number> = {
    latin: count(text, /[A-Za-z\u00c0-\u024f]/g),
    devanagari: count(text, /[\u0900-\u0963\u0970-\u097f]/g),
    bengali: count(text, /[\u0980-\u09e3\u09f0\u09f1]/g),
  };
  const [script, letters] = (Object.entries(counts) as [Script, number][]).reduce((most, one) =>
    one[1] > most[1] ? one : most,
  );
  if (letters === 0) return { script: null, letters, language: 'und' };
  if (script === 'bengali') return { script, letters, language: 'bn' };
  const words = text.match(WORDS) ?? [];
  if (script === 'devanagari') return { script, letters, language: devanagariLanguage(words) };
  return { script, letters, language: latinLanguage(words) };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function devanagariLanguage(words: readonly string[]): SegmentLanguage {
  let hindi = 0;
  let nepali = 0;
  for (const word of words) {
    const [h, n] = [HINDI.has(word), NEPALI.has(word)];
    if (h && !n) hindi += 1;
    else if (n && !h) nepali += 1;
    else if (!h && NEPALI_ENDING.test(word.slice(-ENDING_LENGTH))) nepali += 0.5;
    else if (!n && HINDI_ENDING.test(word.slice(-ENDING_LENGTH))) hindi += 0.5;
  }
  return hindi > nepali ? 'hi' : nepali > hindi ? 'ne' : 'und';
}

function latinLanguage(words: readonly string[]): SegmentLanguage {
  let english = 0;
  let romanised = 0;
  let either = 0;
  for (const word of words) {
    const key = word.toLowerCase().replaceAll('’', "'");
    if (AMBIGUOUS.has(key)) either++;
    else if (ENGLISH.has(key)) english++;
    else if (ROMANISED.has(key)) romanised++;
  }
  // A word of both languages leans to the one there is evidence of, and more to the romanised one: that has fewer listed.
  if (romanised > 0) romanised += either * 0.5;
  if (romanised > english) return 'latn';
  return english > 0 ? 'en' : 'und';
}

/**
 * The language of each text. One that does not tell by itself (`Yes.` does, `1944.` does not) takes the language that most
 * of the transcript in the same script is in, or else what was declared for the testimony if that fits the script.
 *
 * @returns one language for each text, and that of most of the letters.
 */
export function languagesOf(
  texts: readonly string[],
  declared?: SegmentLanguage,
): { each: SegmentLanguage[]; dominant: SegmentLanguage } {
  const tallies = texts.map(tally);
  const weights = new Map<Script, Map<SegmentLanguage, number>>();
  for (const { script, letters, language } of tallies) {
    if (!script || language === 'und') continue;
    const of = weights.get(script) ?? new Map<SegmentLanguage, number>();
    of.set(language, (of.get(language) ?? 0) + letters);
    weights.set(script, of);
  }
  const most = (of: Map<SegmentLanguage, number> | undefined): SegmentLanguage =>
    [...(of ?? [])].reduce<[SegmentLanguage, number]>((a, b) => (b[1] > a[1] ? b : a), ['und', 0])[0];
  const fallback = (script: Script): SegmentLanguage => {
    const inScript = most(weights.get(script));
    if (inScript !== 'und' || declared === undefined) return inScript;
    if (script === 'devanagari') return declared === 'hi' || declared === 'ne' ? declared : 'und';
    if (script === 'latin') return declared === 'en' || declared === 'und' ? declared : 'latn';
    return 'bn';
  };
  const each = tallies.map(({ script, language }) => (language === 'und' && script ? fallback(script) : language));
  const total = new Map<SegmentLanguage, number>();
  for (const [i, language] of each.entries())
    if (language !== 'und') total.set(language, (total.get(language) ?? 0) + (tallies[i]?.letters ?? 0));
  const dominant = most(total);
  return { each, dominant: dominant === 'und' ? (declared ?? 'und') : dominant };
}
