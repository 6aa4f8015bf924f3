import { fold } from './fold.ts';
import { romanise } from './romanise.ts';

// Letters that one sound may begin with, as `soundKeys` has it: cha ka qa xa, wa va, za ja gya, pha pa fa, na ma. Vowels run into each other.
const LIKE = ['kcCqx', 'vw', 'jzg', 'pf', 'nm', 'aeiou', 's', 't', 'd', 'b', 'r', 'l', 'h', 'y'];
const OTHER = 1 << LIKE.length;
const ANY = OTHER * 2 - 1;

const ofLetter = (letter: string): number => {
  const n = LIKE.findIndex((letters) => letters.includes(letter));
  return n >= 0 ? 1 << n : OTHER;
};

const INDIC = /[\u0900-\u09ff]/;
const NUKTAS = ['', '\u093c', '\u09bc'];

function ofFolded(first: string): number {
  if (!INDIC.test(first)) return ofLetter(first);
  let bits = 0;
  for (const nukta of NUKTAS) bits |= ofLetter(romanise(first + nukta).slice(0, 1));
  return bits;
}

function ofUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = fold(letter);
  // What folds to nothing leaves it to the next letter what the word begins with.
  return folded === '' || /^\p{M}/u.test(letter) ? ANY : ofFolded(folded.slice(0, 1)) | ofFolded(letter);
}

const LAST_LATIN = 0x24f;
const FIRST_INDIC = 0x900;
const LAST_INDIC = 0x9ff;
const UNITS = Uint16Array.from({ length: LAST_INDIC + 1 }, (_, unit) =>
  unit <= LAST_LATIN || unit >= FIRST_INDIC ? ofUnit(unit) : ANY,
);

/** Which sounds a word that begins with this UTF-16 unit may begin with, as bits: all of them where that is not known. */
export const initialsOfUnit = (unit: number): number => UNITS[unit] ?? ANY;

/**
 * Which sounds a word may begin with that is found by this lexeme, as bits. Where a word and a lexeme have none in common, the word is
 * not found by it; most words are told apart so without folding them.
 */
export function initialsOfLexeme(lexeme: string): number {
  const sign = lexeme.slice(0, 1);
  if (sign === '~') return ofLetter(lexeme.slice(1, 2));
  // A tag of the record is no word.
  if (sign === '#') return 0;
  return /^\p{L}/u.test(sign) ? ofFolded(sign) : ANY;
}
