import { isCalendarWord } from '../../words/calendar.ts';
import type { Finding } from '../../document.ts';
import {
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_NATIONALITY,
  BIT_PLACE,
  BIT_RELIGION,
  BIT_TITLE,
} from '../../words/lexicon.ts';
import { BODY_HEADS, IN_BODIES } from '../../lexicon/english-papers.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { keysOf } from '../../words/normalise.ts';
import { beforeName, typeFor } from './runs.ts';

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
export function plainHead(reader: Reader, from: number, to: number, out: Finding[]): void {
  let first = from;
  while (first < to && beforeName(reader, first)) first++;
  const single = first === to;
  if (beforeName(reader, first) || reader.capitalLine(first) || isCalendarWord(reader.key(to))) return;
  if (single && reader.has(first, BIT_KIN | BIT_NATIONALITY | BIT_TITLE) && !reader.has(first, BIT_GIVEN | BIT_PLACE))
    return;
  // "the Crown company": inside a sentence a word with a capital is a name, whatever it means.
  const worded = single && reader.has(first, BIT_COMMON) && !reader.has(first, BIT_GIVEN | BIT_PLACE);
  if (worded && reader.sentenceStart(first)) return;
  if (single && reader.has(first, BIT_NATIONALITY | BIT_RELIGION)) return;
  if (isPaper(reader.view)) numberedBody(reader, first, to, out);
  const written = isPaper(reader.view) && !worded ? bodyEnd(reader, to) : -1;
  if (written > to + 1)
    out.push(
      new Reasons()
        .add('plain-heads', 40)
        .finding(reader, first, written, typeFor(reader, first, written), { suffixLength: 0 }),
    );
  const next = to + 1;
  const plain = (i: number) => reader.follows(i) && !reader.capital(i);
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
  if (reader.sentenceStart(first) || !reader.sameSegment(head, to) || !plain(head) || !plain(head - 1)) return;
  if (
    !QUALIFIERS.has(reader.key(head - 1)) ||
    (!PLAIN_HEADS.has(reader.key(head)) && !/^(?:centre|center|station)$/.test(reader.key(head)))
  )
    return;
  out.push(
    new Reasons().add('head-noun-before', 45).finding(reader, head - 1, to, 'organisation', { suffixLength: 0 }),
  );
}

const bodyHeads = keysOf(BODY_HEADS);
const inBodies = keysOf(IN_BODIES);
const LONGEST_BODY = 8;

/** "Kozluk | public prosecutor's office |": the last word of the noun behind a name, of what nobody begins with a capital; `to` where there is none. */
function bodyEnd(reader: Reader, to: number): number {
  let last = to;
  for (let at = to + 1; at <= to + LONGEST_BODY && at < reader.count && !reader.lineStart(at); at++) {
    if (/^['’]s?$/.test(reader.form(at)) && at > to + 1) continue;
    if (!reader.isWord(at) || reader.capital(at)) break;
    const key = reader.key(at);
    const ofWhat =
      last > to && inBodies.has(key) && /^(?:of|the)$/.test(reader.key(at - 1)) && !/^(?:of|the|for|and)$/.test(key);
    if (bodyHeads.has(key) || ofWhat) last = at;
    else if (!inBodies.has(key)) break;
  }
  return last;
}

/** "Correctional Colony no. 39", "Town Hospital No. 4" */
function numberedBody(reader: Reader, first: number, to: number, out: Finding[]): void {
  if (first === to || !/^nos?$/.test(reader.key(to + 1)) || reader.lineStart(to + 1)) return;
  const number = reader.form(to + 2) === '.' ? to + 3 : to + 2;
  if (
    !reader.isNumber(number) ||
    /^(?:act|law|protocol|decree|article|order|resolution|regulation|instruction|code|section|case|application|ref)$/.test(
      reader.key(to),
    )
  )
    return;
  out.push(new Reasons().add('numbered-body', 34).finding(reader, first, number, 'organisation', { suffixLength: 0 }));
}
