import { isCalendarWord } from '../../words/calendar.ts';
import { BIT_AGENT, BIT_COMMON, BIT_GIVEN, BIT_OF_HEAD, BIT_ORG_HEAD } from '../../words/lexicon.ts';
import { MORE_BODY_HEADS } from '../../lexicon/english-papers.ts';
import { keysOf } from '../../words/normalise.ts';
import { isPaper } from '../../reading/papers.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { LONGEST_RUN, goesOn } from '../names/runs.ts';

/** Small words inside names of organisations. */
const INNER = new Set('of for and the & de la del des du für von und och og i'.split(' '));
/** The same of languages that courts write of. */
const INNER_ABROAD = new Set(
  'do dos da das di della delle dei degli la le les los el y e au aux sur sans pro na nad w ze za zu zum zur am auf dem den der van op het voor ve per'.split(
    ' ',
  ),
);
export const NEVER_IN_ORGANISATIONS = new Set(
  "i i'm i'd i've i'll oh yes no and but so we he she they it you my a an".split(' '),
);
const NOT_FIRST = new Set(
  'the in at on for by from to of with as when if after before under since although while where that this these those his her their our its my and but or so then according during pursuant'.split(
    ' ',
  ),
);

/** Whether a token at the beginning of a run is no part of a name: a mark, or a small word that begins none. */
export function beforeName(reader: Reader, i: number): boolean {
  return reader.isMark(i) || NOT_FIRST.has(reader.key(i)) || NEVER_IN_ORGANISATIONS.has(reader.key(i));
}

/** Capitalised words joined by small words: "Ministry of Labour and Employment". */
export function titleRun(reader: Reader, i: number): number {
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
      (INNER.has(reader.key(next)) || (INNER_ABROAD.has(reader.key(next)) && isPaper(reader.view)))
    ) {
      next++;
      inner++;
    }
    if (!goesOn(reader, next)) return last;
    if (NEVER_IN_ORGANISATIONS.has(reader.key(next)) || reader.capitalLine(next) !== reader.capitalLine(last))
      return last;
    if (/^(?:mr|mrs|ms|miss|dr|prof|sir)$/.test(reader.key(next))) return last;
    // "Rita and Maya went": joined only when the head noun of an organisation, before or after, asks for it.
    const ahead = inner > 0 && headAhead(reader, next);
    if (inner > 0 && !ahead && !run(reader, i, last)) return last;
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

function run(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (reader.isWord(i) && (reader.has(i, BIT_OF_HEAD) || isBodyHead(reader, i))) return true;
  return false;
}

const moreHeads = keysOf(MORE_BODY_HEADS);

/** Whether a word with a capital is what an organisation is: in papers there are more kinds of them. */
export function isBodyHead(reader: Reader, i: number): boolean {
  return reader.has(i, BIT_ORG_HEAD) || (moreHeads.has(reader.key(i)) && isPaper(reader.view));
}

/** An organisation near a word for those who send people abroad is one of them. */
export function typeFor(reader: Reader, first: number, last: number): SpanType {
  if (reader.near(first, last, BIT_AGENT, 3)) return 'agent';
  return 'organisation';
}
