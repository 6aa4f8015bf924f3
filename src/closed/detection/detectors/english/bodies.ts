import { SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import {
  CLAUSE_ENDS,
  DENIALS,
  DOINGS,
  DOINGS_ALONE,
  DOINGS_TO_OTHERS,
  GOES_ON,
  HARMS,
  HARMS_BESIDE,
  NOT_OF_BODIES,
  PARTS,
  SIDES,
  WHOSE,
} from '../../lexicon/english-bodies.ts';
import { eachWord } from '../../reading/each-word.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { BODY_WORD } from '../../words/lexemes.ts';
import { keysOf } from '../../words/normalise.ts';

/**
 * A body told of in a clause of talk that names no illness: "her collar bone healed crooked", "this hand does not close", "he never walked
 * without the stick again". Only for a look.
 */
export const englishBodies: Detector = {
  id: 'english-bodies',
  trust: 'open',
  run: (view) =>
    isSpeech(view) ? eachWord(view, { property: BODY_WORD, part: partOf, script: SCRIPT_LATN }, told) : [],
};

const PART = 1;
const ALONE = 2;

const parts = keysOf(PARTS);
const harms = keysOf(HARMS);
const denials = keysOf(DENIALS);
const doings = keysOf(DOINGS);
const alone = keysOf(DOINGS_ALONE);
const toOthers = keysOf(DOINGS_TO_OTHERS);
const beside = keysOf(HARMS_BESIDE);
const notOfBodies = keysOf(NOT_OF_BODIES);
const whose = keysOf(WHOSE);
const sides = keysOf(SIDES);
const clauseEnds = keysOf(CLAUSE_ENDS);
const goesOn = keysOf(GOES_ON);

/** How far a clause is looked at before and after the word it is about, and how far the words of one tale may stand apart. */
const BEFORE = 6;
const AFTER = 8;
const NEAR = 5;
/** How many words may follow what was told. */
const TAIL = 3;

function partOf(reader: Reader, i: number): number {
  const key = reader.key(i);
  return parts.has(key) ? PART : alone.has(key) ? ALONE : 0;
}

function told(reader: Reader, i: number, part: number, out: Finding[]): number | undefined {
  if (!reader.segment(i).english) return undefined;
  const from = clauseFrom(reader, i);
  const to = clauseTo(reader, i);
  const found = part === PART ? ofPart(reader, i, from, to) : ofDoing(reader, i, from, to);
  if (!found) return undefined;
  const last = tailOf(reader, found, to);
  out.push(new Reasons().add(found.rule, 33).finding(reader, found.first, last, 'disability', { propagate: false }));
  return last;
}

interface Told {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
}

/** A part of the body, and in its clause what is wrong with it or what it cannot do. */
function ofPart(reader: Reader, i: number, from: number, to: number): Told | undefined {
  const first = nounFrom(reader, i, from);
  const owned = whose.has(reader.key(first));
  for (let near = 1; near <= NEAR; near++) {
    for (const at of [i + near, i - near]) {
      if (at < from || at >= to) continue;
      const key = reader.key(at);
      const harm = harms.has(key) && (at > i - 2 || !beside.has(key) || joinedTo(reader, at, i));
      if (harm && (owned || at < i || first === from))
        return { rule: 'harm-of-a-part', first: Math.min(first, at), last: Math.max(i, at) };
      if (doings.has(key) && owned && (at > i || !toOthers.has(key))) {
        const denied = deniedAt(reader, at, from);
        if (denied >= 0) return { rule: 'what-a-part-does-not', first: Math.min(first, denied), last: Math.max(i, at) };
      }
    }
  }
  return undefined;
}

/** "slow | in the | head", "a plate | in | the hip", and not "a glass of water in her face". */
function joinedTo(reader: Reader, at: number, i: number): boolean {
  return i - at < 5 && /^(?:in|on|at|inside)$/.test(reader.key(at + 1));
}

/** What somebody cannot do any more. */
function ofDoing(reader: Reader, i: number, from: number, to: number): Told | undefined {
  const denied = deniedAt(reader, i, from);
  if (denied < 0 || (i + 1 < to && notOfBodies.has(reader.key(i + 1)))) return undefined;
  return { rule: 'cannot', first: denied, last: i };
}

/** The denial that belongs to a verb: "does not fully close", "can't bend". */
function deniedAt(reader: Reader, verb: number, from: number): number {
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at--)
    if (denials.has(reader.key(at))) return reader.key(at) === 'not' && at > from ? at - 1 : at;
  return -1;
}

/** "two of her front | teeth": the first word that says whose or which. */
function nounFrom(reader: Reader, i: number, from: number): number {
  let first = i;
  while (
    first > from &&
    (sides.has(reader.key(first - 1)) || whose.has(reader.key(first - 1)) || parts.has(reader.key(first - 1)))
  )
    first--;
  if (!whose.has(reader.key(first)) && first - 1 > from && whose.has(reader.key(first - 2))) first -= 2;
  while (first < i && reader.key(first) === 'the') first++;
  return first;
}

function isEnd(reader: Reader, i: number): boolean {
  if (reader.isMark(i)) return !/^(?:['’]s|-)$/.test(reader.form(i));
  return clauseEnds.has(reader.key(i));
}

function clauseFrom(reader: Reader, i: number): number {
  let at = i;
  while (at > 0 && i - at < BEFORE && !reader.lineStart(at) && reader.sameSegment(at - 1, i) && !isEnd(reader, at - 1))
    at--;
  return at;
}

function clauseTo(reader: Reader, i: number): number {
  let at = i + 1;
  while (
    at < reader.count &&
    at - i < AFTER &&
    !reader.lineStart(at) &&
    reader.sameSegment(at, i) &&
    !isEnd(reader, at)
  )
    at++;
  return at;
}

/** The last word of what a denial is of, where the clause ends soon, and of "at the wrist", "from birth", "on both sides". */
function tailOf(reader: Reader, { rule, last }: Told, to: number): number {
  if (last + 1 >= to) return last;
  if (rule !== 'harm-of-a-part' && to - last <= TAIL) return to - 1;
  if (!goesOn.has(reader.key(last + 1))) return reader.key(last + 1).endsWith('ly') ? last + 1 : last;
  return Math.min(to - 1, last + TAIL);
}
