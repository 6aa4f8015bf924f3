import {
  BIT_AGENT,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NATIONALITY,
  BIT_OF_HEAD,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_RELIGION,
  BIT_ROAD,
  BIT_SURNAME,
  BIT_TITLE,
  organisationKinds,
} from '../lexicon.ts';
import { isCalendarWord } from '../calendar.ts';
import { organisationLadder } from '../ladders.ts';
import { Reasons, readerOf, type Reader } from '../reader.ts';
import { LONGEST_RUN } from './names.ts';
import { beforeHead } from './organisations-plain.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, type Detector, type Finding, type SpanType } from '../rules.ts';

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
      } else if (reader.script(i) === SCRIPT_DEVA || reader.script(i) === SCRIPT_BENG || reader.lang(i) === 'latn')
        beforeHead(reader, i, out);
    }
    return out;
  },
};

/** Small words inside names of organisations. */
const INNER = new Set('of for and the & de la del des du für von und och og i'.split(' '));
const NEVER = new Set("i i'm i'd i've i'll oh yes no and but so we he she they it you my a an".split(' '));
const NOT_FIRST = new Set(
  'the in at on for by from to of with as when if after before under since although while where that this these those his her their our its my and but or so then according during pursuant'.split(
    ' ',
  ),
);

/** Capitalised words joined by small words: "Ministry of Labour and Employment". */
function titleRun(reader: Reader, i: number): number {
  let last = i;
  for (;;) {
    if (last - i >= LONGEST_RUN) return last;
    let next = last + 1;
    let inner = 0;
    if (next >= reader.count || reader.lineStart(next)) return last;
    const mark = reader.isMark(next) ? reader.form(next) : '';
    if (mark === '.' && reader.glued(next) && /^(?:pvt|ltd|co|st|inc|bros)$/.test(reader.key(last))) next++;
    else if (
      mark === '&' ||
      ((mark === '-' || mark === '–' || mark === "'s" || mark === '’s' || mark === '’' || mark === "'") &&
        (reader.glued(next + 1) || mark.length === 2 || reader.form(next - 1).endsWith('s')))
    )
      next++;
    else if (mark !== '') return last;
    // "Co-operative": the second half of one word.
    if (
      mark === '-' &&
      reader.isWord(next) &&
      reader.glued(next) &&
      !reader.capital(next) &&
      reader.key(last) === 'co'
    ) {
      last = next;
      continue;
    }
    while (
      inner < 3 &&
      next < reader.count &&
      reader.isWord(next) &&
      !reader.capital(next) &&
      INNER.has(reader.key(next))
    ) {
      next++;
      inner++;
    }
    if (
      next >= reader.count ||
      reader.lineStart(next) ||
      !reader.isWord(next) ||
      !reader.latin(next) ||
      !reader.capital(next)
    )
      return last;
    if (NEVER.has(reader.key(next)) || reader.capitalLine(next) !== reader.capitalLine(last)) return last;
    if (/^(?:mr|mrs|ms|miss|dr|prof|sir)$/.test(reader.key(next))) return last;
    // "Rita and Maya went": joined only when the head noun of an organisation, before or after, asks for it.
    const ahead = inner > 0 && headAhead(reader, next);
    if (inner > 0 && !ahead && !run(reader, i, last, BIT_ORG_HEAD | BIT_OF_HEAD)) return last;
    if (inner > 0 && reader.key(next - 1) === 'and' && !reader.has(next, BIT_COMMON) && !ahead) return last;
    if (isCalendarWord(reader.key(next)) && inner > 0) return last;
    last = next;
  }
}

/** Whether the capitalised words from `i` on end in a head noun: "... and Commonwealth Office". */
function headAhead(reader: Reader, i: number): boolean {
  let at = i;
  while (
    at + 1 < reader.count &&
    at - i < 3 &&
    reader.isWord(at + 1) &&
    reader.capital(at + 1) &&
    !reader.lineStart(at + 1)
  )
    at++;
  return reader.has(at, BIT_ORG_HEAD) && reader.has(at, BIT_COMMON) && !reader.has(at, BIT_GIVEN);
}

/** Heads that are said after a name without a capital; two words where one alone would say too little. */
const PLAIN_HEADS = new Set(
  (
    'hospital clinic dispensary church chapel temple mosque masjid mandir gurdwara monastery school college convent madrasa academy institute university ' +
    'shelter orphanage thana chowki court tribunal jail prison panchayat airport factory mill hostel camp compound embassy consulate office cooperative ' +
    'station foundation trust bank branch ward market bazaar bazar police mall ground maidan stadium junction depot outpost quarantine dutabas karyalaya karyalay aspatal vidyalaya pathshala thane kacheri gumba dargah talkies cinema circus garage canteen godown resort parlour salon boutique bakery union colony estate garden godam bhatta kiln'
  ).split(' '),
);
const PLAIN_PAIRS = new Set(
  'police station|police post|nursing home|health post|health centre|health center|medical college|training centre|training center|detention centre|detention center|labour office|labor office|ward office|district office|high school|middle school|primary school|girls school|boys school|bus stand|tea garden|tea estate'.split(
    '|',
  ),
);
/** What stands before a plain head whose name follows: "civil hospital Nakodar". */
const QUALIFIERS = new Set(
  'civil district government govt general central detention medical primary secondary training police labour labor'.split(
    ' ',
  ),
);

/** "Salmiya police station", "Saint Charbel church", "civil hospital Nakodar": heads without a capital, as speech is typed. */
function plainHead(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  while (first < to && (NOT_FIRST.has(reader.key(first)) || NEVER.has(reader.key(first)) || reader.isMark(first)))
    first++;
  const single = first === to;
  if (reader.isMark(first) || reader.capitalLine(first) || isCalendarWord(reader.key(to))) return;
  if (single && (NOT_FIRST.has(reader.key(first)) || NEVER.has(reader.key(first)))) return;
  if (single && reader.has(first, BIT_KIN | BIT_NATIONALITY | BIT_TITLE) && !reader.has(first, BIT_GIVEN | BIT_PLACE))
    return;
  // "the Crown company": inside a sentence a word with a capital is a name, whatever it means.
  const worded = single && reader.has(first, BIT_COMMON) && !reader.has(first, BIT_GIVEN | BIT_PLACE);
  if (worded && reader.sentenceStart(first)) return;
  if (single && reader.has(first, BIT_NATIONALITY | BIT_RELIGION)) return;
  const next = to + 1;
  const plain = (i: number) =>
    reader.isWord(i) && !reader.capital(i) && reader.sameSegment(i, to) && !reader.lineStart(i);
  if (plain(next)) {
    const pair = plain(next + 1) && PLAIN_PAIRS.has(`${reader.key(next)} ${reader.key(next + 1)}`);
    const last = pair ? next + 1 : PLAIN_HEADS.has(reader.key(next)) ? next : -1;
    if (last >= 0) {
      const reasons = new Reasons().add('plain-head-noun', worded ? 32 : 40);
      if (!reader.has(to, BIT_COMMON)) reasons.add('proper-name', 15);
      out.push(reasons.finding(reader, first, last, typeFor(reader, first, last), { suffixLength: 0 }));
    }
  }
  const head = first - 1;
  if (head < 1 || reader.sentenceStart(first) || !plain(head) || !plain(head - 1)) return;
  if (
    !QUALIFIERS.has(reader.key(head - 1)) ||
    (!PLAIN_HEADS.has(reader.key(head)) && !/^(?:centre|center|station)$/.test(reader.key(head)))
  )
    return;
  out.push(
    new Reasons().add('head-noun-before', 45).finding(reader, head - 1, to, 'organisation', { suffixLength: 0 }),
  );
}

function run(reader: Reader, first: number, last: number, mask: number): boolean {
  for (let i = first; i <= last; i++) if (reader.isWord(i) && reader.has(i, mask)) return true;
  return false;
}

function capitalised(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  let last = to;
  while (
    first < last &&
    (NOT_FIRST.has(reader.key(first)) ||
      NEVER.has(reader.key(first)) ||
      reader.isMark(first) ||
      (reader.sentenceStart(first) &&
        reader.has(first, BIT_COMMON) &&
        !reader.has(first, BIT_ORG_HEAD | BIT_OF_HEAD) &&
        !commonAdjective(reader, first, last)))
  )
    first++;
  while (last > first && (reader.isMark(last) || NEVER.has(reader.key(last)))) last--;
  while (first < last && !reader.capital(first)) first++;
  if (reader.capitalLine(first) && last - first > 8) return;
  if (first === last) {
    acronym(reader, first, out);
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
    if (reader.has(i, BIT_ORG_HEAD)) {
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

function typeFor(reader: Reader, first: number, last: number): SpanType {
  if (reader.near(first, last, BIT_AGENT, 3)) return 'agent';
  return 'organisation';
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

/** "BNP", "UNHCR": capitals inside a sentence that are no word and no usual abbreviation. */
function acronym(reader: Reader, i: number, out: Finding[]): void {
  const length = reader.end(i) - reader.start(i);
  if (!reader.allCaps(i) || reader.capitalLine(i) || length < 3 || length > 7) return;
  const key = reader.key(i);
  if (NOT_ACRONYMS.has(key) || reader.has(i, BIT_COMMON | BIT_GIVEN | BIT_SURNAME)) return;
  out.push(new Reasons().add('acronym', 32).finding(reader, i, i, typeFor(reader, i, i), { suffixLength: 0 }));
}
