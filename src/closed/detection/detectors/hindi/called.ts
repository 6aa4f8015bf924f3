import { SCRIPT_DEVA, type Finding } from '../../document.ts';
import {
  BIT_AFTER_NAME,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_PLACE_NOUN,
  BIT_SURNAME,
  BIT_TALK,
} from '../../words/lexicon.ts';
import { FUNCTION_WORDS } from '../../lexicon/hindi.ts';
import { EVERYDAY_GIVEN } from '../../lexicon/hindi-more-names.ts';
import { placeLadder } from '../../words/gazetteer.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { numeralAt } from '../../numbers/numerals.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isHindiWord, isNoHindiName } from '../../words/hindi-words.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import { BESIDE_OTHERS, NAMES_NOBODY, isUncommon, possibleName } from '../names/possible.ts';

// Names in Hindi talk by what is said after them, or of where somebody is called so.

export const FUNCTION = keysOf(FUNCTION_WORDS);

/** A word that may be a name: no word of every sentence, no relative, no verb of saying. */
export function mayName(reader: Reader, i: number): boolean {
  return isPossible(reader, i) && !isNoHindiName(reader, i);
}
const isPossible = possibleName(SCRIPT_DEVA, 2, FUNCTION, NAMES_NOBODY | BIT_AFTER_NAME | BIT_EMPLOYER);

const WAS = keysOf('था थी है थे रहै रहल हलै छल');
/** "पुकार का नाम बेला)", "नाम माया।": a word after which, with or without a verb of being, the sentence ends. */
export function nameEnds(reader: Reader, cue: number, out: Finding[]): void {
  const name = cue + 1;
  if (reader.lineStart(name) || !mayName(reader, name) || NO_NAME_THEN.has(reader.key(name))) return;
  const after = WAS.has(reader.key(name + 1)) ? name + 2 : name + 1;
  if (!/^[।,)]$/.test(reader.form(after)) || isVerbForm(reader.form(name), SCRIPT_DEVA)) return;
  out.push(new Reasons().add('name-ends', 31).finding(reader, name, name, 'person', BESIDE_OTHERS));
}

const NO_NAME_THEN = keysOf(
  'झूठा झूठ नकली नक़ली गलत ग़लत मुस्लिम हिंदू हिन्दू ईसाई सही प्यारा सुंदर अजीब लंबा मशहूर बदनाम आम ख़ास खास दूसरा कौन शायद सबका बदला बदला हुआ',
);

/** "विलास नाम था, मराठी था", "फुलिया नाम।": a word after which the sentence says only that it was the name. */
export function named(reader: Reader, cue: number, out: Finding[]): void {
  const name = cue - 1;
  if (reader.lineStart(cue) || reader.lineStart(cue + 1)) return;
  const said = WAS.has(reader.key(cue + 1));
  const after = said ? cue + 2 : cue + 1;
  if (said ? after < reader.count && !reader.isMark(after) && !reader.lineStart(after) : reader.form(after) !== '।')
    return;
  if (!said && !isUncommon(reader, name)) return;
  if (!mayName(reader, name) || NO_NAME_THEN.has(reader.key(name)) || reader.has(name, BIT_PLACE_NOUN)) return;
  // "स्नो लायन नाम।"
  const first = reader.bits(name - 1) === 0 && mayName(reader, name - 1) && !reader.lineStart(name) ? name - 1 : name;
  out.push(new Reasons().add('was-the-name', 33).finding(reader, first, name, 'person'));
}

const OTHER_NAMES = keysOf(EVERYDAY_GIVEN);
const AND = keysOf('और व एवं तथा आ अउर');

/** Whether a word is one of every day that many are called by. */
export function isEverydayName(reader: Reader, i: number): boolean {
  return OTHER_NAMES.has(reader.key(i));
}

/** "प्रिंस, राजनंदिनी", "काजल और परी": joined to a name that is nothing else. */
export function besideGiven(reader: Reader, i: number, out: Finding[]): void {
  const joined = [-1, 1].some(
    (side) =>
      (reader.form(i + side) === ',' || AND.has(reader.key(i + side))) &&
      reader.has(i + 2 * side, BIT_GIVEN) &&
      !reader.has(i + 2 * side, BIT_COMMON | BIT_TALK) &&
      reader.sameSegment(i, i + 2 * side),
  );
  if (joined) out.push(new Reasons().add('beside-a-name', 32).finding(reader, i, i, 'person', BESIDE_OTHERS));
}

/** "जिला गया", ", गया,": the town, not what somebody did. */
export function gaya(reader: Reader, i: number, out: Finding[]): void {
  if (!/^[,।]$/.test(reader.form(i + 1)) || reader.lineStart(i)) return;
  if (reader.form(i - 1) !== ',' && !reader.has(i - 1, BIT_PLACE_NOUN)) return;
  out.push(
    new Reasons()
      .add('town-or-verb', 36)
      .finding(reader, i, i, 'place', { ladder: placeLadder(undefined, 'district') }),
  );
}

/** Where and how somebody has another name. */
const ELSEWHERE = keysOf('घर गाँव मायके ससुराल काग़ज़ कागज़ कागज आधार पासपोर्ट स्कूल राशन वोटर बैंक मोहल्ले मुहल्ले कोठी डेरे');

/** Whether a word says where somebody may have another name. */
export function isElsewhere(reader: Reader, i: number): boolean {
  return ELSEWHERE.has(reader.key(i));
}

/** "हरप्रीत, घर में हैप्पी।": what closes the sentence after a name and where it is another one. */
export function elsewhere(reader: Reader, cue: number, out: Finding[]): void {
  let at = cue + 1;
  if (CARD.has(reader.key(at))) at++;
  if (reader.key(at) !== IN || !reader.isMark(at + 2) || reader.form(cue - 1) !== ',' || reader.lineStart(cue)) return;
  const name = at + 1;
  if (!reader.has(cue - 2, BIT_GIVEN | BIT_SURNAME) && reader.bits(cue - 2) !== 0) return;
  if (mayName(reader, name) && !reader.has(name, BIT_PLACE_NOUN))
    out.push(new Reasons().add('another-name', 33).finding(reader, name, name, 'person'));
}
const CARD = keysOf('कार्ड आईडी');
const IN = keyOf('में');

/** "विशाखापट्टनम से", "थानगढ़ में": a word no list has, where something is or comes from. */
export function somewhere(reader: Reader, i: number, out: Finding[]): void {
  if (reader.form(i).length < 4 || !FROM.has(reader.key(i + 1)) || reader.lineStart(i + 1)) return;
  if (!isVerbForm(reader.form(i), SCRIPT_DEVA) && !isHindiWord(reader, i) && numeralAt(reader, i) === undefined)
    out.push(new Reasons().add('unknown-somewhere', 31).finding(reader, i, i, 'place', BESIDE_OTHERS));
}
const FROM = keysOf('से में मे तक');
