import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { isCalendarWord, isFestival } from '../../words/calendar.ts';
import type { Detector, Finding } from '../../document.ts';
import { isCountry } from '../../words/countries.ts';
import { personLadder } from '../../findings/ladders.ts';
import {
  BIT_AFTER_NAME,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_NATIONALITY,
  BIT_PLACE,
  BIT_RELIGION,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  kinRoles,
} from '../../words/lexicon.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { isSpeaker, isSpeech } from '../../reading/speech.ts';
import { WITH_CAPITAL } from '../../lexicon/english-talk.ts';
import { keysOf } from '../../words/normalise.ts';
import { NAMES_NOBODY } from './possible.ts';
import { NEVER_IN_NAMES, runEnd } from './runs.ts';
import { addShape, against, shapeOf } from './shapes.ts';

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
      if (isSpeaker(reader, i)) continue;
      const last = runEnd(reader, i);
      weigh(reader, i, last, out);
      i = last;
    }
    return out;
  },
};

function weigh(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  let last = to;
  // "When Rita came": the capital of a sentence's first word says nothing.
  while (
    first < last &&
    ((NEVER_IN_NAMES.has(reader.key(first)) && !isInitial(reader, first)) ||
      (reader.sentenceStart(first) &&
        (reader.has(first, BIT_COMMON) || isTalk(reader, first)) &&
        !reader.has(first, BIT_TITLE | BIT_GIVEN)) ||
      reader.isMark(first) ||
      (isCalendarWord(reader.key(first)) && !reader.has(first, BIT_GIVEN)))
  )
    first++;
  // "P.O. Panighata": an office, and no initials.
  if (last - first > 3 && /^p\.[osf]$/.test(`${reader.key(first)}${reader.form(first + 1)}${reader.key(first + 2)}`))
    first += reader.form(first + 3) === '.' ? 4 : 3;
  while (last > first && (reader.isMark(last) || NEVER_IN_NAMES.has(reader.key(last)))) last--;
  if (reader.isMark(first) || (NEVER_IN_NAMES.has(reader.key(first)) && reader.form(first + 1) !== '.')) return;
  if (first === last && isTalk(reader, first) && reader.sentenceStart(first)) return;
  // One ordinary word with a capital ("Act", "Section") is a defined term, not a name.
  const inside = first === last && reader.has(first, BIT_COMMON) && standsOut(reader, first);
  if (first === last && reader.has(first, BIT_COMMON) && !reader.has(first, BIT_GIVEN | BIT_SURNAME) && !inside) return;
  if (
    first === last &&
    reader.has(first, BIT_NATIONALITY | BIT_RELIGION) &&
    !reader.nearBefore(first, BIT_NAME_CUE | BIT_TITLE, 2)
  )
    return;
  if (first === last && isFestival(reader.key(first))) return;
  // "Jordan gesi", "Sri Lanka": in talk in Latin letters a land, where nothing says that it is a name.
  if (
    isCountry(reader, first, last) &&
    (reader.lang(first) === 'latn' || isSpeech(reader.view)) &&
    !reader.nearBefore(first, BIT_NAME_CUE | BIT_TITLE | BIT_KIN, 1)
  )
    return;
  if (lawName(reader, last)) return;
  if (first === last && isCalendarWord(reader.key(first))) return;
  // "the Filipina Marivic", "One Malayali": where she is from is no part of the name.
  while (
    first < last &&
    (reader.has(first, BIT_NATIONALITY) || (reader.has(first, BIT_RELIGION | BIT_COMMUNITY) && last > first)) &&
    !reader.has(first, BIT_GIVEN | BIT_SURNAME | BIT_TITLE)
  )
    first++;
  // "Bikash Mauritius er visa dilo", "Sobuj Khulna te": a land, or where somebody is, after her name.
  while (
    last > first &&
    reader.has(first, BIT_GIVEN | BIT_KIN) &&
    isBengaliInLatin(reader.view) &&
    isWhere(reader, last)
  )
    last--;
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
  const starts = first === last && (reader.sentenceStart(first) || reader.form(first - 1) === ':');
  const reasons = new Reasons();
  if (titles > 0) reasons.add('title', 60);
  const before = reader.before(first);
  const adjacent = before >= 0 && (before === first - 1 || (before === first - 2 && reader.form(first - 1) === ','));
  // "Boss Imran bhai, Chittagong er manush": what follows is where he is from.
  const beside = adjacent && (before === first - 1 || reader.lang(first) !== 'latn' || !reader.has(first, BIT_PLACE));
  const near = role ?? (beside && reader.has(before, BIT_KIN) ? kinRoles().get(reader.key(before)) : undefined);
  if (near || role) reasons.add('kinship', 30);
  if (reader.nearBefore(first, BIT_NAME_CUE, 3)) reasons.add('name-cue', 40);
  else if (!shape.common && before >= 0 && I_AM.has(reader.key(before))) reasons.add('self-naming', 25);
  const after = reader.after(last);
  if (after === last + 1 && reader.has(after, BIT_SPEECH)) reasons.add('speech', 10);
  if (reader.has(after, BIT_AFTER_NAME) && !reader.capital(after) && after === last + 1) reasons.add('honorific', 20);
  addShape(reader, nameFirst, last, shape, reasons);
  if (inside && !shape.given) reasons.add('capital-inside', reasons.total > 0 ? 10 : 31);
  if (titles === 0 && reasons.total < 60) against(reader, first, last, shape, reasons);
  if (reasons.total >= 10) {
    const kin = near !== undefined;
    // In romanised talk the capital of a sentence's first word is all that speaks for it.
    const doubtful =
      starts && reasons.list.length === 1 && reasons.list[0]?.rule === 'capital' && reader.lang(first) === 'latn';
    out.push(
      reasons.finding(
        reader,
        first,
        last,
        kin ? 'kin-name' : 'person',
        near ? { ladder: personLadder(near, true) } : { doubtful },
      ),
    );
  }
}

/** "A. K. Roy" */
function isInitial(reader: Reader, i: number): boolean {
  return reader.form(i).length === 1 && reader.form(i + 1) === '.' && reader.glued(i + 1);
}

/** "I told Comfort about it", "met Gill, the driver": in English talk an everyday word that begins with a capital amid small ones. */
function standsOut(reader: Reader, i: number): boolean {
  if (reader.lang(i) !== 'en' || reader.form(i).length < 4 || reader.sentenceStart(i) || reader.allCaps(i))
    return false;
  if (reader.has(i, NAMES_NOBODY | BIT_NATIONALITY | BIT_RELIGION | BIT_COMMUNITY | BIT_AFTER_NAME)) return false;
  const before = reader.form(i - 1) === ',' ? i - 2 : i - 1;
  if (!reader.isWord(before) || reader.lineStart(i) || reader.capital(before)) return false;
  return !withCapital.has(reader.key(i)) && isSpeech(reader.view);
}

const withCapital = keysOf(WITH_CAPITAL);

/** A nationality, a country, or a place that is no name and has a case ending written after it. */
function isWhere(reader: Reader, i: number): boolean {
  if (reader.has(i, BIT_NATIONALITY) && !reader.has(i, BIT_GIVEN)) return true;
  if (isCountry(reader, i)) return true;
  return reader.has(i, BIT_PLACE) && !reader.has(i, BIT_GIVEN | BIT_SURNAME) && IN_PLACES.has(reader.key(i + 1));
}

const IN_PLACES = new Set('e te theke mein me se ma bata jaite'.split(' '));

/** An ordinary word of romanised speech, where the text is that. */
function isTalk(reader: Reader, i: number): boolean {
  return reader.has(i, BIT_TALK) && reader.lang(i) === 'latn';
}

const I_AM = new Set(['am', "i'm"]);
const LAWS = new Set(
  'act convention code law laws rules rule directive protocol article articles regulation regulations treaty constitution covenant declaration bill section chapter appendix'.split(
    ' ',
  ),
);

/** "Race Relations Act", "Criminal Code": laws are public, whoever they were made for. */
function lawName(reader: Reader, last: number): boolean {
  return LAWS.has(reader.key(last));
}
