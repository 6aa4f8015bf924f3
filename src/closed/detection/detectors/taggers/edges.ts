import { SCRIPT_BENG } from '../../document.ts';
import {
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LAND,
  BIT_NATIONALITY,
  BIT_PLACE,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import { isNoHindiName, isSmallHindiWord } from '../../words/hindi-words.ts';
import { isNoNepaliName } from '../../words/nepali-words.ts';
import { isNoRomanisedName } from '../../words/romanised-words.ts';
import { isNumberedTurn, isSpeaker, isTimestamp } from '../../reading/speech.ts';
import { EVERYDAY, SPOKEN, WRITTEN } from '../../tagger/thresholds.ts';

// What the taggers take along at the edges of a name, and what of it is let go.

/** The least probability of words that are hardly ever part of a name: titles, kin, ordinary words. */
const AFTER_TITLE = 0.5;
const SURE_AT_LEAST = 0.97;
const TALK = 0.9;
const ORDINARY_LATIN = 0.9;
const ORDINARY_CAPITAL = 0.15;

/** Who speaks, who is spoken of, and what was done stand beside names, and are none. */
const BESIDE_NAMES = keysOf(
  'म मेरो मेरी मेरा हामी हाम्रो तिमी तपाईं उनी ऊ मैं मुझे हम हमारी हमारे वह वे यह आप আমি আমার আমরা আমাদের তুমি আপনি সে তিনি তার ' +
    'आई आया आए आयी गई गया गए गयी थी था थे है हैं हुई हुआ हुए कहा बोली बोला आइन् आयो आए गइन् गयो थिइन् थियो थिए छ छन् छिन् हो हुन् भनिन् भन्यो ' +
    'नम्बर नंबर नं নম্বর নং এল এলো এসেছে গেল গেলেন ছিল ছিলেন আছে আছেন বলল বললেন বলেছে হয় হলো মাসে',
);

/** UTF-16 units: what is longer is no word of a name, whatever it begins or ends with. */
const LONGEST_NAME = 60;

const SET_OFF = new Set(['এর', 'এ', 'কে', 'তে', 'র', 'রে']);

/** The probability that a word at the edge of a name must have to be a part of it; above 1, it never is. */
export function least(reader: Reader, i: number, speech: boolean): number {
  if (BESIDE_NAMES.has(reader.key(i))) return SURE_AT_LEAST;
  if (
    isSpeaker(reader, i) ||
    isNumberedTurn(reader, i) ||
    isTimestamp(reader, i) ||
    reader.form(i).length > LONGEST_NAME
  )
    return 2;
  if (speech && isNoNepaliName(reader, i)) return 2;
  // "2. That the said employer": the number of a paragraph.
  if (reader.isNumber(i) && reader.lineStart(i) && /^[.)]$/.test(reader.form(i + 1)) && reader.glued(i + 1)) return 2;
  const latin = reader.latin(i);
  // "লিমিটেড-এর": a case ending that is set off.
  if (speech && SET_OFF.has(reader.form(i)) && reader.form(i - 1) === '-' && reader.glued(i)) return 2;
  if (speech && isSmallHindiWord(reader, i)) return 2;
  if (isNoRomanisedName(reader, i) || (speech && isNoHindiName(reader, i))) return SURE_AT_LEAST;
  // "হ", "জি": a single letter is no name in talk.
  if (
    speech &&
    reader.script(i) === SCRIPT_BENG &&
    reader.isWord(i) &&
    /^[\u0985-\u09b9][\u09be-\u09cc]?$/u.test(reader.form(i))
  )
    return SURE_AT_LEAST;
  if (latin && reader.has(i, BIT_NATIONALITY)) return 1;
  // English writes names with a capital; what the tagger thinks of other words is noise.
  if (latin && reader.lang(i) === 'en' && reader.isWord(i) && !reader.capital(i)) return 1;
  if (latin && reader.has(i, BIT_TALK)) return TALK;
  if (latin && reader.has(i, BIT_COMMON) && !reader.has(i, BIT_GIVEN | BIT_SURNAME))
    return reader.ownCapital(i) ? ORDINARY_CAPITAL : ORDINARY_LATIN;
  if (reader.has(i, BIT_ALSO_WORD | BIT_GIVEN | BIT_SURNAME | BIT_PLACE)) return 0;
  if (reader.has(i, BIT_TITLE | BIT_KIN)) return AFTER_TITLE;
  if (!reader.has(i, BIT_COMMON)) return 0;
  if (speech && reader.has(i, BIT_LAND) && reader.isWord(i - 1))
    return reader.has(i - 1, BIT_TALK) ? EVERYDAY[reader.lang(i)] : 0;
  if (speech && reader.has(i, BIT_TALK)) return EVERYDAY[reader.lang(i)];
  return (speech ? SPOKEN : WRITTEN).ordinary[reader.lang(i)];
}
