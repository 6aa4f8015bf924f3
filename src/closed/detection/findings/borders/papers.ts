import type { Reader } from '../../reading/reader.ts';
import { ABOUT, PARTS_OF_TIME } from '../../lexicon/english-papers.ts';
import { keysOf } from '../../words/normalise.ts';
import type { SpanType } from '../../rules.ts';
import type { Candidate } from '../candidates.ts';
import { moveTo, type Room } from './room.ts';

const MEASURED: ReadonlySet<SpanType> = new Set<SpanType>(['amount', 'duration', 'date', 'age']);
const parts = keysOf(PARTS_OF_TIME);
const about = keysOf(ABOUT);

/** In English papers how near a sum or a time is belongs to it: "approximately | EUR 300", "more than | three years". */
export function takeNearness(reader: Reader, candidate: Candidate, { free }: Room): void {
  if (!MEASURED.has(candidate.type) || !reader.segment(candidate.first).english) return;
  const { first } = candidate;
  let at = first;
  const before = reader.key(first - 1);
  if (about.has(before)) at = first - 1;
  else if (before === 'than' && /^(?:more|less|fewer|later|longer)$/.test(reader.key(first - 2))) at = first - 2;
  else if (before === 'to' && reader.key(first - 2) === 'up') at = first - 2;
  else if (/^(?:least|most)$/.test(before) && reader.key(first - 2) === 'at') at = first - 2;
  else if (candidate.type === 'date') at = dayBefore(reader, first);
  if (at < first && at >= free && !reader.lineStart(first) && !reader.lineStart(at + 1))
    moveTo(reader, candidate, at, candidate.last);
}

/** "24 to | 25 January 2003", "1, 5 and | 19 July": days of one month; "the spring of | 2007". */
function dayBefore(reader: Reader, first: number): number {
  let at = first;
  while (
    /^(?:to|and|or|,|-|–)$/.test(reader.form(at - 1)) &&
    reader.isNumber(at - 2) &&
    reader.end(at - 2) - reader.start(at - 2) <= 2 &&
    reader.isNumber(at)
  )
    at -= 2;
  if (at < first) return at;
  if (reader.key(first - 1) === 'of' && parts.has(reader.key(first - 2))) return first - 2;
  return parts.has(reader.key(first - 1)) ? first - 1 : first;
}

const BODIES: ReadonlySet<SpanType> = new Set<SpanType>(['organisation', 'place']);
const HELD: ReadonlySet<SpanType> = new Set<SpanType>([...BODIES, 'title']);

/** "the Presidium | of the | Rostov Regional Court": one name, of which two halves were found. */
export function joinHalves(reader: Reader, candidate: Candidate, { next }: Room): void {
  const { type, last } = candidate;
  if (!next || !HELD.has(type) || !BODIES.has(next.type) || !reader.segment(last).english) return;
  if (next.first <= last || next.first > last + 2 || reader.lineStart(next.first) || reader.lineStart(last)) return;
  if (
    !/^(?:of|for|de|du|del|di|da)$/.test(reader.key(last)) ||
    (next.first === last + 2 && reader.key(last + 1) !== 'the')
  )
    return;
  moveTo(reader, candidate, candidate.first, next.first);
}

const FORM_OF_FIRM =
  /^(?:\.(?:[A-ZŞ]\.){1,2}|\.? (?:S\.?A|S\.p\.A|S\.R\.L|S\.r\.l|A\.Ş|A\.S|d\.o\.o|d\.d|a\.s|s\.r\.o|e\.V|B\.V|N\.V|W\.L\.L|L\.L\.C|Ltd|Inc|PLC|plc|EOOD|AD|OOD)\.?(?![\p{L}]))/u;

/** "Example Shipping Co. S | .A.", "Example | d.o.o.": what a firm is in law. */
export function takeFormOfFirm(reader: Reader, candidate: Candidate, { taken }: Room): void {
  if (candidate.type !== 'organisation') return;
  const form = FORM_OF_FIRM.exec(reader.view.text.slice(candidate.end, candidate.end + 12));
  if (!form) return;
  const end = candidate.end + form[0].length;
  let last = candidate.last;
  while (last < taken && reader.end(last) <= end && !reader.lineStart(last)) last++;
  if (reader.form(last - 1) === '.') last--;
  if (last > candidate.last) moveTo(reader, candidate, candidate.first, last);
}
