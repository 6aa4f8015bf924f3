import {
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_GIVEN,
  BIT_NATIONALITY,
  BIT_OF_HEAD,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_RELIGION,
  BIT_ROAD,
  BIT_SURNAME,
} from '../../words/lexicon.ts';
import { LOANS } from '../../lexicon/english.ts';
import { keysOf } from '../../words/normalise.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';

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

export function shapeOf(reader: Reader, first: number, last: number): Shape {
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

export function addShape(reader: Reader, first: number, last: number, shape: Shape, reasons: Reasons): void {
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
const EVERYDAY = keysOf(LOANS);

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

export function against(reader: Reader, first: number, last: number, shape: Shape, reasons: Reasons): void {
  const before = reader.before(first);
  const key = before >= 0 && before === first - 1 ? reader.key(before) : '';
  // "the family of Example Example": in a paper two words that no list has are rather a person.
  const of = key === 'of' && shape.words > 1 && shape.unknown > 1 && isPaper(reader.view);
  if (WHERE_BEFORE.has(key) && !shape.given && !of) reasons.add('after-preposition', -15);
  if (shape.trait && !shape.given) reasons.add('trait-word', -40);
  if (!shape.given && reader.has(first, BIT_PLACE) && !reader.has(first, BIT_SURNAME)) reasons.add('place-name', -15);
  if (reader.has(last, BIT_PLACE_NOUN) && !shape.given) reasons.add('place-noun', -30);
  const next = reader.after(last);
  if (next === last + 1 && reader.has(next, BIT_PLACE_NOUN | BIT_ROAD) && !shape.given)
    reasons.add('before-place-noun', -20);
  if (shape.words === 1 && reader.allCaps(last) && !shape.given) reasons.add('acronym', -40);
}
