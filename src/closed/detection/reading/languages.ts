import { SCRIPTS } from './characters.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, type DetectionLang } from '../document.ts';

function guessLang(text: string): DetectionLang {
  let latin = 0;
  let deva = 0;
  let beng = 0;
  const step = Math.max(1, Math.floor(text.length / 2000));
  for (let i = 0; i < text.length; i += step) {
    const script = SCRIPTS[text.charCodeAt(i)];
    if (script === SCRIPT_LATN) latin++;
    else if (script === SCRIPT_DEVA) deva++;
    else if (script === SCRIPT_BENG) beng++;
  }
  if (beng > deva && beng >= latin) return 'bn';
  if (deva >= latin && deva > 0)
    return /(?:छ|हरू|लाई|को|ले|मा)(?=[\s।,])/.test(text.slice(0, 4000)) &&
      !/(?:^|\s)(?:है|हैं|था|थी|में|का|की)(?=[\s।,])/.test(text.slice(0, 4000))
      ? 'ne'
      : 'hi';
  return 'latn';
}

/** Of English, also where it is sparse, about every third word is one of these; of romanised text, English words and all, one in twelve at most. */
const ENGLISH =
  /\b(?:the|and|was|were|that|with|have|has|had|from|they|their|she|he|his|her|him|what|which|when|who|where|you|your|of|is|my|i|in|for|not|but|are|this|there|then|one|after|by|said|on|at|an|we|our|it|be|all|no)\b/gi;
const LEAST_ENGLISH = 1 / 8;

/** `en`, `hi`, `bn`, `ne`, or `latn` for romanised text and Latin text of unknown language. */
export function detectionLang(tag: string | null | undefined, text: string): DetectionLang {
  const lower = (tag ?? '').toLowerCase();
  if (lower.includes('latn')) return 'latn';
  const primary = lower.split(/[-_]/)[0];
  if (primary === 'en' || primary === 'hi' || primary === 'bn' || primary === 'ne') return primary;
  const guessed = guessLang(text);
  if (guessed !== 'latn') return guessed;
  const sample = text.slice(0, 4000);
  const words = sample.split(/\s+/).length;
  return (sample.match(ENGLISH)?.length ?? 0) >= LEAST_ENGLISH * words ? 'en' : 'latn';
}

/** A capital is looked for first: what stands before it is then asked of few letters. */
const CAPITALISED = /(?=\p{Lu}\p{Ll})(?<![\p{L}.?!"'(]|[.?!:\n]\s)(?<!^)\p{Lu}\p{Ll}/gu;
const SENTENCE_STARTS = /(?:^|[.?!]\s+|\n\s*)(?:[A-Z]\w*:\s*)?["'(]?(\p{L})/gu;

const LONG_SENTENCE = 60;
const LONG_TEXT = 240;

/** Whether Latin text is written without capitals, as speech recognition and hasty typing leave it. */
export function withoutCapitals(text: string): boolean {
  const sample = text.slice(0, 4000);
  let small = 0;
  let all = 0;
  for (const [, letter = ''] of sample.matchAll(SENTENCE_STARTS)) {
    all++;
    if (letter !== letter.toUpperCase()) small++;
  }
  // One sentence alone tells nothing until it is long: a turn may begin inside a sentence.
  const begun = (all > 1 || sample.length >= LONG_SENTENCE) && small * 3 > all * 2;
  // Sentences may begin with capitals, and names not have any.
  const long = sample.length >= LONG_TEXT;
  return (begun || long) && (sample.match(CAPITALISED)?.length ?? 0) * 300 <= sample.length;
}
