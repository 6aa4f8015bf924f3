import {
  BIT_AFTER_NAME,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_NATIONALITY,
  BIT_OF_HEAD,
  BIT_ORG_HEAD,
  BIT_PARTICLE,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_RELIGION,
  BIT_ROAD,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  kinRoles,
} from '../lexicon.ts';
import { personLadder } from '../ladders.ts';
import { LOANS } from '../lexicon/english.ts';
import { keyOf } from '../normalise.ts';
import { Reasons, readerOf, type Reader } from '../reader.ts';
import type { Detector, Finding } from '../rules.ts';
import { isCalendarWord, isFestival } from '../calendar.ts';

/**
 * Names of people in Latin script with capitals: English, and names of South Asia in English text. A run of capitalised
 * words is weighed by what stands in it and around it. Without capitals `names-plain` looks for names.
 */
export const names: Detector = {
  id: 'names',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.latin(i) || !reader.capital(i) || !reader.isWord(i)) continue;
      const last = runEnd(reader, i);
      weigh(reader, i, last, out);
      i = last;
    }
    return out;
  },
};

/** Never part of a name though written with a capital. */
const NEVER = new Set([
  'i',
  "i'm",
  "i'd",
  "i've",
  "i'll",
  'ok',
  'mum',
  'dad',
  'mummy',
  'daddy',
  'tv',
  'god',
  'laughs',
  'yes',
  'no',
  'oh',
  'and',
  'the',
  'but',
  'so',
  'we',
  'he',
  'she',
  'they',
  'it',
  'you',
  'my',
  'a',
  'an',
]);

/** A longer run of capitals is a heading or noise, and must not make the engine slow. */
export const LONGEST_RUN = 24;

/** The last token of the run of capitalised words that begins at `i`: initials, hyphens and particles belong to it. */
export function runEnd(reader: Reader, i: number): number {
  let last = i;
  for (;;) {
    if (last - i >= LONGEST_RUN) return last;
    let next = last + 1;
    if (next >= reader.count || reader.lineStart(next)) return last;
    const initial = reader.end(last) - reader.start(last) === 1;
    const mark = reader.isMark(next) ? reader.form(next) : '';
    if (
      mark === '.' &&
      reader.glued(next) &&
      (initial || reader.has(last, BIT_TITLE) || reader.end(last) - reader.start(last) <= 2)
    ) {
      next++;
      if (/^[-‑]$/.test(reader.form(next)) && reader.glued(next + 1)) next++;
    } else if ((mark === '-' || mark === '‑' || mark === '–') && reader.glued(next) && reader.glued(next + 1)) next++;
    else if (mark !== '') return last;
    // Particles only between capitalised words: "Costa de Meyer", but not "Rita and".
    let particles = 0;
    while (
      particles < 2 &&
      next < reader.count &&
      reader.isWord(next) &&
      !reader.capital(next) &&
      reader.has(next, BIT_PARTICLE) &&
      !reader.has(next, BIT_KIN)
    ) {
      next++;
      particles++;
    }
    if (
      next >= reader.count ||
      reader.lineStart(next) ||
      !reader.isWord(next) ||
      !reader.latin(next) ||
      !reader.capital(next)
    )
      return last;
    const isInitial =
      reader.end(next) - reader.start(next) === 1 && reader.form(next + 1) === '.' && reader.glued(next + 1);
    if ((NEVER.has(reader.key(next)) && !isInitial) || isCalendarWord(reader.key(next))) return last;
    if (reader.capitalLine(next) !== reader.capitalLine(last)) return last;
    // "for the Government Mr Example": a title begins another name.
    if (isTitle(reader, next) && !isTitle(reader, last)) return last;
    last = next;
  }
}

/** An address before a name that is nothing else. */
function isTitle(reader: Reader, i: number): boolean {
  return (
    reader.has(i, BIT_TITLE) &&
    !reader.has(i, BIT_GIVEN | BIT_SURNAME) &&
    /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|judge|shri|smt|md|rev)$/.test(reader.key(i))
  );
}

function weigh(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  let last = to;
  // "When Rita came": the capital of a sentence's first word says nothing.
  while (
    first < last &&
    (NEVER.has(reader.key(first)) ||
      (reader.sentenceStart(first) &&
        (reader.has(first, BIT_COMMON) || isTalk(reader, first)) &&
        !reader.has(first, BIT_TITLE | BIT_GIVEN)) ||
      reader.isMark(first) ||
      (isCalendarWord(reader.key(first)) && !reader.has(first, BIT_GIVEN)))
  )
    first++;
  while (last > first && (reader.isMark(last) || NEVER.has(reader.key(last)))) last--;
  if (reader.isMark(first) || (NEVER.has(reader.key(first)) && reader.form(first + 1) !== '.')) return;
  if (first === last && isTalk(reader, first) && reader.sentenceStart(first)) return;
  // One ordinary word with a capital ("Act", "Section") is a defined term, not a name.
  if (first === last && reader.has(first, BIT_COMMON) && !reader.has(first, BIT_GIVEN | BIT_SURNAME)) return;
  if (
    first === last &&
    reader.has(first, BIT_NATIONALITY | BIT_RELIGION) &&
    !reader.nearBefore(first, BIT_NAME_CUE | BIT_TITLE, 2)
  )
    return;
  if (first === last && isFestival(reader.key(first))) return;
  if (lawName(reader, last)) return;
  if (first === last && isCalendarWord(reader.key(first))) return;
  // "the Filipina Marivic", "One Malayali": where she is from is no part of the name.
  while (
    first < last &&
    (reader.has(first, BIT_NATIONALITY) || (reader.has(first, BIT_RELIGION | BIT_COMMUNITY) && last > first)) &&
    !reader.has(first, BIT_GIVEN | BIT_SURNAME | BIT_TITLE)
  )
    first++;
  // "Mum Rita": the relation is no part of the name.
  let role: string | undefined;
  while (first < last && reader.has(first, BIT_KIN) && !reader.has(first, BIT_TITLE)) {
    role = kinRoles().get(reader.key(first));
    first++;
  }
  let titles = 0;
  while (
    first + titles < last &&
    (reader.has(first + titles, BIT_TITLE) || (reader.isMark(first + titles) && titles > 0))
  )
    titles++;
  const nameFirst = first + titles;
  const shape = shapeOf(reader, nameFirst, last);
  if (shape.organisation || shape.road) return;
  const reasons = new Reasons();
  if (titles > 0) reasons.add('title', 60);
  const before = reader.before(first);
  const adjacent = before >= 0 && (before === first - 1 || (before === first - 2 && reader.form(first - 1) === ','));
  const near = role ?? (adjacent && reader.has(before, BIT_KIN) ? kinRoles().get(reader.key(before)) : undefined);
  if (near || role) reasons.add('kinship', 30);
  if (reader.nearBefore(first, BIT_NAME_CUE, 3)) reasons.add('name-cue', 40);
  else if (/^(?:am|i'm)$/.test(before >= 0 ? reader.key(before) : '') && !shape.common) reasons.add('self-naming', 25);
  const after = reader.after(last);
  if (after === last + 1 && reader.has(after, BIT_SPEECH)) reasons.add('speech', 10);
  if (reader.has(after, BIT_AFTER_NAME) && !reader.capital(after) && after === last + 1) reasons.add('honorific', 20);
  addShape(reader, nameFirst, last, shape, reasons);
  if (titles === 0 && reasons.total < 60) against(reader, first, last, shape, reasons);
  if (reasons.total >= 10) {
    const kin = near !== undefined;
    out.push(
      reasons.finding(
        reader,
        first,
        last,
        kin ? 'kin-name' : 'person',
        near ? { ladder: personLadder(near, true) } : {},
      ),
    );
  }
}

/** An ordinary word of romanised speech, where the text is that. */
function isTalk(reader: Reader, i: number): boolean {
  return reader.has(i, BIT_TALK) && reader.lang(i) === 'latn';
}

/** "Race Relations Act", "Criminal Code": laws are public, whoever they were made for. */
function lawName(reader: Reader, last: number): boolean {
  return /^(?:act|convention|code|law|laws|rules|rule|directive|protocol|article|articles|regulation|regulations|treaty|constitution|covenant|declaration|bill|section|chapter|appendix)$/.test(
    reader.key(last),
  );
}

interface Shape {
  words: number;
  given: boolean;
  surname: boolean;
  initials: number;
  common: boolean;
  unknown: number;
  organisation: boolean;
  road: boolean;
  trait: boolean;
  closed: boolean;
}

function shapeOf(reader: Reader, first: number, last: number): Shape {
  const shape: Shape = {
    words: 0,
    given: false,
    surname: false,
    initials: 0,
    common: true,
    unknown: 0,
    organisation: false,
    road: false,
    trait: false,
    closed: reader.capitalLine(first),
  };
  for (let i = first; i <= last; i++) {
    if (!reader.isWord(i)) continue;
    const bits = reader.bits(i);
    const length = reader.end(i) - reader.start(i);
    if (length === 1) {
      shape.initials++;
      continue;
    }
    shape.words++;
    const common = (bits & BIT_COMMON) !== 0;
    if (!common) {
      shape.common = false;
      if ((bits & (BIT_GIVEN | BIT_SURNAME)) === 0) shape.unknown++;
    }
    if (shape.words === 1 && (bits & BIT_GIVEN) !== 0) shape.given = true;
    if (i === last && (bits & BIT_SURNAME) !== 0) shape.surname = true;
    if ((bits & (BIT_ORG_HEAD | BIT_OF_HEAD)) !== 0 && (bits & BIT_GIVEN) === 0 && (last > first || common))
      shape.organisation = true;
    if ((bits & BIT_ROAD) !== 0 && i === last && last > first) shape.road = true;
    if ((bits & (BIT_NATIONALITY | BIT_RELIGION | BIT_COMMUNITY)) !== 0 && (bits & (BIT_SURNAME | BIT_GIVEN)) === 0)
      shape.trait = true;
  }
  return shape;
}

function addShape(reader: Reader, first: number, last: number, shape: Shape, reasons: Reasons): void {
  const starts = reader.sentenceStart(first) && first === last;
  const single = shape.words === 1 && shape.initials === 0;
  if (shape.closed) {
    // In a line of capitals only names that are known as names count.
    if (shape.given && !single && shape.surname) reasons.add('given-and-surname', 60);
    else if (shape.given && !single && !shape.common) reasons.add('given-name', 30);
    return;
  }
  if (shape.initials > 0 && shape.words > 0) reasons.add('initials', 40);
  else if (shape.initials > 1 && shape.words === 0) reasons.add('initials-only', 30);
  if (shape.given) {
    const also = reader.has(first, BIT_COMMON | BIT_ALSO_WORD);
    reasons.add('given-name', single ? (also ? (starts ? 5 : 30) : starts ? 35 : 40) : also ? 25 : 40);
    if (!single && shape.surname) reasons.add('surname', 25);
    else if (!single && shape.unknown > 0) reasons.add('unknown-surname', 20);
  } else if (shape.surname && !shape.common) reasons.add('surname-form', starts ? 15 : 32);
  else if (shape.unknown > 0) reasons.add('capital', starts ? (firstWord(reader, first) ? 20 : 31) : single ? 30 : 35);
  else if (!single && !shape.common) reasons.add('capital', 30);
}

/** A sentence's first word that is short, a form of an English word, or of the everyday words of the region: its capital says little. */
function firstWord(reader: Reader, i: number): boolean {
  return (
    reader.form(i).length < 4 ||
    EVERYDAY.has(reader.key(i)) ||
    /(?:'|’|ing|ed|ly|s|ness|less|tion)$/.test(reader.key(i))
  );
}
const EVERYDAY = new Set(LOANS.split(/\s+/).map(keyOf));

const WHERE_BEFORE = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'into',
  'around',
  'outside',
  'of',
  'through',
  'via',
  'towards',
]);

function against(reader: Reader, first: number, last: number, shape: Shape, reasons: Reasons): void {
  const before = reader.before(first);
  const key = before >= 0 && before === first - 1 ? reader.key(before) : '';
  if (WHERE_BEFORE.has(key) && !shape.given) reasons.add('after-preposition', -15);
  if (shape.trait && !shape.given) reasons.add('trait-word', -40);
  if (!shape.given && reader.has(first, BIT_PLACE) && !reader.has(first, BIT_SURNAME)) reasons.add('place-name', -15);
  if (reader.has(last, BIT_PLACE_NOUN) && !shape.given) reasons.add('place-noun', -30);
  const next = reader.after(last);
  if (next === last + 1 && reader.has(next, BIT_PLACE_NOUN | BIT_ROAD) && !shape.given)
    reasons.add('before-place-noun', -20);
  if (shape.words === 1 && reader.allCaps(last) && !shape.given) reasons.add('acronym', -40);
}
