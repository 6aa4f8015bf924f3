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
import { Reasons, type Reader } from '../../reading/reader.ts';
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
