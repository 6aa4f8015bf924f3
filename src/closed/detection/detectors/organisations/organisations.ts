import { isCalendarWord } from '../../words/calendar.ts';
import { isIndic, type Detector, type Finding } from '../../document.ts';
import { organisationLadder } from '../../findings/ladders.ts';
import {
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_OF_HEAD,
  BIT_ORG_HEAD,
  BIT_ROAD,
  BIT_SURNAME,
  BIT_TITLE,
  organisationKinds,
} from '../../words/lexicon.ts';
import { CURRENCY_CODES, OWN_BODY } from '../../lexicon/english-papers.ts';
import { isPaper } from '../../reading/papers.ts';
import { WORDS_OF_BODIES } from '../../lexicon/organisations.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { NEVER_IN_ORGANISATIONS, beforeName, isBodyHead, titleRun, typeFor } from './runs.ts';
import { plainHead } from './lower-case.ts';
import { beforeHead } from './plain.ts';

/** Named organisations: employers, agencies, hospitals, schools, courts, ministries; acronyms; named agents and employers. */
export const organisations: Detector = {
  id: 'organisations',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.isWord(i)) continue;
      if (reader.latin(i) && reader.capital(i)) {
        const last = titleRun(reader, i);
        capitalised(reader, i, last, out);
        if (reader.lang(i) === 'en') plainHead(reader, i, last, out);
        i = last;
      } else if (isIndic(reader.script(i)) || reader.lang(i) === 'latn') beforeHead(reader, i, out);
    }
    return out;
  },
};

/** What names of bodies are made of: "Regional Passport Office" at the head of a letter. */
const inNames = keysOf(WORDS_OF_BODIES);

function capitalised(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  let last = to;
  while (
    first < last &&
    (beforeName(reader, first) ||
      (reader.sentenceStart(first) &&
        reader.has(first, BIT_COMMON) &&
        !reader.has(first, BIT_ORG_HEAD | BIT_OF_HEAD) &&
        !(reader.lineStart(first) && inNames.has(reader.key(first))) &&
        !commonAdjective(reader, first, last)))
  )
    first++;
  first = afterSomebody(reader, first, last);
  while (last > first && (reader.isMark(last) || NEVER_IN_ORGANISATIONS.has(reader.key(last)))) last--;
  while (first < last && !reader.capital(first)) first++;
  if (reader.capitalLine(first) && last - first > 8) return;
  if (first === last) {
    acronym(reader, first, out);
    if (isPaper(reader.view)) definedTerm(reader, first, out);
    return;
  }
  if (
    LAWS.has(reader.key(last)) ||
    LAWS.has(reader.key(first)) ||
    (first === last - 1 && ORDINALS.has(reader.key(first)))
  )
    return;
  let head = -1;
  for (let i = last; i >= first; i--) {
    if (!reader.isWord(i) || !reader.capital(i)) continue;
    if (isBodyHead(reader, i)) {
      head = i;
      break;
    }
  }
  const opening = reader.has(first, BIT_OF_HEAD) && /^(?:of|for|de|du)$/.test(reader.key(first + 1)) ? first : -1;
  if (head < 0 && opening < 0) {
    phrase(reader, first, last, out);
    return;
  }
  if (
    head === first &&
    opening < 0 &&
    !/^(?:hotel|court|school|college|university|bank|camp|hospital|church|cafe|company|embassy|police)$/.test(
      reader.key(head),
    )
  )
    return;
  const reasons = new Reasons();
  reasons.add('head-noun', 40);
  let proper = 0;
  let words = 0;
  for (let i = first; i <= last; i++) {
    if (!reader.isWord(i) || !reader.capital(i) || i === head) continue;
    words++;
    if (!reader.has(i, BIT_COMMON)) proper++;
  }
  if (proper > 0) reasons.add('proper-name', 25);
  else if (words > 0) reasons.add('named', reader.sentenceStart(first) && words === 1 ? 0 : 12);
  if (reader.has(first, BIT_TITLE) && reader.form(first + 1) === '.') reasons.add('title', -20);
  // "Church Lane": what ends in the noun of a street is one.
  if (head < last && reader.has(last, BIT_ROAD)) reasons.add('road', -40);
  if (reader.has(first, BIT_KIN) && !reader.has(first, BIT_TITLE)) reasons.add('kin', -20);
  if (reader.capitalLine(first)) reasons.add('capital-line', -20);
  // "M/s Sky Lark Manpower"
  if (reader.form(first - 1) === '/' && /^[sS]$/.test(reader.form(first)) && reader.key(first - 2) === 'm') first -= 2;
  const kind = head >= 0 ? organisationKinds().get(reader.key(head)) : organisationKinds().get(reader.key(first));
  out.push(
    reasons.finding(reader, first, last, typeFor(reader, first, last), {
      ladder: organisationLadder(kind),
      suffixLength: 0,
    }),
  );
  alias(reader, last, kind, out);
}

/** "Binita of | Maiti Foundation", "Shahin Reza of | Greenfield International": behind the name of one who is of it. */
function afterSomebody(reader: Reader, first: number, last: number): number {
  const of = [first + 1, first + 2].find((at) => at < last && reader.key(at) === 'of');
  if (of === undefined || (reader.bits(first) & (BIT_GIVEN | BIT_COMMON)) !== BIT_GIVEN) return first;
  return of === first + 1 || (reader.has(first + 1, BIT_GIVEN | BIT_SURNAME) && !reader.has(first + 1, BIT_COMMON))
    ? of + 1
    : first;
}

/** "the Inland Revenue": two ordinary words or more with capitals inside a sentence are a name, whatever they mean. */
function phrase(reader: Reader, first: number, last: number, out: Finding[]): void {
  if (reader.sentenceStart(first) || reader.capitalLine(first)) return;
  // "Convention for the Protection of Human Rights": the rest of a law's name.
  let at = first;
  for (let n = 0; n < 8; n++) {
    at = reader.before(at);
    if (at < 0) break;
    if (reader.capital(at) && LAWS.has(reader.key(at))) return;
  }
  if (reader.has(last, BIT_ROAD)) return;
  let words = 0;
  for (let i = first; i <= last; i++) {
    if (!reader.isWord(i)) return;
    if (!reader.capital(i)) continue;
    words++;
    const ordinary = reader.has(i, BIT_COMMON) && !reader.has(i, BIT_GIVEN | BIT_TITLE | BIT_KIN);
    if (!ordinary || reader.end(i) - reader.start(i) < 3 || isCalendarWord(reader.key(i))) return;
  }
  if (words >= 2)
    out.push(
      new Reasons().add('capitalised-phrase', 31).finding(reader, first, last, 'organisation', { suffixLength: 0 }),
    );
}

const ownBody = keysOf(OWN_BODY);

/** "the Ministry", "the Hospital": in a paper a body that was named before. */
function definedTerm(reader: Reader, i: number, out: Finding[]): void {
  if (reader.sentenceStart(i) || reader.capitalLine(i) || reader.key(i - 1) !== 'the' || ownBody.has(reader.key(i)))
    return;
  if (!reader.has(i, BIT_COMMON) || !(reader.has(i, BIT_OF_HEAD) || isBodyHead(reader, i))) return;
  out.push(
    new Reasons().add('defined-term', 31).finding(reader, i, i, 'organisation', { suffixLength: 0, propagate: false }),
  );
}

/** What follows the name in brackets: its name in another language, or its initials. */
function alias(reader: Reader, last: number, kind: string | undefined, out: Finding[]): void {
  if (reader.form(last + 1) !== '(') return;
  let first = last + 2;
  while (/^["“”„']$/.test(reader.form(first)) || reader.key(first) === 'the') first++;
  let end = first;
  let words = 0;
  let unknown = 0;
  while (end < reader.count && words < 8 && !/^[)"“”;:]$/.test(reader.form(end)) && !reader.lineStart(end)) {
    if (reader.isWord(end)) {
      words++;
      if (!reader.has(end, BIT_COMMON) || reader.allCaps(end)) unknown++;
    }
    end++;
  }
  if (words === 0 || unknown * 2 < words || !/^[)"“”;:]$/.test(reader.form(end))) return;
  out.push(
    new Reasons()
      .add('other-name', 45)
      .finding(reader, first, end - 1, 'organisation', { ladder: organisationLadder(kind), suffixLength: 0 }),
  );
}

/** "Supreme Court", "High Court": an ordinary adjective that belongs to the name though it begins the sentence. */
function commonAdjective(reader: Reader, first: number, last: number): boolean {
  return last === first + 1 && reader.has(last, BIT_ORG_HEAD);
}

/** Laws and parts of an institution that have no name of their own. */
const LAWS = new Set(
  'act acts convention code law laws rule rules directive protocol article regulation regulations treaty constitution bill section chapter chamber'.split(
    ' ',
  ),
);
const ORDINALS = new Set('first second third fourth fifth grand full'.split(' '));

const NOT_ACRONYMS = new Set(
  'tv ok usa uk us eu un ii iii iv vi vii am pm ad bc bs mp mps id atm sms cd dvd pc ngo ngos hiv aids tb std sti dna phd ma ba mba ceo no yes oh ah okay mr mrs ms dr st nsw laughs sim gps cctv faq pdf a b c d e f g h i j k l m n o p q r s t u v w x y z gcc uae un'.split(
    ' ',
  ),
);

const CURRENCIES = new Set(CURRENCY_CODES.split(/\s+/));

/** "BNP", "UNHCR": capitals inside a sentence that are no word and no usual abbreviation. */
function acronym(reader: Reader, i: number, out: Finding[]): void {
  const length = reader.end(i) - reader.start(i);
  if (!reader.allCaps(i) || reader.capitalLine(i) || length < 3 || length > 7) return;
  const key = reader.key(i);
  if (CURRENCIES.has(reader.form(i)) && isPaper(reader.view)) return;
  if (NOT_ACRONYMS.has(key) || reader.has(i, BIT_COMMON | BIT_GIVEN | BIT_SURNAME)) return;
  out.push(new Reasons().add('acronym', 32).finding(reader, i, i, typeFor(reader, i, i), { suffixLength: 0 }));
}
