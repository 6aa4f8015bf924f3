import {
  FLAG_CAPITAL,
  FLAG_CLOSED,
  FLAG_GLUED,
  FLAG_LINE_START,
  FLAG_SENTENCE_START,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type DetectionLang,
} from '../document.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  BIT_UNIT,
  BIT_WHERE,
} from '../words/lexicon.ts';
import type { Reader } from '../reading/reader.ts';

/**
 * What the taggers see. A feature is an integer: a hash of its name and value, cut to the size of the table. Most depend
 * on one word alone and on how far it stands from the word to be tagged, so that their sum can be kept per word.
 */

/** Distances, in tokens, at which a word is looked at. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
/** Index of distance 0 in `OFFSETS`. */
export const CENTRE = 2;

const LISTS = [
  BIT_COMMON,
  BIT_GIVEN,
  BIT_SURNAME,
  BIT_PLACE,
  BIT_TITLE,
  BIT_AFTER_NAME,
  BIT_KIN,
  BIT_ORG_HEAD,
  BIT_UNIT,
  BIT_COMMUNITY,
  BIT_PLACE_NOUN,
  BIT_WHERE,
  BIT_AGENT,
  BIT_EMPLOYER,
  BIT_ALSO_WORD,
  BIT_TALK,
];
const LIST_MASK = LISTS.reduce((mask, bit) => mask | bit, 0);

/** Kinds of feature, one number each, so that equal words in different roles are different features. */
const FORM = 1;
const STEM = 2;
const PREFIX = 3;
const SUFFIX = 4;
const SHAPE = 5;
const LIST = 6;
const LISTED = 7;
const PAIR = 8;
const PLACE = 9;
const LANGUAGE = 10;
const EDGE = 11;
const TALK = 12;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

function seed(kind: number, offset: number): number {
  return mix(mix(0x811c9dc5, kind), offset + 16);
}

function hashText(start: number, text: string, from = 0, to = text.length): number {
  let hash = start;
  for (let i = from; i < to; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Case, digits and kind of a token, as a small number. */
function shapeOf(reader: Reader, i: number): number {
  const kind = reader.kind(i);
  const form = reader.form(i);
  if (kind === TOKEN_MARK) return 1;
  if (kind === TOKEN_NUMBER) return 2 + Math.min(6, form.length);
  if (kind !== TOKEN_WORD) return 10;
  if (reader.capital(i)) return reader.allCaps(i) ? 11 : 12;
  return form.length < 3 ? 13 : 14;
}

/** A word's own features at each distance, in the language of the turn, and as talk or as writing. */
export function wordSlots(reader: Reader, i: number, bits: number, speech: boolean): Int32Array[] {
  const mask = (1 << bits) - 1;
  const key = reader.isNumber(i) ? '#'.repeat(Math.min(6, reader.form(i).length)) : reader.key(i).slice(0, 40);
  const stem = reader.isWord(i) ? reader.stem(i).slice(0, 40) : key;
  const lists = reader.bits(i) & LIST_MASK;
  const shape = shapeOf(reader, i);
  const language = LANGUAGES[reader.lang(i)];
  return OFFSETS.map((offset) => {
    const near = Math.abs(offset);
    const out: number[] = [];
    const add = (hash: number): void => {
      out.push(finish(hash) & mask);
    };
    add(hashText(seed(FORM, offset), key));
    if (near < 2) add(hashText(seed(STEM, offset), stem));
    add(mix(seed(LISTED, offset), lists));
    if (near < 2) {
      add(mix(seed(SHAPE, offset), shape));
      for (let length = 2; length <= (near === 0 ? 5 : 3); length++)
        if (key.length > length) add(hashText(mix(seed(SUFFIX, offset), length), key, key.length - length));
      for (const bit of LISTS) if ((lists & bit) !== 0) add(mix(seed(LIST, offset), bit));
    }
    if (near === 0) {
      for (let length = 1; length <= 4; length++)
        if (key.length > length) add(hashText(mix(seed(PREFIX, offset), length), key, 0, length));
      if (key.length > 0) add(hashText(mix(seed(SUFFIX, offset), 1), key, key.length - 1));
      // Each again for this language alone, and for talk (Daumé, "Frustratingly easy domain adaptation", ACL 2007):
      // languages of one script, and sets marked by different rules, share what they agree on and differ where they must.
      const shared = out.length;
      for (let k = 0; k < shared; k++) add(mix(mix(seed(LANGUAGE, 1), language), out[k] as number));
      if (speech) {
        for (let k = 0; k < shared; k++) add(mix(seed(TALK, 1), out[k] as number));
        add(mix(seed(TALK, 0), language));
      }
      add(mix(seed(LANGUAGE, 0), language));
    }
    return Int32Array.from(out);
  });
}

/** Features of the border of a turn or line, at each distance. */
export function edgeSlots(bits: number): Int32Array[] {
  return OFFSETS.map((offset) => Int32Array.of(finish(seed(EDGE, offset)) & ((1 << bits) - 1)));
}

const LANGUAGES: Readonly<Record<DetectionLang, number>> = { en: 1, hi: 2, bn: 3, ne: 4, latn: 5 };

/** A 32-bit hash of a word for features over two words. */
export function pairHash(reader: Reader, i: number): number {
  return hashText(0x811c9dc5, reader.isNumber(i) ? '#' : reader.key(i).slice(0, 40));
}

/** Features of a token that are not one word's: the pairs with its neighbours, and its place in the sentence. */
export function tokenSlots(
  flags: number,
  own: number,
  before: number,
  after: number,
  bits: number,
  out: Int32Array,
): void {
  const mask = (1 << bits) - 1;
  out[0] = pairBefore(before, own, mask);
  out[1] = pairAfter(own, after, mask);
  out[2] = placeSlot(flags, mask);
}

/** The feature of a word and the one before it, by their hashes. */
export function pairBefore(before: number, own: number, mask: number): number {
  return finish(mix(mix(PAIR_BEFORE, before), own)) & mask;
}

/** The feature of a word and the one after it. */
export function pairAfter(own: number, after: number, mask: number): number {
  return finish(mix(mix(PAIR_AFTER, own), after)) & mask;
}

/** The feature of a place in the sentence, by the flags of the token. */
export function placeSlot(flags: number, mask: number): number {
  return finish(mix(PLACE_SEED, flags & PLACE_FLAGS)) & mask;
}
export const TOKEN_SLOTS = 3;
const PAIR_BEFORE = seed(PAIR, -1);
const PAIR_AFTER = seed(PAIR, 1);
const PLACE_SEED = seed(PLACE, 0);
const PLACE_FLAGS = FLAG_CAPITAL | FLAG_SENTENCE_START | FLAG_LINE_START | FLAG_GLUED | FLAG_CLOSED;

/** First tokens of the stretches that are tagged by themselves: lines, and sentences where a line is long; and where the last one ends. */
export function sequences(reader: Reader): number[] {
  const starts: number[] = [];
  const { segment, count } = reader.view.tokens;
  let length = 0;
  for (let i = 0; i <= count; i++) {
    const border = i === 0 || i === count || reader.lineStart(i) || segment[i] !== segment[i - 1];
    if (border || (length >= LONGEST && reader.isMark(i - 1)) || length >= 4 * LONGEST) {
      starts.push(i);
      length = 0;
    }
    length++;
  }
  return starts;
}
const LONGEST = 100;
